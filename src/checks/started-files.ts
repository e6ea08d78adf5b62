import type { Step } from "../tekton/pipeline-run.ts";
import { type ShellCommand, shellCommands } from "./shell-commands.ts";

/**
 * Finds files that a container starts by path: a program, an interpreter's script, a jar or a notebook, also inside `sh -c`. Relative paths
 * are those that must exist in the container's start folder: none after a `cd`, and none that an earlier command may have created.
 */
export function startedFiles({ command = [], args = [], script = "" }: Step): readonly string[] {
  if (script !== "") return inShell(script);
  const [first = "", ...others] = command.map(String);
  // Without a command the image's own is used, and the arguments belong to it.
  if (first === "") return [];
  const words = [...others, ...args.map(String)];
  // A single text with spaces is a command line in place of a command.
  return /^\S+ /.test(first) ? inShell([first, ...words].join(" ")) : inWords([first, ...words]);
}

const shells = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
/** Programs that start the program named by their next words. */
const wrappers = new Set(
  "env exec nohup time nice sudo stdbuf timeout tini dumb-init mpirun mpiexec horovodrun numactl conda poetry pipenv uv xvfb-run".split(
    " ",
  ),
);
const interpreters =
  /^(?:.*\/)?(?:python[\d.]*|pypy3?|node|ruby|perl|Rscript|julia|php|papermill|spark-submit|torchrun|deepspeed|accelerate|streamlit|jupyter(?:-nbconvert)?|java|dotnet|source|\.)$/;
const scripts = /\.(?:py|sh|bash|js|mjs|rb|pl|R|r|jl|php|jar|ipynb|dll)$/;
/** Options whose value is the next word. */
const valued = /^(?:-W|-X|-cp|-classpath|--class-path)$/;

function inWords(words: readonly string[]): readonly string[] {
  const [program = "", ...rest] = words;
  if (wrappers.has(program.replace(/^.*\//, ""))) return inWrapped(rest);
  if (/[$`{]/.test(program)) return [];
  const own = program.includes("/") ? [program] : [];
  if (shells.test(program)) return [...own, ...inShellCall(rest)];
  return [...own, ...(interpreters.test(program) ? inInterpreterCall(program, rest) : [])];
}

/** A wrapper's command begins at the first word that is certainly a command. */
function inWrapped(words: readonly string[]): readonly string[] {
  const starts = (word: string): boolean => shells.test(word) || interpreters.test(word);
  const index = words.findIndex((word) => starts(word) || (isFile(word) && !/^-|=/.test(word)));
  const found = words[index];
  if (found === undefined) return [];
  return starts(found) ? inWords(words.slice(index)) : [found];
}

/** `sh -ec TEXT`, `bash run.sh`. */
function inShellCall(words: readonly string[]): readonly string[] {
  const index = words.findIndex((word) => !word.startsWith("-") && !word.startsWith("+"));
  const [first = ""] = words.slice(index === -1 ? words.length : index);
  const takesText = words.slice(0, Math.max(index, 0)).some((option) => /^-[a-z]*c[a-z]*$/.test(option));
  if (takesText) return inShell(first);
  return isFile(first) ? [first] : [];
}

/** Limit of words: a script is named near the beginning of a call. */
const wordsLookedAt = 100;

function inInterpreterCall(program: string, words: readonly string[]): readonly string[] {
  const [word, next = ""] = words;
  const goOn = (from: number): readonly string[] => inInterpreterCall(program, words.slice(from, from + wordsLookedAt));
  if (word === undefined || /^-[ce]$/.test(word)) return [];
  if (word === "-m" && /python|pypy/.test(program)) return launchers.test(next) ? goOn(2) : moduleFile(next);
  if (valued.test(word)) return goOn(2);
  return !word.startsWith("-") && isFile(word) ? [word] : goOn(1);
}

const isFile = (word: string): boolean =>
  !/[$`{*\s]/.test(word) && (scripts.test(word) || /^(?:\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(word));

/** Python modules that start the script named by their next word. */
const launchers =
  /^(?:torch\.distributed\.\w+|accelerate(?:\.commands\.launch)?|papermill|cProfile|coverage|debugpy|horovod\S*)$/;

/** Common names of people's own packages; any other package may be installed in the image. */
const ownPackages = new Set(
  "app apps src code lib libs main run train training scripts script tools pipeline pipelines components steps tasks jobs job model models project utils".split(
    " ",
  ),
);

const moduleFile = (name: string): readonly string[] =>
  ownPackages.has(name.split(".")[0] ?? "") ? [name.includes(".") ? name : `${name}.py`] : [];

/** Programs that may create files in the folder. */
const creators = new Set(
  "cd pushd git svn curl wget tar unzip gunzip cp mv ln gsutil aws az mc oc kubectl rsync scp tee touch dvc make go gcc javac npm yarn huggingface-cli hf jupyter".split(
    " ",
  ),
);

function inShell(text: string): readonly string[] {
  let moved = false;
  return shellCommands(text).flatMap((command) => {
    const files = inWords(command.words).filter((file) => !moved || file.startsWith("/"));
    moved ||= mayMove(command);
    return files;
  });
}

const mayMove = ({ words: [program = ""], writes }: ShellCommand): boolean =>
  creators.has(program) || writes.some((file) => !file.startsWith("/"));
