import { InvalidValue } from "../inputs/input-values.ts";
import { fillTemplate, nameTemplate } from "../inputs/name-template.ts";
import { defined } from "../model/defined.ts";
import type { NameValues } from "../model/event.ts";
import type { ImageEntry } from "../model/image.ts";
import type { Log } from "../model/log.ts";
import type { PipelineRecord } from "../model/record.ts";
import { isTag } from "./check-images.ts";
import type { Config, ConfigProblem } from "./config.ts";
import { refuse } from "./read-config.ts";

/** The images that compiled packages get, with the placeholders of tags filled in. @throws ConfigError */
export function imagesOf(config: Config | undefined, names: NameValues): readonly ImageEntry[] {
  if (config === undefined) return [];
  const problems: ConfigProblem[] = [];
  const entries = Object.entries(config.file.images ?? {}).map(([name, setting]): ImageEntry => {
    const { newName, newTag, digest } = setting ?? {};
    const filled = newTag === undefined ? undefined : fill(newTag, names);
    if (filled?.problem !== undefined)
      problems.push({ path: ["images", name, "newTag"], text: `\`newTag\` ${filled.problem}` });
    return { name, ...defined({ newName, newTag: filled?.tag, digest }) };
  });
  refuse(problems, config);
  return entries;
}

function fill(template: string, values: NameValues): { readonly tag: string; readonly problem?: string } {
  try {
    const filled = fillTemplate(nameTemplate(template), values);
    // A branch may have slashes.
    return isTag(filled)
      ? { tag: filled }
      : { tag: filled, problem: `becomes ${JSON.stringify(filled)}, which is not a tag` };
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    return { tag: "", problem: error.message };
  }
}

/** Entries of the file that no package uses are most often misspelt. */
export function warnOfUnusedImages(
  config: Config | undefined,
  entries: readonly ImageEntry[],
  { records, log }: { readonly records: readonly PipelineRecord[]; readonly log: Log },
): void {
  // A pipeline that failed, or that no change reached, may use them.
  if (config === undefined || records.some(({ compiled }) => compiled === undefined)) return;
  const used = new Set(records.flatMap(({ compiled }) => (compiled?.images ?? []).map(({ name }) => name)));
  for (const { name } of entries.filter((entry) => !used.has(entry.name)))
    log.annotate({
      level: "warning",
      title: "Image is not used",
      message: `No compiled package has the image ${name}, which \`images\` of ${config.path} replaces.`,
      location: { file: config.path, ...config.placeOf(["images", name]) },
    });
}
