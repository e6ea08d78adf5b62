import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { type Answer, AnswerComparison, parse } from "../support/compare-answers.ts";
import { recordedPackage } from "../support/recorded-packages.ts";
import { type Exchange, type Part, readRecording } from "../support/recordings.ts";
import { type RecordedServer, recordedServers } from "./recorded-servers.ts";

/**
 * Replays what a recorder sent to real servers, in order, and compares each answer: status, content type, and the JSON with ids and times
 * made the same. Each server's table says where the embedded one answers differently, and why.
 */
describe.each(recordedServers)("the embedded server answers as $folder", (recorded) => {
  const comparison = new AnswerComparison(recorded.optionalFields);
  let folder = "";
  let server: EmbeddedServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "contract-"));
    server = await startEmbeddedServer({
      folder,
      env: process.env,
      clock: systemClock,
      generation: recorded.generation,
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.each(recorded.files)("in %s", (file) => {
    const all = readRecording(`${recorded.folder}/${file}.jsonl`);
    const exchanges = all.filter(isAnswered);
    it.each(exchanges.map((exchange) => [titleOf(exchange), exchange] as const))("%s", async (_, exchange) => {
      const recordedAnswer = answerOf(exchange);
      const own = await replay(exchange, { url: server.url, comparison, packages: recorded.packages });
      comparison.learn(recordedAnswer, own);
      if (deviates(file, exchange.note, recorded)) return;
      if (isCut(recordedAnswer)) {
        expect(own).toMatchObject({ status: recordedAnswer.status, type: recordedAnswer.type });
        return;
      }
      const [expected, actual] = comparison.meanings(recordedAnswer, own);
      expect(actual).toEqual(expected);
    });

    const cut = all.filter(({ response }) => response?.transportError?.startsWith("RemoteDisconnected") === true);
    it.for(cut)("ends the connection on: $note (quirk: namespace-on-upload-panics)", async ({ note, request }) => {
      const body = formOf(request?.multipart ?? [], { note, packages: recorded.packages });
      const upload = fetch(server.url + request?.path, { method: "POST", body });
      await expect(upload).rejects.toMatchObject({ cause: { code: "UND_ERR_SOCKET" } });
    });
  });

  it("has no row in its table of deviations that is not needed", () => {
    const notes = new Set(
      recorded.files.flatMap((file) =>
        readRecording(`${recorded.folder}/${file}.jsonl`).flatMap(({ note }) => [note, `${file}: ${note}`]),
      ),
    );
    expect(Object.keys(recorded.deviations).filter((note) => !notes.has(note))).toEqual([]);
  });
});

type Answered = Exchange & Required<Pick<Exchange, "request" | "response">>;

const isAnswered = (exchange: Exchange): exchange is Answered =>
  exchange.request !== undefined && typeof exchange.response?.status === "number";

const titleOf = ({ note, request }: Answered): string => {
  const { method, path } = request;
  return `${note} — ${method} ${path.length > 80 ? `${path.slice(0, 80)}…` : path}`;
};

const deviates = (file: string, note: string, { deviations }: RecordedServer): boolean =>
  note in deviations || `${file}: ${note}` in deviations;

const answerOf = ({ response }: Answered): Answer => ({
  status: response.status ?? 0,
  type: response.headers?.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "",
  text: response.bodyText ?? "",
});

/** Some long answers are not recorded to the end. */
const isCut = ({ type, text }: Answer): boolean =>
  type === "application/json" && text !== "" && parse(text) === undefined;

interface Target {
  readonly url: string;
  readonly comparison: AnswerComparison;
  readonly packages: RecordedServer["packages"];
}

async function replay({ note, request }: Answered, { url, comparison, packages }: Target): Promise<Answer> {
  const { method, path, headers = {}, multipart: parts, bodyText } = request;
  const form = parts === undefined ? undefined : formOf(parts, { note, packages });
  const text = bodyText === undefined ? undefined : comparison.translate(bodyText);
  const payload = form ?? (/^(GET|HEAD)$/.test(method) ? undefined : text);
  const response = await fetch(url + comparison.translate(path), {
    method,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => isKept(name, form !== undefined))),
    redirect: "manual",
    ...(payload === undefined ? {} : { body: payload }),
  });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

const isKept = (header: string, hasForm: boolean): boolean =>
  !/^(content-length|host|connection|expect)$/i.test(header) && !(hasForm && /^content-type$/i.test(header));

function formOf(parts: readonly Part[], { note, packages }: { note: string; packages: RecordedServer["packages"] }) {
  const form = new FormData();
  for (const { field, filename, content = "", size = 0 } of parts) {
    const bytes = recordedPackage({ server: packages, label: content, size, note });
    if (filename === undefined || filename === null) form.append(field, Buffer.from(bytes).toString());
    else form.append(field, new File([bytes], filename));
  }
  return form;
}
