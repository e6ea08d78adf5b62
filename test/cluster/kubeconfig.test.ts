import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { provideKubeconfig } from "../../src/cluster/kubeconfig.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

const content = "apiVersion: v1\nkind: Config\nclusters:\n- name: c\nusers:\n- name: u\n  user: {token: very-secret}\n";

const log = new RecordingLog();

describe("the input `kubeconfig`", () => {
  it("has its tokens and keys masked one by one", async () => {
    const masking = new RecordingLog();
    const users = [
      { user: { token: "t0ken-of-user", "client-key-data": "S0VZS0VZ", username: "somebody", password: "short" } },
    ];
    const given = JSON.stringify({ clusters: [], users });
    await (await provideKubeconfig(given, "/nowhere", { folder: makeFolder("job"), log: masking })).remove();
    expect(masking.masked).toEqual(["t0ken-of-user", "S0VZS0VZ"]);
  });

  it("as a text is written where only this user can read it, and is gone afterwards", async () => {
    const folder = join(makeFolder("job"), "action");
    const { path = "", remove } = await provideKubeconfig(content, makeFolder("workspace"), { folder, log });
    expect(readFileSync(path, "utf8")).toBe(content);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, "..")).mode & 0o777).toBe(0o700);
    await remove();
    expect(existsSync(path)).toBe(false);
  });

  it("as a path is left alone, relative to the workspace", async () => {
    const workspace = makeFolder("workspace");
    mkdirSync(join(workspace, "deploy"));
    writeFileSync(join(workspace, "deploy", "kubeconfig"), content);
    for (const given of ["deploy/kubeconfig", join(workspace, "deploy", "kubeconfig")]) {
      const { path, remove } = await provideKubeconfig(given, workspace, { folder: makeFolder("job"), log });
      await remove();
      expect(readFileSync(path ?? "", "utf8")).toBe(content);
    }
  });

  it("knows ~ for the home folder", async () => {
    const file = join(makeFolder("home"), "config");
    writeFileSync(file, content);
    const given = `~/${relative(homedir(), file)}`;
    expect((await provideKubeconfig(given, makeFolder("workspace"), { folder: makeFolder("job"), log })).path).toBe(
      file,
    );
  });

  it("may be left out: kubectl looks for one itself", async () => {
    expect((await provideKubeconfig("", "/nowhere", { folder: "/nowhere", log })).path).toBeUndefined();
  });

  it.each([
    ["encoded with base64", Buffer.from(content).toString("base64")],
    ["something else in YAML", "kind: Secret\ndata: {token: very-secret}"],
    ["a path that is not there", "very-secret/kubeconfig"],
    ["a folder", "."],
  ])("is refused when it is %s, without being shown", async (_, given) => {
    const refusal = provideKubeconfig(given, makeFolder("workspace"), { folder: makeFolder("job"), log });
    await expect(refusal).rejects.toThrow(/neither the path of a file nor the text of a kubeconfig/);
    await expect(refusal).rejects.not.toThrow(/very-secret|dmVyeS/);
  });
});
