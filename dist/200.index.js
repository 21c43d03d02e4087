export const id = 200;
export const ids = [200];
export const modules = {

  38200:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  metaHere: () => (  metaHere)
});

var report_escape = __webpack_require__(72527);
var facts = __webpack_require__(85697);
var table = __webpack_require__(68330);
var one_line = __webpack_require__(6810);
var exit_status = __webpack_require__(11347);
var external_node_path_ = __webpack_require__(76760);
var p_map = __webpack_require__(606);
var errors = __webpack_require__(452);
var ledger_record = __webpack_require__(96852);
var pages_build = __webpack_require__(48680);
var match = __webpack_require__(12361);
var page = __webpack_require__(51018);
var pages_pictures = __webpack_require__(67169);
var html_head = __webpack_require__(52225);
var posts_source = __webpack_require__(84234);
var pages_head = __webpack_require__(12920);
var html_data = __webpack_require__(19507);
var structured_data = __webpack_require__(30657);
var judge_search = __webpack_require__(13768);
;






function robotsTag(robots, adds) {
    const isSilent = (0,judge_search .ey)(robots, adds.robots).some(({ kind }) => kind === 'missing');
    const content = [robots[0]?.trim(), judge_search .as].filter(Boolean).join(', ');
    return isSilent ? [{ attribute: 'name', key: 'robots', content }] : [];
}
function withArticle(head, rest, { picture, more = [], adds }, source) {
    const page = head + rest;
    if (!adds.structuredData || (0,html_data .Sm)(page))
        return (0,html_data .Sn)(page, { form: 'object', ...picture, more }, source.eol, (0,posts_source .ql)(source));
    return (0,html_head .B)(head, (0,structured_data .eC)(articleOn(head, [picture, ...more])), source.eol) + rest;
}
function articleOn(head, pictures) {
    const { tags, titles } = (0,pages_head .z)(head, head.length);
    const headline = titles.at(-1)?.replace(/\s+/g, ' ').trim();
    const images = pictures.map(({ url, width, height, isDisclosed }) => ({
        ...{ '@type': 'ImageObject', url, width, height },
        ...(isDisclosed && { digitalSourceType: structured_data .jg }),
    }));
    const address = [tags.canonical, tags['og:url']].find(isWhole);
    return {
        '@context': 'https://schema.org',
        '@type': 'Article',
        ...(headline === undefined ? {} : { headline }),
        image: images.length === 1 ? images[0] : images,
        ...(address === undefined ? {} : { mainEntityOfPage: address.trim() }),
    };
}
const isWhole = (address) => address !== undefined && /^https?:\/\//i.test(address.trim()) && URL.canParse(address.trim());

;




const types = {
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    webp: 'image/webp',
};
const alike = {
    'og:image:url': 'og:image',
    'og:image:secure_url': 'og:image',
    'twitter:image:src': 'twitter:image',
};
function putTags(page, bytes, tags, search) {
    const source = (0,posts_source .D4)(page, bytes);
    const end = (0,pages_head .W)(source.text);
    const head = source.text.slice(0, end);
    const said = (0,pages_head .z)(head, end);
    const present = said.tags;
    const content = (key) => tags.find((tag) => tag.key === key)?.content;
    const type = types[/\.(\w+)$/.exec(content('og:image') ?? '')?.[1]?.toLowerCase() ?? ''];
    const more = Object.entries(alike).flatMap(([key, sources]) => {
        const value = content(sources);
        return present[key] === undefined || value === undefined
            ? []
            : [{ attribute: key.startsWith('og:') ? 'property' : 'name', key, content: value }];
    });
    if (present['og:image:type'] !== undefined && type !== undefined)
        more.push({ attribute: 'property', key: 'og:image:type', content: type });
    if (search)
        more.push(...robotsTag(said.robots, search.adds));
    const tagged = (0,html_head .d)(head, [...tags, ...more], source.eol, (0,posts_source .ql)(source));
    const rest = source.text.slice(end);
    const edited = search ? withArticle(tagged, rest, search, source) : tagged + rest;
    return edited === source.text ? bytes : (0,posts_source .lF)(source, edited);
}

