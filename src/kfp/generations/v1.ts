import { kfpTekton } from "./kfp-tekton.ts";

export const v1 = kfpTekton({ name: "v1", releases: "kfp-tekton 1.6 to 1.9" });
