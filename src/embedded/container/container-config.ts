import { posix } from "node:path";
import type { ContainerCall, Mount } from "../step/step-runner.ts";

/** The body of POST /containers/create, as far as it is used: https://docs.docker.com/reference/api/engine. */
export interface ContainerConfig {
  readonly Image: string;
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Env: readonly string[];
  readonly WorkingDir?: string;
  readonly User?: string;
  readonly Hostname?: string;
  readonly Labels: Readonly<Record<string, string>>;
  readonly AttachStdout: boolean;
  readonly AttachStderr: boolean;
  readonly Healthcheck: { readonly Test: readonly string[] };
  readonly HostConfig: HostConfig;
}

interface HostConfig {
  readonly Mounts: readonly BindMount[];
  readonly NetworkMode?: string;
  readonly Init: boolean;
  readonly LogConfig: { readonly Type: string };
  readonly SecurityOpt: readonly string[];
  readonly ReadonlyRootfs: boolean;
  readonly Memory?: number;
  readonly NanoCpus?: number;
}

interface BindMount {
  readonly Type: "bind";
  readonly Source: string;
  readonly Target: string;
  readonly ReadOnly: boolean;
}

/** What a machine can limit. */
export interface EngineLimits {
  readonly hasMemoryLimit: boolean;
  readonly hasCpuLimit: boolean;
  readonly cpus: number;
}

export interface ConfigOptions {
  readonly call: ContainerCall;
  /** Path of the script in the container, if the call has one. */
  readonly scriptPath: string | undefined;
  /** Mounts of every container of the pod. */
  readonly podMounts: readonly Mount[];
  /** Name of a network, or `container:<id>`; undefined for the engine's default. */
  readonly network: string | undefined;
  readonly podName: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Variables of the machine, which those of the container hide. */
  readonly machineEnv: Readonly<Record<string, string>>;
  readonly limits: EngineLimits;
}

export function containerConfig(options: ConfigOptions): ContainerConfig {
  const { call, network, podName, labels, machineEnv } = options;
  const variables = Object.entries({ ...machineEnv, ...call.env }).map(([name, value]) => `${name}=${value}`);
  return {
    Image: call.image,
    ...programOf(options),
    Env: variables,
    // Tekton resolves a relative one from /workspace (tektoncd/pipeline pkg/pod/workingdir_init.go).
    ...(call.workingDir === undefined ? {} : { WorkingDir: posix.resolve("/workspace", call.workingDir) }),
    ...userOf(call),
    // A container that shares another's network has that one's name.
    ...(network?.startsWith("container:") ? {} : { Hostname: podName.slice(0, 63).replace(/[^a-zA-Z0-9]+$/, "") }),
    Labels: labels,
    AttachStdout: true,
    AttachStderr: true,
    // Kubernetes does not know the health checks of images.
    Healthcheck: { Test: ["NONE"] },
    HostConfig: hostConfig(options),
  };
}

/** Kubernetes' rules: `command` replaces the image's entrypoint and drops its arguments, `args` replaces the arguments alone. */
function programOf({ call, scriptPath }: ConfigOptions): Pick<ContainerConfig, "Entrypoint" | "Cmd"> {
  const command = scriptPath === undefined ? call.command : [scriptPath];
  return {
    ...(command.length === 0 ? {} : { Entrypoint: command }),
    ...(call.args.length === 0 ? {} : { Cmd: call.args }),
  };
}

function userOf({ security: { runAsUser, runAsGroup } }: ContainerCall): Pick<ContainerConfig, "User"> {
  if (runAsUser === undefined) return runAsGroup === undefined ? {} : { User: `0:${runAsGroup}` };
  return { User: runAsGroup === undefined ? String(runAsUser) : `${runAsUser}:${runAsGroup}` };
}

function hostConfig({ call, podMounts, network, limits }: ConfigOptions): HostConfig {
  return {
    // Sorted by the engine, so that a mount inside another covers it.
    Mounts: [...new Map([...podMounts, ...call.mounts].map((mount) => [mount.path, bind(mount)])).values()],
    ...(network === undefined ? {} : { NetworkMode: network }),
    // Tekton's entrypoint is the first process of its containers and hands signals on; without one a step would ignore SIGTERM.
    Init: true,
    // The output is read while it is written; kept by the engine as well, it could fill the disk.
    LogConfig: { Type: "none" },
    // On machines with SELinux a container may otherwise not read what is mounted. Programs such as sudo give a step no rights of another user:
    // a hole in one of them would be a way to root on the engine's machine.
    SecurityOpt: ["label=disable", "no-new-privileges"],
    ReadonlyRootfs: call.security.readOnlyRootFilesystem,
    ...limitsOf(call, limits),
  };
}

const bind = ({ path, folder, readOnly = false }: Mount): BindMount => ({
  Type: "bind",
  Source: folder,
  Target: path,
  ReadOnly: readOnly,
});

/** The least that Docker takes: moby daemon/daemon_unix.go, linuxMinMemory; a hundredth of a processor. */
const leastMemoryBytes = 6 * 1024 * 1024;
const leastCpus = 0.01;

/** A limit that the machine cannot keep is left out: a pipeline written for a large cluster still runs. */
function limitsOf({ limits: { memoryBytes, cpus } }: ContainerCall, machine: EngineLimits): Partial<HostConfig> {
  const memory = machine.hasMemoryLimit && memoryBytes !== undefined ? Math.max(leastMemoryBytes, memoryBytes) : 0;
  const processors = machine.hasCpuLimit && cpus !== undefined && cpus < machine.cpus ? Math.max(leastCpus, cpus) : 0;
  return {
    ...(memory === 0 ? {} : { Memory: Math.round(memory) }),
    ...(processors === 0 ? {} : { NanoCpus: Math.round(processors * 1e9) }),
  };
}
