import { type PlacedField, placedFields } from "../../tekton/placed-fields.ts";
import { matchesGlob } from "./glob.ts";
import { imageViolations } from "./images.ts";
import { limitViolations } from "./limits.ts";
import type { Policy } from "./policy.ts";
import { shown, type Violation } from "./violation.ts";
import { volumeViolations } from "./volumes.ts";

export interface Policed {
  /** All that the package holds. */
  readonly documents: readonly unknown[];
  /** That the step sets; empty where it sets none. */
  readonly serviceAccount: string;
}

/** What the policy does not allow of a package, in the order of the package for each setting. */
export function violationsOf({ documents, serviceAccount }: Policed, policy: Policy): readonly Violation[] {
  const fields = [...placedFields(documents)];
  return [
    ...imageViolations(fields, policy),
    ...accountViolations([...accountsIn(fields), { name: serviceAccount }], policy),
    ...limitViolations(fields, policy),
    ...volumeViolations(fields, policy),
  ];
}

interface Account {
  readonly name: string;
  readonly task?: string;
}

const accountFields: ReadonlySet<string> = new Set(["serviceaccountname", "serviceaccount", "taskserviceaccountname"]);

const accountsIn = (fields: readonly PlacedField[]): readonly Account[] =>
  fields.flatMap(({ field, value, task }) =>
    accountFields.has(field) && typeof value === "string"
      ? [{ name: value, ...(task === undefined ? {} : { task }) }]
      : [],
  );

function accountViolations(
  accounts: readonly Account[],
  { allowedServiceAccounts: allowed }: Policy,
): readonly Violation[] {
  if (allowed === undefined) return [];
  return accounts
    .filter(({ name }) => name !== "" && !allowed.some((glob) => matchesGlob(glob, name)))
    .map(({ name, ...place }) => ({
      ...place,
      message: `The service account ${shown(name)} is not in allowed-service-accounts.`,
      clue: name,
    }));
}
