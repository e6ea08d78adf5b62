// The public client refuses by the host's name (isGhes, lib/internal/shared/config.js), although a GitHub Enterprise Server may have the
// service. Its parts do not look at the name. They are not among the package's exports, hence the paths.
import { downloadArtifactInternal } from "../../node_modules/@actions/artifact/lib/internal/download/download-artifact.js";
import { getArtifactInternal } from "../../node_modules/@actions/artifact/lib/internal/find/get-artifact.js";
import { uploadArtifact } from "../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js";

export const artifactClient = {
  uploadArtifact,
  getArtifact: getArtifactInternal,
  downloadArtifact: downloadArtifactInternal,
} as const;

export type ArtifactClient = typeof artifactClient;
