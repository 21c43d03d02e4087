export const id = 609;
export const ids = [609];
export const modules = {

  99022:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  createBatchApi: () => (  createBatchApi)
});

var errors = __webpack_require__(452);
var api_error = __webpack_require__(69732);
var images_api_call = __webpack_require__(7087);
var choose = __webpack_require__(44184);
var size_plan = __webpack_require__(83733);
var http_request = __webpack_require__(50310);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var undici = __webpack_require__(46752);
var api_answer = __webpack_require__(60538);
var api_request = __webpack_require__(88345);
var network_failure = __webpack_require__(38766);
var parse_json = __webpack_require__(52863);
var retry = __webpack_require__(61917);
var retry_errors = __webpack_require__(67489);
;













const mostBytes = 4 * 1024 * 1024;
const questionTime = 60_000;
const silence = 120_000;
async function ask(question, call) {
    const attempt = async () => {
        const answer = await answerTo(question, call);
        if ('error' in answer)
            return answer;
        if (answer.status >= 300)
            return (0,retry .g)(answer, (0,api_error .Mz)(answer, call.target), call.retryPolicy.clock.now());
        try {
            return { value: (0,parse_json .y)(answer.text) };
        }
        catch {
            return { error: notJson(call), again: false };
        }
    };
    if (!question.isOnce)
        return (await (0,retry .R)(attempt, call.retryPolicy)).value;
    const outcome = await attempt();
    if ('error' in outcome)
        throw outcome.error;
    return outcome.value;
}
async function answerTo(question, call) {
    if (call.isCancelled())
        throw (0,retry_errors .KW)(0);
    try {
        return (0,api_answer .p)(await (0,api_request .AT)(await exchangeOf(question, call), call));
    }
    catch (thrown) {
        const outcome = (0,network_failure .r)(thrown, call);
        if ('error' in outcome)
            return outcome;
        throw thrown;
    }
}
async function exchangeOf({ json, body, ...question }, call) {
    const sent = await body?.();
    const type = sent?.type ?? 'application/json';
    return {
        url: addressOf(question, call),
        method: sent || json !== undefined ? 'POST' : 'GET',
        headers: {
            accept: 'application/json',
            ...((sent || json !== undefined) && { 'content-type': type }),
        },
        ...(sent ? { body: sent.stream } : json === undefined ? {} : { body: JSON.stringify(json) }),
        signal: call.underWay,
        maxBytes: mostBytes,
        time: question.time ?? questionTime,
    };
}
function addressOf({ path, query = {} }, call) {
    const url = call.address('models');
    url.pathname = url.pathname.replace(/models$/, path);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url;
}
function fileForm(path, name, fields) {
    const boundary = `hero-images-${name.replaceAll(/[^a-z0-9]/g, '')}`;
    const part = (head) => `--${boundary}\r\nContent-Disposition: form-data; ${head}`;
    const before = [
        ...Object.entries(fields).map(([key, value]) => part(`name="${key}"\r\n\r\n${value}\r\n`)),
        part(`name="file"; filename="${name}"\r\nContent-Type: application/jsonl\r\n\r\n`),
    ].join('');
    return async () => ({
        type: `multipart/form-data; boundary=${boundary}`,
        stream: external_node_stream_.Readable.from((async function* () {
            yield Buffer.from(before);
            yield* (0,external_node_fs_.createReadStream)(path);
            yield Buffer.from(`\r\n--${boundary}--\r\n`);
        })(), { objectMode: false }),
    });
}
async function download(path, to, call) {
    await (0,retry .R)(() => attemptToDownload(path, to, call), call.retryPolicy);
}
async function attemptToDownload(path, to, call) {
    try {
        const key = await (0,api_request .Fo)(call, call.underWay);
        const { statusCode, headers, body } = await (0,undici.request)(addressOf({ path }, call), {
            headers: { 'user-agent': 'hero-images', ...(0,api_request .LR)(key, call) },
            dispatcher: call.dispatcher,
            signal: call.underWay,
            headersTimeout: silence,
            bodyTimeout: silence,
            reset: true,
        });
        if (statusCode < 300) {
            await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(to));
            const length = Number(headers['content-length']);
            return Number.isNaN(length) || headers['content-encoding'] || (await (0,promises_.stat)(to)).size === length
                ? { value: true }
                : { error: cutOff(call), again: true };
        }
        const bytes = Buffer.from(await body.arrayBuffer()).subarray(0, 64 * 1024);
        const answer = (0,api_answer .p)({ status: statusCode, headers, bytes });
        if (statusCode === 401 && call.key.refused(key))
            return { error: (0,api_error .Mz)(answer, call.target), again: true };
        return (0,retry .g)(answer, (0,api_error .Mz)(answer, call.target), call.retryPolicy.clock.now());
    }
    catch (thrown) {
        return (0,network_failure .r)(thrown, call);
    }
}
const notJson = ({ target: { host } }) => new errors .jv(`${host} answered with no JSON`, { failure: 'answer' });
const cutOff = ({ target: { host } }) => new errors .jv(`a file of ${host} was cut off`, { failure: 'transient' });

