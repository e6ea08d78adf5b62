import { kfpTekton } from "./kfp-tekton.ts";

/** Releases 1.6 and 1.7 do not know `tekton.dev/v1`. Most servers do not report a release and are treated as later ones. */
export const v1 = kfpTekton({
  name: "v1",
  releases: "kfp-tekton 1.6 to 1.9",
  takesV1: (release) => !/^v?1\.[67]\./.test(release),
});
