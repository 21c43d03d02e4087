export const id = 183;
export const ids = [183];
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


  })

};
