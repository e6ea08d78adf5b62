export const id = 5243;
export const ids = [5243];
export const modules = {

/***/ 82214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseCron),
/* harmony export */   ao: () => (/* reexport safe */ _fields_js__WEBPACK_IMPORTED_MODULE_0__.ao),
/* harmony export */   e1: () => (/* binding */ nextTimes)
/* harmony export */ });
/* harmony import */ var croner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55814);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11443);



/** robfig/cron looks no further (1.2.0, spec.go:76, yearLimit). */
const yearsAhead = 5;
/** @throws InvalidCron, whose message goes on from the quoted expression */
function parseCron(text) {
    const fields = text.trim().split(/\s+/);
    if (text.trim().startsWith("@"))
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidCron */ .ao(describeDescriptor(text.trim()));
    if (fields.length === 5)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidCron */ .ao(`has five fields, which the server would read as seconds, minutes and hours: write ${JSON.stringify(`0 ${fields.join(" ")}`)}`);
    if (fields.length !== 6)
        throw new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidCron */ .ao(`must have six fields: second, minute, hour, day of the month, month, day of the week; it has ${text.trim() === "" ? 0 : fields.length}`);
    const read = _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNames */ .pi.map((name, index) => [name, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readField */ .dR)(fields[index] ?? "", name)]);
    const values = Object.fromEntries(read.map(([name, field]) => [name, field.values]));
    const needsBothDays = read.some(([name, { isStar }]) => isStar && (name === "day" || name === "weekday"));
    return { text: fields.join(" "), values: values, needsBothDays };
}
const descriptors = {
    "@yearly": "0 0 0 1 1 *",
    "@annually": "0 0 0 1 1 *",
    "@monthly": "0 0 0 1 * *",
    "@weekly": "0 0 0 * * 0",
    "@daily": "0 0 0 * * *",
    "@midnight": "0 0 0 * * *",
    "@hourly": "0 0 * * * *",
};
function describeDescriptor(text) {
    const written = descriptors[text];
    if (written !== undefined)
        return `is written out here: ${JSON.stringify(written)}`;
    return text.startsWith("@every ")
        ? "is an interval: remove `cron`, and write `every: 1h`"
        : "is not a cron expression of six fields";
}
/** The next times that it fires; fewer than asked for if it does not fire that often within five years. */
function nextTimes(cron, { timezone, after, count }) {
    const last = after.getTime() + yearsAhead * 366 * 86_400_000;
    const job = new croner__WEBPACK_IMPORTED_MODULE_1__/* .Cron */ .l4(fieldText(cron), { timezone, paused: true, mode: "6-part", domAndDow: cron.needsBothDays });
    const times = [];
    for (let time = job.nextRun(after); time !== null && time.getTime() <= last; time = job.nextRun(time)) {
        if (isOnTheClock(cron, time, timezone))
            times.push(time);
        if (times.length === count)
            break;
    }
    return times;
}
/** The expression in lists of numbers only: what ranges, steps and names stand for differs between the libraries. */
const fieldText = ({ values, needsBothDays }) => _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldNames */ .pi
    .map((name) => {
    const isDay = name === "day" || name === "weekday";
    const isFull = values[name].length === fullLength[name];
    return isFull && !(isDay && !needsBothDays) ? "*" : values[name].join(",");
})
    .join(" ");
const fullLength = {
    second: 60,
    minute: 60,
    hour: 24,
    day: 31,
    month: 12,
    weekday: 7,
};
/** An hour that the clock leaves out in spring is left out by the server, too, where this library fires an hour later. */
function isOnTheClock({ values }, time, timezone) {
    const { hour, minute } = wallClock(time, timezone);
    return values.hour.includes(hour) && values.minute.includes(minute);
}
function wallClock(time, timezone) {
    const parts = formatOf(timezone).formatToParts(time);
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    return { hour: part("hour") % 24, minute: part("minute") };
}
const formats = new Map();
/** Making one takes longer than all else here. */
function formatOf(timezone) {
    const known = formats.get(timezone);
    if (known !== undefined)
        return known;
    const format = new Intl.DateTimeFormat("en", {
        timeZone: timezone,
        hour: "numeric",
        minute: "numeric",
        hour12: false,
    });
    formats.set(timezone, format);
    return format;
}


/***/ }),

/***/ 11443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ InvalidCron),
/* harmony export */   dR: () => (/* binding */ readField),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/** The message goes on from the quoted expression and has no full stop. */
class InvalidCron extends Error {
}
const fieldNames = ["second", "minute", "hour", "day", "month", "weekday"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const bounds = {
    second: { words: "second", from: 0, to: 59 },
    minute: { words: "minute", from: 0, to: 59 },
    hour: { words: "hour", from: 0, to: 23 },
    day: { words: "day of the month", from: 1, to: 31 },
    month: { words: "month", from: 1, to: 12, names: months },
    weekday: { words: "day of the week", from: 0, to: 6, names: weekdays },
};
/** A list of `*`, `a`, `a-b`, each with `/step` (robfig/cron 1.2.0, parser.go:207). @throws InvalidCron */
function readField(text, name) {
    const parts = text.split(",").map((part) => readRange(part, bounds[name]));
    return {
        values: [...new Set(parts.flatMap(({ values }) => values))].toSorted((one, other) => one - other),
        isStar: parts.some(({ isStar }) => isStar),
    };
}
function readRange(text, field) {
    const [, low = "", high, stepText] = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(text) ?? [];
    const isStar = low === "*" || low === "?";
    if (low === "" || (isStar && high !== undefined))
        throw new InvalidCron(`has ${JSON.stringify(text)} as ${field.words}, which is not a number, a range or a step`);
    const from = isStar ? field.from : numberOf(low, field);
    // `5/15` goes on to the end, as `5-59/15` does (parser.go:246).
    const to = high !== undefined ? numberOf(high, field) : isStar || stepText !== undefined ? field.to : from;
    const step = Number(stepText ?? 1);
    if (step === 0)
        throw new InvalidCron(`has the step 0 as ${field.words}`);
    if (from > to)
        throw new InvalidCron(`has the range ${text} as ${field.words}, which ends before it begins`);
    const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
    return { values, isStar };
}
function numberOf(text, { words, from, to, names = [] }) {
    const named = names.indexOf(text.toLowerCase());
    if (named !== -1)
        return named + from;
    const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to)
        return number;
    throw new InvalidCron(`has ${JSON.stringify(text)} as ${words}, which goes from ${from} to ${to}`);
}


/***/ }),

