export const id = 957;
export const ids = [957];
export const modules = {

  32909:
  ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85531);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _runtime_ask_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94157);
  var _runtime_cancel_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2716);
  var _runtime_connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66593);
  var _runtime_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61506);
  var _runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20938);
  var _runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69056);
  var _runtime_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94998);
  var _runtime_output_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48826);
  var _runtime_sparing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87484);
  var _runtime_tell_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72753);
  var _runtime_unexpected_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73413);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(792);
  var _settings_pairs_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(53236);

















await main();
(0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_16__  .WI)((0,_runtime_connection_js__WEBPACK_IMPORTED_MODULE_5__  .KF)());
async function main() {
    (0,_runtime_sparing_js__WEBPACK_IMPORTED_MODULE_11__  .J)();
    (0,_runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_8__  .g)(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('api-key'));
    for (const name of ['headers', 'query'])
        for (const secret of (0,_settings_pairs_js__WEBPACK_IMPORTED_MODULE_15__  .VY)(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4(name)))
            (0,_runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_8__  .g)(secret);
    (0,_runtime_keep_secret_js__WEBPACK_IMPORTED_MODULE_8__  .v)();
    let failOn = 'error';
    try {
        const inputs = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_14__  .K)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4(name));
        failOn = inputs.failOn;
        await perform(inputs);
    }
    catch (error) {
        (0,_runtime_log_js__WEBPACK_IMPORTED_MODULE_9__  .TF)(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4 ? error : notForeseen(error));
        const { holdBackCheck } = await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(189), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 68227));
        await holdBackCheck();
        if (!(0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_12__  .PA)())
            (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_12__  .Kn)(_runtime_output_table_js__WEBPACK_IMPORTED_MODULE_10__  .Q);
        if (failOn !== 'never')
            (0,_runtime_exit_code_js__WEBPACK_IMPORTED_MODULE_7__  .v)();
    }
}
async function perform(inputs) {
    const load = () => Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(189), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 83183));
    const command = (0,_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__  .k8)(inputs.command);
    if (command)
        return (await load()).performHere(command, inputs);
    if (inputs.token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN('Input `github-token` is empty.', {
            hint: 'Leave it out: the default is the token of the workflow.',
        });
    if (inputs.command === 'report')
        return (await load()).performReport(inputs, await (0,_runtime_connection_js__WEBPACK_IMPORTED_MODULE_5__  .Ng)(inputs));
    if (inputs.command === 'doctor')
        return (await load()).performDoctor(inputs, await (0,_runtime_connection_js__WEBPACK_IMPORTED_MODULE_5__  .Ng)(inputs));
    const assignment = (0,_runtime_event_js__WEBPACK_IMPORTED_MODULE_6__  .j)({ name: _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._.eventName, payload: _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._.payload, ref: _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._.ref }, inputs.pullRequest);
    if (assignment.kind === 'nothing') {
        _runtime_log_js__WEBPACK_IMPORTED_MODULE_9__  ._D.info(assignment.why);
        return (0,_runtime_tell_js__WEBPACK_IMPORTED_MODULE_12__  .Kn)(_runtime_output_table_js__WEBPACK_IMPORTED_MODULE_10__  .Q);
    }
    const connection = await (0,_runtime_connection_js__WEBPACK_IMPORTED_MODULE_5__  .Ng)(inputs);
    const seen = await (0,_runtime_ask_ahead_js__WEBPACK_IMPORTED_MODULE_4__  .x)(assignment, connection);
    return (await load()).perform(assignment, inputs, connection, seen);
}
function notForeseen(error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return (0,_runtime_unexpected_js__WEBPACK_IMPORTED_MODULE_13__  .o)(error, 'with the log of a run with debug logging');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

  45470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $p: () => (  redactor),
    jB: () => (  formsOfSecret),
    jV: () => (  lateRedactor),
    pY: () => (  secretFinder),
    s6: () => (  textSecretFinder)
  });
