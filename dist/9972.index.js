export const id = 9972;
export const ids = [9972];
export const modules = {

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   Yd: () => (/* binding */ noteworthyTasks),
/* harmony export */   eA: () => (/* binding */ briefDifference),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4741);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91605);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7783);





/** `1 task added, 2 tasks changed, 1 parameter changed`. */
function describeDifference({ changes, tasks }) {
    const marks = noteworthyTasks(tasks, "").map(({ task }) => (isRename(task) ? "renamed" : task.mark));
    const parameters = changes.filter(({ kind }) => kind === "parameter").length;
    return [
        ...["added", "removed", "renamed", "changed"].map((word) => [marks.filter((mark) => mark === word).length, "task", word]),
        [parameters, "parameter", "changed"],
        [changes.length - parameters, "setting", "changed"],
    ]
        .flatMap(([count, noun, word]) => (count === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, noun)} ${word}`]))
        .join(", ");
}
/** The change itself where there is but one and it fits on a line, else how many of which kind: `image: a:1 → a:2`. */
function briefDifference(difference) {
    const changed = noteworthyTasks(difference.tasks, "").map(({ task }) => task);
    const distinct = new Map([...difference.changes, ...changed.flatMap(({ changes }) => changes)].map((change) => [
        JSON.stringify(change),
        change,
    ]));
    const [only, ...more] = distinct.values();
    const isOne = more.length === 0 && changed.every(({ mark }) => mark === "changed");
    if (only === undefined || !isOne || only.kind === "needs" || !isLine(only.before) || !isLine(only.after))
        return describeDifference(difference);
    const entry = changeEntry(only, "").slice("- ".length);
    return entry.length > longestBrief ? describeDifference(difference) : entry;
}
const longestBrief = 160;
const isRename = ({ changes }) => changes.some(({ kind }) => kind === "name");
const mostEntries = 100;
/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
function changeList({ changes, tasks }) {
    const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
    const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
    const rest = entries.length - mostEntries;
    return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
function noteworthyTasks(tasks, within) {
    return tasks.flatMap((task) => {
        const title = `${within}${task.task.title}`;
        if (task.mark === "same")
            return [];
        if (task.mark !== "changed")
            return [{ title, task }];
        const inner = noteworthyTasks(task.body, `${title} › `);
        return task.changes.length === 0 && inner.length > 0 ? inner : [{ title, task }, ...inner];
    });
}
const mostChanges = 30;
const mostTitles = 20;
function tasksEntry(tasks) {
    const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
    const sign = mark === "same" ? "" : _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles(tasks.map(({ title }) => title))}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry(change, indent) {
    if (change.kind === "needs")
        return needsEntry(change, indent);
    const { what, before, after } = change;
    const head = `${indent}- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${values(before, after)}`;
    const block = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .textDifference */ .n)(before ?? "", after ?? ""), "diff");
    return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}
function needsEntry({ added, removed }, indent) {
    const parts = [
        ...(added.length === 0 ? [] : [`now waits for ${titles(added)}`]),
        ...(removed.length === 0 ? [] : [`no longer waits for ${titles(removed)}`]),
    ];
    return `${indent}- ${parts.join("; ")}`;
}
function titles(all) {
    const shown = all.slice(0, mostTitles).map((title) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(title, 120)));
    return `${shown.join(", ")}${all.length > shown.length ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - shown.length, "more task")}` : ""}`;
}
const isLine = (text) => text === undefined || !/[\r\n]/.test(text);
const longestValue = 120;
function values(before, after) {
    if (before === undefined || after === undefined)
        return `${value(before, "not set")} → ${value(after, "removed")}`;
    const [was, is] = (0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .lineDifference */ .e)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(before), (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(after), longestValue);
    return was === is ? "only characters that cannot be seen" : `${value(was, "")} → ${value(is, "")}`;
}
const value = (text, absent) => text === undefined ? `*${absent}*` : text === "" ? "*empty*" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, longestValue + 2));


/***/ }),

/***/ 70921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ plainBoxes),
/* harmony export */   jo: () => (/* binding */ runBoxes),
/* harmony export */   l$: () => (/* binding */ differenceBoxes)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91605);

