export const id = 100;
export const ids = [100];
export const modules = {

  70943:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $4: () => (  isPrivateName),
    I3: () => (  literalAddress),
    U9: () => (  isLoopback),
    Ul: () => (  isPublic),
    qr: () => (  publicOnly),
    wv: () => (  privateAddress)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const notPublic = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
    ['168.63.129.16', 32],
]) {
    notPublic.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['4000::', 2],
    ['8000::', 1],
]) {
    notPublic.addSubnet(net, prefix, 'ipv6');
}
function isPublic(address) {
    return !notPublic.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4');
}
function literalAddress(url) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? undefined : host;
}
function isPrivateName(url) {
    const name = url.hostname.replace(/\.$/, '');
    return !name.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(name);
}
function isLoopback(url) {
    const address = literalAddress(url);
    return url.hostname === 'localhost' || address === '::1' || address?.startsWith('127.') === true;
}
function publicOnly(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, answer) => {
            if (error)
                return callback(error, []);
            const addresses = Array.isArray(answer) ? answer : [{ address: answer, family: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(answer) }];
            const first = addresses[0];
            if (first === undefined || !addresses.every(({ address }) => isPublic(address))) {
                return callback(privateAddress(hostname), []);
            }
            if (options.all)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        });
    };
}
function privateAddress(host) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .Z_(`the answer points to ${host}, which is no public address; pictures are not fetched from there`);
}


  }),

  85803:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  EP: () => (  TASK_HINT),
  n: () => (  answerError),
  H1: () => (  notAPicture),
  JN: () => (  readAnswer)
});


var errors = __webpack_require__(452);
var api_error = __webpack_require__(69732);
;
function readCost(headers, usage) {
    const { cost, cost_in_usd_ticks: ticks } = Object(usage);
    const costs = [
        Number(headers['x-litellm-response-cost']),
        typeof cost === 'number' ? cost : Number.NaN,
        typeof ticks === 'number' ? ticks / 1e10 : Number.NaN,
    ];
    return costs.find((dollars) => Number.isFinite(dollars) && dollars > 0);
}

var error_body = __webpack_require__(75330);
var parse_json = __webpack_require__(52863);
;

const isEventStream = (text, type) => String(type ?? '').startsWith('text/event-stream') || /^\s*(event|data|id|retry):/.test(text);
function answerOfStream(text) {
    let answer;
    for (const { name, data } of readEvents(text)) {
        const body = /^\s*\{/.test(data) ? parse(data) : undefined;
        if (typeof body !== 'object' || body === null)
            continue;
        const { type = name, error, ...rest } = { ...body };
        if (error || name === 'error')
            return { error: error ?? rest };
        if (/(^|\.)completed$/.test(String(type)))
            return completed(rest);
        if ('data' in rest || 'choices' in rest || 'images' in rest)
            answer = rest;
    }
    return answer;
}
function completed(event) {
    const { b64_json, url, ...rest } = event;
    return b64_json || url ? { ...rest, data: [{ b64_json, url }] } : event;
}
function readEvents(text) {
    const events = [];
    let name = '';
    let data = [];
    const dispatch = () => {
        if (data.length > 0)
            events.push({ name, data: data.join('\n') });
        name = '';
        data = [];
    };
    for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
        if (line === '')
            dispatch();
        const [, field, value] = /^([a-z]+)(?::\x20?|$)([\s\S]*)$/.exec(line) ?? [];
        if (field === 'event')
            name = value;
        if (field === 'data')
            data.push(value);
    }
    dispatch();
    return events;
}
const withoutKeepAlive = (text) => text.replace(/^\ufeff?(?:[ \t]*(?::[^\r\n]*)?[\r\n]+)+/, '');
function parse(data) {
    try {
        return (0,parse_json .y)(data);
    }
    catch {
        return undefined;
    }
}

var images_api_base64 = __webpack_require__(49276);
;

function findPicture(body, taken = new Map()) {
    const { data } = fields(body);
    const first = fields(Array.isArray(data) ? data[0] : undefined);
    const base64 = first.b64_json;
    if (isText(base64))
        return decoded(base64, taken);
    const url = first.url || chatImage(body);
    return isText(url) ? at(url, taken) : search(body, taken, 0);
}
function chatImage(body) {
    const { choices } = fields(body);
    const choice = Array.isArray(choices) ? fields(choices[0]) : {};
    const { images } = fields(choice.message);
    return fields(fields(Array.isArray(images) ? images[0] : undefined).image_url).url;
}
function decoded(text, taken) {
    const base64 = text.replace(/^data:[^,]*;base64,/, '');
    const bytes = taken.get(base64) ?? (0,images_api_base64 .y)(base64);
    return bytes ? { bytes } : 'damaged';
}
const ADDRESSES = ['url', 'image_url', 'sample'];
const HOLDERS = [
    'data',
    'images',
    'image',
    'output',
    'result',
    'results',
    'response',
    'image_url',
];
const DEEPEST = 5;
function search(value, taken, depth) {
    if (depth > DEEPEST)
        return undefined;
    if (Array.isArray(value))
        return search(value[0], taken, depth + 1);
    if (typeof value === 'string')
        return depth === 0 ? undefined : bare(value, taken);
    const object = fields(value);
    if (depth > 0 && isText(object.b64_json))
        return decoded(object.b64_json, taken);
    for (const name of ADDRESSES)
        if (depth > 0 && isText(object[name]))
            return at(object[name], taken);
    for (const name of HOLDERS) {
        const found = object[name] === undefined ? undefined : search(object[name], taken, depth + 1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function bare(text, taken) {
    if (/^(https?:\/\/|data:image\/)/i.test(text))
        return at(text, taken);
    if (taken.has(text) || /^[A-Za-z0-9+/]{100}/.test(text))
        return decoded(text, taken);
    return /^\/[\w.-]/.test(text) ? at(text, taken) : undefined;
}
const at = (url, taken) => url.startsWith('data:') ? decoded(url, taken) : { url };
const isText = (value) => typeof value === 'string' && value !== '';
const fields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

var find_task = __webpack_require__(26460);
var retry = __webpack_require__(61917);
;









function readAnswer(answer, target, now) {
    if (answer.picture) {
        const cost = readCost(answer.headers, undefined);
        return { value: { picture: { bytes: answer.picture }, usage: undefined, cost } };
    }
    const failure = (message, details) => ({
        error: answerError(message, answer, target, { maybeCharged: true, ...details }),
        again: false,
    });
    const text = withoutKeepAlive(answer.text);
    if ((0,error_body .t)(text)) {
        const message = `${target.host} answered with a page of HTML, not with an API's JSON`;
        return failure(message, { hint: api_error .Ch });
    }
    const body = bodyOf(text, answer);
    if (body === 'cut') {
        const message = `the answer of ${target.host} was cut off`;
        return { ...failure(message, { failure: 'transient', hint: api_error .n1 }), again: true };
    }
    if (body === 'nothing') {
        const message = `${target.host} answered with neither JSON nor a picture`;
        return failure(message, { hint: api_error .Ch });
    }
    const { error, usage } = record(body);
    if (error) {
        const said = { ...answer, text: JSON.stringify(body) };
        return (0,retry .g)(said, (0,api_error .Mz)(said, target), now);
    }
    const picture = findPicture(body, answer.pictures);
    if (picture === 'damaged') {
        const message = `the picture in the answer of ${target.host} is not valid base64`;
        return failure(message, { hint: (0,api_error .Rw)(target) });
    }
    const task = picture ? undefined : (0,find_task .V)(body, answer);
    const source = picture ?? (task?.address && { task: { ...task, address: task.address } });
    if (!source) {
        const message = `${target.host} reported success, but its answer has no picture`;
        return failure(message, { hint: task ? TASK_HINT : noPictureHint(target) });
    }
    return {
        value: { picture: source, usage: readUsage(usage), cost: readCost(answer.headers, usage) },
    };
}
function bodyOf(text, { headers }) {
    if (isEventStream(text, headers['content-type']) && !/^\s*[{[]/.test(text)) {
        return answerOfStream(text) ?? 'cut';
    }
    try {
        return (0,parse_json .y)(text);
    }
    catch {
        return /^\s*[{[]/.test(text) ? 'cut' : 'nothing';
    }
}
function notAPicture(cause, answer, target, maybeChargedTimes) {
    const why = target.redact(cause.message);
    const kept = why === cause.message ? { cause } : {};
    const message = `${target.host} answered, but ${why}`;
    const hint = (0,api_error .Rw)(target);
    return answerError(message, answer, target, { maybeChargedTimes, hint, ...kept });
}
const noPictureHint = ({ host, model }) => `Check that \`model\` (\`${model}\`) draws pictures at ${host}; its bill shows whether this was charged.`;
const TASK_HINT = 'It gives a task to ask for later, which is not followed: set `model` or `base-url` to one that answers with the picture.';
function answerError(message, answer, target, details) {
    return new errors .jv(message, {
        failure: 'answer',
        status: answer.status,
        requestId: (0,api_error .Gb)(answer, target.redact),
        ...details,
    });
}
function readUsage(usage) {
    const { input_tokens, input_tokens_details, output_tokens } = record(usage);
    const details = record(input_tokens_details);
    const inputImageTokens = count(details.image_tokens);
    const read = {
        inputTextTokens: count(details.text_tokens ?? count(input_tokens) - inputImageTokens),
        inputImageTokens,
        outputTokens: count(output_tokens),
    };
    return Object.values(read).every((tokens) => tokens === 0) ? undefined : read;
}
function count(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}
function record(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}


  }),

  60538:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  apiAnswer)
  });
  var _pictures_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9284);

function apiAnswer({ status, headers, bytes, pictures, }) {
    const isSaid = /^image\//i.test(String(headers['content-type'] ?? ''));
    const begin = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
    const isText = /^[{[]|^<(!doctype html|html)|^(event|data):/i.test(begin);
    const isPicture = status < 300 && bytes.length > 0 && ((0,_pictures_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .I)(bytes) !== undefined || (isSaid && !isText));
    if (isPicture)
        return { status, headers, text: '', picture: bytes };
    return { status, headers, text: new TextDecoder().decode(bytes), ...(pictures && { pictures }) };
}


  }),

  69732:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ch: () => (  BASE_URL_HINT),
    Gb: () => (  requestIdOf),
    Mz: () => (  errorOf),
    Rj: () => (  isGatewayFault),
    Rw: () => (  providerHint),
    n1: () => (  AGAIN_HINT),
    rH: () => (  REFUSED_HINT)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _error_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75330);
  var _failure_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12471);



