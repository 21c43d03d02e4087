export const id = 801;
export const ids = [801];
export const modules = {

  23942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (  check)
});

var external_node_path_ = __webpack_require__(76760);
var p_map = __webpack_require__(606);
var ledger_record = __webpack_require__(96852);
var address = __webpack_require__(58280);
var pages_build = __webpack_require__(48680);
var judge_search = __webpack_require__(13768);
;

function judge(evidence) {
    const { tags, og, twitter, wanted, hero, search, article, sharedWith, listed, disclosed } = evidence;
    const problems = [
        ...pointing('og:image', imageOf(tags), og, 'error'),
        ...(sharedWith > 1 ? [shared(sharedWith)] : []),
        ...measures(tags, og?.picture, wanted),
        ...(filled(tags['og:image:alt']) ? [] : [missing('og:image:alt')]),
        ...card(tags['twitter:card']),
        ...pointing('twitter:image', tags['twitter:image'] ?? tags['twitter:image:src'], twitter, 'warning'),
        ...(filled(tags['twitter:image:alt']) ? [] : [missing('twitter:image:alt')]),
        ...(0,judge_search .CJ)(article, search, hero),
        ...(0,judge_search .ey)(tags.robots === undefined ? [] : [tags.robots], search.robots),
    ];
    if (disclosed === false)
        problems.push({
            tag: 'disclosure',
            kind: 'missing',
            level: 'warning',
            message: 'the page does not say that its picture was made by AI',
        });
    if (listed === false && !/noindex/i.test(tags.robots ?? ''))
        problems.push({
            tag: 'sitemap',
            kind: 'unlisted',
            level: 'warning',
            message: 'the sitemap does not know the page',
        });
    return [
        ...problems.filter(({ level }) => level === 'error'),
        ...problems.filter(({ level }) => level === 'warning'),
    ];
}
const imageOf = (tags) => [tags['og:image'], tags['og:image:url'], tags['og:image:secure_url']].find(filled);
const filled = (content) => content !== undefined && content.trim() !== '';
const missing = (tag, level = 'warning') => ({
    tag,
    kind: 'missing',
    level,
    message: `${tag} is missing`,
});
function pointing(tag, value, pointed, level) {
    if (!filled(value) || !pointed)
        return [missing(tag, level)];
    const problem = (kind, message) => ({
        tag,
        kind,
        level,
        message: `${tag} ${message}`,
    });
    const { target, file, unread } = pointed;
    const problems = [];
    const shown = `\`${value.slice(0, 200)}\``;
    if (target.kind === 'relative')
        problems.push(problem('relative', `is not absolute (${shown})`));
    if (target.kind === 'broken')
        problems.push(problem('nowhere', `is no address (${shown})`));
    if (target.kind === 'local')
        problems.push(problem('nowhere', `points at ${target.host}, which only the builder can see`));
    if (target.kind === 'beside')
        problems.push(problem('nowhere', `points outside of the site's base path ${target.base} (${shown})`));
    if ((target.kind === 'here' || target.kind === 'relative') && file === undefined)
        problems.push(problem('nowhere', `points at a file that the build does not have (${shown})`));
    if (unread !== undefined && tag === 'og:image')
        problems.push(problem('no picture', `names ${file}: ${unread}`));
    return problems;
}
const shared = (pages) => ({
    tag: 'og:image',
    kind: 'default',
    level: 'error',
    message: `og:image is also that of ${pages} other pages: the site's default picture, not this post's`,
});
const card = (content) => {
    if (!filled(content))
        return [missing('twitter:card')];
    if (content.trim() === 'summary_large_image')
        return [];
    const message = `twitter:card is \`${content.slice(0, 40)}\`, not \`summary_large_image\``;
    return [{ tag: 'twitter:card', kind: 'wrong', level: 'warning', message }];
};
function measures(tags, picture, wanted) {
    const problems = [];
    const warn = (tag, kind, message) => problems.push({ tag, kind, level: 'warning', message });
    for (const side of ['width', 'height']) {
        const tag = `og:image:${side}`;
        const content = tags[tag];
        if (!filled(content))
            problems.push(missing(tag));
        else if (picture && Number(content) !== picture[side])
            warn(tag, 'size', `${tag} says ${content.slice(0, 20)}, the picture has ${picture[side]}`);
    }
    if (!picture)
        return problems;
    const { width, height, bytes } = picture;
    const ratio = (size) => size.width / size.height;
    const isCut = Math.abs(ratio(picture) / ratio(wanted) - 1) > 0.05;
    if (width < wanted.width || height < wanted.height || isCut)
        warn('og:image', 'size', `the picture is ${width}x${height}, not ${wanted.width}x${wanted.height}`);
    if (bytes > wanted.bytes)
        warn('og:image', 'heavy', `the picture has ${kilobytes(bytes)}, more than ${kilobytes(wanted.bytes)}`);
    return problems;
}
const kilobytes = (bytes) => `${Math.ceil(bytes / 1000)} kB`;

