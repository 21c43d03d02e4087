export const id = 613;
export const ids = [613];
export const modules = {

  52570:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sweepHere: () => (  sweepHere)
});

var facts = __webpack_require__(85697);
var errors = __webpack_require__(452);
var settings_of_repo = __webpack_require__(68102);
var keys = __webpack_require__(45943);
;

const atOnce = 1000;
const largest = 'blob:limit=1m';
const noText = /\.(?:webp|jpe?g|png|avif|gif|ico|woff2?|ttf|otf|mp4|webm|mp3|pdf|zip|gz|wasm)$/i;
async function hashesAnywhere(git) {
    const found = new Set();
    const texts = new Set();
    for (const commits of chunksOf(await commitsOfRemote(git))) {
        const input = linesOf(commits);
        const options = ['--objects', '--no-walk', `--filter=${largest}`, '--stdin'];
        const { code, stdout } = await git.ask(['rev-list', ...options], { input });
        if (code !== 0)
            throw notHere();
        for (const line of stdout.toString().split('\n')) {
            const [id = '', path = ''] = line.split(/ (.*)/s);
            if (path !== '' && !noText.test(path))
                texts.add(id);
        }
    }
    for (const ids of chunksOf([...texts])) {
        const bytes = await git.run(['cat-file', '--batch', '--buffer'], { input: linesOf(ids) });
        for (const [hash] of bytes.toString('latin1').matchAll(/[0-9a-f]{16,}/g))
            for (const start of startsIn(hash))
                found.add(start);
    }
    return found;
}
function* startsIn(hash) {
    if (hash.length >= 64)
        yield hash.slice(0, 16);
    else
        for (let at = 0; at + 16 <= hash.length; at++)
            yield hash.slice(at, at + 16);
}
async function commitsOfRemote(git) {
    const { code, stdout, stderr } = await git.ask(['ls-remote', 'origin']);
    if (code !== 0)
        throw new errors .L4(`The remote \`origin\` does not tell its branches: ${stderr.trim()}`, {
            hint: 'What they name is not to be deleted: run this in a clone that can reach it',
        });
    const lines = stdout.toString().split('\n');
    return [...new Set(lines.flatMap((line) => /^[0-9a-f]{40,64}(?=\t)/.exec(line)?.[0] ?? []))];
}
const notHere = () => new errors .L4('Not all branches, tags and pull requests of `origin` are in this clone, and what they name is not to be deleted.', { hint: "Fetch them: git fetch origin '+refs/*:refs/remotes/all/*'" });
const linesOf = (ids) => Buffer.from(ids.map((id) => `${id}\n`).join(''));
const chunksOf = (ids) => Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) => ids.slice(at * atOnce, (at + 1) * atOnce));

;




const youngest = 30;
const day = 24 * 60 * 60_000;
async function sweep({ repo, inputs, storage, now }, git, isMeant) {
    const head = await repo.snapshot(await repo.head('worktree'));
    const settings = await (0,settings_of_repo .sb)(repo, head, inputs.config);
    const { s3 } = settings;
    if (s3 === undefined)
        throw new errors .GN('Pictures are in the repo: `sweep` is for those in a bucket.', {
            hint: 'Say `storage: s3` in the settings file to have them there.',
        });
    if (!(0,keys .uv)(s3.key).prefix.includes('/'))
        throw new errors .GN(`By \`s3.key\` (${s3.key}) pictures have no folder of their own in the bucket: what another repo names is not known here.`, {
            hint: `Give each repo one, such as \`key: my-blog/${s3.key}\`; then this looks there alone.`,
        });
    const bucket = await storage(settings);
    const all = await bucket.list();
    const named = await hashesAnywhere(git);
    const unnamed = all.filter(({ hash }) => !named.has(hash));
    const orphans = unnamed.filter(({ at }) => now().getTime() - at >= youngest * day);
    if (isMeant)
        for (const { key } of orphans)
            await bucket.remove(key);
    return {
        all: all.length,
        orphans,
        young: unnamed.length - orphans.length,
        isDeleted: isMeant,
    };
}

;


