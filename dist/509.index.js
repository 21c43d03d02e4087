export const id = 509;
export const ids = [509];
export const modules = {

  86596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A9: () => (  SAFE),
    HD: () => (  readable),
    Jk: () => (  READABLE),
    Sn: () => (  oklab),
    eX: () => (  fromOklab),
    im: () => (  parseColour),
    jh: () => (  mix),
    v2: () => (  contrast),
    wC: () => (  turn)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const READABLE = 4.5;
const SAFE = 4.65;
function parseColour(name, text) {
    const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim()) ?? [];
    const digits = long ?? short?.replace(/./g, '$&$&');
    if (digits === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`the card's ${name} colour is not one: \`${text.slice(0, 40)}\``, {
            hint: `Write \`card.${name}\` as \`#rrggbb\`.`,
        });
    }
    return `#${digits.toLowerCase()}`;
}
function contrast(first, second) {
    const [dark, light] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}
function mix(first, second, share) {
    const [from, to] = [oklab(first), oklab(second)];
    return fromOklab(from.map((value, channel) => value + (to[channel] - value) * share));
}
function turn(colour, degrees) {
    const [lightness, a, b] = oklab(colour);
    const angle = Math.atan2(b, a) + (degrees * Math.PI) / 180;
    const chroma = Math.hypot(a, b);
    return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}
function readable(wish, to, grounds) {
    for (let share = 0; share < 1; share += 0.05) {
        const colour = mix(wish, to, share);
        if (grounds.every((ground) => contrast(colour, ground) >= SAFE))
            return colour;
    }
    return to;
}
function channels(colour) {
    return [1, 3, 5].map((start) => {
        const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
}
function luminance(colour) {
    const [red, green, blue] = channels(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function oklab(colour) {
    const [r, g, b] = channels(colour);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
        0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
}
function fromOklab(lab) {
    const [lightness, a, b] = lab;
    const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const linear = [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ];
    const hex = linear.map((value) => {
        const clipped = Math.min(1, Math.max(0, value));
        const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
        return Math.round(encoded * 255)
            .toString(16)
            .padStart(2, '0');
    });
    return `#${hex.join('')}`;
}


  }),

  37081:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  INK),
    b: () => (  paletteOf)
  });
  var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86596);

const PAPER = '#faf7f2';
const INK = '#12131a';
function paletteOf(given) {
    const background = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .im)('background', given.background);
    const accent = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .im)('accent', given.accent);
    const wish = given.text === undefined ? undefined : (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .im)('text', given.text);
    const isWishReadable = wish !== undefined && (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(wish, background) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .Jk;
    const best = bestOf([PAPER, INK], background);
    const text = isWishReadable
        ? wish
        : (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(best, background) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .Jk
            ? best
            : bestOf(['#ffffff', '#000000'], background);
    const depth = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(background, '#000000', (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(background, '#000000') > 8 ? 0.04 : 0.22);
    const deep = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(text, depth) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .A9 ? depth : background;
    const quiet = quietTint(background, accent, text);
    const grounds = [background, deep, quiet];
    const kicker = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .HD)(accent, text, grounds);
    return {
        background,
        deep,
        quiet,
        accent,
        second: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .wC)(accent, 38),
        third: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .wC)(accent, -42),
        pale: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(accent, text, 0.72),
        lit: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(accent, isDark(background) ? text : background, isDark(background) ? 0.72 : 0.5),
        text,
        kicker,
        label: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .HD)((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(text, background, 0.22), text, grounds),
        warnings: [
            ...(wish === undefined || isWishReadable
                ? []
                : [`\`card.text\` ${wish} cannot be read on ${background}; ${text} is used instead`]),
        ],
        kickerWarnings: (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(accent, background) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .Jk
            ? []
            : [
                `\`card.accent\` ${accent} cannot be read on ${background}; the tag above the title is set in ${kicker}`,
            ],
    };
}
function isDark(colour) {
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(colour, '#ffffff') > (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(colour, '#000000');
}
function bestOf(colours, background) {
    return colours.toSorted((a, b) => (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(b, background) - (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(a, background))[0];
}
function quietTint(background, accent, text) {
    const lamp = isDark(background) ? (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(background, '#ffffff', 0.5), accent, 0.12) : accent;
    for (let share = 0.24; share > 0; share -= 0.02) {
        const tint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(background, lamp, share);
        if ((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(text, tint) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .A9)
            return tint;
    }
    return background;
}


  }),

  53554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  composeSheet: () => (  composeSheet),
  createCardGenerator: () => (  createCardGenerator)
});

var bitmap = __webpack_require__(70236);
;
const special = /^(?:tr|az|lt)\b/i;
const capitals = (text, lang) => text.toLocaleUpperCase(special.test(lang) ? lang.slice(0, 2) : 'el');

;
function inkOf({ line, x, y, size, tracking }) {
    return around(line.glyphs.map((glyph) => {
        const { above, below, left, right } = glyph.face.reach(glyph.id);
        const from = x + glyph.x * size + glyph.tracked * tracking;
        const base = y - glyph.y * size;
        return {
            left: from + left * size,
            top: base - above * size,
            right: from + right * size,
            bottom: base + below * size,
        };
    }));
}
function around(parts) {
    const seen = parts.filter((part) => part !== undefined && part.right > part.left);
    if (seen.length === 0)
        return undefined;
    return {
        left: Math.min(...seen.map(({ left }) => left)),
        top: Math.min(...seen.map(({ top }) => top)),
        right: Math.max(...seen.map(({ right }) => right)),
        bottom: Math.max(...seen.map(({ bottom }) => bottom)),
    };
}
function regionOf({ left, top, right, bottom }, { width, height }) {
    const x = Math.max(0, Math.floor(left) - 1);
    const y = Math.max(0, Math.floor(top) - 1);
    return {
        x,
        y,
        width: Math.max(1, Math.min(width, Math.ceil(right) + 1) - x),
        height: Math.max(1, Math.min(height, Math.ceil(bottom) + 1) - y),
    };
}

var bidi = __webpack_require__(56505);
;
const names = [
    ...['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'],
    ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Tibt'],
    ...['Thai', 'Laoo', 'Khmr', 'Mymr', 'Ethi', 'Mong', 'Hani', 'Hira', 'Kana', 'Bopo', 'Hang'],
];
const scripts = names.map((name) => ({ name, pattern: new RegExp(`^\\p{Script=${name}}`, 'u') }));
const known = new Map();
function scriptOf(text) {
    const [character = ''] = text;
    if (!known.has(character))
        known.set(character, scripts.find(({ pattern }) => pattern.test(character))?.name);
    return known.get(character);
}
const hyphenates = (text) => /^[\p{Script=Latn}\p{Script=Grek}\p{Script=Cyrl}\p{Script=Armn}\p{P}\p{N}\p{M}]+$/u.test(text);
const takesTracking = (script) => ['Latn', 'Grek', 'Cyrl', 'Armn', 'Geor', 'Zyyy'].includes(script);
const isSquare = (script) => ['Hani', 'Hira', 'Kana', 'Bopo'].includes(script);
const rightToLeft = /^[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]$/u;
const rightToLeftScripts = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);
function isRightToLeft(text, lang) {
    const letters = [...text].filter((character) => /\p{L}/u.test(character));
    const count = letters.filter((letter) => rightToLeft.test(letter)).length;
    if (count === 0 || count === letters.length)
        return count > 0;
    return readsRightToLeft(lang) ?? rightToLeft.test(letters[0]);
}
function readsRightToLeft(lang) {
    if (lang === '')
        return undefined;
    try {
        const { script = '' } = new Intl.Locale(lang).maximize();
        return script === '' ? undefined : rightToLeftScripts.has(script);
    }
    catch {
        return undefined;
    }
}

;

function fontFor(letter, script, fonts) {
    const preferred = roleFor(letter, script);
    const having = fonts.filter(({ face }) => hasAll(face, letter));
    const own = having.find(({ role }) => role === 'own');
    return own ?? having.find(({ role }) => role === preferred) ?? having[0];
}
function roleFor(letter, script) {
    if (/^(?:\p{Emoji_Presentation}|.\ufe0f)/u.test(letter))
        return 'emoji';
    return isSquare(script) && !/^[\0-\u024f]/.test(letter) ? 'square' : 'base';
}
const invisible = /\u200c|\u200d|\p{Variation_Selector}/gu;
function hasAll(face, letter) {
    const plain = letter.replace(invisible, '');
    const ways = [plain, plain.normalize('NFC'), plain.normalize('NFD')];
    return ways.some((way) => [...way].every((character) => face.has(character.codePointAt(0))));
}
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
function lettersLacking(text, fonts) {
    return [...graphemes.segment(text)]
        .map(({ segment }) => segment)
        .filter((letter) => !fonts.some(({ face }) => hasAll(face, letter)));
}

