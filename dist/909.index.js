export const id = 909;
export const ids = [909];
export const modules = {

  32909:
  ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57264);
  var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11758);
  var _commands_archive_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19173);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49867);
  var _commands_closed_clear_old_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61430);
  var _commands_closed_closed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38887);
  var _commands_comment_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93345);
  var _commands_exit_status_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(11347);
  var _commands_pull_request_merge_group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79334);
  var _commands_pull_request_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65129);
  var _commands_report_print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42656);
  var _commands_wire_propose_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96672);
  var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(452);
  var _github_api_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8692);
  var _report_archive_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(24516);
  var _report_patches_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56160);
  var _report_summary_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43394);
  var _runtime_cancel_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2716);
  var _runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(74454);
  var _runtime_event_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61506);
  var _runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(20938);
  var _runtime_hold_back_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(68227);
  var _runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(69056);
  var _runtime_log_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(94998);
  var _runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(88034);
  var _runtime_small_heap_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(57234);
  var _runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(72753);
  var _settings_archive_inputs_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(90105);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(792);
  var _settings_pairs_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(53236);































await main();
(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_29__  .WI)((0,_runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__  .KF)());
async function main() {
    (0,_runtime_small_heap_js__WEBPACK_IMPORTED_MODULE_24__  .p)();
    (0,_runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_21__  .g)(_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4('api-key'));
    for (const name of ['headers', 'query'])
        for (const secret of (0,_settings_pairs_js__WEBPACK_IMPORTED_MODULE_28__  .VY)(_actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4(name)))
            (0,_runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_21__  .g)(secret);
    let failOn = 'error';
    try {
        const inputs = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_27__  .K)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__  .V4(name));
        failOn = inputs.failOn;
        const command = (0,_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_4__  .k8)(inputs.command);
        if (command) {
            const checkout = await (0,_runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__  .Y$)(inputs);
            await finishCommand(await command.run(checkout), checkout.dir);
            return;
        }
        if (inputs.token === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__  .GN('Input `github-token` is empty.', {
                hint: 'Leave it out: the default is the token of the workflow.',
            });
        if (inputs.command === 'report') {
            const session = await (0,_runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__  .w4)(inputs);
            await finishCommand(await (0,_commands_report_print_js__WEBPACK_IMPORTED_MODULE_10__  .Sb)(_actions_github__WEBPACK_IMPORTED_MODULE_2__  ._.sha, session.context), '');
            return;
        }
        const assignment = (0,_runtime_event_js__WEBPACK_IMPORTED_MODULE_18__  .j)({ name: _actions_github__WEBPACK_IMPORTED_MODULE_2__  ._.eventName, payload: _actions_github__WEBPACK_IMPORTED_MODULE_2__  ._.payload, ref: _actions_github__WEBPACK_IMPORTED_MODULE_2__  ._.ref }, inputs.pullRequest);
        if (assignment.kind === 'nothing') {
            _runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  ._D.info(assignment.why);
            (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)(_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9);
            return;
        }
        const session = await (0,_runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__  .w4)(inputs);
        if (assignment.kind === 'closed') {
            await finishClosing(await (0,_commands_closed_closed_js__WEBPACK_IMPORTED_MODULE_6__  .EJ)(assignment, session), inputs);
            return;
        }
        if (assignment.kind === 'said') {
            const { said } = assignment;
            const finished = await (0,_commands_closed_closed_js__WEBPACK_IMPORTED_MODULE_6__  .wE)(said.number, session, () => (0,_commands_comment_comment_js__WEBPACK_IMPORTED_MODULE_7__  .y)(said, session));
            if (finished === undefined)
                (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)(_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9);
            else
                await finish(finished, inputs);
            return;
        }
        if (assignment.kind === 'merge-group') {
            _runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  ._D.info(await (0,_commands_pull_request_merge_group_js__WEBPACK_IMPORTED_MODULE_8__  .U)(assignment, session));
            (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)(_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9);
            return;
        }
        if (inputs.command === 'wire') {
            await finishProposal(await (0,_commands_wire_propose_js__WEBPACK_IMPORTED_MODULE_11__  .J)(assignment, session));
            return;
        }
        if ((0,_settings_archive_inputs_js__WEBPACK_IMPORTED_MODULE_26__  .Gr)(inputs.command)) {
            await finishArchive(await (0,_commands_archive_run_js__WEBPACK_IMPORTED_MODULE_3__  .K)(assignment, inputs.command, session), inputs);
            return;
        }
        const closed = await merged(assignment, session);
        if (closed?.finished || closed?.problem)
            await finishClosing(closed, inputs);
        else {
            const finished = await runToItsEnd(assignment, session);
            await finish(finished, inputs);
            const { commit, job } = finished.outcome;
            if (commit !== undefined)
                tellLine(await (0,_commands_closed_clear_old_js__WEBPACK_IMPORTED_MODULE_5__  .H)(session, job.pullRequest));
        }
    }
    catch (error) {
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .TF)(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_12__  .L4 ? error : unexpected(error));
        await (0,_runtime_hold_back_js__WEBPACK_IMPORTED_MODULE_20__  .Z)();
        if (!(0,_runtime_environment_js__WEBPACK_IMPORTED_MODULE_17__  .IQ)())
            (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)(_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9);
        if (failOn !== 'never')
            (0,_runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_19__  .v)();
    }
}
function tellLine(line) {
    if (line !== '')
        _runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  ._D.info(line);
}
function unexpected(error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__  .Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const status = (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_13__  .c2)(error);
    if (status !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_12__  .L4(`GitHub answered ${status}: ${error.message}`, {
            hint: 'Run it again; what was drawn is kept. If it stays, see https://www.githubstatus.com',
            cause: error,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_12__  .L4(`Unexpected error: ${error instanceof Error ? error.message : String(error)}`, {
        hint: 'Run it again; if it stays, please report it with the log of a run with debug logging.',
    });
}
async function merged(assignment, session) {
    if (!session.byHand || assignment.kind !== 'pull-request')
        return undefined;
    return (0,_commands_closed_closed_js__WEBPACK_IMPORTED_MODULE_6__  .X0)(assignment.number, session);
}
async function runToItsEnd(assignment, session) {
    const number = assignment.kind === 'pull-request' ? assignment.number : undefined;
    const finished = await (0,_commands_closed_closed_js__WEBPACK_IMPORTED_MODULE_6__  .wE)(number, session, () => runOrPlan(assignment, session));
    return finished;
}
async function runOrPlan(assignment, session) {
    try {
        return await (0,_commands_pull_request_run_js__WEBPACK_IMPORTED_MODULE_9__  .eF)(assignment, session);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_12__  .i_))
            throw error;
        const why = _actions_github__WEBPACK_IMPORTED_MODULE_2__  ._.actor === 'dependabot[bot]'
            ? 'Runs that Dependabot starts get a token that may only read, so nothing was drawn. Push a commit of your own to the branch, or start the workflow by hand.'
            : `Nothing was drawn. ${error.message} ${error.hint ?? ''}`;
        return (0,_commands_pull_request_run_js__WEBPACK_IMPORTED_MODULE_9__  .I1)(assignment, session, why);
    }
}
async function finish(run, inputs) {
    (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)((0,_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Iu)(run.outcome, run.url));
    await (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .S)((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_16__  .B)(run.report));
    tellRuns([run], inputs);
}
async function finishArchive({ runs, outcome, archive }, inputs) {
    (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)((0,_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Iu)(outcome, runs.find(({ url }) => url !== '')?.url ?? ''));
    await (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .S)((0,_report_archive_js__WEBPACK_IMPORTED_MODULE_14__  .GN)(archive, runs.map(({ report }) => report)));
    (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .lm)((0,_report_archive_js__WEBPACK_IMPORTED_MODULE_14__  .Dw)(archive));
    const told = new Set(runs.flatMap(({ report }) => report.failed.map(({ post }) => post)));
    for (const failure of outcome.failed)
        if (!told.has(failure.post))
            (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .fz)(failure);
    tellRuns(runs, inputs);
}
function tellRuns(runs, { failOn }) {
    for (const run of runs)
        annotateRun(run);
    const failed = runs.flatMap(({ report }) => report.failed);
    const tally = {
        images: runs.reduce((sum, { report }) => sum + report.drawn.length, 0),
        failed: failed.length,
        refused: failed.filter(({ isRefused }) => isRefused).length,
        stopped: runs.some(({ outcome }) => outcome.stopped !== undefined),
    };
    if ((0,_commands_exit_status_js__WEBPACK_IMPORTED_MODULE_30__  .y)(failOn, tally))
        (0,_runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_19__  .v)();
}
function annotateRun({ outcome, report, afterthought }) {
    if (report.notice !== '')
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .lm)(report.notice);
    for (const failure of report.failed)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .fz)(failure);
    if (outcome.stopped)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .TF)(outcome.stopped);
    if (afterthought)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .R8)(`${afterthought.message} ${afterthought.hint ?? ''}`);
    for (const text of outcome.warnings)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .R8)(text);
}
async function finishClosing({ finished, problem, said }, inputs) {
    if (finished)
        await finish(finished, inputs);
    else
        (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)(_runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9);
    if (problem)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .R8)(`${problem.message} ${problem.hint ?? ''}`);
    tellLine(said);
}
async function finishCommand({ text, summary, remarks, red, gallery }, dir) {
    (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)({ ..._runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9, gallery: gallery === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, gallery) });
    for (const line of text.split('\n'))
        _runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  ._D.info(line);
    await (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .S)(summary);
    for (const item of remarks)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .Vg)(item);
    if (red)
        (0,_runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_19__  .v)();
}
async function finishProposal(proposal) {
    (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .K)({ ..._runtime_outputs_js__WEBPACK_IMPORTED_MODULE_23__  .Q9, commit: proposal.commit ?? '', 'comment-url': proposal.url });
    await (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_25__  .S)((0,_report_patches_js__WEBPACK_IMPORTED_MODULE_15__  .RM)(proposal));
    (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .lm)([proposal.notice, (0,_report_patches_js__WEBPACK_IMPORTED_MODULE_15__  .N)(proposal), proposal.url].filter(Boolean).join(' '));
    for (const text of proposal.advice)
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_22__  .R8)(text);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  19173:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  runArchive)
});

var errors = __webpack_require__(452);
var parts = __webpack_require__(35945);
var state = __webpack_require__(50698);
var survey = __webpack_require__(13405);
var pipeline_job = __webpack_require__(61493);
var archive = __webpack_require__(24516);
var archive_inputs = __webpack_require__(90105);
var job_of = __webpack_require__(85255);
var deliveries = __webpack_require__(42366);
var pull_request_open = __webpack_require__(53870);
var pull_request_run = __webpack_require__(65129);
;
function joinedRuns({ outcome: seen, todo }, runs) {
    const all = runs.map(({ outcome }) => outcome);
    if (all.length === 1)
        return all[0];
    const drawn = new Set(all.flatMap(({ records }) => records).map(({ post }) => post));
    const failed = [...seen.failed, ...all.flatMap((outcome) => outcome.failed)];
    const isDone = new Set([...drawn, ...failed.map(({ post }) => post)]);
    const reasons = new Map(all.flatMap(({ skipped }) => skipped).map((one) => [one.post, one]));
    const left = todo
        .filter(({ post }) => !isDone.has(post))
        .map(({ post }) => reasons.get(post) ?? leftForLater(post));
    const isLeft = new Set(todo.map(({ post }) => post));
    return {
        ...seen,
        plan: { ...seen.plan, draw: all.flatMap(({ plan }) => plan.draw) },
        records: all.flatMap(({ records }) => records),
        waiting: new Map(all.flatMap(({ waiting }) => [...waiting])),
        unread: all.flatMap(({ unread = [] }) => unread),
        skipped: [...seen.skipped.filter(({ post }) => !isLeft.has(post)), ...left],
        failed: [...new Map(failed.map((one) => [one.post, one])).values()],
        stopped: all.find(({ stopped }) => stopped !== undefined)?.stopped,
        commit: all.findLast(({ commit }) => commit !== undefined)?.commit,
    };
}
const leftForLater = (post) => ({
    post,
    kind: 'beyond-limit',
    reason: 'is left for a later run',
});

var goes_on = __webpack_require__(40865);
var ledger_limits = __webpack_require__(19329);
;



async function runParts(job, { todo }, parts, held, session) {
    const { log, now } = session.context;
    const wishes = new Map(todo.map((wish) => [wish.post, wish]));
    const along = new Map([
        ...held.map(({ post, translations = [] }) => [post, translations]),
        ...todo.map(({ post, along }) => [post, along]),
    ]);
    const runs = [];
    let spentBefore = ledger_limits .at;
    for (const [index, part] of parts.entries()) {
        const label = part.label === '' ? part.branch : part.label;
        const holds = part.holds.length > 0 ? `, beside ${part.holds.length} that it has` : '';
        log.info(`Pull request ${index + 1} of ${parts.length} (${label}): ${part.todo.length} to do${holds}.`);
        const run = await (0,pull_request_run .b5)(jobOf(part, along, { ...job, spentBefore }), session);
        runs.push(run);
        const spent = spentOn(part, run.outcome);
        spentBefore = (0,ledger_limits .uG)(spentBefore, spent);
        const { stopped, plan, limits } = run.outcome;
        if (stopped !== undefined || plan.beyond.length > 0)
            break;
        const next = wishes.get(parts[index + 1]?.todo[0] ?? '');
        if (next && (0,goes_on .E)(limits, spent, next, now()).why !== undefined)
            break;
    }
    return runs;
}
function jobOf({ branch, label, todo, holds }, along, job) {
    const posts = [...holds, ...todo].flatMap((post) => [post, ...(along.get(post) ?? [])]);
    return { ...job, posts: [...new Set(posts)], order: todo, part: { branch, label } };
}
function spentOn({ todo }, { spent, records, generator }) {
    if (generator.name !== 'card')
        return spent;
    const asked = new Set(todo);
    return { images: records.filter(({ post }) => asked.has(post)).length, cost: 0, unknown: 0 };
}

;













async function runArchive(assignment, command, { context, ...others }) {
    if (assignment.kind !== 'branch')
        throw onlyBranches(command);
    const session = { ...others, context: { ...context, log: onceEach(context.log) } };
    const { inputs, repo, log, now } = session.context;
    const job = (0,job_of .wf)(assignment, await repo.head(assignment.branch), inputs);
    const isSeveral = (0,archive_inputs .CN)(inputs);
    const isOne = job.deliver === 'pull-request' && !isSeveral;
    const known = await (0,deliveries ._M)(job, session);
    const elsewhere = (0,deliveries .a2)(isOne ? (0,pipeline_job .N)(job) : undefined, known);
    const wish = { ...job, elsewhere };
    const delivery = isOne ? await (0,pull_request_open .Dz)(job, session) : undefined;
    const seen = await (0,survey .F)(wish, session.context, delivery);
    const held = known.flatMap(({ records, state }) => (state === 'over' ? [] : records));
    const stateAfter = (runs, pulls) => (0,state .C)({
        ...{ command, survey: seen, held, pulls, now: now() },
        outcomes: runs.map(({ outcome }) => outcome),
    });
    log.info((0,archive .Dw)({ ...stateAfter([], []), isPlan: true }));
    const parts = isSeveral ? partsFor(seen, known, job, command, inputs) : [];
    const isPlan = job.mode === 'plan';
    const runs = isSeveral && !isPlan
        ? await runParts(job, seen, parts, held, session)
        : [await (0,pull_request_run .b5)({ ...wish, order: seen.todo.map(({ post }) => post) }, session, delivery)];
    const pulls = isPlan ? parts.map(plannedPull) : pullsOf(runs, known);
    return {
        runs,
        outcome: joinedRuns(seen, runs),
        archive: stateAfter(isPlan ? [] : runs, pulls),
    };
}
function onceEach({ info }) {
    const said = new Set();
    return {
        info(line) {
            if (!said.has(line))
                info(line);
            said.add(line);
        },
    };
}
const partsFor = ({ todo }, known, job, command, { groupBy, postsPerPullRequest }) => {
    const naming = (0,deliveries .aI)(job, command);
    const own = known.filter(({ branch }) => branch.startsWith(naming.start));
    return (0,parts .CI)(todo, own, { by: groupBy, most: postsPerPullRequest }, naming);
};
const plannedPull = ({ label, todo, holds }) => ({
    url: '',
    label,
    posts: todo.length + holds.length,
});
function pullsOf(runs, known) {
    const now = runs
        .filter(({ url, outcome: { job } }) => url !== '' && job.deliver === 'pull-request')
        .map(({ url, outcome: { job, delivered }, report }) => ({
        ...{ url, label: job.part?.label ?? '' },
        posts: Math.max(delivered.length, report.drawn.length),
    }));
    const told = new Set(now.map(({ url }) => url));
    const others = known.filter(({ state, url }) => state === 'open' && !told.has(url));
    return [...now, ...others.map(({ url, posts }) => ({ url, label: '', posts: posts.length }))];
}
const onlyBranches = (command) => new errors .GN(`\`${command}\` goes through the posts of a branch, not of a pull request.`, {
    hint: 'Run it on `workflow_dispatch`, `schedule` or `push`, and leave `pull-request` out.',
});


  }),

  61430:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  clearOld)
  });
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53056);
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50503);
  var _repo_kept_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40645);



const mostAtOnce = 5;
const day = 86_400_000;
async function clearOld(session, current) {
    const { octokit, address, context } = session;
    const before = context.now().getTime() - context.inputs.keepDays * day;
    try {
        const refs = await (0,_repo_kept_refs_js__WEBPACK_IMPORTED_MODULE_2__  .z)(octokit, address);
        const old = await oldOnes(refs, before, session, current);
        for (const { name } of old)
            await (await context.repo.refStore(name))?.drop();
        if (old.length === 0)
            return '';
        const what = old.length === 1 ? '1 old ref' : `${old.length} old refs`;
        return `${what} of drawings and approvals, kept for ${context.inputs.keepDays} days, taken away: ${old.map(({ name }) => name).join(', ')}.`;
    }
    catch (error) {
        return `What was kept for pull requests that are closed could not be looked through: ${error.message}`;
    }
}
const numberOf = ({ name }) => (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_1__  .Uu)(name)?.pullRequest;
async function oldOnes(refs, before, { octokit, address }, current) {
    const name = { owner: address.owner, repo: address.name };
    const ofPulls = Map.groupBy(refs, numberOf);
    const branches = refs.filter(({ name }) => /^(?:branch|objects)-/.test(name));
    ofPulls.delete(undefined);
    if (current !== undefined)
        ofPulls.delete(current);
    const open = ofPulls.size === 0 ? new Set() : await openPulls(octokit, name);
    const closed = [...ofPulls].filter(([number]) => !open.has(number));
    const old = [];
    for (const [number, all] of someOf(closed)) {
        const { state, closedAt } = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__  .Cs)(octokit, address, number);
        if (state === 'closed' && Date.parse(closedAt) <= before)
            old.push(...all);
    }
    for (const ref of someOf(branches)) {
        const { data } = await octokit.rest.git.getCommit({ ...name, commit_sha: ref.commit });
        if (Date.parse(data.committer.date) <= before)
            old.push(ref);
    }
    return old;
}
function someOf(all) {
    const first = Math.floor(Math.random() * all.length);
    return [...all.slice(first), ...all.slice(0, first)].slice(0, mostAtOnce);
}
async function openPulls(octokit, name) {
    const { data } = await octokit.rest.pulls.list({ ...name, state: 'open', per_page: 100 });
    return new Set(data.map(({ number }) => number));
}


  }),

  38887:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  EJ: () => (  afterClosing),
  X0: () => (  afterMerge),
  wE: () => (  orAfterMerge)
});

var errors = __webpack_require__(452);
var pull_request = __webpack_require__(53056);
var drawing_entry = __webpack_require__(74774);
var job_of = __webpack_require__(85255);
var run = __webpack_require__(65129);
var commands_waiting = __webpack_require__(97945);
;





async function arrive(number, session) {
    const { octokit, address, context } = session;
    const pull = await (0,pull_request .Cs)(octokit, address, number);
    const waiting = await (0,commands_waiting .F)(pull, context);
    if (waiting === undefined)
        return undefined;
    const { ready, store } = waiting;
    const head = await context.repo.head(pull.baseRef);
    const { files } = await context.repo.snapshot(head);
    const posts = [...new Set([...ready.keys(), ...(await stagedPosts(store))])].filter((post) => files.has(post));
    if (posts.length === 0)
        return undefined;
    const to = { kind: 'branch', branch: pull.baseRef, isDefault: pull.baseIsDefault };
    const place = { ...(0,job_of .GO)(to, { head }, context.inputs), arrivesFrom: number };
    return (0,run .b5)((0,job_of .PD)(place, posts, ready, context.inputs), session);
}
async function stagedPosts(store) {
    const files = await store.list();
    const staged = (0,drawing_entry .td)(files.keys());
    if (staged.length === 0)
        return [];
    const bytes = await store.read(staged.map((staged) => files.get((0,drawing_entry .Dx)(staged).about)));
    return staged.flatMap((staged) => {
        const about = bytes.get((0,drawing_entry .Dx)(staged).about);
        return (about && (0,drawing_entry .pl)(about, staged)?.post) ?? [];
    });
}

var clear_old = __webpack_require__(61430);
;




async function afterClosing({ number }, session) {
    const { octokit, address, context } = session;
    const { state, merged } = await (0,pull_request .Cs)(octokit, address, number);
    if (state === 'open')
        return { said: `Pull request #${number} is open by now: nothing was done about its closing.` };
    const brought = merged ? await afterMerge(number, session) : undefined;
    const cleared = await (0,clear_old .H)(session);
    const days = context.inputs.keepDays;
    const kept = `What was drawn and approved for pull request #${number}, which is closed, is kept for ${days === 1 ? '1 day' : `${days} days`}.`;
    return { ...brought, said: [kept, cleared].filter(Boolean).join(' ') };
}
async function orAfterMerge(number, session, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!hasLostBranch(error) || number === undefined)
            throw error;
        const arrived = await afterMerge(number, session);
        if (arrived?.problem)
            throw arrived.problem;
        if (arrived?.finished === undefined)
            throw error;
        return arrived.finished;
    }
}
const hasLostBranch = (error) => error instanceof errors .wZ || (error instanceof Error && hasLostBranch(error.cause));
async function afterMerge(number, session) {
    try {
        const finished = await arrive(number, session);
        if (finished === undefined)
            return undefined;
        return { finished, said: '' };
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return { problem: waiting(error, number), said: '' };
    }
}
const waiting = (error, number) => new errors .L4(`The pictures for pull request #${number}, which is merged, could not be brought: ${error.message}`, {
    hint: `They wait. Start the workflow by hand with \`pull-request: ${number}\`, or let it run on \`pull_request_target\` with \`types: [closed]\`.`,
    cause: error,
});


  }),

  93345:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  y: () => (  answerComment)
});

var api_error = __webpack_require__(8692);
;

async function mayWrite(octokit, { owner, name }, login, log) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
            owner,
            repo: name,
            username: login,
        });
        const { permission = 'none', user } = data;
        const may = ['admin', 'write'].includes(permission) && user?.permissions?.push !== false;
        if (!may)
            log(`${login} may not write to this repository (${permission}): nothing is done.`);
        return may;
    }
    catch (error) {
        const reason = (0,api_error .c2)(error) ?? error.message;
        log(`GitHub does not say whether ${login} may write here (${reason}): nothing is done.`);
        return false;
    }
}

;
async function react(octokit, { owner, name }, comment, content) {
    await octokit.rest.reactions
        .createForIssueComment({ owner, repo: name, comment_id: comment, content })
        .catch(() => undefined);
}

var remember = __webpack_require__(46465);
var errors = __webpack_require__(452);
var pull_request = __webpack_require__(53056);
var illustrate = __webpack_require__(92465);
;
const changed = (thread) => thread === undefined
    ? 'That picture is not on the branch any more.'
    : `The head has moved: picture ${thread.number} (${thread.post}) is another one now. Look at it, and say it again.`;
const notShown = ({ number, post }) => `The comment did not show picture ${number} (${post}) when that was said. Look at it there, and say it again; an approving review approves all pictures of its commit.`;
function wasSeen(thread, seen, timestamp) {
    if (timestamp !== undefined && secondOf(thread.drawnAt) > secondOf(timestamp))
        return false;
    const isIt = (begin) => thread.sha256.startsWith(begin);
    if (seen.isThen)
        return [...seen.pictures.values()].some(isIt);
    const picture = seen.pictures.get(thread.mark);
    return picture === undefined || isIt(picture);
}
const secondOf = (timestamp) => Math.floor(Date.parse(timestamp) / 1000);

var external_node_path_ = __webpack_require__(76760);
;

