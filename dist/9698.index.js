export const id = 9698;
export const ids = [9698];
export const modules = {

/***/ 49698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCommit: () => (/* binding */ publishCommit)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/publish/commit-message.ts
var commit_message = __webpack_require__(32748);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
// EXTERNAL MODULE: ./src/publish/publication.ts
var publish_publication = __webpack_require__(30865);
;// CONCATENATED MODULE: ./src/publish/create-commit.ts





/** Limit of one request's bytes; about 40 MB are known to be refused (grafana/github-api-commit-action#66). */
const requestLimit = 20 * limits/* mebibyte */.E;
const commitUrl = ({ github }, sha) => `${github.repositoryUrl}/commit/${sha}`;
/** Commits on top of `head`, and fails if the branch has moved. @throws GitHubError */
async function createCommit(publication, commit) {
    const { branch, head, changes } = commit;
    const bytes = changes.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
    const sha = bytes > requestLimit ? await commitByGit(publication, commit) : await commitByApi(publication, commit);
    const files = changes.map(({ path, content }) => `  ${content === undefined ? "removed" : "written"} ${path}`);
    publication.ports.log.line([
        `Committed ${(0,words/* plural */.LS)(changes.length, "file")} to ${branch} as ${sha.slice(0, 7)}, on ${head.slice(0, 7)}:`,
        ...files,
    ].join("\n"));
    return { sha, branch, url: commitUrl(publication, sha) };
}
const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
/** Commits through the API, so that GitHub signs the commit. */
async function commitByApi(publication, commit) {
    const { branch, head, compiledAt, changes } = commit;
    const { owner, repo } = (0,publish_publication/* repositoryOf */._M)(publication);
    const client = await publication.client();
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: head,
        message: (0,commit_message/* commitMessage */.d)(publication, compiledAt),
        fileChanges: {
            additions: changes.flatMap(({ path, content }) => content === undefined ? [] : [{ path, contents: content.toString("base64") }]),
            deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
        },
    };
    try {
        // Repeating the request is safe: the second one finds that the head has moved.
        const answer = await client.graphql(mutation, { input, request: { repeatable: true } });
        const sha = answer?.createCommitOnBranch?.commit?.oid;
        if (typeof sha === "string")
            return sha;
        throw new errors/* PublishError */.S1("GitHub's answer to a commit has no commit.");
    }
    catch (error) {
        if (isUnknownToApi(error))
            return await commitByGit(publication, commit);
        throw error;
    }
}
/** Whether the server is too old for the mutation or has no GraphQL. */
const isUnknownToApi = (error) => error instanceof errors/* GitHubError */.y_ && (error.types.includes("undefinedField") || error.status === 404);
async function commitByGit(publication, commit) {
    const { pushCommit } = await __webpack_require__.e(/* import() */ 3349).then(__webpack_require__.bind(__webpack_require__, 25730));
    return await pushCommit(publication, commit);
}

// EXTERNAL MODULE: ./src/publish/find-destination.ts
var find_destination = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/publish/needed-changes.ts + 2 modules
var needed_changes = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/publish/refusal.ts
var publish_refusal = __webpack_require__(32751);
;// CONCATENATED MODULE: ./src/publish/commit.ts







/** Limit of attempts on a busy branch; the next run continues. */
const mostTries = 5;
/**
 * Commits changed packages to the event's branch. The request names the expected head, so that no commit is overwritten: if the head has
 * moved, the changes are computed again.
 */
async function publishCommit(publication) {
    const destination = await (0,find_destination/* findDestination */.Y)(publication);
    if (destination.kind === "none")
        return (0,publish_refusal/* turnIntoDrift */.vC)(publication, destination.reason);
    for (let tries = 1; tries <= mostTries; tries++) {
        const step = await commitOnce(publication, destination, tries > 1);
        if (step.kind === "done")
            return step.published;
        const { log, clock, signal } = publication.ports;
        log.line(`publish: ${step.reason}; looking at ${destination.branch} again.`);
        // GitHub may not return a new commit at once.
        await clock.sleep(tries * 500, signal);
    }
    throw new errors/* PublishError */.S1(`Could not commit to ${destination.branch}: it moved ${mostTries} times meanwhile.`, {
        code: "branch-moved",
        hint: "The next run commits the packages.",
    });
}
const done = (published) => ({ kind: "done", published });
/** @param isAgain whether a commit was sent before, with or without success */
async function commitOnce(publication, destination, isAgain) {
    const { branch, compiledAt } = destination;
    const needed = await (0,needed_changes/* findNeededChanges */.M)(publication, destination);
    if (needed === undefined)
        return done({});
    const { head, changes } = needed;
    if (changes.length === 0) {
        const commit = isAgain ? await ownCommit(publication, destination, head) : undefined;
        publication.ports.log.line(`publish: ${branch} has these packages${commit === undefined ? ": nothing to commit" : " by now"}.`);
        return done(commit === undefined ? {} : { commit });
    }
    try {
        return done({ commit: await createCommit(publication, { branch, head, compiledAt, changes }) });
    }
    catch (error) {
        return await afterRefusal(publication, branch, error);
    }
}
/** Returns the head if it is the commit whose response was lost. */
async function ownCommit(publication, { branch, compiledAt }, sha) {
    const client = await publication.client();
    const { data } = await client.rest.git.getCommit({ ...(0,publish_publication/* repositoryOf */._M)(publication), commit_sha: sha });
    const isSent = data.message.includes((0,commit_message/* commitMessage */.d)(publication, compiledAt).body);
    return isSent ? { sha, branch, url: commitUrl(publication, sha) } : undefined;
}
/** Decides what follows a refusal: retry, open a pull request instead, or stop. */
async function afterRefusal(publication, branch, error) {
    const refusal = (0,publish_refusal/* refusalOf */.Of)(error);
    if (refusal === "moved")
        return { kind: "again", reason: "somebody else was faster" };
    if (refusal === "unanswered")
        return { kind: "again", reason: "no response came to the commit" };
    if (refusal === "permission")
        return done((0,publish_refusal/* turnIntoDrift */.vC)(publication, (0,publish_refusal/* missingPermission */.Up)("contents: write", publication)));
    if (refusal !== "rules")
        throw error;
    publication.ports.log.line(`publish: the rules of ${branch} forbid to commit to it, so a pull request is made of it.`);
    const { publishPullRequest } = await __webpack_require__.e(/* import() */ 1077).then(__webpack_require__.bind(__webpack_require__, 23458));
    return done(await publishPullRequest(publication));
}


/***/ })

};
