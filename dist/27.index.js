export const id = 27;
export const ids = [27];
export const modules = {

  29069:
  ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85531);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _pipeline_find_bucket_pictures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77742);
  var _pipeline_find_records_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93358);
  var _repo_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82708);
  var _repo_worktree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65729);
  var _runtime_cancel_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2716);
  var _runtime_cli_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33347);
  var _runtime_cli_help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37912);
  var _runtime_font_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98433);
  var _runtime_generators_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43844);
  var _runtime_program_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81132);
  var _runtime_public_fonts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42784);
  var _runtime_run_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7645);
  var _runtime_sparing_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(87484);
  var _runtime_storage_source_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(14975);
  var _runtime_terminal_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7862);
  var _runtime_unexpected_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(73413);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(792);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6810);






















const boundAsSaid = (inputs, { get }) => inputs.generator === 'card' && !inputs.isKeyMissing && get('max-images') === ''
    ? { ...inputs, maxImages: Number.POSITIVE_INFINITY }
    : inputs;
async function main(argv) {
    (0,_runtime_sparing_js__WEBPACK_IMPORTED_MODULE_15__  .J)();
    const call = (0,_runtime_cli_arguments_js__WEBPACK_IMPORTED_MODULE_8__  .lR)(argv, process.env);
    if (call.command === undefined) {
        process.stdout.write(_runtime_cli_help_js__WEBPACK_IMPORTED_MODULE_9__  .y);
        return 0;
    }
    const inputs = boundAsSaid((0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_19__  .K)(call.get), call);
    if (inputs.inherit)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN('`inherit` is for workflows: there is no token to read it with here.', {
            hint: 'Name a copy of those settings with `--config`.',
        });
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN(`There is no folder \`${call.dir}\`.`, {
            hint: 'Name the top folder of the repo with `--dir`.',
        });
    const signal = (0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_21__  .Bj)({
        reason: () => new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4('Cancelled; nothing was written.'),
        log: say,
        giveUp: ({ message }) => say(`hero-images: ${message}`),
    });
    const { env } = process;
    const storage = (0,_runtime_storage_source_js__WEBPACK_IMPORTED_MODULE_16__  .H)(env);
    const checkout = {
        dir,
        write: call.write,
        prompts: call.prompts,
        repo: (0,_pipeline_find_bucket_pictures_js__WEBPACK_IMPORTED_MODULE_4__  .u)((0,_pipeline_find_records_dir_js__WEBPACK_IMPORTED_MODULE_5__  .M)((0,_repo_worktree_js__WEBPACK_IMPORTED_MODULE_7__  .M)(dir, { env }), inputs), inputs, storage),
        storage,
        inputs,
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir),
        ...(await (0,_runtime_generators_js__WEBPACK_IMPORTED_MODULE_11__  .D)(inputs, {
            signal,
            log: say,
            fonts: (0,_runtime_font_source_js__WEBPACK_IMPORTED_MODULE_10__  .d)((0,_runtime_public_fonts_js__WEBPACK_IMPORTED_MODULE_13__  .C)(env, signal)),
        })),
        log: { info: say },
        runName: (0,_runtime_run_name_js__WEBPACK_IMPORTED_MODULE_14__  .o)(env),
        now: () => new Date(),
        signal,
    };
    const terminal = (0,_runtime_terminal_js__WEBPACK_IMPORTED_MODULE_17__  .P)(process.stdin, process.stderr);
    const job = _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__  .Pi[call.command].run(checkout, {
        program: (0,_runtime_program_js__WEBPACK_IMPORTED_MODULE_12__  .k)(env),
        probe: (0,_runtime_generators_js__WEBPACK_IMPORTED_MODULE_11__  .f)(inputs, { signal, log: say }),
        github: async () => {
            const { localGitHub } = await Promise.all( [__webpack_require__.e(752), __webpack_require__.e(476), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 66989));
            return localGitHub(dir, env, { signal, log: say });
        },
        git: (0,_repo_git_js__WEBPACK_IMPORTED_MODULE_6__  .lD)(dir, { env }),
        yes: call.yes,
        tell: (text) => process.stderr.write(`${text}\n`),
        ask: terminal.ask,
    });
    const { text, data, csv, red } = await job.finally(terminal.close);
    const json = () => `${JSON.stringify(data, null, 2)}\n`;
    process.stdout.write(call.csv ? (csv ?? '') : call.json ? json() : text);
    return red ? 1 : 0;
}
const say = (line) => process.stderr.write(`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_20__  .T)(line)}\n`);
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
function tellOf(error) {
    const told = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4 ? error : (0,_runtime_unexpected_js__WEBPACK_IMPORTED_MODULE_18__  .o)(error, 'with the lines below this one');
    const where = told.file ? `${told.file}${told.line ? `:${told.line}` : ''}: ` : '';
    say(`hero-images: ${where}${told.message}`);
    if (told.hint)
        say(`  ${told.hint}`);
    if (told !== error && (0,_runtime_unexpected_js__WEBPACK_IMPORTED_MODULE_18__  .M)(error))
        process.stderr.write(`${error.stack ?? ''}\n`);
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    tellOf(error);
    process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN ? 2 : 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  77947:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nf: () => (  readPaid),
    Rq: () => (  asPayment),
    SQ: () => (  fromMicros),
    So: () => (  paidPath),
    Tp: () => (  readReserved),
    WN: () => (  reservedPath),
    _n: () => (  pullRequestOf),
    cI: () => (  readRun),
    hK: () => (  heldPath),
    mK: () => (  pictureMark),
    mi: () => (  paidEntryOf),
    ol: () => (  workflowRunOf),
    rt: () => (  runName),
    t0: () => (  runPath),
    tO: () => (  toMicros)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);
  var _post_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68841);