function named(name, posts) {
    if (name.kind === 'all')
        return { posts };
    const exact = byName(name.text, posts);
    if (exact !== undefined)
        return exact;
    const isShort = name.kind === 'number' && name.text.length < 4;
    const begun = isShort ? [] : byBeginning(name.text, posts);
    if (name.kind === 'number' && begun.length !== 1)
        return byNumber(name, posts);
    if (begun.length === 1)
        return { posts: begun };
    if (begun.length > 1)
        return several(name.text, begun);
    return { why: unknownName(name.text, posts) };
}
function byName(text, posts) {
    const path = text.replace(/^\.?\//, '');
    const plain = folded(text);
    const matches = [
        posts.filter(({ post }) => post === path),
        posts.filter(({ title }) => title !== undefined && folded(title) === plain),
        posts.filter(({ post }) => folded(post) === folded(path) || slugOf(post) === plain),
    ].find(({ length }) => length > 0);
    if (matches === undefined)
        return undefined;
    return matches.length === 1 ? { posts: matches } : several(text, matches);
}
function byNumber({ from, to }, posts) {
    if (to < from || to - from > 999)
        return { why: `There is no picture ${from}-${to}.${listOf(posts)}` };
    const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const found = wanted.map((number) => posts.filter((one) => one.number === number));
    const doubtful = found.find(({ length }) => length > 1);
    if (doubtful)
        return inTwoComments(doubtful);
    const missing = wanted.filter((_, index) => found[index].length === 0);
    if (missing.length > 0)
        return { why: `There is no picture ${missing.join(', ')}.${listOf(posts)}` };
    return { posts: found.flat() };
}
const byBeginning = (text, posts) => {
    const begin = folded(text.replace(/^\.?\//, ''));
    if (begin.length < 2)
        return [];
    return posts.filter(({ post }) => slugOf(post).startsWith(begin) || folded(post).startsWith(begin));
};
const several = (text, posts) => ({
    why: `More than one post is called \`${shown(text)}\`: use its number or its path.${listOf(posts)}`,
});
const inTwoComments = (posts) => ({
    why: `More than one comment here has a picture ${posts[0].number}: name the post. There are ${posts.map(({ post }) => post).join(' and ')}.`,
});
const mostListed = 10;
function listOf(posts) {
    if (posts.length === 0)
        return '';
    const names = posts
        .slice(0, mostListed)
        .map(({ number, post }) => (number === undefined ? post : `${number} (${post})`));
    const more = posts.length > mostListed ? `, and ${posts.length - mostListed} more` : '';
    return ` There ${posts.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more}.`;
}
function slugOf(post) {
    const { dir, name } = external_node_path_.posix.parse(post);
    return folded(/^_?index$/i.test(name) && dir !== '' ? external_node_path_.posix.basename(dir) : name);
}
const folded = (text) => text.normalize('NFC').toLowerCase();
const unknownName = (text, posts, help = '') => `No post of this pull request is called \`${shown(text)}\`.${help}${listOf(posts)}`;
const pictureName = ({ number, post }) => number === undefined ? post : `Picture ${number} (${post})`;
const shown = (name) => name.replace(/[`|<>@]/g, '').slice(0, 80);

;
const noun = '(?:the\\s+)?(?:pictures?|images?|posts?|numbers?|no\\.?|nr\\.?)\\s+';
const inner = (marks) => `([^${marks}\\n]{1,1000})`;
const quotes = [
    `"${inner('"')}"`,
    `\u201c${inner('\u201d')}\u201d`,
    `\u201e${inner('\u201c\u201d')}[\u201c\u201d]`,
    `\u00ab${inner('\u00bb')}\u00bb`,
    `\u2018${inner('\u2019')}\u2019`,
    `\`{1,3}${inner('`')}\`{1,3}`,
];
const sentenceEnd = '(?=[\\s,;:!?)]|\\.(?:\\s|$)|$)';
const patterns = {
    end: /\s*\n\s*|[.!?:)]+(?=\s|$)\s*|(?:[-\u2013\u2014]|=>|\u2192)(?=\s)\s*|[!?:]+/y,
    and: /[,;&+]+|and(?=\s)/iy,
    number: new RegExp(`(?:${noun})?(?:[#\u2116]\\s?)?(\\d{1,4})(?:[-\u2013\u2014]#?(\\d{1,4}))?${sentenceEnd}`, 'iy'),
    all: /(?:all(?:\s+of\s+(?:them|these))?|both)(?=[\s,;:.!?]|$)/iy,
    quoted: new RegExp(`(?:${noun})?(?:${quotes.join('|')}|'${inner("'")}'${sentenceEnd})`, 'iy'),
    word: /[^\s,;:]+/y,
};
const blank = /[^\S\n]*/y;
function tokenAt(text, position) {
    blank.lastIndex = position;
    const start = position + blank.exec(text)[0].length;
    if (start >= text.length)
        return undefined;
    const at = (pattern) => {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        return match === null ? undefined : { match, next: start + match[0].length };
    };
    const end = at(patterns.end);
    if (end)
        return { kind: 'end', next: end.next };
    const and = at(patterns.and);
    if (and)
        return { kind: 'and', next: and.next };
    const number = at(patterns.number);
    if (number) {
        const from = Number(number.match[1]);
        const to = Number(number.match[2] ?? from);
        return { kind: 'number', from, to, text: number.match[0].trim(), next: number.next };
    }
    const all = at(patterns.all);
    if (all)
        return { kind: 'all', text: all.match[0], next: all.next };
    const quoted = at(patterns.quoted);
    if (quoted) {
        const name = quoted.match.slice(1).find((part) => part !== undefined);
        return { kind: 'quoted', text: name.trim(), next: quoted.next };
    }
    const whole = at(patterns.word)?.match[0] ?? text.charAt(start);
    const word = withoutEnd(whole) || whole;
    return { kind: 'word', text: word, next: start + word.length };
}
function withoutEnd(word) {
    let end = word.length;
    while (end > 0 && '.!?)'.includes(word.charAt(end - 1)))
        end--;
    return word.slice(0, end);
}
const isPolite = (word) => /^(?:please|pls|plz|thanks?|you|thx|ty|cheers|kindly|now|[^\p{L}\p{N}]+)$/iu.test(word);

;


const none = { use: [], why: [] };
function ticksOfUse(ticks, choices) {
    const ticked = ticks.filter((tick) => tick.act === 'use' && tick.ticked);
    const all = [...Map.groupBy(ticked, ({ post }) => post)].map(([mark, boxes]) => {
        const choice = choices.find((choice) => choice.mark === mark);
        if (choice === undefined)
            return { ...none, why: [settled] };
        if (boxes.length > 1)
            return {
                ...none,
                why: [`${pictureName(choice)}: more than one candidate was ticked. Tick one of them.`],
            };
        const { picture } = boxes[0];
        const candidate = choice.candidates.find(({ sha256 }) => sha256.startsWith(picture));
        return candidate ? using(choice, candidate) : { ...none, why: [use_changed(choice)] };
    });
    return joined(all);
}
function wordsOfUse(text, posts, { seen: { candidates }, speaks }) {
    const choices = posts.flatMap(({ choice }) => choice ?? []);
    const isTheirs = posts.some(({ isPictured }) => isPictured);
    if (choices.length === 0)
        return speaks && !isTheirs ? { ...none, why: ['No picture is to be chosen.'] } : none;
    const waiting = { choices, isAlone: choices.length === 1 && !isTheirs };
    const pairs = pairsOf(text, posts).filter((pair) => isOurs(pair, isTheirs, speaks));
    return joined(pairs.map((pair) => useOf(pair, waiting, candidates)));
}
function isOurs(pair, isTheirs, speaks) {
    if ('why' in pair || (pair.post === undefined && isTheirs))
        return speaks;
    return !pair.post?.isElsewhere;
}
const mostTokens = 500;
function pairsOf(text, posts) {
    const pairs = [];
    let letter;
    let post;
    let isFor = false;
    const close = () => {
        if (letter !== undefined)
            pairs.push({ letter, ...(post && { post }) });
        else if (post !== undefined)
            pairs.push({ why: noCandidate });
        letter = undefined;
        post = undefined;
        isFor = false;
    };
    let token = tokenAt(text, 0);
    for (let count = 0; token && count < mostTokens; count++, token = tokenAt(text, token.next)) {
        if (token.kind === 'and')
            close();
        if (token.kind === 'and' || token.kind === 'end')
            continue;
        const [, glued, its] = /^(.*?)([a-z])$/i.exec(token.text) ?? [];
        if (token.kind === 'word' && glued === '' && (letter === undefined || isFor === false)) {
            if (letter !== undefined)
                close();
            letter = its.toUpperCase();
            continue;
        }
        if (token.kind === 'word' && isFiller(token.text)) {
            isFor ||= /^(?:for|on|of)$/i.test(token.text);
            continue;
        }
        const isGlued = token.kind === 'word' && /^#?\d{1,4}$/.test(glued ?? '');
        const number = Number(/\d+/.exec(glued ?? '')?.[0]);
        const name = isGlued
            ? { kind: 'number', from: number, to: number, text: glued }
            : token;
        const meant = named(name, posts);
        if ('why' in meant || meant.posts.length !== 1)
            return [...pairs, { why: 'why' in meant ? meant.why : noCandidate }];
        if (post !== undefined)
            close();
        post = meant.posts[0];
        if (isGlued)
            letter = its.toUpperCase();
    }
    close();
    return pairs.length > 0 ? pairs : [{ why: noCandidate }];
}
const isFiller = (word) => isPolite(word) || /^(?:for|on|of|candidate|as)$/i.test(word);
function useOf(pair, { choices, isAlone }, seen) {
    const no = (why) => ({ use: [], why: [why] });
    if ('why' in pair)
        return no(pair.why);
    const { letter, post } = pair;
    if (post === undefined && !isAlone)
        return no(`More than one picture is to be chosen: write \`/hero use <post> ${letter}\`.`);
    const choice = post === undefined ? choices[0] : post.choice;
    if (choice === undefined) {
        return no(`${pictureName(post)} is chosen already.`);
    }
    const candidate = choice.candidates.find((candidate) => candidate.letter === letter);
    if (candidate === undefined)
        return no(`${pictureName(choice)} has no candidate ${letter}, but ${choice.candidates.map(({ letter }) => letter).join(', ')}.`);
    const shown = seen.get(choice.mark);
    if (shown && !shown.some((picture) => candidate.sha256.startsWith(picture)))
        return no(use_changed(choice));
    return using(choice, candidate);
}
const joined = (all) => ({
    use: all.flatMap(({ use }) => use),
    why: [...new Set(all.flatMap(({ why }) => why))],
});
const using = ({ post }, { sha256, letter }) => ({
    use: [{ post, sha256, letter }],
    why: [],
});
const unchosen = (choice) => `${pictureName(choice)} waits for a choice: \`/hero use ${choice.number} ${choice.candidates[0]?.letter ?? 'A'}\` comes first.`;
const use_changed = (choice) => `The head has moved: ${pictureName(choice)} has other candidates now. Look at them, and say it again.`;
const settled = 'That picture is not to be chosen any more.';
const noCandidate = '`/hero use` names no candidate: write `/hero use <post> B`.';

;


function byTicks(ticks, { threads, choices }) {
    const uses = ticksOfUse(ticks, choices);
    const approve = [];
    const takeBack = [];
    const again = [];
    const why = [...uses.why];
    for (const { act, post, picture, ticked } of ticks) {
        if (act === 'use')
            continue;
        const thread = threads.find(({ mark }) => mark === post);
        if (thread === undefined || !thread.sha256.startsWith(picture)) {
            if (ticked)
                why.push(changed(thread));
        }
        else if (act === 'approve')
            (ticked ? approve : takeBack).push(thread);
        else if (act === 'redraw' && ticked)
            again.push(thread);
    }
    return {
        approve,
        takeBack,
        steps: [
            ...(uses.use.length > 0 ? [{ act: 'use', use: uses.use }] : []),
            ...(again.length > 0
                ? [{ act: 'redraw', posts: again.map(({ post }) => post), instruction: '' }]
                : []),
        ],
        why,
    };
}

;



function saidContext(context, timestamp) {
    const { name, neighbours } = context;
    const speaks = neighbours.every((other) => name < other.name);
    return { ...context, posts: postsOf(context), timestamp, speaks };
}
function postsOf(context) {
    const { neighbours } = context;
    const theirs = neighbours.flatMap(({ posts }) => posts.map((post) => ({ ...post, isElsewhere: true })));
    return [...ourPosts(context), ...theirs];
}
function ourPosts({ threads, choices, declined, others, seen: { numbers }, }) {
    const now = [
        ...threads.map((thread) => ({ ...thread, thread })),
        ...choices.map((choice) => ({ ...choice, choice })),
        ...declined.map((one) => ({ ...one, isDeclined: true })),
    ];
    const isNumbered = new Set(now.map(({ post }) => post));
    const all = [...now, ...others.filter(({ post }) => !isNumbered.has(post))];
    if (numbers === undefined)
        return all;
    const numberOf = new Map([...numbers].map(([number, post]) => [post, number]));
    const paths = new Set(all.map(({ post }) => post));
    return [
        ...all.map((one) => ({ ...one, number: numberOf.get(one.post) })),
        ...[...numbers].flatMap(([number, post]) => paths.has(post) ? [] : [{ number, post, reason: 'it is not in this pull request any more' }]),
    ];
}
const ours = ({ posts, why, isNamed }, { speaks }) => ({
    posts: posts.filter(({ isElsewhere }) => !isElsewhere),
    why: speaks ? why : [],
    isNamed,
});
function pictureOf(post, { seen, timestamp }) {
    if (post.choice)
        return { why: unchosen(post.choice) };
    if (post.thread === undefined)
        return { why: withoutPicture(post) };
    if (wasSeen(post.thread, seen, timestamp))
        return { thread: post.thread };
    const isNew = seen.isThen && !seen.pictures.has(post.thread.mark);
    return { why: isNew ? notShown(post.thread) : changed(post.thread) };
}
function withoutPicture(post) {
    const name = pictureName(post);
    if (post.isDeclined)
        return `${name} was taken away again: \`/hero draw ${post.number ?? post.post}\` draws one.`;
    return post.reason === undefined ? `${name} has no picture of ours.` : `${name}: ${post.reason}`;
}
const namesOf = (posts) => posts.map(({ number, post }) => (number === undefined ? post : `${number} (${post})`)).join(', ');

;


const mostNames = 300;
function targetsOf(text, posts, all = posts) {
    const whole = byName(text, posts);
    if (whole && 'posts' in whole)
        return { posts: whole.posts, why: [], isNamed: true };
    const found = new Set();
    const why = [];
    let isNamed = false;
    let isEnded = false;
    let token = tokenAt(text, 0);
    for (let count = 0; token && count < mostNames; count++, token = tokenAt(text, token.next)) {
        if (token.kind === 'end')
            isEnded = true;
        if (token.kind === 'end' || token.kind === 'and')
            continue;
        const meant = token.kind === 'all' ? { posts: all } : named(token, posts);
        if ('why' in meant && token.kind === 'word') {
            if (isPolite(token.text))
                continue;
            if (isEnded)
                break;
        }
        isNamed = true;
        if ('why' in meant)
            why.push(meant.why);
        else
            for (const post of meant.posts)
                found.add(post);
    }
    return { posts: [...found], why: [...new Set(why)], isNamed };
}
function instructionOf(text, pictures, posts) {
    const found = new Set();
    let position = 0;
    let isOpen = true;
    for (;;) {
        const token = tokenAt(text, position);
        if (token === undefined)
            break;
        if (token.kind === 'end') {
            position = token.next;
            if (found.size > 0)
                break;
            continue;
        }
        if (token.kind === 'and') {
            position = token.next;
            isOpen = true;
            continue;
        }
        const read = nameIn(token, text, { posts, pictures, isFirst: found.size === 0, isOpen });
        if (read === 'words')
            break;
        if ('why' in read)
            return read;
        for (const post of read.posts)
            found.add(post);
        position = token.next;
        isOpen = false;
    }
    const words = text.slice(position).trim();
    if (found.size > 0)
        return { posts: [...found], words };
    if (pictures.length === 1)
        return { posts: pictures, words };
    return { why: `No post is named.${listOf(pictures)}` };
}
function nameIn(token, text, { posts, pictures, isFirst, isOpen }) {
    if (token.kind === 'all')
        return isFirst ? { posts: pictures } : 'words';
    if (token.kind === 'number') {
        const meant = named(token, posts);
        if (isOpen)
            return isFirst && 'why' in meant ? { why: meant.why + orWords(pictures) } : meant;
        return {
            why: `Is \`${token.text}\` a picture, or part of what is to change? Write a comma before a picture, and a colon before the words: \`/hero redraw 1, 2: less blue\`.`,
        };
    }
    if (!isOpen)
        return 'words';
    if (token.kind === 'quoted')
        return named(token, posts);
    const exact = byName(token.text, posts);
    if (exact !== undefined)
        return exact;
    if (/\/|\.(?:mdx?|markdown|html?|qmd|rmd|rst|svx)$/i.test(token.text))
        return named(token, posts);
    const begun = byBeginning(token.text, posts);
    const isClosed = isEnd(tokenAt(text, token.next));
    if (!isFirst || pictures.length === 1)
        return 'words';
    if (begun.length > 0 && isClosed)
        return named(token, posts);
    const help = begun.length === 1 ? ` If you mean ${begun[0].post}, write a colon after it.` : '';
    return { why: unknownName(token.text, pictures, help) };
}
const orWords = ([first, ...others]) => first?.number === undefined || others.length > 0
    ? ''
    : ` If that belongs to what is to change, write \`/hero redraw ${first.number}:\` before it.`;
const isEnd = (token) => token === undefined || token.kind !== 'word';

;





const nothing = { approve: [], takeBack: [], steps: [], why: [] };
function byWords(requests, timestamp, context) {
    const said = saidContext(context, timestamp);
    return requests.map((request) => byRequest(request, said));
}
function byRequest(request, context) {
    const { posts, speaks } = context;
    const pictures = posts.filter(({ thread }) => thread);
    const bare = posts.filter(({ thread, isElsewhere }) => !thread && !isElsewhere);
    const named = (names, all) => ours(targetsOf(names, posts, all), context);
    switch (request.act) {
        case 'approve':
            return approving(named(request.names, pictures), context);
        case 'redraw':
            return redrawing(request.text, context);
        case 'undo':
            return undoing(named(request.names, pictures.filter(isRedrawn)), context);
        case 'use': {
            const { use, why } = wordsOfUse(request.text, posts, context);
            return { ...nothing, steps: use.length > 0 ? [{ act: 'use', use }] : [], why };
        }
        case 'draw':
            return drawing(named(request.names, bare));
        case 'skip':
            return skipping(named(request.names, bare), context);
        case 'why':
            return asking(named(request.names), context);
        case 'unknown':
            return speaks ? { ...nothing, steps: [{ act: 'help' }], why: [request.why] } : nothing;
        case 'help':
            return speaks ? { ...nothing, steps: [{ act: 'help' }] } : nothing;
        default:
            return { ...nothing, steps: [{ act: request.act }] };
    }
}
function approving(targets, context) {
    const { threads, choices, posts } = context;
    if (threads.length === 0 && (!targets.isNamed || choices.length === 0))
        return saying('There is no picture to approve.', targets, context);
    const shown = posts.filter(({ thread }) => thread && isShown(thread, context));
    const why = [...targets.why];
    const approve = new Set();
    for (const post of targets.isNamed ? targets.posts : shown) {
        const found = pictureOf(post, context);
        if ('why' in found)
            why.push(found.why);
        else
            approve.add(found.thread);
    }
    return { ...nothing, approve: [...approve], why };
}
const saying = (why, { isNamed, why: unclear }, { posts, speaks }) => {
    const isTheirs = posts.some(({ isPictured }) => isPictured);
    if (isTheirs)
        return { ...nothing, why: isNamed ? unclear : [] };
    return speaks ? { ...nothing, why: [why] } : nothing;
};
const isShown = (thread, { seen, timestamp }) => !seen.isThen || seen.pictures.has(thread.mark) || wasSeen(thread, seen, timestamp);
function redrawing(text, context) {
    const { posts, speaks } = context;
    const pictures = posts.filter(({ thread, choice, isPictured }) => thread ?? choice ?? isPictured);
    const meant = instructionOf(text, pictures, posts);
    if ('why' in meant)
        return speaks ? { ...nothing, why: [meant.why] } : nothing;
    const found = meant.posts
        .filter(({ isElsewhere }) => !isElsewhere)
        .map((post) => pictureOf(post, context));
    const why = found.flatMap((one) => ('why' in one ? [one.why] : []));
    const again = found.flatMap((one) => ('thread' in one ? [one.thread.post] : []));
    const steps = again.length > 0 ? [{ act: 'redraw', posts: again, instruction: meant.words }] : [];
    return { ...nothing, steps, why };
}
function undoing(targets, context) {
    const changedOnes = context.posts.filter(isRedrawn);
    const theirs = context.posts.filter(({ isPictured }) => isPictured);
    const meant = [...changedOnes, ...theirs];
    const why = [...targets.why];
    if (!targets.isNamed && meant.length !== 1 && context.speaks)
        why.push(meant.length === 0
            ? 'No picture took the place of another one here: there is nothing to undo.'
            : `More than one picture may be meant: name the one to take back. ${namesOf(meant)}`);
    const unnamed = meant.length === 1 ? changedOnes : [];
    const wanted = targets.isNamed ? targets.posts : unnamed;
    const undone = [];
    for (const post of wanted) {
        const found = pictureOf(post, context);
        if ('why' in found)
            why.push(found.why);
        else if (found.thread.before === undefined)
            why.push(`${pictureName(post)} is the first one of its post: no picture of ours was there before.`);
        else
            undone.push(found.thread.post);
    }
    return { ...nothing, steps: undone.length > 0 ? [{ act: 'undo', posts: undone }] : [], why };
}
const isRedrawn = ({ thread }) => thread?.before !== undefined;
function drawing(targets) {
    if (!targets.isNamed)
        return { ...nothing, steps: [{ act: 'draw', posts: [] }] };
    const there = targets.posts.filter(({ thread }) => thread);
    const missing = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post);
    return {
        ...nothing,
        steps: missing.length > 0 ? [{ act: 'draw', posts: missing }] : [],
        why: [
            ...targets.why,
            ...there.map((post) => `${pictureName(post)} is there: \`/hero redraw ${post.number ?? post.post}\` draws it anew.`),
        ],
    };
}
function skipping(targets, { speaks }) {
    if (!targets.isNamed)
        return speaks
            ? { ...nothing, steps: [{ act: 'help' }], why: ['`/hero skip` names no post.'] }
            : nothing;
    const there = targets.posts.filter(({ thread }) => thread);
    const skip = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post);
    return {
        ...nothing,
        steps: skip.length > 0 ? [{ act: 'skip', posts: skip }] : [],
        why: [
            ...targets.why,
            ...there.map((post) => `${pictureName(post)} is on the branch already. Revert the commit that brought it, or take its lines out of the post: nothing is drawn for it then.`),
        ],
    };
}
function asking(targets, { threads, speaks }) {
    const posts = targets.isNamed ? targets.posts : threads.length === 1 ? threads : [];
    const isUnclear = !targets.isNamed && posts.length === 0 && speaks;
    const unnamed = isUnclear ? ['`/hero why` names no post.'] : [];
    return {
        ...nothing,
        steps: posts.length > 0 ? [{ act: 'why', posts: posts.map(({ post }) => post) }] : [],
        why: [...targets.why, ...unnamed],
    };
}

;


const decide_nothing = { approve: [], takeBack: [], steps: [], why: [] };
function decide(event, context) {
    switch (event.how) {
        case 'ticks':
            return byTicks(event.ticks, context);
        case 'words':
            return decide_settled(byWords(event.requests, event.timestamp, context));
        case 'review':
            return decide_settled([
                ...byWords(event.requests, event.timestamp, context),
                byReview(event, context),
            ]);
    }
}
function byReview({ verdict, reviewer }, { threads, reviewed }) {
    if (verdict === 'neither')
        return decide_nothing;
    if (verdict === 'takes back')
        return { ...decide_nothing, takeBack: threads.filter((thread) => isReviewOf(reviewer, thread)) };
    const same = threads.filter(({ post, sha256 }) => reviewed.get(post) === sha256);
    const changedThreads = threads.filter((thread) => !same.includes(thread) && !thread.approval);
    return {
        approve: same,
        takeBack: [],
        steps: [],
        why: changedThreads.map(({ number, post }) => `The review was of an older commit: picture ${number} (${post}) has changed since, and waits.`),
    };
}
const isReviewOf = (login, { approval }) => approval?.via === 'review' && approval.login.toLowerCase() === login.toLowerCase();
function decide_settled(all) {
    const steps = all.flatMap(({ steps }) => steps);
    const helps = steps.filter(({ act }) => act === 'help');
    const changing = new Set(steps.flatMap((step) => (step.act === 'redraw' || step.act === 'undo' ? step.posts : [])));
    const approve = new Map(all.flatMap(({ approve }) => approve).map((one) => [`${one.post} ${one.sha256}`, one]));
    return {
        approve: [...approve.values()].filter(({ post }) => !changing.has(post)),
        takeBack: all.flatMap(({ takeBack }) => takeBack),
        steps: steps.filter((step) => step.act !== 'help' || step === helps[0]),
        why: [...new Set(all.flatMap(({ why }) => why))],
    };
}

var pushed_since = __webpack_require__(56285);
var job_of = __webpack_require__(85255);
var pull_request_open = __webpack_require__(53870);
var review_mode = __webpack_require__(89723);
var show = __webpack_require__(62878);
;
const changingActs = ['redraw', 'draw', 'use', 'skip', 'undo'];

var limits = __webpack_require__(19329);
;

function joinedOutcome(first, then) {
    const later = new Set(then.records.map(({ post }) => post));
    const records = [...first.records.filter(({ post }) => !later.has(post)), ...then.records];
    const drawn = new Set(records.map(({ post }) => post));
    const failed = new Set(then.failed.map(({ post }) => post));
    const commit = then.commit ?? first.commit;
    return {
        ...then,
        records,
        earlier: then.earlier.filter(({ post }) => !drawn.has(post)),
        spent: spentBy(first.spent, then.spent),
        unread: [...(first.unread ?? []), ...(then.unread ?? [])],
        held: [...first.held, ...then.held],
        failed: [
            ...first.failed.filter(({ post }) => !failed.has(post) && !drawn.has(post)),
            ...then.failed,
        ],
        warnings: [...new Set([...first.warnings, ...then.warnings])],
        stopped: then.stopped ?? first.stopped,
        commit,
        imagesAt: then.commit ? then.imagesAt : (first.commit ?? then.imagesAt),
    };
}
const spentBy = (a, b) => ({
    ...(0,limits .uG)(a, b),
    maybeCharged: (0,limits .uG)(a.maybeCharged, b.maybeCharged),
});

var skip = __webpack_require__(32762);
var commit_message = __webpack_require__(87399);
;


function markSkipped(posts, login, { branch, head }, { repo, inputs, now }) {
    const at = now().toISOString();
    const files = posts.map((post) => [(0,skip .Z)(post), { bytes: (0,skip .N)({ post, by: login, at }) }]);
    const what = posts.length === 1 ? '1 post' : `${posts.length} posts`;
    const message = (0,commit_message .d)({ subject: `Leave ${what} without hero image` }, branch, inputs);
    return repo.commit({ branch, head, files: new Map(files), message });
}

;
function messagesOf({ approve, takeBack }, { login }) {
    const pictures = (all) => all.length === 1 ? '1 picture' : `${all.length} pictures`;
    const given = approve.filter(({ approval }) => approval === undefined);
    const taken = takeBack.filter(({ approval }) => approval !== undefined);
    return [
        ...(given.length > 0 ? [`${login} approved ${pictures(given)}.`] : []),
        ...(taken.length > 0 ? [`${login} took back the approval of ${pictures(taken)}.`] : []),
    ];
}
function asked(step, login) {
    switch (step.act) {
        case 'skip':
            return [`${login} wants no image for ${step.posts.join(', ')}.`];
        case 'draw':
            return step.posts.length === 0
                ? [`${login} asked to draw what is missing.`]
                : [`${login} asked to draw ${step.posts.join(', ')}.`];
        case 'redraw':
            return step.instruction === ''
                ? [`${login} asked to draw ${step.posts.join(', ')} again.`]
                : [`${login} asked to change ${step.posts.join(', ')}: ${step.instruction}`];
        case 'undo':
            return [`${login} asked to take back the picture of ${step.posts.join(', ')}.`];
        default:
            return [];
    }
}

var total = __webpack_require__(30483);
var dark_version = __webpack_require__(33343);
var to_report = __webpack_require__(90284);
var report_facts = __webpack_require__(85697);
;




const maxLines = 10;
function inWords(outcome) {
    const { plan } = outcome;
    const draw = [...plan.draw, ...plan.candidates];
    const { sentence } = outcome.leftOut;
    if (draw.length === 0)
        return ['The plan: nothing is to be drawn.', ...(sentence === undefined ? [] : [sentence])];
    const cost = (0,total .X)(draw.map(dark_version .qg));
    const all = cost === undefined ? 'cost unknown' : `${(0,report_facts .q9)(cost)} (${(0,to_report ._5)(outcome)})`;
    return [
        `The plan: ${picturesOf(plan)} to draw, ${all}.`,
        ...draw
            .slice(0, maxLines)
            .map((planned) => `${planned.post.path}${kindOf(planned)}: ${costOf((0,dark_version .qg)(planned))}`),
        ...(draw.length > maxLines ? [`And ${draw.length - maxLines} more.`] : []),
    ];
}
const kindOf = ({ nth, dark }) => nth !== undefined ? ', a candidate' : dark ? ', with a dark version' : '';
const picturesOf = ({ draw, candidates }) => [
    ...(draw.length > 0 || candidates.length === 0 ? [(0,report_facts .U9)(draw.length, 'post')] : []),
    ...(candidates.length > 0 ? [(0,report_facts .U9)(candidates.length, 'candidate')] : []),
].join(' and ');
const costOf = (estimate) => estimate === undefined ? 'cost unknown' : (0,report_facts .q9)(estimate);

;

async function putOnBranch(use, looking, context) {
    const outcome = await (0,illustrate .g)({ ...looking, use }, context);
    const { records, failed, skipped, held } = outcome;
    const drawn = new Map(records.map((record) => [record.post, record]));
    const beyond = skipped.filter(({ post, kind }) => kind === 'beyond-limit' && use.some((chosen) => chosen.post === post));
    const explained = new Set([...failed, ...beyond, ...held].map(({ post }) => post));
    const gone = use.filter(({ post }) => !drawn.has(post) && !explained.has(post));
    return {
        outcome,
        done: use.flatMap(({ post, letter, login }) => {
            const record = drawn.get(post);
            if (record === undefined)
                return [];
            const how = record.after ? '. A final picture was drawn after it: look at it once more' : '';
            return [`${login} chose candidate ${letter} for ${post}${how}.`];
        }),
        why: [
            ...held.map(({ why }) => why),
            ...beyond.map(({ post, reason }) => `${post}: ${reason}`),
            ...gone.map(({ post }) => `The picture of ${post} was chosen by somebody else meanwhile.`),
        ],
    };
}

var ledger_records = __webpack_require__(85371);
;



async function undo(posts, looked, job, context) {
    const now = [...looked.records, ...looked.earlier].filter(({ post }) => posts.includes(post));
    const found = new Map();
    for (const record of now) {
        const before = await recordBefore(record, context.repo);
        if (before)
            found.set(record.post, before);
    }
    const gone = posts
        .filter((post) => !found.has(post))
        .map((post) => `The picture that ${post} had before cannot be found any more.`);
    if (found.size === 0)
        return { outcome: looked, done: [], why: gone };
    const seen = new Map(now.map(({ post, files }) => [post, files.hero.sha256]));
    const outcome = await (0,illustrate .g)({ ...(0,job_of .qV)(job, found, context.inputs), seen }, context);
    const back = new Set(outcome.records.map(({ post }) => post));
    const done = [...found.keys()].filter((post) => back.has(post));
    return {
        outcome,
        done: done.map((post) => `${post} has the picture again that it had before.`),
        why: gone,
    };
}
async function recordBefore({ post, before }, repo) {
    if (before === undefined)
        return undefined;
    const then = await (0,ledger_records .M$)(await repo.snapshot(before.commit), [post], { repo });
    const record = then.get(post);
    return record?.files.hero.sha256 === before.sha256 ? record : undefined;
}

;







async function takeStep(step, { login }, now) {
    const { opened, job, looked } = now;
    const { session } = opened;
    const { context } = session;
    const asLooked = { outcome: looked, done: [], why: [], on: session };
    const said = asked(step, login);
    switch (step.act) {
        case 'plan': {
            const planned = (0,job_of .zS)({ ...opened.job, head: job.head }, 'This was asked for as a plan.');
            return { ...asLooked, done: inWords(await (0,illustrate .g)(planned, context)) };
        }
        case 'skip': {
            if (session.fork)
                return { ...asLooked, why: [byItsAuthor] };
            const head = await markSkipped(step.posts, login, job, context);
            return { ...asLooked, outcome: await (0,illustrate .g)({ ...job, head }, context), done: said };
        }
        case 'use': {
            const chosen = step.use.map((candidate) => ({ ...candidate, login }));
            return { ...asLooked, ...(await putOnBranch(chosen, job, context)) };
        }
        case 'undo': {
            if (session.fork)
                return { ...asLooked, why: [notOfFork] };
            const undone = await undo(step.posts, looked, job, context);
            return { ...asLooked, ...undone, done: [...said, ...undone.done] };
        }
        case 'draw':
        case 'redraw':
            return { ...(await draw(step, login, now)), done: said };
    }
}
async function draw(step, login, { opened, job, looked, threads }) {
    const { job: ready, session: on } = await opened.upToDate();
    const head = on.fork ? ready.head : job.head;
    const choosing = job.choosing === undefined ? {} : { choosing: job.choosing };
    const drawing = { ...ready, head, ...choosing, askedBy: login };
    const { posts } = step;
    const as = (outcome) => ({ outcome, done: [], why: [], on });
    if (step.act === 'draw')
        return as(await (0,illustrate .g)({ ...drawing, ...(posts.length > 0 && { posts }), asked: true }, on.context));
    const seen = new Map(threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]));
    const { instruction } = step;
    const redrawn = await (0,illustrate .g)({ ...drawing, posts, instruction, again: true, seen }, on.context);
    return as({ ...redrawn, choices: looked.choices });
}
const byItsAuthor = 'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.';
const notOfFork = 'On the pull request of a fork no picture is taken back: `/hero redraw` draws another one.';

