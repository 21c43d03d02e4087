export const id = 102;
export const ids = [102];
export const modules = {

  71377:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B4: () => (  placeBelow),
    Gu: () => (  isInBucket),
    SI: () => (  usualDir),
    b1: () => (  picturesDir),
    sB: () => (  usualOf)
  });
const usualDir = '.github/hero-images';
const picturesDir = `${usualDir}/pictures`;
const pointerEnding = '.json';
const isKept = (path) => /^(?:records|skipped)\/.+\.json$/.test(path);
const isPicture = (path) => /^pictures\/.+\.(?:webp|jpe?g|png)$/.test(path);
const isPointer = (path) => path.endsWith(pointerEnding) && isPicture(path.slice(0, -pointerEnding.length));
const below = (dir, path) => path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : '';
function placeBelow(dir, path) {
    const rest = below(usualDir, path);
    if (isPicture(rest))
        return `${dir}/${rest}${pointerEnding}`;
    return isKept(rest) ? `${dir}/${rest}` : path;
}
function usualOf(dir, path) {
    const rest = below(dir, path);
    if (isPointer(rest))
        return `${usualDir}/${rest.slice(0, -pointerEnding.length)}`;
    return isKept(rest) ? `${usualDir}/${rest}` : undefined;
}
const isInBucket = (path) => path.startsWith(`${picturesDir}/`);


  }),

  58280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $r: () => (  targetOf),
    Lt: () => (  pageKey),
    bI: () => (  siteAbove),
    ci: () => (  addressOf),
    m4: () => (  siteUrlIn)
  });
function pageKey(path) {
    return decoded(path)
        .normalize('NFC')
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.html?$/i, '')
        .replace(/(?:^|\/)index$/i, '');
}
function targetOf(value, siteUrl, page) {
    if (!/^https?:\/\//i.test(value))
        return relativeTarget(value, siteUrl, page);
    if (!URL.canParse(value))
        return { kind: 'broken' };
    const url = new URL(value);
    const site = siteUrl === undefined ? undefined : new URL(siteUrl);
    if (site?.host !== url.host)
        return /^(?:localhost|127\.|0\.0\.0\.0|\[::1?\])/i.test(url.hostname)
            ? { kind: 'local', host: url.host }
            : { kind: 'elsewhere' };
    return below(url.pathname, site);
}
function below(pathname, site) {
    const base = site.pathname.replace(/\/*$/, '/');
    if (!pathname.startsWith(base) && `${pathname}/` !== base)
        return { kind: 'beside', base };
    return { kind: 'here', path: decoded(pathname.slice(base.length)) };
}
function relativeTarget(value, siteUrl, page) {
    const site = new URL(siteUrl ?? 'http://site.invalid');
    const base = new URL(`${site.href.replace(/\/*$/, '/')}${encodeURI(page)}`);
    if (!URL.canParse(value, base))
        return { kind: 'broken' };
    const url = new URL(value, base);
    if (url.host !== site.host || !/^https?:$/.test(url.protocol))
        return { kind: 'relative', path: '' };
    const target = below(url.pathname, site);
    return { kind: 'relative', path: target.kind === 'here' ? target.path : '' };
}
const addressOf = (siteUrl, file) => `${siteUrl.replace(/\/+$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
function siteAbove(address, keys) {
    const { origin, pathname } = new URL(address);
    const steps = pageKey(pathname).split('/');
    const cut = steps.findIndex((_, from) => keys.has(steps.slice(from).join('/')));
    if (cut === -1 || steps.join('') === '')
        return undefined;
    return [origin, ...pathname.split('/').slice(1, cut + 1)].join('/');
}
function siteUrlIn(pages) {
    const votes = new Map();
    for (const { path, canonical } of pages) {
        if (canonical === undefined || !/^https?:\/\//i.test(canonical) || !URL.canParse(canonical))
            continue;
        const { origin, pathname } = new URL(canonical);
        const key = pageKey(path);
        const whole = pageKey(pathname);
        if (key !== '' && whole !== key && !whole.endsWith(`/${key}`))
            continue;
        const base = key === '' ? whole : whole.slice(0, whole.length - key.length);
        const url = `${origin}/${base}`.replace(/\/+$/, '');
        votes.set(url, (votes.get(url) ?? 0) + 1);
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}


  }),

  62679:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  addressesIn),
    k: () => (  readSitemap)
  });
  var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58280);

const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
async function readSitemap(build, siteUrl) {
    const maps = [...build.files].filter((path) => /(?:^|\/)sitemap[^/]*\.xml$/i.test(path));
    if (maps.length === 0)
        return undefined;
    const known = new Set();
    for (const path of maps) {
        const whole = new TextDecoder().decode(await build.read(path));
        for (const url of addressesIn(whole)) {
            const target = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__  .$r)(url, siteUrl, '');
            known.add((0,_address_js__WEBPACK_IMPORTED_MODULE_0__  .Lt)(target.kind === 'here' ? target.path : new URL(url).pathname));
        }
    }
    return known;
}
function addressesIn(sitemap) {
    const text = sitemap.replace(/<!--[\s\S]*?-->/g, '');
    return [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)/g)]
        .map(([, loc]) => loc.trim().replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole))
        .filter((url) => URL.canParse(url));
}


  }),

  85267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ls: () => (  focusPattern),
    NR: () => (  readFocus),
    QJ: () => (  focusText),
    g5: () => (  focusWords)
  });
const percent = '(?:100|\\d{1,2}(?:\\.\\d{1,2})?)%';
const focusPattern = new RegExp(`^(?:(left|center|right|${percent})(?: +(top|center|bottom|${percent}))?|(top|center|bottom)(?: +(left|center|right))?)$`);
const focusWords = 'left, right, top, bottom, center, two of them such as top left, or two percentages such as 50% 30%';
const words = {
    left: 0,
    top: 0,
    center: 0.5,
    right: 1,
    bottom: 1,
};
function readFocus(text) {
    const match = focusPattern.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, x = 'center', y = 'center', down, across = 'center'] = match;
    return down === undefined
        ? { x: partOf(x), y: partOf(y) }
        : { x: partOf(across), y: partOf(down) };
}
const partOf = (word) => words[word] ?? Number.parseFloat(word) / 100;
const focusText = ({ x, y }) => `${percentOf(x)} ${percentOf(y)}`;
const percentOf = (part) => `${Math.round(part * 10_000) / 100}%`;


  }),

  52292:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  parseSize),
    l: () => (  sizeText)
  });
function parseSize(text) {
    const [width, height] = text.split('x').map(Number);
    return { width: width, height: height };
}
const sizeText = ({ width, height }) => `${width}x${height}`;


  }),

  68102:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C4: () => (  defaultBrandPath),
    EC: () => (  searchWishes),
    HT: () => (  assertFile),
    Vv: () => (  readPaths),
    Yc: () => (  readNamedPaths),
    fs: () => (  siteSettings),
    r$: () => (  withoutUndefined),
    sb: () => (  readSettings)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_record_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71377);
  var _pictures_size_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52292);
  var _repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45943);
  var _settings_input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93977);
  var _settings_parse_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70407);
  var _settings_storage_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52126);
  var _sites_generators_known_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3448);








const defaultBrandPath = '.github/hero-images/brand.md';
const siteSettings = (settings) => ({
    site: settings.site ?? 'auto',
    posts: settings.posts ?? [],
    exclude: settings.exclude ?? [],
    fields: withoutUndefined(settings.fields ?? {}),
    ...(settings['image-dir'] ? { imageDir: settings['image-dir'] } : {}),
    ...(settings['image-url'] ? { imageUrl: settings['image-url'] } : {}),
    ...(settings.s3 && inBucket(settings.s3)),
    drafts: settings.drafts,
    ...(settings.social.key === undefined ? {} : { socialKey: settings.social.key }),
    ...(settings.social['structured-data'] && { socialInData: true }),
    ...(settings.moreSocial && { moreSocial: settings.moreSocial.map(furtherSocial) }),
});
function inBucket(s3) {
    const keys = (0,_repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_1__  .uv)(s3.key);
    return {
        imageDir: _ledger_record_places_js__WEBPACK_IMPORTED_MODULE_6__  .b1,
        imageUrl: (0,_settings_storage_schema_js__WEBPACK_IMPORTED_MODULE_4__  .Wq)(s3),
        imageKeys: { keyOf: (path) => keys.inAddress(path, _repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_1__  .t6), pathOf: keys.pathOf },
    };
}
const furtherSocial = ({ size, format, key, ...image }) => ({
    ...(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_7__  .D)(size),
    format,
    ...(key === undefined ? {} : { key }),
    inData: image['structured-data'] === true,
});
const searchWishes = ({ search }) => ({
    structuredData: search.includes('structured-data'),
    robots: search.includes('robots'),
});
async function readSettings(repo, snapshot, path) {
    assertFile(snapshot, path, 'The settings file');
    const bytes = (await readPaths(repo, snapshot, [path])).get(path);
    if (!bytes && path !== _settings_input_table_js__WEBPACK_IMPORTED_MODULE_2__  .F.config.default)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`The settings file \`${path}\` is not in the repo.`, {
            hint: 'Correct the input `config`, or commit the file; it counts from the top of the repo.',
        });
    const { settings: inherited = '', from = '' } = repo.inherited ?? {};
    if (bytes)
        return (0,_settings_parse_file_js__WEBPACK_IMPORTED_MODULE_3__  .x1)(new TextDecoder().decode(bytes), path, _sites_generators_known_js__WEBPACK_IMPORTED_MODULE_5__  .qf, inherited);
    return inherited === '' ? _settings_parse_file_js__WEBPACK_IMPORTED_MODULE_3__  .L6 : (0,_settings_parse_file_js__WEBPACK_IMPORTED_MODULE_3__  .x1)(inherited, from, _sites_generators_known_js__WEBPACK_IMPORTED_MODULE_5__  .qf);
}
function assertFile({ files }, path, what) {
    const steps = path.split('/');
    for (const [depth] of steps.entries()) {
        const at = steps.slice(0, depth + 1).join('/');
        const mode = files.get(at)?.mode;
        if (mode !== '120000' && mode !== '160000')
            continue;
        const kind = mode === '120000' ? 'symbolic link' : 'submodule';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(at === path
            ? `${what} \`${path}\` is a ${kind}.`
            : `${what} \`${path}\` is not read: \`${at}\` is a ${kind}.`, { hint: 'Links are not followed: put the file itself there.' });
    }
}
async function readPaths(repo, snapshot, paths) {
    const files = paths.map((path) => snapshot.files.get(path)).filter((file) => file !== undefined);
    return files.length === 0 ? new Map() : repo.read(files);
}
async function readNamedPaths(repo, snapshot, paths) {
    const beside = [...(repo.inherited?.files ?? [])].filter(([path]) => paths.includes(path));
    return new Map([...beside, ...(await readPaths(repo, snapshot, paths))]);
}
const withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));


  }),

  87243:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  withItem)
  });
function withItem(text, { open, items, tight = false }, item, eol) {
    const last = items.at(-1);
    if (last === undefined)
        return text.slice(0, open + 1) + item + text.slice(open + 1);
    const previous = items.at(-2);
    const gap = text.slice(previous === undefined ? open + 1 : previous[1], last[0]);
    const ownLine = /\n([ \t]*)$/.exec(gap);
    const space = (previous === undefined ? !tight : /^\s*,\s/.test(gap)) ? ' ' : '';
    const before = ownLine === null ? `,${space}` : `,${eol}${ownLine[1]}`;
    return text.slice(0, last[1]) + before + item + text.slice(last[1]);
}


  }),

  14838:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  tagsOf),
    UM: () => (  DESCRIPTION_LENGTH),
    Yc: () => (  titleFromPath),
    ou: () => (  firstText),
    qt: () => (  TITLE_LENGTH)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _text_shown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59084);


const TITLE_LENGTH = 200;
const DESCRIPTION_LENGTH = 500;
function firstText(values, length, read = _text_shown_text_js__WEBPACK_IMPORTED_MODULE_1__  .f) {
    for (const value of values) {
        const plain = ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
        const text = plain ? read(String(value), length) : '';
        if (text !== '')
            return text;
    }
    return '';
}
function tagsOf(values) {
    const raw = values.flatMap((value) => Array.isArray(value) ? value.flat(2) : typeof value === 'string' ? value.split(',') : []);
    return [...new Set(raw.map((tag) => firstText([tag], TITLE_LENGTH)))].filter((tag) => tag !== '');
}
function titleFromPath(path) {
    const parts = path.split('/');
    const stem = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
    const folder = parts.pop();
    const isIndex = /^_?(?:index|page|readme)(?:\..*)?$/i.test(stem);
    const name = isIndex && folder !== undefined ? folder : stem;
    const cleaned = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(name.replace(/^\d{4}-\d{2}-\d{2}[-_]/, '').replace(/[-_]+/g, ' '), TITLE_LENGTH);
    return cleaned.charAt(0).toUpperCase() + cleaned.slice(1);
}


  }),

  40514:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $I: () => (  nest),
    I: () => (  kindOf),
    Im: () => (  isEmpty),
    Ub: () => (  pending),
    ZH: () => (  withField),
    fK: () => (  valueAt),
    jh: () => (  isMap)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function isMap(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date));
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return (Array.isArray(value) || isMap(value)) && Object.keys(value).length === 0;
}
function valueAt(data, key) {
    let value = data;
    for (const name of key) {
        if (!isMap(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
function nest(key, value) {
    return key.reduceRight((inner, name) => Object.fromEntries([[name, inner]]), value);
}
function pending(data, edit) {
    const present = valueAt(data, edit.key);
    if (edit.mode === 'append') {
        const items = missing(Array.isArray(present) ? present : [], edit.value);
        return items.length === 0 ? [] : [{ ...edit, value: items }];
    }
    if (isMap(edit.value) && isMap(present) && !isEmpty(present))
        return Object.entries(edit.value).flatMap(([name, value]) => pending(data, { key: [...edit.key, name], value, mode: 'set' }));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(present, edit.value) ? [] : [edit];
}
function missing(present, value) {
    const items = Array.isArray(value) ? value : [value];
    const added = [];
    for (const item of items)
        if (![...present, ...added].some((other) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(other, item)))
            added.push(item);
    return added;
}
function withField(data, { key, value, mode }) {
    const [name = '', ...rest] = key;
    const map = isMap(data) ? data : {};
    const present = Object.hasOwn(map, name) ? map[name] : undefined;
    const next = rest.length > 0
        ? withField(present, { key: rest, value, mode })
        : mode === 'append' && Array.isArray(present)
            ? [...present, ...value]
            : value;
    return Object.fromEntries([...Object.entries(map), [name, next]]);
}
function kindOf(value) {
    return Array.isArray(value) ? 'a list' : isMap(value) ? 'a map' : 'a single value';
}


  }),

  45989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  langOf),
    Z: () => (  sectionOf)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14838);


const roots = /^(?:content|docs|i18n|src|pages|site|website|collections|data|_?posts?|blogs?|articles?|news)$/i;
function sectionOf(path) {
    const { folders, stem } = taken(path);
    const isIndex = /^_?(?:index|page|readme)(?:\.|$)/i.test(stem);
    const folder = (isIndex ? folders.slice(0, -1) : folders).findLast((name) => !tagOf(name));
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)((folder ?? '').replace(/^_/, ''), _clean_js__WEBPACK_IMPORTED_MODULE_1__  .qt);
}
function langOf(languages, path) {
    for (const value of languages) {
        const tag = typeof value === 'string' ? known(value.replace(/\..*$/, '')) : undefined;
        if (tag)
            return tag;
    }
    const { folders, stem } = taken(path);
    const suffix = /.\.([^.]+)$/.exec(stem)?.[1] ?? '';
    const folder = folders.find((name, depth) => {
        const above = folders[depth - 1];
        return tagOf(name) && (above === undefined || roots.test(above));
    });
    return tagOf(suffix) ?? tagOf(folder ?? '') ?? '';
}
function taken(path) {
    const folders = path.split('/');
    return { stem: (folders.pop() ?? '').replace(/\.[^.]+$/, ''), folders };
}
const tagOf = (name) => /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i.test(name) ? known(name) : undefined;
let names;
function known(text) {
    try {
        const locale = new Intl.Locale(text.trim().replaceAll('_', '-'));
        names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
        return names.of(locale.language) === undefined ? undefined : locale.toString();
    }
    catch {
        return undefined;
    }
}


  }),

  1636:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Gn: () => (  bodyOffset),
  J: () => (  editFrontMatter),
  Xz: () => (  readFrontMatter)
});

var external_node_util_ = __webpack_require__(57975);
var fields = __webpack_require__(40514);
var main = __webpack_require__(99547);
var data_limits = __webpack_require__(32176);
var braces = __webpack_require__(87243);
var posts_source = __webpack_require__(84234);
;





const bareJsonStart = /^\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\}[ \t]*(?:\r?\n|$))/;
function bareJsonEnd(text) {
    if (!bareJsonStart.test(text))
        return undefined;
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== main.SyntaxKind.EOF; token = scanner.scan()) {
        if (token === main.SyntaxKind.OpenBraceToken)
            depth++;
        if (token === main.SyntaxKind.CloseBraceToken)
            depth--;
        if (depth === 0)
            return scanner.getTokenOffset() + scanner.getTokenLength();
    }
    return undefined;
}
function readJson(block, fail) {
    const root = treeOf(block, fail);
    let data;
    try {
        data = JSON.parse(block);
    }
    catch (cause) {
        throw fail(`The JSON is broken: ${cause.message}.`, 0, 'Correct the JSON.');
    }
    if (root.type === 'object' && (0,fields .jh)(data))
        return data;
    throw fail('The front matter is not a JSON object.', 0, 'Write it as `{ "key": "value" }`.');
}
function spliceJson(block, edit, eol, fail) {
    let object = treeOf(block, fail);
    const minified = /^\s*\{"(?:[^"\\]|\\.)*":\S/.test(block);
    for (const [depth, name] of edit.key.entries()) {
        if (object.type !== 'object')
            throw mismatch(edit.key.slice(0, depth), object, 'a map');
        const value = (0,fields .$I)(edit.key.slice(depth + 1), edit.value);
        const present = object.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
        if (present === undefined) {
            const item = `${JSON.stringify(name)}${minified ? ':' : ': '}${printed(value, object)}`;
            return (0,braces .m)(block, { ...inlineOf(object), tight: minified }, item, eol);
        }
        const data = (0,fields .fK)(JSON.parse(block), edit.key.slice(0, depth + 1));
        const isLast = depth === edit.key.length - 1;
        if ((0,fields .Im)(data))
            return overwrite(present, value);
        if (isLast && edit.mode === 'append') {
            if (present.type !== 'array')
                throw mismatch(edit.key, present, 'a list');
            const items = value;
            if (items.length > 1)
                return items.reduce((text, item) => spliceJson(text, { ...edit, value: [item] }, eol, fail), block);
            return (0,braces .m)(block, { ...inlineOf(present), tight: minified }, printed(items[0] ?? '', present), eol);
        }
        if (isLast) {
            const isScalar = typeof data !== 'object';
            if (isScalar ? (0,fields .jh)(value) : !Array.isArray(value) || !Array.isArray(data))
                throw mismatch(edit.key, present, (0,fields .I)(value));
            return overwrite(present, value);
        }
        object = present;
    }
    return block;
    function overwrite(node, value) {
        return (0,posts_source .$3)(block, node.offset, node.offset + node.length, printed(value, node));
    }
    function printed(value, near) {
        if (minified)
            return JSON.stringify(value);
        if (!block.trim().includes('\n'))
            return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
        const unit = /\n([ \t]+)/.exec(block)?.[1] ?? '  ';
        const first = near.children?.at(-1);
        const offset = first === undefined ? near.offset : first.offset;
        const indent = /^[ \t]*/.exec(block.slice((0,posts_source .PT)(block, offset)))?.[0] ?? '';
        return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent);
    }
    function mismatch(key, node, wanted) {
        const kind = { object: 'a map', array: 'a list' }[node.type] ?? 'a single value';
        const what = `\`${key.join('.')}\` holds ${kind}, where ${wanted} is needed.`;
        return fail(what, node.offset, 'Change it by hand, or name another key under `fields`.');
    }
}
const readMembers = (block, fail) => readJson(braced(block), inside(fail));
function spliceMembers(block, edit, eol, fail) {
    return spliceJson(braced(block), edit, eol, inside(fail)).slice(opened.length, -1);
}
const opened = '{\n';
const braced = (block) => `${opened}${block}}`;
const inside = (fail) => (message, offset, hint) => fail(message, Math.max(0, offset - opened.length), hint);
function inlineOf(node) {
    const items = (node.children ?? []).map(({ offset, length }) => [offset, offset + length]);
    return { open: node.offset, items };
}
function treeOf(block, fail) {
    const beyond = (0,data_limits .i)(block, 'json');
    if (beyond)
        throw fail(`The JSON ${beyond.why}.`, beyond.offset, 'Make it simpler.');
    const errors = [];
    const root = (0,main.parseTree)(block, errors, { disallowComments: true });
    const error = errors[0];
    if (error !== undefined)
        throw fail(`The JSON is broken: ${(0,main.printParseErrorCode)(error.error)}.`, error.offset, 'Correct the JSON; it allows neither comments nor trailing commas.');
    if (root === undefined)
        throw fail('The JSON is empty.', 0, 'Write it as `{ "key": "value" }`.');
    const again = repeatedKey(root);
    if (again !== undefined)
        throw fail('The JSON has the same key twice.', again, 'Keep one of the two keys.');
    return root;
}
function repeatedKey(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const seen = new Set();
        for (const child of node.children ?? []) {
            const name = child.type === 'property' ? child.children?.[0] : undefined;
            if (name !== undefined && seen.has(name.value))
                return name.offset;
            if (name !== undefined)
                seen.add(name.value);
            open.push(child);
        }
    }
    return undefined;
}

var kinds = __webpack_require__(81580);
;

const keyed = /^( {0,3}|\.\. |:)([A-Za-z][\w-]*)(:[ \t]*)([^\r\n]*)(\r?\n?)$/;
function readLines(block) {
    const entries = [];
    for (const { text, key } of linesIn(block)) {
        const value = (key === undefined ? text : (keyed.exec(text)?.[4] ?? '')).trim();
        if (key !== undefined)
            entries.push([key, [value]]);
        else if (value !== '')
            entries.at(-1)?.[1].push(value);
    }
    return Object.fromEntries(entries.map(([key, parts]) => [key, parts.join(' ').trim()]));
}
function spliceLines(block, edit, eol, fail) {
    const key = edit.key[0] ?? '';
    const value = textOf(edit, fail);
    const lines = linesIn(block);
    const at = lines.findLastIndex((line) => line.key === key.toLowerCase());
    if (at === -1) {
        const begin = block === '' || block.endsWith('\n') ? block : `${block}${eol}`;
        return `${begin}${lineLike(lines, key)}${value}${eol}`;
    }
    const [, before = '', name = '', between = '', , end = ''] = keyed.exec(lines[at].text) ?? [];
    const gap = /[ \t]$/.test(between) ? between : `${between} `;
    const next = lines.findIndex((line, index) => index > at && line.key !== undefined);
    const rest = next === -1 ? [] : lines.slice(next);
    return [...lines.slice(0, at), { text: `${before}${name}${gap}${value}${end || eol}` }, ...rest]
        .map(({ text }) => text)
        .join('');
}
function textOf({ key, value, mode }, fail) {
    const name = key.join('.');
    const can = 'set a key in `fields` whose value is a text, or set the image by hand.';
    if (key.length !== 1 || !/^[A-Za-z][\w-]*$/.test(name))
        throw fail(`\`${name}\` cannot be a line of metadata here.`, 0, `Lines hold no maps: ${can}`);
    if (mode !== 'set' || typeof value !== 'string')
        throw fail(`\`${name}\` would be ${(0,fields .I)(value)}.`, 0, `Lines hold text alone: ${can}`);
    if (/[\r\n]/.test(value) || value.trim() !== value)
        throw fail(`\`${name}\` would take more than one line.`, 0, 'Make the text one line.');
    return value;
}
function lineLike(lines, key) {
    const all = lines.flatMap(({ text }) => {
        const [, before = '', name = ''] = keyed.exec(text) ?? [];
        return name === '' ? [] : [{ before, name }];
    });
    const isCapital = all.length > 0 && all.every(({ name }) => /^[A-Z]/.test(name));
    const name = isCapital ? key.charAt(0).toUpperCase() + key.slice(1) : key;
    return `${all.at(-1)?.before ?? ''}${name}: `;
}
const linesIn = (block) => (block.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((text) => {
    const key = keyed.exec(text)?.[2];
    return key === undefined ? { text } : { text, key: key.toLowerCase() };
});

var lib = __webpack_require__(1239);
var remark_parse_lib = __webpack_require__(67321);
var unified_lib = __webpack_require__(23900);
;
const keyLine = /^[A-Za-z_][\w-]*:(?:[ \t]|\r?\n|$)/;
const known = /^(?:title|date|authors?|tags?|keywords|category|categories|slug|status|draft|summary|description|lang|template|modified|updated|layout|permalink|image|cover)$/i;
const isKnownKey = (key) => known.test(key);
const key_lines_kinds = [
    {
        label: 'lines like `.. title:`',
        opening: 'dot-lines',
        before: /^(?:<!--\s*)?/,
        line: /^\.\. ([a-z][\w-]*):[ \t]*(.*)$/i,
        behind: /^-->$/,
        sure: true,
    },
    { label: 'lines like `#+title:`', line: /^#\+([a-z][\w-]*):[ \t]*(.*)$/i, sure: true },
    {
        label: 'lines like `% Title`',
        line: /^%()[ \t]+(.*)$/,
        more: /^[ \t]+(\S.*)$/,
        byPlace: true,
        sure: true,
    },
    { label: 'lines like `@def title`', line: /^@def[ \t]+(\w+)[ \t]*=[ \t]*(.*)$/, sure: true },
    { label: 'lines like `title:: x`', line: /^([a-z][\w-]*)::[ \t]+(.*)$/i },
    {
        label: 'lines like `:date: x`',
        opening: 'field-list',
        before: /^(?:= [^\n]*\n|(?:[=~#*^"-]{3,}[ \t]*\r?\n)?[^\n]+\n[=~#*^"-]{3,}[ \t]*\r?\n(?:[ \t]*\r?\n)+)?/,
        line: /^:([a-z][\w-]*):[ \t]*(.*)$/i,
        more: /^[ \t]+(\S.*)$/,
    },
];
const plain = {
    label: 'lines like `Title: x`',
    opening: 'key-lines',
    line: /^ {0,3}([A-Za-z][\w -]*):(?:[ \t]+(.*))?$/,
    more: /^[ \t]+(\S.*)$/,
};
function keyLinesOf(text) {
    for (const kind of [...key_lines_kinds, plain]) {
        const found = linesOf(text, kind);
        if (found === undefined)
            continue;
        const keys = Object.keys(found.data);
        const isHead = keys.length === 1 && kind === plain ? 'title' in found.data : keys.some(isKnownKey);
        if (kind.sure || (isHead && found.isWhole))
            return found;
    }
    return undefined;
}
function writableLines(text, openings) {
    for (const kind of [...key_lines_kinds, plain]) {
        if (kind.opening === undefined || !openings.includes(kind.opening))
            continue;
        const found = linesOf(text, kind);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function linesOf(text, kind) {
    const before = kind.before?.exec(text)?.[0] ?? '';
    const title = titleIn(before);
    const entries = title === undefined ? [] : [['title', [title]]];
    const places = ['title', 'authors', 'date'];
    const start = before.length;
    let offset = start;
    let end = start;
    let count = 0;
    let isWhole = true;
    for (const whole of linesFrom(text, offset)) {
        const line = whole.replace(/\r$/, '');
        const [, key, value = ''] = kind.line.exec(line) ?? [];
        const more = count > 0 ? kind.more?.exec(line)?.[1] : undefined;
        const last = entries.at(-1);
        if (key !== undefined) {
            entries.push([(kind.byPlace ? places[count] : key)?.toLowerCase() ?? '', [value.trim()]]);
            count++;
        }
        else if (more !== undefined && last)
            last[1].push(more.trim());
        else {
            if (kind.behind?.test(line))
                offset += whole.length + 1;
            else
                isWhole = line.trim() === '';
            break;
        }
        offset += whole.length + 1;
        end = offset;
    }
    if (count === 0)
        return undefined;
    const data = Object.fromEntries(entries.map(([key, parts]) => [key, unquoted(parts.join(' ').trim())]));
    const within = (at) => Math.min(at, text.length);
    return {
        ...{ label: kind.label, data, start, end: within(end), after: within(offset), isWhole },
        ...(title === undefined ? {} : { above: { title } }),
    };
}
function titleIn(before) {
    const lines = before
        .replace(/^<!--\s*/, '')
        .split('\n')
        .map((line) => line.trim());
    return lines.find((line) => line !== '' && !/^([=~#*^"-])\1{2,}$/.test(line))?.replace(/^= /, '');
}
function* linesFrom(text, start) {
    for (let offset = start; offset <= text.length;) {
        const end = text.indexOf('\n', offset);
        yield text.slice(offset, end === -1 ? undefined : end);
        if (end === -1)
            return;
        offset = end + 1;
    }
}
function unquoted(value) {
    const text = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
    return /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : text;
}

;






const LARGEST = 256 * 1024;
const languages = {
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    json: 'json',
};
const code = new Set(['js', 'javascript', 'cjs', 'mjs', 'ts', 'typescript', 'coffee', 'cson']);
function findBlock(source) {
    const lead = /^\s*(?=---|\+\+\+|\{|;;;)/.exec(source.text)?.[0] ?? '';
    const found = fenced(source, lead.length) ??
        bareJson(source, lead.length) ??
        (lead === '' ? (bareMembers(source.text) ?? withoutOpening(source.text)) : undefined);
    if (found === undefined)
        return undefined;
    const around = [
        ...leadNeeds(lead),
        ...(source.bom === '' ? [] : ['bom']),
        ...(source.isLoneCr ? ['lone-cr'] : []),
    ];
    return { ...found, needs: [...around, ...found.needs] };
}
function leadNeeds(lead) {
    if (lead === '')
        return [];
    if (/^\r?\n$/.test(lead))
        return ['blank-line'];
    return /\n$/.test(lead) ? ['blank-lines'] : ['indent'];
}
function fenceAt(text, at) {
    const line = text.slice(at, (0,posts_source .sE)(text, at));
    const match = /^(-{3,}|\+{3})([ \t]*)([a-z]*)([ \t]+#[^\r\n]*)?[ \t]*\r?\n?$/i.exec(line);
    if (match === null)
        return undefined;
    const [, marker = '', gap = '', word = '', comment = ''] = match;
    const isToml = marker === '+++';
    if (isToml && (word !== '' || comment !== ''))
        return undefined;
    const named = languages[word.toLowerCase()];
    if (word !== '' && named === undefined && !code.has(word.toLowerCase()))
        return undefined;
    const hasSpace = comment === '' && (gap !== '' || /[ \t]\r?\n?$/.test(line));
    return {
        line,
        marker,
        language: word === '' ? (isToml ? 'toml' : 'yaml') : named,
        needs: [
            ...(isToml ? ['toml'] : []),
            ...(marker.length > 3 ? ['long-fence'] : []),
            ...(word === '' ? [] : ['named']),
            ...(comment === '' ? [] : ['comment']),
            ...(word === '' && hasSpace ? ['open-space'] : []),
        ],
    };
}
function fenced(source, at) {
    const { text } = source;
    const fail = (0,posts_source .ql)(source);
    const fence = fenceAt(text, at);
    if (fence === undefined)
        return undefined;
    const { line, marker, language } = fence;
    const start = at + line.length;
    const closing = closingOf(fence);
    const close = line.endsWith('\n') ? closing.exec(text.slice(start - 1, start + LARGEST)) : null;
    if (close === null) {
        if (text.length > LARGEST + start && closing.test(text.slice(LARGEST)))
            throw fail('The front matter is larger than 256 KB.', 0, 'Leave the post out with `exclude`.');
        if (/^\s*["']?[\w.-]+["']?[ \t]*[:=]/.test(text.slice(start, start + 500)))
            throw fail('The front matter is never closed.', at, `Close it with a line \`${marker}\`.`);
        return undefined;
    }
    if (language === undefined)
        throw fail(`The front matter is code (\`${line.trim()}\`), and code is not edited.`, at, 'Set the image in this post by hand, or leave the post out with `exclude`.');
    const [, mark = '', rest = ''] = close;
    const end = start + close.index;
    const needs = [
        ...fence.needs,
        ...(mark === '...' ? ['dots'] : []),
        ...(rest === ''
            ? []
            : [rest.trim() === '' ? 'close-space' : 'closing-text']),
    ];
    if (!needs.includes('closing-text') && !isFenced(text.slice(at, end + mark.length), fence, mark))
        return undefined;
    return { language, start, end, after: (0,posts_source .sE)(text, end), needs };
}
function closingOf({ marker, language }) {
    if (marker.startsWith('+'))
        return /\n(\+\+\+)([ \t]*)(?=\r?\n|$)/;
    if (language === 'yaml' && marker === '---')
        return /\n(---|\.\.\.(?=[ \t]*(?:\r?\n|$)))([^\r\n]*)/;
    return new RegExp(String.raw `\n(${marker})([^\r\n]*)`);
}
function isFenced(head, { line, marker }, close) {
    if (marker === close && /^(?:---|\+\+\+)\r?\n$/.test(line) && !/\r(?!\n)/.test(head))
        return true;
    const fence = { open: line.trim(), close };
    const node = (0,unified_lib .l)()
        .use(remark_parse_lib .A)
        .use(lib .A, [{ type: 'yaml', fence }])
        .parse(head).children[0];
    return node?.type === 'yaml' && node.position?.end.offset === head.length;
}
function bareJson(source, at) {
    const { text } = source;
    if (!text.startsWith('{', at))
        return undefined;
    const json = text.slice(at, at + LARGEST + 1);
    const length = bareJsonEnd(json);
    if (length === undefined && text.length - at > LARGEST && bareJsonStart.test(json))
        throw (0,posts_source .ql)(source)('The front matter is larger than 256 KB.', 0, 'Leave the post out with `exclude`.');
    if (length === undefined)
        return undefined;
    const end = at + length;
    return { language: 'json', start: at, end, after: (0,posts_source .sE)(text, end), needs: ['json'] };
}
function withoutOpening(text) {
    if (!keyLine.test(text))
        return undefined;
    const close = /\n(-{3,})([^\r\n]*)/.exec(text.slice(0, LARGEST));
    if (close === null)
        return undefined;
    const end = close.index + 1;
    const lines = text.slice(0, end).split('\n');
    const isYaml = lines.every((line) => keyLine.test(line) || /^(?:[ \t]|- |#|\r?$)/.test(line));
    if (!isYaml)
        return undefined;
    const [, dashes = '', rest = ''] = close;
    const needs = [
        'unfenced',
        ...(dashes.length > 3 ? ['long-fence'] : []),
        ...(rest.trim() === '' ? [] : ['closing-text']),
    ];
    return { language: 'yaml', start: 0, end, after: (0,posts_source .sE)(text, end), needs };
}
function bareMembers(text) {
    const opening = /^(?:;{3,}[ \t]*\r?\n)?(?=\s*"(?:[^"\\\n]|\\.)*"\s*:)/.exec(text);
    if (opening === null)
        return undefined;
    const close = /\n;{3,}[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LARGEST));
    if (close === null)
        return undefined;
    const end = close.index + 1;
    const needs = ['members'];
    return { language: 'members', start: opening[0].length, end, after: (0,posts_source .sE)(text, end), needs };
}

;
const names = '(?:metadata|meta|frontmatter|frontMatter)';
const declared = new RegExp(String.raw `^[ \t]*export\s+(?:const|let|var)\s+(${names})\b[^={;]*=\s*`, 'm');
const others = [
    new RegExp(String.raw `^[ \t]*export\s+(?:const|let|var)\s+(${names})\b`, 'm'),
    /^[ \t]*export\s+(?:async\s+)?function\s+(generateMetadata)\b/m,
    /^[ \t]*export\s+const\s+(generateMetadata)\b/m,
    new RegExp(String.raw `^[ \t]*export\s*\{[^{}]*\b(${names})\b[^{}]*\}`, 'm'),
];
const moduleScript = /^\s*<script\b[^>]*\bmodule\b[^>]*>([\s\S]*?)<\/script>/i;
function moduleMetadata(text, isMdx) {
    const script = moduleScript.exec(text.slice(0, 20_000))?.[1];
    const code = isMdx ? withoutFences(text.slice(0, 50_000)) : script;
    if (code === undefined)
        return undefined;
    const found = declared.exec(code);
    if (found !== null) {
        const value = valueAt(code, found.index + found[0].length, 0).value;
        const data = typeof value === 'object' && !Array.isArray(value) ? value : {};
        return { label: `\`export const ${found[1]}\``, data };
    }
    const other = others.map((pattern) => pattern.exec(code)).find((match) => match !== null);
    return other ? { label: `an exported \`${other[1]}\``, data: {} } : undefined;
}
function withoutFences(text) {
    let fence;
    const lines = text.split('\n').filter((line) => {
        const [, marks = ''] = /^(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence !== undefined) {
            if (marks.startsWith(fence))
                fence = undefined;
            return false;
        }
        fence = marks === '' ? undefined : marks;
        return fence === undefined;
    });
    return lines.join('\n');
}
const DEEPEST = 20;
function valueAt(code, from, depth) {
    const at = skipSpace(code, from);
    const first = code.charAt(at);
    if (depth < DEEPEST && first === '{')
        return mapAt(code, at, depth);
    if (depth < DEEPEST && first === '[')
        return listAt(code, at, depth);
    const text = /^(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`)/.exec(code.slice(at, at + 5000));
    const end = text ? skipSpace(code, at + text[0].length) : at;
    if (text && /^(?:[,}\]);]|$|\n|export\b)/.test(code.slice(end, end + 6)))
        return { value: unescaped(text[1] ?? text[2] ?? text[3] ?? ''), end };
    const rest = restOf(code, at);
    const expression = code.slice(at, rest).trim();
    return { value: constant(expression), end: rest };
}
function constant(expression) {
    if (expression === 'true' || expression === 'false')
        return expression === 'true';
    if (expression === 'null' || expression === 'undefined' || expression === '')
        return undefined;
    return /^-?\d+(?:\.\d+)?$/.test(expression) ? Number(expression) : expression;
}
function mapAt(code, open, depth) {
    const entries = [];
    let at = skipSpace(code, open + 1);
    while (at < code.length && code.charAt(at) !== '}') {
        const key = /^(?:(['"])([^'"\n]*)\1|([\w$]+))\s*/.exec(code.slice(at, at + 300));
        const name = key?.[2] ?? key?.[3];
        const behind = at + (key?.[0].length ?? 0);
        if (key && name !== undefined && code.charAt(behind) === ':') {
            const read = valueAt(code, behind + 1, depth + 1);
            if (read.value !== undefined)
                entries.push([name, read.value]);
            at = restOf(code, read.end);
        }
        else {
            if (key && name !== undefined && /[,}]/.test(code.charAt(behind)))
                entries.push([name, name]);
            at = restOf(code, at);
        }
        if (code.charAt(at) === ',')
            at++;
        else if (code.charAt(at) !== '}')
            break;
        at = skipSpace(code, at);
    }
    return { value: Object.fromEntries(entries), end: at + 1 };
}
function listAt(code, open, depth) {
    const items = [];
    let at = skipSpace(code, open + 1);
    while (at < code.length && code.charAt(at) !== ']') {
        const read = valueAt(code, at, depth + 1);
        if (read.value !== undefined)
            items.push(read.value);
        at = restOf(code, read.end);
        if (code.charAt(at) === ',')
            at++;
        else if (code.charAt(at) !== ']')
            break;
        at = skipSpace(code, at);
    }
    return { value: items, end: at + 1 };
}
function restOf(code, from) {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
        const character = code.charAt(at);
        if (/['"`]/.test(character)) {
            for (at++; at < code.length && code.charAt(at) !== character; at++)
                if (code.charAt(at) === '\\')
                    at++;
        }
        else if (code.startsWith('//', at) || code.startsWith('/*', at))
            at = skipSpace(code, at) - 1;
        else if (/[([{]/.test(character))
            depth++;
        else if (/[)\]}]/.test(character)) {
            if (depth === 0)
                return at;
            depth--;
        }
        else if (character === ',' && depth === 0)
            return at;
    }
    return code.length;
}
function skipSpace(code, from) {
    const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))*/y;
    space.lastIndex = from;
    return from + (space.exec(code)?.[0].length ?? 0);
}
const unescaped = (text) => text.replace(/\\(?:u([\da-f]{4})|([\s\S]))/gi, (_, hex, one = '') => hex === undefined
    ? one === 'n'
        ? '\n'
        : one === 'u'
            ? ''
            : one
    : String.fromCharCode(Number.parseInt(hex, 16)));

;





const orLeave = 'or leave the post out with `exclude`';
const asFrontMatter = `Write it as front matter (\`---\`, \`title: x\`, \`---\` from the first line on), ${orLeave}.`;
const unread = {
    toml: ['front matter between `+++`', 'Write it as YAML between `---`'],
    json: ['a JSON object', 'Write it as YAML between `---`'],
    named: ['front matter with its language behind the dashes', 'Write it as YAML between `---`'],
    members: ['JSON up to `;;;`', 'Write it as YAML between `---`'],
    unfenced: ['keys up to a line of dashes', 'Put a line `---` above them'],
    'long-fence': ['a fence of more than three dashes', 'Write it with three'],
    'blank-line': ['a blank line above its front matter', 'Take that line out'],
    'blank-lines': ['blank lines above its front matter', 'Take these lines out'],
    indent: ['spaces before its front matter', 'Take them out'],
    comment: ['a comment behind its fence', 'Take the comment out of that line'],
    'open-space': ['spaces behind the dashes above its front matter', 'Take these spaces out'],
    'close-space': ['spaces behind the dashes below its front matter', 'Take these spaces out'],
    dots: ['front matter that `...` ends', 'End it with `---`'],
    'closing-text': [
        'front matter whose closing line holds more than dashes',
        'End it with a line `---`',
    ],
    'lone-cr': ['lines that end in a lone carriage return', 'Save it with line feeds'],
    bom: ['a byte order mark before its front matter', 'Save it as UTF-8 without one'],
    'key-lines': ['lines like `Title: x`', 'Write it as front matter'],
    'dot-lines': ['lines like `.. title: x`', 'Write it as front matter'],
    'field-list': ['lines like `:date: x`', 'Write it as front matter'],
};
const openings = [
    [
        /^\s*(?:---|\+\+\+)\r(?!\n)/,
        'lines that end in a lone carriage return',
        'Save it with line feeds',
    ],
    [
        /^(?:<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|(?:#|\/\/)[^\n]*)\s*\n(?:---|\+\+\+)[ \t]*\r?\n\s*["']?[\w.-]+["']?[ \t]*[:=]/,
        'a comment above its front matter',
        'Take the comment out, or put it below',
    ],
    [
        /^\s*<!--\s*(?:---|\+\+\+)[ \t]*\r?\n/,
        'front matter inside of a comment',
        'Take it out of the comment',
    ],
    [
        /^---[ \t]*(?:\{[^\n]*:|["']?[\w.-]+["']?:[ \t])[^\n]*\n/,
        'keys on the line of the fence itself',
        'Begin them on a line of their own',
    ],
    [/^= yaml =\r?\n/, 'a line `= yaml =`', 'Write `---` in its place'],
    [/^\\(?:documentclass|title|author|date)\b/, 'commands of LaTeX', 'Write them as front matter'],
];
function headOf(source, rules) {
    const fenced = findBlock(source);
    const block = fenced ? withPlainFences(fenced, rules) : lineBlock(source, rules);
    if (block !== undefined) {
        const missing = block.needs.find((need) => !takes(rules, need));
        if (missing === undefined)
            return { block };
        if (looksLikeKeys(source.text, block)) {
            const [what, doThis] = unread[missing];
            return {
                other: {
                    label: what,
                    what: `The file opens with ${what}, which ${rules.reader} does not take for front matter.`,
                    hint: `${doThis}, ${orLeave}.`,
                    isUnread: true,
                    data: {},
                    after: block.after,
                    block,
                },
            };
        }
    }
    const other = otherIn(source);
    return other ? { other } : {};
}
const withPlainFences = (block, { plainFences }) => plainFences && block.language === 'yaml' ? { ...block, language: 'lines' } : block;
function lineBlock({ text, path }, { openings }) {
    if ((0,kinds .zi)(path))
        return undefined;
    const taken = openings.filter((opening) => !(0,kinds .hv)(path) || opening === 'dot-lines');
    const lines = writableLines(text, taken);
    if (lines === undefined)
        return undefined;
    const { start, end, after, above } = lines;
    return { language: 'lines', start, end, after, needs: [], ...(above ? { above } : {}) };
}
const takes = ({ openings }, need) => openings.includes(need) || (need === 'blank-line' && openings.includes('blank-lines'));
function looksLikeKeys(text, { start, end }) {
    const keys = [...text.slice(start, end).matchAll(/^[ \t{,]*["']?([\w.-]+)["']?[ \t]*[:=]/gm)];
    return keys.some(([, key = '']) => isKnownKey(key));
}
function otherIn(source) {
    const { path, text } = source;
    const opening = openings.find(([pattern]) => pattern.test(text.slice(0, 20_000)));
    if (opening) {
        const block = blockBelow(source);
        return {
            label: opening[1],
            what: `The file opens with ${opening[1]}, which is not read as front matter.`,
            hint: `${opening[2]}, ${orLeave}.`,
            data: {},
            after: block?.after ?? (0,posts_source .sE)(text, 0),
            ...(block ? { block } : {}),
        };
    }
    if ((0,kinds .hv)(path)) {
        if (/^(?:---|\+\+\+)/.test(text))
            return notEdited('a line that looks like a fence', {}, (0,posts_source .sE)(text, 0));
        if (!/^(?:<!--\s*)?\.\. /.test(text))
            return undefined;
    }
    const module = moduleMetadata(text, (0,kinds .zi)(path));
    if (module)
        return notEdited(`${module.label}, which is code`, module.data, 0);
    const lines = (0,kinds .OY)(path) ? undefined : keyLinesOf(text);
    return lines && notEdited(lines.label, lines.data, lines.after);
}
const notEdited = (label, data, after) => ({
    label,
    what: `The file opens with ${label}: metadata that is not edited here, and that front matter on top of it would hide.`,
    hint: asFrontMatter,
    data,
    after,
});
function blockBelow(source) {
    const at = source.text.slice(0, 20_000).search(/^(?:---|\+\+\+)[ \t]*\r?$/m);
    if (at === -1)
        return undefined;
    try {
        const block = findBlock({ ...source, text: source.text.slice(at) });
        const { start = 0, end = 0, after = 0 } = block ?? {};
        return block && { ...block, start: at + start, end: at + end, after: at + after };
    }
    catch {
        return undefined;
    }
}

;

const longest = 8000;
const ordinary = /^[\n\r\x20-\x7e\u00a1-\u2027\u202a-\ufefe\uff00-\ufffd]*$/;
const entry = /^([A-Za-z][\w-]{0,99}):(?: +(.*))?$/;
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const likeNumber = /^[-+.]?\d[\w.+-]*$/;
const date = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?: ?(?:Z|[-+]\d\d:?\d\d))?)?$/;
const firstOfText = /^[A-Za-z\d/(_$\u00a1-\uffff]/;
const other = Symbol('other');
function readPlainYaml(block) {
    if (block.length > longest || !ordinary.test(block))
        return undefined;
    const data = {};
    const lines = plain_yaml_linesOf(block);
    if (lines === undefined || isBeyond(block, lines))
        return undefined;
    for (let at = 0; at < lines.length;) {
        const line = lines[at++];
        if (line === '' || line.startsWith('#'))
            continue;
        const pair = pairIn(line) ?? textBelow(line);
        if (pair === undefined || Object.hasOwn(data, pair.key))
            return undefined;
        const end = pair.value === null ? endOfNested(lines, at) : at;
        const value = pair.value ?? valueBelow(pair.mark, lines.slice(at, end), end < lines.length);
        if (value === undefined)
            return undefined;
        data[pair.key] = value;
        at = end;
    }
    return data;
}
function plain_yaml_linesOf(block) {
    const text = block.includes('\r') ? block.replaceAll('\r\n', '\n') : block;
    return text.includes('\r') ? undefined : text.split('\n');
}
const isBeyond = (block, lines) => (block.split(/[[{]/).length > 99 || lines.some(({ length }) => length > 199)) &&
    (0,data_limits .i)(block, 'yaml') !== undefined;
function endOfNested(lines, from) {
    let end = from;
    while (end < lines.length && /^(?: |- )/.test(lines[end]))
        end++;
    return end;
}
function pairIn(line) {
    const [, key = '', text = ''] = entry.exec(line) ?? [];
    if (key === '' || word.test(key))
        return undefined;
    const trimmed = withoutSpaces(text);
    const value = trimmed === '' ? null : valueIn(trimmed);
    return value === other ? undefined : { key, value };
}
function textBelow(line) {
    const [, key = '', mark = ''] = /^([A-Za-z][\w-]{0,99}): ([|>]-?)$/.exec(line) ?? [];
    return key === '' || word.test(key) ? undefined : { key, mark, value: null };
}
function valueBelow(mark, lines, isEnded) {
    if (mark !== undefined)
        return plain_yaml_textOf(mark, lines, isEnded);
    return lines.length === 0 ? null : nestedIn(lines);
}
function plain_yaml_textOf(mark, lines, isEnded) {
    const [indent = ''] = /^ */.exec(lines[0] ?? '');
    const inner = lines.map((line) => line.slice(indent.length));
    const isPlain = (line, n) => line.startsWith(indent) && !/^(?: |$)/.test(inner[n]) && !line.endsWith(' ');
    if (indent === '' || !isEnded || !lines.every(isPlain))
        return undefined;
    return inner.join(mark.startsWith('|') ? '\n' : ' ') + (mark.endsWith('-') ? '' : '\n');
}
function nestedIn(lines) {
    const [indent = ''] = /^ */.exec(lines[0]);
    const inner = lines.map((line) => line.slice(indent.length));
    if (!lines.every((line, n) => line.startsWith(indent) && !/^(?: |$)/.test(inner[n])))
        return undefined;
    if (inner[0].startsWith('- ')) {
        const items = inner.map((line) => line.startsWith('- ') ? scalarOf(withoutSpaces(line.slice(2))) : other);
        return items.some((item) => item === other) ? undefined : items;
    }
    const data = {};
    for (const line of inner) {
        const pair = pairIn(line);
        if (pair === undefined || Object.hasOwn(data, pair.key))
            return undefined;
        data[pair.key] = pair.value;
    }
    return indent === '' ? undefined : data;
}
function valueIn(text) {
    if (!text.startsWith('['))
        return scalarOf(text);
    if (!text.endsWith(']'))
        return other;
    const inner = text.slice(1, -1);
    if (withoutSpaces(inner) === '')
        return [];
    if (/[[\]{}:#]/.test(inner))
        return other;
    const items = inner.split(',').map((item) => scalarOf(withoutSpaces(item)));
    return items.some((item) => item === other) ? other : items;
}
function scalarOf(text) {
    const quote = text.charAt(0);
    if (quote === '"' || quote === "'") {
        const inner = text.slice(1, -1);
        const isWhole = text.length > 1 && text.endsWith(quote);
        return isWhole && !inner.includes(quote) && !inner.includes('\\') ? inner : other;
    }
    if (text === 'true')
        return true;
    if (text === 'false')
        return false;
    if (!firstOfText.test(text) || word.test(text))
        return other;
    if (text.endsWith(':') || text.includes(': ') || text.includes(' #'))
        return other;
    if (date.test(text))
        return text;
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return Number(text);
    return likeNumber.test(text) ? other : text;
}
function withoutSpaces(text) {
    let [start, end] = [0, text.length];
    while (start < end && text.charCodeAt(start) === space)
        start++;
    while (end > start && text.charCodeAt(end - 1) === space)
        end--;
    return text.slice(start, end);
}
const space = 0x20;

var toml_patch = __webpack_require__(60357);
;



function readToml(block, fail) {
    return toml_plain(parsed(block, fail));
}
function spliceToml(block, edit, eol, fail) {
    const data = parsed(block, fail);
    refuseMismatch(data, edit, block, fail);
    const text = patched(block, data, edit, eol);
    if (text !== undefined && keepsLines(block, text, edit))
        return text;
    const what = `\`${edit.key.join('.')}\` cannot be set without touching other lines.`;
    throw fail(what, 0, 'Set it in this post by hand.');
}
function patched(block, data, edit, eol) {
    const wanted = (0,fields .ZH)(data, edit);
    try {
        if (block.trim() === '')
            return (0,toml_patch .As)(wanted, Object.assign(toml_patch .YE.default(), { newLine: eol }));
        if (typeof edit.value === 'string' && /\p{Cc}/u.test(edit.value)) {
            const withNumber = (0,toml_patch .F6)(block, (0,fields .ZH)(data, { ...edit, value: 0 }));
            return (0,toml_patch .F6)(withNumber, (0,fields .ZH)((0,toml_patch .qg)(withNumber), edit));
        }
        const isNewList = Array.isArray(edit.value) && (0,fields .fK)(data, edit.key) === undefined;
        if (!isNewList || !edit.value.every(fields .jh))
            return (0,toml_patch .F6)(block, wanted);
        const withList = (0,toml_patch .F6)(block, (0,fields .ZH)(data, { ...edit, value: [] }));
        return (0,toml_patch .F6)(withList, (0,fields .ZH)((0,toml_patch .qg)(withList), edit));
    }
    catch {
        return undefined;
    }
}
function parsed(block, fail) {
    const beyond = (0,data_limits .i)(block, 'toml');
    if (beyond)
        throw fail(`The TOML ${beyond.why}.`, beyond.offset, 'Make it simpler.');
    try {
        return (0,toml_patch .qg)(block);
    }
    catch (cause) {
        const { line = 1, message } = cause;
        const offset = block
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length + (line > 1 ? 1 : 0);
        const reason = message.split('\n').at(-1) ?? message;
        throw fail(`The TOML is broken: ${reason}.`, offset, 'Correct the TOML; keys occur only once.');
    }
}
function toml_plain(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map(toml_plain);
    if (!(0,fields .jh)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toml_plain(item)]));
}
function refuseMismatch(data, { key, value, mode }, block, fail) {
    const mismatch = (depth, present, wanted) => fail(`\`${key.slice(0, depth).join('.')}\` holds ${(0,fields .I)(present)}, where ${wanted} is needed.`, lineWith(block, key[0] ?? ''), 'Change it by hand, or name another key under `fields`.');
    for (let depth = 1; depth < key.length; depth++) {
        const parent = (0,fields .fK)(data, key.slice(0, depth));
        if (!(0,fields .Im)(parent) && !(0,fields .jh)(parent))
            throw mismatch(depth, parent, 'a map');
    }
    const present = (0,fields .fK)(data, key);
    if ((0,fields .Im)(present) || present instanceof Date)
        return;
    if (mode === 'append' && !Array.isArray(present))
        throw mismatch(key.length, present, 'a list');
    if (mode === 'set' &&
        typeof present === 'object' &&
        !(Array.isArray(value) && Array.isArray(present)))
        throw mismatch(key.length, present, (0,fields .I)(value));
    if (mode === 'set' && typeof present !== 'object' && (0,fields .jh)(value))
        throw mismatch(key.length, present, 'a map');
}
function lineWith(block, key) {
    const lines = block.split('\n');
    const index = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(key));
    return lines.slice(0, Math.max(0, index)).join('\n').length + (index > 0 ? 1 : 0);
}
function keepsLines(before, after, { key }) {
    const old = before.split('\n');
    const now = after.split('\n');
    let start = 0;
    while (start < old.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start &&
        end < now.length - start &&
        old.at(-1 - end) === now.at(-1 - end))
        end++;
    const isOther = /^\s*(?:$|#|\[\[?[\w."'-]+\]|[\w."'-]+[ \t]*=)/;
    return old
        .slice(start, old.length - end)
        .every((line) => !isOther.test(line) || key.some((name) => line.includes(name)));
}

var dist = __webpack_require__(38815);
var yaml_keys = __webpack_require__(73725);
;




const hints = {
    TAB_AS_INDENT: 'Indent with spaces: YAML does not allow tabs.',
    DUPLICATE_KEY: 'Keep one of the two keys.',
    TOO_MANY_KEYS: 'Move the data into a file of its own, or leave the post out with `exclude`.',
    BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes: it contains a colon.',
    BAD_SCALAR_START: 'Put the value in quotes.',
    MULTIPLE_DOCS: 'Keep one YAML document in the front matter.',
};
const flagTag = (words) => ({
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: words,
    resolve: (text) => /^(?:y|yes|on)$/i.test(text),
    identify: () => false,
});
const flagTags = {
    yes: flagTag(/^(?:[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF)$/),
    y: flagTag(/^(?:[Yy]|[Yy]es|YES|[Nn]|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF)$/),
};
function readYaml(block, fail, flags) {
    const document = documentOf(block, fail, flags);
    let data;
    try {
        data = document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        const hint = 'Write the values out, or leave the post out with `exclude`.';
        throw fail(`The YAML cannot be read: ${cause.message}.`, firstAlias(document), hint);
    }
    if (data === null || data === undefined)
        return {};
    if ((0,fields .jh)(data))
        return data;
    throw fail('The front matter is not a map of keys.', 0, 'Write it as `key: value` lines.');
}
function documentOf(block, fail, flags) {
    const beyond = (0,data_limits .i)(block, 'yaml');
    if (beyond)
        throw fail(`The YAML ${beyond.why}.`, beyond.offset, 'Make it simpler.');
    let document;
    try {
        document = (0,dist .Tp)(block, {
            merge: true,
            ...yaml_keys .I,
            ...(flags && { customTags: (tags) => [flagTags[flags], ...tags] }),
            keepSourceTokens: true,
            prettyErrors: false,
            logLevel: 'error',
        });
    }
    catch (cause) {
        throw fail(`The YAML cannot be read: ${cause.message}.`, 0, 'Make it simpler.');
    }
    const error = document.errors[0];
    const keys = error === undefined ? (0,yaml_keys .d)(document) : undefined;
    if (keys)
        throw fail(`The YAML is broken: ${keys.message}.`, keys.offset, hints[keys.code]);
    if (error === undefined)
        return document;
    const hint = hints[error.code] ?? 'Correct the YAML; values with special characters need quotes.';
    throw fail(`The YAML is broken: ${error.message}.`, Math.min(error.pos[0], block.trimEnd().length), hint);
}
function firstAlias(document) {
    let offset = 0;
    (0,dist .YR)(document, {
        Alias(_key, alias) {
            if (!(0,dist .Vj)(alias) || !alias.range)
                return undefined;
            offset = alias.range[0];
            return dist .YR.BREAK;
        },
    });
    return offset;
}

;


function isEmptyNode(node) {
    if (node === null)
        return true;
    if ((0,dist .jn)(node))
        return node.value === null || node.value === '';
    return !(0,dist .Vj)(node) && node.items.length === 0;
}
function endOf(node) {
    if ((0,dist .Vj)(node) || (0,dist .jn)(node) || node.flow)
        return node.range[1];
    const last = node.items.at(-1);
    if (last === undefined)
        return node.range[1];
    return (0,dist .tO)(last) ? endOfPair(last) : endOf(last);
}
function endOfPair(pair) {
    return pair.value === null ? endOf(pair.key) : endOf(pair.value);
}
function itemRanges(node) {
    if (!(0,dist .jh)(node) && !(0,dist .oP)(node))
        return [];
    return node.items.map((item) => {
        const first = (0,dist .tO)(item) ? item.key : item;
        return [first.range[0], (0,dist .tO)(item) ? endOfPair(item) : endOf(item)];
    });
}
function afterColon({ srcToken }) {
    const separators = srcToken?.sep ?? [];
    const token = separators.findLast(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type));
    return token === undefined ? undefined : token.offset + token.source.length;
}
function column(text, offset) {
    return offset - (0,posts_source .PT)(text, offset);
}
function nodeKind(node) {
    if ((0,dist .jh)(node))
        return 'a map';
    if ((0,dist .oP)(node))
        return 'a list';
    return (0,dist .Vj)(node) ? 'an alias' : 'a single value';
}

;

const plainWord = /^[A-Za-z./][A-Za-z0-9_./-]*$/;
const plainAddress = /^[A-Za-z][A-Za-z0-9_./:-]*[A-Za-z0-9]$/;
function yamlScalar(value, inline) {
    if (typeof value !== 'string')
        return String(value);
    const plain = plainWord.test(value) || (!inline && plainAddress.test(value));
    const isString = plain && (0,dist .qg)(value) === value && (0,dist .qg)(value, { version: '1.1' }) === value;
    return isString ? value : quoted(value);
}
function quoted(value) {
    return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function yamlInline(value, json = false) {
    if (typeof value !== 'object')
        return json ? quotedScalar(value) : yamlScalar(value, true);
    if (isList(value))
        return `[${value.map((item) => yamlInline(item, json)).join(', ')}]`;
    const entries = Object.entries(value).map(([key, item]) => yamlInlineEntry(key, item, json));
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
function yamlInlineEntry(key, value, json) {
    return `${json ? JSON.stringify(key) : yamlScalar(key, true)}: ${yamlInline(value, json)}`;
}
function quotedScalar(value) {
    return typeof value === 'string' ? quoted(value) : String(value);
}
function yamlEntry(key, value) {
    const name = yamlScalar(key, true);
    if (typeof value !== 'object')
        return [`${name}: ${yamlScalar(value, false)}`];
    const lines = yamlLines(value);
    return lines.length === 0
        ? [`${name}: ${yamlInline(value)}`]
        : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}
function yamlLines(value) {
    if (typeof value !== 'object')
        return [yamlScalar(value, false)];
    if (isList(value))
        return value.flatMap(yamlItem);
    return Object.entries(value).flatMap(([key, item]) => yamlEntry(key, item));
}
function yamlItem(item) {
    const lines = typeof item === 'object' && !isList(item) ? yamlLines(item) : [];
    if (lines.length > 0)
        return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
    return [`- ${typeof item === 'object' ? yamlInline(item) : yamlScalar(item, false)}`];
}
function isList(value) {
    return Array.isArray(value);
}

;







function spliceYaml(block, edit, eol, fail) {
    const splicing = { block, edit, eol, fail };
    const root = documentOf(block, fail).contents;
    if (root === null)
        return insertFirst(splicing);
    let map = root;
    for (const [depth, name] of edit.key.entries()) {
        if (!(0,dist .jh)(map))
            throw mismatch(splicing, map, 'a map', edit.key.slice(0, depth));
        const rest = edit.key.slice(depth + 1);
        const pair = map.items.find(({ key }) => (0,dist .jn)(key) && String(key.value) === name);
        if (pair === undefined)
            return insert(splicing, map, map === root, name, (0,fields .$I)(rest, edit.value));
        if (isEmptyNode(pair.value))
            return fill(splicing, map, pair, (0,fields .$I)(rest, edit.value));
        if (rest.length > 0)
            map = pair.value;
        else if (edit.mode === 'append')
            return append(splicing, pair.value, edit.value);
        else
            return replace(splicing, map, pair.value, edit.value);
    }
    return block;
}
function insertFirst(splicing) {
    const { block, edit } = splicing;
    const entry = yamlEntry(edit.key[0], (0,fields .$I)(edit.key.slice(1), edit.value));
    return insertLines(splicing, block.length, asLines(splicing, entry, 0));
}
function insert(splicing, map, isRoot, key, value) {
    const { block, eol } = splicing;
    if (map.flow) {
        const quotes = (0,dist .jn)(map.items[0]?.key) && map.items[0].key.type === 'QUOTE_DOUBLE';
        const item = yamlInlineEntry(key, value, quotes);
        return (0,braces .m)(block, { open: map.range[0], items: itemRanges(map) }, item, eol);
    }
    const end = isRoot ? block.length : endOfLines(splicing, map);
    const indent = column(block, map.items[0].key.range[0]);
    return insertLines(splicing, end, asLines(splicing, yamlEntry(key, value), indent));
}
function fill({ block, ...splicing }, map, pair, value) {
    const node = pair.value;
    const colon = afterColon(pair);
    const written = node !== null && node.range[1] > node.range[0];
    const [start, end] = written ? node.range : [colon ?? endOf(pair.key), colon ?? endOf(pair.key)];
    const restOfLine = block.slice(end, (0,posts_source .sE)(block, end));
    const inPlace = (text) => (0,posts_source .$3)(block, start, end, written ? text : `${colon === undefined ? ':' : ''} ${text}`);
    if (map.flow)
        return inPlace(yamlInline(value));
    if (typeof value !== 'object')
        return inPlace(yamlScalar(value, false));
    const isPlainList = isList(value) && value.every((item) => typeof item !== 'object');
    const content = yamlLines(value);
    if (content.length === 0 || (written && (isPlainList || restOfLine.trim() !== '')))
        return inPlace(yamlInline(value));
    const children = asLines(splicing, content, column(block, pair.key.range[0]) + 2);
    const from = written ? (colon ?? start) : end;
    return block.slice(0, from) + restOfLine + children + block.slice(end + restOfLine.length);
}
function replace(splicing, map, node, value) {
    if ((0,dist .jn)(node) || (0,dist .Vj)(node))
        return replaceScalar(splicing, map, node, value);
    if (!(0,dist .oP)(node) || !isList(value))
        throw mismatch(splicing, node, isList(value) ? 'a list' : 'a single value');
    const { block, eol } = splicing;
    const [start, end] = node.range;
    if (node.flow || map.flow)
        return (0,posts_source .$3)(block, start, end, yamlInline(value));
    const last = endOf(node);
    const text = asLines(splicing, yamlLines(value), column(block, start)).trim();
    return (0,posts_source .$3)(block, start, last, block[last - 1] === '\n' ? text + eol : text);
}
function replaceScalar(splicing, map, node, value) {
    const { block } = splicing;
    const [start, end] = node.range;
    if (typeof value === 'object' && !isList(value))
        throw mismatch(splicing, node, 'a map');
    const inline = map.flow || typeof value === 'object';
    const text = inline ? yamlInline(value) : yamlScalar(value, false);
    const [, comment = '', tail = ''] = /^[|>][-+\d]*([ \t]+#[^\r\n]*)?[\s\S]*?((?:\r?\n[ \t]*)*\r?\n)$/.exec(block.slice(start, end)) ?? [];
    return (0,posts_source .$3)(block, start, end, text + comment + tail);
}
function append(splicing, node, items) {
    if (!(0,dist .oP)(node))
        throw mismatch(splicing, node, 'a list');
    const { block, edit, eol, fail } = splicing;
    if (!node.flow) {
        const lines = asLines(splicing, yamlLines(items), column(block, node.range[0]));
        return insertLines(splicing, endOfLines(splicing, node), lines);
    }
    const [first = '', ...rest] = items;
    const place = { open: node.range[0], items: itemRanges(node) };
    const text = (0,braces .m)(block, place, yamlInline(first), eol);
    return rest.length === 0 ? text : spliceYaml(text, { ...edit, value: rest }, eol, fail);
}
const asLines = ({ eol }, texts, indent) => texts.map((text) => `${' '.repeat(indent)}${text}${eol}`).join('');
function insertLines({ block, eol }, offset, text) {
    const before = block.slice(0, offset);
    return before + (before === '' || before.endsWith('\n') ? '' : eol) + text + block.slice(offset);
}
function endOfLines({ block }, node) {
    const end = endOf(node);
    return block[end - 1] === '\n' ? end : (0,posts_source .sE)(block, end);
}
function mismatch({ edit, fail }, node, wanted, key = edit.key) {
    const what = `\`${key.join('.')}\` holds ${nodeKind(node)}, where ${wanted} is needed.`;
    return fail(what, node.range[0], 'Change it by hand, or name another key under `fields`.');
}

;











const formats = {
    yaml: { read: readYaml, splice: spliceYaml },
    toml: { read: readToml, splice: spliceToml },
    json: { read: readJson, splice: spliceJson },
    members: { read: readMembers, splice: spliceMembers },
    lines: { read: readLines, splice: spliceLines },
};
function readFrontMatter(source, rules) {
    const { block, other } = headOf(source, rules);
    if (other !== undefined)
        return {
            data: { ...other.data, ...unreadData(source, other) },
            bodyAt: other.after,
            kind: other.isUnread ? 'unread' : 'other',
            opensWith: other.label,
        };
    if (block === undefined)
        return { data: {}, bodyAt: 0, kind: 'none' };
    return { data: dataOf(source, block, rules), bodyAt: block.after, kind: 'front-matter' };
}
function unreadData(source, { block }) {
    try {
        return block === undefined ? {} : dataOf(source, block, {});
    }
    catch {
        return {};
    }
}
function bodyOffset(source, rules) {
    const { block, other } = headOf(source, rules);
    return block?.after ?? other?.after ?? 0;
}
function editFrontMatter(source, edits, rules, known) {
    const { block: found, other } = headOf(source, rules);
    if (other !== undefined)
        throw (0,posts_source .ql)(source)(other.what, 0, other.hint);
    if (found === undefined)
        assertMayBegin(source, rules);
    const { source: fenced, block } = found === undefined ? withEmptyBlock(source) : { source, block: found };
    const format = formats[block.language];
    const fail = (0,posts_source .ql)(fenced, block.start);
    const old = fenced.text.slice(block.start, block.end);
    const read = (text) => ({ ...block.above, ...format.read(text, fail, rules.flags) });
    const present = known ?? read(old);
    const text = splicedAtOnce() ?? splicedByKey();
    if (text === old)
        return source.text;
    const edited = fenced.text.slice(0, block.start) + text + fenced.text.slice(block.end);
    const whole = { ...source, text: edited };
    const refound = headOf(whole, rules).block;
    const body = refound && edited.slice(refound.after);
    if (refound === undefined || body !== fenced.text.slice(block.after))
        throw fail('The edit would change where the front matter ends.', 0, 'Set the image by hand.');
    return edited;
    function spliced(check) {
        let text = old;
        let data = present;
        for (const asked of edits)
            for (const edit of (0,fields .Ub)(data, asked)) {
                text = format.splice(text, edit, source.eol, fail);
                data = (0,fields .ZH)(data, edit);
                check(text, data, edit);
            }
        return { text, data };
    }
    function splicedAtOnce() {
        try {
            const { text, data } = spliced(() => { });
            return text === old || (0,external_node_util_.isDeepStrictEqual)(readAgain(text), data) ? text : undefined;
        }
        catch {
            return undefined;
        }
    }
    function splicedByKey() {
        return spliced((text, wanted, edit) => assertSame(readAgain(text), wanted, edit)).text;
    }
    function readAgain(next) {
        try {
            return read(next);
        }
        catch {
            return undefined;
        }
    }
    function assertSame(now, wanted, { key }) {
        if ((0,external_node_util_.isDeepStrictEqual)(now, wanted))
            return;
        const what = `\`${key.join('.')}\` cannot be set without changing something else.`;
        throw fail(what, 0, 'Set it in this post by hand.');
    }
}
function assertMayBegin(source, { instead }) {
    const leave = 'or leave the post out with `exclude`.';
    const fail = (0,posts_source .ql)(source);
    if (instead !== undefined)
        throw fail(`The file has no metadata, and the other posts of this site open with ${instead}, which is not edited here.`, 0, `Set the image in this post by hand as they do, ${leave}`);
    if ((0,kinds .OY)(source.path))
        throw fail('The file has no front matter, and only Markdown and HTML are given a first one.', 0, `Begin it with \`---\`, \`title: x\`, \`---\`, ${leave}`);
}
function dataOf(source, { language, start, end, above }, { flags }) {
    const text = source.text.slice(start, end);
    const data = (language === 'yaml' ? readPlainYaml(text) : undefined) ??
        formats[language].read(text, (0,posts_source .ql)(source, start), flags);
    return above === undefined ? data : { ...above, ...data };
}
function withEmptyBlock(source) {
    const { eol } = source;
    const fences = `---${eol}---${eol}`;
    const isOpen = source.text === '' || /^[ \t]*\r?\n/.test(source.text);
    const text = fences + (isOpen ? '' : eol) + source.text;
    const start = 3 + eol.length;
    const after = fences.length;
    const block = { language: 'yaml', start, end: start, after, needs: [] };
    return { source: { ...source, text }, block };
}


  }),

  7914:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gj: () => (  escapeAttribute),
    SP: () => (  readPage),
    ZE: () => (  elementsOf),
    b6: () => (  textOf),
    dB: () => (  metaKey),
    fX: () => (  metaOf),
    lt: () => (  attribute),
    o$: () => (  attributeText),
    xe: () => (  pageText)
  });
  var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);
  var _template_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9151);


function* elementsOf(root, isWhole = () => false) {
    const open = [...root.childNodes].reverse();
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (!('tagName' in node))
            continue;
        if (node.namespaceURI === 'http://www.w3.org/1999/xhtml')
            yield node;
        if (isWhole(node))
            continue;
        for (let index = node.childNodes.length - 1; index >= 0; index--)
            open.push(node.childNodes[index]);
    }
}
function attribute(element, name) {
    return element.attrs.find((attr) => attr.name === name)?.value;
}
function metaKey(element) {
    if (element.tagName !== 'meta')
        return undefined;
    return (attribute(element, 'property') ?? attribute(element, 'name'))?.trim().toLowerCase();
}
const LOOKED_AT = 256 * 1024;
const heading = /^h[1-6]$/;
const paragraph = /^p$/;
const beside = /^(?:figure|aside|nav|footer)$/;
function readPage(text) {
    const document = (0,parse5__WEBPACK_IMPORTED_MODULE_0__  .qg)(text.slice(0, LOOKED_AT));
    const first = new Map();
    const headings = [];
    const isWhole = ({ tagName }) => heading.test(tagName) || beside.test(tagName);
    for (const element of elementsOf(document, isWhole)) {
        const { tagName } = element;
        if (tagName === 'html')
            first.set('lang', attribute(element, 'lang') ?? '');
        const isHeading = /^h[1-3]$/.test(tagName);
        if (!isHeading && (!['title', 'p'].includes(tagName) || first.has(tagName)))
            continue;
        const content = (0,_template_code_js__WEBPACK_IMPORTED_MODULE_1__  .Oi)(textOf(element));
        if (content.trim() === '' || (tagName === 'p' && isCaption(element)))
            continue;
        if (isHeading)
            headings.push(content);
        if (!first.has(tagName))
            first.set(tagName, content);
    }
    return {
        meta: metaOf(document),
        title: first.get('title') ?? '',
        heading: first.get('h1') ?? '',
        paragraph: first.get('p') ?? '',
        headings,
        lang: first.get('lang') ?? '',
    };
}
function pageText(text) {
    const document = (0,parse5__WEBPACK_IMPORTED_MODULE_0__  .qg)(text.slice(0, LOOKED_AT));
    const all = [...elementsOf(document)];
    const article = all.find(({ tagName }) => tagName === 'article');
    const part = article ?? all.find(({ tagName }) => tagName === 'main');
    const isTold = (element) => paragraph.test(element.tagName) ||
        heading.test(element.tagName) ||
        (element.tagName === 'li' && !holdsParagraph(element));
    return [...elementsOf(part ?? document, isTold)].filter(isTold).map(textOf).join('\n');
}
function holdsParagraph(item) {
    for (const { tagName } of elementsOf(item))
        if (/^(?:p|li|h[1-6])$/.test(tagName))
            return true;
    return false;
}
function metaOf(document) {
    const meta = new Map();
    for (const element of elementsOf(document)) {
        const key = metaKey(element) ?? (isCanonical(element) ? 'canonical' : undefined);
        const value = attribute(element, element.tagName === 'link' ? 'href' : 'content');
        if (key !== undefined && value !== undefined && !meta.has(key))
            meta.set(key, value);
    }
    return Object.fromEntries(meta);
}
function isCanonical(element) {
    const rel = element.tagName === 'link' ? attribute(element, 'rel') : undefined;
    return rel?.toLowerCase().split(/\s+/).includes('canonical') ?? false;
}
function textOf(element) {
    const texts = [];
    const open = [element];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if ('tagName' in node && (/^(?:script|style)$/.test(node.tagName) || isFootnoteMark(node)))
            continue;
        if ('value' in node)
            texts.push(node.value);
        if ('childNodes' in node && !('content' in node))
            open.push(...node.childNodes.toReversed());
    }
    return texts.join('');
}
const isCaption = (element) => /caption|credit/i.test(attribute(element, 'class') ?? '');
function isFootnoteMark(element) {
    const [first] = element.tagName === 'sup' ? element.childNodes : [];
    if (first === undefined || !('tagName' in first) || first.tagName !== 'a')
        return false;
    return /^#(?:fn|cite|footnote|note)/i.test(attribute(first, 'href') ?? '');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '{': '&#123;',
    '}': '&#125;',
};
function escapeAttribute(value) {
    return attributeText(value).replace(/[&<>"{}]/g, (character) => entities[character] ?? '');
}
function attributeText(value) {
    return value
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
}


  }),

  81580:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bb: () => (  isMarkdownPath),
    OY: () => (  isTemplatePath),
    Y3: () => (  anyMarkdown),
    cz: () => (  anyHtml),
    hv: () => (  isHtmlPath),
    sP: () => (  withoutEnding),
    uO: () => (  allEndings),
    zi: () => (  isMdxPath),
    zx: () => (  isContentPath)
  });
const markdownEndings = ['md', 'mdx', 'markdown', 'svx', 'qmd', 'rmd'];
const htmlEndings = ['html', 'htm'];
const templateEndings = [
    ...[
        'njk',
        'liquid',
        'vto',
        'webc',
        'hbs',
        'ejs',
        'pug',
        'haml',
        'mustache',
        'mdoc',
        'mkd',
        'mkdn',
    ],
    ...['mkdown', 'mdown', 'adoc', 'asciidoc', 'org', 'rst', 'textile', 'txt', 'rmarkdown'],
];
const endsIn = (endings) => new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
const markdown = endsIn(markdownEndings);
const html = endsIn(htmlEndings);
const template = endsIn(templateEndings);
const content = endsIn([...markdownEndings, ...htmlEndings]);
const anyMarkdown = `{${[...markdownEndings, 'Rmd'].join(',')}}`;
const anyHtml = `{${htmlEndings.join(',')}}`;
const isContentPath = (path) => content.test(path);
const isTemplatePath = (path) => template.test(path);
const isMarkdownPath = (path) => markdown.test(path);
const isHtmlPath = (path) => html.test(path);
const isMdxPath = (path) => /\.mdx$/i.test(path);
const withoutEnding = (path) => path.replace(content, '').replace(template, '');
const allEndings = [
    ...markdownEndings,
    ...htmlEndings,
    ...templateEndings,
];


  }),

  68534:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  anyBlock)
  });
const anyBlock = {
    reader: 'the generator of this site',
    openings: ['toml', 'json', 'named', 'members', 'open-space', 'close-space', 'dots', 'bom'],
};


  }),

  84234:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $3: () => (  replaced),
    D4: () => (  decode),
    IF: () => (  asPostErrors),
    Jk: () => (  decodeHead),
    PT: () => (  lineStart),
    lF: () => (  encode),
    ql: () => (  failIn),
    sE: () => (  nextLine)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


function decode(path, bytes) {
    let whole;
    try {
        whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .dJ('The file is not valid UTF-8.', {
            file: path,
            hint: 'Save it as UTF-8, or leave it out with `exclude`.',
            cause,
        });
    }
    const bom = whole.startsWith('\ufeff') ? '\ufeff' : '';
    const isLoneCr = whole.includes('\r') && !whole.includes('\n');
    const rest = whole.slice(bom.length);
    const text = isLoneCr ? rest.replaceAll('\r', '\n') : rest;
    return { path, bom, text, isLoneCr, eol: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' };
}
const farthest = 64 * 1024;
function decodeHead(path, bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const opening = file.toString('latin1', 0, 5);
    const eol = opening.startsWith('---\n') ? '\n' : opening === '---\r\n' ? '\r\n' : undefined;
    const close = eol === undefined ? -1 : file.indexOf('\n---', 3);
    if (eol === undefined || close === -1 || close > farthest || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const newline = file.indexOf('\n', close + 1);
    const text = file.toString('utf8', 0, newline === -1 ? file.length : newline + 1);
    return { path, bom: '', text, isLoneCr: false, eol };
}
function encode(source, text) {
    const written = source.isLoneCr ? text.replaceAll('\n', '\r') : text;
    return new TextEncoder().encode(source.bom + written);
}
function failIn({ path, text }, base = 0) {
    return (message, offset, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .dJ(message, { file: path, line: lineAt(text, base + offset), hint });
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
function nextLine(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline === -1 ? text.length : newline + 1;
}
function replaced(text, start, end, replacement) {
    return text.slice(0, start) + replacement + text.slice(end);
}
function asPostErrors(path, what, work) {
    try {
        return work();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .dJ)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .dJ(`${what}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
            file: path,
            hint: 'Make the file simpler, or leave it out with `exclude`.',
            cause,
        });
    }
}


  }),

  30657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ch: () => (  articlePath),
    Dm: () => (  articleImages),
    H: () => (  isJsonLd),
    Kr: () => (  jsonLdMark),
    V$: () => (  isJsonLdType),
    cP: () => (  jsonLdIn),
    eC: () => (  scriptJson),
    jg: () => (  drawnByModel),
    jh: () => (  isArticleType)
  });
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93063);
  var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7914);


const article = /(?:^|[/:])(?:\w*Article|(?!Job)\w*Posting|Report)$/;
const page = /(?:^|[/:])\w*Page$/;
const isNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsAt = (value, path) => Array.isArray(value)
    ? value.map((item, index) => ({ value: item, path: [...path, index] }))
    : value === undefined || value === null
        ? []
        : [{ value, path }];
const listed = (value) => itemsAt(value, []).map((item) => item.value);
const ofType = (node, pattern) => listed(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
const isArticleType = (type) => type !== undefined && article.test(type);
const jsonLdMark = 'ld+json';
const isJsonLdType = (type) => /^\s*application\/ld\+json\s*(?:;|$)/i.test(type ?? '');
const isJsonLd = (element) => element.tagName === 'script' && isJsonLdType((0,_html_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(element, 'type'));
const jsonLdIn = (document) => [...(0,_html_js__WEBPACK_IMPORTED_MODULE_1__  .ZE)(document)]
    .filter(isJsonLd)
    .map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''));
const scriptJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
function articleImages(scripts) {
    const nodes = scripts.flatMap((text) => nodesOf(read(text)).map(({ node }) => node));
    const articles = nodes.filter((node) => ofType(node, article));
    if (articles.length === 0)
        return undefined;
    const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
    const images = articles.flatMap((node) => listed(node.image));
    const ofPages = nodes
        .filter((node) => ofType(node, page))
        .flatMap((node) => listed(node.primaryImageOfPage));
    return (images.length > 0 ? images : ofPages).flatMap((value) => addressOf(value, byId));
}
const articlePath = (script) => nodesOf(read(script)).find(({ node }) => ofType(node, article))?.path;
const mostCharacters = 256 * 1024;
function read(text) {
    try {
        return (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__  .q)(text, mostCharacters);
    }
    catch {
        return undefined;
    }
}
const nodesOf = (value) => itemsAt(value, []).flatMap((top) => {
    const inGraph = isNode(top.value) ? itemsAt(top.value['@graph'], [...top.path, '@graph']) : [];
    return [top, ...inGraph].flatMap(({ value: node, path }) => isNode(node) ? [{ node, path }] : []);
});
function addressOf(value, byId) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value.trim()];
    if (!isNode(value))
        return [];
    const whole = { ...byId.get(value['@id']), ...value };
    const address = [whole.url, whole.contentUrl].find((url) => typeof url === 'string');
    return typeof address === 'string' && address.trim() !== '' ? [address.trim()] : [];
}
const drawnByModel = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource';


  }),

  9151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LG: () => (  withoutComponents),
    NX: () => (  withoutSections),
    Oi: () => (  withoutTemplateCode)
  });
const marks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['{#', '#}'],
    ['<%', '%>'],
    ['{/*', '*/}'],
    ['![[', ']]'],
];
const small = /\{:[^{}]*\}|\{[.#][\w-][^{}]*\}|(?<=\S)\[\^[^\]\s]{1,80}\]|\[\^[^\]\s]{1,80}\](?!:)|\[\[?toc\]?\]/gi;
const sections = /\{(?:%-?|\{[<%])\s*(highlight|codeblock|code|comment|raw|mermaid|chart|gallery|katex|math|figure|caption|style|script|javascript|stylesheet|schema)\b[^{}]*(?:%|[>%]\})\}/g;
function withoutTemplateCode(text) {
    if (!/[{[<]/.test(text))
        return text;
    let rest = text;
    for (const [opens, closes] of marks)
        rest = without(rest, opens, closes);
    return rest.replace(small, '');
}
function withoutComponents(text) {
    let rest = text;
    for (let depth = 0; depth < 4 && rest.includes('{'); depth++)
        rest = rest.replace(/\{[^{}]*\}/g, '');
    return rest.replace(/<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>/g, '');
}
function withoutSections(source) {
    const kept = [];
    const endless = new Set();
    let from = 0;
    for (const { 0: tag, 1: name = '', index } of source.matchAll(sections)) {
        if (index < from || endless.has(name))
            continue;
        const end = new RegExp(`\\{(?:%-?\\s*end|\\{[<%]\\s*/\\s*)${name}\\b[^{}]*\\}{1,2}`, 'g');
        end.lastIndex = index + tag.length;
        if (!end.test(source)) {
            endless.add(name);
            continue;
        }
        kept.push(source.slice(from, index));
        from = end.lastIndex;
    }
    return kept.join('') + source.slice(from);
}
function without(text, opens, closes) {
    const kept = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf(opens, from);
        const end = start === -1 ? -1 : text.indexOf(closes, start + opens.length);
        if (end === -1)
            break;
        kept.push(text.slice(from, start));
        from = end + closes.length;
    }
    return kept.join(' ') + (kept.length > 0 ? ' ' : '') + text.slice(from);
}


  }),

  45943:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aR: () => (  keyTemplate),
    dS: () => (  encoded),
    i3: () => (  keyDigits),
    t6: () => (  unknownHash),
    uv: () => (  objectKeys),
    xX: () => (  usualTemplate)
  });
const usualTemplate = '{path}-{hash}.{ext}';
const keyDigits = 16;
const unknownHash = '0'.repeat(64);
const keyTemplate = /^(?!\/)(?!.*\/\/)(?!(?:.*\/)?\.{1,2}\/)[\w.~/-]*(?:\{path\}[\w.~/-]*\{hash\}|\{hash\}[\w.~/-]*\{path\})[\w.~/-]*\.\{ext\}$/;
function objectKeys(template) {
    const keyOf = (path, sha256) => {
        const dot = path.lastIndexOf('.');
        const parts = {
            path: path.slice(0, dot),
            hash: sha256.slice(0, keyDigits),
            ext: path.slice(dot + 1),
        };
        return template.replace(/\{(path|hash|ext)\}/g, (_, mark) => parts[mark]);
    };
    const pattern = template
        .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replace('{path}', '(?<path>.+)')
        .replace('{hash}', `(?<hash>[0-9a-f]{${keyDigits}})`)
        .replace('{ext}', '(?<ext>\\w+)');
    const whole = new RegExp(`^${pattern}$`);
    return {
        keyOf,
        prefix: template.slice(0, template.indexOf('{')),
        hashOf: (key) => whole.exec(key)?.groups?.hash,
        inAddress: (path, sha256) => encoded(keyOf(path, sha256)),
        pathOf(address) {
            const { path, ext } = whole.exec(decoded(address))?.groups ?? {};
            return path === undefined ? undefined : `${path}.${ext}`;
        },
    };
}
const encoded = (key) => encodeURIComponent(key.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


  }),

  10770:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  text),
    W: () => (  described)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const described = (schema, description) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__  .h_(description));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP('a text'), valibot__WEBPACK_IMPORTED_MODULE_0__  .BpQ(1, 'a text that is not empty'));


  }),

  70407:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  L6: () => (  defaultSettings),
  uD: () => (  lineOfSetting),
  x1: () => (  parseSettingsFile)
});

var dist = __webpack_require__(77934);
var yaml_dist = __webpack_require__(38815);
var errors = __webpack_require__(452);
var data_limits = __webpack_require__(32176);
var yaml_keys = __webpack_require__(73725);
var pictures_focus = __webpack_require__(85267);
var described = __webpack_require__(10770);
;


const colour = dist .FsL(dist .YjP('a colour such as "#0b1f33"'), dist .yGV(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#0b1f33"'));
const fonts = 'the path of a .ttf, .otf or .woff2 font in the repo, or a list of 1 to 8';
const fontPath = dist .FsL(dist .YjP(fonts), dist .BpQ(1, fonts));
const fontPaths = dist .KCZ([fontPath, dist .FsL(dist .YOg(fontPath), dist .BpQ(1, fonts), dist .Ru6(8, fonts))], fonts);
const logoText = 'the path of an .svg or .png in the repo';
const logo = dist .FsL(dist .YjP(logoText), dist .yGV(/[^/]\.(?:svg|SVG|png|PNG)$/, logoText));
const darkColours = dist .rej({
    background: dist .lqM((0,described .W)(colour, 'Colour of the ground.')),
    accent: dist .lqM((0,described .W)(colour, 'Colour of shapes and marks.')),
    text: dist .lqM((0,described .W)(colour, 'Colour of the title.')),
});
const look = {
    background: dist .lqM((0,described .W)(colour, 'Colour of the ground.')),
    accent: dist .lqM((0,described .W)(colour, 'Colour of shapes and marks.')),
    text: dist .lqM((0,described .W)(colour, 'Colour of the title.')),
    dark: dist .lqM((0,described .W)(darkColours, 'Other colours for the [dark version](dark.md); default: the ground gone dark, or darker.')),
    layout: dist .lqM((0,described .W)(dist .KIO(['side', 'top', 'center'], 'side, top or center'), 'Where the picture is: beside the title, above it, or in two corners around a title in the middle; default: `side`.')),
};
const cardLookSchema = dist .rej(look);
const cardSchema = dist .rej({
    ...look,
    label: dist .lqM((0,described .W)(dist .KCZ([described .Q, dist .euz(false)], 'a name, or false for none'), "Name at its foot, `false` for none; default: the site's title, or the repo's name.")),
    logo: dist .lqM((0,described .W)(logo, 'Path of an SVG (with its letters as outlines) or PNG in the repo, set before the name.')),
    font: dist .lqM((0,described .W)(fontPaths, 'Path of a font in the repo, or a list of 1 to 8: TTF, OTF or WOFF2, variable ones too. Each letter is set in the first that has it; then in Inter, or in [a font for its script](cards.md#fonts).')),
});

;


const fieldSchemas = {
    fields: dist .lqM((0,described .W)(dist .rej({
        hero: dist .lqM((0,described .W)(described .Q, 'Dotted key of the hero image, such as `cover.image`.')),
        dark: dist .lqM((0,described .W)(described .Q, 'Dotted key of its dark version, such as `cover.dark`.')),
        alt: dist .lqM((0,described .W)(described .Q, 'Dotted key of its alternative text.')),
        social: dist .lqM((0,described .W)(described .Q, 'Dotted key of the social image.')),
        disclosure: dist .lqM((0,described .W)(described .Q, 'Dotted key that says that a model drew the picture: `true`, or the words of `disclosure`.')),
        placeholder: dist .lqM((0,described .W)(described .Q, 'Dotted key of its placeholder; default: `placeholder`.')),
    }), "Front-matter keys, instead of the site's own.")),
    placeholder: dist .lqM((0,described .W)(dist .KIO(['thumbhash']), 'Also write what pages show until the hero image is there, into `fields.placeholder`: `thumbhash`, some 30 bytes in base64.')),
    disclosure: dist .lqM((0,described .W)(dist .KCZ([described .Q, dist .g1P(dist .YjP(), described .Q)], 'a text, or a map of texts by language'), 'What readers are told of a picture that a model drew, or a map of that by language (`{ en: Made with AI, de: Mit KI erstellt }`): written to `fields.disclosure`, and looked for by `check` on pages.')),
};

;

const pictures = '`approved`, or a list of 1 to 16 paths of png, jpeg or webp files';
const references = dist .KCZ([
    dist .KIO(['approved']),
    dist .FsL(dist .YOg(dist .FsL(dist .YjP(pictures), dist .yGV(/^approved$|[^/]\.(png|PNG|jpe?g|JPE?G|webp|WEBP)$/, pictures)), pictures), dist .BpQ(1, pictures), dist .Ru6(16, pictures)),
], pictures);

var social_schema = __webpack_require__(16208);
var storage_schema = __webpack_require__(52126);
;








const globs = dist .YOg(described .Q, 'a list of globs');
const level = dist .KIO(['low', 'medium', 'high', 'xhigh', 'max', 'auto']);
const quality = dist .KCZ([level, dist .rej({ draft: level, final: level })], 'low, medium, high, xhigh, max, auto, or a map such as { draft: low, final: high }');
const folder = 'a folder of the repo, such as data/hero-images, by letters, digits and . _ @ + -';
const insideRepo = /^(?!.*(?:^|\/)(?:\.{1,2}|\.[gG][iI][tT])(?:\/|$))[\w.@+-]+(?:\/[\w.@+-]+)*$/;
const wholeNumber = dist .FsL(dist .aig('a whole number, 0 or more'), dist .ndf('a whole number, 0 or more'), dist .Wwf(0, 'a whole number, 0 or more'));
const dollarText = 'US dollars, 0 or more';
const dollars = dist .FsL(dist .aig(dollarText), dist .Wwf(0, dollarText));
const candidates = 'a whole number from 1 to 4';
const bool = dist .zMY('true or false');
const secondLook = dist .KCZ([bool, dist .rej({ retry: dist .lqM(bool, false) })], 'true, false or { retry: true }');
const rule = dist .rej({
    match: (0,described .W)(globs, 'Globs of the posts that this rule is about, from the top of the repo.'),
    brand: dist .lqM((0,described .W)(described .Q, 'Path of another brand template.')),
    card: dist .lqM((0,described .W)(cardLookSchema, 'Other colours, or another layout, of their cards.')),
    references: dist .lqM((0,described .W)(references, 'Other brand images, instead of those, in the same ways.')),
    quality: dist .lqM((0,described .W)(quality, 'Quality for these posts, in the same ways.')),
    size: dist .lqM((0,described .W)(social_schema .Ej, 'Size of the hero image for these posts.')),
    concept: dist .lqM((0,described .W)(described .Q, 'What the picture shows.')),
    prompt: dist .lqM((0,described .W)(described .Q, 'The whole prompt, instead of the brand template.')),
    alt: dist .lqM((0,described .W)(described .Q, 'Alternative text of the image.')),
    dark: dist .lqM((0,described .W)(bool, 'Whether these posts get a dark version, too.')),
    focus: dist .lqM((0,described .W)(dist .FsL(dist .YjP(pictures_focus .g5), dist .yGV(pictures_focus .Ls, pictures_focus .g5)), `What is to stay where the picture is cut: ${pictures_focus .g5}.`)),
    skip: dist .lqM((0,described .W)(bool, 'Leave these posts without an image.')),
});
const limitOf = (reach) => (0,described .W)(dist .rej({
    images: dist .lqM((0,described .W)(wholeNumber, `Pictures that may be drawn ${reach}.`)),
    cost: dist .lqM((0,described .W)(dollars, `US dollars that may be spent ${reach}.`)),
}), `\`images\` that may be drawn and \`cost\` in US dollars ${reach}, redrawn ones too.`);
const price = dist .KCZ([
    dist .rej({ image: dollars }),
    dist .rej({ 'text-in': dollars, 'image-in': dollars, 'image-out': dollars }),
    dist .rej({ 'text-in': dollars, 'text-out': dollars }),
], '{ image } or { text-in, image-in, image-out } or { text-in, text-out }, each in US dollars, 0 or more');
const whichPosts = {
    posts: dist .lqM((0,described .W)(globs, 'Globs of the posts; default: what the site generator calls a post.')),
    exclude: dist .lqM((0,described .W)(globs, 'Globs of files that are no posts.')),
};
const pictured = {
    ...fieldSchemas,
    dark: dist .lqM((0,described .W)(bool, 'Also draw [a dark version](dark.md) of each hero image, by an edit of it that is paid as a second picture.'), false),
    'image-dir': dist .lqM((0,described .W)(described .Q, 'Folder for the images, from the top of the repo.')),
    'image-url': dist .lqM((0,described .W)(described .Q, 'What pages call that folder: a path such as `/images`, or an absolute URL.')),
    ...storage_schema .wK,
    'records-dir': dist .lqM((0,described .W)(dist .FsL(dist .YjP(folder), dist .yGV(insideRepo, folder)), 'Folder for the records of pictures, and for marks of posts that are to have none, from the top of the repo. What is in the default folder from before is still read.'), '.github/hero-images'),
    brand: dist .lqM((0,described .W)(described .Q, 'Path of the brand template; default `.github/hero-images/brand.md`, where that exists.')),
    references: dist .lqM((0,described .W)(references, 'Brand images that pictures are to resemble: a list of 1 to 16 paths (png, jpeg, webp), or `approved`, alone or in that list: the newest approved heroes of the section of each post, up to 4. For a pull request they are read from its base branch.')),
    card: dist .lqM((0,described .W)(cardSchema, 'How the `card` generator draws.')),
    rules: dist .lqM((0,described .W)(dist .YOg(rule, 'a list of rules'), 'Other settings for some posts; the last rule that matches wins.')),
    size: dist .lqM((0,described .W)(social_schema .Ej, 'Size of the hero image.'), '1536x864'),
    quality: dist .lqM((0,described .W)(quality, 'Quality asked of the images API: low, medium, high, auto, for some models also xhigh and max; or a map such as `{ draft: low, final: high }`, of which the input `quality` takes one.'), 'medium'),
    format: dist .lqM((0,described .W)(social_schema .GP, 'File format of the hero image; default: that of the pictures that posts have, else `webp`.')),
};
const running = {
    search: dist .lqM((0,described .W)(dist .YOg(dist .KIO(['structured-data', 'robots']), 'a list of structured-data and robots'), 'What pages are given for search and Discover where they have nothing of the kind, by `meta` and, where it patches the templates, by `wire`: `structured-data` (JSON-LD of the article with its picture), `robots` (a tag that says `max-image-preview:large`).'), []),
    body: dist .lqM((0,described .W)(bool, 'Also insert the hero image at the top of the article.'), false),
    limits: dist .lqM((0,described .W)(dist .rej({
        images: dist .lqM((0,described .W)(wholeNumber, 'Posts that one run may draw for.')),
        cost: dist .lqM((0,described .W)(dollars, 'US dollars that one run may spend.')),
        'pull-request': dist .lqM(limitOf('for one pull request')),
        day: dist .lqM(limitOf('on one calendar day (UTC)')),
        month: dist .lqM(limitOf('in one calendar month (UTC)')),
    }), 'Lower limits than those of the workflow; higher ones have no effect.'), {}),
    prices: dist .lqM((0,described .W)(dist .g1P(described .Q, price), "Your own prices by model, where they are not those of OpenAI's list: `{ image: 0.04 }` for each picture, or `{ text-in: 5, image-in: 8, image-out: 30 }` for a million tokens; of a text model `{ text-in: 0.25, text-out: 2 }`, in US dollars.")),
    include: dist .lqM((0,described .W)(dist .KIO(['new', 'changed', 'all']), 'Which posts a pull request draws for: those it adds, also those it changes, or all.'), 'new'),
    drafts: dist .lqM((0,described .W)(bool, 'Also draw for drafts.'), false),
    candidates: dist .lqM((0,described .W)(dist .FsL(dist .aig(candidates), dist .ndf(candidates), dist .Wwf(1, candidates), dist .cGV(4, candidates)), 'How many drawings, at draft quality, people choose from on a pull request, for each post without an image, where the workflow runs on `issue_comment` too; each is paid for, and counts as an image. Where not all fit the limits, each post gets its first before any gets its second.'), 1),
    'approve-by-review': dist .lqM((0,described .W)(bool, 'An approving review of the pull request approves the pictures of the commit that it saw.'), true),
    'keep-original': dist .lqM((0,described .W)(bool, 'Keep each picture as the images API gave it, on the ref `refs/hero-images/originals`, for good: whole, and with what it says of itself.'), false),
    'second-look': dist .lqM((0,described .W)(secondLook, 'Have the text model (the input `text-model`) look at each finished picture: lettering, logos, malformed hands or faces, whether it fits the article. `{ retry: true }` has one with a fault drawn once more, paid as an image more within all limits, and takes the better one.'), false),
    soften: dist .lqM((0,described .W)(bool, "Where the images API refuses a prompt, ask once more for an abstract picture of the brand's look before a card is drawn."), false),
};
const fileSchema = (sites, social = 'any') => dist .rej({
    ...whichPosts,
    site: dist .lqM((0,described .W)(dist .KIO(['auto', ...sites]), 'Site generator of the repo, or `auto`.')),
    ...pictured,
    social: dist .lqM((0,described .W)(
    social_schema .wK[social], 'The image that og:image and twitter:image name. In [several sizes](crops.md#several-sizes): a list, of which the first is that one.'), {}),
    ...running,
});

;








const MOST = 256 * 1024;
const defaultSettings = dist .qgA(fileSchema([], 'map'), {});
function parseSettingsFile(text, file, sites, inherited = '') {
    const lines = new yaml_dist .HN();
    const invalid = (what, line) => new errors .GN(`The settings file is no valid YAML: ${what}.`, {
        file,
        line,
        hint: 'Correct the line; nothing was done.',
    });
    if (text.length > MOST)
        throw new errors .GN('The settings file is larger than 256 KB.', {
            file,
            hint: 'Keep in it what is documented; nothing was done.',
        });
    const beyond = (0,data_limits .i)(text, 'yaml');
    if (beyond)
        throw invalid(`it ${beyond.why}`, text.slice(0, beyond.offset).split('\n').length);
    const document = (0,yaml_dist .Tp)(text, { lineCounter: lines, prettyErrors: false, ...yaml_keys .I });
    const broken = document.errors[0];
    if (broken)
        throw invalid(problem(broken), lines.linePos(broken.pos[0]).line);
    const keys = (0,yaml_keys .d)(document);
    if (keys)
        throw invalid(keys.message, lines.linePos(keys.offset).line);
    const data = onTop(toData(document, file), inherited);
    const isList = Array.isArray(data?.social);
    const schema = fileSchema(sites, isList ? 'list' : 'map');
    const list = listForMap(schema, data);
    if (list)
        throw wrong(`${nameOf(list)} must be a map of settings, not a list.`, list, true);
    const result = dist .xLC(schema, data, { abortEarly: true });
    if (result.success) {
        const { social, ...settings } = result.output;
        const fault = (0,storage_schema .sk)(settings);
        if (fault)
            throw wrong(fault.message, [fault.key], true);
        if (!Array.isArray(social))
            return { ...settings, social };
        const images = (0,social_schema .wT)(social, keysIn(settings.fields ?? {}));
        if ('message' in images)
            throw wrong(images.message, ['social', images.at], true);
        const [first, ...moreSocial] = images;
        return { ...settings, social: first, ...(moreSocial.length > 0 && { moreSocial }) };
    }
    const issue = itemIssue(result.issues[0]);
    const path = (issue.path ?? []).map((item) => item.key);
    throw wrong(describe(issue, path, schema), path, !isMissingKey(issue));
    function wrong(message, path, isThere) {
        return new errors .GN(message, {
            file,
            line: lineOf(document, lines, isThere ? path : path.slice(0, -1)),
            hint: 'Correct the settings file; nothing was done.',
        });
    }
}
const keysIn = (map) => Object.values(map).flatMap((key) => key ?? []);
const problem = ({ code, message }) => code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : message;
function lineOfSetting(text, paths) {
    const lines = new yaml_dist .HN();
    const document = (0,yaml_dist .Tp)(text, { lineCounter: lines, prettyErrors: false, ...yaml_keys .I });
    const path = paths.find((path) => document.hasIn(path));
    return path && lineOf(document, lines, path);
}
function onTop(own, inherited) {
    if (inherited === '' || typeof own !== 'object' || Array.isArray(own))
        return own;
    return { ...toData((0,yaml_dist .Tp)(inherited, yaml_keys .I), ''), ...own };
}
function toData(document, file) {
    try {
        return document.toJS() ?? {};
    }
    catch (cause) {
        throw new errors .GN(`The settings file is no valid YAML: ${cause.message}.`, {
            file,
            hint: 'A value that begins with `*` is an alias in YAML: put it in quotes.',
            cause,
        });
    }
}
function itemIssue(issue) {
    const inner = issue.issues?.find(({ path }) => typeof path?.at(-1)?.key === 'number');
    return inner?.path === undefined
        ? issue
        : { ...inner, path: [...(issue.path ?? []), ...inner.path] };
}
const nameOf = (path) => (path.length === 0 ? 'The settings file' : `\`${path.join('.')}\``);
function describe(issue, path, schema) {
    const key = nameOf(path);
    if (isMissingKey(issue))
        return `${key} is missing.`;
    if (isUnknownKey(issue))
        return `${key} is not a setting. Allowed here: ${allowedKeys(path, schema)}.`;
    if (issue.type === 'picklist')
        return `${key} is ${shown(issue.input)}. Allowed: ${issue.expected?.replace(/[("]|"?\)$/g, '').replaceAll(' | ', ', ')}.`;
    if (issue.type === 'strict_object')
        return `${key} must be a map of settings, not ${shown(issue.input)}.`;
    return `${key} is ${shown(issue.input)}. Allowed: ${issue.message}.`;
}
function shown(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
}
const isMissingKey = (issue) => issue.type === 'strict_object' && issue.received === 'undefined';
const isUnknownKey = (issue) => issue.type === 'strict_object' && issue.expected === 'never';
function allowedKeys(path, schema) {
    let inner = schema;
    for (const key of path.slice(0, -1)) {
        const object = unwrap(inner);
        inner = typeof key === 'number' ? object.item : object.entries?.[key];
    }
    return Object.keys(unwrap(inner).entries ?? {}).join(', ');
}
function unwrap(schema) {
    const nested = schema;
    if (nested.wrapped)
        return unwrap(nested.wrapped);
    if (!nested.entries && !nested.item && nested.pipe?.[0] && nested.pipe[0] !== schema)
        return unwrap(nested.pipe[0]);
    return nested;
}
function listForMap(schema, value, path = []) {
    if (!schema || typeof value !== 'object' || value === null)
        return undefined;
    const { entries, item, value: each } = unwrap(schema);
    if ((entries || each) && Array.isArray(value))
        return path;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
        const inner = isList ? item : (entries?.[key] ?? each);
        const found = listForMap(inner, child, [...path, isList ? Number(key) : key]);
        if (found)
            return found;
    }
    return undefined;
}
function lineOf(document, lines, path) {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = (0,yaml_dist .jh)(parent)
        ? parent.items.find((item) => (0,yaml_dist .jn)(item.key) && item.key.value === path.at(-1))
        : undefined;
    const node = pair ? pair.key : document.getIn(path, true);
    return (0,yaml_dist .Ll)(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}


  }),

  16208:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ej: () => (  size),
    GP: () => (  format),
    t0: () => (  mostSocial),
    wK: () => (  socialSchemas),
    wT: () => (  socialImages)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10770);


const sides = '(?:6[4-9]|[7-9]\\d|[1-9]\\d{2}|[1-3]\\d{3}|40[0-8]\\d|409[0-6])';
const sizeText = 'a size in pixels such as 1536x864, both sides from 64 to 4096';
const ratioText = `${sizeText}, or a ratio such as 4:5`;
const ratio = '[1-9]\\d?:[1-9]\\d?';
const size = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(sizeText), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(new RegExp(`^${sides}x${sides}$`), sizeText));
const sizeOrRatio = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(ratioText), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(new RegExp(`^(?:${sides}x${sides}|${ratio})$`), ratioText));
const format = valibot__WEBPACK_IMPORTED_MODULE_1__  .KIO(['webp', 'jpeg', 'png']);
const mostSocial = 6;
const weight = 'a whole number of bytes, 10000 or more';
const listText = `a map of settings, or a list of 1 to ${mostSocial} of them`;
const file = {
    format: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(format, 'File format of the social image.'), 'jpeg'),
    'max-bytes': valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .aig(weight), valibot__WEBPACK_IMPORTED_MODULE_1__  .ndf(weight), valibot__WEBPACK_IMPORTED_MODULE_1__  .Wwf(10_000, weight)), 'Most bytes that the social image may weigh.'), 300_000),
};
const one = valibot__WEBPACK_IMPORTED_MODULE_1__  .rej({
    size: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(size, 'Size of the social image.'), '1200x630'),
    ...file,
});
const oneOfSeveral = valibot__WEBPACK_IMPORTED_MODULE_1__  .rej({
    size: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(sizeOrRatio, 'Size of this social image, or its ratio such as `1:1`: then it is 1200 pixels wide. Each has another one.'), '1200x630'),
    ...file,
    key: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(_described_js__WEBPACK_IMPORTED_MODULE_0__  .Q, 'Dotted key of the front matter that names it.')),
    'structured-data': valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(valibot__WEBPACK_IMPORTED_MODULE_1__  .zMY('true or false'), 'It is named in the JSON-LD of the article, where a page gets or has such without a picture.'), false),
});
const several = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YOg(oneOfSeveral, listText), valibot__WEBPACK_IMPORTED_MODULE_1__  .BpQ(1, listText), valibot__WEBPACK_IMPORTED_MODULE_1__  .Ru6(mostSocial, listText));
const socialSchemas = { map: one, list: several, any: valibot__WEBPACK_IMPORTED_MODULE_1__  .KCZ([one, several], listText) };
const ratioWidth = 1200;
function socialImages(list, taken) {
    const images = [];
    for (const [at, image] of list.entries()) {
        const named = `\`social.${at}\``;
        const inPixels = pixelsOf(image.size);
        if (inPixels === undefined)
            return {
                at,
                message: `${named} has the ratio ${image.size}, which at ${ratioWidth} pixels of width is not from 64 to 4096 high.`,
            };
        if (images.some((other) => other.size === inPixels))
            return { at, message: `${named} has the size ${inPixels}, as another one has.` };
        const { key } = image;
        if (at > 0 && key === undefined && !image['structured-data'])
            return {
                at,
                message: `Nothing would name ${named}: say its \`key\`, or \`structured-data: true\`.`,
            };
        const keys = [...taken, ...images.flatMap((other) => other.key ?? [])];
        const other = key && keys.find((known) => isWithin(known, key) || isWithin(key, known));
        if (other)
            return { at, message: `${named} has the key ${key}, and ${other} says something else.` };
        images.push({ ...image, size: inPixels });
    }
    return images;
}
const isWithin = (outer, inner) => inner === outer || inner.startsWith(`${outer}.`);
function pixelsOf(text) {
    const [, wide, high] = /^(\d+):(\d+)$/.exec(text) ?? [];
    if (wide === undefined)
        return text;
    const height = Math.round((ratioWidth * Number(high)) / Number(wide));
    return height >= 64 && height <= 4096 ? `${ratioWidth}x${height}` : undefined;
}


  }),

  52126:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Wq: () => (  publicAddress),
    sk: () => (  storageFault),
    wK: () => (  storageKeys)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
  var _repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45943);
  var _described_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10770);



const addressText = 'an address that begins with https://, without a query, such as https://img.example.com';
const addressPattern = /^(?:https:\/\/[A-Za-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]))(?::\d{1,5})?(?:\/[\w.~%/@+-]*)?$/;
const address = valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(addressText), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(addressPattern, addressText));
const bucketText = 'the name of a bucket: 3 to 63 letters, digits and . _ -';
const regionText = 'a region, such as eu-central-1';
const keyText = `keys with {path}, {hash} and {ext}, such as ${_repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_0__  .xX} or blog/{hash}/{path}.{ext}`;
const cacheText = 'what the header Cache-Control is to say, such as public, max-age=86400';
const s3Schema = valibot__WEBPACK_IMPORTED_MODULE_2__  .rej({
    bucket: (0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(bucketText), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^[A-Za-z0-9][\w.-]{1,61}[A-Za-z0-9]$/, bucketText)), 'Name of the bucket.'),
    'public-url': (0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(address, 'Address under which everybody can read the bucket, or the CDN before it: keys are put behind it.'),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(address, 'Address of the server, where it is not AWS\u2019s own: `https://<account>.r2.cloudflarestorage.com`, `https://storage.googleapis.com`.')),
    region: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(regionText), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^[a-z0-9-]{2,40}$/, regionText)), 'Region of the bucket; default: the variable `AWS_REGION` of the step, else `us-east-1`, which R2 and MinIO take as any.')),
    key: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(keyText), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(_repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_0__  .aR, keyText)), 'What pictures are called there: `{path}` is the name that it would have in the repo, `{hash}` is of its bytes, so that no picture ever takes the place of another.'), _repo_bucket_keys_js__WEBPACK_IMPORTED_MODULE_0__  .xX),
    'cache-control': valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(cacheText), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^[\x20-\x7e]{1,200}$/, cacheText)), 'The header `Cache-Control` of each picture.'), 'public, max-age=31536000, immutable'),
    acl: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .KIO(['public-read']), '`public-read` where each object has to be made public by itself, as in Spaces without a policy.')),
});
const publicAddress = ({ 'public-url': url }) => url.replace(/\/+$/, '');
const storageKeys = {
    storage: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(valibot__WEBPACK_IMPORTED_MODULE_2__  .KIO(['repo', 's3']), 'Where pictures are kept: in the repo, or [in a bucket](storage.md) of S3 or of what speaks its language (`s3`).'), 'repo'),
    s3: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_1__  .W)(s3Schema, 'Which bucket that is, with `storage: s3`.')),
};
function storageFault(settings) {
    const { storage, s3 } = settings;
    if (storage === 'repo' && s3 !== undefined)
        return { key: 's3', message: '`s3` is about `storage: s3`, which is not set.' };
    if (storage === 'repo')
        return undefined;
    if (s3 === undefined)
        return {
            key: 'storage',
            message: '`storage` is `s3`, and `s3` does not say which bucket: give it `bucket` and `public-url`.',
        };
    const other = ['image-dir', 'image-url'].find((key) => settings[key] !== undefined);
    return other === undefined
        ? undefined
        : {
            key: other,
            message: `\`${other}\` is about pictures in the repo, and \`storage: s3\` puts them into a bucket, by \`s3.key\` and \`s3.public-url\`.`,
        };
}


  }),

  28743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  belowRoot),
    Yw: () => (  isBelow),
    ky: () => (  seenFrom),
    qN: () => (  repoPath),
    yS: () => (  folderOf)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const join = (root, path) => path.startsWith('/') ? path.slice(1) : root === '' ? path : `${root}/${path}`;
function isBelow(root, path) {
    return root === '' || path.startsWith(`${root}/`);
}
const belowRoot = (root, path) => root !== '' && isBelow(root, path) ? path.slice(root.length + 1) : path;
const seenFrom = (root, path) => isBelow(root, path) ? belowRoot(root, path) : `/${path}`;
const sorted = new WeakMap();
function pathsBelow(paths, root) {
    const known = sorted.get(paths) ?? new Map();
    sorted.set(paths, known);
    const start = root === '' ? 0 : root.length + 1;
    const below = known.get(root) ??
        [...paths]
            .filter((path) => isBelow(root, path))
            .map((path) => path.slice(start))
            .sort();
    known.set(root, below);
    return below;
}
const found = new WeakMap();
function firstFound(sorted, glob) {
    const known = found.get(sorted) ?? new Map();
    found.set(sorted, known);
    if (!known.has(glob))
        known.set(glob, firstMatch(sorted, glob));
    return known.get(glob);
}
function firstMatch(sorted, glob) {
    const { base, negated } = picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true });
    const start = negated || glob.includes('\\') ? '' : base;
    for (let at = placeOf(sorted, start); at < sorted.length; at++) {
        const path = sorted[at];
        if (!path.startsWith(start))
            return undefined;
        if (matches(path))
            return path;
    }
    return undefined;
}
function placeOf(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function folderOf(files, root, texts = new Map(), heard) {
    const paths = () => pathsBelow(files.paths, root);
    return {
        root,
        has: (path) => files.paths.has(join(root, path)),
        find(...globs) {
            const found = globs.flatMap((glob) => firstFound(paths(), glob) ?? []);
            return found.length < 2 ? found[0] : found.sort()[0];
        },
        paths,
        text: (path) => texts.get(join(root, path)),
        want: (path) => void heard?.wanted.add(join(root, path)),
        note: (sentence, settledBy) => void heard?.notes.set(sentence, settledBy),
    };
}
const repoPath = join;


  }),

  2924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NF: () => (  ourSocialImage),
    Q0: () => (  hiding),
    TH: () => (  advise),
    gn: () => (  patchOf),
    s6: () => (  nothing)
  });
const ourSocialImage = String.raw `-social\.\w+$`;
const nothing = { patches: [], advice: [] };
const advise = (...advice) => ({ patches: [], advice });
const hiding = (patches) => patches.map((patch) => ({ ...patch, hides: true }));
const patchOf = (path, before, after, why) => (before === after ? [] : [{ path, before, after, why }]);


  }),

  62889:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  generic),
    b: () => (  openingsOfAny)
  });
  var _posts_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81580);
  var _posts_openings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68534);
  var _reading_articles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27948);
  var _reading_config_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52345);
  var _reading_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13459);
  var _reading_unpublished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31220);






const openingsOfAny = (folder) => folder.has('nanoc.yaml') ? [..._posts_openings_js__WEBPACK_IMPORTED_MODULE_1__  .a.openings, 'long-fence'] : _posts_openings_js__WEBPACK_IMPORTED_MODULE_1__  .a.openings;
const generic = {
    name: 'generic',
    title: 'Anything else',
    marks: [],
    reads: (folder) => [(0,_reading_config_text_js__WEBPACK_IMPORTED_MODULE_3__  .rs)(folder)].filter((path) => path !== undefined),
    conventions(folder, { fields, imageUrl }) {
        const style = imageUrl === undefined ? 'relative' : 'served';
        return [
            {
                posts: [`**/*.${_posts_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Y3}`],
                notPosts: _reading_articles_js__WEBPACK_IMPORTED_MODULE_2__  .ez,
                aside: (path) => (0,_reading_left_out_js__WEBPACK_IMPORTED_MODULE_4__  .zR)('', path),
                folders: [],
                origin: (0,_reading_config_text_js__WEBPACK_IMPORTED_MODULE_3__  .mQ)(folder),
                served: [],
                openings: openingsOfAny(folder),
                drafts: [_reading_unpublished_js__WEBPACK_IMPORTED_MODULE_5__  .K4, _reading_unpublished_js__WEBPACK_IMPORTED_MODULE_5__  .W8, _reading_unpublished_js__WEBPACK_IMPORTED_MODULE_5__  .GF],
                heroKeys: [fields.hero, fields.social].filter((key) => key !== undefined),
                hero: { dir: 'images/hero', style },
                social: { dir: 'images/hero', style },
                keys: {},
            },
        ];
    },
};


  }),

  49439:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  q: () => (  html)
});

var external_node_path_ = __webpack_require__(76760);
var kinds = __webpack_require__(81580);
var articles = __webpack_require__(27948);
var config_text = __webpack_require__(52345);
var generic = __webpack_require__(62889);
var pages_address = __webpack_require__(58280);
var sitemap = __webpack_require__(62679);
var addresses = __webpack_require__(64103);
;




const sitemap_origin_sitemap = 'sitemap.xml';
const mostAddresses = 1000;
const sitemapFile = (folder) => folder.has(sitemap_origin_sitemap) ? sitemap_origin_sitemap : undefined;
function originOfSitemap(folder) {
    const text = folder.text(sitemap_origin_sitemap);
    if (text === undefined)
        return undefined;
    const pages = folder.paths().filter(kinds .hv);
    const keys = new Set(pages.map(pages_address .Lt));
    const origins = new Set((0,sitemap .M)(text)
        .slice(0, mostAddresses)
        .map((address) => (0,addresses .Cy)((0,pages_address .bI)(address, keys)))
        .filter((origin) => origin !== undefined));
    const [origin] = origins;
    return origins.size === 1 ? origin : undefined;
}

;






const listFolders = '{page,pages,tag,tags,category,categories,author,authors,archive,archives}';
const listings = 'The same commit takes along what lists the post, where people keep it by hand. An index page above the post (`blog/index.html`, `blog.html`, `index.html`) gets the picture on the card of the post, in the place, markup and path style of the cards of other posts; a card that has an image stays as it is, unless its `src` is empty. `sitemap.xml`, also one above the folder of the pages, gets an `<image:image>` in the `<url>` of the post, written as those of other pages are; where it has none yet, its namespace is added. Where most old pages show their picture in the article or in their JSON-LD, the new one does too, in the same markup or form. Neither gets a card or a `<url>` that it does not have; what cannot be told from the other posts is left alone, and the comment says so. Sitemap indexes and files beyond 2 MB are left alone. For generated sites both are the generator\u2019s to make: `check` says where the sitemap does not know a page.';
const html = {
    name: 'html',
    title: 'Plain HTML',
    docs: { marked: 'where no generator is recognised', further: listings },
    marks: ['index.html', sitemap_origin_sitemap],
    reads: (folder) => [(0,config_text .rs)(folder), sitemapFile(folder)].filter((path) => path !== undefined),
    confirmed: (folder) => folder.has('index.html') || originOfSitemap(folder) !== undefined,
    conventions(folder, { fields }) {
        const { posts, lists } = (0,articles .TI)(folder, '', kinds .cz);
        const pagesIn = new Map();
        for (const path of folder.paths().filter(kinds .hv)) {
            let dir = path;
            while (dir !== '.') {
                dir = external_node_path_.posix.dirname(dir);
                pagesIn.set(dir, (pagesIn.get(dir) ?? 0) + 1);
            }
        }
        const isList = (path) => (pagesIn.get(external_node_path_.posix.dirname(path)) ?? 0) > 1;
        const isIndex = (path) => /^index\.html?$/i.test(external_node_path_.posix.basename(path));
        return [
            {
                posts,
                notPosts: [
                    ...articles .ez,
                    ...(0,articles .C7)(''),
                    ...lists,
                    `**/${listFolders}/**`,
                    '{,**/}_*/**',
                    `{,**/}{partials,includes,templates,layouts}/**/*.${kinds .cz}`,
                    '**/google*.html',
                ],
                isPage: (path) => isIndex(path) && isList(path),
                folders: [],
                named: (0,articles .tf)(''),
                origin: (0,config_text .mQ)(folder) ?? originOfSitemap(folder),
                served: [''],
                openings: (0,generic .b)(folder),
                drafts: [],
                heroKeys: fields.social === undefined ? [] : [fields.social],
                hero: { dir: 'images/hero', style: 'served' },
                social: { dir: 'images/hero', style: 'served' },
                keys: {},
                handmade: true,
            },
        ];
    },
    wireAdvice: '',
};


  }),

  3448:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hJ: () => (  generators),
  wT: () => (  knownSites),
  qf: () => (  siteNames)
});

var advice = __webpack_require__(86503);
var reading_articles = __webpack_require__(27948);
var external_node_path_ = __webpack_require__(76760);
var parse_json = __webpack_require__(93063);
var contract_folder = __webpack_require__(28743);
var code_module = __webpack_require__(86704);
var code_values = __webpack_require__(61573);
var config_text = __webpack_require__(52345);
;






const mostCharacters = 256 * 1024;
const mostModules = 12;
const furthest = 4;
const endings = ['ts', 'js', 'mjs', 'cjs', 'mts', 'cts', 'tsx', 'jsx', 'json'];
const openedIn = new WeakMap();
function openedOf(folder) {
    const known = openedIn.get(folder);
    if (known)
        return known;
    const opened = { modules: new Map(), values: new Map() };
    openedIn.set(folder, opened);
    return opened;
}
const silent = { exported: () => undefined, modules: [], calls: () => [] };
function codeConfig(folder, path) {
    const module = path === undefined ? undefined : moduleAt(folder, path, 0);
    return {
        ...(module ?? silent),
        path: path ?? '',
        isRead: module !== undefined,
        get whole() {
            return (0,code_values .DE)(module?.exported('default'), true);
        },
    };
}
function moduleAt(folder, path, depth) {
    const { modules } = openedOf(folder);
    if (modules.has(path))
        return modules.get(path);
    const text = folder.text(path);
    if (text === undefined || modules.size >= mostModules)
        return undefined;
    const read = (0,code_module .b)(text, {
        path,
        dir: dirOf(folder, path),
        load: (module, name) => loaded(folder, { from: path, module, name, depth: depth + 1 }),
    });
    if ('problem' in read)
        folder.note((0,config_text .Qk)(folder, path, read.problem));
    const module = 'module' in read ? read.module : undefined;
    modules.set(path, module);
    return module;
}
const dirOf = ({ root }, path) => {
    const dir = external_node_path_.posix.relative(`/${root}`, external_node_path_.posix.dirname(`/${(0,contract_folder .qN)(root, path)}`));
    return dir === '' ? '.' : dir.startsWith('.') ? dir : `./${dir}`;
};
function loaded(folder, { from, module, name, depth }) {
    const path = localFile(folder, from, module);
    const unknown = {
        kind: 'unknown',
        code: module,
        module,
        ...(/^(?:default|\*)$/.test(name) ? {} : { name }),
    };
    if (path === undefined || depth > furthest)
        return unknown;
    const text = folder.text(path);
    if (text === undefined)
        return { ...unknown, file: path };
    if (path.endsWith('.json')) {
        const data = dataOf(text);
        return data && (/^(?:default|\*)$/.test(name) ? data.value : (0,code_values.at)(data.value, name));
    }
    const { values } = openedOf(folder);
    const key = `${path} ${name}`;
    if (!values.has(key)) {
        values.set(key, unknown);
        const there = moduleAt(folder, path, depth);
        if (there)
            values.set(key, there.exported(name));
    }
    return values.get(key);
}
function dataOf(text) {
    try {
        return { value: (0,code_values .ru)((0,parse_json .q)(text, mostCharacters)) };
    }
    catch {
        return undefined;
    }
}
function localFile(folder, from, module) {
    const alias = /^(?:@|~~?|#)\/(.+)$/.exec(module)?.[1];
    const starts = alias
        ? [(0,contract_folder .qN)(folder.root, alias), (0,contract_folder .qN)(folder.root, `src/${alias}`)]
        : /^\.{1,2}(?:\/|$)/.test(module)
            ? [external_node_path_.posix.join(external_node_path_.posix.dirname((0,contract_folder .qN)(folder.root, from)), module)]
            : [];
    const candidates = starts.flatMap((start) => [
        start,
        ...endings.map((ending) => `${start}.${ending}`),
        ...[start.replace(/\.([mc]?)jsx?$/, '.$1ts')],
        ...endings.map((ending) => `${start}/index.${ending}`),
    ]);
    const file = candidates.find((path) => folder.has(`/${path}`));
    return file === undefined ? undefined : `/${file}`;
}

;



const saidAt = (folder, { path, whole }, ...place) => saidIn(folder, path, (0,code_values.at)(whole, ...place), place.join('.'));
function saidIn(folder, path, value, name) {
    if ((0,code_values .t8)(value) && value.file !== undefined)
        folder.want(value.file);
    return { value, where: `\`${name}\` in ${(0,contract_folder .qN)(folder.root, path)}` };
}
const textSaid = ({ value }) => typeof value === 'string' ? value : undefined;
function leftOpen({ value, where }, consequence) {
    return `What ${where} is cannot be known without running it (\`${value.code}\`): ${consequence}`;
}
function folderSaid(folder, said) {
    if ((0,code_values .t8)(said.value))
        folder.note(leftOpen(said, noFolder), 'posts');
    return (0,config_text .ub)(textSaid(said) ?? '');
}
const noPosts = 'no post is looked for there. Name the posts with "posts" in the settings.';
const noFolder = 'it is taken for the top of the site. Name the posts with "posts" in the settings where they lie elsewhere.';
const noAddress = 'the address of the site is taken as not known. Where tags need it, say "image-url" in the settings.';
function addressSaid(folder, hosts, base = undefined) {
    const host = hosts.map((said) => (0,config_text .yv)(textSaid(said))).find((origin) => origin !== undefined) ??
        (0,config_text .mQ)(folder);
    if (host === undefined) {
        const open = hosts.find(({ value }) => (0,code_values .t8)(value));
        if (open)
            folder.note(leftOpen(open, noAddress), 'imageUrl');
        return undefined;
    }
    if (base && (0,code_values .t8)(base.value)) {
        folder.note(leftOpen(base, noAddress), 'imageUrl');
        return undefined;
    }
    return (0,config_text .yv)(host, base && textSaid(base));
}

var filed = __webpack_require__(45989);
var shown_text = __webpack_require__(59084);
;



const longest = 80;
const longestDescription = 200;
const placeholder = /^(?:your awesome title|my new hugo site|hexo|my (?:site|docs|blog|website)|a? ?vitepress(?: site)?|astro blog|site title|title)$/i;
const unwritten = /^(?:write an awesome description|welcome to my website|a vitepress site|dinosaurs are cool|a minimal, responsive)/i;
function identityOf(titles, languages, descriptions = []) {
    const title = titles
        .map((value) => (typeof value === 'string' ? (0,shown_text .f)(value, longest) : ''))
        .find((text) => text !== '' && !placeholder.test(text));
    const lang = (0,filed .E)(languages.flat(), '');
    const description = descriptions
        .map((value) => (typeof value === 'string' ? (0,shown_text .f)(value, longestDescription) : ''))
        .find((text) => text !== '' && !unwritten.test(text));
    return {
        ...(title === undefined ? {} : { title }),
        ...(lang === '' ? {} : { lang }),
        ...(description === undefined ? {} : { description }),
    };
}
const saidAtAny = (folder, config, ...places) => places.map((place) => saidAt(folder, config, ...place).value);

var reading_keys = __webpack_require__(43847);
var unpublished = __webpack_require__(31220);
var left_out = __webpack_require__(13459);
var picture_keys = __webpack_require__(21346);
;



const articleName = /blog|post|article|news|note|essay|writing|stor(?:y|ies)|journal/i;
const titleKey = /^(?:title|headline|heading)$/i;
const dateKey = /date|^(?:published|created|updated)(?:_?(?:at|on))?$/i;
const pictureKey = /image|img|cover|hero|thumb|banner|picture|photo/i;
const addressKey = /(?:^|_)(?:url|link|href|website|homepage)$|(?:Url|URL|Link|Href)$/;
const canonicalKey = /canonical/i;
const keysOf = ({ fields }) => [...fields];
const hasTitle = (collection) => keysOf(collection).some(([key]) => titleKey.test(key));
const hasDate = (collection) => keysOf(collection).some(([key, { calls }]) => dateKey.test(key) || calls.has('date'));
const hasPicture = (collection) => keysOf(collection).some(([key, { calls }]) => !(0,picture_keys .Ft)(key) && (calls.has('image') || pictureKey.test(key)));
const isCatalogue = (collection) => !hasDate(collection) &&
    keysOf(collection).some(([key, { calls }]) => addressKey.test(key) && !canonicalKey.test(key) && !calls.has('optional'));
const isTaken = ({ name, fields, elsewhere }) => elsewhere || fields.size === 0 || (0,reading_articles .tm)(name) || articleName.test(name);
const areArticles = (collection) => (0,reading_articles .tm)(collection.name) ||
    articleName.test(collection.name) ||
    (hasTitle(collection) && hasDate(collection));
const mayBeArticles = (collection) => isTaken(collection) ||
    hasDate(collection) ||
    (hasTitle(collection) && hasPicture(collection) && !isCatalogue(collection));
function whyNoArticles(collection, all) {
    const others = all.filter((other) => other !== collection);
    const why = `of the collection ${collection.name}, whose schema is not that of articles`;
    if (isTaken(collection))
        return undefined;
    if (!hasTitle(collection) && others.some(areArticles))
        return `${why}: it has no title`;
    if (mayBeArticles(collection))
        return undefined;
    if (hasTitle(collection) && !others.some(mayBeArticles))
        return undefined;
    return hasTitle(collection) && hasPicture(collection)
        ? `${why}: it has no date, and an address for each`
        : `${why}: it has neither a date nor a title with an image`;
}
const asideOf = (why) => (path) => why ?? (0,left_out .zR)(path.startsWith('src/pages/') ? 'src/pages' : 'src/content', path);

;

const objects = /^(?:object|strictObject|looseObject)$/;
const holders = /^(?:optional|nullable|nullish|union|discriminatedUnion)$/;
const plain = /^(?:image|string|url)$/;
const deepest = 30;
const mostTypes = 5000;
const further = ({ depth, seen }) => ({ depth: depth + 1, seen });
const isTooFar = ({ depth, seen }) => depth > deepest || ++seen.types > mostTypes;
function schemaOf(value) {
    if (value === undefined)
        return { fields: new Map(), strict: false, elsewhere: false };
    const found = objectType(value, { depth: 0, seen: { types: 0 } });
    return found
        ? { fields: new Map(found.fields), strict: found.strict, elsewhere: false }
        : { fields: new Map(), strict: false, elsewhere: true };
}
function objectType(value, walk) {
    if (isTooFar(walk))
        return undefined;
    if ((0,code_values .Lv)(value))
        return firstOf(value, walk);
    if ((0,code_values .Gv)(value))
        return firstOf([...value.entries.values()], walk);
    if (!(0,code_values .t8)(value))
        return undefined;
    if (value.result)
        return objectType(value.result(), further(walk));
    const { call } = value;
    if (!call)
        return undefined;
    const [first] = call.args;
    if (objects.test(call.name) && (0,code_values .Gv)(first))
        return { fields: fieldsOf(first, walk), strict: call.name === 'strictObject' };
    const before = objectType(call.on, further(walk));
    return before ? chained(before, call, walk) : firstOf(call.args, walk);
}
const firstOf = (values, walk) => {
    for (const value of values) {
        const found = objectType(value, further(walk));
        if (found)
            return found;
    }
    return undefined;
};
function chained({ fields, strict }, { name, args }, walk) {
    const [first] = args;
    if (name === 'strict')
        return { fields, strict: true };
    if (/^(?:passthrough|loose|catchall)$/.test(name))
        return { fields, strict: false };
    if (!/^(?:extend|safeExtend|merge|and)$/.test(name))
        return { fields, strict };
    const more = (0,code_values .Gv)(first)
        ? fieldsOf(first, walk)
        : (objectType(first, further(walk))?.fields ?? []);
    return { fields: [...fields, ...more], strict };
}
const fieldsOf = (value, walk) => (0,code_values .Gv)(value)
    ? [...value.entries].flatMap(([key, type]) => dotted(key, type, further(walk)))
    : [];
function dotted(key, type, walk) {
    const calls = chainOf(type);
    const root = calls.at(-1)?.name ?? '';
    const inner = plain.test(root) ? undefined : objectType(type, walk);
    if (!inner)
        return [[key, { calls: namesIn(type, walk), isList: calls.some(isArray) }]];
    if (!objects.test(root) && !holders.test(root))
        return [[key, { calls: new Set(), isList: false }]];
    return inner.fields.map(([name, field]) => [`${key}.${name}`, field]);
}
const isArray = ({ name }) => name === 'array';
function chainOf(type) {
    const calls = [];
    for (let value = type; (0,code_values .t8)(value) && value.call && calls.length < deepest;) {
        calls.push(value.call);
        value = value.call.on;
    }
    return calls;
}
function namesIn(type, walk) {
    const parts = (0,code_values .Lv)(type) ? type : [];
    const calls = chainOf(type);
    const inner = isTooFar(walk) ? [] : [...parts, ...calls.flatMap(({ args }) => args)];
    return new Set([
        ...calls.map(({ name }) => name),
        ...inner.flatMap((value) => [...namesIn(value, further(walk))]),
    ]);
}

;



const astroMarkdown = '**/*.{md,mdx,markdown}';
function collectionsIn(exported) {
    if (!(0,code_values .Gv)(exported))
        return [];
    return [...exported.entries].flatMap(([name, value]) => {
        const call = (0,code_values .t8)(value) ? value.call : undefined;
        if (call?.name !== 'defineCollection')
            return [];
        const [definition] = call.args;
        const options = globOf((0,code_values.at)(definition, 'loader'));
        const base = (0,code_values.at)(options, 'base');
        return [
            {
                name,
                base: (0,config_text .ub)(typeof base === 'string' ? base : `src/content/${name}`),
                patterns: patternsOf((0,code_values.at)(options, 'pattern')),
                ...schemaOf((0,code_values.at)(definition, 'schema')),
            },
        ];
    });
}
function globOf(loader) {
    const { call } = (0,code_values .t8)(loader) ? loader : {};
    return call?.name === 'glob' ? call.args[0] : undefined;
}
function patternsOf(pattern) {
    const globs = (typeof pattern === 'string' ? [pattern] : (0,code_values .S3)(pattern)).filter((glob) => typeof glob === 'string');
    const named = globs.filter((glob) => !glob.startsWith('!') && /\bmdx?\b|markdown/.test(glob));
    if (named.length > 0)
        return named.map((glob) => glob.replace(/^\.?\//, ''));
    const isData = globs.length > 0 && globs.every((glob) => /\b(?:json|ya?ml|toml|csv)\b/.test(glob));
    return isData ? [] : [astroMarkdown];
}

;


const constantsFile = (folder) => folder.find('src/{consts,constants,config,site.config,siteConfig}.{ts,js,mjs}');
const constants_objects = ['SITE', 'site', 'siteConfig', 'SITE_CONFIG', 'config', 'default'];
function constantsIn(folder) {
    const code = codeConfig(folder, constantsFile(folder));
    const values = constants_objects.map((name) => (name === 'default' ? code.whole : code.exported(name)));
    const all = (...keys) => values.flatMap((value) => keys.map((key) => (0,code_values.at)(value, key)));
    return {
        titles: [code.exported('SITE_TITLE'), ...all('title', 'name', 'website_title')],
        languages: [code.exported('SITE_LANG'), ...all('lang', 'language', 'locale')],
        descriptions: [code.exported('SITE_DESCRIPTION'), ...all('description', 'desc', 'subtitle')],
    };
}

var dark_keys = __webpack_require__(15676);
;


const socialKey = /^(?:og|social|seo|share|twitter)[_.]?(?:image|card)$/i;
const heroNames = [...reading_keys .p4, 'hero', 'banner', 'thumb', 'img', 'photo', 'picture'].flatMap((name) => [name, ...['src', 'url', 'path', 'image', 'light'].map((part) => `${name}.${part}`)]);
const usual = {
    keys: { heroImage: 'hero', heroImageAlt: 'alt', socialImage: 'social' },
    lists: [],
    unnamed: [],
    hero: 'imported',
    social: 'text',
};
function keys_keysOf(collection, addressed) {
    const none = { ...usual, keys: {}, hero: undefined };
    if (collection?.elsewhere)
        return none;
    const types = collection?.fields ?? new Map();
    if (types.size === 0 && !collection?.strict)
        return usual;
    const fields = [...types].flatMap(([key, type]) => fieldOf(key, type));
    const usable = fields.filter(({ key, kind }) => fillable(key, types) && (kind !== 'url' || addressed));
    const pictures = usable.filter(({ kind, key }) => kind === 'image' && !socialKey.test(key));
    const lights = pictures.filter(({ key }) => !(0,dark_keys .hA)(key));
    const named = (list) => heroNames.map((name) => list.find(({ key }) => key === name)).find((field) => field);
    const hero = named(pictures) ??
        (lights.length === 1 ? lights[0] : undefined) ??
        named(usable.filter(({ kind, key }) => kind !== 'image' && !socialKey.test(key)));
    const social = usable.find(({ key }) => socialKey.test(key));
    if (!hero && !social) {
        if (collection?.strict)
            return none;
        return { ...usual, unnamed: Object.keys(usual.keys) };
    }
    const wordOf = ({ kind }, word) => (kind === 'url' ? 'url' : word);
    const keys = {};
    const darker = hero && usable.find(({ key, kind }) => kind === hero.kind && (0,dark_keys .SY)(key, hero.key));
    const unnamed = [];
    if (hero) {
        keys[hero.key] = wordOf(hero, 'hero');
        const dark = hero.key.replace(/\.light$/, '.dark');
        if (types.has(dark))
            keys[dark] = keys[hero.key] ?? 'hero';
        const alt = altKeys(hero.key).find((key) => types.has(key));
        if (alt !== undefined)
            keys[alt] = 'alt';
        else if (!collection?.strict)
            unnamed.push('heroImageAlt');
    }
    if (social)
        keys[social.key] = wordOf(social, 'social');
    else if (!collection?.strict)
        unnamed.push('socialImage');
    const otherWords = { heroImageAlt: 'alt', socialImage: 'social' };
    for (const key of unnamed)
        keys[key] = otherWords[key];
    return {
        keys,
        ...(hero && darker && { pair: { light: hero.key, dark: darker.key } }),
        lists: [hero, social].filter((field) => field?.list).map((field) => field?.key ?? ''),
        unnamed,
        hero: hero && way(hero),
        social: social ? way(social) : 'text',
    };
}
const way = ({ kind }) => (kind === 'image' ? 'imported' : 'text');
const altKeys = (hero) => [
    ...(hero.includes('.') ? [`${hero.slice(0, hero.lastIndexOf('.'))}.alt`] : []),
    ...[`${hero}Alt`, `${hero}_alt`, 'imageAlt', 'alt'],
];
function fieldOf(key, { calls, isList: list }) {
    if (calls.has('image'))
        return [{ key, kind: 'image', list }];
    if (calls.has('url'))
        return [{ key, kind: 'url', list }];
    return calls.has('string') ? [{ key, kind: 'text', list }] : [];
}
const leave = ['optional', 'nullish', 'default', 'catch', 'prefault'];
function fillable(key, types) {
    const map = key.slice(0, key.lastIndexOf('.') + 1);
    if (map === '')
        return true;
    const ours = [key, `${map}alt`, ...(key.endsWith('.light') ? [`${map}dark`] : [])];
    return [...types].every(([other, type]) => !other.startsWith(map) || ours.includes(other) || leave.some((name) => type.calls.has(name)));
}

;


const articleLayout = (folder) => folder.find('src/layouts/{,**/}*{Post,post,Article,article}*.astro');
const handsOn = /<[A-Z]\w*(?:Head|Meta|Seo|SEO|Layout|Base)\w*\s[^>]*?(?:\{\.\.\.|\b\w*(?:[iI]mage|[cC]over|[tT]humbnail|img)\b)|<(?:Base|Layout|SEO|Seo|Head)\s[^>]*?(?:\{\.\.\.|\b\w*(?:[iI]mage|[cC]over)\b)/;
function layoutWarnings(folder) {
    const file = articleLayout(folder);
    const code = file === undefined ? undefined : folder.text(file);
    if (code === undefined)
        return [];
    const plain = (0,config_text .fx)(code);
    if (/og:image/.test(plain) || handsOn.test(plain))
        return [];
    return [
        `${file} hands no image of the post on to the head of the page, so og:image is not the post's: pass it there, or ${advice .U}.`,
    ];
}

;
const grayMatter = [
    'named',
    'open-space',
    'close-space',
    'closing-text',
    'bom',
];
const parsers = {
    'gray-matter': grayMatter,
    '@content-collections/core': grayMatter,
    contentlayer: grayMatter,
    contentlayer2: grayMatter,
    'front-matter': ['dots', 'close-space', 'lone-cr', 'bom'],
    'vfile-matter': [],
    'next-mdx-remote': [],
    velite: ['blank-lines', 'indent', 'bom'],
    mdsvex: ['blank-lines', 'close-space', 'closing-text', 'lone-cr', 'bom'],
    'fumadocs-mdx': [],
};
function openingsOf(manifest) {
    const named = Object.entries(parsers).flatMap(([name, openings]) => manifest?.includes(`"${name}"`) ? [openings] : []);
    return named.reduce((all, openings) => all.filter((one) => openings.includes(one)), named[0] ?? []);
}

;
function versionFiles(folder, ...names) {
    return names.flatMap((name) => {
        if (folder.has(name))
            return [name];
        return folder.root !== '' && folder.has(`/${name}`) ? [`/${name}`] : [];
    });
}
function versionOf(text) {
    const match = /^[v=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-+.]|$)/.exec(text?.trim() ?? '');
    return match ? [match[1], match[2], match[3]].map((part) => Number(part ?? 0)) : undefined;
}
const exactly = (version) => ({
    from: version,
    below: [...version.slice(0, 2), (version[2] ?? 0) + 1],
});
function packageRange(name, manifest, lock) {
    const escaped = name.replace(/[/.@-]/g, '\\$&');
    const locked = new RegExp(`"node_modules/${escaped}":\\s*\\{\\s*"version":\\s*"([^"]+)"`).exec(lock ?? '') ??
        new RegExp(`^"?${escaped}@[^\\n]*:\\n\\s+version:? "?([^"\\n]+)`, 'm').exec(lock ?? '') ??
        new RegExp(`^\\s+'?${escaped}'?:\\n\\s+specifier: [^\\n]*\\n\\s+version: ([\\d.]+)`, 'm').exec(lock ?? '');
    const version = versionOf(locked?.[1]);
    if (version)
        return exactly(version);
    const asked = new RegExp(`"${escaped}"\\s*:\\s*"([^"]+)"`).exec(manifest ?? '')?.[1] ?? '';
    const from = versionOf(asked.replace(/^(?:\^|~|>=)\s*/, ''));
    if (from === undefined)
        return undefined;
    if (/^>=/.test(asked))
        return { from };
    if (asked.startsWith('~'))
        return { from, below: [from[0] ?? 0, (from[1] ?? 0) + 1, 0] };
    if (asked.startsWith('^'))
        return { from, below: from[0] ? [from[0] + 1, 0, 0] : [0, (from[1] ?? 0) + 1, 0] };
    return exactly(from);
}
function namedVersion(text, name) {
    const found = new RegExp(`(?:${name.source})["']?\\s*[:= ]\\s*["']?(?:[a-z]+_)?v?(\\d+\\.\\d+(?:\\.\\d+)?)`, 'i');
    const version = versionOf(found.exec(text ?? '')?.[1]);
    return version && exactly(version);
}
function compare(a, b) {
    for (let index = 0; index < 3; index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function isSince(range, version) {
    if (range === undefined)
        return undefined;
    if (compare(range.from, version) >= 0)
        return true;
    return range.below !== undefined && compare(range.below, version) <= 0 ? false : undefined;
}

;


const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];
const astroVersionFiles = (folder) => [
    ...versionFiles(folder, 'package.json'),
    ...versionFiles(folder, ...locks).slice(0, 1),
];
const since52 = [
    'toml',
    'blank-lines',
    'comment',
    'open-space',
    'close-space',
    'closing-text',
    'bom',
];
const since50 = [
    'blank-lines',
    'comment',
    'open-space',
    'close-space',
    'closing-text',
    'lone-cr',
];
function astroOpenings(folder) {
    const texts = astroVersionFiles(folder).map((path) => folder.text(path));
    const range = packageRange('astro', texts[0], texts[1]);
    const possible = [
        ...(isSince(range, [5, 2, 0]) === false || range === undefined ? [] : [since52]),
        ...(range === undefined ||
            isSince(range, [5, 2, 0]) === true ||
            isSince(range, [5, 0, 0]) === false
            ? []
            : [since50]),
        ...(range === undefined || isSince(range, [5, 0, 0]) === true ? [] : [grayMatter]),
    ];
    const all = possible.length > 0 ? possible : [since52, since50, grayMatter];
    return (all[0] ?? []).filter((opening) => all.every((openings) => openings.includes(opening)));
}

var contract_templates = __webpack_require__(2924);
var reading_lines = __webpack_require__(69596);
;

const propsIn = /\b(?:const|let)\s*\{([^{}]*)\}\s*=\s*Astro\.props\b/d;
const binding = (name) => new RegExp(`(?<![\\w$.:=]\\s*)\\b${name}\\b(?!\\s*:)`, 'd');
const meta = (key) => new RegExp(`<meta\\s[^<>]*?\\b(property|name)=(["'])${key}\\2[^<>]*?(\\s*/)?>`);
const ogImage = meta('og:image');
function headIn(path, text) {
    const tag = ogImage.exec(text)?.[0];
    const names = propsIn.exec(text)?.[1];
    if (tag === undefined || names === undefined || !binding('image').test(names))
        return undefined;
    const content = contentOf(tag);
    if (content === undefined || !/\bimage\b/.test(content))
        return undefined;
    const name = /([^/]+)\.astro$/.exec(path)[1];
    return { path, text, name, takesText: !/\bimage\.src\b/.test(content) };
}
const contentOf = (tag) => /\bcontent=\{([^{}]*)\}/.exec(tag)?.[1];
function withProp(text, name, behind) {
    const props = propsIn.exec(text);
    const place = props && binding(behind).exec(props[1]);
    if (!props || !place || binding(name).test(props[1]))
        return text;
    const [from] = props.indices[1];
    const rest = props[1].slice(place.index);
    const item = /^[^,]*/.exec(rest)[0].trimEnd();
    return (0,reading_lines .T1)(text, from + place.index + item.length, `, ${name}`);
}
function withTags(head, { alt, social, sameKind, isOurs }, size) {
    const takesSocial = social !== undefined && !sameKind;
    const named = takesSocial ? withSocial(head.text, size.hasBase) : head.text;
    const hasSocial = takesSocial && /\bsocialImage\b/.test(named);
    const tag = ogImage.exec(named)[0];
    const close = /\s*\/?>$/.exec(tag)[0];
    const write = (attribute, key, content) => `<meta ${attribute}="${key}" content=${content}${close}`;
    const ifAlt = (line) => `{imageAlt && ${line}}`;
    const lacks = (key) => !meta(key).test(named);
    const sized = (side) => {
        const key = `og:image:${side}`;
        if (!hasSocial)
            return write('property', key, `{image.${side}}`);
        return isOurs
            ? write('property', key, `{socialImage ? ${size[side]} : image.${side}}`)
            : `{!socialImage && ${write('property', key, `{image.${side}}`)}}`;
    };
    const og = [
        ...(head.takesText || !lacks('og:image:width') ? [] : [sized('width'), sized('height')]),
        ...(alt && lacks('og:image:alt')
            ? [ifAlt(write('property', 'og:image:alt', '{imageAlt}'))]
            : []),
    ];
    const card = meta('twitter:card').exec(named);
    const attribute = card?.[1] ?? 'name';
    const twitter = [
        ...(card ? [] : [write(attribute, 'twitter:card', '"summary_large_image"')]),
        ...(lacks('twitter:image') ? [write(attribute, 'twitter:image', `{${contentOf(tag)}}`)] : []),
        ...(alt && lacks('twitter:image:alt')
            ? [ifAlt(write(attribute, 'twitter:image:alt', '{imageAlt}'))]
            : []),
    ];
    const tagged = below(below(named, twitter, card ? 'twitter:card' : 'og:image'), og, 'og:image');
    const props = ['socialImage', 'imageAlt'].filter((name) => new RegExp(`\\b${name}\\b`).test(tagged));
    return props.reduce((text, name) => withProp(withType(text, name), name, 'image'), tagged);
}
function withSocial(text, hasBase) {
    const path = hasBase
        ? "(socialImage && import.meta.env.BASE_URL.replace(/\\/$/, '') + socialImage)"
        : 'socialImage';
    return ['og:image', 'twitter:image'].reduce((done, key) => {
        const tag = meta(key).exec(done);
        const call = tag && /(\bcontent=\{new URL\()image(\.src)?(?=,)/.exec(tag[0]);
        return tag && call
            ? done.replace(tag[0], () => tag[0].replace(call[0], () => `${call[1]}${path} ?? image${call[2] ?? ''}`))
            : done;
    }, text);
}
function below(text, lines, key) {
    const tag = meta(key).exec(text);
    return tag === null || lines.length === 0
        ? text
        : (0,reading_lines .EU)(text, tag.index + tag[0].length, lines, indentOf(text, tag.index));
}
const indentOf = (text, offset) => /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))[0];
function withType(text, name) {
    const type = /\b(?:interface|type)\s+Props\b[^{}]*\{([^{}]*)\}/d.exec(text);
    const line = type && /^[ \t]*image\??\s*:[^\r\n]*?([;,]?)[ \t]*$/m.exec(type[1]);
    if (!type || !line || new RegExp(`\\b${name}\\b`).test(type[1]))
        return text;
    return (0,reading_lines .EU)(text, type.indices[1][0] + line.index, [`${name}?: string${line[1]}`]);
}

;


function callsOf(path, text, head, hero) {
    const local = new RegExp(`\\bimport\\s+(\\w+)\\s+from\\s+['"][^'"]*/${head.name}\\.astro['"]`);
    const name = local.exec(text)?.[1];
    const call = name && new RegExp(`<${name}\\b([^<>]*?)\\s*/?>`).exec(text);
    if (!call)
        return [];
    const tag = call[0].replace(/\s*\/?>$/, '');
    if (/\{\s*\.\.\./.test(tag))
        return [];
    const scope = scopeOf(text, tag, hero);
    if (scope === undefined)
        return [];
    const image = passedIn(tag);
    const isOther = image !== undefined && !image.includes(`${scope}${hero}`);
    return [{ path, text, tag, end: call.index + tag.length, scope, isOther }];
}
const passedIn = (tag) => {
    const passed = /\bimage=\{([^{}]*)\}|\{(image)\}/.exec(tag);
    return passed?.[1] ?? passed?.[2];
};
function scopeOf(text, tag, hero) {
    const props = propsIn.exec(text)?.[1] ?? '';
    if (new RegExp(`(?:^|[\\s,])${hero}\\s*(?:[,=]|$)`).test(props))
        return '';
    return /\btitle=\{([\w.?]*\b(?:frontmatter|data)\.)title\}/.exec(tag)?.[1];
}
function withImage(call, names, headTakesText) {
    const { tag, text, end, scope } = call;
    const { alt, social, isText, sameKind } = names;
    const hero = `${scope}${names.hero}`;
    const source = headTakesText && !isText ? `${hero}?.src` : hero;
    const image = social !== undefined && sameKind ? `${scope}${social} ?? ${source}` : source;
    const wanted = [
        ['image', names.hero, image],
        ['imageAlt', alt, `${scope}${alt}`],
        ...(sameKind ? [] : [['socialImage', social, `${scope}${social}`]]),
    ];
    const added = wanted.filter(([attribute, key]) => key !== undefined && !new RegExp(`\\b${attribute}=|\\{${attribute}\\}`).test(tag));
    const space = /\r?\n[ \t]*/.exec(tag)?.[0] ?? ' ';
    const attributes = added.map(([attribute, , value]) => `${space}${attribute}={${value}}`).join('');
    const called = (0,reading_lines .T1)(text, end, attributes);
    if (scope !== '' || added.length === 0)
        return called;
    const used = [social, alt].filter((key) => key !== undefined && attributes.includes(`{${key}`));
    return used.reduce((done, key) => withProp(done, key, names.hero), called);
}

;

const lineOf = (key) => new RegExp(`^[ \\t]*${key}\\s*:[^\\r\\n]*`, 'gm');
const linesOf = (schema, key) => [...schema.matchAll(lineOf(key))];
const takesText = (schema, key) => linesOf(schema, key).some(([line]) => !/\bimage\(/.test(line));
function namesOf(keys, schema) {
    const { hero } = keys;
    if (hero === undefined || !/^[\w$]+$/.test(hero))
        return undefined;
    const usable = (key) => key !== undefined &&
        /^[\w$]+$/.test(key) &&
        (schema === undefined || linesOf(schema, key).length > 0 || roomBehind(schema, hero))
        ? key
        : undefined;
    const isText = schema !== undefined && takesText(schema, hero);
    const social = usable(keys.social);
    const isNamed = social !== undefined && schema !== undefined && linesOf(schema, social).length > 0;
    const socialIsText = isNamed ? takesText(schema, social) : true;
    return {
        hero,
        isText,
        alt: usable(keys.alt),
        social,
        sameKind: isText === socialIsText,
        isOurs: !isNamed,
    };
}
function roomBehind(schema, hero) {
    const lines = linesOf(schema, hero);
    return lines.length === 1 && /^[^/]*\)\s*,?\s*$/.test(lines[0][0]);
}
function withKeys(schema, { hero, alt, social }) {
    return [social, alt]
        .filter((key) => key !== undefined && linesOf(schema, key).length === 0)
        .reduce((text, key) => {
        const [line] = linesOf(text, hero);
        const end = line.index + line[0].trimEnd().length;
        const closed = line[0].trimEnd().endsWith(',') ? text : (0,reading_lines .T1)(text, end, ',');
        return (0,reading_lines .EU)(closed, line.index, [`${key}: z.string().optional(),`]);
    }, schema);
}

;






const configs = 'astro.config.{mjs,js,ts,mts,cjs,cts}';
const schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}'];
const mostTemplates = 80;
const templatesOf = (folder) => folder
    .paths()
    .filter((path) => /^src\/(?:components|layouts|pages)\/.*\.astro$/.test(path))
    .slice(0, mostTemplates);
const astroWiring = {
    reads: (folder) => [folder.find(configs), folder.find(...schemas), ...templatesOf(folder)].filter((path) => path !== undefined),
    wire(folder, context) {
        const templates = templatesOf(folder).flatMap((path) => {
            const text = folder.text(path);
            return text === undefined ? [] : [{ path, text }];
        });
        const schemaPath = folder.find(...schemas) ?? '';
        const schema = folder.text(schemaPath);
        const names = namesOf(context.keys, schema);
        if (names === undefined)
            return (0,contract_templates .TH)(byHand);
        const uses = templates
            .flatMap(({ path, text }) => headIn(path, text) ?? [])
            .map((head) => ({
            head,
            calls: templates.flatMap(({ path, text }) => callsOf(path, text, head, names.hero)),
        }))
            .filter(({ calls }) => calls.length > 0);
        if (uses.length === 0)
            return (0,contract_templates .TH)(byHand);
        if (uses.some(({ calls }) => calls.some(({ isOther }) => isOther)))
            return contract_templates .s6;
        const wrong = uses.find(({ head }) => names.isText && !head.takesText);
        if (wrong)
            return (0,contract_templates .TH)(wrongKind(wrong.head, names.hero, schemaPath));
        const base = textSaid(saidAt(folder, codeConfig(folder, folder.find(configs)), 'base')) ?? '/';
        const size = { ...context.social, hasBase: base.replaceAll('/', '') !== '' };
        const patches = uses.flatMap(({ head, calls }) => [
            ...calls.flatMap((call) => (0,contract_templates .Q0)((0,contract_templates .gn)(call.path, call.text, withImage(call, names, head.takesText), whyCall(head)))),
            ...(0,contract_templates .gn)(head.path, head.text, withTags(head, names, size), whyHead),
        ]);
        const missing = schema === undefined ? '' : withKeys(schema, names);
        return {
            patches: [
                ...patches,
                ...(schema === undefined || patches.length === 0
                    ? []
                    : (0,contract_templates .gn)(schemaPath, schema, missing, whySchema)),
            ],
            advice: [],
        };
    },
};
const whyCall = ({ name }) => `Every post has the same og:image, the fallback: the layout does not pass the post's image to ${name}.`;
const whyHead = "Networks read the social image, its size and its alternative text: the head does not write all of them, or not the post's.";
const whySchema = 'A key that the schema does not name is dropped before a page sees it: it has none for the alternative text or the social image.';
const wrongKind = ({ path }, hero, schema) => `${path} reads image.src, but ${schema} takes ${hero} as text: use image() there, or run \`meta\` on the built pages.`;
const byHand = "No head component was found that takes the image of a post. Give the component that writes og:image a prop for it, and pass the post's image; or run `meta` on the built pages.";

;















const astroConfig = 'astro.config.{mjs,js,ts,mts,cjs,cts}';
const astro_schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}'];
function isStarlight(folder) {
    const config = codeConfig(folder, folder.find(astroConfig));
    if (!config.isRead)
        return folder.find('src/content/docs/index.{md,mdx}') !== undefined;
    return config.modules.includes('@astrojs/starlight');
}
const astro = {
    name: 'astro',
    title: 'Astro',
    home: 'https://astro.build',
    marks: [astroConfig],
    reads: (folder) => [
        folder.find(astroConfig),
        folder.find(...astro_schemas),
        isStarlight(folder) ? undefined : articleLayout(folder),
        (0,config_text .rs)(folder),
        constantsFile(folder),
    ].filter((path) => path !== undefined),
    versions: astroVersionFiles,
    confirmed: (folder) => !isStarlight(folder) || folder.find('src/content/!(docs)/**/*.{md,mdx}') !== undefined,
    identity(folder) {
        const code = codeConfig(folder, folder.find(astroConfig));
        const { titles, languages, descriptions } = constantsIn(folder);
        const lang = saidAtAny(folder, code, ['i18n', 'defaultLocale']);
        return identityOf(titles, [...lang, ...languages], descriptions);
    },
    conventions(folder) {
        const config = codeConfig(folder, folder.find(astroConfig));
        const schema = folder.find(...astro_schemas) ?? '';
        const isDocs = isStarlight(folder) ? ['src/content/docs/**'] : [];
        const origin = addressSaid(folder, [saidAt(folder, config, 'site')], saidAt(folder, config, 'base'));
        const inLayout = layoutWarnings(folder);
        const collections = collectionsIn(codeConfig(folder, schema).exported('collections'));
        const openings = astroOpenings(folder);
        const kind = (posts, base, collection) => {
            const { keys, pair, lists, unnamed, hero, social } = keys_keysOf(collection, origin !== undefined);
            const assets = { dir: 'src/assets/hero', style: 'relative' };
            const open = { dir: 'public/images/hero', style: 'served' };
            const isPage = base === 'src/pages';
            const imageKind = hero === undefined ? social : hero;
            return {
                posts,
                notPosts: [...reading_articles .ez, ...isDocs],
                aside: asideOf(collection && whyNoArticles(collection, collections)),
                folders: [base, 'src/content/blog', 'src/content/posts', 'src/content'],
                origin,
                served: ['public'],
                based: true,
                openings,
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
                never: collection?.patterns.some((pattern) => pattern.includes('[^_]'))
                    ? []
                    : [(0,unpublished .D_)(folder.root)],
                heroKeys: [...new Set([...Object.keys(keys).filter(isAddress(keys)), ...reading_keys .p4])],
                heroByPlace: Object.keys(keys).length === 0,
                hero: imageKind === 'imported' && !isPage ? assets : open,
                social: social === 'imported'
                    ? assets
                    : hero === undefined
                        ? open
                        : { dir: 'public/images/social', style: 'served' },
                keys,
                ...(pair && { pair }),
                imported: [...(collection?.fields ?? [])].flatMap(([key, type]) => type.calls.has('image') ? [key] : []),
                lists,
                warnings: [
                    ...(collection
                        ? warningsOf(collection, schema, { keys, unnamed, silent: inLayout.length > 0 })
                        : []),
                    ...(Object.keys(keys).length > 0 ? inLayout : []),
                ],
            };
        };
        return [
            ...collections.map((collection) => kind(collection.patterns.map((pattern) => `${collection.base}/${pattern}`), collection.base, collection)),
            kind([`src/pages/{,**/}${reading_articles .y7}/${astroMarkdown}`], 'src/pages'),
            kind([`src/content/${astroMarkdown}`], 'src/content'),
        ];
    },
    wiring: astroWiring,
};
const isAddress = (keys) => (key) => keys[key] !== 'alt';
function warningsOf({ name, elsewhere }, file, { keys, unnamed, silent }) {
    const schema = `The schema of "${name}"`;
    const field = 'name a key that it has under "fields" in the settings';
    if (elsewhere) {
        return [
            `${schema} is not in ${file}, so nothing was written into the post, for a key that it does not know could break the build: ${field}, or ${advice .E}.`,
        ];
    }
    if (Object.keys(keys).length === 0) {
        return [
            `${schema} in ${file} is strict and names no image, so nothing was written into the post: add heroImage: image().optional() to it, ${field}, or ${advice .E}.`,
        ];
    }
    if (unnamed.length === 0)
        return [];
    const otherwise = silent ? '' : `, or ${advice .U}`;
    return [
        `${schema} in ${file} does not name ${unnamed.join(', ')}, so the pages do not see them: add them to it${otherwise}.`,
    ];
}

;




function blogsIn(folder, config) {
    const folders = [...presetBlogs(config), ...pluginBlogs(config)].flatMap(({ options, place }) => {
        const said = saidIn(folder, config.path, (0,code_values.at)(options, 'path') ?? 'blog', `${place}.path`);
        if (typeof said.value === 'string')
            return [inRepo(folder, said.value)];
        if ((0,code_values .t8)(said.value))
            folder.note(leftOpen(said, noPosts), 'posts');
        return [];
    });
    return [...new Set(folders)];
}
function inRepo({ root }, path) {
    const way = external_node_path_.posix.normalize(path);
    const whole = external_node_path_.posix.join(root, way);
    const isOutside = way.startsWith('../') && !whole.startsWith('../');
    return isOutside ? `/${(0,config_text .ub)(whole)}` : (0,config_text .ub)(way);
}
const entryOf = (entry) => (0,code_values .Lv)(entry)
    ? { name: nameOf(entry[0]), options: entry[1] }
    : { name: nameOf(entry), options: undefined };
function nameOf(value) {
    const inner = (0,code_values .t8)(value) && value.call?.name === 'resolve' ? value.call.args[0] : value;
    return typeof inner === 'string' ? inner : '';
}
function presetBlogs({ whole }) {
    const place = 'presets.blog';
    const presets = (0,code_values.at)(whole, 'presets');
    if ((0,code_values .t8)(presets))
        return [{ options: presets, place }];
    const blogs = (0,code_values .S3)(presets)
        .map(entryOf)
        .map(({ name, options }) => ({ name, blog: (0,code_values.at)(options, 'blog') }))
        .filter(({ name, blog }) => blog !== undefined || /(?:^|[/-])classic$/.test(name))
        .map(({ blog }) => blog);
    return (blogs.length > 0 ? blogs : [undefined])
        .filter((blog) => blog !== false)
        .map((options) => ({ options, place }));
}
function pluginBlogs({ whole }) {
    const place = 'plugins';
    const plugins = (0,code_values.at)(whole, 'plugins');
    if ((0,code_values .t8)(plugins))
        return [{ options: plugins, place }];
    return (0,code_values .S3)(plugins)
        .map(entryOf)
        .filter(({ name }) => /plugin-content-blog$/.test(name))
        .map(({ options }) => ({ options, place }));
}

;




const config = 'docusaurus.config.{js,ts,mjs,cjs,mts,cts}';
const page = 'src/theme/BlogPostPage/index.js';
const mostFiles = 40;
const componentsOf = (folder) => folder
    .paths()
    .filter((path) => /^src\/theme\/.*\.[jt]sx?$/.test(path))
    .slice(0, mostFiles);
const docusaurusWiring = {
    reads: (folder) => [folder.find(config), ...componentsOf(folder)].filter((path) => path !== undefined),
    wire(folder, context) {
        const components = componentsOf(folder);
        const isWired = components.some((path) => /og:image:alt/.test((0,config_text .fx)(folder.text(path) ?? '')));
        const blogs = blogsIn(folder, codeConfig(folder, folder.find(config)));
        if (isWired || blogs.length === 0)
            return contract_templates .s6;
        const isOwn = components.some((path) => /^src\/theme\/BlogPostPage(?:\/index)?\.\w+$/.test(path));
        if (isOwn)
            return (0,contract_templates .TH)(templates_byHand);
        return { patches: (0,contract_templates .gn)(page, undefined, `${lines(context).join('\n')}\n`, why), advice: [] };
    },
};
const read = (key) => `frontMatter${key
    .split('.')
    .map((step, depth) => /^[\w$]+$/.test(step)
    ? `${depth === 0 ? '.' : '?.'}${step}`
    : `${depth === 0 ? '' : '?.'}[${JSON.stringify(step)}]`)
    .join('')}`;
const lines = ({ keys: { alt }, social }) => [
    "import Head from '@docusaurus/Head'",
    "import BlogPostPage from '@theme-original/BlogPostPage'",
    "import React from 'react'",
    '',
    '/** The page of a post as the theme has it, with the size and the alternative text of its picture. */',
    'export default function BlogPostPageWrapper(props) {',
    '  const { frontMatter } = props.content',
    '  const { image } = frontMatter',
    ...(alt === undefined ? [] : [`  const alt = image && ${read(alt)}`]),
    `  const isOurs = /${contract_templates .NF}/.test(image ?? '')`,
    '  return (',
    '    <>',
    '      <Head>',
    `        {isOurs && <meta property="og:image:width" content="${social.width}" />}`,
    `        {isOurs && <meta property="og:image:height" content="${social.height}" />}`,
    ...(alt === undefined
        ? []
        : [
            '        {alt && <meta property="og:image:alt" content={alt} />}',
            '        {alt && <meta name="twitter:image:alt" content={alt} />}',
        ]),
    '      </Head>',
    '      <BlogPostPage {...props} />',
    '    </>',
    '  )',
    '}',
];
const why = 'Docusaurus writes og:image and twitter:image from the key `image`, but neither the size nor the alternative text of the picture.';
const templates_byHand = 'The page of a post is a component of your own (src/theme/BlogPostPage): let it write og:image:alt, twitter:image:alt, og:image:width and og:image:height in a `<Head>` of `@docusaurus/Head`, from `props.content.frontMatter`, or run `meta` on the built pages.';

;









const docusaurus_config = 'docusaurus.config.{js,ts,mjs,cjs,mts,cts}';
const docusaurus = {
    name: 'docusaurus',
    title: 'Docusaurus',
    home: 'https://docusaurus.io',
    marks: [docusaurus_config],
    reads: (folder) => [folder.find(docusaurus_config)].filter((path) => path !== undefined),
    identity(folder) {
        const code = codeConfig(folder, folder.find(docusaurus_config));
        return identityOf(saidAtAny(folder, code, ['title']), saidAtAny(folder, code, ['i18n', 'defaultLocale']), saidAtAny(folder, code, ['tagline']));
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(docusaurus_config));
        const blogs = blogsIn(folder, code);
        const translated = 'i18n/*/docusaurus-plugin-content-blog{,-*}';
        return [
            {
                posts: [...blogs, translated].map((blog) => `${blog}/**/*.{md,mdx}`),
                notPosts: [...reading_articles .ez, '**/_*', '**/_*/**'],
                folders: blogs,
                named: (path) => path.replace(/^i18n\/([^/]+)\/docusaurus-plugin-content-blog/, '$1'),
                origin: addressSaid(folder, [saidAt(folder, code, 'url')], saidAt(folder, code, 'baseUrl')),
                served: ['static'],
                openings: grayMatter,
                drafts: [unpublished .K4],
                heroKeys: ['hero_image', 'image', ...reading_keys .p4],
                hero: { dir: 'static/img/hero', style: 'served' },
                social: { dir: 'static/img/hero', style: 'served' },
                keys: { image: 'social', hero_image: 'hero', hero_image_alt: 'alt' },
            },
        ];
    },
    wiring: docusaurusWiring,
};

var kinds = __webpack_require__(81580);
var no_article = __webpack_require__(73279);
;








const mostRead = 3;
const data = /\.(?:11tydata\.)?(?:js|cjs|mjs|json)$/;
function folderOfData(path) {
    const dir = external_node_path_.posix.dirname(path);
    return data.test(path) && external_node_path_.posix.basename(path).replace(data, '') === external_node_path_.posix.basename(dir)
        ? dir
        : undefined;
}
function directoryData(folder) {
    const paths = folder.paths();
    const isTelling = (dir) => dir.split('/').some((step) => (0,reading_articles .tm)(step) || /^(?:[_.]|node_modules$)/.test(step)) ||
        (0,left_out .zR)('', `${dir}/x`) !== undefined;
    const holds = (dir) => paths.some((path) => path.startsWith(`${dir}/`) && /\.(?:md|markdown)$/.test(path));
    return paths
        .filter((path) => {
        const dir = folderOfData(path);
        return dir !== undefined && !isTelling(dir) && holds(dir);
    })
        .sort((a, b) => a.split('/').length - b.split('/').length)
        .slice(0, mostRead);
}
function directoriesIn(folder) {
    const read = directoryData(folder).map((path) => ({
        dir: external_node_path_.posix.dirname(path),
        path,
        said: path.endsWith('.json')
            ? (0,code_values .ru)((0,config_text .lF)(folder, path))
            : codeConfig(folder, path).whole,
    }));
    return {
        articles: read.filter(({ said }) => directory_data_areArticles(said)).map(({ dir }) => dir),
        aside(path) {
            const own = read.find(({ dir }) => path.startsWith(`${dir}/`));
            const why = own && whyNone(own.said);
            return why === undefined ? undefined : `${why}, by ${own?.path}`;
        },
    };
}
function directory_data_areArticles(said) {
    const tags = (0,code_values.at)(said, 'tags');
    return [tags, ...(0,code_values .S3)(tags)].some((tag) => typeof tag === 'string' && (0,reading_articles .tm)(tag));
}
function whyNone(said) {
    if ((0,code_values.at)(said, 'permalink') === false)
        return 'permalink: false';
    if ((0,code_values.at)(said, 'eleventyExcludeFromCollections') === true)
        return 'eleventyExcludeFromCollections: true';
    const layout = (0,code_values.at)(said, 'layout');
    return typeof layout === 'string' && (0,no_article .U)((0,kinds .sP)(layout))
        ? `layout: ${layout}`
        : undefined;
}

;



const siteDataFile = (folder) => folder.find('{,*/}_data/{metadata,meta,site,siteMetadata}.{js,cjs,mjs,ts,json,yml,yaml}');
function siteData(folder) {
    const file = siteDataFile(folder);
    return file === undefined || /\.[cm]?[jt]s$/.test(file)
        ? codeConfig(folder, file).whole
        : (0,code_values .ru)((0,config_text .lF)(folder, file));
}

var structured_data = __webpack_require__(30657);
;






const templates_config = '{eleventy.config,.eleventy}.{js,mjs,cjs,ts,mts,cts}';
const metadata = '{,**/}_data/metadata.{js,cjs,mjs,json}';
const layoutsOf = (folder) => folder.paths().filter((path) => /(?:^|\/)_(?:includes|layouts)\/.*\.njk$/.test(path));
const eleventyWiring = {
    reads: (folder) => [folder.find(templates_config), folder.find(metadata), ...layoutsOf(folder).slice(0, 40)].filter((path) => path !== undefined),
    wire(folder, context) {
        const layouts = layoutsOf(folder).flatMap((path) => {
            const text = folder.text(path);
            return text !== undefined && headEnd(text) >= 0 ? [{ path, text }] : [];
        });
        const silent = layouts.filter(({ text }) => !writesImage(text));
        if (layouts.length > 0 && silent.length === 0)
            return contract_templates .s6;
        const hasFilter = givesFilter(folder);
        const hasAddress = (0,config_text .yv)(addressIn(folder)) !== undefined;
        const hasKeys = context.keys.hero !== undefined || context.keys.social !== undefined;
        if (layouts.length === 0 || !hasKeys || !hasFilter || !hasAddress)
            return (0,contract_templates .TH)(eleventy_templates_byHand);
        return {
            patches: silent.flatMap(({ path, text }) => (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, (0,reading_lines .A7)(text, headEnd(text), tags(context, text)), templates_why))),
            advice: [],
        };
    },
};
function givesFilter(folder) {
    const added = codeConfig(folder, folder.find(templates_config))
        .calls()
        .flatMap(({ call }) => (call?.name === 'addPlugin' ? [call.args[0]] : []));
    return added.some((plugin) => (0,code_values .t8)(plugin) &&
        (/^(?:Eleventy)?HtmlBasePlugin$/.test(plugin.name ?? '') ||
            /^feedPlugin$/.test(plugin.code) ||
            plugin.name === 'feedPlugin'));
}
function addressIn(folder) {
    const file = folder.find(metadata);
    const isData = file?.endsWith('.json');
    const data = isData ? (0,code_values .ru)((0,config_text .Jj)(folder, file)) : codeConfig(folder, file).whole;
    const url = (0,code_values.at)(data, 'url');
    return typeof url === 'string' ? url : undefined;
}
function headEnd(text) {
    const blank = (part) => ' '.repeat(part.length);
    return text.replace(/\{#[\s\S]*?#\}|<!--[\s\S]*?-->/g, blank).search(/<\/head\s*>/i);
}
const writesImage = (text) => /\bog:image\b|\btwitter:image\b/.test(text);
function tags({ keys, social, search }, layout) {
    const size = [
        `<meta property="og:image:width" content="${social.width}">`,
        `<meta property="og:image:height" content="${social.height}">`,
    ];
    const alt = [
        `<meta property="og:image:alt" content="{{ ${keys.alt} }}">`,
        `<meta name="twitter:image:alt" content="{{ ${keys.alt} }}">`,
    ];
    const when = (condition, lines) => [
        `{%- if ${condition} %}`,
        ...lines,
        '{%- endif %}',
    ];
    const image = [keys.social, keys.hero].filter((key) => key !== undefined).join(' or ');
    return [
        `{%- set heroImage = ${image} %}`,
        '{%- if heroImage is string %}',
        '{%- set heroUrl = heroImage | htmlBaseUrl(metadata.url) %}',
        '<meta property="og:image" content="{{ heroUrl }}">',
        ...(keys.social ? when(`r/${contract_templates .NF}/.test(${keys.social})`, size) : []),
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="twitter:image" content="{{ heroUrl }}">',
        ...(keys.alt ? when(keys.alt, alt) : []),
        ...(search.structuredData && !layout.includes(structured_data .Kr) ? article(keys) : []),
        '{%- endif %}',
    ];
}
const article = ({ hero }) => [
    `{%- set heroData = ${hero === undefined ? 'heroImage' : `${hero} if ${hero} is string else heroImage`} %}`,
    '{%- set heroArticle = {',
    '  "@context": "https://schema.org",',
    '  "@type": "Article",',
    '  headline: title,',
    '  image: heroData | htmlBaseUrl(metadata.url),',
    '  mainEntityOfPage: page.url | htmlBaseUrl(metadata.url)',
    '} %}',
    '<script type="application/ld+json">{{ heroArticle | dump | replace("<", "\\\\u003c") | safe }}</script>',
];
const templates_why = 'The layout writes no og:image and no twitter:image, so no network shows the picture of a post.';
const eleventy_templates_byHand = 'Write og:image and twitter:image in your base layout, from the keys social_image, image and image_alt: {{ social_image | htmlBaseUrl(metadata.url) }} makes the address whole, with HtmlBasePlugin in the config and the address of the site as url in _data/metadata.js. Or run `meta` on the built pages.';

;













const extensions = '{md,markdown}';
const eleventy_config = '{eleventy.config,.eleventy}.{js,mjs,cjs,ts,mts,cts}';
function imagesOf(folder, config, input) {
    const start = input === '' ? '' : `${input}/`;
    const named = argumentsOf(config, 'addPassthroughCopy');
    const isPath = (path) => typeof path === 'string' && !path.includes('*');
    const copied = named.flatMap((path) => typeof path === 'string' && isPath(path) ? [(0,config_text .ub)(path)] : []);
    const pairs = named.flatMap((map) => ((0,code_values .Gv)(map) ? [...map.entries] : []));
    const toTop = pairs.find(([from, to]) => isPath(from) && /^\.?\/?$/.test(String(to)));
    const top = toTop ? (0,config_text .ub)(toTop[0]) : folder.find('public/**') ? 'public' : undefined;
    if (top !== undefined)
        return { dir: `${top}/img/hero`, served: top, copied: true };
    const images = copied.find((dir) => /(?:^|\/)(?:img|images|assets|static)(?:\/|$)/.test(dir));
    const served = images === undefined || images.startsWith(start) ? input : '';
    return { dir: `${images ?? `${start}img`}/hero`, served, copied: images !== undefined };
}
const argumentsOf = (config, method) => config.calls().flatMap(({ call }) => (call?.name === method ? [call.args[0]] : []));
function inputSaid(folder, config) {
    const [called] = argumentsOf(config, 'setInputDirectory');
    const beside = (0,code_values.at)(config.exported('config'), 'dir', 'input');
    const given = saidAt(folder, config, 'dir', 'input');
    const elsewhere = called ?? beside;
    return elsewhere === undefined ? given : saidIn(folder, config.path, elsewhere, 'dir.input');
}
const eleventy = {
    name: 'eleventy',
    title: 'Eleventy',
    home: 'https://www.11ty.dev',
    marks: [eleventy_config],
    reads: (folder) => [folder.find(eleventy_config), (0,config_text .rs)(folder), ...directoryData(folder), siteDataFile(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const data = siteData(folder);
        const own = (key) => [(0,code_values.at)(data, key), (0,code_values.at)(data, 'site', key)];
        return identityOf([...own('title'), ...own('name')], [...own('language'), ...own('lang')], own('description'));
    },
    conventions(folder) {
        const file = folder.find(eleventy_config);
        const code = codeConfig(folder, file);
        const input = folderSaid(folder, inputSaid(folder, code));
        const { posts, lists } = (0,reading_articles .TI)(folder, input, extensions);
        const { articles, aside } = directoriesIn(folder);
        const { dir, served, copied } = imagesOf(folder, code, input);
        const hint = `Eleventy copies only what its config names: add eleventyConfig.addPassthroughCopy('${dir}') to ${file}.`;
        return [
            {
                posts: [...posts, ...articles.map((dir) => `${dir}/**/*.${extensions}`)],
                notPosts: [
                    ...[...reading_articles .ez, ...(0,reading_articles .C7)(input), ...lists, '{,**/}_*/**'],
                    ...articles.map((dir) => `${dir}/index.${extensions}`),
                ],
                aside: (path) => aside(path) ?? (0,left_out .zR)(input, path),
                folders: [],
                named: (0,reading_articles .tf)(input),
                origin: (0,config_text .mQ)(folder),
                served: [served],
                openings: grayMatter,
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF, unpublished .$c],
                never: [(0,unpublished .i4)('permalink'), (0,unpublished .zW)('eleventyExcludeFromCollections')],
                heroKeys: reading_keys .p4,
                hero: { dir, style: 'served' },
                social: { dir, style: 'served' },
                keys: { image: 'hero', image_alt: 'alt', social_image: 'social' },
                unserved: copied ? [] : [hint],
            },
        ];
    },
    wiring: eleventyWiring,
};

var picomatch = __webpack_require__(14006);
;


const templates_seo_propsIn = /(?:\bconst\s+\w+\s*=\s*|\bfunction\s+\w+\s*)\(\s*\{([^{}]*)\}\s*\)/d;
const metadataIn = /\bsiteMetadata\s*\{/;
const card = /<meta\s+name=(["'])twitter:card\1\s+content=(["'])(summary\w*)\2\s*\/>/;
const isWired = /\bog:image\b|\btwitter:image\b/;
const templates_seo_writesImage = (text) => isWired.test((0,config_text .fx)(text));
function withPicture(text, size) {
    const props = templates_seo_propsIn.exec(text);
    const title = props && /\btitle\b[^,]*/.exec(props[1]);
    const named = /\bconst\s*\{\s*site\s*\}\s*=\s*useStaticQuery\(/.test(text);
    if (!props || !title || !named || /\bimage\b|\bpicture\b/.test(text))
        return undefined;
    const [from] = props.indices[1];
    const end = from + title.index + title[0].trimEnd().length;
    const asked = withAddress((0,reading_lines .T1)(text, end, ', image, imageAlt'));
    return templates_seo_withTags(withUrl(asked, size), size);
}
function withAddress(text) {
    const found = text === undefined ? null : metadataIn.exec(text);
    if (!text || !found)
        return undefined;
    if (/\bsiteUrl\b/.test(text))
        return text;
    return (0,reading_lines .EU)(text, found.index, ['siteUrl'], (0,reading_lines .oY)(text, found.index) + (0,reading_lines .cg)(text));
}
function withUrl(text, size) {
    const found = text === undefined ? null : /^[ \t]*return\b/m.exec(text);
    if (!text || !found)
        return undefined;
    const semicolon = /\)\s*;/.test(text) ? ';' : '';
    const ended = [...addressOf(size), ''].map((line) => (line === '' ? line : line + semicolon));
    return (0,reading_lines .PY)(text, found.index, ended, (0,reading_lines .oY)(text, found.index));
}
const addressOf = (size) => size === 'sharp'
    ? [
        'const picture = image?.childImageSharp?.original',
        'const imageUrl = picture && new URL(picture.src, site.siteMetadata.siteUrl).href',
    ]
    : [
        'const picture = image?.publicURL',
        'const imageUrl = picture && new URL(picture, site.siteMetadata.siteUrl).href',
        `const hasSize = /${ourSocialFile}/.test(picture)`,
    ];
const ourSocialFile = String.raw `[-/]social\.\w+$`;
const tagsOf = (size) => {
    const [known, width, height] = size === 'sharp'
        ? ['imageUrl', '{picture.width}', '{picture.height}']
        : ['hasSize', `"${size.width}"`, `"${size.height}"`];
    return [
        '{imageUrl && <meta name="twitter:image" content={imageUrl} />}',
        '{imageUrl && imageAlt && <meta name="twitter:image:alt" content={imageAlt} />}',
        '{imageUrl && <meta property="og:image" content={imageUrl} />}',
        `{${known} && <meta property="og:image:width" content=${width} />}`,
        `{${known} && <meta property="og:image:height" content=${height} />}`,
        '{imageUrl && imageAlt && <meta property="og:image:alt" content={imageAlt} />}',
    ];
};
function templates_seo_withTags(text, size) {
    const found = text === undefined ? null : card.exec(text);
    if (!text || !found)
        return undefined;
    const [tag, , quote, kind] = found;
    const large = `${quote}summary_large_image${quote}`;
    const changed = tag.replace(/content=.*\/>$/, () => `content={imageUrl ? ${large} : ${quote}${kind}${quote}} />`);
    const carded = text.replace(tag, () => changed);
    return (0,reading_lines .EU)(carded, found.index + changed.length, tagsOf(size), (0,reading_lines .oY)(carded, found.index));
}

;

const query = /(?<!:\s*)\b(?:markdownRemark|mdx)\s*\([^()]*\)\s*\{/;
function withPost(text, component, keys) {
    const file = component.replace(/^.*\//, '');
    const name = new RegExp(`\\bimport\\s+(\\w+)\\s+from\\s+['"\`][^'"\`]*/${file}['"\`]`).exec(text)?.[1];
    const call = name && new RegExp(`<${name}\\b([^<>]*?)\\s*/?>`).exec(text);
    const scope = call && /\btitle=\{([\w.?]*\bfrontmatter\??\.)title\}/.exec(call[1])?.[1];
    if (!call || !scope || /\bimage(?:Alt)?=|\{\s*\.\.\./.test(call[1]))
        return undefined;
    const { hero, alt, social } = keys;
    const space = /\r?\n[ \t]*/.exec(call[1])?.[0] ?? ' ';
    const image = [social, hero].flatMap((key) => (key ? [scope + key] : [])).join(' || ');
    const attributes = [`image={${image}}`, ...(alt ? [`imageAlt={${scope}${alt}}`] : [])];
    const end = call.index + call[0].replace(/\s*\/?>$/, '').length;
    const passed = attributes.map((attribute) => space + attribute).join('');
    return withFields((0,reading_lines .T1)(text, end, passed), keys);
}
function withFields(text, { hero, alt, social, isSharp }) {
    const post = query.exec(text);
    const from = post ? post.index + post[0].length : text.length;
    const place = text.slice(from).search(/\bfrontmatter\s*\{/);
    if (place < 0 || /\}[^{}]*\}/.test(text.slice(from, from + place)))
        return undefined;
    const step = (0,reading_lines .cg)(text);
    const asked = isSharp ? original(step) : ['publicURL'];
    const picture = (key) => [`${key} {`, ...asked.map((line) => step + line), '}'];
    const fields = [...picture(hero), ...(alt ? [alt] : []), ...(social ? picture(social) : [])];
    return (0,reading_lines .EU)(text, from + place, fields, (0,reading_lines .oY)(text, from + place) + step);
}
const original = (step) => [
    'childImageSharp {',
    `${step}original {`,
    ...['src', 'width', 'height'].map((field) => step.repeat(2) + field),
    `${step}}`,
    '}',
];

;








const gatsby_templates_config = 'gatsby-config.{js,ts,mjs,cjs}';
const node = 'gatsby-node.{js,ts,mjs,cjs}';
const component = 'src/{components,layouts,utils}/**/[sS]{eo,EO}.{js,jsx}';
const templates_mostFiles = 80;
const sourcesOf = (folder) => folder
    .paths()
    .filter((path) => /^src\/.*\.[jt]sx?$/.test(path))
    .slice(0, templates_mostFiles);
const gatsbyWiring = {
    reads: (folder) => [folder.find(gatsby_templates_config), folder.find(node), folder.find(component), ...sourcesOf(folder)].filter((path) => path !== undefined),
    wire(folder, context) {
        const texts = new Map([...new Set([folder.find(node) ?? '', ...sourcesOf(folder)])].flatMap((path) => {
            const text = folder.text(path);
            return text === undefined ? [] : [[path, text]];
        }));
        if ([...texts.values()].some(templates_seo_writesImage))
            return contract_templates .s6;
        const head = folder.find(component) ?? '';
        const code = codeConfig(folder, folder.find(gatsby_templates_config));
        const address = textSaid(saidAt(folder, code, 'siteMetadata', 'siteUrl'));
        const plugins = (0,code_values .S3)((0,code_values.at)(code.whole, 'plugins')).map((plugin) => typeof plugin === 'string' ? plugin : (0,code_values.at)(plugin, 'resolve'));
        const isSharp = plugins.includes('gatsby-transformer-sharp');
        const keys = keysIn(context, [...texts.values()], isSharp);
        if (!keys || (0,config_text .yv)(address) === undefined)
            return (0,contract_templates .TH)(gatsby_templates_byHand);
        const typed = withTypes(texts.get(folder.find(node) ?? '') ?? '', keys);
        const pictured = withPicture(texts.get(head) ?? '', isSharp ? 'sharp' : context.social);
        const name = head.replace(/\.\w+$/, '');
        const templates = [...texts].flatMap(([path, text]) => {
            const after = withPost(text, name, keys);
            return after === undefined ? [] : (0,contract_templates .gn)(path, text, after, whyTemplate);
        });
        if (!typed || !pictured || templates.length === 0)
            return (0,contract_templates .TH)(gatsby_templates_byHand);
        return {
            patches: [
                ...(0,contract_templates .Q0)((0,contract_templates .gn)(head, texts.get(head), pictured, templates_whyHead)),
                ...templates,
                ...(0,contract_templates .gn)(folder.find(node), texts.get(folder.find(node)), typed, whyTypes),
            ],
            advice: [],
        };
    },
};
function keysIn({ keys }, texts, isSharp) {
    const { hero, alt, social } = keys;
    const all = [hero, alt, social].filter((key) => key !== undefined);
    if (hero === undefined || all.some((key) => !/^\w+$/.test(key)))
        return undefined;
    const doubts = [hero, social].filter((key) => key !== undefined);
    const doubt = new RegExp(`(?<![.\\w])(?:${doubts.join('|')})\\b(?!\\s*\\{|\\s*:\\s*File\\b)`);
    return texts.some((text) => doubt.test((0,config_text .fx)(text)))
        ? undefined
        : { hero, alt, social, isSharp };
}
function withTypes(text, { hero, alt, social }) {
    const type = /\btype\s+(?:MarkdownRemark|Mdx)?Frontmatter\s*\{([^{}]*)\}/.exec(text);
    if (!type)
        return undefined;
    const file = 'File @fileByRelativePath';
    const types = [
        [hero, file],
        [alt, 'String'],
        [social, file],
    ];
    const lines = types
        .filter(([key]) => key !== undefined && !new RegExp(`\\b${key}\\s*:`).test(type[1]))
        .map(([key, graphType]) => `${key}: ${graphType}`);
    return (0,reading_lines .EU)(text, type.index, lines, (0,reading_lines .oY)(text, type.index) + (0,reading_lines .cg)(text));
}
const templates_whyHead = 'The head writes no og:image and no twitter:image, so no network shows the picture of a post.';
const whyTemplate = 'The page of a post does not ask for its pictures, and the head can only write what it is given.';
const whyTypes = 'A query of a key that no post has yet ends the build: the schema tells that it exists.';
const gatsby_templates_byHand = 'The head of a Gatsby site is made by a component and a GraphQL query of its own: give that component the image of the post, with siteMetadata.siteUrl before it, or run `meta` on the built pages.';

;















const gatsby_config = 'gatsby-config.{js,ts,mjs,cjs}';
const head = 'src/{components,layouts,utils}/**/[sS]{eo,EO}.{js,jsx,ts,tsx}';
const gatsby_extensions = '{md,mdx}';
const isArticleFolder = picomatch(`{,**/}${reading_articles .y7}{,/**}`);
function pathsIn(folder, { path, whole }) {
    const said = (0,code_values .S3)((0,code_values.at)(whole, 'plugins'))
        .map((plugin) => (0,code_values.at)(plugin, 'options'))
        .flatMap((options) => ['path', 'contentPath'].map((key) => saidIn(folder, path, (0,code_values.at)(options, key), `plugins.options.${key}`)));
    for (const one of said)
        if ((0,code_values .t8)(one.value))
            folder.note(leftOpen(one, noPosts), 'posts');
    return said.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
function sourcesIn(folder, config) {
    const dirs = pathsIn(folder, config)
        .map(config_text .ub)
        .filter((dir) => dir !== '' && folder.find(`${dir}/**/*.${gatsby_extensions}`) !== undefined);
    const articles = dirs.filter((dir) => isArticleFolder(dir));
    if (articles.length > 0)
        return [...new Set(articles)];
    const below = (dirs.length > 0 ? dirs : ['content']).map((dir) => `${dir}/{,**/}${reading_articles .y7}`);
    return folder.find(...below.map((dir) => `${dir}/**/*.${gatsby_extensions}`)) ? below : dirs;
}
const gatsby = {
    name: 'gatsby',
    title: 'Gatsby',
    home: 'https://www.gatsbyjs.com',
    marks: [gatsby_config],
    plausible: (folder) => folder.find(`{content,src,blog,posts,articles,data}/**/*.${gatsby_extensions}`) !== undefined,
    reads: (folder) => [folder.find(gatsby_config), folder.find(head), (0,config_text .rs)(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const code = codeConfig(folder, folder.find(gatsby_config));
        return identityOf(saidAtAny(folder, code, ['siteMetadata', 'title'], ['siteMetadata', 'siteTitle']), saidAtAny(folder, code, ['siteMetadata', 'language'], ['siteMetadata', 'lang']), saidAtAny(folder, code, ['siteMetadata', 'description']));
    },
    conventions(folder, { imageDir }) {
        const code = codeConfig(folder, folder.find(gatsby_config));
        const sources = sourcesIn(folder, code);
        const file = folder.find(head) ?? '';
        const headCode = folder.text(file);
        const isSilent = headCode !== undefined && !/og:image|twitter:image/.test(headCode);
        const silent = `${file} writes no og:image, so the pages do not see the images: pass it socialImage, or ${advice .U}.`;
        const pages = {
            posts: sources.map((dir) => `${dir}/**/*.${gatsby_extensions}`),
            notPosts: reading_articles .ez,
            aside: (path) => (0,left_out .zR)(sources.find((dir) => path.startsWith(`${dir}/`)) ?? '', path),
            folders: sources,
            origin: addressSaid(folder, [saidAt(folder, code, 'siteMetadata', 'siteUrl')], saidAt(folder, code, 'pathPrefix')),
            served: ['static'],
            based: true,
            openings: grayMatter,
            drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
            heroKeys: ['featuredImage', 'featuredimage', ...reading_keys .p4],
            hero: { dir: 'src/images/hero', style: 'relative' },
            social: { dir: 'src/images/hero', style: 'relative' },
            keys: { featuredImage: 'hero', featuredImageAlt: 'alt', socialImage: 'social' },
            warnings: isSilent ? [silent] : [],
        };
        return [imageDir === undefined ? { ...pages, colocated: colocatedOf } : pages];
    },
    wiring: gatsbyWiring,
};
function colocatedOf({ path }) {
    const name = (0,kinds .sP)(external_node_path_.posix.basename(path));
    const language = /^index(\.\w+)?$/.exec(name);
    if (language) {
        return { hero: `hero${language[1] ?? ''}`, social: `social${language[1] ?? ''}` };
    }
    return { hero: name, social: `${name}-social` };
}

var generic = __webpack_require__(62889);
;
const submodules = '/.gitmodules';
function themeName(called) {
    const path = called.trim().replace(/@[^/]*$|\.git$|\/+$/g, '');
    const last = path
        .replace(/\/v\d+$/, '')
        .split(/[/:]/)
        .at(-1) ?? '';
    return last
        .toLowerCase()
        .replace(/^(?:go)?(?:hugo|hexo|jekyll|zola)-(?:theme-)?/, '')
        .replace(/-(?:jekyll|\d+)$/, '');
}
const themeFiles = (folder) => ['go.mod', submodules].filter((path) => folder.has(path));
function themesOf(folder, configured) {
    const named = configured.flat().filter((name) => typeof name === 'string' && name !== '');
    const modules = submodulesIn(folder.text(submodules) ?? '');
    if (named.length > 0) {
        const from = (name) => modules.find(({ path }) => path.endsWith(`themes/${name}`))?.url;
        return named.flatMap((name) => [name, from(name) ?? name]).map(themeName);
    }
    const required = [
        ...(folder.text('go.mod') ?? '').matchAll(/^\s*(?:require\s+)?(\S+\/\S+)\s+v\d/gm),
    ];
    const inFolder = folder.paths().map((path) => /^themes\/([^/]+)\//.exec(path)?.[1]);
    return [
        ...required.map(([, module]) => module),
        ...modules.filter(({ path }) => path.includes('themes/')).map(({ url }) => url),
        ...new Set(inFolder),
    ]
        .filter((name) => name !== undefined)
        .map(themeName);
}
function submodulesIn(text) {
    return text.split(/^\s*\[submodule /m).flatMap((section) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/m.exec(section)?.[1];
        const url = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section)?.[1];
        return path && url ? [{ path, url }] : [];
    });
}

;

const script = 'scripts/hero-images.js';
const hexoWiring = {
    reads: (folder) => [
        ...['package.json'].filter((path) => folder.has(path)),
        ...folder.paths().filter((path) => /^scripts\/.*\.js$/.test(path)),
    ],
    wire(folder, context) {
        const scripts = folder.paths().filter((path) => /^scripts\/.*\.js$/.test(path));
        const wired = scripts.some((path) => /['"]open_graph['"]/.test(folder.text(path) ?? ''));
        if (wired || folder.has(script))
            return contract_templates .s6;
        const { hero, social } = context.keys;
        if (hero === undefined && social === undefined)
            return contract_templates .s6;
        return {
            patches: (0,contract_templates .gn)(script, undefined, `${templates_lines(context).join('\n')}\n`, hexo_templates_why),
            advice: [],
        };
    },
};
const templates_read = (key) => key === undefined
    ? 'undefined'
    : `first(page${key
        .split('.')
        .map(step)
        .join('')
        .replace(/^\?(?=\.\w)/, '')})`;
const step = (name) => (/^[\w$]+$/.test(name) ? `?.${name}` : `?.[${JSON.stringify(name)}]`);
const templates_lines = ({ keys, social }) => [
    "// Puts each post's own picture into og:image and twitter:image, with its alternative text and a",
    '// large card, whatever the theme does. Hexo runs the scripts of this folder by itself.',
    "'use strict'",
    '',
    "const openGraph = hexo.extend.helper.get('open_graph')",
    'const first = (value) => (Array.isArray(value) ? value[0] : value)',
    "const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\"': '&quot;' }",
    'const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => signs[sign])',
    '',
    "hexo.extend.helper.register('open_graph', function (options = {}) {",
    '  const { page } = this',
    `  const social = ${templates_read(keys.social)}`,
    `  const image = social || ${templates_read(keys.hero)}`,
    "  if (!this.is_post() || typeof image !== 'string') return openGraph.call(this, options)",
    '',
    '  const url = this.full_url_for(image)',
    `  const alt = ${templates_read(keys.alt)}`,
    '  const tags = [',
    '    openGraph.call(this, {',
    '      ...options,',
    '      image: url,',
    '      twitter_image: url,',
    "      twitter_card: 'summary_large_image',",
    '    }),',
    '  ]',
    `  if (/${contract_templates .NF}/.test(social))`,
    '    tags.push(',
    `      '<meta property="og:image:width" content="${social.width}">',`,
    `      '<meta property="og:image:height" content="${social.height}">',`,
    '    )',
    '  if (alt)',
    '    tags.push(',
    '      `<meta property="og:image:alt" content="${escape(alt)}">`,',
    '      `<meta name="twitter:image:alt" content="${escape(alt)}">`,',
    '    )',
    "  return tags.join('\\n')",
    '})',
];
const hexo_templates_why = 'Themes of Hexo look for the picture under keys of their own, show it as a small card, and write neither its size nor its alternative text.';

;




const gallery = {
    keys: { photos: 'social', cover: 'hero', cover_alt: 'alt' },
    whole: true,
};
const themes = {
    landscape: { title: 'Landscape', ...gallery },
    next: { title: 'NexT', ...gallery, card: 'open_graph.options.twitter_card' },
    butterfly: {
        title: 'Butterfly',
        keys: { cover: 'social', top_img: 'hero', cover_alt: 'alt' },
        card: 'Open_Graph_meta.option.twitter_card',
    },
    fluid: {
        title: 'Fluid',
        keys: { og_img: 'social', index_img: 'hero', banner_img: 'hero', cover_alt: 'alt' },
        card: 'open_graph.twitter_card',
        large: true,
    },
    icarus: {
        title: 'Icarus',
        keys: { og_image: 'social', cover: 'hero', thumbnail: 'hero', cover_alt: 'alt' },
        card: 'head.open_graph.twitter_card',
        whole: true,
    },
};
const themeConfigs = (folder) => {
    const all = folder.paths().filter((path) => /^_config\.[^/]+\.ya?ml$/.test(path));
    const isFirst = (path) => !path.includes('landscape');
    return [...all.filter(isFirst), ...all.filter((path) => !isFirst(path))].slice(0, 2);
};
function hexoTheme(folder, data, origin) {
    const names = themesOf(folder, [data.theme]);
    const name = names.find((name) => themes[name]) ?? names[0] ?? 'landscape';
    const { keys, card, large, whole } = themes[name] ?? gallery;
    const isBelow = origin !== undefined && new URL(origin).pathname !== '/';
    const file = themeConfigs(folder).find((path) => path.startsWith(`_config.${name}.`));
    const themeData = (0,config_text .lF)(folder, file);
    const cardType = card && ((0,reading_keys .fK)(themeData, card) ?? (0,reading_keys .fK)(data, `theme_config.${card}`));
    const isLarge = cardType === 'summary_large_image' || (large && cardType === undefined);
    const small = card
        ? `The theme ${name} writes the small twitter:card: set ${card}: summary_large_image in ${file ?? `_config.${name}.yml`}, or ${advice .U}.`
        : `The theme ${name} always writes the small twitter:card: ${advice .U}.`;
    const unknown = `The theme ${name} is not known: if its pages have no og:image, ${advice .U}.`;
    return {
        keys: whole && isBelow
            ? Object.fromEntries(Object.entries(keys).map(([key, word]) => [key, word === 'social' ? 'url' : word]))
            : keys,
        lists: ['photos'],
        warnings: themes[name] === undefined ? [unknown] : isLarge ? [] : [small],
    };
}

;








const hexo_config = '_config.{yml,yaml}';
const hexo_placeholder = 'http://example.com';
const hexo = {
    name: 'hexo',
    title: 'Hexo',
    home: 'https://hexo.io',
    docs: { marked: 'with posts in `source/_posts`; the example has the theme Landscape' },
    themes: themes,
    marks: [hexo_config],
    plausible: (folder) => folder.find('source/_posts/**', 'scaffolds/*.md') !== undefined &&
        (folder.has('package.json') || !folder.has('Gemfile')),
    reads: (folder) => [folder.find(hexo_config), 'package.json', ...themeConfigs(folder), ...themeFiles(folder)].filter((path) => path !== undefined && folder.has(path)),
    confirmed(folder) {
        const data = (0,config_text .Jj)(folder, 'package.json');
        return data === undefined || (0,config_text .fr)(data, 'hexo') || data.hexo !== undefined;
    },
    identity(folder) {
        const { title, language, description, subtitle } = (0,config_text .lF)(folder, folder.find(hexo_config));
        return identityOf([title], [language], [description, subtitle]);
    },
    conventions(folder) {
        const file = folder.find(hexo_config) ?? '';
        const data = (0,config_text .lF)(folder, file);
        const source = (0,config_text .ub)(String(data.source_dir ?? 'source'));
        const origin = (0,config_text .yv)(String(data.url ?? ''), String(data.root ?? ''));
        const theme = hexoTheme(folder, data, origin);
        const isUnset = origin === undefined || origin === hexo_placeholder;
        const unset = `${file} has no "url" of your own yet, so og:image has the wrong host: set url: https://your.site there.`;
        const assetsOf = (path) => path.replace(/\.[^./]+$/, '');
        return [
            {
                posts: [`${source}/{_posts,_drafts}/**/*.{md,markdown,html}`],
                notPosts: reading_articles .ez,
                folders: [`${source}/_posts`, `${source}/_drafts`],
                origin,
                served: [source],
                openings: [
                    ...['blank-line', 'unfenced', 'members', 'long-fence'],
                    ...['close-space', 'closing-text', 'bom'],
                ],
                drafts: [
                    unpublished .o4,
                    unpublished .K4,
                    (0,unpublished .Pq)((value) => value !== null && (!value || value === 'false' || value === '0')),
                    ...(data.future === false ? [(0,unpublished .cX)('date')] : []),
                ],
                never: [(0,unpublished .cO)('cover', 'false')],
                heroKeys: [
                    'cover',
                    'og_image',
                    'og_img',
                    'index_img',
                    'banner_img',
                    'thumbnail',
                    'photos',
                    ...reading_keys .p4,
                ],
                hero: { dir: `${source}/images/hero`, style: 'served' },
                social: { dir: `${source}/images/hero`, style: 'served' },
                ...theme,
                ...(data.post_asset_folder === true
                    ? { lookIn: (post) => hexo_below(folder.root, assetsOf(post.path)) }
                    : {}),
                warnings: [...(isUnset ? [unset] : []), ...(theme.warnings ?? [])],
            },
        ];
    },
    wiring: hexoWiring,
};
const hexo_below = (root, path) => root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;

var html = __webpack_require__(49439);
var flags = __webpack_require__(94500);
var languages = __webpack_require__(95884);
;






const manyTimes = 4;
const dated = /^(?:19|20)\d\d-\d\d?-\d\d?-/;
const isLanguage = (name) => languages .X.has(name.toLowerCase().replace(/[-_]\w+$/, ''));
function pagesBelow(folder, base, extensions) {
    const start = base === '' ? '' : `${base}/`;
    const isText = picomatch(`${start}**/*.${extensions}`);
    return folder.paths().flatMap((path) => {
        if (!isText(path) || /^_index\./.test(external_node_path_.posix.basename(path)))
            return [];
        const steps = path.slice(start.length).split('/');
        const isBundle = steps.length > 1 && /^index\./i.test(steps.at(-1) ?? '');
        const own = isBundle ? steps.slice(0, -1) : steps;
        const name = (0,kinds .sP)(own.at(-1) ?? '');
        if (dated.test(name) || name === 'index')
            return [];
        if ((0,left_out .zR)(base, path) !== undefined || (0,reading_articles .V)(name))
            return [];
        return [{ path, section: own.length > 1 ? own[0] : undefined }];
    });
}
function besideOthers(pages, hasMain) {
    const inSections = pages.filter(({ section }) => section !== undefined);
    const counts = new Map();
    for (const { section = '' } of inSections)
        counts.set(section, (counts.get(section) ?? 0) + 1);
    const [main = '', most = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const isMain = hasMain && !isLanguage(main) && (inSections.length - most) * manyTimes <= most;
    const areFewLoose = (pages.length - inSections.length) * manyTimes <= inSections.length;
    return new Map(pages.flatMap(({ path, section }) => {
        if (section === undefined)
            return areFewLoose ? [[path, 'in no section, while nearly all other pages are in one']] : [];
        return isMain && section !== main
            ? [[path, `outside of the section ${main}, which holds nearly all pages`]]
            : [];
    }));
}
function looseAmongSections(folder, base, extensions, hasMain) {
    let known;
    return (path) => {
        known ??= besideOthers(pagesBelow(folder, base, extensions), hasMain);
        return known.get(path);
    };
}

var named_pictures = __webpack_require__(41020);
;

const asked_names_mostTemplates = 4;
const template = /^(?:themes\/[^/]+\/)?layouts\/(.+)\.html$/;
const telling = [
    /(?:feature|cover|hero|banner|thumb|masthead|splash|header[-_]?image)[^/]*$/i,
    /(?:^|\/)(?:single|page|post|posts|article)$/i,
    /(?:^|\/)(?:summary|card|list|section|head|baseof)$/i,
];
const aside = /(?:^|\/)(?:_?shortcodes|_markup|icons?)\/|(?:^|\/)(?:rss|sitemap|404|search)[^/]*$/i;
function asked_names_templatesOf(folder) {
    const ranked = folder.paths().flatMap((path) => {
        const name = template.exec(path)?.[1];
        if (name === undefined || aside.test(name))
            return [];
        const isTheme = path.startsWith('themes/');
        if (isTheme && folder.has(`layouts/${name}.html`))
            return [];
        const rank = telling.findIndex((pattern) => pattern.test(name));
        return rank === -1 ? [] : [{ path, rank: isTheme ? rank + 0.5 : rank }];
    });
    return ranked
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, asked_names_mostTemplates)
        .map(({ path }) => path);
}
const asked = /(?<receiver>[\w.$()"\s]{0,80})\.(?:GetMatch|Resources\.Get)\s+(?:\([^"`{}()]*)?["`](?<glob>[^"`%{}]*(?:\{[^"`%{}]*\}[^"`%{}]*)*)["`]/g;
const first = /\b(?:index\s+\(\s*[\w.$]*\.Resources\.ByType\s+"image"\s*\)\s+0|first\s+1\s+\(\s*[\w.$]*\.Resources\.ByType\s+"image"\s*\))/;
const elsewhere = /(?:^|[^.\w])resources\b|\b(?:site|Site|Home|Parent|GetPage|\w+Section)\b/;
const comment = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g;
function namesAsked(text) {
    const bare = text.replace(comment, '');
    const named = [...bare.matchAll(asked)].flatMap(({ groups: { receiver = '', glob = '' } = {} }) => elsewhere.test(receiver) || (0,picture_keys .Ft)(glob) ? [] : [glob]);
    return [...named, ...(first.test(bare) ? ['*'] : [])];
}
function askedNames(folder) {
    const paths = asked_names_templatesOf(folder);
    for (const path of paths)
        folder.want(path);
    return [...new Set(paths.flatMap((path) => namesAsked(folder.text(path) ?? '')))];
}

var images_of_repo = __webpack_require__(59552);
;


const picture = String.raw `(?=.*\.(?:png|jpe?g|webp|avif|gif|svg)$)`;
const pictureTaken = (glob) => new RegExp(picture + picomatch.makeRe(glob.replace(/^\//, '')).source, 'i');
const resource_globs_endings = { webp: 'webp', jpg: 'jpeg', png: 'png' };
function nameFor(glob) {
    const takes = pictureTaken(glob);
    const stem = glob
        .replace(/^\//, '')
        .replace(/\{([^{},]*)(?:,[^{}]*)?\}/g, '$1')
        .replace((0,images_of_repo .wu)(glob) || /\.[^./]*$/.test(glob) ? /\.[^./]*$/ : '', '')
        .replace(/\*+/g, '');
    for (const name of [stem, stem.replace(/[-_.]+$/, ''), 'cover', `${stem}image`]) {
        if (!/^(?:[\w-]+\/)*[\w-]*\w$/.test(name))
            continue;
        const formats = Object.entries(resource_globs_endings).flatMap(([ending, format]) => takes.test(`${name}.${ending}`) ? [format] : []);
        if (formats.length > 0)
            return { name, formats };
    }
    return undefined;
}

;







const bundlePage = /^index(\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.(?:md|markdown|html)$/i;
const resourcesIn = (folder, content) => (path) => {
    let dir = external_node_path_.posix.dirname(path);
    if (bundlePage.test(external_node_path_.posix.basename(path)))
        dir = external_node_path_.posix.dirname(dir);
    for (; dir.includes('/') && !content.includes(dir); dir = external_node_path_.posix.dirname(dir)) {
        if (folder.has(`${dir}/index.md`))
            return true;
    }
    return false;
};
const languageOf = (post) => bundlePage.exec(external_node_path_.posix.basename(post.path))?.[1] ?? '';
const resourceOf = (word) => (values, present) => {
    const src = values[word];
    const ours = { src, params: { alt: values.alt } };
    if (!Array.isArray(present) || present.length === 0)
        return [ours];
    const isOurs = (item) => (0,reading_keys .jh)(item) && item.src === src;
    return present.some(isOurs) ? present.map((item) => (isOurs(item) ? ours : item)) : undefined;
};
function heroFiles(post) {
    const image = '\\.(?:png|jpe?g|webp|avif|gif|svg)$';
    const names = ['cover', 'feature', 'thumbnail'];
    const language = languageOf(post).replace('.', '\\.');
    const inLanguage = names.map((word) => `^[^.]*${word}[^.]*${language}${image}`);
    return [...inLanguage, ...names.map((word) => `${word}.*${image}`)].map((text) => new RegExp(text, 'i'));
}
const ofHeroes = new Set('cover feature featured hero banner header thumbnail thumb preview share og'.split(' '));
function heroResource(post) {
    const all = Array.isArray(post.meta.resources) ? post.meta.resources : [];
    const saysHero = (text, most) => {
        const words = typeof text === 'string' && !(0,picture_keys .Ft)(text) ? (0,picture_keys .Z9)(text) : [];
        return words.length <= most && words.some((word) => ofHeroes.has(word));
    };
    const hero = all.find((item) => (0,reading_keys .jh)(item) &&
        typeof item.src === 'string' &&
        (0,named_pictures .Q)(item.src.replace(/\*$/, '.jpg')) &&
        (saysHero(item.name, 8) || saysHero(item.title, 3)));
    return hero && { label: `resources: ${hero.src}`, value: hero.src };
}
const tagged = /^[^/]*(?:feature|cover|thumbnail)[^/]*$/i;
const isTagged = (name) => tagged.test(name);
function picturesInBundles(folder, content) {
    const pages = folder.paths().filter((path) => bundlePage.test(external_node_path_.posix.basename(path)));
    const bundles = new Set(pages.map((path) => external_node_path_.posix.dirname(path)));
    if (![...bundles].some((dir) => content.some((top) => (0,contract_folder .Yw)(top, dir))))
        return undefined;
    const pictures = new Map();
    for (const path of folder.paths().filter(named_pictures .Q)) {
        const dir = external_node_path_.posix.dirname(path);
        const bundle = [dir, external_node_path_.posix.dirname(dir)].find((each) => bundles.has(each));
        if (bundle === undefined || !content.some((top) => (0,contract_folder .Yw)(top, bundle)))
            continue;
        pictures.set(bundle, [...(pictures.get(bundle) ?? []), path.slice(bundle.length + 1)]);
    }
    return pictures;
}
function asAsked(folder, content) {
    const bundles = picturesInBundles(folder, content);
    if (bundles === undefined)
        return {};
    const there = [...bundles.values()].flat();
    const globs = askedNames(folder).filter((glob) => isForPicture(glob, there));
    const taken = globs.map(pictureTaken);
    const [best] = globs.flatMap((glob) => {
        const named = nameFor(glob);
        return named === undefined ? [] : [{ glob, ...named }];
    });
    const asHero = { heroFiles: (post) => [...taken, ...heroFiles(post)] };
    if (best === undefined)
        return globs.length > 0 ? asHero : {};
    const { glob, name, formats } = best;
    const takesSocial = taken.some((takes) => takes.test('feature.jpg'));
    const isShared = (name) => takesSocial || isTagged(name);
    return {
        ...asHero,
        askedFor: { glob, formats },
        isShared,
        onePicture: isShared(name),
        colocated: () => ({ hero: name, social: 'feature' }),
        heroByPlace: true,
        keys: {},
    };
}
const isForPicture = (glob, there) => /\.(?:png|jpe?g|webp|avif|\{[^}]*(?:png|jpe?g|webp)[^}]*\})$/i.test(glob) ||
    /^[*.]*$/.test(glob) ||
    (0,picture_keys .JU)(glob) !== undefined ||
    there.some((file) => pictureTaken(glob).test(file));
const bundled = {
    heroFiles,
    isShared: isTagged,
    heroIn: heroResource,
    colocated: (post) => ({ hero: `cover${languageOf(post)}`, social: `feature${languageOf(post)}` }),
    keys: { resources: resourceOf('hero') },
};

;



const textsIn = (value) => [value].flat().filter((text) => typeof text === 'string' && /^[\w -]+$/.test(text));
const sectionsOf = (data) => [
    ...new Set(['mainSections', 'params.mainSections', 'params.mainSection'].flatMap((key) => textsIn((0,reading_keys .fK)(data, key)))),
];
const taxonomiesOf = (data) => {
    const own = (0,reading_keys .fK)(data, 'taxonomies');
    return new Set((0,reading_keys .jh)(own) ? Object.values(own).flatMap(textsIn) : ['tags', 'categories']);
};
function pages_asideOf(content, data, loose) {
    const taxonomies = taxonomiesOf(data);
    const sections = new Set(sectionsOf(data));
    const bases = content.toSorted((a, b) => b.length - a.length);
    return (path) => {
        const base = bases.find((dir) => path.startsWith(`${dir}/`)) ?? '';
        const section = path.slice(base === '' ? 0 : base.length + 1).split('/')[0] ?? '';
        if (sections.has(section))
            return undefined;
        return taxonomies.has(section)
            ? `in the folder ${section}, which is of the taxonomy's terms`
            : ((0,left_out .zR)(base, path) ?? loose.get(base)?.(path));
    };
}
const withoutHtml = ({ meta }) => {
    const outputs = textsIn((0,reading_keys .fK)(meta, 'outputs'));
    return outputs.length > 0 && !outputs.some((name) => /^(?:html|amp)$/i.test(name))
        ? `outputs: ${outputs.join(', ')}, and no HTML`
        : undefined;
};
const hugoPages = [
    (0,unpublished .zW)('headless'),
    (0,unpublished .cO)('build.list', 'never', 'false'),
    (0,unpublished .cO)('_build.list', 'never', 'false'),
    (0,unpublished .cO)('type', 'page'),
    withoutHtml,
];

;
const sources = {
    image: ['  {{- with .Params.image }}{{ $name = printf "%v" . }}{{ end }}'],
    images: ['  {{- with .Params.images }}{{ $name = delimit (first 1 .) "" }}{{ end }}'],
    cover: [
        '  {{- if reflect.IsMap .Params.cover }}',
        '    {{- with .Params.cover.image }}{{ $name = . }}{{ end }}',
        '    {{- with .Params.cover.alt }}{{ $alt = . }}{{ end }}',
        '  {{- end }}',
    ],
};
const hugoTags = (from, { alt, robots, onlyTwitter = false }) => [
    onlyTwitter
        ? '{{- /* Alternative text of the picture that twitter:image names. */ -}}'
        : '{{- /* Size and alternative text of the picture that og:image names. */ -}}',
    '{{- if .IsPage }}',
    '  {{- $name := "" }}',
    '  {{- $alt := "" }}',
    ...(alt === undefined || alt.includes('.')
        ? []
        : [`  {{- with .Params.${alt} }}{{ $alt = . }}{{ end }}`]),
    ...from.flatMap((source) => sources[source]),
    '  {{- $picture := false }}',
    '  {{- if $name }}',
    '    {{- with .Resources.GetMatch $name }}{{ $picture = . }}{{ end }}',
    '  {{- else }}',
    '    {{- range slice "*feature*" "{*cover*,*thumbnail*}" }}',
    '      {{- if not $picture }}{{ with $.Resources.GetMatch . }}{{ $picture = . }}{{ end }}{{ end }}',
    '    {{- end }}',
    '  {{- end }}',
    ...(onlyTwitter ? textOfResource : sizeAndText),
    ...(robots ? largePreview : []),
    '{{- end }}',
];
const largePreview = [
    '  {{- if or $name $picture }}',
    '<meta name="robots" content="max-image-preview:large">',
    '  {{- end }}',
];
const sizeAndText = [
    '  {{- $size := false }}',
    '  {{- if $picture }}',
    '    {{- if in (slice "jpeg" "png" "webp") $picture.MediaType.SubType }}{{ $size = $picture }}{{ end }}',
    '    {{- range .Resources.Match "{*feature*,*cover*,*thumbnail*}" }}',
    '      {{- if not $alt }}{{ with .Params.alt }}{{ $alt = . }}{{ end }}{{ end }}',
    '    {{- end }}',
    '  {{- else if $name }}',
    '    {{- $file := printf "static/%s" (strings.TrimPrefix "/" $name) }}',
    '    {{- if fileExists $file }}{{ $size = imageConfig $file }}{{ end }}',
    '  {{- end }}',
    '  {{- if or $name $picture }}',
    '    {{- with $size }}',
    '<meta property="og:image:width" content="{{ .Width }}">',
    '<meta property="og:image:height" content="{{ .Height }}">',
    '    {{- end }}',
    '    {{- with $alt }}',
    '<meta property="og:image:alt" content="{{ . }}">',
    '<meta name="twitter:image:alt" content="{{ . }}">',
    '    {{- end }}',
    '  {{- end }}',
];
const textOfResource = [
    '  {{- with $picture }}{{ with .Params.alt }}{{ $alt = . }}{{ end }}{{ end }}',
    '  {{- if $picture }}{{ with $alt }}',
    '<meta name="twitter:image:alt" content="{{ . }}">',
    '  {{- end }}{{ end }}',
];

;



const templates_configs = [
    '{hugo,config}.{toml,yaml,yml,json}',
    'config/_default/{hugo,config,module}.{toml,yaml,yml,json}',
];
const hooks = [
    { theme: /papermod/i, partial: 'extend_head.html', sources: ['images', 'cover'] },
    { theme: /ananke/i, partial: 'head-additions.html', sources: ['images'] },
    {
        theme: /hugo-theme-stack|^\s*["']?theme["']?\s*[=:].*\bstack\b|\bthemes\/stack\b/im,
        partial: 'head/custom.html',
        sources: ['image'],
    },
    { theme: /docsy/i, partial: 'hooks/head-end.html', sources: ['images'] },
    {
        theme: /hugo-bootstrap-theme/i,
        partial: 'head/facebook-admin.html',
        sources: ['images'],
        own: [
            '{{- $social := site.Params.social }}',
            '{{- $admin := site.Params.facebookAdmin }}',
            '{{- if reflect.IsMap $social }}{{ $admin = or $admin $social.facebook_admin }}{{ end }}',
            '{{- with $admin }}<meta property="fb:admins" content="{{ . }}">{{ end }}',
        ],
        onlyTwitter: true,
    },
];
const ours = 'hero-image-tags.html';
const embedded = /\{\{-?\s*(?:template\s+"_internal\/|partial\s+"(?:_internal\/)?)(?:opengraph|twitter_cards)\.html"\s+\.\s*-?\}\}/g;
const templates_layoutsOf = (folder) => folder.paths().filter((path) => /^layouts\/.*\.html$/.test(path));
const hugoWiring = {
    reads: (folder) => [
        folder.find(templates_configs[0]),
        folder.find(templates_configs[1]),
        ...['go.mod', '/.gitmodules'].filter((path) => folder.has(path)),
        ...templates_layoutsOf(folder).slice(0, 60),
    ].filter((path) => path !== undefined),
    wire(folder, context) {
        const layouts = templates_layoutsOf(folder).flatMap((path) => {
            const text = folder.text(path);
            return text === undefined ? [] : [{ path, text }];
        });
        if (layouts.some(({ text }) => /\b(?:og|twitter):image:alt\b/.test(text)))
            return contract_templates .s6;
        const layout = layouts.find(({ text }) => new RegExp(embedded).test(text));
        const hook = layout ? undefined : hooks.find(({ theme }) => theme.test(templates_namesIn(folder)));
        if (!layout && !hook) {
            const head = layouts.find(({ text }) => /<\/head>/i.test(text));
            const isSilent = !layouts.some(({ text }) => /og:image|opengraph/i.test(text));
            return (0,contract_templates .TH)(head !== undefined && isSilent ? templates_silent(head.path) : hugo_templates_byHand);
        }
        const partials = folder.find('layouts/_partials/**') ? 'layouts/_partials' : 'layouts/partials';
        return layout
            ? { patches: behindCall(layout, `${partials}/${ours}`, context), advice: [] }
            : {
                patches: inHook(folder, `${partials}/${hook.partial}`, hook, context),
                advice: [],
            };
    },
};
const templates_namesIn = (folder) => [...templates_configs.flatMap((glob) => folder.find(glob) ?? []), 'go.mod', '/.gitmodules']
    .map((path) => folder.text(path) ?? '')
    .concat(folder.paths().filter((path) => /^themes\/[^/]+\/theme\.toml$/.test(path)))
    .join('\n');
function inHook(folder, path, hook, { keys, search }) {
    const before = folder.text(path);
    const eol = (0,reading_lines .Wl)(before ?? '');
    const { onlyTwitter } = hook;
    const added = hugoTags(hook.sources, { alt: keys.alt, robots: search.robots, onlyTwitter });
    const lines = before === undefined ? [...(hook.own ?? []), ...added] : added;
    if (before === undefined && folder.has(path))
        return [];
    const start = before === undefined || /(?:^|\n)$/.test(before) ? '' : eol;
    const reason = onlyTwitter ? whyTwitter : hugo_templates_why;
    return (0,contract_templates .gn)(path, before, `${before ?? ''}${start}${lines.join(eol)}${eol}`, reason);
}
function behindCall(layout, partial, { keys, search }) {
    const last = [...layout.text.matchAll(embedded)].at(-1);
    const called = (0,reading_lines .EU)(layout.text, last.index + last[0].length, [`{{ partial "${ours}" . }}`], indent(layout.text, last.index));
    const tags = hugoTags(['images'], { alt: keys.alt, robots: search.robots });
    return [
        ...(0,contract_templates .gn)(layout.path, layout.text, called, hugo_templates_why),
        ...(0,contract_templates .gn)(partial, undefined, `${tags.join('\n')}\n`, whyPartial),
    ];
}
const indent = (text, offset) => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))[0];
const hugo_templates_why = 'og:image and twitter:image are there, but not the alternative text and the size of the picture: Hugo and its themes have no tags for them.';
const whyTwitter = 'All is there but the alternative text of twitter:image: the theme has no tag for it. What its own partial of this name does is kept.';
const whyPartial = 'The tags themselves, for every page whose picture is known.';
const templates_silent = (path) => `No template of this repo writes og:image and twitter:image. Hugo has them: put {{ partial "opengraph.html" . }} and {{ partial "twitter_cards.html" . }} before </head> in ${path} (before Hugo 0.146 {{ template "_internal/opengraph.html" . }} and the same for twitter_cards.html), and \`wire\` adds what they lack; or run \`meta\` on the built pages.`;
const hugo_templates_byHand = "og:image:alt, og:image:width and og:image:height are not written by Hugo's templates, and it is not known where this theme takes additions to the head. Put them into the partial that the theme names for that, or run `meta` on the built pages.";

;



const colocated = () => ({ hero: 'hero', social: 'hero-social' });
const onlyBundles = (theme) => [
    `${theme} shows a picture of its own only on page bundles: move such a post from name.md to name/index.md, and its hero shows too.`,
];
const themes_themes = {
    papermod: {
        title: 'PaperMod',
        ways: () => ({
            oneLanguage: true,
            bundles: {
                colocated,
                keys: { 'cover.image': 'social', 'cover.alt': 'alt', 'cover.relative': () => true },
            },
            pages: {
                onePicture: true,
                keys: { 'cover.image': 'social', 'cover.alt': 'alt', 'cover.relative': () => false },
            },
        }),
    },
    stack: {
        title: 'Stack',
        ways: (base) => ({
            oneLanguage: true,
            notPosts: ['page/**'],
            bundles: { colocated, heroFiles: () => [], keys: { image: 'social' } },
            pages: { onePicture: true, keys: { image: ({ social }) => fromTop(base, social) } },
        }),
    },
    blowfish: {
        title: 'Blowfish',
        ways: () => ({ pages: { warnings: onlyBundles('Blowfish') } }),
    },
    congo: { title: 'Congo', ways: () => ({ pages: { warnings: onlyBundles('Congo') } }) },
    ananke: { title: 'Ananke' },
    docsy: { title: 'Docsy' },
    'bootstrap-theme': {
        title: 'Hugo Bootstrap Theme',
        ways: () => ({
            pages: { warnings: onlyBundles('Hugo Bootstrap Theme') },
            bundles: {
                colocated,
                keys: { images: 'social', resources: resourceOf('social') },
                lists: ['images'],
            },
        }),
    },
};
const fromTop = (base, path) => /^(?:[a-z]+:)?\/\//i.test(path) ? path : `${base}/${path.replace(/^\/+/, '')}`;
function hugoTheme(folder, data, origin) {
    const imports = data.module?.imports;
    const paths = Array.isArray(imports) ? imports.map((item) => item?.path) : [];
    const known = themesOf(folder, [data.theme, ...paths].flat()).find((name) => themes_themes[name]?.ways);
    const base = (0,config_text .ub)(origin === undefined ? '' : new URL(origin).pathname);
    return known === undefined ? {} : (themes_themes[known]?.ways?.(base === '' ? '' : `/${base}`) ?? {});
}

;


const workflows = [
    'hugo',
    'gh-pages',
    'pages',
    'deploy',
    'publish',
    'build',
    'static',
    'main',
    'ci',
].flatMap((name) => [`.github/workflows/${name}.yml`, `.github/workflows/${name}.yaml`]);
const others = [
    'netlify.toml',
    '.tool-versions',
    'mise.toml',
    'vercel.json',
    '.hugo-version',
    'go.mod',
    'package.json',
];
function hugoVersionFiles(folder) {
    return versionFiles(folder, 'netlify.toml', ...workflows, ...others).slice(0, 2);
}
const version_name = /hugo[_-]version|\bhugo(?:-extended)?|github\.com\/gohugoio\/hugo/;
function rangeOf(path, text) {
    if (path.endsWith('package.json'))
        return packageRange('hugo-extended', text);
    return namedVersion(path.endsWith('.hugo-version') ? `hugo ${text.trim()}` : text, version_name);
}
function isSinceVersion(folder, version) {
    const told = hugoVersionFiles(folder).flatMap((path) => {
        const text = folder.text(path);
        const range = text === undefined ? undefined : rangeOf(path, text);
        return range === undefined ? [] : [isSince(range, version)];
    });
    return told.every((one) => one === told[0]) ? told[0] : undefined;
}
const isYaml12 = (folder) => isSinceVersion(folder, [0, 152, 0]);
const isDeniedContent = (path) => /\.(?:html?|org)$/i.test(path);
function refusesContent(folder, data) {
    const isAllowed = (0,reading_keys .fK)(data, 'security.allowContent') !== undefined;
    const isRefused = isSinceVersion(folder, [0, 162, 0]);
    const isBuilt = isAllowed || isSinceVersion(folder, [0, 161, 0]) === false;
    return ({ path }) => {
        if (isBuilt || !isDeniedContent(path))
            return undefined;
        const ending = path.slice(path.lastIndexOf('.'));
        return isRefused
            ? `Hugo builds no ${ending} here: it wants \`security.allowContent\``
            : `Hugo builds no ${ending} from 0.162 on without \`security.allowContent\`, and whether that is its version is not known`;
    };
}

;













const hugo_extensions = '{md,markdown,html}';
const ownConfigs = [
    'hugo.{toml,yaml,yml,json}',
    'config/_default/{hugo,config}.{toml,yaml,yml,json}',
];
const sharedConfig = 'config.{toml,yaml,yml,json}';
const hugo_languages = 'config/_default/languages.{toml,yaml,yml,json}';
const modules = 'config/_default/module.{toml,yaml,yml,json}';
const openings = [
    ...['toml', 'json', 'blank-lines', 'indent', 'comment', 'open-space'],
    ...['close-space', 'closing-text', 'lone-cr', 'bom'],
];
const settingsOf = (folder) => {
    const file = folder.find(...ownConfigs) ?? folder.find(sharedConfig) ?? '';
    const apart = folder.find(modules);
    const module = apart === undefined ? {} : { module: (0,config_text .lF)(folder, apart) };
    return { ...module, ...(0,config_text .lF)(folder, file) };
};
function contentDirs(folder, data) {
    const file = folder.find(hugo_languages) ?? '';
    const spoken = { ...(0,config_text .lF)(folder, file), ...((0,reading_keys .fK)(data, 'languages') ?? {}) };
    const dirs = Object.values(spoken).map((language) => (0,reading_keys .jh)(language) ? (0,reading_keys .fK)(language, 'contentDir') : undefined);
    const all = [(0,reading_keys .fK)(data, 'contentDir') ?? 'content', ...dirs];
    return [...new Set(all.filter((dir) => typeof dir === 'string').map(config_text .ub))];
}
const notPublishedByHugo = (0,unpublished .Pq)((value) => value === null || (0,flags .GV)(value));
const hugo = {
    name: 'hugo',
    title: 'Hugo',
    home: 'https://gohugo.io',
    themes: themes_themes,
    marks: [...ownConfigs, sharedConfig],
    plausible: (folder) => folder.find(...ownConfigs) !== undefined ||
        folder.find('content/**/*.md', 'archetypes/*', 'layouts/**', 'themes/**') !== undefined,
    reads: (folder) => [
        folder.find(...ownConfigs) ?? folder.find(sharedConfig),
        folder.find(hugo_languages),
        folder.find(modules),
        ...themeFiles(folder),
    ].filter((path) => path !== undefined),
    versions: hugoVersionFiles,
    confirmed: (folder) => folder.find(...ownConfigs) !== undefined ||
        (0,reading_keys .fK)(settingsOf(folder), 'baseURL') !== undefined,
    identity(folder) {
        const data = settingsOf(folder);
        const lang = (0,reading_keys .fK)(data, 'defaultContentLanguage');
        const spoken = typeof lang === 'string' ? `languages.${lang}` : 'languages.en';
        return identityOf(['title', `${spoken}.title`, 'params.title'].map((key) => (0,reading_keys .fK)(data, key)), [
            ...['locale', 'languageCode', `${spoken}.languageCode`].map((key) => (0,reading_keys .fK)(data, key)),
            lang,
        ], ['params.description', `${spoken}.params.description`, 'params.subtitle'].map((key) => (0,reading_keys .fK)(data, key)));
    },
    conventions(folder, { imageDir }) {
        const data = settingsOf(folder);
        const content = contentDirs(folder, data);
        const sections = content.flatMap((dir) => [dir, `${dir}/post`, `${dir}/posts`, `${dir}/blog`]);
        const staticDir = (0,reading_keys .fK)(data, 'staticDir');
        const served = typeof staticDir === 'string' ? (0,config_text .ub)(staticDir) : 'static';
        const baseURL = (0,reading_keys .fK)(data, 'baseURL');
        const origin = (0,config_text .yv)(typeof baseURL === 'string' ? baseURL : undefined);
        const theme = hugoTheme(folder, data, origin);
        const yaml12 = isYaml12(folder);
        const globs = content.map((dir) => ({
            dir,
            ...(0,reading_articles .TI)(folder, dir, hugo_extensions, sectionsOf(data)),
        }));
        const posts = globs.flatMap(({ posts }) => posts);
        const untold = globs.filter(({ isAll }) => isAll).map(({ dir }) => dir);
        const pages = {
            posts,
            notPosts: [
                '**/_index{,.*}.*',
                ...reading_articles .ez,
                ...content.flatMap((dir) => [
                    `${dir}/{,${reading_articles .y7}/}index{,.*}.*`,
                    ...(0,reading_articles .C7)(dir),
                ]),
                ...content.flatMap((dir) => (theme.notPosts ?? []).map((glob) => `${dir}/${glob}`)),
            ],
            isPage: resourcesIn(folder, content),
            aside: pages_asideOf(content, data, new Map(untold.map((dir) => [dir, looseAmongSections(folder, dir, hugo_extensions, true)]))),
            folders: sections,
            origin,
            served: [served],
            based: true,
            slashless: true,
            openings,
            ...(yaml12 === false ? { flags: 'y' } : {}),
            differs: (post) => (0,flags .os)((0,reading_keys .fK)(post.meta, 'draft')) || isDeniedContent(post.path),
            drafts: [
                refusesContent(folder, data),
                ...((0,reading_keys .fK)(data, 'buildDrafts') === true
                    ? []
                    : [(0,unpublished .x2)((0,flags .kx)(yaml12)), notPublishedByHugo]),
                ...((0,reading_keys .fK)(data, 'buildFuture') === true
                    ? []
                    : [(0,unpublished .cX)('publishDate', 'pubdate', 'published', 'date')]),
                ...((0,reading_keys .fK)(data, 'buildExpired') === true ? [] : [(0,unpublished ._7)('expiryDate', 'unpublishdate')]),
            ],
            never: [
                (0,unpublished .cO)('build.render', 'never', 'false', 'link'),
                (0,unpublished .cO)('_build.render', 'never', 'false', 'link'),
            ],
            noArticle: hugoPages,
            heroKeys: [
                'featured_image',
                ...reading_keys .p4,
                ...reading_keys .p4.map((key) => `params.${key}`),
            ],
            hero: { dir: `${served}/images/hero`, style: 'served' },
            social: { dir: `${served}/images/hero`, style: 'served' },
            keys: { images: 'social', featured_image: 'hero', featured_image_alt: 'alt' },
            lists: ['images'],
            ...theme.pages,
        };
        if (imageDir !== undefined)
            return [pages];
        const named = theme.oneLanguage ? 'index' : 'index{,.*}';
        const bundles = {
            ...pages,
            ...bundled,
            warnings: [],
            posts: posts.map((glob) => glob.replace(`*.${hugo_extensions}`, `${named}.${hugo_extensions}`)),
            ...(theme.bundles ?? asAsked(folder, content)),
        };
        return [bundles, pages];
    },
    wiring: hugoWiring,
};

;






const own = ['posts', 'drafts'];
const collections_extensions = '*.{md,markdown,html}';
function collections_collectionsIn({ collections }) {
    const named = Array.isArray(collections)
        ? collections.map((name) => [String(name), {}])
        : (0,reading_keys .jh)(collections)
            ? Object.entries(collections)
            : [];
    return new Map(named
        .filter(([name]) => !own.includes(name) && /^[\w-]+$/.test(name))
        .map(([name, options]) => [name, (0,reading_keys .jh)(options) && (0,reading_keys .fK)(options, 'output') === true]));
}
function layoutOf({ defaults }, name, dir) {
    const all = Array.isArray(defaults) ? defaults.filter(reading_keys .jh) : [];
    const isOf = (entry) => {
        const type = (0,reading_keys .fK)(entry, 'scope.type') ?? '';
        const path = (0,config_text .ub)(String((0,reading_keys .fK)(entry, 'scope.path') ?? ''));
        const isHere = path === `_${name}` || path === dir;
        return type === name ? path === '' || isHere : type === '' && isHere;
    };
    const found = all.find((entry) => isOf(entry) && typeof (0,reading_keys .fK)(entry, 'values.layout') === 'string');
    return found && String((0,reading_keys .fK)(found, 'values.layout'));
}
const isOfPages = (layout) => layout === 'page' || (0,no_article .U)(layout);
function collections_whyNone(data, name, { folder, hasOutput }) {
    if (!hasOutput)
        return `of the collection ${name}, which has no "output: true"`;
    const layout = layoutOf(data, name, folder);
    return layout !== undefined && isOfPages(layout)
        ? `of the collection ${name}, whose layout is ${layout}`
        : (0,left_out .zR)('', `${name}/x`);
}
function collectionKinds(data, source, kind) {
    const dir = (0,config_text .ub)(String(data.collections_dir ?? ''));
    const base = [source, dir].filter((step) => step !== '').join('/');
    const start = base === '' ? '' : `${base}/`;
    return [...collections_collectionsIn(data)].map(([name, hasOutput]) => {
        const folder = `${start}_${name}`;
        const why = collections_whyNone(data, name, { folder, hasOutput });
        return {
            ...kind,
            posts: [`${folder}/**/${collections_extensions}`],
            notPosts: [...(kind.notPosts ?? []), ...reading_articles .ez, `${folder}/index.*`],
            folders: [base],
            named: (path) => path.replace(`${folder}/`, `${start}${name}/`),
            noArticle: [(0,unpublished .cO)('layout', 'page')],
            ...(why === undefined ? {} : { aside: () => why }),
        };
    });
}

var dist = __webpack_require__(38815);
var data_limits = __webpack_require__(32176);
;




const jekyll_templates_config = '_config.{yml,yaml}';
const templates_workflows = '/.github/workflows/';
const jekyllWiring = {
    reads: (folder) => [folder.find(jekyll_templates_config), folder.find('Gemfile')].filter((path) => path !== undefined),
    wire(folder, context) {
        const path = folder.find(jekyll_templates_config) ?? '';
        const text = folder.text(path);
        if (text === undefined || (0,data_limits .i)(text, 'yaml'))
            return contract_templates .s6;
        const document = (0,dist .Tp)(text, { uniqueKeys: false });
        const root = document.contents;
        if (document.errors.length > 0 || !(0,dist .jh)(root))
            return contract_templates .s6;
        const theme = String(root.get('theme') ?? root.get('remote_theme') ?? '');
        const isMinimalMistakes = /minimal-mistakes/.test(theme);
        const account = document.getIn(['twitter', 'username']);
        const silentTwitter = isMinimalMistakes && !isSaid(account) ? [twitterAdvice(path)] : [];
        if (isSaid(root.get('url')))
            return { patches: [], advice: silentTwitter };
        const url = templates_addressOf(folder, root, context);
        const after = url === undefined ? undefined : templates_withUrl(text, root, url);
        if (after === undefined)
            return (0,contract_templates .TH)(urlAdvice(path), ...silentTwitter);
        return { patches: (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, after, jekyll_templates_why(path))), advice: silentTwitter };
    },
};
const isSaid = (value) => typeof value === 'string' && value.trim() !== '';
function templates_addressOf(folder, root, { origin, repo }) {
    if (origin !== undefined)
        return new URL(origin).origin;
    const isPages = /\bgithub-pages\b/.test(folder.text('Gemfile') ?? '') || deploysPages(folder);
    if (!repo || !isPages)
        return undefined;
    const host = `${repo.owner.toLowerCase()}.github.io`;
    const isUserSite = repo.name.toLowerCase() === host;
    const base = String(root.get('baseurl') ?? '').replace(/^\/|\/$/g, '');
    return isUserSite || base === repo.name ? `https://${host}` : undefined;
}
const deploysPages = (folder) => ['pages.yml', 'jekyll.yml', 'github-pages.yml', 'jekyll-gh-pages.yml'].some((name) => folder.has(templates_workflows + name));
function templates_withUrl(text, root, url) {
    const pair = root.items.find(({ key }) => (0,dist .jn)(key) && key.value === 'url');
    if (root.flow)
        return undefined;
    if (!pair) {
        const first = root.items[0]?.key;
        const [start] = (0,dist .jn)(first) ? first.range : [text.length];
        return `${text.slice(0, start)}url: ${JSON.stringify(url)}${(0,reading_lines .Wl)(text)}${text.slice(start)}`;
    }
    const [, keyEnd] = (0,dist .jn)(pair.key) ? pair.key.range : [0, 0];
    const colon = text.indexOf(':', keyEnd) + 1;
    const [from, to] = (0,dist .jn)(pair.value) && pair.value.range[1] > pair.value.range[0]
        ? pair.value.range
        : [colon, colon];
    return `${text.slice(0, from)}${from === colon ? ' ' : ''}${JSON.stringify(url)}${text.slice(to)}`;
}
const jekyll_templates_why = (path) => `${path} has no url, so jekyll-seo-tag writes og:image without a host, which no network follows.`;
const urlAdvice = (path) => `Set url: in ${path} to the address of the site (https://example.org, without the baseurl): without it og:image has no host, and no network follows it.`;
const twitterAdvice = (path) => `Set twitter.username in ${path} to the site's account: Minimal Mistakes writes twitter:card and twitter:image for nobody else.`;

;



const jekyll_themes_themes = {
    'minimal-mistakes': {
        title: 'Minimal Mistakes',
        ways: (data, file) => ({
            keys: {
                'header.og_image': 'social',
                'header.image': 'hero',
                'header.image_description': 'alt',
            },
            warnings: (0,reading_keys .lq)((0,reading_keys .fK)(data, 'twitter.username'))
                ? []
                : [
                    `Minimal Mistakes writes twitter:card and twitter:image only where ${file} has twitter.username: set it, or let \`hero-images meta\` put the tags into the built pages.`,
                ],
        }),
    },
    chirpy: {
        title: 'Chirpy',
        ways(data) {
            const everywhere = prefixes.some((key) => (0,reading_keys .lq)(data[key])) || defaultsSet(data);
            const path = ({ social, url }, _, post) => everywhere || subpathOf(post) !== undefined ? url : social;
            return {
                based: false,
                elsewhere: prefixes.some((key) => (0,reading_keys .lq)(data[key])),
                lookIn: subpathOf,
                onePicture: true,
                keys: {
                    'image.path': path,
                    'image.alt': 'alt',
                    'image.width': 'width',
                    'image.height': 'height',
                },
            };
        },
    },
};
const prefixes = ['cdn', 'img_cdn'];
const subpaths = ['media_subpath', 'img_path'];
function subpathOf({ meta }) {
    const value = subpaths.map((key) => meta[key]).find(reading_keys .lq);
    return typeof value === 'string' ? (0,config_text .ub)(value) : undefined;
}
const defaultsSet = ({ defaults }) => Array.isArray(defaults) &&
    defaults.some(({ values }) => (0,reading_keys .jh)(values) && subpathOf({ meta: values }) !== undefined);
function jekyllTheme(data, file) {
    const copied = (0,reading_keys .lq)(data.minimal_mistakes_skin) ? 'minimal-mistakes' : undefined;
    const names = [data.remote_theme, data.theme, copied].filter((name) => typeof name === 'string');
    const known = names.map(themeName).find((name) => jekyll_themes_themes[name]);
    return known === undefined ? {} : (jekyll_themes_themes[known]?.ways(data, file) ?? {});
}

;







const jekyll_config = '_config.{yml,yaml}';
const markdown = '*.{md,markdown,html}';
const jekyll_dated = `[0-9][0-9][0-9][0-9]-[0-9]*-[0-9]*-${markdown}`;
const jekyll = {
    name: 'jekyll',
    title: 'Jekyll',
    home: 'https://jekyllrb.com',
    docs: { further: 'The keys are those of jekyll-seo-tag.' },
    themes: jekyll_themes_themes,
    marks: [jekyll_config],
    plausible: (folder) => folder.find('source/_posts/**', 'scaffolds/*.md') === undefined &&
        folder.find('{,**/}{_posts,_drafts}/**', 'Gemfile', '_layouts/*') !== undefined,
    reads: (folder) => [folder.find(jekyll_config), (0,config_text .rs)(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const data = (0,config_text .lF)(folder, folder.find(jekyll_config));
        return identityOf([data.title, data.name], [data.lang, data.locale], [data.description, data.tagline, data.subtitle]);
    },
    conventions(folder) {
        const file = folder.find(jekyll_config) ?? '';
        const text = folder.text(file);
        const data = (0,config_text .lF)(folder, file);
        const source = (0,config_text .ub)(String(data.source ?? ''));
        const start = source === '' ? '' : `${source}/`;
        const named = (0,config_text .yv)(String(data.url ?? ''), String(data.baseurl ?? ''));
        const origin = named ?? (0,config_text .mQ)(folder);
        const silent = text === undefined || origin !== undefined
            ? []
            : [
                `${file} has no "url", so jekyll-seo-tag writes og:image without a host outside of GitHub Pages: set url: https://your.site there.`,
            ];
        const theme = jekyllTheme(data, file);
        const posts = {
            posts: [`${start}{,**/}_posts/**/${jekyll_dated}`, `${start}{,**/}_drafts/**/${markdown}`],
            notPosts: ['_site/**', 'vendor/**', '**/node_modules/**'],
            folders: [source],
            named: (path) => path.replace(/(^|\/)_(?:posts|drafts)\//, '$1'),
            origin,
            served: [source],
            based: true,
            openings: ['open-space', 'close-space', 'dots', 'bom'],
            flags: 'yes',
            drafts: [
                unpublished .o4,
                unpublished .K4,
                (0,unpublished .Pq)((value) => value === false || value === null),
                ...(data.future === true ? [] : [(0,unpublished .cX)('date')]),
            ],
            heroKeys: ['hero_image', ...reading_keys .p4],
            hero: { dir: `${start}assets/images/hero`, style: 'served' },
            social: { dir: `${start}assets/images/hero`, style: 'served' },
            keys: {
                'image.path': 'social',
                'image.alt': 'alt',
                'image.width': 'width',
                'image.height': 'height',
                hero_image: 'hero',
            },
            ...theme,
            warnings: [...silent, ...(theme.warnings ?? [])],
        };
        return [...collectionKinds(data, source, posts), posts];
    },
    wiring: jekyllWiring,
};

;





const mkdocs_config = 'mkdocs.{yml,yaml}';
const override = '{overrides,{docs,theme,custom_theme,material}/overrides}/main.html';
function pluginIn(data, plugin) {
    const isIt = (name) => name === plugin || name === `material/${plugin}`;
    const listed = Array.isArray(data.plugins) ? data.plugins : [data.plugins];
    for (const item of listed) {
        if (isIt(item))
            return {};
        const entry = Object.entries((0,reading_keys .jh)(item) ? item : {}).find(([name]) => isIt(name));
        if (entry)
            return (0,reading_keys .jh)(entry[1]) ? entry[1] : {};
    }
    return undefined;
}
const mkdocs_settingsOf = (folder) => {
    const file = folder.find(mkdocs_config) ?? '';
    return (0,config_text .lF)(folder, file);
};
const mkdocs = {
    name: 'mkdocs',
    title: 'Material for MkDocs',
    home: 'https://squidfunk.github.io/mkdocs-material/',
    docs: { marked: 'with the `blog` plugin in it' },
    marks: [mkdocs_config],
    plausible: (folder) => folder.find('**/*.md') !== undefined,
    reads: (folder) => [folder.find(mkdocs_config), folder.find(override)].filter((path) => path !== undefined),
    confirmed: (folder) => folder.text(folder.find(mkdocs_config) ?? '') === undefined
        ? folder.find('docs/blog/posts/**') !== undefined
        : pluginIn(mkdocs_settingsOf(folder), 'blog') !== undefined,
    identity(folder) {
        const data = mkdocs_settingsOf(folder);
        return identityOf([data.site_name], [(0,reading_keys .fK)(data, 'theme.language'), (0,reading_keys .fK)(data, 'theme.locale')], [data.site_description]);
    },
    conventions(folder) {
        const data = mkdocs_settingsOf(folder);
        const options = pluginIn(data, 'blog') ?? {};
        const docs = (0,config_text .ub)(String(data.docs_dir ?? 'docs'));
        const blog = (0,config_text .ub)(String(options.blog_dir ?? 'blog'));
        const below = (0,config_text .ub)(String(options.post_dir ?? '{blog}/posts').replace('{blog}', blog));
        const start = docs === '' ? '' : `${docs}/`;
        const posts = `${start}${below}`;
        const text = folder.text(folder.find(override) ?? '') ?? '';
        const isRead = /meta(?:\.|\[['"])image/.test(text);
        const meta = 'let `hero-images meta` put the tags into the built pages';
        const cards = pluginIn(data, 'social') !== undefined;
        const unread = cards
            ? `The social plugin writes cards of its own as og:image: ${meta}, or switch it off for posts.`
            : `Material for MkDocs writes no og:image from a page's metadata: ${meta}, or write it in overrides/main.html from page.meta.image.`;
        return [
            {
                posts: [`${posts}/**/*.md`],
                notPosts: reading_articles .ez,
                folders: [posts],
                origin: (0,config_text .yv)(String(data.site_url ?? '')),
                served: [docs],
                based: true,
                slashless: true,
                openings: ['open-space', 'close-space', 'dots', 'lone-cr', 'bom', 'key-lines'],
                flags: 'yes',
                drafts: [
                    unpublished .K4,
                    unpublished .GF,
                    ...((0,reading_keys .fK)(options, 'draft_if_future_date') === true
                        ? [(0,unpublished .cX)('date.created', 'date')]
                        : []),
                ],
                heroKeys: reading_keys .p4,
                hero: { dir: `${start}assets/images/hero`, style: 'served' },
                social: { dir: `${start}assets/images/hero`, style: 'served' },
                keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
                warnings: isRead ? [] : [unread],
            },
        ];
    },
};

;




const nanoc_templates_config = 'nanoc.{yaml,yml}';
const mostLayouts = 20;
const nanoc_templates_layoutsOf = (folder) => folder
    .paths()
    .filter((path) => /^layouts\/.*\.(?:html|erb|rhtml)$/.test(path))
    .slice(0, mostLayouts);
const nanocWiring = {
    reads: (folder) => [folder.find(nanoc_templates_config), ...nanoc_templates_layoutsOf(folder)].filter((path) => path !== undefined),
    wire(folder, context) {
        const layouts = nanoc_templates_layoutsOf(folder).flatMap((path) => {
            const text = folder.text(path);
            return text !== undefined && isErb(text) && templates_headEnd(text) >= 0 ? [{ path, text }] : [];
        });
        const silent = layouts.filter(({ text }) => !/\b(?:og|twitter):image\b/.test(text));
        if (layouts.length > 0 && silent.length === 0)
            return contract_templates .s6;
        const { hero, social } = context.keys;
        const image = [social, hero].filter((key) => key !== undefined && /^\w+$/.test(key));
        const { base_url } = (0,config_text .lF)(folder, folder.find(nanoc_templates_config));
        if ((0,config_text .yv)(String(base_url ?? '')) === undefined)
            return (0,contract_templates .TH)(templates_noAddress);
        if (silent.length === 0 || image.length === 0)
            return (0,contract_templates .TH)(nanoc_templates_byHand);
        return {
            ...contract_templates .s6,
            patches: silent.flatMap(({ path, text }) => (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, (0,reading_lines .A7)(text, templates_headEnd(text), templates_tags(context, text)), nanoc_templates_why))),
        };
    },
};
const isErb = (text) => /<%=\s*yield\s*%>/.test(text);
const templates_headEnd = (text) => text.replace(/<!--[\s\S]*?-->/g, (part) => ' '.repeat(part.length)).search(/<\/head\s*>/i);
function templates_tags({ keys, social, search }, layout) {
    const image = [keys.social, keys.hero]
        .flatMap((key) => (key === undefined ? [] : [item(key)]))
        .join(' || ');
    return [
        `<% hero_image = ${image} %>`,
        '<% if hero_image.is_a?(String) %>',
        `<% hero_url = ${nanoc_templates_addressOf('hero_image')} %>`,
        '<meta property="og:image" content="<%= hero_url %>">',
        `<% if hero_image.match?(/${contract_templates .NF}/) %>`,
        `<meta property="og:image:width" content="${social.width}">`,
        `<meta property="og:image:height" content="${social.height}">`,
        '<% end %>',
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="twitter:image" content="<%= hero_url %>">',
        ...(keys.alt === undefined
            ? []
            : [
                `<% if ${item(keys.alt)} %>`,
                `<meta property="og:image:alt" content="<%= ERB::Util.html_escape(${item(keys.alt)}) %>">`,
                `<meta name="twitter:image:alt" content="<%= ERB::Util.html_escape(${item(keys.alt)}) %>">`,
                '<% end %>',
            ]),
        ...(search.structuredData && !layout.includes(structured_data .Kr) ? templates_article(keys) : []),
        '<% end %>',
    ];
}
const item = (key) => `@item[:${key}]`;
const nanoc_templates_addressOf = (image) => `${image}.include?('://') ? ${image} : @config[:base_url].chomp('/') + '/' + ${image}.sub(%r{\\A/}, '')`;
const templates_article = ({ hero }) => [
    ...(hero === undefined
        ? []
        : [`<% hero_image = ${item(hero)} if ${item(hero)}.is_a?(String) %>`]),
    '<% require "json" %>',
    '<% hero_article = {',
    "  '@context' => 'https://schema.org',",
    "  '@type' => 'Article',",
    "  'headline' => @item[:title],",
    `  'image' => ${nanoc_templates_addressOf('hero_image')},`,
    "  'mainEntityOfPage' => @config[:base_url].chomp('/') + @item.path.to_s",
    '}.compact %>',
    `<script type="application/ld+json"><%= JSON.generate(hero_article).gsub('<') { '\\u003c' } %></script>`,
];
const nanoc_templates_why = 'The layout writes no og:image and twitter:image.';
const nanoc_templates_byHand = 'No layout in ERB with a head of its own: write og:image and twitter:image there from @item[:image], or let `hero-images meta` put them into the built pages.';
const templates_noAddress = 'Set base_url in nanoc.yaml to the address of the site, with its path: without it og:image has no host, and no network follows it.';

;






const nanoc_config = 'nanoc.{yaml,yml}';
const documents = '{md,markdown,html,htm}';
function contentFolder(folder) {
    const sources = (0,config_text .lF)(folder, folder.find(nanoc_config)).data_sources;
    const dirs = (Array.isArray(sources) ? sources : []).flatMap((source) => (0,reading_keys .jh)(source) && typeof source.content_dir === 'string' ? [source.content_dir] : []);
    return (0,config_text .ub)(dirs[0] ?? 'content');
}
const nanoc = {
    name: 'nanoc',
    title: 'nanoc',
    home: 'https://nanoc.app',
    marks: [nanoc_config],
    reads: (folder) => [folder.find(nanoc_config)].filter((path) => path !== undefined),
    conventions(folder) {
        const content = contentFolder(folder);
        const { posts, lists } = (0,reading_articles .TI)(folder, content, documents);
        const dir = `${content}/assets/images/hero`;
        return [
            {
                posts,
                notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)(content), ...lists],
                aside: (path) => (0,left_out .zR)(content, path),
                folders: [],
                named: (0,reading_articles .tf)(content),
                origin: (0,config_text .yv)(String((0,config_text .lF)(folder, folder.find(nanoc_config)).base_url ?? '')),
                served: [content],
                openings: ['long-fence', 'open-space', 'close-space'],
                flags: 'yes',
                drafts: [unpublished .K4],
                heroKeys: reading_keys .p4,
                hero: { dir, style: 'served' },
                social: { dir, style: 'served' },
                keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
                warnings: [
                    'nanoc writes no og:image by itself: let `hero-images wire` add it to the layout, or `hero-images meta` put the tags into the built pages.',
                ],
            },
        ];
    },
    wiring: nanocWiring,
};

;



const contentlayer_article = /blog|post|article|news|note|essay|writing/i;
function documentTypesIn({ whole, calls }) {
    const dir = (0,code_values.at)(whole, 'contentDirPath');
    const base = (0,config_text .ub)(typeof dir === 'string' ? dir : '');
    const defined = calls().filter(({ call }) => call?.name === 'defineDocumentType');
    return defined.flatMap(({ call }) => {
        const type = (0,code_values .DE)(call?.args[0], true);
        const [name = '', pattern] = ['name', 'filePathPattern'].map((key) => textAt(type, key));
        if (pattern === undefined || !contentlayer_article.test(`${name} ${pattern}`))
            return [];
        const glob = base === '' ? pattern : `${base}/${pattern}`;
        return [{ name, glob, base, ...contentlayer_keysOf((0,code_values.at)(type, 'fields')) }];
    });
}
const textAt = (value, key) => {
    const text = (0,code_values.at)(value, key);
    return typeof text === 'string' ? text : undefined;
};
function contentlayer_keysOf(fields) {
    const isList = (key) => (0,code_values.at)(fields, key, 'type') === 'list';
    const isText = (key) => isList(key) || (0,code_values.at)(fields, key, 'type') === 'string';
    const social = ['images', 'ogImage', 'socialImage', 'socialBanner'].find(isText);
    const hero = reading_keys .p4.find((key) => isText(key) && key !== social);
    const first = social ?? hero;
    if (first === undefined)
        return { keys: {}, lists: [] };
    const alt = [`${hero ?? first}Alt`, 'imageAlt', 'alt'].find(isText);
    const keys = {
        [first]: 'social',
        ...(social !== undefined && hero !== undefined ? { [hero]: 'hero' } : {}),
        ...(alt === undefined ? {} : { [alt]: 'alt' }),
    };
    return { keys, lists: Object.keys(keys).filter(isList) };
}

;







const layers_layers = [
    {
        name: '@content-collections/core',
        config: 'content-collections.{ts,js,mts,mjs}',
        define: /^defineCollection$/,
        dir: 'directory',
        glob: 'include',
    },
    {
        name: 'velite',
        config: 'velite.config.{ts,js,mts,mjs}',
        define: /^defineCollection$/,
        glob: 'pattern',
        root: 'content',
    },
    {
        name: 'fumadocs-mdx',
        config: 'source.config.{ts,js,mts,mjs}',
        define: /^define(?:Collections|Docs)$/,
        dir: 'dir',
    },
];
const layers_article = /blog|post|article|news|note|essay|writing/i;
const layerConfigs = (folder) => layers_layers.flatMap(({ config }) => folder.find(config) ?? []);
function layerKinds(folder, kind, isAddressed) {
    return layers_layers.flatMap((layer) => {
        const file = folder.find(layer.config);
        return collectionsOf(layer, codeConfig(folder, file)).map((collection) => {
            const { keys, lists, hero, social } = keys_keysOf(collection, isAddressed);
            const isEmpty = Object.keys(keys).length === 0;
            const nothing = `The schema of "${collection.name}" in ${file} ${collection.elsewhere ? 'cannot be read here' : 'names no image'}, so nothing was written into the post: name a key that it has under "fields" in the settings, or ${advice .E}.`;
            const beside = { dir: `${collection.base}/images/hero`, style: 'relative' };
            return kind(collection.patterns.map((glob) => collection.base === '' ? glob : `${collection.base}/${glob}`), {
                keys,
                lists,
                heroByPlace: isEmpty,
                openings: openingsOf(`"${layer.name}"`),
                ...(hero === 'imported' ? { hero: beside, imported: Object.keys(keys) } : {}),
                ...(social === 'imported' ? { social: beside } : {}),
                ...(isEmpty ? { warnings: [nothing] } : {}),
            });
        });
    });
}
function collectionsOf(layer, { whole, calls }) {
    const root = layer.root && (layers_textAt(whole, 'root') ?? layer.root);
    return calls().flatMap(({ call }) => {
        if (!call || !layer.define.test(call.name))
            return [];
        const [definition] = call.args;
        const dir = (0,config_text .ub)((layer.dir && layers_textAt(definition, layer.dir)) ?? root ?? '');
        const glob = (layer.glob && layers_textAt(definition, layer.glob)) ?? '**/*.{md,mdx}';
        const name = layers_textAt(definition, 'name') ?? dir;
        if (!layers_article.test(`${name} ${dir} ${glob}`))
            return [];
        const schema = (0,code_values.at)(definition, 'schema') ?? (0,code_values.at)(definition, 'docs', 'schema');
        return [{ name, base: dir, patterns: [glob.replace(/^\.?\//, '')], ...readSchema(schema) }];
    });
}
const layers_textAt = (value, key) => {
    const text = (0,code_values.at)(value, key);
    return typeof text === 'string' ? text : undefined;
};
function readSchema(value) {
    const schema = schemaOf(asObjectType(value));
    return { ...schema, strict: true };
}
function asObjectType(value) {
    if (!(0,code_values .t8)(value))
        return value;
    const given = value.result?.();
    if (given !== undefined)
        return (0,code_values .Gv)(given) ? layers_objectType(given) : asObjectType(given);
    const { call } = value;
    const own = call?.on;
    const isOwn = (0,code_values .t8)(own ?? null) && ownSchemas.test(own.name ?? '');
    return call && isOwn && call.name === 'extend' ? layers_objectType(call.args[0]) : value;
}
const ownSchemas = /^(?:page|frontmatter)Schema$/;
const layers_objectType = (fields) => ({
    kind: 'unknown',
    code: 'z.object()',
    call: { name: 'object', args: [fields], own: false },
});

;



const nextConfig = 'next.config.{js,mjs,ts,cjs,mts}';
const layouts = ['src/app/layout.{tsx,jsx,js,ts}', 'app/layout.{tsx,jsx,js,ts}'];
const metadataOf = (layout) => layout.exported('metadata') ?? (0,code_values .DE)(layout.exported('generateMetadata'), true);
const baseSaid = (folder, layout) => saidIn(folder, layout.path, (0,code_values.at)(metadataOf(layout), 'metadataBase'), 'metadataBase');
const withoutBase = (layout) => `Without metadataBase in ${layout} Next writes og:image with http://localhost:3000 (on Vercel with the address of the deployment): set it there, or ${advice .U}.`;

;


const index = /^index(?:\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.mdx?$/i;
const holds = new Set(['_posts', 'content', 'data', 'src', 'app', 'pages']);
const fewestListed = 2;
function indexesIn(folder) {
    let texts;
    let counts;
    let indexed;
    const all = () => {
        texts ??= folder.paths().filter(isText);
        return texts;
    };
    const lists = (dir) => {
        if (dir === '.' || isTop(dir))
            return true;
        counts ??= countBelow(all());
        return (counts.get(dir) ?? 0) >= fewestListed;
    };
    const isIndex = (path) => index.test(external_node_path_.posix.basename(path));
    return {
        isList: (path) => isIndex(path) && lists(external_node_path_.posix.dirname(path)),
        isPart(path) {
            if (external_node_path_.posix.basename(path).startsWith('_'))
                return true;
            if (isIndex(path))
                return false;
            indexed ??= new Set(all()
                .filter(isIndex)
                .map((path) => external_node_path_.posix.dirname(path)));
            const dir = external_node_path_.posix.dirname(path);
            return indexed.has(dir) && !lists(dir);
        },
    };
}
const isText = (path) => /\.mdx?$/i.test(path);
function isTop(dir) {
    const name = external_node_path_.posix.basename(dir);
    if (holds.has(name))
        return true;
    return (0,reading_articles .tm)(name) && !external_node_path_.posix.dirname(dir).split('/').some(reading_articles .tm);
}
function countBelow(paths) {
    const counts = new Map();
    for (const path of paths) {
        const own = external_node_path_.posix.dirname(path);
        for (let dir = own; dir !== '.'; dir = external_node_path_.posix.dirname(dir))
            if (!(dir === own && index.test(external_node_path_.posix.basename(path))))
                counts.set(dir, (counts.get(dir) ?? 0) + 1);
    }
    return counts;
}

;


const pages = '{,src/}content/**/*.{md,mdx}';
const components = '{,src/}mdx-components.{js,jsx,ts,tsx}';
const route = '{,src/}app/{,**/}\\[\\[...*\\]\\]/page.{js,jsx,ts,tsx}';
const mayBeNextra = (folder) => [pages, components, route].every((glob) => folder.find(glob) !== undefined);
const isNextra = (folder) => mayBeNextra(folder) && codeConfig(folder, folder.find(nextConfig)).modules.includes('nextra');

;

const inFolders = new RegExp(`/(?:${reading_articles .y7.slice(1, -1).replaceAll(',', '|')})/`);
const dynamic = /^(?:src\/)?(?:app|pages)\/(?:.*\/)?\[[^/]*\](?:\/page)?\.[jt]sx?$/;
function articleRoute(folder) {
    const routes = folder.paths().filter((path) => dynamic.test(path));
    return routes.find((path) => inFolders.test(path)) ?? routes[0];
}
const starterKeys = {
    coverImage: 'hero',
    'ogImage.url': 'social',
    'ogImage.alt': 'alt',
    'ogImage.width': 'width',
    'ogImage.height': 'height',
};
function keysAsked(code) {
    if (code !== undefined && /\bogImage\??\.url\b/.test(code))
        return starterKeys;
    const names = ['ogImage', 'socialImage', 'image', 'cover', 'coverImage', 'thumbnail', 'banner'];
    const asked = names.find((name) => new RegExp(`(?<!\\bsite\\w*)\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*=`).test(code ?? ''));
    return { [asked ?? 'image']: 'social', heroImage: 'hero', heroImageAlt: 'alt' };
}
const setsImage = (code) => /\bopenGraph\b|og:image|NextSeo/.test(code);
const knowsAddress = (code) => /metadataBase|\b(?:site|base)_?url\b/i.test(code);

;

const mdxRoutes = ['src/app/**/page.{md,mdx}', 'app/**/page.{md,mdx}'];
const articles = mdxRoutes.map((glob) => glob.replace('app/**', `app/{,**/}${reading_articles .y7}/**`));
const lists = new RegExp(`(?:^|/)(?:app|${reading_articles .y7.slice(1, -1).replaceAll(',', '|')})/page\\.mdx?$|\\[`);
const routesIn = (folder, elsewhere) => folder.find(...articles) === undefined && folder.find(...elsewhere) === undefined
    ? mdxRoutes
    : articles;
const routes_nameOf = (path) => path.split('/').at(-2) ?? '';
const inExportedMetadata = ({ bytes, head }) => {
    const code = head === 'other' ? new TextDecoder().decode(bytes) : '';
    const images = /\bopenGraph\s*:\s*\{[^}]*?\bimages?\s*:\s*([^\n]*)/.exec(code)?.[1];
    if (images === undefined)
        return undefined;
    const value = /['"`]([^'"`]+)/.exec(images)?.[1] ?? '';
    return { label: `metadata.openGraph.images: ${value}`.trim(), value };
};
const routeKind = {
    isPage: (path) => lists.test(path) || (0,reading_articles .V)(routes_nameOf(path)),
    named: (path) => (0,reading_articles .tf)('')(path.replace(/^(?:src\/)?app\//, '').replace(/\([^()/]*\)\//g, '')).replace(/page(?=\.mdx?$)/, 'index'),
    colocated: () => ({
        social: 'opengraph-image',
        alt: 'opengraph-image.alt.txt',
        formats: ['jpeg', 'png'],
    }),
    heroByPlace: true,
    heroIn: inExportedMetadata,
    heroFiles: () => [/^opengraph-image\d?\.(?:png|jpe?g|gif|[jt]sx?)$/],
};

;



const layout = '{,src/}app/{,\\[*\\]/}layout.{tsx,jsx,ts,js}';
const templates_metadata = /\bexport\s+const\s+metadata(?:\s*:\s*[\w.]+)?\s*=\s*\{/;
const addressAlone = /(\bimages\s*:[^\n]*?\[\s*(?:[\w$]+[?!]?\.)*ogImage)[?!]?\.url(?=\s*,?\s*\])/;
const nextWiring = {
    reads: (folder) => [folder.find(layout), articleRoute(folder)].filter((path) => path !== undefined),
    wire(folder, context) {
        const based = baseOf(folder, context);
        return { ...based, patches: [...based.patches, ...wholeImage(folder)] };
    },
};
function wholeImage(folder) {
    const path = articleRoute(folder) ?? '';
    const text = folder.text(path);
    if (text === undefined)
        return [];
    return (0,contract_templates .gn)(path, text, text.replace(addressAlone, '$1'), whyWhole);
}
function baseOf(folder, { origin }) {
    const path = folder.find(layout);
    const text = folder.text(path ?? '');
    if (path === undefined || text === undefined || /\bmetadataBase\b/.test(text))
        return contract_templates .s6;
    const found = templates_metadata.exec(text);
    if (!found || origin === undefined)
        return (0,contract_templates .TH)(next_templates_byHand(path));
    const offset = found.index + found[0].length;
    const rest = /^[^\r\n]*/.exec(text.slice(offset))[0];
    const line = `metadataBase: new URL(${quoted(text, `${origin}/`)}),`;
    const indent = (0,reading_lines .oY)(text, found.index) + (0,reading_lines .cg)(text);
    const piece = rest.trim() === '' ? `${(0,reading_lines .Wl)(text)}${indent}${line}` : ` ${line}`;
    return { patches: (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, (0,reading_lines .T1)(text, offset, piece), next_templates_why)), advice: [] };
}
const quoted = (text, value) => text.split('"').length > text.split("'").length ? `"${value}"` : `'${value}'`;
const next_templates_why = 'Without metadataBase, og:image and twitter:image name http://localhost:3000, where no network finds them.';
const whyWhole = 'The page hands on the address of ogImage alone, so its alternative text and its size are not written.';
const next_templates_byHand = (path) => `Set metadataBase: new URL('https://your.site/') in the metadata of ${path}: without it, og:image and twitter:image name http://localhost:3000.`;

;




















const apps = ['src/pages/_app.{tsx,jsx,js,ts}', 'pages/_app.{tsx,jsx,js,ts}'];
const contentlayer = 'contentlayer.config.{ts,js,mjs}';
const next_siteData = '{,src/}{data,config,lib}/{siteMetadata,site}.{js,ts,mjs,cjs}';
const next_markdown = '*.{md,mdx}';
const starter = `{,src/}_posts/**/${next_markdown}`;
const next_plain = `{,src/}${reading_articles .y7}/**/${next_markdown}`;
const next_inFolders = `{,src/}{app,pages,content,data}/{,**/}${reading_articles .y7}/**/${next_markdown}`;
const next = {
    name: 'next',
    title: 'Next.js',
    home: 'https://nextjs.org',
    docs: { marked: 'with `next` in package.json where there is no config' },
    marks: [nextConfig, ...layouts, ...apps],
    plausible: (folder) => folder.find(starter, next_plain, next_inFolders, ...mdxRoutes, `{,src/}content/**/${next_markdown}`) !==
        undefined,
    reads: (folder) => [
        folder.find(nextConfig) === undefined ? 'package.json' : undefined,
        ...textsOf(folder),
        ...layerConfigs(folder),
        (0,config_text .rs)(folder),
    ].filter((path) => path !== undefined),
    versions: () => ['package.json'],
    confirmed: (folder) => !isNextra(folder) &&
        (folder.find(nextConfig) !== undefined ||
            (0,config_text .fr)((0,config_text .Jj)(folder, 'package.json') ?? {}, 'next')),
    identity(folder) {
        const layout = metadataOf(codeConfig(folder, folder.find(...layouts)));
        const { whole } = codeConfig(folder, folder.find(next_siteData));
        const title = (0,code_values.at)(layout, 'title');
        return identityOf([
            (0,code_values.at)(whole, 'headerTitle'),
            (0,code_values.at)(whole, 'title'),
            (0,code_values.at)(whole, 'name'),
            (0,code_values.at)(layout, 'openGraph', 'siteName'),
            title,
            (0,code_values.at)(title, 'default'),
            (0,code_values.at)(layout, 'applicationName'),
        ], [(0,code_values.at)(whole, 'language'), (0,code_values.at)(layout, 'openGraph', 'locale')]);
    },
    conventions(folder) {
        const [typesFile = '', layout = '', route = '', data = ''] = textsOf(folder);
        const layoutCode = (0,config_text .fx)(folder.text(layout) ?? '');
        const routeCode = folder.text(route);
        const origin = addressSaid(folder, [
            baseSaid(folder, codeConfig(folder, layout)),
            saidAt(folder, codeConfig(folder, data), 'siteUrl'),
        ]);
        const needsBase = folder.text(layout) !== undefined && !knowsAddress(layoutCode);
        const local = withoutBase(layout);
        const silent = `${route} hands no image on to openGraph, so the pages do not see the keys: change it, or ${advice .E}.`;
        const alone = `${route} hands on the address of ogImage alone, so the pages lack its alt text and size: write images: [post.ogImage] there, or ${advice .E}.`;
        const dir = imageDir(folder);
        const { isList, isPart } = indexesIn(folder);
        const kind = (posts, special) => ({
            posts,
            notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)('{,src/}{content,data}'), '{,**/}_index.{md,mdx}'],
            isPage: (path) => path.includes('[') || isRoute(path) || isList(path) || isPart(path),
            aside: (path) => (0,left_out .zR)('', path.replace(tops, '')),
            folders: [],
            named: namedInFolders,
            origin,
            served: ['public'],
            openings: openingsOf(folder.text('package.json')),
            drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
            heroKeys: ['ogImage.url', ...reading_keys .p4],
            hero: { dir, style: 'served' },
            social: { dir, style: 'served' },
            keys: {},
            heroIn: inExportedMetadata,
            ...special,
        });
        const code = (0,config_text .fx)(routeCode ?? '');
        const dated = (0,reading_articles .Gy)(folder, '', '{md,mdx}').map((dir) => `${dir}/**/${next_markdown}`);
        const bare = `${route} names no address of the site, so og:image stays a path, which networks do not follow: put it in front there, or ${advice .E}.`;
        const isBare = /(?:^|\/)pages\//.test(route) && setsImage(code) && !knowsAddress(code);
        const hasBase = !needsBase || knowsAddress(code);
        const warnings = [
            ...(hasBase ? [] : [local]),
            ...(isBare ? [bare] : []),
            ...(/\bogImage\??\.url\b/.test(code) && layoutCode !== '' ? [alone] : []),
            ...(routeCode === undefined || setsImage(code) ? [] : [silent]),
        ];
        return [
            kind(routesIn(folder, [starter, next_plain, next_inFolders]), {
                ...routeKind,
                warnings: needsBase ? [local] : [],
            }),
            ...documentTypesIn(codeConfig(folder, typesFile)).map(({ name, glob, keys, lists }) => {
                const empty = Object.keys(keys).length === 0;
                const nothing = `The type "${name}" in ${typesFile} names no image, so nothing was written into the post: add images: { type: 'list', of: { type: 'string' } } to it, name a key that it has under "fields" in the settings, or ${advice .E}.`;
                const notes = empty ? [nothing] : warnings;
                return kind([glob], { keys, lists, heroByPlace: empty, warnings: notes });
            }),
            ...layerKinds(folder, kind, origin !== undefined),
            kind([starter], { keys: routeCode === undefined ? starterKeys : keysAsked(code), warnings }),
            kind([next_plain, next_inFolders, ...restOf(folder), ...dated], { keys: keysAsked(code), warnings }),
        ];
    },
    wiring: nextWiring,
};
const tops = /^(?:src\/)?(?:app|pages|content|data)\//;
const isRoute = picomatch(mdxRoutes);
const namedInFolders = (path) => nameBelow(nameBelow(path.replace(/^(?:src\/)?(?:_posts|content|data|app|pages)\//, '')));
const nameBelow = (0,reading_articles .tf)('');
const textsOf = (folder) => [
    folder.find(contentlayer),
    folder.find(...layouts),
    articleRoute(folder),
    folder.find(next_siteData),
];
function imageDir(folder) {
    if (folder.find('public/assets/blog/**') !== undefined)
        return 'public/assets/blog';
    return folder.find('public/static/images/**') ? 'public/static/images/hero' : 'public/images/hero';
}
const restOf = (folder) => folder.find(`{,src/}content/{,**/}${reading_articles .y7}/**/${next_markdown}`) === undefined
    ? [`{,src/}content/**/${next_markdown}`]
    : [];

;
















const nextra_markdown = '{md,mdx}';
const pictures = { dir: 'public/images/hero', style: 'served' };
const nextra_image = ({ url, alt, width, height }, present) => [
    { url, width, height, alt },
    ...(Array.isArray(present) ? present.slice(1) : []),
];
const nextra = {
    name: 'nextra',
    title: 'Nextra',
    home: 'https://nextra.site',
    builtOn: 'next',
    docs: { marked: 'with `nextra` in it, and Markdown in `content`' },
    marks: [nextConfig],
    plausible: mayBeNextra,
    reads: (folder) => [folder.find(nextConfig), layoutIn(folder), articleRoute(folder), (0,config_text .rs)(folder)].filter((path) => path !== undefined),
    confirmed: isNextra,
    identity(folder) {
        const layout = metadataOf(codeConfig(folder, layoutIn(folder)));
        const title = (0,code_values.at)(layout, 'title');
        return identityOf([
            (0,code_values.at)(layout, 'openGraph', 'siteName'),
            title,
            (0,code_values.at)(title, 'default'),
            (0,code_values.at)(layout, 'applicationName'),
        ], [(0,code_values.at)(layout, 'openGraph', 'locale')]);
    },
    conventions(folder) {
        const content = folder.find(`content/**/*.${nextra_markdown}`) === undefined ? 'src/content' : 'content';
        const { posts, lists } = (0,reading_articles .TI)(folder, content, nextra_markdown);
        const layout = codeConfig(folder, layoutIn(folder));
        const common = {
            folders: [],
            origin: addressSaid(folder, [baseSaid(folder, layout)], saidAt(folder, codeConfig(folder, folder.find(nextConfig)), 'basePath')),
            served: ['public'],
            drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
            heroKeys: ['openGraph.images', 'openGraph.image', 'twitter.images', ...reading_keys .p4],
            heroIn: inExportedMetadata,
            hero: pictures,
            social: pictures,
            keys: {},
        };
        const warnings = [...addressless(folder, layout), ...smallCard(layout)];
        noteLost(folder, layout);
        const routes = {
            ...common,
            posts: routesIn(folder, [`${content}/**`]),
            notPosts: reading_articles .ez,
            aside: (path) => (0,left_out .zR)('', path.replace(/^(?:src\/)?app\//, '')),
            ...routeKind,
            warnings,
        };
        return [
            {
                ...common,
                posts,
                notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)(content), ...lists],
                aside: (path) => (0,left_out .zR)(content, path),
                named: (0,reading_articles .tf)(content),
                keys: { 'openGraph.images': nextra_image },
                warnings: [...warnings, ...inRoute(folder)],
            },
            ...(folder.find(...mdxRoutes) === undefined ? [] : [routes]),
        ];
    },
    wiring: nextWiring,
};
const layoutIn = (folder) => folder.find(...layouts) ?? folder.find('{,src/}app/\\[*\\]/layout.{tsx,jsx,js,ts}');
function addressless(folder, { path }) {
    const text = folder.text(path);
    return text === undefined || knowsAddress((0,config_text .fx)(text)) ? [] : [withoutBase(path)];
}
function smallCard(layout) {
    const twitter = (0,code_values.at)(metadataOf(layout), 'twitter');
    const small = `\`twitter\` in ${layout.path} has no large card, so Next writes a small one: set card: 'summary_large_image' there, or ${advice .E}.`;
    return (0,code_values .Gv)(twitter) && (0,code_values.at)(twitter, 'card') !== 'summary_large_image' ? [small] : [];
}
function noteLost(folder, layout) {
    const openGraph = (0,code_values.at)(metadataOf(layout), 'openGraph');
    const lost = (0,code_values .Gv)(openGraph)
        ? [...openGraph.entries.keys()].filter((key) => !/^(?:images|title|description)$/.test(key))
        : [];
    if (lost.length > 0)
        folder.note(`Next takes openGraph of a page in the place of that in ${(0,contract_folder .qN)(folder.root, layout.path)}: pages with a picture go without its ${lost.join(', ')}.`);
}
function inRoute(folder) {
    const path = articleRoute(folder) ?? '';
    const text = folder.text(path);
    const silent = `${path} hands no metadata on to Next, so the pages do not see openGraph: export generateMetadata there, or ${advice .E}.`;
    return text === undefined || /\bgenerateMetadata\b/.test(text) ? [] : [silent];
}

var python_dist = __webpack_require__(81283);
;

const MOST = 256 * 1024;
const unknownPython = Symbol('unknown');
function pythonNames(text) {
    const names = new Map();
    if (text.length > MOST)
        return names;
    for (let node = python_dist .K.parse(text).topNode.firstChild; node; node = node.nextSibling)
        if (node.name === 'AssignStatement')
            python_assign(node, text, names);
        else
            for (const name of assignedIn(node, text))
                names.set(name, unknownPython);
    return names;
}
function python_assign(node, text, names) {
    const [target, operator, value, ...rest] = childrenOf(node).filter(({ name }) => name !== 'TypeDef' && name !== 'Comment');
    const isPlain = target?.name === 'VariableName' && operator?.name === 'AssignOp';
    if (isPlain && value && rest.length === 0)
        names.set(textOf(target, text), literalOf(value, text, names));
    else
        for (const name of assignedIn(node, text))
            names.set(name, unknownPython);
}
function assignedIn(node, text) {
    const names = [];
    node.cursor().iterate(({ name, node: inner }) => {
        if (name !== 'AssignStatement' && name !== 'UpdateStatement')
            return;
        for (const child of childrenOf(inner)) {
            if (/AssignOp|UpdateOp/.test(child.name))
                break;
            const first = child.name === 'MemberExpression' ? child.firstChild : child;
            if (first?.name === 'VariableName')
                names.push(textOf(first, text));
        }
    });
    return names;
}
function literalOf(node, text, names) {
    const inner = () => childrenOf(node).filter(({ name }) => !/^[[\](){},:]$|^Comment$/.test(name));
    const items = () => inner().map((child) => literalOf(child, text, names));
    switch (node.name) {
        case 'String':
            return literalText(textOf(node, text));
        case 'ContinuedString': {
            const parts = items();
            return parts.every((part) => typeof part === 'string') ? parts.join('') : unknownPython;
        }
        case 'Number': {
            const number = Number(textOf(node, text).replaceAll('_', ''));
            return Number.isNaN(number) ? unknownPython : number;
        }
        case 'Boolean':
            return textOf(node, text) === 'True';
        case 'None':
            return null;
        case 'ArrayExpression':
        case 'TupleExpression':
            return items();
        case 'ParenthesizedExpression':
            return items()[0];
        case 'DictionaryExpression': {
            const all = items();
            const pairs = all.flatMap((key, n) => (n % 2 === 0 ? [[String(key), all[n + 1]]] : []));
            return all.length % 2 === 0 ? Object.fromEntries(pairs) : unknownPython;
        }
        case 'VariableName': {
            const name = textOf(node, text);
            return names.has(name) ? names.get(name) : unknownPython;
        }
        default:
            return unknownPython;
    }
}
function literalText(source) {
    const [, prefix = '', quotes = '', body = ''] = /^([a-z]*)('''|"""|'|")([\s\S]*)\2$/i.exec(source) ?? [];
    if (quotes === '' || /[fb]/i.test(prefix))
        return unknownPython;
    if (/r/i.test(prefix))
        return body;
    const known = { n: '\n', t: '\t', '\n': '' };
    const plain = body.replace(/\\([\\'"nt\n])/g, (_, char) => known[char] ?? char);
    return /\\[^\\'"nt\n]/.test(body) ? unknownPython : plain;
}
const textOf = ({ from, to }, text) => text.slice(from, to);
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        children.push(child);
    return children;
}

;






const nikola_config = 'conf.py';
const usualPosts = ['posts/*.rst', 'posts/*.md', 'posts/*.txt', 'posts/*.html'];
const nikola_settingsOf = (folder) => pythonNames(folder.text(nikola_config) ?? '');
function globsOf(settings) {
    const posts = settings.get('POSTS');
    const named = (Array.isArray(posts) ? posts : [])
        .flatMap((entry) => (Array.isArray(entry) ? [entry[0]] : []))
        .filter((glob) => typeof glob === 'string');
    return (named.length > 0 ? named : usualPosts).map((glob) => {
        const at = glob.lastIndexOf('/');
        return at === -1 ? glob : `${glob.slice(0, at)}/**/${glob.slice(at + 1)}`;
    });
}
function imageFolder(settings) {
    const folders = settings.get('IMAGE_FOLDERS');
    const [first] = typeof folders === 'object' && folders !== null ? Object.entries(folders) : [];
    const isSame = first !== undefined && (0,config_text .ub)(first[0]) === (0,config_text .ub)(String(first[1]));
    return isSame ? (0,config_text .ub)(first[0]) : 'images';
}
const byTag = ({ tags }) => {
    const tag = tags.find((name) => /^(?:draft|private)$/i.test(name));
    return tag === undefined ? undefined : `tag ${tag}`;
};
const nikola = {
    name: 'nikola',
    title: 'Nikola',
    home: 'https://getnikola.com',
    docs: { marked: 'with `POSTS` or `BLOG_TITLE` in it' },
    marks: [nikola_config],
    plausible: (folder) => folder.find('posts/**', 'pages/**', 'stories/**') !== undefined,
    reads: () => [nikola_config],
    confirmed: (folder) => ['POSTS', 'BLOG_TITLE'].some((name) => nikola_settingsOf(folder).has(name)),
    identity(folder) {
        const settings = nikola_settingsOf(folder);
        return identityOf([settings.get('BLOG_TITLE')], [settings.get('DEFAULT_LANG')]);
    },
    conventions(folder) {
        const settings = nikola_settingsOf(folder);
        const globs = globsOf(settings);
        const images = imageFolder(settings);
        const dir = `${images}/hero`;
        const address = settings.get('SITE_URL');
        return [
            {
                posts: globs,
                notPosts: [...reading_articles .ez, '**/*.meta'],
                isPage: (path) => folder.has(path.replace(/\.[^./]+$/, '.meta')),
                folders: globs.map((glob) => glob.split('/**/')[0] ?? ''),
                origin: (0,config_text .yv)(typeof address === 'string' ? address : ''),
                served: ['files', ''],
                openings: ['toml', 'open-space', 'close-space', 'dot-lines', 'field-list'],
                drafts: [
                    unpublished .GF,
                    byTag,
                    ...(settings.get('FUTURE_IS_NOW') === true ? [] : [(0,unpublished .cX)('date')]),
                ],
                heroKeys: ['previewimage', ...reading_keys .p4],
                hero: { dir, style: 'served' },
                social: { dir, style: 'served' },
                keys: { previewimage: 'social', image_alt: 'alt', hero_image: 'hero' },
            },
        ];
    },
};

;





const order = /^\d+\./;
const unordered = (path) => path
    .split('/')
    .map((step) => step.replace(order, ''))
    .join('/');
function collections_sourcesOf(source) {
    const all = [source, ...(0,code_values .S3)(source)];
    return all
        .map((entry) => ((0,code_values .Gv)(entry) ? (0,code_values.at)(entry, 'include') : entry))
        .filter((glob) => typeof glob === 'string')
        .map((glob) => `content/${glob.replace(/^\.?\//, '')}`);
}
function collections_collectionsOf({ whole }) {
    const collections = (0,code_values.at)(whole, 'collections');
    if (!(0,code_values .Gv)(collections))
        return [];
    return [...collections.entries].flatMap(([name, value]) => {
        const call = (0,code_values .t8)(value) ? value.call : undefined;
        if (call?.name !== 'defineCollection')
            return [];
        const [definition] = call.args;
        return [
            {
                name,
                sources: collections_sourcesOf((0,code_values.at)(definition, 'source')),
                isData: (0,code_values.at)(definition, 'type') === 'data',
                ...schemaOf((0,code_values.at)(definition, 'schema')),
            },
        ];
    });
}
function nuxtArticles(folder, config) {
    const collections = collections_collectionsOf(config).filter(({ sources }) => sources.length > 0);
    const read = collections.map((collection) => ({
        ...collection,
        matches: picomatch([...collection.sources]),
    }));
    const chosen = collections
        .filter((collection) => !collection.isData && areArticles(collection))
        .flatMap(({ sources }) => sources.map((glob) => picomatch.scan(glob).base))
        .filter((dir) => dir.startsWith('content/'))
        .map((dir) => dir.slice('content/'.length));
    return {
        sections: [...new Set([...chosen, ...numbered(folder)])],
        aside(path) {
            const own = read.find(({ matches }) => matches(path));
            if (own === undefined)
                return undefined;
            return own.isData
                ? `of the collection ${own.name}, which is data and no pages`
                : whyNoArticles(own, collections);
        },
    };
}
function numbered(folder) {
    const dirs = folder
        .paths()
        .filter((path) => path.startsWith('content/'))
        .map((path) => path.split('/')[1] ?? '');
    return [...new Set(dirs)].filter((dir) => order.test(dir) && (0,reading_articles .tm)(dir.replace(order, '')));
}

;


const templates_pages = /^(?:app\/|src\/)?pages\/.*\[[^/]*\][^/]*\.vue$/;
const templates_query = /\bconst\s*\{\s*data:\s*([\w$]+)\b[^}]*\}\s*=\s*await\s+useAsyncData\(/;
const nuxtWiring = {
    reads: (folder) => folder
        .paths()
        .filter((path) => templates_pages.test(path))
        .slice(0, 40),
    wire(folder) {
        const articles = folder
            .paths()
            .filter((path) => templates_pages.test(path))
            .map((path) => ({ path, text: folder.text(path) ?? '' }))
            .filter(({ text }) => /\bqueryCollection\(/.test(text));
        if (articles.length === 0)
            return (0,contract_templates .TH)(nuxt_templates_byHand);
        const silent = articles.filter(({ text }) => !/\buse(?:Server)?SeoMeta\b|\buseHead\b/.test(text));
        const patches = silent.flatMap(({ path, text }) => (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, withSeo(text), nuxt_templates_why)));
        return { patches, advice: silent.length > patches.length ? [nuxt_templates_byHand] : [] };
    },
};
function withSeo(text) {
    const found = templates_query.exec(text);
    const end = found ? closing(text, found.index + found[0].length) : undefined;
    if (!found || end === undefined)
        return text;
    if (!/\.first\(\)/.test(text.slice(found.index, end)))
        return text;
    const indent = /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', found.index) + 1, found.index))[0];
    const semicolon = text.charAt(end) === ';' ? ';' : '';
    return (0,reading_lines .EU)(text, end, [`useSeoMeta(${found[1]}.value?.seo ?? {})${semicolon}`], indent);
}
function closing(text, from) {
    let depth = 1;
    for (let offset = from; offset < text.length; offset++) {
        if (text[offset] === '(')
            depth++;
        if (text[offset] === ')' && --depth === 0)
            return offset + 1;
    }
    return undefined;
}
const nuxt_templates_why = 'The page does not hand seo to useSeoMeta, so neither og:image nor twitter:image of a post gets into it.';
const nuxt_templates_byHand = 'Hand the seo of the front matter to the page of an article: useSeoMeta(post.value?.seo ?? {}), or run `meta` on the built pages.';

;















const nuxt_config = 'nuxt.config.{ts,js,mjs,mts}';
const nuxt_schemas = 'content.config.{ts,js,mjs,mts}';
const nuxt_inFolders = `{,**/}${reading_articles .y7}/**`;
const articlePage = (folder) => folder.find(`{,app/,src/}pages/${nuxt_inFolders}/*\\[*\\]*.vue`) ??
    folder.find('{,app/,src/}pages/{,**/}*\\[*\\]*.vue');
const addresses = [
    ['site', 'url'],
    ['siteUrl'],
    ['runtimeConfig', 'public', 'siteUrl'],
    ['runtimeConfig', 'siteUrl'],
    ['runtimeConfig', 'public', 'site', 'url'],
];
function saidForBuild(folder, config, place) {
    const inBuild = saidAt(folder, config, '$production', ...place);
    return inBuild.value === undefined ? saidAt(folder, config, ...place) : inBuild;
}
const loads = ({ whole }, names) => (0,code_values .S3)((0,code_values.at)(whole, 'modules')).some((entry) => names.includes(String((0,code_values .Lv)(entry) ? entry[0] : entry)));
const nuxt_card = (_, present) => ((0,reading_keys .lq)(present) ? undefined : 'summary_large_image');
const seo = {
    'seo.ogImage': 'url',
    'seo.ogImageAlt': 'alt',
    'seo.ogImageWidth': 'width',
    'seo.ogImageHeight': 'height',
    'seo.twitterCard': nuxt_card,
    'seo.twitterImage': 'url',
    'seo.twitterImageAlt': 'alt',
};
function pictureKeys(folder) {
    const { whole } = codeConfig(folder, folder.find(nuxt_schemas));
    const read = collectionsIn((0,code_values.at)(whole, 'collections')).filter(({ fields }) => fields.size > 0);
    const found = read.map((collection) => keys_keysOf({ ...collection, strict: true }, true));
    const known = found.find(({ keys }) => Object.values(keys).includes('hero'));
    const keys = known?.keys ?? {};
    return {
        keys: Object.keys(keys).length === 0 && read.length === 0 ? { image: 'hero' } : keys,
        ...(known?.pair && { pair: known.pair }),
    };
}
const nuxt = {
    name: 'nuxt',
    title: 'Nuxt Content',
    home: 'https://content.nuxt.com',
    docs: { marked: 'with Markdown in `content`' },
    marks: [nuxt_config],
    plausible: (folder) => folder.find('content/**/*.md') !== undefined,
    reads: (folder) => [folder.find(nuxt_config), articlePage(folder), folder.find(nuxt_schemas), (0,config_text .rs)(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const code = codeConfig(folder, folder.find(nuxt_config));
        return identityOf(saidAtAny(folder, code, ['site', 'name'], ['app', 'head', 'title']), saidAtAny(folder, code, ['i18n', 'defaultLocale'], ['site', 'defaultLocale'], ['app', 'head', 'htmlAttrs', 'lang']));
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(nuxt_config));
        const { sections, aside } = nuxtArticles(folder, codeConfig(folder, folder.find(nuxt_schemas)));
        const { posts, lists } = (0,reading_articles .TI)(folder, 'content', 'md', sections);
        const isPage = picomatch([...(0,reading_articles .C7)('content'), ...lists]);
        const file = articlePage(folder) ?? '';
        const page = folder.text(file);
        const isSilent = page !== undefined && !(/\buseSeoMeta\b/.test(page) && /\bseo\b/.test(page));
        const silent = `${file} does not hand "seo" to useSeoMeta, so the pages do not see it: call useSeoMeta(page.seo) there, or ${advice .U}.`;
        const drawn = `The module nuxt-og-image sets og:image itself, whatever "seo" says: turn it off for the articles, or ${advice .E}.`;
        const { keys, pair } = pictureKeys(folder);
        return [
            {
                posts,
                notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)('content'), ...lists],
                isPage: (path) => isPage(unordered(path)),
                aside: (path) => aside(path) ?? (0,left_out .zR)('content', unordered(path)),
                folders: [],
                named: (0,reading_articles .tf)('content'),
                unnumbered: order,
                origin: addressSaid(folder, addresses.map((place) => saidForBuild(folder, code, place)), saidForBuild(folder, code, ['app', 'baseURL'])),
                served: ['public'],
                openings: ['open-space', 'close-space', 'comment', 'closing-text'],
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
                heroKeys: ['seo.ogImage', 'seo.twitterImage', ...reading_keys .p4],
                hero: { dir: 'public/images/hero', style: 'served' },
                social: { dir: 'public/images/hero', style: 'served' },
                keys: { ...keys, ...seo },
                ...(pair && { pair }),
                warnings: [
                    ...(isSilent ? [silent] : []),
                    ...(loads(code, ['nuxt-og-image', '@nuxtjs/seo']) ? [drawn] : []),
                ],
            },
        ];
    },
    wiring: nuxtWiring,
};

;


const settings_config = 'pelicanconf.py';
const forPublic = 'publishconf.py';
const settings_usual = {
    PATH: '.',
    ARTICLE_PATHS: [''],
    ARTICLE_EXCLUDES: [],
    PAGE_PATHS: ['pages'],
    STATIC_PATHS: ['images'],
    THEME_TEMPLATES_OVERRIDES: [],
};
const settings_settingsOf = (folder, file) => pythonNames(folder.text(folder.find(file) ?? '') ?? '');
function textIn(settings, name, otherwise) {
    const value = settings.get(name);
    return typeof value === 'string' ? value : otherwise;
}
function settings_pathsIn(settings, name) {
    const value = settings.get(name);
    const all = Array.isArray(value) ? value : [value];
    const isKnown = all.every((item) => typeof item === 'string');
    return (isKnown ? all : [settings_usual[name]].flat()).map((path) => (0,config_text .ub)(path));
}
const settings_contentOf = (settings) => (0,config_text .ub)(textIn(settings, 'PATH', settings_usual.PATH));

;




const pelican_templates_byHand = 'No template of this repo for articles that we know how to change: write og:image and twitter:image in your theme from article.image, or let `hero-images meta` put them into the built pages.';
const pelican_templates_why = 'Pelican writes no og:image and twitter:image.';
const templates_mostTemplates = 10;
const usualFolder = 'templates';
const articleTemplates = (settings) => {
    const theme = (0,config_text .ub)(textIn(settings, 'THEME', ''));
    const folders = [
        ...settings_pathsIn(settings, 'THEME_TEMPLATES_OVERRIDES'),
        ...(theme === '' ? [] : [`${theme}/templates`]),
    ];
    return folders.map((folder) => `${folder}/article.html`);
};
const pelicanWiring = {
    reads: (folder) => [
        settings_config,
        ...folder
            .paths()
            .filter((path) => /(?:^|\/)article\.html$/.test(path))
            .slice(0, templates_mostTemplates),
    ],
    wire(folder, context) {
        const settings = settings_settingsOf(folder, settings_config);
        const { hero, social } = context.keys;
        if (hero === undefined && social === undefined)
            return (0,contract_templates .TH)(pelican_templates_byHand);
        const own = articleTemplates(settings).find((path) => folder.text(path) !== undefined);
        const patches = own ? intoOwn(folder, own, context) : besideTheme(folder, settings, context);
        return patches === undefined ? (0,contract_templates .TH)(pelican_templates_byHand) : { ...contract_templates .s6, patches: (0,contract_templates .Q0)(patches) };
    },
};
function intoOwn(folder, path, context) {
    const text = folder.text(path) ?? '';
    if (/\bog:image\b|\btwitter:image\b/.test(text))
        return [];
    const block = /\{%-?\s*block\s+head\s*-?%\}[\s\S]*?(?=\{%-?\s*endblock)/.exec(text);
    if (block === null)
        return undefined;
    const eol = (0,reading_lines .Wl)(text);
    const end = block.index + block[0].length;
    return (0,contract_templates .gn)(path, text, `${text.slice(0, end)}${pelican_templates_tags(context).join(eol)}${eol}${text.slice(end)}`, pelican_templates_why);
}
function besideTheme(folder, settings, context) {
    const theme = textIn(settings, 'THEME', settings.has('THEME') ? '?' : 'notmyidea');
    const conf = folder.text(settings_config);
    if (!['notmyidea', 'simple'].includes(theme) || conf === undefined)
        return undefined;
    const eol = (0,reading_lines .Wl)(conf);
    const name = 'THEME_TEMPLATES_OVERRIDES';
    const [named] = settings_pathsIn(settings, name);
    if (named === undefined && settings.has(name))
        return undefined;
    const lines = [
        "{% extends '!theme/article.html' %}",
        '{% block head %}',
        '{{ super() }}',
        ...pelican_templates_tags(context, context.search.structuredData ? pelican_templates_article(context.keys) : []),
        '{% endblock %}',
    ];
    const path = `${named ?? usualFolder}/article.html`;
    const line = `${conf === '' || conf.endsWith('\n') ? '' : eol}${eol}# Templates that add to those of the theme.${eol}${name} = ['${usualFolder}']${eol}`;
    return [
        ...(0,contract_templates .gn)(path, undefined, `${lines.join('\n')}\n`, pelican_templates_why),
        ...(named === undefined
            ? (0,contract_templates .gn)(settings_config, conf, conf + line, `Pelican reads ${path} by it.`)
            : []),
    ];
}
function pelican_templates_tags({ keys, social }, more = []) {
    const image = [keys.social, keys.hero]
        .flatMap((key) => (key === undefined ? [] : [`article.metadata["${key}"]`]))
        .join(' or ');
    const alt = keys.alt === undefined ? undefined : `article.metadata["${keys.alt}"]`;
    return [
        `{%- set hero_image = ${image} %}`,
        '{%- if hero_image is string %}',
        `{%- set hero_url = ${pelican_templates_addressOf('hero_image')} %}`,
        '<meta property="og:image" content="{{ hero_url }}">',
        "{%- if '-social.' in hero_image %}",
        `<meta property="og:image:width" content="${social.width}">`,
        `<meta property="og:image:height" content="${social.height}">`,
        '{%- endif %}',
        '<meta name="twitter:card" content="summary_large_image">',
        '<meta name="twitter:image" content="{{ hero_url }}">',
        ...(alt === undefined
            ? []
            : [
                `{%- if ${alt} %}`,
                `<meta property="og:image:alt" content="{{ ${alt} | striptags | escape }}">`,
                `<meta name="twitter:image:alt" content="{{ ${alt} | striptags | escape }}">`,
                '{%- endif %}',
            ]),
        ...more,
        '{%- endif %}',
    ];
}
const pelican_templates_addressOf = (image) => `${image} if '://' in ${image} else SITEURL ~ '/' ~ ${image}.lstrip('/')`;
const pelican_templates_article = ({ hero }) => [
    ...(hero === undefined
        ? []
        : [
            `{%- set hero_image = article.metadata["${hero}"] if article.metadata["${hero}"] is string else hero_image %}`,
        ]),
    '{%- set hero_article = {',
    '  "@context": "https://schema.org",',
    '  "@type": "Article",',
    '  "headline": article.title | striptags,',
    `  "image": ${pelican_templates_addressOf('hero_image')},`,
    '  "mainEntityOfPage": SITEURL ~ "/" ~ article.url',
    '} %}',
    '<script type="application/ld+json">{{ hero_article | tojson }}</script>',
];

;







const pelican_documents = '{md,markdown,mkd,mdown,rst}';
const pelican_below = (content, path) => [content, path].filter((part) => part !== '').join('/');
function byUsualStatus(settings) {
    const usually = settings.get('DEFAULT_METADATA');
    const status = typeof usually === 'object' && usually !== null && 'status' in usually ? usually.status : '';
    if (!/^(?:draft|hidden|skip)$/i.test(String(status)))
        return [];
    return [
        ({ meta }) => meta.status === undefined ? `status: ${String(status)}, by DEFAULT_METADATA` : undefined,
    ];
}
const pelican = {
    name: 'pelican',
    title: 'Pelican',
    home: 'https://getpelican.com',
    marks: [settings_config],
    reads: (folder) => [folder.find(settings_config), folder.find(forPublic)].filter((path) => path !== undefined),
    identity(folder) {
        const settings = settings_settingsOf(folder, settings_config);
        return identityOf([settings.get('SITENAME')], [settings.get('DEFAULT_LANG')]);
    },
    conventions(folder) {
        const settings = settings_settingsOf(folder, settings_config);
        const published = settings_settingsOf(folder, forPublic);
        const content = settings_contentOf(settings);
        const [images = 'images'] = settings_pathsIn(settings, 'STATIC_PATHS');
        const dir = pelican_below(pelican_below(content, images), 'hero');
        const pages = [...settings_pathsIn(settings, 'PAGE_PATHS'), ...settings_pathsIn(settings, 'ARTICLE_EXCLUDES')];
        const articles = settings_pathsIn(settings, 'ARTICLE_PATHS').map((path) => pelican_below(content, path));
        const address = textIn(published, 'SITEURL', textIn(settings, 'SITEURL', ''));
        return [
            {
                posts: articles.map((path) => `${path === '' ? '' : `${path}/`}**/*.${pelican_documents}`),
                notPosts: [...reading_articles .ez, ...pages.map((path) => `${pelican_below(content, path)}/**`)],
                folders: articles,
                origin: (0,config_text .yv)(address),
                served: [content],
                openings: ['open-space', 'close-space', 'dots', 'key-lines', 'field-list'],
                plainFences: true,
                drafts: [
                    unpublished .GF,
                    ...byUsualStatus(settings),
                    ...(settings.get('WITH_FUTURE_DATES') === false ? [(0,unpublished .cX)('date')] : []),
                ],
                heroKeys: reading_keys .p4,
                hero: { dir, style: 'served' },
                social: { dir, style: 'served' },
                keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
                warnings: [
                    'The templates that come with Pelican write no og:image: let `hero-images wire` add it to them, or `hero-images meta` put the tags into the built pages.',
                ],
            },
        ];
    },
    wiring: pelicanWiring,
};

;






const quarto_config = '_quarto.{yml,yaml}';
const quarto_documents = '{qmd,md,[Rr]md}';
const quarto_settingsOf = (folder) => {
    const file = folder.find(quarto_config) ?? '';
    return (0,config_text .lF)(folder, file);
};
const wanted = {
    'site-url': 'site-url: https://your.site',
    'open-graph': 'open-graph: true',
    'twitter-card': 'twitter-card: true',
};
const quarto = {
    name: 'quarto',
    title: 'Quarto',
    home: 'https://quarto.org',
    docs: { marked: 'of a website' },
    marks: [quarto_config],
    reads: (folder) => [folder.find(quarto_config)].filter((path) => path !== undefined),
    confirmed: (folder) => folder.text(folder.find(quarto_config) ?? '') === undefined ||
        quarto_settingsOf(folder).website !== undefined ||
        (0,reading_keys .fK)(quarto_settingsOf(folder), 'project.type') === 'website',
    identity(folder) {
        const data = quarto_settingsOf(folder);
        return identityOf([(0,reading_keys .fK)(data, 'website.title'), data.title], [data.lang], [(0,reading_keys .fK)(data, 'website.description')]);
    },
    conventions(folder, { imageDir }) {
        const file = folder.find(quarto_config) ?? '';
        const data = quarto_settingsOf(folder);
        const { posts, lists } = (0,reading_articles .TI)(folder, '', quarto_documents);
        const missing = Object.entries(wanted).filter(([key]) => [undefined, null, false].some((no) => (0,reading_keys .fK)(data, `website.${key}`) === no));
        const lines = missing.map(([, line]) => line).join(', ');
        const silent = `Quarto writes og:image and twitter:image as ${file} says: add ${lines} below website: there.`;
        const single = {
            posts,
            notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)(''), ...lists, '{,**/}_*', '{,**/}_*/**'],
            aside: (path) => (0,left_out .zR)('', path),
            folders: [],
            named: (0,reading_articles .tf)(''),
            origin: (0,config_text .yv)(String((0,reading_keys .fK)(data, 'website.site-url') ?? '')),
            served: [''],
            openings: ['open-space', 'close-space', 'dots', 'blank-line', 'blank-lines'],
            drafts: [unpublished .K4],
            heroKeys: reading_keys .p4,
            hero: { dir: 'images/hero', style: 'relative' },
            social: { dir: 'images/hero', style: 'relative' },
            onePicture: true,
            keys: { image: 'social', 'image-alt': 'alt' },
            warnings: missing.length > 0 ? [silent] : [],
        };
        if (imageDir !== undefined)
            return [single];
        const folders = {
            ...single,
            posts: posts.map((glob) => glob.replace(/\*\.\{/, 'index.{')),
            hero: { ...single.hero, style: 'served' },
            social: { ...single.social, style: 'served' },
            colocated: () => ({ hero: 'hero', social: 'hero-social' }),
        };
        return [folders, single];
    },
};

;



function headSaid(folder, config, [tag, mark, marked, key]) {
    return (0,code_values .S3)((0,code_values.at)(config.whole, 'head'))
        .filter((entry) => (0,code_values.at)(entry, 0) === tag && (0,code_values.at)(entry, 1, mark) === marked)
        .map((entry) => saidIn(folder, config.path, (0,code_values.at)(entry, 1, key), `head: ${marked}`));
}
const manifestOf = (folder) => folder.has('package.json') ? 'package.json' : '/package.json';
function addressesBeside(folder, config) {
    const manifest = manifestOf(folder);
    const homepage = (0,config_text .Jj)(folder, manifest)?.homepage;
    const isSite = typeof homepage === 'string' && !/^https?:\/\/(?:github|gitlab)\.com\//.test(homepage);
    return [
        ...headSaid(folder, config, ['link', 'rel', 'canonical', 'href']),
        ...headSaid(folder, config, ['meta', 'property', 'og:url', 'content']),
        { value: (0,config_text .mQ)(folder), where: 'CNAME' },
        { value: isSite ? homepage : undefined, where: manifest },
    ];
}

var social_tags = __webpack_require__(82164);
;














const rspress_config = 'rspress.config.{js,ts,mjs,mts,cjs,cts}';
const rspress = {
    name: 'rspress',
    title: 'Rspress',
    home: 'https://rspress.rs',
    marks: [rspress_config],
    reads: (folder) => [folder.find(rspress_config), (0,config_text .rs)(folder), manifestOf(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const code = codeConfig(folder, folder.find(rspress_config));
        return identityOf(saidAtAny(folder, code, ['title']), saidAtAny(folder, code, ['lang']), saidAtAny(folder, code, ['description']));
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(rspress_config));
        const said = saidAt(folder, code, 'root');
        const source = folderSaid(folder, said.value === undefined ? { ...said, value: 'docs' } : said);
        const start = source === '' ? '' : `${source}/`;
        const { posts, lists } = (0,reading_articles .TI)(folder, source, '{md,mdx}');
        const isOld = isVersion1(folder);
        const entry = isOld ? social_tags .U8 : social_tags .xt;
        return [
            {
                posts,
                notPosts: [
                    ...reading_articles .ez,
                    ...(0,reading_articles .C7)(source),
                    ...lists,
                    ...[`${start}public/**`, `${start}**/_[^_]*`, `${start}**/_[^_]*/**`],
                    ...leftOut(code).map((glob) => start + glob.replace(/^\.?\//, '')),
                ],
                aside: (path) => (0,left_out .zR)(source, path),
                folders: [],
                named: (0,reading_articles .tf)(source),
                origin: addressSaid(folder, [
                    saidAt(folder, code, 'siteOrigin'),
                    ...addressesOfPlugins(folder, code),
                    ...addressesBeside(folder, code),
                ], saidAt(folder, code, 'base')),
                served: [`${start}public`],
                openings: grayMatter,
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
                never: [(0,unpublished .cO)('pageType', 'home', '404')],
                noArticle: [(0,unpublished .cO)('pageType', 'custom', 'blank')],
                heroKeys: reading_keys .p4,
                heroIn: (post) => (0,social_tags .fL)(post.meta.head, entry),
                hero: { dir: `${start}public/images/hero`, style: 'served' },
                social: { dir: `${start}public/images/hero`, style: 'served' },
                keys: {},
                head: { entry, card: true },
                warnings: isOld ? namedTwice(folder, code) : [],
            },
        ];
    },
    wireAdvice: '',
};
const isVersion1 = (folder) => isSince(packageRange('rspress', folder.text(manifestOf(folder))), [2, 0, 0]) === false;
function namedTwice(folder, code) {
    const everywhere = headSaid(folder, code, ['meta', 'property', 'og:image', 'content']);
    const twice = `\`head\` in ${code.path} names an og:image for all pages, and Rspress 1 writes that one before the post's: take it out there, or ${advice .E}.`;
    return everywhere.length > 0 ? [twice] : [];
}
const leftOut = (code) => (0,code_values .S3)((0,code_values.at)(code.whole, 'route', 'exclude')).filter((glob) => typeof glob === 'string');
const addressesOfPlugins = (folder, code) => code
    .calls()
    .filter(({ module = '' }) => /(?:^@rspress\/|\brspress-)plugin-/.test(module))
    .map(({ call }) => (0,code_values.at)(call?.args[0], 'siteUrl'))
    .filter((address) => address !== undefined)
    .map((address) => saidIn(folder, code.path, address, 'siteUrl'));

;












const docs = 'src/content/docs';
const blogPlugin = 'starlight-blog';
const starlight = {
    name: 'starlight',
    title: 'Starlight',
    home: 'https://starlight.astro.build',
    builtOn: 'astro',
    docs: { marked: 'with `@astrojs/starlight` in it' },
    marks: [astroConfig],
    plausible: (folder) => folder.find(`${docs}/**`) !== undefined,
    reads: (folder) => [folder.find(astroConfig), (0,config_text .rs)(folder)].filter((path) => path !== undefined),
    versions: astroVersionFiles,
    confirmed: isStarlight,
    identity(folder) {
        const { whole, calls } = codeConfig(folder, folder.find(astroConfig));
        const options = calls().find(({ module, call }) => module === '@astrojs/starlight' && call)
            ?.call?.args[0];
        const locale = String((0,code_values.at)(options, 'defaultLocale') ?? (0,code_values.at)(whole, 'i18n', 'defaultLocale') ?? 'root');
        const lang = (0,code_values.at)(options, 'locales', locale, 'lang') ?? locale;
        const title = (0,code_values.at)(options, 'title');
        return identityOf([title, (0,code_values.at)(title, String(lang)), (0,code_values.at)(title, 'en')], [lang]);
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(astroConfig));
        const pages = {
            posts: [`${docs}/${astroMarkdown}`],
            notPosts: reading_articles .ez,
            folders: [docs],
            origin: addressSaid(folder, [saidAt(folder, code, 'site')], saidAt(folder, code, 'base')),
            served: ['public'],
            based: true,
            openings: astroOpenings(folder),
            drafts: [unpublished .K4],
            never: [(0,unpublished .D_)(folder.root)],
            heroKeys: [
                'hero.image',
                ...['file', 'dark', 'light', 'html'].map((key) => `hero.image.${key}`),
                ...reading_keys .p4,
            ],
            heroIn: (post) => (0,social_tags .fL)(post.meta.head, social_tags .v3),
            hero: { dir: 'public/images/hero', style: 'served' },
            social: { dir: 'public/images/hero', style: 'served' },
            keys: {},
            head: { entry: social_tags .v3, card: false },
        };
        return code.modules.includes(blogPlugin) ? [blogOf(folder, pages, code), pages] : [pages];
    },
    wireAdvice: '',
};
function blogOf(folder, pages, config) {
    const options = config.calls().find(({ module, call }) => module === blogPlugin && call)?.call
        ?.args[0];
    const said = saidIn(folder, config.path, (0,code_values.at)(options, 'prefix') ?? 'blog', 'prefix');
    const prefix = folderSaid(folder, said);
    return {
        ...pages,
        posts: [`${docs}/{,*/}${prefix}/${astroMarkdown}`],
        notPosts: [...reading_articles .ez, `${docs}/{,*/}${prefix}/index.*`],
        heroKeys: ['cover.image', 'cover.light', 'cover.dark', ...pages.heroKeys],
        hero: { dir: 'src/assets/hero', style: 'relative' },
        keys: { 'cover.alt': 'alt', 'cover.image': 'hero' },
        pair: { light: 'cover.light', dark: 'cover.dark' },
    };
}

;





const sveltekit_templates_configs = ['svelte.config.{js,ts,mjs}', 'vite.config.{js,ts,mjs,mts}'];
const sveltekit_templates_article = /^src\/routes\/.*\[[^/]*\].*\/\+page\.svelte$/;
const pagesOf = (folder) => folder
    .paths()
    .filter((path) => sveltekit_templates_article.test(path))
    .slice(0, 20);
const loadsOf = (folder, page) => ['.js', '.ts', '.server.js', '.server.ts']
    .map((end) => page.replace(/\.svelte$/, end))
    .filter((path) => folder.has(path));
const sveltekitWiring = {
    reads: (folder) => [
        ...sveltekit_templates_configs.flatMap((glob) => folder.find(glob) ?? []),
        ...pagesOf(folder).flatMap((path) => [path, ...loadsOf(folder, path)]),
    ],
    wire(folder, context) {
        const pages = pagesOf(folder).flatMap((path) => {
            const text = folder.text(path);
            return text !== undefined && sveltekit_templates_headEnd(text) >= 0 ? [{ path, text }] : [];
        });
        const silent = pages.filter(({ text }) => !/\b(?:og|twitter):image\b/.test(text));
        if (pages.length > 0 && silent.length === 0)
            return contract_templates .s6;
        const origin = originFor(folder, context);
        const { hero, social } = context.keys;
        const image = [social, hero].filter((key) => key !== undefined && /^[\w$]+$/.test(key));
        if (origin === undefined || image.length === 0)
            return (0,contract_templates .TH)(sveltekit_templates_byHand);
        const patches = silent.flatMap(({ path, text }) => {
            const load = loadsOf(folder, path).map((file) => folder.text(file) ?? '');
            const scope = scopeIn(text, load.join('\n'));
            return scope === undefined
                ? []
                : (0,contract_templates .Q0)((0,contract_templates .gn)(path, text, templates_withTags(text, { scope, origin }, context), sveltekit_templates_why));
        });
        return { patches, advice: patches.length === 0 ? [sveltekit_templates_byHand] : [] };
    },
};
const sveltekit_templates_headEnd = (text) => text.search(/<\/svelte:head\s*>/);
function originFor(folder, { origin }) {
    const all = sveltekit_templates_configs.map((glob) => codeConfig(folder, folder.find(glob)));
    const said = all.flatMap((config) => [(0,code_values.at)(config.whole, 'kit'), ...optionsOf(config)]);
    if (said.some((kit) => (0,code_values.at)(kit, 'paths') !== undefined))
        return undefined;
    const [told] = said
        .map((kit) => (0,code_values.at)(kit, 'prerender', 'origin'))
        .filter((one) => one !== undefined);
    const host = typeof told === 'string' ? (0,config_text .yv)(told) : undefined;
    const address = host ?? origin;
    return address === undefined || new URL(address).pathname !== '/' ? undefined : address;
}
const optionsOf = (config) => config
    .calls()
    .flatMap(({ call }) => call?.name === 'sveltekit' ? [call.args[0], (0,code_values.at)(call.args[0], 'kit')] : []);
function scopeIn(page, load) {
    const scope = /<title>\s*\{(data\.(?:([\w$]+)\.)?)title\}/.exec(page);
    if (!scope)
        return undefined;
    const [, path, name] = scope;
    const handsOn = name === undefined
        ? /\.\.\.\s*[\w$.]*\bmetadata\b/
        : new RegExp(`\\b${name}\\s*:\\s*[\\w$.]*\\bmetadata\\b|\\bmetadata\\s*:\\s*${name}\\b`);
    return handsOn.test(load) || (name === 'metadata' && /\bmetadata\b/.test(load)) ? path : undefined;
}
function templates_withTags(text, { scope, origin }, context) {
    const step = (0,reading_lines .cg)(text);
    const { hero, alt, social } = context.keys;
    const names = [social, hero].flatMap((key) => (key === undefined ? [] : [`${scope}${key}`]));
    const image = names.join(' ?? ');
    const inside = (condition, lines) => [
        `{#if ${condition}}`,
        ...lines.map((line) => step + line),
        '{/if}',
    ];
    const size = [
        `<meta property="og:image:width" content="${context.social.width}" />`,
        `<meta property="og:image:height" content="${context.social.height}" />`,
    ];
    const card = '<meta name="twitter:card" content="summary_large_image" />';
    const texts = [
        `<meta property="og:image:alt" content={${scope}${alt}} />`,
        `<meta name="twitter:image:alt" content={${scope}${alt}} />`,
    ];
    const tags = inside(image, [
        `{@const heroUrl = new URL(${image}, '${origin}').href}`,
        '<meta property="og:image" content={heroUrl} />',
        ...(social ? inside(`/${contract_templates .NF}/.test(${scope}${social})`, size) : []),
        ...(/\btwitter:card\b/.test(text) ? [] : [card]),
        '<meta name="twitter:image" content={heroUrl} />',
        ...(alt ? inside(`${scope}${alt}`, texts) : []),
    ]);
    return (0,reading_lines .A7)(text, sveltekit_templates_headEnd(text), tags);
}
const sveltekit_templates_why = 'The page writes no og:image and no twitter:image, so no network shows the picture of a post.';
const sveltekit_templates_byHand = 'The page of an article writes its tags in <svelte:head>: put og:image and twitter:image there, from the metadata of the post and with the address of the site before them (page.url.origin is only right with kit.prerender.origin), or run `meta` on the built pages.';

;










const sveltekit_extensions = '{md,svx,mdx}';
const routes = `src/routes/{,**/}${reading_articles .y7}`;
const stores = [
    `src/{,**/}${reading_articles .y7}/**/*.${sveltekit_extensions}`,
    `src/{,lib/}content/**/*.${sveltekit_extensions}`,
    `{content,posts,blog,articles}/**/*.${sveltekit_extensions}`,
];
const sveltekit_template = (folder) => folder.find(`${routes}/{,**/}*\\[*\\]*/+page.svelte`) ??
    folder.find('src/routes/**/*\\[*\\]*/+page.svelte');
function keyOfTag(code) {
    const tag = /<meta\s[^<]*?property=["']og:image["']\s+content=("[^"]*"|\{[^}]*\})/.exec(code);
    const content = tag?.[1]?.replace(/^"|"$/g, '') ?? '';
    const key = /\{(?:[^{}]*[\s.?+])?([\w$]+)\s*\}$/.exec(content)?.[1];
    if (key === undefined || !/image|img|cover|thumb|banner|hero|picture/i.test(key))
        return undefined;
    return { key, word: /^\{[\w$.?\s]*\}$/.test(content) ? 'url' : 'social' };
}
const sveltekit = {
    name: 'sveltekit',
    title: 'SvelteKit',
    home: 'https://svelte.dev/docs/kit',
    docs: { marked: 'with articles in Markdown, which mdsvex reads' },
    marks: ['svelte.config.{js,ts,mjs}', 'src/app.html'],
    plausible: (folder) => folder.find('src/routes/{,**/}+*.{svelte,md,svx,mdx,ts,js}') !== undefined &&
        folder.find(...stores) !== undefined,
    reads: (folder) => [sveltekit_template(folder), (0,config_text .rs)(folder), ...layerConfigs(folder)].filter((path) => path !== undefined),
    versions: () => ['package.json'],
    conventions(folder) {
        const file = sveltekit_template(folder);
        const code = file === undefined ? undefined : folder.text(file);
        const tag = code === undefined ? undefined : keyOfTag(code);
        const silent = `${file ?? 'The site'} takes no og:image from a post's metadata, so the pages do not see the keys: add it to <svelte:head>, or ${advice .E}.`;
        const keys = tag
            ? { [tag.key]: tag.word, [`${tag.key}Alt`]: 'alt', heroImage: 'hero' }
            : { image: 'hero', imageAlt: 'alt', socialImage: 'social' };
        const kind = (posts, special) => ({
            posts,
            notPosts: [...reading_articles .ez, `${routes}/+page.*`],
            aside: (path) => (0,left_out .zR)('src', path),
            isPage: (path) => path.includes('[') || /^\+(?!page\.)/.test(external_node_path_.posix.basename(path)),
            folders: [],
            named: (path) => (0,reading_articles .tf)('')(path.replace(/^(?:src\/)?(?:lib\/)?(?:(?:content|routes)\/)?/, ''))
                .replace(/\([^()/]*\)\//g, '')
                .replace(/\+page(?=\.\w+$)/, 'index'),
            origin: (0,config_text .mQ)(folder),
            served: ['static'],
            openings: openingsOf(folder.text('package.json')),
            drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
            heroKeys: [...(tag ? [tag.key] : []), ...reading_keys .p4],
            hero: { dir: 'static/images/hero', style: 'served' },
            social: { dir: 'static/images/hero', style: 'served' },
            keys,
            warnings: tag ? [] : [silent],
            ...special,
        });
        return [...layerKinds(folder, kind, (0,config_text .mQ)(folder) !== undefined), kind(stores, {})];
    },
    wiring: sveltekitWiring,
};

;











const vitepress_configs = [
    '.vitepress/config.{ts,js,mts,mjs,cts,cjs}',
    '.vitepress/config/index.{ts,js,mts,mjs}',
];
function originIn(folder, config) {
    const hosts = [saidAt(folder, config, 'sitemap', 'hostname'), ...addressesBeside(folder, config)];
    return addressSaid(folder, hosts, saidAt(folder, config, 'base'));
}
const vitepress = {
    name: 'vitepress',
    title: 'VitePress',
    home: 'https://vitepress.dev',
    marks: vitepress_configs,
    reads: (folder) => [folder.find(...vitepress_configs), (0,config_text .rs)(folder), manifestOf(folder)].filter((path) => path !== undefined),
    identity(folder) {
        const code = codeConfig(folder, folder.find(...vitepress_configs));
        return identityOf(saidAtAny(folder, code, ['title'], ['locales', 'root', 'title']), saidAtAny(folder, code, ['lang'], ['locales', 'root', 'lang']), saidAtAny(folder, code, ['description'], ['locales', 'root', 'description']));
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(...vitepress_configs));
        const source = folderSaid(folder, saidAt(folder, code, 'srcDir'));
        const start = source === '' ? '' : `${source}/`;
        const { posts, lists } = (0,reading_articles .TI)(folder, source, 'md');
        return [
            {
                posts,
                notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)(source), ...lists, '**/*\\[*\\]*'],
                aside: (path) => (0,left_out .zR)(source, path),
                folders: [],
                named: (0,reading_articles .tf)(source),
                origin: originIn(folder, code),
                served: [`${start}public`],
                openings: grayMatter,
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
                never: [(0,unpublished .cO)('layout', 'home')],
                heroKeys: reading_keys .p4,
                heroIn: (post) => (0,social_tags .fL)(post.meta.head, social_tags .xt),
                hero: { dir: `${start}public/images/hero`, style: 'served' },
                social: { dir: `${start}public/images/hero`, style: 'served' },
                keys: {},
                head: { entry: social_tags .xt, card: true },
            },
        ];
    },
    wireAdvice: '',
};

var frontmatter = __webpack_require__(1636);
var posts_source = __webpack_require__(84234);
;




const byItself = /^@vuepress\/plugin-seo$/;
const withPlugins = /^@vuepress\/theme-default$|^vuepress-theme-/;
const toldHost = /^@vuepress\/|^vuepress-theme-/;
const seo_optionsOf = (config, packages) => config
    .calls()
    .flatMap(({ module = '', call }) => (call && packages.test(module) ? [call.args[0]] : []));
const hostsIn = (folder, config) => seo_optionsOf(config, toldHost)
    .map((options) => (0,code_values.at)(options, 'hostname'))
    .filter((host) => host !== undefined)
    .map((host) => saidIn(folder, config.path, host, 'hostname'));
function seoOptions(config) {
    const brought = seo_optionsOf(config, withPlugins)
        .filter((theme) => (0,code_values.at)(theme, 'hostname') !== undefined)
        .map((theme) => (0,code_values.at)(theme, 'plugins', 'seo') ?? (0,code_values.at)(theme, 'seo'))
        .filter((seo) => seo !== false);
    return [...seo_optionsOf(config, byItself), ...brought];
}
const seo_picture = /!\[[^\]\n]{0,1000}\]\((?:\/|[a-z][a-z\d+.-]{0,30}:)/i;
function coverForSearch(config) {
    const seo = seoOptions(config);
    if (seo.length === 0)
        return {};
    const hasFallback = seo.some((options) => (0,code_values.at)(options, 'fallBackImage') !== undefined);
    const cover = ({ social }, _, post) => {
        const source = (0,posts_source .D4)(post.path, post.bytes);
        const body = source.text.slice((0,frontmatter .Gn)(source, post.rules));
        return hasFallback || seo_picture.test(body) ? social : undefined;
    };
    return { cover };
}

;
















const beside = '.vuepress/config.{ts,js,mjs}';
const above = 'vuepress.config.{ts,js,mjs}';
const vuepress = {
    name: 'vuepress',
    title: 'VuePress',
    home: 'https://vuepress.vuejs.org',
    docs: { marked: 'unless package.json asks for VuePress 1' },
    marks: [beside, above],
    reads: (folder) => [folder.find(beside, above), (0,config_text .rs)(folder), manifestOf(folder)].filter((path) => path !== undefined),
    confirmed: (folder) => isSince(packageRange('vuepress', folder.text(manifestOf(folder))), [2, 0, 0]) !== false,
    identity(folder) {
        const code = codeConfig(folder, folder.find(beside, above));
        return identityOf(saidAtAny(folder, code, ['title'], ['locales', '/', 'title']), saidAtAny(folder, code, ['lang'], ['locales', '/', 'lang']), saidAtAny(folder, code, ['description'], ['locales', '/', 'description']));
    },
    conventions(folder) {
        const code = codeConfig(folder, folder.find(beside, above));
        const source = sourceOf(folder);
        const start = source === '' ? '' : `${source}/`;
        const { posts, lists } = (0,reading_articles .TI)(folder, source, 'md');
        const served = publicFolder(folder, saidAt(folder, code, 'public'), `${start}.vuepress/public`);
        const pictures = { dir: `${served}/images/hero`, style: 'served' };
        const everywhere = headSaid(folder, code, ['meta', 'property', 'og:image', 'content']);
        const twice = `\`head\` in ${code.path} names an og:image for all pages, and VuePress writes that one beside the post's: take it out there, or ${advice .E}.`;
        return [
            {
                posts,
                notPosts: [...reading_articles .ez, ...(0,reading_articles .C7)(source), ...lists],
                isPage: vuepress_elsewhere(code, start),
                aside: (path) => (0,left_out .zR)(source, path),
                folders: [],
                named: (0,reading_articles .tf)(source),
                origin: addressSaid(folder, [...hostsIn(folder, code), ...addressesBeside(folder, code)], saidAt(folder, code, 'base')),
                served: [served],
                openings: grayMatter,
                drafts: [unpublished .K4, unpublished .W8, unpublished .GF],
                never: [(0,unpublished .zW)('home')],
                noArticle: [(0,unpublished .i4)('article')],
                heroKeys: ['banner', ...reading_keys .p4],
                heroIn: (post) => (0,social_tags .fL)(post.meta.head, social_tags .U8),
                hero: pictures,
                social: pictures,
                keys: coverForSearch(code),
                head: { entry: social_tags .U8, card: true },
                warnings: everywhere.length > 0 ? [twice] : [],
            },
        ];
    },
    wireAdvice: '',
};
function sourceOf(folder) {
    const inside = folder.find('{,*/,*/*/}.vuepress/**');
    if (inside !== undefined)
        return (0,config_text .ub)(inside.slice(0, inside.indexOf('.vuepress/')));
    const scripts = (0,config_text .Jj)(folder, manifestOf(folder))?.scripts;
    const named = Object.values((0,reading_keys .jh)(scripts) ? scripts : {}).flatMap((script) => /\bvuepress(?:-\w+)? build ([\w./-]*\w)/.exec(String(script))?.[1]?.split(' ') ?? []);
    return (0,config_text .ub)(named[0] ?? '');
}
function publicFolder(folder, said, usual) {
    if ((0,code_values .t8)(said.value)) {
        const taken = `it is taken for ${usual}. Say "image-dir" and "image-url" in the settings where it is another folder.`;
        folder.note(leftOpen(said, taken), 'imageUrl');
    }
    return (0,config_text .ub)(textSaid(said) ?? usual);
}
function vuepress_elsewhere(code, start) {
    const patterns = (0,code_values .S3)((0,code_values.at)(code.whole, 'pagePatterns')).filter((pattern) => typeof pattern === 'string');
    const taken = patterns.filter((pattern) => !pattern.startsWith('!'));
    if (taken.length === 0)
        return () => false;
    const ignore = patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
    const isPage = picomatch(taken, { ignore });
    return (path) => !isPage(path.slice(start.length));
}

;









const ownConfig = 'zola.toml';
const zola_sharedConfig = 'config.toml';
const templates = 'templates/{base,index,page}.html';
const zola_plain = { 'extra.image': 'hero', 'extra.image_alt': 'alt' };
const zola_themes = {
    tabi: { title: 'tabi', keys: { 'extra.social_media_card': 'social', ...zola_plain } },
};
const zola_settingsOf = (folder) => {
    const file = folder.has(ownConfig) ? ownConfig : zola_sharedConfig;
    return (0,config_text .lF)(folder, file);
};
const zola_colocated = ({ path }) => {
    const language = /^index\.(.+)\.md$/.exec(external_node_path_.posix.basename(path))?.[1];
    const hero = language === undefined ? 'hero' : `hero-${language}`;
    return { hero, social: `${hero}-social` };
};
const zola = {
    name: 'zola',
    title: 'Zola',
    home: 'https://www.getzola.org',
    docs: { marked: 'with `base_url` in it' },
    themes: zola_themes,
    marks: [ownConfig, zola_sharedConfig],
    plausible: (folder) => folder.find('content/**/*.md', 'templates/**', 'themes/**') !== undefined,
    reads: (folder) => [
        folder.find(ownConfig) ?? folder.find(zola_sharedConfig),
        folder.find(templates),
        ...themeFiles(folder),
    ].filter((path) => path !== undefined),
    confirmed: (folder) => folder.has(ownConfig) || typeof zola_settingsOf(folder).base_url === 'string',
    identity(folder) {
        const data = zola_settingsOf(folder);
        return identityOf([data.title], [data.default_language], [data.description]);
    },
    conventions(folder, { imageDir }) {
        const data = zola_settingsOf(folder);
        const known = themesOf(folder, [data.theme]).find((name) => zola_themes[name]);
        const keys = zola_themes[known ?? '']?.keys ?? { ...zola_plain, 'extra.social_image': 'social' };
        const isRead = /extra\.social_image/.test(folder.text(folder.find(templates) ?? '') ?? '');
        const unread = 'Zola has no og:image of its own: unless your templates write one from page.extra.social_image, let `hero-images meta` put the tags into the built pages.';
        const isAsset = (path) => !/^index(?:\.[^.]+)?\.md$/.test(external_node_path_.posix.basename(path)) &&
            folder.has(`${external_node_path_.posix.dirname(path)}/index.md`);
        const { posts, isAll } = (0,reading_articles .TI)(folder, 'content', 'md');
        const loose = isAll ? looseAmongSections(folder, 'content', 'md', false) : () => undefined;
        const pages = {
            posts,
            notPosts: [
                '**/_index{,.*}.md',
                `content/{,${reading_articles .y7}/}index{,.*}.md`,
                ...reading_articles .ez,
                ...(0,reading_articles .C7)('content'),
            ],
            isPage: isAsset,
            aside: (path) => (0,left_out .zR)('content', path) ?? loose(path),
            folders: ['content', ...['blog', 'post', 'posts'].map((name) => `content/${name}`)],
            origin: (0,config_text .yv)(String(data.base_url ?? '')),
            served: ['static'],
            based: true,
            openings: ['toml', 'blank-lines', 'indent', 'close-space', 'bom'],
            drafts: [unpublished .K4],
            never: [(0,unpublished .cO)('render', 'false')],
            heroKeys: [
                'extra.social_media_card',
                'extra.banner_path',
                'extra.banner',
                ...reading_keys .p4.map((key) => `extra.${key}`),
            ],
            hero: { dir: 'static/images/hero', style: 'served' },
            social: { dir: 'static/images/hero', style: 'served' },
            keys,
            warnings: known !== undefined || isRead ? [] : [unread],
        };
        if (imageDir !== undefined)
            return [pages];
        return [
            { ...pages, posts: posts.map((glob) => glob.replace(/\*\.md$/, 'index{,.*}.md')), colocated: zola_colocated },
            pages,
        ];
    },
};

;























const known_all = [
    astro,
    starlight,
    hugo,
    jekyll,
    hexo,
    docusaurus,
    eleventy,
    vitepress,
    vuepress,
    rspress,
    zola,
    quarto,
    mkdocs,
    pelican,
    nikola,
    nanoc,
    next,
    nextra,
    nuxt,
    gatsby,
    sveltekit,
];
const generators = [
    ...known_all.filter(({ builtOn }) => builtOn !== undefined),
    ...known_all.filter(({ builtOn }) => builtOn === undefined),
];
const knownSites = [...known_all, html .q, generic .M];
const siteNames = knownSites.map(({ name }) => name);


  }),

  64103:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cy: () => (  originIn),
    Mf: () => (  relativeTo),
    VQ: () => (  originOfPage),
    oP: () => (  isAbsolute),
    sO: () => (  addressesOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _contract_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28743);


const isAbsolute = (url) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);
const relativeTo = (post, file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(post), file) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
function originIn(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    return `${origin}${pathname}`.replace(/\/+$/, '');
}
function originOfPage(post, below) {
    const page = ['canonical', 'og:url']
        .map((key) => originIn(typeof post.meta[key] === 'string' ? post.meta[key] : undefined))
        .find((url) => url !== undefined);
    if (page === undefined)
        return undefined;
    const bare = below.replace(/\.html?$/i, '');
    const pathsOfPage = [below, bare, bare.replace(/(?:^|\/)index$/, '')].map((path) => `/${encodeURI(path)}`);
    const end = pathsOfPage.find((path) => path !== '/' && page.endsWith(path));
    return end === undefined ? new URL(page).origin : page.slice(0, -end.length);
}
function addressesOf(site) {
    const { imageUrl, imageKeys } = site.settings;
    const prefix = imageUrl?.replace(/\/+$/, '');
    const within = (dirs, file) => dirs.filter((dir) => (0,_contract_folder_js__WEBPACK_IMPORTED_MODULE_1__  .Yw)(dir, file)).sort((a, b) => b.length - a.length)[0];
    const rest = (dir, file) => encodeURI(dir === '' ? file : file.slice(dir.length + 1));
    const byPrefix = (file) => {
        const dir = prefix === undefined ? undefined : within(site.dirs, file);
        if (dir === undefined)
            return undefined;
        return `${prefix}/${imageKeys?.keyOf(file.slice(dir.length + 1)) ?? rest(dir, file)}`;
    };
    const bySite = (file) => {
        const dir = within(site.served, file);
        return dir === undefined ? undefined : `/${rest(dir, file)}`;
    };
    const basePath = site.origin === undefined ? '' : new URL(site.origin).pathname.replace(/\/$/, '');
    return {
        served: (file) => byPrefix(file) ?? bySite(file),
        based(file) {
            const path = bySite(file);
            return byPrefix(file) ?? (path === undefined ? undefined : `${basePath}${path}`);
        },
        absolute(file, post) {
            const prefixed = byPrefix(file);
            if (prefixed !== undefined && isAbsolute(prefixed))
                return { url: prefixed, known: true };
            const path = prefixed ?? bySite(file) ?? `/${rest(site.root, file)}`;
            const ofPage = post.syntax === 'html' ? originOfPage(post, rest(site.root, post.path)) : undefined;
            const origin = ofPage ?? site.origin;
            if (origin === undefined)
                return { url: path, known: false };
            const url = prefixed === undefined ? `${origin}${path}` : new URL(path, `${origin}/`).href;
            return { url, known: true };
        },
    };
}


  }),

  86503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  tagsByMeta),
    U: () => (  tagsByWire)
  });
const tagsByMeta = 'let the command `meta` put the tags into the built pages at deploy time';
const tagsByWire = 'let the command `wire` propose the patch, or `meta` put the tags into the built pages at deploy time';


  }),

  27948:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C7: () => (  pagesAt),
    Gy: () => (  datedFolders),
    TI: () => (  articlesBelow),
    V: () => (  isPageName),
    ez: () => (  papers),
    tf: () => (  namedBelow),
    tm: () => (  isArticleFolder),
    y7: () => (  articleFolders)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


const articleNames = [
    ...['blog', 'blogs', 'weblog', 'post', 'posts', 'article', 'articles', 'news', 'writing'],
    ...['writings', 'essays', 'notes', 'journal', 'diary', 'stories', 'insights', 'columns'],
    ...['opinion', 'opinions', 'editorial', 'editorials', 'interviews', 'commentary', 'reportage'],
    ...['dispatches', 'episode', 'episodes'],
];
const articleFolders = `{${articleNames.join(',')}}`;
const isArticleFolder = (name) => articleNames.includes(name);
const papers = [
    '**/{README,CHANGELOG,LICENSE,LICENCE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT}{,.*}',
    '**/{404,500}.*',
    '**/node_modules/**',
];
const pageNames = [
    ...['about', 'about-us', 'contact', 'contact-us', 'search', 'archive', 'archives', 'imprint'],
    ...['impressum', 'privacy', 'privacy-policy', 'privacy_policy', 'datenschutz', 'cookies'],
    ...['cookie-policy', 'disclaimer', 'terms', 'terms-of-service', 'terms-of-use', 'legal'],
    ...['accessibility', 'faq', 'faqs', 'glossary', 'tags', 'categories', 'authors', 'team'],
    ...['people', 'sponsors', 'sitemap', 'subscribe', 'newsletter', 'offline', 'home'],
];
const isPageName = (name) => pageNames.includes(name.toLowerCase());
function pagesAt(base) {
    return [`${base === '' ? '' : `${base}/`}{${pageNames.join(',')}}{,/index}{,.*}.*`];
}
function articlesBelow(folder, base, extensions, sections = []) {
    const start = base === '' ? '' : `${base}/`;
    const inFolders = `${start}**/${articleFolders}/**/*.${extensions}`;
    const lists = [
        `${start}{,_}index{,.*}.${extensions}`,
        `${start}**/${articleFolders}/{,_}index{,.*}.${extensions}`,
    ];
    const own = [
        ...sections.map((name) => `${start}{,*/}${name}`),
        ...(sections.length > 0 ? [] : datedFolders(folder, base, extensions)),
    ];
    const posts = [inFolders, ...own.map((dir) => `${dir}/**/*.${extensions}`)];
    const all = [...lists, ...own.map((dir) => `${dir}/{,_}index{,.*}.${extensions}`)];
    const isArticle = picomatch__WEBPACK_IMPORTED_MODULE_1__(posts);
    const isList = picomatch__WEBPACK_IMPORTED_MODULE_1__(all);
    if (!folder.paths().some((path) => isArticle(path) && !isList(path)))
        return { posts: [`${start}**/*.${extensions}`], lists: lists.slice(0, 1), isAll: true };
    return { posts, lists: all, isAll: false };
}
const isDated = (path) => /^(?:19|20)\d\d-\d\d?-\d\d?-/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
const year = /^(?:19|20)\d\d$/;
const fewestDated = 2;
function datedFolders(folder, base, extensions) {
    const start = base === '' ? '' : `${base}/`;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(`${start}**/*.${extensions}`);
    const below = new Map();
    const years = new Set();
    for (const path of folder.paths().filter((path) => matches(path))) {
        const first = path.slice(start.length).split('/')[0] ?? '';
        if (year.test(first))
            years.add(`${start}${first}`);
        const isIndex = /^index\./.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
        const entry = isIndex ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) : path;
        const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry);
        below.set(dir, (below.get(dir) ?? new Set()).add(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(entry)));
    }
    const dated = [...below].flatMap(([dir, names]) => {
        const count = [...names].filter(isDated).length;
        return count >= fewestDated && count * 2 > names.size ? [dir] : [];
    });
    const plain = /^[\w./ -]+$/;
    return [...new Set([...years, ...dated])]
        .filter((dir) => plain.test(dir) && !dir.split('/').some((name) => hidden.test(name)))
        .filter((dir) => dir !== '.' && dir !== base && !dir.split('/').some(isArticleFolder))
        .sort();
}
const hidden = /^(?:\..*|_.*|node_modules|vendor|public|static|dist)$/;
const articleFolder = new RegExp(`(^|/)(?:${articleNames.join('|')})/`);
function namedBelow(base) {
    return (path) => {
        const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
        return below.replace(articleFolder, '$1');
    };
}


  }),

  86704:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b: () => (  readModule)
});

var code_values = __webpack_require__(61573);
;

const nodeAt = (node, key) => {
    const found = node[key];
    return isNode(found) ? found : undefined;
};
const nodesAt = (node, key) => {
    const found = node[key];
    return Array.isArray(found) ? found : [];
};
const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';
const isFunctionNode = ({ type }) => /^(?:Arrow)?Function(?:Expression|Declaration)$/.test(type);
const childrenOf = (node) => Object.values(node).flatMap((value) => Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
const nameOfNode = (node) => {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return String(node.name);
    return node?.type === 'Literal' ? String(node.value) : undefined;
};
const bare = (name) => ({ kind: 'unknown', code: (0,code_values .h0)(name), name });
function scopeOf(statements, parent) {
    const scope = { names: new Map(), ...(parent ? { parent } : {}) };
    for (const statement of statements)
        if (statement)
            declare(statement, scope);
    return scope;
}
function scopeOfFunction(fn, parent) {
    const body = nodeAt(fn, 'body');
    const scope = scopeOf(body?.type === 'BlockStatement' ? nodesAt(body, 'body') : [], parent);
    for (const param of nodesAt(fn, 'params'))
        for (const name of namesIn(param))
            if (!scope.names.has(name))
                scope.names.set(name, { unknown: bare(name) });
    return scope;
}
function declare(statement, scope) {
    const { type } = statement;
    const inside = type.startsWith('Export') ? nodeAt(statement, 'declaration') : undefined;
    if (inside)
        declare(inside, scope);
    else if (type === 'ImportDeclaration')
        declareImports(statement, scope);
    else if (type === 'VariableDeclaration')
        for (const one of nodesAt(statement, 'declarations').filter(isNode))
            declareVariable(one, scope);
    else
        declareNamed(statement, scope);
}
function declareNamed(statement, scope) {
    const name = nameOfNode(nodeAt(statement, 'id'));
    if (name === undefined)
        return;
    if (isFunctionNode(statement))
        scope.names.set(name, { fn: statement, scope });
    else if (/Declaration$/.test(statement.type))
        scope.names.set(name, { unknown: bare(name) });
}
function declareImports(statement, scope) {
    const module = String(nodeAt(statement, 'source')?.value);
    for (const specifier of nodesAt(statement, 'specifiers').filter(isNode)) {
        const local = nameOfNode(nodeAt(specifier, 'local'));
        if (local === undefined)
            continue;
        const imported = nameOfNode(nodeAt(specifier, 'imported'));
        const name = specifier.type === 'ImportNamespaceSpecifier' ? '*' : (imported ?? 'default');
        scope.names.set(local, { module, name });
    }
}
function declareVariable(declarator, scope) {
    const [id, init] = [nodeAt(declarator, 'id'), nodeAt(declarator, 'init')];
    if (!id)
        return;
    const parts = partsIn(id, []);
    for (const name of namesIn(id)) {
        const part = parts.get(name);
        const known = init && part;
        if (known)
            scope.names.set(name, { init, part, scope });
        else if (!init && id.type === 'Identifier')
            scope.names.set(name, { value: undefined });
        else
            scope.names.set(name, { unknown: bare(name) });
    }
}
function partsIn(pattern, place) {
    const found = new Map();
    if (pattern.type === 'Identifier')
        found.set(String(pattern.name), place);
    const isArray = pattern.type === 'ArrayPattern';
    for (const [index, item] of nodesAt(pattern, isArray ? 'elements' : 'properties').entries()) {
        const inner = isArray ? item : item && nodeAt(item, 'value');
        const key = isArray
            ? String(index)
            : item !== null
                ? nameOfNode(nodeAt(item, 'key'))
                : undefined;
        if (!inner || !key || item?.computed === true)
            continue;
        for (const [name, part] of partsIn(inner, [...place, key]))
            found.set(name, part);
    }
    return found;
}
function namesIn(pattern) {
    if (!pattern)
        return [];
    if (pattern.type === 'Identifier')
        return [String(pattern.name)];
    if (pattern.type === 'AssignmentPattern')
        return namesIn(nodeAt(pattern, 'left') ?? null);
    if (pattern.type === 'RestElement')
        return namesIn(nodeAt(pattern, 'argument') ?? null);
    if (pattern.type === 'ArrayPattern')
        return nodesAt(pattern, 'elements').flatMap(namesIn);
    if (pattern.type === 'TSParameterProperty')
        return namesIn(nodeAt(pattern, 'parameter') ?? null);
    return nodesAt(pattern, 'properties').flatMap((property) => namesIn(property && (nodeAt(property, 'value') ?? property)));
}

;

const mostNodes = 200_000;
function doingsIn(tree, top) {
    const changes = [];
    const calls = [];
    const open = [
        { node: tree, scope: top, sure: true },
    ];
    for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
        const { node, scope, sure } = open.pop();
        if (node.type === 'CallExpression')
            calls.push({ node, scope });
        if (node.type === 'AssignmentExpression') {
            const target = targetOf(nodeAt(node, 'left'));
            if (target && isOfTop(target.name, scope, top)) {
                const isSure = sure && node.operator === '=' && target.isWhole;
                const value = isSure ? nodeAt(node, 'right') : undefined;
                changes.push({ name: target.name, place: target.place, value, scope, start: node.start });
            }
        }
        const inner = isFunctionNode(node) ? scopeOfFunction(node, scope) : scope;
        const isStatement = /^(?:Program|ExpressionStatement|AssignmentExpression)$/.test(node.type);
        for (const child of childrenOf(node))
            open.push({ node: child, scope: inner, sure: sure && isStatement });
    }
    calls.sort((a, b) => a.node.end - b.node.end);
    return { changes: changes.sort((a, b) => a.start - b.start), calls };
}
function isOfTop(name, scope, top) {
    for (let there = scope; there && there !== top; there = there.parent)
        if (there.names.has(name))
            return false;
    return true;
}
function targetOf(left) {
    let isWhole = true;
    let place = [];
    let node = left;
    for (; node?.type === 'MemberExpression'; node = nodeAt(node, 'object')) {
        const property = nodeAt(node, 'property');
        const key = node.computed === true && property?.type !== 'Literal' ? undefined : nameOfNode(property);
        isWhole &&= key !== undefined;
        place = key === undefined ? [] : [key, ...place];
    }
    const name = node?.type === 'Identifier' ? String(node.name) : undefined;
    return name === undefined ? undefined : { name, place, isWhole };
}

var external_node_path_ = __webpack_require__(76760);
;

const unknownAt = (node, run, more = {}) => ({ kind: 'unknown', code: (0,code_values .h0)(run.text.slice(node.start, node.end)), ...more });
function unknownBy(node, run, parts) {
    const file = parts.map((part) => ((0,code_values .t8)(part) ? part.file : undefined)).find(Boolean);
    return unknownAt(node, run, file === undefined ? {} : { file });
}

;



const sealed = ({ entries, rest }) => ({
    kind: 'object',
    entries,
    ...(rest ? { rest } : {}),
});
function objectLiteral(node, scope, run) {
    const draft = { entries: new Map() };
    for (const property of nodesAt(node, 'properties')) {
        if (!property)
            continue;
        if (property.type === 'SpreadElement') {
            spread(draft, run.value(nodeAt(property, 'argument'), scope), run);
            continue;
        }
        const key = keyOf(property, scope, run);
        if (key === undefined)
            spread(draft, unknownAt(property, run), run);
        else if (property.kind === 'get')
            draft.entries.set(key, unknownAt(property, run));
        else
            draft.entries.set(key, run.value(nodeAt(property, 'value'), scope));
        if (!run.affords(0))
            return unknownAt(node, run);
    }
    return sealed(draft);
}
function keyOf(property, scope, run) {
    const key = nodeAt(property, 'key');
    if (property.computed !== true)
        return nameOfNode(key);
    const value = run.value(key, scope);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
function spread(draft, spreadValue, run) {
    const value = (0,code_values .DE)(spreadValue);
    if (!run.affords((0,code_values .Gv)(value) ? value.entries.size : draft.entries.size))
        return;
    if ((0,code_values .Gv)(value)) {
        if (value.rest)
            overrule(draft, value.rest);
        for (const [key, inner] of value.entries)
            draft.entries.set(key, inner);
    }
    else if ((0,code_values .t8)(value)) {
        const keys = keysOfChoices(value);
        if (keys)
            for (const key of keys)
                draft.entries.set(key, (0,code_values .KO)(value, value.code, key));
        else
            overrule(draft, value);
    }
}
function overrule(draft, rest) {
    for (const key of draft.entries.keys())
        draft.entries.set(key, (0,code_values .KO)(rest, `${rest.code}.${key}`, key));
    draft.rest = rest;
}
function keysOfChoices({ choices }) {
    if (!choices)
        return undefined;
    const objects = choices.map((choice) => (0,code_values .DE)(choice));
    const readable = objects.every((choice) => !(0,code_values .t8)(choice) && !((0,code_values .Gv)(choice) && choice.rest));
    return readable
        ? objects.flatMap((choice) => ((0,code_values .Gv)(choice) ? [...choice.entries.keys()] : []))
        : undefined;
}
function listLiteral(node, scope, run) {
    const items = [];
    for (const element of nodesAt(node, 'elements')) {
        if (element?.type !== 'SpreadElement')
            items.push(run.value(element, scope));
        else {
            const value = run.value(nodeAt(element, 'argument'), scope);
            const choices = (0,code_values .t8)(value) ? value.choices : undefined;
            const lists = choices?.every(code_values .Lv) ? choices.flat() : undefined;
            const more = (0,code_values .Lv)(value) ? value : (lists ?? [value]);
            if (!run.affords(more.length))
                return unknownAt(node, run);
            items.push(...more);
        }
    }
    return items;
}
function merged(values, run) {
    const draft = { entries: new Map() };
    for (const value of values)
        spread(draft, value, run);
    return sealed(draft);
}
function withValueAt(whole, place, value) {
    const [key, ...further] = place;
    if (key === undefined)
        return value;
    if (!(0,code_values .Gv)(whole))
        return whole;
    const entries = new Map(whole.entries);
    entries.set(key, withValueAt(entries.get(key), further, value));
    return { ...whole, entries };
}

;





const mostReturns = 5;
const code_calls_mostNodes = 20_000;
function functionValue(fn, scope, run) {
    let told;
    return unknownAt(fn, run, {
        result: () => {
            told ??= { value: resultOf(fn, scopeOfFunction(fn, scope), run) };
            return told.value;
        },
    });
}
function resultOf(fn, scope, run) {
    const body = nodeAt(fn, 'body');
    if (body?.type !== 'BlockStatement')
        return run.value(body, scope);
    const returns = returnsIn(body);
    const [first] = returns;
    const values = () => returns.slice(0, mostReturns).map((one) => run.value(nodeAt(one, 'argument'), scope));
    if (first && returns.length === 1 && nodesAt(body, 'body').includes(first))
        return values()[0];
    return returns.length === 0 ? undefined : unknownAt(fn, run, { choices: values() });
}
function returnsIn(body) {
    const found = [];
    const open = [body];
    for (let seen = 0; open.length > 0 && seen < code_calls_mostNodes; seen++) {
        const node = open.pop();
        if (node.type === 'ReturnStatement')
            found.push(node);
        if (!isFunctionNode(node))
            open.push(...childrenOf(node));
    }
    return found.sort((a, b) => a.start - b.start);
}
function callValue(node, scope, run) {
    const callee = nodeAt(node, 'callee');
    const args = argumentsOf(node, scope, run);
    if (!callee)
        return unknownAt(node, run);
    const isMember = callee.type === 'MemberExpression';
    const name = nameOfNode(isMember ? nodeAt(callee, 'property') : callee) ?? '';
    const on = isMember ? run.value(nodeAt(callee, 'object'), scope) : undefined;
    const called = isMember ? undefined : run.value(callee, scope);
    const known = wellKnown(name, args, on, called, run);
    if (known)
        return known.value;
    const from = (0,code_values .t8)(called) ? called : (0,code_values .t8)(on) ? on : undefined;
    const own = (0,code_values .Gv)(on) || ((0,code_values .t8)(called) && called.result !== undefined);
    const original = (0,code_values .t8)(called) ? (called.name ?? name) : name;
    const call = { name: original, args, own, ...(isMember ? { on } : {}) };
    const whence = from?.module === undefined ? {} : { module: from.module };
    const file = unknownBy(node, run, [called, on]).file;
    return unknownAt(node, run, { call, ...whence, ...(file === undefined ? {} : { file }) });
}
function argumentsOf(node, scope, run) {
    return nodesAt(node, 'arguments').map((argument) => argument?.type === 'SpreadElement' ? unknownAt(argument, run) : run.value(argument, scope));
}
const isText = (value) => typeof value === 'string';
function wellKnown(name, args, on, called, run) {
    const [first] = args;
    const isFree = (0,code_values .t8)(called) && called.result === undefined;
    if (name === 'require' && isFree && isText(first))
        return { value: run.load(first, '*') };
    const whose = (0,code_values .t8)(on)
        ? (on.module ?? on.name)
        : (0,code_values .t8)(called)
            ? called.module
            : undefined;
    const isPath = /^(?:node:)?path(?:\/posix)?$/.test(whose ?? '');
    if (/^(?:join|resolve)$/.test(name) && isPath && args.length > 0 && args.every(isText))
        return { value: external_node_path_.posix.join(...args) };
    if (name === 'fileURLToPath' && isFree && isText(first))
        return { value: first };
    if ((0,code_values .t8)(on) && on.name === 'Object') {
        if (name === 'assign')
            return { value: merged(args, run) };
        if (/^(?:freeze|seal)$/.test(name) && args.length === 1)
            return { value: first };
    }
    if ((0,code_values .t8)(on) && on.code === 'process' && name === 'cwd')
        return { value: '.' };
    if ((0,code_values .Lv)(on) && name === 'filter' && (0,code_values .t8)(first) && first.name === 'Boolean')
        return { value: on.filter((item) => (0,code_values .t8)(item) || Boolean(item)) };
    if ((0,code_values .Lv)(on) && name === 'concat' && run.affords(on.length))
        return { value: [...on, ...args.flat()] };
    if (isText(on) && name === 'toString' && args.length === 0)
        return { value: on };
    return undefined;
}
function newValue(node, scope, run) {
    const args = argumentsOf(node, scope, run);
    const [url, base] = args;
    if (nameOfNode(nodeAt(node, 'callee')) !== 'URL' || args.length > 2 || typeof url !== 'string')
        return unknownBy(node, run, args);
    if (args.length === 1)
        return url;
    const isHere = (0,code_values .t8)(base) && base.code === 'import.meta.url';
    if (isHere && /^\.{0,2}\//.test(url))
        return external_node_path_.posix.join(run.dir, url);
    if (typeof base !== 'string')
        return unknownBy(node, run, args);
    return URL.canParse(url, base) ? new URL(url, base).href : unknownAt(node, run);
}
function importValue(node, scope, run) {
    const source = run.value(nodeAt(node, 'source'), scope);
    return typeof source === 'string' ? run.load(source, '*') : unknownAt(node, run);
}

;





const deepest = 400;
const mostSteps = 100_000;
const longestText = 4000;
function createRun(file) {
    const done = new Map();
    const open = new Set();
    const given = new Map();
    let steps = 0;
    const run = {
        ...file,
        affords(copies) {
            if (steps + copies > mostSteps)
                return false;
            steps += copies;
            return true;
        },
        once(binding, make) {
            if (!given.has(binding))
                given.set(binding, make());
            return given.get(binding);
        },
        value(node, scope) {
            if (!node)
                return undefined;
            if (done.has(node))
                return done.get(node);
            if (open.has(node) || open.size > deepest || !run.affords(1))
                return unknownAt(node, run);
            open.add(node);
            const evaluator = evaluators.get(node.type);
            const value = evaluator ? evaluator(node, scope, run) : unknownAt(node, run);
            open.delete(node);
            done.set(node, value);
            return value;
        },
    };
    return run;
}
const inside = (key) => (node, scope, run) => run.value(nodeAt(node, key), scope);
const literal = (node, _, run) => {
    const { value } = node;
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
    return isPlain && !node.regex && !node.bigint ? value : unknownAt(node, run);
};
const evaluators = new Map([
    ['Literal', literal],
    ['TemplateLiteral', template],
    ['Identifier', identifier],
    ['ObjectExpression', objectLiteral],
    ['ArrayExpression', listLiteral],
    ['MemberExpression', member],
    ['CallExpression', callValue],
    ['NewExpression', newValue],
    ['ImportExpression', importValue],
    ['ArrowFunctionExpression', functionValue],
    ['FunctionExpression', functionValue],
    ['FunctionDeclaration', functionValue],
    ['ConditionalExpression', conditional],
    ['LogicalExpression', logical],
    ['BinaryExpression', binary],
    ['UnaryExpression', unary],
    ['AssignmentExpression', inside('right')],
    ['AwaitExpression', inside('argument')],
    ['ChainExpression', inside('expression')],
    ['ParenthesizedExpression', inside('expression')],
    ['TSAsExpression', inside('expression')],
    ['TSSatisfiesExpression', inside('expression')],
    ['TSNonNullExpression', inside('expression')],
    ['TSTypeAssertion', inside('expression')],
    ['TSInstantiationExpression', inside('expression')],
]);
function template(node, scope, run) {
    const values = nodesAt(node, 'expressions').map((inner) => run.value(inner, scope));
    const texts = nodesAt(node, 'quasis').map((quasi) => {
        const { cooked } = (quasi?.value ?? {});
        return cooked ?? '';
    });
    const isTold = (value) => ['string', 'number', 'boolean'].includes(typeof value);
    if (!values.every(isTold))
        return unknownBy(node, run, values);
    const whole = texts.map((text, index) => text + (index < values.length ? String(values[index]) : ''));
    return bounded(whole.join(''), node, run);
}
const bounded = (text, node, run) => text.length > longestText ? unknownAt(node, run) : text;
function identifier(node, scope, run) {
    const name = String(node.name);
    const binding = bindingOf(name, scope);
    if (binding)
        return valueOfBinding(name, binding, run);
    if (name === 'undefined')
        return undefined;
    return name === '__dirname' ? run.dir : unknownAt(node, run, { name });
}
function bindingOf(name, scope) {
    for (let there = scope; there; there = there.parent) {
        const binding = there.names.get(name);
        if (binding)
            return binding;
    }
    return undefined;
}
function valueOfBinding(name, binding, run) {
    if ('unknown' in binding)
        return binding.unknown;
    if ('value' in binding)
        return binding.value;
    if ('fn' in binding)
        return run.value(binding.fn, binding.scope);
    if ('original' in binding)
        return run.once(binding, () => changed(valueOfBinding(name, binding.original, run), binding.changes, run));
    if ('init' in binding)
        return (0,code_values.at)(run.value(binding.init, binding.scope), ...binding.part);
    const loaded = run.load(binding.module, binding.name);
    return (0,code_values .t8)(loaded) ? { ...loaded, code: name } : loaded;
}
function changed(original, changes, run) {
    return changes.reduce((before, { name, place, value, scope }) => {
        if (!run.affords(copiesOf(before, place)))
            return { kind: 'unknown', code: name };
        const then = { names: new Map([[name, { value: before }]]), parent: scope };
        const code = [name, ...place].join('.');
        const after = value ? run.value(value, then) : { kind: 'unknown', code, name };
        return withValueAt(before, place, after);
    }, original);
}
function copiesOf(whole, place) {
    let copies = 1;
    let inner = whole;
    for (const key of place) {
        if (!(0,code_values .Gv)(inner))
            break;
        copies += inner.entries.size;
        inner = inner.entries.get(key);
    }
    return copies;
}
function member(node, scope, run) {
    const whole = run.value(nodeAt(node, 'object'), scope);
    const property = nodeAt(node, 'property');
    const key = node.computed === true ? run.value(property, scope) : nameOfNode(property);
    if (typeof key !== 'string' && typeof key !== 'number')
        return unknownBy(node, run, [whole, key]);
    if ((0,code_values .t8)(whole))
        return memberOfUnknown(whole, key, run);
    const found = (0,code_values.at)(whole, key);
    const isPlain = typeof whole !== 'object' || Array.isArray(whole);
    return found === undefined && isPlain ? unknownAt(node, run) : found;
}
function memberOfUnknown(whole, key, run) {
    if (whole.code === 'process.env' && key === 'NODE_ENV')
        return 'production';
    if (whole.code === 'import.meta.env' && key === 'PROD')
        return true;
    if (whole.code === 'import.meta.env' && key === 'DEV')
        return false;
    return whole.code === 'import.meta' && key === 'dirname' ? run.dir : (0,code_values.at)(whole, key);
}
function conditional(node, scope, run) {
    const test = run.value(nodeAt(node, 'test'), scope);
    const side = (key) => run.value(nodeAt(node, key), scope);
    if (!(0,code_values .t8)(test))
        return side(test ? 'consequent' : 'alternate');
    const choices = [side('consequent'), side('alternate')];
    return choices[0] === choices[1] ? choices[0] : { ...unknownBy(node, run, [test]), choices };
}
function logical(node, scope, run) {
    const left = run.value(nodeAt(node, 'left'), scope);
    const right = () => run.value(nodeAt(node, 'right'), scope);
    if ((0,code_values .t8)(left))
        return node.operator === '&&'
            ? { ...unknownBy(node, run, [left]), choices: [false, right()] }
            : unknownBy(node, run, [left]);
    if (node.operator === '??')
        return left === undefined || left === null ? right() : left;
    return (node.operator === '&&') === Boolean(left) ? right() : left;
}
function binary(node, scope, run) {
    const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')].map((side) => run.value(side, scope));
    const isPlain = (value) => typeof value !== 'object' || value === null;
    if (!isPlain(left) || !isPlain(right))
        return unknownBy(node, run, [left, right]);
    switch (node.operator) {
        case '===':
        case '==':
            return left === right;
        case '!==':
        case '!=':
            return left !== right;
        case '+':
            return typeof left === 'string' || typeof right === 'string'
                ? bounded(`${left}${right}`, node, run)
                : unknownAt(node, run);
        default:
            return unknownAt(node, run);
    }
}
function unary(node, scope, run) {
    const value = run.value(nodeAt(node, 'argument'), scope);
    if ((0,code_values .t8)(value))
        return unknownBy(node, run, [value]);
    if (node.operator === '!')
        return !value;
    if (node.operator === '-' && typeof value === 'number')
        return -value;
    return node.operator === 'void' ? undefined : unknownAt(node, run);
}

var code_parser = __webpack_require__(89288);
;





function readModule(text, place) {
    const parsed = (0,code_parser .X)(place.path, text);
    if ('problem' in parsed)
        return parsed;
    try {
        return { module: moduleOf(parsed.tree, text, place) };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { problem: 'it is nested too deeply' };
    }
}
function moduleOf(tree, text, place) {
    const statements = nodesAt(tree, 'body');
    const top = scopeOf(statements);
    const { changes, calls } = doingsIn(tree, top);
    for (const [name, own] of Map.groupBy(changes, (change) => change.name)) {
        const original = top.names.get(name);
        if (original)
            top.names.set(name, { original, changes: own });
    }
    const run = createRun({ text, dir: place.dir, load: place.load });
    const ofModule = changes.filter(({ name }) => /^(?:module|exports)$/.test(name));
    const beside = (name) => ofModule.findLast(({ place: [...keys] }) => keys.join('.').replace(/^exports\./, '') === name);
    const common = () => {
        const whole = ofModule.map((change) => change.name === 'module'
            ? change
            : { ...change, name: 'module', place: ['exports', ...change.place] });
        return (0,code_values.at)(changed((0,code_values .Xy)([['exports', (0,code_values .Xy)([])]]), whole, run), 'exports');
    };
    const { named, stars, whole } = exportsOf(statements, top, run.value, place);
    const isCommon = named.size === 0 && stars.length === 0;
    function exported(name) {
        if (whole || isCommon) {
            const value = whole ? run.value(whole, top) : ofModule.length === 0 ? undefined : common();
            if (name === 'default' || name === '*')
                return value;
            const change = (0,code_values .t8)(value) && value.result ? beside(name) : undefined;
            return change ? run.value(change.value, top) : (0,code_values.at)(value, name);
        }
        if (name === '*')
            return (0,code_values .Xy)([...named].map(([key, value]) => [key, value()]));
        const value = named.get(name);
        if (value)
            return value();
        const found = name === 'default' ? [] : stars.map((module) => place.load(module, name));
        return found.find((one) => one !== undefined);
    }
    const required = () => calls
        .filter(({ node }) => nameOfNode(nodeAt(node, 'callee')) === 'require')
        .map(({ node }) => nodesAt(node, 'arguments')[0]?.value);
    const imported = statements.map((statement) => statement && nodeAt(statement, 'source')?.value);
    return {
        exported: guarded(exported),
        modules: [...imported, ...required()].filter((name) => typeof name === 'string'),
        calls: () => calls.map(({ node, scope }) => run.value(node, scope)).filter(code_values .t8),
    };
}
const guarded = (read) => (name) => {
    try {
        return read(name);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { kind: 'unknown', code: name };
    }
};
function exportsOf(statements, top, read, place) {
    const named = new Map();
    const stars = [];
    let whole;
    for (const statement of statements.filter(isNode)) {
        const source = nodeAt(statement, 'source')?.value;
        if (statement.type === 'TSExportAssignment')
            whole = nodeAt(statement, 'expression');
        if (statement.type === 'ExportDefaultDeclaration')
            named.set('default', () => read(nodeAt(statement, 'declaration'), top));
        if (statement.type === 'ExportAllDeclaration' && typeof source === 'string') {
            const name = nameOfNode(nodeAt(statement, 'exported'));
            if (name === undefined)
                stars.push(source);
            else
                named.set(name, () => place.load(source, '*'));
        }
        if (statement.type !== 'ExportNamedDeclaration')
            continue;
        for (const specifier of nodesAt(statement, 'specifiers').filter(isNode)) {
            const local = nodeAt(specifier, 'local');
            const name = nameOfNode(nodeAt(specifier, 'exported'));
            const original = nameOfNode(local);
            if (name === undefined || original === undefined)
                continue;
            named.set(name, () => typeof source === 'string' ? place.load(source, original) : read(local, top));
        }
        for (const name of namesDeclared(statement))
            named.set(name, () => read({ type: 'Identifier', name, start: statement.start, end: statement.start }, top));
    }
    return { named, stars, whole };
}
const namesDeclared = (statement) => {
    const declaration = nodeAt(statement, 'declaration');
    return declaration ? [...scopeOf([declaration]).names.keys()] : [];
};


  }),

  89288:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  parseCode)
  });
  var _sveltejs_acorn_typescript__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55841);
  var acorn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54559);


const mostCharacters = 256 * 1024;
const deepest = 200;
const tokensEach = 4;
class TooMuch extends Error {
}
const bounded = (Base) => class extends Base {
    #tokens = 0;
    #depth = 0;
    nextToken() {
        if (++this.#tokens > this.input.length * tokensEach + 1000)
            throw new TooMuch('it takes too long to read');
        super.nextToken();
    }
    parseMaybeAssign(...all) {
        if (++this.#depth > deepest)
            throw new TooMuch('it is nested too deeply');
        try {
            return super.parseMaybeAssign(...all);
        }
        finally {
            this.#depth--;
        }
    }
};
const withJsx = acorn__WEBPACK_IMPORTED_MODULE_1__.Parser.extend((0,_sveltejs_acorn_typescript__WEBPACK_IMPORTED_MODULE_0__  .N)({ jsx: true }), bounded);
const withoutJsx = acorn__WEBPACK_IMPORTED_MODULE_1__.Parser.extend((0,_sveltejs_acorn_typescript__WEBPACK_IMPORTED_MODULE_0__  .N)(), bounded);
function parseCode(path, text) {
    if (text.length > mostCharacters)
        return { problem: 'it is too long' };
    const parser = /\.[mc]?ts$/.test(path) ? withoutJsx : withJsx;
    const parsed = attempt(parser, text, 'module');
    const again = 'problem' in parsed && /\.c?js$/.test(path);
    const asScript = again ? attempt(parser, text, 'script') : parsed;
    return 'tree' in asScript ? asScript : parsed;
}
function attempt(parser, text, sourceType) {
    try {
        const tree = parser.parse(text, {
            ecmaVersion: 'latest',
            sourceType,
            locations: true,
            allowReturnOutsideFunction: true,
            allowAwaitOutsideFunction: true,
        });
        return { tree: tree };
    }
    catch (error) {
        return { problem: problemOf(error) };
    }
}
function problemOf(error) {
    if (error instanceof TooMuch)
        return error.message;
    const isStack = !(error instanceof SyntaxError) || /\bstack\b/.test(error.message);
    if (isStack)
        return 'it is nested too deeply';
    const { loc } = error;
    const message = error.message.replace(/\s*\(\d+:\d+\)$/, '').slice(0, 100);
    return loc ? `line ${loc.line}: ${message}` : message;
}


  }),

  61573:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DE: () => (  unwrapped),
    Gv: () => (  isObject),
    KO: () => (  unknownOf),
    Lv: () => (  isList),
    S3: () => (  itemsOf),
    Xy: () => (  objectOf),
    at: () => (  at),
    h0: () => (  short),
    ru: () => (  valueOfData),
    t8: () => (  isUnknown)
  });
const isUnknown = (value) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unknown';
const isObject = (value) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'object';
const isList = (value) => Array.isArray(value);
const objectOf = (entries, rest) => ({ kind: 'object', entries: new Map(entries), ...(rest ? { rest } : {}) });
function valueOfData(data) {
    if (Array.isArray(data))
        return data.map(valueOfData);
    if (typeof data === 'object' && data !== null)
        return objectOf(Object.entries(data).map(([key, value]) => [key, valueOfData(value)]));
    return data;
}
const unknownOf = ({ file, module }, code, name) => ({
    kind: 'unknown',
    code: short(code),
    ...(name === undefined ? {} : { name }),
    ...(file === undefined ? {} : { file }),
    ...(module === undefined ? {} : { module }),
});
const short = (code) => {
    const line = code.slice(0, 400).replace(/\s+/g, ' ').replaceAll('`', "'").trim();
    return line.length > 60 ? `${line.slice(0, 59)}\u2026` : line;
};
const wrapper = /^(?:define|with)[A-Z]/;
const deepest = 20;
function unwrapped(value, outermost = false, depth = 0) {
    if (!isUnknown(value) || depth > deepest)
        return value;
    const { call, result } = value;
    if (result)
        return outermost ? unwrapped(result(), true, depth + 1) : value;
    if (!call || call.own || call.args.length !== 1)
        return value;
    if (!outermost && !wrapper.test(call.name))
        return value;
    const inner = unwrapped(call.args[0], outermost, depth + 1);
    return isObject(inner) || (isUnknown(inner) && inner.file !== undefined) ? inner : value;
}
function at(value, ...place) {
    let found = value;
    for (const step of place)
        found = stepInto(unwrapped(found), step);
    return found;
}
function stepInto(value, step) {
    if (isUnknown(value))
        return value.result ? undefined : unknownOf(value, `${value.code}.${step}`, String(step));
    if (isList(value))
        return step === 'length' ? value.length : value[Number(step)];
    if (isObject(value)) {
        const key = String(step);
        if (value.entries.has(key))
            return value.entries.get(key);
        return value.rest && unknownOf(value.rest, `${value.rest.code}.${key}`, key);
    }
    return typeof value === 'string' && step === 'href' ? value : undefined;
}
const itemsOf = (value) => isList(value) ? value.filter((item) => item !== undefined && item !== null && item !== false) : [];


  }),

  52345:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Jj: () => (  packageData),
    Qk: () => (  notRead),
    fr: () => (  dependsOn),
    fx: () => (  withoutComments),
    lF: () => (  dataConfig),
    mQ: () => (  originOfCname),
    rs: () => (  cnameFile),
    ub: () => (  folderName),
    yv: () => (  originOf)
  });
  var _decimalturn_toml_patch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60357);
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _text_data_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32176);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93063);
  var _text_yaml_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73725);
  var _contract_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28743);
  var _addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64103);
  var _keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43847);








const MOST = 256 * 1024;
function readData(path, text) {
    if (text.length > MOST)
        return { problem: 'it is too long' };
    const isToml = path.endsWith('.toml');
    const beyond = (0,_text_data_limits_js__WEBPACK_IMPORTED_MODULE_1__  .i)(text, isToml ? 'toml' : 'yaml');
    if (beyond)
        return { problem: `it ${beyond.why}` };
    try {
        const data = isToml
            ? (0,_decimalturn_toml_patch__WEBPACK_IMPORTED_MODULE_6__  .qg)(text)
            : 
                yamlData(text);
        return { data: (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__  .jh)(data) ? data : {} };
    }
    catch (error) {
        const [line = ''] = String(error.message).split('\n');
        return { problem: line.slice(0, 100) || 'it is not well formed' };
    }
}
function dataConfig(folder, path) {
    const text = path === undefined ? undefined : folder.text(path);
    if (path === undefined || text === undefined)
        return {};
    const read = readData(path, text);
    if ('data' in read)
        return read.data;
    folder.note(notRead(folder, path, read.problem));
    return {};
}
const notRead = ({ root }, path, problem) => `${(0,_contract_folder_js__WEBPACK_IMPORTED_MODULE_4__  .qN)(root, path)} cannot be read (${problem}), so what it says is taken as not known.`;
function packageData(folder, path) {
    const text = folder.text(path);
    if (text === undefined)
        return undefined;
    try {
        const data = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .q)(text, MOST);
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__  .jh)(data) ? data : undefined;
    }
    catch {
        return undefined;
    }
}
const dependsOn = (data, name) => ['dependencies', 'devDependencies', 'peerDependencies'].some((key) => {
    const packages = data[key];
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_7__  .jh)(packages) && Object.hasOwn(packages, name);
});
function yamlData(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { logLevel: 'error', prettyErrors: false, ..._text_yaml_keys_js__WEBPACK_IMPORTED_MODULE_3__  .I });
    const [error] = document.errors;
    if (error) {
        const line = text.slice(0, error.pos[0]).split('\n').length;
        throw new Error(`line ${line}: ${error.message}`);
    }
    return document.toJS();
}
function withoutComments(code) {
    const pieces = /"(?:[^"\\\n]|\\.)*(?:"|\\?(?=\n|$))|'(?:[^'\\\n]|\\.)*(?:'|\\?(?=\n|$))|`(?:[^`\\]|\\[\s\S])*(?:`|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
    return code.replace(pieces, (piece) => (piece.startsWith('/') ? '' : piece));
}
const folderName = (text) => text.replace(/^\.?\/+|^\.$|\/+$/g, '');
function originOf(url, base = '') {
    const origin = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__  .Cy)(url);
    const path = folderName(base);
    if (origin === undefined || path === '')
        return origin;
    return new URL(origin).pathname === '/' ? `${origin}/${path}` : origin;
}
function cnameFile(folder) {
    const cname = folder.find('CNAME', '{public,static,docs,src}/CNAME', '.{vite,vue}press/public/CNAME');
    return cname ?? (folder.has('/CNAME') ? '/CNAME' : undefined);
}
function originOfCname(folder) {
    const file = cnameFile(folder);
    const host = file && folder.text(file)?.trim().split(/\s/)[0];
    return host && /^[a-z0-9.-]+$/i.test(host) ? `https://${host.toLowerCase()}` : undefined;
}


  }),

  15676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SY: () => (  isDarkOf),
    Sd: () => (  unfilledKeys),
    hA: () => (  saysDark),
    q7: () => (  keysIn)
  });
  var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43847);
  var _picture_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21346);


const dark = new Set(['dark', 'night']);
const light = new Set(['light', 'day']);
const source = new Set(['image', 'img', 'src', 'url', 'path', 'file']);
const saysDark = (key) => (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(key).some((word) => dark.has(word));
function isDarkOf(key, other) {
    const words = (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(key);
    if (!saysDark(key) || words.every((word) => dark.has(word)) || saysDark(other))
        return false;
    return about(key) === about(other);
}
const about = (key) => (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_0__  .Z9)(key)
    .filter((word) => !dark.has(word) && !light.has(word) && !source.has(word))
    .join(' ');
function unfilledKeys(meta, written) {
    return keysIn(meta).filter((key) => [null, '', written].includes((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key)));
}
const keysIn = (meta) => Object.entries(meta).flatMap(([name, value]) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name]);


  }),

  82741:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  dateOf),
    d: () => (  dateInName)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function dateOf(value) {
    if (value === undefined || value === null || value === '' || typeof value === 'boolean')
        return undefined;
    const text = value instanceof Date ? value.toISOString() : String(value).trim();
    const iso = text.replace(/^(\d{4}-\d\d?-\d\d?)[ T]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)\s*/, '$1T$2');
    const time = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
    return Number.isNaN(time) ? undefined : new Date(time);
}
const dateInName = (path) => dateOf(/^(\d{4}-\d\d-\d\d)-/.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path))?.[1]);


  }),

  94500:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GV: () => (  saysNo),
    Nl: () => (  anyReading),
    SP: () => (  shown),
    kx: () => (  asHugo),
    os: () => (  isYaml11Flag)
  });
  var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43847);

const yes = /^(?:y|yes|on)$/i;
const no = /^(?:n|no|off)$/i;
const anyReading = (value) => {
    if (value === undefined || value === null || value === '')
        return false;
    if (typeof value === 'boolean')
        return value;
    if (value === 0)
        return false;
    return /^true$/i.test(String(value)) ? true : undefined;
};
const goTrue = ['1', 't', 'T', 'true', 'True', 'TRUE'];
const asHugo = (isYaml12) => (value) => {
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    if (typeof value !== 'string')
        return false;
    if (isYaml12 === undefined && yes.test(value))
        return undefined;
    return goTrue.includes(value);
};
const saysNo = (value) => value === false ||
    value === 0 ||
    (typeof value === 'string' && (no.test(value) || /^(?:false|f|0)$/i.test(value)));
const isYaml11Flag = (value) => typeof value === 'string' && (yes.test(value) || no.test(value));
const shown = (meta, key) => {
    const value = (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(meta, key);
    const text = value === null || value === '' ? '' : ` ${String(value).slice(0, 40)}`;
    return `${key}:${text}`;
};


  }),

  59552:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gb: () => (  imagesOfRepo),
    je: () => (  extensionOf),
    wu: () => (  isImage)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _contract_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28743);
  var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64103);
  var _name_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6683);
  var _picture_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21346);





const isImage = (path) => /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
const extensionOf = (file) => file === undefined ? [] : [file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
const isPictureData = (path) => {
    const folders = /(?:^|\/)_?data\/(.+)\/[^/]+\.(?:ya?ml|json|toml)$/.exec(path)?.[1];
    return folders?.split('/').some((folder) => (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_4__  .JU)(folder) === 'any') === true;
};
const nameOfData = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).replace(/\.\w+$/, '');
function imagesOfRepo(paths) {
    let listed;
    const images = () => {
        if (listed)
            return listed;
        const all = [...paths].filter(isImage);
        const byName = new Map();
        for (const path of all) {
            const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
            const same = byName.get(name);
            if (same)
                same.push(path);
            else
                byName.set(name, [path]);
        }
        listed = { byName, all };
        return listed;
    };
    let data;
    const dataFiles = () => {
        data ??= Map.groupBy([...paths].filter(isPictureData), nameOfData);
        return data;
    };
    return {
        described: (root, id) => /^[\w-][\w.-]*$/.test(id)
            ? dataFiles()
                .get(id)
                ?.find((path) => (0,_contract_folder_js__WEBPACK_IMPORTED_MODULE_1__  .Yw)(root, path))
            : undefined,
        lookAround(root, value) {
            const bare = value.replace(/[?#].*$/, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
            const steps = bare.replace(/^[@~#$./]+/, '').split('/');
            const named = images().byName.get(steps.at(-1) ?? '') ?? [];
            const fewest = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__  .oP)(value) ? 2 : 1;
            for (let skip = 0; steps.length - skip >= fewest; skip++) {
                const end = steps.slice(skip).join('/');
                const fits = named.filter((path) => (0,_contract_folder_js__WEBPACK_IMPORTED_MODULE_1__  .Yw)(root, path) && (path === end || path.endsWith(`/${end}`)));
                if (fits.length > 0)
                    return fits.length === 1 ? fits[0] : undefined;
            }
            return undefined;
        },
        namesakes(post, names) {
            const slug = names.slug.toLowerCase();
            if (slug.length < 2)
                return [];
            const text = new TextDecoder().decode(post.bytes);
            return images().all.filter((path) => path.toLowerCase().includes(slug) &&
                (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_3__  .D4)(path, names).length > 0 &&
                !text.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)));
        },
    };
}


  }),

  43847:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Eq: () => (  mayHaveAny),
    Lp: () => (  imageIn),
    fK: () => (  valueAt),
    jh: () => (  isMap),
    lq: () => (  isFilled),
    p4: () => (  usualHeroKeys)
  });
const usualHeroKeys = [
    'heroImage',
    'hero_image',
    'hero.image',
    'image',
    'images',
    'cover',
    'cover.image',
    'coverImage',
    'cover_image',
    'featured_image',
    'featuredImage',
    'featureImage',
    'feature_image',
    'thumbnail',
    'header.image',
    'header.overlay_image',
    'header.og_image',
    'ogImage',
    'og_image',
    'socialImage',
    'social_image',
    'seo.image',
    'seo.ogImage',
];
const sources = ['path', 'src', 'url'];
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
function valueAt(meta, key) {
    let value = meta;
    for (const step of key.includes('.') ? key.split('.') : [key]) {
        const name = isMap(value) ? nameIn(value, step) : undefined;
        if (name === undefined)
            return undefined;
        value = value[name];
    }
    return value;
}
function mayHaveAny(keys) {
    const first = new Set(keys.map((key) => key.split('.', 1)[0]?.toLowerCase()));
    return (meta) => Object.keys(meta).some((name) => first.has(name.toLowerCase()));
}
function nameIn(map, step) {
    if (Object.hasOwn(map, step))
        return step;
    const wanted = step.toLowerCase();
    return Object.keys(map).find((name) => name.toLowerCase() === wanted);
}
function isFilled(value) {
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'string')
        return value.trim() !== '';
    if (Array.isArray(value))
        return value.some(isFilled);
    if (isMap(value))
        return Object.values(value).some(isFilled);
    return true;
}
function imageIn(value) {
    if (typeof value === 'string')
        return value.trim() || undefined;
    if (Array.isArray(value))
        return value.map(imageIn).find((image) => image !== undefined);
    if (!isMap(value))
        return undefined;
    const source = sources
        .map((key) => value[key])
        .find((text) => typeof text === 'string' && text.trim());
    return typeof source === 'string' ? source.trim() : undefined;
}



  }),

  95884:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  languageCodes)
  });
const languageCodes = new Set(('aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy ' +
    'da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy ' +
    'hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ' +
    'ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa ' +
    'pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ' +
    'ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu').split(' '));


  }),

  13459:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OG: () => (  isPaperOfRepo),
    no: () => (  whyExcluded),
    zR: () => (  asideByName)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
  var _posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81580);
  var _articles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27948);




const ofPages = new Set([
    ...['author', 'writer', 'people', 'person', 'team', 'staff', 'contributor', 'speaker', 'guest'],
    ...['host', 'member', 'editor', 'profile', 'bio', 'sponsor', 'partner', 'testimonial', 'tag'],
    ...['category', 'categorie', 'taxonomy', 'source', 'legal', 'policy', 'policie', 'term', 'page'],
    ...['glossary', 'glossarie', 'faq', 'search', 'redirect', 'i18n', 'about', 'contact', 'partial'],
    ...['event', 'session', 'schedule', 'venue', 'job', 'career', 'vacancy', 'vacancie', 'service'],
    ...['changelog', 'release-note'],
]);
const inArticles = new Set(['author', 'tag', 'category', 'categorie']);
const trials = /^(?:__?fixtures__?|fixtures?|__tests__|tests?|e2e|exampleSite|vendor)$/;
const singular = (name) => name.toLowerCase().replace(/(?<=\w\w)s$/, '');
const has = (names, name) => names.has(name.toLowerCase()) || names.has(singular(name));
function asideByName(base, path) {
    const below = base === '' || !path.startsWith(`${base}/`) ? path : path.slice(base.length + 1);
    const folders = below.split('/').slice(0, -1);
    if (base === '' && trials.test(folders[0] ?? ''))
        return `in the folder ${folders[0]}, by its name of what is tried`;
    const articles = folders.findIndex(_articles_js__WEBPACK_IMPORTED_MODULE_2__  .tm);
    const inside = articles === -1 ? [] : folders.slice(articles + 1, articles + 2);
    const found = articles === -1
        ? folders.find((name) => has(ofPages, name))
        : inside.find((name) => has(inArticles, name));
    if (found !== undefined)
        return `in the folder ${found}, by its name none of articles`;
    return articles === -1 && folders.length > 0 && (0,_articles_js__WEBPACK_IMPORTED_MODULE_2__  .V)(nameOf(below))
        ? 'a page of the site, by its name'
        : undefined;
}
const nameOf = (path) => (0,_posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .sP)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).replace(/\.[a-z]{2,3}(?:-\w+)?$/, '');
const isPaper = picomatch__WEBPACK_IMPORTED_MODULE_3__([..._articles_js__WEBPACK_IMPORTED_MODULE_2__  .ez], { nocase: true });
const isPaperOfRepo = (path) => isPaper(path);
function whyExcluded(path) {
    if (isPaper(path))
        return 'a paper of the repo';
    const name = nameOf(path);
    if (/^(?:_index|index|\+page)$/i.test(name))
        return 'a page that lists others, or a part of one';
    if (path.split('/').some((step) => step.startsWith('_')))
        return 'set aside by the _ in its path';
    return (0,_articles_js__WEBPACK_IMPORTED_MODULE_2__  .V)(name) ? 'a page of the site, by its name' : 'a page or a part of the site';
}


  }),

  69596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A7: () => (  linesAtHeadEnd),
    EU: () => (  linesAfter),
    PY: () => (  linesBefore),
    T1: () => (  inserted),
    Wl: () => (  eolOf),
    cg: () => (  stepOf),
    oY: () => (  indentAt)
  });
const eolOf = (text) => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');
const startOfLine = (text, offset) => text.lastIndexOf('\n', offset - 1) + 1;
const indentAt = (text, offset) => /^[ \t]*/.exec(text.slice(startOfLine(text, offset)))[0];
function stepOf(text) {
    const indents = [...text.matchAll(/^([ \t]+)\S/gm)].map(([, indent]) => indent);
    if (indents.some((indent) => indent.startsWith('\t')))
        return '\t';
    const least = Math.min(...indents.map(({ length }) => length).filter((length) => length > 1));
    return ' '.repeat(Number.isFinite(least) ? least : 2);
}
function linesBefore(text, offset, lines, indent = indentAt(text, offset)) {
    const start = startOfLine(text, offset);
    return text.slice(0, start) + indented(text, lines, indent) + text.slice(start);
}
function linesAtHeadEnd(text, offset, lines) {
    const isAlone = /^[ \t]*$/.test(text.slice(startOfLine(text, offset), offset));
    return isAlone ? linesBefore(text, offset, lines, indentAt(text, offset) + stepOf(text)) : text;
}
function linesAfter(text, offset, lines, indent = indentAt(text, offset)) {
    const newline = text.indexOf('\n', offset);
    if (newline < 0)
        return `${text}${eolOf(text)}${indented(text, lines, indent).trimEnd()}`;
    return text.slice(0, newline + 1) + indented(text, lines, indent) + text.slice(newline + 1);
}
const inserted = (text, offset, piece) => text.slice(0, offset) + piece + text.slice(offset);
const indented = (text, lines, indent) => lines.map((line) => (line === '' ? '' : indent + line) + eolOf(text)).join('');


  }),

  6683:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bq: () => (  filled),
    D4: () => (  patternsOf),
    Hd: () => (  folderPattern),
    _9: () => (  isInOwnFolder),
    eZ: () => (  namesOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81580);
  var _languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95884);
  var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87707);




function namesOf(path, below, unnumbered) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const name = (0,_posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .sP)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
    const language = /\.([a-z]{2})(?:[-_][a-z0-9]+)?$/i.exec(name);
    const file = language && _languages_js__WEBPACK_IMPORTED_MODULE_2__  .X.has((language[1] ?? '').toLowerCase())
        ? name.slice(0, language.index)
        : name;
    const ownsFolder = /^(?:index|readme|page|\+page)$/i.test(file) && folder !== '.';
    const stem = ownsFolder ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) : file;
    const bare = (name) => (unnumbered ? name.replace(unnumbered, '') : name);
    const dated = /^(\d{4})-(\d\d?)-(?:\d\d?)[-_]/.exec(stem);
    const filed = /(?:^|\/)((?:19|20)\d\d)(?:\/(\d\d))?(?=\/|$)/.exec(folder);
    const [year, month] = [dated?.[1] ?? filed?.[1], dated?.[2] ?? filed?.[2]];
    return {
        folder,
        ownsFolder,
        path: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__  .MH)(below.split('/').map(bare).join('/')).name,
        stem,
        slug: dated ? stem.slice(dated[0].length) : bare(stem),
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
    };
}
const slugged = (text) => (0,_names_js__WEBPACK_IMPORTED_MODULE_3__  .MH)(text).name;
const withoutExtension = (file) => file.replace(/\.\w+$/, '');
function patternsOf(file, names) {
    const { rest, start } = below(file, names);
    if (/[{}]/.test(rest))
        return [];
    const found = [];
    for (const token of ['slug', 'stem', 'path']) {
        const value = names[token];
        if (token === 'path' && !value.includes('/'))
            continue;
        for (const form of new Set([value, slugged(value)])) {
            const offset = wholeAt(rest, form);
            if (offset === -1)
                continue;
            const before = inYears(rest.slice(0, offset), names);
            found.push(`${start}${before}{${token}}${rest.slice(offset + form.length)}`);
        }
    }
    if (start !== '' && names.ownsFolder)
        found.push(`${start}${rest}`);
    return [...new Set(found)];
}
function folderPattern(file, names) {
    const { rest, start } = below(file, names);
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(rest);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(start, dir === '.' ? '' : inYears(dir, names));
}
const isInOwnFolder = (pattern) => pattern.startsWith('{folder}/') && !/\{(?:slug|stem|path)\}/.test(pattern);
function filled(pattern, names, raw = false) {
    if (isInOwnFolder(pattern) && !names.ownsFolder)
        return undefined;
    let exact = true;
    let complete = true;
    const name = pattern.replace(/\{(\w+)\}/g, (_, token) => {
        const value = names[token];
        if (typeof value !== 'string') {
            complete = false;
            return '';
        }
        if (raw || !['slug', 'stem'].includes(token))
            return value;
        const plain = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__  .MH)(value);
        exact &&= plain.exact;
        return plain.name;
    });
    return complete ? { name: name.replace(/^\.\//, ''), exact } : undefined;
}
function below(file, { folder }) {
    const bare = withoutExtension(file);
    const inside = folder !== '.' && bare.startsWith(`${folder}/`);
    return inside
        ? { rest: bare.slice(folder.length + 1), start: '{folder}/' }
        : { rest: bare, start: '' };
}
function wholeAt(text, name) {
    const isPart = (char) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
    const lower = text.toLowerCase();
    for (let offset = lower.lastIndexOf(name.toLowerCase()); offset !== -1;) {
        if (!isPart(text[offset - 1]) && !isPart(text[offset + name.length]))
            return offset;
        if (offset === 0)
            return -1;
        offset = lower.lastIndexOf(name.toLowerCase(), offset - 1);
    }
    return -1;
}
const inYears = (dirs, { year, month }) => dirs
    .split('/')
    .map((step, index, all) => {
    if (step === year)
        return '{year}';
    return step === month && all[index - 1] === year ? '{month}' : step;
})
    .join('/');


  }),

  41020:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  namedPictures),
    Q: () => (  endsLikePicture)
  });
  var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64103);
  var _keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43847);
  var _picture_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21346);



const mostSteps = 5;
const mostValues = 10_000;
const ownKey = 'hero_images';
const ending = /\.(?:png|jpe?g|jfif|webp|avif|gif|svg|apng|jxl|hei[cf]|bmp|tiff?)$/i;
const endsLikePicture = (value) => ending.test(value.trim().replace(/[?#].*$/, ''));
function namedPictures(meta, knows = () => false) {
    const found = [];
    for (const { key, value } of valuesIn(meta)) {
        const says = (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_1__  .JU)(key);
        if (says !== undefined && (isPicture(value, says) || knows(value)))
            found.push({ key, value });
    }
    return found;
}
function isPicture(value, says) {
    if (/^data:image\//i.test(value))
        return true;
    if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__  .oP)(value))
        return says === 'any' || (says === 'picture' && endsLikePicture(value));
    return endsLikePicture(value) && !/\s/.test(value);
}
function valuesIn(meta) {
    const found = [];
    let seen = 0;
    const add = (steps, text) => {
        const value = text.trim();
        if (value !== '' && !/[\r\n]/.test(value))
            found.push({ key: steps.join('.'), value });
    };
    const visit = (node, steps, depth) => {
        if (++seen > mostValues || depth > mostSteps)
            return;
        if (typeof node === 'string')
            add(steps, node);
        else if (Array.isArray(node))
            visitList(node, steps, depth);
        else if ((0,_keys_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(node))
            visitMap(node, steps, depth);
    };
    const visitList = (list, steps, depth) => {
        const isOwn = (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_1__  .JU)(steps.join('.')) !== undefined;
        for (const item of list)
            if (!(0,_keys_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(item) || isOwn)
                visit(item, steps, depth + 1);
            else
                addTag((0,_keys_js__WEBPACK_IMPORTED_MODULE_2__  .jh)(item.attrs) ? item.attrs : item);
    };
    const visitMap = (map, steps, depth) => {
        if (addTag(map))
            return;
        for (const [name, value] of Object.entries(map)) {
            if (steps.length === 0 && name === ownKey)
                continue;
            if (endsLikePicture(name) && (0,_picture_keys_js__WEBPACK_IMPORTED_MODULE_1__  .JU)(steps.join('.')))
                add(steps, name);
            else
                visit(value, [...steps, name], depth + 1);
        }
    };
    const addTag = (map) => {
        const tag = tagIn(map);
        if (tag)
            add([tag.key], tag.content);
        return tag !== undefined;
    };
    visit(meta, [], 0);
    return found;
}
function tagIn(node) {
    const key = node.property ?? node.name;
    const { content } = node;
    return typeof key === 'string' && typeof content === 'string' ? { key, content } : undefined;
}


  }),

  87707:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    MH: () => (  plainName),
    s: () => (  imageNames),
    tv: () => (  hashedName)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81580);


const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 60;
const spelled = {
    \u00df: 'ss',
    \u00e6: 'ae',
    \u0153: 'oe',
    \u00f8: 'o',
    \u0142: 'l',
    \u0111: 'd',
    \u00f0: 'd',
    \u00fe: 'th',
    \u0131: 'i',
};
const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isPlain = (path) => path.length <= longest &&
    !/(?:^|\/)index$|-social$/.test(path) &&
    path.split('/').every((name) => isSlug.test(name) && !reserved.test(name));
function slugOf(segment) {
    if (isSlug.test(segment) && segment.length <= longest && !reserved.test(segment))
        return { slug: segment, lossy: false };
    const bare = segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const plain = bare.replace(/[^a-z0-9]/g, (letter) => spelled[letter] ?? letter);
    const lossy = (plain.match(/[\p{L}\p{N}]/gu) ?? []).some((letter) => !/[a-z0-9]/.test(letter));
    const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const short = slug.slice(0, longest).replace(/-$/, '');
    return {
        slug: reserved.test(short) ? `${short}_` : short,
        lossy: lossy || short === '' || short !== slug,
    };
}
function plainName(below) {
    const bare = (0,_posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .sP)(below);
    if (isPlain(bare))
        return { name: bare, exact: true };
    const steps = below.split('/').filter((step) => step !== '');
    const file = (0,_posts_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .sP)(steps.pop() ?? '');
    const index = /^index(?=\.|$)/i.exec(file);
    const last = index && steps.length > 0 ? `${steps.pop()}${file.slice(index[0].length)}` : file;
    const slugs = [...steps, last].map(slugOf);
    const parts = slugs.map(({ slug }) => slug).filter((slug) => slug !== '');
    const name = parts.join('/') || 'post';
    return { name, exact: slugs.every(({ lossy }) => !lossy) && !name.endsWith('-social') };
}
function hashedName(name, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(path)).digest('hex').slice(0, 10);
    return `${name}_${hash}`;
}
const several = Symbol('several');
function imageNames(posts, article = (path) => path) {
    const places = ({ dirs, below, learned }) => {
        const { name } = plainName(below);
        return [...(learned ? [learned.name] : []), ...dirs.map((dir) => `${dir}/${name}`)];
    };
    let wanted;
    const count = () => {
        const counted = new Map();
        for (const post of posts()) {
            const own = article(post.path);
            for (const place of places(post)) {
                const there = counted.get(place);
                counted.set(place, there === undefined || there === own ? own : several);
            }
        }
        return counted;
    };
    return (post) => {
        const { name, exact } = post.learned ?? plainName(post.below);
        wanted ??= count();
        const own = article(post.path);
        const contested = places(post).some((place) => (wanted?.get(place) ?? own) !== own);
        return exact && !contested ? name : hashedName(name, post.path);
    };
}


  }),

  73279:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  isPageLayout),
    k: () => (  noArticle)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43847);


const noIndexKeys = ['noindex', 'noIndex', 'no_index', 'robotsNoIndex', 'unlisted'];
const robotsKeys = ['robots', 'seo.robots', 'meta.robots', 'params.robots'];
const redirectKeys = ['redirect', 'redirect_to', 'redirectTo', 'redirect_url', 'redirectUrl'];
const layoutKeys = ['layout', 'type', 'template', 'page_type', 'pageType', 'page_template'];
const pageLayouts = new Set([
    ...['search', 'archive', 'redirect', 'author', 'writer', 'person', 'people', 'guest', 'host'],
    ...['contributor', 'speaker', 'sponsor', 'partner', 'team', 'team-member', 'member', 'staff'],
    ...['profile', 'tag', 'category', 'categorie', 'taxonomy', 'term', 'legal', 'privacy', 'policy'],
    ...['glossary', 'glossary-term', 'faq', '404', 'error', 'contact', 'about', 'sitemap', 'home'],
    ...['homepage', 'landing', 'source', 'event', 'session', 'talk', 'schedule', 'venue', 'job'],
]);
const says = (value) => value === true || (value !== undefined && /^(?:true|yes|1)$/i.test(String(value ?? '')));
const allNoIndexKeys = noIndexKeys.flatMap((key) => [
    key,
    `seo.${key}`,
    `params.${key}`,
    `extra.${key}`,
]);
const saysOfIndexing = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .Eq)([...allNoIndexKeys, ...robotsKeys, 'head']);
const saysOfReaders = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .Eq)(redirectKeys);
const notIndexed = ({ meta }) => {
    if (!saysOfIndexing(meta))
        return undefined;
    const key = allNoIndexKeys.find((key) => says((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key)));
    if (key !== undefined)
        return `${key}: ${String((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key))}`;
    const robots = robotsKeys.find((key) => forbids((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key)));
    if (robots !== undefined)
        return `${robots}: noindex`;
    return Array.isArray(meta.head) && meta.head.some(isNoIndexTag) ? 'head: noindex' : undefined;
};
const forbids = (value) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(value) ? value.index === false || says(value.noindex) : /\bnoindex\b/i.test(textOf(value));
const textOf = (value) => Array.isArray(value) ? value.map(String).join(' ') : typeof value === 'string' ? value : '';
function isNoIndexTag(entry) {
    const attributes = Array.isArray(entry) ? entry[1] : (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(entry) ? entry.attrs : undefined;
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .jh)(attributes) && attributes.name === 'robots' && forbids(attributes.content);
}
const redirects = ({ meta }) => {
    if (!saysOfReaders(meta))
        return undefined;
    const key = redirectKeys.find((key) => {
        const value = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key);
        return (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .lq)(value) && value !== false;
    });
    return key === undefined ? undefined : `${key}, so its readers go elsewhere`;
};
const bareLayout = (value) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix
    .basename(value)
    .replace(/\.\w+$/, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_ ]/g, '-')
    .replace(/^(?:page|layout)-|-(?:page|layout|template|single)$/g, '');
function isPageLayout(value) {
    const name = bareLayout(value);
    return pageLayouts.has(name) || pageLayouts.has(name.replace(/s$/, ''));
}
const byLayout = ({ meta }) => {
    const key = layoutKeys.find((key) => {
        const value = meta[key];
        return (typeof value === 'string' || typeof value === 'number') && isPageLayout(String(value));
    });
    return key === undefined ? undefined : `${key}: ${String(meta[key])}`;
};
const noArticle = [notIndexed, redirects, byLayout];


  }),

  21346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DT: () => (  isSocialKey),
    Ft: () => (  isOfOthers),
    JU: () => (  saysPicture),
    Z9: () => (  wordsOf)
  });
const pictures = new Set('image images img imgs picture pictures pic pics photo photos thumbnail thumbnails thumb thumbs illustration artwork'.split(' '));
const places = new Set('cover covers banner hero header background bg backdrop feature featured preview poster splash masthead card visual og opengraph social share sharing seo twitter facebook'.split(' '));
const sharing = new Set('og opengraph social seo share sharing twitter facebook'.split(' '));
const ofOthers = /^(?:avatar|author|logo|icon|favicon|badge|sponsor|profile|signature|bibliograph|reference|galler|attachment|resource|related|download|qr|teaser|speaker|guest|member|people|person|team|contributor|editor|headshot|company|emoji|sprite)|(?:avatar|logo|icon|badge)s?$/;
const about = /^(?:alt|caption|credit|attribution|licen[cs]e|photographer|copyright|position|class|style|width|height|size|colou?r|title|description|text|format|type)/;
const leading = /^(?:source|link|href|page|from)/;
const compound = /^(.+?)(images?|imgs?|pictures?|photos?|thumbnails?)$/;
const wordsOf = (key) => key
    .replace(/open[-_ ]?graph/gi, 'Opengraph')
    .split(/[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((word) => word !== '')
    .flatMap((word) => compound.exec(word.toLowerCase())?.slice(1) ?? [word.toLowerCase()]);
const isOfOthers = (key) => wordsOf(key).some((word) => ofOthers.test(word));
const isSocialKey = (key) => wordsOf(key).some((word) => sharing.has(word));
const asked = new Map();
const mostAsked = 2000;
function saysPicture(key) {
    if (asked.has(key))
        return asked.get(key);
    const says = saidBy(key);
    if (asked.size < mostAsked)
        asked.set(key, says);
    return says;
}
function saidBy(key) {
    const words = wordsOf(key);
    const last = words.at(-1) ?? '';
    if (words.some((word) => ofOthers.test(word)) || about.test(last))
        return undefined;
    const isNamed = words.some((word) => pictures.has(word));
    if (!isNamed && !words.some((word) => places.has(word)))
        return undefined;
    if (leading.test(last))
        return 'path';
    return isNamed ? 'any' : 'picture';
}


  }),

  82164:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U8: () => (  tagPairAsHtml),
    fL: () => (  imageOfHead),
    nM: () => (  socialTags),
    qC: () => (  headPictures),
    v3: () => (  tagWithAttrs),
    xt: () => (  tagPair)
  });
  var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43847);

const headPictures = [
    'og:image',
    'og:image:url',
    'twitter:image',
    'twitter:image:src',
];
function socialTags(image) {
    return [
        { attribute: 'property', key: 'og:image', content: image.url },
        { attribute: 'property', key: 'og:image:width', content: String(image.width) },
        { attribute: 'property', key: 'og:image:height', content: String(image.height) },
        { attribute: 'property', key: 'og:image:alt', content: image.alt },
        { attribute: 'name', key: 'twitter:card', content: 'summary_large_image' },
        { attribute: 'name', key: 'twitter:image', content: image.url },
        { attribute: 'name', key: 'twitter:image:alt', content: image.alt },
    ];
}
const read = (tag, attrs) => {
    if (tag !== 'meta' || !(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(attrs))
        return undefined;
    const key = attrs.property ?? attrs.name;
    const { content } = attrs;
    return typeof key === 'string' && typeof content === 'string' ? { key, content } : undefined;
};
const tagWithAttrs = {
    write: (attribute, key, content) => ({ tag: 'meta', attrs: { [attribute]: key, content } }),
    read: (entry) => ((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__  .jh)(entry) ? read(entry.tag, entry.attrs) : undefined),
};
const tagPair = {
    write: (attribute, key, content) => ['meta', { [attribute]: key, content }],
    read: (entry) => (Array.isArray(entry) ? read(entry[0], entry[1]) : undefined),
};
const escaped = (text) => text.replace(/&(?=[#\w])/g, '&amp;').replaceAll('"', '&quot;');
const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const tagPairAsHtml = {
    write: (attribute, key, content) => tagPair.write(attribute, key, escaped(content)),
    read: (entry) => {
        const tag = tagPair.read(entry);
        return tag && { ...tag, content: unescaped(tag.content) };
    },
};
function imageOfHead(head, entry) {
    const tags = Array.isArray(head) ? head.map((item) => entry.read(item)) : [];
    const image = ['og:image', 'twitter:image']
        .map((key) => tags.find((tag) => tag?.key === key && tag.content.trim() !== ''))
        .find((tag) => tag !== undefined);
    return image && { label: `head: ${image.key}: ${image.content}`, value: image.content.trim() };
}


  }),

  31220:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $c: () => (  withMergeKeys),
    D_: () => (  underscored),
    GF: () => (  byStatus),
    K4: () => (  draft),
    Pq: () => (  unpublishedWhere),
    W8: () => (  notPublished),
    _7: () => (  expired),
    cO: () => (  withValue),
    cX: () => (  scheduled),
    i4: () => (  withoutPage),
    o4: () => (  inDrafts),
    x2: () => (  draftBy),
    zW: () => (  withFlag)
  });
  var _date_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82741);
  var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94500);
  var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43847);



const isTrue = (value) => value === true || /^true$/i.test(String(value ?? ''));
const isFalse = (value) => value === false || /^false$/i.test(String(value ?? ''));
const day = (date) => date.toISOString().slice(0, 10);
const draftBy = (truthOf) => ({ meta }) => {
    const truth = truthOf((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, 'draft'));
    if (truth === undefined)
        return `${(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__  .SP)(meta, 'draft')}, which is a draft or none as one reads it: write true or false`;
    return truth ? 'draft' : undefined;
};
const draft = draftBy(_flags_js__WEBPACK_IMPORTED_MODULE_2__  .Nl);
const notPublished = ({ meta }, now) => {
    const value = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, 'published');
    if (value === undefined)
        return undefined;
    const date = (0,_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(value);
    if (date && date > now && typeof value !== 'number')
        return `scheduled for ${day(date)}`;
    if (value === false || /^false$/i.test(String(value ?? '')))
        return 'published: false';
    return value === null || value === '' || (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__  .GV)(value)
        ? `${(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__  .SP)(meta, 'published')}, which is published or not as one reads it: write true or false`
        : undefined;
};
const unpublishedWhere = (isUnpublished) => ({ meta }) => {
    const value = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, 'published');
    return value !== undefined && isUnpublished(value) ? (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__  .SP)(meta, 'published') : undefined;
};
const byStatus = ({ meta }) => /^(?:draft|private|hidden|pending|unpublished|scheduled|future|skip|archived?|idea)$/i.test(String((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, 'status') ?? '').trim())
    ? (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__  .SP)(meta, 'status')
    : undefined;
const inDrafts = (post) => post.path.split('/').includes('_drafts') ? 'draft' : undefined;
function scheduled(...keys) {
    return (post, now) => {
        const dates = keys.map((key) => (0,_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .Q)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(post.meta, key)));
        const date = dates.find((date) => date !== undefined) ?? (0,_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .d)(post.path);
        return date && date > now ? `scheduled for ${day(date)}` : undefined;
    };
}
const expired = (...keys) => ({ meta }, now) => {
    const date = keys.map((key) => (0,_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .Q)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key))).find((date) => date !== undefined);
    return date && date <= now ? `expired on ${day(date)}` : undefined;
};
function underscored(root) {
    return (post) => {
        const below = root === '' ? post.path : post.path.slice(root.length + 1);
        return below.split('/').some((name) => name.startsWith('_')) ? 'name starts with _' : undefined;
    };
}
const withoutPage = (key) => (post) => isFalse((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(post.meta, key)) ? `${key}: false` : undefined;
const withFlag = (key) => (post) => isTrue((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(post.meta, key)) ? `${key}: true` : undefined;
const withValue = (key, ...values) => (post) => {
    const value = String((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(post.meta, key) ?? '');
    return values.includes(value) ? `${key}: ${value}` : undefined;
};
const withMergeKeys = ({ bytes, head }) => {
    if (head !== 'front-matter')
        return undefined;
    const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    const block = text.slice(0, text.indexOf('\n---', 3));
    return /^[ \t]*<<[ \t]*:/m.test(block)
        ? 'keys are merged in by `<<`, which some versions read and others do not: write them out'
        : undefined;
};


  }),

  32176:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  MOST_KEYS),
    i: () => (  beyondLimits)
  });
  var _nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79641);

const MOST_KEYS = 5000;
function beyondLimits(text, language) {
    const { deepAt, keysAt } = languages[language];
    const deep = deepAt(text);
    if (deep !== undefined)
        return { offset: deep, why: 'is nested too deeply' };
    let count = 0;
    for (const offset of keysAt(text))
        if (++count > MOST_KEYS)
            return { offset, why: 'holds too many keys' };
    return undefined;
}
const languages = {
    json: {
        deepAt: (text) => (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: true }),
        keysAt: (text) => marks(text, /"(?:[^"\\]|\\.)*(?:"|\\?$)|:/gs, (mark) => mark === ':'),
    },
    yaml: {
        deepAt: yamlTooDeepAt,
        keysAt: (text) => marks(text, /:(?=[\s,[\]{}]|$)|(?<=["']):|(?<![^\s[{,])\?(?=\s)/g),
    },
    toml: {
        deepAt: (text) => (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: false }) ?? longKeyAt(text),
        keysAt: tomlKeys,
    },
};
function* marks(text, pattern, isMark = () => true) {
    for (const { 0: mark, index } of text.matchAll(pattern))
        if (isMark(mark))
            yield index;
}
function* tomlKeys(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const [first = '', ...more] = line.split('=');
        const isKey = more.length > 0 || /^[ \t]*\[/.test(first);
        const names = isKey ? first.split('.').length + Math.max(0, more.length - 1) : 0;
        for (let name = 0; name < names; name++)
            yield offset;
        offset += line.length + 1;
    }
}
function yamlTooDeepAt(text) {
    const dashes = text.search(/(?:[-?][ \t]{1,99}){100}/);
    return dashes === -1 ? (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: false }) : dashes;
}
function longKeyAt(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const [key = ''] = line.split('=', 1);
        if (key.split('.').length > 100 && (key.length < line.length || /^\s*\[/.test(key)))
            return offset;
        offset += line.length + 1;
    }
    return undefined;
}


  }),

  79641:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  tooDeepAt)
  });
const MOST = 200;
function tooDeepAt(text, { strings }) {
    let depth = 0;
    let quoted = false;
    for (let offset = 0; offset < text.length; offset++) {
        const code = text.charCodeAt(offset);
        if (quoted && code === backslash)
            offset++;
        else if (strings && code === quote)
            quoted = !quoted;
        else if (!quoted && (code === openBracket || code === openBrace))
            depth++;
        else if (!quoted && (code === closeBracket || code === closeBrace))
            depth = Math.max(0, depth - 1);
        if (depth > MOST)
            return offset;
    }
    return undefined;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\[]{}'].map((character) => character.charCodeAt(0));


  }),

  93063:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  parseJson)
  });
  var _data_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32176);

function parseJson(text, most) {
    if (text.length > most)
        throw new SyntaxError('it is too long');
    const beyond = (0,_data_limits_js__WEBPACK_IMPORTED_MODULE_0__  .i)(text, 'json');
    if (beyond)
        throw new SyntaxError(`it ${beyond.why}`);
    return JSON.parse(text);
}


  }),

  59084:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  shownText)
  });
  var remark_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67321);
  var unified__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23900);
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36756);




const shownText = (text, max) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(withoutMarkup(text), max);
const LOOKED_AT = 4_000;
const mostMarks = 100;
const blocks = [
    ...['headingAtx', 'setextUnderline', 'thematicBreak', 'list', 'blockQuote'],
    ...['codeIndented', 'codeFenced', 'htmlFlow', 'definition'],
];
function without(...constructs) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ disable: { null: constructs } });
}
const inline = (0,unified__WEBPACK_IMPORTED_MODULE_2__  .l)()
    .use(remark_parse__WEBPACK_IMPORTED_MODULE_3__  .A)
    .use(without, ...blocks);
const unemphasised = (0,unified__WEBPACK_IMPORTED_MODULE_2__  .l)()
    .use(remark_parse__WEBPACK_IMPORTED_MODULE_3__  .A)
    .use(without, ...blocks, 'attention');
function withoutMarkup(text) {
    const line = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__  .c)(text.slice(0, LOOKED_AT).replace(/\p{White_Space}+/gu, ' ')).trim();
    if (!/[<&*_`[\\~]/.test(line))
        return line;
    const marks = line.match(/[*_]/g)?.length ?? 0;
    const [paragraph] = (marks > mostMarks ? unemphasised : inline).parse(line).children;
    if (paragraph?.type !== 'paragraph')
        return line;
    return withoutTags(paragraph.children.flatMap((node) => piecesOf(node, line)));
}
function piecesOf(node, line) {
    const { type, value, children = [], position } = node;
    const source = line.slice(position?.start.offset, position?.end.offset);
    if (type === 'html')
        return [{ text: source, isTag: true }];
    if (type === 'text')
        return [words((value ?? '').replace(/~~([^~]+)~~/g, '$1'))];
    if (value !== undefined)
        return [words(value)];
    if (isNoEmphasis(node, source, line))
        return [words(source)];
    if (type === 'linkReference' || type === 'imageReference')
        return [words(source)];
    return children.flatMap((child) => piecesOf(child, line));
}
const words = (text) => ({ text, isTag: false });
function isNoEmphasis({ type, position }, source, line) {
    if (type !== 'emphasis' && type !== 'strong')
        return false;
    const before = line.charAt((position?.start.offset ?? 0) - 1);
    const after = line.charAt(position?.end.offset ?? line.length);
    return (/\w/.test(before) && /\w/.test(after)) || /^__[a-z\d]+(?:_[a-z\d]+)*__$/.test(source);
}
const inlineTags = /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;
const blockTags = /^(?:blockquote|center|div|h[1-6]|li|ol|p|section|ul)$/;
function withoutTags(pieces) {
    const shown = pieces.map(({ text, isTag }) => (isTag ? alone(text) : text));
    const open = [];
    pieces.forEach(({ text, isTag }, at) => {
        const [, slash, name = ''] = (isTag && /^<(\/?)([a-z][a-z\d]*)/i.exec(text)) || [];
        const tag = name.toLowerCase();
        if (!inlineTags.test(tag) && !blockTags.test(tag))
            return;
        if (slash === '') {
            open.push({ name: tag, at });
            return;
        }
        const start = open.findLastIndex((one) => one.name === tag);
        if (start === -1)
            return;
        const { at: first } = open[start];
        open.length = start;
        const gap = blockTags.test(tag) ? ' ' : '';
        shown[first] = gap;
        shown[at] = gap;
        inside(tag, shown, first + 1, at);
    });
    return shown.join('');
}
function alone(tag) {
    if (/^<br\b/i.test(tag))
        return ' ';
    return /^<(?:!--|img\s|wbr\b)/i.test(tag) ? '' : tag;
}
function inside(tag, shown, from, to) {
    if (tag === 'rt' || tag === 'rp')
        shown.fill('', from, to);
    const small = tag === 'sup' ? raised : tag === 'sub' ? lowered : undefined;
    const letters = [...shown.slice(from, to).join('')];
    if (small === undefined || !letters.every((letter) => small.has(letter)))
        return;
    shown.fill('', from, to);
    shown[from] = letters.map((letter) => small.get(letter)).join('');
}
const pairs = (from, to) => {
    const letters = [...to];
    return new Map([...from].map((letter, index) => [letter, letters[index]]));
};
const raised = pairs('0123456789+-\u2212=()ni', '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207c\u207d\u207e\u207f\u2071');
const lowered = pairs('0123456789+-\u2212=()', '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208c\u208d\u208e');


  }),

  73725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  linearKeys),
    d: () => (  keyProblem)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _data_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32176);


const linearKeys = { uniqueKeys: false };
function keyProblem(document) {
    let keys = 0;
    let problem;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key))
                    continue;
                const offset = key.range[0];
                if (seen.has(key.value))
                    problem = { offset, message: 'Map keys must be unique', code: 'DUPLICATE_KEY' };
                if (++keys > _data_limits_js__WEBPACK_IMPORTED_MODULE_1__  .L)
                    problem = { offset, message: 'It holds too many keys', code: 'TOO_MANY_KEYS' };
                if (problem)
                    return yaml__WEBPACK_IMPORTED_MODULE_0__  .YR.BREAK;
                seen.add(key.value);
            }
            return undefined;
        },
    });
    return problem;
}


  })

};