const runName = (id, nonce, attempt) => `${id !== undefined && /^[a-z0-9]{1,20}$/.test(id) ? id : nonce}.${nonce}.${attempt}`;
const workflowRunOf = (run) => run.slice(0, run.indexOf('.'));
const toMicros = (dollars) => dollars === null || dollars === undefined ? undefined : Math.round(dollars * 1e6);
const fromMicros = (micros) => micros === undefined ? null : micros / 1e6;
const heldPath = (reserved) => reservedPath({ ...reserved, micros: undefined, isDrawn: true });
const pictureMark = (post, drawing) => ({
    post: (0,_post_mark_js__WEBPACK_IMPORTED_MODULE_1__  .c)(post),
    drawing: drawing.slice(0, 16),
});
function pullRequestOf(shelf) {
    const kept = (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .Uu)(shelf);
    return kept?.kind === 'drawings' ? kept.pullRequest : undefined;
}
const amount = (micros) => micros ?? 'x';
const [latest, mostMicros, mostRequests] = [253_402_300_799_999, 999_999_999_999, 9999];
const within = (value, most) => Number.isNaN(value) ? 0 : Math.min(Math.max(0, Math.round(value)), most);
const paidPath = (paid) => {
    const { at, shelf, post, drawing, micros, maybeCharged, what } = paid;
    const day = new Date(at).toISOString().slice(0, 10);
    return `paid/${day}/${[at, shelf, post, drawing, amount(micros), maybeCharged, what].join('_')}`;
};
const reservedPath = (reserved) => {
    const { run, shelf, post, drawing, nth, micros, isDrawn } = reserved;
    const money = isDrawn ? `paid${micros ? `-${micros}` : ''}` : amount(micros);
    return `reserved/${run}/${[shelf, post, drawing, nth ?? 'x', money].join('_')}`;
};
const runPath = ({ run, until, atOnce }) => `runs/${run}_${until}_${atOnce}`;
const mark = '[0-9a-f]{16}';
const words = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shelfName = `${words}(?:@${words})?`;
const runPatternText = '[a-z0-9]{1,20}\\.[0-9a-f]{8}\\.\\d{1,6}';
const paidPattern = new RegExp(`^paid/\\d{4}-\\d\\d-\\d\\d/(\\d{1,15})_(${shelfName})_(${mark})_(${mark})_(\\d{1,12}|x)_(\\d{1,4})_(picture|concept|alt|look|lost)$`);
const reservedPattern = new RegExp(`^reserved/(${runPatternText})/(${shelfName})_(${mark})_(${mark})_(\\d{1,4}|x)_(\\d{1,12}|x|paid(?:-\\d{1,12})?)$`);
const runPattern = new RegExp(`^runs/(${runPatternText})_(\\d{1,15})_(\\d{1,2})$`);
const numberOr = (text) => (text === 'x' ? undefined : Number(text));
function readPaid(path) {
    const parts = paidPattern.exec(path);
    if (parts === null)
        return undefined;
    const [, at, shelf, post, drawing, micros, maybe, what] = parts;
    const paid = {
        ...{ at: Number(at), shelf: shelf, post: post, drawing: drawing },
        micros: numberOr(micros),
        maybeCharged: Number(maybe),
        what: what,
    };
    return paidPath(paid) === path ? paid : undefined;
}
function readReserved(path) {
    const parts = reservedPattern.exec(path);
    if (parts === null)
        return undefined;
    const [, run, shelf, post, drawing, nth, micros] = parts;
    const isDrawn = micros.startsWith('paid');
    return {
        ...{ run: run, shelf: shelf, post: post, drawing: drawing },
        nth: numberOr(nth),
        micros: isDrawn ? Number(micros.slice('paid-'.length)) || undefined : numberOr(micros),
        isDrawn,
    };
}
function readRun(path) {
    const parts = runPattern.exec(path);
    if (parts === null)
        return undefined;
    return { run: parts[1], until: Number(parts[2]), atOnce: Number(parts[3]) };
}
const asPayment = ({ at, shelf, micros, maybeCharged, what }) => ({
    at: new Date(at).toISOString(),
    cost: fromMicros(micros),
    pullRequest: pullRequestOf(shelf) ?? null,
    maybeCharged,
    ...(what === 'picture' || what === 'lost' ? {} : { for: what }),
});
function paidEntryOf({ at, cost, maybeCharged, for: purpose }, picture, shelf) {
    const micros = toMicros(cost);
    return {
        ...picture,
        ...{ at: within(Date.parse(at), latest), shelf },
        micros: micros === undefined ? undefined : within(micros, mostMicros),
        maybeCharged: within(maybeCharged, mostRequests),
        what: purpose ?? 'picture',
    };
}


  }),

  47309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  fingerprint),
    s: () => (  sha256)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function fingerprint(d) {
    const always = [2, d.generator, d.model, d.prompt, d.size, d.quality, d.card, d.from, d.files];
    const along = d.mask === '' && d.references === '' ? [] : [d.mask, d.references];
    const asked = d.concept ? [{ concept: d.concept }] : [];
    return sha256(JSON.stringify([...always, ...along, ...asked]));
}
const sha256 = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');


  }),

  68841:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  postMark)
  });
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47309);

