import type { Browser } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { chromium } from "../look/page.ts";
import { accessibilityProblems, openBrowser, openPage } from "../support/browser.ts";
import { startServer } from "../support/embedded.ts";

const packageOf = (first: string): string => `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: shop
spec:
  params:
  - {name: days, value: "7"}
  pipelineSpec:
    params:
    - {name: days, default: "7"}
    tasks:
    - name: count
      taskSpec:
        steps:
        - {name: main, image: busybox, command: [sh, -c, "${first}"]}
    - name: report
      runAfter: [count]
      taskSpec:
        steps:
        - {name: main, image: busybox, command: [sh, -c, "echo out of luck; exit 3"]}
`;

interface Shop {
  readonly url: string;
  readonly pipeline: string;
  readonly run: (parameters?: readonly object[]) => Promise<string>;
}

/** A server with one pipeline of two versions. */
async function shop(first = "echo seven; sleep 2"): Promise<Shop> {
  const { url } = await startServer();
  const send = async (path: string, body: string | FormData): Promise<Record<string, never>> =>
    (await (await fetch(url + path, { method: "POST", body })).json()) as Record<string, never>;
  const file = (text: string): FormData => {
    const form = new FormData();
    form.set("uploadfile", new File([text], "shop.yaml"));
    return form;
  };
  const { id } = await send("/apis/v1/pipelines/upload?name=shop", file(packageOf("echo one")));
  const version = await send(`/apis/v1/pipelines/upload_version?name=second&pipelineid=${id}`, file(packageOf(first)));
  const run = async (parameters: readonly object[] = []): Promise<string> => {
    const resource_references = [{ key: { type: "PIPELINE_VERSION", id: version.id }, relationship: "CREATOR" }];
    const body = JSON.stringify({ name: "shop #1", pipeline_spec: { parameters }, resource_references });
    const { run: created } = (await send("/apis/v1/runs", body)) as unknown as { run: { id: string } };
    return created.id;
  };
  return { url, pipeline: String(id), run };
}

/** Asks for a page as a browser does. */
const browse = (url: string): Promise<Response> => fetch(url, { headers: { accept: "text/html,*/*;q=0.8" } });

const textOf = async (response: Response): Promise<string> => {
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  return await response.text();
};

describe("the pages of the embedded server", () => {
  it("list pipelines and runs, and show what differs between two versions", async () => {
    const { url, pipeline } = await shop();
    expect(await textOf(await browse(url))).toContain(`<a href="/pipelines/${pipeline}">shop</a>`);
    const page = await textOf(await browse(`${url}/pipelines/${pipeline}`));
    const [to, from] = [...page.matchAll(/<option value="([^"]+)"/g)].map(([, id]) => id);
    const difference = await textOf(await browse(`${url}/pipelines/${pipeline}?from=${from}&to=${to}`));
    expect(difference).toContain("sleep 2");
  });

  it.each(["/runs/none", "/pipelines/none"])("are honest about %s", async (path) => {
    const { url } = await shop();
    const response = await browse(url + path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Not found");
  });

  it.each(["/runs/a/b/c", "/nothing", "/runs/%E0%A4%A", "/runs/x/logs/..%2F..%2Fetc%2Fpasswd"])(
    "do not exist at %s",
    async (path) => {
      const { url } = await shop();
      expect((await browse(url + path)).status).toBe(404);
    },
  );

  it("are no way to change anything", async () => {
    const { url } = await shop();
    const response = await fetch(url, { method: "POST", headers: { accept: "text/html" } });
    expect(response.status).toBe(404);
  });

  it("are for browsers: a client of the API finds what a real server has there", async () => {
    const { url } = await shop();
    expect(await (await fetch(url)).text()).toBe("404 page not found\n");
  });
});

describe.skipIf(chromium === undefined)("in a browser, the pages of the embedded server", () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await openBrowser();
  });

  it("follow a run to its end, with its states and logs", { timeout: 60_000 }, async () => {
    const { url, run } = await shop();
    const id = await run([{ name: "days", value: "3" }]);
    const { page, problems } = await openPage(browser, `${url}/#/runs/details/${id}`);
    await page.waitForFunction("document.querySelector('#state .failed') !== null", { timeout: 30_000 });
    const text = await page.evaluate("document.querySelector('main').innerText");
    expect(text).toContain("out of luck");
    expect(text).toContain("exit code 3");
    expect(text).toMatch(/days\s+3/);
    expect(await page.$$eval("#graph svg g.tone-failed", ({ length }) => length)).toBe(1);
    expect(await page.$("[data-running]")).toBeNull();
    expect(problems).toEqual([]);
  });

  it("keep open what a reader has opened while the run goes on", { timeout: 60_000 }, async () => {
    const { url, run } = await shop("echo seven; sleep 3");
    const { page } = await openPage(browser, `${url}/runs/${await run()}`);
    await page.waitForSelector("#task-count");
    await page.click("#task-count summary");
    await page.waitForFunction("document.querySelector('#task-report.nothing, #task-report[open]') !== null", {
      timeout: 30_000,
    });
    expect(await page.$("#task-count[open]")).not.toBeNull();
  });

  it.each([
    { width: 360, scheme: "light" },
    { width: 360, scheme: "dark" },
    { width: 1_000, scheme: "light" },
    { width: 1_000, scheme: "dark" },
  ] as const)("can be read and used by everybody ($width px, $scheme)", { timeout: 60_000 }, async (look) => {
    const { url, pipeline, run } = await shop("echo seven");
    const id = await run();
    for (const path of ["/", `/pipelines/${pipeline}`, `/runs/${id}`, "/runs/none"]) {
      const { page, problems } = await openPage(browser, url + path, look);
      if (path.endsWith(id)) await page.waitForFunction("document.querySelector('#state .failed') !== null");
      expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(look.width);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.close();
    }
  });

  it("are used with the keyboard alone", { timeout: 60_000 }, async () => {
    const { url, pipeline } = await shop();
    const { page } = await openPage(browser, url);
    const focused = async (): Promise<string> => String(await page.evaluate("document.activeElement.textContent"));
    for (let presses = 0; presses < 10 && (await focused()) !== "shop"; presses++) await page.keyboard.press("Tab");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    expect(page.url()).toBe(`${url}/pipelines/${pipeline}`);
  });
});