var settings_of_repo = __webpack_require__(68102);
var worktree_write = __webpack_require__(5369);
var social_tags = __webpack_require__(82164);
var built_posts = __webpack_require__(23409);
var address = __webpack_require__(58280);
var pages_reader = __webpack_require__(29161);
var size_text = __webpack_require__(52292);
;


const ownFolder = 'hero-images';
async function fileFor(picture, page, { build, pictures, siteUrl, copied }) {
    const same = await pictures.same(picture.bytes, picture.sha256);
    const named = same.find((file) => (0,address .ci)(siteUrl, file) === page.tags['og:image']);
    if (named !== undefined || same[0] !== undefined)
        return named ?? same[0];
    const name = picture.path.split('/').at(-1);
    const dot = name.lastIndexOf('.');
    const path = `${ownFolder}/${name.slice(0, dot)}-${picture.sha256.slice(0, 8)}${name.slice(dot)}`;
    if (build.files.has(path))
        return path;
    const copying = copied.get(path) ?? copy(picture, path, build);
    copied.set(path, copying);
    await copying;
    return path;
}
const copy = async (picture, path, build) => (0,worktree_write .h)(build.dir, new Map([[path, await picture.read()]]));

var sniff = __webpack_require__(87837);
var lfs_pointer = __webpack_require__(33691);
;




async function recordPicture(facts, head, repo, hashOf) {
    const { path } = facts;
    const file = head.files.get(path);
    if (file?.mode.startsWith('100') && file.size === facts.bytes) {
        const sha256 = await hashOf(path);
        if (sha256 === facts.sha256) {
            const { width, height, bytes } = facts;
            const read = async () => (await bytesOf(file, repo)) ?? new Uint8Array();
            return { path, width, height, bytes, sha256, read };
        }
    }
    const bytes = file && (await bytesOf(file, repo));
    if (!bytes || (bytes.length < 1024 && (0,lfs_pointer .N)(bytes))) {
        const why = bytes ? 'only its Git LFS pointer is checked out' : 'it is not in the repo';
        const hint = bytes
            ? 'Give `lfs: true` to actions/checkout.'
            : 'Restore the file, or draw the post again.';
        const read = () => Promise.reject(new errors .L4(`The build does not have ${path}, and ${why}.`, { hint }));
        const { width, height, bytes: size, sha256 } = facts;
        return { path, width, height, bytes: size, sha256, read };
    }
    const { width, height } = measured(path, bytes);
    const read = async () => bytes;
    return { path, width, height, bytes: bytes.length, sha256: (0,pages_pictures .B)(bytes), read };
}
const bytesOf = async (file, repo) => (await repo.read([file])).get(file.path);
function measured(path, bytes) {
    try {
        return (0,sniff .ZF)(bytes);
    }
    catch (error) {
        if (!(error instanceof errors .Z_))
            throw error;
        throw new errors .L4(`${path} is no picture that networks show: ${error.message}.`, {
            hint: 'Put a JPEG, PNG or WebP in its place, or draw the post again.',
            cause: error,
        });
    }
}

;








function pagePictures(checkout, { head, settings }, place) {
    const reader = (0,pages_reader .W)(checkout.dir);
    const hashOf = (path) => reader.look(path, pages_pictures .B);
    const known = (facts) => recordPicture(facts, head, checkout.repo, hashOf);
    const placed = async (picture, page) => {
        const url = (0,address .ci)(place.siteUrl, await fileFor(picture, page, place));
        return { url, width: picture.width, height: picture.height };
    };
    const inData = new Set([settings.social, ...(settings.moreSocial ?? [])]
        .filter((image) => image['structured-data'])
        .map(({ size }) => size));
    const ifThere = async (facts, page, isFit = (_) => true) => {
        try {
            const picture = await known(facts);
            return isFit({ ...facts, width: picture.width, height: picture.height })
                ? await placed(picture, page)
                : undefined;
        }
        catch (error) {
            if (!(error instanceof errors .L4))
                throw error;
            return undefined;
        }
    };
    return {
        social: async ({ files }, page) => placed(await known(files.social), page),
        async forSearch(record, page, adds, social) {
            const isWanted = page.article === undefined ? adds.structuredData : page.article.length === 0;
            if (!isWanted)
                return { picture: social, more: [] };
            const picture = (await ifThere(record.files.hero, page, judge_search .sV)) ?? social;
            const more = [];
            for (const facts of [record.files.social, ...(record.files.more ?? [])]) {
                const found = inData.has((0,size_text .l)(facts)) ? await ifThere(facts, page) : undefined;
                if (found && found.url !== picture.url)
                    more.push(found);
            }
            const isDisclosed = record.generator === 'openai' && settings.disclosure !== undefined;
            const told = (one) => ({
                ...one,
                ...(isDisclosed && { isDisclosed }),
            });
            return { picture: told(picture), more: more.map(told) };
        },
    };
}

