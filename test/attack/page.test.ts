import { expect, it } from "vitest";
import { artifactAttacks } from "./artifact-attacks.ts";
import type { Attack } from "./attack.ts";
import { commentAttacks } from "./comment-attacks.ts";
import { configAttacks, policyAttacks } from "./file-attacks.ts";
import { moduleAttacks } from "./module-attacks.ts";
import { repositoryAttacks } from "./repository-attacks.ts";
import { pageAttacks, serverAttacks } from "./server-attacks.ts";

type Row = Pick<Attack<never>, "tries" | "isHeavy">;

const others: readonly (readonly [string, readonly Row[]])[] = [
  ["An artifact of another job", artifactAttacks],
  ["A server", serverAttacks],
  ["Web pages and other users of the machine", pageAttacks],
  ["A repository", repositoryAttacks],
  ["Names and errors in a comment", commentAttacks],
  ["`pipelines.yaml`", configAttacks],
  ["A `policy-file`", policyAttacks],
];

const listed = ({ tries, isHeavy }: Row): string => `- ${tries}${isHeavy ? " ¹" : ""}`;

const moduleRows = moduleAttacks.map(
  ({ tries, isHeavy, onlySandboxHolds }) =>
    `| ${tries}${isHeavy ? " ¹" : ""} | ${onlySandboxHolds ? "**gets it**" : "nothing"} | nothing |`,
);

const page = `# Attacks

\`npm run attack\` runs each of these against the step, and prints what it tried and what it got. The tests run them as well, apart from the
heavy ones (¹). \`vitest run test/attack -u\` writes this page from the attacks.
All rows, with the heavy ones, were run on Debian 12 without a sandbox, with bubblewrap 0.8 and with unshare on 27 November 2026. The rows of modules
were run with a container of Docker 20.10 as well, in a user namespace in which nothing else can make a sandbox:
\`ATTACK_ENGINE=unix:///path/to/sock unshare --user --map-root-user sh -c 'echo 0 > /proc/sys/user/max_user_namespaces && npx vitest run test/attack/module-attacks.test.ts'\`.
Sandboxes through sudo and hosted runners were not tried.

## A module, while it is compiled

| tries to | \`sandbox: off\` | in the sandbox |
| --- | --- | --- |
${moduleRows.join("\n")}

${others.map(([who, attacks]) => `## ${who}\n\nGets nothing when it tries to\n\n${attacks.map(listed).join("\n")}`).join("\n\n")}
`;

it("docs/attacks.md lists every attack in its own words", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/attacks.md");
});
