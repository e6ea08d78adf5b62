import { TextDecoder } from "node:util";

const byteOrderMarks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Decodes a requirements file as pip does (pip/_internal/utils/encoding.py, auto_decode): PowerShell's `>` writes UTF-16. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly isUtf8: boolean } {
  const known = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const declared = /^#.*coding[:=]\s*([-\w.]+)/m.exec(bytes.toString("latin1").split("\n", 2).join("\n"))?.[1];
  const encoding = known?.encoding ?? declared ?? "utf-8";
  return { text: decoderFor(encoding).decode(bytes), isUtf8: encoding === "utf-8" };
}

/** A name that is unknown here is left to the installer. */
function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder("utf-8");
  }
}
