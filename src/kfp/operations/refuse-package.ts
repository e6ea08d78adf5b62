import { PackageError } from "../../model/errors.ts";
import { packageLimit } from "../../model/limits.ts";
import type { UploadRequest } from "../../model/upload.ts";
import { describeKind, packageKind } from "../../packages/package-kind.ts";
import type { Limits, Refusal } from "../generations/generation.ts";
import type { KfpConnection } from "./connection.ts";
import { refuseName } from "./refuse-name.ts";

/**
 * Refuses packages that this generation cannot take before anything is sent: the server would respond after the pipeline was created, with
 * a vaguer message, or never (quirk: broken-yaml-hangs).
 * @throws PackageError, KfpError
 */
export async function refusePackage(upload: UploadRequest, { generation, release }: KfpConnection): Promise<void> {
  const { pipelineName, versionName, yaml } = upload;
  const { length } = await upload.bytes();
  const cannot = `Pipeline "${pipelineName}" cannot be uploaded`;
  if (length > packageLimit)
    throw new PackageError(`${cannot}: its package has ${length} bytes, and servers take ${packageLimit}.`, {
      code: "package-too-large",
      hint: "Set `format: tar.gz`: servers count the bytes of the archive.",
    });
  const refusal = kindRefusal(yaml, { generation, release });
  if (refusal !== undefined) throw new PackageError(`${cannot}: ${refusal.reason}.`, { hint: refusal.hint });
  const limits: Limits = generation.limits;
  refuseName({ what: "pipeline", name: pipelineName, limit: limits.pipelineName, input: "pipeline-name" });
  refuseName({ what: "version", name: versionName, limit: limits.versionName, input: "version-name" });
}

/** Why a server cannot take packages of this kind; undefined if it can. @throws PackageError when the text is no package */
export function kindRefusal(
  yaml: string,
  { generation, release }: Pick<KfpConnection, "generation" | "release">,
): Refusal | undefined {
  const kind = packageKind(yaml);
  if (kind.kind !== "pipeline-spec" || !kind.inManifest) return generation.refusal(kind, release);
  return {
    reason: `it is ${describeKind(kind)}, which a cluster takes and no server does`,
    hint: "Let Argo CD, Flux or kubectl apply it to the server's cluster, and set `upload: false`. To upload the pipeline, set `format: yaml`.",
  };
}
