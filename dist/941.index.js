export const id = 941;
export const ids = [941];
export const modules = {

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

  98840:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CO: () => (  isSameShape),
    Uj: () => (  fit),
    V8: () => (  fitPixels),
    sv: () => (  keptPart)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _bitmap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70236);
  var _codecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61645);
  var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18633);




const QUALITIES = {
    webp: [82, 76, 70, 62, 54, 46, 40],
    jpeg: [85, 80, 74, 66, 58, 49, 40],
    png: [100],
};
async function fit(picture, to) {
    await to.pause?.();
    return (await fitPixels(await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .D4)(picture), to)).picture;
}
async function fitPixels(decoded, to) {
    const { width, height, format, maxBytes = Number.POSITIVE_INFINITY, later = 0, focus, pause } = to;
    await pause?.();
    const scaled = await cover(decoded, { width, height }, focus);
    const pixels = format === 'jpeg' && (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .ty)(scaled) ? onWhite(scaled) : scaled;
    let smallest = Number.POSITIVE_INFINITY;
    for (const quality of QUALITIES[format]) {
        await pause?.();
        const bytes = await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .lF)(pixels, format, quality);
        if (bytes.length + later <= maxBytes)
            return { picture: { format, width, height, bytes }, pixels };
        smallest = Math.min(smallest, bytes.length + later);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_(`a ${format} picture of ${width}x${height} needs ${smallest} bytes, more than the ${maxBytes} allowed`, { hint: 'Raise the limit of bytes, choose another format or a smaller size.' });
}
const isSameShape = (a, b) => Math.abs(a.width / a.height - b.width / b.height) < 0.01;
async function keptPart(picture, size, focus) {
    const pixels = await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .D4)(picture);
    const { left, top, width, height } = (0,_window_js__WEBPACK_IMPORTED_MODULE_2__  .a8)(pixels, size, focus);
    const share = (offset, spare) => (spare > 0 ? offset / spare : 0.5);
    return { x: share(left, pixels.width - width), y: share(top, pixels.height - height) };
}
async function cover(pixels, size, focus) {
    const part = halved(cut(pixels, (0,_window_js__WEBPACK_IMPORTED_MODULE_2__  .a8)(pixels, size, focus)), size);
    const isFinal = part.width === size.width && part.height === size.height;
    if (isFinal)
        return part;
    try {
        return await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .XR)(part, size);
    }
    finally {
        if (part.data.buffer !== pixels.data.buffer)
            (0,_bitmap_js__WEBPACK_IMPORTED_MODULE_3__  .Es)(part);
    }
}
const SCALED_AT_ONCE = 4096 * 4096;
function halved(pixels, size) {
    const width = Math.floor(pixels.width / 2);
    const height = Math.floor(pixels.height / 2);
    const isSmall = pixels.width * pixels.height <= SCALED_AT_ONCE;
    if (isSmall || width < size.width || height < size.height)
        return pixels;
    const data = new Uint8ClampedArray(width * height * 4);
    const line = pixels.width * 4;
    for (let y = 0, to = 0; y < height; y++) {
        for (let x = 0, from = 2 * y * line; x < width; x++, from += 8, to += 4) {
            for (let channel = from; channel < from + 4; channel++) {
                const upper = pixels.data[channel] + pixels.data[channel + 4];
                const lower = pixels.data[channel + line] + pixels.data[channel + line + 4];
                data[to + channel - from] = (upper + lower) / 4;
            }
        }
    }
    return halved(new _bitmap_js__WEBPACK_IMPORTED_MODULE_3__  .mb(data, width, height), size);
}
function cut(pixels, { left, top, width, height }) {
    if (width === pixels.width) {
        const line = width * 4;
        return new _bitmap_js__WEBPACK_IMPORTED_MODULE_3__  .mb(pixels.data.subarray(top * line, (top + height) * line), width, height);
    }
    const data = new Uint8ClampedArray(width * height * 4);
    for (let row = 0; row < height; row++) {
        const start = ((top + row) * pixels.width + left) * 4;
        data.set(pixels.data.subarray(start, start + width * 4), row * width * 4);
    }
    return new _bitmap_js__WEBPACK_IMPORTED_MODULE_3__  .mb(data, width, height);
}
function onWhite({ data, width, height }) {
    const opaque = new Uint8ClampedArray(data);
    for (let offset = 0; offset < opaque.length; offset += 4) {
        const alpha = opaque[offset + 3] / 255;
        if (alpha === 1)
            continue;
        for (let channel = offset; channel < offset + 3; channel++) {
            opaque[channel] = opaque[channel] * alpha + 255 * (1 - alpha);
        }
        opaque[offset + 3] = 255;
    }
    return new _bitmap_js__WEBPACK_IMPORTED_MODULE_3__  .mb(opaque, width, height);
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

  78389:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  isAlike),
    Mk: () => (  isLook),
    Pq: () => (  differenceOf),
    _F: () => (  lookHash)
  });
