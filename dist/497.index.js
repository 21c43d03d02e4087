export const id = 497;
export const ids = [497];
export const modules = {

  42961:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  singlePrice),
    h: () => (  inBatchPrice)
  });
const batchShare = 0.5;
const inBatchPrice = (dollars) => dollars === undefined ? undefined : dollars * batchShare;
const singlePrice = (dollars) => dollars === undefined ? undefined : dollars / batchShare;


  }),

  86872:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  P1: () => (  listDate),
  xx: () => (  priceOf),
  Bp: () => (  priceSource),
  hD: () => (  quote)
});

;
const plainName = (model) => model
    .slice(model.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/-\d{4}-\d\d-\d\d$/, '');
const quanta = new Map(Object.entries({ low: 16, medium: 48, high: 96 }));
function outputTokens({ width, height }, quality) {
    const quantum = quanta.get(quality);
    if (quantum === undefined)
        return undefined;
    const long = Math.max(width, height);
    const short = Math.min(width, height);
    const scaled = Math.floor((2 * quantum * short + long) / (2 * long));
    return Math.ceil((quantum * scaled * (2_000_000 + width * height)) / 4_000_000);
}
const tokensOfInputPicture = 1_536;
const LATER = /^gpt-image-2\.[56](-(sunburst|flare))?$/;
const factors = new Map(Object.entries({
    low: { as: 'low', times: 4 },
    medium: { as: 'medium', times: 4 },
    high: { as: 'high', times: 2 },
    xhigh: { as: 'high', times: 2 },
    max: { as: 'high', times: 2 },
}));
function expectedTokens(model, size, quality) {
    const name = plainName(model);
    if (name === 'gpt-image-2') {
        const tokens = outputTokens(size, quality);
        return { tokens: tokens ?? outputTokens(size, 'high'), isBound: tokens === undefined };
    }
    const dearest = { as: 'high', times: 2 };
    const { as, times } = (LATER.test(name) ? factors.get(quality) : undefined) ?? dearest;
    return { tokens: times * outputTokens(size, as), isBound: true };
}

;

const gptImage2 = { textIn: 5, imageIn: 8, imageOut: 30 };
const listDate = '2026-11-01';
const listPrices = new Map(Object.entries({
    'gpt-image-2': gptImage2,
    'gpt-image-2.5-sunburst': gptImage2,
    'gpt-image-2.5-flare': gptImage2,
    'gpt-image-2.6-sunburst': gptImage2,
    'gpt-image-2.6-flare': gptImage2,
    'gpt-image-1.5': { textIn: 5, imageIn: 8, imageOut: 32 },
    'gpt-image-1-mini': { textIn: 2, imageIn: 2.5, imageOut: 8 },
}));
const dearest = {
    textIn: Math.max(...[...listPrices.values()].map(({ textIn }) => textIn)),
    imageIn: Math.max(...[...listPrices.values()].map(({ imageIn }) => imageIn)),
    imageOut: Math.max(...[...listPrices.values()].map(({ imageOut }) => imageOut)),
};
function quote(request, ownPrices = {}, measured) {
    const { model, size, quality } = request;
    const price = priceFor(model, ownPrices);
    if (price && 'image' in price)
        return { dollars: price.image, basis: 'price' };
    const { tokens, isBound } = expectedTokens(model, size, quality);
    if (price && !isBound)
        return { dollars: priceOfTokens(request, tokens, price), basis: 'price' };
    const seen = measured?.(model, size, quality);
    if (seen) {
        const dollars = price && seen.outputTokens > 0 ? priceOfTokens(request, seen.outputTokens, price) : seen.cost;
        if (dollars !== undefined)
            return { dollars, basis: { drawings: seen.drawings } };
    }
    return { dollars: priceOfTokens(request, tokens, price ?? dearest), basis: 'bound' };
}
const priceOfTokens = ({ promptLength, inputPictures }, outputTokens, price) => (Math.ceil(promptLength / 3) * price.textIn +
    inputPictures * tokensOfInputPicture * price.imageIn +
    outputTokens * price.imageOut) /
    1e6;
function priceOf(model, usage, ownPrices = {}) {
    const price = priceFor(model, ownPrices);
    if (price && 'image' in price)
        return price.image;
    if (!price || !usage || usage.outputTokens === 0)
        return undefined;
    return ((usage.inputTextTokens * price.textIn +
        usage.inputImageTokens * price.imageIn +
        usage.outputTokens * price.imageOut) /
        1e6);
}
function priceSource(model, ownPrices = {}) {
    if (Object.hasOwn(ownPrices, model))
        return 'own prices';
    return listPrices.has(plainName(model)) ? `list prices of ${listDate}` : undefined;
}
function priceFor(model, ownPrices) {
    const price = Object.hasOwn(ownPrices, model) ? ownPrices[model] : undefined;
    if (!price || 'text-out' in price)
        return listPrices.get(plainName(model));
    if ('image' in price)
        return price;
    return { textIn: price['text-in'], imageIn: price['image-in'], imageOut: price['image-out'] };
}


  }),

  78769:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  textPriceOf)
  });
function textPriceOf(model, { inputTokens, outputTokens }, ownPrices = {}) {
    const price = Object.hasOwn(ownPrices, model) ? ownPrices[model] : undefined;
    if (!price || !('text-out' in price))
        return undefined;
    return (inputTokens * price['text-in'] + outputTokens * price['text-out']) / 1e6;
}


  }),

  57238:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HN: () => (  writeManifest),
    Pu: () => (  readBatches),
    TH: () => (  idOf),
    U1: () => (  readAlone),
    WI: () => (  readManifest),
    ji: () => (  manifestPath),
    l1: () => (  alonePath),
    qC: () => (  factPath),
    wV: () => (  isOfBatch),
    yP: () => (  idOfItem)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39601);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93063);





const hash = valibot__WEBPACK_IMPORTED_MODULE_3__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__  .yGV(/^[0-9a-f]{64}$/));
const amount = valibot__WEBPACK_IMPORTED_MODULE_3__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__  .E2x(), valibot__WEBPACK_IMPORTED_MODULE_3__  .Wwf(0));
const count = valibot__WEBPACK_IMPORTED_MODULE_3__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__  .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_3__  .Wwf(0));
const headSchema = valibot__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_3__  .euz(1),
    origin: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
    model: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_3__  .KIO(['generations', 'edits']),
    bytes: count,
    shelf: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
});
const itemSchema = valibot__WEBPACK_IMPORTED_MODULE_3__  .Ikc({
    post: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
    drawing: hash,
    prompt: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
    quality: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
    requestedSize: valibot__WEBPACK_IMPORTED_MODULE_3__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__  .yGV(/^\d{1,5}x\d{1,5}$/)),
    references: valibot__WEBPACK_IMPORTED_MODULE_3__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP(), sha256: hash })),
    estimate: valibot__WEBPACK_IMPORTED_MODULE_3__  .mee(amount),
    isBound: valibot__WEBPACK_IMPORTED_MODULE_3__  .zMY(),
    concept: valibot__WEBPACK_IMPORTED_MODULE_3__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__  .Ikc({ text: valibot__WEBPACK_IMPORTED_MODULE_3__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP()), paid: valibot__WEBPACK_IMPORTED_MODULE_3__  .lqM(_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .xf) })),
    notes: valibot__WEBPACK_IMPORTED_MODULE_3__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__  .YjP()),
});
const idOf = ({ post, drawing }) => `${post}-${drawing}`;
const idOfItem = ({ post, drawing }) => idOf((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mK)(post, drawing));
const writeManifest = ({ head, items }) => new TextEncoder().encode([head, ...items].map((line) => `${JSON.stringify(line)}\n`).join(''));
const mostLine = 200_000;
function readManifest(bytes) {
    const [first = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
    const head = valibot__WEBPACK_IMPORTED_MODULE_3__  .xLC(headSchema, parsed(first));
    if (!head.success)
        return undefined;
    const items = lines.flatMap((line) => {
        const item = valibot__WEBPACK_IMPORTED_MODULE_3__  .xLC(itemSchema, parsed(line));
        return item.success ? [item.output] : [];
    });
    return { head: head.output, items };
}
function parsed(line) {
    try {
        return (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .q)(line, mostLine);
    }
    catch {
        return undefined;
    }
}
const manifestPath = (name) => `batches/${name}/posts.jsonl`;
const factPath = (name, fact, value) => `batches/${name}/${fact}/${value}`;
const isOfBatch = (path, name) => path.startsWith(`batches/${name}/`);
const factPattern = /^batches\/([a-z0-9.]{1,40})\/(by|until|id)\/([\w.-]{1,100})$/;
function readBatches(paths) {
    const all = [...paths].filter((path) => path.startsWith('batches/'));
    return all.flatMap((path) => {
        const name = /^batches\/([a-z0-9.]{1,40})\/posts\.jsonl$/.exec(path)?.[1];
        const began = name === undefined ? undefined : (0,_ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_4__  .I$)(name);
        if (name === undefined || began === undefined)
            return [];
        const facts = new Map(all.flatMap((other) => {
            const [, of, fact, value] = factPattern.exec(other) ?? [];
            return of === name ? [[fact, value]] : [];
        }));
        const until = facts.get('until');
        return [
            {
                ...{ name, began, by: facts.get('by'), id: facts.get('id') },
                until: until === undefined ? undefined : Number(until),
            },
        ];
    });
}
const aloneFor = 30 * 86_400_000;
const alonePath = ({ post, drawing }, at) => `alone/${at}_${post}_${drawing}`;
function readAlone(paths, now) {
    const ids = new Set();
    const old = [];
    for (const path of paths) {
        const [, at, post, drawing] = /^alone\/(\d{1,15})_([0-9a-f]{16})_([0-9a-f]{16})$/.exec(path) ?? [];
        if (post === undefined || drawing === undefined)
            continue;
        if (Number(at) + aloneFor < now)
            old.push(path);
        else
            ids.add(idOf({ post, drawing }));
    }
    return { ids, old };
}


  }),

  80503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  openBatchMemory)
  });
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
  var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68067);
  var _batch_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57238);
  var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93987);





const [longestRequest, clocksDiffer] = [30_000, 10_000];
class BatchMemory {
    #store;
    #context;
    constructor(store, context) {
        this.#store = store;
        this.#context = context;
    }
    async look() {
        const paths = [...(await this.#store.list()).keys()];
        const { ids: alone } = (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .U1)(paths, this.#now);
        return { batches: (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(paths), alone, paid: (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .GM)(paths).paid };
    }
    async manifest(name) {
        const file = (await this.#store.list()).get((0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .ji)(name));
        const bytes = file && (await this.#store.read([file])).get(file.path);
        return bytes && (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .WI)(bytes);
    }
    async begin(name, manifest, entries) {
        const { runName } = this.#context;
        await this.#store.decide(({ files }) => {
            const own = (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .GM)(files.keys()).reserved.filter((held) => held.run === runName &&
                entries.some((entry) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .P4)(entry, held) && entry.nth === held.nth));
            const reserved = entries.map((entry) => (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .WN)({ ...entry, run: name, isDrawn: false }));
            return {
                value: undefined,
                change: {
                    files: new Map([
                        ...(0,_names_js__WEBPACK_IMPORTED_MODULE_4__  .KT)([...reserved, (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .qC)(name, 'by', runName)], false),
                        [(0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .ji)(name), { bytes: (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .HN)(manifest) }],
                    ]),
                    removed: [...own.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .WN), ...(0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .U1)(files.keys(), this.#now).old],
                },
            };
        });
    }
    creating(name, isAnyones) {
        const { runName } = this.#context;
        return this.#store.decide((state) => {
            const batch = (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .Pu)(state.files.keys()).find((one) => one.name === name);
            const isOurs = batch?.by === runName || (isAnyones && batch && !this.#isHeld(batch, state));
            if (!isOurs || batch.id !== undefined)
                return { value: undefined };
            const facts = [
                (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .qC)(name, 'by', runName),
                (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .qC)(name, 'until', this.#now + longestRequest),
            ];
            const before = [...state.files.keys()].filter((path) => /\/(by|until)\//.test(path));
            return {
                value: longestRequest,
                change: {
                    files: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__  .KT)(facts, false),
                    removed: before.filter((path) => (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .wV)(path, name)),
                },
            };
        });
    }
    async isHeld(batch) {
        return this.#isHeld(batch, await this.#store.look());
    }
    #isHeld({ by, until }, { files }) {
        if (until !== undefined && this.#now < until + clocksDiffer)
            return true;
        const moment = { run: this.#context.runName, now: this.#now };
        return by !== undefined && (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  ._n)((0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .GM)(files.keys()), by, moment);
    }
    async created(name, id) {
        await this.#store.decide(({ files }) => ({
            value: undefined,
            ...(files.has((0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .ji)(name)) && {
                change: { files: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__  .KT)([(0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .qC)(name, 'id', id)], false) },
            }),
        }));
    }
    async settle(name, { open, alone }) {
        await this.#store.decide(({ files }) => ({
            value: undefined,
            change: {
                files: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__  .KT)(alone.map((entry) => (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .l1)(entry, this.#now)), false),
                removed: (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .GM)(files.keys())
                    .reserved.filter((entry) => entry.run === name && !open.has((0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .TH)(entry)))
                    .map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .WN),
            },
        }));
    }
    async end(name, paid = [], alone = []) {
        const news = [...paid.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .So), ...alone.map((entry) => (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .l1)(entry, this.#now))];
        await this.#store.decide(({ files }) => ({
            value: undefined,
            change: {
                files: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__  .KT)(news, false),
                removed: [
                    ...[...files.keys()].filter((path) => (0,_batch_entry_js__WEBPACK_IMPORTED_MODULE_3__  .wV)(path, name)),
                    ...(0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .GM)(files.keys())
                        .reserved.filter(({ run }) => run === name)
                        .map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .WN),
                ],
            },
        }));
    }
    get #now() {
        return this.#context.now().getTime();
    }
}
async function openBatchMemory({ repo, ...context }) {
    const store = await repo.refStore(_account_js__WEBPACK_IMPORTED_MODULE_2__  .n);
    return store && new BatchMemory(store, context);
}


  }),

  84523:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  cutPictures)
});

var bitmap = __webpack_require__(70236);
var codecs = __webpack_require__(61645);
var fit = __webpack_require__(98840);
var look_hash = __webpack_require__(78389);
var small_picture = __webpack_require__(62599);
var thumbhash = __webpack_require__(5565);
var scaled_down = __webpack_require__(32394);
;



const LONGEST = 100;
async function thumbHash(pixels) {
    const size = (0,scaled_down .T)(pixels, LONGEST);
    const isSmall = Math.max(pixels.width, pixels.height) <= LONGEST;
    const { data } = isSmall ? pixels : await (0,codecs .XR)(pixels, size);
    return Buffer.from((0,thumbhash .WB)(size.width, size.height, data)).toString('base64');
}

;






async function cutPictures({ pictures, cuts, tell }, pause) {
    const images = [];
    let told = {};
    let last;
    for (const { from, to } of cuts) {
        await pause?.();
        last = last?.from === from ? last : { from, pixels: await (0,codecs .D4)(pictures[from]) };
        const { picture, pixels } = await (0,fit .V8)(last.pixels, { ...to, ...(pause && { pause }) });
        if (images.length === 0)
            told = {
                ...(tell.look && { look: (0,look_hash ._F)(pixels) }),
                ...(tell.placeholder && { placeholder: await thumbHash(pixels) }),
                ...(tell.small && { small: await (0,small_picture .F9)(pixels) }),
            };
        if (pixels.data.buffer !== last.pixels.data.buffer)
            (0,bitmap .Es)(pixels);
        images.push(picture);
    }
    if (last && pictures[last.from].format !== 'rgba')
        (0,bitmap .Es)(last.pixels);
    return { images, ...told };
}


  }),

  62599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F9: () => (  smallPictureOf),
    JY: () => (  smallSize),
    tk: () => (  smallBox)
  });
  var _bitmap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70236);
  var _codecs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61645);


