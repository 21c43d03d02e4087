export const id = 523;
export const ids = [523];
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


  }),

  54347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LY: () => (  asset),
  Q$: () => (  assetPath),
  AP: () => (  fontOnDisk)
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
    { name: 'inter-medium.ttf', from: '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf' },
    { name: 'inter-bold.ttf', from: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf' },
];
const isModule = (name) => /^(harfbuzz|lcms)\/|\.cjs$/.test(name);

var font_choice = __webpack_require__(40381);
;








const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
function assetPath(name) {
    const bundled = (0,external_node_path_.join)(here, 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : inPackage(name);
}
async function asset(name) {
    const packed = (0,external_node_path_.join)(here, 'assets', `${name}.br`);
    if (!(0,external_node_fs_.existsSync)(packed))
        return new Uint8Array(await (0,promises_.readFile)(inPackage(name)));
    const bytes = await unpack(await (0,promises_.readFile)(packed));
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
    return (0,external_node_path_.join)(here, '..', '..', 'node_modules', from);
}


  }),

  70236:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  pictureOf),
    Es: () => (  freePixels),
    lT: () => (  pixelsIn),
    mb: () => (  Bitmap)
  });
class Bitmap {
    data;
    width;
    height;
    colorSpace = 'srgb';
    constructor(data, width, height) {
        this.data = data;
        this.width = width;
        this.height = height;
    }
}
const pictureOf = ({ data, width, height }) => ({
    ...{ format: 'rgba', width, height },
    bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
});
const pixelsIn = ({ bytes, width, height }) => new Bitmap(new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength), width, height);
function freePixels({ data }) {
    data.buffer.transfer(0);
}


  }),

  71948:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  latin1),
    d: () => (  viewOf)
  });
function latin1(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}


  }),

  20234:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D4: () => (  codecs_decode),
  lF: () => (  codecs_encode),
  W7: () => (  fileOf),
  $i: () => (  isPlain),
  ty: () => (  isTransparent),
  XR: () => (  codecs_resize)
});

var decode = __webpack_require__(4841);
var jpeg_decode = __webpack_require__(26236);
var encode = __webpack_require__(81418);
var png_decode = __webpack_require__(71432);
var png_encode = __webpack_require__(48800);
var resize = __webpack_require__(85655);
var webp_decode = __webpack_require__(82596);
var webp_encode = __webpack_require__(90234);
var errors = __webpack_require__(452);
var assets = __webpack_require__(54347);
var bitmap = __webpack_require__(70236);
var bytes = __webpack_require__(71948);
var outside = __webpack_require__(91992);
var colours_icc = __webpack_require__(96612);
;
const STEPS = 4096;
function profileOf({ primaries, transfer }) {
    const lights = transpose(lightsOf(primaries));
    const curve = Buffer.alloc(12 + STEPS * 2);
    curve.write('curv');
    curve.writeUInt32BE(STEPS, 8);
    for (let step = 0; step < STEPS; step++)
        curve.writeUInt16BE(Math.round(transfer(step / (STEPS - 1)) * 65535), 12 + step * 2);
    const data = [...lights.map(xyzTag), xyzTag(d50), curve];
    const names = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt', 'rTRC', 'gTRC', 'bTRC'];
    const head = Buffer.alloc(128 + 4 + names.length * 12);
    const starts = [];
    let end = head.length;
    for (const { length } of data) {
        starts.push(end);
        end += length;
    }
    head.writeUInt32BE(end, 0);
    head.writeUInt32BE(0x02400000, 8);
    head.write('mntrRGB XYZ ', 12);
    head.write('acsp', 36);
    d50.forEach((value, i) => {
        head.writeInt32BE(fixed(value), 68 + i * 4);
    });
    head.writeUInt32BE(names.length, 128);
    names.forEach((name, i) => {
        const from = Math.min(i, data.length - 1);
        head.write(name, 132 + i * 12);
        head.writeUInt32BE(starts[from], 136 + i * 12);
        head.writeUInt32BE(data[from].length, 140 + i * 12);
    });
    return Buffer.concat([head, ...data]);
}
const d50 = [0.9642, 1, 0.8249];
const fixed = (value) => Math.round(value * 65536);
function xyzTag(values) {
    const tag = Buffer.alloc(20);
    tag.write('XYZ ');
    values.forEach((value, i) => {
        tag.writeInt32BE(fixed(value), 8 + i * 4);
    });
    return tag;
}
function lightsOf({ red, green, blue, white }) {
    const xyz = ([x, y]) => [x / y, 1, (1 - x - y) / y];
    const columns = transpose([xyz(red), xyz(green), xyz(blue)]);
    const whole = xyz(white);
    const parts = times(inverse(columns), whole);
    const scaled = columns.map((row) => row.map((value, i) => value * parts[i]));
    const [from, to] = [times(bradford, whole), times(bradford, d50)];
    const ratio = [
        [to[0] / from[0], 0, 0],
        [0, to[1] / from[1], 0],
        [0, 0, to[2] / from[2]],
    ];
    return product(product(inverse(bradford), product(ratio, bradford)), scaled);
}
const bradford = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
];
const times = (matrix, [x, y, z]) => matrix.map(([a, b, c]) => a * x + b * y + c * z);
const transpose = (rows) => rows.map((_, i) => rows.map((row) => row[i]));
const product = (a, b) => transpose(transpose(b).map((column) => times(a, column)));
function inverse([[a, b, c], [d, e, f], [g, h, i]]) {
    const whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    const rows = [
        [e * i - f * h, c * h - b * i, b * f - c * e],
        [f * g - d * i, a * i - c * g, c * d - a * f],
        [d * h - e * g, b * g - a * h, a * e - b * d],
    ];
    return rows.map((row) => row.map((value) => value / whole));
}

