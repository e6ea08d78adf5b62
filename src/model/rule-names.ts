/** Apart from the rules themselves, which bring a schema validator along: the inputs are read before anything is checked. */
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
  "argo-variables",
  "component-names",
  "float-conditions",
  "result-size",
  "implicit-artifacts",
  "relative-commands",
  "privileges",
  "custom-tasks",
  "name-length",
  "no-timeout",
] as const;

/** True of pipelines that run well: they come last where there is no room for all. */
export const adviceRules: ReadonlySet<string> = new Set(["custom-tasks", "name-length", "no-timeout"]);
