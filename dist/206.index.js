export const id = 206;
export const ids = [206];
export const modules = {

  23409:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  findBuiltPosts),
    x: () => (  recordFor)
  });
  var _ledger_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
  var _pages_detached_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81952);
  var _pages_post_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48061);
  var _pipeline_find_repo_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76293);
  var _pipeline_find_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48400);
  var _pipeline_find_sort_posts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73956);
  var _pipeline_find_to_failed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52441);
  var _posts_wishes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47184);








const batch = 64;
async function findBuiltPosts(checkout) {
    const { repo, inputs } = checkout;
    const head = await repo.head('worktree');
    const state = await (0,_pipeline_find_repo_state_js__WEBPACK_IMPORTED_MODULE_2__  .K)({ head, settingsAt: 'head', again: false, posts: inputs.posts }, checkout);
    const { site, settings } = state;
    const scope = { include: 'all', base: undefined, names: inputs.posts };
    const files = (0,_pipeline_find_scope_js__WEBPACK_IMPORTED_MODULE_6__  .S)(state.head, site, scope);
    const posts = [];
    const failed = [];
    let withoutHero = 0;
    for (let start = 0; start < files.length; start += batch) {
        const part = files.slice(start, start + batch);
        const options = { drafts: settings.drafts, now: checkout.now() };
        const found = (0,_pipeline_find_sort_posts_js__WEBPACK_IMPORTED_MODULE_3__  .u)(part, await repo.read(part), site, options);
        const articles = new Set(part.flatMap(({ path }) => site.translations(path)));
        const records = await (0,_ledger_records_js__WEBPACK_IMPORTED_MODULE_0__  .M$)(state.head, [...articles], checkout);
        const built = (post, hero) => {
            const record = recordFor(post.path, records, site);
            const heroFile = hero === undefined ? undefined : site.heroFileOf(post);
            return {
                ...(0,_pages_detached_js__WEBPACK_IMPORTED_MODULE_7__  .h)({ keys: (0,_pages_post_keys_js__WEBPACK_IMPORTED_MODULE_1__  .n)(post), hero, heroFile, alt: (0,_posts_wishes_js__WEBPACK_IMPORTED_MODULE_5__  .p9)(post).alt }),
                record: record && {
                    ...{ alt: record.alt, files: record.files, generator: record.generator },
                },
            };
        };
        posts.push(...found.present.map(({ post, hero }) => built(post, hero)));
        const unnamed = found.missing.map((post) => built(post));
        posts.push(...unnamed.filter(({ record }) => record !== undefined));
        withoutHero += unnamed.filter(({ record }) => record === undefined).length;
        failed.push(...found.failed.map(_pipeline_find_to_failed_js__WEBPACK_IMPORTED_MODULE_4__  .V));
    }
    return { state, posts, bare: withoutHero, failed };
}
const recordFor = (path, records, site) => records.get(path) ??
    site
        .translations(path)
        .map((other) => records.get(other))
        .find((record) => record?.translations?.includes(path));


  }),

  48680:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  openBuild),
    z: () => (  atOnce)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29161);





const atOnce = 8;
async function openBuild(dir, asked) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(dir).catch(() => undefined);
    if (asked === '' || top === undefined || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(top)).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(asked === ''
            ? 'Input `built-dir` is empty.'
            : `The folder \`${asked}\` of the built site is not there.`, {
            hint: 'Build the site first, and name the folder that the build writes: `dist`, `public`, `_site`, `build` or `out`, as your generator has it.',
        });
    const files = new Set((await walk(top, '')).sort());
    const pages = [...files].filter((path) => /\.html?$/i.test(path));
    if (pages.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`There is no HTML page in \`${asked}\`.`, {
            hint: 'Name the folder that the build writes its pages to.',
        });
    let bySize;
    return {
        dir: top,
        files,
        pages,
        ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__  .W)(top),
        async picturesOf(bytes) {
            bySize ??= weigh(top, files);
            return (await bySize).get(bytes) ?? [];
        },
    };
}
async function walk(dir, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (entry.isFile())
            found.push(path);
        else if (entry.isDirectory() &&
            entry.name !== 'node_modules' &&
            !/^\.(?!well-)/.test(entry.name))
            found.push(...(await walk(dir, `${path}/`)));
    }
    return found;
}
async function weigh(dir, files) {
    const pictures = [...files].filter((path) => /\.(?:jpe?g|png|webp)$/i.test(path));
    const sizes = await (0,p_map__WEBPACK_IMPORTED_MODULE_4__  .Ay)(pictures, async (path) => [(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path))).size, path], { concurrency: 16 });
    const bySize = new Map();
    for (const [size, path] of sizes) {
        const same = bySize.get(size);
        if (same)
            same.push(path);
        else
            bySize.set(size, [path]);
    }
    return bySize;
}


  }),

  81952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  detached)
  });
