import { CompileError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { plural } from "./text/words.ts";

/** More would not be read. */
const mostModules = 10;

/** What several modules fail for, such as a package that is not installed, is one thing to do: a sentence for each. */
export function describeSharedCauses(records: readonly PipelineRecord[]): readonly string[] {
  const failures = records.flatMap(({ module, error }) =>
    error instanceof CompileError ? [{ module, cause: causeIn(error), hint: error.hint }] : [],
  );
  return [...Map.groupBy(failures, ({ cause }) => cause)].flatMap(([cause, group]) => {
    const modules = [...new Set(group.map(({ module }) => module))];
    if (cause === undefined || modules.length < 2) return [];
    const shown = modules.slice(0, mostModules).join(", ");
    const rest = modules.length > mostModules ? ` and ${modules.length - mostModules} more` : "";
    const hint = group[0]?.hint === undefined ? "" : ` ${group[0].hint}`;
    return [`${plural(modules.length, "module")} fail for one reason: ${cause}.${hint} (${shown}${rest})`];
  });
}

/** The message without the module's name, which it begins with. */
const causeIn = ({ message }: CompileError): string | undefined =>
  /^Could not compile \S+(?: \([^)]*\))?: (.+)$/s.exec(message)?.[1];
