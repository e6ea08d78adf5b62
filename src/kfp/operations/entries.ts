import type { Page } from "../transport/response.ts";
/** All entries of a list, a page at a time, as long as they are asked for. */
export async function* entries<T>(list: (page: string) => Promise<Page<T>>): AsyncGenerator<T> {
  let page = "";
  do {
    const { items, next } = await list(page);
    yield* items;
    page = next;
  } while (page !== "");
}