;
const opens = /^[\u300c\u300e\uff08\u3008\u300a\u3010\u3014\uff3b\uff5b\u3018\u3016]/;
const closes = /^[\u300d\u300f\uff09\u3009\u300b\u3011\u3015\uff3d\uff5d\u3019\u3017\u3001\u3002\uff0c\uff0e]/;
const halfWide = (line) => line.split('').flatMap((mark, at) => {
    const [before = '', after = ''] = [line[at - 1], line[at + 1]];
    const isHalf = opens.test(mark)
        ? before === '' || opens.test(before) || closes.test(before)
        : closes.test(mark) && (after === '' || closes.test(after));
    return isHalf ? [at] : [];
});

;




const paragraph_bidi = bidi();
const paragraph_graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
function paragraphOf(text, fonts, { lang, isRightToLeft }) {
    const { levels } = paragraph_bidi.getEmbeddingLevels(text, isRightToLeft ? 'rtl' : 'ltr');
    const letters = lettersOf(text, levels, fonts);
    const line = (start, end, suffix) => {
        const inside = letters.filter((letter) => letter.start >= start && letter.end <= end);
        const moved = inside.map((letter) => ({
            ...letter,
            start: letter.start - start,
            end: letter.end - start,
        }));
        const last = moved.at(-1);
        const script = last?.script ?? 'Latn';
        const level = suffix === '-' ? (last?.level ?? 0) : Number(isRightToLeft);
        const { face } = fontFor(suffix, script, fonts) ?? fonts[0];
        const more = { start: end - start, end: end - start + suffix.length, face, script, level };
        return setRuns(text.slice(start, end) + suffix, runsOf(suffix === '' ? moved : [...moved, more]), lang);
    };
    return { text, isRightToLeft, line, ...extents(line(0, text.length, ''), text.length) };
}
function extents({ glyphs }, length) {
    const widths = new Float64Array(length + 1);
    const tracked = new Uint16Array(length + 1);
    const reaches = [];
    let before = 0;
    for (const [index, { face, id, y, advance, cluster }] of glyphs.entries()) {
        widths[cluster + 1] += advance;
        const after = glyphs[index + 1]?.tracked ?? before;
        tracked[cluster + 1] += after - before;
        before = after;
        const { above, below } = face.reach(id);
        reaches.push({ at: cluster, above: above + y, below: below - y });
    }
    for (let at = 1; at <= length; at++) {
        widths[at] += widths[at - 1];
        tracked[at] += tracked[at - 1];
    }
    return {
        measure: (start, end) => ({
            width: widths[end] - widths[start],
            tracked: tracked[end] - tracked[start],
        }),
        reach(start, end) {
            const inside = reaches.filter(({ at }) => at >= start && at < end);
            return {
                above: Math.max(0, ...inside.map(({ above }) => above)),
                below: Math.max(0, ...inside.map(({ below }) => below)),
            };
        },
    };
}
function lettersOf(text, levels, fonts) {
    const segments = [...paragraph_graphemes.segment(text)];
    const scripts = segments.map(({ segment }) => scriptOf(segment));
    let script = scripts.find((script) => script !== undefined) ?? 'Zyyy';
    let font = fonts[0];
    return segments.map(({ index, segment }, at) => {
        script = scripts[at] ?? script;
        const isInside = segment === ' ' && font.role === 'script' && font.face.has(0x20);
        if (!isInside)
            font = fontFor(segment, script, fonts) ?? fonts[0];
        const [start, end] = [index, index + segment.length];
        return { start, end, face: font.face, script, level: levels[index] ?? 0 };
    });
}
function runsOf(letters) {
    const runs = [];
    for (const letter of letters) {
        const run = runs.at(-1);
        const isSame = run?.face === letter.face && run.script === letter.script && run.level === letter.level;
        if (isSame)
            runs[runs.length - 1] = { ...run, end: letter.end };
        else
            runs.push(letter);
    }
    return inVisualOrder(runs);
}
function inVisualOrder(runs) {
    const highest = Math.max(0, ...runs.map(({ level }) => level));
    for (let level = highest; level > 0; level--) {
        for (let start = 0; start < runs.length; start++) {
            let end = start;
            while (end < runs.length && runs[end].level >= level)
                end++;
            if (end > start)
                runs.splice(start, end - start, ...runs.slice(start, end).reverse());
            start = end;
        }
    }
    return runs;
}
function setRuns(text, runs, lang) {
    const glyphs = [];
    let [width, tracked] = [0, 0];
    const halved = halfWide(text);
    for (const { face, script, level, start, end } of runs) {
        const run = { start, end, script, lang, isRightToLeft: level % 2 === 1, halved };
        let last;
        for (const { id, cluster, advance, dx, dy } of face.shape(text, run)) {
            if (last !== undefined && cluster !== last && takesTracking(script))
                tracked++;
            last = cluster;
            glyphs.push({ face, id, x: width + dx, y: dy, advance, tracked, cluster });
            width += advance;
        }
        if (last !== undefined && takesTracking(script))
            tracked++;
    }
    return { text, glyphs, width, tracked };
}

;
function measureOf(paragraph, size, tracking) {
    const wide = ({ width, tracked }) => (width + tracked * tracking) * size;
    const suffix = (text) => wide(paragraph.line(0, 0, text));
    return Object.assign((start, end) => wide(paragraph.measure(start, end)), {
        hyphen: suffix('-'),
        ellipsis: suffix('\u2026'),
    });
}
function balance(pieces, width, measure) {
    const fewest = fill(pieces, width, measure);
    if (fewest === undefined || fewest.length < 2)
        return fewest;
    let best = fewest;
    const whole = measure(pieces[0].start, pieces.at(-1).end);
    let [low, high] = [whole / fewest.length, width];
    for (let step = 0; step < 12; step++) {
        const middle = (low + high) / 2;
        const lines = fill(pieces, middle, measure);
        if (lines?.length === fewest.length) {
            best = lines;
            high = middle;
        }
        else {
            low = middle;
        }
    }
    return best;
}
function fill(pieces, width, measure) {
    const lines = [];
    let line;
    for (const piece of pieces) {
        const fits = (start) => measure(start, piece.end) + (piece.isDivided ? measure.hyphen : 0) <= width;
        const suffix = piece.isDivided ? '-' : '';
        if (!fits(piece.start))
            return undefined;
        if (line && fits(line.start)) {
            line = { start: line.start, end: piece.end, suffix };
            continue;
        }
        if (line)
            lines.push(line);
        line = { start: piece.start, end: piece.end, suffix };
    }
    return line ? [...lines, line] : lines;
}
function shorten(text, lines, max, width, measure) {
    if (lines.length <= max)
        return lines;
    return [...lines.slice(0, max - 1), withEllipsis(text, lines[max - 1], width, measure)];
}
const wrap_graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
function clip(text, width, measure) {
    const whole = { start: 0, end: text.length, suffix: '' };
    return measure(0, text.length) <= width ? whole : withEllipsis(text, whole, width, measure);
}
function withEllipsis(text, line, width, measure) {
    const ends = [...wrap_graphemes.segment(text.slice(line.start, line.end))].map(({ index }) => index);
    const offset = ends.findLast((end) => measure(line.start, line.start + end) + measure.ellipsis <= width);
    const isWhole = measure(line.start, line.end) + measure.ellipsis <= width;
    const kept = text.slice(line.start, isWhole ? line.end : line.start + (offset ?? 0));
    const end = line.start + kept.replace(/[\s\p{P}]+$/u, '').length;
    return { start: line.start, end, suffix: '\u2026' };
}

;




