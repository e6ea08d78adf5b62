/** A row of `npm run attack`: what it tries, in the words of SECURITY.md. It must get nothing. */
export interface Attack<Target> {
  readonly tries: string;
  /** Without a sandbox it gets something, as SECURITY.md says. */
  readonly onlySandboxHolds?: true;
  /** Takes long, or much of the machine: no part of `npm test`. */
  readonly isHeavy?: true;
  /** What it got, an item each. */
  readonly got: (target: Target) => Promise<readonly string[]> | readonly string[];
}

/** An attack by a module, while it is compiled. */
export interface ModuleAttack extends Omit<Attack<Machine>, "got"> {
  /** Name of its file. */
  readonly module: string;
  /** Python; `got(item)` notes what it got, `machine` says where things are. An exception ends it. */
  readonly code: string;
  /** What the machine shows afterwards. */
  readonly after?: (machine: Machine, step: StepResult) => readonly string[];
}

export interface StepResult {
  readonly log: string;
  readonly exitCode: number | null;
}

/** Where everything is that a module must not reach: paths, an address, process ids. */
export interface Machine {
  readonly workspace: string;
  readonly home: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
  readonly cache: string;
  readonly canary: string;
  readonly credentials: string;
  readonly engineSocket: string;
  readonly abstractSocket: string;
  readonly web: string;
  readonly bystander: number;
  readonly action: string;
  readonly interpreter: string;
  /** In the command line of what an attack starts. */
  readonly mark: string;
}
