import { KfpError } from "../../model/errors.ts";
import type { KfpConnection } from "./connection.ts";

/** Sends a request about something that another job may have removed meanwhile, which is then as well. */
export async function unlessGone({ generation }: KfpConnection, request: () => Promise<void>): Promise<void> {
  try {
    await request();
  } catch (error) {
    if (!(error instanceof KfpError) || generation.meaningOf(error) !== "not found") throw error;
  }
}