;





let loaded;
function littleCms() {
    loaded ??= (async () => {
        const [{ instantiate }, wasmBinary] = await Promise.all([
            (0,outside .c)('lcms/lcms.js'),
            (0,assets .LY)('lcms.wasm'),
        ]);
        return instantiate({ wasmBinary });
    })();
    return loaded;
}
const AT_ONCE = 1 << 16;
const GREY = 0x30009;
const RGBA = 0x40099;
const RGB = 0x40019;
const PERCEPTUAL = 0;
const COPY_ALPHA = 0x04000000;
const NO_OPTIMIZE = 0x0100;
async function toSrgb(data, colours) {
    const transform = await transformOf(colours);
    if (transform && !isIdle(transform)) {
        for (let from = 0; from < data.length; from += AT_ONCE * 4)
            transform.run(data.subarray(from, from + AT_ONCE * 4));
    }
    transform?.close();
}
async function isSrgb(colours) {
    const transform = await transformOf(colours);
    const isSame = transform === undefined || isIdle(transform);
    transform?.close();
    return isSame;
}
async function transformOf(colours) {
    const icc = 'icc' in colours ? colours.icc : profileOf(colours);
    const space = icc.length < 132 || icc.length > colours_icc .n ? '' : (0,bytes .W)(icc, 16, 20);
    return space === 'RGB ' || space === 'GRAY'
        ? to_srgb_open(await littleCms(), icc, space === 'GRAY')
        : undefined;
}
function to_srgb_open(engine, icc, isGrey) {
    const { ccall, _malloc: allocate, _free: free } = engine;
    const call = (name, ...values) => ccall(name, 'number', Array(values.length).fill('number'), values);
    const file = allocate(icc.length);
    engine.HEAPU8.set(icc, file);
    const from = call('cmsOpenProfileFromMem', file, icc.length);
    free(file);
    if (from === 0)
        return undefined;
    const to = call('cmsCreate_sRGBProfile');
    const [input, output, flags] = isGrey ? [GREY, RGB, NO_OPTIMIZE] : [RGBA, RGBA, COPY_ALPHA];
    const transform = call('cmsCreateTransform', from, input, to, output, PERCEPTUAL, flags);
    call('cmsCloseProfile', from);
    call('cmsCloseProfile', to);
    if (transform === 0)
        return undefined;
    const [source, target] = [allocate(AT_ONCE * 4), allocate(AT_ONCE * 4)];
    return {
        isGrey,
        run(rgba) {
            const pixels = rgba.length / 4;
            const before = engine.HEAPU8;
            if (isGrey)
                for (let i = 0; i < pixels; i++)
                    before[source + i] = rgba[i * 4];
            else
                before.set(rgba, source);
            call('cmsDoTransform', transform, source, target, pixels);
            const after = engine.HEAPU8;
            if (!isGrey)
                return rgba.set(after.subarray(target, target + rgba.length));
            for (let i = 0, at = target; i < pixels; i++, at += 3)
                rgba.set(after.subarray(at, at + 3), i * 4);
        },
        close() {
            call('cmsDeleteTransform', transform);
            free(source);
            free(target);
        },
    };
}
function isIdle(transform) {
    const levels = Array.from({ length: 8 }, (_, i) => Math.round((i * 255) / 7));
    const colours = levels.flatMap((red) => transform.isGrey
        ? [[red, red, red, 255]]
        : levels.flatMap((green) => levels.map((blue) => [red, green, blue, 255])));
    const before = colours.flat();
    const after = Uint8ClampedArray.from(before);
    transform.run(after);
    return before.every((value, i) => Math.abs(value - after[i]) <= 1);
}

var decode_cmyk = __webpack_require__(40954);
var sniff = __webpack_require__(87837);
var sniff_jpeg = __webpack_require__(33922);
var sniff_png = __webpack_require__(65864);
var exif = __webpack_require__(37213);
;


