import { type Exchange, readRecording } from "../recordings.ts";
import type { Told } from "./web-server.ts";

/** The exchange of that note in a recording of the login layers. */
function recorded(file: string, note: string): Exchange {
  const found = readRecording(`login/${file}.jsonl`).find((exchange) => exchange.note === note);
  if (found?.response === undefined) throw new Error(`There is no "${note}" in ${file}.`);
  return found;
}

/** Its answer, with its Content-Type. */
export function recordedAnswer(file: string, note: string): Told {
  const { response } = recorded(file, note);
  const type = response?.headers?.find(([name]) => name === "Content-Type")?.[1];
  return {
    status: response?.status ?? 0,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
    body: response?.bodyText ?? "",
  };
}

export const recordedText = (file: string, note: string): string => recorded(file, note).response?.bodyText ?? "";
