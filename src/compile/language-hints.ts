const python2 = "This is Python 2, and the SDK runs on Python 3: convert the module.";
const exported =
  "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.";

/** Names of the SDK that are used without an import, and what imports them. */
const fromSdk = /NameError: name '(kfp|kfp_tekton)' is not defined/;

/** Texts that are no Python, or of another version, and names that a module lacks. */
export const languageHints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [
    /a merge left its conflict markers/,
    "Resolve the conflict, and commit the file without the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
  ],
  [/inconsistent use of tabs/, "Indent with blanks only."],
  [/IndentationError/, "Indent the lines of a block by the same blanks, and those outside of it by less."],
  [/the line is of a notebook|name '(?:get_ipython|display)' is not defined/, exported],
  [
    /the line is Python 2|Missing parentheses in call to|leading zeros in decimal|multiple exception types must be parenthesized/,
    python2,
  ],
  [
    /NameError: name '(?:basestring|execfile|file|long|raw_input|reduce|reload|unichr|unicode|xrange)' is not defined/,
    python2,
  ],
  [
    /No module named '(?:__builtin__|ConfigParser|HTMLParser|Queue|StringIO|Tkinter|cPickle|commands|cookielib|httplib|urllib2|urlparse)'/,
    python2,
  ],
  [/has no attribute '(?:iteritems|iterkeys|itervalues|has_key)'/, python2],
  [/null byte|is UTF-16|codec can't decode|Non-UTF-8 code|unknown encoding/, "Save the file as UTF-8."],
  [
    /invalid character '[\u2018-\u201f\u00ab\u00bb]'/,
    "Write straight quotes, \" or ': a word processor has changed them.",
  ],
  [
    /invalid (?:non-printable )?character/,
    "Type the character anew: it was copied from a document, and looks like another one.",
  ],
  [
    /: (?:\w+: )?(?:Pending)?(?:Deprecation|Future|User|Runtime|Syntax|Resource)Warning: |^(?:\w*)Warning: /,
    'The module turns warnings into errors, and the SDK warns: take out `warnings.simplefilter("error")`, or except the SDK\'s with `warnings.filterwarnings("ignore", module="kfp")`.',
  ],
  [fromSdk, "Import it: `import $1`."],
  [/NameError: name '(components|dsl|compiler|Client)' is not defined/, "Import it: `from kfp import $1`."],
  [/NameError: name '(TektonCompiler)' is not defined/, "Import it: `from kfp_tekton.compiler import $1`."],
  [/NameError: name '(TektonClient)' is not defined/, "Import it: `from kfp_tekton import $1`."],
  [
    /NameError: name '((?:Input|Output)(?:Path|TextFile|BinaryFile)|create_component_from_func|func_to_container_op|load_component_from_\w+)' is not defined/,
    "Import it: `from kfp.components import $1`.",
  ],
  [
    /NameError: name '((?:ContainerOp|Condition|ParallelFor|ExitHandler|PipelineParam|VolumeOp|ResourceOp))' is not defined/,
    "Import it: `from kfp.dsl import $1`.",
  ],
  [/NameError: name '(NamedTuple|Optional|List|Dict|Any|Union)' is not defined/, "Import it: `from typing import $1`."],
  [
    /NameError: name '(argparse|copy|datetime|functools|glob|itertools|json|logging|math|os|random|re|shutil|subprocess|sys|tempfile|time|uuid)' is not defined/,
    "Import it: `import $1`.",
  ],
];
