export const id = 7410;
export const ids = [7410];
export const modules = {

/***/ 54562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ configuredPipelines)
/* harmony export */ });
/* harmony import */ var _merge_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23411);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47890);


/**
 * The pipelines that compiled, by name.
 * @throws ConfigError for those that the file names and nobody has, and for parameters that nothing declares
 */
function configuredPipelines(records, config) {
    const pipelines = records.flatMap(({ compiled }) => compiled ?? []);
    const isAll = pipelines.length === records.length;
    (0,_read_config_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)([...(isAll ? gone(records, config) : []), ...(0,_merge_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .undeclaredParameters */ .w)(config, pipelines, isAll)], config);
    return new Map(pipelines.map((pipeline) => [pipeline.name, pipeline]));
}
function gone(records, { file }) {
    const names = new Set(records.map(({ name }) => name));
    const known = names.size === 0 ? "there are none" : `there are ${[...names].toSorted().slice(0, 20).join(", ")}`;
    return Object.keys(file.pipelines ?? {})
        .filter((name) => !names.has(name))
        .map((name) => ({ path: ["pipelines", name], text: `there is no pipeline ${JSON.stringify(name)}; ${known}` }));
}


/***/ }),

/***/ 47410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverSchedules: () => (/* binding */ deliverSchedules),
/* harmony export */   planWanted: () => (/* binding */ planWanted)
/* harmony export */ });
/* harmony import */ var _config_configured_pipelines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54562);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2860);
/* harmony import */ var _schedules_keep_schedules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2967);
/* harmony import */ var _schedules_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13517);
/* harmony import */ var _schedules_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11130);







/** The schedules of the step's environment; undefined if this step keeps none. @throws ConfigError */
function planWanted(records, { config, environment, context }) {
    if (config === undefined)
        return undefined;
    const pipelines = (0,_config_configured_pipelines_js__WEBPACK_IMPORTED_MODULE_0__/* .configuredPipelines */ .w)(records, config);
    if (environment === undefined)
        return undefined;
    const wanted = (0,_schedules_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedSchedules */ .C)({ config, environment, pipelines, now: new Date(context.ports.clock.now()) });
    // A trial is a pipeline by itself, which nobody schedules.
    if (context.github.isAboutPullRequest)
        return undefined;
    refuseMarks(wanted, (0,_schedules_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerName */ .Hc)(context.github));
    return wanted;
}
/** Whatever could not be recognised on the server later would be created again each time. */
function refuseMarks(wanted, repository) {
    if (wanted.length > 0 && repository === "")
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("Schedules cannot be kept for a repository without a name: they carry it on the server.", {
            hint: "Give the checkout a remote: `git remote add origin ADDRESS`.",
            ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ location: wanted[0]?.location }),
        });
    for (const { entry, location } of wanted) {
        const bytes = Buffer.byteLength((0,_schedules_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMark */ .Lx)({ repository, entry, digest: "0".repeat(16) }));
        if (bytes > _schedules_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .longestMark */ .CM)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The schedule ${entry} cannot be kept: its names and the repository's are ${bytes - _schedules_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .longestMark */ .CM} bytes too long for a description of the server.`, { hint: "Shorten the names of the environment, the pipeline or the schedule.", location });
    }
}
/** Once all versions are there. What fails then is an error of each pipeline that has a schedule. */
async function deliverSchedules(delivered, configured) {
    const { records, wanted } = delivered;
    try {
        return { records, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ schedules: await deliver(delivered, configured) }) };
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        const scheduled = new Set(wanted.map(({ pipeline }) => pipeline));
        const isConcerned = ({ name }) => scheduled.size === 0 || scheduled.has(name);
        const failed = (record) => isConcerned(record) && record.error === undefined;
        return { records: records.map((record) => (failed(record) ? { ...record, error } : record)) };
    }
}
async function deliver({ records, plans, wanted, engine }, { config, environment, context }) {
    const { schedules } = engine;
    if (schedules === undefined || config === undefined || environment === undefined)
        return undefined;
    const located = await locateAll(records, plans, schedules);
    const known = new Set(Object.keys(config.file.pipelines ?? {}));
    const bad = new Set(records.filter((record) => record.version === undefined || !(0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .b)(record)).map(({ name }) => name));
    return await (0,_schedules_keep_schedules_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSchedules */ .a)({
        wanted,
        locate: (schedule) => located.get(schedule.pipeline)?.[schedule.version],
        isUnknown: (entry) => isStillListed(entry, config.file.pipelines, { known, bad }),
        keeper: schedules.keeper,
        environment,
        environments: new Set(Object.keys(config.file.environments ?? {})),
    }, context);
}
/** A schedule that the file still has, of a pipeline that failed or that no change reached. */
function isStillListed(entry, pipelines, { known, bad }) {
    const [, pipeline = "", name = ""] = entry.split("/");
    return known.has(pipeline) && bad.has(pipeline) && Object.hasOwn(pipelines?.[pipeline]?.schedules ?? {}, name);
}
async function locateAll(records, plans, { defaultVersions }) {
    const requests = new Map(plans.flatMap(({ record, request }) => (request === undefined ? [] : [[record.name, request]])));
    const defaults = await defaultVersions([...requests.values()]);
    return new Map(records.flatMap((record) => {
        const request = requests.get(record.name);
        const { version } = record;
        if (version === undefined || request === undefined || !(0,_model_record_js__WEBPACK_IMPORTED_MODULE_6__/* .passed */ .b)(record))
            return [];
        const at = { pipelineId: version.pipelineId, yaml: request.yaml };
        const newest = defaults.get(request.pipelineName) ?? version.versionId;
        return [
            [record.name, { commit: { ...at, versionId: version.versionId }, default: { ...at, versionId: newest } }],
        ];
    }));
}


