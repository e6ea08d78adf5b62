import { Parser } from "htmlparser2";

/** A page's links, forms and redirects. Addresses are absolute. */
export interface WebPage {
  readonly forms: readonly Form[];
  readonly links: readonly Link[];
}

export interface Form {
  readonly action: URL;
  readonly method: "get" | "post";
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  /** The type in lower case; `text` where the page has none. */
  readonly type: string;
  readonly value: string;
}

export interface Link {
  readonly url: URL;
  readonly text: string;
}

type Attributes = Readonly<Record<string, string>>;

/** @param url of the page: a form without an action goes back there, with its query */
export function readWebPage(html: string, url: URL): WebPage {
  const forms: (Form & { readonly fields: FormField[] })[] = [];
  const links: { readonly url: URL; text: string }[] = [];
  const inside = { form: false, link: false };
  const starts: Readonly<Record<string, (attributes: Attributes) => void>> = {
    form: (attributes) => {
      const action = URL.parse(attributes.action || url.href, url.href);
      inside.form = action !== null;
      if (action !== null) forms.push({ action, method: methodOf(attributes), fields: [] });
    },
    input: (attributes) => {
      if (inside.form) forms.at(-1)?.fields.push(fieldOf(attributes));
    },
    a: ({ href = "" }) => {
      const target = URL.parse(href, url.href);
      inside.link = target !== null;
      if (target !== null) links.push({ url: target, text: "" });
    },
  };
  const parser = new Parser({
    onopentag: (name, attributes) => starts[name]?.(attributes),
    ontext: (text) => {
      const link = inside.link ? links.at(-1) : undefined;
      if (link !== undefined) link.text += text;
    },
    onclosetag: (name) => {
      if (name === "form") inside.form = false;
      if (name === "a") inside.link = false;
    },
  });
  parser.end(html);
  return { forms, links };
}

const methodOf = ({ method = "" }: Attributes): Form["method"] => (method.toLowerCase() === "post" ? "post" : "get");

const fieldOf = ({ name = "", type = "text", value = "" }: Attributes): FormField => ({
  name,
  type: type.toLowerCase(),
  value,
});