const detached = (value) => structuredClone(value);


  }),

  12920:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  headEnd),
    z: () => (  readHead)
  });
  var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);
  var _posts_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7914);
  var _posts_structured_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30657);
  var _text_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7312);




const ofHead = new Set('html head base basefont bgsound link meta title noscript noframes style script template'.split(' '));
function headEnd(text) {
    let end = text.length;
    let templates = 0;
    const stop = (offset) => {
        end = offset;
        tokenizer.pause();
    };
    const nothing = () => { };
    const tokenizer = new parse5__WEBPACK_IMPORTED_MODULE_0__  ._F({ sourceCodeLocationInfo: true }, {
        onStartTag({ tagName, location }) {
            if (tagName === 'template')
                templates++;
            if (templates === 0 && !ofHead.has(tagName))
                return stop(location?.startOffset ?? 0);
            tokenizer.state = _text_states_js__WEBPACK_IMPORTED_MODULE_3__  .y[tagName] ?? tokenizer.state;
        },
        onEndTag({ tagName, location }) {
            if (tagName === 'template')
                templates = Math.max(0, templates - 1);
            if (templates > 0)
                return;
            if (tagName === 'head')
                stop(location?.endOffset ?? 0);
            else if (['body', 'html'].includes(tagName))
                stop(location?.startOffset ?? 0);
        },
        onComment: nothing,
        onDoctype: nothing,
        onEof: nothing,
        onCharacter: nothing,
        onNullCharacter: nothing,
        onWhitespaceCharacter: nothing,
    });
    tokenizer.write(text, true);
    return end;
}
function readHead(text, end = headEnd(text)) {
    const document = (0,parse5__WEBPACK_IMPORTED_MODULE_0__  .qg)(text.slice(0, end), { sourceCodeLocationInfo: true });
    const tags = (0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .fX)(document);
    let title = '';
    let lang = '';
    const robots = [];
    let isRedirect = false;
    let isFragment = !document.childNodes.some(({ nodeName }) => nodeName === '#documentType');
    for (const element of (0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .ZE)(document)) {
        const { tagName } = element;
        if (element.sourceCodeLocation)
            isFragment = false;
        if (tagName === 'html')
            lang = (0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(element, 'lang') ?? '';
        if (tagName === 'title')
            title ||= firstText(element.childNodes[0]);
        if ((0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .dB)(element) === 'robots')
            robots.push((0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(element, 'content') ?? '');
        if (tagName === 'meta' && (0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(element, 'http-equiv')?.toLowerCase() === 'refresh')
            isRedirect = /url\s*=/i.test((0,_posts_html_js__WEBPACK_IMPORTED_MODULE_1__  .lt)(element, 'content') ?? '');
    }
    const titles = [title, tags['twitter:title'], tags['og:title']];
    return {
        tags,
        titles: titles.filter((text) => text !== undefined && text.trim() !== ''),
        lang,
        robots,
        structuredData: (0,_posts_structured_data_js__WEBPACK_IMPORTED_MODULE_2__  .cP)(document),
        isRedirect,
        isFragment,
    };
}
const firstText = (node) => node && 'value' in node && typeof node.value === 'string' ? node.value : '';


  }),

  13768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CJ: () => (  articlePictures),
    as: () => (  large),
    ey: () => (  previews),
    sV: () => (  isLarge)
  });
  var _pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);

