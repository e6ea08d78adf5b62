export const id = 8190;
export const ids = [8190,817];
export const modules = {

/***/ 40212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/**
 * `*` stands for any characters but `/`, `**` for any at all; everything else for itself. In steps of text times pattern, whatever they are:
 * the text comes from a stranger, and a regular expression of several `*` may take a power of its length.
 */
function matchesGlob(glob, text) {
    if (!glob.includes("*"))
        return glob === text;
    const parts = glob.match(/\*\*|\*|[^*]/gu) ?? [];
    // Of each number of parts, whether they stand for what was read so far.
    let reached = emptyText(parts);
    for (const character of text) {
        reached = oneFurther(parts, reached, character);
        if (!reached.includes(1))
            return false;
    }
    return reached[parts.length] === 1;
}
/** An empty text is matched by stars alone. */
function emptyText(parts) {
    const reached = new Uint8Array(parts.length + 1);
    reached[0] = 1;
    for (const [at, part] of parts.entries()) {
        if (!part.startsWith("*"))
            break;
        reached[at + 1] = 1;
    }
    return reached;
}
function oneFurther(parts, before, character) {
    const reached = new Uint8Array(parts.length + 1);
    for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at];
        if (part === "**" || part === "*") {
            const takesIt = before[at + 1] === 1 && (part === "**" || character !== "/");
            if (takesIt || reached[at] === 1)
                reached[at + 1] = 1;
        }
        else if (part === character && before[at] === 1)
            reached[at + 1] = 1;
    }
    return reached;
}


/***/ }),

/***/ 9149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkImages),
/* harmony export */   d: () => (/* binding */ isTag)
/* harmony export */ });
const tag = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** github.com/distribution/reference, regexp.go: a domain and parts of a path, without tag and digest. */
const name = /^(?:(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:]+\])(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*$/;
const longestName = 255;
const checkImages = ({ images }) => Object.entries(images ?? {}).flatMap(([key, setting]) => problemsOf(key, setting ?? {}));
function problemsOf(key, { newName, newTag, digest }) {
    const path = ["images", key];
    const shown = JSON.stringify(key.slice(0, 80));
    return [
        ...(isName(key)
            ? []
            : [{ path, text: `image ${shown} must be the name of an image, without tag and digest, as modules write it` }]),
        ...([newName, newTag, digest].some((value) => value !== undefined)
            ? []
            : [{ path, text: `image ${shown} must have \`newName\`, \`newTag\` or \`digest\`` }]),
        ...(newName === undefined || isName(newName)
            ? []
            : [{ path: [...path, "newName"], text: "`newName` must be the name of an image, without tag and digest" }]),
        ...(newTag === undefined || tag.test(newTag.replace(/\{[a-z-]+\}/g, "x"))
            ? []
            : [{ path: [...path, "newTag"], text: `\`newTag\` ${JSON.stringify(newTag.slice(0, 80))} is not a tag` }]),
        ...(digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest)
            ? []
            : [{ path: [...path, "digest"], text: "`digest` must be sha256: and 64 hexadecimal digits" }]),
    ];
}
const isName = (text) => text.length <= longestName && name.test(text);
const isTag = (text) => tag.test(text);


/***/ }),

/***/ 81122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hasSchedules)
/* harmony export */ });
const hasSchedules = ({ schedules }) => schedules === "on" || schedules === true;


/***/ }),

/***/ 28190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _event_untrusted_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70607);
/* harmony import */ var _inputs_combinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44989);
/* harmony import */ var _inputs_input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75848);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15874);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6943);
/* harmony import */ var _select_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11564);







