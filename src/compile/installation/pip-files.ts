import { join } from "node:path";
import type { Environment } from "../../model/environment.ts";

/** Lists pip's configuration files outside its own environment (pip.pypa.io, Configuration). */
export function pipConfigFiles(env: Environment): readonly string[] {
  const home = env.HOME ?? "";
  const files = [
    env.PIP_CONFIG_FILE ?? "",
    "/etc/pip.conf",
    "/etc/xdg/pip/pip.conf",
    join(home, ".pip", "pip.conf"),
    join(env.XDG_CONFIG_HOME || join(home, ".config"), "pip", "pip.conf"),
    join(home, "Library", "Application Support", "pip", "pip.conf"),
  ];
  return files.filter((file) => file !== "" && file !== "/dev/null");
}
