import { fieldsOf } from "../tekton/untyped.ts";
import { Flattener } from "./flatten.ts";
import { shownText } from "./spec-values.ts";

type Fields = Readonly<Record<string, unknown>>;
type Setting = readonly [words: string, value: string];

/** What runs a component: a container, with the program of a Python function in its command, or an importer. */
export function executorSettings({ container, importer, ...others }: Fields): readonly Setting[] {
  return [
    ...(container === undefined ? [] : containerSettings(fieldsOf(container))),
    ...(importer === undefined ? [] : flat(importer, "importer")),
    ...flat(others, ""),
  ];
}

/** Fields of kfp-kubernetes in the words that its functions have for them. */
const platformWords: readonly (readonly [field: RegExp, words: string])[] = [
  [/^Kubernetes activeDeadlineSeconds$/, "time limit in seconds"],
  [/^Kubernetes nodeSelector labels /, "node selector "],
  [/^Kubernetes podMetadata labels /, "label "],
  [/^Kubernetes podMetadata annotations /, "annotation "],
  [/^Kubernetes imagePullPolicy$/, "pull policy"],
];

export const platformSettings = (config: unknown): readonly Setting[] =>
  config === undefined ? [] : flat(config, "Kubernetes").map(([words, value]) => [inWords(words), value]);

const inWords = (field: string): string =>
  platformWords.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), field);

function containerSettings({ image, command, args, env, resources, ...others }: Fields): readonly Setting[] {
  const program = textsOf(command);
  const variables = (Array.isArray(env) ? env : []).map(fieldsOf);
  return [
    ...(image === undefined ? [] : [["image", shownText(image)] as const]),
    ...(isPythonFunction(textsOf(args)) ? functionSettings(program) : commandSettings(program, textsOf(args))),
    ...variables.map(({ name, value }): Setting => [`environment variable ${shownText(name)}`, shownText(value ?? "")]),
    ...resourceSettings(fieldsOf(resources)),
    ...flat(others, ""),
  ];
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(shownText) : []);

const isPythonFunction = (args: readonly string[]): boolean => args.includes("--function_to_execute");

const commandSettings = (command: readonly string[], args: readonly string[]): readonly Setting[] => [
  ...(command.length === 0 ? [] : [["command", command.join("\n")] as const]),
  ...(args.length === 0 ? [] : [["arguments", args.join("\n")] as const]),
];

/**
 * The SDK installs packages in a shell and hands on the function's program; all the rest is its own, and another in each release
 * (kfp/dsl/component_factory.py, `_get_command_and_args_for_lightweight_component`).
 */
function functionSettings(command: readonly string[]): readonly Setting[] {
  const packages = [...new Set(command.filter((word) => /\bpip install\b/.test(word)).flatMap(packagesIn))];
  const code = command.filter((word) => /^\s*(?:import kfp|from kfp)\b/m.test(word) || /^\s*def /m.test(word)).at(-1);
  return [
    ...(packages.length === 0 ? [] : [["packages", packages.join("\n")] as const]),
    ...(code === undefined ? [] : [["code", withoutHead(code)] as const]),
  ];
}

/** What the SDK installs for itself is left out. */
const packagesIn = (script: string): readonly string[] =>
  [...script.matchAll(/'([^']*)'/g)]
    .map(([, word = ""]) => word)
    .filter((word) => !word.startsWith("-") && !ofSdk.test(word));

const ofSdk = /^(?:kfp(?:-dsl|-pipeline-spec|-server-api)?(?:[=<>~ ]|$)|typing-extensions>=3\.7\.4,<5)/;

const withoutHead = (code: string): string =>
  code
    .split("\n")
    .filter((line) => !/^(?:import kfp|from kfp import dsl|from kfp\.dsl import \*|from typing import \*)$/.test(line))
    .join("\n")
    .trim();

/** Since 2.10 each is there as a number and as the text that the author wrote; the text counts. */
function resourceSettings(resources: Fields): readonly Setting[] {
  const kinds = [
    ["CPU limit", resources.resourceCpuLimit ?? resources.cpuLimit],
    ["CPU request", resources.resourceCpuRequest ?? resources.cpuRequest],
    ["memory limit", resources.resourceMemoryLimit ?? resources.memoryLimit],
    ["memory request", resources.resourceMemoryRequest ?? resources.memoryRequest],
  ] as const;
  const { accelerator } = resources;
  const { resourceType, type, resourceCount, count } = fieldsOf(accelerator);
  const device =
    accelerator === undefined
      ? []
      : [
          [
            "accelerator",
            `${shownText(resourceCount ?? count ?? "")} × ${shownText(resourceType ?? type ?? "")}`,
          ] as const,
        ];
  return [
    ...kinds.flatMap(([words, value]): Setting[] => (value === undefined ? [] : [[words, shownText(value)]])),
    ...device,
  ];
}

function flat(value: unknown, prefix: string): readonly Setting[] {
  return new Flattener().flatten(value).flatMap(({ path, text }): Setting[] => {
    const words = [prefix, ...path].filter((part) => part !== "").join(" ");
    return words === "" ? [] : [[words, text]];
  });
}
