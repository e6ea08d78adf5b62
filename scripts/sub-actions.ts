import { dump, load } from "js-yaml";

interface Named {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Action {
  readonly inputs: Readonly<Record<string, Named>>;
  readonly outputs: Readonly<Record<string, Named>>;
}

interface SubAction {
  /** From the root of the repository: `uses: owner/name/folder@v1`. */
  readonly folder: string;
  readonly description: string;
  /** Names of inputs of the main action, in its order. */
  readonly inputs: readonly string[];
  /** Values that make it this action. */
  readonly fixed: Readonly<Record<string, Named>>;
  readonly outputs: readonly string[];
}

const login = [
  ...["host", "api", "namespace", "token", "cookie", "username", "password", "login-origin", "oidc-audience"],
  "ca-certificate",
];
const configured = ["working-directory", "config", "environment", "github-token"];

/** Jobs besides compiling and deploying. Each is the same bundle with its own inputs. */
export const subActions: readonly SubAction[] = [
  {
    folder: "cleanup",
    description: "Remove what a closed pull request has uploaded to Kubeflow Pipelines.",
    inputs: login,
    fixed: { cleanup: { description: "What this action does; leave it as it is.", default: "true" } },
    outputs: ["status", "removed"],
  },
  {
    folder: "drift",
    description: "Compare the pipelines and schedules in Git with those on a Kubeflow Pipelines server.",
    inputs: [
      ...[...configured, "pipelines", "packages", "python", "sdk", "requirements"],
      ...[...login, "pipeline-name", "drift-issue"],
    ],
    fixed: {
      "server-drift": { description: "How differences are reported: `warning` or `error`.", default: "warning" },
    },
    outputs: ["status", "drifted", "pipelines"],
  },
  {
    folder: "await",
    description: "Follow a run that is on the server or the cluster already, and pass only if it succeeds.",
    inputs: [
      ...[...configured, ...login, "engine", "kubeconfig", "context"],
      ...["timeout", "on-timeout", "on-cancel", "logs"],
    ],
    fixed: {
      await: {
        description: "ID of the run or, with `engine: tekton`, the name of its PipelineRun.",
        required: true,
      },
    },
    outputs: ["status", "run-id", "run-url"],
  },
];

/** Its action.yml, from that of the main action. */
export function renderSubAction({ folder, description, inputs, fixed, outputs }: SubAction, action: string): string {
  const main = load(action) as Action;
  const own = Object.entries(main.inputs).filter(([name]) => inputs.includes(name) && !Object.hasOwn(fixed, name));
  const file = {
    name: `kfp-tekton-action ${folder}`,
    description,
    author: "kfp-tekton-action",
    inputs: { ...fixed, ...Object.fromEntries(own) },
    outputs: Object.fromEntries(Object.entries(main.outputs).filter(([name]) => outputs.includes(name))),
    runs: { using: "node24", main: "../dist/index.js", post: "../dist/post.js" },
  };
  const note = "# Written by `npm run docs` from ../action.yml: change scripts/sub-actions.ts.\n";
  return note + dump(file, { lineWidth: -1, noRefs: true });
}