const postMark = (post) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(post).slice(0, 16);


  }),

  54347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LY: () => (  asset),
  Q$: () => (  assetPath),
  AP: () => (  fontOnDisk),
  rn: () => (  interFonts)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var external_node_util_ = __webpack_require__(57975);
var external_node_zlib_ = __webpack_require__(38522);
;
const assets = [
    { name: 'png.wasm', from: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm' },
    { name: 'jpeg-decode.wasm', from: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm' },
    { name: 'jpeg-encode.wasm', from: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm' },
    { name: 'webp-decode.wasm', from: '@jsquash/webp/codec/dec/webp_dec.wasm' },
    { name: 'webp-encode.wasm', from: '@jsquash/webp/codec/enc/webp_enc_simd.wasm' },
    { name: 'avif-decode.wasm', from: '@jsquash/avif/codec/dec/avif_dec.wasm' },
    { name: 'resize.wasm', from: '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm' },
    { name: 'resvg.wasm', from: '@resvg/resvg-wasm/index_bg.wasm' },
    { name: 'harfbuzz/index.mjs', from: 'harfbuzzjs/dist/index.mjs' },
    { name: 'harfbuzz/harfbuzz.js', from: 'harfbuzzjs/dist/harfbuzz.js' },
    { name: 'harfbuzz/harfbuzz.wasm', from: 'harfbuzzjs/dist/harfbuzz.wasm' },
    { name: 'lcms/lcms.js', from: 'lcms-wasm/dist/lcms.min.js' },
    { name: 'lcms.wasm', from: 'lcms-wasm/dist/lcms.wasm' },
    { name: 'woff2.cjs', from: 'wawoff2/build/decompress_binding.js' },
];
const isModule = (name) => /^(harfbuzz|lcms)\/.*js$|\.cjs$/.test(name);
const inter = {
    name: 'inter.ttf',
    from: [
        '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
        '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
    ],
};

var font_choice = __webpack_require__(40381);
;








const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const modules = (0,external_node_path_.join)(here, '..', '..', 'node_modules');
function assetPath(name) {
    const bundled = (0,external_node_path_.join)(here, 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : inPackage(name);
}
const asset = async (name) => (await packed(name)) ?? new Uint8Array(await (0,promises_.readFile)(inPackage(name)));
async function interFonts() {
    const both = await packed(inter.name);
    if (both) {
        const end = lengthOfFont(both);
        return { bold: both.subarray(0, end), medium: both.subarray(end) };
    }
    const [bold, medium] = inter.from.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(modules, path)));
    return { bold: await bold, medium: await medium };
}
function lengthOfFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ends = Array.from({ length: view.getUint16(4) }, (_, index) => {
        const at = 12 + index * 16;
        return view.getUint32(at + 8) + view.getUint32(at + 12);
    });
    return Math.ceil(Math.max(...ends) / 4) * 4;
}
async function packed(name) {
    const path = (0,external_node_path_.join)(here, 'assets', `${name}.br`);
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const bytes = await unpack(await (0,promises_.readFile)(path));
    const isAlone = bytes.length === bytes.buffer.byteLength;
    return isAlone ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
}
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
async function fontOnDisk(font) {
    const top = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, 'assets')) ? (0,external_node_path_.join)(here, '..') : (0,external_node_path_.join)(here, '..', '..');
    const path = (0,external_node_path_.join)(top, (0,font_choice .t)(font));
    return (0,external_node_fs_.existsSync)(path) ? new Uint8Array(await (0,promises_.readFile)(path)) : undefined;
}
function inPackage(name) {
    const { from } = assets.find((asset) => asset.name === name);
    return (0,external_node_path_.join)(modules, from);
}


  }),

  40381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => (  fontFilesFor),
  t: () => (  fontPath)
});