const MAX_LENGTH = 300;
function redactor(...secrets) {
    const patterns = patternsOf(secrets);
    return (text) => {
        let line = visible(text);
        for (const pattern of patterns)
            line = line.replace(pattern, '[key]');
        line = line
            .replace(/\bBearer\s+(?!\[key\])[^\s"',;]+/gi, 'Bearer [key]')
            .replace(/\bsk-[\w*-]{6,}/g, '[key]')
            .replace(/\s+/g, ' ')
            .trim();
        return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}\u2026` : line;
    };
}
function lateRedactor(secrets) {
    let known;
    let redact = redactor();
    return (text) => {
        const now = secrets();
        if (known?.length !== now.length || now.some((secret, index) => secret !== known?.[index])) {
            known = now;
            redact = redactor(...now);
        }
        return redact(text);
    };
}
function secretFinder(secrets) {
    const forms = secrets.flatMap(formsOfSecret);
    return (bytes) => {
        const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return forms.some((form) => whole.includes(form));
    };
}
function textSecretFinder(secrets) {
    const patterns = patternsOf(secrets);
    return (text) => patterns.some((pattern) => visible(text).search(pattern) !== -1);
}
function patternsOf(secrets) {
    const base64 = [...new Set(secrets.flatMap(base64Of))].toSorted((a, b) => b.length - a.length);
    const spelled = secrets.flatMap((secret) => [escaped(secret), inHex(secret)]);
    return [...spelled, ...base64.map((form) => [...form].map(literal).join('\\s*'))].map((pattern) => new RegExp(pattern, 'giu'));
}
const visible = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '');
const SPACE = '\\s*';
const literal = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;
function escaped(secret) {
    const inQuery = (char) => (char === ' ' ? ['\\+'] : []);
    return [...secret]
        .map((char) => {
        const code = char.codePointAt(0);
        const hex = code.toString(16);
        const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at).toString(16));
        const ways = [
            literal(char),
            ...inQuery(char),
            bytesOf(char)
                .map((byte) => `%(?:25)*${byte}`)
                .join(''),
            `&#(?:0*${code}|x0*${hex});?`,
            ...(ENTITIES[char] ?? []).map((name) => `&${name};?`),
            units.map((unit) => `\\\\u${unit.padStart(4, '0')}`).join(''),
            ...(code < 256 ? [`\\\\x${hex.padStart(2, '0')}`] : []),
        ];
        return `(?:${ways.join('|')})`;
    })
        .join(SPACE);
}
const ENTITIES = {
    '&': ['amp'],
    '<': ['lt'],
    '>': ['gt'],
    '"': ['quot'],
    "'": ['apos'],
    '+': ['plus'],
    '/': ['sol'],
    '=': ['equals'],
    _: ['lowbar'],
    '-': ['hyphen', 'dash'],
    '.': ['period'],
    ':': ['colon'],
};
const inHex = (secret) => bytesOf(secret).join('(?:[\\s:,-]|0x){0,6}');
const bytesOf = (text) => Buffer.from(text).toString('hex').match(/../g) ?? [];
function formsOfSecret(secret) {
    const inQuery = new URLSearchParams({ k: secret }).toString().slice(2);
    const hex = Buffer.from(secret).toString('hex');
    const percent = hex.replace(/../g, '%$&');
    const codes = [...secret].map((char) => char.codePointAt(0));
    return [
        ...[secret, encodeURIComponent(secret), encodeURI(secret), inQuery],
        ...[hex, hex.toUpperCase(), percent, percent.toUpperCase()],
        codes.map((code) => `&#${code};`).join(''),
        codes.map((code) => `&#x${code.toString(16)};`).join(''),
        codes.map((code) => `&#x${code.toString(16).toUpperCase()};`).join(''),
        ...base64Of(secret),
    ];
}
function base64Of(secret) {
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const bytes = Buffer.from(' '.repeat(shift) + secret);
        const first = Math.ceil((shift * 8) / 6);
        const last = Math.floor((bytes.length * 8) / 6);
        const base64 = bytes.toString('base64').slice(first, last);
        forms.push(base64, encodeURIComponent(base64));
        forms.push(bytes.toString('base64url').slice(first, last));
    }
    return forms;
}


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
    const listings = createLastTwo();
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
function createLastTwo() {
    const kept = new Map();
    return {
        get: (key) => kept.get(key),
        set(key, value) {
            const [last] = [...kept].slice(-1);
            kept.clear();
            if (last)
                kept.set(...last);
            kept.set(key, value);
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


async function listTree(octokit, name, sha, like) {
    const get = async (tree_sha, recursive) => (await octokit.rest.git.getTree({ ...name, tree_sha, ...(recursive && { recursive: '1' }) }))
        .data;
    const known = like && like.files.size >= large ? await listAlike(get, sha, like) : undefined;
    return known ?? listWhole(get, sha);
}
async function listWhole(get, sha) {
    const found = new Found();
    const add = async (treeSha, prefix) => {
        const whole = await get(treeSha, true);
        if (!whole.truncated) {
            found.add(whole, prefix);
            return whole.sha;
        }
        const folder = complete(await get(treeSha, false), prefix);
        found.add(folder, prefix);
        const below = folder.tree.filter(({ type }) => type === 'tree');
        await (0,p_map__WEBPACK_IMPORTED_MODULE_1__  .Ay)(below, ({ sha, path }) => add(sha, `${prefix}${path}/`), { concurrency: 4 });
        return folder.sha;
    };
    const tree = await add(sha, '');
    return { tree, files: found.files, folders: found.folders };
}
const large = 5000;
const mostLooks = 12;
async function listAlike(get, sha, like) {
    const found = new Found();
    const same = new Map();
    let tree = '';
    let differing = [{ sha, prefix: '' }];
    for (let looks = 0; differing.length > 0; looks += differing.length) {
        if (looks + differing.length > mostLooks)
            return undefined;
        const folders = await Promise.all(differing.map(({ sha }) => get(sha, false)));
        const below = [];
        for (const [index, folder] of folders.entries()) {
            const { prefix } = differing[index];
            if (prefix === '')
                tree = folder.sha;
            found.add(complete(folder, prefix), prefix);
            for (const { type, sha, path } of folder.tree) {
                if (type !== 'tree')
                    continue;
                const there = like.folders.get(sha);
                if (there === undefined)
                    below.push({ sha, prefix: `${prefix}${path}/` });
                else
                    same.set(there, [...(same.get(there) ?? []), `${prefix}${path}/`]);
            }
        }
        differing = below;
    }
    found.copy(like, same);
    return { tree, ...found.sorted() };
}
class Found {
    files = new Map();
    folders = new Map();
    add({ tree }, prefix) {
        for (const { path, mode, sha, size, type } of tree) {
            const here = prefix + path;
            if (type === 'tree')
                this.folders.set(sha, `${here}/`);
            else
                this.files.set(here, { path: here, sha, mode, ...(size !== undefined && { size }) });
        }
    }
    copy(like, places) {
        const here = function* (path) {
            for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
                for (const place of places.get(path.slice(0, end + 1)) ?? [])
                    yield place + path.slice(end + 1);
        };
        for (const entry of like.files.values())
            for (const path of here(entry.path))
                this.files.set(path, path === entry.path ? entry : { ...entry, path });
        for (const [sha, folder] of like.folders)
            for (const path of here(folder))
                this.folders.set(sha, path);
    }
    sorted() {
        const files = new Map([...this.files].sort(([a], [b]) => (a < b ? -1 : 1)));
        return { files, folders: this.folders };
    }
}
function complete(listing, prefix) {
    if (!listing.truncated)
        return listing;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`GitHub does not list all of the folder ${prefix || 'at the top'}`, {
        hint: 'Check the repository out before this step: then git lists the files',
    });
}


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
var kept_refs = __webpack_require__(40645);
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
            for (const old of states.keys())
                if (old !== to)
                    states.delete(old);
            if (done !== undefined)
                return done;
            return to === undefined && rest.move(from, to);
        },
    };
}

