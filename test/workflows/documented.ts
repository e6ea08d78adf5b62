import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of YAML in the documentation that a user copies into a workflow. */
export interface DocumentedWorkflow {
  /** `docs/recipes.md:8`. */
  readonly place: string;
  /** The block, completed to a whole workflow. */
  readonly text: string;
}

/** Every block of a workflow: whole ones, jobs and steps. Kubernetes objects and single settings are none. */
export const documentedWorkflows = (root: string): readonly DocumentedWorkflow[] =>
  globSync(["*.md", "docs/*.md", "template/*.md"], { cwd: root }).flatMap((file) =>
    blocksOf(readFileSync(join(root, file), "utf8")).flatMap(({ line, text }) => {
      const workflow = complete(text);
      return workflow === undefined ? [] : [{ place: `${file}:${line}`, text: workflow }];
    }),
  );

function blocksOf(markdown: string): readonly { readonly line: number; readonly text: string }[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(({ index, 1: indent = "", 2: text = "" }) => ({
    line: markdown.slice(0, index).split("\n").length + 1,
    text: text.replace(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

const jobHead = "on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n";

function complete(text: string): string | undefined {
  if (/^jobs:/m.test(text)) return /^on:/m.test(text) ? text : `on: push\n${text}`;
  if (/^steps:/.test(text)) return `${jobHead}${indented(text)}`;
  return /^ *- (?:uses|run|name):/.test(text) ? `${jobHead}    steps:\n${indented(flush(text))}` : undefined;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ");

/** Steps as they stand in a job, without its indentation. */
function flush(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? "";
  return text.replace(new RegExp(`^${indent}`, "gm"), "");
}