function footer(label, palette, fonts, { layout, mirrored, lang, logo }) {
    const { width, height, margin } = layout;
    const size = Math.round(Math.min(width, height) * 0.036);
    const sign = logo ? boxOf(logo, size) : { width: size * 1.04, height: size * 1.04 };
    const gap = label === '' ? 0 : size * 0.52;
    const tracking = -0.005;
    const name = paragraphOf(label, fonts, { lang, isRightToLeft: isRightToLeft(label, lang) });
    const measure = measureOf(name, size, tracking);
    const cut = clip(name.text, width - 2 * margin - sign.width - gap, measure);
    const line = name.line(cut.start, cut.end, cut.suffix);
    const nameWidth = (line.width + line.tracked * tracking) * size;
    const whole = sign.width + gap + nameWidth;
    const start = layout.kind === 'center' ? (width - whole) / 2 : mirrored ? width - margin - whole : margin;
    const middle = height - margin - size * 0.52;
    const left = mirrored ? start + nameWidth + gap : start;
    const y = middle + size * 0.36;
    const x = mirrored ? start : start + sign.width + gap;
    const style = { y, size, tracking: size * tracking, fill: palette.label };
    const top = middle - sign.height / 2;
    const lines = label === '' ? [] : [{ ...style, x, line, text: line.text, width: nameWidth }];
    const ofSign = { left, top, right: left + sign.width, bottom: top + sign.height };
    return {
        mark: logo
            ? `<image x="${left}" y="${top}" width="${sign.width}" height="${sign.height}" href="${logo.href}"/>`
            : disc(left + sign.width / 2, middle, sign.width / 2, palette),
        lines,
        ink: around([ofSign, ...lines.map(inkOf)]),
    };
}
const disc = (x, y, radius, { accent, background }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${accent}"/>` +
    `<circle cx="${x}" cy="${y}" r="${radius * 0.38}" fill="${background}"/>`;
function boxOf({ ratio }, size) {
    const width = Math.min(size * 2 * ratio, size * 9);
    return { width, height: width / ratio };
}

;
function chanceOf(text) {
    let state = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) {
        state = Math.imul(state ^ byte, 0x01000193) >>> 0;
    }
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    return {
        next,
        between: (low, high) => low + next() * (high - low),
        pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    };
}

var card_colour = __webpack_require__(86596);
;

const RANGES = 5;
function dunes(layout, palette, chance) {
    const { band, isWide, margin, width } = layout;
    const { background, accent, second, third, lit } = palette;
    const sun = Math.min(band.width * 0.36, band.height * (isWide ? 0.24 : 0.32));
    const x = band.x + band.width * chance.between(0.46, 0.62);
    const y = band.y + band.height * (isWide ? chance.between(0.3, 0.4) : 0.46);
    const parts = [
        `<linearGradient id="sun" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${lit}"/>` +
            `<stop offset=".4" stop-color="${(0,card_colour .jh)(second, lit, 0.35)}"/><stop offset="1" stop-color="${accent}"/></linearGradient>`,
        `<circle cx="${x}" cy="${y}" r="${sun}" fill="url(#sun)"/>`,
    ];
    const bottom = band.y + band.height;
    const slope = isWide ? Math.min(1, 0.3 + band.width / band.height) : 1;
    for (let range = 0; range < RANGES; range++) {
        const near = range / (RANGES - 1);
        const colour = (0,card_colour .jh)((0,card_colour .jh)(accent, third, near), background, 0.12 + 0.62 * near);
        const crest = band.height * slope * (isWide ? 0.56 - 0.4 * near : 0.5 - 0.34 * near);
        const swell = band.height * chance.between(0.04, 0.065);
        const phase = chance.between(0, 2 * Math.PI);
        const waves = (chance.between(0.8, 1.2) + near * 0.4) / Math.max(band.width, band.height);
        const points = Array.from({ length: 121 }, (_, step) => {
            const across = (step / 120) * width;
            const wave = Math.sin(phase + (across - band.x) * waves * 2 * Math.PI);
            const low = margin * (0.62 - 0.4 * near + 0.06 * wave);
            const rise = isWide ? smooth((across - band.x) / (band.width * (0.75 - 0.2 * near))) : 1;
            const up = low + (crest + swell * wave - low) * rise;
            return `${across.toFixed(1)} ${(bottom - up).toFixed(1)}`;
        });
        parts.push(`<path d="M0 ${bottom}L${points.join('L')}V${bottom}Z" fill="${colour}"/>`);
    }
    return parts.join('');
}
function smooth(share) {
    const within = Math.min(1, Math.max(0, share));
    return within * within * (3 - 2 * within);
}

;

function orbits({ band, isWide }, palette, chance) {
    const { background, accent, second, third, pale, lit } = palette;
    const reach = isWide ? band.height : band.width;
    const x = band.x + band.width * (isWide ? chance.between(0.62, 0.8) : chance.between(0.6, 0.85));
    const y = band.y + band.height * (isWide ? chance.between(0.3, 0.7) : chance.between(0.08, 0.26));
    const core = Math.min(reach * chance.between(0.13, 0.17), band.width * 0.36);
    const parts = [];
    const rings = 6;
    for (let ring = rings; ring >= 1; ring--) {
        const radius = core * (1.15 + ring * 0.62 + chance.between(0, 0.12));
        const near = 1 - ring / (rings + 1);
        const colour = (0,card_colour .jh)(background, ring % 2 === 0 ? accent : second, 0.18 + 0.5 * near);
        const width = reach * 0.003;
        parts.push(circle(x, y, radius, `fill="none" stroke="${colour}" stroke-width="${width}"`));
        if (chance.next() < 0.55) {
            const length = 2 * Math.PI * radius;
            const arc = length * chance.between(0.12, 0.3);
            const turn = chance.between(0, 360);
            parts.push(circle(x, y, radius, `fill="none" stroke="${(0,card_colour .jh)(background, accent, 0.35 + 0.6 * near)}" stroke-width="${reach * 0.022}" ` +
                `stroke-linecap="round" stroke-dasharray="${arc} ${length - arc}" transform="rotate(${turn} ${x} ${y})"`));
        }
        if (chance.next() < 0.7) {
            const angle = chance.between(0, 2 * Math.PI);
            const size = reach * chance.between(0.012, 0.03);
            const colour = chance.pick([accent, second, pale]);
            parts.push(circle(x + radius * Math.cos(angle), y + radius * Math.sin(angle), size, `fill="${colour}"`));
        }
    }
    const light = `<linearGradient id="core" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${lit}"/><stop offset=".35" stop-color="${accent}"/><stop offset="1" stop-color="${third}"/></linearGradient>`;
    return light + parts.join('') + circle(x, y, core, 'fill="url(#core)"');
}
function circle(x, y, radius, rest) {
    return `<circle cx="${x}" cy="${y}" r="${radius}" ${rest}/>`;
}

;

const SHAPES = [
    (s, c) => `<path d="M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z" fill="${c}"/>`,
    (s, c) => `<path d="M0 0H${s}A${s / 2} ${s / 2} 0 0 1 0 0Z" fill="${c}"/>`,
    (s, c) => `<path d="M0 0A${s} ${s} 0 0 1 ${s} ${s}A${s} ${s} 0 0 1 0 0Z" fill="${c}"/>`,
    (s, c) => `<circle cx="${s / 2}" cy="${s / 2}" r="${s * 0.32}" fill="${c}"/>`,
    (s, c, g) => `<path d="M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z" fill="${c}"/>` +
        `<path d="M0 0H${s / 2}A${s / 2} ${s / 2} 0 0 1 0 ${s / 2}Z" fill="${g}"/>`,
    (s, c) => [0.25, 0.5, 0.75, 1]
        .map((r) => `<path d="M${s * r - s / 16} 0A${s * r - s / 16} ${s * r - s / 16} 0 0 1 0 ${s * r - s / 16}"/>`)
        .join('')
        .replace(/^.*$/, `<g fill="none" stroke="${c}" stroke-width="${s / 16}">$&</g>`),
    (s, c) => `<path d="M0 0H${s}L0 ${s}Z" fill="${c}"/>`,
];
function tiles({ band, isWide }, palette, chance) {
    const { background, accent, second, pale, text } = palette;
    const pairs = [
        [(0,card_colour .jh)(background, accent, 0.14), accent],
        [(0,card_colour .jh)(background, accent, 0.3), pale],
        [accent, (0,card_colour .jh)(background, accent, 0.16)],
        [(0,card_colour .jh)(background, second, 0.26), second],
        [second, background],
        [(0,card_colour .jh)(background, text, 0.1), (0,card_colour .jh)(background, accent, 0.62)],
        [pale, accent],
    ];
    const columns = isWide
        ? Math.round(band.width / (band.height / 3))
        : Math.round(band.width / (band.height / 2));
    const across = band.width / columns;
    const rows = isWide ? Math.ceil(band.height / across - 0.01) : 2;
    let lastPair;
    let lastShape;
    const cells = [];
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            const isEdge = isWide ? column === 0 : row === rows - 1;
            if (isEdge && columns > 1 && chance.next() < 0.4)
                continue;
            let pair = chance.pick(pairs);
            while (pair === lastPair)
                pair = chance.pick(pairs);
            let shape = chance.pick(SHAPES);
            while (shape === lastShape)
                shape = chance.pick(SHAPES);
            lastPair = pair;
            lastShape = shape;
            const turn = chance.pick([0, 90, 180, 270]);
            const half = across / 2;
            const transform = `translate(${band.x + column * across} ${band.y + row * across})`;
            cells.push(`<g transform="${transform}"><rect width="${across + 0.5}" height="${across + 0.5}" fill="${pair[0]}"/>` +
                `<g transform="rotate(${turn} ${half} ${half})">${shape(across, pair[1], pair[0])}</g></g>`);
        }
    }
    return cells.join('');
}

