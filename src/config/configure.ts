import type { StepContext } from "../context/step-context.ts";
import { findCodeOwner } from "../event/untrusted-code.ts";
import { serverProblems } from "../inputs/combinations.ts";
import { duration } from "../inputs/input-values.ts";
import { type Inputs, inputFields } from "../inputs/inputs.ts";
import { InputError } from "../model/errors.ts";
import type { Config, ConfigFile, EnvironmentEntry } from "./config.ts";
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
  const found = await loadConfig(given);
  if (found === undefined) return withoutConfig(given);
  const { inputs, github, ports } = given;
  const config = await ofTheEvent(found, given);
  const selected = selectEnvironment(config, inputs.environment, github);
  const { environment, serviceAccount } = await trusted({ selected, config }, given);
  const wanted = {
    ...settings({ defaults: config.file.defaults, environment }),
    ...pick("serviceAccount", serviceAccount),
  };
  const context = { ...given, inputs: { ...inputs, ...unlessGiven(wanted, inputs) } };
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

/** A checkout of something else than the event's commit decides nothing: then the file of the default branch counts. */
async function ofTheEvent(config: Config, context: StepContext): Promise<Config> {
  const owner = await findCodeOwner({ ...context, files: [config.path], deed: "run packages" });
  if (owner.kind === "own") return config;
  context.ports.log.line(`${config.path} counts as it is in the default branch: ${owner.reason}`);
  return await loadTrustedConfig(config.path, context);
}

const connection = ["host", "namespace", "api", "engine", "context", "service-account"] as const;

interface Selected {
  readonly selected: SelectedEnvironment | undefined;
  readonly config: Config;
}

interface Trusted {
  readonly environment: SelectedEnvironment | undefined;
  readonly serviceAccount: string | undefined;
}

/** Where the login is sent to, and as whom runs act, counts as it is in the default branch: a pull request's file is a stranger's. */
async function trusted({ selected, config }: Selected, context: StepContext): Promise<Trusted> {
  if (!context.github.isAboutPullRequest) return { environment: selected, serviceAccount: accountOf(selected, config) };
  if (selected === undefined && !(namesAccount(config) && sendsRuns(context.inputs)))
    return { environment: undefined, serviceAccount: undefined };
  const base = await loadTrustedConfig(config.path, context);
  if (selected === undefined) return { environment: undefined, serviceAccount: accountOf(undefined, base) };
  const { entry } = selectEnvironment(base, selected.name, context.github) ?? { entry: {} };
  const own = Object.fromEntries(Object.entries(selected.entry).filter(([key]) => !isConnection(key)));
  const environment = { name: selected.name, entry: { ...own, ...only(entry) } };
  return { environment, serviceAccount: accountOf(environment, base) };
}

const accountOf = (environment: SelectedEnvironment | undefined, { file }: Config): string | undefined =>
  environment?.entry["service-account"] ?? file.defaults?.["service-account"];

const namesAccount = ({ file }: Config): boolean => file.defaults?.["service-account"] !== undefined;

const sendsRuns = ({ run, engine, host }: Inputs): boolean => run && (engine === "tekton" || host !== "");

const isConnection = (key: string): boolean => (connection as readonly string[]).includes(key);

const only = (entry: EnvironmentEntry): EnvironmentEntry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => isConnection(key)));

interface SettingSources {
  readonly defaults: ConfigFile["defaults"];
  readonly environment: SelectedEnvironment | undefined;
}

/** Inputs that the file gives, but for the service account. */
function settings({ defaults, environment }: SettingSources): Partial<Inputs> {
  const entry = environment?.entry ?? {};
  const timeout = entry.timeout ?? defaults?.timeout;
  return {
    ...pick("host", entry.host),
    ...pick("namespace", entry.namespace),
    ...pick("api", entry.api),
    ...pick("engine", entry.engine),
    ...pick("context", entry.context),
    ...pick("experiment", entry.experiment ?? defaults?.experiment),
    ...pick("timeout", timeout === undefined ? undefined : duration(timeout)),
  };
}

/** Inputs that the step leaves at their defaults take the file's values. */
const unlessGiven = (wanted: Partial<Inputs>, inputs: Inputs): Partial<Inputs> =>
  Object.fromEntries(Object.entries(wanted).filter(([name]) => isDefault(name as keyof Inputs, inputs)));

const pick = <Name extends keyof Inputs>(name: Name, value: Inputs[Name] | undefined): Partial<Inputs> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Inputs>);

/** The runner fills in the default of an input that the step does not have, so the two cannot be told apart. */
function isDefault(name: keyof Inputs, inputs: Inputs): boolean {
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as keyof typeof inputFields;
  const field = inputFields[dashed];
  return inputs[name] === field.parse(field.default);
}
