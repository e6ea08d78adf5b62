import { PackageError } from "../model/errors.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { wrongTypes } from "../tekton/schema.ts";
import { named } from "../tekton/untyped.ts";
import type { PackageDocument } from "./package-kind.ts";

/**
 * Code that reads a PipelineRun relies on the types of its fields. The SDK's packages have them, an untrusted package may not. Neither
 * Tekton nor a KFP server could read such a package. @throws PackageError
 */
export function refuseMalformed({ kind, document }: PackageDocument): void {
  if (kind.kind !== "pipeline-run") return;
  const [problem] = problemsOf(document as PipelineRun);
  if (problem !== undefined) throw new PackageError(`It is malformed: ${problem}`);
}

function problemsOf(run: PipelineRun): readonly string[] {
  const wrong = wrongTypes(run);
  if (wrong.length > 0) return wrong;
  const { tasks = [], finally: last = [] } = run.spec?.pipelineSpec ?? {};
  return named([...tasks, ...last]).length < tasks.length + last.length ? ["it has a task without a name."] : [];
}
