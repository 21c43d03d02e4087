export const id = 227;
export const ids = [227];
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

  5227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  galleryHere: () => (  galleryHere)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(452);
var external_node_crypto_ = __webpack_require__(77598);
var look_hash = __webpack_require__(78389);
;

function alikeGroups(posts) {
    const byHero = new Map(posts
        .filter(({ look = '' }) => (0,look_hash .Mk)(look))
        .toReversed()
        .map((post) => [post.pictures[0]?.path ?? post.post, { post: post.post, look: post.look }]));
    const pictures = [...byHero.values()].reverse();
    const left = new Set(pictures);
    const groups = [];
    for (const first of pictures) {
        if (!left.delete(first))
            continue;
        const group = [first];
        for (const member of group)
            for (const other of left)
                if ((0,look_hash .HI)(member.look, other.look)) {
                    left.delete(other);
                    group.push(other);
                }
        if (group.length > 1)
            groups.push(group.map(({ post }) => post));
    }
    return groups;
}

;
const lacksTags = ({ tags = [] }) => tags.length > 0;
const tally = (posts) => {
    const count = (state) => posts.filter((post) => post.state === state).length;
    return {
        ours: count('ours'),
        person: count('person'),
        waiting: count('waiting'),
        missing: count('missing'),
    };
};

var seen = __webpack_require__(36756);
;

