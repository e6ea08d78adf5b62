import { KfpError } from "../../model/errors.ts";
import type { RunState } from "../../model/run.ts";
import { readPackageDocument } from "../../packages/package-kind.ts";
import { objectOf, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import type { Transport } from "../transport/transport.ts";
import { argoRunState } from "./argo-run.ts";
import { countFailed, type PodFacts, readPodFacts, withCauses } from "./failure-cause.ts";
import { readSpecTasks, type SpecTask } from "./spec-task.ts";

interface KnownFacts {
  readonly failed: number;
  readonly facts: PodFacts;
}

/** Reads the states of runs, and why their tasks failed. */
export class RunReader {
  readonly #transport: Transport;
  readonly #specs = new Map<string, readonly SpecTask[]>();
  readonly #facts = new Map<string, KnownFacts>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** @param yaml the package of the run; without it the server is asked for the specification */
  async read(id: string, signal: AbortSignal, yaml?: string): Promise<RunState> {
    const call = { method: "GET", path: `/apis/v2beta1/runs/${id}`, signal } as const;
    const { run, bytes } = await this.#transport.json(call, (reply, length) => ({ run: reply, bytes: length }));
    const spec = this.#specs.get(id) ?? (await this.#readSpec(run, signal, yaml));
    this.#specs.set(id, spec);
    const state = argoRunState(run, bytes, spec);
    const failed = countFailed(state.tasks);
    return failed === 0 ? state : withCauses(state, await this.#factsOf(id, failed, signal));
  }

  /** Why it is not known for certain how the pods of a run are named; empty if it is. */
  shut(id: string): readonly string[] {
    return this.#facts.get(id)?.facts.shut ?? [];
  }

  async #factsOf(id: string, failed: number, signal: AbortSignal): Promise<PodFacts> {
    const known = this.#facts.get(id);
    if (known !== undefined && (known.failed >= failed || known.facts.names.size === 0)) return known.facts;
    const facts = await readPodFacts(id, this.#transport, signal);
    this.#facts.set(id, { failed, facts });
    return facts;
  }

  async #readSpec(run: JsonObject, signal: AbortSignal, yaml?: string): Promise<readonly SpecTask[]> {
    if (yaml !== undefined) return readSpecTasks(readPackageDocument(yaml).documents.filter(isObject));
    const own = objectOf(run, "pipeline_spec");
    if (own !== undefined) return readSpecTasks([own]);
    const reference = objectOf(run, "pipeline_version_reference");
    const [pipeline, version] = [textOf(reference, "pipeline_id"), textOf(reference, "pipeline_version_id")];
    if (pipeline === "" || version === "") return [];
    try {
      const path = `/apis/v2beta1/pipelines/${pipeline}/versions/${version}`;
      return await this.#transport.json({ method: "GET", path, signal, isTriedOnce: true }, (reply) =>
        readSpecTasks([objectOf(reply, "pipeline_spec") ?? {}]),
      );
    } catch (error) {
      // The version may be gone. The tasks are shown as the server names them then.
      if (error instanceof KfpError && !signal.aborted) return [];
      throw error;
    }
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;