const side = 8;
const level = 2;
const leastTurns = 6;
const mostDiffering = 0.2;
function lookHash(pixels) {
    const brightness = brightnessOf(pixels);
    const rows = lines((row, step) => [step, row]).map((line) => line.map(brightness(side + 1, side)));
    const columns = lines((column, step) => [column, step]).map((line) => line.map(brightness(side, side + 1)));
    const steps = [rows.map(stepsOf), columns.map(stepsOf)];
    const turns = steps.flat().reduce((sum, line) => sum + turnsOf(line), 0);
    if (turns < leastTurns)
        return undefined;
    const bits = steps.flatMap((way) => [1, -1].map((sign) => way.flat().map((step) => (step === sign ? '1' : '0'))));
    return bits
        .map((way) => BigInt(`0b${way.join('')}`)
        .toString(16)
        .padStart(16, '0'))
        .join('');
}
function differenceOf(a, b) {
    const [one, other] = [BigInt(`0x${a}`), BigInt(`0x${b}`)];
    return ones(one ^ other) / Math.max(1, ones(one) + ones(other));
}
const isAlike = (a, b) => differenceOf(a, b) <= mostDiffering;
const isLook = (text) => /^[0-9a-f]{64}$/.test(text);
const ones = (bits) => bits.toString(2).replaceAll('0', '').length;
const lines = (at) => Array.from({ length: side }, (_, line) => Array.from({ length: side + 1 }, (_, step) => at(line, step)));
const stepsOf = (line) => line.slice(1).map((value, index) => {
    const step = value - line[index];
    return Math.abs(step) <= level ? 0 : Math.sign(step);
});
function turnsOf(line) {
    const moves = line.filter((step) => step !== 0);
    return moves.filter((step, index) => index > 0 && step !== moves[index - 1]).length;
}
const brightnessOf = ({ data, width, height }) => (columns, rows) => ([column, row]) => {
    const [left, right] = edges(column, columns, width);
    const [top, bottom] = edges(row, rows, height);
    let sum = 0;
    for (let y = top; y < bottom; y++)
        for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
            const luma = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
            const alpha = data[at + 3] / 255;
            sum += luma * alpha + 255 * (1 - alpha);
        }
    return sum / ((right - left) * (bottom - top));
};
function edges(index, count, length) {
    const from = Math.min(length - 1, Math.floor((index * length) / count));
    return [from, Math.max(from + 1, Math.floor(((index + 1) * length) / count))];
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

  18633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LQ: () => (  partFor),
  a8: () => (  windowFor)
});


