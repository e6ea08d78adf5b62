/** What kubectl asks a cluster before it does anything: which kinds there are, and whether they can be validated. */

const tektonVerbs = ["create", "get", "list", "patch", "watch"];

const resource = (name: string, kind: string, verbs: readonly string[], namespaced = true): object => ({
  name,
  singularName: kind.toLowerCase(),
  namespaced,
  kind,
  verbs,
});

const resourceList = (groupVersion: string, ...resources: readonly object[]): object => ({
  kind: "APIResourceList",
  apiVersion: "v1",
  groupVersion,
  resources,
});

const groupOf = (name: string, ...versions: readonly string[]): object => {
  const known = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: known, preferredVersion: known[0] };
};

const tekton = groupOf("tekton.dev", "v1", "v1beta1");
/** The groups of the custom tasks that are executed here: whoever submits a loop looks for them first. */
const loops = groupOf("custom.tekton.dev", "v1alpha1");
const cel = groupOf("cel.tekton.dev", "v1alpha1");

/** kubectl leaves the check of the fields to a server whose PATCH takes this parameter (cli-runtime pkg/resource/query_param_verifier_v3.go). */
const validatingPatch = (group: string, version: string, kind: string): object => ({
  patch: {
    parameters: [{ name: "fieldValidation", in: "query", schema: { type: "string" } }],
    "x-kubernetes-group-version-kind": { group, version, kind },
  },
});

const openApi = (path: string, item: object): object => ({ openapi: "3.0.0", info: {}, paths: { [path]: item } });

/** Documents by their path. */
export const documents: ReadonlyMap<string, object> = new Map(
  Object.entries({
    "/version": {
      major: "1",
      minor: "32",
      gitVersion: "v1.32.0-embedded",
      platform: `${process.platform}/${process.arch}`,
    },
    "/api": { kind: "APIVersions", versions: ["v1"] },
    "/apis": {
      kind: "APIGroupList",
      apiVersion: "v1",
      groups: [tekton, loops, cel, groupOf("authorization.k8s.io", "v1")],
    },
    "/apis/tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...tekton },
    "/apis/custom.tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...loops },
    "/apis/cel.tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...cel },
    "/apis/custom.tekton.dev/v1alpha1": resourceList(
      "custom.tekton.dev/v1alpha1",
      resource("pipelineloops", "PipelineLoop", ["get", "patch"]),
      resource("breaktasks", "BreakTask", ["get", "patch"]),
    ),
    "/apis/cel.tekton.dev/v1alpha1": resourceList("cel.tekton.dev/v1alpha1"),
    "/api/v1": resourceList(
      "v1",
      resource("namespaces", "Namespace", ["patch"], false),
      resource("pods", "Pod", ["get"]),
      resource("pods/log", "Pod", ["get"]),
    ),
    "/apis/tekton.dev/v1": resourceList(
      "tekton.dev/v1",
      resource("pipelineruns", "PipelineRun", tektonVerbs),
      resource("taskruns", "TaskRun", ["get", "list", "watch"]),
    ),
    "/apis/tekton.dev/v1beta1": resourceList(
      "tekton.dev/v1beta1",
      resource("customruns", "CustomRun", ["get", "list", "watch"]),
    ),
    "/apis/authorization.k8s.io/v1": resourceList(
      "authorization.k8s.io/v1",
      resource("selfsubjectaccessreviews", "SelfSubjectAccessReview", ["create"], false),
    ),
    "/openapi/v3": {
      paths: Object.fromEntries(
        ["api/v1", "apis/tekton.dev/v1"].map((path) => [path, { serverRelativeURL: `/openapi/v3/${path}` }]),
      ),
    },
    "/openapi/v3/api/v1": openApi("/api/v1/namespaces/{name}", validatingPatch("", "v1", "Namespace")),
    "/openapi/v3/apis/tekton.dev/v1": openApi(
      "/apis/tekton.dev/v1/namespaces/{namespace}/pipelineruns/{name}",
      validatingPatch("tekton.dev", "v1", "PipelineRun"),
    ),
  }),
);
