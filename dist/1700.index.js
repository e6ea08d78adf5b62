export const id = 1700;
export const ids = [1700];
export const modules = {

/***/ 71700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverSchedules: () => (/* binding */ deliverSchedules),
  planWanted: () => (/* binding */ planWanted)
});

// EXTERNAL MODULE: ./src/config/merge-parameters.ts
var merge_parameters = __webpack_require__(23411);
// EXTERNAL MODULE: ./src/config/read-config.ts + 3 modules
var read_config = __webpack_require__(47890);
;// CONCATENATED MODULE: ./src/config/configured-pipelines.ts


/**
 * The pipelines that compiled, by name.
 * @throws ConfigError for those that the file names and nobody has, and for parameters that nothing declares
 */
function configuredPipelines(records, config) {
    const pipelines = records.flatMap(({ compiled }) => compiled ?? []);
    const isAll = pipelines.length === records.length;
    (0,read_config/* refuse */.T)([...(isAll ? gone(records, config) : []), ...(0,merge_parameters/* undeclaredParameters */.w)(config, pipelines, isAll)], config);
    return new Map(pipelines.map((pipeline) => [pipeline.name, pipeline]));
}
function gone(records, { file }) {
    const names = new Set(records.map(({ name }) => name));
    const known = names.size === 0 ? "there are none" : `there are ${[...names].toSorted().slice(0, 20).join(", ")}`;
    return Object.keys(file.pipelines ?? {})
        .filter((name) => !names.has(name))
        .map((name) => ({ path: ["pipelines", name], text: `there is no pipeline ${JSON.stringify(name)}; ${known}` }));
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/record.ts
var model_record = __webpack_require__(2860);
// EXTERNAL MODULE: ./src/schedules/target.ts + 1 modules
var schedules_target = __webpack_require__(49943);
;// CONCATENATED MODULE: ./src/schedules/plan.ts

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
    const changes = (0,schedules_target/* fieldChanges */.wV)(schedule, target);
    const disabled = schedule.isEnabled ? [] : [{ field: "enabled", from: "false", to: "true" }];
    const isOther = mark.digest !== target.mark.digest && changes.length === 0;
    const other = isOther ? [{ field: "experiment or pipeline", from: "another", to: target.wanted.experiment }] : [];
    return [...changes, ...disabled, ...other];
}
/** Whether it is exactly what is wanted, enabled or not. */
const isRight = ({ schedule, mark }, target) => mark.digest === target.mark.digest && (0,schedules_target/* fieldChanges */.wV)(schedule, target).length === 0;

;// CONCATENATED MODULE: ./src/schedules/apply.ts


/** Another job may undo a round; after these many it is an error of somebody who does so all the time. */
const mostRounds = 5;
/**
 * Makes the server have what is planned: creates disabled, disables the old, enables the new, deletes the old. Where it was killed, the next
 * step goes on: each round looks at the server first, and the marks there tell what is left to do.
 * @returns what the first look planned, and whether the last one found all as it should be
 */