/***/ 35243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedServer: () => (/* binding */ startEmbeddedServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/model/given-secrets.ts
var given_secrets = __webpack_require__(41468);
// EXTERNAL MODULE: ./src/cron/cron.ts
var cron_cron = __webpack_require__(82214);
;// CONCATENATED MODULE: ./src/embedded/store/schedule.ts

function readTrigger(body) {
    const { cron_schedule: cron, periodic_schedule: periodic } = (body ?? {});
    const { start_time: startTime, end_time: endTime } = cron ?? periodic ?? {};
    return {
        ...(cron?.cron === undefined ? {} : { cron: cron.cron }),
        ...(periodic?.interval_second === undefined ? {} : { intervalSeconds: String(periodic.interval_second) }),
        ...(startTime === undefined ? {} : { startTime }),
        ...(endTime === undefined ? {} : { endTime }),
    };
}
/** What the server says of it, after the words that it says of a cron of one field (recorded: 07-jobs, "bad cron"). */
function cronProblem({ cron }) {
    if (cron === undefined)
        return undefined;
    const fields = cron.split(/\s+/).filter((field) => field !== "").length;
    const error = fields < 5 || fields > 6 ? `Expected 5 to 6 fields, found ${fields}: ${cron}` : unreadable(withWeekday(cron));
    return error === undefined
        ? undefined
        : `Schedule cron is not a supported format(https://godoc.org/github.com/robfig/cron). Error: ${error}`;
}
function unreadable(cron) {
    try {
        (0,cron_cron/* parseCron */.E$)(cron);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** Adds the day of the week: of five fields the last one is the month, as the day of the week may be left out. */
const withWeekday = (cron) => (cron.trim().split(/\s+/).length === 5 ? `${cron.trim()} *` : cron);
/** When it is due next, in milliseconds; undefined if never. */
function nextDue({ trigger, firedAt }) {
    const after = Math.max(firedAt, Date.parse(trigger.startTime ?? "") || 0);
    const due = trigger.cron === undefined
        ? afterInterval(after, Number(trigger.intervalSeconds ?? 0))
        : (0,cron_cron/* nextTimes */.e1)((0,cron_cron/* parseCron */.E$)(withWeekday(trigger.cron)), { timezone: "UTC", after: new Date(after), count: 1 })[0];
    const last = Date.parse(trigger.endTime ?? "") || Number.POSITIVE_INFINITY;
    return due === undefined || due.valueOf() > last ? undefined : due.valueOf();
}
const afterInterval = (after, seconds) => seconds > 0 ? new Date(after + seconds * 1000) : undefined;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/embedded/http/reply.ts
var http_reply = __webpack_require__(17387);
;// CONCATENATED MODULE: ./src/embedded/store/list-messages.ts
const withoutClass = (message) => message.replace(/^(?:Invalid input error|InvalidInputError): /, "");
/** Recorded: kfp-tekton-1.9.2/04-pipelines. */
const kfpTektonWords = {
    operator: "op",
    badToken: (why) => `InvalidInputError: Invalid package token.: ${why}`,
    negativeSize: () => "Invalid input error: The page size should be greater than 0. Got '\uFFFD'",
    badFilter: (filter, problem) => `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfpTektonProblem(problem)}`,
    describe: (message) => ({
        message: `Failed to create list options: ${message}`,
        short: withoutClass(message).replace(/^(Invalid package token\.): .*$/, "$1"),
    }),
};
function kfpTektonProblem(problem) {
    if (problem.kind === "escape")
        return `invalid URL escape ${JSON.stringify(problem.at)}`;
    if (problem.kind === "syntax")
        return `invalid character '${problem.text[0]}' looking for beginning of value`;
    if (problem.kind === "field")
        return `unknown field ${JSON.stringify(problem.field)} in v1.Predicate`;
    return `unknown value ${JSON.stringify(problem.operator)} for enum v1.Predicate.Op`;
}
const newer = {
    operator: "operation",
    badToken: (why) => `InvalidInputError: Invalid page token: ${why}`,
    negativeSize: (size) => `Invalid input error: The page size should be greater than 0. Got ${size}`,
};
const shortOf = (message) => withoutClass(message).replace(/^(Invalid page token): .*$/, "$1");
/** Its sentences have lost their last full stop. */
const unstopped = (message) => message.replace(/\.$/, "");
/** Recorded: kfp-2.17.0/v2beta1/05-experiments and 06-runs. */
const kfp2Words = {
    ...newer,
    badFilter: (filter, problem) => `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfp2Problem(problem)}`,
    describe: (message) => ({
        message: `Failed to create list options: ${unstopped(message)}`,
        short: shortOf(unstopped(message)),
    }),
};
const tagFilter = "Invalid input error: failed to parse filter spec: ";
/** Recorded: kfp-2.17.0/v2beta1/04-pipelines, where the filter is read once before, for tags. */
const kfp2PipelineWords = {
    ...newer,
    badFilter: (_, problem) => tagFilter + kfp2Problem(problem),
    describe: (message, query) => ({
        message: pipelineChain(message, query) + unstopped(message),
        short: shortOf(unstopped(message)),
    }),
};
function pipelineChain(message, query) {
    if (message.startsWith(tagFilter))
        return "Failed to list pipelines due to invalid tag filter in filter spec: ";
    const [token, size, sort, filter] = ["page_token", "page_size", "sort_by", "filter"].map((name) => query.get(name) ?? "");
    return `Failed to list pipelines due invalid list options: pageToken: ${token}, pageSize: ${size || 0}, sortBy: ${sort}, filter: ${filter}: `;
}
function kfp2Problem(problem) {
    if (problem.kind === "escape")
        return `invalid URL escape ${JSON.stringify(problem.at)}`;
    if (problem.kind === "syntax")
        return `proto: syntax error (line 1:1): invalid value ${problem.text}`;
    const column = (part) => problem.text.indexOf(part) + 1;
    return problem.kind === "field"
        ? `proto: (line 1:${column(JSON.stringify(problem.field))}): unknown field ${JSON.stringify(problem.field)}`
        : `proto: (line 1:${column(problem.operator)}): invalid value for enum field operation: ${problem.operator}`;
}

;// CONCATENATED MODULE: ./src/embedded/store/listing.ts

const defaultPageSize = 20;
const largestPageSize = 200;
/** The message without the chain of what was tried. */
class BadList extends Error {
}
/** One page, by `filter`, `sort_by`, `page_size` and `page_token`, with the server's words for each mistake. */
function listPage({ items, query, typeName, words = kfpTektonWords }) {
    const size = query.get("page_size") ?? "";
    if (!/^-?\d*$/.test(size)) {
        const message = `parsing field "page_size": strconv.ParseInt: parsing ${JSON.stringify(size)}: invalid syntax`;
        return { kind: "error", message, short: "" };
    }
    try {
        return page({ items, query, typeName, words });
    }
    catch (error) {
        if (!(error instanceof BadList))
            throw error;
        return { kind: "error", ...words.describe(error.message, query) };
    }
}
function page({ items, query, typeName, words }) {
    const token = readToken(query.get("page_token") ?? "", words);
    const sort = query.get("sort_by") || token?.sort || "";
    const filter = query.get("filter") || token?.filter || "";
    if (token !== undefined && (token.sort !== sort || token.filter !== filter)) {
        throw new BadList("Invalid input error: page token does not match the supplied sort by and/or filtering criteria. Either specify the same criteria or leave the latter empty if page token is specified.");
    }
    const size = Number(query.get("page_size") ?? 0);
    if (size < 0)
        throw new BadList(words.negativeSize(size));
    const limit = size === 0 ? defaultPageSize : Math.min(size, largestPageSize);
    const matching = sorted(items.filter(predicateOf(filter, words)), sort, typeName);
    const start = token?.after ?? 0;
    const values = matching.slice(start, start + limit).map((item) => item.describe());
    const next = start + limit < matching.length
        ? Buffer.from(JSON.stringify({ sort, filter, after: start + limit })).toString("base64")
        : "";
    return { kind: "page", values, total: matching.length, next };
}
function readToken(text, words) {
    if (text === "")
        return undefined;
    const wrong = /[^A-Za-z0-9+/=]/.exec(text)?.index ?? (text.length % 4 === 0 ? -1 : text.length - (text.length % 4));
    if (wrong !== -1)
        throw new BadList(words.badToken(`illegal base64 data at input byte ${wrong}`));
    const decoded = Buffer.from(text, "base64").toString();
    try {
        return JSON.parse(decoded);
    }
    catch {
        throw new BadList(words.badToken(`invalid character '${decoded[0]}' looking for beginning of value`));
    }
}
function sorted(items, sort, typeName) {
    const [field = "created_at", direction = "asc", ...rest] = sort === "" ? [] : sort.split(" ");
    if (rest.length > 0 || !/^(asc|desc)$/.test(direction)) {
        throw new BadList(`Invalid input error: Received invalid sort by format ${JSON.stringify(sort)}. Supported format: "field_name", "field_name desc", or "field_name asc"`);
    }
    if (items.some((item) => !(field in item.fields)))
        throw new BadList(`Invalid input error: Invalid sorting field: ${JSON.stringify(field)} on listable type ${typeName}`);
    const sign = direction === "desc" ? -1 : 1;
    const compare = (one, other) => compareText(one.fields[field] ?? "", other.fields[field] ?? "") || compareText(one.id, other.id);
    return [...items].sort((one, other) => sign * compare(one, other));
}
const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** Text compares without case, as the server's database does it. */
const operations = {
    EQUALS: (have, [want = ""]) => have === want,
    NOT_EQUALS: (have, [want = ""]) => have !== want,
    GREATER_THAN: (have, [want = ""]) => have > want,
    GREATER_THAN_EQUALS: (have, [want = ""]) => have >= want,
    LESS_THAN: (have, [want = ""]) => have < want,
    LESS_THAN_EQUALS: (have, [want = ""]) => have <= want,
    IN: (have, want) => want.includes(have),
    IS_SUBSTRING: (have, [want = ""]) => have.includes(want),
};
/** The numbers that the names stand for: kfp-tekton backend/api/v1/filter.proto. */
const numbered = [
    "",
    "EQUALS",
    "NOT_EQUALS",
    "GREATER_THAN",
    "",
    "GREATER_THAN_EQUALS",
    "LESS_THAN",
    "LESS_THAN_EQUALS",
    "IN",
    "IS_SUBSTRING",
];
const operationOf = (op) => operations[typeof op === "number" ? (numbered[op] ?? "") : (op ?? "")];
function predicateOf(filter, words) {
    if (filter === "")
        return () => true;
    const predicates = parseFilter(filter, words);
    return (item) => predicates.every((predicate) => matches(item, predicate));
}
function matches(item, { key = "", ...predicate }) {
    const have = item.fields[key] ?? (key.startsWith("tags.") ? "" : undefined);
    if (have === undefined)
        throw new BadList(`Invalid input error: no support for filtering on unrecognized field ${JSON.stringify(key)}`);
    const want = predicate.string_values?.values ??
        [predicate.string_value ?? predicate.timestamp_value].filter((value) => value !== undefined);
    if (want.length === 0)
        throw new BadList(`Invalid input error: no value set for predicate on key "pipelines.${key[0]?.toUpperCase()}${key.slice(1)}"`);
    return (operationOf(predicate.op ?? predicate.operation)?.(have.toLowerCase(), want.map((value) => value.toLowerCase())) ?? false);
}
const valueFields = new Set([
    "key",
    "int_value",
    "long_value",
    "string_value",
    "timestamp_value",
    "int_values",
    "long_values",
    "string_values",
]);
/** Decoded once more than HTTP does it, as every server does (quirk: filters-decoded-twice). */
function parseFilter(filter, words) {
    const bad = (problem) => new BadList(words.badFilter(filter, problem));
    let text;
    try {
        text = decodeURIComponent(filter.replaceAll("+", " "));
    }
    catch {
        throw bad({ kind: "escape", at: /%.{0,2}/.exec(filter)?.[0] ?? "" });
    }
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw bad({ kind: "syntax", text });
    }
    const predicates = parsed.predicates ?? [];
    for (const predicate of predicates) {
        const unknown = Object.keys(predicate).find((field) => !valueFields.has(field) && field !== words.operator);
        if (unknown !== undefined)
            throw bad({ kind: "field", text, field: unknown });
        const operator = predicate[words.operator];
        if (operationOf(operator) === undefined)
            throw bad({ kind: "operator", text, operator: JSON.stringify(operator) });
    }
    return predicates;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(80099);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/embedded/store/stored-rows.ts




/** Of the database's form. One that a later version has written is left alone. */
const version = 1;
const layout = `CREATE TABLE IF NOT EXISTS row (
  kind TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID, STRICT`;
/** The rows of all tables as JSON, in one file of SQLite. Each change is a transaction: after a kill it is there as a whole, or not at all. */
class StoredRows {
    #database;
    #put;
    #delete;
    #place;
    #isOpen = true;
    #failure;
    /** @throws StoreError */
    constructor(folder) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const file = (0,external_node_path_.join)(folder, "server.sqlite");
        try {
            this.#database = stored_rows_open(file);
            // A row that is put again keeps its place in the lists.
            this.#put = this.#database.prepare("INSERT INTO row (kind, id, place, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET body = ?4");
            this.#place = Number(this.#database.prepare("SELECT max(place) AS last FROM row").get()?.last ?? 0);
            this.#delete = this.#database.prepare("DELETE FROM row WHERE kind = ? AND id = ?");
        }
        catch (error) {
            throw new errors/* StoreError */.AD(`The data in ${file} cannot be used: ${error.message}.`, {
                cause: error,
                hint: "Move the folder away to begin with an empty server, or name another one.",
            });
        }
    }
    get failure() {
        return this.#failure;
    }
    /** In the order in which they came. */
    read(kind) {
        const rows = this.#database.prepare("SELECT body FROM row WHERE kind = ? ORDER BY place").all(kind);
        return rows.map(({ body }) => JSON.parse(String(body)));
    }
    put(kind, id, row) {
        this.#write(() => this.#put.run(kind, id, ++this.#place, JSON.stringify(row)));
    }
    delete(kind, id) {
        this.#write(() => this.#delete.run(kind, id));
    }
    close() {
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        this.#database.close();
    }
    #write(change) {
        // What a run says after the server was closed is of no use to anybody.
        if (!this.#isOpen)
            return;
        try {
            change();
        }
        catch (error) {
            this.#failure ??= error;
        }
    }
}
function stored_rows_open(file) {
    const database = new external_node_sqlite_.DatabaseSync(file);
    // WAL with NORMAL survives the end of the process at any moment. After a power cut the last changes may be missing, but none is half there.
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    const found = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
    if (found > version)
        throw new Error(`a later version has written it (form ${found})`);
    database.exec(`${layout}; PRAGMA user_version = ${version}`);
    return database;
}

;// CONCATENATED MODULE: ./src/embedded/store/store.ts


/** Everything the server knows. A change is in the file before the function that makes it returns, so that a kill loses nothing. */
class Store {
    pipelines;
    versions;
    experiments;
    runs;
    queuedRuns;
    schedules;
    folder;
    #rows;
    /** @param folder absolute path, made if it is missing. @throws StoreError if what it holds cannot be read */
    constructor(folder) {
        this.folder = folder;
        this.#rows = new StoredRows(folder);
        this.pipelines = new Table("pipelines", this.#rows);
        this.versions = new Table("versions", this.#rows);
        this.experiments = new Table("experiments", this.#rows);
        this.runs = new Table("runs", this.#rows);
        this.queuedRuns = new Table("queued-runs", this.#rows);
        this.schedules = new Table("schedules", this.#rows);
    }
    /** Why something could not be written, such as a full disk. What the server says from then on would not outlive it. */
    get failure() {
        return this.#rows.failure;
    }
    close() {
        this.#rows.close();
    }
}
class Table {
    #name;
    #stored;
    #rows;
    constructor(name, stored) {
        this.#name = name;
        this.#stored = stored;
        this.#rows = new Map(stored.read(name).map((row) => [row.id, row]));
    }
    all() {
        return [...this.#rows.values()];
    }
    get(id) {
        return this.#rows.get(id);
    }
    put(row) {
        this.#rows.set(row.id, row);
        this.#stored.put(this.#name, row.id, row);
        return row;
    }
    delete(id) {
        this.#rows.delete(id);
        this.#stored.delete(this.#name, id);
    }
}
const newId = () => (0,external_node_crypto_.randomUUID)();

;// CONCATENATED MODULE: ./src/embedded/v1/pipelines.ts


const versionsOf = (pipeline, store) => store.versions.all().filter((version) => version.pipeline === pipeline);
const describeVersion = (version) => ({
    id: version.id,
    name: version.name,
    created_at: version.createdAt,
    parameters: version.parameters,
    code_source_url: "",
    package_url: null,
    resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, name: "", relationship: "OWNER" }],
    description: version.description,
});
/** A default version that is not there shows as an empty one of 1970 (quirk: default-version-unchecked). */
function describePipeline(pipeline, store) {
    const version = store.versions.get(pipeline.defaultVersion) ?? {
        id: "",
        pipeline: "",
        name: "",
        createdAt: "1970-01-01T00:00:00Z",
        description: "",
        parameters: [],
        template: "",
    };
    const { id, createdAt, name, description, parameters } = pipeline;
    return {
        id,
        created_at: createdAt,
        name,
        description,
        parameters,
        url: null,
        error: "",
        default_version: describeVersion(version),
        resource_references: [],
    };
}
function getPipeline(id, store) {
    const pipeline = store.pipelines.get(id);
    return pipeline === undefined
        ? missing("Get pipeline failed.: ", "Pipeline", id)
        : (0,http_reply/* json */.Pq)(describePipeline(pipeline, store));
}
const missing = (chain, what, id) => {
    const short = `${what} ${id} not found.`;
    return (0,http_reply/* gatewayError */.L7)(5, `${chain}ResourceNotFoundError: ${short}`, { short });
};
function listPipelines({ query }, store) {
    const namespaced = query.get("resource_reference_key.type") === "NAMESPACE" && query.get("resource_reference_key.id") !== "";
    const items = namespaced
        ? []
        : store.pipelines.all().map((pipeline) => ({
            id: pipeline.id,
            fields: fieldsOf(pipeline),
            describe: () => describePipeline(pipeline, store),
        }));
    const page = listPage({ items, query, typeName: "Pipeline" });
    return page.kind === "error"
        ? (0,http_reply/* gatewayError */.L7)(3, page.message, page)
        : (0,http_reply/* json */.Pq)({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}
const fieldsOf = ({ id, name, createdAt, description }) => ({
    id,
    name,
    created_at: createdAt,
    description,
    namespace: "",
    status: "READY",
});
function deletePipeline(id, store) {
    if (store.pipelines.get(id) === undefined)
        return missing("Delete pipelines failed.: Delete pipeline failed: ", "Pipeline", id);
    for (const version of versionsOf(id, store))
        store.versions.delete(version.id);
    store.pipelines.delete(id);
    return (0,http_reply/* json */.Pq)({});
}
function pipelineTemplate(id, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined)
        return missing("Get pipeline template failed.: Get pipeline template failed: ", "Pipeline", id);
    return versionTemplate(pipeline.defaultVersion, store);
}
function versionTemplate(id, store) {
    const version = store.versions.get(id);
    return version === undefined
        ? missing("Get pipeline template failed.: Get pipeline version template failed: ", "Version", id)
        : (0,http_reply/* json */.Pq)({ template: version.template });
}
function getVersion(id, store) {
    const version = store.versions.get(id);
    return version === undefined
        ? missing("Get pipeline version failed.: ", "Version", id)
        : (0,http_reply/* json */.Pq)(describeVersion(version));
}
/** The type of the key is not looked at (recorded: kfp-tekton-1.9.2/04-pipelines, "versions with a wrong key type"). */
function listVersions({ query }, store) {
    const id = query.get("resource_key.id") ?? "";
    if (!query.has("resource_key.type") && id === "")
        return (0,http_reply/* gatewayError */.L7)(3, "Invalid input error: ResourceKey must be set in the input", {
            short: "ResourceKey must be set in the input",
        });
    if (store.pipelines.get(id) === undefined)
        return missing("Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ", "Pipeline", id);
    const items = versionsOf(id, store).map((version) => ({ id: version.id, fields: fieldsOf(version), describe: () => describeVersion(version) }));
    const page = listPage({ items, query, typeName: "PipelineVersion" });
    return page.kind === "error"
        ? (0,http_reply/* gatewayError */.L7)(3, page.message, page)
        : (0,http_reply/* json */.Pq)({ versions: page.values, next_page_token: page.next, total_size: page.total });
}
/** Deleting the default version makes the newest of the others the default. */
function deleteVersion(id, store) {
    const version = store.versions.get(id);
    if (version === undefined)
        return missing("Failed to get Pipeline Version.: ", "Version", id);
    store.versions.delete(id);
    const pipeline = store.pipelines.get(version.pipeline);
    const newest = [...versionsOf(version.pipeline, store)]
        .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
        .at(-1);
    if (pipeline?.defaultVersion === id)
        store.pipelines.put({ ...pipeline, defaultVersion: newest?.id ?? "" });
    return (0,http_reply/* json */.Pq)({});
}
/** Neither id is checked (quirk: default-version-unchecked). */
function setDefaultVersion(id, version, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline !== undefined)
        store.pipelines.put({ ...pipeline, defaultVersion: version });
    return (0,http_reply/* json */.Pq)({});
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/embedded/v2/package.ts

/** Why an upload is refused: the status and the words of the server. */
class RefusedTemplate extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** The handler of a real server loops on it without end, and never answers (quirk: broken-yaml-hangs). */
class EndlessTemplate extends Error {
}
const specFields = new Set([
    "pipelineInfo",
    "deploymentSpec",
    "schemaVersion",
    "sdkVersion",
    "components",
    "root",
    "defaultPipelineRoot",
]);
/**
 * What a server of Kubeflow Pipelines 2 keeps of a package: an Argo Workflow, or a pipeline specification with that of its platform
 * (kubeflow/pipelines backend/src/apiserver/template/template.go). Documents of other kinds are passed over.
 */
function readTemplate(text) {
    if (text === "")
        throw new RefusedTemplate(500, "");
    const documents = load(text).filter((document) => typeof document === "object" && document !== null && !Array.isArray(document));
    const workflow = documents.find(({ apiVersion, kind }) => kind === "Workflow" && isArgo(apiVersion));
    if (workflow !== undefined)
        return workflow;
    const spec = documents.find((document) => "pipelineInfo" in document);
    const platform = documents.find((document) => "platforms" in document);
    if (spec === undefined || Object.keys(spec).some((field) => !specFields.has(field)))
        throw new RefusedTemplate(400, "unknown template format");
    refuseSpec(spec);
    return platform === undefined ? spec : { pipeline_spec: spec, platform_spec: platform };
}
const isArgo = (apiVersion) => String(apiVersion).startsWith("argoproj.io/");
function load(text) {
    try {
        return (0,js_yaml/* loadAll */.gh)(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            throw new EndlessTemplate();
        throw error;
    }
}
function refuseSpec({ schemaVersion, pipelineInfo }) {
    if (schemaVersion !== "2.1.0")
        throw new RefusedTemplate(400, `KFP only supports schema version 2.1.0, but the pipeline spec has version ${schemaVersion}`);
    if (!/^[a-z0-9][a-z0-9-]{0,127}$/.test(String(pipelineInfo?.name)))
        throw new RefusedTemplate(400, "pipeline's name must contain only lowercase alphanumeric characters or '-' and must start with alphanumeric characters");
}

;// CONCATENATED MODULE: ./src/embedded/v2/parameters.ts
const isNumber = (value) => typeof value === "number";
/** An integer is a number like any other (quirk: parameter-types-checked-loosely). */
const types = {
    NUMBER_DOUBLE: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
    NUMBER_INTEGER: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
    STRING: {
        fits: (value) => typeof value === "string",
        words: "type string, but the parameter value is not of string",
    },
    BOOLEAN: { fits: (value) => typeof value === "boolean", words: "type bool, but the parameter value is not of bool" },
    LIST: { fits: Array.isArray, words: "type list, but the parameter value is not of list" },
    STRUCT: {
        fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
        words: "type struct, but the parameter value is not of struct",
    },
};
/** What is wrong with the values for a run of a specification (kubeflow/pipelines …/template/v2_template.go:449). An Argo Workflow has none. */
function parameterProblem(template, values) {
    const { root, pipeline_spec: inner } = template;
    const spec = inner?.root ?? root;
    if (spec === undefined)
        return undefined;
    const declared = spec.inputDefinitions?.parameters ?? {};
    const unknown = Object.keys(values).filter((name) => declared[name] === undefined);
    if (unknown.length > 0)
        return `parameter(s) provided are not required by pipeline: ${unknown.join(", ")}`;
    for (const [name, parameter] of Object.entries(declared)) {
        const problem = problemOf(name, parameter, values[name]);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function problemOf(name, parameter, value) {
    if (value === undefined)
        return parameter.isOptional === true || parameter.defaultValue !== undefined
            ? undefined
            : `parameter ${name} is not optional, yet has neither default value nor user provided value`;
    const type = types[parameter.parameterType ?? ""];
    return type === undefined || type.fits(value)
        ? undefined
        : `input parameter ${name} requires ${type.words} value type`;
}

;// CONCATENATED MODULE: ./src/embedded/v2/reply.ts

const answer = (value) => (0,http_reply/* json */.Pq)(compact(value));
/** Empty fields are left out, but not those of a specification or of parameters inside. */
const compact = (value) => Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));
const isEmpty = (value) => value === "" || value === 0 || value === undefined || (Array.isArray(value) && value.length === 0);
/** Recorded: kfp-2.17.0/v2beta1. `message` is the whole chain; errors of the gateway itself have no details. */
function apiError(code, message, { short = message } = {}) {
    const shown = code === 13 ? "Internal Server Error" : short;
    const details = [{ "@type": "type.googleapis.com/google.rpc.Status", code, message: shown }];
    return { ...(0,http_reply/* json */.Pq)({ code, message, details }), status: (0,http_reply/* httpStatusOf */.s_)(code) };
}
const protocolError = (code, message) => ({
    ...(0,http_reply/* json */.Pq)({ code, message }),
    status: (0,http_reply/* httpStatusOf */.s_)(code),
});
/** The error of a list's query. Without a short form it is the gateway's. */
const listError = ({ message, short }) => short === "" ? protocolError(3, message) : apiError(3, message, { short });
const notFound = (chain, what, id) => {
    const short = `${what} ${id} not found`;
    return apiError(5, `${chain}: ResourceNotFoundError: ${short}`, { short });
};
/** Uploads tell what is wrong in general words only, as JSON labelled as text or as JSON (quirk: errors-mislabelled). */
const uploadError = (status, message, contentType = "application/json") => ({
    status,
    contentType,
    body: JSON.stringify({ error_message: message, error_details: message }),
});

;// CONCATENATED MODULE: ./src/embedded/v2/run-report.ts


/** What the report of the Workflow adds to a run: its error and its tasks. */
const runReport = ({ id, error = "", nodes = [], workflow }) => ({
    ...(error === "" ? {} : { error: { code: 2, message: error } }),
    ...(workflow === undefined ? {} : { run_details: { task_details: nodes.map((node) => taskDetail(id, node)) } }),
});
const states = {
    Pending: "PENDING",
    Running: "RUNNING",
    Succeeded: "SUCCEEDED",
    Failed: "FAILED",
    Skipped: "SKIPPED",
};
/**
 * A task for each node, without its pod, its error and the node's own ID (kubeflow/pipelines …/server/api_converter.go, toApiPipelineTaskDetail).
 */
const taskDetail = (runId, node) => ({
    run_id: runId,
    task_id: node.id,
    display_name: node.displayName,
    create_time: timeOf(node.startedAt),
    start_time: timeOf(node.startedAt),
    end_time: timeOf(node.finishedAt ?? 0),
    state: states[node.phase],
    state_history: [{ update_time: timeOf(node.finishedAt ?? node.startedAt), state: states[node.phase] }],
    child_tasks: node.children.map((id) => ({ pod_name: id })),
});
const timeOf = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
/** The run as clients of the old API read it, whose Workflow has the messages of the nodes. */
async function getOldRun(id, { store, localRuns }) {
    const run = store.queuedRuns.get(id);
    if (run === undefined)
        return notFound(`Failed to get a v1beta1 run: Failed to fetch run ${id}`, "Run", id);
    return (0,http_reply/* json */.Pq)(describe(await localRuns.live(run)));
}
const describe = (run) => ({
    run: { id: run.id, name: run.name, created_at: run.createdAt, status: run.state },
    pipeline_runtime: run.workflow === undefined ? {} : { workflow_manifest: JSON.stringify(manifestOf(run, run.workflow)) },
});
const manifestOf = ({ nodes = [], state, error = "" }, workflow) => ({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Workflow",
    metadata: { name: workflow },
    status: { phase: state, message: error, nodes: Object.fromEntries(nodes.map((node) => [node.id, shown(node)])) },
});
/** A node without what only this server knows. */
const shown = ({ podName: _, log: __, startedAt, finishedAt, ...node }) => ({
    ...node,
    startedAt: timeOf(startedAt),
    ...(finishedAt === undefined ? {} : { finishedAt: timeOf(finishedAt) }),
});

;// CONCATENATED MODULE: ./src/embedded/v2/runs.ts










const never = "1970-01-01T00:00:00Z";
function createRun(body, request, { store, localRuns }) {
    const wanted = body;
    const name = wanted.display_name ?? "";
    if (name === "")
        return apiError(13, "CreateJob(job.ToV2())Failed to create a run due to conversion error: InternalServerError: Failed to convert a API run detail to its internal representation: Invalid input error: Run name cannot be empty");
    if (wanted.pipeline_spec !== undefined)
        return (0,http_reply/* unsupported */.qO)("a run of an inline specification");
    const experiment = experimentOf(wanted, store);
    if (experiment === undefined) {
        const id = wanted.experiment_id ?? "";
        const chain = `Failed to create a new run: Failed to create a run due to invalid experimentId and namespace combination: Failed to fetch namespace for experiment ${id}: Failed to fetch namespace from experiment ${id}`;
        return notFound(chain, "Experiment", id);
    }
    const version = versionOf(wanted, store);
    if (typeof version === "string")
        return apiError(13, `Failed to create a new run: InternalServerError: Failed to create a run due to error fetching manifest: ${version}`);
    const problem = parameterProblem(readTemplate(version.template), wanted.runtime_config?.parameters ?? {});
    if (problem !== undefined)
        return apiError(3, `Failed to create a new run: Failed to generate the ExecutionSpec: invalid pipeline job inputs: Invalid input error: ${problem}`, { short: problem });
    if (name.length > 255)
        return tooLong(name);
    const run = store.queuedRuns.put(queuedRun(wanted, { experiment, version, createdAt: request.now }));
    localRuns.start(run, version.template);
    return answer(runs_describe(run));
}
const queuedRun = (wanted, { experiment, version, createdAt }) => ({
    id: newId(),
    name: wanted.display_name ?? "",
    description: wanted.description ?? "",
    createdAt,
    experiment,
    pipelineId: version.pipeline,
    version: version.id,
    serviceAccount: wanted.service_account || "pipeline-runner",
    runtimeConfig: wanted.runtime_config,
    archived: false,
    state: "PENDING",
    history: [{ state: "PENDING", at: createdAt }],
});
const experimentOf = ({ experiment_id: id = "" }, store) => id === "" ? store.experiments.all().find(({ name }) => name === "Default")?.id : store.experiments.get(id)?.id;
/** The version, or why there is none. Without its id the newest one is taken. */
function versionOf({ pipeline_version_reference: reference = {} }, store) {
    const { pipeline_id: pipeline = "", pipeline_version_id: id = "" } = reference;
    if (pipeline === "" && id === "")
        return "Invalid input error: Failed to fetch a template with an empty pipeline spec manifest";
    const failed = "Failed to fetch a template due to error retrieving pipeline version: ";
    const version = id === "" ? newestOf(pipeline, store) : store.versions.get(id);
    if (version === undefined)
        return `${failed}Failed to fetch a pipeline version and its manifest from pipeline version ${id}: Failed to get a pipeline version with id ${id}: ResourceNotFoundError: PipelineVersion ${id} not found`;
    if (pipeline === "" || pipeline === version.pipeline)
        return version;
    return `${failed}Invalid input error: Pipeline version ${id} belongs to pipeline ${version.pipeline} (not ${pipeline})`;
}
const newestOf = (pipeline, store) => versionsOf(pipeline, store)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .at(-1);
function tooLong(name) {
    const why = "Error 1406 (22001): Data too long for column 'DisplayName' at row 1";
    return apiError(13, `Failed to create a new run: Failed to create a run: InternalServerError: Failed to store run ${name} to table: ${why}`);
}
const runs_describe = (run) => compact({
    experiment_id: run.experiment,
    run_id: run.id,
    display_name: run.name,
    storage_state: run.archived ? "ARCHIVED" : "AVAILABLE",
    description: run.description,
    pipeline_version_reference: { pipeline_id: run.pipelineId, pipeline_version_id: run.version },
    runtime_config: run.runtimeConfig,
    service_account: run.serviceAccount,
    created_at: run.createdAt,
    scheduled_at: run.createdAt,
    finished_at: run.finishedAt ?? never,
    state: run.state,
    ...runReport(run),
    state_history: run.history.map(({ state, at }) => ({ update_time: at, state })),
    plugins_output: pluginsOutput,
});
/** The output of plugins with the shipped configuration, whatever becomes of the run (quirk: plugin-output-failed). */
const pluginsOutput = {
    mlflow: {
        entries: { experiment_name: { value: "KFP-Default" } },
        state: "PLUGIN_FAILED",
        state_message: 'failed to build MLflow request context: failed to read plugins.mlflow.tls.caBundlePath "/etc/mlflow-tracking-ca/ca.crt": open /etc/mlflow-tracking-ca/ca.crt: no such file or directory',
    },
};
async function getRun(id, { store, localRuns }) {
    const run = store.queuedRuns.get(id);
    if (run === undefined)
        return runs_missing("Failed to get a run: Failed to fetch run", id);
    return answer(runs_describe(await localRuns.live(run)));
}
const runs_missing = (chain, id) => notFound(`${chain} ${id}`, "Run", id);
function listRuns({ query }, store) {
    const experiment = query.get("experiment_id") ?? "";
    if (experiment !== "" && store.experiments.get(experiment) === undefined)
        return notFound(`Failed to list runs: Failed to list runs due to error fetching namespace for experiment ${experiment}. Try filtering based on namespace: Failed to fetch namespace from experiment ${experiment}`, "Experiment", experiment);
    const chosen = store.queuedRuns.all().filter((run) => experiment === "" || run.experiment === experiment);
    const items = chosen.map((run) => {
        const { id, name, description, createdAt, state } = run;
        const own = { id, run_id: id, name, display_name: name, description, created_at: createdAt, state, status: state };
        const storage = run.archived ? "ARCHIVED" : "AVAILABLE";
        return {
            id,
            fields: { ...own, experiment_id: run.experiment, storage_state: storage },
            describe: () => runs_describe(run),
        };
    });
    const page = listPage({ items, query, typeName: "Run", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ runs: page.values, total_size: page.total, next_page_token: page.next });
}
function terminateRun(id, { store, localRuns }) {
    const run = store.queuedRuns.get(id);
    const chain = `Failed to terminate a run: Failed to terminate run ${id}`;
    if (run === undefined)
        return runs_missing(`${chain} due to error fetching the run: Failed to fetch run`, id);
    if (localRuns.terminate(run))
        return answer({});
    const short = `Failed to terminate a run ${id}. Row not found`;
    return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
}
function retryRun(id, store) {
    const chain = "Failed to retry a run: ";
    const failed = `Failed to retry run ${id} due to error fetching`;
    if (store.queuedRuns.get(id) === undefined)
        return runs_missing(`${chain}${failed} the run: Failed to fetch run`, id);
    const short = `${failed} workflow manifest`;
    return apiError(10, `${chain}BadRequestError: ${short}: Invalid input error: Workflow manifest cannot be empty`, {
        short,
    });
}
function archiveRun(id, archived, store) {
    const run = store.queuedRuns.get(id);
    if (run === undefined) {
        const chain = archived
            ? `Failed to archive a run: Failed to archive run ${id} as it failed to be retrieved: Failed to fetch run`
            : `Failed to unarchive a run: Failed to unarchive run ${id} as it does not exist: Failed to fetch run`;
        return runs_missing(chain, id);
    }
    store.queuedRuns.put({ ...run, archived });
    return answer({});
}
function deleteRun(id, store) {
    if (store.queuedRuns.get(id) === undefined)
        return runs_missing(`Failed to delete a run: Failed to delete run ${id} as it does not exist: Failed to fetch run`, id);
    store.queuedRuns.delete(id);
    return answer({});
}
/** Errors come with HTTP 200 here too (quirk: log-errors-in-body). */
async function runLog(id, pod, { store, localRuns }) {
    const failed = `BadRequestError: Failed to read logs for run ${id}`;
    const run = store.queuedRuns.get(id);
    if (run === undefined)
        return logError(`${failed} due to run fetching error: Failed to fetch run ${id}: ResourceNotFoundError: Run ${id} not found`);
    const { workflow, nodes = [] } = await localRuns.live(run);
    if (workflow === undefined)
        return logError(`${failed}: InternalServerError: Failed to read logs from archive ${pod} due to empty runtime workflow manifest: Invalid input error: Runtime workflow manifest cannot empty`);
    const file = nodes.find((node) => node.podName === pod)?.log;
    const log = file === undefined ? undefined : await (0,promises_.readFile)(file, "utf8").catch(() => undefined);
    return log === undefined ? logError(`${failed}: pods "${pod}" not found`) : (0,http_reply/* text */.Qq)(200, log);
}
const logError = (message) => (0,http_reply/* text */.Qq)(200, JSON.stringify({ error_message: message, error_details: message }));
const readArtifact = () => uploadError(404, "artifact not found: <nil>", "text/plain; charset=utf-8");

;// CONCATENATED MODULE: ./src/embedded/fire-schedules.ts


/** How often it is looked whether a schedule is due. The real controller does so every ten seconds. */
const lookEveryMs = 500;
/** The most missed runs of one schedule that are made up for: a clock that jumps a year ahead must not start a run for each of its minutes. */
const mostMissed = 100;
/** Starts a run whenever an enabled schedule becomes due, until it is stopped. */
function keepFiring(firing) {
    const end = new AbortController();
    void (async () => {
        while (!end.signal.aborted) {
            fireDue(firing);
            await firing.clock.sleep(lookEveryMs, end.signal).catch(() => { });
        }
    })();
    return { stop: () => end.abort() };
}
function fireDue({ memory, clock }) {
    const now = clock.now();
    for (const schedule of memory.store.schedules.all())
        if (schedule.isEnabled)
            fire(schedule, { memory, now });
}
/** Starts a schedule's run; without catching up only the last missed time counts (kubeflow/pipelines, backend/src/crd/controller/scheduledworkflow/util/scheduled_workflow.go, getNextScheduledTime). */
function fire(schedule, { memory, now }) {
    const due = [];
    let next = nextDue(schedule);
    while (next !== undefined && next <= now && due.length < mostMissed) {
        due.push(next);
        next = nextDue({ ...schedule, firedAt: next });
    }
    const last = due.at(-1);
    if (last === undefined)
        return;
    const kept = next !== undefined && next <= now ? now : last;
    memory.store.schedules.put({ ...schedule, firedAt: kept });
    for (const time of schedule.noCatchup ? [last] : due)
        startRun(schedule, { memory, time });
}
function startRun({ run, name }, { memory, time }) {
    const iso = new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
    const request = { now: iso };
    const isTekton = run.pipeline_spec !== undefined;
    const runName = `Run of ${name} (${iso})`;
    if (isTekton)
        memory.runs.create({ ...run, name: runName }, request);
    else
        createRun({ ...run, display_name: runName }, request, memory);
}

;// CONCATENATED MODULE: ./src/embedded/store/collation.ts
/** The collation of the servers' database ignores case, and nothing else (quirk: names-ignore-case). */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const hasName = (rows, name) => rows.some((row) => sameName(row.name, name));

;// CONCATENATED MODULE: ./src/embedded/v1/experiments.ts




const defaultName = "Default";
function ensureDefaultExperiment(store, now) {
    if (store.experiments.all().some((experiment) => experiment.name === defaultName))
        return;
    store.experiments.put({
        id: newId(),
        name: defaultName,
        description: "All runs created without specifying an experiment will be grouped here.",
        createdAt: now,
        archived: false,
    });
}
const experiments_describe = ({ id, name, description, createdAt, archived }) => ({
    id,
    name,
    description,
    created_at: createdAt,
    resource_references: [],
    storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
});
const invalid = (short) => (0,http_reply/* gatewayError */.L7)(3, `Validate experiment request failed.: Invalid input error: ${short}`, { short });
function createExperiment(body, request, store) {
    const { name = "", description = "", resource_references: references = [], } = body;
    if (name === "")
        return invalid("Experiment name is empty. Please specify a valid experiment name.");
    if (references.length > 0)
        return invalid("In single-user mode, CreateExperimentRequest shouldn't contain resource references.");
    for (const [column, value] of [
        ["Name", name],
        ["Description", description],
    ]) {
        if (value.length > 255)
            return (0,http_reply/* gatewayError */.L7)(13, `Create experiment failed.: InternalServerError: Failed to add experiment to experiment table: Error 1406: Data too long for column '${column}' at row 1: Error 1406: Data too long for column '${column}' at row 1`);
    }
    if (hasName(store.experiments.all(), name)) {
        const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name.`;
        return (0,http_reply/* gatewayError */.L7)(6, `Create experiment failed.: Already exist error: ${short}`, { short });
    }
    return (0,http_reply/* json */.Pq)(experiments_describe(store.experiments.put({ id: newId(), name, description, createdAt: request.now, archived: false })));
}
function getExperiment(id, store) {
    const experiment = store.experiments.get(id);
    return experiment === undefined ? experiments_missing("Get experiment failed.: ", id) : (0,http_reply/* json */.Pq)(experiments_describe(experiment));
}
const experiments_missing = (chain, id) => (0,http_reply/* gatewayError */.L7)(5, `${chain}ResourceNotFoundError: Experiment ${id} not found.`, {
    short: `Experiment ${id} not found.`,
});
function listExperiments({ query }, store) {
    // The SDK's client names an empty one (kubeflow/pipelines backend/src/apiserver/server/experiment_server.go, ListExperiment).
    if (query.get("resource_reference_key.type") === "NAMESPACE" && query.get("resource_reference_key.id")) {
        const short = "In single-user mode, ListExperiment cannot filter by namespace.";
        return (0,http_reply/* gatewayError */.L7)(3, `Invalid input error: ${short}`, { short });
    }
    const items = store.experiments.all().map((experiment) => {
        const { id, name, description, createdAt, archived } = experiment;
        return {
            id,
            fields: {
                id,
                name,
                description,
                created_at: createdAt,
                namespace: "",
                storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
            },
            describe: () => experiments_describe(experiment),
        };
    });
    const page = listPage({ items, query, typeName: "Experiment" });
    return page.kind === "error"
        ? (0,http_reply/* gatewayError */.L7)(3, page.message, page)
        : (0,http_reply/* json */.Pq)({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}
/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
function archiveExperiment(id, archived, store) {
    const experiment = store.experiments.get(id);
    if (experiment !== undefined)
        store.experiments.put({ ...experiment, archived });
    return (0,http_reply/* json */.Pq)({});
}
function deleteExperiment(id, store) {
    if (store.experiments.get(id) === undefined)
        return experiments_missing("Delete experiment failed: ", id);
    store.experiments.delete(id);
    return (0,http_reply/* json */.Pq)({});
}

// EXTERNAL MODULE: ./src/tekton/submitted-run.ts
var submitted_run = __webpack_require__(51704);
;// CONCATENATED MODULE: ./src/embedded/v1/new-run.ts


function readBody(body) {
    const reference = (type) => body.resource_references?.find((entry) => entry.key?.type === type)?.key?.id ?? "";
    const spec = body.pipeline_spec ?? {};
    return {
        name: body.name ?? "",
        description: body.description ?? "",
        serviceAccount: body.service_account || "pipeline-runner",
        parameters: spec.parameters ?? [],
        pipeline: spec.pipeline_id ?? "",
        version: reference("PIPELINE_VERSION"),
        experiment: reference("EXPERIMENT"),
        manifest: spec.workflow_manifest || spec.pipeline_manifest || "",
    };
}
/** The two steps that the real server adds to tasks with outputs copy artifacts to an object store, which is not here: they are left out. */
function livePipelineRun({ id, wanted, template, createdAt }) {
    const parsed = (0,js_yaml/* loadAll */.gh)(template.replace(/^\uFEFF/, ""), {
        schema: js_yaml/* CORE_SCHEMA */.OU,
        json: true,
    })[0];
    const run = (0,submitted_run/* asSubmitted */.i)(parsed, {
        name: `${parsed.metadata?.name ?? ""}-${id.slice(0, 5)}`,
        runId: id,
        runName: wanted.name,
        createdAt,
        parameters: Object.fromEntries(wanted.parameters.map(({ name, value = "" }) => [name, value])),
    });
    return {
        ...run,
        metadata: {
            ...run.metadata,
            labels: { ...run.metadata?.labels, "pipeline/runid": id },
            namespace: "kubeflow",
            uid: id,
            creationTimestamp: createdAt,
        },
        spec: {
            ...run.spec,
            timeouts: { ...run.spec?.timeouts },
            taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: wanted.serviceAccount },
        },
        status: {},
    };
}

;// CONCATENATED MODULE: ./src/embedded/v1/jobs.ts





/** Recorded: kfp-tekton-1.9.2-cluster/07-jobs and kfp-tekton-1.5.1/07-jobs. */
function createJob(body, request, store) {
    const wanted = readBody(body);
    const job = body;
    const version = store.versions.get(wanted.version);
    if (version === undefined)
        return unknownVersion(wanted.version);
    const trigger = readTrigger(job.trigger);
    const problem = cronProblem(trigger) ?? concurrencyProblem(job);
    if (problem !== undefined)
        return (0,http_reply/* gatewayError */.L7)(3, `Validate create job request failed.: Invalid input error: ${problem}`, { short: problem });
    const schedule = store.schedules.put({
        id: newId(),
        name: wanted.name,
        description: wanted.description,
        createdAt: request.now,
        updatedAt: request.now,
        isEnabled: job.enabled === true,
        trigger,
        maxConcurrency: String(job.max_concurrency),
        noCatchup: job.no_catchup === true,
        serviceAccount: wanted.serviceAccount,
        run: runOf(wanted),
        experiment: wanted.experiment || (store.experiments.all().find(({ name }) => name === "Default")?.id ?? ""),
        pipelineId: wanted.pipeline,
        version: version.id,
        firedAt: Date.parse(request.now),
    });
    return (0,http_reply/* json */.Pq)(jobs_describe(schedule, store));
}
function concurrencyProblem({ max_concurrency: limit = 0 }) {
    return Number(limit) >= 1 && Number(limit) <= 10
        ? undefined
        : `The max concurrency of the job is out of range. Support 1-10. Received ${limit}.`;
}
const unknownVersion = (id) => (0,http_reply/* gatewayError */.L7)(5, `Validate create job request failed.: Get pipelineVersionId failed.: ResourceNotFoundError: Version ${id} not found.`, { short: `Version ${id} not found.` });
const runOf = ({ serviceAccount, parameters, version, experiment }) => ({
    service_account: serviceAccount,
    pipeline_spec: { parameters },
    resource_references: [
        { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
        { key: { type: "PIPELINE_VERSION", id: version }, relationship: "CREATOR" },
    ],
});
function listJobs({ query }, store) {
    const [type, reference] = [query.get("resource_reference_key.type"), query.get("resource_reference_key.id") ?? ""];
    const chosen = store.schedules
        .all()
        .filter(({ experiment }) => (type === "EXPERIMENT" ? experiment === reference : type !== "NAMESPACE"));
    const page = listPage({ items: chosen.map((job) => listed(job, store)), query, typeName: "Job" });
    return page.kind === "error"
        ? (0,http_reply/* gatewayError */.L7)(3, page.message, page)
        : (0,http_reply/* json */.Pq)({ jobs: page.values, total_size: page.total, next_page_token: page.next });
}
function listed(job, store) {
    const { id, name, description, createdAt } = job;
    return { id, fields: { id, name, description, created_at: createdAt }, describe: () => jobs_describe(job, store) };
}
function getJob(id, store) {
    const job = store.schedules.get(id);
    return job === undefined ? jobs_missing("", id) : (0,http_reply/* json */.Pq)(jobs_describe(job, store));
}
function deleteJob(id, store) {
    if (store.schedules.get(id) === undefined)
        return jobs_missing("Delete job failed: ", id);
    store.schedules.delete(id);
    return (0,http_reply/* json */.Pq)({});
}
function enableJob(id, isEnabled, { request, store }) {
    const job = store.schedules.get(id);
    const chain = `Enable/Disable job failed: ${isEnabled ? "Check job exist failed: " : ""}`;
    if (job === undefined)
        return jobs_missing(chain, id);
    store.schedules.put({ ...job, isEnabled, updatedAt: request.now, firedAt: Date.parse(request.now) });
    return (0,http_reply/* json */.Pq)({});
}
const jobs_missing = (chain, id) => (0,http_reply/* gatewayError */.L7)(5, `${chain}ResourceNotFoundError: Job ${id} not found.`, { short: `Job ${id} not found.` });
function jobs_describe(job, store) {
    const version = store.versions.get(job.version);
    const { cron, intervalSeconds, startTime = null, endTime = null } = job.trigger;
    const times = { start_time: startTime, end_time: endTime };
    return {
        id: job.id,
        name: job.name,
        description: job.description,
        pipeline_spec: {
            pipeline_id: job.pipelineId,
            pipeline_name: store.pipelines.get(job.pipelineId)?.name ?? "",
            workflow_manifest: version?.template ?? "",
            pipeline_manifest: "",
            parameters: job.run.pipeline_spec.parameters,
            runtime_config: null,
        },
        resource_references: [
            {
                key: { type: "EXPERIMENT", id: job.experiment },
                name: store.experiments.get(job.experiment)?.name ?? "",
                relationship: "OWNER",
            },
            {
                key: { type: "PIPELINE_VERSION", id: job.version },
                name: version?.name ?? "",
                relationship: "CREATOR",
            },
        ],
        service_account: job.serviceAccount,
        max_concurrency: job.maxConcurrency,
        trigger: cron !== undefined
            ? { cron_schedule: { ...times, cron } }
            : intervalSeconds !== undefined
                ? { periodic_schedule: { ...times, interval_second: intervalSeconds } }
                : {},
        mode: "UNKNOWN_MODE",
        created_at: job.createdAt,
        updated_at: job.updatedAt,
        status: "NO_STATUS",
        error: "",
        enabled: job.isEnabled,
        no_catchup: job.noCatchup,
    };
}

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/embedded/v1/json-body.ts


/** An empty body is an empty object; what follows the first JSON value is not read. */
async function withJson(request, handle) {
    const body = (await request.text()).trim();
    if (body === "")
        return handle({});
    try {
        const value = JSON.parse(firstValue(body));
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return (0,http_reply/* gatewayError */.L7)(3, `proto: syntax error (line 1:1): unexpected token ${body[0]}`, { short: "" });
        const wrong = wrongType(value);
        return wrong === undefined
            ? handle(value)
            : (0,http_reply/* gatewayError */.L7)(3, `proto: invalid value for string type: ${wrong}`, { short: "" });
    }
    catch {
        return (0,http_reply/* gatewayError */.L7)(3, body.startsWith("{") ? "unexpected EOF" : `invalid character '${body[0]}' looking for beginning of value`, { short: "" });
    }
}
/** The JSON object that the text begins with; the real server does not read what follows it. */
function firstValue(body) {
    if (isJson(body))
        return body;
    for (let end = body.indexOf("}"); end !== -1; end = body.indexOf("}", end + 1)) {
        const candidate = body.slice(0, end + 1);
        if (isJson(candidate))
            return candidate;
    }
    return body;
}
const isJson = (candidate) => (0,parse_json/* parseJson */.q)(candidate) !== undefined;
const textFields = new Set([
    "id",
    "name",
    "description",
    "service_account",
    "value",
    "type",
    "pipeline_id",
    "workflow_manifest",
    "pipeline_manifest",
]);
/** A number where a text is due is refused everywhere, whatever else unknown fields hold (quirk: unknown-fields-ignored). */
function wrongType(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    for (const [key, entry] of Object.entries(value)) {
        const wrong = textFields.has(key) && (typeof entry === "number" || typeof entry === "boolean")
            ? String(entry)
            : wrongType(entry);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./src/embedded/v1/package-file.ts






/** What a real server refuses; `status` and words are its own (recorded: kfp-tekton-1.9.2/02-upload). */
class RefusedPackage extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** The real server does not bound what an archive unpacks to; this one runs on somebody's laptop. */
const unpackedLimit = 64 * limits/* mebibyte */.E;
/** The file name decides first: under .yaml everything is taken as YAML (quirk: file-name-decides-format). */
async function unpack(fileName, bytes) {
    if (/\.(ya?ml|json)$/.test(fileName))
        return Buffer.from(bytes).toString("utf8");
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
        return fromZip(bytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return await fromTar(bytes);
    throw new RefusedPackage(400, "Error read pipeline file.: Invalid input error: Unexpected pipeline file format. Support .zip, .tar.gz, .json or YAML.");
}
const unpackError = (what) => new RefusedPackage(400, `Error read pipeline file.: Error decompress the pipeline file: ${what}`);
const noYaml = (kind, got) => unpackError(`Invalid input error: Error extracting pipeline from the ${kind} file. Expecting a pipeline.yaml file inside the ${kind}. Got: ${got}`);
/** `pipeline.yaml`, else the first member if that is YAML. */
function fromZip(bytes) {
    const names = [];
    let size = 0;
    let files;
    try {
        files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ name, originalSize }) => {
                names.push(name);
                size += originalSize;
                return size <= unpackedLimit;
            },
        });
    }
    catch {
        throw unpackError("InvalidInputError: Error extracting pipeline from the zip file. Not a valid zip file.: zip: not a valid zip file");
    }
    if (names.length === 0)
        throw new http_reply/* HandlerPanic */.YO();
    const chosen = names.includes("pipeline.yaml") ? "pipeline.yaml" : (names[0] ?? "");
    const content = files[chosen];
    if (content === undefined || !/\.ya?ml$/.test(chosen))
        throw noYaml("zip", chosen);
    return Buffer.from(content).toString("utf8");
}
async function fromTar(bytes) {
    const entries = [];
    try {
        const unzipped = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
        await readTar(unzipped, entries);
    }
    catch {
        throw unpackError("InvalidInputError: Error extracting pipeline from the tarball file. Not a valid tarball file.: unexpected EOF");
    }
    const [name, content] = entries.find(([entry]) => entry === "pipeline.yaml") ?? entries[0] ?? ["", Buffer.alloc(0)];
    if (!/\.ya?ml$/.test(name))
        throw noYaml("tarball", name);
    return content.toString("utf8");
}
async function readTar(bytes, entries) {
    const parser = new index_min/* Parser */.iX({
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => entries.push([entry.path, Buffer.concat(chunks)]));
        },
    });
    await new Promise((resolve, reject) => {
        parser.on("end", resolve);
        parser.on("error", reject);
        parser.end(Buffer.from(bytes));
    });
}
const invalidSpec = "InvalidInputError: unknown template format: pipeline spec is invalid";
/** The first document only; later ones are stored with it and ignored (quirk: only-first-document-counts). @throws RefusedPackage */
function package_file_readTemplate(template, what, takes) {
    const refused = (why) => new RefusedPackage(500, `Error creating ${what}: Create ${what} failed: ${why}`);
    const run = firstDocument(template);
    if (run?.kind !== "PipelineRun" || !String(run.apiVersion).startsWith("tekton.dev/"))
        throw refused(invalidSpec);
    const received = String(run.apiVersion);
    if (!takes.versions.includes(received)) {
        throw refused(`Invalid input error: ${takes.expected} Received: ${received}`);
    }
    return run;
}
function firstDocument(template) {
    try {
        const first = (0,js_yaml/* loadAll */.gh)(template.replace(/^\uFEFF/, ""), { schema: js_yaml/* CORE_SCHEMA */.OU, json: true })[0];
        return typeof first === "object" && first !== null ? first : undefined;
    }
    catch {
        return undefined;
    }
}
function parametersOf(run) {
    return (run.spec?.params ?? []).map(({ name, value }) => ({
        name,
        value: typeof value === "string" ? value : JSON.stringify(value ?? ""),
    }));
}

;// CONCATENATED MODULE: ./src/embedded/v1/uploads.ts






const nameLimit = 100;
/** POST …/pipelines/upload: the pipeline and, with the same id, a first version of the same name. */
async function uploadPipeline(request, store, takes) {
    const wording = { thing: "pipeline", table: "pipelines" };
    if ((request.query.get("namespace") ?? "") !== "")
        throw new http_reply/* HandlerPanic */.YO();
    return await upload(request, wording, ({ name, template, createdAt }) => {
        const description = unescapeQuery(request.query.get("description") ?? "", "Error read pipeline description.: ");
        if (hasName(store.pipelines.all(), name))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(package_file_readTemplate(template, wording.thing, takes));
        const id = newId();
        const version = store.versions.put({ id, pipeline: id, name, createdAt, description: "", parameters, template });
        const pipeline = store.pipelines.put({ id, createdAt, name, description, parameters, defaultVersion: id });
        return (0,http_reply/* json */.Pq)(uploads_describePipeline(pipeline, version));
    });
}
/** POST …/pipelines/upload_version: each upload moves the default version. */
async function uploadVersion(request, store, takes) {
    const wording = { thing: "pipeline version", table: "pipeline_versions" };
    const id = request.query.get("pipelineid") ?? "";
    if (id === "")
        return (0,http_reply/* uploadError */.Qw)(400, "Please specify a pipeline id when creating versions.");
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined) {
        return (0,http_reply/* uploadError */.Qw)(400, `Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ResourceNotFoundError: Pipeline ${id} not found.`);
    }
    return await upload(request, wording, ({ name, template, createdAt }) => {
        if (hasName(versionsOf(id, store), name))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(package_file_readTemplate(template, wording.thing, takes));
        const description = request.query.get("description") ?? "";
        const version = store.versions.put({
            id: newId(),
            pipeline: id,
            name,
            createdAt,
            description,
            parameters,
            template,
        });
        store.pipelines.put({ ...pipeline, defaultVersion: version.id });
        return (0,http_reply/* json */.Pq)(uploads_describeVersion(version));
    });
}
/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function upload(request, wording, store) {
    try {
        const file = await uploadedFile(request, wording);
        const name = nameOf(request, file.name, wording);
        const template = await unpack(file.name, file.bytes);
        return store({ name, template, createdAt: request.now });
    }
    catch (error) {
        if (error instanceof RefusedPackage)
            return (0,http_reply/* uploadError */.Qw)(error.status, error.message);
        throw error;
    }
}
async function uploadedFile(request, { thing }) {
    const file = await request.file("uploadfile");
    if (typeof file === "string")
        throw new RefusedPackage(400, `Failed to read ${thing} from file: ${file}`);
    if (file.bytes.length <= limits/* packageLimit */.M)
        return file;
    throw new RefusedPackage(400, `Error read pipeline file.: Error read pipeline file.: Invalid input error: File size too large. Maximum supported size: ${limits/* packageLimit */.M}`);
}
/** Decoded once more than HTTP does it (quirk: names-decoded-twice); without a name the file's own, extension and all. */
function nameOf(request, fileName, { thing, table }) {
    const given = request.query.get("name") ?? "";
    const name = given === ""
        ? (fileName.split(/[/\\]/).at(-1) ?? fileName)
        : unescapeQuery(given, `Invalid ${thing} name.: InvalidInputError: Pipeline name in the query string has invalid format.: `);
    if (Buffer.byteLength(name) > nameLimit)
        throw new RefusedPackage(400, `Invalid ${thing} name.: Invalid input error: Pipeline name too long. Support maximum length of ${nameLimit}`);
    const fourBytes = /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];
    if (fourBytes !== undefined)
        throw unstorable(fourBytes, thing, table);
    return name;
}
function unescapeQuery(text, chain) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new RefusedPackage(400, `${chain}invalid URL escape ${JSON.stringify(/%(?![0-9A-Fa-f]{2}).{0,2}/.exec(text)?.[0] ?? "")}`);
    }
}
/** The database of the real server stores three bytes a character at most (quirk: names-ignore-case). */
function unstorable(character, thing, table) {
    const bytes = [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join("");
    const why = `Error 1366: Incorrect string value: '${bytes}' for column \`mlpipeline\`.\`${table}\`.\`Name\` at row 1`;
    return new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: InternalServerError: Failed to add pipeline to pipeline table: ${why}: ${why}`);
}
const alreadyExists = ({ thing }, name) => new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: Already exist error: Failed to create a new ${thing}. The name ${name} already exist. Please specify a new name.`);
/** Uploads leave empty fields out, which GET does not (quirk: empty-fields-omitted). */
const uploads_describePipeline = (pipeline, version) => ({
    id: pipeline.id,
    created_at: pipeline.createdAt,
    name: pipeline.name,
    ...(pipeline.description === "" ? {} : { description: pipeline.description }),
    ...(pipeline.parameters.length === 0 ? {} : { parameters: pipeline.parameters }),
    default_version: uploads_describeVersion(version),
});
const uploads_describeVersion = (version) => ({
    id: version.id,
    name: version.name,
    created_at: version.createdAt,
    ...(version.parameters.length === 0 ? {} : { parameters: version.parameters }),
    resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, relationship: "OWNER" }],
    ...(version.description === "" ? {} : { description: version.description }),
});

;// CONCATENATED MODULE: ./src/embedded/generations/routes.ts
/** `*` matches one segment without a colon, because a colon begins a verb. */
const routesBelow = (prefix) => (method, path, handle) => ({
    method,
    path: new RegExp(`^${prefix}${path.replaceAll("*", "([^/:]*)")}$`),
    handle,
});

;// CONCATENATED MODULE: ./src/embedded/generations/kfp-tekton.ts







/** The routes of kfp-tekton 1.9.2 below its prefix. `takes` are the API versions of Tekton whose PipelineRuns it accepts. */
function kfpTektonRoutes(prefix, takes) {
    const route = routesBelow(prefix);
    return [
        route("any", "/healthz", () => ({
            ...(0,http_reply/* text */.Qq)(200, '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}'),
        })),
        route("any", "/pipelines/upload", (request, _, { store }) => uploadPipeline(request, store, takes)),
        route("any", "/pipelines/upload_version", (request, _, { store }) => uploadVersion(request, store, takes)),
        route("GET", "/pipelines", (request, _, { store }) => listPipelines(request, store)),
        route("POST", "/pipelines", () => (0,http_reply/* unsupported */.qO)("a pipeline from a URL")),
        route("GET", "/pipelines/*", (_, [id = ""], { store }) => getPipeline(id, store)),
        route("DELETE", "/pipelines/*", (_, [id = ""], { store }) => deletePipeline(id, store)),
        route("GET", "/pipelines/*/templates", (_, [id = ""], { store }) => pipelineTemplate(id, store)),
        route("POST", "/pipelines/*/default_version/*", (_, [id = "", version = ""], { store }) => setDefaultVersion(id, version, store)),
        route("GET", "/pipeline_versions", (request, _, { store }) => listVersions(request, store)),
        route("POST", "/pipeline_versions", () => (0,http_reply/* unsupported */.qO)("a version from a URL")),
        route("GET", "/pipeline_versions/*", (_, [id = ""], { store }) => getVersion(id, store)),
        route("DELETE", "/pipeline_versions/*", (_, [id = ""], { store }) => deleteVersion(id, store)),
        route("GET", "/pipeline_versions/*/templates", (_, [id = ""], { store }) => versionTemplate(id, store)),
        route("GET", "/experiments", (request, _, { store }) => listExperiments(request, store)),
        route("POST", "/experiments", (request, _, { store }) => withJson(request, (body) => createExperiment(body, request, store))),
        route("GET", "/experiments/*", (_, [id = ""], { store }) => getExperiment(id, store)),
        route("DELETE", "/experiments/*", (_, [id = ""], { store }) => deleteExperiment(id, store)),
        route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => archiveExperiment(id, true, store)),
        route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => archiveExperiment(id, false, store)),
        route("GET", "/runs", (request, _, { runs }) => runs.list(request)),
        route("POST", "/runs", (request, _, { runs }) => withJson(request, (body) => runs.create(body, request))),
        route("GET", "/runs/*", (_, [id = ""], { runs }) => runs.get(id)),
        route("DELETE", "/runs/*", (_, [id = ""], { runs }) => runs.delete(id)),
        route("POST", "/runs/*/terminate", (_, [id = ""], { runs }) => runs.terminate(id)),
        route("POST", "/runs/*/retry", (_, [id = ""], { runs }) => runs.retry(id)),
        route("POST", "/runs/*:archive", (_, [id = ""], { runs }) => runs.archive(id, true)),
        route("POST", "/runs/*:unarchive", (_, [id = ""], { runs }) => runs.archive(id, false)),
        route("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], { runs }) => runs.log(id, node)),
        route("GET", "/runs/*/nodes/*/artifacts/*:read", (_, [id = "", task = "", artifact = ""], { runs }) => runs.readArtifact(id, task, artifact)),
        route("GET", "/jobs", (request, _, { store }) => listJobs(request, store)),
        route("POST", "/jobs", (request, _, { store }) => withJson(request, (body) => createJob(body, request, store))),
        route("GET", "/jobs/*", (_, [id = ""], { store }) => getJob(id, store)),
        route("DELETE", "/jobs/*", (_, [id = ""], { store }) => deleteJob(id, store)),
        route("POST", "/jobs/*/enable", (request, [id = ""], { store }) => enableJob(id, true, { request, store })),
        route("POST", "/jobs/*/disable", (request, [id = ""], { store }) => enableJob(id, false, { request, store })),
    ];
}

;// CONCATENATED MODULE: ./src/embedded/generations/v1.ts


/** kfp-tekton 1.9.2. */
const v1 = {
    routes: kfpTektonRoutes("/apis/v1", {
        versions: ["tekton.dev/v1", "tekton.dev/v1beta1"],
        expected: "Unsupported argo or old Tekton version. Expected: tekton.dev/v1.",
    }),
    notFound: () => (0,http_reply/* gatewayError */.L7)(5, "Not Found", { short: "" }),
    wrongMethod: () => (0,http_reply/* gatewayError */.L7)(12, "Method Not Allowed", { short: "" }),
    reshape: (reply) => reply,
};

;// CONCATENATED MODULE: ./src/embedded/generations/without-empty-fields.ts
/** Removes fields that protobuf's JSON omits: empty texts, lists, null, false and 0. Members of lists and empty objects stay. */
function withoutEmptyFields(value) {
    if (Array.isArray(value))
        return value.map(withoutEmptyFields);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, entry]) => !without_empty_fields_isEmpty(entry))
        .map(([key, entry]) => [key, withoutEmptyFields(entry)]));
}
const without_empty_fields_isEmpty = (value) => value === "" || value === null || value === false || value === 0 || (Array.isArray(value) && value.length === 0);

;// CONCATENATED MODULE: ./src/embedded/generations/v1beta1.ts



/** kfp-tekton 1.5.1: the same server with an older gateway (docs/facts/kubeflow-pipelines.md, JSON conventions; quirks: not-found-in-three-forms, wrong-method-is-501-or-405, empty-fields-omitted). */
const v1beta1 = {
    routes: kfpTektonRoutes("/apis/v1beta1", {
        versions: ["tekton.dev/v1beta1"],
        expected: "Unsupported argo version. Expected: tekton.dev/v1beta1.",
    }),
    notFound: () => (0,http_reply/* text */.Qq)(404, "Not Found\n"),
    wrongMethod: () => (0,http_reply/* text */.Qq)(405, "Method Not Allowed\n"),
    reshape,
};
function reshape(reply) {
    if (reply.contentType !== "application/json")
        return reply;
    // Messages name another package of protobuf.
    const value = JSON.parse(reply.body.replaceAll("v1.Predicate", "api.Predicate"));
    const older = reply.status === 200 ? withoutEmptyFields(olderRuns(value)) : olderError(value);
    return { ...reply, body: JSON.stringify(older) };
}
/** The first value of an enumeration is omitted like an empty text: a run's state "available", a job's unknown mode. An experiment's state is not. */
function olderRuns(value) {
    const olderJob = (job) => (job.mode === "UNKNOWN_MODE" ? { ...job, mode: "" } : job);
    const older = (run) => run.storage_state === "STORAGESTATE_AVAILABLE" ? { ...run, storage_state: "" } : run;
    return {
        ...olderJob(value),
        ...(value.jobs === undefined ? {} : { jobs: value.jobs.map(olderJob) }),
        ...(value.run === undefined ? {} : { run: older(value.run) }),
        ...(value.runs === undefined ? {} : { runs: value.runs.map(older) }),
    };
}
/** The older gateway does not name the query parameter that it could not parse. */
function olderError({ code, message: newer, details }) {
    const message = newer.replace(/^parsing field "\w+": /, "");
    const older = details.map((detail) => ({ ...detail, "@type": "type.googleapis.com/api.Error" }));
    return withoutEmptyFields({ error: message, code, message, details: older });
}

;// CONCATENATED MODULE: ./src/embedded/v2/experiments.ts





const experiments_never = "1970-01-01T00:00:00Z";
function v2_experiments_describe({ id, name, description, createdAt, archived }, store) {
    const runs = store.queuedRuns.all().filter((run) => run.experiment === id);
    return compact({
        experiment_id: id,
        display_name: name,
        description,
        created_at: createdAt,
        storage_state: archived ? "ARCHIVED" : "AVAILABLE",
        last_run_created_at: runs
            .map((run) => run.createdAt)
            .sort()
            .at(-1) ?? experiments_never,
    });
}
function experiments_createExperiment(body, request, store) {
    const { display_name: name = "", description = "" } = body;
    const refused = (why) => apiError(13, `[ExperimentServer]: Failed to create a experiment due to conversion error: InternalServerError: Failed to convert API experiment to model experiment: Invalid input error: ${why}`);
    if (name === "")
        return refused("Experiment must have a non-empty name");
    if (Buffer.byteLength(name) > 128)
        return refused("Experiment.Name length cannot exceed 128");
    if (description.length > 255) {
        const why = "Error 1406 (22001): Data too long for column 'Description' at row 1";
        return apiError(13, `Failed to create a experiment: InternalServerError: Failed to add experiment to experiment table: ${why}: ${why}`);
    }
    if (hasName(store.experiments.all(), name)) {
        const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name`;
        return apiError(6, `Failed to create a experiment: Already exist error: ${short}`, { short });
    }
    const row = { id: newId(), name, description, createdAt: request.now, archived: false };
    return answer(v2_experiments_describe(store.experiments.put(row), store));
}
function experiments_getExperiment(id, store) {
    const experiment = store.experiments.get(id);
    return experiment === undefined
        ? notFound("Failed to fetch experiment", "Experiment", id)
        : answer(v2_experiments_describe(experiment, store));
}
function experiments_listExperiments({ query }, store) {
    const items = store.experiments.all().map((experiment) => {
        const { id, name, description, createdAt, archived } = experiment;
        const own = { id, experiment_id: id, name, display_name: name, description, created_at: createdAt };
        const fields = { ...own, namespace: "", storage_state: archived ? "ARCHIVED" : "AVAILABLE" };
        return { id, fields, describe: () => v2_experiments_describe(experiment, store) };
    });
    const page = listPage({ items, query, typeName: "Experiment", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}
/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
function experiments_archiveExperiment(id, archived, store) {
    const experiment = store.experiments.get(id);
    if (experiment !== undefined)
        store.experiments.put({ ...experiment, archived });
    return answer({});
}
function experiments_deleteExperiment(id, store) {
    if (store.experiments.get(id) === undefined)
        return notFound(`Failed to delete experiment: Failed to delete experiment ${id} due to error fetching it`, "Experiment", id);
    store.experiments.delete(id);
    return answer({});
}

;// CONCATENATED MODULE: ./src/embedded/v2/json-body.ts

const texts = new Set([
    "name",
    "display_name",
    "description",
    "namespace",
    "experiment_id",
    "service_account",
]);
/** The fields of a message: a field that it does not have is refused, other than by kfp-tekton (quirk: unknown-fields-ignored). Fields may be in camel case. */
const json_body_fieldsOf = {
    pipeline: ["name", "display_name", "description", "namespace", "tags"],
    experiment: ["display_name", "description", "namespace"],
    run: [
        "display_name",
        "description",
        "experiment_id",
        "pipeline_spec",
        "pipeline_version_reference",
        "runtime_config",
        "service_account",
        "storage_state",
    ],
    recurringRun: [
        "display_name",
        "description",
        "experiment_id",
        "max_concurrency",
        "mode",
        "namespace",
        "no_catchup",
        "pipeline_spec",
        "pipeline_version_reference",
        "runtime_config",
        "service_account",
        "trigger",
    ],
};
/** An empty body is an empty message. */
async function withMessage({ request, fields }, handle) {
    const text = await request.text();
    if (text.trim() === "")
        return handle({});
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return protocolError(3, "unexpected EOF");
    }
    const column = (part, from = 0) => text.indexOf(part, from) + 1;
    for (const [key, entry] of Object.entries(value)) {
        const name = snakeCase(key);
        if (!fields.includes(name))
            return protocolError(3, `proto: (line 1:${column(JSON.stringify(key))}): unknown field ${JSON.stringify(key)}`);
        if (texts.has(name) && typeof entry !== "string") {
            const at = column(JSON.stringify(entry), text.indexOf(JSON.stringify(key)) + key.length + 2);
            const field = camelCase(name);
            return protocolError(3, `proto: (line 1:${at}): invalid value for string field ${field}: ${JSON.stringify(entry)}`);
        }
    }
    return handle(Object.fromEntries(Object.entries(value).map(([key, entry]) => [snakeCase(key), entry])));
}
const snakeCase = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (key) => key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/embedded/v2/pipelines.ts








const pipelines_describePipeline = ({ id, name, displayName, description, createdAt, tags }) => compact({
    pipeline_id: id,
    display_name: displayName ?? name,
    name,
    description,
    created_at: createdAt,
    ...tagsField(tags),
});
const pipelines_describeVersion = (version) => compact({
    pipeline_id: version.pipeline,
    pipeline_version_id: version.id,
    display_name: version.displayName ?? version.name,
    name: version.name,
    description: version.description,
    created_at: version.createdAt,
    pipeline_spec: readTemplate(version.template),
    ...tagsField(version.tags),
});
const tagsField = (tags = {}) => (Object.keys(tags).length === 0 ? {} : { tags });
function createPipeline(body, request, store) {
    const { display_name: displayName = "", description = "" } = body;
    const name = String(body.name ?? "") || displayName;
    const failed = "Failed to create a pipeline due to server error: ";
    if (name === "")
        return apiError(3, `${failed}Invalid input error: name is required`, { short: "name is required" });
    if (hasName(store.pipelines.all(), name)) {
        const short = `Failed to create a new pipeline. The name ${name} already exist. Please specify a new name`;
        const message = `${failed}Failed to create a pipeline in PipelineStore: Already exist error: ${short}`;
        return apiError(6, message, { short });
    }
    const row = { id: newId(), name, displayName: displayName || name, description, createdAt: request.now };
    return answer(pipelines_describePipeline(store.pipelines.put({ ...row, parameters: [], defaultVersion: "" })));
}
function changePipeline(id, body, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined)
        return missingPipeline(`Failed to get a pipeline ${id}. Check error stack`, id);
    const { display_name: displayName = pipeline.displayName, tags = pipeline.tags } = body;
    const changed = { ...pipeline, ...(0,defined/* defined */.s)({ displayName }), ...tagsField(tags) };
    return answer(pipelines_describePipeline(store.pipelines.put(changed)));
}
function pipelines_getPipeline(id, store) {
    const chain = `Failed to get a pipeline ${id}. Check error stack`;
    if (id === "") {
        const short = "Failed to get a pipeline. Pipeline id cannot be empty";
        return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
    }
    const pipeline = store.pipelines.get(id);
    return pipeline === undefined
        ? missingPipeline(`${chain}: Failed to get a pipeline with id ${id}`, id)
        : answer(pipelines_describePipeline(pipeline));
}
const missingPipeline = (chain, id) => notFound(chain, "Pipeline", id);
/** Case is ignored, and the namespace too (recorded: kfp-2.17.0/v2beta1/04-pipelines, "by name"). */
function getPipelineByName(name, { query }, store) {
    const pipeline = store.pipelines.all().find((row) => row.name.toLowerCase() === name.toLowerCase());
    if (pipeline !== undefined)
        return answer(pipelines_describePipeline(pipeline));
    const namespace = query.get("namespace") ?? "";
    const chain = `Failed to get a pipeline with name ${name} and namespace ${namespace}. Check error stack.: Failed to get a pipeline named ${name} in namespace ${namespace}`;
    return notFound(chain, "Namespace/Pipeline", `${namespace}/${name}`);
}
function pipelines_listPipelines({ query }, store) {
    const items = store.pipelines.all().map((pipeline) => {
        const { id, name, displayName = name, description, createdAt, tags } = pipeline;
        const own = { id, pipeline_id: id, name, display_name: displayName, description, created_at: createdAt };
        const fields = { ...own, namespace: "", ...tagFields(tags) };
        return { id, fields, describe: () => pipelines_describePipeline(pipeline) };
    });
    const page = listPage({ items, query, typeName: "Pipeline", words: kfp2PipelineWords });
    return page.kind === "error"
        ? listError(page)
        : answer({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}
const tagFields = (tags = {}) => Object.fromEntries(Object.entries(tags).map(([key, value]) => [`tags.${key}`, value]));
function pipelines_deletePipeline(id, { query }, store) {
    const chain = `Failed to delete pipeline ${id}. Check error stack: `;
    if (store.pipelines.get(id) === undefined)
        return missingPipeline(`${chain}Failed to delete pipeline with id ${id} as it was not found`, id);
    const versions = versionsOf(id, store);
    const [first] = versions;
    if (first !== undefined && query.get("cascade") !== "true") {
        const short = `Failed to delete pipeline with id ${id} as it has existing pipeline versions (e.g. ${first.id}). Set cascade=true to delete all versions`;
        return apiError(3, `${chain}Invalid input error: ${short}`, { short });
    }
    for (const version of versions)
        store.versions.delete(version.id);
    store.pipelines.delete(id);
    return answer({});
}
/** The pipeline's id is not checked (quirk: pipeline-id-unchecked). */
function pipelines_getVersion(id, store) {
    const version = store.versions.get(id);
    const chain = `Failed to get a pipeline version ${id}: Failed to get a pipeline version with id ${id}`;
    return version === undefined ? notFound(chain, "PipelineVersion", id) : answer(pipelines_describeVersion(version));
}
function pipelines_listVersions(pipeline, { query }, store) {
    if (store.pipelines.get(pipeline) === undefined)
        return missingPipeline(`Failed to list pipeline versions for pipeline ${pipeline}: Failed to list pipeline versions due to error fetching the namespace for pipeline ${pipeline}: Failed to get namespace for pipeline id ${pipeline}: Failed to get a pipeline with id ${pipeline}`, pipeline);
    const items = versionsOf(pipeline, store).map((version) => {
        const { id, name, displayName = name, description, createdAt, tags } = version;
        const own = { id, pipeline_version_id: id, name, display_name: displayName, description, created_at: createdAt };
        return { id, fields: { ...own, status: "READY", ...tagFields(tags) }, describe: () => pipelines_describeVersion(version) };
    });
    const page = listPage({ items, query, typeName: "PipelineVersion", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ pipeline_versions: page.values, total_size: page.total, next_page_token: page.next });
}
function pipelines_deleteVersion(pipeline, id, store) {
    if (store.versions.get(id) === undefined)
        return notFound(`Failed to delete a pipeline version id ${id} under pipeline id ${pipeline}. Check error stack: Failed to delete pipeline version with id ${id} as it was not found`, "PipelineVersion", id);
    store.versions.delete(id);
    return answer({});
}

;// CONCATENATED MODULE: ./src/embedded/v2/recurring-runs.ts







const failed = "Failed to create a recurring run";
/** Recorded: kfp-2.17.0/v2beta1/07-recurringruns. */
function createRecurringRun(body, request, store) {
    const wanted = body;
    const trigger = readTrigger(wanted.trigger);
    const problem = cronProblem(trigger) ?? recurring_runs_concurrencyProblem(wanted);
    if (problem !== undefined)
        return apiError(3, `${failed} due to conversion error: Invalid input error: ${problem}`, { short: problem });
    const { pipeline_id: pipelineId = "", pipeline_version_id: version = "" } = wanted.pipeline_version_reference ?? {};
    const refused = version === "" ? undefined : versionProblem(version, wanted, store);
    if (refused !== undefined)
        return refused;
    const { mode: _mode, trigger: _trigger, max_concurrency: _limit, no_catchup: _catchup, namespace: _n, ...run } = body;
    return answer(recurring_runs_describe(store.schedules.put({
        id: newId(),
        name: wanted.display_name ?? "",
        description: wanted.description ?? "",
        createdAt: request.now,
        updatedAt: request.now,
        isEnabled: wanted.mode === "ENABLE",
        trigger,
        maxConcurrency: String(wanted.max_concurrency),
        noCatchup: wanted.no_catchup === true,
        // Decided when it fires, where the version is.
        serviceAccount: wanted.service_account || (version === "" ? "" : "pipeline-runner"),
        run,
        experiment: wanted.experiment_id || (store.experiments.all().find(({ name }) => name === "Default")?.id ?? ""),
        pipelineId,
        version,
        firedAt: Date.parse(request.now),
    })));
}
function recurring_runs_concurrencyProblem({ max_concurrency: limit = 0 }) {
    return Number(limit) >= 1 && Number(limit) <= 10
        ? undefined
        : `Max concurrency of a recurring run must be at least 1 and at most 10. Received ${limit}`;
}
function versionProblem(id, { runtime_config: config }, store) {
    const version = store.versions.get(id);
    if (version === undefined)
        return apiError(13, `${failed}: InternalServerError: ${failed} with an invalid pipeline spec manifest: Failed to fetch a template due to error retrieving pipeline version: Failed to fetch a pipeline version and its manifest from pipeline version ${id}: Failed to get a pipeline version with id ${id}: ResourceNotFoundError: PipelineVersion ${id} not found`);
    const problem = parameterProblem(readTemplate(version.template), config?.parameters ?? {});
    if (problem === undefined)
        return undefined;
    const chain = `${failed}: ${failed} during scheduled workflow creation: invalid pipeline job inputs`;
    return apiError(3, `${chain}: Invalid input error: ${problem}`, { short: problem });
}
function listRecurringRuns({ query }, store) {
    const experiment = query.get("experiment_id") ?? "";
    const chosen = store.schedules.all().filter((one) => experiment === "" || one.experiment === experiment);
    const page = listPage({ items: chosen.map(recurring_runs_listed), query, typeName: "Job", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ recurringRuns: page.values, total_size: page.total, next_page_token: page.next });
}
function recurring_runs_listed(schedule) {
    const { id, name, description, createdAt } = schedule;
    const fields = { id, name, display_name: name, description, created_at: createdAt };
    return { id, fields, describe: () => recurring_runs_describe(schedule) };
}
function getRecurringRun(id, store) {
    const schedule = store.schedules.get(id);
    return schedule === undefined ? recurring_runs_missing("Failed to fetch a recurring run", id) : answer(recurring_runs_describe(schedule));
}
function deleteRecurringRun(id, store) {
    if (store.schedules.get(id) === undefined)
        return recurring_runs_missing(`Failed to delete a recurring run: Failed to delete recurring run ${id}. Check if exists`, id);
    store.schedules.delete(id);
    return answer({});
}
function enableRecurringRun(id, isEnabled, { request, store }) {
    const schedule = store.schedules.get(id);
    const chain = `Failed to ${isEnabled ? "enable" : "disable"} a recurring run: Failed to change recurring run's mode to enable:${isEnabled}. Check if recurring run ${id} exists`;
    if (schedule === undefined)
        return recurring_runs_missing(chain, id);
    store.schedules.put({ ...schedule, isEnabled, updatedAt: request.now, firedAt: Date.parse(request.now) });
    return answer({});
}
const recurring_runs_missing = (chain, id) => notFound(chain, "Job", id);
/** Where the recorded server ran: a recurring run is the only thing that tells the namespace of a server for a single team. */
const podNamespace = "kubeflow2";
const recurring_runs_describe = (schedule) => compact({
    recurring_run_id: schedule.id,
    display_name: schedule.name,
    description: schedule.description,
    pipeline_version_reference: compact({
        pipeline_id: schedule.pipelineId,
        pipeline_version_id: schedule.version,
    }),
    runtime_config: schedule.run.runtime_config,
    service_account: schedule.serviceAccount,
    max_concurrency: schedule.maxConcurrency,
    trigger: describeTrigger(schedule.trigger),
    mode: schedule.isEnabled ? "ENABLE" : "DISABLE",
    created_at: schedule.createdAt,
    updated_at: schedule.updatedAt,
    status: schedule.isEnabled ? "ENABLED" : "DISABLED",
    no_catchup: schedule.noCatchup || undefined,
    namespace: podNamespace,
    experiment_id: schedule.experiment,
});
function describeTrigger({ cron, intervalSeconds, startTime, endTime }) {
    const times = compact({ start_time: startTime, end_time: endTime });
    if (cron !== undefined)
        return { cron_schedule: { ...times, cron } };
    return intervalSeconds === undefined ? {} : { periodic_schedule: { ...times, interval_second: intervalSeconds } };
}

;// CONCATENATED MODULE: ./src/embedded/v2/uploads.ts










const pipelineFailed = "Failed to create a pipeline and a pipeline version";
const versionFailed = "Failed to create a pipeline version";
const plain = "text/plain; charset=utf-8";
/** POST …/pipelines/upload: a pipeline and a first version of the same name. */
async function uploads_uploadPipeline(request, store) {
    const namespace = request.query.get("namespace") ?? "";
    if (namespace.length > 63)
        return (0,http_reply/* text */.Qq)(400, "Invalid input error: Pipeline.Namespace length cannot exceed 63\n");
    const kind = {
        limit: 128,
        field: "Pipeline.Name",
        noFile: "Failed to read pipeline from file",
        badFile: "Failed to read a pipeline spec file",
        failed: pipelineFailed,
    };
    return await uploads_upload(request, kind, (made) => {
        if (hasName(store.pipelines.all(), made.name))
            return uploadError(409, pipelineFailed);
        // The first version has the pipeline's name, and a lower limit (quirk: name-limits-in-bytes).
        if (Buffer.byteLength(made.name) === 128)
            return uploadError(500, pipelineFailed);
        const { name, displayName, description, tags, template } = made;
        const row = { id: newId(), name, displayName, description, createdAt: request.now, parameters: [] };
        store.versions.put({ ...row, id: newId(), pipeline: row.id, template });
        return answer(pipelines_describePipeline(store.pipelines.put({ ...row, tags, defaultVersion: "" })));
    });
}
/** POST …/pipelines/upload_version */
async function uploads_uploadVersion(request, store) {
    const pipeline = store.pipelines.get(request.query.get("pipelineid") ?? "");
    if (pipeline === undefined)
        return uploadError(400, versionFailed, plain);
    const kind = {
        limit: 127,
        field: "PipelineVersion.Name",
        noFile: versionFailed,
        badFile: versionFailed,
        failed: versionFailed,
    };
    return await uploads_upload(request, kind, (made) => {
        if (hasName(versionsOf(pipeline.id, store), made.name))
            return uploadError(409, versionFailed);
        const row = { ...made, id: newId(), pipeline: pipeline.id, createdAt: request.now, parameters: [] };
        return answer(pipelines_describeVersion(store.versions.put(row)));
    });
}
/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function uploads_upload(request, kind, store) {
    const file = await request.file("uploadfile");
    if (typeof file === "string")
        return uploadError(400, kind.noFile, plain);
    const { query } = request;
    const tags = tagsOf(query.get("tags") ?? "");
    if (tags === undefined)
        return uploadError(400, "Failed to parse tags query parameter. Expected JSON object with string keys and values", plain);
    const name = query.get("name") || query.get("display_name") || (file.name.split(/[/\\]/).at(-1) ?? "");
    if (Buffer.byteLength(name) > kind.limit)
        return (0,http_reply/* text */.Qq)(400, `Invalid input error: ${kind.field} length cannot exceed ${kind.limit}\n`);
    try {
        if (file.bytes.length > limits/* packageLimit */.M)
            return uploadError(400, kind.badFile, plain);
        const template = await unpack(file.name, file.bytes);
        readTemplate(template);
        if (/[\u{10000}-\u{10ffff}]/u.test(name))
            return uploadError(500, kind.failed);
        const displayName = query.get("display_name") || name;
        return store({ name, displayName, description: query.get("description") ?? "", tags, template });
    }
    catch (error) {
        return await refuse(error, kind);
    }
}
function tagsOf(text) {
    return text === "" ? {} : (0,parse_json/* parseJson */.q)(text);
}
async function refuse(error, kind) {
    if (error instanceof RefusedPackage || error instanceof http_reply/* HandlerPanic */.YO)
        return uploadError(400, kind.badFile, plain);
    if (error instanceof RefusedTemplate)
        return uploadError(error.status, error.message || kind.failed);
    if (error instanceof EndlessTemplate)
        return await new Promise(() => { });
    throw error;
}

;// CONCATENATED MODULE: ./src/embedded/generations/v2beta1.ts










const route = routesBelow("/apis/v2beta1");
const health = { commit_sha: "unknown", tag_name: "unknown", multi_user: false };
const pipelineRoutes = [
    route("any", "/pipelines/upload", (request, _, { store }) => uploads_uploadPipeline(request, store)),
    route("any", "/pipelines/upload_version", (request, _, { store }) => uploads_uploadVersion(request, store)),
    route("GET", "/pipelines", (request, _, { store }) => pipelines_listPipelines(request, store)),
    route("POST", "/pipelines", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.pipeline }, (body) => createPipeline(body, request, store))),
    route("POST", "/pipelines/create", () => refuseUrl()),
    route("GET", "/pipelines/names/*", (request, [name = ""], { store }) => name.includes("/") ? protocolError(5, "Not Found") : getPipelineByName(name, request, store)),
    route("GET", "/pipelines/*", (_, [id = ""], { store }) => pipelines_getPipeline(id, store)),
    route("PATCH", "/pipelines/*", (request, [id = ""], { store }) => withMessage({ request, fields: json_body_fieldsOf.pipeline }, (body) => changePipeline(id, body, store))),
    route("DELETE", "/pipelines/*", (request, [id = ""], { store }) => pipelines_deletePipeline(id, request, store)),
    route("GET", "/pipelines/*/versions", (request, [id = ""], { store }) => pipelines_listVersions(id, request, store)),
    route("GET", "/pipelines/*/versions/*", (_, [, version = ""], { store }) => pipelines_getVersion(version, store)),
    route("DELETE", "/pipelines/*/versions/*", (_, [id = "", version = ""], { store }) => pipelines_deleteVersion(id, version, store)),
];
const experimentRoutes = [
    route("GET", "/experiments", (request, _, { store }) => experiments_listExperiments(request, store)),
    route("POST", "/experiments", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.experiment }, (body) => experiments_createExperiment(body, request, store))),
    route("GET", "/experiments/*", (_, [id = ""], { store }) => experiments_getExperiment(id, store)),
    route("DELETE", "/experiments/*", (_, [id = ""], { store }) => experiments_deleteExperiment(id, store)),
    route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => experiments_archiveExperiment(id, true, store)),
    route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => experiments_archiveExperiment(id, false, store)),
];
const runRoutes = [
    route("GET", "/runs", (request, _, { store }) => listRuns(request, store)),
    route("POST", "/runs", (request, _, memory) => withMessage({ request, fields: json_body_fieldsOf.run }, (body) => createRun(body, request, memory))),
    route("GET", "/runs/*", (_, [id = ""], memory) => getRun(id, memory)),
    routesBelow("/apis/v1beta1")("GET", "/runs/*", (_, [id = ""], memory) => getOldRun(id, memory)),
    route("DELETE", "/runs/*", (_, [id = ""], { store }) => deleteRun(id, store)),
    route("POST", "/runs/*:terminate", (_, [id = ""], memory) => terminateRun(id, memory)),
    route("POST", "/runs/*:retry", (_, [id = ""], { store }) => retryRun(id, store)),
    route("POST", "/runs/*:archive", (_, [id = ""], { store }) => archiveRun(id, true, store)),
    route("POST", "/runs/*:unarchive", (_, [id = ""], { store }) => archiveRun(id, false, store)),
    route("GET", "/runs/*/nodes/*/artifacts/*:read", () => readArtifact()),
    routesBelow("/apis/v1alpha1")("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], memory) => runLog(id, node, memory)),
];
const scheduleRoutes = [
    route("GET", "/recurringruns", (request, _, { store }) => listRecurringRuns(request, store)),
    route("POST", "/recurringruns", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.recurringRun }, (body) => createRecurringRun(body, request, store))),
    route("GET", "/recurringruns/*", (_, [id = ""], { store }) => getRecurringRun(id, store)),
    route("DELETE", "/recurringruns/*", (_, [id = ""], { store }) => deleteRecurringRun(id, store)),
    route("POST", "/recurringruns/*:enable", (request, [id = ""], { store }) => enableRecurringRun(id, true, { request, store })),
    route("POST", "/recurringruns/*:disable", (request, [id = ""], { store }) => enableRecurringRun(id, false, { request, store })),
];
/** kubeflow/pipelines 2.17.0. Its API for old clients has here only what tells the nodes of a run. */
const v2beta1 = {
    routes: [
        route("any", "/healthz", () => (0,http_reply/* json */.Pq)({ ...health, pipeline_store: "database" })),
        routesBelow("/apis/v1beta1")("any", "/healthz", () => (0,http_reply/* json */.Pq)(health)),
        ...pipelineRoutes,
        ...experimentRoutes,
        ...runRoutes,
        ...scheduleRoutes,
    ],
    notFound: () => protocolError(5, "Not Found"),
    wrongMethod: () => protocolError(12, "Method Not Allowed"),
    reshape: (reply) => reply,
};
/** A real server fetches packages from public addresses; this one refuses all. */
function refuseUrl() {
    const short = "Pipeline URL validation failed";
    return apiError(3, `Failed to create a pipeline: Invalid input error: ${short}`, { short });
}

