import type { Clock } from "../model/clock.ts";
import { type ActionError, RunGoneError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import type { RunState } from "../model/run.ts";
import { describeChanges, describeRunning } from "./narrate.ts";
import { WaitingTasks } from "./waiting-tasks.ts";

/** Contact counts as lost only after this time: a server may restart or a proxy be down while the run continues. */
const lostAfterMs = 5 * 60_000;
const heartbeatMs = 60_000;

interface ProgressOptions {
  readonly label: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The state of a run as seen so far, and what was logged about it. */
export class RunProgress {
  state: RunState | undefined;
  /** Bytes of all responses. */
  bytes = 0;
  lastError = "";
  readonly #options: ProgressOptions;
  readonly #started: number;
  readonly #waiting = new WaitingTasks();
  #lastAnswer: number;
  #lastLine: number;
  #gone = false;

  constructor(options: ProgressOptions) {
    this.#options = options;
    this.#started = options.clock.now();
    this.#lastAnswer = this.#started;
    this.#lastLine = this.#started;
  }

  get elapsedMs(): number {
    return this.#options.clock.now() - this.#started;
  }

  seen(state: RunState): void {
    const now = this.#options.clock.now();
    if (this.lastError !== "") this.say("the server answers again");
    this.lastError = "";
    this.#lastAnswer = now;
    this.bytes += state.bytes ?? 0;
    // A source without news may return the same object; comparing a thousand tasks is skipped then.
    if (state !== this.state) for (const line of describeChanges(this.state, state)) this.say(line);
    this.state = state;
    if (state.condition !== "Unknown") return;
    for (const line of this.#waiting.notice(state.tasks, now)) this.say(line);
    if (now - this.#lastLine >= heartbeatMs) this.say(`still ${describeRunning(state)}`);
  }

  get whyLost(): string {
    const minutes = Math.round((this.#options.clock.now() - this.#lastAnswer) / 60_000);
    return this.#gone
      ? this.lastError
      : `No response for ${minutes} min, whether the run goes on is not known: ${this.lastError}`;
  }

  /** @returns whether contact is lost for good */
  missed(error: ActionError): boolean {
    const now = this.#options.clock.now();
    if (this.lastError !== error.message || now - this.#lastLine >= heartbeatMs)
      this.say(`no response: ${error.message}`);
    this.lastError = error.message;
    this.#gone = error instanceof RunGoneError;
    if (this.#gone) return true;
    return now - this.#lastAnswer >= lostAfterMs;
  }

  say(line: string): void {
    this.#options.log.line(`${this.#options.label}: ${line}`);
    this.#lastLine = this.#options.clock.now();
  }
}
