import { describe, expect, it } from "vitest";
import { readGitHubContext } from "../../src/event/context.ts";
import { ownerName, readMark, writeMark } from "../../src/schedules/mark.ts";
import { ownedBy } from "../../src/schedules/target.ts";

const ownerOn = (server?: string, repository = "acme/pipelines"): string =>
  ownerName(
    readGitHubContext(
      { GITHUB_REPOSITORY: repository, ...(server === undefined ? {} : { GITHUB_SERVER_URL: server }) },
      {},
    ),
  );

describe("the owner of a schedule", () => {
  it.each([
    [undefined, "acme/pipelines"],
    ["https://github.com", "acme/pipelines"],
    ["https://git.example.com:8443", "git.example.com:8443/acme/pipelines"],
    ["not an address", "acme/pipelines"],
  ])("on the server %s is %s", (server, owner) => expect(ownerOn(server)).toBe(owner));

  it("has no name where the repository has none", () => expect(ownerOn("https://git.example.com", "")).toBe(""));

  it("is not a repository of the same name on another server", () => {
    const mark = {
      repository: ownerOn("https://git.example.com"),
      entry: "production/train/nightly",
      digest: "0123456789abcdef",
    };
    const schedule = { description: writeMark(mark) } as Parameters<typeof ownedBy>[1][number];
    expect(readMark(schedule.description)).toEqual(mark);
    expect(ownedBy(ownerOn("https://github.com"), [schedule])).toEqual([]);
    expect(ownedBy(ownerOn("https://git.example.com"), [schedule])).toHaveLength(1);
  });
});
