/** A bar on a terminal's last line, that lines of the log push down. Elsewhere, as on a runner, there is none. */
export interface Progress {
  readonly begin: (total: number) => void;
  /** One more is done; what is printed meanwhile stands above the bar. */
  readonly step: (print: () => void) => void;
}

export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const width = 24;
/** ECMA-48: back to the first column, and erase the line. */
const eraseLine = "\r\u001B[K";

export function createProgress(terminal: Terminal): Progress {
  let [done, total] = [0, 0];
  const draw = (): void => {
    if (!terminal.isTTY || total === 0) return;
    const filled = Math.round((width * done) / total);
    const bar = done < total ? `[${"█".repeat(filled)}${" ".repeat(width - filled)}] ${done} of ${total} modules` : "";
    terminal.write(`${eraseLine}${bar}`);
  };
  return {
    begin: (count) => {
      [done, total] = [0, count];
      draw();
    },
    step: (print) => {
      if (terminal.isTTY && total > 0) terminal.write(eraseLine);
      print();
      done = Math.min(done + 1, total);
      draw();
    },
  };
}
