/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as people write it: `evaluate.accuracy > minimum`. */
export const readable = (text: string): string =>
  text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");

/** Removes counters and digits that the SDK adds to names, because one more loop would make all later ones look changed. */
export const withoutCounters = (text: string): string =>
  text.replace(/\bloop-item-param-\d+\b/g, "loop-item").replace(/[a-z0-9-]+/g, withoutDigits);

/** Limit of a name in Kubernetes. */
const longestName = 253;

/** Applied to single words, because on a long text the expression would take too long. */
const withoutDigits = (word: string): string =>
  word.length > longestName ? word : word.replace(/^.+-[0-9a-f]{5}-((?:for-loop|graph).*?)-\d+$/, "$1");
