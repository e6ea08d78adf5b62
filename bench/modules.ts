import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "./scratch.ts";

/** A workspace with this many modules, in turn of each kind. @returns its folder */
export function makeModules(count: number, folder = join(scratch, `modules-${count}`)): string {
  mkdirSync(join(folder, "pipelines"), { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, "pipelines", `p${index}.py`), moduleText(index));
  return folder;
}

function moduleText(index: number): string {
  const kind = kinds[index % kinds.length] ?? sequential;
  return `from kfp import dsl
${kind.before}

@dsl.pipeline(name="pipeline-${index}")
def pipeline_${index}(text: str = "hi"):
    first = dsl.ContainerOp(name="first", image="busybox", command=["sh", "-c", "echo $0 > /tmp/out/text"], arguments=[text], file_outputs={"text": "/tmp/out/text"})
${kind.body}
`;
}

interface Kind {
  readonly before: string;
  readonly body: string;
}

const echo = (name: string, value: string): string =>
  `dsl.ContainerOp(name="${name}", image="busybox", command=["echo", ${value}])`;

const sequential: Kind = {
  before: "",
  body: `    ${echo("second", 'first.outputs["text"]')}\n    ${echo("third", "text")}`,
};

const lightweight: Kind = {
  before: `from kfp.components import create_component_from_func


def measure(text: str) -> int:
    """Counts."""
    import re
    return len(re.findall(r"\\w+", text))


measure_op = create_component_from_func(measure)
`,
  body: `    count = measure_op(first.outputs["text"])\n    ${echo("second", "count.output")}`,
};

const conditional: Kind = {
  before: "",
  body: `    with dsl.Condition(first.outputs["text"] == "hi"):\n        ${echo("second", "text")}`,
};

const looping: Kind = {
  before: "",
  body: `    with dsl.ParallelFor(["a", "b"]) as item:\n        ${echo("second", "item")}`,
};

const kinds = [sequential, lightweight, conditional, looping] as const;
