import { isAbsolute, posix } from "node:path";
import { InputError } from "../model/errors.ts";
import { ruleNames } from "../model/rule-names.ts";
import { combinations, serverRules } from "./combinations.ts";
import { embeddedSecrets } from "./embedded-secrets.ts";
import {
  choice,
  choices,
  commitName,
  dropBlank,
  duration,
  flag,
  folder,
  headerText,
  levels,
  lines,
  networkName,
  origin,
  sessionCookie,
  text,
  variableNames,
  wholeNumber,
  yamlMapping,
} from "./input-values.ts";
import { type LoginValues, loginProblems } from "./login-inputs.ts";
import { moveBelow, parseMainArguments } from "./main-arguments.ts";
import { moreServers, type ServerAddress } from "./more-servers.ts";
import { nameTemplate } from "./name-template.ts";
import { reportFiles } from "./report-files.ts";
import { parseSdk } from "./sdk-choice.ts";

/** Returns the raw text of an input, trimmed; empty when it was not given. */
export type ReadInput = (name: string) => string;

interface InputField<T> {
  /** The default as in action.yml; a test compares the two. Used when the environment has no value, as outside a runner. */
  readonly default: string;
  /** Throws InvalidValue. */
  readonly parse: (raw: string) => T;
}

const field = <T>(defaultText: string, parse: (raw: string) => T): InputField<T> => ({ default: defaultText, parse });

/** The runner puts the job's token in its place; outside a runner there is none. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows, as it stands in action.yml
const jobToken = "${{ github.token }}";

/** Every input of action.yml, in its order. */
export const inputFields = {
  "working-directory": field(".", folder),
  pipelines: field("pipelines/**/*.py", lines),
  "changed-only": field("false", flag),
  packages: field("", lines),
  python: field("python3", text),
  sdk: field("auto", (raw) => parseSdk(lines(raw))),
  requirements: field("", lines),
  "output-dir": field("compiled", folder),
  format: field("yaml", choice(["yaml", "yml", "zip", "tar.gz", "tgz", "kubernetes"])),
  entry: field("auto", choice(["auto", "pipeline", "main"])),
  "module-directory": field("auto", choice(["auto", "module", "root"])),
  "main-arguments": field("", (raw) => parseMainArguments(lines(raw))),
  "type-check": field("true", flag),
  "inline-tasks": field("true", flag),
  repair: field("false", flag),
  "pass-env": field("", variableNames),
  "compile-timeout": field("2m", duration),
  sandbox: field("auto", choice(["auto", "required", "off"])),
  "sandbox-network": field("false", flag),
  cache: field("auto", choice(["auto", "true", "false"])),
  "cache-dir": field("", text),
  "allow-unsafe-pr-checkout": field("false", flag),
  migrate: field("off", choice(["off", "report", "ratchet"])),
  checks: field("auto", levels(ruleNames, "auto")),
  "policy-file": field("", text),
  publish: field("", choices(["artifact", "folder", "commit", "pull-request", "release"])),
  "artifact-name": field("pipelines", text),
  "retention-days": field("0", wholeNumber({ from: 0, to: 90 })),
  "commit-message": field("Bring the compiled pipelines up to date", text),
  branch: field("compiled-pipelines/{branch}", text),
  drift: field("ignore", choice(["ignore", "warning", "error"])),
  comment: field("false", flag),
  "report-files": field("", reportFiles),
  "github-token": field(jobToken, (raw) => (raw === jobToken ? "" : raw)),
  config: field("", text),
  environment: field("", text),
  host: field("", text),
  "embedded-runner": field("auto", choice(["auto", "container", "process"])),
  "embedded-network": field("", networkName),
  "embedded-secrets": field("", embeddedSecrets),
  api: field("auto", choice(["auto", "v1beta1", "v1", "v2beta1"])),
  namespace: field("", text),
  token: field("", headerText),
  cookie: field("", sessionCookie),
  username: field("", text),
  password: field("", text),
  "login-origin": field("", origin),
  "oidc-audience": field("", text),
  "ca-certificate": field("", text),
  "more-servers": field("", moreServers),
  engine: field("kfp", choice(["kfp", "tekton"])),
  kubeconfig: field("", text),
  context: field("", text),
  upload: field("auto", choice(["auto", "true", "false"])),
  "pipeline-name": field("{name}", nameTemplate),
  "version-name": field("{sha}", nameTemplate),
  "default-version": field("auto", choice(["auto", "true", "false"])),
  "promote-from": field("", text),
  keep: field("0", wholeNumber({ from: 0, to: 10_000 })),
  "server-drift": field("ignore", choice(["ignore", "warning", "error"])),
  "drift-issue": field("false", flag),
  cleanup: field("false", flag),
  rollback: field("", commitName),
  run: field("false", flag),
  "run-existing": field("", lines),
  await: field("", text),
  experiment: field("Default", text),
  "run-name": field("{name} {short-sha} #{run-number}", nameTemplate),
  "service-account": field("", text),
  parameters: field("", yamlMapping),
  "parameters-file": field("", text),
  wait: field("true", flag),
  timeout: field("5h", duration),
  "on-timeout": field("terminate", choice(["terminate", "detach"])),
  "on-cancel": field("terminate", choice(["terminate", "detach"])),
  logs: field("failed", choice(["none", "failed", "all"])),
} as const satisfies Record<string, InputField<unknown>>;