var match = __webpack_require__(12361);
var pages_page = __webpack_require__(51018);
var pages_pictures = __webpack_require__(67169);
var dist = __webpack_require__(63194);
;

function saysDisclosure(html, texts) {
    if (/"digitalSourceType"\s*:\s*"[^"]*trainedAlgorithmicMedia/i.test(html))
        return true;
    const seen = plain(textOf(html));
    return texts.some((text) => seen.includes(plain(text)));
}
const says_disclosure_hidden = new Set(['head', 'script', 'style', 'template']);
function textOf(html) {
    const left = [(0,dist .qg)(html)];
    const texts = [];
    for (let node = left.pop(); node; node = left.pop()) {
        if ('value' in node)
            texts.push(node.value);
        else if ('childNodes' in node && !says_disclosure_hidden.has(node.nodeName))
            left.push(...[...node.childNodes].reverse());
    }
    return texts.join('');
}
const plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

var pages_sitemap = __webpack_require__(62679);
var size_text = __webpack_require__(52292);
var settings_of_repo = __webpack_require__(68102);
var built_posts = __webpack_require__(23409);
;














async function check(checkout) {
    const { inputs } = checkout;
    const build = await (0,pages_build .V)((0,external_node_path_.resolve)(checkout.dir, inputs.builtDir), inputs.builtDir);
    const { state, posts, bare: withoutHero, failed } = await (0,built_posts .$)(checkout);
    const { pages, unreadable } = await (0,pages_page .n)(build);
    const siteUrl = inputs.siteUrl ??
        state.site.origin ??
        (0,address .m4)(pages.map(({ path, tags }) => ({ path, canonical: tags.canonical })));
    const matches = (0,match .k)(posts.map(({ keys }) => keys), pages, siteUrl);
    const pictures = (0,pages_pictures .F)(build, siteUrl);
    const sitemap = await (0,pages_sitemap .k)(build, siteUrl);
    const othersOn = sharing(posts, matches, pages);
    const { size, social } = state.settings;
    const wanted = { ...(0,size_text .D)(social.size), bytes: social['max-bytes'] };
    const ofAll = { wanted, hero: (0,size_text .D)(size), search: (0,settings_of_repo .EC)(state.settings) };
    const articleOf = async ({ path, article }) => article &&
        Promise.all(article.map(async (value) => ({ value, pointed: await pictures.follow(value, path) })));
    const { disclosure } = state.settings;
    const words = typeof disclosure === 'string' ? [disclosure] : Object.values(disclosure ?? {});
    const disclosedOn = async ({ path }, { record }) => words.length > 0 && record?.generator === 'openai'
        ? await build.look(path, (bytes) => saysDisclosure(new TextDecoder().decode(bytes), words))
        : undefined;
    const look = async (post) => {
        const match = matches.get(post.keys.path);
        if (!('page' in match)) {
            const nowhere = { page: undefined, by: undefined, image: undefined };
            return { post: post.keys.path, ...nowhere, problems: [noPage(match)] };
        }
        const { page, foundBy } = match;
        const { tags } = page;
        const image = imageOf(tags);
        const twitter = tags['twitter:image'] ?? tags['twitter:image:src'];
        const problems = judge({
            tags,
            og: image === undefined ? undefined : await pictures.follow(image, page.path),
            twitter: twitter === undefined ? undefined : await pictures.follow(twitter, page.path),
            ...ofAll,
            article: await articleOf(page),
            disclosed: await disclosedOn(page, post),
            sharedWith: othersOn(post, page),
            listed: sitemap?.has((0,pages_page .l)(page, siteUrl)),
        });
        return { post: post.keys.path, page: page.path, by: foundBy, image, problems };
    };
    const checked = await (0,p_map .Ay)(posts, look, { concurrency: pages_build .z });
    return {
        siteUrl,
        pages: pages.length,
        posts: checked.sort((a, b) => (a.post < b.post ? -1 : 1)),
        bare: withoutHero,
        hasSitemap: sitemap !== undefined,
        unreadable,
        failed,
    };
}
function sharing(posts, matches, pages) {
    const heroes = new Map();
    for (const post of posts) {
        const match = matches.get(post.keys.path);
        if (match && 'page' in match)
            heroes.set(match.page, heroOf(post));
    }
    const pagesOf = new Map();
    for (const page of pages) {
        const image = imageOf(page.tags);
        if (image === undefined)
            continue;
        const same = pagesOf.get(image);
        if (same)
            same.push(page);
        else
            pagesOf.set(image, [page]);
    }
    return (post, page) => {
        const image = imageOf(page.tags) ?? '';
        if (isNamedAs(image, post))
            return 0;
        return (pagesOf.get(image) ?? []).filter((other) => other !== page && heroes.get(other) !== heroOf(post) && !isDouble(other, page)).length;
    };
}
function isNamedAs(image, { record, heroFile }) {
    const ourFiles = [heroFile, ...(record ? (0,ledger_record .IC)(record).map(({ path }) => path) : [])];
    const names = ourFiles.filter((path) => path !== undefined).map((path) => external_node_path_.posix.parse(path).name);
    return names.some((name) => external_node_path_.posix.basename(image).startsWith(encodeURI(name)));
}
const isDouble = (a, b) => a.tags.canonical !== undefined && a.tags.canonical === b.tags.canonical;
const heroOf = ({ record, hero, heroFile }) => heroFile ?? record?.files.hero.path ?? hero ?? '';
function noPage({ why, candidates }) {
    const list = candidates.slice(0, 5).join(', ');
    const message = {
        none: 'no page of the build belongs to this post',
        ambiguous: `which page belongs to this post cannot be told: ${list}`,
        doubtful: `the page of this name has another title and folder: ${list}`,
    }[why];
    return { tag: 'page', kind: 'no page', level: 'error', message };
}


  }),

  60801:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    checkHere: () => (  checkHere)
  });
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
  var _report_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85697);
  var _report_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68330);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6810);
  var _exit_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11347);
  var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23942);