function errorOf(answer, target) {
    const body = (0,_error_body_js__WEBPACK_IMPORTED_MODULE_1__  .N)(answer.text);
    const failure = (0,_failure_of_js__WEBPACK_IMPORTED_MODULE_2__  .g5)(answer.status, body);
    const { location } = answer.headers;
    const goesTo = answer.status < 400 && typeof location === 'string' ? `see ${location}` : '';
    const reason = target.redact(body.message || goesTo);
    const code = body.code && target.redact(body.code);
    const status = [answer.status, code].filter(Boolean).join(' ');
    const why = body.categories.length > 0 ? ` [${target.redact(body.categories.join(', '))}]` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`${LEADS[failure]} (${status})${why}${reason && `: ${reason}`}`, {
        failure,
        status: answer.status,
        code,
        requestId: requestIdOf(answer, target.redact) ?? (body.requestId && target.redact(body.requestId)),
        maybeCharged: failure === 'answer' || (answer.status >= 500 && !NOT_DRAWN.has(failure)),
        hint: isGatewayFault(answer)
            ? providerHint(target)
            : hintFor(failure, answer.status, body, target),
    });
}
const isGatewayFault = ({ status, headers }) => status >= 500 && headers['x-portkey-gateway-exception'] === 'true';
const NOT_DRAWN = new Set(['account', 'invalid']);
function requestIdOf({ headers }, redact) {
    const id = headers['x-request-id'] ?? headers['x-api-request-id'] ?? headers['x-oneapi-request-id'];
    return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? redact(id) : undefined;
}
const REFUSED_HINT = 'Say what the picture shows in other words: give this post its own concept.';
const LEADS = {
    account: 'the images API turned our account away',
    refused: 'the images API will not draw this prompt',
    invalid: 'the images API did not accept the request',
    transient: 'the images API could not answer now',
    answer: 'the images API answered without a picture',
    cancelled: 'the drawing was cancelled',
};
function hintFor(failure, status, body, target) {
    if (failure === 'account')
        return accountHint(status, body, target);
    if (failure === 'refused') {
        return REFUSED_HINT;
    }
    if (failure === 'invalid')
        return invalidHint(status, body, target);
    return failure === 'transient' ? transientHint(status, body, target) : providerHint(target);
}
function accountHint(status, body, target) {
    if ((0,_failure_of_js__WEBPACK_IMPORTED_MODULE_2__  .db)(status, body)) {
        return `This account has drawn as much as ${target.host} allows for a day: run again when the next one has begun, or raise its quota.`;
    }
    if ((0,_failure_of_js__WEBPACK_IMPORTED_MODULE_2__  .Fh)(status, body)) {
        return `Add credit or raise the spending limit of this account at ${target.host}, then run again.`;
    }
    if (/must be verified|verify (your )?organi[sz]ation/i.test(body.message)) {
        return (`Verify the organisation at https://platform.openai.com/settings/organization/general ` +
            `(it takes effect within 15 minutes), or set \`model\` to one that needs no verification.`);
    }
    const lacksRights = /insufficient permissions|not allowed to access/i.test(body.message);
    if (status === 403 || lacksRights) {
        return `Allow this key to use images and \`${target.model}\` at ${target.host}, or give another in \`api-key\`.`;
    }
    return ('Check the `api-key` input: the secret that it names must exist in this repository ' +
        `(or organisation) and hold a valid key for ${target.host}.`);
}
function invalidHint(status, body, target) {
    const { host, model } = target;
    if (status < 400)
        return 'Set `base-url` to the address that the API redirects to.';
    if ((0,_failure_of_js__WEBPACK_IMPORTED_MODULE_2__  .yX)(body))
        return `Set \`model\` to one that ${host} offers; \`${model}\` is unknown there.`;
    if (status === 413)
        return `The present picture is too large for ${host}: draw the post without it.`;
    if (status === 403) {
        return `A page answered in the API's place: ask who runs ${host} to let the runner in, or check \`base-url\`.`;
    }
    if (status === 404 || status === 405 || body.isHtml)
        return BASE_URL_HINT;
    const param = body.param && target.redact(body.param);
    if (param === undefined)
        return `Set \`model\`, \`size\` and \`quality\` to what ${host} takes.`;
    const about = `It is about the parameter \`${param}\``;
    return /^(model|size|quality)$/.test(param)
        ? `${about}: set \`${param}\` to what ${host} takes for \`${model}\`.`
        : `${about}: set \`model\` or \`base-url\` to one that works with it as it is sent.`;
}
function transientHint(status, body, target) {
    const { host, model, isPlain } = target;
    if ((0,_failure_of_js__WEBPACK_IMPORTED_MODULE_2__  .IV)(body)) {
        return `${host} has no way to \`${model}\` now: run again later, or set \`model\` to another that it offers.`;
    }
    const isProxys = isPlain && status >= 502 && status <= 504 && !body.code && !body.type;
    const proxy = isProxys ? ' A proxy (`http_proxy`) may have said this in its place.' : '';
    const bill = ` The bill of ${host} shows whether this attempt was charged.`;
    const charge = status < 500 ? '' : proxy + bill;
    if (status === 408 || status === 504 || status === 524) {
        return `The drawing took longer than ${host} waits: run again later, or set a lower \`quality\`.${charge}`;
    }
    if (status === 429) {
        return `This account has drawn as much as ${host} allows for now: run again later; what is missing is drawn then.`;
    }
    return AGAIN_HINT + charge;
}
const AGAIN_HINT = 'Run again later; what is missing is drawn then.';
const providerHint = ({ host }) => `Run again later; if it stays, ask who runs ${host}, whose bill shows whether this was charged.`;
const BASE_URL_HINT = 'Check `base-url`: it is probably not the address of an API (which mostly ends with `/v1`).';


  }),

  88345:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  AT: () => (  apiRequest),
  Fo: () => (  currentKey),
  LR: () => (  headersWith)
});

var broken_exchange = __webpack_require__(20126);
;
function authHeaders({ auth }, apiKey, given) {
    const isToken = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(apiKey);
    const ours = auth === 'api-key' && !isToken ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` };
    const further = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]);
    return { ...ours, ...Object.fromEntries(further) };
}

var http_request = __webpack_require__(50310);
var retry_errors = __webpack_require__(67489);
;




async function apiRequest(request, call) {
    const key = await currentKey(call, request.signal);
    const received = await sendWith(key, request, call);
    if (received.status !== 401 || !call.key.refused(key))
        return received;
    return sendWith(await currentKey(call, request.signal), request, call);
}
function sendWith(key, request, call) {
    if (request.method === 'POST' && call.isCancelled())
        throw (0,retry_errors .KW)(0);
    const headers = { ...headersWith(key, call), ...request.headers };
    return (0,http_request .aj)({ ...request, dispatcher: call.dispatcher, headers });
}
const headersWith = (key, { dialect, options }) => authHeaders(dialect, key, options.headers ?? {});
async function currentKey({ key }, signal) {
    const { promise: ended, reject } = Promise.withResolvers();
    const end = () => reject(new broken_exchange .n(signal.reason, { isSent: false }));
    if (signal.aborted)
        end();
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([key.current(), ended]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}


  }),

  78068:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (  assertDrawn)
});

var errors = __webpack_require__(452);
var codecs = __webpack_require__(61645);
;

const NOISE = 4;
const UNSEEN = 8;
const THIN = 0.05;
const UNPACKED = 2.5;
async function blankness(picture) {
    const weight = picture.bytes.length / (picture.width * picture.height);
    const isSmall = picture.bytes.length < SMALL;
    if (!isSmall && weight > THIN && weight < UNPACKED)
        return undefined;
    return blanknessOf((await (0,codecs .D4)(picture)).data);
}
const SMALL = 4096;
function blanknessOf(data) {
    const least = [255, 255, 255];
    const most = [0, 0, 0];
    let isSeen = false;
    let isSolid = true;
    for (let offset = 0; offset < data.length; offset += 4) {
        if (data[offset + 3] < UNSEEN) {
            isSolid = false;
            continue;
        }
        isSeen = true;
        for (let channel = 0; channel < 3; channel++) {
            const value = data[offset + channel];
            if (value < least[channel])
                least[channel] = value;
            if (value > most[channel])
                most[channel] = value;
            if (most[channel] - least[channel] > NOISE)
                return undefined;
        }
    }
    if (!isSeen)
        return 'transparent';
    if (!isSolid)
        return undefined;
    if (most.every((value) => value <= NOISE))
        return 'black';
    const hex = least.map((value) => value.toString(16).padStart(2, '0')).join('');
    return `of one colour (#${hex})`;
}

var api_error = __webpack_require__(69732);
;



async function assertDrawn(picture, maybeCharged) {
    const blank = await blankness(picture);
    if (blank === undefined)
        return;
    throw new errors .jv(`the images API gave a picture that is ${blank}: nothing is in it.`, {
        failure: 'refused',
        hint: api_error .rH,
        maybeChargedTimes: maybeCharged + 1,
    });
}


  }),

  49276:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  decodeBase64)
  });
