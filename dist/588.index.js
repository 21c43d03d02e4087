export const id = 588;
export const ids = [588];
export const modules = {

  52750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SK: () => (  checkToken),
    aA: () => (  tokenKind),
    i_: () => (  checkApproval),
    ky: () => (  checkQueue)
  });
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56255);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72105);


function tokenKind(token, login) {
    if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(token))
        return 'person';
    return login === 'github-actions[bot]' ? 'workflow' : token.startsWith('ghs_') ? 'app' : 'person';
}
function checkToken({ kind, login }, rules, refusal) {
    const whose = { workflow: "the workflow's own", app: 'of a GitHub App', person: 'of a person' };
    const needsChecks = rules.some(({ type }) => type === 'required_status_checks');
    if (refusal !== undefined)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Qm)('token', `${whose[kind]} (${login}): ${refusal}`, 'See the permissions above; in an organisation also Settings \u203a Actions \u203a Workflow permissions.'),
        ];
    if (kind === 'workflow' && needsChecks)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('token', 'it is the workflow\u2019s own, for whose commits GitHub starts no workflows: the checks that branch rules require stay pending on them', 'Give `github-token` the token of a GitHub App, as in docs/rules.md.'),
        ];
    if (kind === 'person' && rules.some(({ type }) => type === 'required_signatures'))
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('token', `it is of a person (${login}), whose commits by the API GitHub does not sign, and a rule requires signatures`, 'Leave `github-token` out, or give it the token of a GitHub App.'),
        ];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.ok)('token', `${whose[kind]} (${login})`)];
}
function checkQueue(rules, files) {
    const hasQueue = rules.some(({ type }) => type === 'merge_queue');
    const needsCheck = demandedChecks(rules).some((name) => name.startsWith((0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .I)()));
    if (!hasQueue || !needsCheck || files.some(({ events }) => events.has('merge_group')))
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Qm)('events', 'the merge queue waits for the check `Hero images`, and no workflow starts on `merge_group`', 'Add `merge_group:` to `on:`.'),
    ];
}
function checkApproval(rules, branch, files) {
    const names = files.flatMap(({ steps }) => steps.flatMap(({ inputs }) => (inputs.review === 'required' ? [(0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .I)(inputs.name)] : [])));
    const demanded = demandedChecks(rules);
    return [...new Set(names)]
        .filter((name) => !demanded.includes(name))
        .map((name) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('approval', `\`review\` is \`required\`, and no ruleset of \`${branch}\` demands the check \`${name}\`: then nothing holds a merge back`, `Under Settings \u203a Rules \u203a Rulesets, require the status check \`${name}\` for \`${branch}\`, unless branch protection does it already.`));
}
const demandedChecks = (rules) => rules.flatMap((rule) => rule.type === 'required_status_checks'
    ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
    : []);


  }),

  72105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qm: () => (  wrong),
    f6: () => (  withoutStop),
    ok: () => (  ok),
    v9: () => (  advice)
  });
const ok = (about, says) => ({ state: 'ok', about, says });
const advice = (about, says, wayOut, place = {}) => ({ state: 'advice', about, says, wayOut, ...place });
const wrong = (about, says, wayOut, place = {}) => ({
    ...{ state: 'wrong', about, says, wayOut },
    ...place,
});
const withoutStop = (text) => text.trim().replace(/\.$/, '');


  }),

  56255:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  checkName),
    Y: () => (  putCheck)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const checkName = (name = '') => `Hero images${name && ` (${name})`}`;
async function putCheck(octokit, { owner, name: repo }, { head, name }, { title, summary, link, ...state }, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout) {
    const check = {
        owner,
        repo,
        name: checkName(name),
        head_sha: head,
        ...state,
        ...(link === undefined ? {} : { details_url: link }),
        output: { title, summary },
    };
    const external_id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(check)).digest('hex').slice(0, 20);
    const send = () => octokit.rest.checks.create({ ...check, external_id });
    try {
        await send();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__  .L4)
            throw error;
        await pause(1000);
        await send();
    }
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
            const written = await write(octokit, target, ours);
            return { ...told(ours ? written : await theOnly(octokit, target, written)), changed: true };
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
async function theOnly(octokit, target, written) {
    try {
        const marked = (await listComments(octokit, target)).filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .QE)(comment) === (target.name ?? ''));
        const first = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, written.user?.login ?? '');
        if (first === undefined || first.id >= written.id)
            return written;
        const kept = await write(octokit, target, first);
        await octokit.rest.issues.deleteComment({ ...address(target), comment_id: written.id });
        return kept;
    }
    catch {
        return written;
    }
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

  79694:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q: () => (  createOctokit)
});

var github = __webpack_require__(92413);
var dist_bundle = __webpack_require__(86856);
var errors = __webpack_require__(452);
var api_error = __webpack_require__(8692);
var promises_ = __webpack_require__(58500);
;


