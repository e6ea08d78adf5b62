import { TektonError } from "../model/errors.ts";
import { isDnsSubdomain } from "../tekton/dns-name.ts";

/** @throws TektonError for a name that is invalid in Kubernetes */
export function refuseObjectName(name: string): void {
  if (isDnsSubdomain(name)) return;
  throw new TektonError(`${JSON.stringify(name.slice(0, 100))} is not a valid Kubernetes name (RFC 1123 subdomain).`, {
    hint: "`metadata.name` of a package consists of lower case letters, digits, `-` and `.`, and begins and ends with a letter or digit. Nothing was sent to the cluster.",
  });
}