const plainBoxes = (tasks) => runBoxes(tasks, []);
/** The iterations of a loop are folded: each of its tasks is shown once, as bad as it came off in any of them. */
function runBoxes(tasks, states) {
    const byName = Map.groupBy(states, ({ name }) => name);
    return tasks.map((task) => {
        const own = byName.get(task.name) ?? [];
        const inner = own.flatMap(({ iterations = [] }) => iterations.flatMap((iteration) => iteration.tasks));
        const box = { ...boxOf(task), body: runBoxes(task.body, inner) };
        const [first, ...more] = own;
        if (first === undefined)
            return box;
        const phases = own.map(({ phase }) => phase);
        return { ...box, tone: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .worstPhase */ .V7)(phases), note: more.length === 0 ? stateNote(first) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countPhases */ .ew)(phases) };
    });
}
function boxOf({ key, kind, title, isFinal, needs }) {
    const arrows = needs.map((from) => ({ from, tone: "plain" }));
    return { key, kind, title, note: "", tone: "plain", isFinal, arrows };
}
function stateNote(state) {
    const { phase, reason, retries, iterations = [], startedAt = "", finishedAt = "" } = state;
    if (phase === "skipped")
        return reason === "" ? "skipped" : `skipped: ${reason}`;
    const took = Date.parse(finishedAt) - Date.parse(startedAt);
    return [
        ...(iterations.length === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations.length, "iteration")}`]),
        ...(Number.isNaN(took) ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(took)]),
        ...(retries === 0 ? [] : [retries === 1 ? "1 retry" : `${retries} retries`]),
        ...(state.exitCode === undefined ? [] : [`exit code ${state.exitCode}`]),
        ...(state.stepReason === undefined ? [] : [state.stepReason]),
    ].join(", ");
}
const differenceBoxes = (tasks) => tasks.map(differenceBox);
const changesAtMost = 3;
function differenceBox({ mark, task, changes, newNeeds, formerNeeds, body }) {
    const whats = changes.slice(0, changesAtMost).map(({ what }) => what);
    const more = changes.length > changesAtMost ? [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes.length - changesAtMost, "more change")] : [];
    return {
        ...boxOf(task),
        tone: mark === "same" ? "plain" : mark,
        note: [...whats, ...more].join(", "),
        arrows: [
            ...task.needs.map((from) => ({ from, tone: newNeeds.includes(from) ? "added" : "plain" })),
            ...formerNeeds.map((from) => ({ from, tone: "removed" })),
        ],
        body: body.map(differenceBox),
    };
}


/***/ }),

/***/ 60821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ drawing)
});

// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/diagram/fold.ts

/** More boxes than a reader takes in at a glance. */
const legibleBoxes = 25;
/**
 * A large graph as one can read it. Of a difference what changed stays, with its neighbours; everything else that lies between the same
 * of these is one box. Tasks that wait for the same, are waited for by the same and came off the same are one box as well.
 */
function foldBoxes(boxes) {
    if (countBoxes(boxes) <= legibleBoxes)
        return boxes;
    const inner = boxes.map((box) => ({ ...box, body: foldBoxes(box.body) }));
    const siblings = merge(inner, siblingGroup(inner));
    return countBoxes(siblings) > legibleBoxes ? merge(siblings, farGroup(siblings)) : siblings;
}
const countBoxes = (boxes) => boxes.reduce((count, { body }) => count + 1 + countBoxes(body), 0);
/** A loop is shown with its tasks, so it is nobody's sibling; what changed is told one by one. */
function siblingGroup(boxes) {
    const waiting = dependants(boxes);
    return (box) => box.body.length > 0 || isChange(box)
        ? undefined
        : JSON.stringify([box.kind, box.tone, box.isFinal, sources(box), waiting.get(box.key) ?? []]);
}
/** Groups cannot lead in a circle: all boxes of one come after the same shown boxes and before the same. */
function farGroup(boxes) {
    if (!boxes.some(hasChange))
        return () => undefined;
    const waiting = dependants(boxes);
    const before = new Map(boxes.map((box) => [box.key, sources(box)]));
    const isShown = shownBoxes(boxes, waiting);
    const reach = (from, next) => [...reachable(from, next)].filter((key) => isShown.has(key)).sort();
    return (box) => isShown.has(box.key)
        ? undefined
        : JSON.stringify(["far", box.isFinal, reach(box.key, before), reach(box.key, waiting)]);
}
const isChange = ({ tone }) => tone === "added" || tone === "removed" || tone === "changed";
const hasChange = (box) => isChange(box) || box.body.some(hasChange);
const sources = ({ arrows }) => arrows.map(({ from }) => from).sort();
function dependants(boxes) {
    const all = boxes.flatMap((box) => box.arrows.map(({ from }) => ({ from, to: box.key })));
    return new Map([...Map.groupBy(all, ({ from }) => from)].map(([from, to]) => [from, to.map((one) => one.to).sort()]));
}
function shownBoxes(boxes, waiting) {
    const changed = boxes.filter(hasChange);
    return new Set(changed.flatMap((box) => [box.key, ...sources(box), ...(waiting.get(box.key) ?? [])]));
}
function reachable(from, next) {
    const found = new Set();
    const open = [...(next.get(from) ?? [])];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
        if (found.has(key))
            continue;
        found.add(key);
        open.push(...(next.get(key) ?? []));
    }
    return found;
}
function merge(boxes, groupOf) {
    const groups = [...Map.groupBy(boxes, (box) => groupOf(box) ?? box).values()];
    const keys = new Map(groups.flatMap((all) => all.map((box) => [box.key, all[0]?.key ?? box.key])));
    return groups.flatMap((all) => {
        const [first, ...others] = all;
        if (first === undefined)
            return [];
        const box = others.length === 0 ? first : { ...first, body: [], ...merged(all) };
        return [{ ...box, arrows: mergeArrows(all, keys, first.key) }];
    });
}
function merged(all) {
    const tasks = all.flatMap((box) => box.tasks ?? [box.title]);
    return { kind: "task", title: rangeOf(tasks), note: (0,words/* plural */.LS)(tasks.length, "task"), tasks };
}
function mergeArrows(all, keys, own) {
    const arrows = all.flatMap((box) => box.arrows.map((arrow) => ({ ...arrow, from: keys.get(arrow.from) ?? arrow.from })));
    const distinct = new Map(arrows.map((arrow) => [`${arrow.from} ${arrow.tone}`, arrow]));
    return [...distinct.values()].filter(({ from }) => from !== own);
}
/** `feature-00 … -17` where the names have a beginning in common, else the first and the last. */
function rangeOf(titles) {
    const [first = "", last = ""] = [titles[0], titles.at(-1)];
    const shared = titles.reduce((start, title) => commonStart(start, title), first);
    const prefix = /^.*[-_ .]/.exec(shared)?.[0] ?? "";
    return `${first} … ${prefix.length > 2 ? last.slice(prefix.length - 1) : last}`;
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return one.slice(0, length);
}

// EXTERNAL MODULE: ./src/report/diagram/tones.ts
var tones = __webpack_require__(2461);
;// CONCATENATED MODULE: ./src/report/diagram/mermaid.ts



/** Mermaid refuses more, and GitHub does not raise it: `maxTextSize` 50,000 and `maxEdges` 500 (mermaid packages/mermaid/src/schemas/config.schema.yaml). */
const mostCharacters = 45_000;
const mostArrows = 450;
/** More boxes than one can read. */
const mostBoxes = 150;
/** A flow chart as GitHub renders it in a fenced block; undefined when it would be too large. */
function mermaid(boxes) {
    if (countBoxes(boxes) > mostBoxes)
        return undefined;
    const chart = new Chart();
    chart.draw(boxes);
    const text = chart.text(directionOf(boxes));
    return text.length > mostCharacters || chart.arrows > mostArrows ? undefined : text;
}
class Chart {
    #lines = [];
    #tones = new Map();
    #arrowStyles = [];
    #ids = 0;
    #frames = 0;
    arrows = 0;
    draw(boxes) {
        const ids = new Map(boxes.map(({ key }) => [key, this.#id()]));
        for (const box of boxes.filter(({ isFinal }) => !isFinal))
            this.#box(box, ids);
        this.#finally(boxes, ids);
        for (const box of withoutShortcuts(boxes)) {
            for (const arrow of box.arrows)
                this.#arrow(ids.get(arrow.from), ids.get(box.key), arrow.tone);
        }
    }
    text(direction) {
        const classes = [...this.#tones].flatMap(([tone, ids]) => [
            `classDef ${tone} ${tones/* looks */.d[tone].style}`,
            `class ${ids.join(",")} ${tone}`,
        ]);
        const settings = this.#frames === 0 ? [] : [frameSettings];
        return [...settings, `flowchart ${direction}`, ...this.#lines, ...this.#arrowStyles, ...classes].join("\n");
    }
    #id() {
        this.#ids += 1;
        return `t${this.#ids}`;
    }
    #box(box, ids) {
        const id = ids.get(box.key) ?? "";
        if (box.body.length === 0) {
            const [open, close] = box.kind === "condition" ? ["([", "])"] : box.kind === "loop" ? ["[[", "]]"] : ["[", "]"];
            this.#lines.push(`${id}${open}"${label(box)}"${close}`);
        }
        else {
            this.#frames += 1;
            this.#lines.push(`subgraph ${id} ["${label(box)}"]`);
            this.draw(box.body);
            this.#lines.push("end");
        }
        this.#paint(id, box.tone);
    }
    #paint(id, tone) {
        this.#tones.set(tone, [...(this.#tones.get(tone) ?? []), id]);
    }
    /** What runs at the end waits for all of the others: an arrow from each of those that nothing else waits for. */
    #finally(boxes, ids) {
        const final = boxes.filter(({ isFinal }) => isFinal);
        if (final.length === 0)
            return;
        const frame = this.#id();
        this.#lines.push(`subgraph ${frame} ["finally"]`);
        this.#paint(frame, "plain");
        for (const box of final)
            this.#box(box, ids);
        this.#lines.push("end");
        const waitedFor = new Set(boxes.flatMap(({ arrows }) => arrows.map(({ from }) => from)));
        const last = boxes.filter(({ key, isFinal }) => !isFinal && !waitedFor.has(key));
        for (const { key } of last)
            this.#link(`${ids.get(key)} -.-> ${frame}`);
    }
    #arrow(from, to, tone) {
        if (from === undefined || to === undefined)
            return;
        if (tone !== "plain")
            this.#arrowStyles.push(`linkStyle ${this.arrows} ${arrowStyles[tone]}`);
        this.#link(`${from} ${tone === "removed" ? "-.->" : "-->"} ${to}`);
    }
    #link(line) {
        this.#lines.push(line);
        this.arrows += 1;
    }
}
/**
 * Frames are light in both themes: arrows in them need a grey that is read on light and on dark. The second line of a frame's label needs
 * room, or it lies under the first box.
 */
