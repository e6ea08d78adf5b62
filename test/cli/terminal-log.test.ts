import { expect, it } from "vitest";
import { createTerminalLog } from "../../src/cli/terminal-log.ts";

const printed = (text: string, isReadByRunner: boolean): string => {
  let output = "";
  const write = (part: string): void => {
    output += part;
  };
  const log = createTerminalLog({
    ...{ write, hasColours: false, isQuiet: false, workspace: "/repository", showsDebug: false },
    isReadByRunner,
  });
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