;
const version = '5.3.0';
function font(role, name, letters, source) {
    const [family, subset] = source.split(':');
    const from = `@fontsource/${family}@${version}:${family}-${subset}.woff2`;
    return { name, file: `${family}-${subset}.woff2`, role, letters, from };
}
const square = /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u2e80-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
const sign = /(?![\p{Emoji_Presentation}\u2e80-\u33ff\ufe30-\ufe4f\uff00-\uffef])[\p{S}\p{P}\p{No}\p{Nl}\u2100-\u214f\u{1d400}-\u{1d7ff}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const fontFiles = [
    font('script', 'Arabic', /[\p{Script=Arab}\p{Script_Extensions=Arab}]/u, 'noto-sans-arabic:arabic-700-normal'),
    font('script', 'Hebrew', /\p{Script=Hebr}/u, 'noto-sans-hebrew:hebrew-700-normal'),
    font('script', 'Devanagari', /\p{Script_Extensions=Deva}/u, 'noto-sans-devanagari:devanagari-700-normal'),
    font('script', 'Bengali', /\p{Script_Extensions=Beng}/u, 'noto-sans-bengali:bengali-700-normal'),
    font('script', 'Tamil', /\p{Script=Taml}/u, 'noto-sans-tamil:tamil-700-normal'),
    font('script', 'Thai', /\p{Script=Thai}/u, 'noto-sans-thai:thai-700-normal'),
    font('script', 'Khmer', /\p{Script=Khmr}/u, 'noto-sans-khmer:khmer-700-normal'),
    font('script', 'Gujarati', /\p{Script=Gujr}/u, 'noto-sans-gujarati:gujarati-700-normal'),
    font('script', 'Gurmukhi', /\p{Script=Guru}/u, 'noto-sans-gurmukhi:gurmukhi-700-normal'),
    font('script', 'Kannada', /\p{Script=Knda}/u, 'noto-sans-kannada:kannada-700-normal'),
    font('script', 'Malayalam', /\p{Script=Mlym}/u, 'noto-sans-malayalam:malayalam-700-normal'),
    font('script', 'Telugu', /\p{Script=Telu}/u, 'noto-sans-telugu:telugu-700-normal'),
    font('script', 'Sinhala', /\p{Script=Sinh}/u, 'noto-sans-sinhala:sinhala-700-normal'),
    font('script', 'Lao', /\p{Script=Laoo}/u, 'noto-sans-lao:lao-700-normal'),
    font('script', 'Burmese', /\p{Script=Mymr}/u, 'noto-sans-myanmar:myanmar-700-normal'),
    font('script', 'Georgian', /\p{Script=Geor}/u, 'noto-sans-georgian:georgian-700-normal'),
    font('script', 'Armenian', /\p{Script=Armn}/u, 'noto-sans-armenian:armenian-700-normal'),
    font('script', 'Ethiopic', /\p{Script=Ethi}/u, 'noto-sans-ethiopic:ethiopic-700-normal'),
    font('square', 'Japanese', square, 'noto-sans-jp:japanese-700-normal'),
    font('square', 'Chinese', square, 'noto-sans-sc:chinese-simplified-700-normal'),
    font('square', 'traditional Chinese', square, 'noto-sans-tc:chinese-traditional-700-normal'),
    font('square', 'Korean', /[\p{Script=Hang}\p{Script=Hani}]/u, 'noto-sans-kr:korean-700-normal'),
    font('script', 'symbols', sign, 'noto-sans-symbols:symbols-700-normal'),
    font('script', 'mathematics', sign, 'noto-sans-math:latin-400-normal'),
    font('emoji', 'emoji', emoji, 'noto-emoji:emoji-700-normal'),
];

;

const fontPath = ({ file }) => `fonts/${file}`;
function fontFilesFor(lang, text) {
    const first = squareFor(lang.toLowerCase(), text);
    return fontFiles.toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
}
function squareFor(lang, text) {
    if (/^ja\b/.test(lang))
        return 'Japanese';
    if (/^ko\b/.test(lang))
        return 'Korean';
    if (/^(?:zh|yue)-(?:hant|tw|hk|mo)\b|^yue$/.test(lang))
        return 'traditional Chinese';
    if (/^zh\b/.test(lang))
        return 'Chinese';
    if (/[\p{Script=Hira}\p{Script=Kana}]/u.test(text))
        return 'Japanese';
    return /\p{Script=Hang}/u.test(text) ? 'Korean' : 'Chinese';
}


  }),

  50503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AB: () => (  shownRefName),
    Sk: () => (  refStoreName),
    U2: () => (  shardPlansName),
    Uu: () => (  readKeptName),
    Zg: () => (  shardsBegin),
    kP: () => (  withOwner),
    o7: () => (  toPullName),
    vN: () => (  sheetsRefName),
    yJ: () => (  isShardOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const withOwner = (text, name) => name ? `${text}@${name}` : text;
const refStoreName = (kept) => withOwner(placeOf(kept), kept.name);
const shardPlansName = ({ shard: _, ...kept }) => withOwner(`${placeOf(kept)}-shards`, kept.name);
const shardsBegin = ({ shard: _, ...kept }) => `${placeOf(kept)}-shard-`;
const isShardOf = (kept, name) => readShard(name.slice(shardsBegin(kept).length)) === (kept.name ?? '');
const readShard = (rest) => {
    const [whole, owner = ''] = /^[1-9]\d{0,2}(?:@([a-z0-9-]+))?$/.exec(rest) ?? [];
    return whole === undefined ? undefined : owner;
};
const shownRefName = (kept) => withOwner(`${placeOf(kept)}-shown`, kept.name);
const sheetsRefName = ({ shard: _, ...kept }) => withOwner(`${placeOf(kept)}-sheets`, kept.name);
const toPullName = (pullRequest, name) => withOwner(`pr-${pullRequest}-to-pull`, name);
function readKeptName(ref) {
    const [, number, kind = 'drawings', name = ''] = /^pr-(\d{1,15})(?:-(shown|sheets|to-pull))?(?:@([a-z0-9-]+))?$/.exec(ref) ?? [];
    if (number === undefined)
        return undefined;
    return { pullRequest: Number(number), kind: kind, name };
}
function placeOf({ pullRequest, branch, shard }) {
    if (pullRequest !== undefined)
        return `pr-${pullRequest}`;
    const words = branch.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(branch).digest('hex').slice(0, 8);
    const name = ['branch', ...words.join('-').slice(0, 40).split('-'), hash]
        .filter(Boolean)
        .join('-');
    return shard === undefined ? name : `${name}-shard-${shard}`;
}


  }),

  33347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Un: () => (  cliInputs),
    bv: () => (  variable),
    lR: () => (  readArguments)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85531);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93977);




