/**
 * `*` stands for any characters but `/`, `**` for any at all; everything else for itself. In steps of text times pattern, whatever they are:
 * the text comes from a stranger, and a regular expression of several `*` may take a power of its length.
 */
export function matchesGlob(glob: string, text: string): boolean {
  if (!glob.includes("*")) return glob === text;
  const parts = glob.match(/\*\*|\*|[^*]/gu) ?? [];
  // Of each number of parts, whether they stand for what was read so far.
  let reached = emptyText(parts);
  for (const character of text) {
    reached = oneFurther(parts, reached, character);
    if (!reached.includes(1)) return false;
  }
  return reached[parts.length] === 1;
}

type Reached = Uint8Array;

/** An empty text is matched by stars alone. */
function emptyText(parts: readonly string[]): Reached {
  const reached = new Uint8Array(parts.length + 1);
  reached[0] = 1;
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith("*")) break;
    reached[at + 1] = 1;
  }
  return reached;
}

function oneFurther(parts: readonly string[], before: Reached, character: string): Reached {
  const reached = new Uint8Array(parts.length + 1);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === "**" || part === "*") {
      const takesIt = before[at + 1] === 1 && (part === "**" || character !== "/");
      if (takesIt || reached[at] === 1) reached[at + 1] = 1;
    } else if (part === character && before[at] === 1) reached[at + 1] = 1;
  }
  return reached;
}