const large = 'max-image-preview:large';
const isLarge = ({ width, height }) => width >= 1200 && Math.abs(width / height / (16 / 9) - 1) <= 0.1;
const usualSize = { width: 1536, height: 864 };
const warning = (tag, kind, message) => ({
    ...{ tag, kind, level: 'warning' },
    message: `${tag} ${message}`,
});
function articlePictures(pictures, { structuredData }, hero) {
    const tag = 'JSON-LD';
    if (pictures === undefined)
        return structuredData ? [warning(tag, 'missing', 'tells of no article (`meta` adds it)')] : [];
    if (pictures.length === 0)
        return [warning(tag, 'missing', 'names no image for the article')];
    const problems = pictures.flatMap(({ value, pointed: { target, file } }) => {
        const shown = `\`${value.slice(0, 200)}\``;
        if (target.kind === 'relative')
            return [warning(tag, 'relative', `names an image that is not absolute (${shown})`)];
        if (target.kind === 'elsewhere' || file !== undefined)
            return [];
        return [warning(tag, 'nowhere', `names an image that the build does not have (${shown})`)];
    });
    const sizes = pictures.map(({ pointed }) => pointed.picture);
    const isShown = sizes.some((size) => size === undefined || isLarge(size));
    if (isShown || problems.length > 0)
        return problems;
    const widest = sizes.reduce((most, size) => (size.width > most.width ? size : most));
    return [warning(tag, 'size', `names an image of ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(widest)} pixels. ${advice(hero)}`)];
}
function advice(hero) {
    const rule = 'Search shows those large that are at least 1200 wide and about 16:9';
    return isLarge(hero)
        ? `${rule}, as hero images by the settings are (\`size: ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(hero)}\`)`
        : `${rule}: write \`size: ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(usualSize)}\` in the settings`;
}
function previews(robots, isAsked) {
    if (robots.length === 0)
        return isAsked ? [warning('robots', 'missing', `is not there to say \`${large}\``)] : [];
    const all = robots.join(', ');
    if (/\bno(?:index|ne)\b/i.test(all.replace(/max-[\w-]+:\s*\w+/gi, '')))
        return [];
    const said = [...all.matchAll(/max-image-preview\s*:\s*(\w+)/gi)].map(([, size]) => size);
    const narrow = said.find((size) => size.toLowerCase() !== 'large');
    if (narrow !== undefined)
        return [warning('robots', 'wrong', `says \`max-image-preview:${narrow}\`, not \`large\``)];
    return said.length > 0 ? [] : [warning('robots', 'missing', `does not say \`${large}\``)];
}


  }),

  12361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  matchPages)
  });
  var _text_folded_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27149);
  var _text_shown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59084);
  var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58280);
  var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51018);
  var _post_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48061);