;



async function act(steps, event, looked) {
    const todo = steps.filter(changesBranch);
    let now = looked;
    let all = { outcome: looked.looked, done: [], why: [], on: looked.opened.session };
    for (const [index, step] of todo.entries()) {
        const end = index === 0 ? undefined : whyNotNext(all.outcome, all.on);
        if (end !== undefined)
            return { ...all, why: [...all.why, end] };
        const acted = await takeStep(step, event, now);
        all = {
            outcome: index === 0 ? acted.outcome : joinedOutcome(all.outcome, acted.outcome),
            done: [...all.done, ...acted.done],
            why: [...all.why, ...acted.why],
            on: acted.on,
        };
        now = { ...now, looked: all.outcome, job: { ...now.job, head: headOf(acted.outcome) } };
    }
    return all;
}
const changesBranch = (step) => [...changingActs, 'plan'].includes(step.act);
const headOf = ({ commit, job }) => commit ?? job.head;
function whyNotNext({ stopped }, { fork }) {
    if (stopped)
        return 'What came after that was not begun: say it once more.';
    return fork
        ? 'On the pull request of a fork one thing is done at a time: say the rest once more.'
        : undefined;
}

var table = __webpack_require__(68330);
;


const names = {
    run: 'a run',
    'pull request': 'this pull request',
    day: 'today (UTC)',
    month: 'this month (UTC)',
};
const budgetText = (limits) => [
    '**What hero-images spent, and what is left**',
    (0,table .t)(['', 'spent', 'limit', 'left'], limits.map((limit) => [
        names[limit.scope],
        spentText(limit),
        limitText(limit),
        leftText(limit),
    ])),
    'Costs are by list price. Limits are the inputs `max-images`, `max-cost` and those with `-per-pull-request`, `-per-day` and `-per-month`, or `limits` in the settings file.',
].join('\n\n');
function spentText({ scope, spent }) {
    if (scope === 'run')
        return 'nothing yet';
    const unknown = spent.unknown > 0 ? `, ${spent.unknown} of them at an unknown price` : '';
    return `${(0,report_facts .U9)(spent.images, 'image')}, ${dollars(spent.cost)}${unknown}`;
}
const limitText = ({ images, cost }) => parts(images, cost) || 'none';
function leftText({ images, cost, spent }) {
    const left = parts(Math.max(0, images - spent.images), Math.max(0, cost - spent.cost));
    return left || 'no limit';
}
const parts = (images, cost) => [
    ...(images < Infinity ? [(0,report_facts .U9)(images, 'image')] : []),
    ...(cost < Infinity ? [dollars(cost)] : []),
].join(', ');
const dollars = (amount) => `&#36;${amount.toFixed(amount > 0 && amount < 0.01 ? 4 : 2)}`;

var report_escape = __webpack_require__(72527);
;


const longestPrompt = 6000;
const whyText = (pictures) => pictures.map(whyOne).join('\n\n---\n\n');
function whyOne({ post, record, approval, reason }) {
    if (record === undefined)
        return `**${(0,report_escape .aY)(post)}** has no picture of ours${reason === undefined ? '.' : `: ${(0,report_escape .CS)(reason)}`}`;
    const { drawnAt, dark, asked, notes, round = 1, paid = [] } = record;
    const facts = [
        `Drawn ${drawnAt.slice(0, 16).replace('T', ' ')} UTC with ${(0,report_facts .Pg)(record)}, ${(0,report_facts .$K)(record) ? 'free' : (0,report_facts .oz)(record.cost ?? undefined)}${round > 1 ? `, in round ${round}` : ''}.`,
        ...(dark
            ? [`Its dark version is an edit of it, ${(0,report_facts .oz)(dark.cost ?? undefined)} more.`]
            : []),
        ...(asked ? [askedText(asked)] : ['Nobody asked for it by name: the post had no image.']),
        ...(paid.length > 1 ? [`${(0,report_facts .U9)(paid.length, 'payment')} for this post so far.`] : []),
        ...(approval ? [`Approved by ${(0,report_escape .CS)(approval.login)}.`] : ['Nobody has approved it.']),
        ...notes.map((note) => (0,report_escape .CS)(note)),
        `Alternative text: ${(0,report_escape .CS)(record.alt, 1000)}`,
    ];
    return [
        `**${(0,report_escape .aY)(post)}**`,
        facts.map((fact) => `- ${fact}`).join('\n'),
        ...((0,report_facts .$K)(record) ? [] : ['The prompt:', (0,report_escape .DV)(record.prompt, longestPrompt)]),
    ].join('\n\n');
}
const askedText = ({ by, words }) => words === undefined
    ? `Asked for by ${(0,report_escape .CS)(by)}.`
    : `Asked for by ${(0,report_escape .CS)(by)}, with the words: ${(0,report_escape .CS)(words, 1000)}`;

var account_state = __webpack_require__(3414);
var payments = __webpack_require__(53602);
var spent = __webpack_require__(70785);
var account = __webpack_require__(68067);
;




async function budgetOf({ limits, job: { pullRequest } }, { repo, now }) {
    const store = await repo.refStore(account .n);
    const { paid } = (0,account_state .GM)(store ? (await store.list()).keys() : []);
    const counted = { paid, underWay: [] };
    const since = (0,payments .ZV)(now()).getTime();
    const without = (scope, where) => ({
        ...{ scope, images: Infinity, cost: Infinity },
        spent: (0,spent .M2)([], (0,spent .kX)(counted, where)),
    });
    const today = limits.find(({ scope }) => scope === 'day');
    const all = [
        ...(pullRequest === undefined ? [] : [without('pull request', { pullRequest })]),
        ...(today ? [without('day', { since: (0,payments .J7)(now()).getTime() })] : []),
        without('month', { since }),
    ];
    const run = limits.filter(({ scope }) => scope === 'run');
    return [...run, ...all.map((one) => limits.find(({ scope }) => scope === one.scope) ?? one)];
}

;
const acts = [
    [
        '/hero approve [posts]',
        'approves the pictures that the comment shows, or those of these posts',
    ],
    [
        '/hero redraw <posts> <what to change>',
        'changes the pictures as you say; without words they are drawn anew',
    ],
    ['/hero use <post> B', 'puts candidate B on the branch'],
    ['/hero undo [posts]', 'brings the picture before back, for nothing'],
    ['/hero draw [posts]', 'draws what is missing'],
    ['/hero skip <posts>', 'leaves these posts without an image'],
    [
        '/hero why <posts>',
        'says how their pictures came to be: prompt, cost, who asked, what was refused',
    ],
    ['/hero plan', 'says what would be drawn, and what it would cost'],
    ['/hero budget', 'says what was spent and what is left: run, pull request, day, month'],
    ['/hero wire', 'opens a pull request with patches for templates that do not show the pictures'],
    ['/hero help', 'shows this table'],
];

;


const marker = '<!-- hero-images help -->';
const helpText = () => [
    marker,
    '**What you can say to hero-images** in a new comment, one command a line, if you may write to this repository:',
    (0,table .t)(['Comment', 'What it does'], acts.map(([usage, meaning]) => [`\`${usage}\``, meaning])),
    'A post goes by its number in the comment with the images, its path, its title, or its file name. A colon parts names from words: `/hero redraw 1, 2: less blue`.',
].join('\n\n');

var kept_names = __webpack_require__(50503);
;

async function reply(event, text, session) {
    const { octokit, address, context } = session;
    const { owner, name: repo } = address;
    const said = event.how === 'review' ? `review ${event.review}` : String(event.comment);
    const marker = `<!-- hero-images answer ${(0,kept_names .kP)(said, context.inputs.name)} -->`;
    const body = `${marker}\n${text}`;
    const own = await ownMarked(marker, event.number, session);
    if (own)
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    else
        await octokit.rest.issues.createComment({ owner, repo, issue_number: event.number, body });
}
async function ownMarked(marker, number, { comments, login }) {
    const marked = (await comments.read(number)).filter(({ body }) => body?.startsWith(marker));
    const us = marked.length > 0 ? (await login()).toLowerCase() : '';
    return marked.find(({ user }) => user?.login.toLowerCase() === us);
}

;


async function answerHelp(number, session) {
    if (await ownMarked(marker, number, session))
        return;
    const { octokit, address } = session;
    const { owner, name: repo } = address;
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: helpText() });
}

var patches = __webpack_require__(56160);
var propose = __webpack_require__(96672);
;


async function wireInWords(number, session) {
    const proposed = await (0,propose .J)({ kind: 'pull-request', number }, session);
    const advice = proposed.advice.map((text) => `By hand: ${text}`);
    const said = [wire_in_words_inWords(proposed), ...advice];
    return isWithheld(proposed) ? { done: [], why: said } : { done: said, why: [] };
}
const isWithheld = ({ patches, url }) => patches.length > 0 && url === '';
function wire_in_words_inWords(proposed) {
    const { url, notice } = proposed;
    const number = /\/pull\/(\d+)$/.exec(url)?.[1];
    return [
        (0,patches .N)(proposed),
        ...(notice === '' ? [] : [notice]),
        ...(number === undefined ? [] : [`The patches are in pull request ${number}.`]),
    ].join(' ');
}

;






async function answer(steps, event, { outer, looked, threads, }) {
    const done = [];
    const why = [];
    const texts = [];
    for (const step of steps) {
        if (step.act === 'help')
            await answerHelp(event.number, outer);
        if (step.act === 'wire') {
            const wired = await wireInWords(event.number, outer);
            done.push(...wired.done);
            why.push(...wired.why);
        }
        if (step.act === 'why')
            texts.push(whyText(step.posts.map((post) => known(post, looked, threads))));
        if (step.act === 'budget')
            texts.push(budgetText(await budgetOf(looked, outer.context)));
    }
    if (texts.length > 0)
        await reply(event, texts.join('\n\n'), outer);
    return { done, why };
}
function known(post, { records, earlier, skipped, failed }, threads) {
    const record = [...records, ...earlier].find((one) => one.post === post);
    const thread = threads.find((one) => one.post === post);
    const reason = skipped.find((one) => one.post === post)?.reason ??
        failed.find((one) => one.post === post)?.message;
    return { post, record, approval: thread?.approval, reason };
}

var heroes = __webpack_require__(18778);
var approvals = __webpack_require__(80705);
;




const via = { ticks: 'tick', words: 'command', review: 'review' };
async function approve({ approve, takeBack }, { login, how, timestamp }, { head, ...job }, { context: { repo, now, log } }) {
    if (approve.length + takeBack.length === 0)
        return [];
    const store = await repo.refStore((0,kept_names .Sk)(job));
    if (store === undefined)
        throw new errors .L4('An approval cannot be kept here', {
            hint: 'Run this on GitHub, or on a checkout of it',
        });
    const at = timestamp ?? now().toISOString();
    const said = ({ post, sha256 }) => ({
        ...{ post, sha256, by: login, at, via: via[how], head },
    });
    const late = await (0,approvals .T)(store, [
        ...approve.map(said),
        ...takeBack.map((one) => ({ ...said(one), taken: true })),
    ]);
    const counts = (one) => !late.some(({ post, sha256 }) => post === one.post && sha256 === one.sha256);
    const news = { approve: approve.filter(counts), takeBack: takeBack.filter(counts) };
    try {
        await (0,heroes .N4)(news, Date.parse(at), repo);
    }
    catch (error) {
        log.info(`These approvals are not remembered for \`references: approved\`: ${error.message}`);
    }
    return late
        .filter(({ post }) => approve.some((one) => one.post === post))
        .map(({ post }) => `Somebody took back the approval of ${post} after that: the newer word counts.`);
}

var kept_refs = __webpack_require__(40645);
var staging_shown = __webpack_require__(13177);
;



async function neighboursOf(event, own, { octokit, address, context }) {
    if (event.how === 'ticks')
        return [];
    const { number, timestamp = context.now().toISOString() } = event;
    const begin = (0,kept_names .AB)({ pullRequest: number, branch: '' });
    const names = (await (0,kept_refs .z)(octokit, address, begin)).map(({ name }) => name);
    const neighbours = [];
    for (const ref of names) {
        const kept = (0,kept_names .Uu)(ref);
        if (kept?.kind !== 'shown' || kept.pullRequest !== number)
            continue;
        if (kept.name === context.inputs.name)
            continue;
        const store = await context.repo.refStore(ref);
        const then = store && (await (0,staging_shown .z)(store, timestamp));
        const posts = neighbours_postsOf(then?.shown).filter(({ post }) => !own.has(post));
        if (posts.length > 0)
            neighbours.push({ name: kept.name, posts });
    }
    return neighbours;
}
const neighbours_postsOf = (shown) => (shown?.posts ?? []).map(({ number, post, picture, candidates }) => ({
    ...{ number, post },
    isPictured: picture !== undefined || candidates !== undefined,
}));

;
function saidId(event) {
    switch (event.how) {
        case 'words':
            return `c${event.comment}`;
        case 'review':
            return `r${event.review}`;
        case 'ticks':
            return event.timestamp === undefined ? undefined : `t${Date.parse(event.timestamp)}`;
    }
}

;




const once = ['redraw', 'use', 'undo'];
function inTime(decision, late) {
    return late === undefined ? decision : without(changingActs, late, decision);
}
async function notTwice(decision, event, job, { repo }) {
    const said = saidToRemember(decision, event);
    const store = said === undefined ? undefined : await repo.refStore((0,kept_names .AB)(job));
    if (said === undefined || !store || !(await (0,staging_shown .Uy)(store, said)))
        return decision;
    return without(once, 'That was done before: say it anew to have it once more.', decision);
}
const saidToRemember = ({ steps }, event) => steps.some(({ act }) => once.includes(act)) ? saidId(event) : undefined;
function without(acts, why, decision) {
    const steps = decision.steps.filter(({ act }) => !acts.includes(act));
    if (steps.length === decision.steps.length)
        return decision;
    return { ...decision, steps, why: [...decision.why, why] };
}

;
async function stillApproves({ number, review, reviewer, verdict }, { octokit, address: { owner, name: repo } }) {
    if (verdict !== 'approves')
        return false;
    const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
        ...{ owner, repo, pull_number: number, per_page: 100 },
    });
    const own = all.find(({ id }) => id === review);
    if (own?.state.toUpperCase() === 'DISMISSED')
        return false;
    return !all.some(({ id, user, state }) => id > review &&
        user?.login.toLowerCase() === reviewer.toLowerCase() &&
        state.toUpperCase() === 'CHANGES_REQUESTED');
}

var github_comments = __webpack_require__(88325);
var boxes_format = __webpack_require__(93187);
;
const nothingSeen = { pictures: new Map(), candidates: new Map(), isThen: false };

;






async function seenBy(event, job, { comments, login, context }) {
    if (event.how === 'ticks')
        return nothingSeen;
    const store = event.timestamp === undefined ? undefined : await context.repo.refStore((0,kept_names .AB)(job));
    const then = store && (await (0,staging_shown .z)(store, event.timestamp));
    if (then)
        return asSeen(then.shown);
    const ours = await (0,github_comments .nd)(await comments.read(event.number), {
        name: context.inputs.name,
        login,
    });
    if (ours === undefined && store)
        return asSeen(undefined);
    const body = ours?.body ?? '';
    return { pictures: (0,boxes_format .fz)(body), candidates: (0,boxes_format .U$)(body), isThen: false };
}
function asSeen(shown) {
    const posts = shown?.posts ?? [];
    return {
        pictures: new Map(posts.flatMap(({ mark, picture }) => (picture ? [[mark, picture]] : []))),
        candidates: new Map(posts.flatMap(({ mark, candidates }) => (candidates ? [[mark, candidates]] : []))),
        numbers: new Map(posts.map(({ number, post }) => [number, post])),
        isThen: true,
    };
}
async function picturesAt(commit, { records, earlier }, { context: { repo } }) {
    const posts = [...records, ...earlier].map(({ post }) => post);
    const then = await (0,ledger_records .M$)(await repo.snapshot(commit), posts, { repo });
    return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]));
}

;

















const standsBack = { finished: undefined, isDone: undefined };
async function follow(event, outer) {
    const pull = await (0,pull_request .Cs)(outer.octokit, outer.address, event.number);
    const opened = await (0,pull_request_open .Hw)(pull, outer, true);
    const { session } = opened;
    const { context } = session;
    const choosing = !pull.isFork && context.inputs.review !== 'off';
    const job = { ...(0,job_of .WL)(opened.job), choosing };
    const looked = await (0,illustrate .g)({ ...job, head: opened.looksAt }, context);
    const heard = await heardBy(event, looked, session);
    if (heard === undefined)
        return { finished: undefined, isDone: true };
    const talk = await (0,review_mode .MA)(looked, session);
    const others = [...looked.skipped, ...looked.failed.map(asOther)];
    const own = [...talk.threads, ...talk.choices, ...talk.declined, ...others];
    const neighbours = await neighboursOf(event, new Set(own.map(({ post }) => post)), session);
    const decided = decide(heard, {
        ...talk,
        seen: await seenBy(event, looked.job, session),
        others,
        name: context.inputs.name,
        neighbours,
        reviewed: event.how === 'review' ? await picturesAt(event.head, looked, session) : new Map(),
    });
    if (neighbours.length > 0 && isEmpty(decided))
        return standsBack;
    const ready = inTime(decided, (0,pushed_since .F)(event, pull));
    const decision = await notTwice(ready, event, looked.job, context);
    let outdated;
    try {
        outdated = await approve(decision, event, looked.job, session);
    }
    catch (error) {
        if (!(error instanceof errors .i_ && pull.isFork && event.how === 'review'))
            throw error;
        context.log.info('This run may not keep an approval, because a review of a fork started it: comment `/hero approve`.');
        return { finished: undefined, isDone: false };
    }
    const acted = await act(decision.steps, event, { opened, job, looked, ...talk });
    const told = await answer(decision.steps, event, { outer, looked: acted.outcome, ...talk });
    const done = [...messagesOf(decision, event), ...acted.done, ...told.done];
    const why = [...decision.why, ...outdated, ...acted.why, ...told.why];
    const said = isDone(acted.outcome) ? saidToRemember(decision, event) : undefined;
    const messages = [...done, ...why];
    const on = { ...acted.on, listens: true };
    const finished = await (0,show .O)(acted.outcome, undefined, on, { messages, said });
    return { finished, isDone: why.length === 0 && isDone(acted.outcome) };
}
async function heardBy(event, { state: { settings } }, session) {
    if (event.how !== 'review' || event.verdict === 'neither')
        return event;
    const { log } = session.context;
    const isAllowed = settings['approve-by-review'];
    if (!isAllowed)
        log.info('Reviews approve no pictures here (`approve-by-review: false`).');
    if (isAllowed && (event.verdict === 'takes back' || (await stillApproves(event, session))))
        return event;
    if (isAllowed)
        log.info('That review was dismissed, or followed by another one.');
    return event.requests.length === 0 ? undefined : { ...event, verdict: 'neither' };
}
const asOther = ({ post, message }) => ({
    post,
    reason: message,
});
const isEmpty = ({ approve, takeBack, steps, why }) => approve.length + takeBack.length + steps.length + why.length === 0;
const isDone = ({ failed, stopped }) => failed.length === 0 && !(stopped instanceof errors .c7);

;




