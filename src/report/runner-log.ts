import * as core from "@actions/core";
import type { Annotation, Log } from "../log.ts";
import { harmless, harmlessLine, tail } from "./harmless.ts";

/** GitHub keeps ten annotations of each level of a step and drops the rest without a word (actions/toolkit docs/problem-matchers.md). */
const annotationsPerLevel = 10;
const groupLimit = { lines: 2_000, characters: 256 * 1024 };

/** The log of a workflow step, through the runner's commands. */
export function createRunnerLog(): Log {
  const annotated = new Map<string, number>();
  return {
    line: (text) => core.info(harmless(text)),
    debug: (text) => core.debug(harmless(text)),
    group: (title, text) => {
      core.startGroup(harmlessLine(title));
      core.info(harmless(tail(text, groupLimit)));
      core.endGroup();
    },
    annotate: (annotation) => {
      const count = (annotated.get(annotation.level) ?? 0) + 1;
      annotated.set(annotation.level, count);
      if (count <= annotationsPerLevel) annotate(annotation);
      else core.info(harmless(plainAnnotation(annotation)));
    },
  };
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const;

function annotate({ level, title, message, location }: Annotation): void {
  annotators[level](harmless(message), {
    title: harmlessLine(title),
    ...(location === undefined ? {} : { file: location.file }),
    ...(location?.line === undefined ? {} : { startLine: location.line }),
    ...(location?.column === undefined ? {} : { startColumn: location.column }),
  });
}

function plainAnnotation({ level, title, message, location }: Annotation): string {
  const place =
    location === undefined
      ? ""
      : `${[location.file, location.line, location.column].filter((part) => part !== undefined).join(":")}: `;
  return `${level}: ${place}${title}: ${message}`;
}