const smallBox = { width: 296, height: 168 };
const quality = 78;
function smallSize({ width, height }) {
    const scale = Math.min(1, smallBox.width / width, smallBox.height / height);
    const side = (length) => Math.max(1, Math.round(length * scale));
    return { width: side(width), height: side(height) };
}
async function smallPictureOf(pixels) {
    const size = smallSize(pixels);
    const isSmall = size.width === pixels.width && size.height === pixels.height;
    const scaled = isSmall ? pixels : await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_0__  .XR)(pixels, size);
    try {
        return await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_0__  .lF)(scaled, 'webp', quality);
    }
    finally {
        if (!isSmall)
            (0,_bitmap_js__WEBPACK_IMPORTED_MODULE_1__  .Es)(scaled);
    }
}


  }),

  81828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  askFor)
  });
  var _staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90277);
  var _text_model_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78849);


async function askFor(question, about, { textModel, budget, run }, picture) {
    if (textModel === undefined)
        return undefined;
    const { writer, priceOf } = textModel;
    const max = priceOf((0,_text_model_question_js__WEBPACK_IMPORTED_MODULE_1__  .sZ)(question, picture !== undefined));
    const meter = budget.meterOfText(max, (0,_staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_0__  .Hz)(about));
    const { signal } = run;
    const written = await writer.write(question, { ...(picture && { picture }), meter, signal });
    const { text, why = '', usage, isAnswered, maybeCharged } = written;
    const cost = written.cost ?? (usage && priceOf(usage));
    if (isAnswered)
        meter.settle(cost);
    const requests = maybeCharged + (isAnswered ? 1 : 0);
    const at = run.now().toISOString();
    return {
        ...(text === undefined ? { note: noteOf(question, writer.model, why) } : { text }),
        ...(requests > 0 && { paid: { at, cost: cost ?? max ?? null, maybeCharged: requests - 1 } }),
    };
}
const noteOf = ({ kind }, model, why) => {
    const who = `The text model \`${model}\``;
    if (kind === 'concept')
        return `${who} wrote no concept: ${why}. The prompt is the template's alone.`;
    if (kind === 'alt')
        return `${who} wrote no alternative text: ${why}. It is the template's.`;
    return `${who} gave no verdict on the picture: ${why}. Look at it yourself.`;
};


  }),

  63565:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ei: () => (  beginBatch),
    Xm: () => (  createBatch),
    bV: () => (  fileNameOf),
    yD: () => (  factOf)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39601);


const fileNameOf = (name) => `hero-images-${name}.jsonl`;
async function beginBatch({ name, file, memory, api, log }) {
    const fileId = await api.upload(file.path, fileNameOf(name)).catch(async (error) => {
        await memory.end(name);
        throw error;
    });
    const batch = await createBatch(name, fileId, { endpoint: file.endpoint, isAnyones: false }, { memory, api });
    if (batch === undefined)
        throw takenAway();
    const fact = factOf(batch, file.items.length);
    log.info(`Handed ${fact.posts === 1 ? 'a picture' : `${fact.posts} pictures`} over to ${api.host} as batch ${batch.id}.`);
    return fact;
}
async function createBatch(name, fileId, { endpoint, isAnyones }, { memory, api }) {
    const time = await memory.creating(name, isAnyones);
    if (time === undefined)
        return undefined;
    const batch = await api.create(fileId, endpoint, name, time).catch(async (error) => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv))
            throw error;
        if (isTurnedAway(error)) {
            await memory.end(name);
            throw error;
        }
        const found = await api.find(name, (0,_ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_1__  .I$)(name) ?? 0).catch(() => undefined);
        if (found === undefined)
            throw error;
        return found;
    });
    await memory.created(name, batch.id);
    return batch;
}
const factOf = ({ answered, expiresAt }, posts) => ({
    ...{ posts, answered: Math.min(answered, posts) },
    until: expiresAt === undefined ? undefined : new Date(expiresAt),
});
const isTurnedAway = ({ failure, status = 0 }) => status >= 400 && status < 500 && failure !== 'transient';
const takenAway = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4('Another run took over what this one was handing to a batch.', {
    hint: 'Nothing was paid for twice. The next run goes on.',
});


  }),

  66671:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  billsWith)
  });
function billsWith({ generator, drawnAt, cost, atMost, maybeCharged, concept, look, }, alt, { before, pullRequest } = { before: [], pullRequest: null }) {
    const drawing = { at: drawnAt, cost: cost ?? atMost ?? null, pullRequest, maybeCharged };
    const wordsOf = (kind, bill) => ({
        ...{ at: bill.at, cost: bill.cost, pullRequest, maybeCharged: bill.maybeCharged },
        for: kind,
    });
    return [
        ...before,
        ...(concept?.paid ? [wordsOf('concept', concept.paid)] : []),
        ...(generator === 'card' ? [] : [drawing]),
        ...(look?.paid ? [wordsOf('look', look.paid)] : []),
        ...(alt?.paid ? [wordsOf('alt', alt.paid)] : []),
    ];
}


  }),

  96219:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  openChosen),
    s: () => (  asItIs)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

async function openChosen({ candidate }, candidates) {
    const original = await candidates.open(candidate);
    if (original)
        return original;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`Candidate ${candidate.letter} is damaged.`, {
        hint: 'Choose another one.',
    });
}
async function asItIs(chosen, note, candidates) {
    const original = await openChosen(chosen, candidates);
    return { ...original, notes: [...original.notes, note] };
}


  }),

  39645:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  withConcept)
  });
  var _prompts_prompt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22410);
  var _plan_subject_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98152);
  var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81828);



async function withConcept(planned, context) {
    const wanted = planned.texts?.concept;
    if (wanted === undefined || context.generator.name === 'card')
        return { planned, concept: undefined };
    const concept = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__  .d)(wanted.question, planned, context);
    const text = concept?.text;
    const written = text === undefined
        ? wanted.otherwise
        : (0,_plan_subject_of_js__WEBPACK_IMPORTED_MODULE_1__  .LS)(planned.post, () => (0,_prompts_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .UW)(planned.brand, { ...planned.subject, concept: text }));
    const prompt = planned.references.length > 0 ? (0,_prompts_prompt_js__WEBPACK_IMPORTED_MODULE_0__  .nW)(written, 'drawing') : written;
    return { planned: { ...planned, prompt }, concept };
}


  }),

  66635:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  BN: () => (  drawPlanned),
  hy: () => (  drawingContextOf),
  j5: () => (  noDrawings),
  H3: () => (  unpaidOf)
});

var threads = __webpack_require__(68734);
var sheet_fact = __webpack_require__(6356);
var drawing_key = __webpack_require__(90277);
var staging_context = __webpack_require__(36642);
var dark_version = __webpack_require__(33343);
var claim_entry = __webpack_require__(70972);
;

async function claimAll(planned, uses, candidates, now) {
    const free = [];
    const held = [];
    for (const picture of planned) {
        const { path } = picture.post;
        const use = uses.find(({ post }) => post === path);
        const isAfter = picture.chosen?.isFinal === false;
        const other = use && candidates && isAfter
            ? await candidates.claim(picture.chosen.candidate, use.login, now)
            : undefined;
        if (other === undefined)
            free.push(picture);
        else if (other !== 'gone')
            held.push({ post: path, why: heldText(path, other) });
    }
    return { free, held };
}
const heldText = (post, claim) => `What ${claim.by} chose for ${post} is being drawn. Should nothing come of it, choose again after ${(0,claim_entry .Ny)(claim).toISOString().slice(11, 16)} UTC.`;

var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var finished_entry = __webpack_require__(75446);
var small_shelf = __webpack_require__(91623);
var recuts = __webpack_require__(99442);
var codecs = __webpack_require__(61645);
var pictures_at = __webpack_require__(57935);
var fingerprint = __webpack_require__(47309);
var ask = __webpack_require__(81828);
;


async function describePicture(planned, key, original, hero, context) {
    if (planned.texts?.alt === undefined || original.generator === 'card')
        return undefined;
    const question = (0,fingerprint .s)(JSON.stringify([planned.texts.model, planned.texts.alt]));
    if (original.alt?.question === question)
        return original.alt;
    const asked = await (0,ask .d)(planned.texts.alt, planned, context, hero);
    if (asked?.text !== undefined) {
        const { text, paid } = asked;
        context.staging.add(key, { ...original, alt: { text, paid, question } });
    }
    return asked;
}

var text_model_verdict = __webpack_require__(67366);
var pay = __webpack_require__(6931);
;



async function lookAt(planned, key, original, hero, context) {
    const wanted = planned.texts?.look;
    if (wanted === undefined || original.generator === 'card')
        return { original };
    const question = (0,fingerprint .s)(JSON.stringify([planned.texts?.model, wanted.question]));
    if (original.look?.question === question)
        return known(original, planned);
    if (context.paysNothing)
        return { original };
    const asked = await (0,ask .d)(wanted.question, planned, context, hero);
    if (asked === undefined)
        return { original };
    const { text, paid, note } = asked;
    const looked = { ...original, look: { text, paid, question } };
    if (paid !== undefined)
        context.staging.add(key, looked);
    return { original: looked, verdict: text === undefined ? undefined : (0,text_model_verdict .wk)(text), note };
}
function known(original, { texts }) {
    const { text } = original.look ?? {};
    const verdict = text === undefined ? undefined : (0,text_model_verdict .wk)(text);
    const note = `The text model \`${texts?.model}\` gave no verdict on the picture in an earlier run: look at it yourself.`;
    return { original, ...(verdict ? { verdict } : { note }) };
}

var prompts_faults = __webpack_require__(4526);
var prices = __webpack_require__(86872);
var size_text = __webpack_require__(52292);
var unread = __webpack_require__(71408);
var to_failed = __webpack_require__(52441);
var draw_concept = __webpack_require__(39645);
var input_pictures = __webpack_require__(8700);
var prompts_template = __webpack_require__(46734);
var template_variables = __webpack_require__(38831);
;


const concept = 'an abstract composition of a few simple shapes, in balance, with light, depth and colour';
const instead = `Show no scene and no story, only ${concept}. No people, faces or bodies; no animals; no weapons, blood or violence; no symbols, flags or text. Style, palette and format stay as described above.`;
const softenPrompt = ({ template, source }, size) => `${(0,prompts_template .XX)(template, 'prompt', { ...template_variables .dv, ...(0,template_variables .wC)(size), title: 'An article', concept }, { file: source })}\n\n${instead}`;

var draw_chosen = __webpack_require__(96219);
;




async function drawRefused(refusal, planned, context, draw) {
    if (planned.chosen && context.candidates) {
        const note = `${refusal.message} So it is candidate ${planned.chosen.candidate.letter} itself.`;
        return counting([refusal], await (0,draw_chosen .s)(planned.chosen, note, context.candidates));
    }
    const refusals = [refusal];
    const prompt = context.state.settings.soften ? softened(planned) : undefined;
    if (prompt !== undefined) {
        const note = `${refusal.message} A softened prompt, without the post's own words, was drawn instead.`;
        try {
            return counting(refusals, await draw({ ...planned, prompt }, context, [note]));
        }
        catch (error) {
            if (!(0,to_failed .v)(error))
                throw error;
            refusals.push(error);
        }
    }
    const messages = refusals.map(({ message }) => message).join(' The softened prompt too: ');
    if (planned.present)
        throw staying(messages, planned, refusal);
    const note = `${messages} A card was drawn instead. ${refusal.hint ?? ''}`.trim();
    const card = await context.run.card(planned.look ?? context.state.look);
    return counting(refusals, await draw(planned, { ...context, generator: card }, [note]));
}
function softened({ from, brand, size }) {
    if (from)
        return undefined;
    try {
        return softenPrompt(brand, size);
    }
    catch (error) {
        if (!(error instanceof errors .GN))
            throw error;
        return undefined;
    }
}
function staying(message, { post, from }, cause) {
    const hint = from ? 'Say the `instruction` in other words.' : cause.hint;
    return new errors .dJ(`${message} The present image stays as it is.`, {
        file: post.path,
        cause,
        ...(hint !== undefined && { hint }),
    });
}
const counting = (refusals, original) => ({
    ...original,
    maybeCharged: original.maybeCharged + refusals.filter(({ maybeCharged }) => maybeCharged).length,
});

;


async function takeFromBatch(planned, context, draw) {
    const { batches } = context.run;
    if (context.generator.name === 'card' || !batches?.has(planned))
        return undefined;
    try {
        return await batches.take(planned, context.state.settings.prices);
    }
    catch (error) {
        if (!(0,to_failed .v)(error))
            throw error;
        return drawRefused(error, planned, context, draw);
    }
}

;


function keepUnread(planned, original, context) {
    const endpoint = new URL(context.run.inputs.baseUrl).origin;
    context.staging.put(planned, { ...original, endpoint });
    (0,pay .SU)(planned, original, context);
    return unreadError(original, 'paid for', context, original.cost ?? original.atMost);
}
function unreadBefore(todo, context) {
    if (context.generator.name === 'card' || context.isAsked)
        return undefined;
    const { origin } = new URL(context.run.inputs.baseUrl);
    const found = todo
        .map((planned) => context.staging.unread(planned))
        .find((original) => original && (original.endpoint ?? origin) === origin);
    return found && unreadError(found, 'paid for and kept', context, 0);
}
const unreadError = ({ hero: { what }, model }, state, { run: { inputs } }, cost) => {
    const { host } = new URL(inputs.baseUrl);
    return new errors .yN(`${host} answered with ${what}, which is not read. It is ${state}, and nothing more is asked for in the same way.`, { hint: hintFor(what, model), cost });
};
function hintFor(what, model) {
    const other = `set \`model\` (now \`${model}\`) or \`base-url\` to one that answers with PNG, JPEG, WebP or AVIF`;
    const again = 'To pay for the same once more, draw the post again by name.';
    return /more than/.test(what)
        ? `Set a smaller \`size\` in the settings file, or ${other}. ${again}`
        : `Let the gateway answer with PNG (its \`output_format\` or \`format\`), or ${other}. ${again}`;
}

;











async function drawOriginal(planned, context) {
    const taken = await takeFromBatch(planned, context, drawWith);
    if (taken)
        return taken;
    const { planned: picture, concept } = await (0,draw_concept .f)(planned, context);
    const { note, ...written } = concept ?? {};
    const original = await drawOrSetCard(picture, context);
    return {
        ...original,
        notes: [...(note === undefined ? [] : [note]), ...original.notes],
        ...(concept && { concept: written }),
    };
}
async function drawOrSetCard(planned, context) {
    try {
        return await drawWith(planned, context, []);
    }
    catch (error) {
        if (!(0,to_failed .v)(error))
            throw error;
        return drawRefused(error, planned, context, drawWith);
    }
}
async function drawWith(planned, context, notes, own = {}) {
    const { generator, state, run, budget } = context;
    const { settings } = state;
    const isCard = generator.name === 'card';
    const { request, brandImages } = await (0,input_pictures .V)(planned, context);
    if (!isCard)
        await context.staging.room();
    const meter = isCard
        ? undefined
        : (own.meter ?? budget.meter(planned.estimate, (0,drawing_key .Hz)(planned)));
    const draw = (size) => generator.draw({
        prompt: planned.prompt,
        size,
        quality: planned.quality,
        title: planned.post.title,
        kicker: planned.post.tags[0] ?? '',
        lang: planned.subject.lang,
        ...request,
        ...(own.from && { from: own.from }),
        ...(meter ? { meter } : {}),
        signal: run.signal,
    });
    const factsOf = (drawing) => {
        const actual = drawing.cost || (0,prices .xx)(generator.model, drawing.usage, settings.prices);
        meter?.settle(actual);
        return {
            generator: generator.name,
            model: generator.model,
            quality: isCard ? '' : planned.quality,
            prompt: planned.prompt,
            requestedSize: (0,size_text .l)(generator.requested(planned.size)),
            references: brandImages.map(({ path, sha256 }) => ({ path, sha256 })),
            usage: drawing.usage,
            ...(isCard ? { cost: 0 } : costOf(actual, planned)),
            maybeCharged: drawing.maybeCharged,
            ...(drawing.inType && { inType: drawing.inType }),
            drawnAt: run.now().toISOString(),
            notes: [...notes, ...drawing.warnings],
        };
    };
    const drawing = await draw(planned.size).catch((error) => {
        if (!(error instanceof unread .O))
            throw error;
        throw keepUnread(planned, { ...factsOf(error.drawing), hero: error.drawing.picture }, context);
    });
    const facts = { ...factsOf(drawing), hero: drawing.picture };
    if (generator.sizes !== 'exact')
        return { ...facts, social: drawing.picture };
    const more = [];
    const social = (0,pictures_at .X_)(planned.place)
        ? drawing.picture
        : (await draw((0,size_text .D)(settings.social.size))).picture;
    for (const { size } of settings.moreSocial ?? [])
        more.push((await draw((0,size_text .D)(size))).picture);
    return { ...facts, social, ...(more.length > 0 && { more }) };
}
const costOf = (actual, { estimate, basis }) => actual === undefined && basis === 'bound'
    ? { cost: undefined, atMost: estimate }
    : { cost: actual ?? estimate };

