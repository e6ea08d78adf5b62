import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { customTaskPermissions, runPermissions } from "../../src/cluster/permissions.ts";

interface Role {
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

it("the Role in the recipes allows exactly what is asked for before anything is created", () => {
  const [, yaml = ""] = /```yaml\n(apiVersion: rbac[\s\S]*?)```/.exec(readFileSync("docs/recipes.md", "utf8")) ?? [];
  const allowed = (load(yaml) as Role).rules.flatMap(({ apiGroups: [group], resources, verbs }) =>
    resources.flatMap((resource) => verbs.map((verb) => `${verb} ${resource} of "${group}"`)),
  );
  const asked = [...runPermissions, ...customTaskPermissions].map(
    ({ verb, group, resource, subresource }) =>
      `${verb} ${subresource === undefined ? resource : `${resource}/${subresource}`} of "${group}"`,
  );
  expect(allowed.toSorted()).toEqual(asked.toSorted());
});