async function sweepHere(checkout, { git }) {
    const swept = await sweep(checkout, git, checkout.write === true);
    const text = inWords(swept);
    return { text, data: swept, summary: text, remarks: [], red: false };
}
function inWords({ all, orphans, young, isDeleted }) {
    const done = isDeleted ? 'deleted' : 'delete with --write';
    const size = (0,facts .VA)(orphans.reduce((sum, { bytes }) => sum + bytes, 0));
    const told = orphans.length === 0 ? '' : ` (${size}): ${done}`;
    return [
        ...orphans.map(({ key, at, bytes }) => `${new Date(at).toISOString().slice(0, 10)}  ${key}  ${(0,facts .VA)(bytes)}`),
        `${orphans.length} of ${all} pictures ${are(orphans.length)} named by nothing${told}.`,
        ...(young > 0 ? [`${young} more ${are(young)} younger than ${youngest} days: kept.`] : []),
        '',
    ].join('\n');
}
const are = (count) => (count === 1 ? 'is' : 'are');


  }),

  57096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E4: () => (  sendOnce),
    et: () => (  askAgain),
    l0: () => (  pauseAfter),
    r2: () => (  attempts)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const attempts = 4;
const longestPause = 60_000;
async function sendOnce(send) {
    try {
        return { answer: await send() };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4)
            throw cause;
        const proxy = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .vd)(cause);
        const why = proxy === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .dp)(cause) : `a proxy is in the way, ${proxy.why}`;
        return { why, cause };
    }
}
function pauseAfter(attempt, answer) {
    const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN);
    return Math.min(longestPause, seconds > 0 ? seconds * 1000 : 1000 * 2 ** (attempt - 1));
}
async function askAgain(send, { isPassing, pause, answered, unanswered }) {
    for (let attempt = 1;; attempt++) {
        const sent = await sendOnce(send);
        if (sent.answer !== undefined && !isPassing(sent.answer))
            return sent.answer;
        if (attempt === attempts)
            throw 'why' in sent
                ? unanswered(sent.why, sent.cause)
                : unanswered(`it answers ${answered(sent.answer)}`);
        await pause(pauseAfter(attempt, sent.answer));
    }
}


  }),

  36806:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  readPicturePointer),
    h: () => (  picturePointerText)
  });
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93063);

