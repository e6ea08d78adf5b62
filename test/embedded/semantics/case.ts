/** What is expected of one pipeline of the modules in this folder, written down from the rules of Tekton and of kfp-tekton's controllers. */
export interface SemanticsCase {
  /** The pipeline's name. */
  readonly pipeline: string;
  readonly params?: Readonly<Record<string, string>>;
  /** Reason of the run. */
  readonly run: string;
  /** Part of the run's message. */
  readonly message?: string;
  /** As in lines.ts. */
  readonly tasks: readonly string[];
}