;
const looked = 144;
const sampled = 5;
const channels = 3;
const known = new WeakMap();
function profilesOf(pixels) {
    const before = known.get(pixels.data);
    if (before)
        return before;
    const profiles = profilesIn(shrunk(pixels));
    known.set(pixels.data, profiles);
    return profiles;
}
function profilesIn(small) {
    const { width, height } = small;
    const salience = salienceOf(small);
    const floor = salience.reduce((sum, value) => sum + value, 0) / salience.length;
    const columns = new Array(width).fill(0);
    const rows = new Array(height).fill(0);
    for (let y = 0, at = 0; y < height; y++)
        for (let x = 0; x < width; x++, at++) {
            const above = Math.max(0, salience[at] - floor);
            columns[x] += above * above;
            rows[y] += above * above;
        }
    return { columns, rows };
}
function salienceOf({ width, height, planes }) {
    const sums = planes.map((plane) => summed(plane, width, height));
    const salience = new Float64Array(width * height);
    for (let y = 0, at = 0; y < height; y++) {
        const high = Math.min(y, height - 1 - y);
        for (let x = 0; x < width; x++, at++) {
            const wide = Math.min(x, width - 1 - x);
            let distance = 0;
            for (const sum of sums) {
                const near = mean(sum, width, height, x, y, 1, 1);
                const around = mean(sum, width, height, x, y, Math.max(wide, 6), Math.max(high, 6));
                distance += (near - around) ** 2;
            }
            salience[at] = Math.sqrt(distance);
        }
    }
    return salience;
}
function summed(plane, width, height) {
    const line = width + 1;
    const sums = new Float64Array(line * (height + 1));
    for (let y = 0; y < height; y++)
        for (let x = 0, row = 0; x < width; x++) {
            row += plane[y * width + x];
            sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
        }
    return sums;
}
function mean(sums, width, height, x, y, wide, high) {
    const [left, right] = [Math.max(0, x - wide), Math.min(width, x + wide + 1)];
    const [top, bottom] = [Math.max(0, y - high), Math.min(height, y + high + 1)];
    const line = width + 1;
    const sum = sums[bottom * line + right] -
        sums[top * line + right] -
        sums[bottom * line + left] +
        sums[top * line + left];
    return sum / ((right - left) * (bottom - top));
}
function shrunk({ data, width, height }) {
    const scale = Math.max(1, Math.max(width, height) / looked);
    const size = {
        width: Math.max(1, Math.round(width / scale)),
        height: Math.max(1, Math.round(height / scale)),
    };
    const step = Math.max(1, Math.floor(scale / sampled));
    const sums = new Float64Array(size.width * size.height * channels);
    const counts = new Float64Array(size.width * size.height);
    const columns = Uint32Array.from({ length: width }, (_, x) => Math.min(size.width - 1, Math.floor((x * size.width) / width)));
    for (let y = 0; y < height; y += step) {
        const row = Math.min(size.height - 1, Math.floor((y * size.height) / height)) * size.width;
        for (let x = 0, from = y * width * 4; x < width; x++, from += 4) {
            const to = row + columns[x];
            const alpha = data[from + 3];
            const clear = 255 - alpha;
            sums[to * channels] += data[from] * alpha + 255 * clear;
            sums[to * channels + 1] += data[from + 1] * alpha + 255 * clear;
            sums[to * channels + 2] += data[from + 2] * alpha + 255 * clear;
            counts[to] += 255;
        }
    }
    const planes = [0, 1, 2].map(() => new Float64Array(size.width * size.height));
    for (let at = 0; at < counts.length; at++) {
        const count = counts[at] || 1;
        const [red, green, blue] = [0, 1, 2].map((nth) => sums[at * channels + nth] / count);
        planes[0][at] = (red + green + blue) / 3;
        planes[1][at] = (red - green) / 2;
        planes[2][at] = (blue - (red + green) / 2) / 2;
    }
    return { ...size, planes };
}

;

const little = 0.02;
const clearly = 0.04;
const margin = 0.12;
function windowFor(pixels, size, focus) {
    const part = partFor(pixels, size);
    const spare = { x: pixels.width - part.width, y: pixels.height - part.height };
    const at = focus ?? placeOf(pixels, part, spare);
    return { ...part, left: Math.floor(spare.x * at.x), top: Math.floor(spare.y * at.y) };
}
function partFor(picture, size) {
    const scale = Math.max(size.width / picture.width, size.height / picture.height);
    return {
        width: Math.min(picture.width, Math.max(1, Math.round(size.width / scale))),
        height: Math.min(picture.height, Math.max(1, Math.round(size.height / scale))),
    };
}
const middle = { x: 0.5, y: 0.5 };
function placeOf(pixels, part, spare) {
    const cuts = { x: spare.x / pixels.width > little, y: spare.y / pixels.height > little };
    if (!cuts.x && !cuts.y)
        return middle;
    const { columns, rows } = profilesOf(pixels);
    return {
        x: cuts.x ? bestOn(columns, part.width / pixels.width) : 0.5,
        y: cuts.y ? bestOn(rows, part.height / pixels.height) : 0.5,
    };
}
function bestOn(profile, length) {
    const total = profile.reduce((sum, value) => sum + value, 0);
    if (total === 0)
        return 0.5;
    const steps = 64;
    const shown = (step) => shownIn(profile, (step / steps) * (1 - length), length) / total;
    const inMiddle = shown(steps / 2);
    let best = { step: steps / 2, shown: inMiddle + clearly };
    for (let step = 0; step <= steps; step++) {
        const now = { step, shown: shown(step) };
        if (now.shown > best.shown)
            best = now;
    }
    return best.step / steps;
}
function shownIn(profile, start, length) {
    let sum = 0;
    for (const [at, value] of profile.entries()) {
        const inWindow = ((at + 0.5) / profile.length - start) / length;
        const toBorder = Math.min(inWindow, 1 - inWindow);
        if (toBorder >= 0)
            sum += value * (0.5 + 0.5 * Math.min(1, toBorder / margin));
    }
    return sum;
}


  }),

  66569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _pictures_cut_pictures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84523);



