import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../../support/bundle.ts";
import { checkOut, startGitHub } from "../../support/github/start.ts";
import { message, publish, score, train } from "../../support/publish.ts";

describe("publish: release", () => {
  const onTag = { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.0", GITHUB_REF: "refs/tags/v1.0" };

  it("makes the release of the tag with packages, manifest and checksums, and attaches nothing twice", async () => {
    const github = await startGitHub({ "pipelines/train.py": train, "pipelines/team/score.py": score });
    github.state.immutableReleases = true;
    const first = await publish(github, { publish: "release", env: onTag });
    expect(first.exitCode).toBe(0);
    expect(first.outputs["release-url"]).toBe(`${github.url}/acme/pipelines/releases/tag/v1.0`);
    const [release] = github.state.releases;
    expect(release).toMatchObject({ tag: "v1.0", draft: false, immutable: true });
    expect(release?.assets.map(({ name }) => name).sort()).toEqual([
      "checksums.txt",
      "pipelines.json",
      "team-score.yaml",
      "train.yaml",
    ]);
    const downloaded = join(await checkOut(github), "downloaded");
    mkdirSync(downloaded);
    for (const { name, bytes } of release?.assets ?? []) writeFileSync(join(downloaded, name), bytes);
    const again = await publish(github, { publish: "release", env: onTag });
    expect(again.log).toContain("Release v1.0: 0 of 4 assets attached, the others are there already");
    const taken = await runStep({ workspace: dirname(downloaded), inputs: { packages: "downloaded/*" } });
    expect(taken).toMatchObject({ exitCode: 0, outputs: { compiled: "2" } });
  });

  it("replaces assets of a release that may change, and leaves those of others", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const old = [
      { id: 90, name: "train.yaml", bytes: Buffer.from("old") },
      { id: 91, name: "theirs.txt", bytes: Buffer.from("theirs") },
    ];
    github.state.releases.push({
      id: 80,
      tag: "v1.0",
      name: "One",
      body: "Notes",
      draft: false,
      prerelease: false,
      immutable: false,
      assets: old,
    });
    expect(await publish(github, { publish: "release", env: onTag })).toMatchObject({ exitCode: 0 });
    const assets = github.state.releases[0]?.assets ?? [];
    expect(assets.find(({ name }) => name === "train.yaml")?.bytes.toString()).toContain("name: train");
    expect(assets.find(({ name }) => name === "theirs.txt")?.bytes.toString()).toBe("theirs");
    expect(github.state.releases[0]).toMatchObject({ name: "One", body: "Notes" });
  });

  it("finishes the draft of a run that was killed, and no draft of anybody else's", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push({ on: "PATCH /repos/acme/pipelines/releases/", times: 4, reply: { status: 502 } });
    expect(await publish(github, { publish: "release", env: onTag })).toMatchObject({ exitCode: 1 });
    expect(github.state.releases).toMatchObject([{ draft: true }]);
    await publish(github, { publish: "release", env: onTag });
    expect(github.state.releases).toMatchObject([{ draft: false }]);
    github.state.releases.push({
      id: 80,
      tag: "v2.0",
      name: "",
      body: "",
      draft: true,
      prerelease: false,
      immutable: false,
      assets: [],
    });
    await publish(github, { publish: "release", env: { ...onTag, GITHUB_REF_NAME: "v2.0" } });
    expect(github.state.releases[1]).toMatchObject({ draft: true, assets: [{}, {}, {}] });
  });

  it.each([
    ["whose release is immutable", true],
    ["whose release does not say that it is", false],
  ])("explains a tag %s", async (_, says) => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.releases.push({
      id: 80,
      tag: "v1.0",
      name: "",
      body: "",
      draft: false,
      prerelease: false,
      immutable: says,
      assets: [],
    });
    if (!says)
      github.faults.push({
        on: "POST /uploads",
        times: 1,
        reply: { status: 422, body: { message: "Cannot upload assets to an immutable release." } },
      });
    const { exitCode, annotations } = await publish(github, { publish: "release", env: onTag });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      `The release is immutable and has other packages: ${github.url}/acme/pipelines/releases/tag/v1.0`,
    );
  });

  it("makes nothing twice when answers are lost", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.faults.push(
      { on: "POST /repos/acme/pipelines/releases", times: 1, lost: true },
      { on: "POST /uploads", times: 1, lost: true },
    );
    expect(await publish(github, { publish: "release", env: onTag })).toMatchObject({ exitCode: 0 });
    expect(github.state.releases).toMatchObject([{ draft: false, assets: [{}, {}, {}] }]);
  });

  it("names the permission that the token lacks", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    github.state.permissions.contents = "read";
    const { exitCode, annotations } = await publish(github, { publish: "release", env: onTag });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(
      "The packages are not attached to the release v1.0, because the token lacks `contents: write`.",
    );
  });

  it("needs a tag", async () => {
    const github = await startGitHub({ "pipelines/train.py": train });
    const { exitCode, annotations } = await publish(github, { publish: "release" });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("There is no release to publish to: the event push is not about a tag.");
  });
});
