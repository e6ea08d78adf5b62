import type { ConfigFile, ConfigProblem, ImageSetting } from "./config.ts";

const tag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** github.com/distribution/reference, regexp.go: a domain and parts of a path, without tag and digest. */
const name =
  /^(?:(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:]+\])(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*$/;
const longestName = 255;

export const checkImages = ({ images }: ConfigFile): readonly ConfigProblem[] =>
  Object.entries(images ?? {}).flatMap(([key, setting]) => problemsOf(key, setting ?? {}));

function problemsOf(key: string, { newName, newTag, digest }: ImageSetting): readonly ConfigProblem[] {
  const path = ["images", key];
  const shown = JSON.stringify(key.slice(0, 80));
  return [
    ...(isName(key)
      ? []
      : [{ path, text: `image ${shown} must be the name of an image, without tag and digest, as modules write it` }]),
    ...([newName, newTag, digest].some((value) => value !== undefined)
      ? []
      : [{ path, text: `image ${shown} must have \`newName\`, \`newTag\` or \`digest\`` }]),
    ...(newName === undefined || isName(newName)
      ? []
      : [{ path: [...path, "newName"], text: "`newName` must be the name of an image, without tag and digest" }]),
    ...(newTag === undefined || tag.test(newTag.replace(/\{[a-z-]+\}/g, "x"))
      ? []
      : [{ path: [...path, "newTag"], text: `\`newTag\` ${JSON.stringify(newTag.slice(0, 80))} is not a tag` }]),
    ...(digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest)
      ? []
      : [{ path: [...path, "digest"], text: "`digest` must be sha256: and 64 hexadecimal digits" }]),
  ];
}

const isName = (text: string): boolean => text.length <= longestName && name.test(text);

export const isTag = (text: string): boolean => tag.test(text);