/** Whether the input is `true` or `false`. */
export const isFlag = (name: keyof typeof inputFields): boolean => inputFields[name].parse === flag;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;
type Fields = typeof inputFields;

type AllInputs = { readonly [Name in keyof Fields as CamelCase<Name>]: ReturnType<Fields[Name]["parse"]> };

/** What the user asked for, without the logins. Keys are the input names in camel case; durations are milliseconds. */
export type Inputs = Omit<AllInputs, keyof LoginValues | "moreServers">;

export interface LoadedInputs {
  readonly inputs: Inputs;
  readonly login: LoginValues;
  /** Servers beside that of `host`, each with the login that is for it alone. */
  readonly moreServers: readonly ServerAddress[];
}

export interface LoadOptions {
  /** Whether a file is still to be read that may say which server: then the inputs alone do not show that there is none. */
  readonly serverMayFollow?: boolean;
}

/** @throws InputError with every problem at once. */
export function loadInputs(readInput: ReadInput, { serverMayFollow = false }: LoadOptions = {}): LoadedInputs {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { default: fallback, parse }] of Object.entries<InputField<unknown>>(inputFields)) {
    try {
      values[camelCase(name)] = parse(readInput(name) || fallback);
    } catch (error) {
      problems.push(`Input \`${name}\` ${(error as Error).message}.`);
    }
  }
  const all = fromWorkingDirectory(values as AllInputs);
  const rules = serverMayFollow ? combinations : [...combinations, ...serverRules];
  problems.push(...dropBlank(rules.map((rule) => rule(all))), ...loginProblems(readInput));
  if (problems.length > 0) throw new InputError(problems);
  const { token, cookie, username, password, loginOrigin, oidcAudience, moreServers: others, ...inputs } = all;
  return {
    inputs: Object.freeze(inputs),
    login: { token, cookie, username, password, loginOrigin, oidcAudience },
    moreServers: others,
  };
}

/** Paths of the inputs that start from `working-directory` become paths from the workspace. Inputs that did not parse are undefined here. */
function fromWorkingDirectory(inputs: AllInputs): AllInputs {
  const {
    workingDirectory = ".",
    pipelines,
    requirements,
    outputDir,
    parametersFile,
    mainArguments,
    reportFiles,
    config,
  } = inputs as Partial<AllInputs>;
  if (workingDirectory === ".") return inputs;
  const below = (path: string): string =>
    path === "" || isAbsolute(path) ? path : posix.join(workingDirectory, path.replaceAll("\\", "/"));
  const glob = (pattern: string): string => (pattern.startsWith("!") ? `!${below(pattern.slice(1))}` : below(pattern));
  return {
    ...inputs,
    ...(pipelines === undefined ? {} : { pipelines: pipelines.map(glob) }),
    ...(requirements === undefined ? {} : { requirements: requirements.map(below) }),
    ...(outputDir === undefined ? {} : { outputDir: below(outputDir) }),
    ...(parametersFile === undefined ? {} : { parametersFile: below(parametersFile) }),
    ...(config === undefined ? {} : { config: below(config) }),
    ...(reportFiles === undefined
      ? {}
      : { reportFiles: reportFiles.map(({ format, path }) => ({ format, path: below(path) })) }),
    ...(mainArguments === undefined ? {} : { mainArguments: moveBelow(mainArguments, workingDirectory) }),
  };
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
