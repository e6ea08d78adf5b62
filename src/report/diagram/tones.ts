import type { Tone } from "./diagram.ts";

interface Look {
  /** Before the title. */
  readonly sign: string;
  /** Mermaid's style; colours of GitHub's own palette that are read on its light and on its dark page. */
  readonly style: string;
  /** In a table. */
  readonly words: string;
}

const style = (fill: string, stroke: string, more = ""): string =>
  `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;

export const looks: Readonly<Record<Tone, Look>> = {
  plain: { sign: "", style: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328", words: "" },
  pending: { sign: "⏳ ", style: "fill:#ffffff,stroke:#8c959f,color:#57606a", words: "pending" },
  running: { sign: "▶️ ", style: style("#ddf4ff", "#0969da"), words: "running" },
  succeeded: { sign: "✅ ", style: style("#dafbe1", "#1a7f37"), words: "succeeded" },
  failed: { sign: "❌ ", style: style("#ffebe9", "#cf222e"), words: "failed" },
  "timed-out": { sign: "⌛ ", style: style("#fff1e5", "#bc4c00"), words: "timed out" },
  cancelled: { sign: "🚫 ", style: style("#eaeef2", "#57606a"), words: "cancelled" },
  skipped: {
    sign: "⏭️ ",
    style: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 4",
    words: "skipped",
  },
  added: { sign: "➕ ", style: style("#dafbe1", "#1a7f37"), words: "added" },
  removed: { sign: "➖ ", style: style("#ffebe9", "#cf222e", ",stroke-dasharray:4 4"), words: "removed" },
  changed: { sign: "✏️ ", style: style("#fff8c5", "#9a6700"), words: "changed" },
};
