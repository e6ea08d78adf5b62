import { describe, expect, it } from "vitest";
import { artifactAttacks } from "./artifact-attacks.ts";
import type { Attack } from "./attack.ts";
import { commentAttacks } from "./comment-attacks.ts";
import { configAttacks, policyAttacks } from "./file-attacks.ts";
import { reportRow } from "./report-row.ts";
import { repositoryAttacks } from "./repository-attacks.ts";
import { pageAttacks, serverAttacks } from "./server-attacks.ts";

const all = process.env.ATTACK === "all";
const kinds: readonly (readonly [where: string, attacks: readonly Attack<void>[]])[] = [
  ["artifact", artifactAttacks],
  ["server", serverAttacks],
  ["page", pageAttacks],
  ["repository", repositoryAttacks],
  ["comment", commentAttacks],
  ["pipelines.yaml", configAttacks],
  ["policy-file", policyAttacks],
];

describe.each(kinds)("a hostile %s", (where, attacks) => {
  const chosen = attacks.filter(({ isHeavy }) => !isHeavy || all);
  it.each(chosen)("gets nothing when it tries to $tries", { timeout: 600_000 }, async ({ tries, got }) => {
    const items = await got();
    reportRow({ tries, where, got: items, mayGet: false });
    expect(items).toEqual([]);
  });
});
