import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..", "..", "src", "report", "runner-log.ts");

/** What the log of a step prints of a text, but for the masks: the runner takes these out itself. */
function printed(text: string, secret: string): string {
  const program = `
import { createRunnerLog } from ${JSON.stringify(source)};
const [text, secret] = ${JSON.stringify([text, secret])};
const log = createRunnerLog();
log.mask(secret);
log.line(text);
log.debug(text);
log.group("What it printed", text);
log.annotate({ level: "error", title: "Error", message: text });
await log.showAnnotations(async () => new Set());
`;
  const output = execFileSync(process.execPath, ["--input-type=module"], {
    input: program,
    encoding: "utf8",
    maxBuffer: 16 * 1024 ** 2,
  });
  return output.replace(/^::add-mask::.*$/gm, "");
}

it.each([
  ["several lines", "FIRST-LINE\nSECOND-LINE", ""],
  ["what looks like a command", "::FIRST-PART::SECOND-PART", ""],
  ["its end only within the shown part", `FIRST-PART${"x".repeat(90)}SECOND-PART`, "y".repeat(256 * 1024 - 50)],
])("shows nothing of a secret of %s", (_, secret, after) => {
  const output = printed(`text\n${secret}\n${after}`, secret);
  expect(output).toContain("***");
  expect(output).not.toMatch(/FIRST|SECOND/);
});