function turn(pixels, orientation) {
    if (orientation === 1)
        return pixels;
    const { width, height } = (0,exif .oS)(pixels, orientation);
    const from = new Uint32Array(pixels.data.buffer, pixels.data.byteOffset, pixels.data.length / 4);
    const to = new Uint32Array(width * height);
    const [isMirrored, isOnHead] = flips[orientation];
    const [right, down] = (0,exif .p7)(orientation) ? [pixels.width, 1] : [1, pixels.width];
    for (let y = 0, at = 0; y < height; y++) {
        const row = (isOnHead ? height - 1 - y : y) * down;
        for (let x = 0; x < width; x++, at++) {
            to[at] = from[row + (isMirrored ? width - 1 - x : x) * right];
        }
    }
    return new bitmap .mb(new Uint8ClampedArray(to.buffer), width, height);
}
const flips = {
    2: [true, false],
    3: [true, true],
    4: [false, true],
    5: [false, false],
    6: [true, false],
    7: [true, true],
    8: [false, true],
};

;

















const load = {
    png: once('png.wasm', (wasm) => (0,png_decode .Ts)(wasm).then(() => (0,png_encode .T)(wasm))),
    jpegDecoder: once('jpeg-decode.wasm', (wasmBinary) => (0,jpeg_decode .T)({ wasmBinary })),
    jpegEncoder: once('jpeg-encode.wasm', (wasmBinary) => (0,encode .T)({ wasmBinary })),
    webpDecoder: once('webp-decode.wasm', (wasmBinary) => (0,webp_decode .T)({ wasmBinary })),
    webpEncoder: once('webp-encode.wasm', (wasmBinary) => (0,webp_encode .T)({ wasmBinary })),
    avifDecoder: once('avif-decode.wasm', (wasmBinary) => (0,decode .T)({ wasmBinary })),
    resizer: once('resize.wasm', resize .Zf),
};
function once(name, start) {
    let ready;
    return () => {
        ready ??= (0,assets .LY)(name).then(({ buffer }) => {
            Object.assign(globalThis, { ImageData: bitmap .mb });
            return start(buffer);
        });
        return ready;
    };
}
const loadDecoder = {
    png: load.png,
    jpeg: load.jpegDecoder,
    webp: load.webpDecoder,
    avif: load.avifDecoder,
};
const loadEncoder = { png: load.png, jpeg: load.jpegEncoder, webp: load.webpEncoder };
async function readJpeg(bytes) {
    if (!(0,sniff_jpeg .p)(bytes).isCmyk)
        return (0,jpeg_decode .A)(bufferOf(bytes));
    const { data, width, height } = (0,decode_cmyk .n)(bytes);
    return new bitmap .mb(new Uint8ClampedArray(data), width, height);
}
const bufferOf = (bytes) => new Uint8Array(bytes).buffer;
const decoders = {
    png: (bytes) => (0,png_decode .Ay)(bufferOf((0,sniff_png .rr)(bytes))),
    jpeg: readJpeg,
    webp: (bytes) => (0,webp_decode .A)(bufferOf(bytes)),
    avif: (bytes) => (0,decode .A)(bufferOf(bytes)),
};
async function codecs_decode(picture) {
    if (!(0,sniff .fo)(picture))
        return (0,bitmap .lT)(picture);
    const stored = await decodeStored(picture);
    const { orientation, colours } = (0,sniff .rR)(picture);
    if (colours)
        await toSrgb(stored.data, colours);
    return turn(stored, orientation);
}
async function isPlain(picture) {
    if (!(0,sniff .fo)(picture))
        return true;
    const { orientation, colours } = (0,sniff .rR)(picture);
    return orientation === 1 && (colours === undefined || (await isSrgb(colours)));
}
async function decodeStored({ format, bytes }) {
    await loadDecoder[format]();
    try {
        return (await decoders[format](bytes));
    }
    catch (cause) {
        throw new errors .Z_(`the ${format} picture cannot be decoded`, { cause });
    }
}
async function fileOf(picture) {
    if ((0,sniff .fo)(picture))
        return picture;
    const bytes = await codecs_encode((0,bitmap .lT)(picture), 'png', 100);
    return { ...picture, format: 'png', bytes };
}
async function codecs_encode(pixels, format, quality) {
    await loadEncoder[format]();
    return new Uint8Array(await encoders[format](pixels, quality));
}
const encoders = {
    png: (pixels) => (0,png_encode .A)(pixels),
    webp: (pixels, quality) => (0,webp_encode .A)(pixels, { quality, use_sharp_yuv: 0, method: 2 }),
    jpeg: (pixels, quality) => (0,encode .A)(pixels, { quality, progressive: false }),
};
async function codecs_resize(pixels, { width, height }) {
    await load.resizer();
    const premultiply = isTransparent(pixels);
    const how = { method: 'lanczos3', linearRGB: false, premultiply };
    return (await (0,resize .Ay)(pixels, { width, height, ...how }));
}
function isTransparent({ data }) {
    for (let alpha = 3; alpha < data.length; alpha += 4)
        if (data[alpha] !== 255)
            return true;
    return false;
}


  }),

  42558:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  ofGamma),
    i: () => (  ofCodePoints)
  });
