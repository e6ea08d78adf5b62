import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { refuseUntrustedCode } from "../../src/event/untrusted-code.ts";
import { makeWorkspace } from "../support/workspace.ts";

function checkout(): { readonly workspace: string; readonly head: string } {
  const workspace = makeWorkspace({ "a.py": "" });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", workspace, "-c", "user.name=t", "-c", "user.email=t@example.com", ...args], {
      encoding: "utf8",
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "one");
  return { workspace, head: git("rev-parse", "HEAD").trim() };
}

const other = "2222222222222222222222222222222222222222";

describe("somebody else's code in an event with secrets", () => {
  it.each(["pull_request_target", "workflow_run", "issue_comment"])("is refused on %s", async (eventName) => {
    const { workspace, head } = checkout();
    const refused = refuseUntrustedCode({ github: { eventName, eventSha: other }, workspace, allowed: false });
    await expect(refused).rejects.toMatchObject({
      name: "InputError",
      message: expect.stringContaining(`what is checked out (${head}) is not its own commit (${other})`),
    });
  });

  it("is refused when git cannot tell what is checked out", async () => {
    const workspace = makeWorkspace({ "a.py": "" });
    await expect(
      refuseUntrustedCode({ github: { eventName: "pull_request_target", eventSha: other }, workspace, allowed: false }),
    ).rejects.toThrow("no commit that git knows");
  });

  it("is compiled where the user insists", async () => {
    await expect(
      refuseUntrustedCode({
        github: { eventName: "pull_request_target", eventSha: other },
        workspace: checkout().workspace,
        allowed: true,
      }),
    ).resolves.toBeUndefined();
  });

  it("is what a pull request is for: without secrets it is no danger", async () => {
    await expect(
      refuseUntrustedCode({
        github: { eventName: "pull_request", eventSha: other },
        workspace: checkout().workspace,
        allowed: false,
      }),
    ).resolves.toBeUndefined();
  });

  it("is not the event's own commit, which may be compiled", async () => {
    const { workspace, head } = checkout();
    await expect(
      refuseUntrustedCode({ github: { eventName: "workflow_run", eventSha: head }, workspace, allowed: false }),
    ).resolves.toBeUndefined();
  });
});
