import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { assetPath } from "../workspace/asset-path.ts";
import { Html, html } from "./html.ts";

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Whether the page reads itself again while something runs; false for a page that is a file. */
  readonly isLive: boolean;
}

const style = readFileSync(assetPath(new URL("./style.css", import.meta.url)), "utf8");
const script = readFileSync(assetPath(new URL("./live.js", import.meta.url)), "utf8");

/** A whole HTML document that needs nothing else: style and script are part of it. */
export const renderPage = ({ title, body, isLive }: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${contentPolicy}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${isLive ? html`<nav aria-label="Site"><a href="/">Pipelines and runs</a></nav>` : ""}
<main id="content">
${body}
</main>
${isLive ? html`<script type="module">${new Html(script)}</script>` : ""}
</body>
</html>
`.text;

const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing from elsewhere, and no script or style but our own, whatever a log or a name contains. */
export const contentPolicy = `default-src 'none'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; style-src ${digest(style)}; script-src ${digest(script)}`;
