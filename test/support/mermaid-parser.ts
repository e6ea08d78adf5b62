/** Mermaid's own parser, which needs a document for its sanitizer only. Rejects what GitHub would not draw. */
export async function mermaidParser(): Promise<(text: string) => Promise<unknown>> {
  // The package has no types, and this is all that is used of it.
  const { JSDOM } = (await import("jsdom" as string)) as {
    JSDOM: new (html: string) => { readonly window: { readonly document: unknown } };
  };
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  const { default: mermaid } = await import("mermaid");
  return async (text) => await mermaid.parse(text);
}
