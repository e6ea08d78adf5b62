import { violationsOf } from "./policy/violations.ts";
import type { Rule } from "./rule.ts";

/** What the policy of the repository does not allow. Its level is the policy's own, and no comment in a module silences it. */
export const policyRule: Rule = {
  name: "policy",
  hint: "`policy-file` in the default branch says what packages may ask for. Change the pipeline, or have the policy changed there.",
  ofAnyKind: true,
  find: (_, { documents, serviceAccount, policy }) =>
    policy === undefined
      ? []
      : violationsOf({ documents, serviceAccount }, policy).map(({ message, clue, task }) => ({
          message,
          clues: [clue],
          ...(task === undefined ? {} : { task }),
        })),
};