function decodeBase64(text) {
    const packed = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, '') : text;
    if (packed === '' || packed.length % 4 !== 0)
        return undefined;
    if (/[^A-Za-z0-9+/]/.test(packed.replace(/={1,2}$/, '')))
        return undefined;
    const bytes = Buffer.from(packed, 'base64');
    return bytes.toString('base64').endsWith(packed.slice(-4)) ? bytes : undefined;
}


  }),

  20126:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  mayBeSent),
    n: () => (  BrokenExchange)
  });
class BrokenExchange extends Error {
    name = 'BrokenExchange';
    isSent;
    time;
    constructor(cause, { isSent, time }) {
        super('the exchange broke', { cause });
        this.isSent = isSent;
        this.time = time;
    }
}
const mayBeSent = (thrown) => !(thrown instanceof BrokenExchange) || thrown.isSent;


  }),

  7087:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  startCall)
  });
  var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70943);
  var _dialects_choose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44184);
  var _dialects_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50102);
  var _http_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50310);
  var _key_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47352);
  var _redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45470);
  var _retry_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67489);
  var _retry_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34316);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77614);











const ATTEMPTS = 4;
const LONGEST_TIMER = 2 ** 31 - 1;
function startCall(options, baseUrl, signal) {
    const { clock = _retry_policy_js__WEBPACK_IMPORTED_MODULE_8__  .X, deadline = Number.POSITIVE_INFINITY, log = () => { } } = options;
    const stop = AbortSignal.any([options.signal, signal].filter((given) => given !== undefined));
    if (stop.aborted)
        throw (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_7__  .KW)(0);
    const left = deadline - clock.now();
    if (left <= 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .jv('the time of the whole run is up', { failure: 'transient' });
    }
    const timeUp = new AbortController();
    const alarm = setTimeout(() => timeUp.abort(), Math.min(left, LONGEST_TIMER));
    const agent = new undici__WEBPACK_IMPORTED_MODULE_0__.Agent(_http_request_js__WEBPACK_IMPORTED_MODULE_5__  .oQ);
    const { apiKey, model, query = {} } = options;
    const farewell = afterwards(stop, options.farewell ?? 0);
    const dialect = (0,_dialects_choose_js__WEBPACK_IMPORTED_MODULE_3__  .I)(options.dialect ?? 'auto', baseUrl);
    return {
        options,
        baseUrl,
        dialect,
        key: (0,_key_source_js__WEBPACK_IMPORTED_MODULE_9__  .K)(apiKey),
        address: (operation) => (0,_dialects_endpoint_js__WEBPACK_IMPORTED_MODULE_4__  .X)({ baseUrl, dialect, model, query }, operation),
        target: {
            host: baseUrl.host,
            model,
            redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_6__  .jV)(() => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__  .Fj)(options)),
            isPlain: baseUrl.protocol === 'http:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__  .U9)(baseUrl),
        },
        dispatcher: options.dispatcher ?? agent,
        retryPolicy: {
            attempts: ATTEMPTS,
            deadline,
            clock,
            signal: AbortSignal.any([stop, timeUp.signal]),
            isCancelled: () => stop.aborted,
            log,
        },
        underWay: AbortSignal.any([farewell.signal, timeUp.signal]),
        longest: options.longest ?? _http_request_js__WEBPACK_IMPORTED_MODULE_5__  .ZF,
        isCancelled: () => stop.aborted,
        async end() {
            clearTimeout(alarm);
            farewell.end();
            await agent.destroy();
        },
    };
}
function afterwards(signal, milliseconds) {
    if (milliseconds <= 0)
        return { signal, end: () => { } };
    const over = new AbortController();
    let timer;
    const begin = () => {
        timer = setTimeout(() => over.abort(), milliseconds);
    };
    signal.addEventListener('abort', begin, { once: true });
    return {
        signal: over.signal,
        end() {
            clearTimeout(timer);
            signal.removeEventListener('abort', begin);
        },
    };
}


  }),

  44184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  I: () => (  chooseDialect)
});

;
const MB = 1024 * 1024;
const paths = {
    generations: 'images/generations',
    edits: 'images/edits',
    models: 'models',
    chat: 'chat/completions',
};
const multipart = {
    form: { style: 'multipart', fieldOfOne: 'image', fieldOfSeveral: 'image[]' },
    maxPictures: 16,
    formats: ['png', 'jpeg'],
    maxBytes: 25 * MB,
    mask: true,
};
const inJson = { formats: ['png', 'jpeg'], maxBytes: 15 * MB, mask: false };
const generic = {
    name: 'generic',
    hosts: [],
    auth: 'bearer',
    root: 'as-given',
    paths,
    sizing: { style: 'size', rules: 'model' },
    quality: 'any',
    always: {},
    edits: multipart,
};
const blocks = { step: 64, minEdge: 64, maxEdge: 4096 };
const dialects = {
    generic,
    openai: {
        ...generic,
        name: 'openai',
        hosts: ['api.openai.com'],
        edits: { ...multipart, formats: ['png', 'jpeg', 'webp'], maxBytes: 50 * MB },
    },
    azure: {
        ...generic,
        name: 'azure',
        hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com'],
        auth: 'api-key',
        root: 'azure',
        edits: { ...multipart, maxBytes: 50 * MB },
    },
    'new-api': { ...generic, name: 'new-api', hosts: ['kissapi.ai'] },
    litellm: {
        ...generic,
        name: 'litellm',
        edits: {
            ...multipart,
            form: { style: 'multipart', fieldOfOne: 'image', fieldOfSeveral: 'image' },
        },
    },
    openrouter: {
        ...generic,
        name: 'openrouter',
        hosts: ['openrouter.ai'],
        paths: { ...paths, generations: 'images', edits: 'images' },
        sizing: {
            style: 'ratio',
            ratios: ['1:1', '3:2', '2:3', '4:3', '3:4', '16:9', '9:16'],
            resolutions: [
                { name: '1K', side: 1024 },
                { name: '2K', side: 2048 },
            ],
        },
        edits: { ...inJson, form: { style: 'input-references' }, maxPictures: 16 },
    },
    xai: {
        ...generic,
        name: 'xai',
        hosts: ['api.x.ai'],
        sizing: {
            style: 'ratio',
            ratios: [
                ...['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3', '2:1', '1:2'],
                ...['19.5:9', '9:19.5', '20:9', '9:20'],
            ],
            resolutions: [
                { name: '1k', side: 1024 },
                { name: '2k', side: 2048 },
            ],
        },
        quality: { models: /(^|\/)grok-imagine-image-2\.0$/, values: ['low', 'medium'] },
        always: { response_format: 'b64_json' },
        edits: { ...inJson, form: { style: 'image-urls' }, maxPictures: 3 },
    },
    gemini: {
        ...generic,
        name: 'gemini',
        hosts: ['generativelanguage.googleapis.com'],
        quality: 'none',
        always: { response_format: 'b64_json' },
        edits: undefined,
    },
    together: {
        ...generic,
        name: 'together',
        hosts: ['api.together.ai', 'api.together.xyz'],
        sizing: { style: 'sides', rules: { step: 16, minEdge: 64, maxEdge: 1792 } },
        quality: 'none',
        always: { response_format: 'base64' },
        edits: undefined,
    },
    localai: {
        ...generic,
        name: 'localai',
        sizing: { style: 'size', rules: blocks },
        quality: 'none',
        always: { response_format: 'b64_json' },
        edits: undefined,
    },
    'sd-cpp': {
        ...generic,
        name: 'sd-cpp',
        sizing: { style: 'size', rules: blocks },
        quality: 'none',
        edits: {
            ...multipart,
            form: { style: 'multipart', fieldOfOne: 'image[]', fieldOfSeveral: 'image[]' },
        },
    },
};

;

