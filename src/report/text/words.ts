import type { PipelineRecord } from "../../model/record.ts";
import type { FailedTask, TaskPhase, VerdictKind } from "../../model/run.ts";

/** `1 h 4 min`, `1 min 5 s`, `12 s`, `0.4 s`: at most two units. Clusters tell times in whole seconds, so nothing is less than one. */
export function duration(ms: number): string {
  if (ms === 0) return "< 1 s";
  const seconds = ms / 1_000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${whole % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const verdictWords: Readonly<Record<VerdictKind, string>> = {
  succeeded: "✅ succeeded",
  failed: "❌ failed",
  cancelled: "🚫 cancelled",
  "timed-out": "⌛ timed out",
  lost: "❓ lost contact",
  detached: "↗️ not waited for",
};

/** `Failed, exit code 255, OOMKilled`: as much as is known of the end of a task. */
export const endOfTask = ({ reason, exitCode, stepReason = "" }: FailedTask): string =>
  [reason, exitCode === undefined ? "" : `exit code ${exitCode}`, stepReason].filter((part) => part !== "").join(", ");

export const verdictWord = (kind: VerdictKind): string => verdictWords[kind];

/** How far a pipeline came, in a word or two. */
export function status(record: PipelineRecord): string {
  if (record.skipped) return "➖ unchanged";
  if (record.verdict !== undefined) return verdictWords[record.verdict.kind];
  if (record.lost) return "❌ lost";
  if (record.error !== undefined) return "❌ failed";
  if (record.run !== undefined) return "▶️ submitted";
  if (record.version !== undefined) return versionWords[record.version.outcome];
  if (record.scheduleDrift !== undefined && !differs(record)) return "⚠️ schedules differ on the server";
  if (record.serverDrift !== undefined) return driftWords[record.serverDrift.kind];
  return record.drift === undefined ? "✅ compiled" : "⚠️ package has drifted";
}

const differs = ({ serverDrift }: PipelineRecord): boolean => serverDrift !== undefined && serverDrift.kind !== "same";

const versionWords = {
  created: "✅ uploaded",
  reused: "✅ already uploaded",
  restored: "✅ default again",
} as const;

const driftWords = {
  same: "✅ same on the server",
  differs: "⚠️ differs from the server",
  unknown: "❓ not comparable",
  missing: "⚠️ not on the server",
  gone: "⚠️ only on the server",
} as const;

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A full commit SHA is as well known by its first seven digits, which `{short-sha}` and the names of runs have too. */
export const shortVersion = (name: string): string => (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name);

/** From worst to harmless. */
const phases: readonly TaskPhase[] = ["failed", "timed-out", "cancelled", "running", "pending", "succeeded", "skipped"];

export const worstPhase = (of: readonly TaskPhase[]): TaskPhase =>
  phases.find((phase) => of.includes(phase)) ?? "pending";

/** `1 failed, 2 succeeded`, what is worst first. */
export const countPhases = (of: readonly TaskPhase[]): string =>
  phases
    .map((phase) => [of.filter((one) => one === phase).length, phase] as const)
    .flatMap(([count, phase]) => (count === 0 ? [] : [`${count} ${phaseWord(phase)}`]))
    .join(", ");

export const phaseWord = (phase: TaskPhase): string => phase.replace("-", " ");
