import type { CompiledOutcome, ObservedWrite } from "./child-results.ts";
import type { ModuleOutcome } from "./driver-process.ts";

/** Describes what is remarkable about a module's run, a line each. */
export function describeRun({ module, results, writes }: ModuleOutcome): readonly string[] {
  const compiled = results.filter((result) => result.kind === "compiled");
  const failure = compiled.find(({ mainFailure }) => mainFailure !== undefined)?.mainFailure;
  return [
    ...compiled.flatMap((result) => describeDifference(module, result)),
    ...(failure === undefined ? [] : [describeFailure(module, failure)]),
    ...writes.map(describeWrite),
  ];
}

export const describeRoot = (modules: readonly string[], root: string): string =>
  `Compiled from ${root === "." ? "the root of the repository" : root}, where the files are that they open, instead of from the module's folder: ${modules.toSorted().join(", ")}. Set \`module-directory: root\` to do so at once.`;

function describeDifference(module: string, { function: name, differs = [] }: CompiledOutcome): readonly string[] {
  if (differs.length === 0) return [];
  return [
    `${module}: the package of ${name} is what the module's own compile call gives. The decorated function alone differs in ${differs.join(", ")}.`,
  ];
}

const describeFailure = (module: string, failure: string): string =>
  `${module}: run as \`__main__\` it fails (${failure}); what it had not compiled by then comes from its decorated functions alone. Give it \`main-arguments\`, or set \`entry: pipeline\`.`;

const describeWrite = ({ path, location: { file, line }, refused }: ObservedWrite): string =>
  refused
    ? `${file}:${line} was not allowed to write ${path}: a module that runs as \`__main__\` must not change the repository.`
    : `${file}:${line} writes ${path} while its module is imported.`;