;






async function drawSecond(planned, first, faults, context) {
    const { staging, budget, run } = context;
    const second = (0,drawing_key .UB)(planned);
    const insteadOf = (0,fingerprint .s)(first.hero.bytes);
    const found = staging.take(second);
    if (found?.insteadOf === insteadOf)
        return { original: found };
    if (found)
        staging.discard(second);
    if (context.paysNothing)
        return { note: kept('this run draws nothing') };
    if (staging.unread(second))
        return { note: kept('it came in a format that is not read') };
    try {
        const meter = budget.meterOfSecond(planned.estimate, (0,drawing_key .Hz)(second));
        const wish = { ...second, prompt: (0,prompts_faults .i)(first.prompt, faults) };
        const drawn = await drawWith(wish, context, [], { meter });
        const { text } = first.concept ?? {};
        const original = { ...drawn, insteadOf, ...(text !== undefined && { concept: { text } }) };
        staging.put(second, original);
        (0,pay .SU)(second, original, context);
        return { original };
    }
    catch (error) {
        run.signal.throwIfAborted();
        if (!(error instanceof errors .L4))
            throw error;
        return { note: kept(error.message.replace(/[.\s]+$/, '')) };
    }
}
const kept = (why) => `A second try, which the faults of the picture asked for, is not there: ${why}. The first one is used.`;

;







async function bestOfTwo(planned, original, cut, context) {
    const cuts = await cut(original);
    const first = await lookAt(planned, planned, original, cuts.hero, context);
    const model = planned.texts?.model ?? '';
    const alone = (notes) => ({
        ...{ original: first.original, cuts, key: planned },
        looked: { notes: [...notesOf(first), ...notes], ...verdictOf(first.verdict, planned, model) },
    });
    const faults = first.verdict ? (0,text_model_verdict .xm)(first.verdict, planned.post.title) : [];
    if (faults.length === 0 || !planned.texts?.look?.retries)
        return alone([]);
    const tried = await drawSecond(planned, first.original, faults, context);
    if ('note' in tried)
        return alone([tried.note]);
    const key = (0,drawing_key .UB)(planned);
    const again = await lookAgain(planned, key, tried.original, cut, context);
    const found = again.verdict && (0,text_model_verdict .xm)(again.verdict, planned.post.title);
    const isBetter = again.cuts !== undefined && found !== undefined && found.length < faults.length;
    const [taken, other] = isBetter ? [again, first] : [first, again];
    context.account.paid((0,pay .Uu)(isBetter ? planned : key, other.original, other.original.alt, context.shelf));
    return {
        original: taken.original,
        cuts: isBetter ? again.cuts : cuts,
        key: isBetter ? key : planned,
        looked: {
            notes: [...notesOf(first), ...notesOf(again)],
            ...verdictOf(taken.verdict, planned, model, {
                sha256: (0,fingerprint .s)(other.original.hero.bytes),
                drawnAt: other.original.drawnAt,
                cost: other.original.cost ?? null,
                faults: isBetter ? [...faults] : found ? [...found] : null,
                isFirst: isBetter,
            }),
            other: other.original,
        },
    };
}
async function lookAgain(planned, key, original, cut, context) {
    try {
        const cuts = await cut(original);
        return { ...(await lookAt(planned, key, original, cuts.hero, context)), cuts };
    }
    catch (error) {
        if (!(error instanceof errors .Z_))
            throw error;
        return { original, note: `The second try could not be used: ${error.message}.` };
    }
}
const notesOf = ({ note }) => (note === undefined ? [] : [note]);
function verdictOf(verdict, { post }, model, other) {
    if (verdict === undefined)
        return {};
    const faults = [...(0,text_model_verdict .xm)(verdict, post.title)];
    const { words, sentence } = verdict;
    return { verdict: { model, faults, words, sentence, ...(other && { other }) } };
}

var bitmap = __webpack_require__(70236);
var cut_pictures = __webpack_require__(84523);
;
const terms = {
    drawn: 'trainedAlgorithmicMedia',
    edited: 'compositeWithTrainedAlgorithmicMedia',
    set: 'algorithmicMedia',
};
const mostPacketBytes = 2000;
function xmpPacket(provenance) {
    const about = { ...provenance, alt: '' };
    const isLong = sizeOf(packetText(about)) > mostPacketBytes;
    const rest = isLong ? { ...about, model: '', record: '' } : about;
    const alt = shortened(provenance.alt, mostPacketBytes - sizeOf(packetText(rest)));
    return new TextEncoder().encode(packetText({ ...rest, alt }));
}
const sizeOf = (text) => Buffer.byteLength(text);
const packetText = ({ source, model, alt, record }) => {
    const system = model === '' ? '' : `\n    Iptc4xmpExt:AISystemUsed="${escaped(model)}"`;
    const from = record === '' ? '' : `\n    dc:source="${escaped(record)}"`;
    return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${terms[source]}"${system}
    xmp:CreatorTool="hero-images"${from}>
   <Iptc4xmpCore:AltTextAccessibility>
    <rdf:Alt><rdf:li xml:lang="x-default">${escaped(alt)}</rdf:li></rdf:Alt>
   </Iptc4xmpCore:AltTextAccessibility>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
};
function shortened(text, bytes) {
    let [kept, left] = ['', bytes];
    for (const { segment } of new Intl.Segmenter().segment(text)) {
        left -= sizeOf(escaped(segment));
        if (left < 0)
            break;
        kept += segment;
    }
    return kept;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
const escaped = (text) => text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]);

;





async function cutAll(original, hero, settings, { signal, pause, makesSmall = false }) {
    const job = jobFor(original, hero, settings, makesSmall);
    const isCard = original.hero.format === 'rgba';
    const { images, ...told } = await (isCard ? cutHere(job, pause) : (0,threads .u)(job, signal));
    const [first] = images;
    const [social = first, ...more] = hero.isOne ? images : images.slice(1);
    return { hero: first, social: social, more, ...told };
}
const cutHere = (job, pause) => (0,cut_pictures .K)(job, pause).finally(() => {
    for (const picture of job.pictures)
        (0,bitmap .M6)((0,bitmap .lT)(picture));
});
function jobFor(original, { isOne, ...hero }, { social, moreSocial = [], placeholder }, small) {
    const pictures = [];
    const from = (picture) => {
        const known = pictures.indexOf(picture);
        return known === -1 ? pictures.push(picture) - 1 : known;
    };
    const cut = (picture, image) => ({
        from: from(picture),
        to: {
            ...(0,size_text .D)(image.size),
            ...{ format: image.format, maxBytes: image['max-bytes'], later: mostPacketBytes },
            focus: hero.focus,
        },
    });
    return {
        cuts: [
            {
                from: from(original.hero),
                to: isOne ? { ...hero, maxBytes: social['max-bytes'], later: mostPacketBytes } : hero,
            },
            ...(isOne ? [] : [cut(original.social, social)]),
            ...moreSocial.map((image, at) => cut(original.more?.[at] ?? original.social, image)),
        ],
        pictures,
        tell: {
            ...{ look: original.hero.format !== 'rgba', placeholder: placeholder !== undefined },
            small,
        },
    };
}

var fit = __webpack_require__(98840);
;







async function drawDark(planned, hero, context) {
    if (planned.dark === undefined)
        return { notes: [] };
    const { staging, run } = context;
    try {
        if (hero.generator === 'card')
            return { picture: await darkCard(planned, context), notes: [] };
        const dark = (0,dark_version .c5)(planned);
        if (dark === undefined)
            return { notes: [dark_version_kept('the hero is a picture, and cards are drawn here')] };
        const original = await editOf(dark, hero, context);
        context.account.paid((0,pay .Uu)(dark, original, undefined, context.shelf));
        const picture = await cutLike(hero, original, planned, context).catch((error) => {
            if (error instanceof errors .Z_)
                staging.discard(dark);
            throw error;
        });
        return { picture, original, isKept: staging.holds(dark), notes: original.notes };
    }
    catch (error) {
        run.signal.throwIfAborted();
        const isOver = error instanceof errors .jv && error.failure === 'cancelled';
        if (isOver || !(error instanceof errors .L4))
            throw error;
        return { notes: [dark_version_kept(error.message.replace(/[.\s]+$/, ''))] };
    }
}
async function editOf(dark, hero, context) {
    const { staging } = context;
    const darkOf = (0,fingerprint .s)(hero.hero.bytes);
    const found = staging.take(dark);
    if (found?.darkOf === darkOf)
        return found;
    if (found)
        staging.discard(dark);
    if (context.paysNothing)
        throw new errors .L4('this run draws nothing');
    if (staging.unread(dark))
        throw new errors .L4('it came in a format that is not read');
    const drawn = await drawWith(dark, context, [], { from: hero.hero });
    const original = { ...drawn, darkOf, drawnAt: later(drawn.drawnAt, hero.drawnAt) };
    staging.put(dark, original);
    (0,pay .SU)(dark, original, context);
    return original;
}
const later = (at, than) => Date.parse(at) > Date.parse(than) ? at : new Date(Date.parse(than) + 1).toISOString();
async function cutLike({ hero }, { hero: dark }, { size, place, focus }, { staging, state: { settings } }) {
    const pause = () => staging.quiet();
    await pause();
    const same = (0,fit .CO)(hero, dark) ? await (0,fit .sv)(hero, size, focus) : focus;
    return (0,fit .Uj)(dark, { ...size, format: (0,pictures_at .EU)(place, settings), focus: same, pause });
}
async function darkCard(planned, context) {
    const { state, run, staging } = context;
    const { size, place, post, subject } = planned;
    const card = await run.card({ ...(planned.look ?? state.look), isDark: true });
    const { picture } = await card.draw({
        ...{ prompt: '', quality: '', size, title: post.title },
        ...{ kicker: post.tags[0] ?? '', lang: subject.lang, signal: run.signal },
    });
    const format = (0,pictures_at .EU)(place, state.settings);
    return (0,fit .Uj)(picture, { ...size, format, pause: () => staging.quiet() });
}
const dark_version_kept = (why) => `There is no dark version of this picture: ${why}. Once that is mended, \`/hero redraw\` draws both anew.`;

var ledger_record = __webpack_require__(96852);
var record_places = __webpack_require__(71377);
var pictures_focus = __webpack_require__(85267);
var external_node_crypto_ = __webpack_require__(77598);
var cborg = __webpack_require__(36288);
var clean_text = __webpack_require__(18624);
var pictures_bytes = __webpack_require__(71948);
;

const DEPTH = 5;
function superboxes(bytes, depth = DEPTH) {
    return [...boxesOf(bytes)].flatMap(({ type, body }) => {
        const read = type === 'jumb' && depth > 0 ? readSuperbox(body, depth) : undefined;
        return read ? [read] : [];
    });
}
function readSuperbox(body, depth) {
    const [description, ...content] = boxesOf(body);
    if (description?.type !== 'jumd')
        return undefined;
    const hasLabel = (description.body[16] ?? 0) & 2;
    const end = description.body.indexOf(0, 17);
    if (!hasLabel || end === -1)
        return undefined;
    const cbor = content.find(({ type }) => type === 'cbor')?.body;
    return {
        label: Buffer.from(description.body.subarray(17, end)).toString('utf8'),
        within: superboxes(body, depth - 1),
        ...(cbor && { cbor }),
    };
}
function* boxesOf(bytes) {
    const view = (0,pictures_bytes .du)(bytes);
    for (let offset = 0; offset + 8 <= bytes.length;) {
        const short = view.getUint32(offset);
        if (short === 1 && offset + 16 > bytes.length)
            return;
        const isLong = short === 1;
        const told = isLong ? Number(view.getBigUint64(offset + 8)) : short;
        const length = short === 0 ? bytes.length - offset : told;
        const head = isLong ? 16 : 8;
        if (length < head || offset + length > bytes.length)
            return;
        yield {
            type: (0,pictures_bytes .Wy)(bytes, offset + 4, offset + 8),
            body: bytes.subarray(offset + head, offset + length),
        };
        offset += length;
    }
}

;


const manifestStoreOf = ({ format, bytes }) => format === 'rgba' ? undefined : find[format](bytes);
const find = {
    png(bytes) {
        const view = (0,pictures_bytes .du)(bytes);
        for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + view.getUint32(offset))
            if ((0,pictures_bytes .Wy)(bytes, offset + 4, offset + 8) === 'caBX')
                return bytes.subarray(offset + 8, offset + 8 + view.getUint32(offset));
        return undefined;
    },
    jpeg(bytes) {
        const view = (0,pictures_bytes .du)(bytes);
        const parts = [];
        for (let offset = 2; offset + 4 <= bytes.length && view.getUint8(offset) === 0xff;) {
            const marker = view.getUint8(offset + 1);
            if (marker === 0xff)
                offset++;
            else if (marker === SOS)
                break;
            else {
                const segment = bytes.subarray(offset + 4, offset + 2 + view.getUint16(offset + 2));
                if (marker === APP11 && (0,pictures_bytes .Wy)(segment, 0, 2) === 'JP')
                    parts.push(segment);
                offset += 2 + view.getUint16(offset + 2);
            }
        }
        const bodies = parts.map((part, i) => part.subarray(i === 0 ? 8 : 16));
        return parts.length === 0 ? undefined : Buffer.concat(bodies);
    },
    webp(bytes) {
        const view = (0,pictures_bytes .du)(bytes);
        for (let offset = 12; offset + 8 <= bytes.length;) {
            const length = view.getUint32(offset + 4, true);
            if ((0,pictures_bytes .Wy)(bytes, offset, offset + 4) === 'C2PA')
                return bytes.subarray(offset + 8, offset + 8 + length);
            offset += 8 + length + (length % 2);
        }
        return undefined;
    },
    avif(bytes) {
        for (const { type, body } of boxesOf(bytes))
            if (type === 'uuid' && Buffer.from(body.subarray(0, 16)).toString('hex') === uuid)
                return body.subarray(body.indexOf(0, 20) + 9);
        return undefined;
    },
};
const SOS = 0xda;
const APP11 = 0xeb;
const uuid = 'd8fec3d61b0e483c92975828877ec481';

;