async function answerComment(event, session) {
    const { octokit, address, context } = session;
    const { log } = context;
    if (event.how === 'ticks' && event.name !== context.inputs.name) {
        log.info(`That task box is in the comment of another workflow${event.name && `, \`${event.name}\``}.`);
        return undefined;
    }
    if (event.how === 'ticks' && !(await comment_isOurs(event, session))) {
        log.info('That task box is in a comment of somebody else.');
        return undefined;
    }
    const answer = (reaction) => event.how === 'words' ? react(octokit, address, event.comment, reaction) : Promise.resolve();
    if (!(await mayWrite(octokit, address, event.login, log.info))) {
        await answer('confused');
        return undefined;
    }
    await answer('eyes');
    try {
        const { finished, isDone } = await follow(event, session);
        if (isDone === undefined)
            log.info('Another workflow on this pull request is meant.');
        else
            await answer(isDone ? 'rocket' : 'confused');
        return finished;
    }
    catch (error) {
        await answer('confused');
        throw error;
    }
}
async function comment_isOurs({ author, comment, number }, { login, context: { repo, inputs } }) {
    const known = await (0,remember .W)({ pullRequest: number, branch: '', name: inputs.name }, repo);
    return known.includes(comment) || author.toLowerCase() === (await login()).toLowerCase();
}


  }),

  56285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  whyLate)
  });
function whyLate({ timestamp }, { isFork, headRepoId, headSha, pushedAt, }) {
    if (!isFork || headRepoId === null)
        return undefined;
    if (Date.parse(pushedAt) < Date.parse(timestamp ?? ''))
        return undefined;
    return `Somebody pushed to the fork after this was said, so nothing was drawn: its head is ${headSha.slice(0, 7)} now. Look at it, and say it again.`;
}


  }),

  21088:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  createAttempts)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);


function createAttempts() {
    const problems = [];
    return {
        async attempt(what, work) {
            try {
                return await work().catch((error) => {
                    if (!mayPass(error))
                        throw error;
                    return work();
                });
            }
            catch (error) {
                problems.push(asProblem(what, error));
                return undefined;
            }
        },
        afterthought() {
            const [first, ...others] = problems;
            if (first === undefined || others.length === 0)
                return first;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(problems.map(inOneLine).join(' '), { cause: first });
        },
    };
}
const mayPass = (error) => !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4) && !(0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ni)(error);
function asProblem(what, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4)
        return error;
    const status = (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error);
    const why = status === undefined
        ? error instanceof Error
            ? error.message
            : String(error)
        : `GitHub answered ${status}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`${what}: ${why}.`, {
        hint: 'What was drawn is safe. Run it again.',
        cause: error,
    });
}
const inOneLine = ({ message, hint = '' }) => [message, hint]
    .map((part) => part.replace(/(?<=[^.!?:`])$/, '.'))
    .join(' ')
    .trim();


  }),

  48328:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  checkUndrawn)
  });
  var _report_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27098);
  var _job_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85255);
  var _standing_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64344);
  var _tell_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29672);




async function checkUndrawn(job, session) {
    const { fork, context } = session;
    const { pullRequest } = job;
    if (pullRequest === undefined || (0,_job_of_js__WEBPACK_IMPORTED_MODULE_1__  .QJ)(context.inputs) !== '')
        return;
    if (context.inputs.review !== 'required')
        return;
    const standing = await (0,_standing_now_js__WEBPACK_IMPORTED_MODULE_2__  .d)(job, session);
    const told = { standing, isRequired: true, pullRequest };
    const place = { head: fork?.head ?? job.head, name: context.inputs.name };
    await (0,_tell_check_js__WEBPACK_IMPORTED_MODULE_3__  .A)(place, (0,_report_check_js__WEBPACK_IMPORTED_MODULE_0__  .EG)(standing, true), told, session);
}


  }),

  42366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _M: () => (  deliveriesTo),
  a2: () => (  elsewhereThan),
  aI: () => (  namingOf)
});

var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var pull_request = __webpack_require__(53056);
var record = __webpack_require__(96852);
var ledger_records = __webpack_require__(85371);
var settled = __webpack_require__(13069);
;




async function heldBy(commit, head, repo) {
    const base = await baseOf(commit, head, repo);
    if (base === undefined)
        return { posts: [], along: [], records: [] };
    const there = await repo.snapshot(commit);
    const posts = (0,settled .b)(await repo.snapshot(base), there).map(record .rA);
    const records = [...(await (0,ledger_records .M$)(there, posts, { repo })).values()];
    return { posts, along: records.flatMap(({ translations = [] }) => translations), records };
}
async function baseOf(a, b, repo) {
    try {
        return await repo.mergeBase(a, b);
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
}

var parts = __webpack_require__(35945);
var pipeline_job = __webpack_require__(61493);
var kept_names = __webpack_require__(50503);
;







const namingOf = (job, command) => ({ start: (0,pipeline_job .j)(job, command), end: (0,kept_names .kP)('', job.name) });
async function deliveriesTo(job, session, except) {
    const { part: _, ...whole } = job;
    const own = (0,pipeline_job .N)(whole);
    const namings = ['backfill', 'restyle'].map((command) => namingOf(job, command));
    const isOurs = (branch) => branch !== except &&
        (branch === own || namings.some((naming) => (0,parts .on)(branch, naming) !== undefined));
    const branches = await session.context.repo.branches('hero-images');
    const known = await (0,p_map .Ay)(branches.filter(isOurs), (branch) => look(branch, job, session), {
        concurrency: 4,
    });
    return known.filter((one) => one !== undefined);
}
async function look(branch, job, { context: { repo }, octokit, address }) {
    const pull = await (0,pull_request .uN)(octokit, address, { head: branch, base: job.branch });
    if (pull?.state === 'merged')
        return { branch, posts: [], along: [], records: [], state: 'over', url: pull.url };
    try {
        const held = await heldBy(await repo.head(branch), job.head, repo);
        const { url, number } = pull ?? { url: '' };
        if (pull === undefined)
            return { branch, ...held, state: 'unopened', url, place: `the branch \`${branch}\`` };
        return pull.state === 'open'
            ? { branch, ...held, state: 'open', url, place: `pull request #${number}` }
            : { branch, ...held, state: 'over', url, place: deliveries_closed(number, branch) };
    }
    catch (error) {
        if (error instanceof errors .wZ)
            return undefined;
        throw error;
    }
}
const deliveries_closed = (number, branch) => `pull request #${number}, which was closed: delete its branch \`${branch}\` to have it come again`;
const elsewhereThan = (own, known) => new Map(known
    .filter(({ branch }) => branch !== own)
    .flatMap(({ posts, along, place }) => place === undefined ? [] : [...posts, ...along].map((post) => [post, place])));


  }),

  79334:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  checkMergeGroup)
  });
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56255);
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53056);
  var _report_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27098);
  var _job_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85255);
  var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53870);
  var _review_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89723);
  var _standing_now_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64344);







async function checkMergeGroup({ number, head }, session) {
    const { octokit, address, context } = session;
    if ((0,_job_of_js__WEBPACK_IMPORTED_MODULE_3__  .QJ)(context.inputs) !== '')
        return (0,_job_of_js__WEBPACK_IMPORTED_MODULE_3__  .QJ)(context.inputs);
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_4__  .Hw)(await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .Cs)(octokit, address, number), session, true);
    const { repo } = opened.session.context;
    const state = { head: await repo.snapshot(opened.job.head) };
    const mode = await (0,_review_mode_js__WEBPACK_IMPORTED_MODULE_5__  .yl)({ job: opened.job, state }, opened.session);
    if (mode === 'off')
        return `Nobody is asked about the pictures of #${number}: there is no check.`;
    const job = { ...opened.job, head: opened.looksAt, choosing: opened.session.fork === undefined };
    const check = (0,_report_check_js__WEBPACK_IMPORTED_MODULE_2__  .FY)((0,_report_check_js__WEBPACK_IMPORTED_MODULE_2__  .EG)(await (0,_standing_now_js__WEBPACK_IMPORTED_MODULE_6__  .d)(job, opened.session), mode === 'required'));
    await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .Y)(octokit, address, { head, name: context.inputs.name }, check);
    return `The check \`${(0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .I)(context.inputs.name)}\` of #${number} is on ${head.slice(0, 7)} of the merge queue: ${check.title}.`;
}


  }),

  53870:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ho: () => (  open_open),
  Dz: () => (  openDelivery),
  Hw: () => (  openPullRequest)
});

var pull_request = __webpack_require__(53056);
var delivery_branch = __webpack_require__(85449);
var pipeline_job = __webpack_require__(61493);
var errors = __webpack_require__(452);
var records_dir = __webpack_require__(40124);
var illustrate = __webpack_require__(92465);
var branch_rules = __webpack_require__(88416);
var api_error = __webpack_require__(8692);
var github = __webpack_require__(55101);
var github_ref_store = __webpack_require__(16269);
var github_tree = __webpack_require__(1202);
var github_tree_write = __webpack_require__(74266);
var kept_names = __webpack_require__(50503);
;







function createForkBranch(octokit, name, repo, { number, owner, head, branch, fork }) {
    const ref = (0,github_ref_store .g)(octokit, name, repo, (0,kept_names .o7)(number, owner));
    const moved = (what, cause) => new errors .c7(what, {
        hint: 'Nothing is drawn for what came since. Look at it, and ask once more',
        cause,
    });
    return {
        offered: () => ref.head(),
        async mayPush() {
            if (fork === undefined)
                return false;
            try {
                await octokit.rest.git.updateRef({
                    ...fork,
                    ref: `heads/${branch}`,
                    sha: head,
                    force: false,
                });
                return true;
            }
            catch (error) {
                if ((0,api_error .c2)(error) !== undefined || error instanceof errors .L4)
                    return false;
                throw error;
            }
        },
        async assertSame() {
            const { data } = await octokit.rest.pulls.get({ ...name, pull_number: number });
            const now = data.head.sha;
            if (now !== head)
                throw moved(`Somebody pushed to the fork: its head is ${now.slice(0, 7)} now, no longer ${head.slice(0, 7)}.`);
        },
        async push({ files, ...change }) {
            if (fork === undefined)
                throw new errors .L4('Its author lets nobody push to the fork');
            const here = (0,github .O)(octokit, fork);
            return here.commit({ branch, head, files: await asBytes(files, repo), ...change });
        },
        async offer({ files, removed = [], message }, parents, before) {
            const base = await (0,github_tree .n)(octokit, name, parents.at(-1));
            const tree = await (0,github_tree_write .W)(octokit, name, base, { files, removed }, repo.keep);
            const made = await octokit.rest.git.createCommit({
                ...name,
                message,
                tree,
                parents: [...parents],
            });
            if (!(await ref.move(before, made.data.sha)))
                throw moved(`Another run was faster with pull request #${number}.`);
            return made.data.sha;
        },
    };
}
async function asBytes(files, repo) {
    const kept = [...files].flatMap(([path, file]) => 'sha' in file ? [{ path, sha: file.sha, mode: '100644' }] : []);
    const bytes = await repo.read(kept);
    return new Map([
        ...files,
        ...kept.map(({ path }) => [path, { bytes: bytes.get(path) }]),
    ]);
}
const isRefused = (error) => !(error instanceof errors .c7) &&
    (error instanceof errors .L4 || ((0,api_error .c2)(error) !== undefined && !(0,api_error .Ni)(error)));

var staging_finished = __webpack_require__(92059);
var finished_entry = __webpack_require__(75446);
var job_of = __webpack_require__(85255);
var ledger_record = __webpack_require__(96852);
;

const isRecord = ({ path, mode }) => path.startsWith(`${ledger_record .Ap}/`) && mode.startsWith('100');
function withTrustedRecords({ commit, files }, base, ours) {
    const counted = new Map([...[...base.files.values()].filter(isRecord), ...ours].map((file) => [file.path, file]));
    const rest = [...files].filter(([, file]) => !isRecord(file));
    return { commit, files: new Map([...counted, ...rest]) };
}

;




function createForkRepo(api, branch, { name: shelfName, store }, state) {
    const { head, base, offered, common, ours } = state;
    const trusted = new Set([base]);
    const shown = new Set([head, ...(offered === undefined ? [] : [offered])]);
    let went = {};
    let mayPush;
    const pushes = () => {
        mayPush ??= offered === undefined ? branch.mayPush() : Promise.resolve(false);
        return mayPush;
    };
    const push = async (change) => {
        if (!(await pushes()))
            return undefined;
        try {
            return await branch.push(change);
        }
        catch (error) {
            if (!isRefused(error))
                throw error;
            return undefined;
        }
    };
    return {
        ...api,
        went: () => went,
        refStore: (name) => (name === shelfName ? Promise.resolve(store) : api.refStore(name)),
        async head(name) {
            const found = await api.head(name);
            trusted.add(found);
            return found;
        },
        async mergeBase(a, b) {
            const found = await api.mergeBase(a, b);
            if (a === base || b === base)
                trusted.add(found);
            return found;
        },
        async commitBefore(_, date) {
            const found = await api.commitBefore(base, date);
            if (found !== undefined)
                trusted.add(found);
            return found;
        },
        async snapshot(commit) {
            const all = await api.snapshot(commit);
            if (trusted.has(commit))
                return all;
            return withTrustedRecords(all, await api.snapshot(base), shown.has(commit) ? ours : []);
        },
        async assertWritable() {
            await api.assertWritable();
            await pushes();
        },
        async commit(change) {
            await branch.assertSame();
            await (0,staging_finished .G)(store, recordsIn(change));
            const pushed = await push(change);
            if (pushed !== undefined) {
                went = { pushed };
                return pushed;
            }
            const isNew = offered === undefined || common === offered;
            const parents = change.head === offered || isNew ? [change.head] : [offered, change.head];
            const made = await branch.offer(change, parents, offered);
            went = { offered: made };
            return made;
        },
    };
}
const recordsIn = ({ files }) => [...files].flatMap(([path, file]) => {
    if (!path.startsWith(`${ledger_record .Ap}/`) || !('bytes' in file))
        return [];
    const record = (0,ledger_record .aE)(file.bytes);
    return record?.post === (0,ledger_record .rA)(path) ? [record] : [];
});

;











async function openFork(pull, session, mayDraw) {
    const { octokit, address, context, byHand } = session;
    const name = { owner: address.owner, repo: address.name };
    const api = (0,records_dir .M)((0,github .O)(octokit, name), context.inputs, pull.baseSha);
    const kept = (0,kept_names .Sk)({ pullRequest: pull.number, branch: '', name: context.inputs.name });
    const store = (await api.refStore(kept));
    const finished = await (0,staging_finished .q)(store);
    const onFork = createForkBranch(octokit, name, api, {
        number: pull.number,
        owner: context.inputs.name,
        head: pull.headSha,
        branch: pull.headRef,
        fork: pull.maintainersMayPush ? nameOf(pull) : undefined,
    });
    const branch = {
        ...onFork,
        push: async (change) => onFork.push(await api.placed(change, pull.baseSha)),
        offer: async (change, ...upon) => onFork.offer(await api.placed(change, pull.baseSha), ...upon),
    };
    const offered = finished.size > 0 ? await branch.offered() : undefined;
    const common = offered && (await commonOf(api, offered, pull.headSha));
    const repo = createForkRepo(
    { ...api, rules: branch_rules .j }, branch, { name: kept, store }, {
        head: pull.headSha,
        base: pull.baseSha,
        offered,
        common,
        ours: [...finished.values()].map(({ record, entry }) => (0,finished_entry .JX)(record, entry)),
    });
    const isAhead = offered !== undefined && common === pull.headSha;
    const head = isAhead ? offered : pull.headSha;
    const job = { ...(0,job_of .Ui)(pull, context.inputs, byHand, mayDraw), head };
    const isBehind = !isAhead && (await lacksAny(api, pull.headSha, finished));
    const forkSession = {
        ...session,
        context: { ...context, repo },
        fork: {
            head: pull.headSha,
            pushed: () => repo.went().pushed,
            offered: () => repo.went().offered ?? (common === offered ? undefined : offered),
        },
    };
    return {
        job,
        session: forkSession,
        looksAt: isBehind && offered !== undefined ? offered : head,
        async upToDate() {
            if (!isBehind || job.mode === 'plan')
                return { job, session: forkSession };
            const ready = new Map([...finished].map(([post, { record }]) => [post, record]));
            await (0,illustrate .g)((0,job_of .PD)(job, [], ready, context.inputs), forkSession.context);
            const now = await openFork(pull, session, mayDraw);
            return { job: now.job, session: now.session };
        },
    };
}
function nameOf({ headRepoFullName }) {
    const [owner = '', repo = ''] = headRepoFullName?.split('/') ?? [];
    return owner === '' || repo === '' ? undefined : { owner, repo };
}
async function commonOf(repo, a, b) {
    try {
        return await repo.mergeBase(a, b);
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
}
async function lacksAny(repo, head, finished) {
    if (finished.size === 0)
        return false;
    const { files } = await repo.snapshot(head);
    return [...finished.values()].some(({ record, entry }) => files.get((0,finished_entry .JX)(record, entry).path)?.sha !== entry.sha);
}

var pushed_since = __webpack_require__(56285);
var commands_waiting = __webpack_require__(97945);
var deliveries = __webpack_require__(42366);
;


function whileOpen(number, session) {
    const { octokit, address, context } = session;
    const commit = async (change) => {
        const { state, merged } = await (0,pull_request .Cs)(octokit, address, number);
        if (state === 'closed')
            throw new errors .wZ(`Pull request #${number} was ${merged ? 'merged' : 'closed'} meanwhile.`, {
                hint: 'What was drawn is kept: it is used, not paid for again, where the pull request is opened again, or its branch is worked on.',
            });
        return context.repo.commit(change);
    };
    return { ...session, context: { ...context, repo: { ...context.repo, commit } } };
}

;









async function open_open(assignment, session) {
    const { octokit, address, context, byHand } = session;
    if (assignment.kind === 'branch') {
        const head = await context.repo.head(assignment.branch);
        const base = await baseOf(assignment, head, context);
        const job = (0,job_of .dU)(assignment, { head, base }, context.inputs, byHand);
        if (assignment.pushed === undefined)
            return asItIs({ ...job, ...(await waitingElsewhere(job, session)) }, session);
        const waiting = await (0,commands_waiting .t)(octokit, address, head, context);
        return asItIs({ ...job, ...waiting }, session);
    }
    const pull = await (0,pull_request .Cs)(octokit, address, assignment.number);
    const opened = await openPullRequest(pull, session, byHand);
    return byHand && pull.isFork ? unlessLate(opened, pull, session) : opened;
}
async function waitingElsewhere(job, session) {
    if (job.deliver !== 'pull-request')
        return {};
    const own = (0,pipeline_job .N)(job);
    return { elsewhere: (0,deliveries .a2)(own, await (0,deliveries ._M)(job, session, own)) };
}
async function unlessLate(opened, pull, { startedAt }) {
    const timestamp = await startedAt();
    const why = timestamp === undefined ? undefined : (0,pushed_since .F)({ timestamp }, pull);
    if (why === undefined)
        return opened;
    const job = (0,job_of .zS)(opened.job, why);
    return { ...opened, job, upToDate: async () => ({ job, session: opened.session }) };
}
async function openPullRequest(pull, session, mayDraw) {
    if (pull.isFork)
        return openFork(pull, session, mayDraw);
    const job = (0,job_of .Ui)(pull, session.context.inputs, session.byHand, mayDraw);
    if (pull.state === 'closed')
        return asItIs(job, session);
    const head = await session.context.repo.head(pull.headRef);
    return asItIs({ ...job, head }, whileOpen(pull.number, session));
}
const asItIs = (job, session) => ({
    job,
    session,
    looksAt: job.head,
    upToDate: async () => ({ job, session }),
});
async function baseOf({ pushed }, head, { repo, log }) {
    if (pushed?.before !== undefined) {
        try {
            return await repo.mergeBase(pushed.before, head);
        }
        catch (error) {
            log.info(`What was there before the push cannot be found (${error.message}).`);
        }
    }
    return pushed?.leaves === undefined ? undefined : repo.head(pushed.leaves);
}
async function openDelivery(job, { context, octokit, address }) {
    const delivery = await (0,delivery_branch .L4)((0,pipeline_job .N)(job), context.repo);
    const { branch, head } = delivery;
    if (head === undefined)
        return delivery;
    const isOver = await (0,pull_request .OU)(octokit, address, { head: branch, base: job.branch }, head);
    return { ...delivery, isOver };
}


  }),

  46465:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  knownComments),
    k: () => (  remember)
  });
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50503);
  var _report_boxes_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93187);
  var _staging_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13177);




async function remember({ id, login, writtenAt, body }, { threads, choices, declined }, { job }, { context: { repo } }, said) {
    const store = await repo.refStore((0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_1__  .AB)(job));
    if (store === undefined)
        return;
    const pictures = (0,_report_boxes_format_js__WEBPACK_IMPORTED_MODULE_2__  .fz)(body);
    const candidates = (0,_report_boxes_format_js__WEBPACK_IMPORTED_MODULE_2__  .U$)(body);
    const posts = [...threads, ...choices, ...declined].map(({ number, post }) => {
        const mark = (0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post);
        const picture = pictures.get(mark);
        const toChoose = candidates.get(mark);
        return {
            ...{ number, post, mark },
            ...(picture === undefined ? {} : { picture }),
            ...(toChoose === undefined ? {} : { candidates: [...toChoose] }),
        };
    });
    const at = new Date(writtenAt).toISOString();
    await (0,_staging_shown_js__WEBPACK_IMPORTED_MODULE_3__  .ZD)(store, { version: 1, comment: id, by: login, at, posts }, said);
}
async function knownComments(job, repo) {
    const store = await repo.refStore((0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_1__  .AB)(job));
    return store ? (0,_staging_shown_js__WEBPACK_IMPORTED_MODULE_3__  .D5)(store) : [];
}


  }),

  89723:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  yl: () => (  reviewMode),
  MA: () => (  threadsNow),
  Oz: () => (  withThreads)
});

var payments = __webpack_require__(53602);
var post_mark = __webpack_require__(68841);
var approval_entry = __webpack_require__(47679);
;



function numbersOf(begun) {
    const order = begun.toSorted((a, b) => compare(a.at, b.at) || compare(a.post, b.post));
    return new Map(order.map(({ post }, index) => [post, index + 1]));
}
function threadsOf(records, approvals, isThere, waiting = [], declined = []) {
    const choosable = waiting.filter(({ there }) => there.length > 0);
    const numbers = numbersOf([
        ...[...records, ...declined].map((record) => ({ post: record.post, at: firstDrawn(record) })),
        ...choosable.map((choice) => ({ post: choice.planned.post.path, at: firstCandidate(choice) })),
    ]);
    const byNumber = (a, b) => a.number - b.number;
    return {
        threads: records
            .map((record) => threadOf(record, numbers.get(record.post), approvals, isThere))
            .sort(byNumber),
        choices: choosable
            .map((choice) => choiceFact(choice, numbers.get(choice.planned.post.path)))
            .sort(byNumber),
        declined: declined.map(({ post }) => ({ post, number: numbers.get(post) })).sort(byNumber),
    };
}
function threadOf(record, number, approvals, isThere) {
    const { post, round = 1, before } = record;
    const { sha256 } = record.files.hero;
    const approval = (0,approval_entry .xf)({ post, sha256 }, approvals, isThere);
    const { cost, unknown } = (0,payments .XN)((0,payments .fW)(record));
    return {
        number: number,
        post,
        title: record.title,
        mark: (0,post_mark .c)(post),
        sha256,
        drawnAt: record.drawnAt,
        round,
        spent: unknown > 0 ? undefined : cost,
        ...(before ? { before } : {}),
        ...(approval
            ? { approval: { login: approval.by, timestamp: approval.at, via: approval.via } }
            : {}),
    };
}
const choiceFact = ({ planned: { post }, there, final }, number) => ({
    number: number,
    post: post.path,
    mark: (0,post_mark .c)(post.path),
    candidates: there.map(({ letter, picture, commit, sha256, cost, file }) => ({
        letter,
        file: { path: picture.path, ...file },
        commit,
        sha256,
        cost: cost ?? undefined,
    })),
    ...(final ? { final } : {}),
});
const firstCandidate = ({ there }) => there.map(({ concept, drawnAt }) => concept?.paid?.at ?? drawnAt).sort(compare)[0] ?? '';
const firstDrawn = (record) => (0,payments .fW)(record)[0]?.at ?? record.drawnAt;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

var kept_names = __webpack_require__(50503);
var staging_approvals = __webpack_require__(80705);
var workflow_listens = __webpack_require__(12454);
;




async function reviewMode({ job, state: { head, base }, }, { context, workflow, listens }) {
    const { inputs, repo } = context;
    if (inputs.review !== 'auto')
        return inputs.review;
    if (listens)
        return 'optional';
    const file = ((job.isBound && base) || head).files.get(workflow ?? '');
    if (file === undefined)
        return 'off';
    const text = (await repo.read([file])).get(file.path);
    return (0,workflow_listens .i)(new TextDecoder().decode(text)) ? 'optional' : 'off';
}
async function threadsNow({ job, records, earlier, choices, declined, state: { head } }, { context: { repo } }) {
    const store = await repo.refStore((0,kept_names .Sk)(job));
    const approvals = store ? await (0,staging_approvals .R)(store) : [];
    const isThere = (post) => head.files.has(post);
    const known = declined.map(({ record }) => record);
    return threadsOf([...records, ...earlier], approvals, isThere, choices, known);
}
function withThreads(report, { threads, choices }, { mode, standing, ignoresReviews, messages, }) {
    if (mode === 'off' || report.mode === 'plan')
        return report;
    const threadByPost = new Map(threads.map((thread) => [thread.post, thread]));
    const choiceOf = new Map(choices.map((choice) => [choice.post, choice]));
    const number = (post) => (threadByPost.get(post) ?? choiceOf.get(post))?.number ?? Number.POSITIVE_INFINITY;
    return {
        ...report,
        drawn: report.drawn
            .map((post) => ({
            ...post,
            ...review_mode_threadOf(threadByPost.get(post.post)),
            ...review_mode_choiceFact(choiceOf.get(post.post)),
        }))
            .toSorted((a, b) => number(a.post) - number(b.post)),
        review: {
            isRequired: mode === 'required',
            standing,
            messages,
            ...(ignoresReviews ? { ignoresReviews } : {}),
        },
    };
}
const review_mode_threadOf = (thread) => (thread ? { thread } : {});
function review_mode_choiceFact(choice) {
    if (choice === undefined)
        return {};
    const { post: _, ...fact } = choice;
    return { choice: fact };
}


  }),

  65129:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I1: () => (  planInstead),
    b5: () => (  runJob),
    eF: () => (  run)
  });
  var _pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92465);
  var _pipeline_show_to_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90284);
  var _job_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85255);
  var _attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21088);
  var _check_undrawn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48328);
  var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53870);
  var _review_mode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89723);
  var _show_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62878);








async function run(assignment, session) {
    const opened = await (await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__  .ho)(assignment, session)).upToDate();
    return runJob(opened.job, opened.session);
}
async function runJob(job, session, known) {
    const isDelivered = job.deliver === 'pull-request';
    const delivery = isDelivered ? (known ?? (await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__  .Dz)(job, session))) : undefined;
    const mode = delivery ? undefined : await modeNow(job, session);
    const choosing = mode !== undefined && mode !== 'off';
    const outcome = await (0,_pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_0__  .g)({ ...job, choosing }, session.context, delivery);
    return (0,_show_js__WEBPACK_IMPORTED_MODULE_7__  .O)(outcome, delivery, session, { mode });
}
async function modeNow(job, session) {
    if (job.pullRequest === undefined || session.fork)
        return undefined;
    const head = await session.context.repo.snapshot(job.head);
    return (0,_review_mode_js__WEBPACK_IMPORTED_MODULE_6__  .yl)({ job, state: { head } }, session);
}
async function planInstead(assignment, session, why) {
    const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_5__  .ho)(assignment, session);
    const outcome = await (0,_pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_0__  .g)((0,_job_of_js__WEBPACK_IMPORTED_MODULE_2__  .zS)(opened.job, why), opened.session.context);
    const report = (0,_pipeline_show_to_report_js__WEBPACK_IMPORTED_MODULE_1__  .cG)(outcome, session.address);
    const { attempt, afterthought } = (0,_attempts_js__WEBPACK_IMPORTED_MODULE_3__  .z)();
    await attempt('The check could not be written', () => (0,_check_undrawn_js__WEBPACK_IMPORTED_MODULE_4__  .O)(opened.job, opened.session));
    return { outcome, report, url: '', afterthought: afterthought() };
}


  }),

  62878:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O: () => (  finish)
});

var check_run = __webpack_require__(56255);
;