// EXTERNAL MODULE: ./src/embedded/http/guard.ts
var guard = __webpack_require__(38622);
// EXTERNAL MODULE: ./src/embedded/http/request.ts
var request = __webpack_require__(64058);
// EXTERNAL MODULE: ./src/embedded/process/process-runner.ts + 1 modules
var process_runner = __webpack_require__(73590);
// EXTERNAL MODULE: ./src/packages/archive.ts
var archive = __webpack_require__(81691);
// EXTERNAL MODULE: ./src/tekton/admission/admission.ts
var admission = __webpack_require__(56242);
// EXTERNAL MODULE: ./src/embedded/runner/artifacts.ts
var artifacts = __webpack_require__(39110);
// EXTERNAL MODULE: ./src/embedded/runner/runner.ts + 35 modules
var runner = __webpack_require__(62771);
// EXTERNAL MODULE: ./src/embedded/runner/step-log.ts
var step_log = __webpack_require__(40316);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/embedded/v1/metrics.ts




/** Limit of a run (kfp-tekton backend/src/agent/persistence/worker/metrics_reporter.go). */
const mostMetrics = 50;
/** The metrics that the tasks of a run have written: the persistence agent reads the artifact `mlpipeline-metrics` of each and reports it. */
async function metricsOf(folder, run) {
    const tasks = run.spec?.pipelineSpec?.tasks ?? [];
    const found = await Promise.all(tasks.map(async ({ name: task }) => {
        const artifact = await (0,artifacts/* readArtifact */.R)(folder, run, { task, artifact: "mlpipeline-metrics" });
        return artifact === undefined ? [] : metricsIn(artifact.content.toString("utf8"), task);
    }));
    return found.flat().slice(0, mostMetrics);
}
/** A metric whose name or value the API would refuse is left out, as by the agent. */
function metricsIn(text, task) {
    const { metrics } = (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(text));
    return (0,all_tasks/* listOf */.c3)(metrics)
        .map(untyped/* fieldsOf */.P)
        .flatMap(({ name, numberValue, number_value: other, format }) => {
        const value = numberValue ?? other ?? 0;
        if (typeof value !== "number" || !/^[a-zA-Z]([-_a-zA-Z0-9]{0,62}[a-zA-Z0-9])?$/.test(String(name)))
            return [];
        const shown = format === "PERCENTAGE" || format === "RAW" ? format : "UNSPECIFIED";
        return [{ name: String(name), node_id: task, number_value: value, format: shown }];
    });
}

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
;// CONCATENATED MODULE: ./src/embedded/v1/run-description.ts

