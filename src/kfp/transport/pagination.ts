import { KfpError } from "../../model/errors.ts";
import type { Page } from "./response.ts";

/** Limit of pages. A page has a hundred entries or more, so no real server reaches it. */
const mostPages = 1_000;

/**
 * Yields all entries of a list, and requests pages only as needed.
 * @param what goes on from "The server's list of"
 * @throws KfpError for a list without end: a page that comes again, or more of them than any server has
 */
export async function* entries<T>(what: string, list: (page: string) => Promise<Page<T>>): AsyncGenerator<T> {
  const seen = new Set<string>([""]);
  for (let page = "", pages = 1; ; pages += 1) {
    const { items, next } = await list(page);
    yield* items;
    if (next === "") return;
    if (seen.has(next)) throw endless(what, `after ${pages} pages it begins again`);
    if (pages >= mostPages) throw endless(what, `there are more than ${mostPages} pages`);
    seen.add(next);
    page = next;
  }
}

const endless = (what: string, why: string): KfpError =>
  new KfpError(`The server's list of ${what} has no end: ${why}.`, {
    method: "GET",
    url: "",
    hint: "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its responses.",
  });
