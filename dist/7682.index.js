export const id = 7682;
export const ids = [7682,856];
export const modules = {

/***/ 31996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupEqualChanges)
/* harmony export */ });
/* harmony import */ var _report_change_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);

/** Pipelines that compile and changed in the same way are one group, at the place of the first. All others stand alone. */
function groupEqualChanges(entries) {
    const groups = Map.groupBy(entries, (entry) => groupKey(entry) ?? entry);
    return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}
/** What two changes must have in common to be told together; undefined for what is told by itself. */
function groupKey({ report, change }) {
    if (change.kind !== "changed" || report.error !== undefined)
        return undefined;
    const isPlain = report.findings.length === 0 && report.version === undefined && report.verdict === undefined;
    return isPlain ? describe(change.difference) : undefined;
}
/** The tasks' names do not count: the same image in forty pipelines is in forty tasks. */
function describe({ changes, tasks }) {
    const changed = (0,_report_change_list_js__WEBPACK_IMPORTED_MODULE_0__/* .noteworthyTasks */ .Yd)(tasks, "").map(({ task }) => task);
    if (changed.some(({ mark }) => mark !== "changed"))
        return undefined;
    return JSON.stringify([changes, [...new Set(changed.map((task) => JSON.stringify(task.changes)))]]);
}


/***/ }),

/***/ 45891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./src/cli/did-you-mean.ts

/** A question about the name that comes nearest to a misspelt one; empty if none does. */
function didYouMean(name, names, prefix = "") {
    const [nearest] = names
        .map((known) => ({ known, distance: leven(name, known) }))
        .filter(({ known, distance }) => distance <= Math.max(1, Math.min(name.length, known.length) / 3))
        .toSorted((one, other) => one.distance - other.distance);
    return nearest === undefined ? "" : ` Did you mean ${prefix}${nearest.known}?`;
}

;// CONCATENATED MODULE: ./src/cli/usage-error.ts
/** The command line cannot be understood. The message is one sentence or two, for the terminal. */
class UsageError extends Error {
}

;// CONCATENATED MODULE: ./src/cli/commands.ts



/** A step in a workflow, as far as it makes sense on a laptop. Nothing is uploaded unless the command or a flag says so. */
const commands = {
    check: {
        about: "compile and check; fails if a package that git knows is out of date",
        takes: "paths",
        preset: { upload: "false" },
    },
    compile: { about: "compile, without checks", takes: "paths", preset: { upload: "false", checks: "off" } },
    diff: {
        about: "compile, and show what changed since BASE: a branch, tag or commit; by default where the branch began",
        takes: "revision",
        preset: { upload: "false" },
    },
    run: {
        about: "compile, check, run and follow; on the embedded server unless --host names another",
        takes: "paths",
        preset: { host: "embedded", run: "true" },
    },
    upload: {
        about: "compile, check and upload versions named by the commit; needs --host",
        takes: "paths",
        preset: { upload: "true" },
    },
    plan: {
        about: "compile, and show what apply would upload, and do with the schedules of pipelines.yaml; changes nothing",
        takes: "paths",
        preset: { upload: "false" },
    },
    apply: {
        about: "compile, check, upload, and keep the schedules as pipelines.yaml has them; needs --environment",
        takes: "paths",
        preset: {},
    },
    follow: {
        about: "follow a run that is on the server, by its ID, to its end; needs --host. Ctrl-C leaves the run alone",
        takes: "run",
        preset: { "on-cancel": "detach", "on-timeout": "detach" },
    },
    migrate: {
        about: "show what stands between the modules and KFP 2; --write changes what a program can change",
        takes: "paths",
        preset: { upload: "false", checks: "off", migrate: "report" },
    },
    report: {
        about: "show what a job's artifact in FOLDER says: its packages, findings and changes",
        takes: "folder",
        preset: { upload: "false" },
    },
    server: { about: "start the embedded server on --port, and print its address", takes: "nothing", preset: {} },
};
/** @throws UsageError */
function chooseCommand([name = "", ...rest]) {
    if (!isCommand(name))
        throw unknownCommand(name);
    const { takes, preset } = commands[name];
    const [first = ""] = rest;
    refuseWords(name, rest);
    switch (takes) {
        case "revision":
            return { name, preset, ...(0,defined/* defined */.s)({ base: rest[0] }) };
        case "run":
            return { name, preset, runId: first };
        case "folder":
            return { name, preset: { ...preset, packages: `${first.replace(/\/+$/, "")}/**` } };
        case "nothing":
        case "paths":
            return {
                name,
                preset: rest.length === 0 ? preset : { ...preset, pipelines: rest.map(modulesIn).join("\n") },
            };
    }
}
const isCommand = (name) => Object.hasOwn(commands, name);
const unknownCommand = (name) => new UsageError(name === ""
    ? "No command is given."
    : `There is no command ${JSON.stringify(name)}.${didYouMean(name, Object.keys(commands))}`);
