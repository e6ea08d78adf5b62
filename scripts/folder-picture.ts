import { between } from "./docs-tables.ts";
import { floors, folders } from "./folders.ts";

/** docs/architecture.md with its picture, between `<!-- picture -->` and `<!-- /picture -->`. */
export const withPicture = (text: string): string =>
  between(text, "picture", `\n\`\`\`mermaid\n${picture()}\n\`\`\`\n`);

/** One box for each floor, with the folders on it; folders in folders are left to CONTRIBUTING.md. */
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

/** From the floor's first folder to the next floor's. */
export function foldersOn(floor: number): readonly string[] {
  const paths = folders.map(({ path }) => path);
  const next = floors[floor + 1];
  return paths
    .slice(paths.indexOf(floors[floor]?.first ?? ""), next === undefined ? undefined : paths.indexOf(next.first))
    .filter((path) => !path.includes("/"));
}
