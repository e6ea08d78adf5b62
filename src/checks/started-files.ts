import type { Step } from "../tekton/pipeline-run.ts";
import { type ShellCommand, shellCommands } from "./shell-commands.ts";

/**
 * The files that a container starts by their path: a program, an interpreter's script, a jar, a notebook, also inside `sh -c`. Relative ones are
 * those that must be in the folder that the container starts in: none after a `cd`, and none that an earlier command may have put there.
 */
export function startedFiles({ command = [], args = [], script = "" }: Step): readonly string[] {
  if (script !== "") return inShell(script);
  const words = [...command, ...args].map(String);
  // One text with spaces is a command line that somebody took for one.
  const [first = "", ...others] = words;
  return inWords(/^\S+ /.test(first) ? [...first.split(/\s+/), ...others] : words);
}

const shells = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
/** Those that start the program that follows. */
const wrappers = new Set(
  "env exec nohup time nice sudo stdbuf timeout tini dumb-init mpirun mpiexec horovodrun numactl accelerate conda poetry pipenv uv xvfb-run".split(
    " ",
  ),
);
const interpreters =
  /^(?:.*\/)?(?:python[\d.]*|pypy3?|node|ruby|perl|Rscript|julia|php|papermill|spark-submit|torchrun|deepspeed|streamlit|jupyter(?:-nbconvert)?|java|dotnet|source|\.)$/;
const scripts = /\.(?:py|sh|bash|js|mjs|rb|pl|R|r|jl|php|jar|ipynb|dll)$/;
/** Their value is the next word. */
const valued = /^(?:-W|-X|-cp|-classpath|--class-path)$/;

function inWords(words: readonly string[]): readonly string[] {
  const [program = "", ...rest] = words;
  if (wrappers.has(program)) return inWords(rest.slice(afterOptions(rest)));
  if (/[$`{]/.test(program)) return [];
  const own = program.includes("/") ? [program] : [];
  if (shells.test(program)) return [...own, ...inShellCall(rest)];
  return [...own, ...(interpreters.test(program) ? inInterpreterCall(program, rest) : [])];
}

/** Where the command of a wrapper begins: at the first word that is one for certain. */
function afterOptions(words: readonly string[]): number {
  const index = words.findIndex(
    (word) => shells.test(word) || interpreters.test(word) || (word.includes("/") && !/^-|=/.test(word)),
  );
  return index === -1 ? words.length : index;
}

/** `sh -ec TEXT`, `bash run.sh`. */
function inShellCall(words: readonly string[]): readonly string[] {
  const index = words.findIndex((word) => !word.startsWith("-") && !word.startsWith("+"));
  const [first = ""] = words.slice(index === -1 ? words.length : index);
  const takesText = words.slice(0, Math.max(index, 0)).some((option) => /^-[a-z]*c[a-z]*$/.test(option));
  if (takesText) return inShell(first);
  return isFile(first) ? [first] : [];
}

function inInterpreterCall(program: string, words: readonly string[]): readonly string[] {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word === "-m" && /python|pypy/.test(program)) return moduleFile(words[index + 1] ?? "");
    if (/^-[ce]$/.test(word)) return [];
    if (valued.test(word)) index += 1;
    else if (!word.startsWith("-") && isFile(word)) return [word];
  }
  return [];
}

const isFile = (word: string): boolean =>
  !/[$`{*\s]/.test(word) && (scripts.test(word) || /^(?:\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(word));

/** Names that people give their own code; anything else may be installed in the image. */
const ownPackages = new Set(
  "app apps src code lib libs main run train training scripts script tools pipeline pipelines components steps tasks jobs job model models project utils".split(
    " ",
  ),
);

const moduleFile = (name: string): readonly string[] =>
  ownPackages.has(name.split(".")[0] ?? "") ? [name.includes(".") ? name : `${name}.py`] : [];

/** Whose files lie in the folder afterwards, as far as anybody can tell. */
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
