export const id = 837;
export const ids = [837];
export const modules = {

  71948:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Wy: () => (  latin1),
    du: () => (  viewOf),
    go: () => (  freeBytes)
  });
function latin1(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function freeBytes({ buffer }) {
    if (buffer instanceof ArrayBuffer && buffer.resizable)
        buffer.resize(0);
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
    const order = tiff.length < 8 ? '' : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Wy)(tiff, 0, 4);
    const isLittle = order === 'II*\0';
    if (!isLittle && order !== 'MM\0*')
        return 1;
    const view = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .du)(tiff);
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
const orientationOfExif = (exif) => orientationOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Wy)(exif, 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);
const isOnSide = (orientation) => orientation > 4;
const upright = ({ width, height }, orientation) => isOnSide(orientation) ? { width: height, height: width } : { width, height };


  }),

  9284:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  kindOf)
  });
  var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71948);

const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];
function kindOf(bytes) {
    const head = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Wy)(bytes, 0, 16);
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
    const text = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__  .Wy)(bytes, 8, length);
    const brands = Array.from({ length: Math.floor(text.length / 4) }, (_, index) => text.slice(index * 4, index * 4 + 4));
    if (brands.some((brand) => brand === 'avif' || brand === 'avis'))
        return 'AVIF';
    return brands.some((brand) => HEIC.includes(brand)) ? 'HEIC' : undefined;
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
    const view = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .du)(bytes);
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
        if (marker === APP1 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .Wy)(segment, 0, 6) === 'Exif\0\0')
            orientation = (0,_exif_js__WEBPACK_IMPORTED_MODULE_3__  .cs)(segment);
        if (marker === APP2 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .Wy)(segment, 0, 12) === 'ICC_PROFILE\0')
            profile.push(segment);
        isAdobe ||= marker === APP14 && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__  .Wy)(bytes, offset + 2, offset + 7) === 'Adobe';
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
  CI: () => (  partsOf),
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
    return (0,described .f)((0,pictures_bytes .du)(gAMA).getUint32(0) / 100_000, cHRM?.length === 32 ? lights(cHRM) : undefined);
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
    const view = (0,pictures_bytes .du)(chunk);
    const at = (point) => [view.getUint32(point * 8) / 100_000, view.getUint32(point * 8 + 4) / 100_000];
    return { white: at(0), red: at(1), green: at(2), blue: at(3) };
}

var exif = __webpack_require__(37213);
;





function measurePng(bytes) {
    const view = (0,pictures_bytes .du)(bytes);
    let size;
    let hasPixels = false;
    const chunks = {};
    for (let offset = 8;;) {
        if (offset + 12 > bytes.length)
            throw truncated();
        const length = view.getUint32(offset);
        const type = (0,pictures_bytes .Wy)(bytes, offset + 4, offset + 8);
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
function partsOf(bytes) {
    const view = (0,pictures_bytes .du)(bytes);
    const parts = [];
    for (let offset = 8; offset < bytes.length;) {
        const end = offset + 12 + view.getUint32(offset);
        parts.push({
            type: (0,pictures_bytes .Wy)(bytes, offset + 4, offset + 8),
            data: bytes.subarray(offset + 8, end - 4),
            whole: bytes.subarray(offset, end),
        });
        offset = end;
    }
    return parts;
}
function pixelsOf(bytes) {
    const kept = partsOf(bytes).filter(({ type }) => needed.has(type));
    return Buffer.concat([bytes.subarray(0, 8), ...kept.map(({ whole }) => whole)]);
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
    if ((0,pictures_bytes .Wy)(bytes, 8, 12) === 'avis') {
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
    const kindOf = ({ from }) => (0,pictures_bytes .Wy)(bytes, from, from + 4);
    const profile = told.find((box) => ['prof', 'rICC'].includes(kindOf(box)));
    if (profile)
        return { icc: bytes.subarray(profile.from + 4, profile.to) };
    const points = told.find((box) => kindOf(box) === 'nclx');
    if (points === undefined)
        return undefined;
    const view = (0,pictures_bytes .du)(bytes);
    return (0,described .i)(view.getUint16(points.from + 4), view.getUint16(points.from + 6));
}
function sizeAt(bytes, offset) {
    const view = (0,pictures_bytes .du)(bytes);
    return { width: view.getUint32(offset), height: view.getUint32(offset + 4) };
}
function boxesIn(bytes, from, to) {
    const view = (0,pictures_bytes .du)(bytes);
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
            type: (0,pictures_bytes .Wy)(bytes, offset + 4, offset + 8),
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
    const view = (0,pictures_bytes .du)(bytes);
    const end = 8 + (bytes.length < 12 ? 0 : view.getUint32(4, true));
    if (end > bytes.length)
        throw new errors .Z_('the WebP is truncated: its end is missing');
    let canvas;
    let frame;
    let icc;
    let orientation = 1;
    for (let offset = 12; offset + 8 <= end;) {
        const type = (0,pictures_bytes .Wy)(bytes, offset, offset + 4);
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
    const head = (0,pictures_bytes .Wy)(bytes, 0, LOOKED_AT)
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


  })

};
