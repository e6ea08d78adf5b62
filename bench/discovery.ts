import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { discoverPipelines } from "../src/discovery/discovery.ts";
import { makeModules } from "./modules.ts";
import type { Row, Spent } from "./row.ts";
import { scratch } from "./scratch.ts";

const files = 5000;
const modules = 100;

export const discoveryRows: readonly Row[] = [
  {
    name: `discovery of ${modules} modules among ${files} files`,
    rounds: 5,
    prepare: () => {
      const [large, small] = [makeTree(files), makeTree(modules)];
      return {
        ours: { label: "discoverPipelines", run: () => discover(large) },
        others: [{ label: `the same, ${modules} files`, run: () => discover(small) }],
      };
    },
  },
];

async function discover(workspace: string): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const { modules: found } = await discoverPipelines({ workspace, patterns: ["**/*.py"], entry: "auto" });
  const { user, system } = process.cpuUsage(before);
  if (found.length !== modules) throw new Error(`${found.length} of ${modules} modules were found`);
  return { wall: performance.now() - started, cpu: (user + system) / 1000 };
}

/** A repository with this many files, of which some are pipelines; the others are code of any kind, 200 lines each. */
function makeTree(count: number): string {
  const folder = join(scratch, `tree-${count}`);
  makeModules(modules, folder);
  for (let index = modules; index < count; index += 1) {
    const part = join(folder, "src", `part${index % 50}`);
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `m${index}.py`), Array.from({ length: 20 }, (_, line) => otherCode(line)).join("\n"));
  }
  return folder;
}

const otherCode = (index: number): string => `
class Table${index}(Base):
    """Rows of a table, with an index."""

    def rows(self, first=0, *, last=None):
        for row in self.all[first:last]:
            if row is not None and row["key"] in self.keys:
                yield {**row, "text": f"{row['key']}: {index}"}
        return [value for value in self.values if value > ${index}]
`;