const d65 = [0.3127, 0.329];
const bt709 = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06], white: d65 };
const bt601 = {
    red: [0.63, 0.34],
    green: [0.31, 0.595],
    blue: [0.155, 0.07],
    white: d65,
};
const p3 = { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06] };
const primariesByCode = {
    1: bt709,
    5: { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06], white: d65 },
    6: bt601,
    7: bt601,
    9: { red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046], white: d65 },
    11: { ...p3, white: [0.314, 0.351] },
    12: { ...p3, white: d65 },
};
const srgb = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const WHITE = 203;
const pq = (value) => {
    const root = value ** (1 / 78.84375);
    const light = Math.max(0, root - 0.8359375) / (18.8515625 - 18.6875 * root);
    return Math.min(1, (light ** (1 / 0.1593017578125) * 10_000) / WHITE);
};
const hlg = (value) => Math.min(1, hlgScene(value) / hlgScene(0.75));
const hlgScene = (value) => value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12;
const transferByCode = {
    4: (value) => value ** 2.2,
    5: (value) => value ** 2.8,
    8: (value) => value,
    16: pq,
    18: hlg,
};
function ofCodePoints(primaries, transfer) {
    const known = primariesByCode[primaries] ?? bt709;
    if (known === bt709 && transferByCode[transfer] === undefined)
        return undefined;
    return { primaries: known, transfer: transferByCode[transfer] ?? srgb };
}
const NEAR = 0.05;
function ofGamma(gamma, told) {
    const isSrgb = Math.abs(gamma * 2.2 - 1) < NEAR;
    const primaries = told && isPossible(told) && !isNear(told, bt709) ? told : bt709;
    if (!(gamma > 0) || (isSrgb && primaries === bt709))
        return undefined;
    return { primaries, transfer: isSrgb ? srgb : (value) => value ** (1 / gamma) };
}
const points = ({ red, green, blue, white }) => [red, green, blue, white];
const isNear = (one, other) => points(one).every(([x, y], i) => {
    const [otherX, otherY] = points(other)[i];
    return Math.abs(x - otherX) < 0.002 && Math.abs(y - otherY) < 0.002;
});
function isPossible(primaries) {
    const { red, green, blue, white } = primaries;
    const side = ([ax, ay], [bx, by], [cx, cy]) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    const sides = [side(red, green, white), side(green, blue, white), side(blue, red, white)];
    return points(primaries).every(([, y]) => y > 0) && sides.every((area) => area > 1e-4);
}


  }),

  96612:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  MAX_PROFILE)
  });
const MAX_PROFILE = 4 * 1024 * 1024;


  }),

  84523:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  cutPictures)
});

var bitmap = __webpack_require__(70236);
var codecs = __webpack_require__(20234);
var fit = __webpack_require__(98840);
var look_hash = __webpack_require__(78389);
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

  40954:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  MAX_CMYK_PIXELS),
    n: () => (  decodeCmyk)
  });
  var jpeg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83598);

const MAX_CMYK_PIXELS = 9_000_000;
const MAX_MEGABYTES = 640;
function decodeCmyk(bytes) {
    return jpeg_js__WEBPACK_IMPORTED_MODULE_0__.decode(bytes, {
        useTArray: true,
        formatAsRGBA: true,
        tolerantDecoding: false,
        maxResolutionInMP: MAX_CMYK_PIXELS / 1e6,
        maxMemoryUsageInMB: MAX_MEGABYTES,
    });
}


  }),

  37213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MX: () => (  orientationOf),
    cs: () => (  orientationOfExif),
    oS: () => (  upright),
    p7: () => (  isOnSide)
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71948);

const orientationTag = 0x0112;
const short = 3;
function orientationOf(tiff) {
    const order = tiff.length < 8 ? '' : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .W)(tiff, 0, 4);
    const isLittle = order === 'II*\0';
    if (!isLittle && order !== 'MM\0*')
        return 1;
    const view = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .d)(tiff);
    const directory = view.getUint32(4, isLittle);
    if (directory + 2 > tiff.length)
        return 1;
    const entries = view.getUint16(directory, isLittle);
    for (let entry = 0; entry < entries; entry++) {
        const at = directory + 2 + entry * 12;
        if (at + 12 > tiff.length)
            return 1;
        if (view.getUint16(at, isLittle) !== orientationTag)
            continue;
        const value = view.getUint16(at + 8, isLittle);
        const isOne = view.getUint16(at + 2, isLittle) === short && value >= 1 && value <= 8;
        return isOne ? value : 1;
    }
    return 1;
}
const orientationOfExif = (exif) => orientationOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .W)(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);
const isOnSide = (orientation) => orientation > 4;
const upright = ({ width, height }, orientation) => isOnSide(orientation) ? { width: height, height: width } : { width, height };


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
  var _codecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20234);
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
    return isFinal ? part : await (0,_codecs_js__WEBPACK_IMPORTED_MODULE_1__  .XR)(part, size);
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
    if (width === pixels.width && height === pixels.height)
        return pixels;
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

  9284:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  kindOf)
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71948);

