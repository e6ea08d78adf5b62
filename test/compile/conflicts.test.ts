import { expect, it } from "vitest";
import { readConflict } from "../../src/compile/installation/conflicts.ts";

const user = (requirement: string) => ({ owner: undefined, requirement });
const needed = (owner: string, requirement: string) => ({ owner, requirement });

/** What uv 0.13 and pip 23 and 25 print. */
it.each([
  [
    "a version that the SDK does not take",
    `error: No solution found when resolving dependencies
  cause: Because kfp-tekton>=1.9.3 depends on kfp>=1.8.10,<1.8.23 and you require kfp-tekton==1.9.3, we can conclude that you require kfp>=1.8.10,<1.8.23.
         And because you require kfp==2.9.0, we can conclude that your requirements are unsatisfiable.`,
    { kind: "conflict", claims: [needed("kfp-tekton", "kfp>=1.8.10,<1.8.23"), user("kfp==2.9.0")] },
  ],
  [
    "a version that a package of the SDK does not take",
    `Because kfp>=1.8.10,<=1.8.22 depends on protobuf>=3.13.0,<4 and kfp-tekton>=1.9.3 depends on kfp>=1.8.10,<1.8.23, we can conclude that kfp-tekton>=1.9.3 depends on protobuf>=3.13.0,<4.
         And because you require kfp-tekton==1.9.3 and protobuf>=4, we can conclude that your requirements are unsatisfiable.`,
    { kind: "conflict", claims: [needed("kfp", "protobuf>=3.13.0,<4"), user("protobuf>=4")] },
  ],
  [
    "two versions of one package",
    "Because you require kfp-tekton==1.9.3 and kfp-tekton==1.8.1, we can conclude that your requirements are unsatisfiable.",
    { kind: "conflict", claims: [user("kfp-tekton==1.9.3"), user("kfp-tekton==1.8.1")] },
  ],
  [
    "a constraint",
    `Because kfp-tekton>=1.9.3 depends on kfp>=1.8.10,<1.8.23 and kfp==2.9.0, we can conclude that kfp-tekton>=1.9.3 cannot be used.
         And because you require kfp-tekton==1.9.3, we can conclude that your requirements are unsatisfiable.`,
    { kind: "conflict", claims: [needed("kfp-tekton", "kfp>=1.8.10,<1.8.23"), user("kfp==2.9.0")] },
  ],
  [
    "pip's words",
    `The conflict is caused by:
    The user requested kfp==2.9.0
    kfp-tekton 1.9.3 depends on kfp<1.8.23 and >=1.8.10
ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/`,
    { kind: "conflict", claims: [user("kfp==2.9.0"), needed("kfp-tekton", "kfp<1.8.23,>=1.8.10")] },
  ],
  [
    "pip's words of a constraint",
    "The conflict is caused by:\n    The user requested six==1.16.0\n    The user requested (constraint) six==1.15.0",
    { kind: "conflict", claims: [user("six==1.16.0"), user("six==1.15.0")] },
  ],
  [
    "a package that no index has",
    "cause: Because nosuch was not found in the package registry and you require nosuch==1, we can conclude that your requirements are unsatisfiable.",
    { kind: "missing", requirement: "nosuch==1" },
  ],
  [
    "a version that no index has",
    "cause: Because there is no version of six==99 and you require six==99, we can conclude that your requirements are unsatisfiable.",
    { kind: "missing", requirement: "six==99" },
  ],
  [
    "the same in pip's words",
    "ERROR: No matching distribution found for six==99",
    { kind: "missing", requirement: "six==99" },
  ],
  ["something else", "error: Failed to build `x`", undefined],
] as const)("%s", (_, output, conflict) => {
  expect(readConflict(output)).toEqual(conflict);
});
