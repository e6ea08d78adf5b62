import type { Generation } from "./generation.ts";
import { v1 } from "./v1.ts";
import { v1beta1 } from "./v1beta1.ts";
import { v2beta1 } from "./v2beta1.ts";

/**
 * Generations in the order in which they are tried. Kubeflow Pipelines 2 also serves v1beta1 for old clients, so v2beta1 must come before
 * v1beta1.
 */
export const generations: readonly Generation[] = [v1, v2beta1, v1beta1];