const picturePointerText = ({ key, sha256, bytes }) => `${JSON.stringify({ key, sha256, bytes })}\n`;
const longest = 4096;
function readPicturePointer(file) {
    if (file.length > longest)
        return undefined;
    try {
        const { key, sha256, bytes } = Object((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__  .q)(new TextDecoder().decode(file), longest));
        const isOne = typeof key === 'string' &&
            key !== '' &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256) &&
            Number.isSafeInteger(bytes);
        return isOne ? { key, sha256, bytes } : undefined;
    }
    catch {
        return undefined;
    }
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

  85697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $K: () => (  isCard),
    $d: () => (  fileFact),
    GB: () => (  basisText),
    Pg: () => (  drawnWith),
    U9: () => (  count),
    VA: () => (  weight),
    YL: () => (  allDrawnWith),
    cv: () => (  totalCost),
    j8: () => (  wordsCost),
    oz: () => (  pictureCost),
    q9: () => (  price)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const names = {
    webp: 'WebP',
    jpeg: 'JPEG',
    png: 'PNG',
    avif: 'AVIF',
};
function fileFact({ width, height, format, bytes }) {
    return `${width}x${height} ${names[format] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(format, 10)} ${weight(bytes)}`;
}
function weight(bytes) {
    return bytes < 999_500
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`;
}
function price(dollars) {
    if (dollars <= 0)
        return 'free';
    return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`;
}
function pictureCost(dollars, basis = 'price') {
    if (dollars === undefined)
        return 'cost unknown';
    if (basis === 'price' || dollars <= 0)
        return price(dollars);
    return `${basis === 'bound' ? atMost(dollars) : price(dollars)}, ${basisText(basis)}`;
}
const atMost = (dollars) => dollars < 0.01 ? price(dollars) : `at most $${dollars.toFixed(2)}`;
const basisText = (basis) => basis === 'bound' ? 'an upper bound' : `by ${count(basis.drawings, 'drawing')} of this repo`;
function totalCost({ mode, cost, costLimit, prices, drawn, }) {
    if (cost === undefined)
        return `unknown (no list price for ${modelsIn(drawn.filter(isUnpriced))})`;
    if (cost <= 0)
        return 'free';
    const limit = mode === 'plan' ? ` of $${costLimit.toFixed(2)} a run` : '';
    const isBound = drawn.some(({ basis }) => basis === 'bound');
    return `${isBound ? atMost(cost) : price(cost)}${limit} (${isBound ? 'an upper bound by ' : ''}${prices})`;
}
const isUnpriced = ({ cost }) => cost === undefined;
function wordsCost({ mode, words }) {
    if (words === undefined)
        return [];
    if (words.cost === undefined)
        return ['words at an unknown price'];
    const isBound = mode === 'plan' && words.cost >= 0.01;
    return [isBound ? `words up to $${words.cost.toFixed(2)}` : `words ${price(words.cost)}`];
}
function isCard({ generator }) {
    return generator === 'card';
}
function drawnWith(drawing) {
    return isCard(drawing) || drawing.quality === ''
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(drawing.model)
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(drawing.model)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(drawing.quality, 40)}`;
}
const mostModels = 3;
function allDrawnWith(drawn) {
    return inShort(byModel(drawn).map((all) => {
        const isSame = all.every(({ quality }) => quality === all[0].quality);
        return drawnWith({ ...all[0], ...(!isSame && { quality: '' }) });
    }));
}
const modelsIn = (drawn) => inShort(byModel(drawn).map(([first]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(first.model)));
const byModel = (drawn) => [...Map.groupBy(drawn, ({ generator, model }) => `${generator} ${model}`).values()].toSorted((a, b) => Number(isCard(a[0])) - Number(isCard(b[0])) || b.length - a.length);
function inShort(names) {
    const more = names.length - mostModels;
    return [...names.slice(0, mostModels), ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}
function count(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


  }),

  31526:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openBucketStorage: () => (  openBucketStorage)
});

var promises_ = __webpack_require__(58500);
var errors = __webpack_require__(452);
var one_line = __webpack_require__(6810);
var ask_again = __webpack_require__(57096);
;
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
const xml_text = (xml) => xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return Number.isNaN(code) || code > 0x10ffff
        ? (entities[name] ?? whole)
        : String.fromCodePoint(code);
});
function textsIn(body, name) {
    const xml = new TextDecoder().decode(body);
    return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, found]) => xml_text(found));
}
const textIn = (body, name) => textsIn(body, name)[0];

;




const audience = 'sts.amazonaws.com';
const renewBefore = 2 * 60_000;
function roleKeys(options) {
    let now;
    let renewal;
    const renew = async () => {
        now = await assumeRole(options);
        return now;
    };
    return {
        areShort: true,
        current() {
            if (now && options.now().getTime() < now.endsAt - renewBefore)
                return Promise.resolve(now);
            renewal ??= renew().finally(() => {
                renewal = undefined;
            });
            return renewal;
        },
        ended(key) {
            if (now === key)
                now = undefined;
        },
    };
}
async function assumeRole(options) {
    const { role, hide, now } = options;
    const url = endpointOf(options);
    const answer = await answerOf(url, options);
    if (answer.status !== 200)
        throw refused(answer, url, role);
    const { body } = answer;
    const [accessKeyId, secretAccessKey, sessionToken, ends] = [
        'AccessKeyId',
        'SecretAccessKey',
        'SessionToken',
        'Expiration',
    ].map((name) => textIn(body, name) ?? '');
    if (!accessKeyId || !secretAccessKey || !sessionToken)
        throw new errors .L4(`${url.host} answered without keys for the role \`${role}\`.`, {
            hint: 'Run it again; if it stays, ask whoever runs that server',
        });
    hide(secretAccessKey);
    hide(sessionToken);
    const endsAt = Date.parse(ends ?? '');
    const key = { accessKeyId, secretAccessKey, sessionToken };
    return { ...key, endsAt: Number.isNaN(endsAt) ? now().getTime() + 15 * 60_000 : endsAt };
}
const endpointOf = ({ endpoint, region }) => new URL(endpoint ?? `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);
const answerOf = (url, options) => (0,ask_again .et)(() => assumeOnce(url, options), {
    pause: options.pause,
    isPassing,
    answered: ({ status }) => `${status}`,
    unanswered: (why, cause) => new errors .L4(`${url.host}, which gives keys for the role \`${options.role}\`, does not answer: ${(0,one_line .T)(why).slice(0, 200)}.`, { hint: 'Run it again later; what is missing is put into the bucket then', cause }),
});
const isPassing = ({ status, body }) => status === 429 || status >= 500 || textIn(body, 'Code') === 'IDPCommunicationError';
async function assumeOnce(url, { role, token, send }) {
    const body = new URLSearchParams({
        ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15' },
        ...{ RoleArn: role, RoleSessionName: 'hero-images', WebIdentityToken: await token(audience) },
    });
    return send({
        method: 'POST',
        url: url.href,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
    });
}
function refused({ status, body }, { host }, role) {
    const code = textIn(body, 'Code') ?? '';
    return new errors .L4(`${host} gives this job no keys for the role \`${role}\` (${[status, (0,one_line .T)(code).slice(0, 60)].filter(Boolean).join(' ')}).`, {
        hint: `Let the role\u2019s trust policy name the provider token.actions.githubusercontent.com, the audience \`${audience}\` and this repository as subject, and look whether \`AWS_ROLE_ARN\` is right`,
    });
}

