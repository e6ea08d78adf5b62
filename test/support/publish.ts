import { runStep, type Step } from "./bundle.ts";
import { oneStep, pipelineModule } from "./compile.ts";
import type { GitHubServer } from "./github/github.ts";
import { actionsEnvironment, checkOut } from "./github/start.ts";

export const train = pipelineModule(oneStep, { name: "train" });
export const score = pipelineModule(oneStep, { name: "score" });
/** `train`, with another command. */
export const changed = train.replace("echo hi", "echo hello");

interface Publishing {
  readonly publish?: string;
  readonly branch?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: object;
}

/** The step in a fresh checkout of the branch's head, as a push of it would run it. */
export async function publish(
  github: GitHubServer,
  { publish: kinds = "commit", branch = "main", inputs = {}, env = {}, event = {} }: Publishing = {},
): Promise<Step & { readonly workspace: string }> {
  const workspace = await checkOut(github, branch);
  const step = await runStep({
    workspace,
    inputs: { publish: kinds, ...inputs },
    env: { ...actionsEnvironment(github, { branch, event }), GITHUB_SERVER_URL: github.url, ...env },
  });
  return { ...step, workspace };
}

/** All annotations. */
export const message = (annotations: Step["annotations"]): string =>
  annotations.map(({ message: text }) => text).join("\n");
