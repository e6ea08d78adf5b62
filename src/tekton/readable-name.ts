/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as one would say it: `evaluate.accuracy > minimum`. */
export const readable = (text: string): string =>
  text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");

/** Names that the SDK counts through, or gives digits of its own, without those: one loop more must not make all that follow look changed. */
export const withoutCounters = (text: string): string =>
  text.replace(/\bloop-item-param-\d+\b/g, "loop-item").replace(/[a-z0-9-]+/g, withoutDigits);

/** Of Kubernetes. */
const longestName = 253;

/** On one word at a time: over a long text this expression would take for ever. */
const withoutDigits = (word: string): string =>
  word.length > longestName ? word : word.replace(/^.+-[0-9a-f]{5}-((?:for-loop|graph).*?)-\d+$/, "$1");
