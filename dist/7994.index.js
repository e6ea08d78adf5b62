export const id = 7994;
export const ids = [7994];
export const modules = {

/***/ 57994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _pipeline_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86737);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72691);





/** GitHub refuses a step summary over 1 MiB as a whole; the rest is for what other steps of this project add. */
const summaryLimit = 900 * 1024;
/** At 350 bytes a row, a third of the summary at most. */
const mostRows = 1_000;
/** The job summary: one table of all pipelines, those that failed first, then folded details, as many as fit. */
function renderSummary(all, options) {
    const records = all
        .filter(({ skipped }) => !skipped)
        .toSorted((one, other) => Number((0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(one)) - Number((0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(other)));
    const overview = ["## Pipelines", overviewTable(records, options), ...skippedPart(all.length - records.length)].join("\n\n");
    const sections = fittingSections(records, options, summaryLimit - Buffer.byteLength(overview));
    const omitted = records.length - sections.length;
    const note = omitted > 0 ? [`The details of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(omitted, "pipeline")} did not fit; the log has what they say.`] : [];
    return [overview, ...sections, ...note, ""].join("\n\n");
}
const skippedPart = (count) => count > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, "pipeline")} skipped: no file that they depend on has changed.`] : [];
function overviewTable(records, { linkable }) {
    const linked = (label, url) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(label, linkable ? url : undefined);
    // In their order where all of them fit.
    const shown = records.length <= mostRows ? records : byUrgency(records);
    const rows = shown
        .slice(0, mostRows)
        .map((record) => [
        nameCell(record),
        record.version === undefined ? "" : linked((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortVersion */ .Li)(record.version.versionName), record.version.url),
        record.run === undefined ? "" : linked(record.run.name, record.run.url),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h5)(record),
        record.verdict === undefined ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(record.verdict.durationMs),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedTable */ .c8)(["Pipeline", "Version", "Run", "Status", "Duration"], rows, records.length - rows.length);
}
/** A module that does not get as far as its pipelines goes by its own path. */
function nameCell({ name, module }) {
    const path = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(module, 150));
    return name === module ? path : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(name, 100))}<br>${path}`;
}
/** What one has to look at comes first. */
const byUrgency = (records) => records.toSorted((one, other) => urgency(one) - urgency(other));
function urgency(record) {
    if (!(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(record))
        return 0;
    return record.verdict !== undefined || record.compiled?.changed === true || (record.findings ?? []).length > 0
        ? 1
        : 2;
}
/** Less than any section. */
const tooLittle = 200;
/** More would hide the table above them. */
const mostOpen = 3;
/** In the order of the records. What does not fit in full is tried without its graph; what is left out was least urgent. */
function fittingSections(records, options, limit) {
    const open = records.filter((record) => !(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(record)).length <= mostOpen;
    let left = limit;
    const fitting = new Map();
    for (const record of byUrgency(records)) {
        if (left < tooLittle)
            break;
        const section = fittingSection(record, options, { left, open });
        if (section === undefined)
            continue;
        left -= Buffer.byteLength(section) + 2;
        fitting.set(record, section);
    }
    return records.flatMap((record) => fitting.get(record) ?? []);
}
function fittingSection(record, options, { left, open }) {
    const title = `<b>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(record.name, 100))}</b> ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h5)(record)}`;
    for (const render of [_pipeline_details_js__WEBPACK_IMPORTED_MODULE_3__/* .fullDetails */ .EG, _pipeline_details_js__WEBPACK_IMPORTED_MODULE_3__/* .briefDetails */ .BF]) {
        const section = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, render(record, options), { open: open && !(0,_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(record) });
        if (Buffer.byteLength(section) + 2 <= left)
            return section;
    }
    return undefined;
}


/***/ })

};