async function carryChecks(octokit, address, { from, to, name }) {
    const { data } = await octokit.rest.checks.listForRef({
        ...{ owner: address.owner, repo: address.name, ref: from },
        ...{ filter: 'latest', per_page: 100 },
    });
    for (const run of data.check_runs) {
        const other = nameOf(run.name);
        const check = checkOf(run);
        if (other === undefined || other === name || check === undefined)
            continue;
        await (0,check_run .Y)(octokit, address, { head: to, name: other }, check);
    }
}
function nameOf(check) {
    const name = /^Hero images(?: \(([a-z0-9-]+)\))?$/.exec(check);
    return name === null ? undefined : (name[1] ?? '');
}
function checkOf({ status, conclusion, output, details_url }) {
    const text = {
        title: output.title ?? '',
        summary: output.summary ?? '',
        ...(details_url ? { link: details_url } : {}),
    };
    if (status !== 'completed')
        return { ...text, status: 'queued' };
    const ended = ['success', 'neutral', 'failure'].find((one) => one === conclusion);
    return ended && { ...text, status: 'completed', conclusion: ended };
}

var github_comments = __webpack_require__(88325);
var pull_request = __webpack_require__(53056);
var to_report = __webpack_require__(90284);
var check = __webpack_require__(27098);
var marker = __webpack_require__(35917);
var fit = __webpack_require__(70874);
;


function renderComment(report) {
    const room = {
        characters: 59_900,
        bytes: 63_900,
        elsewhere: ', see the job summary',
        boxes: true,
    };
    return `${(0,marker .we)(report.name)}\n\n${(0,fit .I)(report, room)}\n`;
}

var facts = __webpack_require__(85697);
var links = __webpack_require__(64503);
var one_line = __webpack_require__(6810);
var errors = __webpack_require__(452);
var record = __webpack_require__(96852);
var propose = __webpack_require__(96672);
var wire_repo = __webpack_require__(25437);
;




async function wouldHelp({ job, records, state: { base } }, context) {
    if (job.pullRequest === undefined || base === undefined || records.length === 0)
        return false;
    if ([...base.files.keys()].some((path) => path.startsWith(`${record .Ap}/`)))
        return false;
    try {
        const { patches } = await (0,wire_repo .w)(base.commit, context);
        return (patches.some(({ hides }) => hides) && !(await isThere((0,propose .I)(context.inputs), context)));
    }
    catch (error) {
        context.log.info(`Whether the templates show the pictures is not known: ${String(error)}`);
        return false;
    }
}
async function isThere(branch, { repo }) {
    try {
        await repo.head(branch);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors .wZ))
            throw error;
        return false;
    }
}

var attempts = __webpack_require__(21088);
var check_undrawn = __webpack_require__(48328);
var remember = __webpack_require__(46465);
var review_mode = __webpack_require__(89723);
var standing_now = __webpack_require__(64344);
var tell_check = __webpack_require__(29672);
var advice = __webpack_require__(86503);
;

function withOffer(report) {
    const isSaid = (note) => note.includes(advice .U);
    const how = report.review === undefined
        ? 'run the workflow by hand with `command: wire`'
        : 'comment `/hero wire`';
    const offer = `The pages of this site do not show the pictures of their posts yet: ${how}, and the patch for its templates comes as a pull request of its own.`;
    return {
        ...report,
        drawn: report.drawn.map((post) => ({
            ...post,
            notes: post.notes.filter((note) => !isSaid(note)),
        })),
        warnings: [...report.warnings.filter((warning) => !isSaid(warning)), offer],
    };
}

;


















async function finish(outcome, delivery, session, { mode, messages = [], said } = {}) {
    const { attempt, afterthought } = (0,attempts .z)();
    session.announce(outcome);
    const plain = withWayOut((0,to_report .cG)(outcome, session.address), outcome, session);
    if (delivery)
        return finishDelivery(plain, outcome, delivery, session);
    const known = await attempt('How far the pictures are could not be read', () => reviewed(plain, outcome, session, { mode, messages }));
    const report = known && (await wouldHelp(outcome, session.context)) ? withOffer(known.report) : known?.report;
    if (report === undefined) {
        await attempt('The check could not be written', () => checkUnknown(outcome, session));
        return { outcome, report: plain, url: '', afterthought: afterthought() };
    }
    const written = await attempt('The comment could not be written', () => comment(outcome, report, session));
    const url = written?.url;
    if (written && known?.talk)
        await attempt('What the comment shows could not be remembered', () => (0,remember .k)(written, known.talk, outcome, session, said));
    await attempt('The check could not be written', () => show_check(report, outcome, url ?? '', session));
    await carryOthers(outcome, session);
    return { outcome, report, url: url ?? '', afterthought: afterthought() };
}
async function show_check({ mode, review, leftOut }, outcome, url, session) {
    if (mode === 'plan')
        return (0,check_undrawn .O)(outcome.job, session);
    const { pullRequest } = outcome.job;
    if (review === undefined || pullRequest === undefined)
        return;
    const { standing, isRequired } = review;
    const told = { standing, isRequired, pullRequest };
    await (0,tell_check .A)(placeOf(outcome, session), (0,check .EG)(standing, isRequired, url, leftOut?.sentence), told, session);
}
async function carryOthers(outcome, { octokit, address, fork, context: { inputs, log } }) {
    const { commit, job } = outcome;
    const to = fork ? fork.pushed() : commit;
    const from = fork ? fork.head : job.head;
    if (to === undefined || job.pullRequest === undefined)
        return;
    try {
        await carryChecks(octokit, address, { from, to, name: inputs.name });
    }
    catch (error) {
        log.info(`The checks of other workflows were not looked at: ${error.message}`);
    }
}
async function checkUnknown(outcome, session) {
    const { octokit, address, runUrl, context } = session;
    if (context.inputs.review === 'required' && outcome.job.pullRequest !== undefined)
        await (0,check_run .Y)(octokit, address, placeOf(outcome, session), (0,check .WU)(runUrl));
}
const placeOf = ({ commit, job }, { fork, context: { inputs } }) => ({
    head: fork ? (fork.pushed() ?? fork.head) : (commit ?? job.head),
    name: inputs.name,
});
function withWayOut(report, { job }, { fork, address }) {
    if (fork?.offered() === undefined || job.pullRequest === undefined)
        return report;
    return { ...report, toPull: (0,links .UN)(address, { ...job, pullRequest: job.pullRequest }) };
}
async function reviewed(report, outcome, session, { mode: known, messages = [] }) {
    if (outcome.job.pullRequest === undefined || report.mode === 'plan')
        return { report };
    const mode = known ?? (await (0,review_mode .yl)(outcome, session));
    if (mode === 'off')
        return { report };
    const ignoresReviews = !outcome.state.settings['approve-by-review'];
    const talk = await (0,review_mode .MA)(outcome, session);
    const standing = await (0,standing_now .Z)(outcome, talk, mode === 'required', session);
    return { report: (0,review_mode .Oz)(report, talk, { mode, standing, ignoresReviews, messages }), talk };
}
async function comment({ job }, report, { octokit, address, comments, login, context }) {
    if (report.mode === 'plan' || job.pullRequest === undefined || !hasNews(report))
        return undefined;
    const body = renderComment(report);
    const comment = await (0,github_comments .lB)(octokit, {
        owner: address.owner,
        repo: address.name,
        number: job.pullRequest,
        name: context.inputs.name,
        body,
        login,
        listed: comments.listed(job.pullRequest),
        known: () => (0,remember .W)(job, context.repo),
    });
    return { ...comment, body };
}
async function finishDelivery(report, outcome, delivery, session) {
    const { attempt, afterthought } = (0,attempts .z)();
    const url = await attempt('The pull request with the pictures could not be opened', () => openDelivering(outcome, report, delivery, session));
    return { outcome, report, url: url ?? '', afterthought: afterthought() };
}
const ownTitles = /^Hero images for (?:1 post|\d+ posts)(?: \(.+\))?$/;
async function openDelivering({ job }, report, delivery, { octokit, address }) {
    if (report.mode === 'plan')
        return '';
    const branches = { head: delivery.branch, base: job.branch };
    if (report.drawn.length === 0)
        return (await (0,pull_request .zl)(octokit, address, branches))?.url ?? '';
    const posts = (0,facts .U9)(report.drawn.length, 'post');
    const label = (0,one_line .T)(job.part?.label ?? '');
    const title = `Hero images for ${posts}${label === '' ? '' : ` (${label})`}`;
    const body = renderComment(report);
    return (await (0,pull_request .Q_)(octokit, address, { ...branches, title, body, ownTitles })).url;
}
const hasNews = ({ drawn, failed, skipped, review }) => drawn.length > 0 ||
    (review?.messages.length ?? 0) > 0 ||
    failed.length > 0 ||
    skipped.some(({ kind }) => ['beyond-limit', 'unread', 'declined'].includes(kind));


  }),

  64344:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (  standingNow),
  d: () => (  standingOfPull)
});

var illustrate = __webpack_require__(92465);
var skipped_post = __webpack_require__(52261);
;
function standingOf(threads, held, isCut = false) {
    const approved = threads.filter(({ approval }) => approval !== undefined).length;
    const drawn = new Set(threads.map(({ post }) => post));
    const posts = new Map(held.map((each) => [each.post, each]));
    const undone = [...posts.keys()].filter((post) => drawn.has(post)).length;
    return {
        approved,
        waiting: threads.length - approved,
        without: posts.size - undone,
        ...(undone > 0 ? { undone } : {}),
        ...(isCut ? { isCut } : {}),
        ...(posts.size > 0 ? { held: [...posts.values()] } : {}),
    };
}

var job_of = __webpack_require__(85255);
var review_mode = __webpack_require__(89723);
;





async function standingNow(outcome, { threads }, isRequired, { context }) {
    const { job, stopped } = outcome;
    const isPartial = isRequired && job.posts.length > 0;
    const drawn = new Set(threads.map(({ post }) => post));
    const others = isPartial ? await lookAtAll(job, context) : undefined;
    const held = [
        ...(others ? [...toChoose(others), ...lackingIn(others)] : []),
        ...toChoose(outcome),
    ].filter(({ post }) => !drawn.has(post));
    return standingOf(threads, [...held, ...lackingIn(outcome)], stopped !== undefined);
}
async function standingOfPull(job, session) {
    const outcome = await lookAtAll(job, session.context);
    const { threads } = await (0,review_mode .MA)(outcome, session);
    return standingOf(threads, [...toChoose(outcome), ...lackingIn(outcome)]);
}
const lookAtAll = (job, context) => (0,illustrate .g)((0,job_of .Wv)(job), context);
const lackingIn = ({ failed, skipped }) => [
    ...skipped.filter(skipped_post .b3),
    ...failed.map(({ post, message }) => ({ post, reason: message })),
];
const toChoose = ({ choices }) => choices.map(({ planned }) => ({
    post: planned.post.path,
    reason: 'its picture is not chosen yet',
}));


  }),

  29672:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  tellCheck)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56255);


async function tellCheck(place, check, told, session) {
    try {
        await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(session.octokit, session.address, place, check);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .i_))
            throw error;
        const { standing, isRequired, pullRequest } = told;
        if (!isRequired && standing.approved + standing.waiting + standing.without === 0) {
            session.context.log.info(`No check \`${(0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_1__  .I)(place.name)}\`: ${error.message}`);
            return;
        }
        const who = startedBy(session);
        if (who === undefined || !isReadOnly(error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`The check \`${(0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_1__  .I)(place.name)}\` could not be written: ${who} started this run, and GitHub gives such a run a token that may only read, unless the workflow is told otherwise.`, {
            hint: `Comment \`/hero plan\` on the pull request, or start the workflow by hand with \`pull-request: ${pullRequest}\`: a run that you start may write it. docs/review.md has a way for all such pull requests.`,
            cause: error,
        });
    }
}
function startedBy({ actor, fork, byHand, listens }) {
    if (actor === 'dependabot[bot]')
        return 'Dependabot';
    return fork && !byHand && !listens ? 'a pull request from a fork' : undefined;
}
const isReadOnly = ({ message }) => /not accessible by integration/i.test(message);


  }),

  12454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  workflowPath),
    i: () => (  listensToComments)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function listensToComments(workflow) {
    try {
        const on = Object((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .qg)(workflow)).on;
        const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on));
        return events.includes('issue_comment');
    }
    catch {
        return false;
    }
}
const workflowPath = (ref) => /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(ref ?? '')?.[1];


  }),

  97945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  waitingFor),
    t: () => (  waitingForPush)
  });
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53056);
  var _memory_pictures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61496);
  var _pipeline_find_taken_away_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61829);
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50503);
  var _staging_finished_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92059);





async function waitingFor(pull, { repo, inputs: { name } }) {
    if (!pull.merged)
        return undefined;
    const store = await repo.refStore((0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_3__  .Sk)({ pullRequest: pull.number, branch: '', name }));
    if (store === undefined)
        return undefined;
    if (!pull.isFork)
        return { store, ready: await notMerged(pull, store, repo) };
    const finished = await (0,_staging_finished_js__WEBPACK_IMPORTED_MODULE_4__  .q)(store);
    return { store, ready: new Map([...finished].map(([post, { record }]) => [post, record])) };
}
async function notMerged({ headSha }, store, repo) {
    const memory = new _memory_pictures_js__WEBPACK_IMPORTED_MODULE_1__  .S((0,_memory_pictures_js__WEBPACK_IMPORTED_MODULE_1__  .T)(() => Promise.resolve(store)));
    await memory.look();
    const ready = new Map();
    for (const picture of await memory.all())
        if (!picture.isDeclined && !(await (0,_pipeline_find_taken_away_js__WEBPACK_IMPORTED_MODULE_2__  .a)(headSha, picture, repo)))
            ready.set(picture.record.post, picture.record);
    return ready;
}
async function waitingForPush(octokit, address, head, place) {
    const name = { owner: address.owner, repo: address.name };
    const merged = await octokit.rest.repos
        .listPullRequestsAssociatedWithCommit({ ...name, commit_sha: head })
        .then(({ data }) => data.filter(({ merged_at }) => merged_at))
        .catch(() => []);
    for (const { number } of merged) {
        const waiting = await waitingFor(await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_0__  .Cs)(octokit, address, number), place);
        if (waiting && (await waiting.store.list()).size > 0)
            return { ready: waiting.ready, arrivesFrom: number };
    }
    return {};
}


  }),

  96672:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  J: () => (  proposeWiring),
  I: () => (  wireBranch)
});

var errors = __webpack_require__(452);
var pull_request = __webpack_require__(53056);
var commit_message = __webpack_require__(87399);
var kept_names = __webpack_require__(50503);
var report_patches = __webpack_require__(56160);
var external_node_crypto_ = __webpack_require__(77598);
;


function proposalMark(patches) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const patch of patches.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const changed = (0,report_patches .WH)(patch)
            .split('\n')
            .filter((line) => /^[-+]/.test(line));
        hash.update(`${patch.path}\0${changed.join('\n')}\0`);
    }
    return `<!-- hero-images wire ${hash.digest('hex').slice(0, 16)} -->`;
}

var job_of = __webpack_require__(85255);
var wire_repo = __webpack_require__(25437);
;








const wireBranch = ({ name }) => (0,kept_names .kP)('hero-images/wire', name);
const wireSubject = 'Let the templates name the image of each post';
const wasDeclined = (branch) => `The same patches were proposed before, and that pull request was closed unmerged, so it is not opened again. To be asked again, reopen it, or delete the branch ${branch}.`;
async function proposeWiring(assignment, session) {
    const { octokit, address, context } = session;
    const base = assignment.kind === 'branch'
        ? assignment.branch
        : (await (0,pull_request .Cs)(octokit, address, assignment.number)).baseRef;
    const head = await context.repo.head(base);
    const wired = await (0,wire_repo .w)(head, context, address);
    const only = { ...wired, notice: (0,job_of .QJ)(context.inputs), url: '', commit: undefined };
    if (wired.patches.length === 0 || only.notice !== '')
        return only;
    const branches = { head: wireBranch(context.inputs), base };
    const open = await (0,pull_request .zl)(octokit, address, branches);
    if (open)
        return { ...only, url: open.url, notice: 'The pull request with them is open already.' };
    const mark = proposalMark(wired.patches);
    const present = await headOf(branches.head, context.repo);
    const declined = present === undefined ? undefined : await (0,pull_request .Pu)(octokit, address, branches);
    if (declined?.body.includes(mark))
        return { ...only, url: declined.url, notice: wasDeclined(branches.head) };
    try {
        const commit = await commitTo(present, { ...branches, at: head }, wired, session);
        const { url } = await (0,pull_request .Q_)(octokit, address, {
            ...branches,
            title: wireSubject,
            body: `${(0,report_patches .t7)(only)}\n${mark}\n`,
        });
        return { ...only, url, commit };
    }
    catch (error) {
        if (!(error instanceof errors .i_))
            throw error;
        return { ...only, notice: `Nothing was proposed. ${error.message} ${error.hint ?? ''}` };
    }
}
async function commitTo(present, { head: branch, base, at }, wired, { context: { repo, inputs } }) {
    await repo.assertWritable();
    if (present === undefined)
        await repo.createBranch(branch, at);
    const takesOver = present !== undefined && present !== at;
    return repo.commit({
        branch,
        head: present ?? at,
        ...(takesOver ? { mergeParents: [at], base: at } : {}),
        files: (0,wire_repo .e)(wired),
        message: (0,commit_message .d)({ subject: wireSubject }, base, inputs),
    });
}
async function headOf(branch, repo) {
    try {
        return await repo.head(branch);
    }
    catch (error) {
        if (!(error instanceof errors .wZ))
            throw error;
        return undefined;
    }
}


  }),

  8692:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ni: () => (  isUnanswered),
    WE: () => (  explain),
    c2: () => (  statusOf),
    eu: () => (  permissionError)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _server_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41651);


function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
const isUnanswered = (error) => (statusOf(error) ?? 0) >= 500;
function explainProxy(error) {
    const refused = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .vd)(error);
    if (refused === undefined)
        return undefined;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`The proxy lets nothing through to GitHub's API (${refused.why}).`, {
        hint: 'Nothing was done. Check `http_proxy`, `https_proxy` and `no_proxy` of this job, and what the proxy allows.',
        cause: error,
    });
}
function explain(error, request) {
    const refused = explainProxy(error);
    if (refused)
        return refused;
    const status = statusOf(error);
    if (status === 401)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4('GitHub does not accept the token (401)', {
            hint: 'Leave `github-token` out to use the token of the workflow, or hand in one that has not expired',
            cause: error,
        });
    if (!(error instanceof Error) || (status !== 403 && status !== 429))
        return error;
    if (status === 429 || /rate limit|abuse detection/i.test(error.message))
        return usedUp(error);
    return refusal(error, request) ?? permissionError(needsOf(request), error.message, error);
}
function usedUp(error) {
    const { response } = error;
    const headers = response?.headers ?? {};
    const reset = (0,_server_clock_js__WEBPACK_IMPORTED_MODULE_1__  .m)(headers);
    const isHourly = headers['x-ratelimit-remaining'] === '0' && reset > 0;
    const seconds = Number(headers['retry-after']);
    const again = isHourly
        ? ` It begins anew at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
        : seconds > 0
            ? ` GitHub asks to wait ${seconds} s.`
            : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`GitHub takes no more requests for now: ${isHourly ? 'the hourly limit of this token is used up' : 'there were too many at once'}.${again}`, {
        hint: 'Run it again then. A workflow\u2019s own token has 1,000 requests an hour for the whole repository: with `actions/checkout` before this step, files are read without any.',
        cause: error,
    });
}
function refusal(error, { url }) {
    const { message } = error;
    if (/\/check-runs\b/.test(url) && /via a github app|personal access token/i.test(message))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .i_('GitHub takes checks from apps alone, and this token is that of a person', {
            needs: 'checks: write',
            hint: 'Leave `github-token` out to use the token of the workflow, or give it that of a GitHub App; else let no branch rule demand the check `Hero images`',
            cause: error,
        });
    if (/\bis locked\b/i.test(message))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4('GitHub takes no comment: the conversation is locked', {
            hint: 'Unlock the conversation of the pull request; the job summary has the same report',
            cause: error,
        });
    if (/not permitted to create or approve/i.test(message))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .i_('GitHub Actions may not open pull requests in this repository', {
            needs: 'pull-requests: write',
            hint: 'Tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository, under Actions, General',
            cause: error,
        });
    return undefined;
}
function permissionError(needs, reason, cause) {
    const sentence = reason.replace(/ - https?:\/\/\S+$/, '');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .i_(`The token lacks \`${needs}\`: ${sentence}`, {
        needs,
        hint: hintFor(needs, sentence),
        cause,
    });
}
const permissions = [
    [/\/(pulls|issues)\b/, 'pull-requests'],
    [/\/check-(runs|suites)\b/, 'checks'],
    [/\/statuses\b/, 'statuses'],
    [/\/actions\//, 'actions'],
    [/\/repos\//, 'contents'],
];
function needsOf({ method, url }) {
    const name = permissions.find(([pattern]) => pattern.test(url))?.[1] ?? 'contents';
    return `${name}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`;
}
function hintFor(needs, reason) {
    const lines = ['contents: write', 'pull-requests: write'];
    const [name] = needs.split(':');
    if (!lines.some((line) => line.startsWith(`${name}:`)))
        lines.push(needs);
    const block = ['permissions:', ...lines.map((line) => `  ${line}`)].join('\n');
    if (/archived/i.test(reason))
        return 'The repository is archived: nothing can be written to it';
    if (/personal access token/i.test(reason))
        return `Give the personal access token these repository permissions, or leave \`github-token\` out and give them to the job:\n${block}`;
    return `Give the job these permissions (a pull request from a fork never gets them):\n${block}`;
}


  }),

  88325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TW: () => (  createComments),
    Wc: () => (  whoAmI),
    lB: () => (  upsertComment),
    nd: () => (  ownAmong)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
  var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35917);




function createComments(octokit, address) {
    const known = new Map();
    const repo = { owner: address.owner, repo: address.name };
    return {
        listed: (number) => known.get(number),
        read(number) {
            const comments = known.get(number) ?? listComments(octokit, { ...repo, number });
            known.set(number, comments);
            return comments;
        },
    };
}
const attempts = 3;
async function upsertComment(octokit, target, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    let sent = false;
    let known = target.known;
    for (let attempt = 1;; attempt++) {
        try {
            const asked = { ...target, known };
            const ours = (attempt === 1 && (await listedBefore(asked))) || (await ownComment(octokit, asked));
            if (ours && sameText(ours.body, target.body))
                return { ...told(ours), changed: sent };
            sent = true;
            return { ...told(await write(octokit, target, ours)), changed: true };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .i_ && known !== undefined) {
                known = undefined;
                continue;
            }
            if (attempt >= attempts || !sent || !mayBeDone(error))
                throw error;
            await pause(attempt * 1000);
        }
    }
}
const told = ({ id, user, updated_at, html_url }) => ({
    ...{ id, login: user?.login ?? '', writtenAt: updated_at, url: html_url },
});
const actionsBot = 'github-actions[bot]';
async function whoAmI(octokit, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await octokit.graphql('{ viewer { login } }');
            return answer.viewer.login;
        }
        catch (error) {
            if (!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ni)(error))
                return actionsBot;
            if (attempt === attempts)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .L4(`GitHub does not say whose the token is (${(0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error)}), so it is not known which comment is ours.`, { hint: 'Run this again.', cause: error });
            await pause(attempt * 1000);
        }
    }
}
async function ownAmong(comments, { name = '', login, known = async () => [] }) {
    const marked = comments.filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .QE)(comment) === name);
    if (marked.length === 0)
        return undefined;
    for (const number of await known()) {
        const remembered = marked.find(({ id }) => id === number);
        if (remembered !== undefined)
            return remembered;
    }
    const ofBot = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, actionsBot);
    const us = await login().catch((error) => {
        if (ofBot === undefined)
            throw error;
        return actionsBot;
    });
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, us);
}
async function listedBefore(target) {
    const own = target.listed && (await ownAmong(await target.listed, target));
    return own && !sameText(own.body, target.body) ? own : undefined;
}
const ownComment = async (octokit, target) => ownAmong(await listComments(octokit, target), target);
const mostPages = 100;
async function listComments(octokit, { number, ...repo }) {
    let pages = 0;
    return octokit.paginate(octokit.rest.issues.listComments, { ...address(repo), issue_number: number, per_page: 100 }, ({ data }, done) => {
        if (++pages === mostPages)
            done();
        return data;
    });
}
async function write(octokit, target, ours) {
    const { body, number } = target;
    const { data } = ours
        ? await octokit.rest.issues.updateComment({ ...address(target), comment_id: ours.id, body })
        : await octokit.rest.issues.createComment({ ...address(target), issue_number: number, body });
    return data;
}
function address({ owner, repo }) {
    return { owner, repo };
}
function sameText(theirs, ours) {
    return theirs?.replaceAll('\r\n', '\n').trimEnd() === ours.trimEnd();
}
function mayBeDone(error) {
    return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ni)(error) || (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error) === 404 || (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error) === 410;
}


  }),

  35917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    QE: () => (  markedName),
    rA: () => (  findOwnComment),
    we: () => (  markerOf)
  });
const markerOf = (name = '') => `<!-- hero-images v1${name && ` ${name}`} -->`;
const anyMarker = /^<!-- hero-images v\d+(?: ([a-z0-9-]+))? -->/;
function markedName({ body }) {
    const marker = anyMarker.exec(body ?? '');
    return marker === null ? undefined : (marker[1] ?? '');
}
function findOwnComment(marked, login) {
    return marked
        .filter((comment) => comment.user?.login.toLowerCase() === login.toLowerCase())
        .reduce((oldest, comment) => (oldest && oldest.id < comment.id ? oldest : comment), undefined);
}


  }),

  23060:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q: () => (  createOctokit)
});

var github = __webpack_require__(11758);
var dist_bundle = __webpack_require__(49735);
var plugin_throttling_dist_bundle = __webpack_require__(86856);
var lib = __webpack_require__(62203);
var errors = __webpack_require__(452);
var api_error = __webpack_require__(8692);
;
const farewell = 3000;
function createCancelledWaits(signal) {
    const isOver = (options, { isSending, until }) => !isSending && (isRead(options) || until > Date.now() + farewell);
    return {
        async sending(send, options) {
            const { turn } = options.request;
            if (turn)
                turn.isSending = true;
            try {
                return await send();
            }
            catch (error) {
                if (signal?.aborted && isRead(options))
                    options.request.retries = 0;
                throw error;
            }
            finally {
                if (turn)
                    turn.isSending = false;
            }
        },
        mayWait(seconds, options) {
            const sent = options;
            const until = Date.now() + seconds * 1000;
            if (sent.request.turn)
                sent.request.turn.until = until;
            return !signal?.aborted || !isOver(sent, { isSending: false, until });
        },
        whole(send, options) {
            if (signal === undefined)
                return send();
            const turn = { isSending: false, until: 0 };
            options.request = { ...options.request, turn };
            const done = new AbortController();
            const given = new Promise((_, reject) => {
                const look = () => {
                    if (isOver(options, turn))
                        reject(signal.reason);
                };
                signal.addEventListener('abort', look, { signal: done.signal });
            });
            return Promise.race([send(), given]).finally(() => done.abort());
        },
    };
}
const isRead = ({ method, url }) => method === 'GET' || method === 'HEAD' || url.endsWith('/graphql');

