import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { onTestFinished } from "vitest";
import { chromium } from "../look/page.ts";

export interface OpenedPage {
  readonly page: Page;
  /** Errors of scripts, of the console, and of anything that the page tried to load and could not. */
  readonly problems: readonly string[];
}

export async function openBrowser(): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: execFileSync("which", [chromium ?? "chromium"], { encoding: "utf8" }).trim(),
    args: ["--no-sandbox"],
  });
  onTestFinished(() => browser.close());
  return browser;
}

export async function openPage(
  browser: Browser,
  url: string,
  look: { readonly width?: number; readonly scheme?: "light" | "dark" } = {},
): Promise<OpenedPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("requestfailed", (request) => problems.push(`${request.url()} was not loaded`));
  await page.setViewport({ width: look.width ?? 1_000, height: 800 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme ?? "light" }]);
  await page.goto(url, { waitUntil: "load" });
  return { page, problems };
}

/** What axe-core finds, as one line each. The page's own policy keeps foreign scripts out, so it is loaded past it. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const url = page.url();
  await page.setBypassCSP(true);
  await page.goto(url, { waitUntil: "load" });
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  const problems = await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
  return problems as readonly string[];
}
