import type { Annotation } from "../../model/log.ts";
import { sha256 } from "../../workspace/sha256.ts";

/** The check or the error that an annotation is about: the rule of a finding or the code of an error. */
export const ruleOf = ({ rule, code }: Annotation): string => rule ?? code ?? "run-failed";

/**
 * Names annotations in a way that survives edits elsewhere in the file, so that a service recognises a finding that it has seen: line numbers
 * do not count. Equal annotations of one file are told apart by their order.
 * @returns one hexadecimal name for each annotation
 */
export function fingerprints(annotations: readonly Annotation[]): readonly string[] {
  const seen = new Map<string, number>();
  return annotations.map((annotation) => {
    const { location, message } = annotation;
    const identity = JSON.stringify([ruleOf(annotation), location?.file ?? "", message]);
    const turn = seen.get(identity) ?? 0;
    seen.set(identity, turn + 1);
    return sha256(`${identity}${turn}`);
  });
}
