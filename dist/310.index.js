export const id = 310;
export const ids = [310];
export const modules = {

  85531:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Pi: () => (  commands),
    k8: () => (  checkoutCommand),
    y9: () => (  isCommand)
  });
const drawHere = late(async () => (await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 40197))).drawHere);
const archiveHere = late(async () => (await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 75105))).archiveHere);
const doctorHere = lateHere(async () => (await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 92872))).doctorHere);
const sweepHere = lateHere(async () => (await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(752), __webpack_require__.e(606), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 52570))).sweepHere);
const initHere = lateHere(async () => (await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(647), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(291), __webpack_require__.e(383), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(645), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(497), __webpack_require__.e(412), __webpack_require__.e(116), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 26641))).initHere);
const look = () => Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(291), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(20), __webpack_require__.e(697), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 17255));
const checkHere = late(async () => (await look()).checkHere);
const galleryHere = late(async () => (await look()).galleryHere);
const metaHere = late(async () => (await look()).metaHere);
const reportHere = late(async () => (await look()).reportHere);
const wireHere = late(async () => (await look()).wireHere);
const table = {
    init: {
        takes: 'posts',
        usage: 'init [--yes] [--dry-run]',
        says: 'write workflow, brand template and settings',
        run: initHere,
    },
    plan: {
        takes: 'posts',
        usage: 'plan [paths] [--prompts] [--json]',
        says: 'what would be drawn, where, and for how much',
        run: drawHere,
    },
    illustrate: {
        takes: 'posts',
        usage: 'illustrate [paths]',
        says: 'draw for the posts that have no hero image',
        run: drawHere,
    },
    regenerate: {
        takes: 'posts',
        usage: 'regenerate <paths>',
        says: 'draw the named posts again',
        run: drawHere,
    },
    backfill: {
        takes: 'posts',
        usage: 'backfill [paths]',
        says: 'the same for an archive, run by run, newest first',
        run: archiveHere,
    },
    restyle: {
        takes: 'posts',
        usage: 'restyle [paths]',
        says: 'draw our pictures again, each once',
        run: archiveHere,
    },
    check: {
        takes: 'built-dir',
        usage: 'check <built-dir> [--site-url URL]',
        says: 'which social tags the built pages lack',
        run: checkHere,
    },
    meta: {
        takes: 'built-dir',
        usage: 'meta <built-dir> --site-url URL',
        says: 'put them in, from the records',
        run: metaHere,
    },
    wire: {
        takes: 'posts',
        usage: 'wire [--write]',
        says: 'patches for templates that ignore the images',
        run: wireHere,
    },
    gallery: {
        takes: 'built-dir',
        usage: 'gallery [built-dir]',
        says: 'one page with all posts and their pictures',
        run: galleryHere,
    },
    report: {
        takes: 'posts',
        usage: 'report [paths] [--csv]',
        says: 'what was spent, and who asked for it',
        givesCsv: true,
        run: reportHere,
    },
    sweep: {
        takes: 'posts',
        usage: 'sweep [--write]',
        says: 'pictures of a bucket that nothing names',
        run: sweepHere,
    },
    doctor: {
        takes: 'posts',
        usage: 'doctor [--json]',
        says: 'what is in the way, and the way out',
        run: doctorHere,
    },
};
const commands = table;
const isCommand = (name) => Object.hasOwn(commands, name);
const onCheckouts = {
    check: table.check,
    meta: table.meta,
    gallery: table.gallery,
};
const checkoutCommand = (name) => Object.hasOwn(onCheckouts, name) ? onCheckouts[name] : undefined;
function late(load) {
    return async (checkout) => (await load())(checkout);
}
function lateHere(load) {
    return async (checkout, tools) => (await load())(checkout, tools);
}


  }),

  452:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GN: () => (  SettingsError),
    Gy: () => (  UnreadableError),
    J8: () => (  ProxyAnswerError),
    L4: () => (  HeroImagesError),
    Wp: () => (  BudgetError),
    Z_: () => (  PictureError),
    c7: () => (  HeadMovedError),
    dJ: () => (  PostError),
    dp: () => (  failureInWords),
    i_: () => (  PermissionError),
    jv: () => (  ImagesApiError),
    vd: () => (  proxyRefusal),
    wZ: () => (  BranchGoneError),
    yN: () => (  UnreadPaidError)
  });
class HeroImagesError extends Error {
    name = 'HeroImagesError';
    hint;
    file;
    line;
    constructor(message, { hint, file, line, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.hint = hint;
        this.file = file;
        this.line = line;
    }
}
class SettingsError extends HeroImagesError {
    name = 'SettingsError';
}
class PostError extends HeroImagesError {
    name = 'PostError';
}
class PictureError extends HeroImagesError {
    name = 'PictureError';
}
class UnreadableError extends PictureError {
    name = 'UnreadableError';
    what;
    constructor(what, details = {}) {
        super(`the picture is ${what}, which is not read`, details);
        this.what = what;
    }
}
class UnreadPaidError extends HeroImagesError {
    name = 'UnreadPaidError';
    cost;
    constructor(message, details) {
        super(message, details);
        this.cost = details.cost;
    }
}
class HeadMovedError extends HeroImagesError {
    name = 'HeadMovedError';
}
class BranchGoneError extends HeroImagesError {
    name = 'BranchGoneError';
}
class PermissionError extends HeroImagesError {
    name = 'PermissionError';
    needs;
    constructor(message, details) {
        super(message, details);
        this.needs = details.needs;
    }
}
class BudgetError extends HeroImagesError {
    name = 'BudgetError';
}
class ImagesApiError extends HeroImagesError {
    name = 'ImagesApiError';
    failure;
    status;
    code;
    requestId;
    maybeCharged;
    maybeChargedTimes;
    constructor(message, details) {
        super(message, details);
        this.failure = details.failure;
        this.status = details.status;
        this.code = details.code;
        this.requestId = details.requestId;
        this.maybeChargedTimes = details.maybeChargedTimes ?? (details.maybeCharged ? 1 : 0);
        this.maybeCharged = this.maybeChargedTimes > 0;
    }
}
class ProxyAnswerError extends Error {
    name = 'ProxyAnswerError';
    status;
    constructor(status) {
        super(`a proxy answered ${status}`);
        this.status = status;
    }
}
function proxyRefusal(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        const { code, message } = at;
        if (at instanceof ProxyAnswerError)
            return { why: `it answered ${at.status}`, isLasting: at.status < 500 };
        const status = /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling/.exec(message)?.[1];
        if (status !== undefined) {
            return { why: `it answered ${status}`, isLasting: status.startsWith('4') };
        }
        if (/^Proxy Authentication Required/.test(message))
            return { why: 'it answered 407', isLasting: true };
        if (code === 'UND_ERR_PRX_TLS')
            return { why: message, isLasting: true };
        if (code === 'UND_ERR_PRX_CONN')
            return { why: message, isLasting: false };
    }
    return undefined;
}
function failureInWords(error) {
    const { cause, message } = error;
    return cause instanceof Error && cause.message !== '' ? cause.message : message;
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

  47352:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  keySourceOf)
  });
const storedKey = (key) => ({
    current: async () => key,
    given: () => [key],
    refused: () => false,
});
const keySourceOf = (key) => typeof key === 'string' ? storedKey(key) : key;


  }),

  77614:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $f: () => (  isSecret),
    Fj: () => (  secretsOf),
    tl: () => (  SHORTEST),
    yO: () => (  withoutScheme)
  });
  var _key_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47352);