/***/ }),

/***/ 47349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ summarizePlan)
/* harmony export */ });
/* harmony import */ var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82214);
/* harmony import */ var _cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24981);


const shownTimes = 3;
/** A plan for whoever reads the log, the summary or the comment. */
const summarizePlan = (plan, { environment, now, isApplied }) => ({
    environment,
    lines: describePlan(plan, now),
    changes: plan.filter(({ kind }) => kind !== "keep").length,
    isApplied,
    note: "",
});
/** A line for each entry that changes, and when it is due next. */
function describePlan(plan, now) {
    const kept = plan.filter(({ kind }) => kind === "keep").length;
    const changed = plan.filter(({ kind }) => kind !== "keep").map((entry) => describeEntry(entry, now));
    return [...changed, ...(kept === 0 ? [] : [`  ${kept === 1 ? "1 schedule is" : `${kept} schedules are`} as in Git`])];
}
function describeEntry(planned, now) {
    switch (planned.kind) {
        case "create":
            return `+ create ${planned.entry}: ${dueTexts(planned.target.wanted, now).join("; ")}`;
        case "replace": {
            const changes = planned.changes.map(({ field, from, to }) => `${field} ${from || "nothing"} → ${to || "nothing"}`);
            return `~ replace ${planned.entry} (${changes.join(", ")}): ${dueTexts(planned.target.wanted, now).join("; ")}`;
        }
        case "remove":
            return `− remove ${planned.entry}`;
        case "keep":
            return `  keep ${planned.entry}`;
    }
}
/** The next times, in the schedule's zone and in UTC. */
function dueTexts({ trigger, timezone, cronInZone }, now) {
    if (trigger.kind === "interval")
        return [`every ${trigger.seconds} s`];
    const cron = (0,_cron_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCron */ .E$)(cronInZone);
    return (0,_cron_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTimes */ .e1)(cron, { timezone, after: now, count: shownTimes }).map((time) => timezone === "UTC" ? (0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, "UTC") : `${(0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, timezone)} = ${(0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, "UTC")}`);
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ keepSchedules)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/schedules/plan.ts
var plan = __webpack_require__(36751);
// EXTERNAL MODULE: ./src/schedules/target.ts
var target = __webpack_require__(43053);
;// CONCATENATED MODULE: ./src/schedules/apply.ts


/** Another job may undo a round; after these many it is an error of somebody who does so all the time. */
const mostRounds = 5;
/**
 * Makes the server have what is planned: creates disabled, disables the old, enables the new, deletes the old. Where it was killed, the next
 * step goes on: each round looks at the server first, and the marks there tell what is left to do.
 * @returns what the first look planned, and whether the last one found all as it should be
 */
