import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NotebookCode, readNotebook } from "../discovery/notebook.ts";

/** The code of a module that is a notebook. */
export const notebookAt = (workspace: string, path: string): NotebookCode | undefined =>
  path.endsWith(".ipynb") ? readNotebook(readFileSync(join(workspace, path), "utf8")) : undefined;