node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.on('message', async (job) => {
    const answer = await answerTo(job);
    for (const { bytes } of job.pictures)
        bytes.buffer.transfer(0);
    const buffers = 'done' in answer ? answer.done.images.map(({ bytes }) => bytes.buffer) : [];
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(answer, buffers);
});
async function answerTo(job) {
    try {
        return { done: await (0,_pictures_cut_pictures_js__WEBPACK_IMPORTED_MODULE_2__  .K)(job) };
    }
    catch (error) {
        const { message, stack } = error;
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .Z_))
            return { failed: { isOfPicture: false, message: stack ?? message } };
        return { failed: { isOfPicture: true, message, ...(error.hint && { hint: error.hint }) } };
    }
}


  }),

  5565:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WB: () => (  rgbaToThumbHash)
  });
function rgbaToThumbHash(w, h, rgba) {
  if (w > 100 || h > 100) throw new Error(`${w}x${h} doesn't fit in 100x100`)
  let { PI, round, max, cos, abs } = Math

  let avg_r = 0, avg_g = 0, avg_b = 0, avg_a = 0
  for (let i = 0, j = 0; i < w * h; i++, j += 4) {
    let alpha = rgba[j + 3] / 255
    avg_r += alpha / 255 * rgba[j]
    avg_g += alpha / 255 * rgba[j + 1]
    avg_b += alpha / 255 * rgba[j + 2]
    avg_a += alpha
  }
  if (avg_a) {
    avg_r /= avg_a
    avg_g /= avg_a
    avg_b /= avg_a
  }

  let hasAlpha = avg_a < w * h
  let l_limit = hasAlpha ? 5 : 7 
  let lx = max(1, round(l_limit * w / max(w, h)))
  let ly = max(1, round(l_limit * h / max(w, h)))
  let l = [] 
  let p = [] 
  let q = [] 
  let a = [] 

  for (let i = 0, j = 0; i < w * h; i++, j += 4) {
    let alpha = rgba[j + 3] / 255
    let r = avg_r * (1 - alpha) + alpha / 255 * rgba[j]
    let g = avg_g * (1 - alpha) + alpha / 255 * rgba[j + 1]
    let b = avg_b * (1 - alpha) + alpha / 255 * rgba[j + 2]
    l[i] = (r + g + b) / 3
    p[i] = (r + g) / 2 - b
    q[i] = r - g
    a[i] = alpha
  }

  let encodeChannel = (channel, nx, ny) => {
    let dc = 0, ac = [], scale = 0, fx = []
    for (let cy = 0; cy < ny; cy++) {
      for (let cx = 0; cx * ny < nx * (ny - cy); cx++) {
        let f = 0
        for (let x = 0; x < w; x++)
          fx[x] = cos(PI / w * cx * (x + 0.5))
        for (let y = 0; y < h; y++)
          for (let x = 0, fy = cos(PI / h * cy * (y + 0.5)); x < w; x++)
            f += channel[x + y * w] * fx[x] * fy
        f /= w * h
        if (cx || cy) {
          ac.push(f)
          scale = max(scale, abs(f))
        } else {
          dc = f
        }
      }
    }
    if (scale)
      for (let i = 0; i < ac.length; i++)
        ac[i] = 0.5 + 0.5 / scale * ac[i]
    return [dc, ac, scale]
  }
  let [l_dc, l_ac, l_scale] = encodeChannel(l, max(3, lx), max(3, ly))
  let [p_dc, p_ac, p_scale] = encodeChannel(p, 3, 3)
  let [q_dc, q_ac, q_scale] = encodeChannel(q, 3, 3)
  let [a_dc, a_ac, a_scale] = hasAlpha ? encodeChannel(a, 5, 5) : []

  let isLandscape = w > h
  let header24 = round(63 * l_dc) | (round(31.5 + 31.5 * p_dc) << 6) | (round(31.5 + 31.5 * q_dc) << 12) | (round(31 * l_scale) << 18) | (hasAlpha << 23)
  let header16 = (isLandscape ? ly : lx) | (round(63 * p_scale) << 3) | (round(63 * q_scale) << 9) | (isLandscape << 15)
  let hash = [header24 & 255, (header24 >> 8) & 255, header24 >> 16, header16 & 255, header16 >> 8]
  let ac_start = hasAlpha ? 6 : 5
  let ac_index = 0
  if (hasAlpha) hash.push(round(15 * a_dc) | (round(15 * a_scale) << 4))

  for (let ac of hasAlpha ? [l_ac, p_ac, q_ac, a_ac] : [l_ac, p_ac, q_ac])
    for (let f of ac)
      hash[ac_start + (ac_index >> 1)] |= round(15 * f) << ((ac_index++ & 1) << 2)
  return new Uint8Array(hash)
}