var record_places = __webpack_require__(71377);
var external_node_crypto_ = __webpack_require__(77598);
var p_map = __webpack_require__(606);
var sniff = __webpack_require__(87837);
;
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



;
const bucketAt = ({ bucket, endpoint, region }) => `${endpoint === undefined ? `s3.${region}.amazonaws.com` : new URL(endpoint).host}/${bucket}`;
function bucketUrl({ bucket, endpoint, region }) {
    if (endpoint !== undefined)
        return `${endpoint.replace(/\/+$/, '')}/${bucket}`;
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
}

;



const codeOf = ({ body }) => textIn(body, 'Code') ?? '';
const saidIn = ({ body }) => (0,one_line .T)(textIn(body, 'Message') ?? '')
    .trim()
    .slice(0, 200);
const isEnded = (answer) => /^(?:ExpiredToken|ExpiredTokenException|TokenRefreshRequired|RequestExpired)$/.test(codeOf(answer));
const knowsNoChecksum = (answer) => (answer.status === 400 || answer.status === 501) &&
    /x-amz-checksum|checksum.*(?:not supported|unsupported)|unsupported.*checksum/i.test(saidIn(answer));
const passingCodes = /^(?:BadDigest|IncompleteBody|RequestTimeout|XAmzContentSHA256Mismatch|OperationAborted|SlowDown|InternalError|ServiceUnavailable)$/;
const refusals_isPassing = (answer) => answer.status === 408 ||
    answer.status === 429 ||
    (answer.status >= 500 && ![501, 507].includes(answer.status)) ||
    passingCodes.test(codeOf(answer));