;














async function meta(checkout) {
    const { inputs } = checkout;
    const build = await (0,pages_build .V)((0,external_node_path_.resolve)(checkout.dir, inputs.builtDir), inputs.builtDir);
    const found = await (0,built_posts .$)(checkout);
    const siteUrl = inputs.siteUrl ?? found.state.site.origin;
    if (siteUrl === undefined)
        throw new errors .GN('The address of the site is not known.', {
            hint: 'Networks follow absolute addresses only: give it as `site-url`, with the base path.',
        });
    const { pages, unreadable } = await (0,page .n)(build);
    const matches = (0,match .k)(found.posts.map(({ keys }) => keys), pages, siteUrl);
    const place = { build, pictures: (0,pages_pictures .F)(build, siteUrl), siteUrl, copied: new Map() };
    const pictures = pagePictures(checkout, found.state, place);
    const adds = (0,settings_of_repo .EC)(found.state.settings);
    const put = async (post) => {
        const { record, keys } = post;
        if (!record)
            return undefined;
        const why = whyLeft(post);
        if (why !== undefined)
            return { post: keys.path, why };
        const match = matches.get(keys.path);
        if (!('page' in match))
            return { post: keys.path, ...unmatched(match) };
        try {
            checkout.signal.throwIfAborted();
            const { page } = match;
            const social = await pictures.social(record, page);
            const search = await pictures.forSearch(record, page, adds, social);
            const tags = (0,social_tags .nM)({ ...social, alt: altFor(post, page, social.url) });
            const change = await tag(page.path, tags, { ...search, adds }, build);
            return { post: keys.path, page: page.path, image: social.url, change };
        }
        catch (error) {
            if (!(error instanceof errors .L4))
                throw error;
            const { message, hint } = error;
            return { post: keys.path, message, ...(hint === undefined ? {} : { hint }) };
        }
    };
    const tagged = [];
    const left = [];
    const failed = [...found.failed];
    for (const result of await (0,p_map .Ay)(found.posts, put, { concurrency: pages_build .z })) {
        if (result === undefined)
            continue;
        if ('why' in result)
            left.push(result);
        else if ('page' in result)
            tagged.push(result);
        else
            failed.push(result);
    }
    const warnings = compressed(build, tagged);
    const copied = await filesIn(place);
    const lists = { tagged, copied, left, unreadable, failed, warnings };
    return { siteUrl, pages: pages.length, ...lists };
}
async function filesIn({ copied }) {
    const done = await Promise.allSettled(copied.values());
    return [...copied.keys()].filter((_, index) => done[index].status === 'fulfilled').sort();
}
function whyLeft({ record, hero, heroFile }) {
    if (!record || hero === undefined)
        return undefined;
    const ours = (0,ledger_record .IC)(record).map(({ path }) => path);
    if (heroFile !== undefined)
        return ours.includes(heroFile) ? undefined : `names a picture of its own (${hero})`;
    const names = ours.map((path) => path.split('/').at(-1));
    return names.some((name) => hero.includes(name))
        ? undefined
        : `names a picture of its own (${hero})`;
}
const unmatched = ({ why, candidates }) => why === 'none'
    ? {
        message: 'No page of the build belongs to this post.',
        hint: 'Give the post the address of its page, as `permalink` or `slug`, or the title that the page has.',
    }
    : {
        message: `Which page belongs to this post cannot be told: ${candidates.slice(0, 5).join(', ')}.`,
        hint: 'Give the posts different titles, or an address (`permalink`, `slug`) of their own.',
    };