const MOST = 200;
function contentCredentials(picture) {
    const bytes = manifestStoreOf(picture);
    const store = bytes && superboxes(bytes).find(({ label }) => label === 'c2pa');
    const manifest = store?.within.at(-1);
    if (manifest === undefined)
        return undefined;
    const part = (begin) => manifest.within.find(({ label }) => label.startsWith(begin));
    const signer = signerIn(part('c2pa.signature'));
    const tool = toolIn(part('c2pa.claim'));
    return {
        manifest: (0,clean_text .X)(manifest.label, MOST),
        ...(signer && { signer: (0,clean_text .X)(signer, MOST) }),
        ...(tool && { tool: (0,clean_text .X)(tool, MOST) }),
    };
}
const X5CHAIN = 33;
function signerIn(signature) {
    const parts = dataIn(signature?.cbor);
    if (!Array.isArray(parts))
        return undefined;
    const [signed, open] = parts;
    const chain = [dataIn(signed), open]
        .map((head) => (head instanceof Map ? head.get(X5CHAIN) : undefined))
        .find((found) => found !== undefined);
    const first = Array.isArray(chain) ? chain[0] : chain;
    if (!(first instanceof Uint8Array))
        return undefined;
    try {
        const { subject } = new external_node_crypto_.X509Certificate(first);
        const named = (key) => new RegExp(`^${key}=(.+)$`, 'm').exec(subject)?.[1];
        const names = [named('CN'), named('O')].filter((name) => name !== undefined);
        return names.length === 2 ? `${names[0]} (${names[1]})` : names[0];
    }
    catch {
        return undefined;
    }
}
function toolIn(claim) {
    const told = dataIn(claim?.cbor);
    if (!(told instanceof Map))
        return undefined;
    const info = told.get('claim_generator_info');
    const first = Array.isArray(info) ? info[0] : info;
    const name = first instanceof Map ? first.get('name') : undefined;
    const found = name ?? told.get('claim_generator');
    return typeof found === 'string' ? found : undefined;
}
const MOST_CBOR = 1 << 20;
function dataIn(cbor) {
    if (!(cbor instanceof Uint8Array) || cbor.length > MOST_CBOR)
        return undefined;
    try {
        return (0,cborg .D4)(cbor, { useMaps: true, tags: { 18: (inner) => inner() } });
    }
    catch {
        return undefined;
    }
}

var external_node_zlib_ = __webpack_require__(38522);
;


function withProvenance(picture, provenance) {
    const bytes = embed_embed[picture.format](picture, xmpPacket(provenance));
    return { ...picture, bytes };
}
const embed_embed = {
    jpeg({ bytes }, xmp) {
        const file = Buffer.from(bytes);
        const isJfif = file.readUInt16BE(2) === 0xffe0;
        const at = isJfif ? 4 + file.readUInt16BE(4) : 2;
        const body = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp]);
        const head = Buffer.from([0xff, 0xe1, 0, 0]);
        head.writeUInt16BE(body.length + 2, 2);
        return Buffer.concat([file.subarray(0, at), head, body, file.subarray(at)]);
    },
    png({ bytes }, xmp) {
        const file = Buffer.from(bytes);
        const at = 8 + 12 + file.readUInt32BE(8);
        const text = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp]);
        const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), text]);
        const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
        length.writeUInt32BE(text.length);
        sum.writeUInt32BE((0,external_node_zlib_.crc32)(body));
        return Buffer.concat([file.subarray(0, at), length, body, sum, file.subarray(at)]);
    },
    webp({ bytes, width, height }, xmp) {
        const file = Buffer.from(bytes);
        const chunks = file.subarray(12);
        const isExtended = chunks.toString('latin1', 0, 4) === 'VP8X';
        const header = isExtended
            ? Buffer.from(chunks.subarray(0, 18))
            : extended(chunks, width, height);
        header[8] |= 0x04;
        const rest = isExtended ? chunks.subarray(18) : chunks;
        const body = Buffer.concat([header, rest, riffChunk('XMP ', xmp)]);
        const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
        head.writeUInt32LE(body.length + 4, 4);
        return Buffer.concat([head, body]);
    },
};
function extended(chunks, width, height) {
    const body = Buffer.alloc(10);
    const isLossless = chunks.toString('latin1', 0, 4) === 'VP8L';
    if (isLossless && chunks.readUInt32LE(9) & (1 << 28))
        body[0] = 0x10;
    body.writeUIntLE(width - 1, 4, 3);
    body.writeUIntLE(height - 1, 7, 3);
    return riffChunk('VP8X', body);
}
function riffChunk(name, bytes) {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(bytes.length, 4);
    return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
}

var pictures_window = __webpack_require__(18633);
;


const enlargedALittle = 1.1;
const mostCut = 0.25;
const enlargedBy = (drawn, size) => Math.max(size.width / drawn.width, size.height / drawn.height);
function cutFor(drawn, size) {
    const part = (0,pictures_window .LQ)(drawn, size);
    return 1 - (part.width * part.height) / (drawn.width * drawn.height);
}
function sizeNote(drawn, asked, { hero, social }) {
    const isAsAsked = drawn.width === asked.width && drawn.height === asked.height;
    const images = [
        { name: 'the hero image', size: hero, most: mostCut },
        ...social.map((size) => ({
            name: 'the social image',
            size,
            most: Math.max(mostCut, cutFor(asked, size)),
        })),
    ];
    const facts = images.flatMap(({ name, size, most }) => {
        const enlarged = enlargedBy(drawn, size);
        const cut = cutFor(drawn, size);
        const said = [
            ...(enlarged > enlargedALittle ? [`enlarged ${inTimes(enlarged)} times`] : []),
            ...(cut > most ? [`${Math.round(cut * 100)} % of the drawing are cut off`] : []),
        ];
        return said.length === 0 ? [] : [`for ${name} (${(0,size_text .l)(size)}) ${said.join(', ')}`];
    });
    if (facts.length === 0)
        return undefined;
    const came = isAsAsked
        ? `The drawing is ${(0,size_text .l)(drawn)}`
        : `The drawing came in ${(0,size_text .l)(drawn)}, not in ${(0,size_text .l)(asked)} as asked`;
    return `${came}: ${facts.join('; ')}.`;
}
const inTimes = (factor) => String(Math.round(factor * 10) / 10);

var prompts_prompt = __webpack_require__(22410);
var object_id = __webpack_require__(91427);
var bills = __webpack_require__(66671);
var total = __webpack_require__(30483);
;

function textRecord(model, concept, alt, others = []) {
    const paid = [concept, alt, ...others].flatMap((asked) => asked?.paid ?? []);
    if (model === undefined || paid.length === 0)
        return {};
    return {
        words: {
            model,
            concept: concept?.text ?? null,
            alt: alt?.text ?? null,
            cost: (0,total .X)(paid.map(({ cost }) => cost ?? undefined)) ?? null,
        },
    };
}

;












async function makeRecord({ post, place, ...planned }, { original, dark, alt, isKept, looked, look, placeholder, ...images }, { repo, inputs }, settings) {
    const { generator, model, quality, prompt, requestedSize, usage, cost, drawnAt, references } = original;
    const isCard = generator === 'card';
    const other = looked?.other;
    const ofHero = (0,bills .L)(original, alt, withOther(other, planned.billed));
    const paid = dark.original ? (0,bills .L)(dark.original, undefined, after(ofHero, planned)) : ofHero;
    const others = [other?.concept, other?.look, original.look];
    const byUs = () => (0,prompts_prompt .Ti)(planned.brand, planned.subject, generator, original.inType);
    const words = alt?.text ?? (planned.ownAlt ? planned.alt : byUs());
    const edited = editedFact(planned);
    const facts = { generator, model, edited, alt: words, post: post.path };
    const keep = (path, picture) => keepFile(path, withProvenance(picture, provenanceOf(facts, settings['records-dir'])), repo);
    const further = [];
    for (const [at, picture] of images.more.entries()) {
        const image = place.more[at];
        if (image)
            further.push(await keep(image.path, picture));
    }
    return {
        version: 1,
        post: post.path,
        title: post.title,
        alt: words,
        ...(planned.ownAlt && { ownAlt: true }),
        prompt,
        template: { source: planned.brand.source, sha256: (0,fingerprint .s)(planned.brand.template) },
        generator,
        model,
        quality,
        requestedSize,
        endpoint: isCard ? null : new URL(inputs.baseUrl).origin,
        references,
        edited,
        usage: usage ?? null,
        cost: cost ?? null,
        ...(original.batch !== undefined && { batch: original.batch }),
        fingerprint: planned.fingerprint,
        ...(isCard && { card: planned.card }),
        drawnAt,
        notes: [
            ...(planned.chosen?.note ? [planned.chosen.note] : []),
            ...(planned.follows ? [planned.follows.note] : []),
            ...original.notes,
            ...sizeNotes(planned.size, original, [images.social, ...images.more]),
            ...(looked?.notes ?? []),
            ...dark.notes,
            ...(alt?.note ? [alt.note] : []),
            ...place.warnings,
        ],
        ...(isCard ? {} : { original: await originalFact(original.hero, isKept, settings, repo) }),
        ...(dark.original && { dark: await darkFact(dark.original, dark.isKept, settings, repo) }),
        ...(isCard || !planned.focus ? {} : { focus: (0,pictures_focus .QJ)(planned.focus) }),
        ...(placeholder === undefined ? {} : { placeholder }),
        ...(isCard ? {} : disclosedFact(planned, settings)),
        ...(look === undefined ? {} : { look }),
        ...(looked?.verdict && { verdict: looked.verdict }),
        ...(paid.length > 0 ? { paid } : {}),
        ...textRecord(planned.texts?.model, original.concept, alt, others),
        ...afterFact(planned, original),
        ...(planned.asked && { asked: planned.asked }),
        ...(place.named ? { named: true } : {}),
        ...(original.inType?.title === '' ? { untitled: true } : {}),
        files: {
            hero: await keep(place.hero, images.hero),
            social: await keep(place.social, images.social),
            ...(further.length > 0 ? { more: further } : {}),
            ...(dark.picture && place.dark && { dark: await keep(place.dark.path, dark.picture) }),
        },
    };
}
const after = (before, { billed }) => ({
    before,
    pullRequest: billed?.pullRequest ?? null,
});
function withOther(other, billed) {
    if (other === undefined)
        return billed;
    const { before, pullRequest } = billed ?? { before: [], pullRequest: null };
    return { before: (0,bills .L)(other, undefined, { before, pullRequest }), pullRequest };
}
const provenanceOf = ({ generator, model, edited, alt, post, }, recordsDir) => ({
    source: generator === 'card' ? 'set' : edited?.prompt === null ? 'edited' : 'drawn',
    model: generator === 'card' ? '' : model,
    alt,
    record: (0,record_places .B4)(recordsDir, (0,ledger_record .lX)(post)),
});
const editedFact = ({ from, promptBefore, mask, }) => from ? { blob: from.sha, prompt: promptBefore ?? null, ...(mask && { mask: mask.sha }) } : null;
const afterFact = ({ chosen }, { hero }) => {
    if (chosen === undefined || (0,fingerprint .s)(hero.bytes) === chosen.candidate.sha256)
        return {};
    const { letter, commit, picture } = chosen.candidate;
    return { after: { letter, commit, path: picture.path } };
};
const disclosedFact = ({ disclosure }, { fields }) => disclosure && fields?.disclosure
    ? { disclosed: { key: fields.disclosure, says: disclosure } }
    : {};
async function originalFact(picture, isKept, settings, repo) {
    const { bytes, width, height } = picture;
    if (settings['keep-original'])
        await repo.keep(bytes);
    const c2pa = contentCredentials(picture);
    return {
        sha256: (0,fingerprint .s)(bytes),
        ...{ width, height },
        ...((isKept || settings['keep-original']) && { blob: (0,object_id .I)(bytes) }),
        ...(c2pa && { c2pa }),
    };
}
async function darkFact({ prompt, model, cost, drawnAt, hero: { bytes } }, isKept, settings, repo) {
    if (settings['keep-original'])
        await repo.keep(bytes);
    const isThere = isKept || settings['keep-original'];
    return {
        ...{ prompt, model, cost: cost ?? null, drawnAt, sha256: (0,fingerprint .s)(bytes) },
        ...(isThere && { blob: (0,object_id .I)(bytes) }),
    };
}
function sizeNotes(hero, { generator, requestedSize, hero: drawn }, social) {
    const note = generator === 'card' ? undefined : sizeNote(drawn, (0,size_text .D)(requestedSize), { hero, social });
    return note === undefined ? [] : [note];
}
async function keepFile(path, picture, repo) {
    return {
        path,
        format: picture.format,
        width: picture.width,
        height: picture.height,
        bytes: picture.bytes.length,
        sha256: (0,fingerprint .s)(picture.bytes),
        blob: await repo.keep(picture.bytes),
    };
}

;











async function drawOne(planned, context) {
    const own = await withLook(planned, context);
    const original = await originalFor(planned, own);
    context.run.signal.throwIfAborted();
    const drawn = await finishOne(planned, original, own);
    if (!context.state.settings['keep-original'])
        context.staging.letGo(original);
    return drawn;
}
async function withLook({ look, follows }, context) {
    const isOther = context.generator.name === 'card' ? look !== undefined : follows !== undefined;
    if (!isOther)
        return context;
    return { ...context, generator: await context.run.card(look ?? context.state.look) };
}
async function originalFor(planned, context) {
    const { chosen } = planned;
    if (chosen?.candidate.generator === 'card') {
        const generator = await context.run.card(planned.look ?? context.state.look);
        const card = { ...context, generator };
        return { ...(await drawOriginal(planned, card)), notes: chosen.candidate.notes };
    }
    if (chosen?.isFinal && context.candidates)
        return (0,draw_chosen .N)(chosen, context.candidates);
    return context.staging.take(planned) ?? (await drawNew(planned, context));
}
async function finishOne(planned, original, context) {
    const { staging, run, state } = context;
    try {
        const cutOne = (drawing) => cut(planned, drawing, context);
        const taken = await bestOfTwo(planned, original, cutOne, context);
        const { cuts, key, looked } = taken;
        const alt = await describePicture(planned, key, taken.original, cuts.hero, context);
        context.account.paid((0,pay .Uu)(key, taken.original, alt, context.shelf));
        const dark = await drawDark(planned, taken.original, context);
        const isKept = staging.holds(key) || planned.chosen?.isFinal === true;
        const finished = { original: taken.original, ...cuts, dark, alt, looked, isKept };
        const record = await makeRecord(planned, finished, run, state.settings);
        return { record, ...(cuts.small && { small: cuts.small }) };
    }
    catch (error) {
        if (error instanceof errors .Z_ && !(await isWhole(original.hero)))
            staging.discard(planned);
        throw error;
    }
}
async function isWhole(picture) {
    return (0,codecs .D4)(picture).then(() => true, () => false);
}
async function drawNew(planned, context) {
    const original = await drawOriginal(planned, context);
    context.staging.put(planned, original);
    (0,pay .SU)(planned, original, context);
    return original;
}
const cut = ({ size, place, focus }, original, { state: { settings }, staging, run: { signal }, makesSmall }) => cutAll(original, { ...size, format: (0,pictures_at .EU)(place, settings), focus, isOne: (0,pictures_at .X_)(place) }, settings, {
    signal,
    pause: () => staging.quiet(),
    ...(makesSmall && { makesSmall }),
});

;


