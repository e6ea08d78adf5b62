/** Does something once, when so many ticks have gone by. */
export class Countdown {
  readonly #act: () => void;
  #left: number | undefined;

  constructor(act: () => void) {
    this.#act = act;
  }

  start(ticks: number): void {
    this.#left = ticks;
  }

  tick(): void {
    if (this.#left === undefined) return;
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    this.#left = undefined;
    this.#act();
  }
}