const SHORTEST = 6;
function isSecret(value) {
    if (value.length < SHORTEST)
        return false;
    return !/^(?:[a-z]{1,7}|\d{4}-\d\d-\d\d(?:-preview)?)$/i.test(value);
}
const withoutScheme = (value) => [
    value,
    value.replace(/^[\w-]+\s+/, ''),
];
function secretsOf({ apiKey, headers = {}, query = {}, }) {
    const further = [...Object.values(headers), ...Object.values(query)].flatMap(withoutScheme);
    const keys = (0,_key_source_js__WEBPACK_IMPORTED_MODULE_0__  .K)(apiKey)
        .given()
        .filter((key) => key.length >= SHORTEST);
    return [...new Set([...keys, ...further.filter(isSecret)])];
}


  }),

  52424:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  isOpenAi),
    y: () => (  announced)
  });
const ended = (date, ...instead) => ({ date, instead });
const images = ['gpt-image-2.6-sunburst', 'gpt-image-2.6-flare'];
const ANNOUNCED = new Map(Object.entries({
    'dall-e-2': ended('2026-05-12', ...images),
    'dall-e-3': ended('2026-05-12', ...images),
    'gpt-image-1': ended('2026-10-23', ...images),
    'gpt-image-1.5': ended('2026-12-01', ...images),
    'gpt-image-1-mini': ended('2026-12-01', ...images),
    'chatgpt-image-latest': ended('2026-12-01', ...images),
    'gpt-5': ended('2026-12-11', 'gpt-6.1-sol'),
    'gpt-5-mini': ended('2026-12-11', 'gpt-6.1-terra'),
    'gpt-5-nano': ended('2026-12-11'),
    'gpt-5-pro': ended('2026-12-11'),
    o3: ended('2026-12-11'),
    'o3-pro': ended('2026-12-11'),
    'gpt-4o': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4o-mini': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4.1': ended('2027-01-14', 'gpt-6-luna'),
    'gpt-4.1-mini': ended('2027-01-14', 'gpt-6-luna'),
}));
const announced = (model) => ANNOUNCED.get(model.toLowerCase().replace(/-\d{4}-\d\d-\d\d$/, ''));
const isOpenAi = (host) => /^(\w+\.)?api\.openai\.com$/.test(host);


  }),

  88416:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  noRules)
  });
const noRules = {
    list: async () => [],
    holds: async () => false,
    identity: async () => ({}),
};


  }),

  13127:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  lastChange),
    Tu: () => (  objectId),
    nS: () => (  createHistory)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _content_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83626);


const fetch = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
];
const literal = { env: { GIT_LITERAL_PATHSPECS: '0' } };
const deepen = [50, 200, 1000, 5000];
function createHistory(git, remote) {
    const isShallow = async () => (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true';
    const here = new Set();
    const has = async (commit) => {
        if (here.has(commit))
            return true;
        const { code } = await git.ask(['cat-file', '-e', `${objectId(commit)}^{commit}`]);
        if (code === 0)
            here.add(commit);
        return code === 0;
    };
    let partial;
    const isPartial = () => {
        const asked = ['config', '--get-regexp', '^remote\\..*\\.promisor$'];
        partial ??= git.ask(asked).then(({ code }) => code === 0);
        return partial;
    };
    const common = async (a, b) => {
        const { code, stdout } = await git.ask(['merge-base', a, b]);
        return code === 0 ? stdout.toString().trim() : undefined;
    };
    const history = {
        async ensure(...commits) {
            const present = await Promise.all(commits.map(has));
            const missing = commits.filter((_, i) => !present[i]);
            if (missing.length === 0)
                return;
            const depth = (await isShallow()) ? ['--depth=1'] : [];
            await git.run([...fetch, ...depth, '--end-of-options', remote, ...missing]);
            for (const commit of missing)
                here.add(commit);
        },
        async mergeBase(a, b) {
            await history.ensure(a, b);
            let found = await common(a, b);
            for (const commits of deepen) {
                if (found !== undefined || !(await isShallow()))
                    break;
                await git.run([...fetch, `--deepen=${commits}`, '--end-of-options', remote, a, b]);
                found = await common(a, b);
            }
            if (found === undefined && (await isShallow())) {
                await git.run([...fetch, '--unshallow', '--end-of-options', remote, a, b]);
                found = await common(a, b);
            }
            if (found !== undefined)
                return found;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`${a} and ${b} have no common ancestor`);
        },
        async before(head, date) {
            await history.ensure(head);
            const last = Math.ceil(date.getTime() / 1000) - 1;
            const found = await git.line(['rev-list', '-1', `--min-age=${last}`, head]);
            return found === '' ? undefined : found;
        },
        async changes(path, head, since) {
            await history.ensure(head);
            await history.mergeBase(head, since).catch((error) => {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4))
                    throw error;
            });
            const most = `--max-count=${_content_repo_js__WEBPACK_IMPORTED_MODULE_1__  .F}`;
            const args = ['rev-list', most, '--format=%x00%H%x00%B', head, '--', `:(top,literal)${path}`];
            return parseLog(await git.run(args, literal));
        },
        async files(commit) {
            await history.ensure(commit);
            const size = (await isPartial()) ? [] : ['--long'];
            return parseTree(await git.run(['ls-tree', '-r', '-z', '--full-tree', ...size, commit]));
        },
    };
    return history;
}
async function lastChange(git, path, head) {
    if ((await git.line(['rev-parse', '--is-shallow-repository'])) === 'true')
        return undefined;
    const args = ['rev-list', '--max-count=1', '--no-commit-header', '--format=%ct', objectId(head)];
    const found = await git.run([...args, '--', `:(top,literal)${path}`], literal);
    const seconds = found.toString().trim();
    return seconds === '' ? undefined : new Date(Number(seconds) * 1000);
}
function objectId(id) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id))
        return id;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`${JSON.stringify(id)} is not the full id of a git object`);
}
function parseLog(output) {
    const [, ...parts] = output.toString().split('\0');
    return parts.flatMap((commit, at) => at % 2 === 1
        ? []
        : [{ commit, message: parts[at + 1].replace(/\n(?:commit [0-9a-f]+\n)?$/, '') }]);
}
function parseTree(output) {
    const files = new Map();
    for (const record of output.toString().split('\0')) {
        const tab = record.indexOf('\t');
        if (tab === -1)
            continue;
        const path = record.slice(tab + 1);
        const [mode = '', , sha = '', size] = record.slice(0, tab).split(/ +/);
        const known = size !== undefined && size !== '-';
        files.set(path, { path, mode, sha, ...(known && { size: Number(size) }) });
    }
    return files;
}


  }),

  65451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z8: () => (  withFolder),
    io: () => (  readBytes),
    jb: () => (  storeBytes),
    kx: () => (  assertRoom)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