const manyPictures = 10;
const enoughForRate = 3;
function progressLine(facts) {
    const { drawn, failed, total, seconds, spent } = facts;
    const cost = spent > 0 ? `, about $${spent.toFixed(2)}` : '';
    const missed = failed > 0 ? `, ${failed} failed` : '';
    return `${drawn}/${total} drawn${missed}, ${Math.round(seconds)} s${cost}${toCome(facts)}`;
}
function toCome({ total, seconds, asked, left, spent, estimate = 0 }) {
    if (total < manyPictures || asked < enoughForRate || left === 0 || seconds <= 0)
        return '';
    const each = seconds / asked;
    const rate = 60 / each;
    const dollars = estimate - spent;
    const cost = dollars < 0.005 ? '' : `, $${dollars.toFixed(2)} to come`;
    return `; ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a minute${cost}, ${timeIn(left * each)} left`;
}
function timeIn(seconds) {
    if (seconds < 90)
        return `${Math.max(1, Math.round(seconds))} s`;
    const minutes = Math.round(seconds / 60);
    const rest = minutes % 60;
    return minutes < 60
        ? `${minutes} min`
        : `${(minutes - rest) / 60} h${rest > 0 ? ` ${rest} min` : ''}`;
}
class Progress {
    #total;
    #context;
    #budget;
    #start;
    #left;
    #asked;
    #estimate;
    #drawn = 0;
    #failed = 0;
    constructor(all, toAsk, context, budget) {
        this.#total = all;
        this.#left = new Set(toAsk);
        this.#asked = toAsk.length;
        this.#estimate = (0,total .X)(toAsk.map(dark_version .qg));
        this.#context = context;
        this.#budget = budget;
        this.#start = context.now().getTime();
    }
    drawn(planned) {
        this.#drawn++;
        this.#say(planned, planned.post.path);
    }
    failed(planned, reason) {
        this.#failed++;
        this.#say(planned, `${planned.post.path} failed: ${reason}`);
    }
    #say(planned, what) {
        this.#left.delete(planned);
        const facts = {
            drawn: this.#drawn,
            failed: this.#failed,
            total: this.#total,
            seconds: (this.#context.now().getTime() - this.#start) / 1000,
            spent: this.#budget.spent.cost,
            asked: this.#asked - this.#left.size,
            left: this.#left.size,
            estimate: this.#estimate,
        };
        this.#context.log.info(`${progressLine(facts)}: ${what}`);
    }
}

var sniff = __webpack_require__(87837);
;










async function recutAll(recuts, context) {
    const recut = [];
    const advice = [];
    for (const { record, focus, paths } of recuts) {
        const fresh = await recutOne(record, focus, context, paths);
        if (fresh)
            recut.push({ record: fresh, before: record, paths });
        else
            advice.push(`The focus of ${record.post} counts when the post is drawn again: the drawing that its picture was cut from is not kept.`);
    }
    return { recut, advice };
}
async function recutOne(record, focus, { state, staging, run }, paths) {
    const original = await originalOf(record.original, run.repo);
    const { dark } = record.files;
    const darkOne = dark && (await originalOf(record.dark, run.repo));
    const images = (0,ledger_record .IC)(record);
    if (original === undefined || (dark && !darkOne) || !images.every(isOurs))
        return undefined;
    const cut = [];
    for (const [at, image] of images.entries()) {
        const { width, height, path } = image;
        if (paths && !paths.has(path)) {
            cut.push(image);
            continue;
        }
        const isDark = image === dark;
        const kept = isDark && (0,fit .CO)(original, darkOne) ? await (0,fit .sv)(original, image, focus) : focus;
        const picture = await (0,fit .Uj)(isDark ? darkOne : original, {
            ...{ width, height, format: image.format, focus: kept },
            ...((at === 0 && !(0,ledger_record .X_)(record)) || isDark
                ? {}
                : { maxBytes: mostBytes(image, state.settings), later: mostPacketBytes }),
            pause: () => staging.quiet(),
        });
        const marked = withProvenance(picture, provenanceOf(record, state.settings['records-dir']));
        cut.push(await keepFile(path, marked, run.repo));
    }
    run.log.info(`Cut anew by the focus of the post, for nothing: ${record.post}`);
    const freshDark = dark && cut.pop();
    const [hero] = cut;
    const [social, ...more] = (0,ledger_record .X_)(record) ? cut : cut.slice(1);
    const { focus: _, ...rest } = record;
    const files = {
        ...{ hero: hero, social: social },
        ...(more.length > 0 && { more }),
        ...(freshDark && { dark: freshDark }),
    };
    return (0,ledger_record .aE)((0,ledger_record .rh)({ ...rest, ...(focus && { focus: (0,pictures_focus .QJ)(focus) }), files }));
}
async function originalOf(original, repo) {
    const { blob } = original ?? {};
    if (original === undefined || blob === undefined)
        return undefined;
    try {
        const bytes = (await repo.read([{ path: blob, sha: blob, mode: '100644' }])).get(blob);
        return bytes && (0,fingerprint .s)(bytes) === original.sha256 ? (0,sniff .ZF)(bytes) : undefined;
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
}
const isOurs = ({ format, width, height }) => ['webp', 'jpeg', 'png'].includes(format) &&
    [width, height].every((side) => side >= 64 && side <= 4096);
function mostBytes(image, { social, moreSocial = [] }) {
    const same = [social, ...moreSocial].find(({ size }) => size === (0,size_text .l)(image));
    return (same ?? social)['max-bytes'];
}

;










async function drawAll(planned, before, context) {
    const drawn = new Map(before);
    for (const { focus, ...one } of planned) {
        const ready = before.get((0,drawing_key .TN)(one));
        if (!ready?.record.original || !(0,recuts .b)(ready.record, focus))
            continue;
        const record = await recutOne(ready.record, focus, context);
        if (record)
            drawn.set((0,drawing_key .TN)(one), { record });
    }
    const todo = planned.filter((planned) => !before.has((0,drawing_key .TN)(planned)));
    const unread = unreadBefore(todo, context);
    const isFree = (planned) => unread === undefined || isReady(planned, context);
    const free = todo.filter(isFree);
    const left = todo.filter((planned) => !isFree(planned));
    const small = (0,small_shelf .r)(context.staging);
    const result = await drawEach(free, context, async (planned) => {
        const one = await drawOne(planned, context);
        if (!context.keepsFinished) {
            drawn.set((0,drawing_key .TN)(planned), one);
            return;
        }
        const { record } = one;
        context.staging.finish(planned, (0,finished_entry .Qw)([record]));
        if (one.small)
            small.add({ post: record.post, sha256: record.files.hero.sha256, small: one.small });
        drawn.set((0,drawing_key .TN)(planned), { record });
    });
    small.end();
    return {
        drawn,
        ...result,
        skipped: [...result.skipped, ...left.map(({ post }) => notReached(post.path))],
        stopped: result.stopped ?? unread,
    };
}
const isReady = (planned, { staging, run: { batches } }) => planned.follows !== undefined ||
    (staging.unread(planned) === undefined &&
        (staging.foundEarlier(planned) || staging.foundOwn(planned) || batches?.has(planned) === true));
async function drawEach(todo, context, draw) {
    const failed = new Map();
    const beyond = new Map();
    const done = new Set();
    let stopped;
    const unread = [];
    const toAsk = todo.filter((planned) => !isReady(planned, context));
    const progress = new Progress(todo.length, toAsk, context.run, context.budget);
    await (0,p_map .Ay)(todo, async (planned) => {
        if (stopped)
            return;
        const { path } = planned.post;
        try {
            await draw(planned);
            done.add(planned);
            progress.drawn(planned);
        }
        catch (error) {
            if (error instanceof errors .Wp) {
                beyond.set(path, error.message);
                return;
            }
            if (error instanceof errors .yN)
                unread.push(error.cost);
            if (error instanceof errors .L4 && stopsAll(error))
                stopped ??= error;
            else {
                const failure = forPost(error, path);
                if (!failed.has(path))
                    failed.set(path, failure);
                progress.failed(planned, failure.message);
            }
        }
    }, { concurrency: atOnce(context) });
    const left = new Set(todo.filter((planned) => !done.has(planned)).map(({ post }) => post.path));
    for (const path of [...failed.keys(), ...beyond.keys()])
        left.delete(path);
    return {
        failed: [...failed.values()],
        skipped: [
            ...[...beyond].map(([post, reason]) => ({ post, kind: 'beyond-limit', reason })),
            ...[...left].map(notReached),
        ],
        stopped,
        unread,
    };
}
const atOnce = ({ generator, run: { inputs } }) => generator.name === 'card' ? 1 : inputs.concurrency;
const notReached = (post) => ({
    post,
    kind: 'stopped',
    reason: 'not drawn, because the run was stopped',
});
const stopsAll = (error) => error instanceof errors .jv
    ? error.failure === 'account' || error.failure === 'cancelled'
    : !(error instanceof errors .Z_) && !(error instanceof errors .dJ);
const forPost = (error, file) => {
    if (error instanceof errors .dJ && error.file === file)
        return error;
    const { message, hint } = error instanceof errors .L4
        ? error
        : { message: `Unexpected: ${error.message}`, hint: undefined };
    return new errors .dJ(message, { file, cause: error, ...(hint === undefined ? {} : { hint }) });
};

;






async function drawCandidates(planned, candidates, context) {
    const cards = new Map();
    const result = await drawEach(planned, context, async (planned) => {
        if (cards.has(planned.post.path))
            return;
        const original = await drawOriginal(planned, context);
        if (original.generator === 'card')
            cards.set(planned.post.path, { planned, card: original });
        else {
            const drawnAt = candidates.put(planned, await inFile(original));
            (0,pay .SU)(planned, { ...original, drawnAt }, context);
        }
    });
    const instead = new Map();
    for (const { planned: picture, card } of cards.values()) {
        const { nth: _, ...planned } = picture;
        if (candidates.has(picture))
            candidates.put(picture, await inFile(card));
        else
            instead.set((0,drawing_key .TN)(planned), await finishOne(planned, card, context));
    }
    return { ...result, instead };
}
const inFile = async (original) => ({ ...original, hero: await (0,codecs .W7)(original.hero) });

var maybe_charged = __webpack_require__(8608);
var more = __webpack_require__(87144);
var post_mark = __webpack_require__(68841);
var records = __webpack_require__(85371);
var tree_ids = __webpack_require__(28222);
var memory_heroes = __webpack_require__(18778);
var look_hash = __webpack_require__(78389);
;





async function withResemblances(drawn, { state, waiting }, context) {
    const own = new Map([...drawn].filter(([key]) => !waiting.has(key)));
    const fresh = [...own.values()].flatMap(({ record }) => lookOf(record));
    if (fresh.length === 0)
        return drawn;
    const replaced = new Set(fresh.map(({ post }) => post));
    const others = (await looksThere(state, context)).filter(({ post }) => !replaced.has(post));
    const all = [...fresh, ...others];
    const told = [...own].map(([key, { record, ...others }]) => {
        const { resembles: _, ...rest } = record;
        const found = lookOf(record).flatMap((one) => nearestTo(one, rest, all, state) ?? [])[0];
        const resembling = { ...rest, ...(found !== undefined && { resembles: found }) };
        return [key, { ...others, record: resembling }];
    });
    return new Map([...drawn, ...told]);
}
const lookOf = ({ post, look }) => look === undefined ? [] : [{ post, look }];
function nearestTo({ post, look }, { translations = [] }, all, { site }) {
    const same = new Set([post, ...translations, ...site.translations(post)]);
    return all
        .filter((other) => !same.has(other.post) && (0,look_hash .HI)(look, other.look))
        .map((other) => ({ post: other.post, difference: (0,look_hash .Pq)(look, other.look) }))
        .sort((a, b) => a.difference - b.difference || (a.post < b.post ? -1 : 1))[0]?.post;
}
async function looksThere({ head, site }, { repo, log }) {
    try {
        const told = repo.kind === 'github' ? [] : (await (0,records .Q0)((0,records .eg)(head), undefined, repo)).records;
        const byRecord = told.flatMap(({ post, look, files: { hero } }) => look !== undefined && (0,look_hash .Mk)(look)
            ? (0,tree_ids .UX)(hero).map((blob) => ({ post: (0,post_mark .c)(post), look, blob }))
            : []);
        const posts = new Map([...head.files.keys()].filter(site.isPost).map((path) => [(0,post_mark .c)(path), path]));
        const heroes = repo.kind === 'worktree'
            ? told.flatMap(({ files: { hero } }) => head.files.get(hero.path) ?? [])
            : [...head.files.values()];
        const blobs = new Set(heroes.map(({ sha }) => sha));
        return [...byRecord, ...(await (0,memory_heroes .Ku)(repo))].flatMap(({ post: mark, look, blob }) => {
            const post = posts.get(mark);
            return post !== undefined && blobs.has(blob) ? [{ post, look }] : [];
        });
    }
    catch (error) {
        log.info(`The pictures were not held against those of other posts: ${error.message}`);
        return [];
    }
}

var text_prices = __webpack_require__(78769);
;

const textModelFor = ({ settings }, { writer }) => writer && {
    writer,
    priceOf: (usage) => (0,text_prices .o)(writer.model, usage, settings.prices),
};

;













const noDrawings = {
    drawn: new Map(),
    finished: [],
    held: [],
    skipped: [],
    failed: [],
    stopped: undefined,
    unread: [],
    recut: [],
    uncut: [],
    advice: undefined,
};
async function drawPlanned(found, before, { kept, budget, brandImages }, context) {
    const { job, plan } = found;
    const { candidates, account } = kept;
    const ready = new Map([...found.waiting, ...before.drawn]);
    const drafts = plan.candidates.filter((planned) => !ready.has((0,drawing_key .TN)(planned)));
    const toPay = unpaidOf(found, before, kept);
    const advice = before.advice ?? (toPay.length > 0 ? await askAbout(found, toPay, context) : undefined);
    budget.within(found.limits, toPay.map((planned) => [(0,drawing_key .Hz)(planned), planned.estimate]), (0,more .T)(found, account));
    const drawing = drawingContextOf(found, { kept, budget, brandImages }, context);
    const { recut, advice: uncut } = await recutAll(found.recuts, drawing);
    const { free, held } = await claimAll(plan.draw, job.use ?? [], candidates, context.now);
    const pictures = await drawAll(free, ready, drawing);
    const drafting = candidates && !pictures.stopped ? await drawCandidates(drafts, candidates, drawing) : undefined;
    await (0,threads .f)();
    context.signal.throwIfAborted();
    for (const sentence of (0,maybe_charged .p)(budget.spent))
        context.log.info(sentence);
    const all = new Map([...pictures.drawn, ...(drafting?.instead ?? [])]);
    const drawn = await withResemblances(all, found, context);
    const settled = [...free, ...plan.candidates.filter(({ nth }) => nth === 0)];
    return {
        drawn,
        finished: settled.flatMap((planned) => {
            const result = drawn.get((0,drawing_key .TN)(planned));
            return result ? [{ planned, drawn: result }] : [];
        }),
        held,
        skipped: [...pictures.skipped, ...(drafting?.skipped ?? [])],
        failed: [...pictures.failed, ...(drafting?.failed ?? [])],
        stopped: pictures.stopped ?? drafting?.stopped,
        unread: [...before.unread, ...pictures.unread, ...(drafting?.unread ?? [])],
        recut,
        uncut,
        advice,
    };
}
const drawingContextOf = (found, { kept: { staging, candidates, account }, budget, brandImages }, context) => ({
    ...{ generator: found.generator, state: found.state },
    ...{ staging, brandImages, budget, candidates, account },
    shelf: (0,staging_context .q)(found.job),
    run: context,
    textModel: textModelFor(found.state, context),
    isAsked: found.job.again === true,
    paysNothing: found.job.mode === 'bring',
    keepsFinished: found.job.shard !== undefined,
    makesSmall: isForSheets(found),
});
function isForSheets({ job: { pullRequest, deliver, shardPosts }, plan, waiting, earlier, }) {
    if (pullRequest === undefined && deliver !== 'pull-request')
        return false;
    const shown = pullRequest === undefined ? 0 : earlier.length;
    return (shardPosts ?? plan.draw.length) + waiting.size + shown > sheet_fact ._;
}
async function askAbout({ generator }, toPay, { writer }) {
    const writes = toPay.some(({ texts }) => texts !== undefined);
    const ofWords = writes ? await writer?.vet() : undefined;
    return [...((await generator.vet?.()) ?? []), ...(ofWords ?? [])];
}
function unpaidOf({ plan, waiting, generator }, { drawn }, kept) {
    if (generator.name === 'card')
        return [];
    const ready = new Map([...waiting, ...drawn]);
    return [
        ...plan.draw
            .filter(({ follows }) => !follows)
            .flatMap(dark_version .$_)
            .filter((planned) => !isPaid(planned, ready, kept)),
        ...plan.candidates.filter((planned) => !ready.has((0,drawing_key .TN)(planned))),
    ];
}
const isPaid = (planned, ready, { staging, batches }) => planned.chosen?.isFinal === true ||
    batches?.has(planned) === true ||
    ready.has((0,drawing_key .TN)(planned.light ?? planned)) ||
    staging.foundEarlier(planned) ||
    staging.foundOwn(planned);


  }),

  8700:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V: () => (  bring)
});