const altFor = ({ alt, record }, { tags }, image) => {
    const present = tags['og:image'] === image ? tags['og:image:alt']?.trim() : undefined;
    return alt ?? (present || record?.alt || '');
};
async function tag(path, tags, search, build) {
    const after = await build.look(path, (before) => {
        const bytes = putTags(path, before, tags, search);
        return bytes === before ? undefined : bytes;
    });
    if (after === undefined)
        return 'as it should be';
    await (0,worktree_write .h)(build.dir, new Map([[path, after]]));
    return 'tagged';
}
function compressed({ files }, tagged) {
    const stale = tagged.filter(({ page, change }) => change === 'tagged' && ['gz', 'br', 'zst'].some((ending) => files.has(`${page}.${ending}`)));
    return stale.length === 0
        ? []
        : [
            `${stale.length} changed pages have a compressed copy (such as ${stale[0].page}.gz) that is now older than they are: compress after this step.`,
        ];
}

;






async function metaHere(checkout) {
    const outcome = await meta(checkout);
    const { tagged, failed, unreadable } = outcome;
    return {
        text: inWords(outcome),
        data: outcome,
        summary: asMarkdown(outcome),
        remarks: remarksOf(outcome),
        red: (0,exit_status .y)(checkout.inputs.failOn, {
            images: tagged.length,
            failed: failed.length + unreadable.length,
            stopped: false,
        }),
    };
}
function headline({ tagged, copied, siteUrl, pages }) {
    const changed = tagged.filter(({ change }) => change === 'tagged').length;
    const put = copied.length === 0 ? '' : ` ${(0,facts .U9)(copied.length, 'image')} copied into the build.`;
    return `${(0,facts .U9)(changed, 'page')} of ${siteUrl} got their tags, ${tagged.length - changed} had them, of ${pages} in all.${put}`;
}
function inWords(outcome) {
    const { failed, left, unreadable, warnings } = outcome;
    const lines = [
        headline(outcome),
        ...warnings,
        ...left.map(({ post, why }) => `left     ${post}: ${why}`),
        ...failed.flatMap(({ post, message, hint }) => [
            `failed   ${post}: ${message}`,
            ...(hint === undefined ? [] : [`         ${hint}`]),
        ]),
        ...unreadable.map(({ path, message }) => `failed   ${path}: ${message}`),
    ];
    return `${lines.map(one_line .T).join('\n')}\n`;
}
const mostRows = 500;
function asMarkdown(outcome) {
    const { failed, left, unreadable, warnings } = outcome;
    const rows = [
        ...failed.map(({ post, message, hint }) => [(0,report_escape .aY)(post), (0,report_escape .CS)(`${message} ${hint ?? ''}`)]),
        ...unreadable.map(({ path, message }) => [(0,report_escape .aY)(path), (0,report_escape .CS)(message)]),
        ...left.map(({ post, why }) => [(0,report_escape .aY)(post), (0,report_escape .CS)(`Left alone: ${why}`)]),
    ];
    const parts = [
        '### Social tags for the built site',
        (0,report_escape .CS)(headline(outcome)),
        ...warnings.map((text) => (0,report_escape .CS)(text)),
        ...(rows.length === 0 ? [] : [(0,table .t)(['file', 'why not'], rows.slice(0, mostRows))]),
        ...(0,table .O)(rows.length - mostRows, 'file', ' in the log'),
    ];
    return `${parts.join('\n\n')}\n`;
}
function remarksOf({ failed, unreadable, warnings }) {
    const title = 'Social tags';
    return [
        ...failed.map(({ post, message, hint, line }) => ({
            level: 'error',
            title,
            message: hint === undefined ? message : `${message} ${hint}`,
            file: post,
            ...(line === undefined ? {} : { line }),
        })),
        ...unreadable.map(({ path, message }) => ({ level: 'error', title, message: `${path}: ${message}` })),
        ...warnings.map((message) => ({ level: 'warning', title, message })),
    ];
}


  }),

  11347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  turnsRed)
  });
