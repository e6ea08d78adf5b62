import { kfpTekton } from "./kfp-tekton.ts";

export const v1beta1 = kfpTekton({
  name: "v1beta1",
  releases: "kfp-tekton 1.5 and earlier",
  takesV1: () => false,
});
