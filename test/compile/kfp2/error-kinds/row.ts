const head = `from kfp import dsl
from kfp.dsl import Dataset, Input, Output
@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    return str(rows)
@dsl.component(base_image="python:3.11")
def make(data: Output[Dataset]):
    pass
@dsl.component(base_image="python:3.11")
def use(data: Input[Dataset]) -> str:
    return data.path
@dsl.component(base_image="python:3.11")
def both(x: int, data: Output[Dataset]) -> int:
    return x
class Mine:
    pass
`;
/** Lines of the first statement that a row adds, and of the pipeline's decorator. */
export const [own, decorator] = [19, 17];

export const inPipeline = (...body: readonly string[]): string =>
  [`${head}@dsl.pipeline(name="p")`, "def p(rows: int = 1):", ...body.map((line) => `    ${line}`), ""].join("\n");
/** Definitions before a pipeline that is right. */
export const before = (...lines: readonly string[]): string =>
  [head + lines.join("\n"), '@dsl.pipeline(name="p")', "def p():", "    load(rows=1)", ""].join("\n");
export const pipeline = (header: string, body: string): string =>
  `${head}@dsl.pipeline(name="p")\n${header}\n    ${body}\n`;

export interface ErrorRow {
  readonly source: string;
  readonly line: number;
  readonly message: RegExp;
  readonly hint: RegExp;
}

export const row = (source: string, line: number, message: RegExp, hint: RegExp): ErrorRow => ({
  source,
  line,
  message,
  hint,
});