const unfinishedTime = "1970-01-01T00:00:00Z";
/** Two manifests: the uploaded YAML here, the live object as JSON beside it (quirk: two-manifests). */
function describeRun(run, store) {
    const experiment = store.experiments.get(run.experiment);
    return {
        id: run.id,
        name: run.name,
        storage_state: storageState(run),
        description: run.description,
        pipeline_spec: {
            pipeline_id: run.pipelineId,
            pipeline_name: run.pipelineName,
            workflow_manifest: run.template,
            pipeline_manifest: "",
            parameters: run.parameters,
            runtime_config: null,
        },
        resource_references: [
            ...(run.version === ""
                ? []
                : [{ key: { type: "PIPELINE_VERSION", id: run.version }, name: run.versionName, relationship: "CREATOR" }]),
            { key: { type: "EXPERIMENT", id: run.experiment }, name: experiment?.name ?? "", relationship: "OWNER" },
        ],
        service_account: run.serviceAccount,
        created_at: run.createdAt,
        scheduled_at: unfinishedTime,
        finished_at: run.pipelineRun.status?.completionTime ?? unfinishedTime,
        status: statusText(run),
        error: "",
        metrics: run.metrics ?? [],
    };
}
const conditionOf = (run) => (0,pipeline_run/* succeededCondition */.$)(run.pipelineRun.status?.conditions);
const storageState = (run) => run.archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE";
const statusText = (run) => run.terminating ? "Terminating" : (conditionOf(run)?.reason ?? "");

