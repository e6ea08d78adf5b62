"""What the SDK writes wrongly although it compiles, put right as it is written: nothing else of the text changes."""

import kfp_tekton.compiler.compiler as sdk

#: In `tekton.dev/v1` a step has no `resources` (tektoncd/pipeline pkg/apis/pipeline/v1/container_types.go).
RENAMED_IN_V1 = ("resources", "computeResources")

#: Of the program of condition tasks (kfp_tekton/compiler/compiler.py, _get_super_condition_template).
INTEGERS_ONLY = "  input1=int(input1)\n  input2=int(input2)\nexcept:\n  input1=str(input1)\n"
#: "nan" and "inf" stay texts, which they are in most comparisons.
NUMBERS = """  input1=int(input1)
  input2=int(input2)
except ValueError:
  try:
    numbers=[float(input1), float(input2)]
    if any(number - number != 0 for number in numbers):
      raise ValueError
    input1, input2 = numbers
  except ValueError:
    input1, input2 = str(input1), str(input2)
"""


class Repairs:
    """Stands between the SDK and what writes its YAML, and keeps a sentence on each repair."""

    def __init__(self, wanted=True):
        self.wanted = wanted
        self.made = []
        self.is_v1 = sdk.tekton_api_version == "tekton.dev/v1"
        self.original = sdk.dump_yaml

    def __enter__(self):
        def dump_yaml(data, *args, **kwargs):
            self.walk(data, "")
            return self.original(data, *args, **kwargs)

        if self.wanted:
            sdk.dump_yaml = dump_yaml
        return self

    def __exit__(self, *_):
        sdk.dump_yaml = self.original

    def note(self, sentence):
        if sentence not in self.made:
            self.made.append(sentence)

    def walk(self, value, task):
        """Through loops too, which hold whole pipelines. Tasks are known by having a name and what they execute."""
        if isinstance(value, list):
            for item in value:
                self.walk(item, task)
        elif isinstance(value, dict):
            if "taskSpec" in value or "taskRef" in value:
                task = value.get("name", task)
                self.repair_task(value, task)
            for item in value.values():
                self.walk(item, task)

    def repair_task(self, pipeline_task, task):
        reference = pipeline_task.get("taskRef")
        if isinstance(reference, dict) and "metadata" in reference:
            del reference["metadata"]
            self.note("task %s: taskRef has no metadata" % task)
        spec = pipeline_task.get("taskSpec")
        if not isinstance(spec, dict):
            return
        for step in spec.get("steps") or []:
            self.repair_step(step, task)
        given = {param.get("name") for param in pipeline_task.get("params") or []}
        for param in spec.get("params") or []:
            self.repair_declaration(param, given, task)

    def repair_step(self, step, task):
        old, new = RENAMED_IN_V1
        if self.is_v1 and old in step and new not in step:
            step[new] = step.pop(old)
            self.note("task %s, step %s: %s is called %s" % (task, step.get("name", ""), old, new))
        for part in ("command", "args"):
            for index, text in enumerate(step.get(part) or []):
                if isinstance(text, str) and INTEGERS_ONLY in text:
                    step[part][index] = text.replace(INTEGERS_ONLY, NUMBERS)
                    self.note("task %s: compares numbers that are not whole as numbers" % task)

    def repair_declaration(self, param, given, task):
        """A declaration has no `value`; where the pipeline gives none either, it is the default."""
        if not isinstance(param, dict) or "value" not in param:
            return
        value = param.pop("value")
        if param.get("name") not in given:
            param.setdefault("default", value)
        self.note("task %s: the declaration of its parameter %s has no value" % (task, param.get("name", "")))
