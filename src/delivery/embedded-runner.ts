import { join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import type { StepRunner } from "../embedded/step/step-runner.ts";

/** Folders of the data of the embedded servers. */
export const embeddedFolders = ({ jobFolder }: Pick<StepContext, "jobFolder">) => ({
  server: join(jobFolder, "embedded"),
  serverOfKfp2: join(jobFolder, "embedded-kfp2"),
  cluster: join(jobFolder, "embedded-cluster"),
});

/** Chooses how the steps of an embedded server in this folder are started. Loads the code of engines only when it is needed. @throws EmbeddedRunnerError */
export async function openStepRunner({ inputs, ports }: StepContext, folder: string): Promise<StepRunner> {
  const { chooseStepRunner } = await import("../embedded/choose-step-runner.ts");
  const { embeddedRunner: runner, embeddedNetwork: network } = inputs;
  return await chooseStepRunner({ runner, network, folder, env: ports.env, say: (line) => ports.log.line(line) });
}

/** Removes the containers of an embedded server that was killed with the main step. */
export async function removeContainersLeft(context: StepContext): Promise<void> {
  const { removeContainersLeft: remove } = await import("../embedded/choose-step-runner.ts");
  for (const folder of Object.values(embeddedFolders(context))) {
    const removed = await remove(folder, context.ports.env);
    if (removed > 0)
      context.ports.log.line(`Removed ${removed} ${removed === 1 ? "container" : "containers"} of the embedded server`);
  }
}
