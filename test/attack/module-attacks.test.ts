import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sdkPython } from "../support/sdk.ts";
import type { Machine, ModuleAttack } from "./attack.ts";
import { type PlantedMachine, plantMachine, secret } from "./machine.ts";
import { itemsOf, moduleAttacks, moduleOf, victim } from "./module-attacks.ts";
import { reportRow } from "./report-row.ts";
import { type StepEnd, startStep } from "./start-step.ts";

const all = process.env.ATTACK === "all";
/** The socket of an engine that may be used where nothing else makes a sandbox: see docs/attacks.md. */
const engine = process.env.ATTACK_ENGINE;
const modes =
  engine === undefined
    ? (["off", "bubblewrap", ...(all ? (["unshare"] as const) : [])] as const)
    : (["container"] as const);
type Mode = "off" | "bubblewrap" | "unshare" | "container";

const rows = moduleAttacks.filter(({ isHeavy }) => !isHeavy);
const heavyRows = moduleAttacks.filter(({ isHeavy }) => isHeavy && all);

/** What modules are told of the machine: with a real engine, they are after its socket. */
const seenOf = (machine: Machine): Machine =>
  engine === undefined ? machine : { ...machine, engineSocket: engine.replace("unix://", "") };

async function attackWith(attacks: readonly ModuleAttack[], mode: Mode): Promise<[PlantedMachine, StepEnd]> {
  const planted = await plantMachine((machine) => ({
    ...Object.fromEntries(attacks.map((attack) => [`attacks/${attack.module}.py`, moduleOf(attack, seenOf(machine))])),
    "attacks/z_victim.py": victim,
  }));
  const { machine, env } = planted;
  const step = await startStep({
    workspace: machine.workspace,
    temporary: machine.temporary,
    env: {
      ...env,
      ...(engine === undefined ? {} : { DOCKER_HOST: engine }),
      PATH: mode === "unshare" ? `${withoutBubblewrap(machine.cache)}:${env.PATH}` : (env.PATH ?? ""),
    },
    inputs: {
      pipelines: "attacks/*.py",
      python: sdkPython(),
      sdk: "installed",
      checks: "off",
      sandbox: mode === "off" ? "off" : "required",
      "cache-dir": machine.cache,
      "compile-timeout": "20s",
      "github-token": `${secret}-github`,
    },
  });
  return [planted, step];
}

/** A folder for the PATH, in which bwrap is a program that cannot do it. */
function withoutBubblewrap(folder: string): string {
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "bin", "bwrap"), "#!/bin/sh\necho no namespaces for bwrap >&2\nexit 1\n");
  chmodSync(join(folder, "bin", "bwrap"), 0o755);
  return join(folder, "bin");
}

function judge(attack: ModuleAttack, mode: Mode, [{ machine }, step]: [PlantedMachine, StepEnd]): void {
  const got = [...itemsOf(attack, machine), ...(attack.after?.(machine, step) ?? [])];
  reportRow({
    tries: attack.tries,
    where: `module, sandbox: ${mode}`,
    got,
    mayGet: mode === "off" && attack.onlySandboxHolds === true,
  });
  if (mode === "off" && attack.onlySandboxHolds) expect(got).not.toEqual([]);
  else expect(got).toEqual([]);
}

describe.each(modes)("a module that is compiled with sandbox %s", (mode) => {
  let attacked: [PlantedMachine, StepEnd];
  beforeAll(async () => {
    attacked = await attackWith(rows, mode);
  }, 240_000);
  afterAll(() => attacked?.[0].dispose());

  it.each(rows)("gets nothing when it tries to $tries", (attack) => judge(attack, mode, attacked));

  it("is in the log, and so is what confined it", () => {
    expect(attacked[1].log).toContain("attacks/survivors.py");
    expect(attacked[1].log.includes("Sandbox: ")).toBe(mode !== "off");
    expect(attacked[1].log.includes("Sandbox: docker.")).toBe(mode === "container");
  });

  it.each(heavyRows)("gets nothing when it tries to $tries", { timeout: 240_000 }, async (attack) => {
    const heavy = await attackWith([attack], mode);
    try {
      judge(attack, mode, heavy);
    } finally {
      await heavy[0].dispose();
    }
  });
});
