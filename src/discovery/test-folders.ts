/** Folders that hold tests and what those need. */
const testFolder =
  /^(?:tests?|testing|testdata|__tests__|e2e|unittests?|(?:.+[_-])?tests?|tests?[_-].+|e2e[_-].+|.+[_-]e2e)$/i;

/** @param base the folder that the user named, by the part of a glob before its first wildcard: below that, tests were not asked for */
export const liesInTests = (path: string, base: string): boolean =>
  path
    .slice(base.length)
    .split("/")
    .slice(0, -1)
    .some((folder) => testFolder.test(folder));
