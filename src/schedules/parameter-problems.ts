import type { ConfigPath, ConfigProblem } from "../config/config.ts";
import type { GivenValue } from "../config/merge-parameters.ts";
import { parameterText } from "../inputs/input-values.ts";
import { mismatch } from "../inputs/parameter-types.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";

/** Values of a schedule that are missing or of another type: nobody is there at night to see that the run did not start. */
export function parameterProblems(
  { name, parameters }: Pick<CompiledPipeline, "name" | "parameters">,
  given: ReadonlyMap<string, GivenValue>,
  path: ConfigPath,
): readonly ConfigProblem[] {
  return parameters.flatMap((parameter): readonly ConfigProblem[] => {
    const value = given.get(parameter.name);
    if (value === undefined)
      return parameter.default === undefined
        ? [{ path, text: `pipeline \`${name}\` needs a value for \`${parameter.name}\`, which has no default` }]
        : [];
    const text = parameterText(value.entry);
    const wanted = mismatch(parameter.type, text);
    return wanted === undefined
      ? []
      : [
          {
            path: value.path,
            text: `pipeline \`${name}\` declares \`${parameter.name}\` as ${parameter.type}, ${wanted}, and it is ${JSON.stringify(text)}`,
          },
        ];
  });
}
