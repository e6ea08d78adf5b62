import { InvalidValue, lines } from "./input-values.ts";

const reportFormats = ["junit", "sarif", "code-quality"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A report that the step writes when it ends. */
export interface ReportFile {
  readonly format: ReportFormat;
  /** The path as given, relative to `working-directory`. */
  readonly path: string;
}

const isFormat = (text: string): text is ReportFormat => (reportFormats as readonly string[]).includes(text);

/** Parses lines of `format=path`. */
export function reportFiles(raw: string): readonly ReportFile[] {
  return lines(raw).map((line) => {
    const [, format = "", path = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (!isFormat(format) || path === "")
      throw new InvalidValue(
        `takes lines of format=path such as junit=reports/junit.xml, not ${JSON.stringify(line)}; formats are ${reportFormats.join(", ")}`,
      );
    return { format, path };
  });
}
