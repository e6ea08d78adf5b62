/** An image that `images` of pipelines.yaml has put into a package. */
export interface ImageReplacement {
  /** The entry of the file. */
  readonly name: string;
  /** As the SDK has written it. */
  readonly from: string;
  readonly to: string;
}

/** One entry of `images`, as kustomize has it. Its placeholders are filled in. */
export interface ImageEntry {
  /** The image without tag and digest, as modules write it. */
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly digest?: string;
}
