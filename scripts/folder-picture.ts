import { between } from "./docs-tables.ts";
import { floors, folders } from "./folders.ts";

/** Writes the picture in docs/architecture.md between `<!-- picture -->` and `<!-- /picture -->`. */
export const withPicture = (text: string): string =>
  between(text, "picture", `\n\`\`\`mermaid\n${picture()}\n\`\`\`\n`);

/** Draws one box for each floor, with its folders. Nested folders are listed in CONTRIBUTING.md only. */
function picture(): string {
  const names = floors.map((_, floor) => `floor${floor}`);
  return [
    "flowchart TB",
    ...floors.flatMap(({ title }, floor) => [
      `  subgraph ${names[floor]} ["${title}"]`,
      "    direction LR",
      ...foldersOn(floor).map((path) => `    ${path.replace(/\W/g, "_")}["${path}"]`),
      "  end",
    ]),
    `  ${names.join(" --> ")}`,
  ].join("\n");
}

/** The folders from the floor's first one up to the first one of the next floor. */
export function foldersOn(floor: number): readonly string[] {
  const paths = folders.map(({ path }) => path);
  const next = floors[floor + 1];
  return paths
    .slice(paths.indexOf(floors[floor]?.first ?? ""), next === undefined ? undefined : paths.indexOf(next.first))
    .filter((path) => !path.includes("/"));
}
