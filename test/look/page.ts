import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";

const root = join(import.meta.dirname, "..", "..");
const folder = join(import.meta.dirname, "reports");

export type Theme = "light" | "dark";

export interface View {
  readonly theme: Theme;
  /** Pixels: a comment on github.com has 1,012 at most; a phone has 380. */
  readonly width: number;
}

export const reportNames = (): readonly string[] => readdirSync(folder).map((file) => file.replace(/\.md$/, ""));

/** Markdown by name. */
export type Reports = Readonly<Record<string, string>>;

const readReports = (names: readonly string[]): Reports =>
  Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.md`), "utf8")]));

/** Name of a Chromium on this machine; undefined when there is none. */
export const chromium: string | undefined = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** Reports as GitHub shows them: its Markdown, its style sheet, Mermaid in its two themes, everything unfolded. */
function pageOf(reports: Reports, { theme, width }: View): string {
  const style = readFileSync(join(root, "node_modules", "github-markdown-css", `github-markdown-${theme}.css`), "utf8");
  const mermaid = pathToFileURL(join(root, "node_modules", "mermaid", "dist", "mermaid.min.js")).href;
  const articles = Object.entries(reports).map(([name, markdown]) => {
    const html = marked.parse(markdown, { gfm: true, async: false });
    const charts = html.replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
    return `<article class="markdown-body" id="${name}">${charts.replaceAll("<details>", "<details open>")}</article>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; background: ${theme === "dark" ? "#0d1117" : "#ffffff"}; }
article { width: ${width}px; box-sizing: border-box; padding: 16px; margin-bottom: 32px; overflow: hidden; }
</style>${articles.join("\n")}<pre id="result" hidden></pre>
<script src="${mermaid}"></script><script>${readFileSync(join(import.meta.dirname, "measure.js"), "utf8")}</script><script>
mermaid.initialize({ startOnLoad: false, theme: ${JSON.stringify(theme === "dark" ? "dark" : "default")}, securityLevel: "strict" });
mermaid.run().then(() => { document.getElementById("result").textContent = JSON.stringify(measure()); });
</script>`;
}

export interface Measured {
  readonly name: string;
  /** Of tables and paragraphs, beyond the width of the report. Code and charts may scroll. */
  readonly tooWide: number;
  /** Labels of frames that lie over or under a box. */
  readonly overlaps: readonly string[];
  /** Texts in charts whose contrast to what they stand on is less than 4.5. */
  readonly faint: readonly string[];
  /** Arrows whose contrast to what they are drawn on is less than 3. */
  readonly faintArrows: readonly string[];
  readonly charts: number;
  /** Pixels. */
  readonly height: number;
}

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--allow-file-access-from-files",
  "--virtual-time-budget=60000",
];

function browse(html: string, more: readonly string[]): string {
  const scratch = mkdtempSync(join(tmpdir(), "look-"));
  try {
    const file = join(scratch, "page.html");
    writeFileSync(file, html);
    return execFileSync(
      chromium ?? "chromium",
      [...flags, `--user-data-dir=${join(scratch, "profile")}`, ...more, pathToFileURL(file).href],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 256 * 1024 * 1024 },
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Drawn by Chromium and measured in the page. */
export function measureReports(view: View, reports: Reports = readReports(reportNames())): readonly Measured[] {
  const dom = browse(pageOf(reports, view), ["--dump-dom", `--window-size=${view.width + 40},2000`]);
  const [, text = ""] = /<pre id="result" hidden="">([\s\S]*?)<\/pre>/.exec(dom) ?? [];
  if (text === "") throw new Error("Chromium has not drawn the page to its end.");
  return JSON.parse(text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
}

const tallest = 12_000;

/** The whole report, however long. @returns its height in pixels */
export function photograph(name: string, view: View, file: string): number {
  const reports = readReports([name]);
  const height = Math.min(measureReports(view, reports)[0]?.height ?? 0, tallest);
  browse(pageOf(reports, view), [`--screenshot=${file}`, `--window-size=${view.width},${height}`]);
  return height;
}
