import { describe, expect, it } from "vitest";
import { readLogText } from "../../../src/kfp/generations/task-log.ts";
import { readTail } from "../../../src/kfp/transport/read-tail.ts";
import { readRecording } from "../../support/recordings.ts";

async function* chunks(...parts: readonly (string | Buffer | Error)[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield Buffer.from(part);
  }
}

describe("the end of a long answer", () => {
  it("is all of one that is short", async () => {
    expect(await readTail(chunks("one\n", "", "two\n"), 100)).toBe("one\ntwo\n");
    expect(await readTail(chunks(), 100)).toBe("");
    expect(await readTail(chunks("x".repeat(100)), 100)).toBe("x".repeat(100));
  });

  it("begins with a whole line, and says what is missing", async () => {
    expect(await readTail(chunks("first line\nsecond", " line\nthi", "rd line\n"), 20)).toBe(
      "… 23 bytes before this left out …\nthird line\n",
    );
  });

  it("is not cut inside a character", async () => {
    const text = await readTail(chunks(`${"ä".repeat(100)}\n${"ö".repeat(40)}\n`), 90);
    expect(text).toBe(`… 201 bytes before this left out …\n${"ö".repeat(40)}\n`);
  });

  it("of hundreds of megabytes is as long as any other", async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      const chunk = Buffer.from(`${"x".repeat(1023)}\n`.repeat(64));
      for (let index = 0; index < 4_000; index += 1) yield chunk;
      yield Buffer.from("the end\n");
    }
    const text = await readTail(endless(), 256 * 1024);
    expect(text.length).toBeLessThan(257 * 1024);
    expect(text).toMatch(/^… 26188\d+ bytes before this left out …\n[x\n]+\nthe end\n$/);
  });

  it("of an answer that breaks off is what had come", async () => {
    expect(await readTail(chunks("one\n", new Error("socket hang up")), 100)).toBe(
      "one\n\n… what follows could not be read: socket hang up",
    );
    await expect(readTail(chunks(new Error("refused")), 100)).rejects.toThrow("refused");
  });
});

describe("a log as servers give it", () => {
  const logs = ["10-life-fails", "10-life-times-out", "10-life-unknown-image-until-it-fails"].flatMap((file) =>
    readRecording(`kfp-tekton-1.9.2-cluster/${file}.jsonl`)
      .filter(({ note }) => note.startsWith("log through the API, node = pod name"))
      .map(({ response }) => response?.bodyText ?? ""),
  );

  it("is the log, or an error that says why there is none (quirk: log-errors-in-body)", () => {
    expect(logs.map((text) => outcome(text, "the-pod"))).toEqual([
      "before\nto-stderr\n",
      'Error: The server has no log of pod the-pod: pods "times-out-7a8b2-sleeper-pod" not found',
      'Error: The server has no log of pod the-pod: container "step-main" in pod "noimage-bf959-ghost-pod" is waiting to start: trying and failing to pull image',
    ]);
  });

  it("is what came before the error", () => {
    expect(readLogText('one\n{"error_message":"cut","error_details":"cut"}', "p")).toBe("one\n");
  });

  it.each(['{"error_message":"mine"}\n{"more":1}\n', '{"error_message":"mine"}\n', '{"error_message":', "plain\n", ""])(
    "keeps what a pod itself printed: %j",
    (text) => expect(readLogText(text, "p")).toBe(text),
  );
});

function outcome(text: string, podName: string): string {
  try {
    return readLogText(text, podName);
  } catch (error) {
    return `Error: ${(error as Error).message}`;
  }
}