var draw_chosen = __webpack_require__(96219);
var errors = __webpack_require__(452);
var size_text = __webpack_require__(52292);
var sniff_png = __webpack_require__(65864);
var repo_picture = __webpack_require__(53606);
;




async function readMask(file, { path, picture }, repo) {
    const mask = await (0,repo_picture .j)(file, 'mask', repo);
    const wrong = (what, hint) => new errors .Z_(`The mask \`${file.path}\` ${what}.`, { hint });
    if (mask.format !== 'png' || !(0,sniff_png .P5)(mask.bytes))
        throw wrong(`is a ${mask.format.toUpperCase()} without an alpha channel`, 'Save it as a PNG that is transparent where the image may change.');
    if (mask.width !== picture.width || mask.height !== picture.height)
        throw wrong(`is ${(0,size_text .l)(mask)}, the present image \`${path}\` is ${(0,size_text .l)(picture)}`, 'Make the mask exactly as large as the image that it is for.');
    return mask;
}

;



async function bring({ from, mask, references, chosen }, { generator, run: { repo }, brandImages, candidates }) {
    if (generator.mostPictures === 0)
        return { request: {}, brandImages: [] };
    const images = await brandImages(references);
    const picture = from && chosen && candidates
        ? (await (0,draw_chosen .N)(chosen, candidates)).hero
        : from && (await (0,repo_picture .j)(from, 'present image', repo));
    return {
        request: {
            ...(picture && { from: picture }),
            ...(mask &&
                from &&
                picture && { mask: await readMask(mask, { path: from.path, picture }, repo) }),
            ...(images.length > 0 && { references: images.map((image) => image.picture) }),
        },
        brandImages: images,
    };
}


  }),

  8608:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  maybeCharged)
  });
  var _ledger_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19329);

function maybeCharged({ maybeCharged }) {
    const { images: requests, cost, unknown } = maybeCharged;
    if (requests === 0)
        return [];
    const failed = requests === 1
        ? '1 request failed after it was sent and may have been charged'
        : `${requests} requests failed after they were sent and may have been charged`;
    if (unknown === requests)
        return [`${failed}; at what price is unknown.`];
    const more = unknown > 0 ? `, and the unknown price of ${unknown} of them` : '';
    return [`${failed}: up to ${(0,_ledger_limits_js__WEBPACK_IMPORTED_MODULE_0__  .E9)(cost)}${more}.`];
}


  }),

  87144:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  moreFor)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77947);
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3414);
  var _ledger_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19329);
  var _staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90277);
  var _staging_staging_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36642);
  var _plan_dark_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33343);
  var _pay_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6931);








function moreFor({ job, plan, limits, limitsAt, paidByOthers, }, account) {
    const looksBack = limits.some(({ scope, cost }) => scope !== 'run' && cost < Infinity);
    const firsts = [...plan.draw.flatMap(_plan_dark_version_js__WEBPACK_IMPORTED_MODULE_6__  .$_), ...plan.candidates];
    const seconds = plan.draw.filter(({ texts }) => texts?.look?.retries).map(_staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_4__  .UB);
    const shelf = (0,_staging_staging_context_js__WEBPACK_IMPORTED_MODULE_5__  .q)(job);
    const pictures = new Map([...firsts, ...seconds].map((each) => [(0,_staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_4__  .Hz)(each), each]));
    const isSecond = new Set(seconds);
    return async (key, wish, own) => {
        const planned = pictures.get(key);
        const { images, cost: estimate, isWords = false } = wish;
        if (planned === undefined || (isWords && !looksBack))
            return undefined;
        const isBound = looksBack || isSecond.has(planned);
        const isDrawn = !isSecond.has(planned);
        const held = {
            ...{ ...(0,_pay_js__WEBPACK_IMPORTED_MODULE_7__  .Fg)(planned), shelf, nth: planned.nth },
            ...{ micros: undefined, isDrawn, each: isDrawn ? undefined : (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .tO)(estimate) },
        };
        const whyNot = (counted) => (isDrawn ? undefined : whyTaken(planned, counted, paidByOthers)) ??
            (isBound ? (0,_ledger_limits_js__WEBPACK_IMPORTED_MODULE_3__  .kg)(limitsAt(counted), own, { images, estimate }) : undefined);
        try {
            return await account.more(held, key, estimate, whyNot);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4))
                throw error;
            return isBound
                ? `not reserved on the account of this repository: ${error.message}`
                : undefined;
        }
    };
}
function whyTaken(planned, { paid, underWay }, seen) {
    const mark = (0,_pay_js__WEBPACK_IMPORTED_MODULE_7__  .Fg)(planned);
    const before = new Set(seen.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So));
    const isUnderWay = underWay.some((other) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .P4)(other, mark));
    const came = paid.some((entry) => entry.what === 'picture' && (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .P4)(entry, mark) && !before.has((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So)(entry)));
    return isUnderWay || came ? 'another run has asked for it' : undefined;
}


  }),

  6931:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  markOf),
    SU: () => (  tellPaid),
    Uu: () => (  paidFor)
  });
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _bills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66671);


const markOf = ({ post, drawing }) => (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mK)(post.path, drawing);
const paidFor = (planned, original, alt, shelf) => {
    const mark = (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mK)(original.drawnFor ?? planned.post.path, planned.drawing);
    return (0,_bills_js__WEBPACK_IMPORTED_MODULE_1__  .L)(original, alt).map((payment) => (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mi)(payment, mark, shelf));
};
function tellPaid(planned, original, { account, shelf }) {
    const arrived = { ...markOf(planned), nth: planned.nth };
    const isCard = original.generator === 'card';
    account.paid(paidFor(planned, original, undefined, shelf), isCard ? undefined : arrived);
}


  }),

  53606:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  readRepoPicture)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _pictures_sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87837);
  var _repo_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35749);



async function readRepoPicture(file, what, repo) {
    const bytes = await bytesOf(file, what, repo);
    if (!bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`The ${what} \`${file.path}\` cannot be read.`);
    if ((0,_repo_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_2__  .NS)(bytes))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`The ${what} \`${file.path}\` is kept in Git LFS, out of our reach.`, {
            hint: `Let \`git lfs pull\` bring it here first, or take it out of LFS (\`${file.path} -filter -diff -merge\` in .gitattributes) and commit it again.`,
        });
    try {
        return (0,_pictures_sniff_js__WEBPACK_IMPORTED_MODULE_1__  .ZF)(bytes, 'the file');
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`The ${what} \`${file.path}\` cannot be sent: ${error.message}.`, {
            hint: 'Put a whole PNG, JPEG or WebP in its place.',
            cause: error,
        });
    }
}
async function bytesOf(file, what, repo) {
    try {
        return (await repo.readPictures([file])).get(file.path);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4))
            throw error;
        const { message, hint } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`The ${what} \`${file.path}\` cannot be read: ${message}`, {
            ...(hint !== undefined && { hint }),
            cause: error,
        });
    }
}


  }),

  66578:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  focusFor)
  });
  var _pictures_focus_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85267);
  var _posts_wishes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47184);


const focusFor = (post, { focus }) => (0,_posts_wishes_js__WEBPACK_IMPORTED_MODULE_1__  .sq)(post) ?? (focus === undefined ? undefined : (0,_pictures_focus_js__WEBPACK_IMPORTED_MODULE_0__  .NR)(focus));


  }),

  85825:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  isNamedAndGone)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const isNamedAndGone = ({ files }, hero, file, head) => file === undefined &&
    !head.files.has(files.hero.path) &&
    hero.includes(files.hero.url ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(files.hero.path));


  }),

  99442:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  isOther),
    i: () => (  findRecuts)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);
  var _pictures_focus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85267);
  var _focus_for_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66578);
  var _restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13818);
  var _rule_for_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5754);
  var _to_failed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52441);







function findRecuts(records, present, { settings, head }) {
    const posts = new Map(present.map(({ post }) => [post.path, post]));
    const recuts = [];
    const failed = [];
    for (const record of records) {
        const post = posts.get(record.post);
        if (post === undefined || record.original === undefined)
            continue;
        try {
            const focus = (0,_focus_for_js__WEBPACK_IMPORTED_MODULE_3__  .k)(post, (0,_rule_for_js__WEBPACK_IMPORTED_MODULE_6__  .s)(post.path, settings.rules ?? []));
            if (isOther(record, focus))
                recuts.push({ record, focus, paths: oursIn(record, head) });
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .dJ))
                throw error;
            failed.push((0,_to_failed_js__WEBPACK_IMPORTED_MODULE_5__  .V)(error));
        }
    }
    return { recuts, failed };
}
const oursIn = (record, head) => new Set((0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .IC)(record)
    .filter((file) => (0,_restore_js__WEBPACK_IMPORTED_MODULE_4__  .bB)(file.path, head, ({ sha }) => (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  ._5)(file, sha)))
    .map(({ path }) => path));
const isOther = ({ focus: was }, focus) => was !== (focus && (0,_pictures_focus_js__WEBPACK_IMPORTED_MODULE_2__  .QJ)(focus));


  }),

  13818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    PF: () => (  restore),
    bB: () => (  isPlaceOfPicture),
    k5: () => (  onlySocial)
  });
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96852);
  var _ledger_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85371);
  var _ledger_tree_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28222);
  var _repo_filters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85927);
  var _repo_new_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61619);
  var _storage_in_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34223);
  var _named_and_gone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85825);
  var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46103);








async function restore(posts, known, { head, site }, repo) {
    const paths = posts.map(({ post }) => post.path);
    const records = await (0,_ledger_records_js__WEBPACK_IMPORTED_MODULE_1__  .M$)(head, paths, { repo });
    const all = posts.flatMap(({ post, hero }) => {
        const record = records.get(post.path) ?? known.get(post.path)?.record;
        if (record === undefined || !(0,_named_and_gone_js__WEBPACK_IMPORTED_MODULE_6__  .S)(record, hero, site.heroFileOf(post), head))
            return [];
        const files = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__  .IC)(record).filter(({ path }) => !head.files.has(path));
        return [{ record, files }];
    });
    return restorable(all, head, repo);
}
const onlySocial = (records, { head }, repo) => restorable(records
    .map((record) => ({
    record,
    files: (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__  .IC)(record)
        .slice(1)
        .filter(({ path }) => !head.files.has(path)),
}))
    .filter(({ files }) => files.length > 0), head, repo);
async function restorable(all, head, repo) {
    const placeable = all.filter(({ files }) => files.every(({ path }) => isPlaceOfPicture(path, head)));
    const found = await Promise.all(placeable.map(async ({ record, files }) => {
        const kept = await keptOf(files, head, repo);
        return kept === undefined ? [] : [{ record, files: kept }];
    }));
    return found.flat();
}
const isPlaceOfPicture = (path, head, mayReplace = () => false) => /\.(?:webp|jpe?g|png|avif)$/i.test(path) &&
    (0,_repo_new_paths_js__WEBPACK_IMPORTED_MODULE_4__  .x5)(path) === undefined &&
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__  .T)(path, head, mayReplace) === undefined;
async function keptOf(files, head, repo) {
    if (files.some(({ key }) => key !== undefined))
        return pointersOf(files, repo);
    const raw = files.map(({ path, blob }) => ({ path, sha: blob }));
    if (await areKept(raw, repo))
        return raw;
    const paths = files.map(({ path }) => path);
    const rules = await (0,_repo_filters_js__WEBPACK_IMPORTED_MODULE_3__  .$l)(paths, { files: head.files, read: repo.read });
    if (!paths.every((path) => rules.get(path)?.filter === 'lfs'))
        return undefined;
    const pointers = files.map((file) => ({ path: file.path, sha: (0,_ledger_tree_ids_js__WEBPACK_IMPORTED_MODULE_2__  .Ou)(file) }));
    return (await areKept(pointers, repo)) ? pointers : undefined;
}
const pointersOf = (files, repo) => Promise.all(files.map(async (file) => {
    const standing = (0,_storage_in_tree_js__WEBPACK_IMPORTED_MODULE_5__  ._)(file);
    const sha = 'sha' in standing ? standing.sha : await repo.keep(standing.bytes);
    return { path: file.path, sha };
}));
const areKept = (files, repo) => repo.read(files.map((file) => ({ ...file, mode: '100644' }))).then(() => true, () => false);


  }),

  5754:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  rulesFor),
    s: () => (  ruleFor)
  });
  var _posts_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5473);

const ruleFor = (path, rules) => rulesFor(rules)(path);
function rulesFor(rules) {
    const known = rules.map((rule) => ({ rule, matches: (0,_posts_matcher_js__WEBPACK_IMPORTED_MODULE_0__  .j)(rule.match) }));
    return (path) => Object.assign({}, ...known.filter(({ matches }) => matches(path)).map(({ rule }) => rule));
}


  }),

  51137:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  waitsInBatch),
    j: () => (  withBatches)
  });
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
  var _ledger_batch_price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42961);
  var _ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39601);




function withBatches({ planned, skipped, ...pictures }, underWay, isGone, batches) {
    const taken = underWay.filter(({ run }) => (0,_ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_2__  .I$)(run) !== undefined);
    const isInBatch = ({ post, drawing, nth }) => nth === undefined &&
        taken.some((entry) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .uX)((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mK)(post.path, drawing), entry, isGone));
    const left = planned.filter((one) => batches?.has(one) || !isInBatch(one));
    const isLeft = new Set(left);
    return {
        ...pictures,
        planned: left.map((one) => (goesInto(one, batches) ? inBatch(one) : one)),
        skipped: [
            ...skipped,
            ...planned.filter((one) => !isLeft.has(one)).map(({ post }) => waitsInBatch(post.path)),
        ],
    };
}
const waitsInBatch = (post) => ({
    post,
    kind: 'in-batch',
    reason: 'waits in a batch at the images API; a later `backfill` or `restyle` puts its picture in place',
});
const goesInto = (planned, batches) => batches?.handsOver === true &&
    planned.nth === undefined &&
    planned.chosen === undefined &&
    !batches.has(planned) &&
    !batches.isAlone(planned);
const inBatch = (planned) => ({
    ...planned,
    estimate: (0,_ledger_batch_price_js__WEBPACK_IMPORTED_MODULE_3__  .h)(planned.estimate),
    inBatch: true,
});


  }),

  33343:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $_: () => (  drawingsOf),
    Dr: () => (  plannedEdit),
    MM: () => (  darkBefore),
    Ss: () => (  wantsDark),
    U: () => (  darkNotes),
    c5: () => (  darkDrawingOf),
    kv: () => (  placeWithDark),
    qg: () => (  costWithDark)
  });
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96852);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30483);
  var _prompts_dark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96163);
  var _report_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85697);
  var _staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90277);





