import type { Generation } from "./generation.ts";
import { v1 } from "./v1.ts";
import { v1beta1 } from "./v1beta1.ts";
import { v2beta1 } from "./v2beta1.ts";

/**
 * In the order in which they are looked for. A server of Kubeflow Pipelines 2 answers v1beta1, too, for old clients: it is known by v2beta1,
 * which therefore comes before it.
 */
export const generations: readonly Generation[] = [v1, v2beta1, v1beta1];
