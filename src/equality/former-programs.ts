import { sha256 } from "../workspace/sha256.ts";
import { readFunctionSource } from "./function-source.ts";
import { typeOfFormer, type ValueType } from "./values.ts";

/** The program that kfp 1.8 makes of a function: the function, helpers of the SDK, and a command line. */
export interface FormerProgram {
  readonly code: string;
  /** Inputs by the flag of the command line: `--max-rows`. */
  readonly inputs: ReadonlyMap<string, { readonly name: string; readonly type: ValueType }>;
  /** Types in the order of the files that the program writes. */
  readonly outputs: readonly ValueType[];
}

const parserTypes: Readonly<Record<string, ValueType>> = {
  str: "STRING",
  int: "NUMBER_INTEGER",
  float: "NUMBER_DOUBLE",
  _deserialize_bool: "BOOLEAN",
  "json.loads": "JSON",
};
const outputTypes: Readonly<Record<string, ValueType>> = {
  _serialize_str: "STRING",
  _serialize_int: "NUMBER_INTEGER",
  _serialize_float: "NUMBER_DOUBLE",
  _serialize_bool: "BOOLEAN",
  _serialize_json: "JSON",
};

/** Digests of the helpers as kfp 1.8.22 writes them (kfp/components/_data_passing.py): other texts may do other things. */
const helperDigests: ReadonlySet<string> = new Set<string>([
  "0f7966ae643b44e6bae099fc30d85ae9a84808dc8b052e12e0363b65e0d59ca1",
  "67fa3b7aa1991cf19336c3ee8842996138b0439fef6a73e4ca1af20fe4b4a1cc",
  "a96032d188eec47979ae2ecc7954e0c430d8857ce32f98c4909ad8a1d73d69b2",
  "2a84d3ca0ed87d101db4fb9336582473b78022ab398216e6ba1b35c5498bc496",
  "fbf85d637517fabc936b253c29c716779e257b2d94f4ed3f2c2c509847b65bd0",
  "42ff7628d0805402f8db9c000e789b2c02762c1aa27c2ba059d44630acdadeb9",
  "9750c7d1cefbedde5a7eeda1eaaecf645984d4c3f37c642de0c7febe5643cdd2",
]);

/** Everything behind the function and the helpers (kfp/components/_python_op.py, `_func_to_component_spec`). */
const commandLine = new RegExp(
  [
    String.raw`^(?:import json\n)?import argparse\n_parser = argparse\.ArgumentParser\(prog=.*, description=.*\)\n`,
    String.raw`((?:_parser\.add_argument\("--[^"\n]+", dest="\w+", type=[\w.]+, required=(?:True|False), default=argparse\.SUPPRESS\)\n)*)`,
    String.raw`(?:_parser\.add_argument\("----output-paths", dest="_output_paths", type=str, nargs=(\d+)\)\n)?`,
    String.raw`_parsed_args = vars\(_parser\.parse_args\(\)\)\n`,
    String.raw`(?:_output_files = _parsed_args\.pop\("_output_paths", \[\]\)\n)?`,
    String.raw`\n_outputs = (\w+)\(\*\*_parsed_args\)\n?`,
    String.raw`(?:(\n_outputs = \[_outputs\]\n)?\n_output_serializers = \[\n((?:    \w+,\n)*)\n\]\n\n([\s\S]*))?$`,
  ].join(""),
);

const argument = /_parser\.add_argument\("(--[^"\n]+)", dest="(\w+)", type=([\w.]+), required/g;

/** @returns undefined for a program that the SDK did not write in exactly this form */
export function readFormerProgram(program: string): FormerProgram | undefined {
  const at = program.search(/\n(?:import json\n)?import argparse\n_parser = argparse\.ArgumentParser\(prog=/);
  if (at === -1) return undefined;
  const [source = "", ...helpers] = program.slice(0, at).split(/\n\n(?=def _(?:serialize|deserialize)_\w+\()/);
  const parsed = readFunctionSource(source);
  const line = commandLine.exec(program.slice(at + 1));
  if (parsed === undefined || line === null || line[3] !== parsed.name || !helpers.every(isKnownHelper))
    return undefined;
  // On Python 3.13 the SDK leaves annotations; any but these may fail where the program runs.
  if (![...parsed.annotations.values(), parsed.returns ?? "str"].every((type) => typeOfFormer(type) !== undefined))
    return undefined;
  const [, inputLines = "", count = "0", , , serializers = "", writer] = line;
  const outputs = [...serializers.matchAll(/\w+/g)].map(([name]) => outputTypes[name]);
  if (outputs.length !== Number(count) || (writer !== undefined && !isKnownHelper(writer))) return undefined;
  const inputs = [...inputLines.matchAll(argument)].map(
    ([, flag = "", name = "", type = ""]) => [flag, { name, type: parserTypes[type] }] as const,
  );
  const isComplete = [...outputs, ...inputs.map(([, { type }]) => type)].every((type) => type !== undefined);
  if (!isComplete || new Set(inputs.map(([flag]) => flag)).size < inputs.length) return undefined;
  return {
    code: parsed.code,
    inputs: new Map(inputs as readonly (readonly [string, { readonly name: string; readonly type: ValueType }])[]),
    outputs: outputs as readonly ValueType[],
  };
}

const isKnownHelper = (text: string): boolean => helperDigests.has(sha256(Buffer.from(text.trim())));