function turnsRed(failOn, { images, failed, refused = 0, stopped }) {
    if (failOn === 'never')
        return false;
    if (failOn === 'any')
        return stopped || failed > 0;
    return stopped || (failed > refused && images === 0);
}


  }),

  52225:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  withJsonLd),
    d: () => (  withMetaTags)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var parse5__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63194);
  var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7914);
  var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84234);




function withMetaTags(text, tags, eol, fail) {
    const document = (0,parse5__WEBPACK_IMPORTED_MODULE_1__  .qg)(text, { sourceCodeLocationInfo: true });
    const present = new Map();
    let images = 0;
    for (const element of (0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .ZE)(document)) {
        const key = (0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .dB)(element);
        if (key === 'og:image')
            images++;
        if (images > 1 && key?.startsWith('og:image:'))
            continue;
        if (key !== undefined && !present.has(key))
            present.set(key, element);
    }
    const splices = [];
    const absent = [];
    for (const tag of tags) {
        const element = present.get(tag.key.toLowerCase());
        if (element === undefined)
            absent.push(tag);
        else if ((0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(element, 'content') !== (0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .o$)(tag.content))
            splices.push(contentSplice(text, element, tag.content, fail));
    }
    const first = images > 1 ? present.get('og:image') : undefined;
    const ofFirst = first ? absent.filter(({ key }) => key.startsWith('og:image:')) : [];
    const rest = absent.filter((tag) => !ofFirst.includes(tag));
    if (ofFirst.length > 0)
        splices.push(insertion(text, document, metaLines(ofFirst), eol, first));
    if (rest.length > 0)
        splices.push(insertion(text, document, metaLines(rest), eol));
    const edited = splices
        .sort((a, b) => b.start - a.start)
        .reduce((page, { start, end, text: replacement }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(page, start, end, replacement), text);
    assertWanted(text, edited, tags, fail);
    return edited;
}
function withJsonLd(text, json, eol) {
    const document = (0,parse5__WEBPACK_IMPORTED_MODULE_1__  .qg)(text, { sourceCodeLocationInfo: true });
    const lines = () => [`<script type="application/ld+json">${json}</script>`];
    const { start, end, text: lineOf } = insertion(text, document, lines, eol);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__  .$3)(text, start, end, lineOf);
}
function contentSplice(text, element, content, fail) {
    const location = element.sourceCodeLocation;
    if (!location)
        throw fail('A meta tag has no place in the source.', 0, 'Set it by hand.');
    const value = `content="${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .Gj)(content)}"`;
    const range = location.attrs?.content;
    if (range !== undefined) {
        const name = text.slice(range.startOffset, range.startOffset + 'content'.length);
        const replacement = name + value.slice('content'.length);
        return { start: range.startOffset, end: range.endOffset, text: replacement };
    }
    const tag = text.slice(location.startOffset, location.endOffset);
    const close = location.startOffset + tag.search(/\s*\/?>$/);
    return { start: close, end: close, text: ` ${value}` };
}
const metaLines = (tags) => (close) => tags.map(({ attribute: name, key, content }) => {
    const values = `${name}="${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .Gj)(key)}" content="${(0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .Gj)(content)}"`;
    return `<meta ${values}${close}`;
});
function insertion(text, document, linesWith, eol, beside) {
    const all = [...(0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .ZE)(document)];
    const head = all.find(({ tagName }) => tagName === 'head');
    const inHead = head ? [...(0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .ZE)(head)].filter((node) => node.sourceCodeLocation) : [];
    const neighbour = beside ??
        inHead.findLast((node) => /^(?:og|twitter):/.test((0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .dB)(node) ?? '')) ??
        inHead.findLast(({ tagName }) => ['meta', 'title'].includes(tagName));
    const html = all.find(({ tagName }) => tagName === 'html');
    const opening = head?.sourceCodeLocation?.startTag ?? html?.sourceCodeLocation?.startTag;
    const doctype = document.childNodes.find(({ nodeName }) => nodeName === '#documentType');
    const anchor = neighbour?.sourceCodeLocation ?? opening ?? doctype?.sourceCodeLocation;
    const offset = anchor?.endOffset ?? 0;
    const source = anchor ? text.slice(anchor.startOffset, anchor.endOffset) : '';
    const lines = linesWith(neighbour?.tagName === 'meta' && source.endsWith('/>') ? ' />' : '>');
    if (!anchor)
        return { start: 0, end: 0, text: lines.map((line) => line + eol).join('') };
    const indent = /^[ \t]*/.exec(text.slice((0,_source_js__WEBPACK_IMPORTED_MODULE_3__  .PT)(text, anchor.startOffset)))?.[0] ?? '';
    const deeper = anchor === head?.sourceCodeLocation?.startTag;
    const isLastOnLine = text.slice(offset, (0,_source_js__WEBPACK_IMPORTED_MODULE_3__  .sE)(text, offset)).trim() === '';
    const before = isLastOnLine ? eol + indent + (deeper ? '  ' : '') : '';
    return { start: offset, end: offset, text: lines.map((line) => before + line).join('') };
}
function assertWanted(before, after, tags, fail) {
    const wanted = new Map(Object.entries((0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .fX)((0,parse5__WEBPACK_IMPORTED_MODULE_1__  .qg)(before))));
    for (const { key, content } of tags)
        wanted.set(key.toLowerCase(), (0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .o$)(content));
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)((0,_html_js__WEBPACK_IMPORTED_MODULE_2__  .fX)((0,parse5__WEBPACK_IMPORTED_MODULE_1__  .qg)(after)), Object.fromEntries(wanted)))
        return;
    throw fail('The tags cannot be set without changing something else.', 0, 'Set them by hand.');
}


  }),

  33691:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  isLfsPointer)
  });
