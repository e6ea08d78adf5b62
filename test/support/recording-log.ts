import type { Annotation, Log } from "../../src/model/log.ts";

/** Keeps what is said, for a test to look at. */
export class RecordingLog implements Log {
  readonly lines: string[] = [];
  readonly groups: (readonly [title: string, text: string])[] = [];
  readonly annotations: Annotation[] = [];
  readonly masked: string[] = [];

  line(text: string): void {
    this.lines.push(text);
  }
  debug(): void {}
  group(title: string, text: string): void {
    this.groups.push([title, text]);
  }
  async folded<Result>(_title: string, work: () => Promise<Result>): Promise<Result> {
    return await work();
  }
  annotate(annotation: Annotation): void {
    this.annotations.push(annotation);
  }
  mask(secret: string): void {
    this.masked.push(secret);
  }
}