/** Reads `pipelines.yaml` and selects the environment. @throws ConfigError, InputError */
async function configure(given) {
    const found = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadConfig */ .Z9)(given);
    if (found === undefined)
        return withoutConfig(given);
    const { inputs, github, ports } = given;
    const config = await ofTheEvent(found, given);
    const selected = (0,_select_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .selectEnvironment */ .a)(config, inputs.environment, github);
    const { environment, serviceAccount } = await trusted({ selected, config }, given);
    const wanted = {
        ...settings({ defaults: config.file.defaults, environment }),
        ...pick("serviceAccount", serviceAccount),
    };
    const context = { ...given, inputs: { ...inputs, ...unlessGiven(wanted, inputs) } };
    const problems = (0,_inputs_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .serverProblems */ .Q0)(context.inputs);
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(problems);
    ports.log.line(environment === undefined
        ? `${config.path}: no environment is selected`
        : `${config.path}: environment ${environment.name}${inputs.environment === "" ? ", by its branches and tags" : ""}`);
    return { context, config, ...(environment === undefined ? {} : { environment }) };
}
function withoutConfig(context) {
    const { inputs } = context;
    const problems = [
        ...(0,_inputs_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .serverProblems */ .Q0)(inputs),
        ...(inputs.environment === "" ? [] : ["Input `environment` is one of pipelines.yaml, and there is no such file."]),
    ];
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(problems);
    return { context };
}
/** A checkout of something else than the event's commit decides nothing: then the file of the default branch counts. */
async function ofTheEvent(config, context) {
    const owner = await (0,_event_untrusted_code_js__WEBPACK_IMPORTED_MODULE_0__/* .findCodeOwner */ .qr)({ ...context, files: [config.path], deed: "run packages" });
    if (owner.kind === "own")
        return config;
    context.ports.log.line(`${config.path} counts as it is in the default branch: ${owner.reason}`);
    return await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTrustedConfig */ .CT)(config.path, context);
}
const connection = ["host", "namespace", "api", "engine", "context", "service-account"];
/** Where the login is sent to, and as whom runs act, counts as it is in the default branch: a pull request's file is a stranger's. */
async function trusted({ selected, config }, context) {
    if (!context.github.isAboutPullRequest)
        return { environment: selected, serviceAccount: accountOf(selected, config) };
    if (selected === undefined && !(namesAccount(config) && sendsRuns(context.inputs)))
        return { environment: undefined, serviceAccount: undefined };
    const base = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_5__/* .loadTrustedConfig */ .CT)(config.path, context);
    if (selected === undefined)
        return { environment: undefined, serviceAccount: accountOf(undefined, base) };
    const { entry } = (0,_select_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .selectEnvironment */ .a)(base, selected.name, context.github) ?? { entry: {} };
    const own = Object.fromEntries(Object.entries(selected.entry).filter(([key]) => !isConnection(key)));
    const environment = { name: selected.name, entry: { ...own, ...only(entry) } };
    return { environment, serviceAccount: accountOf(environment, base) };
}
const accountOf = (environment, { file }) => environment?.entry["service-account"] ?? file.defaults?.["service-account"];
const namesAccount = ({ file }) => file.defaults?.["service-account"] !== undefined;
const sendsRuns = ({ run, engine, host }) => run && (engine === "tekton" || host !== "");
const isConnection = (key) => connection.includes(key);
const only = (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => isConnection(key)));
/** Inputs that the file gives, but for the service account. */
function settings({ defaults, environment }) {
    const entry = environment?.entry ?? {};
    const timeout = entry.timeout ?? defaults?.timeout;
    return {
        ...pick("host", entry.host),
        ...pick("namespace", entry.namespace),
        ...pick("api", entry.api),
        ...pick("engine", entry.engine),
        ...pick("context", entry.context),
        ...pick("experiment", entry.experiment ?? defaults?.experiment),
        ...pick("timeout", timeout === undefined ? undefined : (0,_inputs_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(timeout)),
    };
}
/** Inputs that the step leaves at their defaults take the file's values. */
const unlessGiven = (wanted, inputs) => Object.fromEntries(Object.entries(wanted).filter(([name]) => isDefault(name, inputs)));
const pick = (name, value) => value === undefined ? {} : { [name]: value };
/** The runner fills in the default of an input that the step does not have, so the two cannot be told apart. */
function isDefault(name, inputs) {
    const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const field = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputFields */ .yD[dashed];
    return inputs[name] === field.parse(field.default);
}


/***/ }),

/***/ 6943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ loadTrustedConfig),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   eQ: () => (/* binding */ configPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_default_branch_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51374);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88545);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47890);







/** A thousand schedules have some hundred kilobytes. */
const longest = 1024 * 1024;
const defaultName = "pipelines.yaml";
/** The file of the checkout: what `config` names, or `pipelines.yaml` where it exists. @throws ConfigError */
async function loadConfig(context) {
    const path = configPath(context.inputs);
    if (context.inputs.config === "" && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, path)))
        return undefined;
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path))
        throw unavailable(path, "it is not a path in the repository");
    try {
        return parse(await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(context.workspace, path, longest), path, context);
    }
    catch (error) {
        throw wrapped(error, path, "");
    }
}
/** Where the file is, if there is one. */
const configPath = ({ config, workingDirectory }) => config === "" ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(workingDirectory, defaultName) : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(config);
/**
 * The same file in the default branch. Whoever opens a pull request writes the file in the checkout, and must not choose the server that the
 * step's logins are sent to.
 * @throws ConfigError
 */
async function loadTrustedConfig(path, context) {
    const { inputs, github, ports } = context;
    try {
        const client = await (0,_github_github_js__WEBPACK_IMPORTED_MODULE_2__.openGitHub)({ ...ports, token: inputs.githubToken });
        const file = await (0,_github_default_branch_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readFromDefaultBranch */ .m)(client, { repository: github.repository, path, longest });
        if (file.kind === "refused")
            throw unavailable(`${path} of the default branch`, file.reason);
        ports.log.line(`Hosts: ${path} of the default branch (${file.sha})`);
        return parse(file.bytes, path, context);
    }
    catch (error) {
        throw wrapped(error, path, " of the default branch");
    }
}
const parse = (bytes, path, { ports }) => (0,_read_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .X)(new TextDecoder("utf-8", { fatal: true }).decode(bytes), path, new Date(ports.clock.now()));
function wrapped(error, path, where) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL)
        return error;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ)
        return unavailable(path + where, error.message.replace(/\.$/, ""), error);
    // Of the decoder.
    return error instanceof TypeError ? unavailable(path + where, "it is not text in UTF-8", error) : error;
}
const unavailable = (path, reason, cause) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`${path} cannot be read: ${reason}.`, {
    code: "config-unavailable",
    hint: "`config` is a path from the root of the repository. On a pull request the job also needs `contents: read`.",
    ...(cause === undefined ? {} : { cause }),
});


