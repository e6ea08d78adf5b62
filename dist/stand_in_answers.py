"""What a Kubeflow Pipelines server answers on which all went well: it has everything that it is asked for, and everything has succeeded."""

import datetime
import json
import uuid

#: What a field with this name holds; any other is an answer of its own.
FIELDS = {
    "description": "",
    "enabled": True,
    "error": None,
    "message": "",
    "multi_user": True,
    "next_page_token": None,
    "number_value": 1.0,
    "phase": "Succeeded",
    "reason": "Succeeded",
    "relationship": "OWNER",
    "state": "SUCCEEDED",
    "status": "Succeeded",
    "storage_state": "STORAGESTATE_AVAILABLE",
}
#: Lists, and of what.
LISTS = {
    "experiments": "experiment",
    "jobs": "job",
    "metrics": "metric",
    "pipeline_versions": "version",
    "pipelines": "pipeline",
    "recurring_runs": "job",
    "runs": "run",
    "versions": "version",
}
#: Of what a field with this name tells; any other tells more of the same.
KINDS = {"default_version": "version", "experiment": "experiment", "job": "job", "pipeline": "pipeline", "pipeline_version": "version", "run": "run", "run_info": "run"}
#: Arguments and fields that hold a name, and whose. None: of what the method or the answer is about.
NAMES = {
    "display_name": None,
    "experiment_name": "experiment",
    "job_name": None,
    "name": None,
    "pipeline_name": "pipeline",
    "pipeline_version_name": "version",
    "run_name": "run",
    "version_name": "version",
}
#: Names in a list of what nobody has named. A version's may be counted up.
UNNAMED = {"experiment": "Default", "version": "1"}
REFERRED = ("EXPERIMENT", "PIPELINE_VERSION", "PIPELINE", "NAMESPACE")
TIME = datetime.datetime(2000, 1, 1, tzinfo=datetime.timezone.utc)


class SoughtName(str):
    """The name of the last entry in a list in which a module looks for one: it is the one that is looked for, if that is none of the others."""

    others = frozenset()
    found = None

    def __eq__(self, other):
        is_sought = isinstance(other, str) and other not in self.others
        if is_sought:
            self.found = str(other)
        return is_sought

    def __ne__(self, other):
        return not self == other

    __hash__ = str.__hash__


class Server:
    """:param names_of_module: gives the names by which a module may look something up
    :param finished_run: gives the last compiled package as the PipelineRun that it becomes
    """

    def __init__(self, names_of_module, finished_run):
        self.names_of_module = names_of_module
        self.finished_run = finished_run
        self.was_asked = False
        self.names = {}
        self.by_id = {}

    def remember(self, kind, name):
        """@returns its id"""
        if name not in (known := self.names.setdefault(kind, [])) and type(name) is str:
            known.append(name)
        text = str(uuid.uuid5(uuid.NAMESPACE_URL, "%s/%s" % (kind, name)))
        self.by_id[text] = name
        return text

    def last_name(self, kind):
        known = self.names.get(kind) or self.names.get("pipeline") or []
        return known[-1] if known and kind not in UNNAMED else UNNAMED.get(kind, kind)

    def answer(self, kind, arguments):
        """:param arguments: of a request, by their names"""
        self.was_asked = True
        about = {key: value for key, value in arguments.items() if isinstance(value, str) and key.endswith("_id")}
        for key, value in named(arguments):
            owner = NAMES[key] or kind
            about[owner] = value
            self.remember(owner, value)
        if kind not in about and about.get(kind + "_id") in self.by_id:
            about[kind] = self.by_id[about[kind + "_id"]]
        return Answer(self, kind, about)

    def entries(self, kind, about):
        """One entry where a name was asked for; else one of each name, and the one that is looked for."""
        if kind in about:
            return [Answer(self, kind, about)]
        names = list(dict.fromkeys([*self.names.get(kind, []), *self.names_of_module()]))
        sought = SoughtName(self.last_name(kind))
        sought.others = frozenset(names)
        return [Answer(self, kind, {**about, kind: name}) for name in [*names, sought]]


