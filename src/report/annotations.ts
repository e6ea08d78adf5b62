import type { Annotation } from "../model/log.ts";

/** GitHub keeps ten annotations of each level of a step and drops the rest without a word (actions/toolkit docs/problem-matchers.md). */
const annotationsPerLevel = 10;

export const needsChoice = (annotations: readonly Annotation[]): boolean =>
  [...Map.groupBy(annotations, ({ level }) => level).values()].some(({ length }) => length > annotationsPerLevel);

/**
 * Of each level the ten that help most: advice on what works comes last; before it those on files of the change come first, since a reader of the pull request sees them in the diff;
 * then what concerns no file, which concerns everything; then the rest. Each file has its first one before any has its second. A level
 * that has no more than ten keeps its order.
 */
export function chooseAnnotations(
  annotations: readonly Annotation[],
  changedFiles: ReadonlySet<string>,
): readonly Annotation[] {
  const different = [...new Map(annotations.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
  return [...Map.groupBy(different, ({ level }) => level).values()].flatMap((level) =>
    level.length > annotationsPerLevel ? rank(level, changedFiles).slice(0, annotationsPerLevel) : level,
  );
}

function rank(annotations: readonly Annotation[], changedFiles: ReadonlySet<string>): readonly Annotation[] {
  const turns = new Map<string | undefined, number>();
  const ranked = annotations.map((annotation) => {
    const file = annotation.location?.file;
    const turn = turns.get(file) ?? 0;
    turns.set(file, turn + 1);
    const place = file === undefined ? 1 : changedFiles.has(file) ? 0 : 2;
    return { annotation, place: annotation.minor === true ? place + 3 : place, turn };
  });
  return ranked
    .toSorted((one, other) => one.place - other.place || one.turn - other.turn)
    .map(({ annotation }) => annotation);
}