const frameSettings = `%%{init: ${JSON.stringify({
    themeVariables: { lineColor: "#6e7781" },
    flowchart: { subGraphTitleMargin: { top: 4, bottom: 24 } },
})}}%%`;
/** Boxes beside one another that a page has room for. */
const widestRow = 6;
/** What is wider than high lies down: a page scrolls one way only. */
function directionOf(boxes) {
    const levels = levelsOf(boxes);
    const widths = [...Map.groupBy(levels, (level) => level).values()].map(({ length }) => length);
    const widest = Math.max(0, ...widths);
    return widest > widestRow && widest > widths.length ? "LR" : "TD";
}
/** The length of the longest way to each box. */
function levelsOf(boxes) {
    const byKey = new Map(boxes.map((box) => [box.key, box]));
    const known = new Map();
    const levelOf = (key) => {
        const level = known.get(key);
        if (level !== undefined)
            return level;
        known.set(key, 0);
        const before = kept(byKey.get(key)).map(({ from }) => levelOf(from) + 1);
        known.set(key, Math.max(0, ...before));
        return known.get(key) ?? 0;
    };
    return boxes.map(({ key }) => levelOf(key));
}
const arrowStyles = { added: "stroke:#1a7f37,stroke-width:3px", removed: "stroke:#cf222e,stroke-width:2px" };
/** The boxes without arrows that only say again what a way over other boxes says; those that are new or gone stay. */
function withoutShortcuts(boxes) {
    const before = new Map();
    const byKey = new Map(boxes.map((box) => [box.key, box]));
    const all = (key) => {
        const known = before.get(key);
        if (known !== undefined)
            return known;
        before.set(key, new Set());
        const from = kept(byKey.get(key)).map((arrow) => arrow.from);
        const found = new Set(from.flatMap((one) => [one, ...all(one)]));
        before.set(key, found);
        return found;
    };
    return boxes.map((box) => ({
        ...box,
        arrows: box.arrows.filter(({ from, tone }) => tone !== "plain" || !kept(box).some((other) => other.from !== from && all(other.from).has(from))),
    }));
}
const kept = (box) => box?.arrows.filter(({ tone }) => tone !== "removed") ?? [];
const longestTitle = 60;
const longestNote = 80;
function label({ title, note, tone }) {
    const lines = [`${tones/* looks */.d[tone].sign}${escapeLabel((0,sanitize/* cut */.Jj)(title, longestTitle))}`];
    return [...lines, ...(note === "" ? [] : [`<small>${escapeLabel((0,sanitize/* cut */.Jj)(note, longestNote))}</small>`])].join("<br/>");
}
/**
 * Text from outside in a quoted label. Mermaid reads quotes, HTML, Markdown and `#…;` there; everything that could begin one of those is
 * written as a character code, which Mermaid turns back at the very end.
 */
