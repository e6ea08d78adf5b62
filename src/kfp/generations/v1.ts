import { kfpTekton } from "./kfp-tekton.ts";

/** 1.6 and 1.7 came before `tekton.dev/v1`; most servers do not tell their release, and are taken for later ones. */
export const v1 = kfpTekton({
  name: "v1",
  releases: "kfp-tekton 1.6 to 1.9",
  takesV1: (release) => !/^v?1\.[67]\./.test(release),
});