function thumbHashToRGBA(hash) {
  let { PI, min, max, cos, round } = Math

  let header24 = hash[0] | (hash[1] << 8) | (hash[2] << 16)
  let header16 = hash[3] | (hash[4] << 8)
  let l_dc = (header24 & 63) / 63
  let p_dc = ((header24 >> 6) & 63) / 31.5 - 1
  let q_dc = ((header24 >> 12) & 63) / 31.5 - 1
  let l_scale = ((header24 >> 18) & 31) / 31
  let hasAlpha = header24 >> 23
  let p_scale = ((header16 >> 3) & 63) / 63
  let q_scale = ((header16 >> 9) & 63) / 63
  let isLandscape = header16 >> 15
  let lx = max(3, isLandscape ? hasAlpha ? 5 : 7 : header16 & 7)
  let ly = max(3, isLandscape ? header16 & 7 : hasAlpha ? 5 : 7)
  let a_dc = hasAlpha ? (hash[5] & 15) / 15 : 1
  let a_scale = (hash[5] >> 4) / 15

  let ac_start = hasAlpha ? 6 : 5
  let ac_index = 0
  let decodeChannel = (nx, ny, scale) => {
    let ac = []
    for (let cy = 0; cy < ny; cy++)
      for (let cx = cy ? 0 : 1; cx * ny < nx * (ny - cy); cx++)
        ac.push((((hash[ac_start + (ac_index >> 1)] >> ((ac_index++ & 1) << 2)) & 15) / 7.5 - 1) * scale)
    return ac
  }
  let l_ac = decodeChannel(lx, ly, l_scale)
  let p_ac = decodeChannel(3, 3, p_scale * 1.25)
  let q_ac = decodeChannel(3, 3, q_scale * 1.25)
  let a_ac = hasAlpha && decodeChannel(5, 5, a_scale)

  let ratio = thumbHashToApproximateAspectRatio(hash)
  let w = round(ratio > 1 ? 32 : 32 * ratio)
  let h = round(ratio > 1 ? 32 / ratio : 32)
  let rgba = new Uint8Array(w * h * 4), fx = [], fy = []
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i += 4) {
      let l = l_dc, p = p_dc, q = q_dc, a = a_dc

      for (let cx = 0, n = max(lx, hasAlpha ? 5 : 3); cx < n; cx++)
        fx[cx] = cos(PI / w * (x + 0.5) * cx)
      for (let cy = 0, n = max(ly, hasAlpha ? 5 : 3); cy < n; cy++)
        fy[cy] = cos(PI / h * (y + 0.5) * cy)

      for (let cy = 0, j = 0; cy < ly; cy++)
        for (let cx = cy ? 0 : 1, fy2 = fy[cy] * 2; cx * ly < lx * (ly - cy); cx++, j++)
          l += l_ac[j] * fx[cx] * fy2

      for (let cy = 0, j = 0; cy < 3; cy++) {
        for (let cx = cy ? 0 : 1, fy2 = fy[cy] * 2; cx < 3 - cy; cx++, j++) {
          let f = fx[cx] * fy2
          p += p_ac[j] * f
          q += q_ac[j] * f
        }
      }

      if (hasAlpha)
        for (let cy = 0, j = 0; cy < 5; cy++)
          for (let cx = cy ? 0 : 1, fy2 = fy[cy] * 2; cx < 5 - cy; cx++, j++)
            a += a_ac[j] * fx[cx] * fy2

      let b = l - 2 / 3 * p
      let r = (3 * l - b + q) / 2
      let g = r - q
      rgba[i] = max(0, 255 * min(1, r))
      rgba[i + 1] = max(0, 255 * min(1, g))
      rgba[i + 2] = max(0, 255 * min(1, b))
      rgba[i + 3] = max(0, 255 * min(1, a))
    }
  }
  return { w, h, rgba }
}