class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
const html = (strings, ...pieces) => new Html(strings.reduce((text, part, index) => `${text}${inHtml(pieces[index - 1])}${part}`));
function inHtml(piece) {
    if (piece === undefined || piece === false)
        return '';
    if (piece instanceof Html)
        return piece.text;
    if (typeof piece === 'object')
        return piece.map(inHtml).join('');
    return escaped(String(piece));
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (text) => text
    .split(/\r\n|[\n\r]/)
    .map((line) => (0,seen .c)(line.replaceAll('\t', ' ')))
    .join('\n')
    .replace(/[&<>"'`]/g, (character) => entities[character]);
const linkTo = (at, path) => [at, ...path.split('/').map((name) => encodeURIComponent(name.toWellFormed()))].join('/');

;


const stateWords = {
    ours: 'Ours',
    person: 'By a person',
    waiting: 'Waiting',
    missing: 'Missing',
};
const kindWords = {
    hero: 'Hero image',
    dark: 'Dark version',
    social: 'Social image',
};
function postCard(post, id, filesAt) {
    const { title, lang, state, section, isApproved, note, pictures } = post;
    const [hero, ...others] = pictures;
    const marks = [state, ...(isApproved ? ['approved'] : []), ...(lacksTags(post) ? ['tags'] : [])];
    const alt = post.alt || `Picture of \u201c${title}\u201d, without an alternative text`;
    return html `<li id="${id}" data-marks="${marks.join(' ')}" data-section="${section}">
<article aria-labelledby="${id}-title">
${hero?.thumbnail
        ? html `<button type="button" class="open" aria-describedby="${id}-title">${thumbnailOf(hero, alt)}</button>`
        : html `<button type="button" class="open empty">${hero?.why ?? 'No picture'}: look at \u201c${title}\u201d</button>`}
<h3 id="${id}-title"${languageOf(lang)} dir="auto">${title}</h3>
<p class="marks"><span class="${state}">${stateWords[state]}</span>${isApproved && html ` <span class="approved">Approved</span>`}${lacksTags(post) && html ` <span class="tags">Tags</span>`}${note && html ` ${note}`}</p>
${others.length > 0 &&
        html `<ul class="crops">${others.map((picture) => crop(picture, title, filesAt))}</ul>`}
<details><summary>More<span class="hidden"> on \u201c${title}\u201d</span></summary><div class="body">${bodyOf(post, filesAt)}</div></details>
</article></li>
`;
}
const crop = (picture, title, filesAt) => html `<li><a href="${linkTo(filesAt, picture.path)}">${thumbnailOf(picture, `${kindWords[picture.kind]} of \u201c${title}\u201d`) ?? kindWords[picture.kind]}</a></li>`;
function bodyOf({ post, section, alt, prompt, facts, pictures, tags }, at) {
    return html `<dl>
<dt>Post</dt><dd><a href="${linkTo(at, post)}">${post}</a></dd>
${section !== '' && html `<dt>Section</dt><dd>${section}</dd>`}
<dt>Alternative text</dt><dd dir="auto">${alt || 'not known here'}</dd>
${pictures.map((picture) => html `<dt>${kindWords[picture.kind]}</dt><dd>${fileOf(picture, at)}</dd>`)}
${facts.map(({ name, text }) => html `<dt>${name}</dt><dd>${text}</dd>`)}
${tags && html `<dt>Built page</dt><dd>${tags.length === 0 ? 'all tags are right' : html `<ul>${tags.map((tag) => html `<li>${tag}</li>`)}</ul>`}</dd>`}
${prompt !== undefined && html `<dt>Prompt</dt><dd class="prompt" dir="auto">${prompt}</dd>`}
</dl>`;
}
function fileOf({ path, isFile, size, why }, at) {
    const told = [size, why].filter((text) => text !== undefined).join(', ');
    const name = isFile ? html `<a href="${linkTo(at, path)}">${path}</a>` : html `<code>${path}</code>`;
    return html `${name}${told !== '' && ` (${told})`}`;
}
function thumbnailOf(picture, alt) {
    if (picture?.thumbnail === undefined)
        return undefined;
    const { width, height, bytes } = picture.thumbnail;
    const data = new Html(Buffer.from(bytes).toString('base64'));
    return html `<img loading="lazy" decoding="async" width="${width}" height="${height}" alt="${alt}" src="data:image/webp;base64,${data}">`;
}
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
function languageOf(tag) {
    try {
        return tag !== '' && names.of(tag) !== undefined ? html ` lang="${tag}"` : undefined;
    }
    catch {
        return undefined;
    }
}

;



function filters(posts) {
    const of = tally(posts);
    const states = Object.keys(stateWords).map((state) => [state, stateWords[state], of[state]]);
    const marks = [
        ...states,
        ['approved', 'Approved', posts.filter(({ isApproved }) => isApproved).length],
        ['tags', 'Tags to mend', posts.filter(lacksTags).length],
    ];
    const sections = Map.groupBy(posts, ({ section }) => section);
    const bySection = [...sections]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([section, all]) => [section, section || 'none', all.length]);
    return html `<form id="filters" role="search" aria-label="Posts" hidden>
<label>State <select id="state"><option value="*">All (${posts.length})</option>${options(marks)}</select></label>
<label>Section <select id="section"><option value="*">All</option>${options(bySection)}</select></label>
<label>Text <input type="search" id="text" autocomplete="off"></label>
<button type="reset">All posts</button>
<output id="count" for="state section text"></output>
</form>`;
}
const options = (choices) => choices
    .filter(([, , count]) => count > 0)
    .map(([value, words, count]) => html `<option value="${value}">${words} (${count})</option>`);

;
const script = `
'use strict'
const at = (id) => document.getElementById(id)
const cards = [...at('posts').children]
const shown = () => cards.filter((card) => !card.hidden)

const form = at('filters')
const texts = new Map()
const textOf = (card) => {
  if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase())
  return texts.get(card)
}
const narrow = () => {
  const state = at('state').value
  const section = at('section').value
  const words = at('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  for (const card of cards) {
    const { marks, section: own } = card.dataset
    card.hidden = (state !== '*' && !marks.split(' ').includes(state)) ||
      (section !== '*' && own !== section) || !words.every((word) => textOf(card).includes(word))
  }
  const count = shown().length
  at('count').textContent = count + ' of ' + cards.length
  at('none').hidden = count > 0
}
form.addEventListener('input', narrow)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(narrow))
form.hidden = false
narrow()

// A way to a card that is filtered away leads to it all the same.
const reveal = () => {
  const card = at(location.hash.slice(1))
  if (!cards.includes(card) || !card.hidden) return
  form.reset()
  setTimeout(() => card.scrollIntoView())
}
addEventListener('hashchange', reveal)

const large = at('large')
let current
const copy = (node) => {
  const copied = node.cloneNode(true)
  for (const named of [copied, ...copied.querySelectorAll('[id]')]) named.removeAttribute('id')
  return copied
}
const show = (card) => {
  const inside = document.activeElement && large.contains(document.activeElement)
  current = card
  const all = shown()
  const title = card.querySelector('h3')
  at('large-at').textContent = all.indexOf(card) + 1 + ' of ' + all.length
  at('large-title').textContent = title.textContent
  at('large-title').lang = title.lang
  const picture = card.querySelector('.open img')
  at('large-picture').replaceChildren(...(picture ? [copy(picture)] : []))
  for (const img of at('large-picture').children) img.loading = 'eager'
  at('large-body').replaceChildren(copy(card.querySelector('.marks')), copy(card.querySelector('.body')))
  large.scrollTop = 0
  // What had the focus may be gone with the picture before.
  if (inside && !large.contains(document.activeElement)) at('next').focus()
}
const step = (by) => {
  const all = shown()
  show(all[(all.indexOf(current) + by + all.length) % all.length])
}
at('posts').addEventListener('click', (event) => {
  const button = event.target.closest('.open')
  if (!button) return
  show(button.closest('#posts > li'))
  large.showModal()
  at('close').focus()
})
at('previous').addEventListener('click', () => step(-1))
at('next').addEventListener('click', () => step(1))
at('close').addEventListener('click', () => large.close())
large.addEventListener('click', (event) => {
  if (event.target === large) large.close()
})
// On the document: the browser's own controls are part of the way through a dialog, and behind them none has the focus.
document.addEventListener('keydown', (event) => {
  if (!large.open || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key === 'ArrowRight') step(1)
  else if (event.key === 'ArrowLeft') step(-1)
  else return
  event.preventDefault()
})
// The browser gives the focus back to where it came from: it belongs to what was looked at last.
large.addEventListener('close', () => {
  const button = current.querySelector('.open')
  button.focus()
  button.scrollIntoView({ block: 'nearest' })
})
`;

;
const style = `
:root { color-scheme: light dark; --ground: #fbfbfa; --card: #fff; --line: #cfcfca; --text: #1d1d1b; --quiet: #575752; --accent: #0b57a4; --good: #14602b; --warn: #8a3b00; --bad: #a3131b }
@media (prefers-color-scheme: dark) { :root { --ground: #161615; --card: #21211f; --line: #45453f; --text: #ececea; --quiet: #b4b4ad; --accent: #8fc2ff; --good: #8bd8a0; --warn: #ffb87a; --bad: #ff9f9f } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 110rem; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: clamp(1.35rem, 4vw, 2rem); line-height: 1.2; margin: .5rem 0 }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .75rem }
h3 { font-size: 1rem; line-height: 1.35; margin: .6rem 0 .25rem }
a { color: var(--accent) }
img { display: block; max-width: 100%; height: auto; background: var(--line) }
ul { padding: 0 0 0 1.2rem; margin: 0 }
button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .35rem; padding: .35rem .6rem; min-height: 2.5rem }
button { cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
[hidden] { display: none !important }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
#filters { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; padding: .6rem 0; margin-bottom: 1rem; background: var(--ground); border-bottom: 1px solid var(--line) }
#filters label { display: grid; gap: .15rem; font-size: .875rem; color: var(--quiet); flex: 1 1 8rem; max-width: 18rem; min-width: 0 }
#filters select, #filters input { width: 100%; min-width: 0; color: var(--text); font-size: 1rem }
#count { color: var(--quiet); padding: .5rem 0 }
.posts { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); align-items: start }
.posts > li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; content-visibility: auto; contain-intrinsic-size: auto 22rem }
@media (min-width: 48rem) and (min-height: 30rem) { #filters { position: sticky; top: 0; z-index: 1 } .posts > li { scroll-margin-top: 6rem } }
.posts > li:target { outline: 3px solid var(--accent) }
.open { display: block; width: 100%; padding: 0; border: 0; background: none; border-radius: .25rem }
.open img { width: 100%; border-radius: .25rem }
.open.empty { aspect-ratio: 16 / 9; border: 2px dashed var(--line); padding: .5rem; color: var(--quiet) }
.marks { margin: 0; font-size: .875rem; color: var(--quiet) }
.marks span { font-weight: 600; border: 1px solid; border-radius: 1rem; padding: 0 .5rem; white-space: nowrap }
.ours, .approved { color: var(--good) }
.person { color: var(--accent) }
.waiting, .tags { color: var(--warn) }
.missing { color: var(--bad) }
.crops { list-style: none; padding: 0; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem }
.crops a { display: block; min-height: 1.5rem }
.crops img { max-width: 6.5rem; border: 1px solid var(--line) }
summary { cursor: pointer; padding: .4rem 0; color: var(--quiet) }
.list summary h2 { display: inline; font-size: 1.05rem; color: var(--text) }
dl { margin: 0; display: grid; gap: .1rem; font-size: .875rem }
dt { color: var(--quiet); margin-top: .4rem }
dd { margin: 0 }
dd.prompt { white-space: pre-wrap; padding: .5rem; background: var(--ground); border-radius: .25rem }
.alike ul { list-style: none; padding: .75rem 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); border-top: 1px solid var(--line) }
.alike img { width: 100%; margin-bottom: .3rem }
dialog { width: min(72rem, calc(100vw - 1rem)); max-width: none; max-height: calc(100dvh - 1rem); padding: 0 1rem 1rem; border: 1px solid var(--quiet); border-radius: .5rem; background: var(--card); color: var(--text); overflow: auto }
dialog::backdrop { background: rgb(0 0 0 / .7) }
.bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .6rem 0; background: var(--card) }
.bar p { margin: 0 auto 0 0; color: var(--quiet); flex: 1 0 8rem }
@media (max-width: 30rem) { .bar p { flex-basis: 100% } }
#large-title { margin: 0 0 .6rem; line-height: 1.3 }
#large-picture img { width: 100%; max-height: 65dvh; object-fit: contain; background: none }
#large-body { max-width: 50rem; margin-top: .75rem }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media print { #filters, .open.empty, dialog { display: none } .posts > li { content-visibility: visible; break-inside: avoid } }
`;

;








const mostGroups = 100;
const mostOpen = 3;
function galleryPage(gallery) {
    const { name, posts } = gallery;
    const ids = new Map(posts.map(({ post }, index) => [post, `p${index}`]));
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Hero images of ${name}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>Hero images of ${name}</h1>
<p>${inWords(gallery)}</p>
</header>
<main>
${alikePart(posts, ids)}
${listPart('Posts without a picture', withoutPicture(posts), ids)}
${listPart('Posts whose built page is wrong', withWrongTags(posts), ids)}
${listPart('Posts that could not be read', gallery.failed, ids)}
${listPart('Left out', gallery.leftOut, ids)}
<section aria-labelledby="posts-heading">
<h2 id="posts-heading">Posts</h2>
${filters(posts)}
<ul class="posts" id="posts">
${posts.map((post, index) => postCard(post, `p${index}`, gallery.filesAt))}
</ul>
<p id="none" hidden>No post is like that.</p>
</section>
</main>
${largeView}
<script>${new Html(script)}</script>
</body>
</html>
`;
    return page.text;
}
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function inWords({ posts, at, built }) {
    const of = tally(posts);
    const approved = posts.filter(({ isApproved }) => isApproved).length;
    const wrong = posts.filter(lacksTags).length;
    const counts = [
        ...['ours', 'person', 'waiting', 'missing'].flatMap((state) => of[state] === 0 ? [] : [`${of[state]} ${stateWords[state].toLowerCase()}`]),
        ...(approved === 0 ? [] : [`${approved} approved`]),
        ...(built === undefined ? [] : [`${wrong} with tags to mend in ${built}`]),
    ];
    const all = posts.length === 1 ? '1 post' : `${posts.length} posts`;
    return `${[all, ...(counts.length === 0 ? [] : [counts.join(', ')])].join(': ')}. Made on ${at.slice(0, 10)}.`;
}
const withoutPicture = (posts) => posts
    .filter(({ state }) => state === 'missing' || state === 'waiting')
    .map(({ post, title, note }) => ({ post, why: [title, note].filter(Boolean).join('; ') }));
const withWrongTags = (posts) => posts.filter(lacksTags).map(({ post, tags = [] }) => ({ post, why: tags.join('; ') }));
function listPart(heading, all, ids) {
    if (all.length === 0)
        return undefined;
    const path = (post) => {
        const id = ids.get(post);
        return id === undefined ? html `<code>${post}</code>` : html `<a href="#${id}">${post}</a>`;
    };
    return html `<details class="list"><summary><h2>${heading} (${all.length})</h2></summary>
<ul>${all.map(({ post, why }) => html `<li>${path(post)}: ${why}</li>`)}</ul></details>`;
}
function alikePart(posts, ids) {
    const groups = alikeGroups(posts);
    if (groups.length === 0)
        return undefined;
    const byPath = new Map(posts.map((post) => [post.post, post]));
    const shown = groups.slice(0, mostGroups);
    const rest = groups.length - shown.length;
    return html `<details class="list alike"${groups.length <= mostOpen && new Html(' open')}>
<summary><h2>Nearly the same picture (${groups.length})</h2></summary>
${shown.map((group) => html `<ul>${group.map((path) => alikeItem(byPath.get(path), ids.get(path)))}</ul>`)}
${rest > 0 && html `<p>And ${rest} more groups.</p>`}
</details>`;
}
const alikeItem = (post, id) => html `<li>${thumbnailOf(post.pictures[0], '')}<a href="#${id}"${languageOf(post.lang)} dir="auto">${post.title}</a></li>`;
const largeView = html `<dialog id="large" aria-labelledby="large-title">
<div class="bar"><p id="large-at" aria-live="polite"></p>
<button type="button" id="previous">Previous</button>
<button type="button" id="next">Next</button>
<button type="button" id="close">Close</button></div>
<h2 id="large-title" dir="auto"></h2>
<div id="large-picture"></div>
<div id="large-body"></div>
</dialog>`;

var worktree_write = __webpack_require__(5369);
var report_escape = __webpack_require__(72527);
var facts = __webpack_require__(85697);
var one_line = __webpack_require__(6810);
var check = __webpack_require__(23942);
var p_map = __webpack_require__(606);
var payments = __webpack_require__(53602);
;

function factsOf(record) {
    const { generator, model, quality, drawnAt, asked, edited, words, verdict, original } = record;
    const isCard = generator === 'card';
    const day = /^\d{4}-\d\d-\d\d/.exec(drawnAt)?.[0] ?? 'at an unknown time';
    return [
        fact('Drawn by', isCard ? 'us, as a title card' : `${model}, ${quality}, ${sizeOf(record)}`),
        fact('Drawn on', day),
        fact('Cost', costOf(record)),
        fact('Asked for by', asked && `@${asked.by}${asked.words ? `: \u201c${asked.words}\u201d` : ''}`),
        fact('Changed', edited ? 'an edit of the picture before it' : undefined),
        fact('Brand template', isCard ? undefined : record.template.source),
        fact('Went along', record.references.map(({ path }) => path).join(', ')),
        fact('Concept', words?.concept ? `\u201c${words.concept}\u201d (${words.model})` : undefined),
        fact('Kept where it is cut', record.focus),
        fact('Second look', verdict && `${verdict.sentence} (${verdict.model})`),
        fact('Content Credentials', original?.c2pa && credentials(original.c2pa)),
        fact('Endpoint', record.endpoint ?? undefined),
        fact('Notes', record.notes.join(' ')),
    ].flatMap((told) => told ?? []);
}
const fact = (name, text) => text === undefined || text === '' ? undefined : { name, text };
const sizeOf = ({ requestedSize }) => requestedSize.replace('x', ' \u00d7 ');
function costOf(record) {
    if (record.generator === 'card' && (0,payments .fW)(record).length === 0)
        return 'free';
    const picture = (0,payments .Kz)(record);
    const all = (0,payments .fW)(record);
    const known = all.reduce((sum, { cost, maybeCharged }) => sum + (cost ?? 0) * (1 + maybeCharged), 0);
    const isMore = all.length > 1 || known > (picture ?? 0) + 1e-9;
    return `${dollars(picture)}${isMore ? `; ${dollars(known)} with all that was paid on the way` : ''}`;
}
const dollars = (cost) => cost === undefined ? 'price unknown' : `$${cost.toFixed(4).replace(/(\.\d\d\d*?)0+$/, '$1')}`;
const credentials = ({ signer, tool }) => ['as the provider gave it', ...(signer ? [`signed by ${signer}`] : []), ...(tool ? [tool] : [])]
    .join(', ')
    .concat(' (not verified)');

var post_mark = __webpack_require__(68841);
var ledger_records = __webpack_require__(85371);
var skip = __webpack_require__(32762);
var heroes = __webpack_require__(18778);
var account_entry = __webpack_require__(77947);
var drawing_entry = __webpack_require__(74774);
var account_now = __webpack_require__(46101);
var placed_entry = __webpack_require__(88615);
;





const mostShelves = 50;
async function waitingPictures(posts, repo) {
    const found = new Map();
    if (posts.length === 0)
        return found;
    const byMark = new Map(posts.map((post) => [(0,post_mark .c)(post), post]));
    const { paid } = await (0,account_now .y)(repo);
    const ofPosts = paid.filter(({ post, what }) => what === 'picture' && byMark.has(post));
    const newest = ofPosts.toSorted((a, b) => b.at - a.at).map(({ shelf }) => shelf);
    for (const shelf of [...new Set(newest)].slice(0, mostShelves)) {
        const paths = [...((await (await repo.refStore(shelf))?.list())?.keys() ?? [])];
        const pullRequest = (0,account_entry ._n)(shelf);
        for (const [mark, kind] of kindsOn(paths)) {
            const post = byMark.get(mark);
            if (post !== undefined && !found.has(post))
                found.set(post, { kind, ...(pullRequest !== undefined && { pullRequest }) });
        }
    }
    return found;
}
function kindsOn(paths) {
    const marks = (folder) => paths.flatMap((path) => new RegExp(`^${folder}/([0-9a-f]{16})\\b`).exec(path)?.[1] ?? []);
    const kinds = new Map([
        ...paths.flatMap((path) => {
            const placed = (0,placed_entry .Ij)(path);
            return placed ? [[placed.post, 'placed']] : [];
        }),
        ...(0,drawing_entry .td)(paths).map(({ post }) => [post, 'drawn']),
        ...marks('candidates').map((post) => [post, 'choice']),
    ]);
    for (const post of marks('declined'))
        kinds.delete(post);
    return kinds;
}

var detached = __webpack_require__(81952);
var repo_state = __webpack_require__(76293);
var scope = __webpack_require__(48400);
var sort_posts = __webpack_require__(73956);
var wishes = __webpack_require__(47184);
var built_posts = __webpack_require__(23409);
var ledger_record = __webpack_require__(96852);
;

function stateOf({ hero, heroFile, record, head, }) {
    const ours = record?.files.hero;
    const there = ours && head.files.get(ours.path);
    if (ours && (0,ledger_record ._5)(ours, there?.sha)) {
        const isShown = hero === undefined || heroFile === undefined || heroFile === ours.path;
        return isShown ? { state: 'ours' } : { state: 'person', note: otherNote };
    }
    if (hero === undefined)
        return { state: 'missing' };
    const isGone = ours !== undefined && there === undefined;
    const isElsewhere = heroFile !== undefined && heroFile !== ours?.path;
    if (isGone && !isElsewhere)
        return { state: 'missing', note: `${ours.path} is gone` };
    return { state: 'person', ...(ours && { note: isElsewhere ? otherNote : replacedNote }) };
}
const otherNote = 'instead of ours';
const replacedNote = 'put in the place of ours';
function picturesOf({ hero, heroFile, record, head }, { state }) {
    const files = record?.files;
    const heroPath = state === 'ours' ? files?.hero.path : heroFile;
    const shown = [
        heroPath !== undefined && state !== 'missing'
            ? { kind: 'hero', path: heroPath }
            : state === 'person' && hero !== undefined
                ? { kind: 'hero', path: hero, isNamedOnly: true }
                : undefined,
        state === 'ours' && files?.dark ? { kind: 'dark', path: files.dark.path } : undefined,
        ...(record && files
            ? (0,ledger_record .IC)(record)
                .filter(({ path }) => path !== files.hero.path && path !== files.dark?.path)
                .filter(({ path }) => state === 'ours' || head.files.has(path))
                .map(({ path }) => ({ kind: 'social', path }))
            : []),
    ];
    return shown.filter((picture) => picture !== undefined);
}
function waitingNote({ kind, pullRequest }) {
    const where = pullRequest === undefined ? 'a branch' : `pull request #${pullRequest}`;
    return {
        drawn: `drawn for ${where}, and on no branch yet`,
        choice: `candidates wait for a choice in ${where}`,
        placed: `on ${pullRequest === undefined ? 'another branch' : `the branch of ${where}`}`,
    }[kind];
}

var scaled_down = __webpack_require__(32394);
var sniff = __webpack_require__(87837);
var threads = __webpack_require__(68734);
var lfs_pointer = __webpack_require__(33691);
;






const heroSize = { side: 480, maxBytes: 14_000 };
const otherSize = { side: 208, maxBytes: 5_000 };
function createThumbnails(head, { repo, signal }) {
    const made = new Map();
    const make = async (path, kind) => {
        signal.throwIfAborted();
        const file = head.files.get(path);
        const picture = { kind, path, isFile: file !== undefined };
        if (file === undefined)
            return { ...picture, why: 'the file is not there' };
        try {
            const bytes = (await repo.read([file])).get(path);
            if (bytes === undefined)
                return { ...picture, why: 'no file of its own' };
            if ((0,lfs_pointer .N)(bytes))
                return { ...picture, why: 'in Git LFS, and not checked out' };
            const full = (0,sniff .ZF)(bytes, 'the file');
            const size = (0,facts .$d)({ ...full, path, bytes: full.bytes.length });
            const small = await smallOf(full, kind === 'social' ? otherSize : heroSize, signal);
            return { ...picture, size, ...small };
        }
        catch (error) {
            if (!(error instanceof errors .Z_))
                throw error;
            return { ...picture, why: `not shown here: ${error.message}` };
        }
    };
    return (path, kind) => {
        const key = `${kind} ${path}`;
        const there = made.get(key) ?? make(path, kind);
        made.set(key, there);
        return there;
    };
}
async function smallOf(picture, { side, maxBytes }, signal) {
    const to = { ...(0,scaled_down .T)(picture, side), format: 'webp', maxBytes };
    const cuts = [{ from: 0, to }];
    try {
        const tell = { look: true, placeholder: false };
        const { images, look } = await (0,threads .u)({ pictures: [picture], cuts, tell }, signal);
        return { thumbnail: images[0], ...(look !== undefined && { look }) };
    }
    catch (error) {
        if (!(error instanceof errors .Z_) || side < 64)
            throw error;
        return smallOf(picture, { side: Math.round(side / 2), maxBytes }, signal);
    }
}

;
















const batch = 64;
const atOnce = 8;
async function findGallery(checkout, tagsOf) {
    const { repo, inputs, log } = checkout;
    const head = await repo.head('worktree');
    const state = await (0,repo_state .K)({ head, settingsAt: 'head', again: false, posts: inputs.posts }, checkout);
    const { posts, leftOut, failed } = await readAll(state, checkout);
    const remembered = await rememberedOf(posts, state, checkout);
    const thumbnail = createThumbnails(state.head, checkout);
    let done = 0;
    const found = await (0,p_map .Ay)(posts, async (post) => {
        const shown = await shownPost(post, remembered, state, thumbnail);
        const tags = tagsOf(post.post);
        if (++done % 100 === 0 && done < posts.length)
            log.info(`${done} of ${posts.length} posts`);
        return { ...shown, ...(tags && { tags }) };
    }, { concurrency: atOnce });
    return {
        name: checkout.name,
        at: checkout.now().toISOString(),
        posts: found,
        ...{ leftOut, failed },
    };
}
async function readAll({ head, site, settings }, checkout) {
    const { repo, inputs } = checkout;
    const files = (0,scope .S)(head, site, { include: 'all', base: undefined, names: inputs.posts });
    const read = {
        posts: [],
        leftOut: [],
        failed: [],
    };
    for (let start = 0; start < files.length; start += batch) {
        const part = files.slice(start, start + batch);
        const options = { drafts: settings.drafts, now: checkout.now() };
        const found = (0,sort_posts .u)(part, await repo.read(part), site, options);
        const articles = new Set(part.flatMap(({ path }) => site.translations(path)));
        const records = await (0,ledger_records .M$)(head, [...articles], checkout);
        const of = (post, hero) => {
            const { path, title, section, lang } = post;
            const heroFile = hero === undefined ? undefined : site.heroFileOf(post);
            const alt = site.ownAltOf(post)?.text ?? (0,wishes .p9)(post).alt;
            const said = (0,detached .h)({ post: path, title, section, lang, alt, known: { hero, heroFile } });
            const record = (0,built_posts .x)(path, records, site);
            return { ...said, known: { ...said.known, record } };
        };
        const isSkipped = ({ path }) => head.files.has((0,skip .Z)(path));
        read.posts.push(...found.present.map(({ post, hero }) => of(post, hero)), ...found.missing.filter((post) => !isSkipped(post)).map((post) => of(post)));
        read.leftOut.push(...found.skipped
            .filter(({ kind }) => kind !== 'no-article')
            .map(({ post, reason }) => ({ post, why: reason })), ...found.missing
            .filter(isSkipped)
            .map(({ path }) => ({ post: path, why: 'a person wants no picture for it' })));
        read.failed.push(...found.failed.map(({ file, message }) => ({ post: file ?? '', why: message })));
    }
    read.posts.sort((a, b) => (a.post < b.post ? -1 : 1));
    return read;
}
async function rememberedOf(posts, { head }, { repo, log }) {
    const bare = posts.filter(({ known }) => stateOf({ ...known, head }).state === 'missing');
    try {
        const approved = await (0,heroes .$3)(repo);
        return {
            approved: new Set(approved.map(({ post, sha256 }) => `${post} ${sha256}`)),
            waiting: await waitingPictures(bare.map(({ post }) => post), repo),
        };
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        log.info(`Which pictures are approved, and which wait, is not known: ${error.message}`);
        return { approved: new Set(), waiting: new Map() };
    }
}
async function shownPost({ alt: own, known: of, ...post }, { approved, waiting }, { head }, thumbnail) {
    const known = { ...of, head };
    const found = stateOf(known);
    const wait = found.state === 'missing' ? waiting.get(post.post) : undefined;
    const state = wait ? { state: 'waiting', note: waitingNote(wait) } : found;
    const pictures = [];
    for (const picture of picturesOf(known, state))
        pictures.push(await shown(picture, thumbnail));
    const record = state.state === 'ours' ? known.record : undefined;
    const isApproved = record !== undefined && approved.has(`${(0,post_mark .c)(record.post)} ${record.files.hero.sha256}`);
    const alt = own ?? record?.alt;
    const look = record ? record.look : pictures[0]?.look;
    return {
        ...post,
        ...state,
        isApproved,
        ...(alt !== undefined && { alt }),
        ...(record?.generator === 'openai' && { prompt: record.prompt }),
        facts: record ? factsOf(record) : [],
        pictures: pictures.map(({ look: _, ...picture }) => picture),
        ...(look !== undefined && { look }),
    };
}
const shown = async ({ kind, path, isNamedOnly }, thumbnail) => isNamedOnly
    ? { kind, path, isFile: false, why: 'not a file of this repo' }
    : await thumbnail(path, kind);

;









async function galleryHere(checkout) {
    const { dir, inputs, filesAt } = checkout;
    const file = inputs.galleryFile;
    if (!/\.html?$/i.test(file))
        throw new errors .GN(`Input \`gallery-file\` is \`${file}\`, which is no page.`, {
            hint: 'Give a path that ends in `.html`.',
        });
    const tags = await tagsBy(checkout);
    const found = await findGallery(checkout, (post) => tags?.get(post));
    const gallery = {
        ...found,
        filesAt: filesAt ?? (external_node_path_.posix.relative(external_node_path_.posix.dirname(file), '') || '.'),
        ...(tags && { built: inputs.builtDir }),
    };
    const bytes = new TextEncoder().encode(galleryPage(gallery));
    await (0,worktree_write .h)(dir, new Map([[file, bytes]]));
    return { ...told(gallery, file, bytes.length), remarks: [], red: false, gallery: file };
}
async function tagsBy(checkout) {
    if (checkout.inputs.builtDir === '')
        return undefined;
    const { posts } = await (0,check .z)(checkout);
    return new Map(posts.map(({ post, problems }) => [post, problems.map(({ message }) => message)]));
}
function told(gallery, file, bytes) {
    const words = inWords(gallery);
    const failed = gallery.failed.map(({ post, why }) => `${post}: ${why}`);
    const lines = [words, ...failed, `Written: ${file} (${(0,facts .VA)(bytes)})`];
    return {
        text: `${lines.map(one_line .T).join('\n')}\n`,
        data: {
            file,
            bytes,
            posts: gallery.posts.map((post) => ({
                ...{ post: post.post, title: post.title, section: post.section, state: post.state },
                approved: post.isApproved,
                ...(post.note !== undefined && { note: post.note }),
                pictures: post.pictures.map(({ kind, path, why }) => ({ kind, path, ...(why && { why }) })),
                ...(post.tags && { tags: post.tags }),
            })),
            ...{ leftOut: gallery.leftOut, failed: gallery.failed },
        },
        summary: [
            '### Overview of hero images',
            (0,report_escape .CS)(words),
            ...failed.map((line) => (0,report_escape .CS)(line)),
            `The page is ${(0,report_escape .aY)(file)} of this job (${(0,facts .VA)(bytes)}), the output \`gallery\`. Once \`actions/upload-artifact\` has taken it, it is under \u201cArtifacts\u201d on the page of this run.`,
            '',
        ].join('\n\n'),
    };
}


  }),

  32762:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  writeSkip),
    Z: () => (  skipPath)
  });
  var _record_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71377);