async function applySchedules(options) {
    const first = apply_plan(options, await look(options));
    for (let round = 1, current = first; round <= mostRounds; round += 1) {
        if (current.every(({ kind }) => kind === "keep"))
            return { plan: first, isSettled: true };
        await createMissing(current, await look(options), options.keeper);
        await switchOver(current, await look(options), options.keeper);
        current = apply_plan(options, await look(options));
    }
    return { plan: first, isSettled: apply_plan(options, await look(options)).every(({ kind }) => kind === "keep") };
}
const look = async ({ keeper, repository }) => (0,target/* ownedBy */.LW)(repository, await keeper.list());
const apply_plan = (options, owned) => (0,plan/* planSchedules */.u)({ ...options, owned });
async function createMissing(planned, owned, keeper) {
    for (const entry of planned) {
        if (entry.kind !== "create" && entry.kind !== "replace")
            continue;
        if (!ofEntry(owned, entry.entry).some((one) => (0,plan/* isRight */.F)(one, entry.target)))
            await keeper.create(entry.target);
    }
}
async function switchOver(planned, owned, keeper) {
    for (const entry of planned) {
        const there = ofEntry(owned, entry.entry);
        if (entry.kind === "remove")
            for (const { schedule } of there)
                await keeper.remove(schedule.id);
        if (entry.kind === "create" || entry.kind === "replace")
            await switchEntry(entry.target, there, keeper);
    }
}
/** Between the request that disables the last old one and the one that enables the new one nothing is due. */
async function switchEntry(target, there, keeper) {
    const kept = choose(there.filter((one) => (0,plan/* isRight */.F)(one, target)));
    // The next round creates it again.
    if (kept === undefined)
        return;
    const others = there.filter((one) => one !== kept);
    for (const { schedule } of others)
        if (schedule.isEnabled)
            await keeper.disable(schedule.id);
    if (!kept.schedule.isEnabled)
        await keeper.enable(kept.schedule.id);
    for (const { schedule } of others)
        await keeper.remove(schedule.id);
}
/** The same one for every job that looks: the oldest, then by id. */
function choose(right) {
    const order = ({ schedule }) => `${schedule.createdAt} ${schedule.id}`;
    return right.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0];
}
const ofEntry = (owned, entry) => owned.filter(({ mark }) => mark.entry === entry);

// EXTERNAL MODULE: ./src/schedules/describe-plan.ts
var describe_plan = __webpack_require__(47349);
// EXTERNAL MODULE: ./src/schedules/mark.ts
var mark = __webpack_require__(13517);
;// CONCATENATED MODULE: ./src/schedules/keep-schedules.ts





/** Makes a server keep the schedules of an environment, and no others of this repository. @throws ActionError */
async function keepSchedules({ wanted, locate, isUnknown, keeper, environment, environments }, { github, ports }) {
    const repository = (0,mark/* ownerName */.Hc)(github);
    const located = wanted.map((schedule) => ({ schedule, at: locate(schedule) }));
    const targets = located.flatMap(({ schedule, at }) => at === undefined ? [] : [(0,target/* targetOf */.$r)({ wanted: schedule, ...at }, repository)]);
    const lost = new Set(located.flatMap(({ schedule, at }) => (at === undefined ? [schedule.entry] : [])));
    const { plan, isSettled } = await applySchedules({
        keeper,
        repository,
        targets,
        isUntouched: (entry) => lost.has(entry) || isUnknown(entry),
        // Those of an environment that the file has no longer are nobody else's.
        isOwnEnvironment: (name) => name === environment.name || !environments.has(name),
    });
    const now = new Date(ports.clock.now());
    const summary = (0,describe_plan/* summarizePlan */.P)(plan, { environment: environment.name, now, isApplied: isSettled });
    for (const line of summary.lines)
        ports.log.line(line);
    if (!isSettled)
        throw unsettled();
    return summary;
}
const unsettled = () => new errors/* KfpError */.yH("The schedules on the server are changed by something else at the same time.", {
    code: "schedules-unsettled",
    method: "GET",
    url: "",
    hint: "Let one deployment run at a time: give the workflow a `concurrency` group, and run the step again.",
});


/***/ }),

/***/ 13517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ longestMark),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   Mp: () => (/* binding */ readMark)
/* harmony export */ });
/**
 * The repository as marks name it. Two servers of Git may have one of the same name, so all but those of github.com carry the server's. Empty
 * if the repository has no name.
 */
