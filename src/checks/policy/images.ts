import type { PlacedField } from "../../tekton/placed-fields.ts";
import { matchesGlob } from "./glob.ts";
import { type ImageReference, isImageOf, parseImage } from "./image-reference.ts";
import type { Policy } from "./policy.ts";
import { shown, type Violation } from "./violation.ts";

/** What runs in the cluster without an image in the package that says so. */
const fetched: ReadonlyMap<string, RegExp> = new Map([
  ["resolver", /^(?:task|pipeline)?ref$/],
  ["name", /^(?:workflow)?templateref$/],
  ["podspecpatch", /(?:)/],
  ["manifest", /^resource$/],
]);

const mostRefused = 100;

/** Images of containers anywhere in the package, and what brings images along that the package does not name. */
export function imageViolations(fields: readonly PlacedField[], policy: Policy): readonly Violation[] {
  if (policy.allowedRegistries === undefined && policy.allowedImages === undefined) return [];
  // Thousands of tasks have a handful of images.
  const known = new Map<string, string | undefined>();
  const found: Violation[] = [];
  for (const { value, task, ...place } of fields) {
    // A stranger's tasks may each have another image, and so many are reason enough.
    if (typeof value !== "string" || value === "" || found.length > mostRefused) continue;
    const message =
      fetchedProblem(place, value) ?? (isImageField(place) ? problemOnce(value, known, policy) : undefined);
    if (message !== undefined) found.push({ message, clue: shown(value), ...(task === undefined ? {} : { task }) });
  }
  return found;
}

type Place = Pick<PlacedField, "field" | "holder">;

const fetchedProblem = ({ field, holder }: Place, value: string): string | undefined =>
  fetched.get(field)?.test(holder) === true
    ? `Its images are not known before it runs: ${field} ${shown(value)}.`
    : undefined;

function problemOnce(image: string, known: Map<string, string | undefined>, policy: Policy): string | undefined {
  if (!known.has(image)) known.set(image, problemOf(image, policy));
  return known.get(image);
}

/** Whether a field names an image: of a container, a volume (`image: {reference: …}`), and a Tekton bundle, which lies in a registry as images do. */
const isImageField = ({ field, holder }: Place): boolean =>
  field === "image" || (field === "reference" && holder === "image") || (field === "bundle" && /ref$/.test(holder));

function problemOf(name: string, policy: Policy): string | undefined {
  const image = name.includes("$(") || name.includes("{{") ? withoutParameter(name) : parseImage(name);
  if (image === "parameter")
    return `A parameter decides which image is used (${shown(name)}): only its tag or digest may be one.`;
  if (image === undefined) return `${JSON.stringify(shown(name))} is not the name of an image.`;
  return isAllowed(image, policy)
    ? undefined
    : `The image ${shown(name)} (${shown(normalName(image))}) is neither in allowed-registries nor in allowed-images.`;
}

/**
 * What stays the same whatever a parameter is: registry and path, if the parameter is nothing but the tag or digest behind them. Behind a first
 * part without a slash, it could be a port and an image of another registry.
 */
function withoutParameter(name: string): ImageReference | "parameter" | undefined {
  const [, fixed = ""] =
    /^([^$@{}]+\/[^$@{}/:]+)[:@](?:\$\([^()]+\)|\{\{[^{}]+\}\}|[\w.:-])*$/.exec(name.slice(0, 600)) ?? [];
  if (fixed === "" || name.length > 600) return "parameter";
  const image = parseImage(fixed);
  return image === undefined ? undefined : { ...image, tag: "", digest: "" };
}

function isAllowed(image: ImageReference, { allowedRegistries = [], allowedImages = [] }: Policy): boolean {
  return (
    allowedRegistries.some((glob) => matchesGlob(glob, image.registry)) ||
    allowedImages.some((glob) => isImageOf(glob, image))
  );
}

const normalName = ({ registry, path, tag, digest }: ImageReference): string =>
  `${registry}/${path}${digest === "" ? (tag === "" ? "" : `:${tag}`) : `@${digest}`}`;
