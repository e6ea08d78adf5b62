import type { Step } from "../../tekton/pipeline-run.ts";
import type { PodImage, Probe, SidecarCall } from "../step/step-runner.ts";
import { isAnySequencer } from "./any-sequencer.ts";
import { type ContainerOfPod, containerCall, stepName, withTemplate } from "./container-call.ts";

/** The sidecars of a task. The template is for steps alone. */
export function sidecarCalls(pod: ContainerOfPod): readonly SidecarCall[] {
  return sidecarsOf(pod).map((sidecar, index) => ({
    ...containerCall(sidecar, stepName(sidecar, index), { ...pod, task: withoutTemplate(pod.task) }),
    readiness: probeOf(sidecar.readinessProbe),
  }));
}

/** The images of a pod, those of its steps first. */
export function podImages(pod: ContainerOfPod): readonly PodImage[] {
  const steps = (pod.task.taskSpec?.steps ?? []).map((step) => withTemplate(step, pod.task.taskSpec ?? {}));
  const images = (kind: "step" | "sidecar", containers: readonly Step[]): readonly PodImage[] =>
    containers.flatMap((container, index) => {
      if (isAnySequencer(container)) return [];
      const name = stepName(container, index);
      const { image = "", imagePullPolicy: pullPolicy } = container;
      return [{ container: { kind, name }, image: pod.fill(image), pullPolicy }];
    });
  return [...images("step", steps), ...images("sidecar", sidecarsOf(pod))];
}

interface Sidecar extends Step {
  readonly readinessProbe?: unknown;
}

const sidecarsOf = ({ task }: ContainerOfPod): readonly Sidecar[] =>
  (task.taskSpec?.sidecars ?? []) as readonly Sidecar[];

function withoutTemplate(task: ContainerOfPod["task"]): ContainerOfPod["task"] {
  const { stepTemplate: _, ...taskSpec } = task.taskSpec ?? {};
  return { ...task, taskSpec };
}

interface KubernetesProbe {
  readonly exec?: { readonly command?: readonly string[] };
  readonly httpGet?: { readonly port?: number | string; readonly path?: string };
  readonly tcpSocket?: { readonly port?: number | string };
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
}

/** The defaults are those of Kubernetes (pkg/apis/core/v1/defaults.go, SetDefaults_Probe). */
function probeOf(value: unknown): Probe | undefined {
  const probe = (value ?? {}) as KubernetesProbe;
  const check = checkOf(probe);
  return check === undefined
    ? undefined
    : {
        check,
        initialDelayMs: (probe.initialDelaySeconds ?? 0) * 1000,
        periodMs: (probe.periodSeconds || 10) * 1000,
        timeoutMs: (probe.timeoutSeconds || 1) * 1000,
      };
}

function checkOf({ exec, httpGet, tcpSocket }: KubernetesProbe): Probe["check"] | undefined {
  if (exec !== undefined) return { kind: "exec", command: exec.command ?? [] };
  if (httpGet !== undefined) return { kind: "http", port: Number(httpGet.port), path: httpGet.path ?? "/" };
  return tcpSocket === undefined ? undefined : { kind: "tcp", port: Number(tcpSocket.port) };
}
