/** Apart from the rules themselves, which bring a schema validator along: the inputs are read before anything is checked. */
export const ruleNames = [
  "schema",
  "task-names",
  "kfp-v2-dsl",
  "argo-variables",
  "output-paths",
  "custom-tasks",
  "float-conditions",
  "result-size",
  "implicit-artifacts",
  "relative-commands",
  "name-length",
  "no-timeout",
] as const;
