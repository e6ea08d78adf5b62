import type { GitHubContext } from "../../model/event.ts";

/** Addresses of what a report speaks of; undefined where there is none. */
export interface ReportLinks {
  /** A line of the commit that was compiled. */
  readonly source: (file: string, line?: number) => string | undefined;
  /** What a check is about. */
  readonly check: (rule: string) => string;
  /** A page of the documentation: `login.md`. */
  readonly page: (file: string) => string;
  /** What an error's code means. */
  readonly error: (code: string) => string;
}

/** Where this action is described. */
const documentation = "https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs";

export function linksOf({ repositoryUrl, sha }: Pick<GitHubContext, "repositoryUrl" | "sha">): ReportLinks {
  return {
    source: (file, line) =>
      repositoryUrl === "" || sha === "" || leavesRepository(file)
        ? undefined
        : `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/")}${line === undefined ? "" : `#L${line}`}`,
    check: (rule) => `${documentation}/checks.md#${encodeURIComponent(rule)}`,
    page: (file) => `${documentation}/${file}`,
    error: (code) => `${documentation}/errors.md#${encodeURIComponent(code)}`,
  };
}

/** Browsers resolve such segments: a made-up path could lead to any page of the host. */
const leavesRepository = (file: string): boolean => file.split(/[\\/]/).some((part) => ["", ".", ".."].includes(part));

export const noLinks: ReportLinks = linksOf({ repositoryUrl: "", sha: "" });