var unread = __webpack_require__(71408);
var images_api_answer = __webpack_require__(85803);
var assert_drawn = __webpack_require__(78068);
var download_picture = __webpack_require__(11436);
;
const batchStatuses = [
    'validating',
    'failed',
    'in_progress',
    'finalizing',
    'completed',
    'expired',
    'cancelling',
    'cancelled',
];

;

const nameKey = 'hero_images';
function readBatch(answer, redact) {
    const { id, status, created_at, expires_at, ...rest } = fields(answer);
    const known = batchStatuses.find((one) => one === status);
    if (!isId(id) || known === undefined)
        return undefined;
    const { request_counts, errors, metadata, output_file_id, error_file_id } = rest;
    const counts = fields(request_counts);
    const name = fields(metadata)[nameKey];
    return {
        id,
        status: known,
        createdAt: seconds(created_at) ?? 0,
        expiresAt: seconds(expires_at),
        answered: count(counts.completed) + count(counts.failed),
        outputFile: isId(output_file_id) ? output_file_id : undefined,
        errorFile: isId(error_file_id) ? error_file_id : undefined,
        why: redact(reasons(fields(errors).data)).slice(0, 500),
        name: typeof name === 'string' ? name : undefined,
    };
}
function readPage(answer) {
    const { data, has_more, last_id } = fields(answer);
    if (!Array.isArray(data))
        return undefined;
    const last = isId(last_id) ? last_id : fields(data.at(-1)).id;
    return { entries: data, after: has_more === true && isId(last) ? last : undefined };
}
function readFile(answer) {
    const { id, filename, bytes } = fields(answer);
    if (!isId(id))
        return undefined;
    return { id, name: typeof filename === 'string' ? filename : '', bytes: count(bytes) };
}
const isId = (value) => typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
function reasons(list) {
    if (!Array.isArray(list))
        return '';
    const said = list.map((one) => {
        const { code, message } = fields(one);
        return [code, message].filter((part) => typeof part === 'string' && part !== '').join(': ');
    });
    return [...new Set(said)].slice(0, 3).join('; ');
}
const seconds = (value) => typeof value === 'number' && value > 0 && value < 1e11 ? value * 1000 : undefined;
const count = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
const fields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

;






