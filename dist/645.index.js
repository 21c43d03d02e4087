export const id = 645;
export const ids = [645];
export const modules = {

  70236:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  pictureOf),
    Es: () => (  freePixels),
    M6: () => (  reusePixels),
    jj: () => (  memoryFor),
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
const spare = [];
const mostSpare = 2;
function memoryFor({ width, height }) {
    const bytes = width * height * 4;
    const at = spare.findIndex(({ byteLength }) => byteLength === bytes);
    return at === -1 ? new ArrayBuffer(bytes) : spare.splice(at, 1)[0];
}
function reusePixels({ data }) {
    spare.push(data.buffer.transfer());
    if (spare.length > mostSpare)
        spare.shift().transfer(0);
}
function freePixels({ data }) {
    data.buffer.transfer(0);
}


  }),

  61645:
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
var pictures_bytes = __webpack_require__(71948);
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
    const space = icc.length < 132 || icc.length > colours_icc .n ? '' : (0,pictures_bytes .Wy)(icc, 16, 20);
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
var external_node_stream_ = __webpack_require__(57075);
var promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var sniff_png = __webpack_require__(65864);
;






const chunkSize = 256 * 1024;
const channelsOf = { 2: 3, 6: 4 };
async function decodePlainPng(bytes) {
    const view = (0,pictures_bytes .du)(bytes);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    const [depth, colourType, , , interlace] = bytes.subarray(24, 29);
    const channels = channelsOf[colourType];
    const parts = (0,sniff_png .CI)(bytes);
    const isTransparent = parts.some(({ type }) => type === 'tRNS');
    if (depth !== 8 || interlace !== 0 || channels === undefined || isTransparent)
        return undefined;
    const rows = new Rows({ width, height }, channels);
    const packed = parts.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []));
    try {
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(packed), (0,external_node_zlib_.createInflate)({ chunkSize }), async (unpacked) => {
            for await (const chunk of unpacked)
                rows.add(chunk);
        });
    }
    catch {
        return undefined;
    }
    return rows.isWhole ? new bitmap .mb(rows.data, width, height) : undefined;
}
class Rows {
    data;
    #channels;
    #height;
    #row;
    #above;
    #filled = -1;
    #filter = 0;
    #y = 0;
    constructor({ width, height }, channels) {
        this.data = new Uint8ClampedArray(width * height * 4);
        this.#channels = channels;
        this.#height = height;
        this.#row = new Uint8Array((1 + width) * channels);
        this.#above = new Uint8Array((1 + width) * channels);
    }
    get isWhole() {
        return this.#y === this.#height && this.#filled === -1;
    }
    add(chunk) {
        const line = this.#row.length - this.#channels;
        for (let at = 0; at < chunk.length;) {
            if (this.#y === this.#height)
                throw new Error('There are more rows than the picture has');
            if (this.#filled === -1) {
                this.#filter = chunk[at++];
                this.#filled = 0;
            }
            const piece = chunk.subarray(at, at + line - this.#filled);
            this.#row.set(piece, this.#channels + this.#filled);
            this.#filled += piece.length;
            at += piece.length;
            if (this.#filled === line)
                this.#end();
        }
    }
    #end() {
        const unfilter = filters[this.#filter];
        if (unfilter === undefined)
            throw new Error('There is no such filter');
        unfilter(this.#row, this.#above, this.#channels);
        const line = this.data.length / this.#height;
        if (this.#channels === 4)
            this.data.set(this.#row.subarray(4), this.#y * line);
        else
            opaque(this.#row, this.data, this.#y * line);
        [this.#row, this.#above] = [this.#above, this.#row];
        this.#filled = -1;
        this.#y++;
    }
}
function opaque(row, data, begin) {
    for (let from = 3, to = begin; from < row.length; from += 3, to += 4) {
        data[to] = row[from];
        data[to + 1] = row[from + 1];
        data[to + 2] = row[from + 2];
        data[to + 3] = 255;
    }
}
const filters = [
    () => { },
    (row, _, size) => {
        for (let at = size; at < row.length; at++)
            row[at] = row[at] + row[at - size];
    },
    (row, above, size) => {
        for (let at = size; at < row.length; at++)
            row[at] = row[at] + above[at];
    },
    (row, above, size) => {
        for (let at = size; at < row.length; at++)
            row[at] = row[at] + ((row[at - size] + above[at]) >> 1);
    },
    paeth,
];
function paeth(row, above, size) {
    for (let channel = size; channel < 2 * size; channel++) {
        let left = 0;
        let corner = 0;
        for (let at = channel; at < row.length; at += size) {
            const up = above[at];
            const toLeft = Math.abs(up - corner);
            const toUp = Math.abs(left - corner);
            const toCorner = Math.abs(left + up - 2 * corner);
            const isUp = ~((toCorner - toUp) >> 31);
            const isLeft = ~(((toUp - toLeft) | (toCorner - toLeft)) >> 31);
            const other = (up & isUp) | (corner & ~isUp);
            left = (row[at] + ((left & isLeft) | (other & ~isLeft))) & 255;
            row[at] = left;
            corner = up;
        }
    }
}

var sniff = __webpack_require__(87837);
var sniff_jpeg = __webpack_require__(33922);
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
    const plain = format === 'png' ? await decodePlainPng(bytes) : undefined;
    if (plain)
        return plain;
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
    png: (pixels) => alone(pixels, (own) => (0,png_encode .A)(own)),
    webp: (pixels, quality) => (0,webp_encode .A)(pixels, { quality, use_sharp_yuv: 0, method: 2 }),
    jpeg: (pixels, quality) => (0,encode .A)(pixels, { quality, progressive: false }),
};
async function codecs_resize(pixels, { width, height }) {
    await load.resizer();
    const premultiply = isTransparent(pixels);
    const how = { method: 'lanczos3', linearRGB: false, premultiply };
    return alone(pixels, async (own) => (await (0,resize .Ay)(own, { width, height, ...how })));
}
async function alone(pixels, work) {
    if (pixels.data.length === pixels.data.buffer.byteLength)
        return work(pixels);
    const own = new bitmap .mb(pixels.data.slice(), pixels.width, pixels.height);
    try {
        return await work(own);
    }
    finally {
        (0,bitmap .Es)(own);
    }
}
function isTransparent({ data }) {
    for (let alpha = 3; alpha < data.length; alpha += 4)
        if (data[alpha] !== 255)
            return true;
    return false;
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


  })

};
