import { onTestFinished } from "vitest";
import { type Answer, type FaultProxy, startFaultProxy } from "./fault-proxy.ts";

export interface Fault {
  /** Which requests: method and the beginning of the path. */
  readonly on: `${string} /${string}`;
  /** `lost`: the server does it, the answer never arrives. `dropped`: the connection ends before the server sees it. */
  readonly kind: "lost" | "dropped" | { readonly status: number; readonly body: string; readonly type?: string };
  /** How many of them. */
  readonly times: number;
}

/** A proxy in front of a server with these faults, closed after the test. */
export async function startFaultyProxy(target: string, faults: readonly Fault[] = []): Promise<FaultProxy> {
  const left = faults.map((fault) => ({ ...fault }));
  const proxy = await startFaultProxy({
    target,
    faultOf: (request) => {
      const fault = left.find((candidate) => candidate.times > 0 && request.startsWith(candidate.on));
      if (fault === undefined) return undefined;
      fault.times -= 1;
      return fault.kind === "lost"
        ? { arrives: true, reply: "cut" }
        : { arrives: false, reply: fault.kind === "dropped" ? "cut" : answerOf(fault.kind) };
    },
  });
  onTestFinished(proxy.close);
  return proxy;
}

const answerOf = ({ status, body, type = "application/json" }: Exclude<Fault["kind"], string>): Answer => ({
  status,
  headers: { "content-type": type },
  body,
});