async function applySchedules(options) {
    const first = plan(options, await look(options));
    for (let round = 1, current = first; round <= mostRounds; round += 1) {
        if (current.every(({ kind }) => kind === "keep"))
            return { plan: first, isSettled: true };
        await createMissing(current, await look(options), options.keeper);
        await switchOver(current, await look(options), options.keeper);
        current = plan(options, await look(options));
    }
    return { plan: first, isSettled: plan(options, await look(options)).every(({ kind }) => kind === "keep") };
}
const look = async ({ keeper, repository }) => (0,schedules_target/* ownedBy */.LW)(repository, await keeper.list());
const plan = (options, owned) => planSchedules({ ...options, owned });
async function createMissing(planned, owned, keeper) {
    for (const entry of planned) {
        if (entry.kind !== "create" && entry.kind !== "replace")
            continue;
        if (!ofEntry(owned, entry.entry).some((one) => isRight(one, entry.target)))
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
    const kept = choose(there.filter((one) => isRight(one, target)));
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

// EXTERNAL MODULE: ./src/cron/cron.ts
var cron_cron = __webpack_require__(82214);
// EXTERNAL MODULE: ./src/cron/timezone.ts
var cron_timezone = __webpack_require__(24981);
;// CONCATENATED MODULE: ./src/schedules/describe-plan.ts


const shownTimes = 3;
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
    const cron = (0,cron_cron/* parseCron */.E$)(cronInZone);
    return (0,cron_cron/* nextTimes */.e1)(cron, { timezone, after: now, count: shownTimes }).map((time) => timezone === "UTC" ? (0,cron_timezone/* inZone */.O0)(time, "UTC") : `${(0,cron_timezone/* inZone */.O0)(time, timezone)} = ${(0,cron_timezone/* inZone */.O0)(time, "UTC")}`);
}

;// CONCATENATED MODULE: ./src/schedules/keep-schedules.ts




/** Makes a server keep the schedules of an environment, and no others of this repository. @throws ActionError */
async function keepSchedules({ wanted, locate, isUnknown, keeper, environment, environments }, { github, ports }) {
    const { repository } = github;
    const located = wanted.map((schedule) => ({ schedule, at: locate(schedule) }));
    const targets = located.flatMap(({ schedule, at }) => at === undefined ? [] : [(0,schedules_target/* targetOf */.$r)({ wanted: schedule, ...at }, repository)]);
    const lost = new Set(located.flatMap(({ schedule, at }) => (at === undefined ? [schedule.entry] : [])));
    const { plan, isSettled } = await applySchedules({
        keeper,
        repository,
        targets,
        isUntouched: (entry) => lost.has(entry) || isUnknown(entry),
        // Those of an environment that the file has no longer are nobody else's.
        isOwnEnvironment: (name) => name === environment.name || !environments.has(name),
    });
    for (const line of describePlan(plan, new Date(ports.clock.now())))
        ports.log.line(line);
    if (!isSettled)
        throw unsettled();
    return plan;
}
const unsettled = () => new errors/* KfpError */.yH("The schedules on the server are changed by something else at the same time.", {
    code: "schedules-unsettled",
    method: "GET",
    url: "",
    hint: "Let one deployment run at a time: give the workflow a `concurrency` group, and run the step again.",
});

// EXTERNAL MODULE: ./src/config/config.ts
var config_config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/cron/fields.ts
var cron_fields = __webpack_require__(11443);
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
const cannot = ({ timezone, serverTimezone }, why) => new cron_cron/* InvalidCron */.ao(`cannot be moved from ${timezone} to the server's clock, ${serverTimezone}: ${why}. Choose another time, or set the server's CRON_SCHEDULE_TIMEZONE and \`server-timezone\``);

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
        return { kind: "cron", cron: serverCron((0,cron_cron/* parseCron */.E$)(schedule.cron), zones).text };
    }
    catch (error) {
        if (!(error instanceof cron_cron/* InvalidCron */.ao))
            throw error;
        return `\`cron\` ${JSON.stringify(schedule.cron)} ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./src/delivery/deliver-schedules.ts





/** The schedules of the step's environment; undefined if this step keeps none. @throws ConfigError */
function planWanted(records, { config, environment, context }) {
    if (config === undefined)
        return undefined;
    const pipelines = configuredPipelines(records, config);
    if (environment === undefined)
        return undefined;
    const wanted = wantedSchedules({ config, environment, pipelines, now: new Date(context.ports.clock.now()) });
    // A trial is a pipeline by itself, which nobody schedules.
    return context.github.isAboutPullRequest ? undefined : wanted;
}
/** Once all versions are there. What fails then is an error of each pipeline that has a schedule. */
async function deliverSchedules(delivered, configured) {
    const { records, wanted } = delivered;
    try {
        await deliver(delivered, configured);
        return records;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const scheduled = new Set(wanted.map(({ pipeline }) => pipeline));
        const isConcerned = ({ name }) => scheduled.size === 0 || scheduled.has(name);
        return records.map((record) => (isConcerned(record) && record.error === undefined ? { ...record, error } : record));
    }
}
async function deliver({ records, plans, wanted, engine }, { config, environment, context }) {
    const { schedules } = engine;
    if (schedules === undefined || config === undefined || environment === undefined)
        return;
    const located = await locateAll(records, plans, schedules);
    const known = new Set(Object.keys(config.file.pipelines ?? {}));
    const bad = new Set(records.filter((record) => record.version === undefined || !(0,model_record/* passed */.b)(record)).map(({ name }) => name));
    await keepSchedules({
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
    const defaults = await defaultVersions([...requests.values()].map(({ pipelineName }) => pipelineName));
    return new Map(records.flatMap((record) => {
        const request = requests.get(record.name);
        const { version } = record;
        if (version === undefined || request === undefined || !(0,model_record/* passed */.b)(record))
            return [];
        const at = { pipelineId: version.pipelineId, yaml: request.yaml };
        const newest = defaults.get(request.pipelineName) ?? version.versionId;
        return [
            [record.name, { commit: { ...at, versionId: version.versionId }, default: { ...at, versionId: newest } }],
        ];
    }));
}


/***/ }),

/***/ 49943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wV: () => (/* binding */ fieldChanges),
  LW: () => (/* binding */ ownedBy),
  $r: () => (/* binding */ targetOf)
});

// UNUSED EXPORTS: triggerText

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/schedules/mark.ts
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

;// CONCATENATED MODULE: ./src/schedules/target.ts


function targetOf(located, repository) {
    const mark = { repository, entry: located.wanted.entry, digest: digestOf(located) };
    return { ...located, mark, description: writeMark(mark) };
}
function digestOf({ wanted, pipelineId, versionId }) {
    const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
    const sorted = Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const all = [pipelineId, versionId, trigger, sorted, concurrency, catchUp, serviceAccount, experiment];
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
}
const ownedBy = (repository, schedules) => schedules.flatMap((schedule) => {
    const mark = readMark(schedule.description);
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


/***/ })

};
