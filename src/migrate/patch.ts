import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { ModuleMigration, TextEdit } from "../model/migration.ts";

export const patchName = "migrate-to-kfp2.patch";

/** What a program can change, as a patch for `git apply`; empty where there is nothing of that sort. Notebooks are left to people. */
export function migrationPatch(modules: readonly ModuleMigration[], workspace: string): string {
  return modules
    .filter(({ module }) => module.endsWith(".py"))
    .map(({ module, edits }) => {
      if (edits.length === 0) return "";
      const text = readFileSync(join(workspace, module), "utf8");
      return createTwoFilesPatch(`a/${module}`, `b/${module}`, text, applyEdits(text, edits), undefined, undefined, {
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
    })
    .join("");
}

/** @param edits that do not overlap; each place is changed once */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // From the end, so that the offsets of the others stay.
  const ordered = [...new Map(edits.map((edit) => [edit.from, edit])).values()].toSorted(
    (one, other) => other.from - one.from,
  );
  return ordered.reduce(
    (changed, { from, to, text: replacement }) => changed.slice(0, from) + replacement + changed.slice(to),
    text,
  );
}