const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];
function kindOf(bytes) {
    const head = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .W)(bytes, 0, 16);
    const begins = (...signatures) => signatures.some((each) => head.startsWith(each));
    if (begins('\x89PNG\r\n\x1a\n'))
        return 'PNG';
    if (begins('\xff\xd8\xff'))
        return 'JPEG';
    if (begins('RIFF') && head.slice(8, 12) === 'WEBP')
        return 'WebP';
    if (begins('GIF87a', 'GIF89a'))
        return 'GIF';
    if (begins('\xff\x0a', '\0\0\0\x0cJXL \r\n'))
        return 'JPEG XL';
    if (begins('II*\0', 'MM\0*'))
        return 'TIFF';
    if (begins('BM') && head.slice(6, 10) === '\0\0\0\0')
        return 'BMP';
    return head.slice(4, 8) === 'ftyp' ? inMediaFile(bytes) : undefined;
}
function inMediaFile(bytes) {
    const length = Math.min(Buffer.from(bytes.subarray(0, 4)).readUInt32BE(), 256, bytes.length);
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .W)(bytes, 8, length);
    const brands = Array.from({ length: Math.floor(text.length / 4) }, (_, index) => text.slice(index * 4, index * 4 + 4));
    if (brands.some((brand) => brand === 'avif' || brand === 'avis'))
        return 'AVIF';
    return brands.some((brand) => HEIC.includes(brand)) ? 'HEIC' : undefined;
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

  91992:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  loadOutside)
  });
  var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
  var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54347);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};


const loadOutside = (name) => import(__rewriteRelativeImportExtension(  (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)((0,_assets_js__WEBPACK_IMPORTED_MODULE_1__  .Q$)(name)).href, true));


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

  33922:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  measureJpeg)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71948);
  var _decode_cmyk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40954);
  var _exif_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37213);




const SOS = 0xda;
const EOI = 0xd9;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
function measureJpeg(bytes) {
    const view = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .d)(bytes);
    let size;
    let isCmyk = false;
    let isAdobe = false;
    let orientation = 1;
    const profile = [];
    let scans = 0;
    let offset = 2;
    for (;;) {
        offset = nextMarker(bytes, offset);
        const marker = bytes[offset - 1];
        if (marker === EOI)
            break;
        if (marker === 0x01 || isRestart(marker))
            continue;
        if (offset + 2 > bytes.length)
            throw truncated();
        const length = view.getUint16(offset);
        if (length < 2)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_('the JPEG is damaged: a segment has no length');
        if (offset + length > bytes.length)
            throw truncated();
        const segment = bytes.subarray(offset + 2, offset + length);
        if (marker === APP1 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .W)(segment, 0, 6) === 'Exif\0\0')
            orientation = (0,_exif_js__WEBPACK_IMPORTED_MODULE_3__  .cs)(segment);
        if (marker === APP2 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .W)(segment, 0, 12) === 'ICC_PROFILE\0')
            profile.push(segment);
        isAdobe ||= marker === APP14 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .W)(bytes, offset + 2, offset + 7) === 'Adobe';
        if (isFrame(marker) && length >= 8) {
            assertCommon(marker, bytes[offset + 2]);
            isCmyk = bytes[offset + 7] === 4;
            size = { height: view.getUint16(offset + 3), width: view.getUint16(offset + 5) };
        }
        offset += length;
        if (marker === SOS) {
            scans++;
            offset = endOfScan(bytes, offset);
        }
    }
    if (size === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_('the JPEG is damaged: it does not tell its size');
    if (scans === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_('the JPEG is damaged: it holds no pixels');
    if (isCmyk && !isAdobe)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Gy('a JPEG of four colours, which nothing explains');
    if (isCmyk && size.width * size.height > _decode_cmyk_js__WEBPACK_IMPORTED_MODULE_1__  .m) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Gy(`a CMYK JPEG of ${size.width}x${size.height}, more than ${_decode_cmyk_js__WEBPACK_IMPORTED_MODULE_1__  .m / 1e6} million pixels`);
    }
    const icc = joined(profile);
    return {
        ...(0,_exif_js__WEBPACK_IMPORTED_MODULE_3__  .oS)(size, orientation),
        ...{ end: offset, orientation, isCmyk },
        ...(icc && !isCmyk && { colours: { icc } }),
    };
}
function joined(parts) {
    const ordered = parts.toSorted((a, b) => a[12] - b[12]);
    const isWhole = ordered.every((part, i) => part[12] === i + 1 && part[13] === parts.length);
    if (parts.length === 0 || !isWhole)
        return undefined;
    return Buffer.concat(ordered.map((part) => part.subarray(14)));
}
function assertCommon(marker, precision) {
    if (marker >= 0xc9)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Gy('a JPEG in arithmetic coding');
    if (marker > 0xc2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Gy('a lossless or hierarchical JPEG');
    if (precision !== 8)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Gy(`a JPEG of ${precision} bits a sample`);
}
function nextMarker(bytes, offset) {
    if (offset >= bytes.length)
        throw truncated();
    if (bytes[offset] !== 0xff)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_('the JPEG is damaged: no marker where one must be');
    let end = offset + 1;
    while (bytes[end] === 0xff)
        end++;
    if (end >= bytes.length)
        throw truncated();
    return end + 1;
}
function endOfScan(bytes, from) {
    for (let offset = bytes.indexOf(0xff, from); offset !== -1; offset = bytes.indexOf(0xff, offset + 1)) {
        const next = bytes[offset + 1];
        if (next !== undefined && next !== 0 && next !== 0xff && !isRestart(next))
            return offset;
    }
    throw truncated();
}
function isRestart(marker) {
    return marker >= 0xd0 && marker <= 0xd7;
}
function isFrame(marker) {
    return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
function truncated() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .Z_('the JPEG is truncated: its end is missing');
}


  }),

  65864:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  P5: () => (  hasAlpha),
  Cl: () => (  measurePng),
  rr: () => (  pixelsOf)
});

