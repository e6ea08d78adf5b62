import type { Annotation, Log } from "../log.ts";
import { harmless, harmlessLine, tail } from "./harmless.ts";
import { command, print } from "./runner-commands.ts";

/** GitHub keeps ten annotations of each level of a step and drops the rest without a word (actions/toolkit docs/problem-matchers.md). */
const annotationsPerLevel = 10;
const groupLimit = { lines: 2_000, characters: 256 * 1024 };

/** The log of a workflow step, through the runner's commands. */
export function createRunnerLog(): Log {
  const annotated = new Map<string, number>();
  return {
    line: (text) => {
      print(harmless(text));
    },
    debug: (text) => command("debug", harmless(text)),
    group: (title, text) => {
      command("group", harmlessLine(title));
      print(harmless(tail(text, groupLimit)));
      command("endgroup", "");
    },
    annotate: (annotation) => {
      const count = (annotated.get(annotation.level) ?? 0) + 1;
      annotated.set(annotation.level, count);
      if (count <= annotationsPerLevel) annotate(annotation);
      else print(harmless(plainAnnotation(annotation)));
    },
    mask: (secret) => {
      if (secret !== "") command("add-mask", secret);
    },
  };
}

function annotate({ level, title, message, location }: Annotation): void {
  command(level, harmless(message), {
    title: harmlessLine(title),
    file: location?.file,
    line: location?.line,
    col: location?.column,
  });
}

function plainAnnotation({ level, title, message, location }: Annotation): string {
  const place =
    location === undefined
      ? ""
      : `${[location.file, location.line, location.column].filter((part) => part !== undefined).join(":")}: `;
  return `${level}: ${place}${title}: ${message}`;
}
