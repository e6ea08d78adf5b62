import { describe, expect, it } from "vitest";
import { fillTemplate, nameTemplate } from "../../src/inputs/name-template.ts";

describe("a name template", () => {
  it("is filled with what the event has", () => {
    expect(
      fillTemplate("{name} {short-sha} #{run-number}", { name: "train", "short-sha": "4f9c2e1", "run-number": "12" }),
    ).toBe("train 4f9c2e1 #12");
  });

  it("says which placeholder has no value", () => {
    expect(() => fillTemplate("{name}-{tag}", { name: "train" })).toThrow(
      "uses {tag}, which has no value for this event",
    );
  });

  it("does not fill what a value brings along", () => {
    expect(fillTemplate("{branch}", { branch: "{sha}", sha: "4f9c" })).toBe("{sha}");
  });

  it.each(["{commit}", "{}", "{Name}"])("refuses the unknown placeholder %s", (template) => {
    expect(() => nameTemplate(template)).toThrow(/unknown placeholder/);
  });

  it("leaves a brace that is not closed as it is", () => {
    expect(nameTemplate("{name")).toBe("{name");
  });
});
