import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFiles } from "../gate/log-location.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { mebibyte } from "../model/limits.ts";
import { readPackageDocument } from "../packages/package-kind.ts";
import { pathInside } from "../workspace/inside.ts";

const sizeLimit = 2 * mebibyte;

/** Collects the texts in which a line of a task's log can be located: programs in the package, and files of the workspace. */
export function sourceFilesOf({ yaml, filesRead }: CompiledPipeline, workspace: string): SourceFiles {
  const texts = new Map<string, string | undefined>();
  return {
    programs: [...new Set(programsIn(readPackageDocument(yaml).document))],
    compiledFrom: filesRead.filter((file) => file.endsWith(".py")),
    read: (path) => {
      if (!texts.has(path)) texts.set(path, readInside(workspace, path));
      return texts.get(path);
    },
  };
}

/** Finds multi-line texts that define a function, anywhere in steps and loops. */
function programsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^(?:async )?def \w/m.test(value) && value.includes("\n") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(programsIn) : [];
}

/** The path comes from a pod's log, so nothing outside the workspace may be read, not even through a link. */
function readInside(workspace: string, path: string): string | undefined {
  try {
    const file = realpathSync(join(workspace, path));
    const status = statSync(file);
    const isInside = pathInside(realpathSync(workspace), file) !== undefined;
    return isInside && status.isFile() && status.size <= sizeLimit ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