;




const MOTIFS = [tiles, orbits, dunes];
function ground(title, layout, palette) {
    const chance = chanceOf(title);
    if (layout.corner) {
        const light = lightOf(palette, chance);
        const quilts = [layout.band, layout.corner].map((band) => tiles({ ...layout, band }, palette, chance));
        return { light, shapes: quilts.join(''), fade: undefined };
    }
    const motif = chance.pick(MOTIFS);
    const light = lightOf(palette, chance);
    const isSharp = motif === tiles || (motif === dunes && layout.isWide);
    return {
        light,
        shapes: motif(layout, palette, chance),
        fade: isSharp ? undefined : fadeOf(layout),
    };
}
function lightOf({ background, deep, quiet }, chance) {
    const glow = { x: chance.between(0.25, 0.75), y: chance.pick([0.05, 0.95]) };
    return { from: background, to: deep, glow: { ...glow, colour: quiet } };
}
function fadeOf({ band, isWide, width, height }) {
    return isWide
        ? { along: 'x', from: band.x / width, to: (band.x + band.width * 0.24) / width }
        : {
            along: 'y',
            from: (band.y + band.height) / height,
            to: (band.y + band.height * 0.78) / height,
        };
}

;
const WIDE = { usual: 2 / 3, little: 1 / 3, most: 4 / 3 };
const TALL = { usual: 0.34, little: 0.25, most: 0.67 };
function layoutOf(size, room, kind) {
    if (kind === 'center' && room !== 'most')
        return inTheMiddle(size);
    const isWide = size.width > size.height * 1.25;
    return isWide && kind !== 'top' ? atTheSide(size, room) : onTop(size, room, isWide);
}
const marginOf = ({ width, height }) => Math.round(Math.min(width, height) * 0.095);
const footerOf = ({ width, height }) => Math.round(Math.min(width, height) * 0.115);
function atTheSide(size, room) {
    const { width, height } = size;
    const [margin, footer] = [marginOf(size), footerOf(size)];
    const band = Math.round(Math.min(height * WIDE[room], width * 0.72));
    const gap = Math.round(margin * 0.75);
    return {
        ...{ width, height, margin, isWide: true, kind: 'side', lines: 4 },
        band: { x: width - band, y: 0, width: band, height },
        column: {
            x: margin,
            y: margin,
            width: width - band - margin - gap,
            height: height - 2 * margin - footer,
        },
    };
}
function onTop(size, room, isShort) {
    const { width, height } = size;
    const [margin, footer] = [marginOf(size), footerOf(size)];
    const band = Math.round(height * TALL[room]);
    const top = band + Math.round(margin * 0.7);
    return {
        ...{ width, height, margin, isWide: false, kind: 'top', lines: isShort ? 3 : 5 },
        band: { x: 0, y: 0, width, height: band },
        column: {
            x: margin,
            y: top,
            width: width - 2 * margin,
            height: height - top - margin - footer,
        },
    };
}
function inTheMiddle(size) {
    const { width, height } = size;
    const [margin, footer] = [marginOf(size), footerOf(size)];
    const corner = Math.round(Math.min(width, height) * 0.24);
    const isBeside = width > height * 1.25;
    const inset = isBeside ? corner + Math.round(margin * 0.5) : margin;
    const top = isBeside ? margin : corner + Math.round(margin * 0.5);
    return {
        ...{ width, height, margin, isWide: false, kind: 'center', lines: isBeside ? 4 : 5 },
        band: { x: width - corner, y: 0, width: corner, height: corner },
        corner: { x: 0, y: height - corner, width: corner, height: corner },
        column: {
            x: inset,
            y: top,
            width: width - 2 * inset,
            height: height - 2 * top - (isBeside ? footer : 0),
        },
    };
}

;

