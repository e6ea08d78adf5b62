import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createWeb } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { dirname, join } from "node:path";
import { sdkPython } from "../support/sdk.ts";
import { toolCache } from "../support/sdk-folder.ts";
import type { Machine } from "./attack.ts";

/** Begins everything that an attack is after. */
export const secret = "S3CRET";

export interface PlantedMachine {
  readonly machine: Machine;
  /** The step's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly dispose: () => Promise<void>;
}

/** A runner with secrets wherever runners have them. It does not lie in the folder for temporary files, which the sandbox has its own of. */
export async function plantMachine(
  files: (machine: Machine) => Readonly<Record<string, string>>,
): Promise<PlantedMachine> {
  const base = mkdtempSync(join(dirname(toolCache), "attack-"));
  const place = (path: string, text: string): string => {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
    return join(base, path);
  };
  const env = plantSecrets(place);
  const workspace = join(base, "repository");
  const sockets = { engineSocket: join(base, "engine.sock"), abstractSocket: `\0${base}` };
  const servers = await Promise.all(Object.values(sockets).map(listen));
  const web = createWeb((_, response) => response.end(`${secret}-of-a-server`));
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  const bystander = spawn(process.execPath, ["-e", "setTimeout(() => {}, 600_000)"], {
    env: { PATH: env.PATH ?? "", BYSTANDER: `${secret}-of-a-bystander` },
  });
  const machine: Machine = {
    workspace,
    home: join(base, "home"),
    temporary: join(base, "temporary"),
    cache: join(base, "cache"),
    canary: place("outside/canary", "alive"),
    credentials: env.GOOGLE_APPLICATION_CREDENTIALS ?? "",
    ...sockets,
    web: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    bystander: bystander.pid ?? 0,
    action: join(import.meta.dirname, "..", "..", "src", "compile", "driver", "driver.py"),
    interpreter: sdkPython(),
    mark: `attack-${process.pid}-${Date.now()}`,
  };
  for (const [path, text] of Object.entries(files(machine))) place(`repository/${path}`, text);
  makeRepository(workspace);
  const dispose = async (): Promise<void> => {
    bystander.kill();
    for (const server of [...servers, web]) await new Promise((resolve) => server.close(resolve));
    rmSync(base, { recursive: true, force: true });
  };
  return { machine, env: { ...env, DOCKER_HOST: `unix://${sockets.engineSocket}` }, dispose };
}

const listen = async (path: string): Promise<Server> => {
  const server = createServer((socket) => socket.on("error", () => {}).end(`${secret}-of-an-engine`));
  await new Promise<void>((resolve) => server.listen({ path }, resolve));
  return server;
};

function plantSecrets(place: (path: string, text: string) => string): Readonly<Record<string, string>> {
  place("home/.ssh/id_ed25519", `${secret}-key`);
  place("home/.netrc", `machine example.org password ${secret}-netrc`);
  place("home/.docker/config.json", `{"auth":"${secret}-docker"}`);
  place("home/.config/gcloud/token", `${secret}-gcloud`);
  place("home/.gitconfig", `[url "https://user:${secret}-url@example.org/"]\n\tinsteadOf = https://example.org/\n`);
  place("home/.bashrc", "alive");
  place("cache/packages/entry.json", "alive");
  place("temporary/token", `${secret}-in-runner-temp`);
  const commands = ["env", "path", "output", "summary", "state"].map((name) =>
    place(`temporary/_runner_file_commands/${name}`, "alive"),
  );
  return {
    PATH: process.env.PATH ?? "",
    HOME: join(place("home/.profile", ""), ".."),
    GITHUB_ENV: commands[0] ?? "",
    GITHUB_PATH: commands[1] ?? "",
    GOOGLE_APPLICATION_CREDENTIALS: place("account.json", `${secret}-account`),
    ACTIONS_RUNTIME_TOKEN: `${secret}-runtime`,
  };
}

/** As actions/checkout leaves it: with the token in its settings. */
function makeRepository(workspace: string): void {
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", [...args], { cwd: workspace, stdio: "pipe" });
  git("init", "-q");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x");
  appendFileSync(
    join(workspace, ".git", "config"),
    `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secret}-of-checkout\n`,
  );
}