const skipsDir = `${_record_places_js__WEBPACK_IMPORTED_MODULE_0__  .SI}/skipped`;
const skipPath = (post) => `${skipsDir}/${post}.json`;
const writeSkip = (mark) => new TextEncoder().encode(`${JSON.stringify({ version: 1, ...mark }, null, 2)}\n`);


  }),

  46101:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  accountNow)
  });
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3414);
  var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


async function accountNow(repo) {
    const store = await repo.refStore(_account_js__WEBPACK_IMPORTED_MODULE_1__  .n);
    return store === undefined ? _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__  .dO : (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__  .GM)((await store.list()).keys());
}


  }),

  18778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $3: () => (  approvedIn),
  Ku: () => (  looksIn),
  N4: () => (  rememberApproved),
  K1: () => (  rememberLooks),
  q8: () => (  rememberRenamed)
});


var post_mark = __webpack_require__(68841);
var look_hash = __webpack_require__(78389);
;
const approvedPath = ({ post, sha256, at }) => `approved/${[post, sha256, at].join('_')}`;
const lookPath = ({ post, blob, look, at }) => `looks/${[post, blob, look, at].join('_')}`;
const approvedPattern = /^approved\/([0-9a-f]{16})_([0-9a-f]{64})_(\d{1,15})$/;
const lookPattern = /^looks\/([0-9a-f]{16})_([0-9a-f]{40})_([0-9a-f]{64})_(\d{1,15})$/;
function readApproved(path) {
    const [, post, sha256, at] = approvedPattern.exec(path) ?? [];
    return post === undefined ? undefined : { post, sha256: sha256, at: Number(at) };
}
function readLook(path) {
    const [, post, blob, look, at] = lookPattern.exec(path) ?? [];
    return post === undefined ? undefined : { post, blob: blob, look: look, at: Number(at) };
}

