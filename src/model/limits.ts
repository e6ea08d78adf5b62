export const mebibyte = 1024 * 1024;

/**
 * Limit of a package's bytes on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
export const packageLimit = 32 * mebibyte;