;














const mostToRemember = 100_000;
function createGitHubRepo(octokit, name, packs, lfs) {
    const listings = new Map();
    const list = (commit) => {
        const known = listings.get(commit);
        if (known !== undefined)
            return known;
        const [before] = listings.values();
        const listing = Promise.resolve(before?.catch(() => undefined)).then((like) => (0,github_tree .n)(octokit, name, commit, like));
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
    const openLfs = lfs && (() => lfs(name));
    const lfsFiles = () => Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(189), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 60980));
    return {
        kind: 'github',
        rules: (0,github_rules .z)(octokit, name),
        head: (branch) => readBranch(octokit, name, branch),
        branches: (prefix) => listBranches(octokit, name, prefix),
        createBranch: (branch, commit) => addBranch(octokit, name, branch, commit),
        keep: async (bytes) => packs && (await packs.isOpen()) ? packs.add(bytes) : keep(bytes, { canWait: true }),
        read,
        readPictures: async (files) => {
            const there = await read(files);
            if (openLfs === undefined)
                return there;
            return (await lfsFiles()).outOfLfs(there, openLfs);
        },
        assertStorable: async (paths, at) => {
            const tree = { files: (await list(at.commit)).files, read };
            return (await lfsFiles()).assertStorable(paths, at, tree, openLfs);
        },
        refStore: async (refStore) => {
            const rest = (0,github_ref_store .g)(octokit, name, { keep, read }, refStore);
            return (0,ref_store .rO)(packs ? createPackRefStore(packs, rest, refStore) : rest);
        },
        refStores: async (begin) => (await (0,kept_refs .z)(octokit, { owner: name.owner, name: name.repo }, begin)).map((ref) => ref.name),
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
            const ref = (0,repo_branch .M)(branch); 
            const listing = await list(base);
            const upon = { files: listing.files, read };
            const files = openLfs
                ? await (await lfsFiles()).inLfs({ ...change, ref }, upon, openLfs)
                : change.files;
            const { tree, done } = await putTree(listing, { ...change, files });
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
  var _ref_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21);