const escapeLabel = (text) => text.replace(/(?![\p{L}\p{N} ]|[-./](?=[\p{L}\p{N}]))./gsu, (character) => `#${character.codePointAt(0)};`) || "#63;";

;// CONCATENATED MODULE: ./src/report/diagram/drawing.ts





/** A graph as Markdown: a Mermaid chart, or a table where that would be too large. */
function drawing(boxes) {
    const chart = mermaid(foldBoxes(boxes));
    return chart === undefined ? boxTable(boxes) : (0,markdown/* codeBlock */.DV)(chart, "mermaid");
}
const mostRows = 300;
const longestCell = 200;
function boxTable(boxes) {
    const rows = rowsOf(boxes, "");
    const shown = rows.slice(0, mostRows);
    return (0,markdown/* boundedTable */.c8)(["Task", "", "Waits for"], shown, rows.length - shown.length);
}
/** What is inside a loop stands below it, behind its name. */
function rowsOf(boxes, within) {
    const titles = new Map(boxes.map(({ key, title }) => [key, title]));
    return boxes.flatMap((box) => {
        const title = `${within}${box.title}`;
        const words = box.tone === "plain" ? "" : box.tone.replace("-", " ");
        const from = box.arrows
            .filter(({ tone }) => tone !== "removed")
            .map((arrow) => titles.get(arrow.from) ?? arrow.from);
        const note = box.note === "" ? words : box.tone === "skipped" ? box.note : `${words} ${box.note}`.trim();
        const cells = [`${tones/* looks */.d[box.tone].sign}${cell(title)}`, cell(note), cell(from.join(", "))];
        return [cells, ...rowsOf(box.body, `${title} › `)];
    });
}
const cell = (text) => (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(text, longestCell));


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ looks)
/* harmony export */ });
const style = (fill, stroke, more = "") => `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;
const looks = {
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


/***/ }),

/***/ 16498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ imagesPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4741);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91605);



const mostRows = 50;
const mostNames = 3;
const longestImage = 300;
/** Which images pipelines.yaml has put into packages, each once with the pipelines that have it. */
function imagesPart(pipelines) {
    const all = pipelines.flatMap(({ name, images = [] }) => images.map(({ from, to }) => ({ name, from, to })));
    const byImage = [...Map.groupBy(all, ({ from, to }) => `${from}\n${to}`).values()];
    const rows = byImage.slice(0, mostRows).flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const image = (text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, longestImage));
        return [[image(first.from), image(first.to), namesOf(same.map(({ name }) => name))]];
    });
    if (rows.length === 0)
        return [];
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTable */ .YI)(["Image", "Replaced by", "In"], rows, byImage.length - rows.length)];
}
function namesOf(names) {
    if (names.length > mostNames)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(names.length, "pipeline");
    return names.map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 80))).join(", ");
}


/***/ }),

/***/ 64912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ nameCell)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19334);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4741);



const longestPath = 150;
/**
 * A pipeline in the first cell of a row: its name, linked to its module where the commit has a page, so that the column stays narrow enough
 * for a phone; else with the path below. A module that does not get as far as its pipelines goes by its own path.
 */
function nameCell({ name, module }, links) {
    const url = module.length > longestPath ? undefined : links.source(module);
    if (name === module)
        return url === undefined ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(module, longestPath)) : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceLine */ ._J)(module, undefined, links);
    const words = (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, 100);
    return url === undefined ? `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(words)}<br>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(module, longestPath))}` : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(words, url);
}


/***/ }),

/***/ 26694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BF: () => (/* binding */ briefDetails),
  VU: () => (/* binding */ errorParts),
  EG: () => (/* binding */ fullDetails),
  gj: () => (/* binding */ verdictParts)
});

// EXTERNAL MODULE: ./src/graph/package-graph.ts + 8 modules
var package_graph = __webpack_require__(74975);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/memo.ts
var model_memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/report/diagram/diagram.ts
var diagram = __webpack_require__(70921);
// EXTERNAL MODULE: ./src/report/diagram/drawing.ts + 2 modules
var drawing = __webpack_require__(60821);
// EXTERNAL MODULE: ./src/report/error-summary.ts
var error_summary = __webpack_require__(16605);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/images.ts
var report_images = __webpack_require__(16498);
// EXTERNAL MODULE: ./src/report/shown-difference.ts
var shown_difference = __webpack_require__(16271);
// EXTERNAL MODULE: ./src/report/diagram/tones.ts
var tones = __webpack_require__(2461);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/task-table.ts




const mostRows = 500;
const mostIterations = 20;
/** How each task of a run came off. Of a loop those iterations that did not succeed have rows of their own. */
function taskTable(tasks) {
    const rows = tasks.flatMap((task) => taskRows(task, ""));
    const shown = rows.slice(0, mostRows);
    return (0,markdown/* compactTable */.YI)(["Task", "State", "Duration", "Retries"], shown, rows.length - shown.length);
}
function taskRows(task, within) {
    const { iterations = [], retries } = task;
    const name = `${within}${(0,sanitize/* cut */.Jj)(task.title ?? task.name, 100)}`;
    const noteworthy = iterations.filter(({ phase }) => phase !== "succeeded").slice(0, mostIterations);
    return [
        [nameCell(task, name), stateCell(task), taskDuration(task), retries > 0 ? String(retries) : ""],
        ...noteworthy.flatMap((iteration) => iterationRows(iteration, name)),
    ];
}
/** The name in the PipelineRun stands below the one that people know it by. */
const nameCell = (task, shown) => task.title === undefined ? (0,markdown/* inlineCode */.ti)(shown) : `${(0,markdown/* escapeMarkdown */.FV)(shown)}<br>${(0,markdown/* inlineCode */.ti)((0,sanitize/* cut */.Jj)(task.name, 100))}`;
function iterationRows({ number, item, phase, reason, tasks }, loop) {
    const name = `${loop} › ${number}${item === "" ? "" : ` (${(0,sanitize/* cut */.Jj)(item, 60)})`}`;
    const why = reason === "" ? "" : `: ${reason}`;
    return [
        [(0,markdown/* inlineCode */.ti)(name), `${tones/* looks */.d[phase].sign}${(0,markdown/* escapeMarkdown */.FV)(`${(0,text_words/* phaseWord */.uw)(phase)}${why}`)}`, "", ""],
        ...tasks.filter((task) => task.phase !== "succeeded").flatMap((task) => taskRows(task, `${name} › `)),
    ];
}
function stateCell({ phase, reason, waiting, stepReason = "", iterations = [] }) {
    const why = phase === "skipped" ? reason : phase === "pending" ? (waiting ?? "") : stepReason;
    const folded = (0,text_words/* countPhases */.ew)(iterations.map((iteration) => iteration.phase));
    const words = [(0,text_words/* phaseWord */.uw)(phase), ...(why === "" ? [] : [`: ${why}`]), ...(folded === "" ? [] : [` (${folded})`])];
    return `${tones/* looks */.d[phase].sign}${(0,markdown/* escapeMarkdown */.FV)(words.join(""))}`;
}
function taskDuration({ startedAt, finishedAt }) {
    const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
    return Number.isFinite(ms) ? (0,text_words/* duration */.p0)(ms) : "";
}

;// CONCATENATED MODULE: ./src/report/pipeline-details.ts














/** What is folded below a pipeline's line: what went wrong first, then what it is. */
const fullDetails = (record, options) => join([...problemParts(record, options), ...graphPart(record, options), ...factParts(record, options)]);
/** The same without what needs the most room. */
const briefDetails = (record, options) => join([...problemParts(record, options), ...factParts(record, options)]);
const join = (parts) => parts.join("\n\n");
const problemParts = (record, { links, told }) => [
    ...(record.error !== undefined && told?.has(record.error) ? [] : errorParts(record.error, links)),
    ...(0,findings/* findingsPart */.M4)(record.findings ?? [], links),
    ...repairsPart(record),
    ...verdictParts(record),
    ...(0,shown_difference/* differenceParts */.Yv)(record),
];
function errorParts(error, links) {
    if (error === undefined)
        return [];
    const { location } = error;
    return [
        (0,error_summary/* block */.om)(error.message),
        ...(location === undefined ? [] : [`at ${(0,findings/* sourceLine */._J)(location.file, location.line, links)}`]),
        ...curePart(error, links),
        ...("traceback" in error && typeof error.traceback === "string" ? [(0,error_summary/* block */.om)(error.traceback)] : []),
    ];
}
/** An error that another job tells of has no code. */
function curePart(error, links) {
    if (error instanceof errors/* ActionError */.lZ)
        return [(0,error_summary/* cureLine */.kg)(error, links)];
    return error.hint === undefined ? [] : [`💡 ${(0,markdown/* formatSentence */.jg)(error.hint)}`];
}
const mostFindings = 100;
function repairsPart({ compiled }) {
    const repairs = compiled?.repairs ?? [];
    if (repairs.length === 0)
        return [];
    const shown = repairs.slice(0, mostFindings).map((repair) => `- ${(0,markdown/* escapeMarkdown */.FV)(repair)}`);
    const more = repairs.length > shown.length ? [`- and ${repairs.length - shown.length} more`] : [];
    return [["Repaired in the package:", "", ...shown, ...more].join("\n")];
}
function verdictParts({ verdict }) {
    if (verdict === undefined)
        return [];
    const reason = `**${(0,markdown/* escapeMarkdown */.FV)(verdict.reason || verdict.kind)}** ${(0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(verdict.message, 2_000))}`;
    return [
        ...(verdict.kind === "succeeded" ? [] : [reason]),
        ...verdict.failedTasks.map(failedTaskPart),
        ...(verdict.tasks.length > 0 ? [taskTable(verdict.tasks)] : []),
    ];
}
function failedTaskPart(task) {
    const end = (0,text_words/* endOfTask */.sk)(task);
    const said = task.logTail.length === 0 ? task.message.trim() : "";
    const title = task.title === undefined ? "" : `${(0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(task.title, 100))} `;
    const head = [
        `Task ${title}${(0,markdown/* inlineCode */.ti)(task.name)}`,
        ...[end, said].filter((part) => part !== "").map(markdown/* escapeMarkdown */.FV),
    ];
    return [
        head.join(": "),
        ...(task.hint === undefined ? [] : [`💡 ${(0,markdown/* formatSentence */.jg)(task.hint)}`]),
        ...(task.logTail.length === 0 ? [] : [(0,error_summary/* block */.om)(task.logTail.join("\n"))]),
    ].join("\n\n");
}
/** The graph of what was compiled, coloured by the run where there was one, else with what has changed. */
function graphPart(record, { memo = model_memo/* noMemo */.E }) {
    if (record.compiled === undefined || isCutShort(record))
        return [];
    const { yaml } = record.compiled;
    const difference = record.verdict === undefined ? (0,shown_difference/* shownDifference */.vN)(record) : undefined;
    try {
        if (difference !== undefined)
            return [(0,drawing/* drawing */.p)((0,diagram/* differenceBoxes */.l$)(difference.tasks))];
        if (record.verdict !== undefined)
            return [(0,drawing/* drawing */.p)((0,diagram/* runBoxes */.jo)((0,package_graph/* graphOfPackage */.w)(yaml).tasks, record.verdict.tasks))];
        return [(0,model_memo/* remember */.k)({ memo, kind: plainDrawing, from: yaml }, () => (0,drawing/* drawing */.p)((0,diagram/* plainBoxes */.WE)((0,package_graph/* graphOfPackage */.w)(yaml).tasks)))];
    }
    catch (error) {
        // Too large to be shown, or a package of another kind.
        if (error instanceof errors/* PackageError */.JP)
            return [];
        throw error;
    }
}
/** The runner ends a cancelled step after ten seconds, and graphs of thousands of tasks take some of them. */
const isCutShort = ({ error, verdict }) => error instanceof errors/* WorkflowCancelled */.ze && verdict === undefined;
const mostParameters = 100;
function factParts({ module, compiled, version, given = [], removed = [] }, { links }) {
    if (compiled === undefined)
        return [];
    const { parameters, packagePath, sha256, sdkVersion, line } = compiled;
    const values = new Map(given.map((one) => [one.name, one]));
    const rows = parameters.slice(0, mostParameters).map((parameter) => parameterRow(parameter, values));
    const facts = [
        [
            `${(0,markdown/* inlineCode */.ti)(packagePath)} from ${(0,findings/* sourceLine */._J)(module, line, links)}`,
            // Unknown of a package without a manifest.
            ...(sdkVersion === ""
                ? []
                : [`${/^[01]\./.test(sdkVersion) ? "kfp-tekton" : "kfp"} ${(0,markdown/* escapeMarkdown */.FV)(sdkVersion)}`]),
            `SHA-256 ${(0,markdown/* inlineCode */.ti)(sha256.slice(0, 12))}`,
        ].join(", "),
        // The table above all details has the links of version and run.
        ...(removed.length === 0
            ? []
            : [
                `Removed old versions: ${removed
                    .slice(0, 20)
                    .map((name) => (0,markdown/* inlineCode */.ti)((0,sanitize/* cut */.Jj)(name, 80)))
                    .join(", ")}${removed.length > 20 ? ` and ${removed.length - 20} more` : ""}`,
            ]),
        ...(version?.outcome === "reused" ? ["The version was on the server already"] : []),
    ];
    return [
        ...(rows.length === 0
            ? []
            : [(0,markdown/* compactTable */.YI)(["Parameter", "Type", "Default", "Value", "From"], rows, parameters.length - rows.length)]),
        ...(0,report_images/* imagesPart */.O)([{ name: "", ...(0,defined/* defined */.s)({ images: compiled.images }) }]),
        facts.map((fact) => `- ${fact}`).join("\n"),
    ];
}
function parameterRow({ name, type = "", default: value }, values) {
    const given = values.get(name);
    return [
        (0,markdown/* inlineCode */.ti)(name),
        (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(type, 100)),
        value === undefined ? "*must be given*" : (0,markdown/* inlineCode */.ti)((0,sanitize/* cut */.Jj)(value, 200)),
        given === undefined ? "" : (0,markdown/* inlineCode */.ti)((0,sanitize/* cut */.Jj)(given.value, 200)),
        given === undefined ? "" : (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(given.from, 100)),
    ];
}
const plainDrawing = {
    name: "drawing",
    isProper: (value) => typeof value === "string",
};


/***/ }),

/***/ 29956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ schedulesPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4741);


const mostLines = 100;
const longestLine = 600;
/** What becomes of the schedules of an environment, line by line. Nothing where there are none. */
function schedulesPart(plan) {
    if (plan === undefined)
        return [];
    const { environment, lines, isApplied, note } = plan;
    const title = `**${isApplied ? "Schedules" : "Plan of the schedules"} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(environment, 80))}**`;
    if (note !== "")
        return [`${title}: not known. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(note, 500))}`];
    if (lines.length === 0)
        return [];
    const shown = lines.slice(0, mostLines).map((line) => (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_1__/* .sanitizeLine */ .g$)(line), longestLine));
    const more = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
    return [title, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([...shown, ...more].join("\n"), "diff")];
}


/***/ }),

/***/ 16271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ rewrittenPart),
/* harmony export */   Yv: () => (/* binding */ differenceParts),
/* harmony export */   vN: () => (/* binding */ shownDifference)
/* harmony export */ });
/* harmony import */ var _change_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7783);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72947);




/** What a pipeline is compared with: its committed package where that has drifted, else the base of the pull request. */
function shownDifference({ drift, change }) {
    if (drift?.kind === "changed")
        return drift.difference;
    return change?.kind === "changed" ? change.difference : undefined;
}
function differenceParts(record) {
    if (record.drift?.kind === "missing")
        return ["The package is not committed."];
    if (record.drift?.kind === "unreadable")
        return ["What is committed as its package cannot be read as one."];
    const difference = shownDifference(record);
    if (difference === undefined)
        return record.change === undefined ? [] : rewrittenPart(record.change);
    const what = record.drift === undefined ? "Changed since the base" : "The committed package has drifted";
    return [`**${what}:** ${(0,_change_list_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(difference)}.`, ...(0,_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsPart */ .t)(difference.totals), (0,_change_list_js__WEBPACK_IMPORTED_MODULE_0__/* .changeList */ .Fs)(difference)];
}
/** The lines that differ, of packages without a graph. */
const rewrittenPart = (change) => change.kind === "rewritten" ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_text_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .textDifference */ .n)(change.before, change.after), "diff")] : [];


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lineDifference),
/* harmony export */   n: () => (/* binding */ textDifference)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4741);


/** Beyond this many changed lines the lines that stayed are no longer looked for: the effort grows with its square. */
const mostEdits = 2_000;
const mostLines = 40;
const longestLine = 160;
/** Characters that stay on both sides of what changed in a long line. */
const contextCharacters = 40;
/**
 * What changed between two texts, as the body of a `diff` block: lines that went and came with one line of context.
 * Lines are never cut where they differ, so that a line that went and the one that came in its place always look different.
 */
function textDifference(before, after) {
    const [was, is] = [normalized(before), normalized(after)];
    if (was === is)
        return "  only characters that cannot be seen";
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)("", "", was, is, "", "", { context: 1, maxEditLength: mostEdits });
    const hunks = patch?.hunks ?? [wholeHunk(was, is)];
    return bounded(hunks.flatMap((hunk) => [...(hunks.length === 1 ? [] : [`@@ line ${hunk.newStart} @@`]), ...shortened(hunk.lines)]));
}
/** One line that changed, both ends of what stayed left out: `…rows=1 --seed=7…` → `…rows=2 --seed=7…`. */
function lineDifference(before, after, limit) {
    const start = commonStart(before, after);
    const end = commonStart([...before.slice(start)].reverse().join(""), [...after.slice(start)].reverse().join(""));
    return [around(before, { start, end, limit }), around(after, { start, end, limit })];
}
const normalized = (text) => (text === "" ? "" : `${(0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text)}\n`);
function wholeHunk(was, is) {
    const lines = (text, sign) => text === ""
        ? []
        : text
            .slice(0, -1)
            .split("\n")
            .map((line) => `${sign}${line}`);
    return { newStart: 1, lines: [...lines(was, "-"), ...lines(is, "+")] };
}
/** Each line that went is shortened beside the one that came in its place. */
function shortened(lines) {
    const shown = [];
    let went = [];
    let came = [];
    const flush = () => {
        const pairs = Array.from({ length: Math.max(went.length, came.length) }, (_, index) => lineDifference(went[index] ?? "", came[index] ?? "", longestLine));
        shown.push(...went.map((_, index) => `- ${pairs[index]?.[0]}`), ...came.map((_, index) => `+ ${pairs[index]?.[1]}`));
        [went, came] = [[], []];
    };
    for (const line of lines) {
        if (line.startsWith("-"))
            went.push(line.slice(1));
        else if (line.startsWith("+"))
            came.push(line.slice(1));
        else {
            flush();
            shown.push(`  ${around(line.slice(1), { start: 0, end: 0, limit: longestLine })}`.trimEnd());
        }
    }
    flush();
    return shown;
}
function bounded(lines) {
    if (lines.length <= mostLines)
        return lines.join("\n");
    return [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`].join("\n");
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length])
        length += 1;
    return length;
}
/** Shortens two texts to `limit` characters: the ends that both texts share give way first, then the end of what differs. */
function around(text, { start, end, limit }) {
    if (text.length <= limit)
        return text;
    const from = Math.max(0, start - contextCharacters);
    const to = Math.min(text.length, Math.max(text.length - end, start) + contextCharacters, from + limit);
    return `${from === 0 ? "" : "…"}${text.slice(from, to)}${to === text.length ? "" : "…"}`.toWellFormed();
}