;// CONCATENATED MODULE: ./src/embedded/v1/runs.ts













const parametersLimit = 10_000;
/** The runs of the server, and those of them that are executed right now. */
class Runs {
    #options;
    #executions = new Map();
    /** The limit of tasks of all runs together: a hundred runs at once are no more processes than one large run. */
    #limit = (0,runner/* taskLimit */.t)();
    constructor(options) {
        this.#options = options;
    }
    get #store() {
        return this.#options.store;
    }
    /** What an earlier process did not bring to an end has failed: nobody executes it any more. */
    failUnfinished(now) {
        for (const run of this.#store.runs.all()) {
            if (conditionOf(run)?.status === "True" || conditionOf(run)?.status === "False")
                continue;
            const condition = {
                type: "Succeeded",
                status: "False",
                reason: "EmbeddedServerStopped",
                message: "The embedded server was stopped before the run had ended",
                lastTransitionTime: now,
            };
            const status = { ...run.pipelineRun.status, completionTime: now, conditions: [condition] };
            this.#store.runs.put({ ...run, terminating: false, pipelineRun: { ...run.pipelineRun, status } });
        }
    }
    create(body, request) {
        const wanted = readBody(body);
        const rejected = this.#rejection(wanted);
        if (rejected !== undefined)
            return rejected;
        const version = this.#versionOf(wanted);
        const template = wanted.manifest || version?.template;
        if (template === undefined)
            return runs_invalid("Please specify a pipeline by providing a (workflow manifest or pipeline manifest) or (pipeline id or/and pipeline version).");
        const experiment = wanted.experiment === ""
            ? this.#store.experiments.all().find(({ name }) => name === "Default")
            : this.#store.experiments.get(wanted.experiment);
        if (experiment === undefined)
            return (0,http_reply/* gatewayError */.L7)(13, `Failed to create a new run.: InternalServerError: Failed to get experiment.: ResourceNotFoundError: Experiment ${wanted.experiment} not found.`);
        const id = newId();
        const pipelineRun = livePipelineRun({ id, wanted, template, createdAt: request.now });
        const problem = (0,admission/* refusalOf */.Of)(pipelineRun);
        if (problem !== undefined)
            return (0,http_reply/* gatewayError */.L7)(13, `Failed to create a new run.: InternalServerError: Failed to create a workflow for (${pipelineRun.metadata?.name}): ${problem}`);
        if (wanted.name.length > 255)
            return runs_tooLong(pipelineRun.metadata?.name ?? "");
        const run = this.#store.runs.put({
            id,
            name: wanted.name,
            description: wanted.description,
            createdAt: request.now,
            experiment: experiment.id,
            version: wanted.version,
            versionName: version?.name ?? "",
            pipelineId: wanted.pipeline,
            pipelineName: wanted.pipeline === "" ? "" : (this.#store.pipelines.get(wanted.pipeline)?.name ?? ""),
            serviceAccount: wanted.serviceAccount,
            parameters: wanted.parameters,
            template,
            archived: false,
            pipelineRun,
            terminating: false,
        });
        this.#start(run);
        return (0,http_reply/* json */.Pq)(this.#describe(run));
    }
    #rejection(wanted) {
        if (wanted.name === "")
            return runs_invalid("The run name is empty. Please specify a valid name.");
        if (JSON.stringify(wanted.parameters).length > parametersLimit)
            return runs_invalid(`The input parameter length exceed maximum size of ${parametersLimit}.`);
        if (wanted.manifest !== "")
            return rejectedManifest(wanted);
        if (wanted.version !== "" && this.#store.versions.get(wanted.version) === undefined)
            return unknownReference("pipelineVersionId", "Version", wanted.version);
        if (wanted.pipeline !== "" && this.#store.pipelines.get(wanted.pipeline) === undefined)
            return unknownReference("pipelineId", "Pipeline", wanted.pipeline);
        return undefined;
    }
    #versionOf({ version, pipeline }) {
        return this.#store.versions.get(version === "" ? (this.#store.pipelines.get(pipeline)?.defaultVersion ?? "") : version);
    }
    /** The reply to the creation shows the run before Tekton has seen it, as the real server's does. */
    #start(run) {
        setImmediate(() => {
            const { stepRunner, secrets, clock } = this.#options;
            const { pipelineRun } = run;
            const folder = this.#folderOf(run.id);
            const execution = (0,runner/* startPipelineRun */.q)({
                ...{ pipelineRun, folder, stepRunner, secrets, clock },
                limit: this.#limit,
                beforeEnd: () => this.#keepMetrics(run, folder),
            });
            this.#executions.set(run.id, execution);
            void execution.finished.then((status) => {
                const latest = this.#store.runs.get(run.id);
                if (latest !== undefined)
                    this.#store.runs.put({ ...latest, terminating: false, pipelineRun: { ...latest.pipelineRun, status } });
                this.#executions.delete(run.id);
            });
        });
    }
    /** A client that sees the end of the run sees its metrics. */
    async #keepMetrics({ id, pipelineRun }, folder) {
        const metrics = await metricsOf(folder, pipelineRun);
        const latest = this.#store.runs.get(id);
        if (latest !== undefined && metrics.length > 0)
            this.#store.runs.put({ ...latest, metrics });
    }
    #folderOf(id) {
        return (0,external_node_path_.join)(this.#store.folder, "executions", id);
    }
    #live(run) {
        const status = this.#executions.get(run.id)?.status();
        return status === undefined ? run : { ...run, pipelineRun: { ...run.pipelineRun, status } };
    }
    /** The run as it is now. */
    find(id) {
        const run = this.#store.runs.get(id);
        return run === undefined ? undefined : this.#live(run);
    }
    /** The log of a pod's main step; undefined if there is none. */
    async logOf(id, pod) {
        return /^[a-z0-9.-]+$/.test(pod) ? await (0,step_log/* readStepLog */.T)(this.#folderOf(id), pod) : undefined;
    }
    get(id) {
        const run = this.#store.runs.get(id);
        return run === undefined ? v1_runs_missing("", id) : (0,http_reply/* json */.Pq)(this.#describe(this.#live(run)));
    }
    list({ query }) {
        const [type, reference] = [query.get("resource_reference_key.type"), query.get("resource_reference_key.id") ?? ""];
        const chosen = this.#store.runs
            .all()
            .filter((run) => (type === "EXPERIMENT" ? run.experiment === reference : type !== "NAMESPACE"));
        const items = chosen.map((stored) => {
            const run = this.#live(stored);
            const fields = {
                id: run.id,
                name: run.name,
                created_at: run.createdAt,
                description: run.description,
                status: statusText(run),
                experiment_id: run.experiment,
                storage_state: storageState(run),
            };
            return { id: run.id, fields, describe: () => describeRun(run, this.#store) };
        });
        const page = listPage({ items, query, typeName: "Run" });
        return page.kind === "error"
            ? (0,http_reply/* gatewayError */.L7)(3, page.message, page)
            : (0,http_reply/* json */.Pq)({ runs: page.values, total_size: page.total, next_page_token: page.next });
    }
    terminate(id) {
        const run = this.#store.runs.get(id);
        if (run === undefined)
            return v1_runs_missing("Terminate run failed: Check run exist failed: ", id);
        const execution = this.#executions.get(id);
        if (execution === undefined) {
            const short = `Failed to terminate run ${id}. Row not found.`;
            return (0,http_reply/* gatewayError */.L7)(3, `Terminate run failed: Invalid input error: ${short}`, { short });
        }
        this.#store.runs.put({ ...run, terminating: true });
        void execution.cancel();
        return (0,http_reply/* json */.Pq)({});
    }
    /** Refused for Tekton by the real server, too (quirk: terminate-of-finished-is-400). */
    retry(id) {
        if (this.#store.runs.get(id) === undefined)
            return v1_runs_missing("Retry run failed: Check run exist failed: ", id);
        const short = "Workflow must be Failed/Error to retry";
        return (0,http_reply/* gatewayError */.L7)(10, `Retry run failed.: BadRequestError: ${short}: workflow cannot be retried`, { short });
    }
    archive(id, archived) {
        const run = this.#store.runs.get(id);
        if (run !== undefined)
            this.#store.runs.put({ ...run, archived });
        return (0,http_reply/* json */.Pq)({});
    }
    async delete(id) {
        if (this.#store.runs.get(id) === undefined)
            return v1_runs_missing("Delete run failed: Check run exist failed: ", id);
        await this.#executions.get(id)?.cancel();
        this.#store.runs.delete(id);
        return (0,http_reply/* json */.Pq)({});
    }
    /** Always HTTP 200 as text, errors as JSON in the body (quirk: log-errors-in-body). */
    async log(id, node) {
        if (this.#store.runs.get(id) === undefined)
            return { ...(0,http_reply/* uploadError */.Qw)(200, "BadRequestError: Run does not exist: log cannot be read") };
        const log = await this.logOf(id, node);
        return log === undefined
            ? (0,http_reply/* uploadError */.Qw)(200, `InternalServerError: error in opening log stream: pods ${JSON.stringify(node)} not found`)
            : (0,http_reply/* text */.Qq)(200, log);
    }
    /** An archive of one file as base64; empty if there is none (recorded: kfp-tekton-1.9.2-cluster/10-life-succeeds). */
    async readArtifact(id, task, artifact) {
        const run = this.#store.runs.get(id);
        if (run === undefined)
            return v1_runs_missing("failed to read artifact: ", id);
        const found = await (0,artifacts/* readArtifact */.R)(this.#folderOf(id), run.pipelineRun, { task, artifact });
        const data = found === undefined ? "" : Buffer.from((0,archive/* packFile */.qt)(found.name, found.content)).toString("base64");
        return (0,http_reply/* json */.Pq)({ data });
    }
    async stop() {
        await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
    }
    #describe(run) {
        const { apiVersion: _, kind: __, ...live } = run.pipelineRun;
        return {
            run: describeRun(run, this.#store),
            pipeline_runtime: { pipeline_manifest: "", workflow_manifest: JSON.stringify(live) },
        };
    }
}
const v1_runs_missing = (chain, id) => (0,http_reply/* gatewayError */.L7)(5, `${chain}ResourceNotFoundError: Run ${id} not found.`, { short: `Run ${id} not found.` });
const runs_invalid = (short) => (0,http_reply/* gatewayError */.L7)(3, `Validate create run request failed.: Invalid input error: ${short}`, { short });
const unknownReference = (field, what, id) => (0,http_reply/* gatewayError */.L7)(5, `Validate create run request failed.: Get ${field} failed.: ResourceNotFoundError: ${what} ${id} not found.`, { short: `${what} ${id} not found.` });
/** Recorded: kfp-tekton-1.9.2-cluster/06-runs, "inline manifest …". */
function rejectedManifest({ manifest, version, pipeline }) {
    if (version !== "" || pipeline !== "")
        return runs_invalid("Please don't specify a pipeline version or pipeline ID when you specify a workflow manifest or pipeline manifest.");
    const parsed = (0,parse_json/* parseJson */.q)(manifest);
    if (typeof parsed === "object" && parsed !== null)
        return undefined;
    const short = `Invalid argo workflow format. Workflow: ${manifest}`;
    const why = `invalid character '${manifest.trim()[0] ?? ""}' looking for beginning of value`;
    return (0,http_reply/* gatewayError */.L7)(3, `Validate create run request failed.: InvalidInputError: ${short}: ${why}`, { short });
}
function runs_tooLong(liveName) {
    const why = "Error 1406: Data too long for column 'DisplayName' at row 1";
    return (0,http_reply/* gatewayError */.L7)(13, `Failed to create a new run.: InternalServerError: Failed to store run ${liveName} to table: ${why}`);
}

// EXTERNAL MODULE: ./src/argo/node-names.ts
var node_names = __webpack_require__(74016);
;// CONCATENATED MODULE: ./src/embedded/local-runner/run-nodes.ts

/** The same in each iteration of a loop. */
const exitKey = (inside, task) => JSON.stringify([...inside.filter((segment) => typeof segment === "string"), task]);
/**
 * Shows a run of `kfp.local` as the nodes that Argo would have made of it, with the drivers that it has beside each task: the client reads the
 * runs of a server and of this one in the same way.
 */
function nodesOf({ tasks }, workflow, exitHandlers) {
    const naming = { workflow: workflow.name, exitHandlers };
    const times = { startedAt: workflow.startedAt, ...ended(workflow.finishedAt) };
    const { name, phase } = workflow;
    const top = plainNode(name, name, { type: "DAG", phase, templateName: "entrypoint", ...times });
    const root = plainNode(name, (0,node_names/* rootNode */.bP)(name), { type: "DAG", phase, templateName: "root", ...times });
    const inner = tasks.flatMap((task) => nodesOfTask(task, naming));
    return withChildren([top, driverOf(root, name), root, ...inner]);
}
function nodeName(path, { workflow, exitHandlers }) {
    const segment = path.at(-1);
    if (segment === undefined)
        return (0,node_names/* rootNode */.bP)(workflow);
    const inside = path.slice(0, -1);
    const around = nodeName(inside, { workflow, exitHandlers });
    const handled = typeof segment === "string" ? exitHandlers.get(exitKey(inside, segment)) : undefined;
    return handled === undefined ? (0,node_names/* childNode */.JY)(around, segment) : (0,node_names/* exitNode */.hq)((0,node_names/* childNode */.JY)(around, handled), String(segment));
}
const phases = { RUNNING: "Running", SUCCEEDED: "Succeeded", FAILED: "Failed", SKIPPED: "Skipped" };
function nodesOfTask(task, naming) {
    const name = nodeName(task.path, naming);
    const times = { startedAt: task.startedAt * 1000, ...ended(task.finishedAt, 1000) };
    const phase = phases[task.state];
    const type = task.state === "SKIPPED" ? "Skipped" : "DAG";
    const own = plainNode(naming.workflow, name, { type, phase, templateName: "", ...times });
    const node = { ...own, message: type === "Skipped" ? "when 'false != false' evaluated false" : "" };
    const iteration = typeof task.path.at(-1) === "number" ? [iterationOf(node, naming.workflow)] : [];
    // A loop has its driver inside (dag.go, iteratorTask).
    const driven = task.kind === "loop" ? { ...node, name: `${name}.iteration` } : node;
    return [...iteration, driverOf(driven, naming.workflow), node, ...attemptNodes(task, name, naming.workflow)];
}
/** The DAG around an iteration, which has its number. */
const iterationOf = (node, workflow) => plainNode(workflow, node.name.replace(/\.iteration-item$/, ""), { ...node, type: "DAG" });
function driverOf(node, workflow) {
    const name = (0,node_names/* driverNode */.b6)(node.name);
    const templateName = node.templateName === "" ? "system-container-driver" : "system-dag-driver";
    const { startedAt } = node;
    return {
        ...plainNode(workflow, name, { type: "Pod", phase: "Succeeded", templateName, startedAt, finishedAt: startedAt }),
        podName: (0,node_names/* podName */.Bh)(workflow, templateName, name),
    };
}
function attemptNodes(task, name, workflow) {
    const { attempts, kind } = task;
    if (attempts.length === 0)
        return [];
    if (kind !== "retried task")
        return attempts.map((attempt) => podNode(attempt, (0,node_names/* executorNode */.Wm)(name), workflow));
    const phase = phases[task.state];
    const times = { startedAt: task.startedAt * 1000, ...ended(task.finishedAt, 1000) };
    const templateName = "retry-system-container-impl";
    const retry = plainNode(workflow, (0,node_names/* executorNode */.Wm)(name), { type: "Retry", phase, templateName, ...times });
    return [
        retry,
        ...attempts.map((attempt, number) => podNode(attempt, (0,node_names/* executorNode */.Wm)(name, number), workflow, templateName)),
    ];
}
function podNode({ startedAt, finishedAt, state, message = "", log }, name, workflow, templateName = "system-container-impl") {
    const times = { startedAt: startedAt * 1000, ...ended(finishedAt, 1000) };
    return {
        ...plainNode(workflow, name, { type: "Pod", phase: phases[state ?? "RUNNING"], templateName, ...times }),
        message: state === "FAILED" ? message || "Error (exit code 1)" : "",
        podName: (0,node_names/* podName */.Bh)(workflow, templateName, name),
        log,
    };
}
const ended = (at, factor = 1) => at === undefined ? {} : { finishedAt: at * factor };
const plainNode = (workflow, name, rest) => ({
    message: "",
    ...rest,
    id: (0,node_names/* nodeId */.s5)(workflow, name),
    name,
    displayName: name.slice(name.lastIndexOf(".") + 1),
    children: [],
});
/** A DAG has its first drivers as children, a driver the task behind it, and a task what is inside of it. */
function withChildren(nodes) {
    const inside = Map.groupBy(nodes, ({ name }) => parentName(name));
    return nodes.map((node) => ({ ...node, children: (inside.get(node.name) ?? []).map(({ id }) => id) }));
}
function parentName(name) {
    if (/\.executor\(\d+\)$/.test(name))
        return name.replace(/\(\d+\)$/, "");
    return name.slice(0, name.lastIndexOf("."));
}

;// CONCATENATED MODULE: ./src/embedded/v2/exit-handlers.ts

/** The tasks that Argo runs as the hook of another one: those that run whatever became of it (kubeflow/pipelines …/argocompiler/dag.go). */
function exitHandlersOf(template) {
    const { pipeline_spec: inner, ...own } = template;
    const { root = {}, components = {} } = inner ?? own;
    const found = new Map();
    collect(root, [], { components, found });
    return found;
}
/** A specification cannot hold a component in itself: the SDK has no recursion, and a server refuses it. The depth is bounded all the same. */
const deepest = 50;
function collect({ dag }, inside, { components, found }) {
    if (inside.length > deepest)
        return;
    for (const [name, task] of Object.entries(dag?.tasks ?? {})) {
        const [handled] = task.dependentTasks ?? [];
        const isExit = task.triggerPolicy?.strategy === "ALL_UPSTREAM_TASKS_COMPLETED";
        if (isExit && handled !== undefined)
            found.set(exitKey(inside, name), handled);
        collect(components[task.componentRef?.name ?? ""] ?? {}, [...inside, name], { components, found });
    }
}

;// CONCATENATED MODULE: ./src/embedded/v2/local-runs.ts




/** The runs of Kubeflow Pipelines 2 that are executed right now. */
class LocalRuns {
    #options;
    #running = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** The reply to the creation shows the run as it was before. */
    start(run, template) {
        const { store, runner } = this.#options;
        if (runner === undefined)
            return;
        const workflow = `${local_runs_nameOf(template)}-${run.id.slice(0, 5)}`;
        const started = store.queuedRuns.put({ ...run, ...this.#next(run, "RUNNING"), workflow });
        const parameters = (run.runtimeConfig?.parameters ?? {});
        const folder = (0,external_node_path_.join)(store.folder, "executions", run.id);
        const shared = (0,external_node_path_.join)(store.folder, "executions", "shared");
        const execution = runner.start({ folder, shared, yaml: template, parameters });
        this.#running.set(run.id, { execution, template });
        void execution.finished.then((state) => this.#finish(started.id, state, template));
    }
    /** The run as it is now, with the nodes of what is being executed. */
    async live(run) {
        const running = this.#running.get(run.id);
        if (running === undefined)
            return run;
        return { ...run, nodes: local_runs_shown(run, await running.execution.state(), running.template) };
    }
    /** @returns whether it could be terminated */
    terminate(run) {
        if (run.state !== "PENDING" && run.state !== "RUNNING")
            return false;
        const running = this.#running.get(run.id);
        // The server itself does not write the termination into the history; the report of the Workflow does.
        const next = running === undefined ? { state: "CANCELING" } : this.#next(run, "CANCELING");
        this.#options.store.queuedRuns.put({ ...run, ...next });
        void running?.execution.cancel();
        return true;
    }
    /** What an earlier process did not bring to an end has failed: nobody executes it any more. */
    failUnfinished() {
        for (const run of this.#options.store.queuedRuns.all())
            if (run.workflow !== undefined && run.finishedAt === undefined)
                this.#end(run, "FAILED", "The embedded server was stopped before the run had ended");
    }
    /** Ends what runs, and resolves when it is stored. */
    async stop() {
        const running = [...this.#running.values()];
        await Promise.all(running.map(({ execution }) => execution.cancel()));
        await Promise.all(running.map(({ execution }) => execution.finished));
    }
    #finish(id, state, template) {
        this.#running.delete(id);
        const run = this.#options.store.queuedRuns.get(id);
        if (run === undefined)
            return;
        const ended = { ...run, nodes: local_runs_shown({ ...run, finishedAt: this.#now() }, state, template) };
        const { state: how, message } = state.end ?? { state: "FAILED", message: "" };
        // Argo ends a workflow that is terminated as failed (docs/facts/kubeflow-pipelines.md, States of a run on Kubeflow Pipelines 2).
        if (run.state === "CANCELING")
            this.#end(ended, "FAILED", "");
        else
            this.#end(ended, how, how === "FAILED" ? message : "");
    }
    #end(run, state, error) {
        this.#options.store.queuedRuns.put({ ...run, ...this.#next(run, state), error, finishedAt: this.#now() });
    }
    #next({ history }, state) {
        return { state, history: [...history, { state, at: this.#now() }] };
    }
    #now() {
        return new Date(this.#options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    }
}
const local_runs_phases = {
    PENDING: "Pending",
    RUNNING: "Running",
    CANCELING: "Running",
    SUCCEEDED: "Succeeded",
    FAILED: "Failed",
};
function local_runs_shown(run, state, template) {
    const finishedAt = run.finishedAt === undefined ? {} : { finishedAt: Date.parse(run.finishedAt) };
    const phase = run.finishedAt === undefined ? local_runs_phases[run.state] : local_runs_phases[state.end?.state ?? "FAILED"];
    const workflow = { name: run.workflow ?? run.id, phase, startedAt: Date.parse(run.createdAt), ...finishedAt };
    return nodesOf(local_runs_closed(state, run.finishedAt), workflow, exitHandlersOf(readTemplate(template)));
}
/** What was running when the run was stopped has failed, as the pods of a terminated workflow have. */
function local_runs_closed({ tasks, ...rest }, finishedAt) {
    if (finishedAt === undefined)
        return { tasks, ...rest };
    const end = { state: "FAILED", finishedAt: Date.parse(finishedAt) / 1000, message: "Stopped" };
    const close = (task) => ({
        ...task,
        ...(task.state === "RUNNING" ? end : {}),
        attempts: task.attempts.map((attempt) => (attempt.state === undefined ? { ...attempt, ...end } : attempt)),
    });
    return { tasks: tasks.map(close), ...rest };
}
function local_runs_nameOf(template) {
    const { pipelineInfo, pipeline_spec: inner } = readTemplate(template);
    return (pipelineInfo ?? inner?.pipelineInfo)?.name ?? "pipeline";
}

;// CONCATENATED MODULE: ./src/embedded/embedded.ts














const generations = { v1: v1, v1beta1: v1beta1, v2beta1: v2beta1 };
/** Starts a server in single-user mode on the loopback interface. */
async function startEmbeddedServer(options) {
    const generation = generations[options.generation ?? "v1"];
    const stepRunner = options.stepRunner ?? (0,process_runner/* processRunner */.q)(options.env);
    await stepRunner.endLeftovers(options.folder);
    await options.localRunner?.endLeftovers(options.folder);
    const store = new Store(options.folder);
    const runs = new Runs({ store, stepRunner, secrets: options.secrets ?? given_secrets/* noSecrets */.f, clock: options.clock });
    const now = () => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    runs.failUnfinished(now());
    const localRuns = new LocalRuns({ store, runner: options.localRunner, clock: options.clock });
    localRuns.failUnfinished();
    ensureDefaultExperiment(store, now());
    const firing = keepFiring({ memory: { store, runs, localRuns }, clock: options.clock });
    const server = (0,external_node_http_.createServer)((message, response) => {
        const refusal = (0,guard/* refusalOf */.Of)(message, (0,guard/* bearerOf */.DH)(message), options.token);
        if (refusal === undefined)
            void embedded_answer({ message, response, memory: { store, runs, localRuns }, generation, now: now() });
        else
            send(response, (0,http_reply/* text */.Qq)(403, `${refusal}\n`));
    });
    await listen(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        close: async () => {
            firing.stop();
            await runs.stop();
            await localRuns.stop();
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
            store.close();
        },
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", resolve);
    });
}
async function embedded_answer({ message, response, memory, generation, now }) {
    const rawPath = (message.url ?? "/").split("?")[0] ?? "/";
    if (rawPath.includes("//"))
        return send(response, { status: 301, contentType: "", body: "" }, { location: rawPath.replace(/\/+/g, "/") });
    let reply;
    try {
        reply = await dispatch((0,request/* readRequest */.i)(message, now), generation, memory);
        const { failure } = memory.store;
        if (failure !== undefined && message.method !== "GET")
            reply = (0,http_reply/* gatewayError */.L7)(13, `InternalServerError: the server cannot write what it keeps: ${failure.message}`);
    }
    catch (error) {
        if (error instanceof http_reply/* HandlerPanic */.YO)
            return void message.socket.destroy();
        reply =
            error instanceof request/* BodyTooLarge */.K
                ? (0,http_reply/* uploadError */.Qw)(400, "Failed to read pipeline from file: http: request body too large")
                : (0,http_reply/* gatewayError */.L7)(13, `InternalServerError: ${error.message}`);
    }
    send(response, generation.reshape(reply));
}
/** A response without a body has no Content-Type, as with Go's server. Node itself drops the body of a response to HEAD. */
function send(response, { status, contentType, body, headers: own = {} }, headers = {}) {
    response.writeHead(status, { ...own, ...headers, ...(body === "" ? {} : { "content-type": contentType }) });
    response.end(body);
}
/** Loaded late: a step that only talks to the API needs no pages. */
async function pageFor(request, memory) {
    const { page } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(4975), __webpack_require__.e(6687)]).then(__webpack_require__.bind(__webpack_require__, 4874));
    return await page(request, memory);
}
/**
 * Responds with 501 to another method on a known path, and with 404 to an unknown path (recorded: kfp-tekton-1.9.2/01-healthz, quirks:
 * not-found-in-three-forms, wrong-method-is-501-or-405).
 */
async function dispatch(request, generation, memory) {
    if (!request.path.startsWith("/apis/"))
        return (await pageFor(request, memory)) ?? (0,http_reply/* text */.Qq)(404, "404 page not found\n");
    const matching = generation.routes.flatMap((candidate) => {
        const match = candidate.path.exec(request.path);
        return match === null ? [] : [{ ...candidate, ids: match.slice(1).map((id) => decodeURIComponent(id)) }];
    });
    const found = matching.find(({ method }) => method === request.method || method === "any");
    if (found !== undefined)
        return await found.handle(request, found.ids, memory);
    return matching.length > 0 ? generation.wrongMethod() : generation.notFound();
}


/***/ }),

/***/ 17387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ gatewayError),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qw: () => (/* binding */ uploadError),
/* harmony export */   YO: () => (/* binding */ HandlerPanic),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   s_: () => (/* binding */ httpStatusOf)
/* harmony export */ });
const json = (value) => ({
    status: 200,
    contentType: "application/json",
    body: JSON.stringify(value),
});
const text = (status, body) => ({
    status,
    contentType: "text/plain; charset=utf-8",
    body,
});
/** Thrown where a real server's handler panics, which ends the connection without a response (quirk: namespace-on-upload-panics). */
class HandlerPanic extends Error {
}
/** HTTP statuses that the gateway uses for gRPC codes. */
const httpStatus = { 3: 400, 5: 404, 6: 409, 10: 409, 12: 501, 13: 500 };
const httpStatusOf = (code) => httpStatus[code];
/** Formats an error as the gateway does: `message` is the whole chain, `details[0].error_message` the human part (recorded: kfp-tekton-1.9.2). */
function gatewayError(code, message, { short = message } = {}) {
    const details = short === ""
        ? []
        : [
            {
                "@type": "type.googleapis.com/v1.Error",
                error_message: code === 13 ? "Internal Server Error" : short,
                error_details: message,
            },
        ];
    return {
        status: httpStatus[code],
        contentType: "application/json",
        body: JSON.stringify({ code, message, details }),
    };
}
/** Responds to a feature that only the real server has, with an error that says so. */
const unsupported = (feature) => gatewayError(12, `UnsupportedByEmbeddedServer: ${feature}`);
/** Uploads have their own shape, JSON labelled as text (quirk: errors-mislabelled). */
const uploadError = (status, message) => text(status, JSON.stringify({ error_message: message, error_details: message }));


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   qt: () => (/* binding */ packFile),
/* harmony export */   rD: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98697);


/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** Packs a package in the format of the file name's extension. The bytes are reproducible: the same text gives the same bytes on every machine. */
function archive(fileName, yaml) {
    const content = Buffer.from(yaml, "utf8");
    if (fileName.endsWith(".zip"))
        return zipArchive(content);
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return tarArchive(content);
    return content;
}
/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content) => (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });
const tarBlock = 512;
const tarArchive = (content) => packFile(member, content);
/** Packs one file as `.tar.gz`. */
function packFile(path, content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    // Not node:zlib, because its output depends on the processor.
    const zipped = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .gzipSync */ .u3)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
        level: 9,
        mtime: 0,
    });
    // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}


/***/ }),

/***/ 51704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asSubmitted)
/* harmony export */ });
/**
 * What every KFP server makes of a package before Kubernetes sees it: name, parameters, labels, and the name in place of `$ORIG_PR_NAME`,
 * which the shell of a step does not expand (kfp-tekton backend/src/apiserver/template/tekton_template.go:60, docs/facts/tekton.md, before it creates a run).
 */
function asSubmitted(packaged, identity) {
    const { name, runId, runName, parameters } = identity;
    const run = JSON.parse(JSON.stringify(packaged)
        .replaceAll("$ORIG_PR_NAME", () => inJson(name))
        .replaceAll("{{workflow.uid}}", runId)
        .replaceAll("$(context.pipelineRun.uid)", runId));
    return {
        ...run,
        metadata: {
            ...run.metadata,
            name,
            labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name },
            annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": runName },
        },
        spec: {
            ...run.spec,
            params: (run.spec?.params ?? []).map((param) => ({
                name: param.name,
                value: withMacros(Object.hasOwn(parameters, param.name) ? parameters[param.name] : param.value, identity),
            })),
        },
    };
}
/** What a parameter may say of its run: `[[RunUUID]]` and `[[CurrentTime]]` (kfp-tekton backend/src/common/util/parameter_formatter.go). */
function withMacros(value, { runId, createdAt }) {
    if (typeof value !== "string")
        return value;
    const time = new Date(createdAt).toISOString().replace(/\D/g, "").slice(0, 14);
    return value.replaceAll("[[RunUUID]]", runId).replaceAll("[[CurrentTime]]", time);
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);


/***/ })

};