async function withFolder(work) {
    try {
        return await inFolder(work);
    }
    catch (error) {
        throw isOfFiles(error) ? noRoom(`\`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()}\` takes no more files`, error) : error;
    }
}
async function inFolder(work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'hero-images-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
const isOfFiles = (error) => error instanceof Error && 'syscall' in error && 'path' in error;
const noRoom = (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_4__  .L4(`${what} (${cause.message})`, {
    hint: 'Free some of the disk, or let TMPDIR name a folder with room',
    cause,
});
const storeBytes = (git, all) => withFolder(async (folder) => {
    if (all.length === 0)
        return [];
    const files = all.map((_, i) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, String(i)));
    await Promise.all(files.map((file, i) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, all[i])));
    const input = Buffer.from(files.map((file) => `${file}\n`).join(''));
    return (await git.line(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })).split('\n');
});
const room = 8 * 1024 * 1024;
async function assertRoom(git) {
    try {
        await inFolder((folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'room'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(room)));
        await storeBytes(git, [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)]);
    }
    catch (cause) {
        const where = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__  .L4 ? "git's object store" : `\`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()}\``;
        throw noRoom(`A picture could not be put away before its commit, so none is asked for: ${where} takes no 8 MB`, cause);
    }
}
async function readBytes(git, shas) {
    const blobs = new Map();
    const wanted = [...new Set(shas)];
    for (let i = 0; i < wanted.length; i += 1000)
        await readBatch(git, wanted.slice(i, i + 1000), blobs);
    return blobs;
}
async function readBatch(git, shas, blobs) {
    const input = Buffer.from(shas.map((sha) => `${sha}\n`).join(''));
    const output = await git.run(['cat-file', '--batch'], { input });
    for (let offset = 0; offset < output.length;) {
        const end = output.indexOf('\n', offset);
        const [sha = '', type, size] = output.toString('latin1', offset, end).split(' ');
        if (type !== 'blob')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__  .L4(`git has no file with the id ${sha}`);
        const start = end + 1;
        offset = start + Number(size);
        blobs.set(sha, output.subarray(start, offset));
        offset += 1; 
    }
}


  }),

  83626:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  mostFileChanges)
  });
const mostFileChanges = 30;


  }),

  56890:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HZ: () => (  gitLfsReader),
    X8: () => (  pushObjects),
    kz: () => (  hasGitLfs)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
  var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82708);
  var _lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35749);