var promises_ = __webpack_require__(58500);
;

function createRequestSpacing({ burst = 0, every, }) {
    let due = 0;
    const untilFree = (places) => {
        const now = performance.now();
        due = Math.max(due, now);
        return due - now - Math.max(0, burst - places) * every;
    };
    return {
        async next() {
            const wait = untilFree(0);
            due += every;
            if (wait > 0)
                await (0,promises_.setTimeout)(wait);
        },
        async spare(places) {
            for (let wait = untilFree(places); wait > 0; wait = untilFree(places))
                await (0,promises_.setTimeout)(wait);
        },
    };
}

var server_clock = __webpack_require__(41651);
;

const musts = [
    [/\/git\/trees\//, ({ sha, tree }) => isText(sha) && Array.isArray(tree)],
    [/\/git\/blobs\//, ({ content }) => typeof content === 'string'],
    [/\/git\/(?:blobs|trees|commits)$/, ({ sha }) => isText(sha)],
    [/\/git\/ref\//, ({ object }) => isText(fields(object).sha)],
    [/\/compare\//, ({ merge_base_commit }) => isText(fields(merge_base_commit).sha)],
    [/\/pulls\/(?:\d+|\{pull_number\})$/, isPull],
    [/\/permission$/, ({ permission }) => isText(permission)],
];
const lists = /\/(?:comments|reviews|reactions|commits|matching-refs\/.+|pulls|tags|branches)$/;
const fields = (value) => typeof value === 'object' && value !== null ? value : {};
const isText = (value) => typeof value === 'string' && value !== '';
function isPull({ number, state, head, base }) {
    const [from, to] = [fields(head), fields(base)];
    const isEnd = (end) => isText(end.sha) && isText(end.ref);
    return (typeof number === 'number' &&
        isText(state) &&
        isEnd(from) &&
        isEnd(to) &&
        'id' in fields(to.repo));
}
function isWhole({ method, url }, data) {
    const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*/, '');
    if (typeof data === 'string' && data !== '')
        return false;
    const must = musts.find(([pattern]) => pattern.test(path));
    if (must)
        return must[1](fields(data));
    if (method === 'GET' && lists.test(path))
        return Array.isArray(data);
    return true;
}
const brokenAnswer = ({ method, url }) => new errors .L4(`GitHub's answer to ${method} ${url.replace(/^https?:\/\/[^/]+/, '')} is cut off, or is not what it must be`, { hint: 'Run it again; if it stays, see https://www.githubstatus.com' });

;










const documented = { write: 500, burst: 40, second: 1000 };
const left = 12;
const longestWait = 15 * 60;
const unseen = /\/git\/(blobs|trees|commits)$/;
function createOctokit({ token, apiUrl, log, signal, spacing = documented, }) {
    const waits = createCancelledWaits(signal);
    const writes = createRequestSpacing({ every: spacing.write, burst: spacing.burst ?? 0 });
    const wait = (limit) => (seconds, request, _, tries) => {
        const again = tries < 2 && seconds <= longestWait && waits.mayWait(seconds, request);
        const then = again ? `trying again (${tries + 1} of 2)` : 'giving up';
        log(`GitHub's ${limit} asks to wait ${seconds} s: ${request.method} ${request.url}: ${then}`);
        return again;
    };
    const octokit = (0,github .Q)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        log: { debug: () => { }, info: () => { }, warn: log, error: log },
        retry: {
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
            retryAfterBaseValue: spacing.second,
        },
        throttle: {
            write: queueOf(writes),
            notifications: new lib.Group({
                id: 'notes',
                maxConcurrent: 1,
                minTime: spacing.second,
            }),
            retryAfterBaseValue: spacing.second,
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit'),
        },
    }, atTheWire(waits), dist_bundle .L, plugin_throttling_dist_bundle .A);
    octokit.hook.before('request', async (options) => {
        options.request = { ...options.request };
        const { method, url, request } = options;
        const isRead = method === 'GET' || method === 'HEAD';
        if (!isRead && !(method === 'POST' && unseen.test(url)))
            request.retries = 0;
        if (request.canWait)
            await writes.spare(left);
    });
    octokit.hook.wrap('request', async (send, options) => {
        const answer = await send(options);
        if (isWhole(options, answer.data))
            return answer;
        const isSafe = options.method === 'GET' || unseen.test(options.url);
        if (!isSafe)
            return answer;
        const again = await send(options);
        if (isWhole(options, again.data))
            return again;
        throw brokenAnswer(options);
    });
    octokit.hook.error('request', (error, options) => {
        throw (0,api_error .WE)(error, options);
    });
    octokit.hook.wrap('request', (send, options) => waits.whole(() => send(options), options));
    return octokit;
}
const atTheWire = ({ sending }) => (octokit) => {
    octokit.hook.wrap('request', (send, options) => sending(() => send(options), options));
    octokit.hook.error('request', (error, { request }) => {
        if (request && (0,errors .vd)(error))
            request.retries = 0;
        throw (0,server_clock .i)(error, Date.now());
    });
};
function queueOf(spacing) {
    const queue = { schedule: async (_, go) => spacing.next().then(go) };
    return { key: () => queue };
}


  }),

  53056:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cs: () => (  getPull),
    OU: () => (  isMergedAt),
    Pu: () => (  findDeclinedPull),
    Q_: () => (  openPull),
    uN: () => (  lastPull),
    zl: () => (  findOpenPull)
  });
  var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);

async function getPull(octokit, repo, number) {
    const { data } = await octokit.rest.pulls.get({
        owner: repo.owner,
        repo: repo.name,
        pull_number: number,
    });
    const headRepo = data.head.repo;
    return {
        number: data.number,
        state: data.state === 'open' ? 'open' : 'closed',
        merged: data.merged,
        isDraft: data.draft === true,
        closedAt: data.closed_at ?? '',
        baseSha: data.base.sha,
        baseRef: data.base.ref,
        headSha: data.head.sha,
        headRef: data.head.ref,
        headRepoId: headRepo?.id ?? null,
        baseRepoId: data.base.repo.id,
        headRepoFullName: headRepo?.full_name ?? null,
        isFork: headRepo?.id !== data.base.repo.id,
        maintainersMayPush: data.maintainer_can_modify === true,
        pushedAt: headRepo?.pushed_at ?? '',
        baseIsDefault: data.base.ref === data.base.repo.default_branch,
        author: data.user?.login ?? 'ghost',
        title: data.title,
    };
}
async function findOpenPull(octokit, repo, { head, base }) {
    const { data } = await octokit.rest.pulls.list({
        owner: repo.owner,
        repo: repo.name,
        state: 'open',
        head: `${repo.owner}:${head}`,
        base,
    });
    const found = data.find((pull) => pull.head.ref === head && pull.base.ref === base);
    return found && { number: found.number, url: found.html_url, created: false, title: found.title };
}
async function lastPull(octokit, repo, { head, base }) {
    const { data } = await octokit.rest.pulls.list({
        owner: repo.owner,
        repo: repo.name,
        state: 'all',
        head: `${repo.owner}:${head}`,
        base,
        sort: 'created',
        direction: 'desc',
    });
    const all = data.filter((pull) => pull.head.ref === head && pull.base.ref === base);
    const last = all.find(({ state }) => state === 'open') ?? all[0];
    if (last === undefined)
        return undefined;
    const closed = last.merged_at === null ? 'closed' : 'merged';
    const state = last.state === 'open' ? 'open' : closed;
    return { number: last.number, url: last.html_url, state };
}
async function findDeclinedPull(octokit, repo, { head, base }) {
    const last = await lastClosed(octokit, repo, { head, base });
    if (last === undefined || last.merged_at !== null)
        return undefined;
    return { url: last.html_url, body: last.body ?? '' };
}
async function isMergedAt(octokit, repo, branches, sha) {
    const last = await lastClosed(octokit, repo, branches);
    return last !== undefined && last.merged_at !== null && last.head.sha === sha;
}
async function lastClosed(octokit, repo, { head, base }) {
    const { data } = await octokit.rest.pulls.list({
        owner: repo.owner,
        repo: repo.name,
        state: 'closed',
        head: `${repo.owner}:${head}`,
        base,
        sort: 'created',
        direction: 'desc',
    });
    return data.find((pull) => pull.head.ref === head && pull.base.ref === base);
}
async function openPull(octokit, repo, pull) {
    const open = await findOpenPull(octokit, repo, pull);
    return open ? refresh(octokit, repo, open, pull) : create(octokit, repo, pull);
}
async function refresh(octokit, repo, open, { title, body, ownTitles }) {
    await octokit.rest.pulls.update({
        owner: repo.owner,
        repo: repo.name,
        pull_number: open.number,
        body,
        ...(ownTitles?.test(open.title) ? { title } : {}),
    });
    return open;
}
async function create(octokit, repo, { head, base, title, body }) {
    try {
        const { data } = await octokit.rest.pulls.create({
            owner: repo.owner,
            repo: repo.name,
            head,
            base,
            title,
            body,
        });
        return { number: data.number, url: data.html_url, created: true, title };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .c2)(error) !== 422 && !(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .Ni)(error))
            throw error;
        const open = await findOpenPull(octokit, repo, { head, base });
        if (open === undefined)
            throw error;
        return open;
    }
}


  }),

  41651:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  byOurClock),
    m: () => (  resetThere)
  });
const noise = 30_000;
const reset = 'x-ratelimit-reset';
const theirs = 'x-ratelimit-reset-there';
const headersOf = (error) => Object(error).response?.headers;
function byOurClock(error, now) {
    const headers = headersOf(error);
    const date = Date.parse(String(headers?.date));
    if (headers?.[reset] === undefined || headers[theirs] !== undefined)
        return error;
    if (Number.isNaN(date) || Math.abs(now - date) < noise)
        return error;
    headers[theirs] = headers[reset];
    headers[reset] = String(Math.round(Number(headers[reset]) + (now - date) / 1000));
    return error;
}
const resetThere = (headers) => Number(headers[theirs] ?? headers[reset]);


  }),

  35945:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CI: () => (  partsOf),
    on: () => (  readPart)
  });
  var _find_globs_for_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

function groupOf({ post, date }, by) {
    if (by === 'none')
        return '';
    if (by === 'month')
        return date?.toISOString().slice(0, 7) ?? 'undated';
    const folder = (0,_find_globs_for_js__WEBPACK_IMPORTED_MODULE_0__  .y)(post);
    return folder === '.' ? 'top' : folder;
}
function partsOf(posts, known, { by, most }, naming) {
    const numbers = Map.groupBy(known.flatMap(({ branch }) => readPart(branch, naming) ?? []), ({ slug }) => slug);
    const taken = new Map([...numbers].map(([slug, all]) => [slug, new Set(all.map((a) => a.number))]));
    const open = known
        .filter(({ state }) => state !== 'over')
        .map(({ branch, posts, state }) => ({
        branch,
        label: readPart(branch, naming)?.slug ?? '',
        todo: [],
        holds: posts,
        state,
    }));
    const made = [];
    const hasRoom = ({ todo, holds }) => todo.length + holds.length < most;
    for (const dated of posts) {
        const group = groupOf(dated, by);
        const slug = slugOf(group);
        const isOf = ({ branch }) => readPart(branch, naming)?.slug === slug;
        let part = [...open.filter(isOf).sort(byNumber(naming)), ...made.filter(isOf)].find(hasRoom);
        if (part === undefined) {
            const used = taken.get(slug) ?? new Set();
            const number = firstFree(used);
            taken.set(slug, used.add(number));
            const branch = branchOf(slug, number, naming);
            part = { branch, label: group, todo: [], holds: [], state: 'unopened' };
            made.push(part);
        }
        part.label = group;
        part.todo.push(dated.post);
    }
    const first = new Map(posts.map(({ post }, turn) => [post, turn]));
    const turnOf = ({ todo }) => first.get(todo[0] ?? '') ?? -1;
    return [...open, ...made]
        .filter(({ todo, state }) => todo.length > 0 || state === 'unopened')
        .map(({ state: _, ...part }) => part)
        .sort((a, b) => turnOf(a) - turnOf(b));
}
function readPart(branch, { start, end }) {
    if (!branch.startsWith(start) || !branch.endsWith(end))
        return undefined;
    const name = branch.slice(start.length, branch.length - end.length);
    const [, slug = '', number] = /^(?:([^/@]+)-)?([1-9]\d{0,8})$/.exec(name) ?? [];
    return number === undefined ? undefined : { slug, number: Number(number) };
}
const branchOf = (slug, number, { start, end }) => `${start}${slug === '' ? '' : `${slug}-`}${number}${end}`;
const longestSlug = 100;
const slugOf = (group) => group
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .slice(-longestSlug)
    .replace(/^[.-]+|[.-]+$/g, '');
function firstFree(used) {
    let number = 1;
    while (used.has(number))
        number++;
    return number;
}
const byNumber = (naming) => (a, b) => (readPart(a.branch, naming)?.number ?? 0) - (readPart(b.branch, naming)?.number ?? 0);


  }),

  61493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  deliveryBranch),
    j: () => (  partsStart)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);

const deliveryBranch = ({ branch, name, part, }) => part?.branch ?? (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .kP)(`hero-images/${branch}`, name);
const partsStart = ({ branch }, command) => `hero-images/${command}/${branch}/`;


  }),

  88570:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  branchRef)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const forbidden = [
    /^-/, 
    /^(HEAD|@)$/,
    /[\u0000-\u0020\u007f~^:?*[\\]/,
    /\.\.|@\{|\/\//,
    /^\/|\/$|\.$/,
    /(^|\/)\.|\.lock(\/|$)/,
];
function branchRef(branch) {
    if (branch === '' || forbidden.some((rule) => rule.test(branch)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`${JSON.stringify(branch)} is not a name that a branch can have`, {
            hint: 'Hand in the branch without `refs/heads/`, spelled as git lists it',
        });
    return `refs/heads/${branch}`;
}


  }),

  16269:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  refNow),
    g: () => (  createGitHubRefStore)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
  var _github_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1202);
  var _github_tree_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74266);
  var _object_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91427);
  var _ref_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21);






const attempts = 3;
async function refNow(octokit, name, ref) {
    try {
        const short = ref.slice('refs/'.length);
        return (await octokit.rest.git.getRef({ ...name, ref: short })).data.object.sha;
    }
    catch (error) {
        if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error) === 404 || (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error) === 409)
            return undefined;
        throw error;
    }
}
function createGitHubRefStore(octokit, name, { keep, read }, refStore) {
    const fullRef = (0,_ref_store_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(refStore);
    const ref = fullRef.slice('refs/'.length);
    const listings = new Map();
    const head = () => refNow(octokit, name, fullRef);
    const list = async (commit) => {
        const listing = listings.get(commit) ?? (await (0,_github_tree_js__WEBPACK_IMPORTED_MODULE_2__  .n)(octokit, name, commit));
        listings.set(commit, listing);
        return listing;
    };
    const send = (from, to) => {
        if (to === undefined)
            return octokit.rest.git.deleteRef({ ...name, ref });
        return from === undefined
            ? octokit.rest.git.createRef({ ...name, ref: fullRef, sha: to })
            : octokit.rest.git.updateRef({ ...name, ref, sha: to, force: false });
    };
    return {
        head,
        read,
        files: async (commit) => (await list(commit)).files,
        async make(before, { files, removed }) {
            const base = before.commit === undefined ? undefined : await list(before.commit);
            const tree = await (0,_github_tree_write_js__WEBPACK_IMPORTED_MODULE_3__  .W)(octokit, name, base, { files, removed }, keep);
            const parents = before.commit === undefined ? [] : [before.commit];
            const message = _ref_store_js__WEBPACK_IMPORTED_MODULE_5__  ._3;
            const { data } = await octokit.rest.git.createCommit({ ...name, message, tree, parents });
            const after = new Map(before.files);
            for (const path of removed)
                after.delete(path);
            for (const [path, file] of files) {
                const sha = 'sha' in file ? file.sha : (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__  .I)(file.bytes);
                after.set(path, { path, sha, mode: '100644' });
            }
            listings.set(data.sha, { tree, files: after });
            return { commit: data.sha, files: after };
        },
        async move(from, to) {
            if (to === undefined) {
                const now = await head();
                if (now !== from)
                    return now === undefined;
            }
            for (let attempt = 1;; attempt++) {
                try {
                    await send(from, to);
                    return true;
                }
                catch (error) {
                    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error) === undefined)
                        throw error;
                    const now = await head();
                    if (now === to)
                        return true;
                    if (now !== from)
                        return false;
                    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .Ni)(error) && attempt < attempts)
                        continue;
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`GitHub did not move ${fullRef}: ${error.message}`, {
                        hint: 'Where a rule protects it, let this token pass the rule',
                        cause: error,
                    });
                }
            }
        },
    };
}


  }),

  60715:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  createGitHubRules)
  });
function createGitHubRules(octokit, name) {
    return {
        identity: () => identityOf(octokit),
        list: (branch) => orElse([], async () => {
            const page = { ...name, branch, per_page: 100 };
            return (await octokit.rest.repos.getBranchRules(page)).data;
        }),
        holds: (ruleset_id) => orElse(false, async () => {
            const { data } = await octokit.rest.repos.getRepoRuleset({ ...name, ruleset_id });
            const bypass = data.current_user_can_bypass;
            return bypass === 'never' || bypass === 'pull_requests_only';
        }),
    };
}
async function identityOf(octokit) {
    const { tokenType } = (await octokit.auth());
    if (tokenType === 'installation')
        return { isSigned: true };
    return tokenType === 'oauth' ? { isSigned: false } : {};
}
async function orElse(otherwise, ask) {
    try {
        return await ask();
    }
    catch {
        return otherwise;
    }
}


  }),

  74266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  writeTree)
});

var p_map = __webpack_require__(606);
;
const max = { file: 100_000, all: 1_000_000 };
function inlineTexts(files) {
    const texts = new Map();
    let all = 0;
    for (const [path, file] of files) {
        if ('sha' in file || file.bytes.length > Math.min(max.file, max.all - all))
            continue;
        const text = exactText(file.bytes);
        if (text === undefined)
            continue;
        texts.set(path, text);
        all += file.bytes.length;
    }
    return texts;
}
function exactText(bytes) {
    if (bytes.length === 0 || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

var new_paths = __webpack_require__(61619);
var object_id = __webpack_require__(91427);
var objects = __webpack_require__(40669);
;

const treeId = (files) => (0,objects .zG)(files).at(-1).id;

;





async function writeTree(octokit, name, base, { files, removed = [] }, keep) {
    const before = base?.files ?? new Map();
    const modes = (0,new_paths .Uw)(files.keys(), before);
    const gone = (0,new_paths .wM)(removed, { files: before, kept: files });
    const make = async (texts) => {
        const entries = await (0,p_map .Ay)(files, async ([path, file]) => {
            const content = texts.get(path);
            const mode = modes.get(path);
            const entry = { path, mode, type: 'blob' };
            return content === undefined
                ? { ...entry, sha: 'sha' in file ? file.sha : await keep(file.bytes) }
                : { ...entry, content };
        }, { concurrency: 4 });
        const tree = [...entries, ...gone.map(without)];
        const upon = base && { base_tree: base.tree };
        const { data } = await octokit.rest.git.createTree({ ...name, ...upon, tree });
        return data.sha;
    };
    const texts = inlineTexts(files);
    const made = await make(texts);
    if (texts.size === 0 || made === idAfter(before, { files, modes, gone }))
        return made;
    return make(new Map());
}
const without = (path) => ({ path, mode: '100644', type: 'blob', sha: null });
function idAfter(before, change) {
    const after = new Map(before);
    for (const path of change.gone)
        after.delete(path);
    for (const [path, file] of change.files)
        after.set(path, {
            mode: change.modes.get(path),
            sha: 'sha' in file ? file.sha : (0,object_id .I)(file.bytes),
        });
    return treeId(after);
}


  }),

  1202:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  listTree)
  });
  var p_map__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


async function listTree(octokit, name, sha) {
    const files = new Map();
    const get = async (tree_sha, recursive) => (await octokit.rest.git.getTree({ ...name, tree_sha, ...(recursive && { recursive: '1' }) }))
        .data;
    const add = async (treeSha, prefix) => {
        const whole = await get(treeSha, true);
        const { tree } = whole.truncated ? await get(treeSha, false).then(complete(prefix)) : whole;
        for (const { path, mode, sha, size, type } of tree)
            if (type !== 'tree')
                files.set(prefix + path, {
                    path: prefix + path,
                    sha,
                    mode,
                    ...(size !== undefined && { size }),
                });
        if (whole.truncated)
            await (0,p_map__WEBPACK_IMPORTED_MODULE_1__  .Ay)(tree.filter(({ type }) => type === 'tree'), (folder) => add(folder.sha, `${prefix}${folder.path}/`), { concurrency: 4 });
        return whole.sha;
    };
    return { tree: await add(sha, ''), files };
}
const complete = (prefix) => (listing) => {
    if (!listing.truncated)
        return listing;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`GitHub does not list all of the folder ${prefix || 'at the top'}`, {
        hint: 'Check the repository out before this step: then git lists the files',
    });
};


  }),

  55101:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O: () => (  createGitHubRepo)
});

var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var api_error = __webpack_require__(8692);
var repo_branch = __webpack_require__(88570);
var content_repo = __webpack_require__(83626);
var rule_hints = __webpack_require__(35767);
;




const attempts = 3;
async function readBranch(octokit, name, branch) {
    const ref = shortRef(branch);
    try {
        return (await octokit.rest.git.getRef({ ...name, ref })).data.object.sha;
    }
    catch (error) {
        if ((0,api_error .c2)(error) === 404 || (0,api_error .c2)(error) === 409)
            throw gone(branch, error);
        throw error;
    }
}
async function moveBranch(octokit, name, { branch, from, to }) {
    const ref = shortRef(branch);
    for (let attempt = 1;; attempt++) {
        const now = await readBranch(octokit, name, branch);
        if (now === to)
            return;
        if (now !== from)
            throw moved(branch, from, now);
        try {
            await octokit.rest.git.updateRef({ ...name, ref, sha: to, force: false });
            return;
        }
        catch (error) {
            if ((0,api_error .Ni)(error) && attempt < attempts)
                continue;
            if ((0,api_error .c2)(error) === undefined)
                throw error;
            const after = await readBranch(octokit, name, branch);
            if (after === to)
                return;
            if (after !== from)
                throw moved(branch, from, after, error);
            throw refused(branch, error);
        }
    }
}
async function addBranch(octokit, name, branch, sha) {
    const ref = (0,repo_branch .M)(branch);
    try {
        await octokit.rest.git.createRef({ ...name, ref, sha });
    }
    catch (error) {
        if ((0,api_error .Ni)(error) && (await readBranch(octokit, name, branch)) === sha)
            return;
        if ((0,api_error .c2)(error) === undefined)
            throw error;
        const said = (0,rule_hints .c3)(error.message);
        throw new errors .L4(`GitHub did not create the branch ${branch}: ${said}`, {
            hint: (0,rule_hints .JR)(said),
            cause: error,
        });
    }
}
async function listBranches(octokit, name, prefix) {
    const ref = shortRef(prefix);
    const { data } = await octokit.rest.git.listMatchingRefs({ ...name, ref });
    return data.map((found) => found.ref.replace(/^refs\/heads\//, ''));
}
const shortRef = (branch) => (0,repo_branch .M)(branch).slice('refs/'.length);
const gone = (branch, cause) => new errors .wZ(`There is no branch ${branch} (any more)`, {
    hint: 'Nothing was committed; a branch that was deleted is not created again',
    cause,
});
const moved = (branch, from, now, cause) => new errors .c7(`${branch} points at ${now.slice(0, 7)}, no longer at ${from.slice(0, 7)}`, {
    hint: 'Somebody pushed meanwhile; the next run works on what is there now',
    cause,
});
const refused = (branch, error) => {
    const said = (0,rule_hints .c3)(error.message);
    return new errors .L4(`GitHub did not move the branch ${branch}: ${said}`, {
        hint: (0,rule_hints .JR)(said),
        cause: error,
    });
};

var github_ref_store = __webpack_require__(16269);
var github_rules = __webpack_require__(60715);
var github_tree = __webpack_require__(1202);
var github_tree_write = __webpack_require__(74266);
var new_paths = __webpack_require__(61619);
var packs_objects = __webpack_require__(40669);
;


function changedTree(before, { files, removed = [] }) {
    const modes = (0,new_paths .Uw)(files.keys(), before);
    const after = new Map(before);
    for (const path of (0,new_paths .wM)(removed, { files: before, kept: files }))
        after.delete(path);
    const blobs = [];
    for (const [path, file] of files) {
        const blob = 'bytes' in file ? (0,packs_objects .DE)(file.bytes) : undefined;
        if (blob)
            blobs.push(blob);
        const sha = blob?.id ?? ('sha' in file ? file.sha : '');
        after.set(path, { path, sha, mode: modes.get(path) });
    }
    const there = new Set((0,packs_objects .zG)(before).map(({ id }) => id));
    const trees = (0,packs_objects .zG)(after);
    const fresh = [...blobs, ...trees.filter(({ id }) => !there.has(id))];
    const objects = [...new Map(fresh.map((object) => [object.id, object])).values()];
    return { tree: trees.at(-1).id, files: after, objects };
}

var ref_store = __webpack_require__(21);
;



function createPackRefStore(packs, rest, refStore) {
    const ref = (0,ref_store .H8)(refStore);
    const made = new Map();
    const states = new Map();
    return {
        head: rest.head,
        files: async (commit) => states.get(commit) ?? rest.files(commit),
        read: rest.read,
        async make(before, change) {
            const whole = { ...change, files: packs.whole(change.files) };
            if (!(await packs.isOpen()))
                return rest.make(before, whole);
            const { tree, files, objects } = changedTree(before.files, whole);
            const parents = before.commit === undefined ? [] : [before.commit];
            const commit = (0,packs_objects .D3)({ tree, parents, message: ref_store ._3, at: new Date() });
            made.set(commit.id, [...objects, commit]);
            states.set(commit.id, files);
            return { commit: commit.id, files };
        },
        async move(from, to) {
            const objects = to === undefined ? [] : made.get(to);
            if (objects === undefined)
                return rest.move(from, to);
            if (to !== undefined)
                made.delete(to);
            const isOpen = await packs.isOpen();
            const done = isOpen ? await packs.move({ ref, from, to }, objects, rest.head) : undefined;
            if (done !== undefined)
                return done;
            return to === undefined && rest.move(from, to);
        },
    };
}

;













const mostToRemember = 100_000;
function createGitHubRepo(octokit, name, packs) {
    const listings = new Map();
    const list = (commit) => {
        const known = listings.get(commit);
        if (known !== undefined)
            return known;
        const listing = (0,github_tree .n)(octokit, name, commit);
        listings.set(commit, listing);
        listing.catch(() => listings.delete(commit));
        return listing;
    };
    const texts = new Map();
    const blob = async (sha) => {
        const known = texts.get(sha) ?? packs?.waiting(sha);
        if (known !== undefined)
            return known;
        const bytes = await readBlob(octokit, name, sha);
        if (bytes.length <= mostToRemember)
            texts.set(sha, bytes);
        return bytes;
    };
    const keep = async (bytes, request = {}) => {
        const content = Buffer.from(bytes).toString('base64');
        const blob = { ...name, content, encoding: 'base64', request };
        return (await octokit.rest.git.createBlob(blob)).data.sha;
    };
    const putTree = async (listing, { files, ...change }) => {
        const whole = { ...change, files: packs?.whole(files) ?? files };
        if (packs && (await packs.isOpen())) {
            const { tree, objects } = changedTree(listing.files, whole);
            const upon = change.base ?? change.head;
            const done = await packs.upload({ tree, upon, objects }, (ref) => (0,github_ref_store .W)(octokit, name, ref));
            if (done)
                return { tree, done };
        }
        return { tree: await (0,github_tree_write .W)(octokit, name, listing, whole, keep), done: undefined };
    };
    const read = async (files) => {
        const plain = files.filter(({ mode }) => mode.startsWith('100'));
        const shas = [...new Set(plain.map(({ sha }) => sha))];
        const fetched = await (0,p_map .Ay)(shas, blob, { concurrency: 8 });
        const bytes = new Map(shas.map((sha, i) => [sha, fetched[i]]));
        return new Map(plain.map(({ path, sha }) => [path, bytes.get(sha)]));
    };
    return {
        kind: 'github',
        rules: (0,github_rules .z)(octokit, name),
        head: (branch) => readBranch(octokit, name, branch),
        branches: (prefix) => listBranches(octokit, name, prefix),
        createBranch: (branch, commit) => addBranch(octokit, name, branch, commit),
        keep: async (bytes) => packs && (await packs.isOpen()) ? packs.add(bytes) : keep(bytes, { canWait: true }),
        read,
        refStore: async (refStore) => {
            const rest = (0,github_ref_store .g)(octokit, name, { keep, read }, refStore);
            return (0,ref_store .rO)(packs ? createPackRefStore(packs, rest, refStore) : rest);
        },
        async mergeBase(a, b) {
            try {
                const basehead = `${a}...${b}`;
                const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                    ...name,
                    basehead,
                    per_page: 1,
                });
                return data.merge_base_commit.sha;
            }
            catch (error) {
                if ((0,api_error .c2)(error) !== 404)
                    throw error;
                throw new errors .L4(`${a} and ${b} have no common ancestor`, { cause: error });
            }
        },
        async commitBefore(sha, date) {
            const until = new Date(Math.ceil(date.getTime() / 1000) * 1000 - 1000).toISOString();
            const { data } = await octokit.rest.repos.listCommits({ ...name, sha, until, per_page: 1 });
            return data[0]?.sha;
        },
        async changesOf(path, sha) {
            const page = { ...name, sha, path, per_page: content_repo .F };
            const { data } = await octokit.rest.repos.listCommits(page);
            return data.map(({ sha: commit, commit: { message } }) => ({ commit, message }));
        },
        async lastChange(path, sha) {
            const { data } = await octokit.rest.repos.listCommits({ ...name, sha, path, per_page: 1 });
            const date = data[0]?.commit.committer?.date;
            return date === undefined ? undefined : new Date(date);
        },
        async snapshot(commit) {
            return { commit, files: (await list(commit)).files };
        },
        async assertWritable() {
            if (packs && (await packs.isOpen()))
                return;
            try {
                await octokit.rest.git.createBlob({ ...name, content: '' });
            }
            catch (error) {
                if ((0,api_error .c2)(error) !== 404)
                    throw error;
                throw (0,api_error .eu)('contents: write', error.message, error);
            }
        },
        async commit(change) {
            const { branch, head, mergeParents = [], base = head, message } = change;
            (0,repo_branch .M)(branch); 
            const { tree, done } = await putTree(await list(base), change);
            const made = await octokit.rest.git.createCommit({
                ...name,
                message,
                tree,
                parents: [head, ...mergeParents],
            });
            await change.beforeMove?.(made.data.sha);
            try {
                await moveBranch(octokit, name, { branch, from: head, to: made.data.sha });
            }
            finally {
                await done?.();
            }
            return made.data.sha;
        },
    };
}
async function readBlob(octokit, name, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...name, file_sha });
    return Buffer.from(data.content, 'base64');
}


  }),

  40645:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  keptRefs)
  });