function thumbHashToAverageRGBA(hash) {
  let { min, max } = Math
  let header = hash[0] | (hash[1] << 8) | (hash[2] << 16)
  let l = (header & 63) / 63
  let p = ((header >> 6) & 63) / 31.5 - 1
  let q = ((header >> 12) & 63) / 31.5 - 1
  let hasAlpha = header >> 23
  let a = hasAlpha ? (hash[5] & 15) / 15 : 1
  let b = l - 2 / 3 * p
  let r = (3 * l - b + q) / 2
  let g = r - q
  return {
    r: max(0, min(1, r)),
    g: max(0, min(1, g)),
    b: max(0, min(1, b)),
    a
  }
}

function thumbHashToApproximateAspectRatio(hash) {
  let header = hash[3]
  let hasAlpha = hash[2] & 0x80
  let isLandscape = hash[4] & 0x80
  let lx = isLandscape ? hasAlpha ? 5 : 7 : header & 7
  let ly = isLandscape ? header & 7 : hasAlpha ? 5 : 7
  return lx / ly
}

function rgbaToDataURL(w, h, rgba) {
  let row = w * 4 + 1
  let idat = 6 + h * (5 + row)
  let bytes = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0,
    w >> 8, w & 255, 0, 0, h >> 8, h & 255, 8, 6, 0, 0, 0, 0, 0, 0, 0,
    idat >>> 24, (idat >> 16) & 255, (idat >> 8) & 255, idat & 255,
    73, 68, 65, 84, 120, 1
  ]
  let table = [
    0, 498536548, 997073096, 651767980, 1994146192, 1802195444, 1303535960,
    1342533948, -306674912, -267414716, -690576408, -882789492, -1687895376,
    -2032938284, -1609899400, -1111625188
  ]
  let a = 1, b = 0
  for (let y = 0, i = 0, end = row - 1; y < h; y++, end += row - 1) {
    bytes.push(y + 1 < h ? 0 : 1, row & 255, row >> 8, ~row & 255, (row >> 8) ^ 255, 0)
    for (b = (b + a) % 65521; i < end; i++) {
      let u = rgba[i] & 255
      bytes.push(u)
      a = (a + u) % 65521
      b = (b + a) % 65521
    }
  }
  bytes.push(
    b >> 8, b & 255, a >> 8, a & 255, 0, 0, 0, 0,
    0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130
  )
  for (let [start, end] of [[12, 29], [37, 41 + idat]]) {
    let c = ~0
    for (let i = start; i < end; i++) {
      c ^= bytes[i]
      c = (c >>> 4) ^ table[c & 15]
      c = (c >>> 4) ^ table[c & 15]
    }
    c = ~c
    bytes[end++] = c >>> 24
    bytes[end++] = (c >> 16) & 255
    bytes[end++] = (c >> 8) & 255
    bytes[end++] = c & 255
  }
  return 'data:image/png;base64,' + btoa(String.fromCharCode(...bytes))
}

function thumbHashToDataURL(hash) {
  let image = thumbHashToRGBA(hash)
  return rgbaToDataURL(image.w, image.h, image.rgba)
}


  })

};
