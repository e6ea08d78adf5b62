import type { NamedValue } from "../../model/version.ts";

/** What a list of versions can be filtered by. */
const tagged: ReadonlySet<string> = new Set(["commit", "ref", "pull-request", "module"]);

/** The most characters of a tag's value (kubeflow/pipelines backend/src/apiserver/model/pipeline_tags.go). */
const longestTag = 63;

/**
 * Parameters of an upload that newer servers know: `tags` since 2.17, `code_source_url` since 2.18. Older ones ignore parameters that they do
 * not know (docs/facts/kubeflow-pipelines.md, Uploads to Kubeflow Pipelines 2).
 */
export function versionExtras(provenance: readonly NamedValue[]): Readonly<Record<string, string>> {
  const tags = provenance.filter(([name, value]) => tagged.has(name) && fits(value));
  const source = sourceOf(new Map(provenance));
  return {
    ...(tags.length === 0 ? {} : { tags: JSON.stringify(Object.fromEntries(tags)) }),
    ...(source === undefined ? {} : { code_source_url: source }),
  };
}

const fits = (value: string): boolean => value !== "" && Buffer.byteLength(value) <= longestTag;

/** The commit's page on the GitHub server whose workflow uploads it. */
function sourceOf(values: ReadonlyMap<string, string>): string | undefined {
  const server = URL.parse(values.get("workflow") ?? "");
  const [repository, commit] = [values.get("repository"), values.get("commit")];
  if (server === null || repository === undefined || commit === undefined) return undefined;
  return `${server.origin}/${repository}/tree/${commit}`;
}
