/** A pipeline's name and parameters as its author wrote them. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly SignatureParameter[];
}

export interface SignatureParameter {
  readonly name: string;
  /** The SDK's type name, where the pipeline function declares one. */
  readonly type?: string;
  /** Absent: a run must give a value. */
  readonly default?: string;
}