const hasGitLfs = async (git) => (await git.ask(['lfs', 'version'])).code === 0;
async function pushObjects(git, remote, pointers) {
    const oids = [...new Set(pointers.map(({ oid }) => oid))];
    for (let start = 0; start < oids.length; start += 100) {
        const args = ['lfs', 'push', '--object-id', remote, ...oids.slice(start, start + 100)];
        const { code, stderr } = await git.ask(args);
        if (code === 0)
            continue;
        const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__  .w$)(stderr);
        if (/\b40[13]\b|authorization error|permission/i.test(said))
            throw (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .eu)('contents: write', `Git LFS takes no file: ${said}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`git-lfs did not send the pictures, so nothing was committed: ${said}`, {
            hint: 'Check that the server has Git LFS for this repository and that its quota is not used up; what was drawn is kept, run this again',
        });
    }
}
function gitLfsReader(open) {
    let isAway = false;
    const smudged = async (path, pointer) => {
        if (isAway)
            return undefined;
        const input = Buffer.from((0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__  .po)(pointer));
        const env = { GIT_LFS_SKIP_SMUDGE: '0' };
        const { stdout } = await (await open()).ask(['lfs', 'smudge', '--', path], { input, env });
        if ((0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__  .yW)(pointer, stdout))
            return stdout;
        isAway = true;
        return undefined;
    };
    return async (there) => {
        const whole = new Map(there);
        for (const [path, bytes] of there) {
            const pointer = (0,_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__  .qT)(bytes);
            const file = pointer && (await smudged(path, pointer).catch(() => undefined));
            if (file)
                whole.set(path, file);
        }
        return whole;
    };
}


  }),

  20408:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  gitLogin)
  });
function gitLogin(credentials) {
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


  }),

  22588:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  localRef),
    p: () => (  createGitRefStore)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _checkout_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13127);
  var _checkout_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65451);
  var _ref_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);




const nobody = {
    GIT_AUTHOR_NAME: 'hero-images',
    GIT_AUTHOR_EMAIL: 'hero-images@localhost',
    GIT_COMMITTER_NAME: 'hero-images',
    GIT_COMMITTER_EMAIL: 'hero-images@localhost',
};
const createGitRefStore = (git, history, place) => ({
    ...place,
    files: (commit) => history.files(commit),
    async read(files) {
        const blobs = await (0,_checkout_objects_js__WEBPACK_IMPORTED_MODULE_2__  .io)(git, files.map(({ sha }) => (0,_checkout_history_js__WEBPACK_IMPORTED_MODULE_1__  .Tu)(sha)));
        return new Map(files.map(({ path, sha }) => [path, blobs.get(sha)]));
    },
    make: (before, { files, removed }) => (0,_checkout_objects_js__WEBPACK_IMPORTED_MODULE_2__  .Z8)(async (folder) => {
        const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'index') };
        if (before.commit !== undefined)
            await history.ensure(before.commit);
        await git.run(['read-tree', before.commit ?? '--empty'], { env });
        const fresh = [...files].flatMap(([path, file]) => ('bytes' in file ? [{ path, file }] : []));
        const stored = await (0,_checkout_objects_js__WEBPACK_IMPORTED_MODULE_2__  .jb)(git, fresh.map(({ file }) => file.bytes));
        const shas = new Map(fresh.map(({ path }, i) => [path, stored[i]]));
        for (const [path, file] of files)
            if ('sha' in file)
                shas.set(path, (0,_checkout_history_js__WEBPACK_IMPORTED_MODULE_1__  .Tu)(file.sha));
        const after = new Map(before.files);
        for (const path of removed)
            after.delete(path);
        for (const [path, sha] of shas)
            after.set(path, { path, sha, mode: '100644' });
        const entries = [...shas].map(([path, sha]) => `100644 ${sha}\t${path}\0`);
        const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
        const input = Buffer.from([...gone, ...entries].join(''));
        await git.run(['update-index', '-z', '--index-info'], { env, input });
        const tree = await git.line(['write-tree'], { env });
        const parent = before.commit === undefined ? [] : ['-p', before.commit];
        const commit = await git.line(['commit-tree', tree, ...parent, '-F', '-'], {
            input: Buffer.from(_ref_store_js__WEBPACK_IMPORTED_MODULE_3__  ._3),
            env: nobody,
        });
        return { commit, files: after };
    }),
});
function localRef(git, ref) {
    const head = async () => (await git.line(['for-each-ref', '--format=%(objectname)', '--', ref])) || undefined;
    return {
        head,
        async move(from, to) {
            const args = to === undefined
                ? ['update-ref', '--no-deref', '-d', ref, ...(from === undefined ? [] : [from])]
                : 
                    ['update-ref', '--no-deref', ref, to, from ?? ''];
            const { code } = await git.ask(args);
            if (code === 0)
                return true;
            const now = await head();
            if (now === from)
                await git.run(args); 
            return now === to;
        },
    };
}


  }),

  82708:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h3: () => (  trusting),
    lD: () => (  createGit),
    w$: () => (  lastLines)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81260);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const misleading = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
const guards = [
    ['safe.bareRepository', 'explicit'],
    ['core.fsmonitor', 'false'],
];
const trusting = (dir, env) => env.GITHUB_ACTIONS === 'true' ? [['safe.directory', dir]] : [];
function createGit(dir, { env, config = [] }) {
    const base = {
        ...env,
        ...Object.fromEntries(misleading.map((name) => [name, undefined])),
        ...configEnv([...config, ...guards], env.GIT_CONFIG_COUNT),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        LC_ALL: 'C', 
        LANGUAGE: undefined,
    };
    const git = {
        async ask(args, { input, env: more, cwd = dir } = {}) {
            const stdout = [];
            const stderr = [];
            const code = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__  .m)('git', [...args], {
                cwd,
                env: defined({ ...base, ...more }),
                ...(input && { input }),
                silent: true,
                ignoreReturnCode: true,
                listeners: {
                    stdout: (data) => stdout.push(taken(data)),
                    stderr: (data) => stderr.push(data),
                },
            });
            return { code, stdout: Buffer.concat(stdout), stderr: redact(Buffer.concat(stderr)) };
        },
        async run(args, options) {
            const { code, stdout, stderr } = await git.ask(args, options);
            if (code !== 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .L4(`git ${args[0]} failed (exit code ${code}): ${lastLines(stderr)}`);
            return stdout;
        },
        line: async (args, options) => (await git.run(args, options)).toString().trim(),
    };
    return git;
}
function taken(piece) {
    const ours = Buffer.from(piece);
    piece.write(node_os__WEBPACK_IMPORTED_MODULE_0__.EOL, Math.max(0, piece.length - node_os__WEBPACK_IMPORTED_MODULE_0__.EOL.length), 'latin1');
    return ours;
}
const lastLines = (stderr) => stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(-3)
    .join('; ');
const redact = (stderr) => stderr.toString().replace(/:\/\/[^\s/@]+@/g, '://***@');
function configEnv(config, present = '0') {
    const start = Number.parseInt(present, 10) || 0;
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(start + config.length)],
        ...config.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${start + i}`, key],
            [`GIT_CONFIG_VALUE_${start + i}`, value],
        ]),
    ]);
}
const defined = (env) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined));


  }),

  35749:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NS: () => (  isLfsPointer),
    po: () => (  pointerText),
    qT: () => (  readPointer),
    yW: () => (  isOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const isLfsPointer = (bytes) => new TextDecoder().decode(bytes.subarray(0, 100)).startsWith('version https://git-lfs.');
const pointerText = ({ oid, size }) => `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
const longestPointer = 1024;
function readPointer(bytes) {
    if (bytes.length >= longestPointer || !isLfsPointer(bytes))
        return undefined;
    const said = /^version \S+\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/.exec(new TextDecoder().decode(bytes));
    return said === null ? undefined : { oid: said[1], size: Number(said[2]) };
}
const isOf = ({ oid, size }, bytes) => bytes.length === size && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === oid;


  }),

  61619:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Uw: () => (  modesOf),
    wM: () => (  removable),
    x5: () => (  refusal)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const gitFolder = /^(\.git|git~\d+)[. ]*$/i;
function refusal(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return 'it is not a plain path below the top of the repo';
    if (/[\u0000-\u001f\u007f\\]/.test(path))
        return 'it has a backslash or a control character';
    if (parts.some((part) => gitFolder.test(part)))
        return "it leads into git's own folder";
    return undefined;
}
function modesOf(paths, files) {
    const modes = new Map();
    for (const path of paths) {
        const why = refusal(path) ?? blocked(path, files);
        if (why !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`Cannot write ${JSON.stringify(path)}: ${why}`, {
                file: path,
                hint: 'Choose another folder for the images in the settings file',
            });
        modes.set(path, files.get(path)?.mode ?? '100644');
    }
    return modes;
}
function removable(paths, { files, kept }) {
    const there = paths.filter((path) => files.has(path) && !kept.has(path));
    modesOf(there, files);
    return there;
}
const kinds = { '120000': 'symlink', '160000': 'submodule' };
function blocked(path, files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
        const entry = files.get(path.slice(0, end));
        if (entry !== undefined)
            return `${entry.path} is a ${kinds[entry.mode] ?? 'file'}`;
    }
    const kind = kinds[files.get(path)?.mode ?? ''];
    return kind === undefined ? undefined : `a ${kind} is there`;
}


  }),

  91427:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  gitId)
  });
  var _packs_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40669);

const gitId = (bytes) => (0,_packs_objects_js__WEBPACK_IMPORTED_MODULE_0__  .DE)(bytes).id;


  }),

  40669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D3: () => (  commitOf),
    DE: () => (  blobOf),
    zG: () => (  treesOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const objectOf = (kind, bytes) => ({
    kind,
    bytes,
    id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex'),
});
const blobOf = (bytes) => objectOf('blob', bytes);
const nobody = 'hero-images <hero-images@localhost>';
function commitOf({ tree, parents, message, at }) {
    const by = `${nobody} ${Math.floor(at.getTime() / 1000)} +0000`;
    const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
    const lines = [...head, `author ${by}`, `committer ${by}`, '', message];
    return objectOf('commit', Buffer.from(lines.join('\n')));
}
function treesOf(files) {
    const top = new Map();
    for (const [path, { mode, sha }] of files) {
        const steps = path.split('/');
        const name = steps.pop();
        steps.reduce(within, top).set(name, { mode, sha });
    }
    const trees = [];
    addTo(trees, top);
    return trees;
}
function within(folder, name) {
    const there = folder.get(name);
    if (there instanceof Map)
        return there;
    const made = new Map();
    folder.set(name, made);
    return made;
}
function addTo(trees, folder) {
    const entries = [...folder].map(([name, entry]) => {
        const isFolder = entry instanceof Map;
        return {
            order: Buffer.from(isFolder ? `${name}/` : name),
            head: Buffer.from(`${isFolder ? '40000' : entry.mode} ${name}\0`),
            id: Buffer.from(isFolder ? addTo(trees, entry) : entry.sha, 'hex'),
        };
    });
    entries.sort((a, b) => Buffer.compare(a.order, b.order));
    const tree = objectOf('tree', Buffer.concat(entries.flatMap(({ head, id }) => [head, id])));
    trees.push(tree);
    return tree.id;
}


  }),

  21:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H8: () => (  refOf),
    _3: () => (  refStoreMessage),
    rO: () => (  createRefStore),
    sy: () => (  refPrefix)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const mostRounds = 12;
const pauseAfter = (round) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * 50 * Math.min(round, 8));
const empty = { commit: undefined, files: new Map() };
function createRefStore(store) {
    let known;
    const look = async () => {
        const commit = await store.head();
        if (commit === undefined)
            known = empty;
        else if (known?.commit !== commit)
            known = { commit, files: await store.files(commit) };
        return known;
    };
    const tryChange = async ({ files, removed }, given, at) => {
        if (given.size > 0)
            known = undefined;
        const before = at ?? known ?? (await look());
        known = undefined;
        if ([...given].some(([path, sha]) => before.files.get(path)?.sha !== sha))
            return 'not as given';
        const gone = [...new Set(removed)].filter((path) => before.files.has(path) && !files.has(path));
        const isLast = files.size === 0 && gone.length === before.files.size;
        const nothingToDo = files.size === 0 && gone.length === 0;
        const after = nothingToDo
            ? before
            : isLast
                ? empty
                : await store.make(before, { files, removed: gone });
        if (!nothingToDo && !(await store.move(before.commit, after.commit)))
            return 'moved';
        known = after;
        return 'done';
    };
    return {
        look,
        list: async () => (await look()).files,
        read: (files) => store.read(files),
        async change({ files = new Map(), removed = [], given = new Map() }) {
            for (let round = 1;; round++) {
                const what = await tryChange({ files, removed }, given);
                if (what !== 'moved')
                    return what === 'done';
                if (round === mostRounds)
                    throw busy();
                await pauseAfter(round);
            }
        },
        async decide(decide) {
            for (let round = 1;; round++) {
                const state = await look();
                const { value, change } = decide(state);
                const { files = new Map(), removed = [] } = change ?? {};
                const what = await tryChange({ files, removed }, new Map(), state);
                if (what !== 'moved')
                    return value;
                if (round === mostRounds)
                    throw busy();
                await pauseAfter(round);
            }
        },
        async drop() {
            known = undefined;
            for (let round = 1;; round++) {
                const commit = await store.head();
                if (commit === undefined)
                    return false;
                if (await store.move(commit, undefined))
                    return true;
                if (round === mostRounds)
                    throw busy();
            }
        },
    };
}
const busy = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .L4('What is kept for the next run was changed by others again and again', {
    hint: 'Let only one run at a time work on a branch (`concurrency` in the workflow)',
});
const refStoreMessage = 'Keep drawings until they are committed\n\nGenerated-by: hero-images\n';
const refPrefix = 'refs/hero-images/';
function refOf(name) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*(@[a-z0-9]+(-[a-z0-9]+)*)?$/.test(name))
        return `${refPrefix}${name}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .L4(`${JSON.stringify(name)} is not a name that a shelf can have`);
}


  }),

  2716:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bg: () => (  farewell),
    Bj: () => (  cancelSignal),
    WI: () => (  endIfCancelled)
  });
