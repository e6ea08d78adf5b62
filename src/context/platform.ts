import { ActionError } from "../model/errors.ts";

/**
 * The compiler's processes fork and share file descriptors, and the steps of the embedded server are shell commands: Windows has neither.
 * @throws ActionError before anything is read or started
 */
export function refuseWindows(platform: NodeJS.Platform): void {
  if (platform !== "win32") return;
  throw new ActionError(
    "This action does not run on Windows: set `runs-on` to `ubuntu-latest`, or to a self-hosted runner with Linux.",
    { code: "platform-unsupported" },
  );
}