const retries_final = new Set([400, 401, 403, 404, 409, 410, 422, 429, 451]);
function isPassing(error) {
    const status = (0,api_error .c2)(error) ?? 0;
    return status >= 400 && !retries_final.has(status);
}
const retries = (second) => (octokit) => {
    octokit.hook.wrap('request', async (send, options) => {
        for (let tries = 1;; tries++) {
            try {
                return await send(options);
            }
            catch (error) {
                const most = options.request.retries ?? 3;
                if (!isPassing(error) || tries > most)
                    throw error;
                await (0,promises_.setTimeout)(tries ** 2 * second);
            }
        }
    });
};

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
                if (signal?.aborted && isRead(options)) {
                    options.request.retries = 0;
                    if (turn && isPassing(error))
                        turn.isGivenUp = true;
                }
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
            const mayWait = !signal?.aborted || !isOver(sent, { isSending: false, until });
            if (sent.request.turn)
                Object.assign(sent.request.turn, { until, isGivenUp: !mayWait });
            return mayWait;
        },
        whole(send, options) {
            if (signal === undefined)
                return send();
            const turn = { isSending: false, until: 0, isGivenUp: false };
            options.request = { ...options.request, turn };
            const done = new AbortController();
            const given = new Promise((_, reject) => {
                const look = () => {
                    if (isOver(options, turn))
                        reject(signal.reason);
                };
                signal.addEventListener('abort', look, { signal: done.signal });
            });
            const sent = Promise.resolve(send()).catch((error) => {
                throw turn.isGivenUp ? signal.reason : error;
            });
            return Promise.race([sent, given]).finally(() => done.abort());
        },
    };
}
const isRead = ({ method, url }) => method === 'GET' || method === 'HEAD' || url.endsWith('/graphql');

;

class Limiter {
    static Group = class {
        #limiter;
        constructor({ maxConcurrent }) {
            this.#limiter = new Limiter({ maxConcurrent });
        }
        key() {
            return this.#limiter;
        }
    };
    static Events = class {
        #listeners = new Map();
        constructor(target) {
            target.on = (name, listener) => {
                this.#listeners.set(name, listener);
            };
        }
        async trigger(name, ...args) {
            return this.#listeners.get(name)?.(...args);
        }
    };
    #onFailed = async () => undefined;
    #free;
    #waiting = [];
    constructor({ maxConcurrent = Number.POSITIVE_INFINITY } = {}) {
        this.#free = maxConcurrent;
    }
    on(_, listener) {
        this.#onFailed = listener;
    }
    async schedule(...given) {
        const [job, ...args] = typeof given[0] === 'function' ? given : given.slice(1);
        await this.#enter();
        try {
            return await this.#run(job, args);
        }
        finally {
            this.#leave();
        }
    }
    async #run(job, args) {
        for (let retryCount = 0;; retryCount++) {
            try {
                return await job(...args);
            }
            catch (error) {
                const wait = await this.#onFailed(error, { args, retryCount });
                if (wait === undefined)
                    throw error;
                await (0,promises_.setTimeout)(wait);
            }
        }
    }
    async #enter() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
    }
    #leave() {
        const next = this.#waiting.shift();
        if (next)
            next();
        else
            this.#free++;
    }
}

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
        throttle: {
            Bottleneck: Limiter,
            write: queueOf(writes),
            notifications: queueOf(createRequestSpacing({ every: spacing.second })),
            retryAfterBaseValue: spacing.second,
            onRateLimit: wait('rate limit'),
            onSecondaryRateLimit: wait('secondary rate limit'),
        },
    }, atTheWire(waits), retries(spacing.second), dist_bundle .A);
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

  66989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  localGitHub: () => (  localGitHub)
});

var check_github = __webpack_require__(52750);
var comments = __webpack_require__(88325);
var github_octokit = __webpack_require__(79694);
var github_rules = __webpack_require__(60715);
var promises_ = __webpack_require__(51455);
var repo_git = __webpack_require__(82708);
;


async function originOf(dir, env) {
    try {
        const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env) });
        const { stdout, code } = await git.ask(['remote', 'get-url', 'origin']);
        return code === 0 ? parseOrigin(stdout.toString().trim()) : undefined;
    }
    catch {
        return undefined; 
    }
}
function parseOrigin(address) {
    const [, host, owner, name] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(address) ?? [];
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, owner, name };
}

;





async function localGitHub(dir, env, run) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || '';
    if (token === '')
        return undefined;
    const server = URL.parse(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const origin = await originOf(dir, env);
    if (server === null || origin?.host !== server.host)
        return undefined;
    const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const octokit = (0,github_octokit .Q)({ token, apiUrl, ...run });
    const { owner, name: repo } = origin;
    return {
        rules: (0,github_rules .z)(octokit, { owner, repo }),
        facts: async () => {
            const login = await (0,comments .Wc)(octokit);
            const { data } = await octokit.rest.repos.get({ owner, repo });
            return { token: { login, kind: (0,check_github .aA)(token, login) }, defaultBranch: data.default_branch };
        },
    };
}


  })

};
