export const id = 381;
export const ids = [381];
export const modules = {

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

  32394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  scaledDown)
  });
function scaledDown({ width, height }, longest) {
    const scale = Math.min(1, longest / Math.max(width, height));
    const side = (length) => Math.max(1, Math.round(length * scale));
    return { width: side(width), height: side(height) };
}


  }),

  61998:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openApi: () => (  openApi)
});

var undici = __webpack_require__(46752);
var errors = __webpack_require__(452);
var http_request = __webpack_require__(50310);
var api_request = __webpack_require__(88345);
var images_api_call = __webpack_require__(7087);
var parse_json = __webpack_require__(52863);
var retry_policy = __webpack_require__(34316);
;




const MAX_LIST = 4 * 1024 * 1024;
const TIMEOUT = 10_000;
function modelsOf(options) {
    let asked;
    return () => {
        asked ??= listModels(options, new URL(options.baseUrl));
        return asked;
    };
}
async function listModels(options, baseUrl, timeout = TIMEOUT) {
    try {
        return await askForModels(options, baseUrl, timeout, ({ status, bytes, isCut }, call) => status === 200 && !isCut
            ? readModels((0,parse_json .y)(new TextDecoder().decode(bytes)), call.target.redact)
            : []);
    }
    catch {
        return [];
    }
}
async function askForModels(options, baseUrl, timeout, read, failed = (error) => {
    throw error;
}) {
    const { clock = retry_policy .X, deadline = Number.POSITIVE_INFINITY } = options;
    const soon = Math.min(deadline, clock.now() + timeout);
    const call = (0,images_api_call .t)({ ...options, deadline: soon }, baseUrl);
    try {
        const answer = await received(call, timeout).catch((error) => ({ error }));
        return 'error' in answer ? failed(answer.error, call) : read(answer, call);
    }
    finally {
        await call.end();
    }
}
const received = (call, time) => (0,api_request .AT)({
    url: call.address('models'),
    method: 'GET',
    headers: { accept: 'application/json' },
    signal: call.retryPolicy.signal,
    maxBytes: MAX_LIST,
    time,
}, call);
function readModels(answer, redact) {
    const { data, has_more } = Object(answer);
    if (!Array.isArray(data) || has_more === true)
        return [];
    return data.flatMap((entry) => {
        const { id, shutdown_date } = Object(entry);
        if (typeof id !== 'string' || !NAME.test(id) || redact(id) !== id)
            return [];
        const shutdown = readDate(shutdown_date);
        return [{ id, ...(shutdown && { shutdown }) }];
    });
}
const NAME = /^[\w.:/@*+-]{1,80}$/;
function readDate(value) {
    const written = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
    const date = new Date(written ?? (typeof value === 'number' ? value * 1000 : Number.NaN));
    const year = date.getUTCFullYear();
    return year > 2000 && year < 10_000 ? date.toISOString().slice(0, 10) : undefined;
}

var unread = __webpack_require__(71408);
var api_error = __webpack_require__(69732);
var assert_drawn = __webpack_require__(78068);
var images_api_answer = __webpack_require__(85803);
var api_answer = __webpack_require__(60538);
var find_task = __webpack_require__(26460);
var sniff = __webpack_require__(87837);
;

const MAX_ANSWER = sniff .zx * 1.5;

var network_failure = __webpack_require__(38766);
var retry_errors = __webpack_require__(67489);
var wait_hint = __webpack_require__(58254);
;