const DOWN = { x: 0.6, y: 1 };
const WAY = DOWN.x ** 2 + DOWN.y ** 2;
const REACH = 0.75;
function paintLight({ width, height }, light, isMirrored) {
    const pixels = new Uint32Array((0,bitmap .jj)({ width, height }));
    const [red, green, blue] = channelsOf(light.glow.colour);
    const [fromRed, fromGreen, fromBlue] = difference(light.glow.colour, light.from);
    const [moreRed, moreGreen, moreBlue] = difference(light.from, light.to);
    const places = Float64Array.from({ length: Math.ceil(width / 2) }, (_, pair) => middle(pair * 2 + 0.5, width, isMirrored));
    const across = places.map((right) => (right * DOWN.x) / WAY);
    const aside = places.map((right) => ((right - light.glow.x) / REACH) ** 2);
    for (let y = 0; y < height; y += 2) {
        const place = middle(y + 0.5, height, false);
        const down = (place * DOWN.y) / WAY;
        const below = ((place - light.glow.y) / REACH) ** 2;
        const row = pixels.subarray(y * width, (y + 1) * width);
        for (let x = 0, pair = 0; x < width; x += 2, pair++) {
            const share = Math.min(1, across[pair] + down);
            const far = aside[pair] + below;
            const rest = far < 1 ? Math.sqrt(far) : 1;
            const colour = opaque(red + (fromRed + moreRed * share) * rest, green + (fromGreen + moreGreen * share) * rest, blue + (fromBlue + moreBlue * share) * rest);
            row[x] = colour;
            row[x + 1] = colour;
        }
        pixels.copyWithin((y + 1) * width, y * width, (y + 1) * width);
    }
    return new bitmap .mb(new Uint8ClampedArray(pixels.buffer), width, height);
}
function seenPart(size, fade, isMirrored) {
    const whole = { x: 0, y: 0, ...size };
    if (fade === undefined)
        return whole;
    const length = fade.along === 'x' ? size.width : size.height;
    const edge = fade.from * length;
    const [near, far] = fade.to > fade.from ? [edge, length] : [0, edge];
    const [from, to] = fade.along === 'x' && isMirrored ? [length - far, length - near] : [near, far];
    const [start, end] = [Math.floor(from), Math.ceil(to)];
    return fade.along === 'x'
        ? { ...whole, x: start, width: end - start }
        : { ...whole, y: start, height: end - start };
}
function lay(pixels, layer, region, fade, isMirrored = false) {
    const { data, width, height } = pixels;
    const whole = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
    const above = new Uint32Array(layer.buffer, layer.byteOffset, layer.length / 4);
    const columns = seenAlong(fade?.along === 'x' ? fade : undefined, width, isMirrored);
    const rows = seenAlong(fade?.along === 'y' ? fade : undefined, height, false);
    for (let y = 0, from = 0; y < region.height; y++) {
        const row = rows[region.y + y];
        let at = (region.y + y) * width + region.x;
        for (let x = region.x; x < region.x + region.width; x++, at++, from++) {
            const upper = above[from];
            if (upper === 0)
                continue;
            const seen = columns[x] * row;
            const alpha = upper >>> 24;
            if (alpha === 255 && seen === 1)
                whole[at] = upper;
            else
                whole[at] = mixed(upper, seen, whole[at], 1 - (alpha / 255) * seen);
        }
    }
}
const opaque = (red, green, blue) => 0xff000000 | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5);
const mixed = (upper, share, lower, rest) => opaque((upper & 255) * share + (lower & 255) * rest, ((upper >>> 8) & 255) * share + ((lower >>> 8) & 255) * rest, ((upper >>> 16) & 255) * share + ((lower >>> 16) & 255) * rest);
const seenAlong = (fade, length, isMirrored) => Float64Array.from({ length }, (_, at) => {
    if (fade === undefined)
        return 1;
    const share = (middle(at, length, isMirrored) - fade.from) / (fade.to - fade.from);
    return Math.min(1, Math.max(0, share));
});
const middle = (at, length, isMirrored) => (isMirrored ? length - at - 0.5 : at + 0.5) / length;
const channelsOf = (colour) => {
    const value = Number.parseInt(colour.slice(1), 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
};
function difference(from, to) {
    const [start, end] = [channelsOf(from), channelsOf(to)];
    return [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
}

;
function placed(line, { layout, mirrored, shift }, style) {
    const width = line.width * style.size + line.tracked * style.tracking;
    const left = { line, text: line.text, width, ...style };
    if (layout.kind === 'center')
        return { ...left, x: (layout.width - width) / 2 };
    return {
        ...left,
        x: mirrored ? layout.width - layout.margin + shift - width : layout.margin + shift,
    };
}
function lineToSvg({ line, x, y, size, tracking, fill }) {
    const paths = line.glyphs.map((glyph) => {
        const outline = glyph.face.outline(glyph.id);
        if (outline === '')
            return '';
        const scale = size / glyph.face.unit;
        const left = x + glyph.x * size + glyph.tracked * tracking;
        const base = y - glyph.y * size;
        return `<path transform="matrix(${round(scale, 6)} 0 0 ${round(-scale, 6)} ${round(left, 2)} ${round(base, 2)})" d="${outline}"/>`;
    });
    return `<g fill="${fill}">${paths.join('')}</g>`;
}
const round = (value, digits) => Number(value.toFixed(digits));

;

function divided({ text, good, allowed }, width, measure) {
    const fits = ({ start, end }) => measure(start, end) <= width;
    return good.flatMap((phrase) => {
        if (fits(phrase))
            return [phrase];
        return allowed
            .filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
            .flatMap((piece) => (fits(piece) ? [piece] : cut(text, piece, width, measure)));
    });
}
const divide_graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
function cut(text, { start, end }, width, measure) {
    const isDivided = hyphenates(text.slice(start, end));
    const segments = [...divide_graphemes.segment(text.slice(start, end))];
    const letters = segments.map(({ segment }) => segment);
    const offsets = [...segments.map(({ index }) => start + index), end];
    const fits = (first, last) => measure(offsets[first], offsets[last]) +
        (isDivided && last < letters.length ? measure.hyphen : 0) <=
        width;
    const pieces = [];
    for (let first = 0; first < letters.length;) {
        let last = first + 1;
        while (last < letters.length && fits(first, last + 1))
            last++;
        const isLast = last === letters.length;
        if (isDivided && !isLast)
            last = syllable(letters, first, last);
        pieces.push({ start: offsets[first], end: offsets[last], isDivided: isDivided && !isLast });
        first = last;
    }
    return pieces;
}
function syllable(letters, first, max) {
    const last = Math.min(max, letters.length - 2);
    for (let end = last; end > Math.max(first + 2, max - 6); end--) {
        const [one = '', two = ''] = letters
            .slice(end, end + 2)
            .map((letter) => letter.normalize('NFD'));
        if (/^\p{L}/u.test(one) && !vowel.test(one) && vowel.test(two))
            return end;
    }
    return max;
}
const vowel = /^[aeiouy\u00e6\u00f8\u0430\u0435\u0438\u043e\u0443\u044b\u044d\u044e\u044f\u0456\u0463\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9]/i;

var css_line_break_umd = __webpack_require__(41273);
;


const words = new Intl.Segmenter('und', { granularity: 'word' });
const unspaced = /^[\p{Script=Thai}\p{Script=Laoo}\p{Script=Khmr}\p{Script=Mymr}]/u;
function breaksOf(text) {
    const bounds = new Set([...words.segment(text)].map(({ index }) => index));
    const allowed = [...new Set([...byRules(text), ...byDictionary(text, bounds), ...byQuotes(text)])]
        .filter((offset) => isSense(text, offset))
        .toSorted((a, b) => a - b);
    return { allowed, good: allowed.filter((offset) => isGood(text, offset, bounds)) };
}
function byRules(text) {
    const offsets = [];
    const breaker = (0,css_line_break_umd.LineBreaker)(text, { lineBreak: 'strict', wordBreak: 'normal' });
    let offset = 0;
    for (let next = breaker.next(); !next.done; next = breaker.next()) {
        offset += next.value.slice().length;
        offsets.push(offset);
    }
    return offsets;
}
function byDictionary(text, bounds) {
    return [...bounds].filter((offset) => unspaced.test(text.slice(offset)) && unspaced.test(before(text, offset)));
}
function byQuotes(text) {
    const quotes = /(?<=[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}])(?=[\u201c\u2018])|(?<=[\u201d\u2019])(?=[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}])/gu;
    return [...text.matchAll(quotes)].map(({ index }) => index);
}
function isSense(text, offset) {
    return (offset === text.length || !/^[\p{Pd}\u2026\u2025\u00b7\u30fb/]/u.test(text.slice(offset)) || isDash(text, offset));
}
const isDash = (text, offset) => /^(?:\u2014\u2014|\u2015\u2015|\u2014\u2014|[\u2013\u2014] )/.test(text.slice(offset));
function isGood(text, offset, bounds) {
    const [left, right] = [before(text, offset), text.slice(offset)];
    const [from, to] = [scriptOf(left), scriptOf(right)];
    if (/^[\u2014\u2015]/.test(left))
        return !isSquare(to ?? '');
    if (right === '' || /^[\s\p{P}\p{S}]/u.test(left))
        return true;
    if (from === 'Hang' && to === 'Hang')
        return false;
    if (to === 'Hira')
        return false;
    const isInside = [from, to].some((script) => script !== undefined && isSquare(script));
    return !isInside || bounds.has(offset);
}
function before(text, offset) {
    return [...text.slice(Math.max(0, offset - 8), offset)].findLast((c) => !/\p{M}/u.test(c)) ?? '';
}

;

function phrasesOf(text) {
    const { good, allowed } = breaksOf(text);
    const pieces = (offsets) => offsets.map((offset, at) => {
        const start = offsets[at - 1] ?? 0;
        return { start, end: start + text.slice(start, offset).trimEnd().length, isDivided: false };
    });
    return { text, good: pieces(good), allowed: pieces(allowed) };
}

;



function typeset(title, capHeight, column) {
    const setting = { title, phrases: phrasesOf(title.text), capHeight, column };
    let first;
    for (let size = column.largest; size > column.smallest; size *= 0.97) {
        const block = setAt(setting, size);
        if (first && size < first.size * 0.8)
            return first;
        if (block && !endsLonely(title.text, block))
            return block;
        first ??= block;
    }
    return first ?? shortened(setting);
}
function endsLonely(text, { lines }) {
    const last = lines.at(-1);
    const longest = Math.max(...lines.map(({ start, end }) => end - start));
    const isOneWord = !text.slice(last.start, last.end).includes(' ');
    return lines.length > 1 && isOneWord && last.end - last.start < longest * 0.5;
}
function setAt(setting, size) {
    const { phrases, column } = setting;
    const measure = measureAt(setting, size);
    const pieces = size < column.smallest * 1.5 ? divided(phrases, column.width, measure) : phrases.good;
    const lines = balance(pieces, column.width, measure);
    const maxLines = column.lines + (size < column.smallest * 1.4 ? 1 : 0);
    if (lines === undefined || lines.length > maxLines)
        return undefined;
    const block = blockOf(setting, lines, size);
    return block.height <= column.height ? block : undefined;
}
function shortened(setting) {
    const { title, phrases, column } = setting;
    const size = column.smallest;
    const measure = measureAt(setting, size);
    const pieces = divided(phrases, column.width, measure);
    const full = fill(pieces, column.width, measure) ?? [];
    const { ascent, leading } = blockOf(setting, full, size);
    const room = Math.floor(1 + (column.height - ascent) / leading);
    const maxLines = Math.max(1, Math.min(column.lines + 1, room));
    const lines = full.length > maxLines
        ? shorten(title.text, full, maxLines, column.width, measure)
        : (balance(pieces, column.width, measure) ?? full);
    return blockOf(setting, lines, size);
}
function blockOf({ title, capHeight, column }, lines, size) {
    const reaches = lines.map(({ start, end }) => title.reach(start, end));
    const closest = reaches.slice(1).map(({ above }, at) => above + reaches[at].below + 0.06);
    const leading = Math.max(leadingAt(column, size), ...closest.map((share) => share * size));
    const top = reaches[0]?.above ?? 0;
    const ascent = (top > capHeight + 0.1 ? top : capHeight) * size;
    const depth = Math.max(0, (reaches.at(-1)?.below ?? 0) - 0.25);
    return {
        lines,
        size,
        leading,
        tracking: trackingAt(column, size) * size,
        ascent,
        height: ascent + (lines.length - 1) * leading + depth * size,
    };
}
const measureAt = ({ title, column }, size) => measureOf(title, size, trackingAt(column, size));
function share({ smallest, largest }, size) {
    return (size - smallest) / (largest - smallest);
}
function leadingAt(column, size) {
    return size * (1.16 - 0.12 * share(column, size));
}
function trackingAt(column, size) {
    return -0.018 - 0.017 * share(column, size);
}