const farewell = 4000;
const longest = 8000;
function cancelSignal({ reason, log, giveUp }) {
    const cancel = new AbortController();
    const end = () => {
        giveUp(reason());
        process.exit(process.exitCode ?? 1);
    };
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => {
            if (cancel.signal.aborted)
                return;
            cancel.abort(reason());
            setTimeout(end, longest).unref();
            log(`${signal}: nothing new is asked for. What is under way has ${farewell / 1000} s to come in, and is kept; what does not may have been charged.`);
        });
    return cancel.signal;
}
function endIfCancelled({ aborted }) {
    if (aborted)
        process.exit();
}


  }),

  87484:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  workSparingly),
    K: () => (  compileFully)
  });
  var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function workSparingly() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--efficiency-mode');
}
const compileFully = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-efficiency-mode');


  }),

  73413:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  isOurs),
    o: () => (  unexpected)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _github_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);


const systemHints = {
    EACCES: 'Let this user read and write there, then run it again.',
    EPERM: 'Let this user read and write there, then run it again.',
    EROFS: 'Let this user read and write there, then run it again.',
    ENOSPC: 'Free some of the disk, then run it again.',
    EDQUOT: 'Free some of the disk, then run it again.',
    EMFILE: 'Let this user open more files (`ulimit -n`), then run it again.',
};
const isOurs = (error) => (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error) === undefined && !isOfSystem(error);
const isOfSystem = (error) => {
    const { code, syscall } = Object(error);
    return code !== undefined && syscall !== undefined;
};
function unexpected(error, report) {
    const message = error instanceof Error ? error.message : String(error);
    const status = (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .c2)(error);
    if (status !== undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`GitHub answered ${status}: ${message}`, {
            hint: 'Run it again; what was drawn is kept. If it stays, see https://www.githubstatus.com',
            cause: error,
        });
    if (isOfSystem(error))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`The system refused: ${message}`, {
            hint: systemHints[error.code] ?? 'Look at what it names, then run it again.',
            cause: error,
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`Unexpected error: ${message}`, {
        hint: `Run it again; if it stays, please report it ${report}.`,
        cause: error,
    });
}


  }),

  90105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CN: () => (  asksForSeveral),
    Gr: () => (  isArchiveCommand),
    MT: () => (  shardStepOf),
    QY: () => (  checkArchiveInputs)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const archiveCommands = ['backfill', 'restyle'];
const isArchiveCommand = (command) => archiveCommands.some((one) => one === command);
function shardStepOf({ command, shards, }) {
    if (command === 'draw' || command === 'publish')
        return command;
    return command === 'plan' && shards !== undefined ? 'plan' : undefined;
}
const asksForSeveral = ({ groupBy, postsPerPullRequest, }) => groupBy !== 'none' || postsPerPullRequest < Infinity;
function checkArchiveInputs(inputs) {
    const { command, generator, batch, instruction, force, deliver } = inputs;
    checkShardInputs(inputs);
    if (batch && !isArchiveCommand(command))
        throw onlyArchives(command);
    if (!isArchiveCommand(command) && shardStepOf(inputs) === undefined)
        return;
    if (batch && generator === 'card')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Input `batch` is `true`, but title cards are set here, at once and free.', {
            hint: 'Give an `api-key`, or leave `batch` out.',
        });
    if (command !== 'restyle' && instruction !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`instruction\` is given, but \`${command}\` ${command === 'backfill' ? 'draws' : 'is'} for posts that have no picture to change.`, { hint: 'Leave it out, or set `command: restyle`.' });
    if (force)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`force\` is \`true\`, but \`${command}\` never takes the place of pictures that people made.`, { hint: 'Leave it out. `command: regenerate` replaces those of posts that are named.' });
    if (command === 'restyle' && instruction !== '' && generator === 'card')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Title cards follow no `instruction`.', {
            hint: 'Give an `api-key`, or leave `instruction` out: then cards are made again where they would look different by now.',
        });
    if (deliver === 'commit' && asksForSeveral(inputs))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Inputs `group-by` and `posts-per-pull-request` are about pull requests, but `deliver` is `commit`.', { hint: 'Leave `deliver` out, or the two others.' });
}
const onlyArchives = (command) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`batch\` is \`true\`, but \`command\` is \`${command}\`: who waits for a picture waits no day.`, {
    hint: 'Leave it out, or set `command: backfill` or `command: restyle`.',
});
function checkShardInputs({ command, shards, shard }) {
    if (command === 'draw' && shard === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('`draw` was asked for, but `shard` is empty.', {
            hint: 'Give it as `shard: ${{ matrix.shard }}`, in a job with the `matrix` of `command: plan`.',
        });
    if (command !== 'draw' && shard !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`shard\` is given, but \`${command}\` goes by none.`, {
            hint: 'Leave it out, or set `command: draw`.',
        });
    if (command !== 'plan' && shards !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`shards\` is given, but \`${command}\` divides nothing.`, {
            hint: 'Leave it out, or set `command: plan`.',
        });
}


  }),

  95443:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  hasKey),
    x: () => (  readIdentity)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _images_api_shutdowns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52424);
  var _input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73472);



const hasKey = ({ apiKey, identity, }) => apiKey !== '' || identity !== undefined;
function readIdentity(text) {
    const names = ['identity-provider-id', 'service-account-id'];
    const [identityProviderId, serviceAccountId] = names.map(text);
    if (identityProviderId === '' && serviceAccountId === '')
        return undefined;
    for (const [index, name] of names.entries())
        if (text(name) === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`${names[1 - index]}\` is given, but \`${name}\` is empty.`, {
                hint: 'They belong together; OpenAI shows both on the page of its workload identity provider.',
            });
    if (text('api-key') !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Inputs `api-key` and `identity-provider-id` are both given.', {
            hint: 'Leave one of them out: a run draws with a stored key, or with one that it is given.',
        });
    const { protocol, host } = new URL((0,_input_values_js__WEBPACK_IMPORTED_MODULE_2__  .wo)('base-url', text('base-url')));
    if (protocol !== 'https:' || !(0,_images_api_shutdowns_js__WEBPACK_IMPORTED_MODULE_1__  .D)(host))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`identity-provider-id\` is given, but \`base-url\` leads to ${host}.`, {
            hint: "OpenAI gives the key for its own API, and it is sent nowhere else. Leave `base-url` out, or give that API's `api-key`.",
        });
    return { identityProviderId, serviceAccountId, audience: text('identity-audience') };
}


  }),

  69998:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  inWorkflow),
    U: () => (  readInherit)
  });
  var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73472);

const form = /^([\w.-]+)\/([\w.-]+):([^@:\s]+)(?:@([^\s@:~^?*[\\]+))?$/;
function readInherit(text) {
    if (text === '')
        return undefined;
    const [, owner, repo, path = '', ref] = form.exec(text) ?? [];
    const leavesRepo = path.split('/').some((step) => ['', '.', '..'].includes(step));
    if (owner === undefined || repo === undefined || leavesRepo || ref?.includes('..'))
        (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__  .Qm)('inherit', text, 'owner/repo:path, or owner/repo:path@ref, as acme/.github:hero-images.yml@main');
    return { owner, repo, path, ref };
}
const inWorkflow = ({ owner, repo, path, ref }) => `${owner}/${repo}:${path}${ref === undefined ? '' : `@${ref}`}`;


  }),

  93977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  inputTable)
});

