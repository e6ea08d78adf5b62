import type { SourceLocation } from "./errors.ts";

export interface Finding {
  readonly rule: string;
  readonly level: "warning" | "error";
  readonly message: string;
  readonly hint: string;
  readonly location: SourceLocation;
}
