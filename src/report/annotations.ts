import type { Annotation } from "../log.ts";

/** GitHub keeps ten annotations of each level of a step and drops the rest without a word (actions/toolkit docs/problem-matchers.md). */
export const annotationsPerLevel = 10;

export const needsChoice = (annotations: readonly Annotation[]): boolean =>
  [...Map.groupBy(annotations, ({ level }) => level).values()].some(({ length }) => length > annotationsPerLevel);

/**
 * Of each level the ten that help most: those on files of the change come first, since a reader of the pull request sees them in the diff;
 * then what concerns no file, which concerns everything; then the rest. Each file has its first one before any has its second.
 */
export function chooseAnnotations(
  annotations: readonly Annotation[],
  changedFiles: ReadonlySet<string>,
): readonly Annotation[] {
  const different = [...new Map(annotations.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
  const turns = new Map<string, number>();
  const ranked = different.map((annotation) => {
    const file = annotation.location?.file;
    const turnKey = `${annotation.level} ${file}`;
    const turn = turns.get(turnKey) ?? 0;
    turns.set(turnKey, turn + 1);
    const place = file === undefined ? 1 : changedFiles.has(file) ? 0 : 2;
    return { annotation, place, turn };
  });
  const inOrder = ranked.toSorted((one, other) => one.place - other.place || one.turn - other.turn);
  return [...Map.groupBy(inOrder, ({ annotation }) => annotation.level).values()].flatMap((level) =>
    level.slice(0, annotationsPerLevel).map(({ annotation }) => annotation),
  );
}