function refuseWords(name, words) {
    const { takes } = commands[name];
    if (takes === "nothing" && words.length > 0)
        throw new UsageError(`The command ${name} takes no ${JSON.stringify(words[0])}.`);
    if (takes === "revision" && words.length > 1)
        throw new UsageError(`The command ${name} takes one revision, not ${words.length}.`);
    if (takes === "run" && words.length !== 1)
        throw new UsageError(`The command ${name} takes the ID of one run.`);
    if (takes === "folder" && words.length !== 1)
        throw new UsageError(`The command ${name} takes one folder.`);
}
/** A folder stands for its modules. */
const modulesIn = (path) => /\.(?:py|ipynb)$|[*?[{]/.test(path) ? path : `${path.replace(/\/+$/, "")}/**/*.py`;

;// CONCATENATED MODULE: ./src/cli/exit-code.ts
/** What a script can tell the endings apart by. */
const exitCodes = { good: 0, "failed or found something": 1, usage: 2, server: 3, cancelled: 130 };
const usageCodes = new Set(["input-invalid", "file-missing", "platform-unsupported"]);
/** Whether an error is of a server or a cluster, or of who asks it. */
const isOfServer = (code) => /^(?:kfp|login|cluster|tekton|kubectl|oidc|github)-/.test(code);
/** A pipeline that fails weighs more than a server that does, because it fails on any server. */
function exitCodeOf({ hasFailed, isCancelled, codes }) {
    if (isCancelled)
        return exitCodes.cancelled;
    if (!hasFailed)
        return exitCodes.good;
    if (codes.length > 0 && codes.every((code) => usageCodes.has(code)))
        return exitCodes.usage;
    return codes.length > 0 && codes.every(isOfServer) ? exitCodes.server : exitCodes["failed or found something"];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs_inputs = __webpack_require__(15874);
;// CONCATENATED MODULE: ./src/cli/flags.ts




const own = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean", short: "q" },
    port: { type: "string" },
    "data-dir": { type: "string" },
    watch: { type: "boolean" },
    write: { type: "boolean" },
};
const inputNames = Object.keys(inputs_inputs/* inputFields */.yD);
/** From the table of the inputs: `--run`, `--no-run` for a flag, `--host URL` for a text; several times for several lines. */
const options = {
    ...Object.fromEntries(inputNames.map((name) => [name, (0,inputs_inputs/* isFlag */.RV)(name) ? { type: "boolean" } : { type: "string", multiple: true }])),
    ...own,
};
/** @throws UsageError */
function readCommandLine(args) {
    const { values, positionals } = parse(args);
    const given = inputNames.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
    });
    const { help = false, version = false, json = false, quiet = false, port = "0", watch = false, write = false, "data-dir": dataDir = "", } = values;
    return {
        settings: { help, version, json, quiet, port, dataDir, watch, write },
        words: positionals,
        given: new Map(given),
    };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, allowNegative: true });
    }
    catch (error) {
        const message = error.message.split(". To specify")[0] ?? "";
        const [, flag] = /^Unknown option '--(?:no-)?([^']+)'/.exec(message) ?? [];
        throw new UsageError(flag === undefined ? message : `${message}.${didYouMean(flag, Object.keys(options), "--")}`);
    }
}
/** A flag wins over a variable, and a variable over what the command sets. Secrets belong into variables: every user sees command lines. */
const readerOf = ({ given, env, preset }) => (name) => (given.get(name) ?? (env[variableOf(name)] || preset[name]) ?? "").trim();
/** `KFP_TEKTON_ACTION_TOKEN` for `token`. */
const variableOf = (name) => `KFP_TEKTON_ACTION_${name.toUpperCase().replaceAll("-", "_")}`;

;// CONCATENATED MODULE: ./src/cli/help.ts




const widest = Math.max(...inputNames.map((name) => name.length));
const help = () => `Usage: kfp-tekton-action COMMAND [PATHS] [--flags]

Commands:
${Object.entries(commands)
    .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
    .join("\n")}

Flags of the terminal:
  --json      one JSON object a line
  -q, --quiet errors, warnings and the result only
  --port N    port of the command server
  --data-dir DIR  where the command server keeps its data; without it, nothing outlives it
  --watch     let the command check go on, and check after each change
  --write     let the command migrate change files
  --version   print the version
  -h, --help  print this text

Flags that are inputs of the action (docs/inputs.md); give a flag again for another line.
Each can be a variable instead, which is the place for secrets: ${variableOf("token")} for --token.
${inputNames.map((name) => `  --${(0,inputs_inputs/* isFlag */.RV)(name) ? `[no-]${name}` : `${name.padEnd(widest + 1)} TEXT`}`).join("\n")}

Exit codes: ${Object.entries(exitCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(", ")}.
`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/context/cache-folder.ts
var cache_folder = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/context/clock.ts
var clock = __webpack_require__(5097);
// EXTERNAL MODULE: ./src/context/kept-memo.ts
var kept_memo = __webpack_require__(65554);
// EXTERNAL MODULE: ./src/context/open-runs.ts
var open_runs = __webpack_require__(13166);
// EXTERNAL MODULE: ./src/context/own-version.ts
var own_version = __webpack_require__(60714);
// EXTERNAL MODULE: ./src/context/platform.ts
var platform = __webpack_require__(99292);
// EXTERNAL MODULE: ./src/event/context.ts + 2 modules
var context = __webpack_require__(93965);
// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(14205);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
// EXTERNAL MODULE: ./src/report/redaction.ts
var report_redaction = __webpack_require__(27079);
;// CONCATENATED MODULE: ./src/cli/json-log.ts

/** One JSON object a line: what an editor or a script needs. JSON escapes control characters. */
function createJsonLog(write) {
    const annotations = [];
    const redaction = new report_redaction/* Redaction */.k();
    const hidden = (_, value) => (typeof value === "string" ? redaction.apply(value) : value);
    const say = (entry) => write(`${JSON.stringify(entry, hidden)}\n`);
    return {
        annotations,
        redact: (text) => redaction.apply(text),
        line: (text) => say({ type: "line", text }),
        debug: () => { },
        group: (title, text) => say({ type: "group", title, text }),
        folded: async (_, work) => await work(),
        annotate: (annotation) => {
            annotations.push(annotation);
            const { level, code, rule, title, message, location } = annotation;
            say({ type: "annotation", level, code, rule, title, message, ...location });
        },
        showAnnotations: async () => { },
        mask: (secret) => redaction.add(secret),
    };
}

// EXTERNAL MODULE: ./src/event/payload.ts
var payload = __webpack_require__(5338);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
;// CONCATENATED MODULE: ./src/cli/ci/ci-facts.ts
/** A variable that is set but empty is not set. */
const known = (value) => value === undefined || value === "" ? undefined : value;
/** @returns undefined for a text that is no positive whole number */
const numberOf = (text) => text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
/** The target of a merge request as git names it after a fetch. */
const targetOf = ({ targetBranch }) => targetBranch === "" ? undefined : `refs/remotes/origin/${targetBranch}`;

