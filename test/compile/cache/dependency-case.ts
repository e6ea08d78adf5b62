import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One way for a module to depend on something. */
export interface DependencyCase {
  readonly name: string;
  /** Beside the module, before it is compiled. */
  readonly files?: Readonly<Record<string, string>>;
  /** Links beside the module, with their targets. */
  readonly links?: Readonly<Record<string, string>>;
  /** Sets `value`. `HERE` is the module's folder, `OUTSIDE` one outside of the workspace. */
  readonly code: string;
  /** Makes another value of it; absent where the environment does. */
  readonly change?: (here: string, outside: string) => void;
  /** Whether a package is taken from the cache while nothing has changed. */
  readonly isKept: boolean;
  /** The oldest Python that has it: 3.9 where absent. */
  readonly minor?: number;
}

export function write(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function link(folder: string, path: string, target: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  rmSync(join(folder, path), { recursive: true, force: true });
  symlinkSync(target, join(folder, path));
}

export const writes = (path: string, text: string) => (here: string) => write(here, path, text);
export const links = (path: string, target: string) => (here: string) => link(here, path, target);

/** Removes one and writes the other, which may lie below it. */
export const replaces = (removed: string, path: string, text: string) => (here: string) => {
  rmSync(join(here, removed));
  write(here, path, text);
};

export const moduleText = ({ code }: DependencyCase, outside: string): string => `import os
HERE = os.path.dirname(os.path.abspath(__file__))
OUTSIDE = ${JSON.stringify(outside)}
${code}
from kfp import dsl

@dsl.pipeline(name="p")
def pipeline():
    dsl.ContainerOp(name="a", image="busybox", command=["echo", "value: " + str(value)])
`;