var external_node_zlib_ = __webpack_require__(38522);
var errors = __webpack_require__(452);
var pictures_bytes = __webpack_require__(71948);
var described = __webpack_require__(42558);
var icc = __webpack_require__(96612);
;




function coloursOfPng({ cICP, iCCP, sRGB, gAMA, cHRM }) {
    if (cICP?.length === 4)
        return (0,described .i)(cICP[0], cICP[1]);
    const icc = iCCP && unpacked(iCCP);
    if (icc)
        return { icc };
    if (sRGB || gAMA?.length !== 4)
        return undefined;
    return (0,described .f)((0,pictures_bytes .d)(gAMA).getUint32(0) / 100_000, cHRM?.length === 32 ? lights(cHRM) : undefined);
}
function unpacked(chunk) {
    const end = chunk.indexOf(0);
    try {
        return (0,external_node_zlib_.inflateSync)(chunk.subarray(end + 2), { maxOutputLength: icc .n });
    }
    catch {
        return undefined;
    }
}
function lights(chunk) {
    const view = (0,pictures_bytes .d)(chunk);
    const at = (point) => [view.getUint32(point * 8) / 100_000, view.getUint32(point * 8 + 4) / 100_000];
    return { white: at(0), red: at(1), green: at(2), blue: at(3) };
}

var exif = __webpack_require__(37213);
;





function measurePng(bytes) {
    const view = (0,pictures_bytes .d)(bytes);
    let size;
    let hasPixels = false;
    const chunks = {};
    for (let offset = 8;;) {
        if (offset + 12 > bytes.length)
            throw truncated();
        const length = view.getUint32(offset);
        const type = (0,pictures_bytes .W)(bytes, offset + 4, offset + 8);
        const end = offset + 12 + length;
        if (end > bytes.length)
            throw truncated();
        if ((0,external_node_zlib_.crc32)(bytes.subarray(offset + 4, end - 4)) !== view.getUint32(end - 4)) {
            throw new errors .Z_(`the PNG is damaged: wrong checksum in its ${printable(type)} chunk`);
        }
        if (size === undefined) {
            if (type !== 'IHDR' || length !== 13) {
                throw new errors .Z_('the PNG is damaged: it does not begin with IHDR');
            }
            size = { width: view.getUint32(offset + 8), height: view.getUint32(offset + 12) };
        }
        if (type === 'IDAT')
            hasPixels = true;
        else
            chunks[type] ??= bytes.subarray(offset + 8, end - 4);
        if (type === 'IEND') {
            if (!hasPixels)
                throw new errors .Z_('the PNG is damaged: it holds no pixels');
            const orientation = chunks.eXIf ? (0,exif .MX)(chunks.eXIf) : 1;
            return { ...(0,exif .oS)(size, orientation), end, orientation, colours: coloursOfPng(chunks) };
        }
        offset = end;
    }
}
function pixelsOf(bytes) {
    const view = (0,pictures_bytes .d)(bytes);
    const kept = [bytes.subarray(0, 8)];
    for (let offset = 8; offset < bytes.length;) {
        const end = offset + 12 + view.getUint32(offset);
        const type = (0,pictures_bytes .W)(bytes, offset + 4, offset + 8);
        if (needed.has(type))
            kept.push(bytes.subarray(offset, end));
        offset = end;
    }
    return Buffer.concat(kept);
}
const needed = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
function hasAlpha(bytes) {
    return (bytes[25] & 4) !== 0;
}
function truncated() {
    return new errors .Z_('the PNG is truncated: its end is missing');
}
function printable(type) {
    return /^[A-Za-z]{4}$/.test(type) ? type : 'unnamed';
}


  }),

  87837:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  zx: () => (  MAX_BYTES),
  rR: () => (  headerOf),
  fo: () => (  isFile),
  ZF: () => (  sniff)
});


var errors = __webpack_require__(452);
var pictures_bytes = __webpack_require__(71948);
var kinds = __webpack_require__(9284);
var described = __webpack_require__(42558);
var exif = __webpack_require__(37213);
;




