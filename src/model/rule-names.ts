/** The names are separate from the rules, because inputs are parsed before the rules and their schema validator are loaded. */
export const ruleNames = [
  "no-tasks",
  "task-names",
  "container-names",
  "volumes",
  "workspaces",
  "admission",
  "schema",
  "output-paths",
  "kfp-v2-dsl",
  "spec-containers",
  "spec-kubernetes",
  "spec-inputs",
  "argo-variables",
  "component-names",
  "float-conditions",
  "result-size",
  "implicit-artifacts",
  "relative-commands",
  "privileges",
  "differs-each-time",
  "custom-tasks",
  "name-length",
  "no-timeout",
] as const;

/** Rules that also match pipelines that run well, so their findings are dropped first if there is no room for all. */
export const adviceRules: ReadonlySet<string> = new Set(["custom-tasks", "name-length", "no-timeout"]);