const LONGEST = 10 * 60_000;
const ONE_QUESTION = 2 * 60_000;
const BETWEEN = [1_000, 2_000, 3_000, 5_000];
const MOST_FAILURES = 5;
async function awaitTask(answered, call) {
    const { value, maybeCharged } = answered;
    if (!('task' in value.picture))
        return answered;
    const lost = lostAfter(value, maybeCharged + 1, call);
    let { task } = value.picture;
    const address = ownAddress(task.address, call) ?? lost(TASK_SAYS_ELSEWHERE, images_api_answer .EP);
    const { clock, deadline, log } = call.retryPolicy;
    const end = Math.min(deadline, clock.now() + LONGEST);
    log(`${call.target.host} draws later; it is asked until the picture is there`);
    let failures = 0;
    for (let asked = 0;; asked++) {
        const result = task.state === 'done' ? ownAddress(task.result, call) : undefined;
        const read = await ask(result ?? address, call);
        if ('value' in read)
            return finished(answered, read.value);
        if (read.state === 'failed')
            throw read.error;
        failures = read.state === 'unknown' ? failures + 1 : 0;
        if (failures > MOST_FAILURES)
            lost('its task cannot be asked for');
        if (read.task)
            task = {
                ...task,
                ...read.task,
                address: task.address,
                result: read.task.result ?? task.result,
            };
        const wait = Math.min(read.wait ?? BETWEEN[Math.min(asked, BETWEEN.length - 1)], 30_000);
        if (clock.now() + wait >= end)
            lost('the drawing was still not there when the time for it was up');
        await clock.sleep(wait, call.underWay).catch(() => {
            if (call.isCancelled())
                throw (0,retry_errors .KW)(maybeCharged + 1);
            lost('the time of the whole run was up before the drawing was there');
        });
    }
}
const TASK_SAYS_ELSEWHERE = 'its task is to be asked for at another host, which must not get the key';
async function ask(url, call) {
    let answer;
    try {
        answer = (0,api_answer .p)(await (0,api_request .AT)({
            url,
            method: 'GET',
            headers: { accept: 'application/json, image/*' },
            signal: call.underWay,
            maxBytes: MAX_ANSWER,
            time: Math.min(ONE_QUESTION, call.longest),
            takesPictures: true,
        }, call));
    }
    catch (thrown) {
        const outcome = (0,network_failure .r)(thrown, call);
        if (call.underWay.aborted && 'error' in outcome)
            throw outcome.error;
        return { state: 'unknown' };
    }
    const now = call.retryPolicy.clock.now();
    const wait = (0,wait_hint .R)(answer, now);
    if (answer.status >= 300)
        return { state: 'unknown', wait };
    const read = (0,images_api_answer .JN)(answer, call.target, now);
    if ('value' in read && !('task' in read.value.picture))
        return { value: read.value };
    const task = (0,find_task .V)(parse(answer.text), answer, true);
    if (task?.state !== 'failed' && !('error' in read && read.error.failure === 'refused'))
        return task ? { state: task.state, task, wait } : { state: 'unknown', wait };
    const isError = Boolean(Object(parse(answer.text)).error);
    const error = 'error' in read && isError ? read.error : (0,api_error .Mz)(answer, call.target);
    return { state: 'failed', error: failedTask(error, call) };
}
function failedTask(error, { target }) {
    const { message, failure, status, code, requestId, cause, hint } = error;
    return new errors .jv(message, {
        ...{ failure, status, code, requestId, cause },
        maybeCharged: true,
        hint: failure === 'refused' && hint ? hint : (0,api_error .Rw)(target),
    });
}
function ownAddress(address, { baseUrl }) {
    const url = address === undefined ? null : URL.parse(address, baseUrl);
    return url !== null && url.origin === baseUrl.origin ? url : undefined;
}
const finished = ({ value, ...retried }, { picture, usage, cost }) => ({
    ...retried,
    value: { ...value, picture, usage: usage ?? value.usage, cost: cost ?? value.cost },
});
const lostAfter = ({ answer, requestId }, maybeChargedTimes, { target }) => (why, hint = (0,api_error .Rw)(target)) => {
    throw new errors .jv(`${target.host} took the order, but ${why}`, {
        failure: 'answer',
        status: answer.status,
        requestId,
        maybeChargedTimes,
        hint,
    });
};
function parse(text) {
    try {
        return (0,parse_json .y)(text);
    }
    catch {
        return undefined;
    }
}

var choose = __webpack_require__(44184);
var endpoint = __webpack_require__(50102);
var size_plan = __webpack_require__(83733);
var download_picture = __webpack_require__(11436);
var judge_model = __webpack_require__(76472);
var error_body = __webpack_require__(75330);
var failure_of = __webpack_require__(12471);
;


