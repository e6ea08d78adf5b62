import type { TaskPhase } from "../../model/run.ts";

interface Look {
  /** The sign before the title. */
  readonly sign: string;
  /** Mermaid's style; colours of GitHub's own palette that are read on its light and on its dark page. */
  readonly style: string;
}

const style = (fill: string, stroke: string, more = ""): string =>
  `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;

export const looks: Readonly<Record<Tone, Look>> = {
  plain: { sign: "", style: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328" },
  pending: { sign: "⏳ ", style: "fill:#ffffff,stroke:#8c959f,color:#57606a" },
  running: { sign: "▶️ ", style: style("#ddf4ff", "#0969da") },
  succeeded: { sign: "✅ ", style: style("#dafbe1", "#1a7f37") },
  failed: { sign: "❌ ", style: style("#ffebe9", "#cf222e") },
  "timed-out": { sign: "⌛ ", style: style("#fff1e5", "#bc4c00") },
  cancelled: { sign: "🚫 ", style: style("#eaeef2", "#57606a") },
  skipped: {
    sign: "⏭️ ",
    style: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 4",
  },
  added: { sign: "➕ ", style: style("#dafbe1", "#1a7f37") },
  removed: { sign: "➖ ", style: style("#ffebe9", "#cf222e", ",stroke-dasharray:4 4") },
  changed: { sign: "✏️ ", style: style("#fff8c5", "#9a6700") },
};

/** What a box is filled with; says the same as its sign, for those who see colours. */
export type Tone = TaskPhase | "plain" | "added" | "removed" | "changed";