const permissions = {
    put: 's3:PutObject',
    read: 's3:GetObject',
    ask: 's3:PutObject and s3:GetObject',
    remove: 's3:DeleteObject',
    list: 's3:ListBucket',
};
function refusedBy(answer, refusal) {
    const { status } = answer;
    const { at, bucket, doing, key, isShort } = refusal;
    const code = codeOf(answer);
    const why = `(${[status, code].filter(Boolean).join(' ')})`;
    const said = saidIn(answer).replace(/\.$/, '');
    const words = said === '' ? '' : `: ${said}`;
    const what = key === undefined ? 'it' : `\`${key}\``;
    const refused = (text, hint) => new errors .L4(`The bucket ${at} ${text} ${why}${words}.`, { hint });
    if (status === 507 ||
        /quota|storagefull|capexceeded/i.test(code) ||
        /\bquota\b|\bcap exceeded\b/i.test(said))
        return refused('has no room left', 'Raise its quota, or take away what nobody needs');
    if (isEnded(answer))
        return refused('says that the keys have ended', isShort
            ? 'Run this again: the run asks for new ones'
            : 'Hand in new ones as `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, by the step before this one');
    if (code === 'NoSuchBucket' || (status === 404 && key === undefined))
        return refused('is not there', `Make the bucket \`${bucket}\`, or correct \`s3.bucket\` and \`s3.endpoint\` in the settings file`);
    if (/^(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|InvalidClientTokenId)$/.test(code) ||
        status === 401)
        return refused('does not take the keys', 'Look whether `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` in the `env` of the step are a pair, and of this bucket\u2019s account; and whether `s3.region` is right');
    if (code === 'RequestTimeTooSkewed')
        return refused('says that the clock of this runner is wrong', 'Set its clock');
    const region = regionIn(answer);
    if (status === 301 || status === 307 || (region !== undefined && region !== refusal.region))
        return refused('is in another region', `Say \`region: ${region ?? '<where it is>'}\` below \`s3\` in the settings file`);
    if (status === 403)
        return refused(`refuses ${what}`, `Let the policy of these keys allow ${permissions[doing]} on \`arn:aws:s3:::${bucket}/*\`, or what that is called there`);
    if (status === 404)
        return refused(`does not have ${what}`, 'Put it back, or draw the post again');
    return refused(`does not take ${what}`, 'Run this again later; if it stays, ask whoever runs it');
}
const regionIn = ({ headers, body }) => {
    const found = headers['x-amz-bucket-region'] ?? textIn(body, 'Region');
    return found !== undefined && /^[a-z0-9-]{2,40}$/.test(found) ? found : undefined;
};
const unanswered = (at, why, cause) => new errors .L4(`The bucket ${at} does not answer: ${(0,one_line .T)(why).slice(0, 200)}.`, {
    hint: 'Run this again: what is there already is not sent again',
    cause,
});

;





function ask(place, request) {
    const { keys, pause } = place;
    let renewed = false;
    const send = async () => {
        const key = await keys.current();
        const answer = withoutToken(await place.send(await signed(request, { ...place, key })), key);
        if (renewed || !keys.areShort || !isEnded(answer))
            return answer;
        renewed = true;
        keys.ended(key);
        return send();
    };
    return (0,ask_again .et)(send, {
        ...{ isPassing: refusals_isPassing, pause },
        answered: (answer) => [answer.status, codeOf(answer)].filter(Boolean).join(' '),
        unanswered: (why, cause) => unanswered(bucketAt(place), why, cause),
    });
}
function withoutToken(answer, { sessionToken }) {
    if (answer.status < 300 || !sessionToken)
        return answer;
    const text = new TextDecoder().decode(answer.body);
    return { ...answer, body: new TextEncoder().encode(text.replaceAll(sessionToken, '[token]')) };
}
async function signed({ method, path, headers = {}, body }, place) {
    const { accessKeyId, secretAccessKey, sessionToken } = place.key;
    const url = `${bucketUrl(place)}${path}`;
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(body ?? '')
        .digest('hex');
    const signer = new AwsV4Signer({
        ...{ method, url, accessKeyId, secretAccessKey, service: 's3', region: place.region },
        ...(sessionToken !== undefined && { sessionToken }),
        headers: { ...headers, 'x-amz-content-sha256': hash },
        datetime: place
            .now()
            .toISOString()
            .replace(/[:-]|\.\d{3}/g, ''),
    });
    const { headers: all } = await signer.sign();
    return { method, url, headers: Object.fromEntries(all), ...(body && { body }) };
}

var bucket_keys = __webpack_require__(45943);
;









