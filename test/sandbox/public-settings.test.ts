import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publicSettings } from "../../src/sandbox/public-settings.ts";
import { makeFolder } from "../support/workspace.ts";

/** The settings as git reads them. */
function settingsOf(text: string): readonly string[] {
  const file = join(makeFolder("settings"), "config");
  writeFileSync(file, text);
  const listed = execFileSync("git", ["config", "--file", file, "--list", "-z"], { encoding: "utf8" });
  return listed.split("\0").filter(Boolean);
}

it("keeps what git needs to read a repository", () => {
  const text = `[core]
	repositoryformatversion = 1
	bare = false ; a remark
[Extensions] objectFormat = sha256
[remote "origin"]
	url = https://example.org/x.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[branch "a.b \\"c\\""]
	merge = refs/heads/main
[user]
	name = "A # B"
`;
  expect(settingsOf(publicSettings(text))).toEqual(settingsOf(text));
});

it.each([
  ["a header of a request", '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic S3CRET'],
  ["a header on several lines", "[http]\n\textraheader = AUTHORIZATION: \\\n basic S3CRET"],
  ["a setting beside its section", "[http] extraheader = S3CRET"],
  ["the user of a remote", '[remote "origin"]\n\turl = https://user:S3CRET@example.org/x.git'],
  ["the user of a remote in quotes", '[remote "origin"]\n\turl = "https://S3CRET@example.org/x.git"'],
  ["the user of a rewritten address", '[url "https://user:S3CRET@example.org/"]\n\tinsteadOf = https://example.org/'],
  ["a helper for credentials", '[credential]\n\thelper = "!echo password=S3CRET"'],
  ["a remark", "# S3CRET\n[core] ; S3CRET\n\tbare = false"],
  ["another file", '[include]\n\tpath = /S3CRET\n[includeIf "gitdir:/S3CRET"]\n\tpath = /x'],
  ["a program", "[core]\n\tfsmonitor = S3CRET\n\thooksPath = S3CRET\n\tsshCommand = S3CRET"],
  ["an old-fashioned subsection", "[http.S3CRET]\n\textraheader = x"],
  ["what is no setting", "S3CRET\n[core\nbare = S3CRET"],
])("leaves out %s", (_, text) => {
  expect(publicSettings(text)).not.toContain("S3CRET");
});
