import type { ErrorCode } from "../model/error-codes.ts";

/** What a script can tell the endings apart by. */
export const exitCodes = { good: 0, "failed or found something": 1, usage: 2, server: 3, cancelled: 130 } as const;

const usageCodes: ReadonlySet<string> = new Set<ErrorCode>(["input-invalid", "file-missing", "platform-unsupported"]);

/** Whether an error is of a server or a cluster, or of who asks it. */
const isOfServer = (code: string): boolean => /^(?:kfp|login|cluster|tekton|kubectl|oidc|github)-/.test(code);

export interface Ending {
  readonly hasFailed: boolean;
  readonly isCancelled: boolean;
  /** The codes of all errors that were reported. */
  readonly codes: readonly string[];
}

/** A pipeline that fails weighs more than a server that does, because it fails on any server. */
export function exitCodeOf({ hasFailed, isCancelled, codes }: Ending): number {
  if (isCancelled) return exitCodes.cancelled;
  if (!hasFailed) return exitCodes.good;
  if (codes.length > 0 && codes.every((code) => usageCodes.has(code))) return exitCodes.usage;
  return codes.length > 0 && codes.every(isOfServer) ? exitCodes.server : exitCodes["failed or found something"];
}