function measureAvif(bytes) {
    const boxes = boxesIn(bytes, 0, bytes.length);
    if ((0,pictures_bytes .W)(bytes, 8, 12) === 'avis') {
        throw new errors .Gy('an animated AVIF');
    }
    const meta = boxes.find(({ type }) => type === 'meta');
    if (meta === undefined || !boxes.some(({ type }) => type === 'mdat' || type === 'idat'))
        throw damaged('it holds no pixels');
    const inMeta = boxesIn(bytes, meta.from + 4, meta.to);
    const within = (parents, type) => parents.filter((box) => box.type === type).flatMap(({ from, to }) => boxesIn(bytes, from, to));
    const properties = within(within(inMeta, 'iprp'), 'ipco');
    const sizes = properties
        .filter(({ type, from, to }) => type === 'ispe' && to - from >= 12)
        .map(({ from }) => sizeAt(bytes, from + 4));
    const [size] = sizes.toSorted((a, b) => b.width * b.height - a.width * a.height);
    if (size === undefined)
        throw damaged('it does not tell its size');
    const orientation = orientationBy(bytes, properties);
    return {
        ...(0,exif .oS)(size, orientation),
        ...{ end: boxes.at(-1).to, orientation, colours: coloursBy(bytes, properties) },
    };
}
function orientationBy(bytes, properties) {
    const told = (name) => {
        const box = properties.find(({ type, from, to }) => type === name && to > from);
        return box && bytes[box.from];
    };
    const [turns, mirror] = [(told('irot') ?? 0) & 3, told('imir')];
    const orientations = { none: [1, 8, 3, 6], 0: [4, 5, 2, 7], 1: [2, 7, 4, 5] };
    return orientations[mirror === undefined ? 'none' : mirror & 1 ? 1 : 0][turns];
}
function coloursBy(bytes, properties) {
    const told = properties.filter(({ type, from, to }) => type === 'colr' && to - from >= 8);
    const kindOf = ({ from }) => (0,pictures_bytes .W)(bytes, from, from + 4);
    const profile = told.find((box) => ['prof', 'rICC'].includes(kindOf(box)));
    if (profile)
        return { icc: bytes.subarray(profile.from + 4, profile.to) };
    const points = told.find((box) => kindOf(box) === 'nclx');
    if (points === undefined)
        return undefined;
    const view = (0,pictures_bytes .d)(bytes);
    return (0,described .i)(view.getUint16(points.from + 4), view.getUint16(points.from + 6));
}
function sizeAt(bytes, offset) {
    const view = (0,pictures_bytes .d)(bytes);
    return { width: view.getUint32(offset), height: view.getUint32(offset + 4) };
}
function boxesIn(bytes, from, to) {
    const view = (0,pictures_bytes .d)(bytes);
    const boxes = [];
    for (let offset = from; offset < to;) {
        if (offset + 8 > to)
            throw truncated();
        const short = view.getUint32(offset);
        const isLong = short === 1;
        if (isLong && offset + 16 > to)
            throw truncated();
        const length = short === 0 ? to - offset : isLong ? Number(view.getBigUint64(offset + 8)) : short;
        const head = isLong ? 16 : 8;
        if (length < head)
            throw damaged('a box has no length');
        if (offset + length > to)
            throw truncated();
        boxes.push({
            type: (0,pictures_bytes .W)(bytes, offset + 4, offset + 8),
            from: offset + head,
            to: offset + length,
        });
        offset += length;
    }
    return boxes;
}
const truncated = () => new errors .Z_('the AVIF is truncated: its end is missing');
const damaged = (why) => new errors .Z_(`the AVIF is damaged: ${why}`);

var sniff_jpeg = __webpack_require__(33922);
var sniff_png = __webpack_require__(65864);
;