function matchPages(posts, pages, siteUrl) {
    const index = indexPages(pages, siteUrl);
    const choices = new Map();
    for (const post of posts)
        choices.set(post, choose(post, index));
    const claims = new Map();
    for (const [post, choice] of choices)
        if ('points' in choice)
            claims.set(choice.page, [...(claims.get(choice.page) ?? []), { post, points: choice.points }]);
    const matches = new Map();
    for (const [post, choice] of choices) {
        if (!('points' in choice)) {
            matches.set(post.path, choice);
            continue;
        }
        const { page, foundBy, points } = choice;
        const rivals = claims.get(page).filter((claim) => claim.post !== post);
        const best = Math.max(0, ...rivals.map((claim) => claim.points));
        if (points > best)
            matches.set(post.path, { page, foundBy });
        else
            matches.set(post.path, points < best
                ? { why: 'none', candidates: [] }
                : { why: 'ambiguous', candidates: [page.path] });
    }
    return matches;
}
function indexPages(pages, siteUrl) {
    const pageKeys = new Set(pages.map(({ path }) => (0,_address_js__WEBPACK_IMPORTED_MODULE_3__  .Lt)(path)));
    const keys = new Map();
    for (const page of pages) {
        if (page.isRedirect)
            continue;
        const key = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__  .Lt)(page.path);
        const home = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__  .l)(page, siteUrl);
        if (home === key || !pageKeys.has(home))
            keys.set(page, home);
    }
    const byKey = new Map();
    const bySlug = new Map();
    const byTitle = new Map();
    for (const [page, key] of keys) {
        byKey.set(folds(key), page);
        add(bySlug, (0,_post_keys_js__WEBPACK_IMPORTED_MODULE_2__  .T)(key.split('/').at(-1) ?? ''), page);
        for (const title of new Set(page.titles.flatMap(withoutSiteName)))
            add(byTitle, title, page);
    }
    return { byKey, bySlug, byTitle, key: (page) => keys.get(page) ?? '' };
}
function add(map, key, page) {
    const present = map.get(key);
    if (present)
        present.push(page);
    else
        map.set(key, [page]);
}
function choose(post, index) {
    for (const literal of post.literals) {
        const page = index.byKey.get(folds(literal));
        if (page)
            return { page, foundBy: 'address', points: 100, sure: true };
    }
    const titled = index.byTitle.get(plain(post.title)) ?? [];
    const isTitled = new Set(titled);
    const named = new Set([...post.slugs].flatMap((slug) => index.bySlug.get(slug) ?? []));
    const candidates = [...named]
        .map((page) => weigh(post, page, index.key(page), isTitled.has(page)))
        .filter((candidate) => candidate !== undefined);
    const sure = candidates.filter((candidate) => candidate.sure);
    if (sure.length > 0)
        return best(sure);
    const byTitle = titled.map((page) => ({ page, foundBy: 'title', points: 1, sure: true }));
    if (byTitle.length > 0)
        return best(byTitle);
    if (candidates.length === 0)
        return { why: 'none', candidates: [] };
    return { why: 'doubtful', candidates: pathsOf(candidates) };
}
function best(candidates) {
    const max = Math.max(...candidates.map(({ points }) => points));
    const winners = candidates.filter(({ points }) => points === max);
    const [winner] = winners;
    return winner && winners.length === 1
        ? winner
        : { why: 'ambiguous', candidates: pathsOf(winners) };
}
const pathsOf = (candidates) => candidates.map(({ page }) => page.path).sort();
function weigh(post, page, key, isTitled) {
    let parts = key.split('/').slice(0, -1).map(_post_keys_js__WEBPACK_IMPORTED_MODULE_2__  .T);
    if (post.lang !== '') {
        const lang = (0,_post_keys_js__WEBPACK_IMPORTED_MODULE_2__  .T)(post.lang);
        if (!parts.includes(lang) && (0,_post_keys_js__WEBPACK_IMPORTED_MODULE_2__  .T)(page.lang) !== lang)
            return undefined;
        parts = parts.filter((part) => part !== lang);
    }
    const isDated = post.date.length === 3 && post.date.slice(0, 2).every((part) => parts.includes(part));
    if (isDated)
        parts = parts.filter((part) => !post.date.includes(part));
    let end = post.folders.length;
    let shared = 0;
    for (const part of parts.toReversed()) {
        const found = post.folders.lastIndexOf(part, end - 1);
        if (end === 0 || found === -1)
            continue;
        shared++;
        end = found;
    }
    const strange = parts.length - shared;
    return {
        page,
        foundBy: 'path',
        points: 10 + 8 * Number(isTitled) + 4 * Number(isDated) + 2 * shared - strange,
        sure: isTitled || isDated || shared > 0 || (parts.length === 0 && post.folders.length === 0),
    };
}
const folds = (key) => key.toLowerCase();
const plain = (title) => (0,_text_shown_text_js__WEBPACK_IMPORTED_MODULE_0__  .f)((0,_text_folded_text_js__WEBPACK_IMPORTED_MODULE_4__  .M)(title), 1000).toLowerCase();
function withoutSiteName(title) {
    const whole = plain(title);
    const parts = whole.split(/\s+[|\u00b7\u2022\u2013\u2014\u00bb\u00ab:-]+\s+|:\s+/);
    if (parts.length < 2)
        return [whole];
    const last = whole
        .slice(0, whole.length - (parts.at(-1)?.length ?? 0))
        .replace(/[\s|\u00b7\u2022\u2013\u2014\u00bb\u00ab:-]+$/, '');
    const first = whole.slice(parts[0]?.length ?? 0).replace(/^[\s|\u00b7\u2022\u2013\u2014\u00bb\u00ab:-]+/, '');
    return [whole, last, first];
}


  }),

  51018:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  homeOf),
  n: () => (  readPages)
});