/***/ }),

/***/ 47890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readConfig),
  T: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/tekton/schema-walk.ts
var schema_walk = __webpack_require__(86870);
// EXTERNAL MODULE: ./src/workspace/placed-yaml.ts
var placed_yaml = __webpack_require__(69754);
// EXTERNAL MODULE: ./src/cron/timezone.ts
var cron_timezone = __webpack_require__(24981);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/config/check-images.ts
var check_images = __webpack_require__(9149);
// EXTERNAL MODULE: ./src/cron/cron.ts
var cron_cron = __webpack_require__(82214);
;// CONCATENATED MODULE: ./src/config/check-schedule.ts



const shortestInterval = 60_000;
function checkSchedule({ pipeline, name, schedule }, now) {
    const path = ["pipelines", pipeline, "schedules", name];
    const { cron, every, timezone, concurrency = 1 } = schedule;
    const problem = (field, text) => ({ path: [...path, field], text });
    const zoneIsKnown = timezone === undefined || (0,cron_timezone/* isTimezone */.KJ)(timezone);
    return [
        ...(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name)
            ? []
            : [{ path, text: `schedule ${JSON.stringify(name)} must have a name of letters, digits, - _ and .` }]),
        ...((cron === undefined) === (every === undefined)
            ? [{ path, text: `schedule \`${name}\` must have either \`cron\` or \`every\`` }]
            : []),
        ...(zoneIsKnown ? [] : [problem("timezone", `there is no time zone ${JSON.stringify(timezone)}`)]),
        ...(concurrency >= 1 && concurrency <= 10 ? [] : [problem("concurrency", "`concurrency` must be from 1 to 10")]),
        ...(cron === undefined
            ? []
            : cronProblems(cron, zoneIsKnown ? (timezone ?? "UTC") : "UTC", now).map((text) => problem("cron", text))),
        ...(every === undefined ? [] : intervalProblems(every).map((text) => problem("every", text))),
    ];
}
function cronProblems(text, timezone, now) {
    const quoted = `\`cron\` ${JSON.stringify(text.slice(0, 80))}`;
    let cron;
    try {
        cron = (0,cron_cron/* parseCron */.E$)(text);
    }
    catch (error) {
        if (!(error instanceof cron_cron/* InvalidCron */.ao))
            throw error;
        return [`${quoted} ${error.message}`];
    }
    const { second } = cron.values;
    if (second.length > 1)
        return [
            `${quoted} fires ${second.length === 60 ? "each second" : `${second.length} times a minute`}: once a minute is the most, with one number as the first field`,
        ];
    return (0,cron_cron/* nextTimes */.e1)(cron, { timezone, after: now, count: 1 }).length === 0
        ? [`${quoted} never fires within five years`]
        : [];
}
function intervalProblems(text) {
    try {
        return (0,input_values/* duration */.p0)(text) >= shortestInterval ? [] : ["`every` must be a minute or longer"];
    }
    catch (error) {
        if (!(error instanceof input_values/* InvalidValue */.h6))
            throw error;
        return [`\`every\` ${error.message}`];
    }
}

// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(81122);
;// CONCATENATED MODULE: ./src/config/check-config.ts





/** What a schema cannot say. All problems at once. */
function checkConfig(file, now) {
    const environments = Object.entries(file.environments ?? {});
    const schedules = Object.entries(file.pipelines ?? {}).flatMap(([pipeline, entry]) => Object.entries(entry?.schedules ?? {}).map(([name, schedule]) => ({ pipeline, name, schedule: schedule ?? {} })));
    return [
        ...checked(["defaults", "timeout"], file.defaults?.timeout, input_values/* duration */.p0),
        ...(0,check_images/* checkImages */.B)(file),
        ...tooMany(schedules.length),
        ...schedules.flatMap((one) => checkSchedule(one, now)),
        ...environments.flatMap(([name, entry]) => environmentProblems(name, entry ?? {}, file)),
        ...cycles(file),
    ];
}
/** A server lists them in pages; 500 on every push take it some minutes. */
const mostSchedules = 1_000;
const tooMany = (count) => count > mostSchedules
    ? [{ path: ["pipelines"], text: `there are ${count} schedules, of which ${mostSchedules} are allowed` }]
    : [];
