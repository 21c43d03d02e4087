export const id = 202;
export const ids = [202];
export const modules = {

  86596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A9: () => (  SAFE),
    HD: () => (  readable),
    Jk: () => (  READABLE),
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
            ...((0,_colour_js__WEBPACK_IMPORTED_MODULE_0__  .v2)(accent, background) >= _colour_js__WEBPACK_IMPORTED_MODULE_0__  .Jk
                ? []
                : [
                    `\`card.accent\` ${accent} cannot be read on ${background}; the tag above the title is set in ${kicker}`,
                ]),
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
