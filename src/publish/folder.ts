import { join } from "node:path";
import { checksumsName } from "../packages/checksums.ts";
import { manifestName } from "../packages/manifest.ts";
import { refuseOutputOutside } from "../packages/write-package.ts";
import { writeIfChanged } from "../workspace/write-if-changed.ts";
import { outputFolder, type Publication, type Published } from "./publication.ts";

/**
 * Completes the output folder for another uploader, such as actions/upload-artifact@v3. Packages, manifest and checksums are there: only
 * the attachments are missing.
 */
export async function publishFolder(publication: Publication): Promise<Published> {
  const names = await writeAttachments(publication);
  const all = [...names, manifestName, checksumsName].join(", ");
  publication.ports.log.line(`The folder ${outputFolder(publication)} is ready to be uploaded, with ${all}.`);
  return {};
}

/** @returns their names */
export async function writeAttachments(publication: Publication): Promise<readonly string[]> {
  const { workspace, attachments } = publication;
  await refuseOutputOutside(workspace, outputFolder(publication));
  for (const [name, text] of attachments)
    await writeIfChanged(join(workspace, outputFolder(publication), name), Buffer.from(text));
  return [...attachments.keys()];
}