function checked(path, value, parse) {
    if (value === undefined)
        return [];
    try {
        parse(value);
        return [];
    }
    catch (error) {
        if (!(error instanceof input_values/* InvalidValue */.h6))
            throw error;
        return [{ path, text: `\`${path.join(".")}\` ${error.message}` }];
    }
}
function environmentProblems(name, entry, file) {
    const path = ["environments", name];
    const zone = entry["server-timezone"];
    return [
        ...(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name)
            ? []
            : [{ path, text: `environment ${JSON.stringify(name)} must have a name of letters, digits, - _ and .` }]),
        ...hostProblems(path, entry),
        ...((0,config/* hasSchedules */.z)(entry) && (entry.engine === "tekton" || entry.host === "embedded")
            ? [
                {
                    path: [...path, "schedules"],
                    text: "`schedules: on` needs a Kubeflow Pipelines server that goes on running",
                },
            ]
            : []),
        ...checked([...path, "timeout"], entry.timeout, input_values/* duration */.p0),
        ...(zone === undefined || (0,cron_timezone/* isTimezone */.KJ)(zone)
            ? []
            : [{ path: [...path, "server-timezone"], text: `there is no time zone ${JSON.stringify(zone)}` }]),
        ...(entry.after === undefined || Object.hasOwn(file.environments ?? {}, entry.after)
            ? []
            : [{ path: [...path, "after"], text: `there is no environment ${JSON.stringify(entry.after)}` }]),
    ];
}
function hostProblems(path, { host, engine }) {
    if (host === undefined || host === "")
        return engine === "tekton" ? [] : [{ path, text: `environment \`${path.at(-1)}\` has no \`host\`` }];
    const at = [...path, "host"];
    if (engine === "tekton" && host !== "embedded")
        return [{ path: at, text: "`host` is for `engine: kfp`: the kubeconfig says where the cluster is" }];
    if (host === "embedded")
        return [];
    const url = URL.parse(host);
    if (url === null || !/^https?:$/.test(url.protocol))
        return [{ path: at, text: "`host` must be an address such as https://kubeflow.example.com/pipeline" }];
    return url.username === "" && url.password === ""
        ? []
        : [{ path: at, text: "`host` must not hold a user name or password: use the login inputs" }];
}
/** Each cycle once, at the environment that closes it. */
function cycles({ environments }) {
    const afterOf = (name) => environments?.[name]?.after;
    const told = new Set();
    return Object.keys(environments ?? {}).flatMap((name) => {
        const way = [name];
        for (let next = afterOf(name); next !== undefined && !way.includes(next); next = afterOf(next))
            way.push(next);
        if (afterOf(way.at(-1) ?? "") !== name || way.some((one) => told.has(one)))
            return [];
        for (const one of way)
            told.add(one);
        return [
            { path: ["environments", name, "after"], text: `\`after\` goes in a circle: ${[...way, name].join(" → ")}` },
        ];
    });
}

;// CONCATENATED MODULE: ./src/config/pipelines.schema.json
const pipelines_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/kfp-tekton-action/kfp-tekton-action/v1/src/config/pipelines.schema.json","title":"pipelines.yaml of kfp-tekton-action: what runs where, when and with what","type":"object","additionalProperties":false,"properties":{"defaults":{"description":"Values for every environment and schedule.","type":"object","additionalProperties":false,"properties":{"experiment":{"description":"Experiment of runs and schedules.","type":"string"},"timeout":{"description":"How long a run may take, such as 90s, 2m or 1h30m.","type":"string"},"service-account":{"description":"Kubernetes service account of runs and schedules.","type":"string"},"parameters":{"$ref":"#/definitions/parameters"}}},"images":{"description":"Images by name without tag and digest, as modules write them. They are replaced in compiled packages, as kustomize does.","type":"object","additionalProperties":{"$ref":"#/definitions/image"}},"pipelines":{"description":"Pipelines by name, as the action reports them.","type":"object","additionalProperties":{"$ref":"#/definitions/pipeline"}},"environments":{"description":"Servers or clusters by name. Without the input `environment`, the first one whose branches or tags match is used.","type":"object","additionalProperties":{"$ref":"#/definitions/environment"}}},"definitions":{"parameters":{"description":"Values by parameter name.","type":"object","additionalProperties":true},"image":{"type":"object","additionalProperties":false,"properties":{"newName":{"description":"The name in its place, with its registry.","type":"string"},"newTag":{"description":"The tag in place of tag and digest. Placeholders: {sha} {short-sha} {tag} {branch} {pr} {run-number}.","type":"string"},"digest":{"description":"The digest in place of tag and digest: sha256:…","type":"string"}}},"pipeline":{"type":"object","additionalProperties":false,"properties":{"parameters":{"$ref":"#/definitions/parameters"},"schedules":{"description":"Recurring runs by name, for each environment that has `schedules: on`.","type":"object","additionalProperties":{"$ref":"#/definitions/schedule"}}}},"schedule":{"type":"object","additionalProperties":false,"properties":{"cron":{"description":"Six fields: second, minute, hour, day of the month, month, day of the week.","type":"string"},"every":{"description":"An interval instead of `cron`, such as 30m or 6h.","type":"string"},"timezone":{"description":"The zone of `cron`, such as Europe/Berlin. Default: UTC.","type":"string"},"parameters":{"$ref":"#/definitions/parameters"},"concurrency":{"description":"Limit of runs at the same time, 1 to 10. Default: 1.","type":"integer"},"catch-up":{"description":"Whether missed runs are made up for. Default: false.","type":"boolean"},"version":{"description":"`commit`, the default: the version of the deployed commit. `default`: the default version of the pipeline.","type":"string","enum":["commit","default"]},"experiment":{"type":"string"},"service-account":{"type":"string"}}},"environment":{"type":"object","additionalProperties":false,"properties":{"host":{"description":"Address of the Kubeflow Pipelines server. Required unless `engine` is tekton.","type":"string"},"namespace":{"type":"string"},"api":{"type":"string","enum":["auto","v1beta1","v1","v2beta1"]},"engine":{"type":"string","enum":["kfp","tekton"]},"context":{"description":"Context of the kubeconfig, for `engine: tekton`.","type":"string"},"branches":{"description":"Globs of branches whose pushes go there.","type":"array","items":{"type":"string"}},"tags":{"description":"Globs of tags whose pushes go there.","type":"array","items":{"type":"string"}},"after":{"description":"The environment that comes before this one.","type":"string"},"experiment":{"type":"string"},"timeout":{"type":"string"},"service-account":{"type":"string"},"parameters":{"$ref":"#/definitions/parameters"},"schedules":{"description":"Whether the schedules of the pipelines are kept there. Default: off.","type":["string","boolean"],"enum":["on","off","true","false"]},"server-timezone":{"description":"The zone that the server fires in: its variable CRON_SCHEDULE_TIMEZONE. Default: UTC.","type":"string"}}}}}');
;// CONCATENATED MODULE: ./src/config/read-config.ts