function chooseDialect(name, baseUrl) {
    if (name !== 'auto')
        return dialects[name];
    const spoken = Object.values(dialects).find(({ hosts }) => hosts.some((host) => `.${baseUrl.hostname}`.endsWith(`.${host}`)));
    return spoken ?? dialects.generic;
}


  }),

  50102:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  endpointOf)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function endpointOf({ baseUrl, dialect, model, query }, operation) {
    const url = new URL(baseUrl);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const given = url.pathname.replace(/\/+$/, '');
    const root = dialect.root === 'azure' ? azureRoot(given, url, model, operation) : given;
    url.pathname = `${root}/${dialect.paths[operation]}`;
    url.hash = '';
    return url;
}
function azureRoot(given, url, model, operation) {
    const version = url.searchParams.get('api-version') ?? '';
    const isBare = given === '' || given === '/openai';
    const [, resource] = /^(.*\/openai)\/deployments\/[^/]+$/.exec(given) ?? [];
    if (resource !== undefined && version === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('`base-url` names a deployment of Azure without a version of the API', {
            hint: 'Add `?api-version=2025-04-01-preview` to it, or end it with `/openai/v1`.',
        });
    }
    const isClassic = isBare && /^\d{4}-\d\d-\d\d/.test(version);
    if (operation === 'models')
        return resource ?? (isClassic ? '/openai' : isBare ? '/openai/v1' : given);
    if (operation === 'chat' && resource !== undefined)
        return `${resource}/deployments/${encodeURIComponent(model)}`;
    if (isClassic)
        return `/openai/deployments/${encodeURIComponent(model)}`;
    return isBare ? '/openai/v1' : given;
}


  }),

  83733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  planSize)
});

var size_text = __webpack_require__(52292);
;
const FREE = {
    step: 16,
    maxEdge: 3840,
    maxRatio: 3,
    minPixels: 655_360,
    maxPixels: 8_294_400,
};
const FIXED = [
    { width: 1024, height: 1024 },
    { width: 1536, height: 1024 },
    { width: 1024, height: 1536 },
];
function requestSize(model, size) {
    return /(^|\/)gpt-image-1($|[.-])/.test(model) ? nearestFixed(size) : stepSize(size, FREE);
}
function stepSize({ width, height }, rules) {
    const { step, maxEdge, minEdge = step, maxRatio = Number.POSITIVE_INFINITY } = rules;
    const { minPixels = 0, maxPixels = Number.POSITIVE_INFINITY } = rules;
    const up = (pixels) => Math.max(Math.ceil(steps(pixels, step)) * step, minEdge);
    const down = (pixels) => Math.max(Math.floor(steps(pixels, step)) * step, minEdge);
    const wide = Math.max(width, height / maxRatio);
    const high = Math.max(height, width / maxRatio);
    const grow = Math.max(1, Math.sqrt(minPixels / (wide * high)));
    const covering = { width: up(wide * grow), height: up(high * grow) };
    const [long, short] = [
        Math.max(covering.width, covering.height),
        Math.min(covering.width, covering.height),
    ];
    const isLegal = long <= maxEdge &&
        long <= maxRatio * short &&
        long * short >= minPixels &&
        long * short <= maxPixels;
    if (isLegal)
        return covering;
    const shrink = Math.min(maxEdge / Math.max(wide, high), Math.sqrt(maxPixels / (wide * high)));
    const within = { width: down(wide * shrink), height: down(high * shrink) };
    return {
        width: Math.min(within.width, maxRatio * within.height),
        height: Math.min(within.height, maxRatio * within.width),
    };
}
function nearestFixed(size) {
    const growth = (candidate) => Math.max(size.width / candidate.width, size.height / candidate.height);
    const area = (candidate) => candidate.width * candidate.height;
    const [best] = FIXED.toSorted((a, b) => Math.max(1, growth(a)) - Math.max(1, growth(b)) || area(a) - area(b));
    return best;
}
function steps(pixels, step) {
    return Math.round((pixels / step) * 1e6) / 1e6;
}

;


function planSize({ sizing }, model, wanted) {
    if (sizing.style === 'ratio')
        return nearestRatio(sizing, wanted);
    const { rules, style } = sizing;
    const size = rules === 'model' ? requestSize(model, wanted) : stepSize(wanted, rules);
    const { width, height } = size;
    return { parameters: style === 'sides' ? { width, height } : { size: (0,size_text .l)(size) }, size };
}
function nearestRatio({ ratios, resolutions }, wanted) {
    const shape = wanted.width / wanted.height;
    const kept = (ratio) => Math.min(shape / shapeOf(ratio), shapeOf(ratio) / shape);
    const [ratio] = ratios.toSorted((a, b) => kept(b) - kept(a));
    const plans = resolutions.map(({ name, side }) => ({
        parameters: { aspect_ratio: ratio, resolution: name },
        size: sizeAt(side, shapeOf(ratio)),
    }));
    const covers = ({ size }) => size.width >= wanted.width && size.height >= wanted.height;
    return plans.find(covers) ?? plans.at(-1);
}
function shapeOf(ratio) {
    const [width, height] = ratio.split(':').map(Number);
    return width / height;
}
function sizeAt(side, ratio) {
    const down = (pixels) => Math.floor(pixels / 16) * 16;
    return { width: down(side * Math.sqrt(ratio)), height: down(side / Math.sqrt(ratio)) };
}


  }),

  11436:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  downloadPicture)
});

var errors = __webpack_require__(452);
var unread = __webpack_require__(71408);
var images_api_answer = __webpack_require__(85803);
var api_error = __webpack_require__(69732);
var external_node_dns_ = __webpack_require__(40610);
var external_node_util_ = __webpack_require__(57975);
var undici = __webpack_require__(46752);
var sniff = __webpack_require__(87837);
var address = __webpack_require__(70943);
var http_request = __webpack_require__(50310);
;