const wantsDark = ({ dark }, rule) => rule.dark ?? dark;
const plannedEdit = (price) => ({
    ...{ by: 'edit', prompt: _prompts_dark_js__WEBPACK_IMPORTED_MODULE_1__  .N },
    ...price,
});
function darkDrawingOf(planned) {
    const { dark, texts, chosen, from, promptBefore, mask, approved, ...own } = planned;
    if (dark?.by !== 'edit' || planned.nth !== undefined)
        return undefined;
    const { prompt, estimate, basis } = dark;
    const along = { references: [], leftOut: 0 };
    return { ...(0,_staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_3__  .T3)(own), ...along, prompt, estimate, basis, light: planned };
}
function drawingsOf(planned) {
    const dark = darkDrawingOf(planned);
    return dark ? [planned, dark] : [planned];
}
const costWithDark = (planned) => (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_4__  .X)(drawingsOf(planned).map(({ estimate }) => estimate));
function darkNotes({ dark, place, nth, }) {
    if (dark === undefined || place.dark === undefined)
        return [];
    if (dark.by === 'card')
        return ['With a dark version beside it, a card of its own, free.'];
    const cost = (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_2__  .oz)(dark.estimate, dark.basis);
    return [
        nth === undefined
            ? `With a dark version beside it, an edit of it: ${cost} of the cost.`
            : `The one that is chosen gets a dark version as well, by an edit of it: ${cost} more.`,
    ];
}
const noKey = 'No key of these posts names the dark versions of their pictures, which lie beside them: say under `fields`, as `dark`, which key the layout reads.';
function placeWithDark({ dark, ...place }, isWanted) {
    if (!isWanted || dark === undefined)
        return place;
    const warnings = dark.keys.length === 0 ? [...place.warnings, noKey] : place.warnings;
    return { ...place, dark, warnings };
}
function darkBefore(record, { head }) {
    const { dark } = record?.files ?? {};
    return dark && (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__  ._5)(dark, head.files.get(dark.path)?.sha) ? { darkBefore: dark.path } : {};
}


  }),

  57935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EU: () => (  heroFormat),
    Rb: () => (  picturesAt),
    X_: () => (  isOnePicture)
  });
const picturesAt = ({ hero, social, more, dark, }) => [
    ...new Set([hero, social, ...more.map(({ path }) => path), ...(dark ? [dark.path] : [])]),
];
const isOnePicture = ({ hero, social }) => hero === social;
const heroFormat = ({ named, format }, settings) => named ?? format ?? settings.format;


  }),

  98152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LS: () => (  writtenFor),
    et: () => (  subjectOf),
    zU: () => (  siteOf)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _posts_outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93669);
  var _posts_wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47184);



function subjectOf(post, { concept, prompt, alt }, site, theirs = {}, size) {
    let known;
    const outline = () => {
        known ??= (0,_posts_outline_js__WEBPACK_IMPORTED_MODULE_1__  .W)(post);
        return known;
    };
    const { title, description, tags, categories, section } = post;
    const lang = post.lang || (site.lang ?? '');
    return {
        ...{ title, description, tags, categories, section, lang, site: site.name, size },
        meta: post.meta,
        get excerpt() {
            return outline().excerpt;
        },
        get headings() {
            return outline().headings;
        },
        ...{ concept, prompt },
        ...(0,_posts_wishes_js__WEBPACK_IMPORTED_MODULE_2__  .xW)(theirs.text ?? alt),
        ...(0,_posts_wishes_js__WEBPACK_IMPORTED_MODULE_2__  .p9)(post),
    };
}
const siteOf = ({ siteName, site }) => ({
    name: siteName,
    lang: site.identity.lang,
});
function writtenFor(post, write) {
    try {
        return write();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN))
            throw error;
        const { message, hint, file } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .dJ(`${message} (in ${file})`, {
            file: post.path,
            cause: error,
            ...(hint === undefined ? {} : { hint }),
        });
    }
}


  }),

  96163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  darkPrompt)
  });
const darkPrompt = [
    'Turn this picture into its night version, for pages in a dark theme.',
    'Keep what it shows exactly as it is: the same subject, shapes, proportions, composition, framing and style, each thing in its place, so that one picture can take the place of the other.',
    'Change light and surroundings alone: dark, deep grounds and skies, dim light as at night, few quiet lights where light must come from. The subject stays easy to see. No large area is bright or white.',
    'Add nothing new, and no text, letters, logos or watermarks.',
].join(' ');


  }),

  4526:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  mostFaultsText),
    i: () => (  withFaults)
  });
const wishes = {
    lettering: 'Show no letters, words or numbers at all, nor marks that look like writing.',
    logos: 'Show no logos, trade marks, watermarks or signatures.',
    malformed: 'Draw every hand, face and body as it is built, with five fingers to a hand; leave out those that are not needed.',
    unfit: 'Let the picture show plainly what is asked for above, and nothing else.',
};
const withFaults = (prompt, faults) => `${prompt}\n\nAn earlier try had faults. ${faults.map((fault) => wishes[fault]).join(' ')}`;
const mostFaultsText = Buffer.byteLength(withFaults('', Object.keys(wishes)));


  }),

  22410:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  RT: () => (  lacksConcept),
  d$: () => (  longestInstruction),
  Yg: () => (  ownAlt),
  nW: () => (  withReferences),
  Ti: () => (  writeAlt),
  gj: () => (  writeFinal),
  SG: () => (  writeInstruction),
  UW: () => (  writePrompt)
});

var clean_text = __webpack_require__(18624);
;
const words = (marks, card, illustration, shapes) => ({ marks, card, illustration, shapes });
const low = ['\u201e', '\u201c'];
const lowHigh = ['\u201e', '\u201d'];
const high = ['\u201c', '\u201d'];
const same = ['\u201d', '\u201d'];
const angles = ['\u00ab', '\u00bb'];
const corners = ['\u300c', '\u300d'];
const ownWords = {
    en: words(high, 'Title card: {}', 'Illustration for the article {}', 'Abstract shapes'),
    ar: words(angles, '\u0628\u0637\u0627\u0642\u0629 \u0639\u0646\u0648\u0627\u0646: {}', '\u0631\u0633\u0645 \u062a\u0648\u0636\u064a\u062d\u064a \u0644\u0645\u0642\u0627\u0644 {}', '\u0623\u0634\u0643\u0627\u0644 \u0645\u062c\u0631\u062f\u0629'),
    bg: words(low, '\u041a\u0430\u0440\u0442\u0430 \u0441\u044a\u0441 \u0437\u0430\u0433\u043b\u0430\u0432\u0438\u0435: {}', '\u0418\u043b\u044e\u0441\u0442\u0440\u0430\u0446\u0438\u044f \u043a\u044a\u043c \u0441\u0442\u0430\u0442\u0438\u044f\u0442\u0430 {}', '\u0410\u0431\u0441\u0442\u0440\u0430\u043a\u0442\u043d\u0438 \u0444\u043e\u0440\u043c\u0438'),
    bn: words(high, '\u09b6\u09bf\u09b0\u09cb\u09a8\u09be\u09ae \u0995\u09be\u09b0\u09cd\u09a1: {}', '{} \u09a8\u09bf\u09ac\u09a8\u09cd\u09a7\u09c7\u09b0 \u099c\u09a8\u09cd\u09af \u099a\u09bf\u09a4\u09cd\u09b0', '\u09ac\u09bf\u09ae\u09c2\u09b0\u09cd\u09a4 \u0986\u0995\u09c3\u09a4\u09bf'),
    ca: words(angles, 'Targeta de t\u00edtol: {}', 'Il\u00b7lustraci\u00f3 de l\u2019article {}', 'Formes abstractes'),
    cs: words(low, 'Tituln\u00ed karta: {}', 'Ilustrace k \u010dl\u00e1nku {}', 'Abstraktn\u00ed tvary'),
    da: words(['\u00bb', '\u00ab'], 'Titelkort: {}', 'Illustration til artiklen {}', 'Abstrakte former'),
    de: words(low, 'Titelkarte: {}', 'Illustration zum Artikel {}', 'Abstrakte Formen'),
    el: words(angles, '\u039a\u03ac\u03c1\u03c4\u03b1 \u03c4\u03af\u03c4\u03bb\u03bf\u03c5: {}', '\u0395\u03b9\u03ba\u03bf\u03bd\u03bf\u03b3\u03c1\u03ac\u03c6\u03b7\u03c3\u03b7 \u03b3\u03b9\u03b1 \u03c4\u03bf \u03ac\u03c1\u03b8\u03c1\u03bf {}', '\u0391\u03c6\u03b7\u03c1\u03b7\u03bc\u03ad\u03bd\u03b1 \u03c3\u03c7\u03ae\u03bc\u03b1\u03c4\u03b1'),
    es: words(angles, 'Tarjeta de t\u00edtulo: {}', 'Ilustraci\u00f3n del art\u00edculo {}', 'Formas abstractas'),
    fa: words(angles, '\u06a9\u0627\u0631\u062a \u0639\u0646\u0648\u0627\u0646: {}', '\u062a\u0635\u0648\u06cc\u0631\u0633\u0627\u0632\u06cc \u0628\u0631\u0627\u06cc \u0645\u0642\u0627\u0644\u0647\u0654 {}', '\u0634\u06a9\u0644\u200c\u0647\u0627\u06cc \u0627\u0646\u062a\u0632\u0627\u0639\u06cc'),
    fi: words(same, 'Otsikkokortti: {}', 'Kuvitus artikkeliin {}', 'Abstrakteja muotoja'),
    fr: words(['\u00ab ', ' \u00bb'], 'Carte de titre : {}', 'Illustration de l\u2019article {}', 'Formes abstraites'),
    he: words(same, '\u05db\u05e8\u05d8\u05d9\u05e1 \u05db\u05d5\u05ea\u05e8\u05ea: {}', '\u05d0\u05d9\u05d5\u05e8 \u05dc\u05de\u05d0\u05de\u05e8 {}', '\u05e6\u05d5\u05e8\u05d5\u05ea \u05de\u05d5\u05e4\u05e9\u05d8\u05d5\u05ea'),
    hi: words(high, '\u0936\u0940\u0930\u094d\u0937\u0915 \u0915\u093e\u0930\u094d\u0921: {}', '{} \u0932\u0947\u0916 \u0915\u0947 \u0932\u093f\u090f \u091a\u093f\u0924\u094d\u0930', '\u0905\u092e\u0942\u0930\u094d\u0924 \u0906\u0915\u0943\u0924\u093f\u092f\u093e\u0901'),
    hr: words(lowHigh, 'Kartica s naslovom: {}', 'Ilustracija uz \u010dlanak {}', 'Apstraktni oblici'),
    hu: words(lowHigh, 'C\u00edmk\u00e1rtya: {}', 'Illusztr\u00e1ci\u00f3 a k\u00f6vetkez\u0151 cikkhez: {}', 'Absztrakt form\u00e1k'),
    id: words(high, 'Kartu judul: {}', 'Ilustrasi untuk artikel {}', 'Bentuk-bentuk abstrak'),
    it: words(angles, 'Scheda del titolo: {}', 'Illustrazione dell\u2019articolo {}', 'Forme astratte'),
    ja: words(corners, '\u30bf\u30a4\u30c8\u30eb\u30ab\u30fc\u30c9\uff1a{}', '\u8a18\u4e8b{}\u306e\u30a4\u30e9\u30b9\u30c8', '\u62bd\u8c61\u7684\u306a\u56f3\u5f62'),
    ko: words(['\u2018', '\u2019'], '\uc81c\ubaa9 \uce74\ub4dc: {}', '{} \uae00\uc758 \uc77c\ub7ec\uc2a4\ud2b8', '\ucd94\uc0c1\uc801\uc778 \ub3c4\ud615'),
    ms: words(high, 'Kad tajuk: {}', 'Ilustrasi untuk artikel {}', 'Bentuk-bentuk abstrak'),
    nb: words(angles, 'Tittelkort: {}', 'Illustrasjon til artikkelen {}', 'Abstrakte former'),
    nl: words(['\u2018', '\u2019'], 'Titelkaart: {}', 'Illustratie bij het artikel {}', 'Abstracte vormen'),
    pl: words(lowHigh, 'Karta tytu\u0142owa: {}', 'Ilustracja do artyku\u0142u {}', 'Abstrakcyjne kszta\u0142ty'),
    pt: words(high, 'Cart\u00e3o de t\u00edtulo: {}', 'Ilustra\u00e7\u00e3o do artigo {}', 'Formas abstratas'),
    ro: words(lowHigh, 'Card de titlu: {}', 'Ilustra\u021bie pentru articolul {}', 'Forme abstracte'),
    ru: words(angles, '\u041a\u0430\u0440\u0442\u043e\u0447\u043a\u0430 \u0441 \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043a\u043e\u043c: {}', '\u0418\u043b\u043b\u044e\u0441\u0442\u0440\u0430\u0446\u0438\u044f \u043a \u0441\u0442\u0430\u0442\u044c\u0435 {}', '\u0410\u0431\u0441\u0442\u0440\u0430\u043a\u0442\u043d\u044b\u0435 \u0444\u0438\u0433\u0443\u0440\u044b'),
    sk: words(low, 'Tituln\u00e1 karta: {}', 'Ilustr\u00e1cia k \u010dl\u00e1nku {}', 'Abstraktn\u00e9 tvary'),
    sv: words(same, 'Titelkort: {}', 'Illustration till artikeln {}', 'Abstrakta former'),
    th: words(high, '\u0e01\u0e32\u0e23\u0e4c\u0e14\u0e0a\u0e37\u0e48\u0e2d\u0e40\u0e23\u0e37\u0e48\u0e2d\u0e07: {}', '\u0e20\u0e32\u0e1e\u0e1b\u0e23\u0e30\u0e01\u0e2d\u0e1a\u0e1a\u0e17\u0e04\u0e27\u0e32\u0e21 {}', '\u0e23\u0e39\u0e1b\u0e17\u0e23\u0e07\u0e19\u0e32\u0e21\u0e18\u0e23\u0e23\u0e21'),
    tr: words(high, 'Ba\u015fl\u0131k kart\u0131: {}', '{} yaz\u0131s\u0131 i\u00e7in ill\u00fcstrasyon', 'Soyut \u015fekiller'),
    uk: words(angles, '\u041a\u0430\u0440\u0442\u043a\u0430 \u0456\u0437 \u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043a\u043e\u043c: {}', '\u0406\u043b\u044e\u0441\u0442\u0440\u0430\u0446\u0456\u044f \u0434\u043e \u0441\u0442\u0430\u0442\u0442\u0456 {}', '\u0410\u0431\u0441\u0442\u0440\u0430\u043a\u0442\u043d\u0456 \u0444\u0456\u0433\u0443\u0440\u0438'),
    vi: words(high, 'Th\u1ebb ti\u00eau \u0111\u1ec1: {}', 'H\u00ecnh minh h\u1ecda cho b\u00e0i vi\u1ebft {}', 'C\u00e1c h\u00ecnh tr\u1eebu t\u01b0\u1ee3ng'),
    'zh-Hans': words(high, '\u6807\u9898\u5361\u7247\uff1a{}', '\u6587\u7ae0{}\u7684\u63d2\u56fe', '\u62bd\u8c61\u56fe\u5f62'),
    'zh-Hant': words(corners, '\u6a19\u984c\u5361\u7247\uff1a{}', '\u6587\u7ae0{}\u7684\u63d2\u5716', '\u62bd\u8c61\u5716\u5f62'),
};

var template = __webpack_require__(46734);
var template_variables = __webpack_require__(38831);
;