;// CONCATENATED MODULE: ./src/cli/ci/repository-address.ts
/** From `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/owner/name.git`; never with a user name or password. */
function repositoryOf(remote) {
    const [, host = "", repository = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host === "" || !repository.includes("/") ? {} : { repository, serverUrl: `https://${host}` };
}

;// CONCATENATED MODULE: ./src/cli/ci/checkout.ts



/** What git knows, on a laptop and wherever the CI system does not say it: the commit, the branch or tag, the remote and its default branch. */
async function readCheckout(git) {
    const ask = async (...args) => {
        const { ok, text } = await git(...args);
        return ok ? known(text) : undefined;
    };
    const [sha, branch, tag, remote, remoteHead] = await Promise.all([
        ask("rev-parse", "--verify", "HEAD^{commit}"),
        ask("symbolic-ref", "--short", "HEAD"),
        ask("describe", "--tags", "--exact-match"),
        ask("remote", "get-url", "origin"),
        ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD"),
    ]);
    const defaultBranch = remoteHead?.replace(/^origin\//, "") ?? "main";
    return (0,defined/* defined */.s)({
        sha,
        branch,
        tag: branch === undefined ? tag : undefined,
        ...repositoryOf(remote ?? ""),
        defaultBranch,
        base: remoteHead ?? defaultBranch,
    });
}

;// CONCATENATED MODULE: ./src/cli/ci/gitlab.ts


/** GitLab CI/CD (docs.gitlab.com/ci/variables/predefined_variables). */
function readGitLab(env) {
    if (env.GITLAB_CI !== "true")
        return undefined;
    const mergeRequest = mergeRequestOf(env);
    // In a pipeline for merged results CI_COMMIT_SHA is a merge commit, and these variables are the head.
    const head = known(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? known(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA);
    return (0,defined/* defined */.s)({
        sha: (mergeRequest === undefined ? undefined : head) ?? known(env.CI_COMMIT_SHA),
        branch: mergeRequest === undefined
            ? known(env.CI_COMMIT_BRANCH)
            : (known(env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME) ?? known(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME)),
        tag: known(env.CI_COMMIT_TAG),
        repository: known(env.CI_PROJECT_PATH),
        serverUrl: known(env.CI_SERVER_URL),
        defaultBranch: known(env.CI_DEFAULT_BRANCH),
        base: baseOf(env, mergeRequest),
        runNumber: known(env.CI_PIPELINE_IID),
        runUrl: known(env.CI_JOB_URL),
        mergeRequest,
    });
}
/** By the pipeline's source too: a merge request whose number is not told is one all the same. */
const aboutMergeRequests = new Set(["merge_request_event", "external_pull_request_event"]);
function mergeRequestOf(env) {
    const internal = known(env.CI_MERGE_REQUEST_IID);
    const external = known(env.CI_EXTERNAL_PULL_REQUEST_IID);
    if (internal === undefined && external === undefined && !aboutMergeRequests.has(env.CI_PIPELINE_SOURCE ?? ""))
        return undefined;
    if (external === undefined)
        return {
            ...(0,defined/* defined */.s)({ number: numberOf(internal) }),
            targetBranch: env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ?? "",
            isFork: !isSame(env.CI_MERGE_REQUEST_SOURCE_PROJECT_PATH, env.CI_MERGE_REQUEST_PROJECT_PATH),
        };
    return {
        ...(0,defined/* defined */.s)({ number: numberOf(external) }),
        targetBranch: env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME ?? "",
        isFork: !isSame(env.CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY, env.CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY),
    };
}
/** What is not told is not known to be the same. */
const isSame = (source, target) => known(source) !== undefined && source === target;
/** CI_COMMIT_BEFORE_SHA consists of zeros in merge requests, and for the first commit of a branch. */
function baseOf(env, mergeRequest) {
    const base = mergeRequest === undefined
        ? env.CI_COMMIT_BEFORE_SHA
        : (known(env.CI_MERGE_REQUEST_DIFF_BASE_SHA) ?? known(env.CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA));
    return base === undefined || /^0*$/.test(base) ? undefined : base;
}

;// CONCATENATED MODULE: ./src/cli/ci/jenkins.ts



/**
 * Jenkins: variables of the core, of the Git plugin (GIT_…) and of multibranch pipelines (BRANCH_NAME, CHANGE_…, TAG_NAME;
 * jenkinsci/branch-api-plugin and scm-api-plugin, "Pipeline environment variables").
 */
function readJenkins(env) {
    if (!env.JENKINS_URL || !env.BUILD_NUMBER)
        return undefined;
    const mergeRequest = jenkins_mergeRequestOf(env);
    const tag = known(env.TAG_NAME);
    const branch = mergeRequest === undefined ? branchOf(env) : known(env.CHANGE_BRANCH);
    return (0,defined/* defined */.s)({
        // For a change that Jenkins has merged with its target, GIT_COMMIT is the merge commit. Git is asked for neither: both are keyed alike.
        sha: known(env.GIT_COMMIT),
        branch: tag === undefined ? branch : undefined,
        tag,
        ...repositoryOf(env.GIT_URL ?? ""),
        defaultBranch: env.BRANCH_IS_PRIMARY === "true" ? branch : undefined,
        base: mergeRequest === undefined ? known(env.GIT_PREVIOUS_SUCCESSFUL_COMMIT) : targetOf(mergeRequest),
        runNumber: env.BUILD_NUMBER,
        runUrl: known(env.BUILD_URL),
        mergeRequest,
    });
}
/** Some sources of branches have IDs that are no numbers, or tell no target. What they build is somebody's change all the same. */
function jenkins_mergeRequestOf(env) {
    const told = [env.CHANGE_ID, env.CHANGE_TARGET, env.CHANGE_FORK, env.CHANGE_BRANCH, env.CHANGE_URL];
    if (told.every((value) => known(value) === undefined))
        return undefined;
    return {
        ...(0,defined/* defined */.s)({ number: numberOf(env.CHANGE_ID) }),
        targetBranch: env.CHANGE_TARGET ?? "",
        isFork: known(env.CHANGE_FORK) !== undefined,
    };
}
/** The Git plugin puts the remote's name before the branch. */
const branchOf = (env) => known(env.BRANCH_NAME) ?? known(env.GIT_LOCAL_BRANCH) ?? known(env.GIT_BRANCH?.replace(/^origin\//, ""));

;// CONCATENATED MODULE: ./src/cli/ci/tekton.ts



/**
 * A Tekton TaskRun. Tekton sets no variables, so the Task in docs/ci/tekton-task.yaml sets these from its parameters, which Pipelines as Code
 * fills in (pipelinesascode.com/docs/guide/authoringprs, "Dynamic variables").
 */
function readTekton(env) {
    if (!env.TEKTON_TASK_RUN)
        return undefined;
    const mergeRequest = tekton_mergeRequestOf(env);
    return (0,defined/* defined */.s)({
        sha: known(env.TEKTON_REVISION),
        branch: known(env.TEKTON_SOURCE_BRANCH)?.replace(/^refs\/heads\//, ""),
        tag: known(env.TEKTON_GIT_TAG),
        ...repositoryOf(env.TEKTON_REPOSITORY_URL ?? ""),
        defaultBranch: known(env.TEKTON_DEFAULT_BRANCH),
        base: mergeRequest === undefined ? undefined : targetOf(mergeRequest),
        runNumber: env.TEKTON_TASK_RUN,
        runUrl: known(env.TEKTON_RUN_URL),
        mergeRequest,
    });
}
function tekton_mergeRequestOf(env) {
    if (known(env.TEKTON_PULL_REQUEST_NUMBER) === undefined)
        return undefined;
    return {
        ...(0,defined/* defined */.s)({ number: numberOf(env.TEKTON_PULL_REQUEST_NUMBER) }),
        targetBranch: (env.TEKTON_TARGET_BRANCH ?? "").replace(/^refs\/heads\//, ""),
        // Whether the branch is in another repository is not among the variables. It is taken as one, because such a branch gets no trust.
        isFork: true,
    };
}

;// CONCATENATED MODULE: ./src/cli/local-event.ts








/** Adding a CI system means adding a file in ci/ and a row here. */
const systems = [readGitLab, readJenkins, readTekton];
/**
 * Reads what a workflow would know: from the event in a workflow of GitHub, else from the variables of the CI system and from git.
 * @param base the revision to compare with
 * @throws UsageError if git does not know the base, InputError if the payload of GitHub's event is broken
 */
async function readLocalEvent(folder, env, base) {
    const git = (0,git_git/* gitIn */.uM)(folder, env);
    const root = await git("rev-parse", "--show-toplevel");
    const workspace = root.ok && root.text !== "" ? root.text : folder;
    if (base !== undefined && (await resolve(base, git)) === undefined)
        throw new UsageError(`git knows no revision ${JSON.stringify(base)}.`);
    // Which code may run depends on GitHub's event, so nothing else may stand in for it, whatever it is compared with.
    if (env.GITHUB_ACTIONS === "true") {
        const sha = await commonCommit(base, git);
        const known = sha === undefined ? {} : { base: { kind: "commit", sha, isBranch: false } };
        return { workspace, variables: {}, event: await (0,payload/* readPayload */.r)(env.GITHUB_EVENT_PATH ?? ""), known };
    }
    const system = systems.map((read) => read(env)).find((found) => found !== undefined);
    const checkout = await readCheckout(git);
    const facts = { ...checkout, ...branchOrTag(system, checkout), ...system, ...(0,defined/* defined */.s)({ base }) };
    const known = { ...(0,defined/* defined */.s)({ runUrl: facts.runUrl }), isAtTerminal: system === undefined };
    return { workspace, ...eventOf(facts, await commonCommit(facts.base, git)), known };
}
/** A job is about a branch or a tag: if the CI system names one of them, git's other does not count. */
const branchOrTag = (system, checkout) => system?.branch === undefined && system?.tag === undefined
    ? (0,defined/* defined */.s)({ branch: checkout.branch, tag: checkout.tag })
    : {};
async function resolve(revision, git) {
    const { ok, text } = await git("rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`);
    return ok && text !== "" ? text : undefined;
}
/** Where the work tree's branch left the base. In a shallow clone, which may lack that commit, the base itself. */
async function commonCommit(base, git) {
    const commit = base === undefined ? undefined : await resolve(base, git);
    if (commit === undefined)
        return undefined;
    const { ok, text } = await git("merge-base", "HEAD", commit);
    return ok && text !== "" ? text : commit;
}
function eventOf(facts, base) {
    const { sha = "", repository, serverUrl, defaultBranch, runNumber = "local", mergeRequest } = facts;
    return {
        variables: {
            ...unset,
            ...(mergeRequest === undefined ? refOf(facts) : mergeRequestRef(mergeRequest, facts)),
            ...(0,defined/* defined */.s)({ GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl }),
            GITHUB_SHA: sha,
            GITHUB_EVENT_NAME: mergeRequest === undefined ? "push" : "pull_request",
            GITHUB_RUN_NUMBER: runNumber,
        },
        event: {
            repository: (0,defined/* defined */.s)({ default_branch: defaultBranch }),
            ...(mergeRequest === undefined ? (0,defined/* defined */.s)({ before: base }) : pullRequestOf(mergeRequest, facts, base)),
        },
    };
}
/** What a workflow around this process has set, and what is not true of the event that git tells. */
const unset = { GITHUB_HEAD_REF: "", GITHUB_BASE_REF: "", GITHUB_RUN_ID: "", GITHUB_REF_TYPE: "" };
function refOf({ branch, tag }) {
    if (tag !== undefined)
        return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: "tag" };
    if (branch === undefined)
        return { GITHUB_REF: "", GITHUB_REF_NAME: "" };
    return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: "branch" };
}
const mergeRequestRef = ({ number, targetBranch }, { branch = "" }) => ({
    GITHUB_REF: `refs/pull/${number ?? "unknown"}/merge`,
    GITHUB_REF_NAME: `${number ?? "unknown"}/merge`,
    GITHUB_REF_TYPE: "branch",
    GITHUB_HEAD_REF: branch,
    GITHUB_BASE_REF: targetBranch,
});
function pullRequestOf({ number, isFork }, { sha = "", branch = "", repository = "" }, base) {
    const head = { sha, ref: branch, repo: isFork ? null : { full_name: repository } };
    return { pull_request: { ...(0,defined/* defined */.s)({ number }), head, ...(base === undefined ? {} : { base: { sha: base } }) } };
}

;// CONCATENATED MODULE: ./src/cli/outdated.ts


/**
 * Finds packages that git knows and that the compilation has just changed: the work tree is compared with the index, so that a commit with
 * the module and its package passes, also from a pre-commit hook. In a fresh checkout that is the comparison with the commit.
 * @param packages relative to the workspace
 */
async function findOutdated(packages, { workspace, ports }) {
    if (packages.length === 0)
        return [];
    const git = (0,git_git/* gitIn */.uM)(workspace, ports.env);
    const { ok, text } = await git(...["diff", "--name-only", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", "--", ...packages]);
    const changed = ok ? text.split("\0").filter((path) => path !== "") : [];
    return changed.map((file) => new errors/* PackageError */.JP(`${file} was out of date. It is compiled now.`, {
        code: "package-drifted",
        hint: "Add it to the commit of its pipeline.",
        location: { file },
    }));
}

// EXTERNAL MODULE: ./src/change/pipeline-report.ts
var pipeline_report = __webpack_require__(87083);
// EXTERNAL MODULE: ./src/change/equal-changes.ts
var equal_changes = __webpack_require__(31996);
// EXTERNAL MODULE: ./src/report/change-list.ts
var change_list = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/report/text-difference.ts
var text_difference = __webpack_require__(7783);
;// CONCATENATED MODULE: ./src/cli/difference-text.ts







const signs = { same: " ", added: "+", removed: "−", changed: "~" };
const colours = { "+": "green", "−": "red", "~": "yellow" };
const longest = 120;
/** What a change does to its pipelines, for a terminal. Pipelines that changed alike are shown once. @returns lines */
function differenceText(reports, hasColours) {
    const entries = reports.map((report) => ({ report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) }));
    const changed = entries.filter(({ change }) => change.kind !== "same" && change.kind !== "unknown");
    const same = entries.filter(({ change }) => change.kind === "same").length;
    const lines = [
        ...(0,equal_changes/* groupEqualChanges */.X)(changed).flatMap((group) => groupLines(group)),
        ...(same === 0 ? [] : [`${(0,text_words/* plural */.LS)(same, "pipeline")} unchanged`]),
    ];
    return hasColours ? lines.map(coloured) : lines;
}
function coloured(line) {
    const sign = /^ *([+−~-]) /.exec(line)?.[1]?.replace("-", "−");
    const colour = sign === undefined ? undefined : colours[sign];
    return colour === undefined ? line : (0,external_node_util_.styleText)(colour, line, { validateStream: false });
}
function groupLines({ first, all }) {
    const names = all.map(({ report }) => `${(0,sanitize/* sanitizeLine */.g$)(report.name)} (${(0,sanitize/* sanitizeLine */.g$)(report.module)})`);
    const shown = names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
    const { sign, words, body } = describe(first);
    const { change } = first;
    if (all.length === 1 || change.kind !== "changed")
        return [`${sign} ${shown}: ${words}`, ...body];
    return [`~ ${(0,text_words/* plural */.LS)(all.length, "pipeline")} changed in the same way: ${shown}`, ...commonLines(change.difference)];
}
/** Lines that a group shares, without the names of tasks, which are others in each pipeline of the group. */
function commonLines({ changes, tasks }) {
    const own = (0,change_list/* noteworthyTasks */.Yd)(tasks, "").flatMap(({ task }) => task.changes);
    const distinct = new Map([...changes, ...own].map((change) => [JSON.stringify(change), change]));
    return [...distinct.values()].flatMap((change) => changeLines(change, 6));
}
function describe({ change, report }) {
    switch (change.kind) {
        case "new":
        case "removed":
            return {
                sign: change.kind === "new" ? "+" : "−",
                words: `${change.kind}, ${(0,text_words/* plural */.LS)(change.graph.tasks.length, "task")}`,
                body: [],
            };
        case "changed":
            return { sign: "~", words: (0,change_list/* describeDifference */.hF)(change.difference), body: differenceLines(change.difference) };
        case "rewritten":
            return { sign: "~", words: "changed", body: indented((0,text_difference/* textDifference */.n)(change.before, change.after), 2) };
        case "unreadable":
            return { sign: "~", words: (0,sanitize/* sanitizeLine */.g$)(change.reason), body: [] };
        default:
            return { sign: " ", words: report.error?.message ?? "", body: [] };
    }
}
function differenceLines({ changes, tasks }) {
    const alike = Map.groupBy((0,change_list/* noteworthyTasks */.Yd)(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
    return [
        ...changes.flatMap((change) => changeLines(change, 2)),
        ...[...alike.values()].flatMap((members) => {
            const titles = members.map(({ title }) => (0,sanitize/* cut */.Jj)(title, longest)).join(", ");
            const { mark = "same", changes: own = [] } = members[0]?.task ?? {};
            return [`  ${signs[mark]} ${titles}`, ...own.flatMap((change) => changeLines(change, 6))];
        }),
    ];
}
function changeLines(change, indent) {
    const space = " ".repeat(indent);
    if (change.kind === "needs")
        return [
            ...(change.added.length === 0 ? [] : [`${space}now waits for ${change.added.map(sanitize/* sanitizeLine */.g$).join(", ")}`]),
            ...(change.removed.length === 0
                ? []
                : [`${space}no longer waits for ${change.removed.map(sanitize/* sanitizeLine */.g$).join(", ")}`]),
        ];
    const { what, before, after } = change;
    const head = `${space}${(0,sanitize/* cut */.Jj)(what, longest)}`;
    if (![before, after].every((text) => text === undefined || !/[\r\n]/.test(text)))
        return [`${head}:`, ...indented((0,text_difference/* textDifference */.n)(before ?? "", after ?? ""), indent + 2)];
    if (before === undefined)
        return [`${head}: ${value(after)} (new)`];
    if (after === undefined)
        return [`${head}: ${value(before)} (removed)`];
    const [was, is] = (0,text_difference/* lineDifference */.e)((0,sanitize/* sanitizeLine */.g$)(before), (0,sanitize/* sanitizeLine */.g$)(after), longest);
    return [`${head}: ${was === is ? "only characters that cannot be seen" : `${value(was)} → ${value(is)}`}`];
}
const value = (text = "") => (text === "" ? "empty" : (0,sanitize/* cut */.Jj)(text, longest + 2));
const indented = (text, indent) => text.split("\n").map((line) => " ".repeat(indent) + line);

;// CONCATENATED MODULE: ./src/cli/terminal.ts
/** no-color.org: any value of NO_COLOR that is not empty turns colours off. */
const hasColours = ({ stdout, env }) => stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";

;// CONCATENATED MODULE: ./src/cli/show-comparison.ts




/** The result of the commands `diff` and `report`, which `--quiet` does not leave out. */
function showComparison({ reports, note }, { json, hasFindings }, terminal) {
    const lines = json
        ? reports.map((report) => JSON.stringify({
            ...{ type: "change", module: report.module, name: report.name, ...(report.change ?? (0,pipeline_report/* changeOf */.C)(report)) },
            ...(hasFindings ? { findings: report.findings, error: report.error } : {}),
        }, plain))
        : [
            ...(hasFindings ? reports.flatMap(findingLines) : []),
            ...differenceText(reports, hasColours(terminal)),
            ...(note === "" ? [] : [(0,sanitize/* sanitizeLine */.g$)(note)]),
        ];
    for (const line of lines)
        terminal.stdout.write(`${line}\n`);
}
/** What another job says of a pipeline: it did not compile, or has findings. */
function findingLines({ module, name, error, findings }) {
    const place = ({ file = module, line } = {}) => (0,sanitize/* sanitizeLine */.g$)(line === undefined ? file : `${file}:${line}`);
    const failure = error === undefined ? [] : [`  ✖ ${place(error.location)}: ${(0,sanitize/* sanitizeLine */.g$)(error.message)}`];
    const found = findings.map(({ level, rule, message, location }) => `  ${level === "error" ? "✖" : "⚠"} ${place(location)}: ${rule}: ${(0,sanitize/* sanitizeLine */.g$)(message)}`);
    return [`${error === undefined ? "✔" : "✖"} ${(0,sanitize/* sanitizeLine */.g$)(name)} (${(0,sanitize/* sanitizeLine */.g$)(module)})`, ...failure, ...found];
}
/** JSON has no maps. */
const plain = (_, value) => (value instanceof Map ? Object.fromEntries(value) : value);

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/cli/terminal-log.ts





const shownOfGroup = { lines: 20, characters: 4_000 };
const terminal_log_colours = { error: "red", warning: "yellow", notice: "cyan" };
const terminal_log_signs = { error: "✖", warning: "⚠", notice: "ℹ" };
/** The log on a terminal or in a file: no workflow commands, each annotation once, at its place. */
function createTerminalLog(options) {
    const { hasColours, isQuiet, showsDebug } = options;
    const annotations = [];
    const redaction = new report_redaction/* Redaction */.k();
    // First of all: a secret that is cut, indented or cleaned is not found any more.
    const redact = (text) => redaction.apply(text);
    const clean = options.isReadByRunner ? sanitize/* sanitize */.aj : withoutJoiners;
    const readable = (text) => clean(redact(text));
    const print = (text) => options.write(`${redact(text)}\n`);
    const chatter = (text) => {
        if (!isQuiet)
            print(text);
    };
    const dim = (text) => (hasColours ? (0,external_node_util_.styleText)("dim", text, { validateStream: false }) : text);
    return {
        annotations,
        redact,
        line: (text) => chatter(readable(text)),
        debug: (text) => {
            if (showsDebug)
                print(dim(readable(text)));
        },
        group: (title, text) => {
            const shown = readable((0,sanitize/* tail */.RT)(redact(text), shownOfGroup));
            chatter(`${(0,sanitize/* sanitizeLine */.g$)(title)}\n${dim(shown.replaceAll(/^/gm, "  "))}`);
        },
        folded: async (title, work) => {
            chatter((0,sanitize/* sanitizeLine */.g$)(title));
            return await work();
        },
        annotate: (annotation) => {
            annotations.push(annotation);
            print(terminal_log_describe(annotation, options, readable));
        },
        // Each was shown when it came.
        showAnnotations: async () => { },
        mask: (secret) => redaction.add(secret),
    };
}
/** A joiner breaks workflow commands, which a terminal does not have. */
const withoutJoiners = (text) => (0,sanitize/* sanitize */.aj)(text).replaceAll("\u2060", "");
function terminal_log_describe({ level, title, message, location }, { hasColours, workspace }, readable) {
    const place = [location?.file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
    const head = `${terminal_log_signs[level]} ${(0,sanitize/* sanitizeLine */.g$)(title)}`;
    const shown = hasColours ? (0,external_node_util_.styleText)(terminal_log_colours[level], head, { validateStream: false }) : head;
    const linked = hasColours && location !== undefined ? linkTo((0,external_node_path_.resolve)(workspace, location.file), place) : place;
    const body = readable(message).replaceAll(/^/gm, "  ");
    return [
        place === "" ? shown : `${shown}  ${(0,sanitize/* sanitizeLine */.g$)(place) === place ? linked : (0,sanitize/* sanitizeLine */.g$)(place)}`,
        body,
    ].join("\n");
}
/** OSC 8, "Hyperlinks in terminal emulators" (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
const linkTo = (path, text) => `\u001B]8;;${(0,external_node_url_.pathToFileURL)(path).href}\u001B\\${text}\u001B]8;;\u001B\\`;

// EXTERNAL MODULE: ./src/git/submodules.ts
var submodules = __webpack_require__(65501);
;// CONCATENATED MODULE: ./src/cli/uncommitted.ts




/**
 * Versions are named by the commit, and a commit has one version: an upload of what is not committed would take the name from what is.
 * @throws InputError
 */
async function refuseUncommitted({ inputs, workspace, ports }) {
    const isUpload = inputs.environment !== "" || !["", "embedded"].includes(inputs.host);
    if (!isUpload || inputs.upload === "false")
        return;
    if (!/\{(?:short-)?sha\}/.test(inputs.versionName))
        return;
    const file = await findUncommitted(workspace, [`:(exclude)${inputs.outputDir}`], ports.env);
    if (file !== undefined)
        throw new errors/* InputError */.dz([
            `The version is named by the commit, and ${file} has changes that are not committed. Commit them, or set \`version-name\`.`,
        ]);
}
/** The first tracked file that differs from the commit, in submodules too. */
async function findUncommitted(tree, excluded, env) {
    const git = (0,git_git/* gitIn */.uM)(tree, env);
    const options = ["--name-only", "--no-ext-diff", "--ignore-submodules=dirty"];
    const { ok, text } = await git("diff", "HEAD", ...options, "--", ".", ...excluded);
    if (ok && text !== "")
        return text.split("\n")[0];
    for (const submodule of await (0,submodules/* submodulesOf */.P)(tree, git)) {
        const file = await findUncommitted(submodule, [], env);
        if (file !== undefined)
            return `${(0,external_node_path_.relative)(tree, submodule)}/${file}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/cli/local-step.ts





























/** What a step of a workflow does, with the local commit as its event. */
async function runLocalStep(command, line, terminal) {
    return line.settings.watch ? await watchStep(command, line, terminal) : await stepOnce(command, line, terminal);
}
/** Checks again after each change. Packages and Python files are what it may write itself. */
async function watchStep(command, line, terminal) {
    if (command.name !== "check")
        throw new UsageError("Only the command check takes --watch.");
    const { workspace } = await readLocalEvent(terminal.folder, terminal.env);
    const { watchRepository } = await Promise.all(/* import() */[__webpack_require__.e(4357), __webpack_require__.e(8885)]).then(__webpack_require__.bind(__webpack_require__, 68885));
    const say = (text) => line.settings.json || terminal.stdout.write(`${text}\n`);
    await watchRepository({
        workspace,
        written: [outputFolder(line, terminal, workspace)],
        signal: terminal.signal,
        check: async (changed) => {
            if (changed.length > 0)
                say(`\n${changed.length > 5 ? (0,text_words/* plural */.LS)(changed.length, "file") : changed.map(sanitize/* sanitizeLine */.g$).join(", ")} changed`);
            await stepOnce(command, line, terminal);
            if (!terminal.signal.aborted)
                say("Waiting for changes; Ctrl-C ends.");
        },
    });
    return exitCodes.cancelled;
}
function outputFolder(line, { env, folder }, workspace) {
    const preset = { "working-directory": (0,external_node_path_.relative)(workspace, folder) || "." };
    const { inputs } = (0,inputs_inputs/* loadInputs */.IV)(readerOf({ given: line.given, env, preset }));
    return inputs.outputDir;
}
async function stepOnce(command, line, terminal) {
    const { signal } = terminal;
    const local = await readLocalEvent(terminal.folder, terminal.env, command.base);
    const log = openLog(line, local, terminal);
    const outcome = await runStep({ command, line, local, log, terminal });
    const hasFailed = await (0,end_step/* endStep */.Cs)(outcome, { log, env: {}, changedFiles: async () => new Set() });
    const exitCode = exitCodeOf({ hasFailed, isCancelled: signal.aborted, codes: errorCodes(log.annotations) });
    if (line.settings.json)
        terminal.stdout.write(`${JSON.stringify({ type: "result", exitCode, outputs: outcome.outputs })}\n`);
    return exitCode;
}
/** A finding or a failed run has no code: it is told apart from the errors of a server. */
const errorCodes = (annotations) => annotations.filter(({ level }) => level === "error").map(({ code }) => code ?? "finding");
function openLog({ settings }, { workspace }, { stdout, env }) {
    const write = (text) => stdout.write(text);
    if (settings.json)
        return createJsonLog(write);
    return createTerminalLog({
        write,
        hasColours: hasColours({ stdout, env }),
        isQuiet: settings.quiet,
        workspace,
        showsDebug: env.RUNNER_DEBUG === "1",
        isReadByRunner: env.GITHUB_ACTIONS === "true",
    });
}
async function runStep(options) {
    const { local, terminal } = options;
    const github = { ...(0,context/* readGitHubContext */.L)({ ...terminal.env, ...local.variables }, local.event), ...local.known };
    const jobFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-action-"));
    let files = [];
    try {
        (0,platform/* refuseWindows */.C)(process.platform);
        const context = await contextOf(options, { github, jobFolder });
        files = context.inputs.reportFiles;
        return await runMode(options, context);
    }
    catch (error) {
        const broken = (0,end_step/* outcomeOfError */.Sg)(error, { signal: terminal.signal, links: (0,links/* linksOf */.h)(github) });
        return { ...broken, reports: { files, folder: local.workspace, records: [] } };
    }
    finally {
        await (0,promises_.rm)(jobFolder, { recursive: true, force: true });
    }
}
async function runMode({ command, line }, context) {
    const { name, runId } = command;
    if (runId !== undefined)
        return await (await __webpack_require__.e(/* import() */ 2470).then(__webpack_require__.bind(__webpack_require__, 92470))).follow(runId, context);
    if (name === "apply" && context.inputs.environment === "")
        throw new errors/* InputError */.dz(["The command apply needs `--environment`, one of those in pipelines.yaml."]);
    await refuseUncommitted(context);
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(3382), __webpack_require__.e(8190), __webpack_require__.e(5500), __webpack_require__.e(3526), __webpack_require__.e(9045)]).then(__webpack_require__.bind(__webpack_require__, 59045));
    const outcome = await run(context);
    if (name === "check")
        return await withOutdated(outcome, context);
    if (name === "plan")
        return await withPlan(outcome, context);
    if (name === "migrate" && line.settings.write)
        return await withMigration(outcome, context);
    return outcome;
}
/** Nothing is planned for pipelines that would not be deployed. */
async function withPlan(outcome, context) {
    if (outcome.hasFailed)
        return outcome;
    const { showPlan } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(5814), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(8190), __webpack_require__.e(5500), __webpack_require__.e(2991), __webpack_require__.e(6033)]).then(__webpack_require__.bind(__webpack_require__, 26033));
    await showPlan(outcome.reports?.records ?? [], context);
    return outcome;
}
async function withMigration(outcome, context) {
    const { writeMigration } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(6577), __webpack_require__.e(2961)]).then(__webpack_require__.bind(__webpack_require__, 72595));
    const errors = await writeMigration(outcome.reports?.records ?? [], context);
    return { ...outcome, errors: [...outcome.errors, ...errors], hasFailed: outcome.hasFailed || errors.length > 0 };
}
async function withOutdated(outcome, context) {
    const packages = outcome.outputs?.packages.split("\n").filter((path) => path !== "") ?? [];
    const outdated = await findOutdated(packages, context);
    return {
        ...outcome,
        errors: [...outcome.errors, ...outdated],
        hasFailed: outcome.hasFailed || outdated.length > 0,
    };
}
async function contextOf(options, { github, jobFolder }) {
    const { command, line, local, log, terminal } = options;
    const { workspace } = local;
    const env = { ...terminal.env, ...local.variables };
    const folder = (0,external_node_path_.relative)(workspace, terminal.folder) || ".";
    const { inputs, login, moreServers } = (0,inputs_inputs/* loadInputs */.IV)(readerOf({ given: line.given, env: terminal.env, preset: { "working-directory": folder, ...command.preset } }));
    const cacheFolder = await (0,cache_folder/* chooseCacheFolder */.S)({ given: inputs.cacheDir, jobFolder, env, log });
    return {
        inputs,
        login,
        moreServers,
        github,
        workspace,
        cacheFolder,
        jobFolder,
        memo: inputs.packages.length === 0 ? (0,kept_memo/* openMemo */.x)(cacheFolder, (0,own_version/* ownVersion */.X)(process.argv[1] ?? "")) : memo/* noMemo */.E,
        ports: { log, clock: clock/* systemClock */.m, env, signal: terminal.signal },
        progress: progressOf(options),
        // Nobody else terminates a run after this process: Ctrl-C is the end of the step.
        openRuns: new open_runs/* OpenRuns */.f(() => { }),
    };
}
function progressOf({ command, line: { settings }, log, terminal }) {
    const { stdout } = terminal;
    const bar = (0,progress/* createProgress */.m)(settings.json || settings.quiet ? { write: () => { } } : stdout);
    return {
        compiling: bar.begin,
        compiled: (results) => bar.step(() => {
            for (const result of results)
                (0,report/* reportCompiled */.ig)(result, log);
        }),
        submitted: (run) => log.line(`${run.name}: ${run.url}`),
        ...(["diff", "report"].includes(command.name)
            ? {
                compared: (comparison) => showComparison(comparison, { ...settings, hasFindings: command.name === "report" }, terminal),
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./src/cli/serve.ts








/** Serves until Ctrl-C. With a folder for its data, what the server knows is there again the next time. @throws UsageError, StoreError */
async function serve({ settings: { port, dataDir }, given }, terminal) {
    const { env, stdout, stderr, signal } = terminal;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
    const { startEmbeddedServer } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(5814), __webpack_require__.e(7337), __webpack_require__.e(993), __webpack_require__.e(6399), __webpack_require__.e(5243), __webpack_require__.e(6387)]).then(__webpack_require__.bind(__webpack_require__, 35243));
    const { chooseStepRunner } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(3206), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 13206));
    const folder = dataDir === "" ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-server-")) : (0,external_node_path_.resolve)(terminal.folder, dataDir);
    // It holds parameters, logs and artifacts, and may be older than this rule.
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.chmod)(folder, 0o700);
    const { inputs } = (0,inputs_inputs/* loadInputs */.IV)(readerOf({ given, env, preset: {} }));
    const stepRunner = await chooseStepRunner({
        runner: inputs.embeddedRunner,
        network: inputs.embeddedNetwork,
        folder,
        env,
        say: (line) => stderr.write(`${line}\n`),
    });
    const server = await startEmbeddedServer({ folder, port: Number(port), env, stepRunner, clock: clock/* systemClock */.m });
    stdout.write(`${server.url}\n`);
    if (!signal.aborted)
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await server.close();
    await stepRunner.close();
    if (dataDir === "")
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    return exitCodes.good;
}

;// CONCATENATED MODULE: ./src/cli/main.ts








/** @returns the exit code */
async function main(terminal) {
    try {
        const line = readCommandLine(terminal.args);
        if (line.settings.help)
            return say(help(), terminal);
        if (line.settings.version)
            return say(`${package_0/* version */.rE}\n`, terminal);
        const command = chooseCommand(line.words);
        return command.name === "server" ? await serve(line, terminal) : await runLocalStep(command, line, terminal);
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        terminal.stderr.write(`${error.message}\nkfp-tekton-action --help lists the commands and flags.\n`);
        return exitCodes.usage;
    }
}
function say(text, { stdout }) {
    stdout.write(text);
    return exitCodes.good;
}

;// CONCATENATED MODULE: ./src/cli/process.ts


/** The command line in this process. The second Ctrl-C ends it at once. @returns the exit code */
async function runCommandLine(args) {
    const cancellation = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => cancellation.abort(new errors/* WorkflowCancelled */.ze(`Cancelled (${signal}).`)));
    return await main({
        args,
        env: process.env,
        folder: process.cwd(),
        stdout: process.stdout,
        stderr: process.stderr,
        signal: cancellation.signal,
    });
}


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
function refuseLongText(yaml) {
    let separators = 0;
    for (let index = 0; index < yaml.length; index += 1) {
        const code = yaml.charCodeAt(index);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            separators += 1;
    }
    if (separators > mostValues)
        throw tooLarge(`It has more than ${mostValues} lines and values.`);
}
/**
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
 */
function refuseUnbounded(documents) {
    const open = documents.map((value) => ({ value, depth: 1 }));
    let values = open.length;
    let tasks = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Object.values(value);
        values += inner.length;
        tasks += tasksIn(value);
        if (values > mostValues)
            throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
        if (depth > deepest)
            throw tooLarge(`It nests deeper than ${deepest} levels.`);
        if (tasks > mostTasks)
            throw tooLarge(`It has more than ${mostTasks} tasks.`);
        for (const item of inner)
            open.push({ value: item, depth: depth + 1 });
    }
}
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const inside = specInManifests([first, ...others]);
    if (inside !== undefined)
        return inside;
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" && isPlatform(others[0]) ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/** An empty one stands behind a last `---`. */
const isPlatform = (document) => document === null || document === undefined || "platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents) {
    const objects = documents.map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P);
    const isKind = (object, kind) => {
        const { apiVersion, kind: own } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(object);
        return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
    };
    const [last, pipeline, ...more] = objects.toReversed();
    if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0)
        return undefined;
    if (pipeline !== undefined && !isKind(pipeline, "Pipeline"))
        return undefined;
    const { pipelineSpec, platformSpec } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(last.spec);
    const kind = kindOf(pipelineSpec);
    if (kind.kind !== "pipeline-spec")
        return undefined;
    const platform = platformSpec === undefined ? [] : [platformSpec];
    return {
        kind: { ...kind, inManifest: true },
        document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(pipelineSpec),
        documents: [pipelineSpec, ...platform],
    };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
    if (documents.every((document) => document === null || document === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function parse(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    if ("platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document))
        return { kind: "other", what: "the specification of a platform without its pipeline" };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec" && kind.inManifest)
        return "a Kubernetes manifest of a pipeline version";
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

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

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"kfp-tekton-action","rE":"1.0.0"}');

/***/ })

};