;










function compose(cardText, size, palette, fonts, look = {}) {
    const mirrored = isRightToLeft(cardText.title || cardText.label, cardText.lang);
    const setting = { cardText, palette, fonts, mirrored, ...look };
    const { layout, title, block } = arrange(setting, size);
    const { light, shapes, fade } = ground(cardText.seed, layout, palette);
    const foot = footer(cardText.label, palette, fonts.small, {
        ...{ layout, mirrored, lang: cardText.lang },
        ...(look.logo ? { logo: look.logo } : {}),
    });
    const head = block ? heading(setting, title, block, layout) : [];
    const flipped = `<g transform="translate(${size.width} 0) scale(-1 1)">${shapes}</g>`;
    const motif = mirrored ? flipped : shapes;
    const heads = head.map(lineToSvg).join('');
    const feet = foot.mark + foot.lines.map(lineToSvg).join('');
    const part = (elements, ink) => ink === undefined ? [] : [layerOf(elements, regionOf(ink, size))];
    return {
        ...{ light, isMirrored: mirrored, lines: [...head, ...foot.lines] },
        layers: fade
            ? [
                layerOf(motif, seenPart(size, fade, mirrored), fade),
                ...part(heads, around(head.map(inkOf))),
                ...part(feet, foot.ink),
            ]
            : [layerOf(motif + feet + heads, seenPart(size, undefined, mirrored))],
    };
}
function layerOf(elements, region, fade) {
    const { x, y, width, height } = region;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${elements}</svg>`;
    return { svg, region, ...(fade && { fade }) };
}
const paragraph = ({ cardText: { lang } }, text, fonts) => paragraphOf(text, fonts, { lang, isRightToLeft: isRightToLeft(text, lang) });
function arrange(setting, size) {
    const { cardText, fonts, layout: kind = 'side' } = setting;
    const roomy = layoutOf(size, cardText.title === '' ? 'most' : 'usual', kind);
    const title = paragraph(setting, cardText.title, fonts.title);
    if (cardText.title === '')
        return { layout: roomy, title, block: undefined };
    const scale = Math.sqrt(size.width * size.height);
    const capHeight = fonts.title[0]?.face.capHeight ?? 0.7;
    const block = typeset(title, capHeight, columnOf(roomy));
    if (block.size > scale * 0.066 && block.lines.length <= 4)
        return { layout: roomy, title, block };
    const tight = layoutOf(size, 'little', kind);
    return { layout: tight, title, block: typeset(title, capHeight, columnOf(tight)) };
}
function columnOf({ column, width, height, lines }) {
    const scale = Math.sqrt(width * height);
    return {
        width: column.width,
        height: column.height - kickerSize(width, height) * 2.2,
        largest: scale * 0.132,
        smallest: scale * 0.05,
        lines,
    };
}
function heading(setting, title, block, layout) {
    const { cardText, palette, fonts, mirrored } = setting;
    const { column, width, height } = layout;
    const small = kickerSize(width, height);
    const kickerHeight = cardText.kicker === '' ? 0 : small * 2.1;
    const top = column.y + Math.max(0, column.height - block.height - kickerHeight) * 0.46;
    const first = top + kickerHeight + block.ascent;
    const hang = block.size * (mirrored ? 0.025 : -0.025);
    const lines = block.lines.map(({ start, end, suffix }, index) => placed(title.line(start, end, suffix), { layout, mirrored, shift: hang }, {
        y: first + index * block.leading,
        size: block.size,
        tracking: block.tracking,
        fill: palette.text,
    }));
    if (cardText.kicker === '')
        return lines;
    const above = paragraph(setting, cardText.kicker, fonts.small);
    const line = clip(above.text, column.width, measureOf(above, small, 0.09));
    return [
        placed(above.line(line.start, line.end, line.suffix), { layout, mirrored, shift: 0 }, {
            y: top + small * 0.73,
            size: small,
            tracking: small * 0.09,
            fill: palette.kicker,
        }),
        ...lines,
    ];
}
function kickerSize(width, height) {
    return Math.round(Math.sqrt(width * height) * 0.027);
}

var errors = __webpack_require__(452);
var outside = __webpack_require__(91992);
;

let shaper;
function harfbuzz() {
    shaper ??= (0,outside .c)('harfbuzz/index.mjs');
    return shaper;
}
async function unpackWoff2(bytes) {
    const { default: unpacker } = (await (0,outside .c)('woff2.cjs'));
    if (!unpacker.calledRun)
        await new Promise((resolve) => {
            unpacker.onRuntimeInitialized = resolve;
        });
    const unpacked = unpacker.decompress(bytes);
    if (unpacked === false)
        throw new RangeError('not a whole WOFF2 file');
    return unpacked;
}

;


async function openFace(bytes, weight) {
    assertFont(bytes);
    try {
        return faceOf(await harfbuzz(), isPacked(bytes) ? await unpackWoff2(bytes) : bytes, weight);
    }
    catch (cause) {
        throw unreadable(cause);
    }
}
function assertFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const isWhole = isPacked(bytes) ? view.getUint32(8) === bytes.length : hasItsTables(view);
        if (!isWhole)
            throw new RangeError('not an OpenType font, or not all of it');
    }
    catch (cause) {
        throw unreadable(cause);
    }
}
const unreadable = (cause) => new errors .GN('the font of the card cannot be read', {
    cause,
    hint: 'Let `card.font` name `.ttf`, `.otf` or `.woff2` files; WOFF 1 and collections are not read.',
});
const isPacked = (bytes) => String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2';
function hasItsTables(view) {
    if (![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0)))
        return false;
    const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
    return (tables.length > 0 &&
        tables.every((at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= view.byteLength));
}
function faceOf(hb, bytes, weight) {
    const face = new hb.Face(new hb.Blob(bytes), 0);
    const font = new hb.Font(face);
    const glyphs = ['cmap', 'head', 'hhea', 'hmtx'].map((table) => face.referenceTable(table));
    if (glyphs.some((table) => table === undefined || table.length === 0))
        throw new RangeError('a table is missing');
    if (face.getAxisInfos().wght)
        font.setVariations([new hb.Variation('wght', weight)]);
    const unit = face.upem;
    const capHeight = font.getMetricPosition(hb.MetricsTag.CAP_HEIGHT) ?? 0;
    const extents = new Map();
    return {
        unit,
        capHeight: capHeight > 0 ? capHeight / unit : 0.7,
        has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
        shape: (text, run) => shape(hb, font, text, run),
        outline: (glyph) => font.glyphToPath(glyph),
        reach(glyph) {
            const known = extents.get(glyph);
            if (known)
                return known;
            const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
            const reach = {
                above: yBearing / unit,
                below: -(yBearing + height) / unit,
                left: xBearing / unit,
                right: (xBearing + width) / unit,
            };
            extents.set(glyph, reach);
            return reach;
        },
    };
}
function shape(hb, font, text, run) {
    const buffer = new hb.Buffer();
    buffer.addText(text, run.start, run.end - run.start);
    buffer.setDirection(run.isRightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
    buffer.setScript(run.script);
    if (run.lang !== '')
        buffer.setLanguage(run.lang);
    const halves = run.halved?.map((at) => new hb.Feature('halt', 1, at, at + 1));
    hb.shape(font, buffer, halves);
    const unit = font.face.upem;
    return buffer
        .getGlyphInfosAndPositions()
        .map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
        id: codepoint,
        cluster,
        advance: xAdvance / unit,
        dx: xOffset / unit,
        dy: yOffset / unit,
    }));
}

var seen = __webpack_require__(36756);
;


const MISSING = '\uffff';
const letters_graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lineOf = (text) => (0,seen .c)(text.replace(/[\p{Cc}\p{Z}]+/gu, ' '))
    .replace(/\uffff/g, '')
    .trim();
function settable(text, fonts) {
    const marked = letters_lettersOf(text).map((letter) => wayOf(letter, fonts) ?? MISSING);
    const kept = marked
        .join('')
        .replace(/ *\uffff+(?=[\s.,;:!?)]|$)/g, '')
        .replaceAll(MISSING, '')
        .replace(/ +/g, ' ');
    const line = (0,seen .c)(kept).trim();
    return { text: line, isWhole: line !== '' && lostLetters(text, fonts).length === 0 };
}
function wholly(text, fonts) {
    const letters = settable(text, fonts);
    return letters.isWhole ? letters.text : '';
}
const lostLetters = (text, fonts) => [
    ...new Set(letters_lettersOf(text).filter((letter) => wayOf(letter, fonts) === undefined && ![...letter].every(isOrnament))),
];
const withWays = (text) => [text, ...letters_lettersOf(text).map((letter) => waysOf(letter).at(-1))].join('');
const letters_lettersOf = (text) => [...letters_graphemes.segment(lineOf(text))].map(({ segment }) => segment);
const wayOf = (letter, fonts) => waysOf(letter).find((way) => lettersLacking(way, fonts).length === 0);
function waysOf(letter) {
    const bare = letter.replace(/[\ufe0e\ufe0f\u20e3]/g, '');
    const ways = [letter, bare, sameInReading(bare)].filter((way) => way !== '');
    return ways.length === 0 ? [letter] : [...new Set(ways)];
}
const isOrnament = (character) => /^(?:\u200d|\p{Variation_Selector}|\u20e3|[\u{e0020}-\u{e007f}])$/u.test(character) ||
    (character.codePointAt(0) >= 0x2300 &&
        /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2500-\u27bf\u{1f000}-\u{1faff}])$/u.test(character) &&
        !/^\p{Sm}$/u.test(character));
const readsTheSame = /^(?:[\uff01-\uffdc\uffe0-\uffe6\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdf9\ufe80-\ufefc\u2011\u2024-\u2026\u2160-\u217f\u2103\u2109\u2116\u2121\u213b\u3200-\u321e\u3220-\u3247\u3260-\u327b\u3280-\u32b0\u32c0-\u32ff\u2f00-\u2fd5\u2e9f\u2ef3]\p{M}*|[\uff66-\uff9d][\uff9e\uff9f])$/u;
function sameInReading(letter) {
    const plain = letter.normalize('NFKC');
    if (readsTheSame.test(letter))
        return plain;
    return /^[\u3300-\u33ff]$/.test(letter) && /^(?:[\p{L}.]+|\d+[\u70b9\u65e5])$/u.test(plain)
        ? plain
        : letter;
}

var card_palette = __webpack_require__(37081);
var assets = __webpack_require__(54347);
var font_choice = __webpack_require__(40381);
;





const fontsOnDisk = async (font) => {
    const bytes = await (0,assets .AP)(font);
    if (bytes === undefined)
        throw new Error(`${font.file} is not beside the program`);
    return bytes;
};
const bold = 700;
const medium = 500;
async function findFonts({ text: words, lang }, own, source) {
    const base = await inter();
    const text = withWays(words);
    const title = [...own.title, ...base.title];
    const more = [];
    const problems = [];
    for (const file of (0,font_choice .a)(lang, text)) {
        const lacking = lettersLacking(text, [...title, ...more]);
        if (lacking.length === 0)
            break;
        if (!lacking.some((letter) => file.letters.test(letter)))
            continue;
        if (problems.length > 0)
            continue;
        try {
            more.push({ face: await card_fonts_open(file, source), role: file.role });
        }
        catch (error) {
            problems.push(`the font for ${file.name} could not be had (${error.message})`);
        }
    }
    return {
        fonts: { title: [...title, ...more], small: [...own.small, ...base.small, ...more] },
        problems,
    };
}
async function ownFonts(files) {
    const at = (weight) => Promise.all(files.map(async (bytes) => ({ face: await openFace(bytes, weight), role: 'own' })));
    return { title: await at(bold), small: await at(medium) };
}
let base;
function inter() {
    base ??= (0,assets .rn)().then(async (files) => {
        const font = async (bytes, weight) => [
            { face: await openFace(bytes, weight), role: 'base' },
        ];
        return { title: await font(files.bold, bold), small: await font(files.medium, medium) };
    });
    return base;
}
const openedOf = new WeakMap();
function card_fonts_open(file, source) {
    const opened = openedOf.get(source) ?? new Map();
    openedOf.set(source, opened);
    const face = opened.get(file.file) ?? source(file).then((bytes) => openFace(bytes, bold));
    opened.set(file.file, face);
    face.catch(() => opened.delete(file.file));
    return face;
}

var sniff = __webpack_require__(87837);
var resvg_wasm = __webpack_require__(43026);
;


let ready;
function loaded() {
    ready ??= (0,assets .LY)('resvg.wasm').then((wasm) => (0,resvg_wasm .z)(wasm.buffer));
    return ready;
}
async function drawSvg(svg) {
    await loaded();
    const resvg = new resvg_wasm .W(svg);
    const image = resvg.render();
    try {
        return image.pixels;
    }
    finally {
        image.free();
        resvg.free();
    }
}
async function sizeOfSvg(svg) {
    await loaded();
    const resvg = new resvg_wasm .W(svg);
    const { width, height } = resvg;
    resvg.free();
    return { width, height };
}

;



const maxBytes = 1_000_000;
const textOf = (bytes) => new TextDecoder().decode(bytes);
const isSvg = (bytes) => /^\ufeff?\s*<(?:\?xml|!|svg)/.test(textOf(bytes.subarray(0, 200)));
const card_logo_unreadable = (cause) => new errors .GN('the logo of the card cannot be read', {
    cause,
    hint: 'Let `card.logo` name an SVG or a PNG of less than 1 MB.',
});
function assertLogo(bytes) {
    if (bytes.length > maxBytes || !(isSvg(bytes) || pngOf(bytes)))
        throw card_logo_unreadable();
}
const lettering = /<(?:[\w-]+:)?(?:text|foreignObject)[\s>/]/;
function warningsOfLogo(bytes) {
    if (!isSvg(bytes))
        return [];
    const svg = textOf(bytes).replace(/<!--[\s\S]*?-->/g, '');
    return lettering.test(svg)
        ? [
            'the letters of `card.logo` are missing on the card: they are text in the SVG, whose fonts are not here. Convert them to paths (in Inkscape: Path, Object to Path; in Illustrator: Type, Create Outlines; in Figma: Flatten)',
        ]
        : [];
}
async function logoOf(bytes) {
    const png = pngOf(bytes);
    const { width, height } = png ??
        (await sizeOfSvg(textOf(bytes)).catch((cause) => {
            throw card_logo_unreadable(cause);
        }));
    const kind = png ? 'png' : 'svg+xml';
    const href = `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
    return { href, ratio: width / height };
}
function pngOf(bytes) {
    try {
        const picture = (0,sniff .ZF)(bytes);
        return picture.format === 'png' ? picture : undefined;
    }
    catch {
        return undefined;
    }
}

