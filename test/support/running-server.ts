import { onTestFinished } from "vitest";
import { prepareSdk } from "../../src/compile/sdk-environment.ts";
import { systemClock } from "../../src/context/clock.ts";
import { startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { createLocalRunner } from "../../src/embedded/local-runner/local-runner.ts";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import { compile } from "./compile.ts";
import { startServer } from "./embedded.ts";
import { pipelineRun } from "./packages.ts";
import { RecordingLog } from "./recording-log.ts";
import { cacheFolder } from "./sdk-folder.ts";
import { makeFolder, makeWorkspace } from "./workspace.ts";

/** A server that executes what it is sent; closed after the test. @returns its address */
export async function startRunningServer(generation: GenerationName): Promise<string> {
  if (generation !== "v2beta1") return (await startServer(makeFolder("embedded"), generation)).url;
  const { env } = process;
  const prepared = await prepareSdk({
    ...{ sdk: "kfp", sdkVersion: "auto", workspace: makeFolder("workspace"), python: "python3", requirements: [] },
    ...{ cacheFolder, env, passEnv: [], log: new RecordingLog() },
  } as const);
  const localRunner = createLocalRunner({ python: prepared.python, env });
  const folder = makeFolder("embedded");
  const server = await startEmbeddedServer({ folder, env, clock: systemClock, generation, localRunner });
  onTestFinished(async () => {
    await server.close();
    await prepared.dispose();
  });
  return server.url;
}

/** Packages of the pipeline `train` that such a server executes. They differ by the text, and `fails` makes the run fail. */
export async function runnablePackage(
  generation: GenerationName,
  text: string,
  { fails = false } = {},
): Promise<string> {
  if (generation !== "v2beta1")
    return pipelineRun(`tekton.dev/${generation}`, fails ? `${text}; false` : text).replace("name: p", "name: train");
  const module = `from kfp import dsl\n@dsl.component(base_image="python:3.11")\ndef say():\n    print("${text}")\n${fails ? "    raise SystemExit(1)\n" : ""}@dsl.pipeline(name="train")\ndef train():\n    say()\n`;
  const [result] = await compile(makeWorkspace({ "a.py": module }));
  if (result?.kind !== "compiled") throw new Error("not compiled");
  return result.pipeline.yaml;
}
