import { join } from "node:path";
import { type Cluster, connectToCluster } from "../cluster/cluster.ts";
import { provideKubeconfig } from "../cluster/kubeconfig.ts";
import type { StepContext } from "../context/step-context.ts";
import { TektonError } from "../model/errors.ts";
import type { SubmittedRun } from "../model/run.ts";
import { readPipelineRun } from "../packages/signature.ts";
import { embeddedFolders, openStepRunner } from "./embedded-runner.ts";
import type { Delivery, Engine } from "./engine.ts";
import { locateTask } from "./locate-task.ts";
import { maskedSecrets } from "./masked-secrets.ts";
import { randomToken } from "./random-token.ts";

/** Connects to a cluster with Tekton, which executes PipelineRuns and keeps no versions. @throws TektonError */
export async function openTektonEngine(options: StepContext): Promise<Engine> {
  const { inputs, jobFolder, ports } = options;
  const found = await findCluster(options);
  try {
    const cluster = await connectToCluster({
      ...ports,
      kubeconfig: found.kubeconfig,
      context: inputs.context,
      namespace: inputs.namespace,
      cacheFolder: join(jobFolder, "kubectl"),
    });
    return {
      accept: async (delivery) => ({ submit: () => submit(delivery, cluster, options) }),
      runOf: (name) => ({ runId: name, name, url: "" }),
      runSource: ({ runId }) => cluster.runSource(runId),
      close: async () => {
        await cluster.close();
        await found.close();
      },
    };
  } catch (error) {
    await found.close();
    throw error;
  }
}

/** Finds the cluster that the kubeconfig names. With `host: embedded` it loads and starts one inside this step. */
async function findCluster(context: StepContext): Promise<FoundCluster> {
  const { inputs, workspace, jobFolder, ports } = context;
  if (inputs.host !== "embedded") {
    const { path, remove } = await provideKubeconfig(inputs.kubeconfig, workspace, {
      folder: jobFolder,
      log: ports.log,
    });
    return { kubeconfig: path, close: remove };
  }
  const { startEmbeddedCluster } = await import("../embedded/kubernetes/cluster.ts");
  const folder = embeddedFolders(context).cluster;
  const stepRunner = await openStepRunner(context, folder);
  const cluster = await startEmbeddedCluster({
    ...ports,
    folder,
    stepRunner,
    secrets: maskedSecrets(context),
    token: randomToken(ports.log),
  });
  const { path, remove } = await provideKubeconfig(cluster.kubeconfig, workspace, {
    folder: jobFolder,
    log: ports.log,
  });
  return {
    kubeconfig: path,
    close: async () => {
      await cluster.close();
      await stepRunner.close();
      await remove();
    },
  };
}

interface FoundCluster {
  /** Path of the kubeconfig; undefined if kubectl finds it itself. */
  readonly kubeconfig: string | undefined;
  readonly close: () => Promise<void>;
}

async function submit({ compiled, request }: Delivery, cluster: Cluster, options: StepContext): Promise<SubmittedRun> {
  const { inputs, ports, workspace } = options;
  try {
    const { name, namespace, url } = await cluster.submit({
      pipelineRun: readPipelineRun(request.yaml),
      runName: request.runName,
      parameters: request.parameters,
      serviceAccount: inputs.serviceAccount,
      provenance: request.provenance,
      repositoryUrl: options.github.repositoryUrl,
    });
    ports.log.line(`${compiled.name}: PipelineRun ${name} created in namespace ${namespace}`);
    return { runId: name, name, url };
  } catch (error) {
    throw error instanceof TektonError ? await locateTask(error, compiled, workspace) : error;
  }
}