function ownerName({ repository, repositoryUrl }) {
    const host = URL.parse(repositoryUrl)?.host ?? "";
    return repository === "" || host === "" || host === "github.com" ? repository : `${host}/${repository}`;
}
const pattern = /^Kept by kfp-tekton-action; repository: ([^;]+); schedule: ([^;]+); digest: ([0-9a-f]{16})$/;
const writeMark = ({ repository, entry, digest }) => `Kept by kfp-tekton-action; repository: ${repository}; schedule: ${entry}; digest: ${digest}`;
function readMark(description) {
    const [, repository, entry, digest] = pattern.exec(description) ?? [];
    return repository === undefined || entry === undefined || digest === undefined
        ? undefined
        : { repository, entry, digest };
}
/** Kubeflow Pipelines 2 keeps 255 bytes of a description (docs/facts/kubeflow-pipelines.md, Recurring runs). */
const longestMark = 255;


/***/ }),

/***/ 36751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight),
/* harmony export */   u: () => (/* binding */ planSchedules)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43053);

/** Compares what is wanted with what there is. Without side effects: it sends nothing, and asks nobody. */
function planSchedules({ targets, owned, isUntouched, isOwnEnvironment, }) {
    const byEntry = Map.groupBy(owned, ({ mark }) => mark.entry);
    const wanted = new Set(targets.map(({ mark }) => mark.entry));
    const removed = [...byEntry].flatMap(([entry, schedules]) => wanted.has(entry) || isUntouched(entry) || !isOwnEnvironment(entry.split("/")[0] ?? "")
        ? []
        : [{ kind: "remove", entry, schedules }]);
    return [...targets.map((target) => planTarget(target, byEntry.get(target.mark.entry) ?? [])), ...removed];
}
function planTarget(target, owned) {
    const { entry } = target.mark;
    const [first] = owned;
    if (first === undefined)
        return { kind: "create", entry, target };
    if (owned.length === 1 && isRight(first, target) && first.schedule.isEnabled)
        return { kind: "keep", entry, target };
    // What is due now is told of, not what an earlier step left half done.
    const shown = owned.find(({ schedule }) => schedule.isEnabled) ?? first;
    return { kind: "replace", entry, target, changes: changesOf(shown, target) };
}
function changesOf({ schedule, mark }, target) {
    const changes = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChanges */ .wV)(schedule, target);
    const disabled = schedule.isEnabled ? [] : [{ field: "enabled", from: "false", to: "true" }];
    const isOther = mark.digest !== target.mark.digest && changes.length === 0;
    const other = isOther ? [{ field: "experiment or pipeline", from: "another", to: target.wanted.experiment }] : [];
    return [...changes, ...disabled, ...other];
}
/** Whether it is exactly what is wanted, enabled or not. */
const isRight = ({ schedule, mark }, target) => mark.digest === target.mark.digest && (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChanges */ .wV)(schedule, target).length === 0;


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   wV: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13517);


function targetOf(located, repository) {
    const mark = { repository, entry: located.wanted.entry, digest: digestOf(located) };
    return { ...located, mark, description: (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMark */ .Lx)(mark) };
}
function digestOf({ wanted, pipelineId, versionId }) {
    const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
    const sorted = Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const all = [pipelineId, versionId, trigger, sorted, concurrency, catchUp, serviceAccount, experiment];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
}
const ownedBy = (repository, schedules) => schedules.flatMap((schedule) => {
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .Mp)(schedule.description);
    return mark === undefined || mark.repository !== repository ? [] : [{ schedule, mark }];
});
/** What of the recurring run is not as it is wanted. The mark alone does not tell: somebody may have copied it along with the rest. */
function fieldChanges(server, target) {
    const { wanted, versionId } = target;
    const rows = [
        ["when", triggerText(server.trigger), triggerText(wanted.trigger)],
        ["version", server.versionId || "newest", versionId || "newest"],
        ["concurrency", String(server.concurrency), String(wanted.concurrency)],
        ["catch-up", String(server.catchUp), String(wanted.catchUp)],
        // Without one the server fills in its default.
        ["service-account", wanted.serviceAccount === "" ? "" : server.serviceAccount, wanted.serviceAccount],
        ...parameterRows(server.parameters, wanted.parameters),
    ];
    return rows.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}
