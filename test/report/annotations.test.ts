import { describe, expect, it } from "vitest";
import type { Annotation, AnnotationLevel } from "../../src/model/log.ts";
import { chooseAnnotations, needsChoice } from "../../src/report/annotations.ts";

const made = (title: string, file?: string, level: AnnotationLevel = "error"): Annotation => ({
  level,
  title,
  message: "m",
  ...(file === undefined ? {} : { location: { file, line: 1 } }),
});
const titles = (annotations: readonly Annotation[]): readonly string[] => annotations.map(({ title }) => title);
const noFiles = new Set<string>();

describe("of more annotations than GitHub keeps", () => {
  it("ten of each level are chosen", () => {
    const many = (level: AnnotationLevel) =>
      Array.from({ length: 12 }, (_, index) => made(`${level} ${index}`, "a.py", level));
    const all = [...many("warning"), ...many("error"), made("only", undefined, "notice")];
    expect(needsChoice(all)).toBe(true);
    const chosen = chooseAnnotations(all, noFiles);
    expect(chosen.filter(({ level }) => level === "warning")).toHaveLength(10);
    expect(chosen.filter(({ level }) => level === "error")).toHaveLength(10);
    expect(chosen).toHaveLength(21);
  });

  it("those on files of the change come first, then those on no file, then the others", () => {
    const others = Array.from({ length: 10 }, (_, index) => made(`other ${index}`, `other${index}.py`));
    const all = [...others, made("everything"), made("mine", "mine.py")];
    const chosen = chooseAnnotations(all, new Set(["mine.py"]));
    expect(titles(chosen)).toEqual(["mine", "everything", ...titles(others).slice(0, 8)]);
  });

  it("advice on what works comes last, also on files of the change", () => {
    const failing = Array.from({ length: 10 }, (_, index) => made(`fails ${index}`, `other${index}.py`));
    const advice = { ...made("no time limit", "mine.py"), minor: true as const };
    expect(titles(chooseAnnotations([advice, ...failing], new Set(["mine.py"])))).toEqual(titles(failing));
  });

  it("a file with many does not hide the others", () => {
    const many = Array.from({ length: 20 }, (_, index) => made(`many ${index}`, "many.py"));
    const chosen = chooseAnnotations([...many, made("one", "one.py"), made("two", "two.py")], noFiles);
    expect(titles(chosen).slice(0, 4)).toEqual(["many 0", "one", "two", "many 1"]);
  });

  it("a level that has no more keeps its order", () => {
    const all = [made("one", "a.py"), made("two"), made("three", "mine.py")];
    expect(titles(chooseAnnotations(all, new Set(["mine.py"])))).toEqual(["one", "two", "three"]);
  });

  it("what is said twice is shown once", () => {
    expect(titles(chooseAnnotations([made("same"), made("same"), made("other")], noFiles))).toEqual(["same", "other"]);
  });
});
