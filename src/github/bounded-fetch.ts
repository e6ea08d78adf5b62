import { mebibyte } from "../model/limits.ts";

/** Limit of response bytes, far above any response that this project reads. */
const responseLimit = 64 * mebibyte;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Bounds responses, because an endless one would fill the memory. */
export function boundedFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (response.body === null) return response;
    let length = 0;
    const bound = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        length += chunk.length;
        if (length > responseLimit) controller.error(new Error(`the response is longer than ${responseLimit} bytes`));
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    const bounded = new Response(response.body.pipeThrough(bound), {
      status,
      statusText,
      headers: Object.fromEntries(headers),
    });
    // octokit uses the URL to detect a redirect.
    return Object.defineProperty(bounded, "url", { value: response.url });
  };
}