async function drawingIn(line, call) {
    const { response } = Object(parse(line));
    const { status_code: status, request_id: id, body } = Object(response);
    const answer = {
        status: typeof status === 'number' ? status : 200,
        headers: typeof id === 'string' ? { 'x-request-id': id } : {},
        text: JSON.stringify(body ?? null),
    };
    const read = answer.status >= 300
        ? { error: (0,api_error .Mz)(answer, call.target) }
        : (0,images_api_answer .JN)(answer, call.target, call.retryPolicy.clock.now());
    if ('error' in read)
        throw read.error;
    const value = { ...read.value, answer, requestId: isId(id) ? id : undefined };
    const picture = await (0,download_picture .D)({ value, attempts: 1, maybeCharged: 0 }, call);
    const drawing = {
        ...{ attempts: 1, maybeCharged: 0, warnings: [] },
        ...(value.usage && { usage: value.usage }),
        ...(value.cost !== undefined && { cost: value.cost }),
        ...(value.requestId && { requestId: value.requestId }),
    };
    if (picture.format === 'unread')
        throw new unread .O({ ...drawing, picture });
    await (0,assert_drawn .R)(picture, 0);
    return { ...drawing, picture };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;



const mostPages = 100;
async function findIn(path, query, isIt, call) {
    let after;
    for (let pages = 0; pages < mostPages; pages++) {
        const more = after === undefined ? {} : { after };
        const page = readPage(await ask({ path, query: { ...query, limit: '100', ...more } }, call));
        if (page === undefined)
            throw noBatch(call.target.host);
        for (const entry of page.entries) {
            const found = isIt(entry);
            if (found === 'over')
                return undefined;
            if (found !== undefined)
                return found;
        }
        if (page.after === undefined || page.after === after)
            return undefined;
        after = page.after;
    }
    return undefined;
}
const noBatch = (host) => new errors .jv(`${host} answered with something that is no batch`, { failure: 'answer' });

var images_api_request = __webpack_require__(42546);
var sendable = __webpack_require__(70059);
;


const mostPicture = 15 * 1024 * 1024;
async function batchLine(id, request, { dialect, model, host }) {
    const edits = dialect.edits && { ...dialect.edits, maxBytes: mostPicture };
    const fitting = await (0,sendable .p)(request, { ...dialect, edits }, host);
    const pictures = (0,images_api_request .Fv)(fitting);
    const endpoint = pictures.length > 0 ? 'edits' : 'generations';
    const { bytes } = (0,images_api_request .lJ)(fitting, { dialect, model, without: new Set() });
    const body = {
        ...JSON.parse(String(bytes)),
        ...(pictures.length > 0 && { images: pictures.map(asUrl) }),
        ...(fitting.mask && { mask: asUrl(fitting.mask) }),
    };
    const line = { custom_id: id, method: 'POST', url: batchUrl(endpoint), body };
    return { endpoint, line: JSON.stringify(line) };
}
const batchUrl = (endpoint) => `/v1/images/${endpoint}`;
const asUrl = ({ format, bytes }) => ({
    image_url: `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`,
});

;











const keptFor = 30 * 86_400;
function createBatchApi(options) {
    const baseUrl = new URL(options.baseUrl);
    const { host, origin } = baseUrl;
    const { model } = options;
    const dialect = (0,choose .I)(options.dialect ?? 'auto', baseUrl);
    const during = async (work) => {
        const call = (0,images_api_call .t)(options, baseUrl);
        try {
            return await work(call);
        }
        finally {
            await call.end();
        }
    };
    const batchIn = (answer, { target: { redact } }) => {
        const batch = readBatch(answer, redact);
        if (batch === undefined)
            throw noBatch(host);
        return batch;
    };
    return {
        ...{ host, origin, model },
        requested: (size) => (0,size_plan .F)(dialect, model, size).size,
        async assertOffered() {
            if (dialect.name !== 'openai')
                throw notSpoken(host, dialect.name);
            await during(assertThere);
        },
        requestFor: (id, request) => batchLine(id, request, { dialect, model, host }),
        upload: (path, name) => during((call) => upload(path, name, call)),
        findFile: (name, bytes) => during(async (call) => {
            const isIt = (entry) => {
                const file = readFile(entry);
                return file?.name === name && file.bytes === bytes ? file : undefined;
            };
            return (await findIn('files', { purpose: 'batch', order: 'desc' }, isIt, call))?.id;
        }),
        create: (fileId, endpoint, name, time) => during(async (call) => {
            const json = {
                input_file_id: fileId,
                endpoint: batchUrl(endpoint),
                completion_window: '24h',
                metadata: { [nameKey]: name },
                output_expires_after: { anchor: 'created_at', seconds: keptFor },
            };
            return batchIn(await ask({ path: 'batches', json, time, isOnce: true }, call), call);
        }),
        find: (name, since) => during((call) => {
            const isIt = (entry) => {
                const batch = readBatch(entry, call.target.redact);
                if (batch?.name === name)
                    return batch;
                return batch && batch.createdAt < since - 600_000 ? 'over' : undefined;
            };
            return findIn('batches', {}, isIt, call);
        }),
        look: (id) => during(async (call) => {
            try {
                return batchIn(await ask({ path: `batches/${id}` }, call), call);
            }
            catch (error) {
                if (error instanceof errors .jv && error.status === 404)
                    return undefined;
                throw error;
            }
        }),
        download: (fileId, path) => during((call) => download(`files/${fileId}/content`, path, call)),
        drawingIn: (line) => during((call) => drawingIn(line, call)),
    };
}
async function assertThere(call) {
    const { host } = call.target;
    const answer = await answerTo({ path: 'batches', query: { limit: '1' } }, call);
    if ('error' in answer)
        throw answer.error;
    if ([404, 405, 501].includes(answer.status))
        throw notThere(host, String(answer.status));
    if (answer.status >= 300)
        throw (0,api_error .Mz)(answer, call.target);
    if (readPage(parse(answer.text)) === undefined)
        throw notThere(host, 'no list');
}
async function upload(path, name, call) {
    const fields = {
        purpose: 'batch',
        'expires_after[anchor]': 'created_at',
        'expires_after[seconds]': String(keptFor),
    };
    const body = fileForm(path, name, fields);
    const file = readFile(await ask({ path: 'files', body, time: http_request .ZF }, call));
    if (file === undefined)
        throw noBatch(call.target.host);
    return file.id;
}
const hint = 'Leave `batch` out, and the pictures are drawn one by one at the full price.';
const notSpoken = (host, dialect) => new errors .GN(`Input \`batch\` is \`true\`, but ${host} is not asked in OpenAI's own way (\`dialect\` is \`${dialect}\`), which alone has batches.`, { hint: `${hint} Where it has OpenAI's Batch API all the same, set \`dialect: openai\`.` });
const notThere = (host, why) => new errors .GN(`Input \`batch\` is \`true\`, but ${host} has no Batch API (GET /batches: ${why}).`, { hint });


  }),

  2267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  handOver: () => (  handOver)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_promises_ = __webpack_require__(46466);
