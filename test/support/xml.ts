export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Node {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly textContent: string | null;
}

// The package has no types, and this is all that is used of it.
const { JSDOM } = (await import("jsdom" as string)) as {
  JSDOM: new (
    xml: string,
    options: { readonly contentType: string },
  ) => { readonly window: { readonly document: { querySelectorAll(selector: string): Iterable<Node> } } };
};

/** All elements in the order of the text. @throws if the text is not well-formed XML */
export const xmlElements = (xml: string): readonly XmlElement[] =>
  [...new JSDOM(xml, { contentType: "text/xml" }).window.document.querySelectorAll("*")].map((element) => ({
    name: element.tagName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.textContent ?? "",
  }));
