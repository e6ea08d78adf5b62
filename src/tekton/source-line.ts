/** The line of a module (from 1) that holds the clue, from the pipeline's `def` on first; undefined where none does. */
export function lineWith(clue: string, lines: readonly string[], definition: number): number | undefined {
  if (clue === "") return undefined;
  const after = lines.findIndex((text, index) => index >= definition - 1 && text.includes(clue));
  const anywhere = after === -1 ? lines.findIndex((text) => text.includes(clue)) : after;
  return anywhere === -1 ? undefined : anywhere + 1;
}

/**
 * The line that a task comes from: the SDK makes its name from that of the component, with `-` for what Kubernetes does not take in one, and
 * numbers the second and later of the same name.
 */
export function lineOfTask(task: string, lines: readonly string[], definition: number): number | undefined {
  const unnumbered = task.replace(/-\d+$/, "");
  const names = [task, unnumbered].flatMap((name) => [name, name.replaceAll("-", "_"), name.replaceAll("-", " ")]);
  const lower = lines.map((line) => line.toLowerCase());
  for (const name of names) {
    const line = lineWith(name, lower, definition);
    if (line !== undefined) return line;
  }
  return undefined;
}
