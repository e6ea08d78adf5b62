/** What the README shows: reports of this folder, and the file of each. */
export const pictures = [
  { report: "comment-changed-graph", file: "docs/comment.png" },
  { report: "summary-failed-run", file: "docs/summary.png" },
] as const;

/** Of each picture, so that the page of the repository is there at once. */
export const largestPicture = 200 * 1024;