const mostProblems = 50;
/** A thousand schedules of twenty parameters each have a tenth of it. */
const mostValues = 200_000;
/** @throws ConfigError with every problem at its line and column */
function readConfig(text, path, now) {
    const yaml = read(text, path);
    const [document] = yaml.documents;
    const literal = (0,placed_yaml/* readPlacedYaml */.b)({ text, schema: js_yaml/* FAILSAFE_SCHEMA */.uH }).documents[0];
    const file = (document ?? {});
    const config = {
        path,
        file,
        placeOf: yaml.placeOf,
        entryAt: (at) => entryOf({ typed: file, literal: (literal ?? {}) }, at),
    };
    const problems = formProblems(yaml);
    refuse(problems.length > 0 ? problems : checkConfig(file, now), config);
    return config;
}
/** @throws ConfigError unless there are none */
function refuse(problems, { path, placeOf }) {
    const shown = problems.slice(0, mostProblems).map((problem) => ({ ...placeOf(problem.path), text: problem.text }));
    if (shown.length > 0)
        throw problemsError(shown, path, problems.length - shown.length);
}
function read(text, path) {
    try {
        return (0,placed_yaml/* readPlacedYaml */.b)({ text, schema: js_yaml/* CORE_SCHEMA */.OU });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        throw problemsError([{ line: line + 1, column: column + 1, text: `it is not YAML: ${error.reason}` }], path, 0);
    }
}
function entryOf(entry, path) {
    let [typed, literal] = [entry.typed, entry.literal];
    for (const part of path)
        [typed, literal] = [memberOf(typed, part), memberOf(literal, part)];
    return typed === undefined ? undefined : { typed, literal };
}
function memberOf(value, part) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
        return undefined;
    return value[part];
}
function formProblems({ documents }) {
    const [document] = documents;
    if (documents.length > 1)
        return [{ path: [], text: `it has ${documents.length} documents, and only one counts` }];
    if (document === undefined || document === null)
        return [];
    if (countValues(document) > mostValues)
        return [{ path: [], text: `it has more than ${mostValues} values; an alias counts as what it stands for` }];
    const kinds = new Set(["type", "unknown", "value", "missing"]);
    const mismatches = (0,schema_walk/* findMismatches */.U)(document, { schema: pipelines_schema_namespaceObject, kinds, most: mostProblems });
    return mismatches
        .filter((mismatch) => !isEmptyMapping(mismatch, document))
        .map((mismatch) => ({ path: pathOf(mismatch), text: describe(mismatch) }));
}
/** Each alias of an alias multiplies what is written into parameters. One that holds itself has no end. */
function countValues(value, counted = new Map()) {
    if (typeof value !== "object" || value === null)
        return 1;
    const known = counted.get(value);
    if (known !== undefined)
        return known;
    counted.set(value, Number.POSITIVE_INFINITY);
    const sum = Object.values(value).reduce((before, part) => before + countValues(part, counted), 1);
    counted.set(value, sum);
    return sum;
}
/** A key with nothing behind it is a mapping without entries. */
function isEmptyMapping(mismatch, document) {
    if (mismatch.kind !== "type" || !mismatch.expected.includes("object"))
        return false;
    return entryOf({ typed: document, literal: undefined }, mismatch.path)?.typed === null;
}
const pathOf = (mismatch) => mismatch.kind === "unknown" ? [...mismatch.path, mismatch.field] : mismatch.path;
function describe(mismatch) {
    const name = mismatch.path.length === 0 ? "it" : `\`${mismatch.path.map(String).join(".")}\``;
    switch (mismatch.kind) {
        case "unknown":
            return `${name === "it" ? "the file" : name} has no key ${JSON.stringify(mismatch.field.slice(0, 80))}`;
        case "type":
            return `${name} must be ${mismatch.expected.map((type) => typeNames[type] ?? type).join(" or ")}`;
        case "value":
            return `${name} must be one of ${mismatch.allowed.join(", ")}`;
        case "missing":
            return `${name} must have \`${mismatch.field}\``;
    }
}
const typeNames = {
    object: "a mapping",
    array: "a list",
    string: "a text",
    integer: "a whole number",
    boolean: "true or false",
};
function problemsError(problems, file, more) {
    const [first] = problems;
    const places = problems.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
    const rest = more > 0 ? [`… and ${more} more`] : [];
    return new errors/* ConfigError */.xL(`${file} cannot be used: ${[...places, ...rest].join("\n")}`, {
        hint: "Nothing was sent. docs/pipelines-yaml.md has an example of each key.",
        ...(first === undefined ? {} : { location: { file, line: first.line, column: first.column } }),
    });
}