/***/ }),

/***/ 72947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ totalsPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91605);


/** `**Totals:** CPU request 1 → 2, memory limit none → 512 Mi`; nothing where no total has changed. */
const totalsPart = (changes) => changes.length === 0 ? [] : [`**Totals:** ${changes.map(totalEntry).join(", ")}.`];
function totalEntry({ what, before, after }) {
    const [was, is] = pair(before, after);
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(what)} ${was} → ${is}`;
}
/** Rounded, unless two amounts would look the same. */
function pair(before, after) {
    const none = (before ?? after)?.unit === "count" ? "0" : "none";
    const words = (digits) => [
        before === undefined ? none : totalWords(before, digits),
        after === undefined ? none : totalWords(after, digits),
    ];
    const [was, is] = words(2);
    return was === is ? words(9) : [was, is];
}
function totalWords({ unit, value }, digits) {
    if (value === undefined)
        return "*not known*";
    if (unit === "milliseconds")
        return digits > 2 ? `${value / 1000} s` : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(value);
    return unit === "bytes" ? bytes(value, digits) : round(value, digits + 1);
}
const round = (value, digits) => String(Number(value.toFixed(digits)));
const steps = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
/** Bytes as Kubernetes writes memory, in the largest unit that leaves a whole number in front. */
function bytes(value, digits) {
    const step = Math.min(Math.max(0, Math.floor(Math.log2(Math.abs(value) || 1) / 10)), steps.length - 1);
    return `${round(value / 1024 ** step, digits)} ${step === 0 ? "bytes" : steps[step]}`;
}


/***/ })

};
