import { oneStep, pipelineModule } from "../../support/compile.ts";

/** A module that does not compile, and what its author must learn. */
export interface ErrorRow {
  readonly name: string;
  /** Of the module `p.py`, in a folder of its own. */
  readonly source: string;
  /** Files beside it. */
  readonly others?: Readonly<Record<string, string>>;
  readonly line: number;
  /** A file beside the module, where the line is in that one. */
  readonly file?: string;
  /** A part of the message: what failed, and why. */
  readonly message: string;
  /** A part of the hint: what to do. */
  readonly hint: string;
}

/** A plain pipeline after a statement at the top of the module, which begins in line 1. */
export const top = (statement: string): string => `${statement}\n${pipelineModule(oneStep)}`;

/** The body of a pipeline of one parameter, `rows`; it begins in line 13, and has components of one output and of two. */
export const inPipeline = (body: string): string =>
  `from typing import NamedTuple
from kfp.components import create_component_from_func
def make(rows: int) -> int:
    return rows
make_op = create_component_from_func(make)
def split(rows: int) -> NamedTuple("Out", [("train", int), ("test", int)]):
    return rows, rows
split_op = create_component_from_func(split)
${pipelineModule(body)}`;

/** What `python p.py` runs. */
export const asMain = (block: string): string =>
  `import kfp
import kfp_tekton
from kfp import dsl
from kfp_tekton.compiler import TektonCompiler
def p(rows: int = 1):
    ${oneStep}
if __name__ == "__main__":
${block
  .split("\n")
  .map((line) => `    ${line}`)
  .join("\n")}
`;