var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var source = __webpack_require__(84234);
var structured_data = __webpack_require__(30657);
var address = __webpack_require__(58280);
var pages_build = __webpack_require__(48680);
var detached = __webpack_require__(81952);
var head = __webpack_require__(12920);
var dist = __webpack_require__(63194);
var text_states = __webpack_require__(7312);
;



function jsonLdOf(text) {
    const found = [];
    let templates = 0;
    let script;
    const nothing = () => { };
    const onText = ({ chars }) => {
        if (script !== undefined)
            script += chars;
    };
    const tokenizer = new dist ._F({ sourceCodeLocationInfo: false }, {
        onStartTag({ tagName, attrs }) {
            if (tagName === 'template')
                templates++;
            const type = attrs.find(({ name }) => name === 'type')?.value;
            if (tagName === 'script' && templates === 0 && (0,structured_data .V$)(type))
                script = '';
            tokenizer.state = text_states .y[tagName] ?? tokenizer.state;
        },
        onEndTag({ tagName }) {
            if (tagName === 'template')
                templates = Math.max(0, templates - 1);
            if (tagName !== 'script' || script === undefined)
                return;
            found.push(script);
            script = undefined;
        },
        onCharacter: onText,
        onWhitespaceCharacter: onText,
        onNullCharacter: onText,
        onComment: nothing,
        onDoctype: nothing,
        onEof: nothing,
    });
    tokenizer.write(text, true);
    return found;
}

;









const keptTag = /^(?:canonical|robots|og:(?:url|image(?::.+)?)|twitter:(?:card|image(?::.+)?))$/;
async function readPages(build) {
    const pages = [];
    const unreadable = [];
    const read = async (path) => {
        try {
            return await build.look(path, (bytes) => pageOf(path, bytes));
        }
        catch (error) {
            if (!(error instanceof errors .L4))
                throw error;
            return { path, message: error.message };
        }
    };
    for (const page of await (0,p_map .Ay)(build.pages, read, { concurrency: pages_build .z })) {
        if (page === undefined)
            continue;
        if ('message' in page)
            unreadable.push(page);
        else
            pages.push(page);
    }
    return { pages, unreadable };
}
function pageOf(path, bytes) {
    const { head, bodyStart } = headOf(path, bytes);
    const { tags, robots, titles, lang, isRedirect, isFragment } = head;
    if (isFragment)
        return undefined;
    const keptTags = Object.fromEntries(Object.entries(tags).filter(([key]) => keptTag.test(key)));
    if (robots.length > 0)
        keptTags.robots = robots.join(', ');
    const article = (0,structured_data .Dm)(structuredDataOf(head, bytes, bodyStart));
    const kept = { tags: keptTags, titles, lang, ...(article ? { article } : {}) };
    return { path, ...(0,detached .h)(kept), isRedirect };
}
function structuredDataOf({ structuredData }, bytes, bodyStart) {
    const { buffer, byteOffset, byteLength } = bytes;
    return Buffer.from(buffer, byteOffset, byteLength).includes(structured_data .Kr, bodyStart)
        ? jsonLdOf(new TextDecoder().decode(bytes))
        : structuredData;
}
const headBytes = 32 * 1024;
function headOf(path, bytes) {
    const first = (0,source .D4)(path, bytes.subarray(0, bytes.lastIndexOf(0x3e, headBytes) + 1));
    const isWhole = (0,head .W)(first.text) < first.text.length;
    const { bom, text } = isWhole ? first : (0,source .D4)(path, bytes);
    const end = (0,head .W)(text);
    return { head: (0,head .z)(text, end), bodyStart: Buffer.byteLength(bom + text.slice(0, end)) };
}
function homeOf(page, siteUrl) {
    for (const key of ['canonical', 'og:url']) {
        const target = (0,address .$r)(page.tags[key] ?? '', siteUrl, page.path);
        if (page.tags[key] && target.kind === 'here')
            return (0,address .Lt)(target.path);
    }
    return (0,address .Lt)(page.path);
}


  }),

  67169:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  sha256Of),
    F: () => (  picturesOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _pictures_sniff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87837);
  var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58280);




