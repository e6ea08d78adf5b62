const look = "Print it in the line before: the log shows what a module prints.";

/** Hints by the kind of the error alone, for what nothing more is known of. */
export const generalHints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /partially initialized module/,
    "Two modules import each other: move what both need into a third one, or import inside of a function.",
  ],
  [/load\(\) missing 1 required positional argument: 'Loader'/, "Write yaml.safe_load(...): PyYAML 6 wants a loader."],
  [
    /^(?:Parser|Scanner|Composer|Constructor|Reader)Error/m,
    "Correct the YAML there: indent by blanks, and put texts with `: `, `{{` or `#` into quotes.",
  ],
  [
    /JSONDecodeError/,
    "Correct the JSON there: names and texts in double quotes, no comma after the last one, no comments. An empty text is no JSON.",
  ],
  [
    /ConfigException|kube-?config/i,
    'A cluster cannot be asked while modules are compiled: do it below `if __name__ == "__main__":`, or in a component.',
  ],
  [
    /PackageNotFoundError: (?:.* for )?([\w.-]+)$/,
    "Add $1 to a requirements file and name that file in `requirements`.",
  ],
  [
    /cannot import name '(?:Mapping|MutableMapping|Iterable|Callable|Sequence|Hashable|OrderedDict)' from 'collections'/,
    "Import it from collections.abc: it is no longer in collections since Python 3.10.",
  ],
  [
    /cannot import name '(\w+)' from '([\w.]+)'/,
    "The version that is installed has no $1: pin another version of the package in `requirements`, or set `python` to another one if the module is Python's own.",
  ],
  [
    /f-string: |expected '\('$/,
    "The line may be written for a later Python: set `python` to that one. Before 3.12, an f-string cannot hold its own quotes: write f\"{d['a']}\".",
  ],
  [/SyntaxError/, "Correct the line, or the one before it: a bracket or a quote may not be closed there."],
  [/UnboundLocalError/, "Give the name a value before that line on every way, or declare it `global`."],
  [/NameError/, "Define or import the name above that line."],
  [/RecursionError/, "A function calls itself without an end."],
  [/AssertionError/, "The module's own check failed: the condition is in that line."],
  [/NoneType/, `Something is None there: a look-up found nothing, or a function returns nothing. ${look}`],
  [/KeyError/, `The dictionary has no such key. ${look}`],
  [
    /IndexError|StopIteration|empty sequence|not enough values/,
    `The list has fewer entries than the line takes, such as of a glob that found nothing. ${look}`,
  ],
  [
    /missing \d+ required|unexpected keyword argument|positional arguments? but/,
    "Give the call the arguments that it takes. They may differ between versions of a package: pin it in `requirements`.",
  ],
  [/AttributeError/, `The object is of another type than the line expects. ${look}`],
  [
    /^(?:TypeError|ValueError|ArithmeticError|ZeroDivisionError|OverflowError|UnicodeError)\b/,
    `A value is not what the call or the operator takes. ${look}`,
  ],
  [/^MemoryError/, "Let the module load less, or take a larger runner."],
  [/^[A-Z]\w*(?:: |$)/, 'The log shows the lines of the repository that led to it, below "Where it comes from".'],
];