class Answer(dict):
    """Its fields are attributes and keys. `about` has what the request named: names by their kinds, and ids."""

    def __init__(self, server, kind, about):
        super().__init__()
        self.__dict__.update(_server=server, _kind=kind, _about=about, _asked=None)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name not in self:
            self[name] = self._field(name)
        return self[name]

    def __missing__(self, key):
        return getattr(self, key) if isinstance(key, str) else Answer(self._server, self._kind, self._about)

    def __call__(self, *args, **kwargs):
        """A field that is called is a method of a generated client, or of a run."""
        kind = kind_of_method(self._asked or "") or self._kind
        ids = {kind + "_id": args[0]} if args and isinstance(args[0], str) else {}
        answer = self._server.answer(kind, {**ids, **kwargs})
        return Answer(self._server, kind, {**self._about, **answer._about})

    def __bool__(self):
        return True

    def __str__(self):
        return self._name(self._kind)

    def __add__(self, other):
        return str(self) + other

    def __radd__(self, other):
        return other + str(self)

    def get(self, key, default=None):
        return self[key] if isinstance(key, str) else default

    def to_dict(self):
        for name in ("id", "name", "description", "status", "error"):
            getattr(self, name)
        return self

    def _name(self, kind):
        name = self._about.get(kind) or self._server.last_name(kind)
        return getattr(name, "found", None) or name

    def _id(self, kind):
        return self._about.get(kind + "_id") or self._server.remember(kind, self._name(kind))

    def _field(self, name):
        if name in FIELDS:
            return FIELDS[name]
        if name in NAMES:
            return self._name(NAMES[name] or self._kind)
        if name in ("id", "uid"):
            return self._id(self._kind)
        if name.endswith("_id"):
            return self._about.get(name) or self._id(KINDS.get(name[:-3], name[:-3]))
        if name.endswith("_at"):
            return TIME
        if name.endswith("_manifest"):
            return json.dumps(self._server.finished_run())
        return self._collection(name)

    def _collection(self, name):
        if name in LISTS:
            return self._server.entries(LISTS[name], self._about)
        if name == "total_size":
            return len(self._server.entries(self._kind, self._about))
        if name == "resource_references":
            return [self._reference(kind) for kind in REFERRED]
        if name == "parameters":
            return []
        field = Answer(self._server, KINDS.get(name, self._kind), self._about)
        field.__dict__["_asked"] = name
        return field

    def _reference(self, kind):
        own = {"PIPELINE_VERSION": "version"}.get(kind, kind.lower())
        reference = Answer(self._server, own, self._about)
        reference["key"] = Answer(self._server, own, self._about)
        reference["key"]["type"] = kind
        return reference


def kind_of_method(name):
    for part, kind in (("version", "version"), ("recurring", "job"), ("job", "job"), ("run", "run"), ("experiment", "experiment"), ("pipeline", "pipeline")):
        if part in name.replace("run_service", "").replace("pipeline_service", ""):
            return kind
    return None


def named(arguments):
    """What a call names, by its arguments, by a filter, or by the body of a request."""
    body = arguments.get("body")
    for key in NAMES:
        value = arguments.get(key) or (body.get(key) if isinstance(body, dict) else getattr(body, key, None))
        if isinstance(value, str) and value:
            yield key, value
    for value in filtered_names(arguments.get("filter")):
        yield "name", value


def filtered_names(text):
    """The value of a filter's predicate, as {"predicates": [{"op": 1, "key": "name", "stringValue": "train"}]}."""
    try:
        predicates = json.loads(text)["predicates"]
        return [value for predicate in predicates for key, value in predicate.items() if key in ("stringValue", "string_value")]
    except (KeyError, TypeError, ValueError, AttributeError):
        return []