const NEEDED = new Set(['model', 'prompt']);
function refusedParameter(answer, sent) {
    if (answer.status !== 400 && answer.status !== 422)
        return undefined;
    const body = (0,error_body .N)(answer.text);
    if ((0,failure_of .g5)(answer.status, body) !== 'invalid')
        return undefined;
    const name = sent.find((parameter) => !NEEDED.has(parameter) && isNamed(parameter, body));
    return name === 'quality' && !isUnknown(body) ? undefined : name;
}
function isNamed(name, { param, message }) {
    if (param !== undefined)
        return param === name;
    return patterns(name).some((pattern) => pattern.test(message));
}
function patterns(name) {
    const it = `['"\`]?\\b${name}\\b['"\`]?`;
    const kind = '(parameter|argument|field|property|name|key|input)s?';
    const not = '(not|isn.t) (supported|allowed|permitted|recogni[sz]ed|accepted)';
    const un = '(un(known|supported|recogni[sz]ed|expected)|invalid|extra)';
    return [
        new RegExp(`\\b${un} (request )?${kind}( supplied)?[:=]? *${it}`, 'i'),
        new RegExp(`\\b${kind} ${not}: *${it}`, 'i'),
        new RegExp(`${it}( ${kind})? (is )?${not}`, 'i'),
        new RegExp(`does ?n[o']t (support|allow|accept)( the)?( ${kind})? ${it}`, 'i'),
    ];
}
function isUnknown({ code = '', message }) {
    if (/^(unknown|unsupported)_parameter$/.test(code))
        return true;
    const aboutValue = /(invalid|unsupported|supported) values?\b|value .{0,200}not supported/i.test(message);
    return (!aboutValue &&
        /\bun(known|supported|recogni[sz]ed|expected)\b|\bnot (supported|allowed|permitted|recogni[sz]ed|accepted)|\bextra (inputs?|fields?)|does ?n[o']t (support|allow|accept)/i.test(message));
}

var images_api_request = __webpack_require__(42546);
var retry = __webpack_require__(61917);
var sendable = __webpack_require__(70059);
;











async function sendRequest(request, call, without = new Set()) {
    const { target, retryPolicy } = call;
    const body = await bodyOf(request, call, without);
    let answer;
    try {
        answer = await send((0,images_api_request .Fv)(request).length > 0 ? 'edits' : 'generations', body, call);
    }
    catch (thrown) {
        return (0,network_failure .r)(thrown, call);
    }
    const now = retryPolicy.clock.now();
    if (answer.status >= 300) {
        const refused = refusedParameter(answer, body.names);
        return { ...(0,retry .g)(answer, (0,api_error .Mz)(answer, target), now), refused };
    }
    const read = (0,images_api_answer .JN)(answer, target, now);
    if ('error' in read)
        return read;
    return { value: { ...read.value, answer, requestId: (0,api_error .Gb)(answer, target.redact) } };
}
function bodyOf(request, { dialect, options: { model }, target }, without) {
    const wanted = { dialect, model, without };
    if ((0,images_api_request .Fv)(request).length === 0)
        return (0,images_api_request .lJ)(request, wanted);
    if (dialect.edits === undefined)
        throw (0,sendable .V)(dialect, target.host);
    return (0,images_api_request .rR)(request, wanted, dialect.edits);
}
async function send(operation, body, call) {
    const { isCut, ...received } = await (0,api_request .AT)({
        url: call.address(operation),
        method: 'POST',
        headers: { 'content-type': body.type },
        body: body.bytes,
        signal: call.underWay,
        maxBytes: MAX_ANSWER,
        time: call.longest,
        takesPictures: true,
    }, call);
    if (isCut && received.status < 300) {
        throw new errors .jv(`the answer of ${call.target.host} has more than 75 MB`, {
            failure: 'answer',
            status: received.status,
            maybeCharged: true,
        });
    }
    return (0,api_answer .p)(received);
}

;

const MOST = 4;
function createLeftOut() {
    const names = new Set();
    return { names, add: (name) => void names.add(name) };
}
async function requestWithout(request, call, leftOut) {
    for (let requests = 1;; requests++) {
        const without = new Set(leftOut.names);
        const { refused, ...outcome } = await sendRequest(request, call, without);
        if (refused === undefined || requests > MOST || leftOut.names.size >= MOST * 2) {
            return { outcome, requests };
        }
        for (const name of together(refused))
            leftOut.add(name);
        call.retryPolicy.log(`${call.target.host} does not take the parameter \`${refused}\`; it is left out from now on`);
    }
}
function together(name) {
    return name === 'width' || name === 'height' ? ['width', 'height'] : [name];
}
function leftOutWarnings(host, names) {
    if (names.size === 0)
        return [];
    const listed = [...names].map((name) => `\`${name}\``).join(', ');
    return [`${host} does not take ${listed}: it was drawn without, as the API chooses`];
}

;


const missing_version_TIMEOUT = 10_000;
const version = 'v1';
const versioned = /^v\d/i;
async function addressWithVersion(options, timeout = missing_version_TIMEOUT) {
    const url = new URL(options.baseUrl);
    const parts = url.pathname.split('/').filter(Boolean);
    if (parts.some((part) => versioned.test(part)))
        return undefined;
    url.pathname = `/${[...parts, version].join('/')}`;
    try {
        const isThere = await askForModels(options, url, timeout, ({ status, bytes }, { target }) => {
            if (status !== 200)
                return false;
            const answer = (0,parse_json .y)(new TextDecoder().decode(bytes));
            return readModels(answer, target.redact).length > 0;
        });
        return isThere ? url.origin + url.pathname : undefined;
    }
    catch {
        return undefined;
    }
}
const versionHint = (address) => `Set \`base-url\` to \`${address}\`: the API answers there.`;

var waits = __webpack_require__(4569);
;




const FIRST = 4;
const BETWEEN_STARTS = 1000;
const CALM = 60_000;
class RateLimiter {
    #inFlight = 0;
    #ceiling;
    #most;
    #opens = 0;
    #slowed = 0;
    #changedAt = 0;
    #waiting = 0;
    #queue = Promise.resolve();
    #left = Promise.withResolvers();
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#most = Math.min(FIRST, ceiling);
    }
    async enter(retryPolicy, rested) {
        const ahead = this.#queue;
        const { promise: passed, resolve: pass } = Promise.withResolvers();
        this.#queue = ahead.then(() => passed);
        this.#waiting++;
        try {
            await unlessStopped(ahead, retryPolicy);
            const now = await this.#opening(retryPolicy, rested);
            this.#inFlight++;
            if (this.#slowed > 0)
                this.#opens = now + BETWEEN_STARTS;
            return { slowed: this.#slowed };
        }
        finally {
            this.#waiting--;
            pass();
        }
    }
    leave(isDrawn, now) {
        this.#inFlight--;
        const isCalm = this.#slowed === 0 || now - this.#changedAt >= CALM;
        if (isDrawn && isCalm && this.#most < this.#ceiling) {
            this.#most++;
            this.#changedAt = now;
        }
        this.#left.resolve();
        this.#left = Promise.withResolvers();
    }
    slow(turn, opens, retryPolicy) {
        const now = retryPolicy.clock.now();
        this.#opens = Math.max(this.#opens, opens);
        if (turn.slowed < this.#slowed)
            return true;
        const isAlone = this.#inFlight + this.#waiting === 1;
        this.#most = Math.max(1, Math.floor(Math.min(this.#most, this.#inFlight) / 2));
        this.#slowed++;
        this.#changedAt = now;
        const wait = opens - now;
        if (isAlone || (0,waits .Po)(wait, now, retryPolicy.deadline))
            return false;
        retryPolicy.log(`the images API allows fewer requests: waiting ${(0,waits .F7)(wait)}, then ${this.#most} at a time`);
        return true;
    }
    async #opening(retryPolicy, rested) {
        const { clock, deadline, signal } = retryPolicy;
        let reached = rested;
        for (;;) {
            const now = Math.max(clock.now(), reached);
            const wait = this.#opens - now;
            if (this.#inFlight >= this.#most)
                await unlessStopped(this.#left.promise, retryPolicy);
            else if (wait <= 0)
                return now;
            else {
                const why = (0,waits .Po)(wait, now, deadline);
                if (why) {
                    const message = `the images API takes no request now${why}`;
                    throw new errors .jv(message, { failure: 'transient', hint: api_error .n1 });
                }
                reached = this.#opens;
                await clock.sleep(wait, signal).catch(() => {
                    throw (0,retry_errors .ce)(retryPolicy);
                });
            }
        }
    }
}
async function unlessStopped(promise, retryPolicy) {
    const { promise: stop, reject } = Promise.withResolvers();
    const onAbort = () => reject((0,retry_errors .ce)(retryPolicy));
    if (retryPolicy.signal.aborted)
        onAbort();
    retryPolicy.signal.addEventListener('abort', onAbort, { once: true });
    try {
        await Promise.race([stop, promise]);
    }
    finally {
        retryPolicy.signal.removeEventListener('abort', onAbort);
    }
}

;


















function createOpenAiGenerator(options) {
    const { model } = options;
    const baseUrl = URL.parse(options.baseUrl);
    if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol)) {
        throw new errors .GN('`base-url` is not an http(s) address', {
            hint: 'It looks like `https://api.openai.com/v1`.',
        });
    }
    const dialect = (0,choose .I)(options.dialect ?? 'auto', baseUrl);
    (0,endpoint .X)({ baseUrl, dialect, model, query: options.query ?? {} }, 'generations');
    const leftOut = createLeftOut();
    const { models = modelsOf(options) } = options;
    const { clock = retry_policy .X } = options;
    const rateLimiter = new RateLimiter(options.mostAtOnce ?? 8);
    const question = () => {
        const today = new Date(clock.now()).toISOString().slice(0, 10);
        return { model, host: baseUrl.host, today };
    };
    let rightly;
    const rightAddress = () => {
        rightly ??= addressWithVersion(options);
        return rightly;
    };
    return {
        name: 'openai',
        model,
        sizes: 'crop',
        mostPictures: dialect.edits?.maxPictures ?? 0,
        requested: (size) => (0,size_plan .F)(dialect, model, size).size,
        vet: async () => (0,judge_model .fL)(await models(), question()),
        async draw(request) {
            try {
                return await draw(request, options, baseUrl, { rateLimiter, leftOut });
            }
            catch (error) {
                if (!(error instanceof errors .jv))
                    throw error;
                if (error.hint === api_error .Ch)
                    throw at(error, await rightAddress());
                if (error.code !== 'model_not_found')
                    throw error;
                throw offering(error, (0,judge_model .qR)(await models(), question()));
            }
        },
    };
}
async function draw(request, options, baseUrl, { rateLimiter, leftOut }) {
    const call = (0,images_api_call .t)(options, baseUrl, request.signal);
    try {
        const wanted = await (0,sendable .p)(request, call.dialect, call.target.host);
        const limits = { meter: request.meter, rateLimiter };
        let repeats = 0;
        const answered = await (0,retry .R)(async () => {
            const { outcome, requests } = await requestWithout(wanted, call, leftOut);
            repeats += requests - 1;
            return outcome;
        }, call.retryPolicy, limits);
        const drawn = await awaitTask(answered, call);
        const { usage, cost, requestId } = drawn.value;
        const picture = await (0,download_picture .D)(drawn, call);
        const drawing = {
            attempts: answered.attempts + repeats,
            maybeCharged: answered.maybeCharged,
            warnings: [
                ...leftOutWarnings(call.target.host, leftOut.names),
                ...(answered.maybeCharged > 0 ? [chargedTwice(answered.maybeCharged)] : []),
            ],
            ...(usage && { usage }),
            ...(cost !== undefined && { cost }),
            ...(requestId && { requestId }),
        };
        if (picture.format === 'unread')
            throw new unread .O({ ...drawing, picture });
        await (0,assert_drawn .R)(picture, answered.maybeCharged);
        return { ...drawing, picture };
    }
    finally {
        await call.end();
    }
}
function offering(error, models) {
    const hint = [error.hint, models.length > 0 && `${(0,judge_model .b7)(models, 'Image models there: ')}.`]
        .filter(Boolean)
        .join(' ');
    return withHint(error, hint);
}
const at = (error, address) => address === undefined ? error : withHint(error, versionHint(address));
function withHint(error, hint) {
    const { message, failure, status, code, requestId, maybeChargedTimes, cause } = error;
    return new errors .jv(message, {
        hint,
        failure,
        status,
        code,
        requestId,
        maybeChargedTimes,
        cause,
    });
}
function chargedTwice(times) {
    const attempts = times === 1 ? 'an attempt' : `${times} attempts`;
    return `${attempts} before this drawing failed after it was sent, and may have been charged too`;
}

;






const probe_TIMEOUT = 15_000;
const noList = [404, 405, 501];
async function probeApi(options, timeout = probe_TIMEOUT) {
    const first = await probe_ask(options, timeout);
    if (first.kind !== 'listed')
        return (await atAnotherAddress(first, options, timeout)) ?? first;
    const stranger = await probe_ask({ ...options, apiKey: '', headers: {} }, timeout);
    return { ...first, isOpen: stranger.kind === 'listed' };
}
async function atAnotherAddress(first, options, timeout) {
    const isElsewhere = (first.kind === 'unlisted' && first.status !== 200) ||
        (first.kind === 'failed' && first.error.hint === api_error .Ch);
    const address = isElsewhere ? await addressWithVersion(options, timeout) : undefined;
    if (address === undefined)
        return undefined;
    const { host } = first;
    const error = new errors .L4(`No API of ${host} answers at \`base-url\``, {
        hint: versionHint(address),
    });
    return { kind: 'failed', host, error };
}
const probe_ask = (options, timeout) => askForModels(options, new URL(options.baseUrl), timeout, judge, (error, call) => ({
    ...{ kind: 'failed', host: call.target.host },
    error: failureOf(error, call),
}));
function judge({ status, headers, bytes }, { target }) {
    const { host } = target;
    if (noList.includes(status))
        return { kind: 'unlisted', host, status };
    const text = new TextDecoder().decode(bytes);
    if (status === 200) {
        const models = modelsIn(text, target.redact);
        if (models === undefined)
            return { kind: 'failed', host, error: noApi(host) };
        if (models.length === 0)
            return { kind: 'unlisted', host, status };
        return { kind: 'listed', host, models, isOpen: false };
    }
    const answer = { status, headers, text };
    const error = (0,api_error .Mz)(answer, target);
    if (error.failure !== 'transient')
        return { kind: 'failed', host, error };
    return { kind: 'failed', host, error: new errors .L4(error.message, { hint: later }) };
}
const later = 'Ask again later; if it stays, ask who runs that API.';
function modelsIn(text, redact) {
    try {
        return readModels((0,parse_json .y)(text), redact);
    }
    catch {
        return undefined;
    }
}
const noApi = (host) => new errors .L4(`${host} answered with a page, not as an API does`, { hint: api_error .Ch });
function failureOf(error, call) {
    const outcome = (0,network_failure .r)(error, call);
    if ('error' in outcome)
        return outcome.error;
    throw error;
}

var broken_exchange = __webpack_require__(20126);
var images_api_redact = __webpack_require__(45470);
;








const token_exchange_endpoint = new URL('https://auth.openai.com/oauth/token');
const renewBefore = 20 * 60_000;
const partOfLife = 0.5;
const usualLife = 3600;
const longestAnswer = 64 * 1024;
const longest = 30_000;
const isToken = (value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
async function exchangeToken(subjectToken, identity, way) {
    const redact = (0,images_api_redact .$p)(subjectToken);
    const begun = way.now();
    let answer;
    try {
        const { bytes, ...received } = await (0,http_request .aj)({
            url: token_exchange_endpoint,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
                grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
                subject_token: subjectToken,
                subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
                identity_provider_id: identity.identityProviderId,
                service_account_id: identity.serviceAccountId,
            }),
            dispatcher: way.dispatcher,
            signal: way.signal,
            maxBytes: longestAnswer,
            time: longest,
        });
        answer = { ...received, text: new TextDecoder().decode(bytes) };
    }
    catch (thrown) {
        return unreachable(thrown, redact, way.signal);
    }
    if (answer.status >= 300)
        return refusal(answer, redact, { subjectToken, identity }, way.now());
    const { access_token: text, expires_in: life = usualLife } = Object(token_exchange_parse(answer.text));
    if (!isToken(text) || typeof life !== 'number' || !(life > 0))
        return failure(`${token_exchange_endpoint.host} answered without a token that can be used`, {
            failure: 'account',
            hint: 'Run it again; if it stays, ask OpenAI.',
        });
    const expiresAt = begun + life * 1000;
    const renewAt = expiresAt - Math.min(renewBefore, life * 1000 * partOfLife);
    return { value: { text, expiresAt, renewAt } };
}
function refusal(answer, redact, asked, now) {
    const { status, text } = answer;
    const { error, error_description: described } = Object(token_exchange_parse(text));
    const code = typeof error === 'string' ? redact(error) : undefined;
    const message = typeof described === 'string' ? described : (0,error_body .N)(text).message;
    const said = redact(message);
    const why = `${[status, code].filter(Boolean).join(' ')})${said && said !== code ? `: ${said}` : ''}`;
    if (status === 408 || status === 429 || status >= 500)
        return failure(`OpenAI could not exchange GitHub's token now (${why}`, {
            failure: 'transient',
            status,
            code,
            hint: 'Run again later; what is missing is drawn then.',
        }, (0,wait_hint .R)(answer, now));
    const { identityProviderId, serviceAccountId, audience } = asked.identity;
    const subject = subjectOf(asked.subjectToken);
    return failure(`OpenAI refuses to exchange GitHub's token for one of its own (${why}`, {
        failure: 'account',
        status,
        code,
        hint: `Look in OpenAI's settings, under Security, Workload identity: the provider \`${identityProviderId}\` must expect the issuer https://token.actions.githubusercontent.com and the audience \`${audience}\`, and map ${subject === undefined ? 'this workflow' : `the subject \`${redact(subject)}\``} to the service account \`${serviceAccountId}\`.`,
    });
}
function subjectOf(token) {
    const claims = token_exchange_parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const { sub } = Object(claims);
    return typeof sub === 'string' ? sub : undefined;
}
function unreachable(thrown, redact, signal) {
    if (signal.aborted)
        return { error: (0,retry_errors .KW)(0), again: false };
    const { host } = token_exchange_endpoint;
    const isLate = thrown instanceof broken_exchange .n && thrown.time !== undefined;
    const cause = thrown instanceof broken_exchange .n ? thrown.cause : thrown;
    const proxy = (0,errors .vd)(cause);
    const { code = '', message } = cause;
    const why = isLate ? `no answer within ${longest / 1000} s` : redact(`${code} ${message}`);
    const what = proxy
        ? `the proxy lets nothing through to ${host} (${redact(proxy.why)})`
        : `${host} cannot be reached (${why})`;
    return failure(what, {
        failure: proxy?.isLasting ? 'account' : 'transient',
        hint: `There OpenAI exchanges GitHub's token for a key: let this runner reach it, through \`https_proxy\` where there is one.`,
    });
}
function failure(message, details, wait) {
    const error = new errors .jv(message, details);
    return { error, again: details.failure === 'transient', wait };
}
function token_exchange_parse(text) {
    try {
        return (0,parse_json .y)(text);
    }
    catch {
        return undefined;
    }
}

;




const attempts = 3;
const mostHidden = 4;
function createShortKeys(options) {
    const { identity, subjectToken, hide, clock = retry_policy .X, signal } = options;
    let now;
    let given = [];
    let renewal;
    async function renew() {
        const way = { dispatcher: options.dispatcher, signal, now: clock.now };
        const { value } = await (0,retry .R)(async () => exchangeToken(await subjectToken(identity.audience), identity, way), { ...options, attempts, clock, isCancelled: () => signal.aborted });
        hide(value.text);
        given = [...given, value.text].slice(-mostHidden);
        now = value;
        return value;
    }
    return {
        async current() {
            const known = now;
            if (known && clock.now() < known.renewAt)
                return known.text;
            renewal ??= renew().finally(() => {
                renewal = undefined;
            });
            try {
                return (await renewal).text;
            }
            catch (error) {
                if (known && known === now && clock.now() < known.expiresAt)
                    return known.text;
                throw error;
            }
        },
        given: () => given,
        refused(key) {
            if (now?.text === key)
                now = undefined;
            return true;
        },
    };
}
const noKey = (message, hint) => ({
    current: async () => {
        throw new errors .jv(message, { failure: 'account', hint });
    },
    given: () => [],
    refused: () => false,
});

var secrets = __webpack_require__(77614);
var text_parse_json = __webpack_require__(93063);
;
function readCompletion(body, charged) {
    const { choices, usage } = record(body);
    const counted = readUsage(usage);
    const cost = [record(usage).cost, Number(charged)].find((value) => count(value) > 0);
    return {
        ...readChoice(record(Array.isArray(choices) ? choices[0] : undefined)),
        ...(counted && { usage: counted }),
        ...(typeof cost === 'number' && { cost }),
    };
}
function readChoice({ message, finish_reason }) {
    const { content, refusal } = record(message);
    const parts = Array.isArray(content) ? content.map(record) : [];
    const refused = refusal || parts.some(({ type, refusal }) => type === 'refusal' || refusal);
    if (refused)
        return { why: 'it refused' };
    if (finish_reason === 'content_filter')
        return { why: 'a content filter stopped it' };
    if (finish_reason === 'length')
        return { why: 'its answer was cut off for its length' };
    const text = typeof content === 'string' ? content : parts.map(textOf).join('');
    return text.trim() === '' ? { why: 'its answer was empty' } : { text };
}
const textOf = ({ text }) => (typeof text === 'string' ? text : '');
function readUsage(usage) {
    const { prompt_tokens, completion_tokens } = record(usage);
    const read = { inputTokens: count(prompt_tokens), outputTokens: count(completion_tokens) };
    return read.inputTokens + read.outputTokens === 0 ? undefined : read;
}
const record = (value) => typeof value === 'object' && value !== null ? { ...value } : {};
const count = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;

var text_model_question = __webpack_require__(78849);
;










const chat_MAX_ANSWER = 1024 * 1024;
async function complete(question, picture, way, call) {
    let answer;
    try {
        answer = await chat_send(body(question, picture, way, call.options.model), call);
    }
    catch (thrown) {
        if (call.retryPolicy.signal.aborted && !call.isCancelled()) {
            return outOfTime(call, (0,broken_exchange .F)(thrown));
        }
        return (0,network_failure .r)(thrown, call);
    }
    const now = call.retryPolicy.clock.now();
    if (answer.status >= 300)
        return (0,retry .g)(answer, errorOf(answer, call), now);
    const json = chat_parse(answer.text);
    if (json === undefined) {
        const what = (0,error_body .t)(answer.text) ? 'a page of HTML' : 'something that is no JSON';
        return { error: noWords(`${call.target.host} answered with ${what}`, true), again: false };
    }
    if (Object(json).error)
        return (0,retry .g)(answer, errorOf(answer, call), now);
    return { value: readCompletion(json, answer.headers['x-litellm-response-cost']) };
}
function otherWay({ status, message }, way, { schema }) {
    if (status !== 400 && status !== 422)
        return undefined;
    if (way.limit === 'max_completion_tokens' && message.includes(way.limit))
        return { ...way, limit: 'max_tokens' };
    return schema && way.schemas ? { ...way, schemas: false } : undefined;
}
function body(question, picture, way, model) {
    const text = `The article, as data:\n${question.data}`;
    const seen = picture && { type: 'image_url', image_url: { url: picture, detail: 'low' } };
    const { schema } = question;
    const format = { type: 'json_schema', json_schema: { name: question.kind, strict: true, schema } };
    return JSON.stringify({
        model,
        messages: [
            { role: 'system', content: question.instruction },
            { role: 'user', content: seen ? [{ type: 'text', text }, seen] : text },
        ],
        [way.limit]: text_model_question .S0,
        ...(schema && way.schemas && { response_format: format }),
    });
}
async function chat_send(body, call) {
    const { status, headers, bytes } = await (0,api_request .AT)({
        url: call.address('chat'),
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: call.underWay,
        maxBytes: chat_MAX_ANSWER,
        time: call.longest,
    }, call);
    return { status, headers, text: new TextDecoder().decode(bytes) };
}
function errorOf(answer, { target }) {
    const read = (0,error_body .N)(answer.text);
    const code = read.code && target.redact(read.code);
    const param = read.param && target.redact(read.param);
    const reason = target.redact(read.message);
    const status = [answer.status, code, reason.includes(param ?? '') ? '' : param];
    const message = `${target.host} answered ${status.filter(Boolean).join(' ')}${reason && `: ${reason}`}`;
    return new errors .jv(message, {
        failure: (0,failure_of .g5)(answer.status, read),
        status: answer.status,
        code,
        maybeCharged: answer.status >= 500,
    });
}
const outOfTime = ({ target }, isSent) => ({
    error: noWords(`${target.host} did not answer in time`, isSent),
    again: false,
});
const noWords = (message, maybeCharged) => new errors .jv(message, { failure: 'answer', maybeCharged });
function chat_parse(text) {
    try {
        return (0,text_parse_json .q)(text, chat_MAX_ANSWER) ?? undefined;
    }
    catch {
        return undefined;
    }
}

var text_model_clean = __webpack_require__(31014);
var fit = __webpack_require__(98840);
var scaled_down = __webpack_require__(32394);
;


const thumbnail_LONGEST = 512;
async function asDataUrl(picture) {
    const { bytes } = await (0,fit .Uj)(picture, { ...(0,scaled_down .T)(picture, thumbnail_LONGEST), format: 'jpeg' });
    return `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
}

var text_model_verdict = __webpack_require__(67366);
;












const ATTEMPTS = 2;
const TIME = 120_000;
function createWriter(options) {
    const { model, clock = retry_policy .X, deadline = Number.POSITIVE_INFINITY } = options;
    const { models = modelsOf(options) } = options;
    const hasSecret = (text) => (0,images_api_redact .s6)((0,secrets .Fj)(options))(text);
    const lost = {};
    let way = { limit: 'max_completion_tokens', schemas: true };
    async function ask(question, { picture, meter, signal }) {
        const url = picture && (await asDataUrl(picture));
        const soon = Math.min(deadline, clock.now() + TIME);
        const call = (0,images_api_call .t)({ ...options, deadline: soon }, new URL(options.baseUrl), signal);
        const attempt = async () => {
            for (;;) {
                const outcome = await complete(question, url, way, call);
                const other = 'error' in outcome ? otherWay(outcome.error, way, question) : undefined;
                if (other === undefined)
                    return outcome;
                way = other;
            }
        };
        try {
            return await (0,retry .R)(attempt, { ...call.retryPolicy, attempts: ATTEMPTS }, { meter });
        }
        finally {
            await call.end();
        }
    }
    return {
        model,
        async vet() {
            const baseUrl = URL.parse(options.baseUrl);
            if (baseUrl === null)
                return [];
            const today = new Date(clock.now()).toISOString().slice(0, 10);
            return (0,judge_model .fL)(await models(), { model, host: baseUrl.host, today, use: 'text' });
        },
        async write(question, options = {}) {
            const { kind } = question;
            if (lost[kind] !== undefined)
                return unasked(lost[kind]);
            try {
                const { value, maybeCharged } = await ask(question, options);
                const { text, why, usage, cost } = value;
                const written = text === undefined ? { why: why ?? '' } : usable(text, question);
                const counted = { ...(usage && { usage }), ...(cost && { cost }) };
                return { ...written, ...counted, isAnswered: true, maybeCharged };
            }
            catch (error) {
                if (error instanceof errors .Wp)
                    return unasked(`it is ${error.message}`);
                if (error instanceof errors .Z_)
                    return unasked(error.message);
                if (!(error instanceof errors .jv))
                    throw error;
                const { why, lasting } = verdictOf(error, kind);
                for (const lastingKind of lasting)
                    lost[lastingKind] = why;
                return { why, isAnswered: false, maybeCharged: error.maybeChargedTimes };
            }
        },
    };
    function usable(text, question) {
        const clean = question.schema ? verdictIn(text) : (0,text_model_clean .R)(text, question.maxLength);
        if (hasSecret(text) || hasSecret(clean))
            return { why: 'its answer held the key' };
        if (clean !== '')
            return { text: clean };
        const wanted = question.schema ? 'not what was asked for' : 'no plain text';
        return { why: `its answer was ${wanted}` };
    }
}
function verdictIn(text) {
    const verdict = (0,text_model_verdict .wk)(text);
    return verdict ? JSON.stringify(verdict) : '';
}
const unasked = (why) => ({ why, isAnswered: false, maybeCharged: 0 });
function verdictOf({ failure, status, message }, kind) {
    const why = failure === 'cancelled' ? 'the run was cancelled' : message;
    if (failure === 'account')
        return { why, lasting: allKinds };
    if (failure !== 'invalid')
        return { why, lasting: [] };
    const isRequest = status === 400 || status === 413 || status === 422;
    const lasting = !isRequest ? allKinds : allKinds.filter((each) => sees(each) && sees(kind));
    return { why, lasting };
}
const allKinds = ['concept', 'alt', 'look'];
const sees = (kind) => kind !== 'concept';

var cancel = __webpack_require__(2716);
;









function openApi(inputs, run) {
    const key = keyOf(inputs, run);
    return {
        ...withKey(key, inputs, run),
        keysGiven: () => (typeof key === 'string' ? [] : key.given()),
        forFork: withKey(forkKey, inputs, run),
    };
}
function keyOf({ apiKey, identity }, run) {
    if (identity === undefined)
        return apiKey;
    if (run.identity === undefined)
        throw new errors .GN('`identity-provider-id` is for workflows of GitHub Actions.', {
            hint: 'On your own machine, give a key as `api-key`.',
        });
    const { token, hide } = run.identity;
    const dispatcher = new undici.EnvHttpProxyAgent(http_request .oQ);
    return createShortKeys({ ...run, identity, subjectToken: token, hide, dispatcher });
}
const forkKey = noKey('for the pull request of a fork no key is asked for by the identity of this workflow', 'Bring its commits to a branch of this repository, where they are drawn for, or give a stored key as `api-key` in place of `identity-provider-id`.');
function withKey(apiKey, inputs, { signal, deadline, log }) {
    const { baseUrl, dialect, headers, query, model, textModel } = inputs;
    const way = () => ({
        ...{ apiKey, baseUrl, dialect, headers, query, signal, deadline, log, farewell: cancel .Bg },
        dispatcher: new undici.EnvHttpProxyAgent(http_request .oQ),
    });
    const models = modelsOf({ ...way(), model });
    return {
        generator: () => createOpenAiGenerator({
            ...{ ...way(), model, models, mostAtOnce: inputs.concurrency },
            openWay: (lookup) => new undici.EnvHttpProxyAgent({ ...http_request .oQ, connect: { lookup } }),
        }),
        writer: () => createWriter({ ...way(), model: textModel, models }),
        probe: () => probeApi({ ...way(), model }),
        batches: async () => {
            const { createBatchApi } = await Promise.all( [__webpack_require__.e(752), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(20), __webpack_require__.e(497), __webpack_require__.e(100), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 99022));
            return createBatchApi({ ...way(), model });
        },
    };
}


  }),

  53691:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    publicBlob: () => (  publicBlob)
  });
  var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
  var _images_api_http_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50310);


const longest = 60_000;
async function publicBlob(address, signal) {
    const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(address, {
        headers: { accept: 'application/vnd.github+json', 'user-agent': 'hero-images' },
        dispatcher: new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent(_images_api_http_request_js__WEBPACK_IMPORTED_MODULE_1__  .oQ),
        signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
    });
    if (!answer.ok)
        throw new Error(`GitHub answered ${answer.status}`);
    return String(Object(await answer.json()).content);
}


  }),

  27149:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  foldedText)
  });
const foldedText = (text) => text.normalize('NFKC').replace(/\p{Cf}/gu, '');


  })

};