;



const batchLimits = { requests: 50_000, bytes: 200_000_000 };
class SplitFiles {
    #folder;
    #limits;
    #files = [];
    #turn = Promise.resolve();
    constructor(folder, limits = batchLimits) {
        this.#folder = folder;
        this.#limits = limits;
    }
    add(request, item) {
        const done = this.#turn.then(() => this.#add(request, item));
        this.#turn = done.catch(() => { });
        return done;
    }
    async #add({ endpoint, line }, item) {
        const bytes = Buffer.from(`${line}\n`);
        if (bytes.length > this.#limits.bytes)
            return false;
        const file = this.#roomFor(endpoint, bytes.length);
        file.bytes += bytes.length;
        file.items.push(item);
        await new Promise((resolve, reject) => {
            file.stream.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
        return true;
    }
    #roomFor(endpoint, bytes) {
        const last = this.#files.findLast((file) => file.endpoint === endpoint);
        if (last && last.items.length < this.#limits.requests && hasRoom(last, bytes, this.#limits))
            return last;
        const path = (0,external_node_path_.join)(this.#folder, `${this.#files.length}-${endpoint}.jsonl`);
        const stream = (0,external_node_fs_.createWriteStream)(path);
        stream.on('error', () => { });
        const file = { path, endpoint, bytes: 0, items: [], stream };
        this.#files.push(file);
        return file;
    }
    async close() {
        await this.#turn;
        for (const { stream } of this.#files) {
            stream.end();
            await (0,external_node_stream_promises_.finished)(stream);
        }
        return this.#files.map(({ stream: _, ...file }) => file);
    }
}
const hasRoom = ({ bytes }, more, limits) => bytes + more <= limits.bytes;

var account_entry = __webpack_require__(77947);
var batch_price = __webpack_require__(42961);
var batch_run = __webpack_require__(39601);
var batch_entry = __webpack_require__(57238);
var batches = __webpack_require__(80503);
var size_text = __webpack_require__(52292);
var drawing_key = __webpack_require__(90277);
var staging_context = __webpack_require__(36642);
var batched = __webpack_require__(51137);
var begin_batch = __webpack_require__(63565);
var draw_concept = __webpack_require__(39645);
var draw_planned = __webpack_require__(66635);
var input_pictures = __webpack_require__(8700);
var more = __webpack_require__(87144);
var pay = __webpack_require__(6931);
;






















async function handOver(found, before, tools, context, desk) {
    const open = (0,draw_planned .H3)(found, before, tools.kept);
    const wanted = open.filter(({ inBatch, light }) => inBatch && light === undefined);
    if (wanted.length === 0)
        return { plan: found, stopped: undefined };
    const memory = await (0,batches .o)(context);
    if (memory === undefined)
        throw noMemory();
    tools.budget.within(found.limits, open.map((planned) => [(0,drawing_key .Hz)(planned), planned.estimate]), (0,more .T)(found, tools.kept.account));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'hero-images-'));
    try {
        const drawing = (0,draw_planned .hy)(found, tools, context);
        const { files, alone } = await writeRequests(wanted, folder, drawing, desk);
        const handed = new Set();
        let stopped;
        for (const file of files) {
            context.signal.throwIfAborted();
            const name = (0,batch_run .FP)(context.now().getTime(), (0,external_node_crypto_.randomBytes)(4).toString('hex'));
            const shelf = (0,staging_context .q)(found.job);
            try {
                await memory.begin(name, manifestOf(file, shelf, desk), file.items.map(entryOf(shelf)));
                desk.handed(await (0,begin_batch .Ei)({ name, file, memory, api: desk.api, log: context.log }));
            }
            catch (error) {
                if (!(error instanceof errors .L4))
                    throw error;
                stopped = error;
                break;
            }
            for (const { planned } of file.items)
                handed.add(planned);
        }
        const left = wanted.filter((planned) => !handed.has(planned) && !alone.has(planned));
        return { plan: without(found, [...handed], stopped ? left : [], alone), stopped };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeRequests(wanted, folder, drawing, { api }) {
    const split = new SplitFiles(folder);
    const alone = new Set();
    const { budget, run } = drawing;
    const { inputs, signal } = run;
    await (0,p_map .Ay)(wanted, async (planned) => {
        signal.throwIfAborted();
        try {
            const { item, request } = await prepared(planned, drawing, api);
            const meter = budget.meter(planned.estimate, (0,drawing_key .Hz)(planned));
            await meter.reserve();
            if (await split.add(request, { planned, item }))
                return meter.settle(undefined);
            meter.refund();
            alone.add(planned);
        }
        catch (error) {
            const isIts = [errors .dJ, errors .Z_, errors .Wp].some((kind) => error instanceof kind);
            if (!isIts)
                throw error;
            alone.add(planned);
        }
    }, { concurrency: inputs.concurrency });
    return { files: await split.close(), alone };
}
async function prepared(planned, drawing, api) {
    const { planned: picture, concept } = await (0,draw_concept .f)(planned, drawing);
    const { request, brandImages } = await (0,input_pictures .V)(picture, drawing);
    const { note, ...written } = concept ?? {};
    tellConcept(planned, written.paid, drawing);
    const item = {
        ...{ post: planned.post.path, drawing: planned.drawing },
        ...{ prompt: picture.prompt, quality: picture.quality },
        requestedSize: (0,size_text .l)(api.requested(picture.size)),
        references: brandImages.map(({ path, sha256 }) => ({ path, sha256 })),
        estimate: planned.estimate ?? null,
        isBound: planned.basis === 'bound',
        ...(concept && { concept: written }),
        notes: note === undefined ? [] : [note],
    };
    const { prompt, size, quality } = picture;
    const asked = { prompt, size, quality, title: '', kicker: '', ...request };
    return { item, request: await api.requestFor((0,batch_entry .TH)((0,pay .Fg)(planned)), asked) };
}
function tellConcept(planned, paid, { account, shelf }) {
    if (paid === undefined)
        return;
    const payment = { ...paid, pullRequest: null, for: 'concept' };
    account.paid([(0,account_entry .mi)(payment, (0,pay .Fg)(planned), shelf)]);
}
const manifestOf = ({ endpoint, bytes, items }, shelf, { api: { origin, model } }) => ({
    head: { version: 1, origin, model, endpoint, bytes, shelf },
    items: items.map(({ item }) => item),
});
const entryOf = (shelf) => ({ planned }) => ({
    ...(0,pay .Fg)(planned),
    ...{ shelf, nth: undefined, micros: (0,account_entry .tO)(planned.estimate) },
});
function without({ plan, skipped, ...found }, handed, left, alone) {
    const out = new Set([...handed, ...left]);
    const draw = plan.draw.filter((planned) => !out.has(planned));
    return {
        ...found,
        plan: {
            ...plan,
            draw: draw.map((planned) => (alone.has(planned) ? single(planned) : planned)),
        },
        skipped: [
            ...skipped,
            ...handed.map(({ post }) => (0,batched .U)(post.path)),
            ...left.map(({ post }) => ({
                ...{ post: post.path, kind: 'stopped' },
                reason: 'not handed over, because the run was stopped',
            })),
        ],
    };
}
const single = ({ inBatch: _, estimate, ...planned }) => ({
    ...planned,
    estimate: (0,batch_price .W)(estimate),
});
const noMemory = () => new errors .GN('Input `batch` is `true`, but there is no git repository to remember a batch in.', {
    hint: 'Run it in a git work tree, or leave `batch` out.',
});


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


  })

};
