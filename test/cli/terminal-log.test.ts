import { expect, it } from "vitest";
import { createTerminalLog } from "../../src/cli/terminal-log.ts";

const printed = (text: string, isReadByRunner: boolean, secret = ""): string => {
  let output = "";
  const write = (part: string): void => {
    output += part;
  };
  const log = createTerminalLog({
    ...{ write, hasColours: false, isQuiet: false, workspace: "/repository", showsDebug: false },
    isReadByRunner,
  });
  log.mask(secret);
  log.line(text);
  log.group("What it printed", text);
  log.annotate({ level: "error", title: "Error", message: text });
  return output;
};

it("foreign text is no workflow command where a runner reads the output", () => {
  for (const command of ["::add-path::/evil", "##[add-path]/evil"]) {
    expect(printed(`harmless\n${command}`, true)).not.toMatch(/^\s*(?:::|##\[)/m);
    expect(printed(`harmless\n${command}`, false)).toContain(command);
  }
});

it.each([
  ["several lines", "FIRST-LINE\nSECOND-LINE", ""],
  ["what looks like a command", "::FIRST-PART::SECOND-PART", ""],
  ["its end only within the shown part", `FIRST-PART${"x".repeat(90)}SECOND-PART`, "y".repeat(3_950)],
])("shows nothing of a secret of %s", (_, secret, after) => {
  for (const isReadByRunner of [true, false])
    expect(printed(`text\n${secret}\n${after}`, isReadByRunner, secret)).not.toMatch(/FIRST|SECOND/);
});
