"""Writes and reads made-up YAML with the SDK's functions and with the driver's: prints what differs, and how often libyaml was used."""

import json
import random
from collections import OrderedDict

from load_driver import import_sdk, part

import_sdk()
import yaml  # noqa: E402
from kfp.components import _yaml_utils  # noqa: E402
from kfp_tekton.compiler import yaml_utils  # noqa: E402

quick = part("quick_sdk")
own_dump, own_load = yaml_utils.dump_yaml, _yaml_utils.load_yaml
dump, load = quick.dump_with_libyaml(own_dump), quick.load_with_libyaml(own_load)
chance = random.Random(7)

ALPHABETS = (
    "abc -:#{}[],&*!|>'\"%@`?~=/\\.$()_0123456789",
    "ab \n:-\"'#",
    '{}":,[] ab1',
    "a\u00e9\u2713 \n\u2028\U0001f600",
    "a\t\r\x07\x85\ufeff b\n",
)
SPECIAL = (
    *("null", "true", "1.5", "0x1f", "2020-01-01", "~", "", "=", "<<", "1e3", "0o7", "yes", "---", "...", "a: b", "- a", " a", "a ", "? a", "1:30"),
    *(".inf", "\n", "a\n", "\n\n a", "a #b", "%a", "@a", "!a", "&a", "*a", "{a", "[a", "|a", ">a", "'a", '"a', "-", "a:", "-1", "1_000", "it's"),
    *("a\n b\n", "a\n\n", "a\nb: c", "\ta", "a\tb", "if x:\n  y()\n", "set -e\necho $0 > \"$1\"\n", "k" * 127, "k" * 128, "x " * 60, "\u00e9" * 90),
)


def text():
    if chance.random() < 0.4:
        return chance.choice(SPECIAL)
    return "".join(chance.choices(chance.choice(ALPHABETS), k=chance.choice((1, 3, 10, 40, 90, 200))))


def value(depth=0):
    kind = chance.random()
    if depth < 5 and kind < 0.3:
        return chance.choice((dict, OrderedDict))((text()[: chance.choice((20, 60, 200))], value(depth + 1)) for _ in range(chance.randint(0, 4)))
    if depth < 5 and kind < 0.45:
        return [value(depth + 1) for _ in range(chance.randint(0, 4))]
    return text() if kind < 0.9 else chance.choice((1, 0, -5, 1.5, 1e20, float("inf"), True, None, 10**20, (1, "a"), b"x"))


TOKENS = (
    *(": ", "- ", "\n", "  ", "\n  ", "{", "}", "[", "]", ",", " #", "#", '"', "'", "|", ">", "|-", ">+", "&a ", "*a ", "!", "!!int ", "?", "? ", "---\n"),
    *("...\n", "%", "@", "`", "~", "<<: ", "\\", "null", "0", "1e3", "::", "a:b", "{a:1}", "[a:b]", "{?a}", "[-]", ":a", "- - ", "x: y", "\t", "\u00e9", "\n\n"),
)
COMPONENT = """name: Train
description: |
  Trains a model.
  - with: care
inputs:
- {name: data, type: CSV, optional: true, default: '1.5'}
- name: rate
  type: {GCSPath: {schema: {type: string, pattern: "^gs://.*$"}}}
implementation:
  container:
    image: python:3.11
    command: [sh, -ec, 'echo "a: b" > "$1"']
    args:
    - {inputPath: data}
    - if:
        cond: {isPresent: rate}
        then: [--rate, {inputValue: rate}]
    - >-
      folded text
      goes on

      here
    - "double \\"quoted\\" \\n text
      over lines"
    env: &env {A: b, C: "1"}
more: {<<: *env, f: 2020-01-01, g: !!str 12, h: 0x1F, i: 1_000, e: ~}
"""


def changed(source):
    for _ in range(chance.choice((0, 1, 1, 2, 3))):
        at = chance.randrange(len(source) + 1)
        if chance.random() < 0.7:
            source = source[:at] + chance.choice(TOKENS) + source[at:]
        else:
            source = source[:at] + source[at + chance.choice((1, 2, 5, 20)) :]
    return source


def outcome(function, given):
    try:
        return repr(function(given))
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


used = {"dump": 0, "load": 0}


def counting(name, function):
    def call(*args, **kwargs):
        used[name] += 1
        return function(*args, **kwargs)

    return call


quick.make_dumper = counting("dump", quick.make_dumper)
quick.make_loader = counting("load", quick.make_loader)
given = [{"k%d" % key: value() for key in range(3)} for _ in range(500)]
differs = [repr(data)[:300] for data in given if outcome(own_dump, data) != outcome(dump, data)]
sources = [changed(COMPONENT) for _ in range(200)]
differs += [source for source in sources if outcome(own_load, source) != outcome(load, source)]
differs += [source for source in sources[:50] if outcome(own_load, source.encode()) != outcome(load, source.encode())]


class Indented(yaml.emitter.Emitter):
    pass


data = {"a": ["b"]}
yaml_utils._Dumper.increase_indent = lambda self, flow=False, indentless=False: Indented.increase_indent(self, flow, False)
differs += ["a changed dumper"] if dump(data) != own_dump(data) or dump(data) == "a:\n- b\n" else []
del yaml_utils._Dumper.increase_indent
yaml_utils._Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text.upper()))
differs += ["a representer of its own"] if dump(data) != own_dump(data) or "B" not in dump(data) else []
yaml.SafeLoader.add_constructor("!up", lambda loader, node: node.value.upper())
differs += ["a constructor of its own"] if load("a: !up b") != own_load("a: !up b") or load("a: !up b")["a"] != "B" else []
print(json.dumps({"differs": differs, "used": used, "libyaml": yaml.__with_libyaml__}))
