export interface ImageReference {
  /** Host and port; `docker.io` where the image names none. */
  readonly registry: string;
  /** The image with its tag or digest, as the engine takes it. */
  readonly full: string;
  readonly isInvalid: boolean;
}

/**
 * The first part of a name is a registry if it has a dot or a port or is `localhost` (github.com/distribution/reference, splitDockerDomain).
 * Without a tag the engine would pull every tag.
 */
export function parseImage(image: string): ImageReference {
  const [first = "", ...others] = image.split("/");
  const registry = others.length > 0 && /[.:]|^localhost$/.test(first) ? first : "docker.io";
  const last = others.at(-1) ?? first;
  return { registry, full: /[:@]/.test(last) ? image : `${image}:latest`, isInvalid: !valid.test(image) };
}

/** A part of an address must not become another one of the engine: `..`, a query, a space. */
const valid =
  /^[\w][\w.-]*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@[a-z0-9]+([+._-][a-z0-9]+)*:[0-9a-fA-F]{32,})?$/;
