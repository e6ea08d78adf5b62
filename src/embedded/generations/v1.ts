import { gatewayError } from "../http/reply.ts";
import type { ServerGeneration } from "./generation.ts";
import { kfpTektonRoutes } from "./kfp-tekton.ts";

/** kfp-tekton 1.9.2. */
export const v1: ServerGeneration = {
  routes: kfpTektonRoutes("/apis/v1", {
    versions: ["tekton.dev/v1", "tekton.dev/v1beta1"],
    expected: "Unsupported argo or old Tekton version. Expected: tekton.dev/v1.",
  }),
  notFound: () => gatewayError(5, "Not Found", { short: "" }),
  wrongMethod: () => gatewayError(12, "Method Not Allowed", { short: "" }),
  reshape: (reply) => reply,
};
