export const id = 3458;
export const ids = [3458,1077];
export const modules = {

/***/ 23458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPullRequest: () => (/* binding */ publishPullRequest)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/publish/commit-message.ts
var commit_message = __webpack_require__(32748);
// EXTERNAL MODULE: ./src/publish/find-destination.ts
var find_destination = __webpack_require__(67561);
// EXTERNAL MODULE: ./src/publish/needed-changes.ts + 2 modules
var needed_changes = __webpack_require__(81644);
// EXTERNAL MODULE: ./src/publish/branch.ts
var publish_branch = __webpack_require__(61571);
// EXTERNAL MODULE: ./src/publish/publication.ts
var publish_publication = __webpack_require__(30865);
;// CONCATENATED MODULE: ./src/publish/proposal-branch.ts




/** Entries of one tree request: larger ones are answered with 502 or 422 (peter-evans/create-pull-request, src/github-helper.ts). */
const entriesAtOnce = 50;
/** Objects that no ref names have no effect, so creating them twice is safe. */
const repeatable = { request: { repeatable: true } };
/**
 * Force-pushes the branch to one commit on top of its base. It is done in one update, because GitHub closes a pull request whose branch is
 * reset to its base.
 * @returns whether it changed. @throws PublishError when somebody else has committed to it
 */
async function writeBranch(publication, proposal) {
    const { branch, head } = proposal;
    const client = await publication.client();
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    const current = await refuseForeignBranch(publication, branch);
    if (current !== undefined && current.parent === head && (await (0,publish_branch/* changesOn */.t)(publication, current.sha)).length === 0)
        return false;
    const sha = await createCommit(publication, proposal);
    if (current === undefined)
        await createBranch(publication, branch, sha);
    else
        await client.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true });
    return true;
}
async function createBranch(publication, branch, sha) {
    const client = await publication.client();
    try {
        await client.rest.git.createRef({ ...(0,publish_publication/* repositoryOf */._M)(publication), ref: `refs/heads/${branch}`, sha });
    }
    catch (error) {
        // The response may have been lost after the update.
        if ((await (0,publish_branch/* readHead */.z)(publication, branch)) !== sha)
            throw error;
    }
}
/** Refuses to overwrite a branch to which somebody else has committed. @throws PublishError */
async function refuseForeignBranch(publication, branch) {
    const sha = await (0,publish_branch/* readHead */.z)(publication, branch);
    if (sha === undefined)
        return undefined;
    const client = await publication.client();
    const { data } = await client.rest.git.getCommit({ ...(0,publish_publication/* repositoryOf */._M)(publication), commit_sha: sha });
    if ((0,commit_message/* compiledFrom */.k)(data.message) !== undefined)
        return { sha, parent: data.parents[0]?.sha };
    throw new errors/* PublishError */.S1(`The last commit of ${branch} is not this action's: the branch stays unchanged.`, {
        code: "branch-foreign",
        hint: "Merge or delete that branch, or name another one in `branch`.",
    });
}
/** Signed by GitHub when the token is the job's or an App's, for no author is given (docs: about-commit-signature-verification). */
async function createCommit(publication, { head, compiledAt, changes }) {
    const client = await publication.client();
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    const { data: base } = await client.rest.git.getCommit({ ...repository, commit_sha: head });
    let tree = base.tree.sha;
    for (let start = 0; start < changes.length; start += entriesAtOnce) {
        const entries = await Promise.all(changes.slice(start, start + entriesAtOnce).map((change) => entryOf(publication, change)));
        const { data } = await client.rest.git.createTree({ ...repository, base_tree: tree, tree: entries, ...repeatable });
        tree = data.sha;
    }
    const { headline, body } = (0,commit_message/* commitMessage */.d)(publication, compiledAt);
    const { data } = await client.rest.git.createCommit({
        ...repository,
        ...repeatable,
        message: `${headline}\n\n${body}`,
        tree,
        parents: [head],
    });
    return data.sha;
}
/** Text goes along; other bytes need a request of their own. */
async function entryOf(publication, { path, content }) {
    const entry = { path, mode: "100644", type: "blob" };
    if (content === undefined)
        return { ...entry, sha: null };
    if (!/\.(?:zip|tar\.gz|tgz)$/.test(path))
        return { ...entry, content: content.toString("utf8") };
    const client = await publication.client();
    const { data } = await client.rest.git.createBlob({
        ...(0,publish_publication/* repositoryOf */._M)(publication),
        ...repeatable,
        content: content.toString("base64"),
        encoding: "base64",
    });
    return { ...entry, sha: data.sha };
}

// EXTERNAL MODULE: ./src/publish/refusal.ts
var refusal = __webpack_require__(32751);
;// CONCATENATED MODULE: ./src/publish/pull-request.ts








/**
 * Proposes what differs on a branch of the action's own: one pull request for a base branch, brought up to date by each run, and closed
 * when there is nothing left to change.
 */
