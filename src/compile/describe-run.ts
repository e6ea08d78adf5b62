import type { Surroundings } from "../sandbox/sandbox.ts";
import type { CompiledOutcome, ObservedWrite } from "./child-results.ts";
import type { ModuleOutcome } from "./driver-process.ts";

/** Describes what is remarkable about a module's run, a line each. */
export function describeRun({ module, results, writes, inputs, sandbox }: ModuleOutcome): readonly string[] {
  const compiled = results.filter((result) => result.kind === "compiled");
  const failure = compiled.find(({ mainFailure }) => mainFailure !== undefined)?.mainFailure;
  return [
    ...compiled.flatMap((result) => describeDifference(module, result)),
    ...(failure === undefined ? [] : [describeFailure(module, failure)]),
    ...writes.map((write) => describeWrite(write, sandbox)),
    ...(compiled.length > 0 && !sandbox.hasNetwork && inputs?.unfollowed.some(isNetwork)
      ? [describeMissingNetwork(module)]
      : []),
  ];
}

const isNetwork = (what: string): boolean => ["socket.connect", "socket.getaddrinfo"].includes(what);

/** A module that goes on without what it wanted to load may compile to something else. */
const describeMissingNetwork = (module: string): string =>
  `${module} asked for the network, which the sandbox does not have, and compiled without it. If its packages need it, set \`sandbox-network: true\`.`;

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

function describeWrite({ path, location, refused }: ObservedWrite, { kind, canWrite }: Surroundings): string {
  const at = `${location.file}:${location.line}`;
  const wasRefused = `${at} was not allowed to write ${path}`;
  if (refused) return `${wasRefused}: a module that runs as \`__main__\` must not change the repository.`;
  if (kind === "none") return `${at} writes ${path} while its module is imported.`;
  return canWrite
    ? `${at} writes ${path} while its module is imported. The sandbox keeps that from the repository.`
    : `${wasRefused}: the sandbox keeps the repository as it is.`;
}
