/** A value that a run was submitted with. */
export interface GivenParameter {
  readonly name: string;
  readonly value: string;
  /** What gave it: `defaults`, `pipeline`, `environment production`, `input`. */
  readonly from: string;
}
