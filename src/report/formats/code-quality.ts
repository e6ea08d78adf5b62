import type { AnnotationLevel } from "../../model/log.ts";
import { sanitize } from "../text/sanitize.ts";
import { fingerprints, ruleOf } from "./fingerprint.ts";
import type { StepReport } from "./step-report.ts";

const severities: Readonly<Record<AnnotationLevel, string>> = { error: "critical", warning: "minor", notice: "info" };

/**
 * GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). Each entry needs a path and a line:
 * what concerns no file stands at the repository's root.
 */
export function renderCodeQuality({ annotations, redact }: StepReport): string {
  const names = fingerprints(annotations);
  const issues = annotations.map((annotation, index) => ({
    description: sanitize(redact(annotation.message)),
    check_name: ruleOf(annotation),
    fingerprint: names[index],
    severity: severities[annotation.level],
    location: { path: redact(annotation.location?.file ?? "."), lines: { begin: annotation.location?.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
