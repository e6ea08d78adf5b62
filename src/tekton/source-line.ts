/** Finds the line of a module (from 1) that contains the clue, first from the pipeline's `def` on; undefined if none does. */
export function lineWith(clue: string, lines: readonly string[], definition: number): number | undefined {
  if (clue === "") return undefined;
  const after = lines.findIndex((text, index) => index >= definition - 1 && text.includes(clue));
  const anywhere = after === -1 ? lines.findIndex((text) => text.includes(clue)) : after;
  return anywhere === -1 ? undefined : anywhere + 1;
}

/**
 * The line that a task comes from: the SDK makes its name from that of the component, with `-` for what Kubernetes does not take in one, and
 * numbers the second and later of the same name. Conditions and loops are tasks of their own.
 */
export function lineOfTask(task: string, lines: readonly string[], definition: number): number | undefined {
  const lower = lines.map((line) => line.toLowerCase());
  return lineOfNamed(task, lower, definition) ?? lineOfGroup(task, lower, definition);
}

function lineOfNamed(task: string, lower: readonly string[], definition: number): number | undefined {
  const unnumbered = task.replace(/-\d+$/, "");
  // Of `dsl.Condition(…, "good enough")` the SDK makes `condition-good enough-1`.
  const ofCondition = /^condition-(.*\D.*)-\d+$/.exec(task)?.[1];
  const names = [task, unnumbered, ofCondition ?? ""].map((name) => name.toLowerCase());
  const spelt = names.flatMap((name) => [name, name.replaceAll("-", "_"), name.replaceAll("-", " ")]).filter(Boolean);
  // A short name is part of many words: what is written as a name comes first.
  const clues = [...spelt.flatMap((name) => [`"${name}"`, `'${name}'`, `${name}(`, `${name}_op(`]), ...spelt];
  for (const clue of clues) {
    const line = lineWith(clue, lower, definition);
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The only condition or loop of a module, where it has no name of its own. */
function lineOfGroup(task: string, lower: readonly string[], definition: number): number | undefined {
  const call = /^condition-\d+$/.test(task) ? "condition(" : /-for-loop-\d+$/.test(task) ? "parallelfor(" : undefined;
  if (call === undefined) return undefined;
  const lines = lower.flatMap((text, index) => (index >= definition - 1 && text.includes(call) ? [index + 1] : []));
  return lines.length === 1 ? lines[0] : undefined;
}