;
const dialectNames = [
    'openai',
    'azure',
    'new-api',
    'litellm',
    'openrouter',
    'xai',
    'gemini',
    'together',
    'localai',
    'sd-cpp',
    'generic',
];

;
const archiveInputTable = {
    order: {
        default: 'newest',
        description: 'Which posts `backfill` and `restyle` draw first: the `newest` or the `oldest`, by the date in the front matter or in the name of the file, else by the last commit that changed the post, else by path.',
        values: ['newest', 'oldest'],
    },
    'group-by': {
        default: 'none',
        description: 'Which posts go into one pull request of `backfill` and `restyle`: those of a `folder`, those of a `month`, or `none` for any.',
        values: ['none', 'folder', 'month'],
    },
    'posts-per-pull-request': {
        default: '',
        description: 'How many posts a pull request of `backfill` and `restyle` holds at most; the others go into further ones. Empty: no bound, so that all go into one, or with `group-by` into one for each folder or month.',
    },
    batch: {
        default: 'false',
        description: 'Have `backfill` and `restyle` draw new pictures by the Batch API of OpenAI: at half the price, within a day. This run hands them over and ends; a later one puts in place what came. docs/archive.md tells more.',
        values: ['true', 'false'],
    },
    shards: {
        default: '',
        description: 'For `plan` on a branch: among how many jobs of a matrix what lacks a picture is divided, 1 to 256. The output `matrix` names them.',
    },
    shard: {
        default: '',
        description: 'For `draw`: which of them this job is, from 1: `matrix.shard` of the job.',
    },
};

;


const inputTable = {
    command: {
        default: 'auto',
        description: 'What to do. `auto` follows the event; `illustrate` draws what is missing; `regenerate` draws the named posts again; `plan` only says what would be drawn and what it would cost. On a branch, run after run until all is done: `backfill` draws for all posts without a picture; `restyle` draws those that have ours by the `instruction`, or by a brand template that is another by now. For an archive that one job would take too long for: `plan` with `shards` divides it, `draw` does one `shard` of it, `publish` puts in place what all of them drew. After the build of the site: `check` says which social tags its pages lack; `meta` puts them in. `gallery` writes one page with all posts and their pictures, from a checkout; `report` says what was spent; `doctor` says what is in the way of all this, and the way out. `wire` proposes patches for templates that ignore the images of posts, by a pull request of its own.',
        values: [
            'auto',
            'illustrate',
            'regenerate',
            'plan',
            'backfill',
            'restyle',
            'draw',
            'publish',
            'check',
            'meta',
            'wire',
            'gallery',
            'report',
            'doctor',
        ],
    },
    name: {
        default: '',
        description: 'What tells this workflow apart where several work on one pull request, for several sites or settings files: a word such as `docs`. Each has its own comment, its own check (`Hero images (docs)`) and its own drawings. Empty for one alone.',
    },
    'api-key': {
        default: '',
        description: 'Key of the images API, from a secret. Without it, and without `identity-provider-id`, the `card` generator draws a branded title card.',
    },
    'identity-provider-id': {
        default: '',
        description: 'In place of a stored key: the workload identity provider at OpenAI that trusts this workflow. It needs `service-account-id` beside it, and `id-token: write` among the permissions. Each run then draws with a key of minutes that it is given for its own identity.',
    },
    'service-account-id': {
        default: '',
        description: "OpenAI's service account that draws where `identity-provider-id` is set.",
    },
    'identity-audience': {
        default: 'https://api.openai.com/v1',
        description: 'The audience that the workload identity provider at OpenAI expects.',
    },
    'base-url': {
        default: 'https://api.openai.com/v1',
        description: 'Address of any OpenAI-compatible API (OpenAI, KissAPI, LiteLLM, LocalAI, ...), up to and with its `/v1`.',
    },
    dialect: {
        default: 'auto',
        description: 'How that API wants to be asked. `auto` goes by the host of `base-url`; what is not known there is asked as OpenAI is, with caution. A gateway of your own may need to be named: `litellm`, `new-api`, `localai`, `sd-cpp` (stable-diffusion.cpp).',
        values: ['auto', ...dialectNames],
    },
    headers: {
        default: '',
        description: 'Further headers for that API, one a line: `Name: value`. They are kept secret like the key, and go nowhere else.',
    },
    query: {
        default: '',
        description: 'Further parameters for the query of its addresses, one a line: `name=value`, such as `api-version=preview`. They are kept secret like the key.',
    },
    model: { default: 'gpt-image-2', description: 'Image model to draw with.' },
    'text-model': {
        default: '',
        description: 'Optional text model of the same API, such as `gpt-6.1-terra`. It writes what the picture shows (the concept) from the article, and the alternative text from the finished picture, for posts whose people wrote none. Without it both come from the template.',
    },
    generator: {
        default: 'auto',
        description: 'Who draws. `auto`: `openai` with a key, `card` without one.',
        values: ['auto', 'openai', 'card'],
    },
    quality: {
        default: 'auto',
        description: 'Which of two qualities is asked, where the settings file names one for drafts and one for final pictures. `auto`: `draft` for pull requests, `final` elsewhere.',
        values: ['auto', 'draft', 'final'],
    },
    'github-token': {
        default: '${{ github.token }}',
        description: 'Token that reads the repo, commits and comments. Needs `contents: write` and `pull-requests: write`.',
    },
    config: {
        default: '.github/hero-images.yml',
        description: 'Path of the settings file. It may be absent.',
    },
    inherit: {
        default: '',
        description: 'Settings that several repositories share, as `owner/repo:path` or `owner/repo:path@ref`: each key that the settings file of this one has wins over them. Brand templates, fonts and logos that they name may be beside them.',
    },
    posts: {
        default: '',
        description: 'Globs or paths of posts, one a line. Only these are looked at; on a `workflow_dispatch`, a post named here is drawn again, but for `backfill`.',
    },
    ...archiveInputTable,
    instruction: {
        default: '',
        description: 'What to change when a post is drawn again, or with `restyle` many, in a sentence.',
    },
    mask: {
        default: '',
        description: 'Path of a PNG in the repo, of the size of the present image: where it is transparent, the `instruction` may change the image.',
    },
    force: {
        default: 'false',
        description: 'Also replace images that people made, for posts that are named.',
        values: ['true', 'false'],
    },
    'pull-request': {
        default: '',
        description: 'Number of the pull request to work on, where the event names none.',
    },
    'draft-pull-requests': {
        default: 'plan',
        description: 'What is done for a pull request that is still a draft: `plan` says what would be drawn, and draws it when the pull request is ready for review; `draw` draws for drafts as for all others. `/hero draw` and a run by hand draw in either case.',
        values: ['plan', 'draw'],
    },
    deliver: {
        default: 'auto',
        description: 'How images arrive: `commit` to the branch, or `pull-request`. `auto`: a commit, but a pull request where the branch is the default one.',
        values: ['auto', 'commit', 'pull-request'],
    },
    'commit-message': {
        default: '',
        description: 'How our commits are described, in Liquid: `chore: {{ subject }}`. There are `subject` (what is said without it), `count`, `posts` (their paths), `title` (where it is one post), `branch`. The line `Generated-by: hero-images` is always added below. Empty: the subject, and a list of the posts.',
    },
    review: {
        default: 'auto',
        description: 'Whether reviewers approve the pictures of a pull request in its comment: `required` keeps the check `Hero images` pending until every post has its picture and all are approved, `optional` only says how many wait. `auto`: optional where the workflow runs on `issue_comment` too, else off.',
        values: ['auto', 'off', 'optional', 'required'],
    },
    concurrency: {
        default: '8',
        description: 'How many pictures are drawn at once at most, 1 to 50. A run begins with four and takes more as long as the images API gives them; where that says no, it draws as few at once as the API lets.',
    },
    'max-images': {
        default: '10',
        description: 'How many pictures one run may draw: one for each post, or each of its `candidates`. By the command line, title cards have no such limit unless one is given.',
    },
    'max-cost': {
        default: '2.00',
        description: 'US dollars that one run may spend, by list-price estimate. A price that is published nowhere counts with an upper bound, until drawings of this repo tell it.',
    },
    'max-images-per-pull-request': {
        default: '',
        description: 'How many pictures may be drawn for one pull request, redrawn ones too. Empty: no limit but that of a run. Cards do not count.',
    },
    'max-cost-per-pull-request': {
        default: '',
        description: 'US dollars that may be spent for one pull request. Empty: no limit.',
    },
    'max-images-per-day': {
        default: '',
        description: 'How many pictures may be drawn on a calendar day (UTC). Empty: no limit. Cards do not count.',
    },
    'max-cost-per-day': {
        default: '',
        description: 'US dollars that may be spent on a calendar day (UTC). Empty: no limit.',
    },
    'max-images-per-month': {
        default: '',
        description: 'How many pictures may be drawn in a calendar month (UTC), by the records in the branch that is worked on. Empty: no limit. Cards do not count.',
    },
    'max-cost-per-month': {
        default: '',
        description: 'US dollars that may be spent in a calendar month (UTC), by the records in the branch that is worked on. Empty: no limit.',
    },
    'built-dir': {
        default: '',
        description: 'Folder of the built site, from the top of the repo (`dist`, `public`, `_site`), for `check` and `meta`; for `gallery`, where the page is to say which tags are missing.',
    },
    'gallery-file': {
        default: '.github/hero-images/gallery.html',
        description: 'Where `gallery` writes its page, from the top of the repo. It is not committed.',
    },
    'site-url': {
        default: '',
        description: 'Absolute address of the deployed site with its base path, such as `https://example.org/blog`; wins over what the repo tells. `meta` needs it where the repo tells none.',
    },
    'dry-run': {
        default: 'false',
        description: 'Only plan: draw nothing, change nothing.',
        values: ['true', 'false'],
    },
    'keep-days': {
        default: '30',
        description: 'How many days after a pull request was closed its drawings, pictures and approvals are kept on a ref of this repository: where it is opened again, they are there.',
    },
    'fail-on': {
        default: 'error',
        description: 'When the step turns red. `error`: settings, key or account are wrong, or nothing at all could be done, unless only prompts were refused; `any`: any post failed; `never`. For `check`, a post has failed whose page shows no picture of it, with `any` also one that lacks anything else.',
        values: ['error', 'any', 'never'],
    },
};


  }),

  73472:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MQ: () => (  readName),
    Mn: () => (  lines),
    Nl: () => (  readAtLeastOne),
    Qm: () => (  wrong),
    WC: () => (  readConcurrency),
    Xy: () => (  readShard),
    _0: () => (  readCount),
    k$: () => (  fromTop),
    kz: () => (  readNumber),
    sF: () => (  readDollars),
    wo: () => (  readUrl)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const fromTop = (path) => path.replace(/^(?:\.\/+)+/, '');
function readUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !['https:', 'http:'].includes(url.protocol))
        wrong(name, text, 'an address that begins with https:// (http:// for a server of your own)');
    return text.replace(/\/+$/, '');
}
function readCount(name, text) {
    if (!/^\d{1,9}$/.test(text))
        wrong(name, text, 'a whole number, 0 or more');
    return Number(text);
}
function readAtLeastOne(name, text) {
    if (!/^[1-9]\d{0,8}$/.test(text))
        wrong(name, text, 'a whole number, 1 or more');
    return Number(text);
}
function readName(name, text) {
    if (text !== '' && !isName(text))
        wrong(name, text, 'small letters, figures and single hyphens, up to 30, such as `docs`');
    return text;
}
const isName = (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 30;
function readConcurrency(name, text) {
    const most = 50;
    if (!/^[1-9]\d?$/.test(text) || Number(text) > most)
        wrong(name, text, `1 to ${most}`);
    return Number(text);
}
function readShard(name, text) {
    const most = 256;
    if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > most)
        wrong(name, text, `1 to ${most}`);
    return Number(text);
}
function readNumber(name, text) {
    if (!/^[1-9]\d{0,8}$/.test(text))
        wrong(name, text, 'the number of a pull request');
    return Number(text);
}
function readDollars(name, text) {
    if (!/^\d{1,9}(\.\d+)?$/.test(text))
        wrong(name, text, 'a number of US dollars, such as 2.00');
    return Number(text);
}
function wrong(name, value, allowed) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`${name}\` is \`${value}\`; allowed: ${allowed}.`, {
        hint: 'Correct it where it is set: in the `with:` block of the workflow, or on the command line.',
    });
}


  }),

  792:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  readInputs)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _archive_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90105);
  var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95443);
  var _inherit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69998);
  var _input_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93977);
  var _input_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73472);
  var _pairs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53236);







function readInputs(get) {
    const text = (name) => get(name).trim() || defaultOf(name);
    const choice = (name) => {
        const definition = _input_table_js__WEBPACK_IMPORTED_MODULE_4__  .F[name];
        const value = text(name);
        if (!definition.values?.includes(value))
            (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .Qm)(name, value, definition.values?.join(', ') ?? '');
        return value;
    };
    const given = (name, read) => text(name) === '' ? undefined : read(name, text(name));
    const limit = (...args) => given(...args) ?? Number.POSITIVE_INFINITY;
    const apiKey = text('api-key');
    const identity = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__  .x)(text);
    const isKeyed = (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__  .C)({ apiKey, identity });
    const generator = choice('generator');
    if (generator === 'openai' && !isKeyed)
        assertPlan(text('command'));
    const instruction = text('instruction');
    const mask = (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .k$)(text('mask'));
    if (mask !== '' && instruction === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Input `mask` is given, but `instruction` is empty.', {
            hint: 'Say in `instruction` what to change where the mask is transparent, or leave `mask` out.',
        });
    const inputs = {
        name: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .MQ)('name', text('name')),
        command: choice('command'),
        apiKey,
        identity,
        baseUrl: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .wo)('base-url', text('base-url')),
        dialect: choice('dialect'),
        headers: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_6__  .jB)(text('headers')),
        query: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_6__  .xB)(text('query')),
        model: text('model'),
        textModel: text('text-model'),
        generator: generator === 'auto' ? (isKeyed ? 'openai' : 'card') : generator,
        isKeyMissing: generator === 'auto' && !isKeyed && namesApi(text),
        quality: choice('quality'),
        token: text('github-token'),
        config: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .k$)(text('config')),
        inherit: (0,_inherit_js__WEBPACK_IMPORTED_MODULE_3__  .U)(text('inherit')),
        posts: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .Mn)(text('posts')).map(_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .k$),
        order: choice('order'),
        groupBy: choice('group-by'),
        postsPerPullRequest: limit('posts-per-pull-request', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .Nl),
        batch: choice('batch') === 'true',
        shards: given('shards', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .Xy),
        shard: given('shard', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .Xy),
        instruction,
        mask,
        force: choice('force') === 'true',
        pullRequest: given('pull-request', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .kz),
        draftPullRequests: choice('draft-pull-requests'),
        deliver: choice('deliver'),
        commitMessage: text('commit-message'),
        review: choice('review'),
        concurrency: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .WC)('concurrency', text('concurrency')),
        maxImages: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  ._0)('max-images', text('max-images')),
        maxCost: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .sF)('max-cost', text('max-cost')),
        maxImagesPerPullRequest: limit('max-images-per-pull-request', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  ._0),
        maxCostPerPullRequest: limit('max-cost-per-pull-request', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .sF),
        maxImagesPerDay: limit('max-images-per-day', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  ._0),
        maxCostPerDay: limit('max-cost-per-day', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .sF),
        maxImagesPerMonth: limit('max-images-per-month', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  ._0),
        maxCostPerMonth: limit('max-cost-per-month', _input_values_js__WEBPACK_IMPORTED_MODULE_5__  .sF),
        builtDir: text('built-dir'),
        galleryFile: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .k$)(text('gallery-file')),
        siteUrl: text('site-url') === '' ? undefined : (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  .wo)('site-url', text('site-url')),
        dryRun: choice('dry-run') === 'true',
        keepDays: (0,_input_values_js__WEBPACK_IMPORTED_MODULE_5__  ._0)('keep-days', text('keep-days')),
        failOn: choice('fail-on'),
    };
    (0,_archive_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .QY)(inputs);
    return inputs;
}
function assertPlan(command) {
    if (command !== 'plan')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('Input `generator` is `openai`, but `api-key` is empty.', {
            hint: 'Give the key as `api-key: ${{ secrets.OPENAI_API_KEY }}`; a secret that does not exist, or that this event may not see, is an empty text.',
        });
}
const namesApi = (text) => ['base-url', 'model', 'text-model'].some((name) => text(name) !== defaultOf(name));
const defaultOf = (name) => {
    const value = _input_table_js__WEBPACK_IMPORTED_MODULE_4__  .F[name].default;
    return value.startsWith('${{') ? '' : value;
};


  }),

  53236:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    VY: () => (  secretsIn),
    jB: () => (  readHeaders),
    xB: () => (  readQuery)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _images_api_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77614);