;










function createCardGenerator(options) {
    const { colors, label, fonts = [], layout, source = fontsOnDisk } = options;
    const palette = (0,card_palette .b)(colors);
    for (const font of fonts)
        assertFont(font);
    if (options.logo)
        assertLogo(options.logo);
    const logoWarnings = options.logo ? warningsOfLogo(options.logo) : [];
    let own;
    return {
        name: 'card',
        model: 'card',
        sizes: 'exact',
        mostPictures: 0,
        requested: (size) => size,
        async draw({ title, kicker, lang = '', size }) {
            own ??= ownFonts(fonts);
            const text = [title, capitals(kicker, lang), kicker, label].map(lineOf).join(' ');
            const found = await findFonts({ text, lang }, await own, source);
            const { cardText, missing, lost } = inType({ title, kicker, label, lang }, found.fonts);
            const logo = options.logo && (await logoOf(options.logo));
            const card = compose(cardText, size, palette, found.fonts, { layout, logo });
            return {
                picture: (0,bitmap .CS)(await paint(card, size)),
                attempts: 1,
                maybeCharged: 0,
                inType: { title: cardText.title, label: cardText.label },
                warnings: [
                    ...(cardText.title + cardText.label === '' ? [] : palette.warnings),
                    ...(cardText.kicker === '' ? [] : palette.kickerWarnings),
                    ...logoWarnings,
                    ...(missing.length > 0 ? [missingWarning(missing, lost, found.problems)] : []),
                ],
            };
        },
    };
}
async function paint({ light, layers, isMirrored }, size) {
    const pixels = paintLight(size, light, isMirrored);
    for (const { svg, region, fade } of layers) {
        const layer = await drawSvg(svg);
        lay(pixels, layer, region, fade, isMirrored);
        layer.buffer.transfer(0);
    }
    return pixels;
}
function inType(words, fonts) {
    const { kicker, lang } = words;
    const title = wholly(words.title, fonts.title);
    const label = wholly(words.label, fonts.small);
    const above = kicker === '' ? '' : wholly(capitals(kicker, lang), fonts.small) || wholly(kicker, fonts.small);
    const lacking = [
        ...(title === '' ? [{ what: 'this title', of: words.title, font: fonts.title }] : []),
        ...(title !== '' && above === '' && kicker !== ''
            ? [{ what: `the tag \u201c${kicker}\u201d`, of: kicker, font: fonts.small }]
            : []),
        ...(label === '' && words.label !== ''
            ? [{ what: `the name \u201c${words.label}\u201d`, of: words.label, font: fonts.small }]
            : []),
    ];
    const missing = lacking.map(({ what }) => what);
    const lost = new Set(lacking.flatMap(({ of, font }) => lostLetters(of, font)));
    const cardText = { seed: words.title, title, label, lang, kicker: title === '' ? '' : above };
    return { cardText, missing, lost: [...lost] };
}
const mostSigns = 3;
function signsText(signs) {
    const codeOf = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const named = signs
        .slice(0, mostSigns)
        .map((sign) => `${sign} (${[...sign].map(codeOf).join(' ')})`);
    const more = signs.length > mostSigns ? ` and ${signs.length - mostSigns} more` : '';
    return named.join(', ') + more;
}
function missingWarning(missing, lost, problems) {
    const why = problems.length > 0 ? ` (${problems.join('; ')})` : '';
    const which = lost.length > 0 ? `: not ${signsText(lost)}. The` : ', so the';
    return `no font has all letters or signs of ${missing.join(' and of ')}${why}${which} card goes without: let \`card.font\` name a font that has them`;
}

