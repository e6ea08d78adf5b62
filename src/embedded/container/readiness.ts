import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { request } from "undici";
import type { Engine } from "../engine/engine.ts";
import { outputOf } from "../engine/output-frames.ts";
import type { Probe } from "../step/step-runner.ts";

interface ProbedContainer {
  readonly engine: Engine;
  readonly id: string;
  /** The one whose network the container shares; itself if it has its own. */
  readonly networkOwner: string;
}

/** Waits until a probe succeeds, as kubelet does before it calls a container ready. Ends early when the signal is aborted. */
export async function untilReady(probe: Probe, container: ProbedContainer, signal: AbortSignal): Promise<void> {
  await pause(probe.initialDelayMs, signal);
  while (!signal.aborted && !(await succeeds(probe, container))) await pause(probe.periodMs, signal);
}

const pause = async (ms: number, signal: AbortSignal): Promise<void> =>
  await delay(ms, undefined, { signal }).catch(() => undefined);

async function succeeds(probe: Probe, container: ProbedContainer): Promise<boolean> {
  const { check, timeoutMs } = probe;
  try {
    if (check.kind === "exec") return await commandSucceeds(check.command, container, timeoutMs);
    const address = await addressOf(container);
    // Without a network nobody outside can connect; that a program listens is what can be seen.
    if (address.host === undefined) return await listens(address.pid, check.port);
    if (check.kind === "tcp") return await connects(address.host, check.port, timeoutMs);
    return await responds(`http://${address.host}:${check.port}${check.path}`, timeoutMs);
  } catch {
    return false;
  }
}

async function commandSucceeds(
  command: readonly string[],
  { engine, id }: ProbedContainer,
  timeoutMs: number,
): Promise<boolean> {
  const body = { Cmd: command, AttachStdout: true, AttachStderr: true };
  const { Id } = await engine.json<{ readonly Id: string }>({ method: "POST", path: `/containers/${id}/exec`, body });
  const signal = AbortSignal.timeout(timeoutMs);
  const output = await engine.stream({ method: "POST", path: `/exec/${Id}/start`, body: {}, signal });
  for await (const _ of outputOf(output)) {
    // Read to its end, which is the command's.
  }
  const { ExitCode } = await engine.json<{ readonly ExitCode: number | null }>({ path: `/exec/${Id}/json` });
  return ExitCode === 0;
}

interface ContainerAddress {
  readonly host: string | undefined;
  readonly pid: number;
}

interface Inspected {
  readonly State?: { readonly Pid?: number };
  readonly HostConfig?: { readonly NetworkMode?: string };
  readonly NetworkSettings?: {
    readonly IPAddress?: string;
    readonly Networks?: Readonly<Record<string, { readonly IPAddress?: string }>>;
  };
}

async function addressOf({ engine, networkOwner }: ProbedContainer): Promise<ContainerAddress> {
  const { State, HostConfig, NetworkSettings } = await engine.json<Inspected>({
    path: `/containers/${networkOwner}/json`,
  });
  const addresses = Object.values(NetworkSettings?.Networks ?? {}).map(({ IPAddress }) => IPAddress);
  const own = [NetworkSettings?.IPAddress, ...addresses].find((address) => address !== undefined && address !== "");
  return { host: HostConfig?.NetworkMode === "host" ? "127.0.0.1" : own, pid: State?.Pid ?? 0 };
}

/** Whether a process's network listens on a port, proc(5): the fourth field of /proc/<pid>/net/tcp is the state, 0A of which is LISTEN. */
async function listens(pid: number, port: number): Promise<boolean> {
  const wanted = new RegExp(`^\\s*\\d+: [0-9A-F]+:${port.toString(16).toUpperCase().padStart(4, "0")} \\S+ 0A `, "m");
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((name) => readFile(`/proc/${pid}/net/${name}`, "latin1").catch(() => "")),
  );
  return tables.some((table) => wanted.test(table));
}

async function connects(host: string, port: number, timeoutMs: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: timeoutMs });
  try {
    return await new Promise((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("timeout", () => resolve(false));
    });
  } finally {
    socket.destroy();
  }
}

/** Kubelet counts 200 to 399 as a success (kubernetes pkg/probe/http/http.go). */
async function responds(address: string, timeoutMs: number): Promise<boolean> {
  const { statusCode, body } = await request(address, { signal: AbortSignal.timeout(timeoutMs) });
  await body.dump();
  return statusCode >= 200 && statusCode < 400;
}