function picturesOf(build, siteUrl) {
    const looked = new Map();
    const hashes = new Map();
    const hashOf = (path) => {
        const hash = hashes.get(path) ?? build.look(path, sha256Of);
        hashes.set(path, hash);
        return hash;
    };
    return {
        async follow(value, page) {
            const target = (0,_address_js__WEBPACK_IMPORTED_MODULE_3__  .$r)(value.trim(), siteUrl, page);
            const file = 'path' in target && build.files.has(target.path) ? target.path : undefined;
            if (file === undefined)
                return { target };
            if (!looked.has(file))
                looked.set(file, look(build, file));
            return { target, file, ...(await looked.get(file)) };
        },
        async same(bytes, sha256) {
            const found = [];
            for (const path of await build.picturesOf(bytes))
                if ((await hashOf(path)) === sha256)
                    found.push(path);
            return found;
        },
    };
}
const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
async function look(build, file) {
    try {
        const picture = await build.look(file, (bytes) => {
            const { width, height } = (0,_pictures_sniff_js__WEBPACK_IMPORTED_MODULE_2__  .ZF)(bytes);
            return { width, height, bytes: bytes.length };
        });
        return { picture };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .L4))
            throw error;
        return { unread: error.message.replace(/^the (?:answer|picture) (?=is)/, 'it ') };
    }
}


  }),

  48061:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  folded),
    n: () => (  postKeys)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58280);


const addressKeys = ['permalink', 'url', 'path'];
const pageNames = /^(?:index|_index|\+page|page|readme)$/i;
function postKeys(post) {
    const { meta, title } = post;
    const folders = node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .dirname(post.path)
        .split('/')
        .filter((part) => part !== '.');
    let name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(post.path).replace(/\.[a-z]+$/i, '');
    const lang = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i.exec(name)?.[1] ?? '';
    if (lang !== '')
        name = name.slice(0, -lang.length - 1);
    const file = pageNames.test(name) && folders.length > 0 ? (folders.pop() ?? name) : name;
    const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_]?(.*)$/.exec(file);
    const addresses = addressKeys.map((key) => text(meta[key])).filter(isLiteral);
    const slug = isLiteral(text(meta.slug)) ? (0,_address_js__WEBPACK_IMPORTED_MODULE_1__  .Lt)(text(meta.slug)) : '';
    const steps = slug.split('/');
    const slugs = [file, dated?.[4] ?? '', steps.pop() ?? '', title, title.replace(/['\u2019]/g, '')];
    return {
        path: post.path,
        title,
        literals: addresses.map((address) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__  .Lt)(new URL(address, 'http://site.invalid').pathname)),
        slugs: new Set(slugs.map(folded).filter((slug) => slug !== '')),
        folders: [...folders, ...steps].map(folded),
        date: dated ? dated.slice(1, 4).map((part) => part.padStart(2, '0')) : dateOf(meta),
        lang: lang.toLowerCase(),
    };
}
const folded = (name) => name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const text = (value) => (typeof value === 'string' ? value.trim() : '');
const isLiteral = (value) => value !== '' && !/[{}]|(?:^|\/):/.test(value) && URL.canParse(value, 'http://site.invalid');
function dateOf(meta) {
    const value = meta.date ?? meta.pubDate ?? meta.published;
    const day = value instanceof Date ? value.toISOString() : text(value);
    return /^(\d{4})-(\d{2})-(\d{2})/.exec(day)?.slice(1) ?? [];
}


  }),

  29161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  createReader)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




