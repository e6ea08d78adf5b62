import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * Where each row of SECURITY.md is held: a file of tests, and words from the titles there. A row that is added or reworded needs its tests, and
 * a test that goes takes its claim along.
 */
const held: Readonly<Record<string, readonly (readonly [file: string, ...titles: readonly string[]])[]>> = {
  "a Python module": [
    ["compile/hostile-modules", "writes no event", "when it writes nonsense", "changes no package and no result"],
    ["compile/compile", "only what it needs of the environment"],
    ["compile/errors", "when it never ends", "more memory than there is", "the others compile"],
  ],
  "processes that a module leaves running": [
    ["compile/hostile-modules", "leaves no process behind", "forks without end", "gives the runner its mark"],
  ],
  "`json.py`, `platform/`, `pip.py` in the repository": [
    ["compile/hostile-modules", "the repository's own json.py, pip.py and platform/"],
  ],
  "environment variables": [
    ["compile/compile", "only what it needs of the environment"],
    ["embedded/runner/runner", "does not see the workflow's tokens"],
  ],
  "output of a module, a step or a pod": [["report/text/sanitize", "text from outside", "is cut at the front"]],
  "packages of another job (`packages`)": [
    [
      "packages/load-packages",
      "are refused when a manifest names links",
      "let signals through",
      "is refused, and leaves",
    ],
    [
      "packages/load-packages",
      "vouches for the packages",
      "unpack to more than 256 MiB",
      "one by one without a manifest",
    ],
    ["bundle/foreign-artifact", "side files of an artifact's manifest", "merge key"],
    ["fuzz/readers", "whatever its values are", "whatever its bytes are", "whatever its manifest and checksums are"],
  ],
  "`pipelines.json` in a commit": [["bundle/packages", "and no other file", "is not written over something else"]],
  "a branch that was pushed to meanwhile": [
    ["bundle/publish/commit", "looks again when somebody else was faster"],
    ["bundle/publish/pull-request", "leaves a branch alone to which somebody else has committed"],
  ],
  "responses of GitHub": [["github/github", "reads no answer without end", "gives up after four answers"]],
  "`report.json` of another job": [
    ["change/comment-text", "brings data and no advice", "lets nothing from outside become markup"],
    ["bundle/comment", "when it claims that the pipeline was the same before", "and then tells what the fork says"],
    ["fuzz/readers", "a report, whose texts and lists stay bounded"],
    ["report/text/links-from-outside", "is no link"],
  ],
  "the graphs in summary and comment": [
    ["report/diagram/mermaid", "is not drawn when Mermaid would refuse it"],
    ["change/comment-text", "bomb of aliases, which is no graph"],
  ],
  "comments on a pull request": [["github/post-comment", "is never somebody else's"]],
  "descriptions of versions": [
    ["kfp/operations/description", "has no forged entries", "uploaded before separators were escaped"],
    ["bundle/foreign-artifact", "does not make the cleanup of a pull request remove"],
    ["kfp/operations/remove-versions", "leaves the default version where it is"],
  ],
  "what a package asks of the cluster": [
    ["checks/privileges", "%s is told"],
    [
      "bundle/foreign-artifact",
      "is an error before it is uploaded",
      "before a run is created on a cluster",
      "merge key",
    ],
  ],
  "a pull request that changes the policy": [
    ["bundle/policy", "whatever the pull request made of the policy", "stops the step where it %s", "without a token"],
  ],
  "`pipelines.yaml` of a pull request": [
    [
      "bundle/untrusted-config",
      "names no host on %s",
      "that a stranger may comment on",
      "is not the one that its file names, but that of the default branch",
    ],
    ["config/read-config", "bounds what aliases multiply", "for a pull request or outside of a workflow"],
  ],
  "recurring runs of others": [
    ["schedules/mark", "is not a repository of the same name on another server"],
    ["schedules/apply", "of others stay as they are"],
  ],
  "a package of a pull request": [
    [
      "bundle/default-version",
      "is never the default of the released pipeline",
      "uploads into no pipeline that was not made",
    ],
  ],
  "messages and names from a server": [
    ["kfp/find-server", "shows a web page everywhere"],
    ["report/text/sanitize", "text from outside"],
  ],
  "waiting times and lists of a server": [
    ["kfp/transport/hostile-server", "a server that asks to wait a day", "page comes again", "after a thousand"],
  ],
  "names that kubectl is given": [["cluster/object-names", "refused before anything is sent", "by the one place"]],
  "globs and paths": [
    ["discovery/discovery", "does not follow a symbolic link out of the workspace"],
    ["compile/compile", "symbolic link leads out of the workspace", "follows no link of the repository's"],
    ["workspace/write-atomically", "follows no link"],
  ],
  "users and web pages that reach the embedded server": [
    ["embedded/guard", "the embedded server", "without the kubeconfig's token", "takes no request of others"],
  ],
  "a repository's git settings": [
    ["git/git", "further file of settings", "runs no hook", "fetches nothing", "sees no input and no token"],
    ["cli/cli", "in a submodule without starting its filters"],
  ],
  "redirects of the API": [
    ["kfp/kfp", "sent to the host and to no other"],
    ["bundle/two-servers", "sent to their own server only", "not sent where a server without one is named"],
  ],
  "pages of a login": [
    [
      "kfp/login/hostile-pages",
      "sends it to another origin",
      "followed in circles only so long",
      "never ends is read only",
    ],
    ["kfp/login/password", "tried once and not shown", "does not ask again with a password"],
    ["kfp/transport/network", "not sent on to a page that is not encrypted"],
  ],
  "tokens, sessions, passwords": [
    ["kfp/login/password", "masks the password, also as it is in a form, and the session"],
    ["bundle/login", "shows no secret"],
    ["kfp/transport/hostile-server", "does not get them masked", "each of its values once"],
    ["cluster/kubeconfig", "masked"],
  ],
};

const [, table = ""] = /## What is not\n([\s\S]*?)\n## /.exec(readFileSync("SECURITY.md", "utf8")) ?? [];
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ")[0]?.slice(2) ?? "")
  .filter((row) => row !== "from outside" && !row.startsWith("---"));

it("each row of SECURITY.md has the tests that hold it", () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(Object.keys(held).toSorted()).toEqual(rows.toSorted());
});

it.each(Object.entries(held))("the tests of SECURITY.md are there: %s", (_, tests) => {
  const missing = tests.flatMap(([file, ...titles]) => {
    const text = readFileSync(`test/${file}.test.ts`, "utf8");
    return titles.filter((title) => !text.includes(title)).map((title) => `${file}: ${title}`);
  });
  expect(missing).toEqual([]);
});

it("whose code it is, is decided in one place: no other folder looks at the names of events that others may cause", () => {
  const names = /"(?:pull_request_target|workflow_run|issue_comment|repository_dispatch|discussion_comment)"/;
  const elsewhere = globSync("src/**/*.ts").filter(
    (file) => !file.startsWith("src/event/") && names.test(readFileSync(file, "utf8")),
  );
  expect(elsewhere).toEqual([]);
});
