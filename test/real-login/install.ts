import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const cache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "login-layers");
const dexModule = join(import.meta.dirname, "dex");
const oauth2Proxy = "github.com/oauth2-proxy/oauth2-proxy/v7@v7.15.6";

export const programs = { dex: join(cache, "dex"), oauth2Proxy: join(cache, "oauth2-proxy") };

const go = (args: readonly string[], cwd: string): string =>
  execFileSync("go", args, {
    cwd,
    env: { ...process.env, GOBIN: cache },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

/** Pages of dex, which it reads from files. */
export const dexPages = (): string =>
  join(go(["list", "-m", "-f", "{{.Dir}}", "github.com/dexidp/dex"], dexModule).trim(), "web");

/** Builds both at fixed versions, once. Of dex it is 2.13: the path of its later releases is not the one that Go wants of a module of their number. */
export function setup(): void {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(programs.oauth2Proxy)) {
    console.log(`Installing ${oauth2Proxy} …`);
    go(["install", oauth2Proxy], cache);
  }
  if (!existsSync(programs.dex)) {
    console.log("Building dex …");
    go(["build", "-o", programs.dex, "github.com/dexidp/dex/cmd/dex"], dexModule);
  }
}