/***/ }),

/***/ 11564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ selectEnvironment)
/* harmony export */ });
/* harmony import */ var _checks_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40212);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);


/**
 * The environment that the input names, or else the first one whose patterns match the branch or tag of the event. A pull request and a
 * person at a terminal select none by themselves: neither has asked for a deployment.
 * @throws ConfigError if the input names none
 */
function selectEnvironment(config, wanted, event) {
    const all = Object.entries(config.file.environments ?? {}).map(([name, entry]) => ({ name, entry: entry ?? {} }));
    if (wanted !== "") {
        const found = all.find(({ name }) => name === wanted);
        if (found === undefined)
            throw unknownEnvironment(wanted, config, all);
        return found;
    }
    if (event.isAtTerminal || event.isAboutPullRequest)
        return undefined;
    return all.find(({ entry }) => isSelectedBy(entry, event.names));
}
/** The event of a tag has no branch. */
function isSelectedBy({ branches = [], tags = [] }, names) {
    const { branch = "", tag = "" } = names;
    if (tag !== "")
        return tags.some((pattern) => (0,_checks_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, tag));
    return branch !== "" && branches.some((pattern) => (0,_checks_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .k)(pattern, branch));
}
function unknownEnvironment(wanted, { path }, all) {
    const names = all.map(({ name }) => name).join(", ");
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${path} has no environment ${JSON.stringify(wanted)}, which the input \`environment\` names.`, {
        hint: names === "" ? "It has no environments." : `Its environments are ${names}.`,
        location: { file: path },
    });
}


/***/ }),

/***/ 69441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/** For the debug log. Query, user name, headers and body are left out, because they may hold secrets. */
function requestLine({ method, url, status, durationMs }) {
    const { origin, pathname } = new URL(url);
    return `${method} ${origin}${pathname} → ${status} in ${Math.round(durationMs)} ms`;
}


/***/ }),

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

/***/ 24981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   O0: () => (/* binding */ inZone),
/* harmony export */   rg: () => (/* binding */ offsetMinutes)
/* harmony export */ });
/** Whether it is a zone of the IANA database, as `Europe/Berlin` or `UTC`. */
function isTimezone(name) {
    if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
/** Minutes that the zone's clock is ahead of UTC at that time. */
function offsetMinutes(timezone, at) {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: timezone, timeZoneName: "longOffset" });
    const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
/** `2026-11-28 03:00 Europe/Berlin` */
function inZone(time, timezone) {
    const shifted = new Date(time.getTime() + offsetMinutes(timezone, time) * 60_000).toISOString();
    const seconds = shifted.slice(17, 19);
    return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}${seconds === "00" ? "" : `:${seconds}`} ${timezone}`;
}


/***/ }),

/***/ 51374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readFromDefaultBranch)
/* harmony export */ });
/* harmony import */ var _owner_and_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47342);

/**
 * A file as it is in the default branch: without `ref` GitHub answers for that (docs.github.com, REST API, "Get repository content").
 * @param repository `owner/name`
 * @param path relative to the repository's root
 * @param longest in bytes
 */
async function readFromDefaultBranch(client, { repository, path, longest }) {
    const { data } = await client.rest.repos.getContent({ ...(0,_owner_and_name_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerAndName */ .u)(repository), path });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data))
        return { kind: "refused", reason: "it is not a plain file there" };
    if (data.size > longest)
        return { kind: "refused", reason: `it has ${data.size} bytes, of which ${longest} are allowed` };
    return { kind: "read", bytes: Buffer.from(data.content, "base64"), sha: data.sha };
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

const longestMessage = 500;
/** Converts octokit's error to a sentence that names the missing permission. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** Converts octokit's error for a GraphQL response with errors, which has status 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status: 200,
        serverMessage,
        types: found.map(({ type }) => type),
    });
}
const permissionHint = (permission) => `Give the job \`permissions: { ${permission} }\`, or \`github-token\` a token that has it.`;
function messageOf(error, response) {
    const { message, errors } = (response?.data ?? {});
    if (typeof message !== "string")
        return bounded(error instanceof Error ? error.message : String(error));
    // A response with status 422 has its reason only in `errors`: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
    const details = Array.isArray(errors)
        ? errors.map((entry) => entry?.message ?? entry?.code ?? "").filter(Boolean)
        : [];
    return bounded([message, ...details].join(": "));
}
const bounded = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
};
/**
 * GitHub names the permissions of an endpoint: alternatives separated by `;`, each a list of `name=level` separated by `,`. A 404 may also
 * mean a missing permission. Source:
 * github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
 */