const isLfsPointer = (bytes) => new TextDecoder().decode(bytes.subarray(0, 100)).startsWith('version https://git-lfs.');


  }),

  5369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  writeFiles)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _new_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61619);





async function writeFiles(dir, files, removed = []) {
    const before = [];
    const gone = [];
    for (const path of files.keys())
        before.push(await look(dir, path));
    for (const path of removed)
        gone.push(await look(dir, path));
    const made = [];
    const done = [];
    try {
        for (const state of before) {
            const first = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path)), { recursive: true });
            if (first !== undefined)
                made.push(first);
            await replace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path), files.get(state.path), state.file?.mode);
            done.push(state);
        }
        for (const state of gone) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path), { force: true });
            done.push(state);
        }
    }
    catch (error) {
        await restore(dir, done, made);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4(`Could not write the files: ${error.message}`, {
            hint: 'What had been written before was put back',
            cause: error,
        });
    }
}
async function look(dir, path) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4(`Cannot write ${path}: ${why}`, { file: path });
    const why = (0,_new_paths_js__WEBPACK_IMPORTED_MODULE_4__  .x5)(path);
    if (why !== undefined)
        throw refuse(why);
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const part = parts.slice(0, depth).join('/');
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, part)).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (stat === undefined)
            return { path };
        if (stat.isSymbolicLink())
            throw refuse(`${part} is a symlink, and may lead anywhere`);
        const leaf = depth === parts.length;
        if (!leaf && !stat.isDirectory())
            throw refuse(`${part} is no folder`);
        if (leaf && !stat.isFile())
            throw refuse('something else than a file is there');
        if (leaf)
            return { path, file: { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, part)), mode: stat.mode } };
    }
    return { path };
}
async function replace(target, bytes, mode) {
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.hero-images-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        throw error;
    }
}
async function restore(dir, done, made) {
    for (const { path, file } of done.toReversed()) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path);
        if (file === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { force: true });
        else
            await replace(target, file.bytes, file.mode);
    }
    for (const folder of made.toReversed())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
}


  }),

  68330:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  more),
    t: () => (  table)
  });
  var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);

function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(hidden, thing, where) {
    return hidden > 0 ? [`and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(hidden, `more ${thing}`)}${where}`] : [];
}


  })

};
