/** @returns undefined for a text that is not JSON, which no JSON text parses to */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
