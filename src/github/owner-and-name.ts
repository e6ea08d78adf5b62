/** `owner/name` in the form of octokit's parameters; both empty outside a workflow. */
export function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
