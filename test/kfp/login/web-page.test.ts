import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWebPage } from "../../../src/kfp/login/web-page.ts";

interface RecordedPage {
  readonly note: string;
  readonly request: { readonly path: string };
  readonly response: { readonly bodyText: string };
  /** The forms as the recorder's own parser read them. */
  readonly htmlForms?: readonly RecordedForm[];
}

interface RecordedForm {
  readonly action: string | null;
  readonly method: string;
  readonly fields: readonly { readonly tag: string; readonly name: string | null; readonly value: string | null }[];
}

const origin = "http://127.0.0.1:4180";

const pages = ["01-unauthenticated", "02-login", "03-login-failures", "08-approval", "11-choice-of-connectors"].flatMap(
  (file) =>
    readFileSync(`test/recordings/login/oauth2-proxy-dex/${file}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as RecordedPage)
      .filter(({ htmlForms }) => htmlForms !== undefined),
);

describe("the reader of login pages", () => {
  it("finds the forms of every recorded page, with their addresses and fields", () => {
    expect(pages.length).toBeGreaterThan(20);
    for (const { note, request, response, htmlForms = [] } of pages) {
      const url = new URL(request.path, origin);
      const found = readWebPage(response.bodyText, url).forms.map(({ action, method, fields }) => ({
        action: action.href,
        method,
        fields: fields.map(({ name, value }) => [name, value]),
      }));
      const expected = htmlForms.map(({ action, method, fields }) => ({
        action: new URL(action ?? url.href, url).href,
        method: method.toLowerCase(),
        fields: fields.filter(({ tag }) => tag === "input").map(({ name, value }) => [name ?? "", value ?? ""]),
      }));
      expect([note, found]).toEqual([note, expected]);
    }
  });

  it("gives a page's links with their texts", () => {
    const html =
      '<a href="local?a=1&amp;b=2"><button> Log in\n<b>here</b></button></a><a>no address</a><a href="http://[">broken</a>';
    const { links } = readWebPage(html, new URL("/dex/auth/", origin));
    expect(links.map(({ url, text }) => [url.href, text])).toEqual([
      [`${origin}/dex/auth/local?a=1&b=2`, " Log in\nhere"],
      [`${origin}/dex/auth/`, "no address"],
    ]);
  });

  it("takes no field that is in no form, and no form whose address is none", () => {
    const html =
      '<input name="stray"><form action="http://["><input name="lost"></form><form><input name="kept"></form><input name="late">';
    const { forms } = readWebPage(html, new URL(origin));
    expect(forms.map(({ fields }) => fields.map(({ name }) => name))).toEqual([["kept"]]);
  });
});