async function publishPullRequest(publication) {
    const destination = await (0,find_destination/* findDestination */.Y)(publication);
    if (destination.kind === "none")
        return (0,refusal/* turnIntoDrift */.vC)(publication, destination.reason);
    const { branch: base, compiledAt } = destination;
    const branch = publication.inputs.branch.replaceAll("{branch}", base);
    if (branch === base)
        throw new errors/* PublishError */.S1(`Input \`branch\` names ${base}, the branch that the pull request is for.`);
    const needed = await (0,needed_changes/* findNeededChanges */.M)(publication, destination);
    if (needed === undefined)
        return {};
    const proposal = { branch, base, compiledAt, ...needed };
    try {
        return needed.changes.length === 0 ? await withdraw(publication, proposal) : await propose(publication, proposal);
    }
    catch (error) {
        if ((0,refusal/* refusalOf */.Of)(error) !== "permission")
            throw error;
        return refused(publication, proposal, error);
    }
}
async function propose(publication, proposal) {
    const { log } = publication.ports;
    const existing = await findOpen(publication, proposal);
    const isChanged = await writeBranch(publication, proposal);
    const pullRequest = existing ?? (await pull_request_open(publication, proposal));
    const what = existing === undefined ? "opened" : isChanged ? "brought up to date" : "is up to date";
    log.line(`Pull request #${pullRequest.number} ${what}, from ${proposal.branch} into ${proposal.base}: ${pullRequest.url}`);
    if (existing !== undefined && isChanged)
        await describe(publication, proposal, existing.number);
    return { pullRequest };
}
/** There is nothing to change any more: somebody merged it, or the pipelines are as they were. */
async function withdraw(publication, proposal) {
    const { log } = publication.ports;
    const existing = await findOpen(publication, proposal);
    if (existing === undefined) {
        log.line(`publish: ${proposal.base} has these packages: there is nothing to propose.`);
        return {};
    }
    await refuseForeignBranch(publication, proposal.branch);
    const client = await publication.client();
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    await client.rest.pulls.update({ ...repository, pull_number: existing.number, state: "closed" });
    await client.rest.git.deleteRef({ ...repository, ref: `heads/${proposal.branch}` });
    log.line(`Pull request #${existing.number} closed: ${proposal.base} has these packages, there is nothing left to change.`);
    return { pullRequest: { ...existing, state: "closed" } };
}
async function findOpen(publication, { branch, base }) {
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    const client = await publication.client();
    const { data } = await client.rest.pulls.list({
        ...repository,
        state: "open",
        head: `${repository.owner}:${branch}`,
        base,
    });
    // `head` is ignored when it names nothing (docs: rest/pulls/pulls, "List pull requests").
    const [found] = data.filter(({ head }) => head.ref === branch && head.repo?.full_name === publication.github.repository);
    return found === undefined ? undefined : { number: found.number, url: found.html_url, state: "open" };
}
async function pull_request_open(publication, proposal) {
    const client = await publication.client();
    const { branch: head, base } = proposal;
    try {
        const { data } = await client.rest.pulls.create({
            ...(0,publish_publication/* repositoryOf */._M)(publication),
            head,
            base,
            ...wordsOf(publication, proposal),
        });
        return { number: data.number, url: data.html_url, state: "open" };
    }
    catch (error) {
        // Another job was faster, or the answer to ours was lost.
        const found = await findOpen(publication, proposal);
        if (found !== undefined)
            return found;
        throw error;
    }
}
async function describe(publication, proposal, number) {
    const client = await publication.client();
    await client.rest.pulls.update({
        ...(0,publish_publication/* repositoryOf */._M)(publication),
        pull_number: number,
        ...wordsOf(publication, proposal),
    });
}
/** GitHub takes 65536 characters. */
const mostFilesNamed = 200;
function wordsOf(publication, { branch, base, compiledAt, changes }) {
    const { headline } = (0,commit_message/* commitMessage */.d)(publication, compiledAt);
    const listed = changes.slice(0, mostFilesNamed).map(lineOf);
    const more = changes.length > listed.length ? [`- and ${changes.length - listed.length} more`] : [];
    const { runUrl } = publication.github;
    const body = [
        `The packages below ${(0,markdown/* inlineCode */.ti)((0,publish_publication/* outputFolder */.qi)(publication))} as the pipelines of ${(0,markdown/* inlineCode */.ti)(base)} compile at ${compiledAt}:`,
        [...listed, ...more].join("\n"),
        `${(0,markdown/* inlineCode */.ti)(branch)} belongs to ${runUrl === "" ? "the workflow" : `[the workflow](${runUrl})`}, which writes it anew; this pull request is closed when there is nothing left to change.`,
    ];
    return { title: headline, body: body.join("\n\n") };
}
const lineOf = ({ path, content }) => `- ${(0,markdown/* inlineCode */.ti)(path)}${content === undefined ? " (removed)" : ""}`;
/** Actions may be kept from pull requests by a setting, which no permission changes. */
function refused(publication, { branch, base }, error) {
    const { github } = publication;
    if (/not permitted to create or approve pull requests/.test(error.serverMessage))
        throw new errors/* PublishError */.S1(`${branch} has the packages, but GitHub Actions may not open a pull request here.`, {
            code: "pull-request-not-allowed",
            cause: error,
            hint: `Allow it in the settings of the repository or organization (Actions › General › Workflow permissions), or open it yourself: ${github.repositoryUrl}/compare/${base}...${branch}?expand=1`,
        });
    return (0,refusal/* turnIntoDrift */.vC)(publication, (0,refusal/* missingPermission */.Up)(error.permission ?? "contents: write, pull-requests: write", publication));
}


/***/ })

};
