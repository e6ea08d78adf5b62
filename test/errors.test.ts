import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorsPage } from "../scripts/errors-page.ts";
import { errorCodes } from "../src/model/error-codes.ts";
import { CompileError, InputError, KfpError, PackageError } from "../src/model/errors.ts";
import { reportError } from "../src/report/report.ts";
import { RecordingLog } from "./support/recording-log.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("error-codes.ts"))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");

describe("the code of an error", () => {
  it("is used by an error, each of them", () => {
    expect(Object.keys(errorCodes).filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
  });

  it("is explained in docs/errors.md: `npm run docs` writes it", () => {
    expect(readFileSync("docs/errors.md", "utf8")).toBe(errorsPage());
  });

  it("is the one that was given, else the one of the class", () => {
    const request = { method: "GET", url: "https://kfp.example.com" };
    expect(new KfpError("No.", request).code).toBe("kfp-request-failed");
    expect(new KfpError("No.", { ...request, code: "version-exists" }).code).toBe("version-exists");
    expect(new InputError(["No."]).code).toBe("input-invalid");
    expect(new InputError(["No."], { code: "untrusted-checkout" }).code).toBe("untrusted-checkout");
  });

  it("stands with the title in the head of the annotation", () => {
    const log = new RecordingLog();
    reportError(new CompileError("Could not compile a.py: no."), log);
    reportError(new PackageError("The package has 2 findings.", { code: "check-failed" }), log);
    expect(log.annotations.map(({ title }) => title)).toEqual([
      "Compile error [compile-failed]",
      "Check failed [check-failed]",
    ]);
  });
});
