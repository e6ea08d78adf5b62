import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldersOn, withPicture } from "../scripts/folder-picture.ts";
import { withTree } from "../scripts/folder-tree.ts";
import { floors, folders } from "../scripts/folders.ts";
import { cyclesOf, type Import, readImports } from "./support/import-graph.ts";

const imports = readImports("src");
const order = folders.map(({ path }) => path);

/** The row of a file: itself at the top of src, else its folder. */
const rowOf = (file: string): string => (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : file);

/** What is wrong with an import; nothing when it points down the list, or stays in its folder. */
function complaints({ from, to }: Import): readonly string[] {
  const [row, target] = [rowOf(from), rowOf(to)];
  if (row === target || order.indexOf(target) > order.indexOf(row)) return [];
  const allowed = order.slice(order.indexOf(row) + 1).join(", ");
  return [
    `src/${from} imports src/${to}, but ${target} stands above ${row} in scripts/folders.ts; it may import ${allowed}`,
  ];
}

describe("the imports of src, those of types too", () => {
  it("point down the list of folders", () => {
    expect(imports.length).toBeGreaterThan(900);
    expect(imports.flatMap(complaints)).toEqual([]);
  });

  it("are complained about when they point up, with what would be allowed", () => {
    expect(complaints({ from: "tekton/run-state.ts", to: "gate/verdict.ts" })).toEqual([
      "src/tekton/run-state.ts imports src/gate/verdict.ts, but gate stands above tekton in scripts/folders.ts; it may import model",
    ]);
  });

  it("lead no file back to itself", () => {
    expect(cyclesOf(imports)).toEqual([]);
  });

  it("would be found to lead back", () => {
    const arrows = ["ab", "bc", "cb", "cd"].map(([from = "", to = ""]) => ({ from, to }));
    expect(cyclesOf(arrows)).toEqual(["b → c → b"]);
  });
});

describe("the list of folders", () => {
  it("has each folder with TypeScript in it, and each file at the top", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    expect([...order].sort()).toEqual([...new Set(files.map((file) => rowOf(file.replaceAll("\\", "/"))))].sort());
  });

  it("is the tree of CONTRIBUTING.md: `npm run docs` writes it", () => {
    const text = readFileSync("CONTRIBUTING.md", "utf8");
    expect(withTree(text)).toBe(text);
  });

  it("is the picture of docs/architecture.md: `npm run docs` writes it", () => {
    const text = readFileSync("docs/architecture.md", "utf8");
    expect(withPicture(text)).toBe(text);
    expect(floors.flatMap((_, floor) => foldersOn(floor))).toEqual(order.filter((path) => !path.includes("/")));
  });
});