async function keptRefs(octokit, { owner, name: repo }, begin = '') {
    const ref = `${_ref_store_js__WEBPACK_IMPORTED_MODULE_0__  .sy}${begin}`.slice('refs/'.length);
    const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
    return data.map(({ ref, object }) => ({ name: ref.slice(_ref_store_js__WEBPACK_IMPORTED_MODULE_0__  .sy.length), commit: object.sha }));
}


  }),

  35767:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JR: () => (  hintFor),
    Zl: () => (  rulesOfRemote),
    c3: () => (  refusalIn),
    qz: () => (  ruleHint)
  });
const hints = {
    message: 'Set the input `commit-message` to what the rule wants, such as `chore: {{ subject }}`; the line `Generated-by: hero-images` always follows it',
    signature: "GitHub signs commits that are made through its API with the workflow's own token or that of an app: leave `actions/checkout` out before this step, and give `github-token` no token of a person",
    email: 'Leave `actions/checkout` out before this step, and give `github-token` the token of an account or an app whose address the rule takes',
    path: 'Name other folders in the settings file: `image-dir` for images, `records-dir` for records',
    'path-length': 'Name shorter folders in the settings file: `image-dir` for images, `records-dir` for records',
    extension: 'Choose other formats in the settings file: `format` for the hero image, `social.format` for the social image',
    size: 'Ask for smaller files in the settings file: `size`, `format`, `social.max-bytes`',
    'pull-request': 'Set `deliver: pull-request`, so that images arrive by a pull request of their own, and leave the branches `hero-images/**` out of the rule',
    checks: 'A commit that was just made has no checks: set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
    'merge-commit': 'The branch of an earlier delivery is taken along by a merge: merge or delete it, and the next one begins anew',
    'branch-name': 'Leave the branches `hero-images/**` out of the rule',
    locked: 'Set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
};
const orPass = 'or let this token pass the ruleset';
const ruleHint = (kinds) => `${[...new Set(kinds)].map((kind) => hints[kind]).join('. ')}; ${orPass}.`;
const words = [
    ['signature', /verified signatures?|must be signed|unsigned/i],
    ['message', /commit message|message must|message does not/i],
    ['email', /\be-?mail\b/i],
    ['path-length', /path(?:s)? .*(?:length|too long|longer|characters)|path length/i],
    ['extension', /extension/i],
    ['size', /file size|too large|larger than|exceeds .*(?:MB|size)/i],
    ['path', /file paths? |path is restricted|restricted paths?/i],
    ['checks', /status checks?|code scanning|deployments?/i],
    ['merge-commit', /merge commits?|linear history/i],
    ['branch-name', /(?:branch|ref) name/i],
    ['pull-request', /through (?:a pull request|the merge queue)/i],
];
function hintFor(refusal) {
    const kinds = words.flatMap(([kind, pattern]) => (pattern.test(refusal) ? [kind] : []));
    return kinds.length > 0
        ? ruleHint(kinds)
        : 'Where a rule protects the branch, let this token pass it, or set `deliver: pull-request`';
}
const refusalIn = (text) => text
    .replace(/ - https?:\/\/\S+\s*$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
const rulesOfRemote = (stderr) => [...stderr.matchAll(/^remote: - (.*?)\s*$/gm)].map(([, rule = '']) => rule);


  }),

  93187:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DW: () => (  ticksBetween),
    Jk: () => (  writeBox),
    U$: () => (  candidatesIn),
    fz: () => (  shownIn)
  });
const hidden = /<!-- hero:(approve|redraw|use) ([0-9a-f]{16}) ([0-9a-f]{16}) -->/;
const line = new RegExp(`^ {0,3}[-*+] \\[([ xX])\\].*${hidden.source}[ \\t]*$`);
const writeBox = ({ act, post, picture }, label, ticked = false) => `- [${ticked ? 'x' : ' '}] ${label} <!-- hero:${act} ${post} ${picture} -->`;
const longestComment = 65_536;
function boxesIn(body) {
    const found = new Map();
    for (const text of body.slice(0, longestComment).split(/\r?\n/)) {
        const [, mark, act, post, picture] = line.exec(text) ?? [];
        if (mark === undefined)
            continue;
        const key = `${act} ${post} ${picture}`;
        const box = { act: act, post: post, picture: picture, ticked: mark !== ' ' };
        found.set(key, found.has(key) ? undefined : box);
    }
    return new Map([...found].flatMap(([key, box]) => (box ? [[key, box]] : [])));
}
const shownIn = (body) => new Map([...boxesIn(body).values()]
    .filter(({ act }) => act === 'approve')
    .map(({ post, picture }) => [post, picture]));
