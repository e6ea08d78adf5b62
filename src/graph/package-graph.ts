import { PackageError } from "../model/errors.ts";
import type { Graph } from "../model/graph.ts";
import { describeKind, readPackageDocument } from "../packages/package-kind.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { fieldsOf } from "../tekton/untyped.ts";
import { graphOf } from "./graph.ts";
import { graphOfSpec } from "./spec-graph.ts";

/** @throws PackageError when the package is of another kind, or too large to be shown */
export function graphOfPackage(yaml: string): Graph {
  const { kind, document, documents } = readPackageDocument(yaml);
  if (kind.kind === "pipeline-run") return graphOf(document as PipelineRun);
  if (kind.kind === "pipeline-spec") return graphOfSpec({ spec: document, platform: fieldsOf(documents[1]) });
  throw new PackageError(`The package is ${describeKind(kind)}, of which no graph can be shown.`);
}