function parameterRows(server, wanted) {
    const names = [...new Set([...Object.keys(server), ...Object.keys(wanted)])].toSorted();
    return names.map((name) => {
        const [from, to] = [server[name] ?? "", wanted[name] ?? ""];
        return [`parameters.${name}`, isSameValue(from, to) ? to : from, to];
    });
}
/** Kubeflow Pipelines 2 keeps numbers as numbers: `0.10` comes back as `0.1`. */
function isSameValue(one, other) {
    if (one === other)
        return true;
    try {
        return canonical(one) === canonical(other);
    }
    catch {
        return false;
    }
}
const canonical = (text) => JSON.stringify(JSON.parse(text.toLowerCase() === text ? text : text.replace(/^(True|False)$/, (word) => word.toLowerCase())));
const triggerText = (trigger) => trigger.kind === "cron" ? trigger.cron : `every ${trigger.seconds} s`;


/***/ }),

/***/ 11130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ wantedSchedules)
});

// EXTERNAL MODULE: ./src/config/config.ts
var config_config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/config/merge-parameters.ts
var merge_parameters = __webpack_require__(23411);
// EXTERNAL MODULE: ./src/config/read-config.ts + 3 modules
var read_config = __webpack_require__(47890);
// EXTERNAL MODULE: ./src/cron/cron.ts
var cron = __webpack_require__(82214);
// EXTERNAL MODULE: ./src/cron/fields.ts
var cron_fields = __webpack_require__(11443);
// EXTERNAL MODULE: ./src/cron/timezone.ts
var cron_timezone = __webpack_require__(24981);
;// CONCATENATED MODULE: ./src/cron/server-cron.ts



/** The expression that a server fires by its own clock when the schedule is due by another. @throws InvalidCron */
function serverCron(cron, zones) {
    const { timezone, serverTimezone, now } = zones;
    const apart = (at) => (0,cron_timezone/* offsetMinutes */.rg)(serverTimezone, at) - (0,cron_timezone/* offsetMinutes */.rg)(timezone, at);
    const shift = apart(now);
    const drifts = monthsAhead(now).some((at) => apart(at) !== shift);
    return { text: shift === 0 ? cron.text : shifted(cron, shift, zones), drifts };
}
const monthsAhead = (now) => Array.from({ length: 12 }, (_, index) => new Date(now.getTime() + (index + 1) * 30 * 86_400_000));
function shifted({ text, values, needsBothDays }, minutes, zones) {
    const fields = text.split(" ");
    const field = (name) => fields[cron_fields/* fieldNames */.pi.indexOf(name)] ?? "";
    const hours = Math.floor(minutes / 60);
    const rest = minutes - hours * 60;
    if (rest !== 0 && values.minute.length !== 1)
        throw cannot(zones, "it is not due at one minute of the hour");
    const due = values.minute.map((minute) => minute + rest);
    const carry = (due[0] ?? 0) >= 60 ? 1 : 0;
    const every = values.hour.length === 24;
    const moved = values.hour.map((hour) => hour + hours + carry);
    const days = [...new Set(moved.map((hour) => Math.floor(hour / 24)))];
    const minute = rest === 0 ? field("minute") : String((due[0] ?? 0) % 60);
    const isEveryDay = [values.day.length, values.month.length, values.weekday.length].join() === "31,12,7";
    const clock = (text, weekday = field("weekday")) => [field("second"), minute, text, field("day"), field("month"), weekday].join(" ");
    if (every && isEveryDay)
        return clock(field("hour"));
    const hour = [...new Set(moved.map((one) => ((one % 24) + 24) % 24))].toSorted((one, other) => one - other).join(",");
    if (isEveryDay || (days.length === 1 && days[0] === 0))
        return clock(hour);
    // Only days of the week go round.
    if (days.length !== 1 || !needsBothDays || values.day.length !== 31 || values.month.length !== 12)
        throw cannot(zones, "it is due on another day there");
    const by = days[0] ?? 0;
    return clock(hour, values.weekday.map((day) => (((day + by) % 7) + 7) % 7).join(","));
}
const cannot = ({ timezone, serverTimezone }, why) => new cron/* InvalidCron */.ao(`cannot be moved from ${timezone} to the server's clock, ${serverTimezone}: ${why}. Choose another time, or set the server's CRON_SCHEDULE_TIMEZONE and \`server-timezone\``);

// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/parameter-types.ts
var parameter_types = __webpack_require__(21478);
;// CONCATENATED MODULE: ./src/schedules/parameter-problems.ts


