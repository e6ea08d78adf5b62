import { defined } from "../model/defined.ts";
import { PackageError } from "../model/errors.ts";
import type { UploadRequest } from "../model/upload.ts";
import { packageKind } from "../packages/package-kind.ts";
import type { PlannedUpload } from "./plan.ts";

/**
 * Two pipelines under one name would overwrite each other's default version, or the second could neither be found nor made. Those that
 * share a name stop here, before anything is sent; the others go on. A pipeline of KFP 1 and its successor may share it where each goes to a
 * server of its own.
 */
export function stopSameNames(
  plans: readonly PlannedUpload[],
  { haveOwnServers }: { readonly haveOwnServers: boolean },
): readonly PlannedUpload[] {
  const keyOf = (request: UploadRequest): string =>
    `${haveOwnServers ? packageKind(request.yaml).kind : ""} ${keyOnServer(request.pipelineName)}`;
  const byKey = Map.groupBy(
    plans.filter(({ request }) => request !== undefined),
    ({ request }) => (request === undefined ? "" : keyOf(request)),
  );
  return plans.map((plan) => {
    const { request, record } = plan;
    if (request === undefined) return plan;
    const others = (byKey.get(keyOf(request)) ?? []).filter((other) => other !== plan);
    return others.length === 0 ? plan : { record: { ...record, error: sameNameError(plan, others) } };
  });
}

/**
 * Two names with the same key are one name for the server's database: it ignores case, accents, trailing spaces and Unicode forms
 * (collations `utf8mb4_unicode_ci` of MariaDB and `utf8mb4_0900_ai_ci` or `utf8_general_ci` of MySQL; quirk: names-ignore-case).
 */
const keyOnServer = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase().replace(/\s+/g, " ").trim();

function sameNameError({ request, record }: PlannedUpload, others: readonly PlannedUpload[]): PackageError {
  const name = request?.pipelineName ?? "";
  const isSame = others.every((other) => other.request?.pipelineName === name);
  const theirs = others.map((other) => describe(other, record.module, isSame)).join(" and ");
  const line = record.compiled?.line;
  return new PackageError(
    isSame
      ? `"${name}" is also the name of ${theirs}: on a server they would be one pipeline.`
      : `"${name}" is the same name to a server as ${theirs}: it tells neither upper from lower case nor accents apart.`,
    {
      hint: "Rename one of them in its decorator, or tell them apart with {module} or {folder} in `pipeline-name`.",
      location: { file: record.module, ...defined({ line }) },
    },
  );
}

function describe({ request, record }: PlannedUpload, module: string, isSame: boolean): string {
  const place = record.module === module ? `the function ${record.function ?? ""} of this module` : record.module;
  return isSame ? `a pipeline of ${place}` : `"${request?.pipelineName}" of ${place}`;
}