function candidatesIn(body) {
    const uses = [...boxesIn(body).values()].filter(({ act }) => act === 'use');
    const posts = Map.groupBy(uses, ({ post }) => post);
    return new Map([...posts].map(([post, all]) => [post, all.map(({ picture }) => picture)]));
}
function ticksBetween(before, after) {
    const was = boxesIn(before);
    return [...boxesIn(after)].flatMap(([key, box]) => {
        const old = was.get(key);
        return old !== undefined && old.ticked !== box.ticked ? [box] : [];
    });
}


  }),

  72527:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    DV: () => (  codeBlock),
    Jj: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.J),
    _s: () => (  htmlAttribute),
    aY: () => (  code),
    js: () => (  htmlText),
    uH: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);

const zeroWidth = '\u200b';

function defuse(text) {
    return text
        .replace(/@/g, `@${zeroWidth}`)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${zeroWidth}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidth}`)
        .replace(/(www)(?=\.)/gi, `$1${zeroWidth}`)
        .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${zeroWidth}`)
        .replace(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replace(/.{4}(?=.)/g, `$&${zeroWidth}`));
}
const markdown = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '<span>$</span>',
};
function literal(text) {
    return defuse(text).replace(/[&<>`|$\\*_[\]#~!^=]/g, (sign) => markdown[sign] ?? `\\${sign}`);
}
function prose(text, limit = 500) {
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => code(part))
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+:]/, '\\$&');
}
function withCode(line, text, code) {
    return line
        .split(/(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/)
        .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
        .join('');
}
function code(text, limit = 200) {
    const line = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit).replaceAll('|', '\u00a6') || '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const taskBox = /^([\s>*+\-\d.)]*\[)(?=[ xX]\])/;
function codeBlock(text, limit) {
    const lines = text
        .slice(0, 2 * limit + 200)
        .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
        .map((line) => line.replaceAll('\t', '  '))
        .map((line) => `${/^ */.exec(line)[0]}${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(line, Infinity)}`)
        .map((line) => line.replace(taskBox, `$1${zeroWidth}`));
    const body = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .J)(lines.join('\n').trim(), limit);
    const fence = fenceFor(body, 3);
    return `${fence}text\n${body}\n${fence}`;
}
function fenceFor(text, least) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
function htmlText(text, limit = 500) {
    const literal = (part) => entities(defuse(part));
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => `<code>${literal(part)}</code>`);
}
function htmlAttribute(text, limit = 500) {
    return entities((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit));
}
function entities(text) {
    return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


  }),

  94157:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  askAhead)
  });
  var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53056);


const goesOut = 'undici:client:sendHeaders';
async function askAhead(assignment, { octokit, address, repo }) {
    if (assignment.kind === 'pull-request')
        return whenOut({ pull: (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .Cs)(octokit, address, assignment.number) });
    if (assignment.kind === 'branch')
        return whenOut({ head: repo.head(assignment.branch) });
    return {};
}
async function whenOut(asked) {
    const answers = Promise.allSettled(Object.values(asked));
    let tell = () => { };
    const out = new Promise((resolve) => {
        tell = resolve;
    });
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(goesOut, tell);
    await Promise.race([out, answers]);
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(goesOut, tell);
    return asked;
}


  }),

  66593:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Ng: () => (  connect),
  KF: () => (  runSignal),
  Vp: () => (  runUrl)
});

var github = __webpack_require__(92413);
var errors = __webpack_require__(452);
var github_octokit = __webpack_require__(79694);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var repo_branch = __webpack_require__(88570);
var branch_rules = __webpack_require__(88416);
var promises_ = __webpack_require__(51455);
var checkout_history = __webpack_require__(13127);
var checkout_objects = __webpack_require__(65451);
var git_lfs = __webpack_require__(56890);
var pointer = __webpack_require__(35749);
;







async function storeFiles(git, files, index) {
    const shas = new Map();
    const filters = await filtersIn(git, [...files.keys()], index);
    const plain = [...files].filter(([path]) => !filters.has(path));
    const fresh = plain.flatMap(([path, file]) => ('bytes' in file ? [{ path, ...file }] : []));
    const stored = await (0,checkout_objects .jb)(git, fresh.map(({ bytes }) => bytes));
    for (const [i, { path }] of fresh.entries())
        shas.set(path, stored[i]);
    for (const [path, file] of plain)
        if ('sha' in file)
            shas.set(path, file.sha);
    const large = [];
    for (const [path, filter] of filters) {
        const sha = await storeFiltered(git, { path, filter }, files.get(path));
        shas.set(path, sha);
        if (filter === 'lfs')
            large.push(sha);
    }
    const texts = await (0,checkout_objects .io)(git, large);
    const pointers = large.flatMap((sha) => (0,pointer .qT)(texts.get(sha)) ?? []);
    return { shas, pointers };
}
const assertFilters = (git, paths, commit) => (0,checkout_objects .Z8)(async (folder) => {
    const index = (0,external_node_path_.join)(folder, 'index');
    await git.run(['read-tree', (0,checkout_history .Tu)(commit)], { env: { GIT_INDEX_FILE: index } });
    for (const [path, filter] of await filtersIn(git, paths, index))
        await assertFilter(git, { path, filter });
});
const noFilter = new Set(['unspecified', 'unset', 'set']);
async function filtersIn(git, paths, index) {
    const input = Buffer.from(paths.map((path) => `${path}\0`).join(''));
    const env = { GIT_INDEX_FILE: index };
    const args = ['check-attr', '-z', '--cached', '--stdin', 'filter'];
    const fields = (await git.run(args, { input, env })).toString().split('\0');
    const found = paths.map((path, i) => [path, fields[i * 3 + 2]]);
    return new Map(found.filter(([, filter]) => !noFilter.has(filter)));
}
async function assertFilter(git, { path, filter }) {
    for (const kind of ['clean', 'process']) {
        const { code } = await git.ask(['config', '--get', `filter.${filter}.${kind}`]);
        if (code !== 0)
            continue;
        if (filter !== 'lfs' || !(await isMissing(git)))
            return;
    }
    throw filter === 'lfs'
        ? new errors .L4(`${path} belongs to Git LFS, which is not set up here.`, {
            file: path,
            hint: 'Set `lfs: true` at actions/checkout, or install git-lfs and run `git lfs install`; or leave actions/checkout out, then this step does it by itself',
        })
        : new errors .L4(`${path} goes through the filter \`${filter}\`, which is not set up here.`, {
            file: path,
            hint: 'Set the filter up before this step, or leave the folder of the images out of it, by a line such as `<folder>/** -filter` in `.gitattributes`',
        });
}
async function isMissing(git) {
    const { stdout } = await git.ask(['config', '--get', 'filter.lfs.clean']);
    return /^git[- ]lfs\b/.test(stdout.toString()) && !(await (0,git_lfs .kz)(git));
}
const storeFiltered = (git, filtered, file) => (0,checkout_objects .Z8)(async (folder) => {
    const { path, filter } = filtered;
    await assertFilter(git, filtered);
    const bytes = 'bytes' in file ? file.bytes : (await (0,checkout_objects .io)(git, [file.sha])).get(file.sha);
    const tree = (0,external_node_path_.join)(folder, 'tree');
    await (0,promises_.mkdir)(tree);
    await (0,promises_.writeFile)((0,external_node_path_.join)(tree, '.gitattributes'), `* filter=${filter} -text\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bytes'), bytes);
    const gitDir = await git.line(['rev-parse', '--absolute-git-dir']);
    const args = ['-c', `filter.${filter}.required=true`, 'hash-object', '-w', `--path=${path}`];
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: tree };
    return git.line([...args, '--', (0,external_node_path_.join)(folder, 'bytes')], { env, cwd: tree });
});

var api_error = __webpack_require__(8692);
var repo_git = __webpack_require__(82708);
var ref_store = __webpack_require__(21);
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
    const heads = await remoteRefs(git, remote, (0,repo_branch .M)(prefix));
    return heads.map((name) => name.slice('refs/heads/'.length));
}
async function remoteStores(git, remote, begin) {
    const refs = await remoteRefs(git, remote, `${ref_store .sy}${begin}`);
    return refs.map((ref) => ref.slice(ref_store .sy.length));
}
async function remoteRefs(git, remote, ref) {
    const args = ['ls-remote', '--end-of-options', remote, `${ref}*`, `${ref}/*`];
    const { code, stdout, stderr } = await git.ask(args);
    if (code !== 0)
        throw failed(`git could not read the branches of ${remote}`, stderr);
    const names = stdout.toString().matchAll(/\t(.*)$/gm);
    return [...names].flatMap(([, name = '']) => (name.startsWith(ref) ? [name] : []));
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

var git_login = __webpack_require__(20408);
var git_ref_store = __webpack_require__(22588);
var new_paths = __webpack_require__(61619);
;














const actionsBot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
function createCheckout(dir, settings) {
    const { env, remote = 'origin', identity = actionsBot, credentials, rules = branch_rules .j } = settings;
    const git = (0,repo_git .lD)(dir, { env, config: configOf(dir, env, credentials) });
    const history = (0,checkout_history .nS)(git, remote);
    const lists = new Map();
    const filesOf = async (commit) => {
        const files = lists.get(commit) ?? (await history.files((0,checkout_history .Tu)(commit)));
        lists.set(commit, files);
        return files;
    };
    const read = readerOf(git);
    const outOfLfs = (0,git_lfs .HZ)(async () => git);
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
        read,
        readPictures: async (files) => outOfLfs(await read(files)),
        async assertStorable(paths, { commit }) {
            await history.ensure((0,checkout_history .Tu)(commit));
            await assertFilters(git, paths, commit);
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
            const made = await makeCommit(git, history, { ...change, removed }, modes, identity);
            const { commit, pointers } = made;
            await (0,git_lfs .X8)(git, remote, pointers);
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
        refStores: (begin) => remoteStores(git, remote, begin),
    };
}
const configOf = (dir, env, credentials) => [
    ...(0,repo_git .h3)((0,external_node_fs_.realpathSync)(dir), env),
    ['filter.lfs.required', 'true'],
    ...(0,git_login .S)(credentials),
];
const readerOf = (git) => async (files) => {
    const plain = files.filter(({ mode }) => mode.startsWith('100'));
    const blobs = await (0,checkout_objects .io)(git, plain.map(({ sha }) => (0,checkout_history .Tu)(sha)));
    return new Map(plain.map(({ path, sha }) => [path, blobs.get(sha)]));
};
const makeCommit = (git, history, { head, base = head, mergeParents = [], files, removed = [], message }, modes, { name, email }) => (0,checkout_objects .Z8)(async (folder) => {
    const parents = [head, ...mergeParents].map(checkout_history .Tu);
    await history.ensure(...parents);
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    await git.run(['read-tree', (0,checkout_history .Tu)(base)], { env });
    const { shas, pointers } = await storeFiles(git, files, env.GIT_INDEX_FILE);
    const entries = [...shas].map(([path, sha]) => `${modes.get(path)} ${(0,checkout_history .Tu)(sha)}\t${path}\0`);
    const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
    const input = Buffer.from([...entries, ...gone].join(''));
    await git.run(['update-index', '-z', '--index-info'], { env, input });
    const tree = await git.line(['write-tree'], { env });
    const commit = await git.line(['commit-tree', ...parents.flatMap((id) => ['-p', id]), '-F', '-', tree], {
        input: Buffer.from(message),
        env: {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
        },
    });
    return { commit, pointers };
});

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
    const bodies = await Promise.all(objects.map(bodyOf));
    const pieces = [
        head,
        ...objects.flatMap(({ kind, bytes }, i) => [headOf(kind, bytes.length), bodies[i]]),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha1');
    for (const piece of pieces)
        hash.update(piece);
    return [...pieces, hash.digest()];
}
const large = 64 * 1024;
const bodyOf = ({ kind, bytes }) => kind === 'blob' && bytes.length >= large
    ? packed(bytes, { level: 0, chunkSize: bytes.length + large })
    : packed(bytes);
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
    const pack = to === undefined ? [] : await packOf(objects);
    const answer = await ask(url, token, [pktLine(command), flushPacket, ...pack], send);
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
        const answer = await ask(place.url, place.token, [flushPacket], place.send);
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
        const answer = await send({ method: 'POST', url: `${url}/${service}`, headers, body });
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







async function chooseRepo(octokit, address, dir, { token, env, sendPack, lfs, say }) {
    if (dir && (await isCheckoutOf(dir, address, env)))
        return createCheckout(dir, {
            env,
            identity: bot,
            rules: (0,github_rules .z)(octokit, { owner: address.owner, repo: address.name }),
            credentials: { token, server: address.server },
        });
    const url = `${address.server}/${address.owner}/${address.name}.git`;
    const packs = new Packs({ url, token, send: sendPack }, say);
    return (0,repo_github .O)(octokit, { owner: address.owner, repo: address.name }, packs, lfs);
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

;

function lfsSource({ server }, token, send) {
    const opened = new Map();
    return ({ owner, repo }) => {
        const url = `${server}/${owner}/${repo}.git/info/lfs`;
        const open = async () => {
            const { Lfs } = await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(189), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 56733));
            return new Lfs({ url, token, send, pause: external_node_timers_promises_.setTimeout, now: () => new Date() });
        };
        const lfs = opened.get(url) ?? open();
        opened.set(url, lfs);
        return lfs;
    };
}

var cancel = __webpack_require__(2716);
var log = __webpack_require__(94998);
var once = __webpack_require__(64439);
var sender = __webpack_require__(90583);
;









const runSignal = (0,once .O)(() => (0,cancel .Bj)({
    reason: () => new errors .L4('The run was cancelled.', {
        hint: 'Nothing was committed. Run it again.',
    }),
    log: log ._D.info,
    giveUp: ({ message }) => (0,log .TF)(new errors .L4(message, {
        hint: 'It did not end in time, so what was under way was given up. Run it again: what was put away before is used.',
    })),
}));
async function connect({ token }) {
    const { apiUrl, serverUrl, repo: own } = github ._;
    const address = { server: serverUrl, owner: own.owner, name: own.repo };
    const octokit = (0,github_octokit .Q)({ token, apiUrl, log: log ._D.info, signal: runSignal() });
    const lfs = lfsSource(address, token, (0,sender .Q)('follow'));
    const repo = await chooseRepo(octokit, address, process.env.GITHUB_WORKSPACE, {
        token,
        env: process.env,
        sendPack: (0,sender .Q)(),
        lfs,
        say: log ._D.info,
    });
    return { octokit, address, repo, lfs };
}
function runUrl() {
    const { serverUrl, repo, runId } = github ._;
    return runId > 0 ? `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}` : '';
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
    const [, verb = '', rest = ''] = /^(?:(?:please|pls|plz)[\s,]+)*([^\s.,:;!?\u3001\uff0c\uff1a\uff1b\uff01\uff1f\u3002\u300c\u300e]*)(.*)$/is.exec(line);
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
            return { act: 'unknown', why: noCommand(verb.toLowerCase().replace(/[^a-z]/g, '')) };
    }
}
const noCommand = (verb) => verb === '' ? 'That is none of the commands.' : `There is no \`/hero ${verb}\`.`;

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

  69056:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  keepSecret),
    v: () => (  keepBucketSecrets)
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
function keepBucketSecrets() {
    for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
        keepSecret(process.env[name] ?? '');
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

  64439:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  once)
  });
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}


  }),

  48826:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  noOutputs)
  });
const outputTable = {
    images: 'JSON array of what was drawn: post, hero path, social path (further ones as `moreSocial`, a dark version as `dark`; of pictures in a bucket also `heroUrl` and `socialUrl`), alt, prompt, generator, model and estimated cost.',
    count: 'How many posts got an image.',
    cost: "US dollars for the pictures of this run and their words: the provider's own figures, else by its token counts and list prices; empty where a price is unknown. A picture counts in the run that finished it, also where a later one brings it. What may have been charged without a picture is told in the log and the summary.",
    commit: 'The commit that holds the images; empty where nothing was committed.',
    'comment-url': 'The comment, or the pull request, that shows the images; empty where there is none.',
    plan: 'JSON of what was planned: `draw` with estimates, `skipped` and `failed` with reasons; its schema is `docs/schemas/plan.schema.json`.',
    matrix: 'For `strategy.matrix` of the jobs that `draw`, after `plan` with `shards`: `{"shard":[1,2,3]}`. Empty where there is nothing to draw: ask for that in the `if` of the job.',
    gallery: 'Absolute path of the page that `gallery` wrote, for `actions/upload-artifact`; empty for other commands.',
};
const noOutputs = {
    images: '[]',
    count: '0',
    cost: '0.0000',
    commit: '',
    'comment-url': '',
    plan: JSON.stringify({ version: 1, draw: [], skipped: [], failed: [] }),
    matrix: '',
    gallery: '',
};


  }),

  90583:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  openSender)
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
  var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);


const longest = 120_000;
function openSender(redirect = 'manual') {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent({ keepAliveTimeout: 10_000 });
    return async ({ method, url, headers, body }, signal = AbortSignal.timeout(longest)) => {
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, {
            ...{ method, dispatcher, redirect, signal },
            ...(isInPieces(body) ? inPieces(headers, body) : { headers, ...(body && { body }) }),
        });
        return {
            status: answer.status,
            headers: Object.fromEntries(answer.headers),
            body: new Uint8Array(await answer.arrayBuffer()),
        };
    };
}
const isInPieces = (body) => Array.isArray(body);
function inPieces(headers, pieces) {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(pieces, { objectMode: false });
    return {
        headers: { ...headers, 'content-length': String(length) },
        body,
        duplex: 'half',
    };
}


  }),

  72753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kn: () => (  writeOutputs),
    PA: () => (  hasOutputs),
    Sy: () => (  writeSummary)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94998);


function writeOutputs(outputs) {
    areTold = true;
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__  .uH(name, value);
    }
    catch (error) {
        warnOnce('The outputs of this step could not be written', error);
    }
}
const hasOutputs = () => areTold;
let areTold = false;
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


  })

};