var names = __webpack_require__(93987);
;




const heroesRef = 'heroes';
const mostOfPost = 4;
async function approvedIn(repo) {
    const paths = await pathsIn(repo);
    return paths.flatMap((path) => readApproved(path) ?? []).sort((a, b) => b.at - a.at);
}
async function looksIn(repo) {
    return (await pathsIn(repo)).flatMap((path) => readLook(path) ?? []);
}
async function pathsIn(repo) {
    const store = await repo.refStore(heroesRef);
    return store === undefined ? [] : [...(await store.list()).keys()];
}
async function rememberApproved({ approve, takeBack }, at, repo) {
    const entryOf = ({ post, sha256 }) => ({ post: (0,post_mark .c)(post), sha256, at });
    const [fresh, gone] = [approve.map(entryOf), takeBack.map(entryOf)];
    const isSame = (a) => (b) => a.post === b.post && a.sha256 === b.sha256;
    await change(repo, fresh.map(approvedPath), (paths) => {
        const there = paths.flatMap((path) => readApproved(path) ?? []);
        const old = there.filter((entry) => [...fresh, ...gone].some(isSame(entry)));
        return [...old, ...tooMany(there, fresh)].map(approvedPath);
    });
}
async function rememberLooks(records, at, repo) {
    const known = new Set((await looksIn(repo)).map(({ post, blob }) => `${post} ${blob}`));
    const fresh = records
        .flatMap(({ post, look, files: { hero } }) => look === undefined || !(0,look_hash .Mk)(look)
        ? []
        : [{ post: (0,post_mark .c)(post), blob: hero.blob, look, at }])
        .filter(({ post, blob }) => !known.has(`${post} ${blob}`));
    await change(repo, fresh.map(lookPath), (paths) => tooMany(paths.flatMap((path) => readLook(path) ?? []), fresh).map(lookPath));
}
async function rememberRenamed(moves, repo) {
    const names = new Map(moves.map(({ from, to }) => [(0,post_mark .c)(from), (0,post_mark .c)(to)]));
    const renamed = (entry) => {
        const post = entry && names.get(entry.post);
        return post === undefined ? [] : [{ ...entry, post }];
    };
    await decide(repo, (paths) => {
        const approved = paths.flatMap((path) => renamed(readApproved(path))).map(approvedPath);
        const looks = paths.flatMap((path) => renamed(readLook(path))).map(lookPath);
        const there = new Set(paths);
        return { written: [...approved, ...looks].filter((path) => !there.has(path)), removed: [] };
    });
}
const change = (repo, written, removedOf) => decide(repo, (there) => ({
    written,
    removed: removedOf(there).filter((path) => !written.includes(path)),
}));
async function decide(repo, changeOf) {
    const store = await repo.refStore(heroesRef);
    if (store === undefined)
        return;
    await store.decide(({ files }) => {
        const { written, removed } = changeOf([...files.keys()]);
        const isIdle = written.length + removed.length === 0;
        return {
            value: undefined,
            ...(!isIdle && { change: { files: (0,names .KT)(written, false), removed } }),
        };
    });
}
function tooMany(there, fresh) {
    const posts = new Set(fresh.map(({ post }) => post));
    const ofPosts = there.filter(({ post }) => posts.has(post)).sort((a, b) => b.at - a.at);
    return [...Map.groupBy(ofPosts, ({ post }) => post).values()].flatMap((all) => all.slice(mostOfPost - 1));
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

  68734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  inThread)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const most = Math.min(4, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
const inBundle = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, 'worker.js');
const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(inBundle) ? inBundle : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'worker.ts');
const queue = [];
const idle = [];
let started = 0;
const inThread = (job, signal) => new Promise((resolve, reject) => {
    queue.push({ job, signal, resolve, reject });
    next();
});
function next() {
    while (queue[0]?.signal.aborted) {
        const { signal, reject } = queue.shift();
        reject(signal.reason);
    }
    if (queue.length === 0)
        return;
    const thread = idle.pop() ?? (started < most ? start() : undefined);
    if (thread)
        give(thread, queue.shift());
}
function give(thread, waiting) {
    thread.current = waiting;
    thread.worker.ref();
    const pictures = waiting.job.pictures.map(({ bytes, ...picture }) => ({
        ...picture,
        bytes: new Uint8Array(bytes),
    }));
    thread.worker.postMessage({ ...waiting.job, pictures }, pictures.map(({ bytes }) => bytes.buffer));
}
function start() {
    started++;
    const resourceLimits = { maxYoungGenerationSizeMb: 4 };
    const thread = { worker: new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(program, { resourceLimits }) };
    const end = (tell) => {
        const waiting = thread.current;
        thread.current = undefined;
        if (waiting)
            tell(waiting);
        next();
    };
    const isGone = (error) => {
        if (thread.current === undefined)
            return;
        started--;
        end(({ reject }) => reject(error));
    };
    thread.worker
        .on('message', (answer) => {
        thread.worker.unref();
        idle.push(thread);
        end((waiting) => settle(waiting, answer));
    })
        .on('error', isGone)
        .on('exit', (code) => isGone(new Error(`A thread ended with exit code ${code}`)));
    return thread;
}
function settle({ resolve, reject }, answer) {
    if ('done' in answer)
        resolve(answer.done);
    else {
        const { isOfPicture, message, ...details } = answer.failed;
        reject(isOfPicture ? new _errors_js__WEBPACK_IMPORTED_MODULE_5__  .Z_(message, details) : new Error(message));
    }
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


  })

};