async function checkHere(checkout) {
    const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_4__  .z)(checkout);
    const isBroken = ({ problems }) => problems.some(({ level }) => level === 'error');
    const isWrong = ({ problems }) => problems.length > 0;
    const { failOn } = checkout.inputs;
    const unsaid = checked.failed.length + checked.unreadable.length;
    const bad = checked.posts.filter(failOn === 'any' ? isWrong : isBroken).length;
    return {
        text: inWords(checked),
        data: checked,
        summary: asMarkdown(checked),
        remarks: remarksOf(checked),
        red: (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_5__  .y)(failOn, {
            images: checked.posts.length - bad,
            failed: bad + unsaid,
            stopped: false,
        }),
    };
}
function headline({ posts, pages, siteUrl, bare: withoutHero }) {
    const right = posts.filter(({ problems }) => problems.length === 0).length;
    const found = `${right} of ${(0,_report_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(posts.length, 'post')} with a hero image have all tags right, in ${(0,_report_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(pages, 'page')}`;
    const where = siteUrl === undefined ? '' : ` of ${siteUrl}`;
    return `${found}${where}.${withoutHero === 0 ? '' : ` ${(0,_report_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(withoutHero, 'post')} without a hero image.`}`;
}
function notesOf({ siteUrl, hasSitemap, posts }) {
    return [
        ...(siteUrl === undefined
            ? [
                'The address of the site is not known, so absolute addresses were not followed into the build: give `site-url`.',
            ]
            : []),
        ...(hasSitemap || posts.length === 0 ? [] : ['The build has no sitemap.xml.']),
    ];
}
function inWords(checked) {
    const wrong = checked.posts.filter(({ problems }) => problems.length > 0);
    const lines = [
        headline(checked),
        ...notesOf(checked),
        ...wrong.flatMap(({ post, page, problems }) => [
            '',
            page === undefined ? post : `${post} (${page})`,
            ...problems.map(({ level, message }) => `  ${level.padEnd(7)}  ${message}`),
        ]),
        ...checked.failed.flatMap(({ post, message }) => ['', post, `  error    ${message}`]),
        ...checked.unreadable.flatMap(({ path, message }) => ['', path, `  error    ${message}`]),
    ];
    return `${lines.map(_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__  .T).join('\n')}\n`;
}
const mostRows = 500;
function asMarkdown(checked) {
    const wrong = checked.posts.filter(({ problems }) => problems.length > 0);
    const rows = [
        ...wrong.map(({ post, page, problems }) => [
            (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(post),
            page === undefined ? '' : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(page),
            problems.map(({ message }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(message, 300)).join('<br>'),
        ]),
        ...checked.failed.map(({ post, message }) => [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(post), '', (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(message)]),
        ...checked.unreadable.map(({ path, message }) => ['', (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(path), (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(message)]),
    ];
    const parts = [
        '### Social tags of the built site',
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(headline(checked)),
        ...notesOf(checked).map((note) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(note)),
        ...(rows.length === 0
            ? []
            : [(0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__  .t)(['post', 'page', 'what is wrong'], rows.slice(0, mostRows))]),
        ...(0,_report_table_js__WEBPACK_IMPORTED_MODULE_2__  .O)(rows.length - mostRows, 'post', ' in the log'),
    ];
    return `${parts.join('\n\n')}\n`;
}
function remarksOf({ posts, failed, unreadable }) {
    const title = 'Social tags';
    const remarks = [
        ...failed.map(({ post, message, line }) => ({
            level: 'error',
            title,
            message,
            file: post,
            ...(line === undefined ? {} : { line }),
        })),
        ...unreadable.map(({ path, message }) => ({ level: 'error', title, message: `${path}: ${message}` })),
        ...posts
            .filter(({ problems }) => problems.length > 0)
            .map(({ post, page, problems }) => ({
            level: problems[0].level,
            title,
            file: post,
            message: `${page ?? 'The built site'}: ${problems.map(({ message }) => message).join('; ')}.`,
        })),
    ];
    return [
        ...remarks.filter(({ level }) => level === 'error'),
        ...remarks.filter(({ level }) => level !== 'error'),
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