function permissionOf(status, headers) {
    const accepted = headers["x-accepted-github-permissions"];
    if ((status !== 403 && status !== 404) || typeof accepted !== "string")
        return undefined;
    const [first = ""] = accepted.split(";");
    const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
    return first.trim() === "" ? undefined : pairs.join(", ");
}


/***/ }),

/***/ 88545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/context/request-line.ts
var request_line = __webpack_require__(69441);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/** Limit of response bytes, far above any response that this project reads. */
const responseLimit = 64 * limits/* mebibyte */.E;
/** Bounds responses, because an endless one would fill the memory. */
function boundedFetch(fetch) {
    return async (url, init) => {
        const response = await fetch(url, init);
        if (response.body === null)
            return response;
        let length = 0;
        const bound = new TransformStream({
            transform: (chunk, controller) => {
                length += chunk.length;
                if (length > responseLimit)
                    controller.error(new Error(`the response is longer than ${responseLimit} bytes`));
                else
                    controller.enqueue(chunk);
            },
        });
        const { status, statusText, headers } = response;
        const bounded = new Response(response.body.pipeThrough(bound), {
            status,
            statusText,
            headers: Object.fromEntries(headers),
        });
        // octokit uses the URL to detect a redirect.
        return Object.defineProperty(bounded, "url", { value: response.url });
    };
}

// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/github/retry.ts
/** Includes 500, because octokit reports it for a request without a response. */
const transientStatuses = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** Longest pause for a rate limit: a primary limit may reset only after an hour, so the step fails instead. */
const longestPauseMs = 5 * 60_000;
/**
 * Milliseconds to wait before a retry; undefined if there is none. A POST that may have been executed is not repeated, unless its caller
 * declares it repeatable (`request: { repeatable: true }`); other callers look up the result.
 */
function pauseBefore({ error, parameters, tries, now }) {
    if (tries >= mostTries || !isResponseError(error))
        return undefined;
    const limited = rateLimitPause(error, now);
    if (limited !== undefined)
        return limited <= longestPauseMs ? limited : undefined;
    const repeatable = parameters.method !== "POST" || isRepeatable(parameters.request);
    return repeatable && transientStatuses.has(error.status) ? 1000 * 2 ** (tries - 1) : undefined;
}
const isRepeatable = (settings = {}) => "repeatable" in settings && settings.repeatable === true;
const isResponseError = (error) => error instanceof Error && "status" in error && typeof error.status === "number";
/** A request refused by a rate limit was not executed, whatever its method. */
function rateLimitPause({ status, message, response }, now) {
    if (status !== 429 && status !== 403)
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfter = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter))
        return Math.max(0, retryAfter) * 1000;
    if (String(headers["x-ratelimit-remaining"]) === "0")
        return Math.max(1000, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now);
    return status === 429 || /secondary rate limit/i.test(message) ? unspecifiedPauseMs : undefined;
}

;// CONCATENATED MODULE: ./src/github/github.ts





const requestTimeoutMs = 60_000;
/**
 * A client of GitHub's REST and GraphQL API. Its requests throw GitHubError, or the reason of the signal when that is aborted.
 * @throws InputError without a token
 */