const prefix = 'refs/hero-images/';
async function keptRefs(octokit, { owner, name: repo }, begin = '') {
    const ref = `${prefix}${begin}`.slice('refs/'.length);
    const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
    return data.map(({ ref, object }) => ({ name: ref.slice(prefix.length), commit: object.sha }));
}


  }),

  27098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EG: () => (  checkOf),
    FY: () => (  inMergeQueue),
    WU: () => (  failedCheck)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85697);


const longestList = 20;
function checkOf(standing, isRequired, link = '', leftOut) {
    const { approved, waiting, without, undone = 0, isCut = false, held = [] } = standing;
    const text = (title) => ({
        title,
        summary: [
            ...listOf(held),
            ...(leftOut ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(leftOut, 1500)] : []),
            whereToLook(link, waiting > 0),
        ].join('\n\n'),
        ...(link === '' ? {} : { link }),
    });
    const parts = [
        ...(waiting > 0 ? [`${waiting} of ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(approved + waiting, 'picture')} to approve`] : []),
        ...(without > 0 ? [`${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(without, 'post')} without a picture`] : []),
        ...(undone > 0 ? [`${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(undone, 'picture')} not drawn again`] : []),
    ];
    if (parts.length === 0 && !isCut) {
        const none = leftOut === undefined ? 'No picture to approve' : 'No post was found';
        const title = approved === 0 ? none : `${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(approved, 'picture')} approved`;
        return { status: 'completed', conclusion: 'success', ...text(title) };
    }
    const title = parts.join(', ') || 'The run ended too early';
    return isRequired
        ? { status: 'queued', ...text(title) }
        : { status: 'completed', conclusion: 'neutral', ...text(title) };
}
function inMergeQueue(check) {
    if (check.status === 'completed')
        return check;
    return { ...check, status: 'completed', conclusion: 'failure' };
}
const failedCheck = (log) => ({
    status: 'queued',
    title: 'The last run failed',
    summary: `${log === '' ? 'Its log' : `[Its log](${log})`} says why. Run it again, or comment \`/hero plan\`.`,
    ...(log === '' ? {} : { link: log }),
});
const whereToLook = (link, hasWaiting) => {
    if (link === '')
        return 'The job summary of the run tells of each post.';
    const comment = `[The comment on the pull request](${link})`;
    return hasWaiting
        ? `${comment} shows the pictures. Tick *Approve* below each, or comment \`/hero approve\`.`
        : `${comment} tells of each post.`;
};
function listOf(held) {
    if (held.length === 0)
        return [];
    const lines = held
        .slice(0, longestList)
        .map(({ post, reason }) => post === '' ? `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(reason)}` : `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(post)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(reason)}`);
    const rest = held.length - lines.length;
    return [[...lines, ...(rest > 0 ? [`- and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(rest, 'more post')}`] : [])].join('\n')];
}


  }),

  74454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  IQ: () => (  isAnnounced),
  Y$: () => (  openCheckoutContext),
  w4: () => (  openGitHubSession),
  KF: () => (  runSignal),
  Vp: () => (  runUrl)
});

var promises_ = __webpack_require__(51455);
var github = __webpack_require__(11758);
var workflow_listens = __webpack_require__(12454);
var errors = __webpack_require__(452);
var comments = __webpack_require__(88325);
var octokit = __webpack_require__(23060);
var records_dir = __webpack_require__(40124);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var repo_branch = __webpack_require__(88570);
var branch_rules = __webpack_require__(88416);
var checkout_history = __webpack_require__(13127);
var checkout_objects = __webpack_require__(65451);
var api_error = __webpack_require__(8692);
var repo_git = __webpack_require__(82708);
var rule_hints = __webpack_require__(35767);
;





const quiet = ['--no-follow-tags', '--recurse-submodules=no'];
const denied = /\b40[13]\b|permission to \S+ denied|write access .* not granted|authentication failed|could not read (username|password)|insufficient permission/i;
async function remoteRef(git, remote, ref) {
    const { code, stdout, stderr } = await git.ask(['ls-remote', '--end-of-options', remote, ref]);
    if (code !== 0)
        throw failed(`git could not read the branches of ${remote}`, stderr);
    return stdout
        .toString()
        .split('\n')
        .map((line) => line.split('\t'))
        .find(([, name]) => name === ref)?.[0];
}
async function remoteBranches(git, remote, prefix) {
    const ref = (0,repo_branch .M)(prefix);
    const args = ['ls-remote', '--end-of-options', remote, `${ref}*`, `${ref}/*`];
    const { code, stdout, stderr } = await git.ask(args);
    if (code !== 0)
        throw failed(`git could not read the branches of ${remote}`, stderr);
    const names = stdout.toString().matchAll(/\t(.*)$/gm);
    const heads = [...names].flatMap(([, name = '']) => (name.startsWith(ref) ? [name] : []));
    return heads.map((name) => name.slice('refs/heads/'.length));
}
async function remoteHead(git, remote, branch) {
    const found = await remoteRef(git, remote, (0,repo_branch .M)(branch));
    if (found !== undefined)
        return found;
    throw new errors .wZ(`There is no branch ${branch} (any more)`, {
        hint: 'Nothing was committed; a branch that was deleted is not created again',
    });
}
async function pushBranch(git, remote, { branch, from, to }) {
    const ref = (0,repo_branch .M)(branch);
    const lease = `--force-with-lease=${ref}:${from}`;
    const args = ['push', '--porcelain', ...quiet, lease, '--end-of-options', remote, `${to}:${ref}`];
    const { code, stdout, stderr } = await git.ask(args);
    if (code === 0)
        return;
    if (denied.test(stderr))
        throw (0,api_error .eu)('contents: write', (0,repo_git .w$)(stderr));
    const now = await remoteHead(git, remote, branch);
    if (now === to)
        return;
    if (now !== from)
        throw new errors .c7(`${branch} points at ${now.slice(0, 7)}, no longer at ${from.slice(0, 7)}`, { hint: 'Somebody pushed meanwhile; the next run works on what is there now' });
    const rules = (0,rule_hints .Zl)(stderr);
    const said = rules.length > 0 ? rules.join(' ') : (0,repo_git .w$)(stderr);
    throw new errors .L4(`git did not push to ${branch}: ${rejection(stdout)}`, {
        hint: `${(0,rule_hints .JR)(said).replace(/\.?$/, '.')} The remote said: ${said}`,
    });
}
async function pushNewBranch(git, remote, branch, commit) {
    const ref = (0,repo_branch .M)(branch);
    const lease = `--force-with-lease=${ref}:`;
    const { code, stdout, stderr } = await git.ask([
        'push',
        '--porcelain',
        ...quiet,
        lease,
        '--end-of-options',
        remote,
        `${commit}:${ref}`,
    ]);
    if (code === 0)
        return;
    throw failed(`git did not create the branch ${branch}: ${rejection(stdout)}`, stderr);
}
async function pushRef(git, remote, { ref, from = '', to = '' }) {
    const lease = `--force-with-lease=${ref}:${from}`;
    const how = ['--porcelain', '--no-verify', ...quiet, lease, '--end-of-options'];
    const { code, stdout, stderr } = await git.ask(['push', ...how, remote, `${to}:${ref}`]);
    if (code === 0)
        return true;
    if (denied.test(stderr))
        throw (0,api_error .eu)('contents: write', (0,repo_git .w$)(stderr));
    const now = (await remoteRef(git, remote, ref)) ?? '';
    if (now === to)
        return true;
    if (now !== from)
        return false;
    throw failed(`git did not push to ${ref}: ${rejection(stdout)}`, stderr);
}
async function tryPush(git, remote, commit) {
    const probe = `${commit}:refs/hero-images/may-write`;
    const args = ['push', '--dry-run', '--no-verify', ...quiet, '--end-of-options', remote, probe];
    const { code, stderr } = await git.ask(args);
    if (code !== 0)
        throw failed(`git may not push to ${remote}`, stderr);
}
const failed = (message, stderr) => denied.test(stderr)
    ? (0,api_error .eu)('contents: write', (0,repo_git .w$)(stderr))
    : new errors .L4(message, { hint: `git said: ${(0,repo_git .w$)(stderr)}` });
const rejection = (stdout) => /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString())?.[1] ?? 'the connection broke';

var git_ref_store = __webpack_require__(22588);
var new_paths = __webpack_require__(61619);
var ref_store = __webpack_require__(21);
;











const actionsBot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
function createCheckout(dir, settings) {
    const { env, remote = 'origin', identity = actionsBot, credentials, rules = branch_rules .j } = settings;
    const git = (0,repo_git .lD)(dir, {
        env,
        config: [
            ...(0,repo_git .h3)((0,external_node_fs_.realpathSync)(dir), env),
            ['filter.lfs.required', 'true'],
            ...login(credentials),
        ],
    });
    const history = (0,checkout_history .nS)(git, remote);
    const lists = new Map();
    const filesOf = async (commit) => {
        const files = lists.get(commit) ?? (await history.files((0,checkout_history .Tu)(commit)));
        lists.set(commit, files);
        return files;
    };
    return {
        kind: 'checkout',
        rules: { ...rules, identity: async () => ({ isSigned: false, email: identity.email }) },
        head: (branch) => remoteHead(git, remote, branch),
        branches: (prefix) => remoteBranches(git, remote, prefix),
        mergeBase: (a, b) => history.mergeBase((0,checkout_history .Tu)(a), (0,checkout_history .Tu)(b)),
        commitBefore: (head, date) => history.before((0,checkout_history .Tu)(head), date),
        changesOf: (path, head, since) => history.changes(path, (0,checkout_history .Tu)(head), (0,checkout_history .Tu)(since)),
        async lastChange(path, head) {
            await history.ensure(head);
            return (0,checkout_history .$r)(git, path, head);
        },
        snapshot: async (commit) => ({ commit, files: await filesOf(commit) }),
        keep: async (bytes) => (await (0,checkout_objects .jb)(git, [bytes]))[0],
        async read(files) {
            const plain = files.filter(({ mode }) => mode.startsWith('100'));
            const blobs = await (0,checkout_objects .io)(git, plain.map(({ sha }) => (0,checkout_history .Tu)(sha)));
            return new Map(plain.map(({ path, sha }) => [path, blobs.get(sha)]));
        },
        async assertWritable() {
            await (0,checkout_objects .kx)(git);
            await tryPush(git, remote, await git.line(['rev-parse', '--verify', 'HEAD^{commit}']));
        },
        async commit(change) {
            const { branch, head, base = head } = change;
            (0,repo_branch .M)(branch); 
            const there = await filesOf(base);
            const modes = (0,new_paths .Uw)(change.files.keys(), there);
            const removed = (0,new_paths .wM)(change.removed ?? [], { files: there, kept: change.files });
            const commit = await makeCommit(git, history, { ...change, removed }, modes, identity);
            await change.beforeMove?.(commit);
            await pushBranch(git, remote, { branch, from: (0,checkout_history .Tu)(head), to: commit });
            return commit;
        },
        async createBranch(branch, commit) {
            await history.ensure((0,checkout_history .Tu)(commit));
            await pushNewBranch(git, remote, branch, commit);
        },
        async refStore(name) {
            const ref = (0,ref_store .H8)(name);
            return (0,ref_store .rO)((0,git_ref_store .p)(git, history, {
                head: () => remoteRef(git, remote, ref),
                move: (from, to) => pushRef(git, remote, { ref, from, to }),
            }));
        },
    };
}
const makeCommit = (git, history, { head, base = head, mergeParents = [], files, removed = [], message }, modes, { name, email }) => (0,checkout_objects .Z8)(async (folder) => {
    const parents = [head, ...mergeParents].map(checkout_history .Tu);
    await history.ensure(...parents);
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    await git.run(['read-tree', (0,checkout_history .Tu)(base)], { env });
    const shas = await (0,checkout_objects .Tr)(git, files, env.GIT_INDEX_FILE);
    const entries = [...shas].map(([path, sha]) => `${modes.get(path)} ${(0,checkout_history .Tu)(sha)}\t${path}\0`);
    const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
    const input = Buffer.from([...entries, ...gone].join(''));
    await git.run(['update-index', '-z', '--index-info'], { env, input });
    const tree = await git.line(['write-tree'], { env });
    return git.line(['commit-tree', ...parents.flatMap((id) => ['-p', id]), '-F', '-', tree], {
        input: Buffer.from(message),
        env: {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
        },
    });
});
function login(credentials) {
    if (credentials === undefined)
        return [];
    const { token, server } = credentials;
    const key = `http.${server.replace(/\/+$/, '')}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}

var repo_github = __webpack_require__(55101);
var github_rules = __webpack_require__(60715);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_timers_promises_ = __webpack_require__(58500);
var packs_objects = __webpack_require__(40669);
var external_node_util_ = __webpack_require__(57975);
var external_node_zlib_ = __webpack_require__(38522);
;



const kinds = { commit: 1, tree: 2, blob: 3 };
const packed = (0,external_node_util_.promisify)(external_node_zlib_.deflate);
async function packOf(objects) {
    const head = Buffer.alloc(12);
    head.write('PACK');
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(objects.length, 8);
    const bodies = await Promise.all(objects.map(({ bytes, kind }) => packed(bytes, levelOf(kind))));
    const entries = objects.flatMap(({ kind, bytes }, i) => [headOf(kind, bytes.length), bodies[i]]);
    const pack = Buffer.concat([head, ...entries]);
    return Buffer.concat([pack, (0,external_node_crypto_.createHash)('sha1').update(pack).digest()]);
}
const levelOf = (kind) => ({ level: kind === 'blob' ? 1 : 6 });
function headOf(kind, size) {
    const bytes = [];
    let byte = (kinds[kind] << 4) | (size & 15);
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
        bytes.push(byte | 128);
        byte = rest & 127;
    }
    return Buffer.from([...bytes, byte]);
}

;
const pktLine = (text) => {
    const bytes = Buffer.from(text);
    const length = (bytes.length + 4).toString(16).padStart(4, '0');
    return Buffer.concat([Buffer.from(length), bytes]);
};
const flushPacket = Buffer.from('0000');
function readPktLines(bytes) {
    const buffer = Buffer.from(bytes);
    const lines = [];
    let at = 0;
    while (at < buffer.length) {
        const text = buffer.toString('latin1', at, at + 4);
        const length = /^[0-9a-f]{4}$/i.test(text) ? Number.parseInt(text, 16) : 1;
        if (length === 0)
            return lines;
        if (length < 4 || at + length > buffer.length)
            return undefined;
        lines.push(buffer.toString('utf8', at + 4, at + length).replace(/\n$/, ''));
        at += length;
    }
    return undefined;
}

;



const nothing = '0'.repeat(40);
class UnansweredPush extends errors .L4 {
}
async function push({ url, token, send }, { ref, from, to }, objects) {
    const command = `${from ?? nothing} ${to ?? nothing} ${ref}\0 report-status agent=hero-images`;
    const pack = to === undefined ? [] : [await packOf(objects)];
    const body = Buffer.concat([pktLine(command), flushPacket, ...pack]);
    const answer = await ask(url, token, body, send);
    if (answer.status !== 200)
        return receive_pack_closed(answer);
    const lines = readPktLines(answer.body);
    if (lines === undefined || lines.length === 0)
        throw new UnansweredPush('Git\u2019s answer to a push is not whole', { hint: 'Run this again' });
    const refused = lines.find((line) => line.startsWith('ng ')) ?? lines.find(isBroken);
    return refused === undefined ? { kind: 'done' } : { kind: 'refused', why: whyOf(refused, ref) };
}
const isBroken = (line) => line.startsWith('unpack ') && line !== 'unpack ok';
const whyOf = (line, ref) => line.startsWith(`ng ${ref} `) ? line.slice(`ng ${ref} `.length) : line;
async function whyClosed(place) {
    try {
        const answer = await ask(place.url, place.token, flushPacket, place.send);
        return answer.status === 200 ? undefined : receive_pack_closed(answer).why;
    }
    catch (error) {
        return error.message;
    }
}
const receive_pack_closed = ({ status }) => ({ kind: 'closed', why: `it answers ${status}` });
async function ask(url, token, body, send) {
    const service = 'git-receive-pack';
    const headers = {
        authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
        'content-type': `application/x-${service}-request`,
        accept: `application/x-${service}-result`,
        'user-agent': 'git/2.40.0 hero-images',
    };
    try {
        const answer = await send({ url: `${url}/${service}`, headers, body });
        if (answer.status < 500)
            return answer;
        throw new UnansweredPush(`Git\u2019s endpoint of this repository answers ${answer.status}`);
    }
    catch (error) {
        if (error instanceof errors .L4)
            throw error;
        const why = error.message;
        throw new UnansweredPush(`Git\u2019s endpoint of this repository does not answer: ${why}`, {
            cause: error,
        });
    }
}

;






const attempts = 3;
class Packs {
    #place;
    #say;
    #pause;
    #kept = new Map();
    #why;
    constructor(place, say, pause = external_node_timers_promises_.setTimeout) {
        this.#place = place;
        this.#say = say;
        this.#pause = pause;
    }
    async isOpen() {
        this.#why ??= whyClosed(this.#place).then((why) => {
            if (why !== undefined)
                this.#close(why);
            return why;
        });
        return (await this.#why) === undefined;
    }
    add(bytes) {
        const { id } = (0,packs_objects .DE)(bytes);
        this.#kept.set(id, bytes);
        return id;
    }
    waiting(id) {
        return this.#kept.get(id);
    }
    whole(files) {
        return new Map([...files].map(([path, file]) => {
            const bytes = 'sha' in file ? this.#kept.get(file.sha) : undefined;
            return [path, bytes ? { bytes } : file];
        }));
    }
    async move(move, objects, now) {
        for (let attempt = 1;; attempt++) {
            const pushed = await this.#push(move, objects);
            if (pushed.kind === 'done')
                return true;
            const there = await now();
            if (there === move.to)
                return true;
            if (there !== move.from)
                return false;
            if (pushed.kind === 'refused')
                throw refused(move, pushed.why);
            if (pushed.kind === 'closed' || attempt === attempts)
                return this.#close(pushed.why);
            await this.#pause(attempt * 1000);
        }
    }
    async upload({ tree, upon, objects }, now) {
        const ref = (0,ref_store .H8)(`objects-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        const message = 'Objects on their way\n\nGenerated-by: hero-images\n';
        const commit = (0,packs_objects .D3)({ tree, parents: [upon], message, at: new Date() });
        const move = { ref, from: undefined, to: commit.id };
        const isThere = await this.move(move, [...objects, commit], () => now(ref)).catch(
        (error) => (error instanceof errors .L4 ? undefined : Promise.reject(error)));
        if (isThere !== true)
            return undefined;
        return async () => void (await this.#push({ ref, from: commit.id, to: undefined }, []));
    }
    async #push(move, objects) {
        try {
            const pushed = await push(this.#place, move, objects);
            if (pushed.kind === 'done')
                for (const { id } of objects)
                    this.#kept.delete(id);
            return pushed;
        }
        catch (error) {
            if (error instanceof UnansweredPush)
                return { kind: 'unanswered', why: error.message };
            throw error;
        }
    }
    #close(why) {
        this.#why = Promise.resolve(why);
        this.#say(`Git\u2019s own endpoint of this repository is not open to this run (${why}): its objects go by GitHub\u2019s REST API, one after the other.`);
    }
}
const refused = ({ ref }, why) => new errors .L4(`GitHub did not move ${ref}: ${why}`, {
    hint: 'Where a rule protects it, let this token pass the rule',
});

;