function wordsFor(lang, title) {
    const key = lang === '' ? byLetters(title) : keyOf(lang);
    return key === undefined || !Object.hasOwn(ownWords, key) ? undefined : ownWords[key];
}
const alike = { no: 'nb', nn: 'nb' };
function keyOf(lang) {
    try {
        const { language, script } = new Intl.Locale(lang).maximize();
        return language === 'zh' || language === 'yue' ? `zh-${script}` : (alike[language] ?? language);
    }
    catch {
        return undefined;
    }
}
const simplified = /[\u4eec\u8fd9\u8bf4\u65f6\u56fd\u6765\u5bf9\u53d1\u4f1a\u8fc7\u8fd8\u6ca1\u4e3a\u4e48\u4e2a\u5b9e\u6837\u8fdb\u95ee\u5173\u70b9\u73b0\u5f00\u89c1\u8ba9\u4ece\u52a1\u7ea7\u603b\u7ed3]/u;
const traditional = /[\u5011\u9019\u8aaa\u6642\u570b\u4f86\u5c0d\u767c\u6703\u904e\u9084\u6c92\u70ba\u9ebc\u500b\u5be6\u6a23\u9032\u554f\u95dc\u9ede\u73fe\u958b\u898b\u8b93\u5f9e\u52d9\u7d1a\u7e3d\u7d50]/u;
const letters = [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
    [/\p{Script=Hangul}/u, 'ko'],
    [/\p{Script=Bopomofo}/u, 'zh-Hant'],
    [/\p{Script=Han}/u, 'zh'],
    [/[\u0491\u0454\u0456\u0457]/iu, 'uk'],
    [/[\u0452\u0453\u0458\u0459\u045a\u045b\u045c\u045e\u045f\u0455\u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb]/iu, undefined],
    [/\p{Script=Cyrillic}/u, 'ru'],
    [/\p{Script=Greek}{2}/u, 'el'],
    [/[\u0679\u0688\u0691\u06d2\u06ba\u06be\u06d5\u06c6\u0695\u06b5\u067c\u0681\u0685\u0689\u0693\u069a]/u, undefined],
    [/[\u067e\u0686\u0698\u06af\u06cc\u06a9]/u, 'fa'],
    [/\p{Script=Arabic}/u, 'ar'],
    [/\p{Script=Hebrew}/u, 'he'],
    [/\p{Script=Devanagari}/u, 'hi'],
    [/\p{Script=Bengali}/u, 'bn'],
    [/\p{Script=Thai}/u, 'th'],
    [/[\u01a1\u01b0\u1ea1\u1ea3\u1ea5\u1ea7\u1ea9\u1eab\u1ead\u1eaf\u1eb1\u1eb3\u1eb5\u1eb7\u1eb9\u1ebb\u1ebd\u1ebf\u1ec1\u1ec3\u1ec5\u1ec7\u1ec9\u1ecb\u1ecd\u1ecf\u1ed1\u1ed3\u1ed5\u1ed7\u1ed9\u1edb\u1edd\u1edf\u1ee1\u1ee3\u1ee5\u1ee7\u1ee9\u1eeb\u1eed\u1eef\u1ef1\u1ef3\u1ef5\u1ef7\u1ef9]/iu, 'vi'],
];
function byLetters(title) {
    const found = letters.find(([pattern]) => pattern.test(title));
    if (found?.[1] === 'zh')
        return traditional.test(title) && !simplified.test(title) ? 'zh-Hant' : 'zh-Hans';
    if (found)
        return found[1];
    return other.test(title) ? undefined : 'en';
}
const other = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}\P{L}]/u;

;





const longestOwn = { prompt: 8_000, alt: 300 };
function writePrompt(brand, subject) {
    const ownPrompt = (0,clean_text .X)(subject.prompt ?? '', longestOwn.prompt);
    return ownPrompt || (0,template .XX)(brand.template, 'prompt', (0,template_variables .Z9)(subject), { file: brand.source });
}
const ownAlt = ({ alt = '' }) => (0,clean_text .X)(alt, longestOwn.alt);
function lacksConcept(brand, subject) {
    if ((0,clean_text .X)(subject.concept ?? '', template_variables .xS.concept) !== '')
        return false;
    return writePrompt(brand, { ...subject, concept: 'x' }) !== writePrompt(brand, subject);
}
const longestInstruction = 31_000;
const writeInstruction = (instruction) => `Change this picture as follows: ${(0,clean_text .X)(instruction, longestInstruction)}\nKeep everything else as it is: subject, composition, style and palette. Add no text, letters, logos or watermarks.`;
const writeFinal = () => 'This picture is a draft that was chosen. Draw it once more as the final picture, with finer detail and cleaner edges. Keep all else exactly as it is: subject, composition, framing, style, palette and light. Add no text, letters, logos or watermarks.';
const withReferences = (prompt, kind) => kind === 'edit'
    ? `${prompt}\nThe first picture is the one to change. The others are brand images, which only show the look to take up: do not copy what they show.`
    : `${prompt}\n\nThe pictures that come with this are brand images: take up their style, palette and way of drawing. Draw a new picture, and do not copy what they show.`;
function writeAlt(brand, subject, generator, inType = { title: subject.title, label: '' }) {
    const writtenAlt = ownAlt(subject);
    if (writtenAlt !== '')
        return writtenAlt;
    const isUntitled = generator === 'card' && inType.title === '';
    const byBrand = brandAlt(brand, subject, isUntitled);
    const written = byBrand !== ''
        ? byBrand
        : isUntitled
            ? shapesAlt(subject, inType)
            : titleAlt(subject, generator);
    return (0,clean_text .X)(written || subject.title, longestOwn.alt).replace(/[<>"]/g, (mark) => ({ '<': '\u2039', '>': '\u203a' })[mark] ?? "'");
}
function brandAlt({ alt, source }, subject, isUntitled) {
    if (alt === undefined)
        return '';
    const written = (title) => (0,template .XX)(alt, 'alt', (0,template_variables .Z9)({ ...subject, title }), { file: source });
    const text = written(subject.title);
    return isUntitled && text !== written('') ? '' : text;
}
function titleAlt({ title, lang }, generator) {
    const words = wordsFor(lang, title);
    if (words === undefined)
        return title;
    const sentence = generator === 'card' ? words.card : words.illustration;
    return sentence.replace('{}', () => quoted(title, words));
}
function shapesAlt({ title, lang }, { label }) {
    const words = wordsFor(lang, title);
    if (words === undefined)
        return label || ownWords.en.shapes;
    return label === '' ? words.shapes : `${words.shapes} \u2013 ${quoted(label, words)}`;
}
const quoted = (text, { marks: [opens, closes] }) => opens + (0,clean_text .X)(text, template_variables .xS.title) + closes;


  }),

  85927:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $l: () => (  filtersOf),
  kk: () => (  firstFiltered),
  g5: () => (  notStorable)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(452);
var picomatch = __webpack_require__(14006);
;


const attributesOf = (path) => {
    const names = [];
    for (let dir = external_node_path_.posix.dirname(path); dir !== '.' && dir !== '/'; dir = external_node_path_.posix.dirname(dir))
        names.unshift(`${dir}/.gitattributes`);
    return ['.gitattributes', ...names];
};
function filterOf(path, files) {
    const macros = macrosOf(files);
    for (const { dir, text } of files.toReversed()) {
        const own = dir === '' ? path : path.slice(dir.length + 1);
        for (const rule of rulesOf(text).toReversed()) {
            const said = rule.attributes.flatMap((one) => macros.get(one) ?? [one]).findLast(isFilter);
            if (said === undefined || !rule.matches(own))
                continue;
            const filter = /^filter=(.+)$/.exec(said)?.[1];
            const at = { path: external_node_path_.posix.join(dir, '.gitattributes'), line: rule.line };
            return filter === undefined ? undefined : { filter, ...at };
        }
    }
    return undefined;
}
const isFilter = (attribute) => /^(?:[-!]?filter$|filter=)/.test(attribute);
function macrosOf([top]) {
    const macros = new Map();
    for (const { words } of top?.dir === '' ? linesOf(top.text) : []) {
        const name = /^\[attr\](.+)$/.exec(words[0] ?? '')?.[1];
        if (name !== undefined)
            macros.set(name, words.slice(1).flatMap((one) => macros.get(one) ?? [one]));
    }
    return macros;
}
const rulesOf = (text) => linesOf(text).flatMap(({ words: [pattern = '', ...attributes], line }) => 
pattern.startsWith('[attr]') || /^!|\/$/.test(pattern)
    ? []
    : [{ matches: matcherOf(pattern), attributes, line }]);
function matcherOf(pattern) {
    const glob = picomatch(pattern.replace(/^\//, '').replace(/[(){}|+@]/g, '\\$&'), { dot: true });
    return pattern.includes('/') ? glob : (path) => glob(external_node_path_.posix.basename(path));
}
function linesOf(text) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const [, quoted, plain = '', rest = ''] = /^[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^ \t]+))?(.*)$/.exec(raw) ?? [];
        const pattern = quoted === undefined ? plain : unquoted(quoted);
        if (pattern === '' || plain.startsWith('#'))
            return [];
        return [{ words: [pattern, ...rest.split(/[ \t]+/).filter(Boolean)], line: index + 1 }];
    });
}
const escapes = { t: '\t', n: '\n', r: '\r' };
function unquoted(text) {
    const bytes = [...text.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)].map(([, octal, sign, plain]) => octal === undefined
        ? Buffer.from(plain ?? escapes[sign] ?? sign)
        : Buffer.from([Number.parseInt(octal, 8)]));
    return Buffer.concat(bytes).toString();
}

;



async function filtersOf(paths, { files, read }, changed = new Map()) {
    const names = [...new Set(paths.flatMap(attributesOf))];
    const texts = new Map();
    const entries = [];
    for (const path of names) {
        const file = changed.get(path);
        if (file && 'bytes' in file)
            texts.set(path, file.bytes);
        else if (file)
            entries.push({ path, sha: file.sha, mode: '100644' });
        else
            entries.push(...[files.get(path)].filter((entry) => entry !== undefined));
    }
    if (entries.length > 0)
        for (const [path, bytes] of await read(entries))
            texts.set(path, bytes);
    if (texts.size === 0)
        return new Map();
    return new Map(paths.flatMap((path) => {
        const rule = filterOf(path, attributesFor(path, texts));
        return rule ? [[path, rule]] : [];
    }));
}
const attributesFor = (path, texts) => attributesOf(path).flatMap((name) => {
    const bytes = texts.get(name);
    const dir = external_node_path_.posix.dirname(name);
    return bytes ? [{ dir: dir === '.' ? '' : dir, text: new TextDecoder().decode(bytes) }] : [];
});
async function firstFiltered(pictures, { files }, { read }) {
    const [first] = await filtersOf(pictures, { files, read });
    return first && { picture: first[0], rule: first[1] };
}
function notStorable(picture, { filter, path, line }) {
    const isLfs = filter === 'lfs';
    const what = isLfs ? 'keeps it in Git LFS' : `sends it through the filter \`${filter}\``;
    const before = isLfs
        ? '`actions/checkout` with `lfs: true`'
        : '`actions/checkout` and what sets up that filter';
    return new errors .L4(`\`${picture}\` cannot be committed without a checkout: line ${line} of \`${path}\` ${what}.`, {
        hint: `Put ${before} before this step; or leave the folder of the images out of it, by a line such as \`<folder>/** -filter\` behind that one`,
    });
}


  }),

  6356:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  mostSheets),
    _: () => (  mostWithoutSheets)
  });
const mostWithoutSheets = 24;
const mostSheets = 60;


  }),

  70972:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ny: () => (  claimEnds),
    jw: () => (  readClaim),
    qG: () => (  writeClaim)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const claimSchema = valibot__WEBPACK_IMPORTED_MODULE_0__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__  .euz(1),
    by: valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(),
    at: valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__  .yhX()),
    run: valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP(),
});
const claimHolds = 20;
const writeClaim = (claim) => new TextEncoder().encode(`${JSON.stringify(claim, null, 2)}\n`);
function readClaim(bytes) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__  .xLC(claimSchema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
const claimEnds = ({ at }) => new Date(Date.parse(at) + claimHolds * 60_000);


  }),

  90277:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hz: () => (  spendingKeyOf),
    T3: () => (  darkKeyOf),
    TN: () => (  keyOf),
    UB: () => (  secondOf),
    n5: () => (  drawingsFor)
  });
  var _ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47309);

const keyOf = (key) => `${key.fingerprint} ${key.post.path}`;
const spendingKeyOf = (key) => key.nth === undefined ? keyOf(key) : `${keyOf(key)} ${key.nth}`;
const secondOf = (key) => follows(key, 'second');
const darkKeyOf = (key) => follows(key, 'dark');
const drawingsFor = (key) => [
    key,
    secondOf(key),
    darkKeyOf(key),
];
const follows = (key, what) => ({
    ...key,
    fingerprint: (0,_ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(`${key.fingerprint} ${what}`),
    ...(key.drawing !== undefined && { drawing: (0,_ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(`${key.drawing} ${what}`) }),
});


  }),

  74167:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bo: () => (  smallMark),
    HS: () => (  writeSmall),
    MC: () => (  marksIn),
    P_: () => (  filesFor),
    XO: () => (  smallPath),
    lP: () => (  mostInFile),
    o5: () => (  readSmall)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93063);


const mostInFile = 12;
const marked = 12;
const mostCharacters = 1_000_000;
const schema = valibot__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
    pictures: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
        post: valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
        sha256: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(/^[0-9a-f]{64}$/)),
        small: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .K39()),
    })), valibot__WEBPACK_IMPORTED_MODULE_1__  .Ru6(mostInFile)),
});
const smallMark = (sha256) => sha256.slice(0, marked);
const smallPath = (pictures) => `small/${pictures.map(({ sha256 }) => smallMark(sha256)).join('-')}.json`;
function marksIn(path) {
    const [, marks] = /^small\/([0-9a-f]{12}(?:-[0-9a-f]{12}){0,11})\.json$/.exec(path) ?? [];
    return marks?.split('-');
}
const writeSmall = (pictures) => new TextEncoder().encode(`${JSON.stringify({
    version: 1,
    pictures: pictures.map(({ post, sha256, small }) => ({
        ...{ post, sha256 },
        small: Buffer.from(small).toString('base64'),
    })),
})}\n`);
function readSmall(bytes) {
    try {
        const json = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__  .q)(new TextDecoder().decode(bytes), mostCharacters);
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__  .xLC(schema, json);
        if (!parsed.success)
            return [];
        return parsed.output.pictures.map(({ small, ...of }) => ({
            ...of,
            small: new Uint8Array(Buffer.from(small, 'base64')),
        }));
    }
    catch {
        return [];
    }
}
function filesFor(wanted, paths) {
    const left = new Set(wanted);
    const files = [...paths]
        .map((path) => ({ path, has: (marksIn(path) ?? []).filter((mark) => wanted.has(mark)) }))
        .filter(({ has }) => has.length > 0)
        .sort((a, b) => b.has.length - a.has.length || (a.path < b.path ? -1 : 1));
    return files.flatMap(({ path, has }) => {
        const fresh = has.filter((mark) => left.delete(mark));
        return fresh.length > 0 ? [path] : [];
    });
}


  }),

  91623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  findSmall),
    r: () => (  keepSmall)
  });
  var _small_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74167);

function keepSmall(staging) {
    let waiting = [];
    const end = () => {
        const [first] = waiting;
        if (first === undefined)
            return;
        staging.keep(new Map([[(0,_small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .XO)(waiting), { bytes: (0,_small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .HS)(waiting) }]]), first.post);
        waiting = [];
    };
    return {
        add(picture) {
            waiting.push(picture);
            if (waiting.length === _small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .lP)
                end();
        },
        end,
    };
}
async function findSmall(store, heroes) {
    if (heroes.length === 0)
        return new Map();
    const files = await store.list();
    const paths = (0,_small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .P_)(new Set(heroes.map(_small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .Bo)), files.keys());
    if (paths.length === 0)
        return new Map();
    const bytes = await store.read(paths.map((path) => files.get(path)));
    const found = [...bytes.values()].flatMap(_small_entry_js__WEBPACK_IMPORTED_MODULE_0__  .o5);
    const wanted = new Set(heroes);
    return new Map(found.flatMap(({ sha256, small }) => (wanted.has(sha256) ? [[sha256, small]] : [])));
}


  }),

  36642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  shelfOf)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);

const shelfOf = ({ arrivesFrom, ...place }) => (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .Sk)(arrivesFrom === undefined ? place : { ...place, pullRequest: arrivesFrom });


  }),

  34223:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  inTree)
  });
  var _repo_bucket_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36806);

const inTree = ({ key, blob, sha256, bytes }) => key === undefined
    ? { sha: blob }
    : { bytes: Buffer.from((0,_repo_bucket_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .h)({ key, sha256, bytes })) };


  })

};