async function openGitHub(options) {
    if (options.token === "")
        throw new errors/* InputError */.dz(["Input `github-token` is empty: leave it out, or give it a token."]);
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8665), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 78665));
    const { log } = options;
    const client = new GitHub(getOctokitOptions(options.token, {
        baseUrl: options.env.GITHUB_API_URL || "https://api.github.com",
        userAgent: "kfp-tekton-action",
        log: { debug: () => { }, info: () => { }, warn: (text) => log.debug(text), error: (text) => log.debug(text) },
    }));
    client.hook.wrap("request", async (request, parameters) => {
        const settings = parameters.request;
        const bounded = boundedFetch(settings?.fetch ?? fetch);
        return await persist(options, parameters, async (signal) => {
            // The object is changed in place, because hooks are bound to it and ignore a copy (before-after-hook, lib/register.js).
            parameters.request = { ...settings, signal, fetch: bounded };
            const started = options.clock.now();
            const note = (url, status) => log.debug((0,request_line/* requestLine */.u)({ method: parameters.method, url, status, durationMs: options.clock.now() - started }));
            try {
                const response = await request(parameters);
                note(response.url, response.status);
                return response;
            }
            catch (error) {
                const { status, request: sent } = error;
                if (sent !== undefined && status !== undefined)
                    note(sent.url, status);
                throw error;
            }
        });
    });
    const { graphql } = client;
    // GraphQL errors are wrapped here, because their HTTP request succeeds and the hook does not see them.
    return Object.assign(client, {
        graphql: async (...call) => {
            try {
                return await graphql(...call);
            }
            catch (error) {
                throw (0,github_error/* graphqlError */.YJ)(error);
            }
        },
    });
}
/** Retries by the rules in retry.ts. octokit's plugins would repeat a POST after any 5xx, and delay writes by a second. */
async function persist({ clock, log, signal }, parameters, attempt) {
    for (let tries = 1;; tries++) {
        try {
            return await attempt(AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]));
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const failure = (0,github_error/* requestError */.Un)(error);
            const pause = pauseBefore({ error, parameters, tries, now: clock.now() });
            if (pause === undefined)
                throw failure;
            log.line(`${failure.message} Trying again in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause, signal);
        }
    }
}


/***/ }),

/***/ 47342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ownerAndName)
/* harmony export */ });
/** `owner/name` in the form of octokit's parameters; both empty outside a workflow. */
function ownerAndName(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}


/***/ }),

/***/ 10817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   M: () => (/* binding */ packageLimit)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/**
 * Limit of a package's bytes on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
const packageLimit = 32 * mebibyte;


/***/ }),

/***/ 86870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findMismatches)
/* harmony export */ });
/** Finds the first differences in the order of the document. */
function findMismatches(value, walk) {
    const found = [];
    visit(value, walk.schema, [], { ...walk, found });
    return found;
}
function visit(value, schema, path, walk) {
    if (walk.found.length >= walk.most)
        return;
    const { type, properties, additionalProperties, items, required, enum: allowed } = resolve(schema, walk.schema);
    const expected = type === undefined ? [] : [type].flat();
    if (expected.length > 0 && !expected.some((name) => isOfType(value, name)))
        add({ kind: "type", path, expected }, walk);
    else if (allowed !== undefined && !allowed.includes(String(value)))
        add({ kind: "value", path, allowed }, walk);
    else if (Array.isArray(value))
        visitItems(value, items, path, walk);
    else if (isFields(value)) {
        for (const field of required ?? [])
            if (!Object.hasOwn(value, field))
                add({ kind: "missing", path, field }, walk);
        visitFields(value, { properties, additionalProperties }, path, walk);
    }
}
function visitItems(values, items, path, walk) {
    if (items === undefined)
        return;
    for (const [index, item] of values.entries()) {
        if (walk.found.length >= walk.most)
            return;
        visit(item, items, [...path, index], walk);
    }
}
function visitFields(fields, { properties = {}, additionalProperties = true }, path, walk) {
    for (const [field, value] of Object.entries(fields)) {
        if (walk.found.length >= walk.most)
            return;
        const own = Object.hasOwn(properties, field) ? properties[field] : undefined;
        if (own !== undefined)
            visit(value, own, [...path, field], walk);
        else if (additionalProperties === false)
            add({ kind: "unknown", path, field, value }, walk);
        else if (additionalProperties !== true)
            visit(value, additionalProperties, [...path, field], walk);
    }
}
function add(mismatch, { found, kinds, most }) {
    if (kinds.has(mismatch.kind) && found.length < most)
        found.push(mismatch);
}
function resolve(schema, { definitions = {} }) {
    const name = schema.$ref?.replace("#/definitions/", "");
    return name === undefined ? schema : (definitions[name] ?? {});
}
function isOfType(value, type) {
    if (type === "object")
        return isFields(value);
    if (type === "array")
        return Array.isArray(value);
    return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 69754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlacedYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

/** @throws YAMLException */
function readPlacedYaml({ text, schema }) {
    const events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {});
    const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, schema });
    const starts = startsOf(events, text);
    return {
        documents,
        placeOf: (path) => {
            for (let length = path.length; length > 0; length -= 1) {
                const start = starts.get(keyOf(path.slice(0, length)));
                if (start !== undefined)
                    return placeAt(text, start);
            }
            return { line: 1, column: 1 };
        },
    };
}
const keyOf = (path) => JSON.stringify(path);
/** Offsets by path. Only the first document is looked at: there must be no other. */
function startsOf(events, text) {
    const starts = new Map();
    const frames = [];
    for (const event of events) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            frames.pop();
            continue;
        }
        const start = startOf(event);
        const path = enter(frames.at(-1), { start, key: keyText(event, text) }, starts);
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
            frames.push({ path: [], kind: "document", index: 0 });
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
            frames.push({ path, kind: "mapping", index: 0 });
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            frames.push({ path, kind: "sequence", index: 0 });
    }
    return starts;
}
function startOf(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 0;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS ? event.anchorStart : event.start;
}
const keyText = (event, text) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? text.slice(event.valueStart, event.valueEnd) : "";
/** @returns the path of what begins there */
function enter(frame, { start, key }, starts) {
    if (frame === undefined || frame.kind === "document")
        return [];
    if (frame.kind === "mapping" && frame.key === undefined) {
        frame.key = { name: key, start };
        return [...frame.path, key];
    }
    const name = frame.kind === "sequence" ? frame.index : (frame.key?.name ?? "");
    const path = [...frame.path, name];
    starts.set(keyOf(path), frame.kind === "sequence" ? start : (frame.key?.start ?? start));
    frame.index += 1;
    frame.key = undefined;
    return path;
}
function placeAt(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}


/***/ })

};