const onlyOnGitHub = [
    'command',
    'name',
    'identity-provider-id',
    'service-account-id',
    'identity-audience',
    'inherit',
    'github-token',
    'pull-request',
    'deliver',
    'group-by',
    'posts-per-pull-request',
    'shards',
    'shard',
    'max-images-per-pull-request',
    'max-cost-per-pull-request',
];
const cliInputs = Object.keys(_settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__  .F).filter((name) => !onlyOnGitHub.includes(name));
function readArguments(argv, env) {
    const { values, positionals } = parse(argv);
    const [name, ...rest] = positionals;
    const command = values.help === true || name === 'help' ? undefined : named(name);
    const given = command && givenAs(command, rest);
    const isSet = (input) => [values[input], env[variable(input)]].some(Boolean);
    const usual = isSet('api-key') || isSet('base-url') ? {} : usualKey(env);
    return {
        command,
        json: values.json === true,
        csv: asCsv(values, command),
        write: values.write === true,
        prompts: values.prompts === true,
        yes: values.yes === true,
        dir: typeof values.dir === 'string' ? values.dir : '.',
        get: (name) => {
            if (name === 'command')
                return isOnlyHere(command) ? 'plan' : (command ?? '');
            if (given?.input === name)
                return given.text;
            const flag = values[name];
            if (flag === true)
                return 'true';
            const own = typeof flag === 'string' ? flag : (env[variable(name)] ?? '');
            return own === '' ? (usual[name] ?? '') : own;
        },
    };
}
function named(name) {
    if (name === undefined || (0,_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .y9)(name))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${name}\` is no command.`, {
        hint: `Known are ${Object.keys(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi).join(', ')}; \`hero-images --help\` tells more.`,
    });
}
function asCsv({ csv, json }, command) {
    if (csv !== true || command === undefined)
        return false;
    const able = Object.entries(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi).filter(([, { givesCsv }]) => givesCsv);
    if (!_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi[command].givesCsv)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${command}\` gives no table for \`--csv\`.`, {
            hint: `That is for ${able.map(([name]) => `\`${name}\``).join(', ')}.`,
        });
    if (json === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN('`--csv` and `--json` were both asked for.', {
            hint: 'Give one of them.',
        });
    return true;
}
const isOnlyHere = (command) => command === 'init' || command === 'sweep';
function givenAs(command, rest) {
    const { takes: input, usage } = _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi[command];
    if (rest.length === 0)
        return undefined;
    if (input === 'built-dir' && rest.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${command}\` takes one folder, not ${rest.length}.`, {
            hint: `Call it as \`hero-images ${usage}\`.`,
        });
    return { input, text: rest.join('\n') };
}
const usualKey = ({ OPENAI_API_KEY = '', OPENAI_BASE_URL = '', }) => OPENAI_API_KEY === '' ? {} : { 'api-key': OPENAI_API_KEY, 'base-url': OPENAI_BASE_URL };
const variable = (name) => `HERO_IMAGES_${name.toUpperCase().replaceAll('-', '_')}`;
const isSwitch = (name) => {
    const { default: value } = _settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__  .F[name];
    return value === 'false';
};
function parse(argv) {
    const options = Object.fromEntries([
        ...cliInputs.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' }]),
        ['json', { type: 'boolean' }],
        ['csv', { type: 'boolean' }],
        ['write', { type: 'boolean' }],
        ['prompts', { type: 'boolean' }],
        ['yes', { type: 'boolean' }],
        ['dir', { type: 'string' }],
        ['help', { type: 'boolean', short: 'h' }],
    ]);
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...argv],
            options,
            allowPositionals: true,
        });
        return { values: values, positionals };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(error.message, {
            hint: '`hero-images --help` lists the flags.',
            cause: error,
        });
    }
}


  }),

  37912:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  help)
  });
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85531);
  var _settings_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93977);
  var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33347);