async function chooseRepo(octokit, address, dir, { token, env, sendPack, say }) {
    if (dir && (await isCheckoutOf(dir, address, env)))
        return createCheckout(dir, {
            env,
            identity: bot,
            rules: (0,github_rules .z)(octokit, { owner: address.owner, repo: address.name }),
            credentials: { token, server: address.server },
        });
    const url = `${address.server}/${address.owner}/${address.name}.git`;
    const packs = new Packs({ url, token, send: sendPack }, say);
    return (0,repo_github .O)(octokit, { owner: address.owner, repo: address.name }, packs);
}
const bot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
async function isCheckoutOf(dir, { owner, name }, env) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.git')))
        return false;
    const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)((0,external_node_fs_.realpathSync)(dir), env) });
    const { stdout, code } = await git.ask(['remote', 'get-url', 'origin']);
    const url = stdout
        .toString()
        .trim()
        .replace(/(\.git)?\/*$/, '')
        .toLowerCase();
    return code === 0 && new RegExp(`[/:]${literal(owner)}/${literal(name)}$`, 'i').test(url);
}
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

var worktree = __webpack_require__(65729);
var cancel = __webpack_require__(2716);
var font_source = __webpack_require__(98433);
;


function cardFonts({ token }, signal, log) {
    const { env } = process;
    return (0,font_source .d)({
        repository: env.GITHUB_ACTION_REPOSITORY ?? '',
        cache: env.RUNNER_TOOL_CACHE ?? '',
        octokit: () => (0,octokit .Q)({
            token,
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            log,
            signal,
        }),
    });
}

var generators = __webpack_require__(1727);
var log = __webpack_require__(94998);
var outputs = __webpack_require__(88034);
var undici = __webpack_require__(46752);
;

const longestPush = 120_000;
function packSender() {
    const dispatcher = new undici.EnvHttpProxyAgent({ keepAliveTimeout: 10_000 });
    return async ({ url, headers, body }) => {
        const answer = await (0,undici.fetch)(url, {
            ...{ method: 'POST', headers, body, dispatcher, redirect: 'manual' },
            signal: AbortSignal.timeout(longestPush),
        });
        return { status: answer.status, body: new Uint8Array(await answer.arrayBuffer()) };
    };
}

var run_name = __webpack_require__(7645);
var tell = __webpack_require__(72753);
;

















const runSignal = once(() => (0,cancel .Bj)({
    reason: () => new errors .L4('The run was cancelled.', {
        hint: 'Nothing was committed. Run it again.',
    }),
    log: log ._D.info,
    giveUp: ({ message }) => (0,log .TF)(new errors .L4(message, {
        hint: 'It did not end in time, so what was under way was given up. Run it again: what was put away before is used.',
    })),
}));
const drawingTime = 45 * 60_000;
async function openCheckoutContext(inputs) {
    const dir = process.env.GITHUB_WORKSPACE ?? '';
    if (dir === '' || (await (0,promises_.readdir)(dir).catch(() => [])).length === 0)
        throw new errors .GN(`\`${inputs.command}\` needs the repo's files, and nothing is checked out.`, {
            hint: 'Put `actions/checkout` and the build of the site before this step.',
        });
    const files = (0,worktree .M)(dir, { env: process.env });
    if (inputs.command !== 'gallery' || inputs.token === '')
        return { ...openRunContext(inputs, files), dir };
    const { refStore } = await openRepo(inputs, openOctokit(inputs));
    const { serverUrl, repo, sha } = github ._;
    return {
        ...openRunContext(inputs, { ...files, refStore }),
        dir,
        filesAt: `${serverUrl}/${repo.owner}/${repo.repo}/blob/${sha}`,
    };
}
async function openGitHubSession(inputs) {
    const { eventName } = github ._;
    const address = repoAddress();
    const octokit = openOctokit(inputs);
    const files = await openRepo(inputs, octokit);
    return {
        octokit,
        address,
        comments: (0,comments .TW)(octokit, address),
        login: once(() => (0,comments .Wc)(octokit)),
        actor: github ._.actor,
        runUrl: runUrl(),
        byHand: eventName === 'workflow_dispatch',
        startedAt: () => askedAt(octokit),
        listens: ['issue_comment', 'pull_request_review'].includes(eventName),
        workflow: (0,workflow_listens .R)(process.env.GITHUB_WORKFLOW_REF),
        announce: (outcome) => {
            announced = true;
            (0,tell .K)((0,outputs .Iu)(outcome, ''));
        },
        context: openRunContext(inputs, files),
    };
}
const repoAddress = () => {
    const { serverUrl, repo } = github ._;
    return { server: serverUrl, owner: repo.owner, name: repo.repo };
};
const openOctokit = ({ token }) => (0,octokit .Q)({ token, apiUrl: github ._.apiUrl, log: log ._D.info, signal: runSignal() });
const openRepo = ({ token }, octokit) => chooseRepo(octokit, repoAddress(), process.env.GITHUB_WORKSPACE, {
    token,
    env: process.env,
    sendPack: packSender(),
    say: log ._D.info,
});
const isAnnounced = () => announced;
let announced = false;
function runUrl() {
    const { serverUrl, repo, runId } = github ._;
    return runId > 0 ? `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}` : '';
}
async function askedAt(octokit) {
    const { owner, repo } = github ._.repo;
    try {
        const run = { owner, repo, run_id: github ._.runId };
        return (await octokit.rest.actions.getWorkflowRun(run)).data.created_at;
    }
    catch (error) {
        log ._D.info(`When this run was asked for is not known, so a push since then goes unnoticed: ${error.message}`);
        return undefined;
    }
}
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}
function openRunContext(inputs, repo) {
    const signal = runSignal();
    return {
        repo: (0,records_dir .M)(repo, inputs),
        inputs,
        name: github ._.repo.repo,
        ...(0,generators .D)(inputs, {
            signal,
            time: drawingTime,
            log: log ._D.info,
            fonts: cardFonts(inputs, signal, log ._D.info),
        }),
        log: log ._D,
        runName: (0,run_name .o)(process.env),
        now: () => new Date(),
        signal,
    };
}


  }),

  61506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  j: () => (  readEvent)
});

var errors = __webpack_require__(452);
var marker = __webpack_require__(35917);
var boxes_format = __webpack_require__(93187);
var report_escape = __webpack_require__(72527);
;

const longestComment = 65_536;
const opening = /^\/hero(?![\p{L}\p{N}_\-/])[\s:,.!?]*(.*)$/iu;
const fence = /^ {0,3}(`{3,}|~{3,})/;
function sentencesIn(body) {
    const found = [];
    let fenced = '';
    for (const raw of body.slice(0, longestComment).split(/\r\n?|\n/)) {
        const mark = fence.exec(raw)?.[1];
        const text = (0,report_escape .uH)(raw, longestComment);
        const said = fenced === '' && !/^(?: {4}|\t)/.test(raw) ? opening.exec(text) : null;
        if (mark !== undefined)
            fenced = nextFence(fenced, mark);
        else if (said !== null)
            found.push({ line: said[1].trim(), below: [] });
        else if (!text.startsWith('>'))
            found.at(-1)?.below.push(text);
    }
    return found.map(({ line, below }) => ({ line, below: below.join('\n').trim() }));
}
function nextFence(open, mark) {
    if (open === '')
        return mark;
    return mark[0] === open[0] && mark.length >= open.length ? '' : open;
}

;

const parseCommands = (body) => sentencesIn(body).map(readOne);
function readOne({ line, below }) {
    const [, verb = '', rest = ''] = /^(?:(?:please|pls|plz)[\s,]+)*([^\s.,:;!?]*)(.*)$/is.exec(line);
    const text = rest.trim();
    switch (verb.toLowerCase()) {
        case 'approve':
            return { act: 'approve', names: text };
        case 'skip':
            return { act: 'skip', names: text };
        case 'draw':
            return { act: 'draw', names: text };
        case 'undo':
            return { act: 'undo', names: text };
        case 'why':
            return { act: 'why', names: text };
        case 'redraw':
            return { act: 'redraw', text: [text, below].filter(Boolean).join('\n') };
        case 'use':
            return { act: 'use', text };
        case 'plan':
            return { act: 'plan' };
        case 'budget':
            return { act: 'budget' };
        case 'wire':
            return { act: 'wire' };
        case 'help':
        case '':
            return { act: 'help' };
        default:
            return {
                act: 'unknown',
                why: `There is no \`/hero ${verb.toLowerCase().replace(/[^a-z]/g, '')}\`.`,
            };
    }
}

;



function readComment({ action, sender, issue, comment, changes, }) {
    const { number } = issue ?? {};
    const login = loginOf(sender);
    if (issue?.pull_request === undefined || number === undefined || comment?.id === undefined)
        return nothing('This comment is on no pull request.');
    if (login === undefined)
        return nothing('A bot wrote this: only people are asked.');
    if (issue.state === 'closed')
        return nothing(`Pull request #${number} is closed.`);
    const { id, body = '', user, created_at, updated_at } = comment;
    if (action === 'created') {
        const requests = parseCommands(body);
        if (requests.length === 0)
            return nothing('This comment asks nothing of hero-images.');
        return { how: 'words', number, login, ...timeOf(created_at), comment: id, requests };
    }
    const name = (0,marker .QE)({ body });
    if (action !== 'edited' || name === undefined)
        return nothing('Only new comments are read, and the task boxes of the comment with the images.');
    const ticks = (0,boxes_format .DW)(changes?.body?.from ?? body, body);
    if (ticks.length === 0)
        return nothing('No task box was ticked.');
    const author = user?.login ?? '';
    return { how: 'ticks', number, login, ...timeOf(updated_at), comment: id, author, name, ticks };
}
function readReview({ action, sender, pull_request, review, }) {
    const reviewer = loginOf(review?.user ?? sender);
    const login = action === 'dismissed' ? (loginOf(sender) ?? reviewer) : reviewer;
    const { number, state } = pull_request ?? {};
    const verdict = verdictOf(action, review?.state);
    const requests = action === 'submitted' ? parseCommands(review?.body ?? '') : [];
    if (verdict === 'neither' && requests.length === 0)
        return nothing('This review neither approves nor asks anything of hero-images.');
    if (login === undefined || reviewer === undefined)
        return nothing('A bot wrote this: only people are asked.');
    if (number === undefined || review?.id === undefined || !review.commit_id || state === 'closed')
        return nothing('This review is of no open pull request.');
    const time = action === 'dismissed' ? review.updated_at : review.submitted_at;
    const { id, commit_id: head } = review;
    return {
        how: 'review',
        ...{ number, login, ...timeOf(time ?? undefined) },
        ...{ review: id, head, verdict, reviewer, requests },
    };
}
function verdictOf(action, state) {
    if (action === 'dismissed')
        return 'takes back';
    if (action !== 'submitted')
        return 'neither';
    switch (state?.toLowerCase()) {
        case 'approved':
            return 'approves';
        case 'changes_requested':
            return 'takes back';
        default:
            return 'neither';
    }
}
const timeOf = (timestamp) => (timestamp === undefined ? {} : { timestamp });
const nothing = (why) => ({ how: 'nothing', why });
function loginOf(person) {
    const { login, type } = person ?? {};
    return type === 'Bot' || login?.endsWith('[bot]') ? undefined : login;
}

;


const noCommit = /^0+$/;
const knownEvents = [
    'pull_request',
    'pull_request_target',
    'issue_comment',
    'pull_request_review',
    'push',
    'schedule',
    'repository_dispatch',
    'workflow_run',
    'merge_group',
];
const queuePrefix = 'refs/heads/gh-readonly-queue/';
function readEvent(event, pullRequest) {
    switch (event.name) {
        case 'pull_request':
        case 'pull_request_target':
            return onPullRequest(event.payload, event.payload.number ?? pullRequest ?? missingNumber());
        case 'issue_comment':
            return assignmentOf(readComment(event.payload));
        case 'pull_request_review':
            return assignmentOf(readReview(event.payload));
        case 'workflow_dispatch':
            if (pullRequest !== undefined)
                return { kind: 'pull-request', number: pullRequest };
            return { kind: 'branch', ...branchOf(event) };
        case 'schedule':
        case 'repository_dispatch':
            if (pullRequest !== undefined)
                return { kind: 'pull-request', number: pullRequest };
            return { kind: 'branch', ...branchOf(event), isDefault: true };
        case 'workflow_run':
            return { kind: 'pull-request', number: pullRequest ?? missingNumber() };
        case 'merge_group':
            return onMergeGroup(event.payload);
        case 'push':
            return onPush(event);
        default:
            throw new errors .GN(`The event \`${event.name}\` starts nothing here.`, {
                hint: `Run this action on ${knownEvents.map((name) => `\`${name}\``).join(', ')} or \`workflow_dispatch\`.`,
            });
    }
}
const onPullRequest = ({ action }, number) => action === 'closed' ? { kind: 'closed', number } : { kind: 'pull-request', number };
const assignmentOf = (parsed) => parsed.how === 'nothing' ? { kind: 'nothing', why: parsed.why } : { kind: 'said', said: parsed };
function onMergeGroup({ action, merge_group }) {
    if (action !== undefined && action !== 'checks_requested')
        return { kind: 'nothing', why: `A merge group is \`${action}\`: nothing to do.` };
    const { head_ref = '', head_sha = '' } = merge_group ?? {};
    const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1];
    if (!head_ref.startsWith(queuePrefix) || number === undefined || head_sha === '')
        throw new errors .GN(`The merge group \`${head_ref}\` names no pull request.`, {
            hint: 'Please report it: GitHub may name its groups in another way by now.',
        });
    return { kind: 'merge-group', number: Number(number), head: head_sha };
}
function onPush(event) {
    const { ref, payload } = event;
    const nothing = (what) => ({
        kind: 'nothing',
        why: `${what}: nothing to do.`,
    });
    if (payload.deleted)
        return nothing(`The push deleted \`${ref}\``);
    if (ref.startsWith('refs/tags/'))
        return nothing(`The push is of the tag \`${ref}\``);
    if (ref.startsWith(queuePrefix))
        return nothing(`The push is GitHub's own, to its merge queue (\`${ref}\`)`);
    return { kind: 'branch', ...branchOf(event), pushed: pushedOnto(event) };
}
function branchOf({ ref, name, payload }) {
    const prefix = 'refs/heads/';
    if (!ref.startsWith(prefix))
        throw new errors .GN(`The ${name} is about \`${ref}\`, which is no branch.`, {
            hint: 'Images are committed to branches: choose a branch, or limit `push` to `branches:`.',
        });
    const branch = ref.slice(prefix.length);
    return { branch, isDefault: branch === payload.repository?.default_branch };
}
function pushedOnto(event) {
    const { before, repository } = event.payload;
    const leaves = repository?.default_branch;
    return {
        ...(before === undefined || noCommit.test(before) ? {} : { before }),
        ...(leaves === undefined || branchOf(event).isDefault ? {} : { leaves }),
    };
}
function missingNumber() {
    throw new errors .GN('The event names no pull request.', {
        hint: 'Give its number with the input `pull-request`.',
    });
}


  }),

  20938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  failStep)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);

function failStep() {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__  .yU.Failure;
}


  }),

  68227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  holdBackCheck)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11758);
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56255);
  var _github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23060);
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53056);
  var _report_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27098);
  var _settings_input_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73472);
  var _environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74454);
  var _event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61506);
  var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94998);










async function holdBackCheck() {
    const token = _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('github-token');
    if (token === '' || !mayTell())
        return;
    try {
        const { serverUrl, apiUrl, repo } = _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._;
        const address = { server: serverUrl, owner: repo.owner, name: repo.repo };
        const signal = (0,_environment_js__WEBPACK_IMPORTED_MODULE_7__  .KF)();
        const octokit = (0,_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__  .Q)({ token, apiUrl, log: _log_js__WEBPACK_IMPORTED_MODULE_9__  ._D.info, signal });
        await holdBack(assignmentNow(), octokit, address);
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_9__  ._D.info(`The check is as it was before: ${error.message}`);
    }
}
const mayTell = () => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('review').trim() === 'required' &&
    ['', 'auto', 'illustrate', 'regenerate'].includes(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('command').trim()) &&
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('dry-run').trim().toLowerCase() !== 'true';
function assignmentNow() {
    const number = Number(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('pull-request').trim() || Number.NaN);
    const { eventName, payload, ref } = _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._;
    return (0,_event_js__WEBPACK_IMPORTED_MODULE_8__  .j)({ name: eventName, payload: payload, ref }, Number.isInteger(number) ? number : undefined);
}
const nameNow = () => (0,_settings_input_values_js__WEBPACK_IMPORTED_MODULE_6__  .MQ)('name', _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('name').trim());
async function holdBack(assignment, octokit, address) {
    const check = (0,_report_check_js__WEBPACK_IMPORTED_MODULE_5__  .WU)((0,_environment_js__WEBPACK_IMPORTED_MODULE_7__  .Vp)());
    const name = nameNow();
    if (assignment.kind === 'merge-group')
        return (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(octokit, address, { head: assignment.head, name }, (0,_report_check_js__WEBPACK_IMPORTED_MODULE_5__  .FY)(check));
    if (assignment.kind !== 'pull-request' && assignment.kind !== 'said')
        return;
    const number = assignment.kind === 'said' ? assignment.said.number : assignment.number;
    const { state, headSha } = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__  .Cs)(octokit, address, number);
    if (state === 'open')
        await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(octokit, address, { head: headSha, name }, check);
}


  }),

  69056:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  keepSecret)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _images_api_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45470);
  var _images_api_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77614);



function keepSecret(key) {
    if (key === '')
        return;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .Pq(key);
    const forms = (0,_images_api_redact_js__WEBPACK_IMPORTED_MODULE_1__  .jB)(key).filter((form) => form.length >= _images_api_secrets_js__WEBPACK_IMPORTED_MODULE_2__  .tl);
    for (const form of new Set(forms))
        if (form !== key)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__  .Pq(form);
}


  }),

  94998:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R8: () => (  warn),
    TF: () => (  annotateError),
    Vg: () => (  remark),
    _D: () => (  actionsLog),
    fz: () => (  annotate),
    lm: () => (  notice)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);


const actionsLog = { info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .pq((0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(line)) };
function annotate({ post, line, message, hint }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z3(sentence(message, hint), {
        title: 'No hero image',
        ...(post === '' ? {} : { file: post }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}
function remark({ level, title, message, file, line }) {
    const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__  .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__  .lm }[level];
    say(message, {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}
function annotateError({ message, hint, file, line }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z3(sentence(message, hint), {
        title: 'hero-images',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}
const notice = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .lm(text, { title: 'hero-images' });
const warn = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .$e(text, { title: 'hero-images' });
const sentence = (message, hint) => hint === undefined ? message : `${message} ${hint}`;


  }),

  88034:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Iu: () => (  toOutputs),
    Q9: () => (  noOutputs)
  });
  var _ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53602);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30483);
  var _pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25712);



const outputTable = {
    images: 'JSON array of what was drawn: post, hero path, social path (further ones as `moreSocial`, a dark version as `dark`), alt, prompt, generator, model and estimated cost.',
    count: 'How many posts got an image.',
    cost: "US dollars for the pictures of this run and their words: the provider's own figures, else by its token counts and list prices; empty where a price is unknown. A picture counts in the run that finished it, also where a later one brings it. What may have been charged without a picture is told in the log and the summary.",
    commit: 'The commit that holds the images; empty where nothing was committed.',
    'comment-url': 'The comment, or the pull request, that shows the images; empty where there is none.',
    plan: 'JSON of what was planned: `draw` with estimates, `skipped` and `failed` with reasons.',
    gallery: 'Absolute path of the page that `gallery` wrote, for `actions/upload-artifact`; empty for other commands.',
};
const noOutputs = {
    images: '[]',
    count: '0',
    cost: '0.0000',
    commit: '',
    'comment-url': '',
    plan: JSON.stringify({ draw: [], skipped: [], failed: [] }),
    gallery: '',
};
function toOutputs(outcome, commentUrl) {
    const { records } = outcome;
    const drafts = outcome.choices.flatMap(({ there }) => there.filter(({ isOwn }) => isOwn));
    const before = new Set([...outcome.waiting.values()].map(({ record }) => drawnOnce(record)));
    const fresh = records.filter((record) => !before.has(drawnOnce(record)));
    const cost = (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_1__  .X)([
        ...(outcome.unread ?? []),
        ...fresh.flatMap((record) => [
            (0,_ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__  .Kz)(record),
            ...(record.words ? [known(record.words.cost)] : []),
        ]),
        ...drafts.flatMap(({ cost, concept }) => [cost, ...(concept?.paid ? [concept.paid.cost] : [])].map(known)),
    ]);
    return {
        images: JSON.stringify(records.map((record) => ({
            post: record.post,
            hero: record.files.hero.path,
            social: record.files.social.path,
            ...(record.files.more && { moreSocial: record.files.more.map(({ path }) => path) }),
            ...(record.files.dark && { dark: record.files.dark.path }),
            alt: record.alt,
            prompt: record.prompt,
            generator: record.generator,
            model: record.model,
            cost: (0,_ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__  .Kz)(record) ?? null,
        }))),
        count: String(records.length),
        cost: cost === undefined ? '' : cost.toFixed(4),
        commit: outcome.commit ?? '',
        'comment-url': commentUrl,
        plan: JSON.stringify((0,_pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_0__  .X)(outcome)),
        gallery: '',
    };
}
const drawnOnce = ({ drawnAt, fingerprint }) => `${drawnAt} ${fingerprint}`;
const known = (cost) => cost ?? undefined;


  }),

  72753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  writeOutputs),
    S: () => (  writeSummary)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94998);


function writeOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH(name, value);
    }
    catch (error) {
        warnOnce('The outputs of this step could not be written', error);
    }
}
async function writeSummary(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.addRaw(markdown, true).write();
    }
    catch (error) {
        warnOnce('The job summary could not be written', error);
    }
    finally {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__  .z.emptyBuffer();
    }
}
const told = new Set();
function warnOnce(what, error) {
    if (told.has(what))
        return;
    told.add(what);
    const why = error instanceof Error ? error.message : String(error);
    (0,_log_js__WEBPACK_IMPORTED_MODULE_1__  .R8)(`${what}: ${why}. What was drawn is safe: the comment and the commit tell of it.`);
}


  }),

  47679:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $i: () => (  writeApproval),
    Hb: () => (  isApprovalPath),
    nx: () => (  approvalPath),
    xf: () => (  approvalOf),
    yp: () => (  readApproval)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);


const approvalSchema = valibot__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
    post: valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(/^[0-9a-f]{64}$/)),
    by: valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    at: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .yhX()),
    via: valibot__WEBPACK_IMPORTED_MODULE_1__  .KIO(['tick', 'command', 'review']),
    head: valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    taken: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__  .euz(true)),
});
const approvalPath = ({ post, sha256 }) => `approvals/${sha256}-${(0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post)}.json`;
const isApprovalPath = (path) => /^approvals\/[0-9a-f]{64}-[0-9a-f]{16}\.json$/.test(path);
const writeApproval = (approval) => new TextEncoder().encode(`${JSON.stringify(approval, null, 2)}\n`);
function readApproval(path, bytes) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__  .xLC(approvalSchema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success && approvalPath(parsed.output) === path ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
function approvalOf({ post, sha256 }, approvals, isThere) {
    const newest = approvals
        .filter((one) => one.sha256 === sha256 && (one.post === post || !isThere(one.post)))
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
    return newest?.taken ? undefined : newest;
}


  }),

  80705:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  readApprovals),
    T: () => (  changeApprovals)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _approval_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47679);


const readApprovals = async (store) => readAll(store, [...(await store.list()).values()]);
async function readAll(store, files) {
    const kept = files.filter(({ path }) => (0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .Hb)(path));
    if (kept.length === 0)
        return [];
    const bytes = await store.read(kept);
    return [...bytes].flatMap(([path, text]) => (0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .yp)(path, text) ?? []);
}
const attempts = 5;
async function changeApprovals(store, said) {
    if (said.length === 0)
        return [];
    for (let attempt = 1;; attempt++) {
        const paths = said.map(_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .nx);
        const there = await store.list();
        const files = paths.flatMap((path) => there.get(path) ?? []);
        const before = new Map((await readAll(store, files)).map((approval) => [(0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .nx)(approval), approval]));
        const isLate = (one) => {
            const known = before.get((0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .nx)(one));
            return known !== undefined && Date.parse(known.at) > Date.parse(one.at);
        };
        const fresh = said.filter((one) => !isLate(one));
        const given = new Map(paths.map((path) => [path, there.get(path)?.sha]));
        const change = {
            files: new Map(fresh.map((one) => [
                (0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .nx)(one),
                {
                    bytes: (0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .$i)({ version: 1, ...confirmed(one, before.get((0,_approval_entry_js__WEBPACK_IMPORTED_MODULE_1__  .nx)(one))) }),
                },
            ])),
            given,
        };
        if (fresh.length === 0 || (await store.change(change)))
            return said.filter(isLate);
        if (attempt === attempts)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4('Approvals could not be kept: others change them all the time', {
                hint: 'Say it once more',
            });
    }
}
const confirmed = (one, before) => before === undefined || before.taken || one.taken ? one : { ...before, at: one.at };


  }),

  92059:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  putFinished),
    q: () => (  readAllFinished)
  });
  var _finished_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75446);

async function readAllFinished(store) {
    const entries = (0,_finished_entry_js__WEBPACK_IMPORTED_MODULE_0__  .lC)((await store.list()).values());
    if (entries.length === 0)
        return new Map();
    const bytes = await store.read(entries);
    return new Map(entries.flatMap((entry) => {
        const record = (0,_finished_entry_js__WEBPACK_IMPORTED_MODULE_0__  .ph)(entry.path, bytes.get(entry.path) ?? new Uint8Array());
        return record ? [[record.post, { record, entry }]] : [];
    }));
}
async function putFinished(store, records) {
    await store.change({ files: (0,_finished_entry_js__WEBPACK_IMPORTED_MODULE_0__  .Qw)(records) });
}


  }),

  13177:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D5: () => (  ownComments),
  ZD: () => (  rememberShown),
  z: () => (  shownAt),
  Uy: () => (  wasDone)
});

var dist = __webpack_require__(77934);
;

const begin = dist .FsL(dist .YjP(), dist .yGV(/^[0-9a-f]{16}$/));
const shownSchema = dist .Ikc({
    version: dist .euz(1),
    comment: dist .FsL(dist .aig(), dist .Y2b(), dist .Wwf(1)),
    by: dist .YjP(),
    at: dist .FsL(dist .YjP(), dist .yhX()),
    posts: dist .YOg(dist .Ikc({
        number: dist .FsL(dist .aig(), dist .Y2b(), dist .Wwf(1)),
        post: dist .YjP(),
        mark: begin,
        picture: dist .lqM(begin),
        candidates: dist .lqM(dist .YOg(begin)),
    })),
});
const shownPath = ({ at, comment }, said) => `shown/${Date.parse(at)}-${comment}${said === undefined ? '' : `-${said}`}.json`;
function readShownPath(path) {
    const [, at, comment, said] = /^shown\/(\d{1,15})-(\d{1,15})(?:-([a-z]\d{1,15}))?\.json$/.exec(path) ?? [];
    return at === undefined ? undefined : { at: Number(at), comment: Number(comment), said };
}
const writeShown = (shown) => new TextEncoder().encode(`${JSON.stringify(shown)}\n`);
function readShown(path, bytes) {
    try {
        const parsed = dist .xLC(shownSchema, JSON.parse(new TextDecoder().decode(bytes)));
        const said = readShownPath(path)?.said;
        return parsed.success && shownPath(parsed.output, said) === path ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;

const mostKept = 40;
async function rememberShown(store, shown, said) {
    const files = await store.list();
    const paths = pathsByTime(files.keys());
    const last = paths.at(-1);
    const known = last === undefined ? undefined : await stateAt(last, files, store);
    if (known && isSame(known, shown) && (said === undefined || hasDone(files, said)))
        return;
    await store.change({
        files: new Map([[shownPath(shown, said), { bytes: writeShown(shown) }]]),
        removed: paths.slice(0, Math.max(0, paths.length + 1 - mostKept)),
    });
}
async function shownAt(store, timestamp) {
    const files = await store.list();
    const paths = pathsByTime(files.keys());
    if (paths.length === 0)
        return undefined;
    const time = Math.floor(Date.parse(timestamp) / 1000);
    const path = paths.findLast((path) => Math.floor(readShownPath(path).at / 1000) < time);
    return { shown: path === undefined ? undefined : await stateAt(path, files, store) };
}
async function stateAt(path, files, store) {
    const bytes = (await store.read([files.get(path)])).get(path);
    return bytes && readShown(path, bytes);
}
async function ownComments(store) {
    const paths = pathsByTime((await store.list()).keys());
    return [...new Set(paths.map((path) => readShownPath(path).comment).reverse())];
}
const wasDone = async (store, said) => hasDone(await store.list(), said);
const hasDone = (files, said) => [...files.keys()].some((path) => readShownPath(path)?.said === said);
const pathsByTime = (paths) => [...paths]
    .filter((path) => readShownPath(path) !== undefined)
    .toSorted((a, b) => readShownPath(a).at - readShownPath(b).at);
const isSame = (a, b) => a.comment === b.comment && JSON.stringify(a.posts) === JSON.stringify(b.posts);


  })

};
