import { type Rule, tasksOf } from "./rule.ts";

const longest = 63;

/** Tekton's webhook denies the run, at its creation; the name of a dsl.Condition gets into the task's as it is. */
export const taskNames: Rule = {
  name: "task-names",
  hint: "Name it with lower case letters, digits and dashes. A condition's name is the second argument of dsl.Condition.",
  find: (run) =>
    tasksOf(run)
      .filter(({ name }) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))
      .map(({ name }) => ({
        message: `The task name ${JSON.stringify(name)} is none that Kubernetes takes: the run would be denied.`,
        clue: name.replace(/^condition-/, "").replace(/-\d+$/, ""),
      })),
};

/** TaskRun and pod are called after run and task; the run's name gets six more characters on the server. Longer names are cut and hashed. */
export const nameLength: Rule = {
  name: "name-length",
  hint: "Shorten the pipeline's or the task's name; pods of longer ones are hard to find.",
  find: (run) => {
    const runLength = (run.metadata?.name ?? "").length + 6;
    return tasksOf(run)
      .filter(({ name }) => runLength + 1 + name.length > longest)
      .map(({ name }) => ({
        message: `The TaskRun of ${name} would have a name of ${runLength + 1 + name.length} characters; Tekton cuts it to ${longest} and adds a hash.`,
        clue: name,
      }));
  },
};