const CARRIES = /^(host|content-.*|transfer-encoding|connection|keep-alive|proxy-.*|te|trailer|upgrade|expect|accept-encoding)$/;
function readHeaders(text) {
    return readPairs('headers', text, ':', (name) => {
        if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
            return 'has no name of a header before the colon';
        return CARRIES.test(name.toLowerCase())
            ? `sets \`${name}\`, which is not yours to set: it says how the request is carried`
            : undefined;
    });
}
function readQuery(text) {
    return readPairs('query', text, '=', (name) => /^[\x21-\x7e]+$/.test(name) ? undefined : 'has no name before the `=`');
}
function readPairs(input, text, separator, wrongName) {
    const pairs = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const split = line.indexOf(separator);
        const given = line.slice(0, Math.max(split, 0)).trim();
        const name = input === 'headers' ? given.toLowerCase() : given;
        const value = line.slice(split + 1).trim();
        const why = split < 0
            ? `has no \`${separator}\``
            : (wrongName(given) ?? wrongValue(input, value)) ||
                (pairs.has(name) ? `sets \`${given}\` a second time` : undefined);
        if (why !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`${input}\`: line ${index + 1} ${why}.`, {
                hint: `Write one pair a line, as \`${separator === ':' ? 'Name: value' : 'name=value'}\`.`,
            });
        }
        pairs.set(name, value);
    }
    return Object.fromEntries(pairs);
}
function wrongValue(input, value) {
    if (value === '')
        return 'has no value; a secret that does not exist is an empty text';
    if (/[^\P{Cc}\t]/u.test(value))
        return 'has a control character in its value';
    return input === 'headers' && /[^\p{Cc} -\xff]/u.test(value)
        ? 'has a character in its value that no header can carry'
        : undefined;
}
function secretsIn(text) {
    const values = text
        .split(/[\r\n]+/)
        .flatMap((line) => (0,_images_api_secrets_js__WEBPACK_IMPORTED_MODULE_1__  .yO)(line.replace(/^[^:=]*[:=]/, '').trim()));
    return [...new Set(values.filter(_images_api_secrets_js__WEBPACK_IMPORTED_MODULE_1__  .$f))];
}


  }),

  18624:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  cut),
    X: () => (  cleanText)
  });
  var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36756);

function cleanText(text, max) {
    const line = (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__  .c)(text
        .slice(0, max * 20)
        .replace(/\p{White_Space}+/gu, ' '))
        .replace(/ +/g, ' ')
        .trim();
    return cut(line, max);
}
function cut(text, max) {
    if (text.length <= max)
        return text;
    const characters = Array.from(text);
    return characters.length <= max
        ? text
        : `${characters
            .slice(0, max - 1)
            .join('')
            .replace(/(?:\u200c|\u200d)$/, '')
            .trimEnd()}\u2026`;
}


  }),

  6810:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  oneLine)
  });
  var _seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36756);

const oneLine = (text) => (0,_seen_js__WEBPACK_IMPORTED_MODULE_0__  .j)(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');


  }),

  36756:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  seen),
    j: () => (  spaced)
  });
const seen = (text) => withShapingJoiners(withSelectors(text.replace(flagOrUnseen, '$1'))).normalize('NFC');
const spaced = (text) => withShapingJoiners(withSelectors(text.replace(flagOrUnseenRun, (_, flag) => flag ?? ' ')));
const flag = '(\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f})';
const unseen = '[\\p{Cc}\\p{Co}\\p{Cs}[[\\p{Cf}\\p{Default_Ignorable_Code_Point}]--[\\p{Variation_Selector}\\u200c\\u200d\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}]]]';
const flagOrUnseen = new RegExp(`${flag}|${unseen}`, 'gv');
const flagOrUnseenRun = new RegExp(`${flag}|(?:${unseen}|[\\u2028\\u2029])+`, 'gv');
const selectors = /\p{Variation_Selector}+/gu;
const withSelectors = (text) => text.replace(selectors, (run, offset, whole) => {
    const [first = ''] = run;
    return selects(first, characterBefore(whole, offset)) ? first : '';
});
function selects(selector, base) {
    const code = selector.codePointAt(0) ?? 0;
    if (code < 0xfe00)
        return /^\p{Script=Mongolian}/u.test(base);
    if (code === 0xfe0e || code === 0xfe0f)
        return /^\p{Emoji}/u.test(base);
    if (code > 0xffff)
        return /^\p{Script=Han}/u.test(base);
    return /^[\p{Script=Han}\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}\u3001\u3002\uff01-\uff1f]/u.test(base);
}
const joiners = /(?:\u200c|\u200d)+/g;
const withShapingJoiners = (text) => text.replace(joiners, (joiner, offset, whole) => shapes(joiner.charAt(0), whole, offset, offset + joiner.length) ? joiner.charAt(0) : '');
const unjoined = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}]/u;
function shapes(joiner, text, before, after) {
    const left = characterBefore(text, before);
    const right = String.fromCodePoint(text.codePointAt(after) ?? 0x20);
    if (/^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)/u.test(left))
        return joiner === '\u200d' && /^\p{Extended_Pictographic}/u.test(right);
    const isLetter = (character) => /^[\p{L}\p{M}]/u.test(character);
    return isLetter(left) && isLetter(right) && !unjoined.test(left) && !unjoined.test(right);
}
function characterBefore(text, offset) {
    const last = text.charCodeAt(offset - 1);
    const isPair = last >= 0xdc00 && last <= 0xdfff;
    return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}


  })

};
