import type { SemanticsCase } from "./case.ts";
import { conditions } from "./cases/conditions.ts";
import { ends } from "./cases/ends.ts";
import { loops } from "./cases/loops.ts";
import { recursion } from "./cases/recursion.ts";
import { sequencers } from "./cases/sequencers.ts";
import { volumes } from "./cases/volumes.ts";

export const cases: readonly SemanticsCase[] = [
  ...loops,
  ...conditions,
  ...recursion,
  ...sequencers,
  ...volumes,
  ...ends,
];
