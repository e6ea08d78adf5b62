/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as one would say it: `evaluate.accuracy > minimum`. */
export const readable = (text: string): string =>
  text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");

/** Names that the SDK counts through, or gives digits of its own, without those: one loop more must not make all that follow look changed. */
export const withoutCounters = (text: string): string =>
  text
    .replace(/\bloop-item-param-\d+\b/g, "loop-item")
    .replace(/\b[a-z0-9-]+-[0-9a-f]{5}-((?:for-loop|graph)[a-z0-9-]*?)-\d+\b/g, "$1");
