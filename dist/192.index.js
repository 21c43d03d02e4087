export const id = 192;
export const ids = [192];
export const modules = {

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


  })

};
