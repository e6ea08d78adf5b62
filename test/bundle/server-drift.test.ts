import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { actionsEnvironment, startGitHub } from "../support/github/start.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = (name: string, text: string): string =>
  pipelineModule(`dsl.ContainerOp(name="work", image="busybox", command=["echo", "${text}"])`, { name });

describe("a step with `server-drift`", () => {
  it("tells what differs, and keeps one issue of it", { timeout: 120_000 }, async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const event = { repository: { default_branch: "main" } };
    const env = actionsEnvironment(github, { event });
    const workspace = makeWorkspace({
      "pipelines/kept.py": module("kept", "hi"),
      "pipelines/changed.py": module("changed", "hi"),
      "pipelines/removed.py": module("removed", "hi"),
    });
    const write = (path: string, text: string) => writeFileSync(join(workspace, path), text);
    const compare = (level = "warning") =>
      runStep({ workspace, env, inputs: { host: url, "server-drift": level, "drift-issue": "true" } });
    expect(await runStep({ workspace, env, inputs: { host: url } })).toMatchObject({ exitCode: 0 });
    expect(await compare()).toMatchObject({ exitCode: 0, outputs: { drifted: "0" } });
    expect(github.state.issues).toEqual([]);

    write("pipelines/changed.py", module("changed", "hello"));
    write("pipelines/new.py", module("new", "hi"));
    rmSync(join(workspace, "pipelines/removed.py"));
    const drifted = await compare();
    expect(drifted).toMatchObject({ exitCode: 0, outputs: { drifted: "3", status: "succeeded" } });
    expect(drifted.annotations.map(({ level, properties }) => [level, properties.file])).toEqual(
      expect.arrayContaining([
        ["warning", "pipelines/changed.py"],
        ["warning", "pipelines/new.py"],
      ]),
    );
    expect(drifted.summary).toContain("⚠️ differs from the server");
    const [issue] = github.state.issues;
    expect(issue).toMatchObject({ state: "open", labels: ["pipeline-drift"] });
    expect(issue?.body).toMatch(/changed[\s\S]*is not what pipelines\/changed.py compiles to/);
    expect(issue?.body).toMatch(/new[\s\S]*is not on the server/);
    expect(issue?.body).toMatch(/removed[\s\S]*has no such pipeline any more/);
    expect(await compare("error")).toMatchObject({ exitCode: 1, outputs: { drifted: "3", failed: "3" } });
    expect(github.state.issues).toHaveLength(1);

    write("pipelines/changed.py", module("changed", "hi"));
    write("pipelines/removed.py", module("removed", "hi"));
    rmSync(join(workspace, "pipelines/new.py"));
    expect(await compare()).toMatchObject({ exitCode: 0, outputs: { drifted: "0" } });
    expect(github.state.issues).toMatchObject([{ state: "closed" }]);
  });
});
