/** Why a run cannot begin. */
export interface Problem {
  readonly reason: string;
  readonly message: string;
}