const indent = '      ';
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        if (`${lines.at(-1)} ${word}`.length > width)
            lines.push('');
        lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart();
    }
    return lines.map((line) => `${indent}${line}`).join('\n');
}
const flags = _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .Un
    .map((name) => {
    const { default: value, description } = _settings_input_table_js__WEBPACK_IMPORTED_MODULE_1__  .F[name];
    const shown = value === '' || value === 'false' ? '' : ` (${value})`;
    return `  --${name}${shown}   ${(0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .bv)(name)}\n${wrap(description, 74)}`;
})
    .join('\n');
const calls = Object.values(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_0__  .Pi)
    .map(({ usage, says }) => `  ${`hero-images ${usage}`.padEnd(46)}  ${says}`)
    .join('\n');
const help = `hero-images: a hero image for every post, in the files of this checkout.

${calls}

Paths and globs count from the top of the repo; without them, all posts are looked at.
Files are written, nothing is committed: look at them with \`git status\` and \`git diff\`.
Without a key, cards are drawn; OPENAI_API_KEY and OPENAI_BASE_URL are read where neither key nor
address is given otherwise. Try it:

  hero-images init
  hero-images plan
  hero-images illustrate content/posts/hello.md
  HERO_IMAGES_API_KEY=... hero-images regenerate content/posts/hello.md --instruction "more fog"

Flags, each with the variable that sets it too:

${flags}
  --dir (.)
${wrap('Top folder of the repo.', 74)}
  --write
${wrap('With `wire`: write the patches, which are only shown otherwise. With `sweep`: delete what is listed.', 74)}
  --prompts
${wrap('With `plan`: show the prompt of each post, and all its files.', 74)}
  --yes
${wrap('With `init`: take the usual answers to its questions.', 74)}
  --csv
${wrap('With `report`: print it as CSV, and nothing else, on standard output.', 74)}
  --json
${wrap('Print the plan as JSON, and nothing else, on standard output.', 74)}

Exit status: 0 done; 1 something failed, as \`--fail-on\` says; 2 a flag or a setting is wrong.
`;


  }),

  42784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  publicFonts)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const home = 'hero-images/hero-images';
const publicFonts = (env, signal) => ({
    cache: env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'),
    async blob(id) {
        const api = env.GITHUB_API_URL || 'https://api.github.com';
        const { publicBlob } = await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(752), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(412), __webpack_require__.e(100), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 53691));
        return publicBlob(`${api}/repos/${home}/git/blobs/${id}`, signal);
    },
});


  }),

  7862:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  createTerminal)
  });
  var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);

function createTerminal(input, output) {
    let lines;
    let answers;
    const open = () => {
        const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output, terminal: input.isTTY === true });
        terminal.on('SIGINT', () => terminal.close());
        lines = terminal;
        return terminal[Symbol.asyncIterator]();
    };
    return {
        async ask(text) {
            answers ??= open();
            const at = text.lastIndexOf('\n') + 1;
            output.write(text.slice(0, at));
            lines?.setPrompt(text.slice(at));
            lines?.prompt();
            const { value, done } = await answers.next();
            if (input.isTTY !== true)
                output.write('\n');
            return done ? undefined : value;
        },
        close: () => lines?.close(),
    };
}


  })

};