/** Values of a schedule that are missing or of another type: nobody is there at night to see that the run did not start. */
function parameterProblems({ name, parameters }, given, path) {
    return parameters.flatMap((parameter) => {
        const value = given.get(parameter.name);
        if (value === undefined)
            return parameter.default === undefined
                ? [{ path, text: `pipeline \`${name}\` needs a value for \`${parameter.name}\`, which has no default` }]
                : [];
        const text = (0,input_values/* parameterText */.p5)(value.entry);
        const wanted = (0,parameter_types/* mismatch */.J)(parameter.type, text);
        return wanted === undefined
            ? []
            : [
                {
                    path: value.path,
                    text: `pipeline \`${name}\` declares \`${parameter.name}\` as ${parameter.type}, ${wanted}, and it is ${JSON.stringify(text)}`,
                },
            ];
    });
}

;// CONCATENATED MODULE: ./src/schedules/wanted.ts







/**
 * The schedules of an environment, those of pipelines that did not compile excepted.
 * @throws ConfigError with every problem at its line
 */
function wantedSchedules(options) {
    const { config, environment } = options;
    if (!(0,config_config/* hasSchedules */.z)(environment.entry))
        return [];
    const problems = [];
    const wanted = Object.entries(config.file.pipelines ?? {}).flatMap(([pipeline, entry]) => Object.entries(entry?.schedules ?? {}).flatMap(([name, schedule]) => {
        const made = wantedSchedule({ pipeline, name, schedule: schedule ?? {} }, options);
        problems.push(...made.problems);
        return made.wanted ?? [];
    }));
    (0,read_config/* refuse */.T)(problems, config);
    return wanted;
}
function wantedSchedule({ pipeline, name, schedule }, options) {
    const { config, environment, pipelines } = options;
    const compiled = pipelines.get(pipeline);
    if (compiled === undefined)
        return { problems: [] };
    const path = ["pipelines", pipeline, "schedules", name];
    const trigger = triggerOf(schedule, options);
    const given = (0,merge_parameters/* mergeParameters */.J)(config, { environment: environment.name, pipeline, schedule: name });
    const declared = compiled.parameters.filter((parameter) => given.has(parameter.name));
    const problems = [
        ...parameterProblems(compiled, given, path),
        ...(typeof trigger === "string" ? [{ path: [...path, "cron"], text: trigger }] : []),
    ];
    if (typeof trigger === "string" || problems.length > 0)
        return { problems };
    const { defaults } = config.file;
    return {
        problems,
        wanted: {
            entry: `${environment.name}/${pipeline}/${name}`,
            environment: environment.name,
            pipeline,
            name,
            trigger,
            timezone: schedule.timezone ?? "UTC",
            cronInZone: schedule.cron ?? "",
            parameters: Object.fromEntries(declared.map((parameter) => [parameter.name, textOf(given.get(parameter.name)?.entry)])),
            concurrency: schedule.concurrency ?? 1,
            catchUp: schedule["catch-up"] ?? false,
            version: schedule.version ?? "commit",
            experiment: schedule.experiment ?? environment.entry.experiment ?? defaults?.experiment ?? "Default",
            serviceAccount: schedule["service-account"] ?? environment.entry["service-account"] ?? defaults?.["service-account"] ?? "",
            location: { file: config.path, ...config.placeOf(path) },
        },
    };
}
const textOf = (entry) => entry === undefined ? "" : (0,input_values/* parameterText */.p5)(entry);
/** @returns what is wrong with it, as a text */
function triggerOf(schedule, { environment, now }) {
    if (schedule.cron === undefined)
        return { kind: "interval", seconds: (0,input_values/* duration */.p0)(schedule.every ?? "1h") / 1000 };
    // A cluster's CronJob has a zone of its own.
    if (environment.entry.engine === "tekton")
        return { kind: "cron", cron: schedule.cron };
    const zones = {
        timezone: schedule.timezone ?? "UTC",
        serverTimezone: environment.entry["server-timezone"] ?? "UTC",
        now,
    };
    try {
        return { kind: "cron", cron: serverCron((0,cron/* parseCron */.E$)(schedule.cron), zones).text };
    }
    catch (error) {
        if (!(error instanceof cron/* InvalidCron */.ao))
            throw error;
        return `\`cron\` ${JSON.stringify(schedule.cron)} ${error.message}`;
    }
}


/***/ })

};