const atOnce = 4;
class Bucket {
    #place;
    #headers;
    #there = new Set();
    #givesChecksum = true;
    constructor(place, headers) {
        this.#place = place;
        this.#headers = headers;
    }
    get at() {
        return bucketAt(this.#place);
    }
    async assertOpen() {
        const answer = await this.#ask('GET', `hero-images-${bucket_keys .t6}`);
        if (isThere(answer) || codeOf(answer) === 'NoSuchKey')
            return;
        if (answer.status === 403 && codeOf(answer) === 'AccessDenied')
            return;
        throw refusedBy(answer, this.#refusal('ask'));
    }
    async put(objects, sent) {
        const wanted = new Map(objects.map((object) => [object.key, object]));
        for (const key of this.#there)
            wanted.delete(key);
        const failures = [];
        await (0,p_map .Ay)(wanted.values(), async (object) => {
            if (failures.length > 0)
                return;
            try {
                if (!(await this.#has(object))) {
                    await this.#put(object, sameAs(object, await object.read()));
                    sent(object.key);
                }
                this.#there.add(object.key);
            }
            catch (error) {
                failures.push(error);
            }
        }, { concurrency: atOnce });
        if (failures.length > 0)
            throw failures[0];
    }
    async read({ key, sha256, bytes }) {
        if (bytes > sniff .zx)
            throw new errors .Z_(`\`${key}\` has more than the 50 MB that are read.`, {
                hint: 'Make it smaller.',
            });
        const answer = await this.#ask('GET', key);
        if (!isThere(answer))
            throw refusedBy(answer, this.#refusal('read', key));
        if (hashOf(answer.body, 'hex') !== sha256)
            throw new errors .Z_(`The bucket ${this.at} has other bytes at \`${key}\` than we put there.`, {
                hint: 'Draw the post again, or put the picture back.',
            });
        return answer.body;
    }
    async list(prefix) {
        const found = [];
        for (let after;;) {
            const query = new URLSearchParams({
                'list-type': '2',
                prefix,
                ...(after !== undefined && { 'continuation-token': after }),
            });
            const answer = await ask(this.#place, { method: 'GET', path: `?${query}` });
            if (!isThere(answer))
                throw refusedBy(answer, this.#refusal('list'));
            const { body } = answer;
            const [keys, sizes, times] = ['Key', 'Size', 'LastModified'].map((name) => textsIn(body, name));
            for (const [at, key] of keys.entries())
                found.push({ key, bytes: Number(sizes[at]), at: Date.parse(times[at] ?? '') });
            const next = textIn(body, 'NextContinuationToken');
            if (next === undefined || next === after)
                return found;
            after = next;
        }
    }
    async remove(key) {
        const answer = await this.#ask('DELETE', key);
        if (!isThere(answer) && answer.status !== 404)
            throw refusedBy(answer, this.#refusal('remove', key));
        this.#there.delete(key);
    }
    async #has({ key, bytes }) {
        const answer = await this.#ask('HEAD', key);
        return isThere(answer) && Number(answer.headers['content-length']) === bytes;
    }
    async #put(object, body) {
        const put = (checksum) => this.#ask('PUT', object.key, { body, headers: this.#headersOf(object, body, checksum) });
        let answer = await put(this.#givesChecksum);
        if (this.#givesChecksum && knowsNoChecksum(answer)) {
            this.#givesChecksum = false;
            answer = await put(false);
        }
        if (!isThere(answer))
            throw refusedBy(answer, this.#refusal('put', object.key));
    }
    #headersOf({ type }, body, checksum) {
        const { cacheControl, acl } = this.#headers;
        return {
            'content-type': type,
            'cache-control': cacheControl,
            'content-md5': hashOf(body, 'base64', 'md5'),
            ...(checksum && { 'x-amz-checksum-sha256': hashOf(body, 'base64') }),
            ...(acl && { 'x-amz-acl': acl }),
        };
    }
    #ask(method, key, more = {}) {
        return ask(this.#place, { method, path: `/${(0,bucket_keys .dS)(key)}`, ...more });
    }
    #refusal(doing, key) {
        const { bucket, region, keys } = this.#place;
        return { at: this.at, bucket, region, doing, isShort: keys.areShort, ...(key && { key }) };
    }
}
function sameAs({ key, sha256 }, bytes) {
    if (hashOf(bytes, 'hex') === sha256)
        return bytes;
    throw new errors .Z_(`The picture for \`${key}\` is not the one that its record tells of.`, {
        hint: 'Draw its post again.',
    });
}
const isThere = ({ status }) => status >= 200 && status < 300;
const hashOf = (bytes, as, kind = 'sha256') => (0,external_node_crypto_.createHash)(kind).update(bytes).digest(as);

var bucket_pointer = __webpack_require__(36806);
var storage_schema = __webpack_require__(52126);
var unfinished_upload = __webpack_require__(54504);
;







function createBucketStorage(settings, place) {
    const { key, bucket: name, endpoint, acl } = settings;
    const keys = (0,bucket_keys .uv)(key);
    const bucket = new Bucket({ ...place, bucket: name, endpoint }, { cacheControl: settings['cache-control'], acl });
    const addressOf = ({ key }) => key === undefined ? undefined : `${(0,storage_schema .Wq)(settings)}/${(0,bucket_keys .dS)(key)}`;
    return {
        kind: 's3',
        name: `the bucket ${bucket.at}`,
        addressOf,
        assertOpen: () => bucket.assertOpen(),
        named(file) {
            const { key: _, url: __, ...facts } = file;
            if (!(0,record_places .Gu)(file.path))
                return facts;
            const key = keys.keyOf(file.path.slice(record_places .b1.length + 1), file.sha256);
            return { ...facts, key, url: addressOf({ key }) };
        },
        async put(files, bytesOf) {
            const sent = [];
            const objects = files.flatMap((file) => {
                const { key, sha256, bytes, format } = file;
                if (key === undefined)
                    return [];
                const isOurs = keys.hashOf(key) === sha256.slice(0, bucket_keys .i3);
                const read = () => (isOurs ? bytesOf(file) : Promise.reject(notOurs(key)));
                return [{ key, sha256, bytes, type: `image/${format}`, read }];
            });
            try {
                await bucket.put(objects, (key) => void sent.push(key));
            }
            catch (error) {
                throw error instanceof errors .L4 ? new unfinished_upload .h(error, sent) : error;
            }
            return sent;
        },
        async list() {
            const all = await bucket.list(keys.prefix);
            return all.flatMap((object) => {
                const hash = keys.hashOf(object.key);
                return hash === undefined ? [] : [{ ...object, hash }];
            });
        },
        remove: (key) => bucket.remove(key),
        async read(inTree, path) {
            const pointer = (0,bucket_pointer .I)(inTree);
            if (pointer === undefined)
                throw new errors .Z_(`\`${path}\` does not say which picture of the bucket it stands for.`, {
                    hint: 'Restore that file, or draw the post again.',
                });
            return bucket.read(pointer);
        },
    };
}
const notOurs = (key) => new errors .L4(`A record names \`${key}\`, which the bucket does not have, and which is no key by \`s3.key\`.`, { hint: 'Draw its post again' });

var sender = __webpack_require__(90583);
;





const now = () => new Date();
function openBucketStorage(settings, env, identity) {
    const send = (0,sender .Q)();
    const region = settings.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1');
    const keys = keysIn(env, { region, send, identity });
    return createBucketStorage(settings, { region, keys, send, pause: promises_.setTimeout, now });
}
function keysIn(env, way) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken, AWS_ROLE_ARN: role, AWS_ENDPOINT_URL_STS: sts, } = env;
    if (accessKeyId && secretAccessKey) {
        const key = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
        return { areShort: false, current: async () => key, ended: () => { } };
    }
    if (role && way.identity) {
        const { token, hide } = way.identity;
        const { region, send } = way;
        const endpoint = sts || undefined;
        return roleKeys({ role, region, endpoint, token, hide, send, pause: promises_.setTimeout, now });
    }
    return {
        areShort: false,
        ended: () => { },
        current: async () => {
            throw new errors .GN('`storage` is `s3`, and this run has no keys for the bucket.', {
                hint: way.identity
                    ? 'Give the step `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` by its `env`, from secrets, or `AWS_ROLE_ARN` with `id-token: write` below `permissions:`.'
                    : 'Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.',
            });
        },
    };
}


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

  54504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  leftBehind),
    h: () => (  UnfinishedUpload)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class UnfinishedUpload extends _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4 {
    name = 'UnfinishedUpload';
    sent;
    constructor(cause, sent) {
        super(cause.message, { hint: hintWith(cause.hint, sent), cause });
        this.sent = sent;
    }
}
const hintWith = (hint, sent) => [`${(hint ?? 'Run this again').replace(/\.$/, '')}.`, ...leftBehind(sent)].join(' ');
const mostNamed = 10;
function leftBehind(keys) {
    if (keys.length === 0)
        return [];
    const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``);
    const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : '';
    return [
        `In the bucket, and named by no commit yet: ${named.join(', ')}${more}. The next run uses what is there.`,
    ];
}


  })

};