var clean_text = __webpack_require__(18624);
;



const ink = '#1f2328';
const paleInk = '#454c54';
function setCaption({ number, words, fonts, x, y, width, size, }) {
    const mirrored = isRightToLeft(words, '');
    const style = { y, size, tracking: 0 };
    const figures = number === undefined
        ? undefined
        : paragraphOf(String(number), fonts.title, { lang: '', isRightToLeft: false });
    const before = figures ? figures.measure(0, figures.text.length).width * size : 0;
    const room = figures ? before + size * 0.5 : 0;
    const title = paragraphOf(words, fonts.small, { lang: '', isRightToLeft: mirrored });
    const { start, end, suffix } = clip(words, width - room, measureOf(title, size, 0));
    const line = title.line(start, end, suffix);
    const long = line.width * size;
    const at = (from, length) => (mirrored ? x + width - from - length : x + from);
    return [
        ...(figures
            ? [
                {
                    ...{ ...style, fill: ink, text: figures.text },
                    line: figures.line(0, figures.text.length, ''),
                    x: at(0, before),
                    width: before,
                },
            ]
            : []),
        { ...style, fill: paleInk, text: line.text, line, x: at(room, long), width: long },
    ];
}

var codecs = __webpack_require__(61645);
var small_picture = __webpack_require__(62599);
;











const columns = 4;
const margin = 24;
const gap = 16;
const between = 50;
const baseline = 27;
const letters = 20;
const contact_sheet_ground = [238, 240, 243];
const qualities = [80, 72, 62, 50];
const mostBytes = 200_000;
const longestTitle = 120;
const width = 2 * margin + columns * small_picture .tk.width + (columns - 1) * gap;
async function composeSheet(cells, source = fontsOnDisk) {
    const rows = Math.ceil(cells.length / columns);
    const height = margin + rows * (small_picture .tk.height + between);
    const sheet = blank(height);
    const lines = [];
    for (const [index, cell] of cells.entries()) {
        const x = margin + (index % columns) * (small_picture .tk.width + gap);
        const y = margin + Math.floor(index / columns) * (small_picture .tk.height + between);
        const picture = await (0,codecs .D4)((0,sniff .ZF)(cell.small, 'the small picture'));
        paste(sheet, picture, x, y);
        (0,bitmap .Es)(picture);
        const { words, fonts } = await wordsOf(cell, source);
        const place = { x, y: y + small_picture .tk.height + baseline, width: small_picture .tk.width, size: letters };
        lines.push(...setCaption({ number: cell.number, words, fonts, ...place }));
    }
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines.map(lineToSvg).join('')}</svg>`;
    const captions = await drawSvg(svg);
    lay(sheet, captions, { x: 0, y: 0, width, height });
    captions.buffer.transfer(0);
    const bytes = await inFewBytes(sheet);
    (0,bitmap .Es)(sheet);
    return { format: 'webp', width, height, bytes };
}
function blank(height) {
    const [red, green, blue] = contact_sheet_ground;
    const pixels = new Uint32Array(width * height);
    pixels.fill((0xff000000 | (blue << 16) | (green << 8) | red) >>> 0);
    return new bitmap .mb(new Uint8ClampedArray(pixels.buffer), width, height);
}
function paste(sheet, picture, left, top) {
    const wide = Math.min(picture.width, small_picture .tk.width);
    const high = Math.min(picture.height, small_picture .tk.height);
    const x = left + Math.floor((small_picture .tk.width - wide) / 2);
    const y = top + Math.floor((small_picture .tk.height - high) / 2);
    for (let row = 0; row < high; row++) {
        let from = row * picture.width * 4;
        let to = ((y + row) * sheet.width + x) * 4;
        for (let column = 0; column < wide; column++, from += 4, to += 4) {
            const alpha = picture.data[from + 3] / 255;
            for (let channel = 0; channel < 3; channel++)
                sheet.data[to + channel] =
                    picture.data[from + channel] * alpha + contact_sheet_ground[channel] * (1 - alpha);
        }
    }
}
const noFonts = { title: [], small: [] };
async function wordsOf({ title, post }, source) {
    let fonts = noFonts;
    for (const text of [title, post]) {
        const line = (0,clean_text .X)(text, longestTitle);
        ({ fonts } = await findFonts({ text: line, lang: '' }, noFonts, source));
        const words = wholly(line, fonts.small);
        if (words !== '')
            return { words, fonts };
    }
    return { words: '', fonts };
}
async function inFewBytes(pixels) {
    let bytes = new Uint8Array();
    for (const quality of qualities) {
        bytes = new Uint8Array(await (0,codecs .lF)(pixels, 'webp', quality));
        if (bytes.length <= mostBytes)
            break;
    }
    return bytes;
}

;




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

  38202:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  cardColours: () => (  cardColours)
});

var colour = __webpack_require__(86596);
var palette = __webpack_require__(37081);
;


function darkColours({ background, accent }, own = {}) {
    const ground = (0,colour .im)('background', background);
    const isLight = (0,colour .v2)(ground, '#000000') > (0,colour .v2)(ground, '#ffffff');
    return {
        background: own.background ?? (isLight ? (0,colour .jh)(ground, palette .P, 0.9) : (0,colour .jh)(ground, '#000000', 0.45)),
        accent: own.accent ?? accent,
        ...(own.text === undefined ? {} : { text: own.text }),
    };
}

;

const defaultColours = { background: '#101b2d', accent: '#ff7a45' };
function cardColours({ background, accent, text, dark, isDark, ...look }) {
    const { label, layout, logo, fonts } = look;
    const colors = {
        background: background ?? defaultColours.background,
        accent: accent ?? defaultColours.accent,
        ...(text === undefined ? {} : { text }),
    };
    return {
        colors: isDark ? darkColours(colors, dark) : colors,
        label,
        ...(layout === undefined ? {} : { layout }),
        ...(logo === undefined ? {} : { logo }),
        ...(fonts === undefined ? {} : { fonts }),
    };
}


  })

};
