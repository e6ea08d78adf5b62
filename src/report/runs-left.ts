import type { SubmittedRun } from "../model/run.ts";
import { link } from "./text/markdown.ts";

/** The post step's part of the job summary: runs that use the cluster until somebody terminates them. Empty when there are none. */
export function renderRunsLeft(runs: readonly SubmittedRun[]): string {
  if (runs.length === 0) return "";
  const list = runs.map(({ name, url }) => `- ${link(name, url)}`).join("\n");
  return `## ❌ Runs left running\n\n${list}\n\n💡 These runs could not be terminated. Terminate them in the user interface of the server.\n`;
}