const mostBytes = 64 * 1024 * 1024;
const mostKept = 4 * 1024 * 1024;
function createReader(dir) {
    const idle = [];
    async function into(path, bufferOf) {
        let file;
        try {
            file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
            const stat = await file.stat();
            if (!stat.isFile())
                throw new Error('it is no file');
            if (stat.size > mostBytes)
                throw new Error(`it has ${Math.ceil(stat.size / 1024 / 1024)} MB`);
            const buffer = bufferOf(stat.size);
            let offset = 0;
            while (offset < stat.size) {
                const { bytesRead } = await file.read(buffer, offset, stat.size - offset, offset);
                if (bytesRead === 0)
                    break;
                offset += bytesRead;
            }
            return buffer.subarray(0, offset);
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4(`The file cannot be read: ${cause.message}.`, { cause });
        }
        finally {
            await file?.close();
        }
    }
    return {
        read: (path) => into(path, (size) => Buffer.allocUnsafeSlow(size)),
        async look(path, use) {
            let buffer = idle.pop();
            try {
                const bytes = await into(path, (size) => {
                    if (buffer === undefined || buffer.length < size)
                        buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(Math.max(size, 65_536))));
                    return buffer;
                });
                return use(bytes);
            }
            finally {
                if (buffer !== undefined && buffer.length <= mostKept)
                    idle.push(buffer);
            }
        },
    };
}


  }),

  7312:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  textStates)
  });
  var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);

const textStates = {
    title: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RCDATA,
    textarea: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RCDATA,
    style: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    noscript: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    noframes: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    noembed: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    iframe: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    xmp: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.RAWTEXT,
    script: parse5__WEBPACK_IMPORTED_MODULE_0__  .V_.SCRIPT_DATA,
};


  }),

  72527:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    DV: () => (  codeBlock),
    Jj: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.J),
    _s: () => (  htmlAttribute),
    aY: () => (  code),
    js: () => (  htmlText),
    uH: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);

const zeroWidth = '\u200b';

function defuse(text) {
    return text
        .replace(/@/g, `@${zeroWidth}`)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${zeroWidth}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidth}`)
        .replace(/(www)(?=\.)/gi, `$1${zeroWidth}`)
        .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${zeroWidth}`)
        .replace(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replace(/.{4}(?=.)/g, `$&${zeroWidth}`));
}
const markdown = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '<span>$</span>',
};
function literal(text) {
    return defuse(text).replace(/[&<>`|$\\*_[\]#~!^=]/g, (sign) => markdown[sign] ?? `\\${sign}`);
}
function prose(text, limit = 500) {
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => code(part))
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+:]/, '\\$&');
}
function withCode(line, text, code) {
    return line
        .split(/(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/)
        .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
        .join('');
}
function code(text, limit = 200) {
    const line = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit).replaceAll('|', '\u00a6') || '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const taskBox = /^([\s>*+\-\d.)]*\[)(?=[ xX]\])/;
function codeBlock(text, limit) {
    const lines = text
        .slice(0, 2 * limit + 200)
        .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
        .map((line) => line.replaceAll('\t', '  '))
        .map((line) => `${/^ */.exec(line)[0]}${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(line, Infinity)}`)
        .map((line) => line.replace(taskBox, `$1${zeroWidth}`));
    const body = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .J)(lines.join('\n').trim(), limit);
    const fence = fenceFor(body, 3);
    return `${fence}text\n${body}\n${fence}`;
}
function fenceFor(text, least) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
function htmlText(text, limit = 500) {
    const literal = (part) => entities(defuse(part));
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => `<code>${literal(part)}</code>`);
}
function htmlAttribute(text, limit = 500) {
    return entities((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit));
}
function entities(text) {
    return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


  })

};
