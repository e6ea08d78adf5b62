import type { StepContext } from "../context/step-context.ts";
import { serverProblems } from "../inputs/combinations.ts";
import { duration } from "../inputs/input-values.ts";
import { type Inputs, inputFields } from "../inputs/inputs.ts";
import { InputError } from "../model/errors.ts";
import type { Config, EnvironmentEntry } from "./config.ts";
import { loadConfig, loadTrustedConfig } from "./load-config.ts";
import { type SelectedEnvironment, selectEnvironment } from "./select-environment.ts";

export interface Configured {
  /** The context with the inputs that the file gives and the step does not. */
  readonly context: StepContext;
  readonly config?: Config;
  readonly environment?: SelectedEnvironment;
}

/** Reads `pipelines.yaml` and selects the environment. @throws ConfigError, InputError */
export async function configure(given: StepContext): Promise<Configured> {
  const config = await loadConfig(given);
  if (config === undefined) return withoutConfig(given);
  const { inputs, github, ports } = given;
  const selected = selectEnvironment(config, inputs.environment, github);
  const environment = selected === undefined ? undefined : await trusted(selected, config, given);
  const context = { ...given, inputs: { ...inputs, ...settings(config, environment, inputs) } };
  const problems = serverProblems(context.inputs);
  if (problems.length > 0) throw new InputError(problems);
  ports.log.line(
    environment === undefined
      ? `${config.path}: no environment is selected`
      : `${config.path}: environment ${environment.name}${inputs.environment === "" ? ", by its branches and tags" : ""}`,
  );
  return { context, config, ...(environment === undefined ? {} : { environment }) };
}

function withoutConfig(context: StepContext): Configured {
  const { inputs } = context;
  const problems = [
    ...serverProblems(inputs),
    ...(inputs.environment === "" ? [] : ["Input `environment` is one of pipelines.yaml, and there is no such file."]),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return { context };
}

const connection = ["host", "namespace", "api", "engine", "context", "service-account"] as const;

/** Where the login is sent to, and as whom runs act, counts as it is in the default branch. */
async function trusted(
  selected: SelectedEnvironment,
  config: Config,
  context: StepContext,
): Promise<SelectedEnvironment> {
  if (!context.github.isAboutPullRequest) return selected;
  const base = await loadTrustedConfig(config.path, context);
  const { entry } = selectEnvironment(base, selected.name, context.github) ?? { entry: {} };
  const own = Object.fromEntries(Object.entries(selected.entry).filter(([key]) => !isConnection(key)));
  return { name: selected.name, entry: { ...own, ...only(entry) } };
}

const isConnection = (key: string): boolean => (connection as readonly string[]).includes(key);

const only = (entry: EnvironmentEntry): EnvironmentEntry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => isConnection(key)));

/** Inputs that the step leaves at their defaults. */
function settings(config: Config, environment: SelectedEnvironment | undefined, inputs: Inputs): Partial<Inputs> {
  const { defaults } = config.file;
  const entry = environment?.entry ?? {};
  const timeout = entry.timeout ?? defaults?.timeout;
  const wanted: Partial<Inputs> = {
    ...pick("host", entry.host),
    ...pick("namespace", entry.namespace),
    ...pick("api", entry.api),
    ...pick("engine", entry.engine),
    ...pick("context", entry.context),
    ...pick("experiment", entry.experiment ?? defaults?.experiment),
    ...pick("serviceAccount", entry["service-account"] ?? defaults?.["service-account"]),
    ...pick("timeout", timeout === undefined ? undefined : duration(timeout)),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => isDefault(name as keyof Inputs, inputs)));
}

const pick = <Name extends keyof Inputs>(name: Name, value: Inputs[Name] | undefined): Partial<Inputs> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Inputs>);

/** The runner fills in the default of an input that the step does not have, so the two cannot be told apart. */
function isDefault(name: keyof Inputs, inputs: Inputs): boolean {
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as keyof typeof inputFields;
  const field = inputFields[dashed];
  return inputs[name] === field.parse(field.default);
}