const MOST_REDIRECTS = 3;
async function download(address, options) {
    let url = parse(address, folderOf(options.baseUrl));
    let isOwn = true;
    for (let redirects = 0;; redirects++) {
        isOwn &&= isOfApi(url, options.baseUrl);
        const received = await fetchOnce(url, isOwn, options);
        const { location } = received.headers;
        const isRedirect = received.status >= 300 && received.status < 400;
        if (!isRedirect || typeof location !== 'string')
            return received;
        if (redirects === MOST_REDIRECTS) {
            throw new errors .Z_(`the picture's address on ${url.host} redirects more than ${MOST_REDIRECTS} times`);
        }
        url = parse(location, url);
    }
}
const isOfApi = (url, baseUrl) => url.origin === baseUrl.origin || ((0,address .U9)(url) && (0,address .U9)(baseUrl));
async function fetchOnce(url, isOwn, options) {
    const lookup = options.lookup ?? external_node_dns_.lookup;
    if (!isOwn)
        await assertPublic(url, lookup);
    const { open = direct } = options;
    const opened = isOwn ? new undici.Agent(http_request .oQ) : open((0,address .qr)(lookup));
    try {
        const received = await (0,http_request .aj)({
            url,
            method: 'GET',
            headers: { accept: 'image/png, image/jpeg, image/webp' },
            dispatcher: (isOwn && options.dispatcher) || opened,
            signal: options.signal,
            time: options.time,
            maxBytes: sniff .zx,
        });
        if (received.isCut && received.status < 300)
            throw new errors .Z_('the picture has more than 50 MB');
        return received;
    }
    finally {
        await opened.destroy();
    }
}
const direct = (lookup) => new undici.Agent({ ...http_request .oQ, connect: { lookup } });
const folderOf = (baseUrl) => new URL(baseUrl.pathname.replace(/\/*$/, '/'), baseUrl);
function parse(address, base) {
    const url = URL.parse(address) ?? URL.parse(address, base);
    if (url === null)
        throw new errors .Z_('the answer holds an address that is none');
    if (url.username !== '' || url.password !== '') {
        throw new errors .Z_('the answer holds an address with a user name or a password');
    }
    return url;
}
async function assertPublic(url, lookup) {
    if (url.protocol !== 'https:') {
        throw new errors .Z_(`the answer points to a ${url.protocol} address, and only https is fetched`);
    }
    const literal = (0,address .I3)(url);
    if (literal !== undefined && !(0,address .Ul)(literal))
        throw (0,address .wv)(url.hostname);
    if (literal !== undefined)
        return;
    if ((0,address .$4)(url))
        throw (0,address .wv)(url.hostname);
    const resolve = (0,external_node_util_.promisify)((0,address .qr)(lookup));
    await resolve(url.hostname, { all: true }).catch((error) => {
        if (error instanceof errors .Z_)
            throw error;
    });
}

var network_failure = __webpack_require__(38766);
var retry = __webpack_require__(61917);
;







async function downloadPicture(answered, call) {
    const { picture: source, answer } = answered.value;
    const maybeChargedTimes = answered.maybeCharged + 1;
    try {
        if ('bytes' in source)
            return (0,unread .v)(source.bytes);
        if ('task' in source)
            throw new errors .Z_('it is a task, not a picture');
        let tried = 0;
        const fetched = await (0,retry .R)(() => fetchFrom(source.url, call, tried++), {
            ...call.retryPolicy,
            signal: call.underWay,
        });
        return (0,unread .v)(fetched.value);
    }
    catch (thrown) {
        if (thrown instanceof errors .Z_) {
            throw (0,images_api_answer .H1)(thrown, answer, call.target, maybeChargedTimes);
        }
        if (!(thrown instanceof errors .jv))
            throw thrown;
        const message = `the drawing was made, but could not be fetched: ${thrown.message}`;
        const failure = thrown.failure === 'cancelled' ? 'cancelled' : 'answer';
        const hint = (0,api_error .Rw)(call.target);
        throw (0,images_api_answer .n)(message, answer, call.target, {
            failure,
            maybeChargedTimes,
            cause: thrown,
            ...(failure === 'answer' && { hint }),
        });
    }
}
const NOT_YET = new Set([403, 404, 425]);
const FIRST_WAIT = 1_000;
const ONE_DOWNLOAD = 2 * 60_000;
async function fetchFrom(url, call, tried) {
    const { options, baseUrl, retryPolicy } = call;
    try {
        const { status, headers, bytes } = await download(url, {
            baseUrl,
            dispatcher: options.dispatcher,
            open: options.openWay,
            lookup: options.lookup,
            signal: call.underWay,
            time: Math.min(ONE_DOWNLOAD, call.longest),
        });
        if (status < 300)
            return { value: bytes };
        const answer = { status, headers, text: '' };
        const failure = status === 408 || status === 429 || status >= 500 ? 'transient' : 'answer';
        const error = new errors .jv(`its address answered ${status}`, { failure, status });
        const outcome = (0,retry .g)(answer, error, retryPolicy.clock.now());
        return NOT_YET.has(status)
            ? { ...outcome, again: true, wait: outcome.wait ?? FIRST_WAIT * 2 ** tried }
            : outcome;
    }
    catch (thrown) {
        if (thrown instanceof errors .Z_)
            throw thrown;
        return (0,network_failure .r)(thrown, call, URL.parse(url, baseUrl) ?? undefined);
    }
}


  }),

  75330:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  readErrorBody),
    t: () => (  looksLikeHtml)
  });
  var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52863);

const LOOKED_AT = 16_384;
function readErrorBody(text) {
    const shape = readShape(text);
    const body = { ...shape, message: shape.message.slice(0, LOOKED_AT) };
    return { ...body, requestId: /\brequest id:? ([\w-]{4,128})/i.exec(body.message)?.[1] };
}
function readShape(text) {
    const isHtml = looksLikeHtml(text);
    if (isHtml) {
        const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1] ?? /<h1[^<>]*>([^<]*)/i.exec(text)?.[1];
        return { ...nothing, isHtml, message: title?.trim() ?? '' };
    }
    const json = parse(text);
    if (json === undefined)
        return { ...nothing, message: text };
    const body = fields(Array.isArray(json) ? json[0] : json);
    if (typeof body.error === 'string') {
        const hasBoth = typeof body.message === 'string';
        return hasBoth
            ? { ...nothing, message: String(body.message), code: body.error }
            : { ...nothing, message: body.error, code: codeOf(body) };
    }
    const error = isFields(body.error) ? body.error : body;
    return {
        message: string(error.message) ?? detail(body.detail) ?? '',
        code: codeOf(error),
        type: string(error.type),
        param: string(error.param) ?? paramOf(body.detail),
        categories: categories(error),
        quotas: quotas(error),
        isHtml,
    };
}
function looksLikeHtml(text) {
    return /^\s*<(!doctype html|html|head|body|!--|title|center|h1)/i.test(text);
}
const nothing = {
    message: '',
    code: undefined,
    type: undefined,
    param: undefined,
    categories: [],
    quotas: [],
    isHtml: false,
};
function codeOf({ code, status }) {
    return [code, status].map(string).find((text) => text !== undefined && !/^(\d+|None)$/.test(text));
}
function categories(error) {
    const reasons = error.code === 403 ? fields(error.metadata).reasons : undefined;
    const listedCategories = fields(error.moderation_details).categories ?? reasons;
    if (Array.isArray(listedCategories))
        return listedCategories.filter((category) => typeof category === 'string');
    const inner = fields(error.inner_error ?? error.innererror);
    const results = Object.entries(fields(inner.content_filter_results));
    const filtered = results
        .filter(([, result]) => fields(result).filtered === true)
        .map(([name]) => name);
    if (filtered.length > 0)
        return filtered;
    const listed = /safety_violations=\[([^[\]]*)\]/.exec(string(error.message) ?? '')?.[1];
    return (listed
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? []);
}
function quotas({ details }) {
    const violations = list(details).flatMap((entry) => list(fields(entry).violations));
    return violations
        .flatMap((violation) => [fields(violation).quotaId, fields(violation).quotaMetric])
        .filter((name) => typeof name === 'string');
}
const list = (value) => (Array.isArray(value) ? value : []);
function detail(value) {
    if (isFields(value))
        return string(value.error) ?? string(value.message);
    if (!Array.isArray(value))
        return string(value);
    return value
        .map((entry) => [fields(entry).loc, fields(entry).msg].flat().filter(Boolean).join(' '))
        .join('; ');
}
function paramOf(value) {
    const loc = Array.isArray(value) ? fields(value[0]).loc : undefined;
    return Array.isArray(loc) && loc.length > 1 ? string(loc.at(-1)) : undefined;
}
function string(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fields(value) {
    return isFields(value) ? value : {};
}
function parse(text) {
    try {
        return (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__  .y)(text);
    }
    catch {
        return undefined;
    }
}


  }),

  12471:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A5: () => (  isBusy),
    Fh: () => (  isSpent),
    IV: () => (  isChannel),
    db: () => (  isDayQuota),
    g5: () => (  failureOf),
    yX: () => (  isModel)
  });
const SPENT = new Set([
    'insufficient_quota',
    'billing_hard_limit_reached',
    'billing_limit_user_error',
    'credit_balance_exhausted',
    'organization_spend_limit_exceeded',
    'project_spend_limit_exceeded',
    'organization_usage_limit_exceeded',
    'insufficient_user_quota',
    'pre_consume_token_quota_failed',
    'budget_exceeded',
]);
const REFUSED = new Set([
    'moderation_blocked',
    'content_policy_violation',
    'contentfilter',
    'content_filter',
    'prompt_blocked',
    'sensitive_words_detected',
]);
const BUSY = new Set([
    'rate_limit_exceeded',
    'slow_down',
    'server_is_overloaded',
    'token_concurrency_limit_reached',
]);
function failureOf(status, body) {
    const { code = '', message, categories, isHtml } = body;
    if (categories.length > 0 || REFUSED.has(code.toLowerCase()))
        return 'refused';
    if (isSpent(status, body) || isDayQuota(status, body))
        return 'account';
    if (code === 'model_not_found')
        return 'invalid';
    if (isBusy(code) || isChannel(body))
        return 'transient';
    if (status === 400 && FILTERED.test(message))
        return 'refused';
    if (status === 400 && WRONG_KEY.test(message))
        return 'account';
    if (status === 403 && isHtml)
        return 'invalid';
    if (status === 401 || status === 402 || status === 403)
        return 'account';
    if (status === 408 || status === 409 || status === 429 || status >= 500)
        return 'transient';
    return status < 300 ? 'answer' : 'invalid';
}
const FILTERED = /safety system|content (management )?policy|ContentPolicyViolation|content moderation/i;
const WRONG_KEY = /(incorrect|invalid)( |%20)api( |%20)key|api key not valid/i;
const NO_MONEY = /budget has been exceeded|quota is not enough|(insufficient|any|out of) credits?\b/i;
function isSpent(status, { code = '', type = '', message }) {
    if (status === 402 || SPENT.has(code) || SPENT.has(type))
        return true;
    return (status === 400 || status === 403 || status === 429) && NO_MONEY.test(message);
}
function isDayQuota(status, { code, message, quotas }) {
    if (status !== 429)
        return false;
    const isSaid = code === 'RESOURCE_EXHAUSTED' && /\bdaily\b|per[ _]?day/i.test(message);
    return isSaid || quotas.some((name) => /per_?day/i.test(name));
}
const isBusy = (code = '') => BUSY.has(code);
function isChannel({ code = '' }) {
    return code === 'get_channel_failed' || code.startsWith('channel:');
}
function isModel({ code = '', message }) {
    return (code === 'model_not_found' ||
        code === 'DeploymentNotFound' ||
        /invalid model name|\bmodels?\b.{0,60}(not found|does not exist)/i.test(message));
}


  }),

  26460:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  findTask)
  });
function findTask(body, { status, headers }, isAsked = false) {
    const top = fields(body);
    const places = [top, fields(top.data), fields(Array.isArray(top.data) ? top.data[0] : undefined)];
    const first = (...names) => places.flatMap((place) => names.map((name) => place[name])).find(isText);
    const said = first('status', 'task_status', 'state');
    const state = stateOf(said);
    const address = first('polling_url', 'status_url', 'task_url') ??
        places.map(({ urls }) => fields(urls).get).find(isText) ??
        [headers['operation-location'], headers.location].find(isText);
    const isNamed = first('task_id', 'taskId', 'request_id') !== undefined;
    const isTask = (isAsked && state !== undefined) ||
        isNamed ||
        address !== undefined ||
        ((status === 202 || /\btask\b/i.test(first('object') ?? '') || state === 'waiting') &&
            first('id') !== undefined);
    if (!isTask)
        return undefined;
    return { address, result: first('response_url', 'result_url'), state: state ?? 'waiting' };
}
function stateOf(word) {
    if (word === undefined)
        return undefined;
    if (/^(fail|error|cancel|expired|reject|content.?moderated|request.?moderated)/i.test(word)) {
        return 'failed';
    }
    if (/^(succe|complete|done|ready|finish|ok$)/i.test(word))
        return 'done';
    return /^(queue|in.?queue|pend|submit|process|start|run|in.?progress|wait|creat|accept|not.?start|generat|schedul)/i.test(word)
        ? 'waiting'
        : undefined;
}
const isText = (value) => typeof value === 'string' && value !== '';
const fields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};


  }),

  50310:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  ZF: () => (  LONGEST_EXCHANGE),
  oQ: () => (  connections),
  aj: () => (  httpRequest)
});

var undici = __webpack_require__(46752);
var errors = __webpack_require__(452);
var external_node_crypto_ = __webpack_require__(77598);
var kinds = __webpack_require__(9284);
var base64 = __webpack_require__(49276);
;

const heldBack = 4;
class Base64Run {
    #buffer;
    #length = 0;
    #left = '';
    constructor(most) {
        this.#buffer = new ArrayBuffer(0, { maxByteLength: most });
    }
    get text() {
        return Buffer.from(this.#buffer, 0, this.#length).toString('base64') + this.#left;
    }
    add(characters) {
        const text = this.#left + characters;
        const whole = Math.max(0, text.length - heldBack);
        const ready = text.slice(0, whole - (whole % 4));
        if (!this.#decode(ready)) {
            this.#left = text;
            return false;
        }
        this.#left = text.slice(ready.length);
        return true;
    }
    end() {
        const last = (0,base64 .y)(this.#left);
        if (last === undefined || !this.#grow(last.length))
            return undefined;
        this.#left = '';
        const bytes = new Uint8Array(this.#buffer, 0, this.#length + last.length);
        bytes.set(last, this.#length);
        return bytes;
    }
    #decode(text) {
        const length = (text.length / 4) * 3;
        if (!this.#grow(length))
            return false;
        const written = Buffer.from(this.#buffer, this.#length, length).write(text, 'base64');
        if (written !== length || /[-_]/.test(text))
            return false;
        this.#length += length;
        return true;
    }
    #grow(more) {
        const length = this.#length + more;
        if (length > this.#buffer.maxByteLength)
            return false;
        this.#buffer.resize(length);
        return true;
    }
}

;



const answer_body_long = 4096;
const quote = 0x22;
const comma = 0x2c;
class AnswerBody {
    #mark = (0,external_node_crypto_.randomUUID)();
    #most;
    #takesPictures;
    #kept = [];
    #pictures = new Map();
    #behind;
    #run;
    constructor(most, takesPictures) {
        if (!takesPictures)
            this.#takesPictures = false;
        this.#most = Math.ceil((most * 3) / 4);
    }
    add(chunk) {
        if (this.#run)
            this.#goOn(this.#run, chunk);
        else if (this.#takesPictures === false)
            this.#kept.push(chunk);
        else
            this.#look(chunk);
    }
    end() {
        if (this.#run)
            this.#giveUp(this.#run);
        if (this.#behind)
            this.#kept.push(this.#behind);
        this.#behind = undefined;
        return { bytes: Buffer.concat(this.#kept), pictures: this.#pictures };
    }
    #look(chunk) {
        const bytes = this.#behind ? Buffer.concat([this.#behind, chunk]) : chunk;
        const last = Math.max(bytes.lastIndexOf(quote), bytes.lastIndexOf(comma));
        const isOpen = last !== -1 || this.#behind !== undefined;
        this.#behind = undefined;
        if (!isOpen) {
            this.#kept.push(bytes);
            return;
        }
        this.#kept.push(bytes.subarray(0, last + 1));
        const rest = bytes.subarray(last + 1);
        if (rest.length < answer_body_long)
            this.#behind = rest;
        else if (isBase64(rest.subarray(0, answer_body_long)) && this.#isText(rest)) {
            this.#run = new Base64Run(this.#most);
            this.#goOn(this.#run, rest);
        }
        else
            this.#kept.push(rest);
    }
    #isText(rest) {
        this.#takesPictures ??= (0,kinds .I)(Buffer.concat([...this.#kept, rest])) === undefined;
        return this.#takesPictures;
    }
    #goOn(run, chunk) {
        const end = chunk.indexOf(quote);
        if (!run.add(latin1(end === -1 ? chunk : chunk.subarray(0, end)))) {
            this.#giveUp(run);
            if (end !== -1)
                this.#look(chunk.subarray(end));
            return;
        }
        if (end === -1)
            return;
        const bytes = run.end();
        if (bytes)
            this.#put(bytes);
        else
            this.#giveUp(run);
        this.#run = undefined;
        this.#look(chunk.subarray(end));
    }
    #put(bytes) {
        const name = `picture-${this.#mark}-${this.#pictures.size}`;
        this.#pictures.set(name, bytes);
        this.#kept.push(Buffer.from(name));
    }
    #giveUp({ text }) {
        this.#run = undefined;
        this.#kept.push(Buffer.from(text, 'latin1'));
    }
}
const isBase64 = (bytes) => /^[A-Za-z0-9+/]+$/.test(latin1(bytes));
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

var broken_exchange = __webpack_require__(20126);
;

const notSentOn = {
    'proxy-status': /;\s*error="?(dns_timeout|dns_error|destination_\w+|connection_refused|connection_timeout|connection_limit_reached|tls_\w+|http_request_denied|proxy_loop_detected)\b/i,
    'x-squid-error': /^ERR_(CONNECT_FAIL|SECURE_CONNECT_FAIL|DNS_FAIL|CANNOT_FORWARD|ACCESS_DENIED|CACHE_ACCESS_DENIED)\b/,
};
function refusedAtProxy({ protocol }, { status, headers }) {
    if (protocol !== 'http:' || status < 400)
        return undefined;
    const says = ([name, pattern]) => pattern.test([headers[name]].flat().join(', '));
    return Object.entries(notSentOn).some(says) ? new errors .J8(status) : undefined;
}

;





const LONGEST_EXCHANGE = 10 * 60_000;
const MAX_ERROR_BODY = 64 * 1024;
const BEYOND = 1024 * 1024;
const connections = { allowH2: false };
async function httpRequest(exchange) {
    const late = new AbortController();
    const alarm = setTimeout(() => late.abort(), exchange.time);
    let isSent = false;
    const watched = exchange.dispatcher.compose(sending(() => {
        isSent = true;
    }), undici.interceptors.decompress({ maxSize: exchange.maxBytes + BEYOND, skipErrorResponses: false }));
    try {
        const received = await receive(exchange, watched, AbortSignal.any([exchange.signal, late.signal]));
        const refused = refusedAtProxy(exchange.url, received);
        if (refused === undefined)
            return received;
        isSent = false;
        throw refused;
    }
    catch (thrown) {
        if (thrown instanceof errors .L4)
            throw thrown;
        const isLate = late.signal.aborted && !exchange.signal.aborted;
        throw new broken_exchange .n(thrown, { isSent, ...(isLate && { time: exchange.time }) });
    }
    finally {
        clearTimeout(alarm);
    }
}
async function receive({ url, method, headers, body, maxBytes, time, takesPictures = false }, dispatcher, signal) {
    const response = await (0,undici.request)(url, {
        method,
        headers: { 'user-agent': 'hero-images', ...headers },
        body: body ?? null,
        dispatcher,
        signal,
        headersTimeout: time * 2,
        bodyTimeout: time * 2,
        reset: true,
    });
    const isSuccess = response.statusCode < 300;
    const limit = isSuccess ? maxBytes : MAX_ERROR_BODY;
    const { 'content-type': type } = response.headers;
    const isText = !/^image\//i.test(String(type ?? ''));
    const read = new AnswerBody(limit, takesPictures && isSuccess && isText);
    let length = 0;
    for await (const chunk of response.body) {
        read.add(chunk);
        length += chunk.length;
        if (length > limit)
            break;
    }
    const { bytes, pictures } = read.end();
    return {
        status: response.statusCode,
        headers: response.headers,
        bytes: bytes.subarray(0, limit),
        pictures,
        isCut: length > limit,
    };
}
const sending = (onStart) => (dispatch) => (options, handler) => {
    const start = handler.onRequestStart?.bind(handler);
    handler.onRequestStart = (controller, context) => {
        onStart();
        start?.(controller, context);
    };
    return dispatch(options, handler);
};


  }),

  38766:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  networkFailure)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69732);
  var _broken_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20126);
  var _retry_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67489);
  var _waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4569);





function networkFailure(thrown, call, url) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv)
        return { error: thrown, again: false };
    const isSent = (0,_broken_exchange_js__WEBPACK_IMPORTED_MODULE_2__  .F)(thrown);
    if (call.isCancelled())
        return { error: (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_3__  .KW)(isSent ? 1 : 0), again: false };
    const { redact } = call.target;
    const host = url ? redact(url.host) : call.target.host;
    const late = thrown instanceof _broken_exchange_js__WEBPACK_IMPORTED_MODULE_2__  .n ? thrown.time : undefined;
    if (call.retryPolicy.signal.aborted || late !== undefined) {
        const end = late === undefined ? 'before the time of the whole run was up' : `within ${(0,_waits_js__WEBPACK_IMPORTED_MODULE_4__  .F7)(late)}`;
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`no whole answer from ${host} ${end}`, {
            failure: 'transient',
            maybeCharged: isSent,
            hint: _api_error_js__WEBPACK_IMPORTED_MODULE_1__  .n1,
        });
        return { error, again: late !== undefined && (url !== undefined || !isSent) };
    }
    const cause = thrown instanceof _broken_exchange_js__WEBPACK_IMPORTED_MODULE_2__  .n ? thrown.cause : thrown;
    return (atProxy(cause, host, redact) ??
        unlikeHttp(cause, host, call) ??
        broken(cause, host, call, isSent));
}
function atProxy(cause, host, redact) {
    const refusal = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .vd)(cause);
    if (refusal === undefined)
        return undefined;
    const { why, isLasting } = refusal;
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`the proxy lets nothing through to ${host} (${redact(why)})`, {
        failure: isLasting ? 'account' : 'transient',
        hint: 'Nothing was sent. Check `http_proxy`, `https_proxy` and `no_proxy` of this job, and what the proxy allows.',
    });
    return { error, again: !isLasting };
}
const NO_HTTP = /^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_EXCEEDED_MAX_SIZE)$|Z_(DATA|NEED_DICT|STREAM)_|ERR__ERROR_FORMAT|ZSTD_error)/;
function unlikeHttp(cause, host, { target }) {
    const { code = '', message, name } = cause;
    if (name !== 'HTTPParserError' && !NO_HTTP.test(code))
        return undefined;
    const why = target.redact(`${code} ${message}`);
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`the answer of ${host} cannot be read (${why})`, {
        failure: 'answer',
        maybeCharged: true,
        hint: (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__  .Rw)(target),
    });
    return { error, again: false };
}
function broken(cause, host, { target }, isSent) {
    const { code = '', message } = cause;
    const why = target.redact(`${code} ${message}`);
    if (/CERT|TLS|SSL/.test(code)) {
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`no safe connection to ${host} (${why})`, {
            failure: 'invalid',
            hint: 'Check `base-url`: its scheme, its port and its certificate.',
        });
        return { error, again: false };
    }
    if (!isSent) {
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`${host} cannot be reached (${why})`, {
            failure: 'transient',
            hint: 'Check `base-url`, and whether the runner can reach it.',
        });
        return { error, again: code !== 'UND_ERR_INVALID_ARG' };
    }
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(`the connection to ${host} broke (${why})`, {
        failure: 'transient',
        maybeCharged: true,
        hint: _api_error_js__WEBPACK_IMPORTED_MODULE_1__  .n1,
    });
    return { error, again: true };
}


  }),

  52863:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  parseJsonOfServer)
  });
  var _text_nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79641);

const FEW = 10_000;
function parseJsonOfServer(text) {
    if (opensMany(text) && (0,_text_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: true }) !== undefined)
        throw new SyntaxError('it is nested too deeply');
    return JSON.parse(text);
}
function opensMany(text) {
    let count = 0;
    for (const bracket of '[{')
        for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1))
            if (++count > FEW)
                return true;
    return false;
}


  }),

  42546:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fv: () => (  picturesOf),
    lJ: () => (  generationBody),
    rR: () => (  editBody)
  });
  var _dialects_size_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83733);

const picturesOf = ({ from, references = [] }) => from ? [from, ...references] : references;
function parameters(request, { dialect, model, without }) {
    const { prompt, quality, size } = request;
    const all = {
        model,
        prompt,
        ...(0,_dialects_size_plan_js__WEBPACK_IMPORTED_MODULE_0__  .F)(dialect, model, size).parameters,
        ...(takesQuality(dialect, model, quality) && { quality }),
        ...dialect.always,
    };
    return Object.fromEntries(Object.entries(all).filter(([name]) => !without.has(name)));
}
function takesQuality({ quality: rule }, model, quality) {
    if (quality === '' || quality === 'auto' || rule === 'none')
        return false;
    return rule === 'any' || (rule.models.test(model) && rule.values.includes(quality));
}
function generationBody(request, wanted) {
    return json(parameters(request, wanted), {});
}
async function editBody(request, wanted, edits) {
    const plain = parameters(request, wanted);
    const pictures = picturesOf(request);
    if (edits.form.style === 'image-urls') {
        const images = pictures.map((picture) => ({ url: dataUrl(picture), type: 'image_url' }));
        return json(plain, images.length === 1 ? { image: images[0] } : { images });
    }
    if (edits.form.style === 'input-references') {
        const references = pictures.map((picture) => ({
            type: 'image_url',
            image_url: { url: dataUrl(picture) },
        }));
        return json(plain, { input_references: references });
    }
    const { fieldOfOne, fieldOfSeveral } = edits.form;
    return multipart(plain, [
        ...pictures.map((picture, index) => ({
            field: pictures.length === 1 ? fieldOfOne : fieldOfSeveral,
            name: pictures.length === 1 ? 'image' : `image-${index + 1}`,
            picture,
        })),
        ...(request.mask ? [{ field: 'mask', name: 'mask', picture: request.mask }] : []),
    ]);
}
function json(plain, pictures) {
    return {
        type: 'application/json',
        bytes: JSON.stringify({ ...plain, ...pictures }),
        names: Object.keys(plain),
    };
}
async function multipart(plain, parts) {
    const form = new FormData();
    for (const { field, name, picture } of parts) {
        const { format, bytes } = picture;
        form.append(field, new File([new Uint8Array(bytes)], `${name}.${format}`, { type: `image/${format}` }));
    }
    for (const [name, value] of Object.entries(plain))
        form.append(name, String(value));
    const encoded = new Response(form);
    return {
        type: encoded.headers.get('content-type'),
        bytes: new Uint8Array(await encoded.arrayBuffer()),
        names: Object.keys(plain),
    };
}
const dataUrl = ({ format, bytes }) => `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`;


  }),

  67489:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KW: () => (  cancelled),
    bo: () => (  finalError),
    ce: () => (  stopped),
    nW: () => (  insteadOfAnother)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69732);


function finalError(error, times, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv(error.message + why, {
        failure: error.failure,
        status: error.status,
        code: error.code,
        requestId: error.requestId,
        maybeChargedTimes: times,
        cause: error.cause,
        ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
}
function insteadOfAnother(thrown, last, maybeCharged) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Wp) {
        return finalError(last, maybeCharged, '; another attempt would go beyond the budget');
    }
    if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv))
        return thrown;
    return thrown.failure === 'cancelled'
        ? cancelled(maybeCharged)
        : finalError(last, maybeCharged, `; ${thrown.message}`);
}
function cancelled(times) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv('the drawing was cancelled', {
        failure: 'cancelled',
        maybeChargedTimes: times,
    });
}
function stopped({ isCancelled }, times = 0) {
    if (isCancelled())
        return cancelled(times);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv('the time of the whole run was up before the next request', {
        failure: 'transient',
        maybeChargedTimes: times,
        hint: _api_error_js__WEBPACK_IMPORTED_MODULE_1__  .n1,
    });
}


  }),

  34316:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  wallClock)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const wallClock = {
    now: Date.now,
    random: Math.random,
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }),
};


  }),

  61917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  retrying),
    g: () => (  failed)
  });
  var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69732);
  var _retry_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67489);
  var _wait_hint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58254);
  var _waits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4569);




async function retrying(attempt, retryPolicy, limits = {}) {
    const { attempts, deadline, clock, signal, log } = retryPolicy;
    let maybeCharged = 0;
    let rested = 0;
    let last;
    for (let tried = 1;; tried++) {
        const ended = await attemptOf(attempt, { tried, rested }, retryPolicy, limits).catch((thrown) => {
            throw last ? (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_1__  .nW)(thrown, last, maybeCharged) : thrown;
        });
        if ('value' in ended)
            return { value: ended.value, attempts: tried, maybeCharged };
        const { error, again, wait, opens, isSaid } = ended;
        last = error;
        maybeCharged += error.maybeChargedTimes;
        const final = (why) => (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_1__  .bo)(error, maybeCharged, why);
        if (!again)
            throw final('');
        if (tried === attempts)
            throw final(`, after ${attempts} attempts`);
        const why = (0,_waits_js__WEBPACK_IMPORTED_MODULE_3__  .Po)(wait, clock.now(), deadline);
        if (why)
            throw final(why);
        if (signal.aborted)
            throw (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_1__  .ce)(retryPolicy, maybeCharged);
        if (!isSaid) {
            log(`${error.message}; attempt ${tried + 1} of ${attempts} in ${(0,_waits_js__WEBPACK_IMPORTED_MODULE_3__  .F7)(wait)}`);
        }
        await clock.sleep(wait, signal).catch(() => {
            throw (0,_retry_errors_js__WEBPACK_IMPORTED_MODULE_1__  .ce)(retryPolicy, maybeCharged);
        });
        rested = opens;
    }
}
async function attemptOf(attempt, { tried, rested }, retryPolicy, { meter, rateLimiter }) {
    const { clock } = retryPolicy;
    const turn = await rateLimiter?.enter(retryPolicy, rested);
    let isDrawn = false;
    try {
        await meter?.reserve();
        const outcome = await attempt();
        isDrawn = 'value' in outcome;
        if ('value' in outcome)
            return outcome;
        const { error, again } = outcome;
        if (!error.maybeCharged)
            meter?.refund();
        const wait = (0,_waits_js__WEBPACK_IMPORTED_MODULE_3__  .fI)(tried, outcome.wait, error, clock.random());
        const opens = clock.now() + wait;
        const isSaid = turn && (0,_waits_js__WEBPACK_IMPORTED_MODULE_3__  .S4)(error) && rateLimiter?.slow(turn, opens, retryPolicy);
        return { error, again, wait, opens, isSaid };
    }
    finally {
        if (turn)
            rateLimiter?.leave(isDrawn, clock.now());
    }
}
function failed(answer, error, now) {
    const shouldRetry = answer.headers['x-should-retry'];
    const mayRepeat = error.failure === 'invalid' && answer.status >= 400 && shouldRetry === 'true';
    const again = error.failure === 'transient' ? shouldRetry !== 'false' : mayRepeat;
    return { error, again: again && !(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__  .Rj)(answer), wait: (0,_wait_hint_js__WEBPACK_IMPORTED_MODULE_2__  .R)(answer, now) };
}


  }),

  70059:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V: () => (  drawsFromWords),
  p: () => (  sendable)
});

var errors = __webpack_require__(452);
var codecs = __webpack_require__(61645);
var fit = __webpack_require__(98840);
var size_text = __webpack_require__(52292);
var bitmap = __webpack_require__(70236);
;




const MAX_MASK = 4 * 1024 * 1024;
async function sendableMask(mask, from) {
    const { width, height } = from;
    if (mask.width !== width || mask.height !== height) {
        throw new errors .Z_(`the mask has ${(0,size_text .l)(mask)} pixels, but the picture that it is for has ${(0,size_text .l)(from)}`, { hint: 'Make a PNG of exactly that size, transparent where the picture may change.' });
    }
    const { data } = await (0,codecs .D4)(mask);
    const pixels = new Uint8ClampedArray(data.length);
    let isOpaque = true;
    for (let offset = 0; offset < data.length; offset += 4) {
        const alpha = data[offset + 3];
        if (alpha < 255)
            isOpaque = false;
        pixels.fill(255 - alpha, offset, offset + 3);
        pixels[offset + 3] = alpha;
    }
    if (isOpaque) {
        throw new errors .Z_('the mask has no transparent pixel, so nothing of the picture may change', {
            hint: 'Make the mask transparent where the picture may change.',
        });
    }
    const bytes = await (0,codecs .lF)(new bitmap .mb(pixels, width, height), 'png', 100);
    if (bytes.length >= MAX_MASK) {
        throw new errors .Z_(`the mask has ${bytes.length} bytes, and must have less than 4 MB`, {
            hint: 'Use few degrees of transparency: soft edges weigh most.',
        });
    }
    return { format: 'png', width, height, bytes };
}

var images_api_request = __webpack_require__(42546);
;






async function sendable(request, dialect, host) {
    const { from, mask, references = [] } = request;
    if (mask && !from) {
        throw new errors .Z_('a mask says where a picture may change, and there is no such picture');
    }
    const count = (0,images_api_request .Fv)(request).length;
    if (count === 0)
        return request;
    const { edits } = dialect;
    if (edits === undefined)
        throw drawsFromWords(dialect, host);
    if (count > edits.maxPictures) {
        throw new errors .Z_(`${count} pictures are to be sent to ${host}, which takes ${edits.maxPictures}`, {
            hint: 'Give fewer `references`; the present picture counts as one where it is edited.',
        });
    }
    if (mask && !edits.mask) {
        throw new errors .Z_(`${host} takes no mask (dialect \`${dialect.name}\`)`, {
            hint: 'Draw without the mask, and say in the instruction what must stay.',
        });
    }
    const fitting = (picture) => fitted(picture, edits, host);
    return {
        ...request,
        ...(from && { from: await fitting(from) }),
        ...(mask && from && { mask: await sendableMask(mask, from) }),
        ...(references.length > 0 && { references: await inTurn(references, fitting) }),
    };
}
function drawsFromWords(dialect, host) {
    return new errors .Z_(`${host} draws from words alone (dialect \`${dialect.name}\`), so no picture can be sent to it`, {
        hint: 'Draw without `references` and without editing, or set `base-url` to an API with edits.',
    });
}
async function fitted(picture, edits, host) {
    const { formats, maxBytes } = edits;
    const isTaken = formats.some((format) => format === picture.format) && (await (0,codecs .$i)(picture));
    const taken = isTaken ? picture : await (0,fit .Uj)(picture, { ...picture, format: 'png' });
    if (taken.bytes.length <= maxBytes)
        return taken;
    const limit = `${maxBytes / 1024 / 1024} MB`;
    const size = (0,size_text .l)(picture);
    if (await isTransparent(picture)) {
        throw new errors .Z_(`a transparent picture of ${size} has more than the ${limit} of ${host}`, {
            hint: 'Make it smaller: fewer pixels, or without transparency.',
        });
    }
    return (0,fit .Uj)(picture, { ...picture, format: 'jpeg', maxBytes });
}
async function isTransparent(picture) {
    if (picture.format === 'jpeg')
        return false;
    const { data } = await (0,codecs .D4)(picture);
    for (let offset = 3; offset < data.length; offset += 4)
        if (data[offset] < 255)
            return true;
    return false;
}
async function inTurn(all, make) {
    const made = [];
    for (const item of all)
        made.push(await make(item));
    return made;
}


  }),

  58254:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  waitHint)
  });
function waitHint(answer, now) {
    const { 'retry-after-ms': precise, 'retry-after': header } = answer.headers;
    if (typeof precise === 'string' && Number.parseFloat(precise) >= 0)
        return Number.parseFloat(precise);
    if (typeof header === 'string') {
        if (/^\s*\d+(\.\d+)?\s*$/.test(header))
            return Number.parseFloat(header) * 1000;
        const date = Date.parse(header);
        if (!Number.isNaN(date))
            return Math.max(0, date - (sentAt(answer) ?? now));
    }
    const wait = /(?:try again|retry) (?:in|after) (\d[^"]{0,40})/i.exec(answer.text)?.[1] ??
        /"retryDelay":\s*"(\d[^"]{0,40})"/.exec(answer.text)?.[1];
    if (wait !== undefined)
        return duration(wait) ?? Number.parseFloat(wait) * 1000;
    return answer.status === 429 ? resetOf(answer.headers) : undefined;
}
function sentAt({ headers: { date } }) {
    const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
function resetOf(headers) {
    const waits = ['images', 'requests', 'tokens'].map((limit) => {
        const reset = headers[`x-ratelimit-reset-${limit}`];
        const remaining = headers[`x-ratelimit-remaining-${limit}`] ?? '0';
        return typeof reset === 'string' && Number(remaining) <= 0 ? duration(reset) : undefined;
    });
    const known = waits.filter((wait) => wait !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
}
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function duration(text) {
    const piece = /\s*(?:and\s+)?(\d+(?:\.\d+)?)\s*(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?)(?![a-z])/iy;
    let sum;
    for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
        const name = found[2].toLowerCase();
        const unit = /^(ms|milli)/.test(name) ? 'ms' : name[0];
        sum = (sum ?? 0) + Number(found[1]) * UNITS[unit];
    }
    return sum;
}


  }),

  4569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F7: () => (  inSeconds),
    Po: () => (  tooLong),
    S4: () => (  isLimit),
    fI: () => (  waitBefore)
  });
  var _failure_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12471);

const LONGEST_WAIT = 120_000;
function isLimit({ status, code, failure }) {
    return failure === 'transient' && (status === 429 || (0,_failure_of_js__WEBPACK_IMPORTED_MODULE_0__  .A5)(code));
}
function waitBefore(tried, hint, error, random) {
    if (hint !== undefined)
        return hint + random * 500;
    const [base, max] = isLimit(error) ? [10_000, 60_000] : [500, 8_000];
    return Math.min(base * 2 ** (tried - 1), max) * (1 - random / 4);
}
function tooLong(wait, now, deadline) {
    const seconds = inSeconds(wait);
    if (wait > LONGEST_WAIT) {
        return `; it asks to wait ${seconds}, more than the ${inSeconds(LONGEST_WAIT)} that are waited`;
    }
    return now + wait >= deadline ? `; the run has no time to wait ${seconds}` : undefined;
}
const inSeconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;


  })

};
