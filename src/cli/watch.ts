import { relative, sep } from "node:path";
import { watch } from "chokidar";

export interface WatchOptions {
  /** Absolute path of the repository. */
  readonly workspace: string;
  /** Folders that the step writes to, relative to the workspace. */
  readonly written: readonly string[];
  readonly signal: AbortSignal;
  /** Called once at the beginning, and again after each change, one call at a time. */
  readonly check: (changed: readonly string[]) => Promise<void>;
}

/** Editors write a file in several steps, and git many files one after the other. */
const quietMs = 40;
const neverRead = new Set([".git", "node_modules", "__pycache__", ".venv", "venv", ".mypy_cache", ".ruff_cache"]);

/** Checks whenever something in the repository has changed, until the signal is aborted. Changes during a check lead to one more check. */
export async function watchRepository({ workspace, written, signal, check }: WatchOptions): Promise<void> {
  const changed = new Set<string>();
  let wake: () => void = () => {};
  const watcher = watch(workspace, {
    ignored: (path) => isOutside(relative(workspace, path), written),
    ignoreInitial: true,
    followSymlinks: false,
    // It would hold back each removal for a tenth of a second, to see whether the file comes back: the check after it sees that anyway.
    atomic: false,
    // A folder that may not be read has no modules of this user.
    ignorePermissionErrors: true,
  });
  watcher.on("all", (_event, path) => {
    changed.add(relative(workspace, path));
    wake();
  });
  const failed = new Promise<never>((_, reject) => watcher.once("error", reject));
  failed.catch(() => {});
  try {
    await Promise.race([new Promise<void>((resolve) => watcher.once("ready", () => resolve())), failed]);
    await check([]);
    while (!signal.aborted) {
      if (changed.size === 0)
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), aborted(signal), failed]);
      if (signal.aborted) return;
      await settled(changed);
      const files = [...changed].toSorted();
      changed.clear();
      await check(files);
    }
  } finally {
    await watcher.close();
  }
}

function isOutside(path: string, written: readonly string[]): boolean {
  const parts = path.split(sep);
  return (
    parts.some((part) => neverRead.has(part)) ||
    path.endsWith(".pyc") ||
    written.some((folder) => path === folder || path.startsWith(folder + sep))
  );
}

/** Resolves when nothing has changed for a moment. */
async function settled(changed: ReadonlySet<string>): Promise<void> {
  for (let seen = -1; seen !== changed.size; ) {
    seen = changed.size;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
}

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