function measureWebp(bytes) {
    const view = (0,pictures_bytes .d)(bytes);
    const end = 8 + (bytes.length < 12 ? 0 : view.getUint32(4, true));
    if (end > bytes.length)
        throw new errors .Z_('the WebP is truncated: its end is missing');
    let canvas;
    let frame;
    let icc;
    let orientation = 1;
    for (let offset = 12; offset + 8 <= end;) {
        const type = (0,pictures_bytes .W)(bytes, offset, offset + 4);
        const length = view.getUint32(offset + 4, true);
        const data = offset + 8;
        if (data + length > end)
            throw sniff_webp_damaged('a chunk is longer than the file');
        if (type === 'VP8X' && length >= 10) {
            const ANIMATION = 0x02;
            if (bytes[data] & ANIMATION)
                throw new errors .Gy('an animated WebP');
            canvas = { width: 1 + uint24(view, data + 4), height: 1 + uint24(view, data + 7) };
        }
        if (type === 'VP8 ' && length >= 10)
            frame = lossy(view, data);
        if (type === 'VP8L' && length >= 5)
            frame = lossless(view, data);
        if (type === 'ICCP')
            icc ??= bytes.subarray(data, data + length);
        if (type === 'EXIF')
            orientation = (0,exif .cs)(bytes.subarray(data, data + length));
        offset = data + length + (length % 2);
    }
    if (frame === undefined)
        throw sniff_webp_damaged('it holds no pixels');
    if (canvas && (canvas.width !== frame.width || canvas.height !== frame.height)) {
        throw sniff_webp_damaged('it tells two sizes');
    }
    return { ...(0,exif .oS)(frame, orientation), end, orientation, ...(icc && { colours: { icc } }) };
}
function lossy(view, offset) {
    const START = 0x9d012a;
    if (((view.getUint16(offset + 3) << 8) | view.getUint8(offset + 5)) !== START) {
        throw sniff_webp_damaged('its pixels do not begin with a key frame');
    }
    return {
        width: view.getUint16(offset + 6, true) & 0x3fff,
        height: view.getUint16(offset + 8, true) & 0x3fff,
    };
}
function lossless(view, offset) {
    if (view.getUint8(offset) !== 0x2f)
        throw sniff_webp_damaged('its lossless pixels lack their signature');
    const bits = view.getUint32(offset + 1, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
function uint24(view, offset) {
    return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}
function sniff_webp_damaged(why) {
    return new errors .Z_(`the WebP is damaged: ${why}`);
}

;
const before = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!doctype', '>'],
];
const WHITE = /\s*/y;
const NAME = /<([a-z][\w.-]*)/iy;
function rootOf(text) {
    let at = 0;
    for (;;) {
        WHITE.lastIndex = at;
        at += WHITE.exec(text)[0].length;
        const found = before.find(([begin]) => text.slice(at, at + begin.length).toLowerCase() === begin);
        if (found === undefined)
            break;
        const [begin, end] = found;
        const ended = text.indexOf(end, at + begin.length);
        if (ended < 0)
            return '';
        at = ended + end.length;
    }
    NAME.lastIndex = at;
    return NAME.exec(text)?.[1]?.toLowerCase() ?? '';
}

;








const MAX_SIDE = 8192;
const MAX_PIXELS = 36_000_000;
const MAX_BYTES = 50 * 1024 * 1024;
function sniff(bytes, what = 'the answer') {
    if (bytes.length === 0)
        throw new errors .Z_('the picture is empty');
    if (bytes.length > MAX_BYTES) {
        const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`;
        throw new errors .Z_(`the picture has ${size}, more than the 50 MB that we accept`);
    }
    const kind = (0,kinds .I)(bytes);
    const format = kind && formats[kind];
    if (format === undefined) {
        throw kind ? new errors .Gy(`a ${kind}`) : new errors .Z_(describe(bytes, what));
    }
    const { width, height, end } = measure[format](bytes);
    if (width === 0 || height === 0) {
        throw new errors .Z_(`the ${format} picture has no area: ${width}x${height}`);
    }
    if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
        const most = `${MAX_SIDE} pixels a side and ${MAX_PIXELS / 1e6} million altogether`;
        throw new errors .Gy(`a ${kind} of ${width}x${height}, more than ${most}`);
    }
    return { format, width, height, bytes: bytes.subarray(0, end) };
}
const formats = {
    PNG: 'png',
    JPEG: 'jpeg',
    WebP: 'webp',
    AVIF: 'avif',
};
const measure = {
    png: sniff_png .Cl,
    jpeg: sniff_jpeg .p,
    webp: measureWebp,
    avif: measureAvif,
};
const headerOf = ({ format, bytes }) => measure[format](bytes);
const isFile = (picture) => picture.format !== 'rgba';
function describe(bytes, what) {
    const head = (0,pictures_bytes .W)(bytes, 0, LOOKED_AT)
        .replace(/^\xef\xbb\xbf/, '')
        .trimStart();
    if (head.startsWith('\x89PNG'))
        return 'the PNG is damaged at its first bytes';
    const root = rootOf(head);
    if (root === 'svg')
        return `${what} is SVG, which we do not accept: it could carry scripts`;
    if (isHtml(root, head))
        return `${what} is HTML, not a picture`;
    if (head.startsWith('{') || head.startsWith('['))
        return `${what} is JSON, not a picture`;
    return `${what} is neither PNG, JPEG, WebP nor AVIF`;
}
const LOOKED_AT = 4096;
const isHtml = (root, head) => ['html', 'head', 'body'].includes(root) || /^<(!doctype html|!--)/i.test(head);


  }),

  18633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LQ: () => (  partFor),
  a8: () => (  windowFor)
});


;
const looked = 144;
const channels = 3;
function profilesOf(pixels) {
    const small = shrunk(pixels);
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
    const sums = new Float64Array(size.width * size.height * channels);
    const counts = new Float64Array(size.width * size.height);
    const columns = Uint32Array.from({ length: width }, (_, x) => Math.min(size.width - 1, Math.floor((x * size.width) / width)));
    for (let y = 0, from = 0; y < height; y++) {
        const row = Math.min(size.height - 1, Math.floor((y * size.height) / height)) * size.width;
        for (let x = 0; x < width; x++, from += 4) {
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


  })

};
