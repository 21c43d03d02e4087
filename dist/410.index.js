export const id = 410;
export const ids = [410];
export const modules = {

  17255:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  checkHere: () => (  checkHere),
  galleryHere: () => (  galleryHere),
  metaHere: () => (  metaHere),
  reportHere: () => (  reportHere),
  wireHere: () => (  wireHere)
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
var p_map = __webpack_require__(606);
var ledger_record = __webpack_require__(96852);
var pages_address = __webpack_require__(58280);
var promises_ = __webpack_require__(51455);
var external_node_fs_ = __webpack_require__(73024);
;




const mostBytes = 64 * 1024 * 1024;
const mostKept = 4 * 1024 * 1024;
function createReader(dir) {
    const idle = [];
    async function into(path, bufferOf) {
        let file;
        try {
            file = await (0,promises_.open)((0,external_node_path_.join)(dir, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
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
            throw new errors .L4(`The file cannot be read: ${cause.message}.`, { cause });
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

;





const atOnce = 8;
async function openBuild(dir, asked) {
    const top = await (0,promises_.realpath)(dir).catch(() => undefined);
    if (asked === '' || top === undefined || !(await (0,promises_.lstat)(top)).isDirectory())
        throw new errors .GN(asked === ''
            ? 'Input `built-dir` is empty.'
            : `The folder \`${asked}\` of the built site is not there.`, {
            hint: 'Build the site first, and name the folder that the build writes: `dist`, `public`, `_site`, `build` or `out`, as your generator has it.',
        });
    const files = new Set((await walk(top, '')).sort());
    const pages = [...files].filter((path) => /\.html?$/i.test(path));
    if (pages.length === 0)
        throw new errors .GN(`There is no HTML page in \`${asked}\`.`, {
            hint: 'Name the folder that the build writes its pages to.',
        });
    let bySize;
    return {
        dir: top,
        files,
        pages,
        ...createReader(top),
        async picturesOf(bytes) {
            bySize ??= weigh(top, files);
            return (await bySize).get(bytes) ?? [];
        },
    };
}
async function walk(dir, prefix) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(dir, prefix), { withFileTypes: true })) {
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
    const sizes = await (0,p_map .Ay)(pictures, async (path) => [(await (0,promises_.lstat)((0,external_node_path_.join)(dir, path))).size, path], { concurrency: 16 });
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

var folded_text = __webpack_require__(27149);
var shown_text = __webpack_require__(59084);
var posts_source = __webpack_require__(84234);
var structured_data = __webpack_require__(30657);
;
const detached = (value) => structuredClone(value);

var dist = __webpack_require__(63194);
var posts_html = __webpack_require__(7914);
;

const textStates = {
    title: dist .V_.RCDATA,
    textarea: dist .V_.RCDATA,
    style: dist .V_.RAWTEXT,
    noscript: dist .V_.RAWTEXT,
    noframes: dist .V_.RAWTEXT,
    noembed: dist .V_.RAWTEXT,
    iframe: dist .V_.RAWTEXT,
    xmp: dist .V_.RAWTEXT,
    script: dist .V_.SCRIPT_DATA,
};

;




const ofHead = new Set('html head base basefont bgsound link meta title noscript noframes style script template'.split(' '));
function headEnd(text) {
    let end = text.length;
    let templates = 0;
    const stop = (offset) => {
        end = offset;
        tokenizer.pause();
    };
    const nothing = () => { };
    const tokenizer = new dist ._F({ sourceCodeLocationInfo: true }, {
        onStartTag({ tagName, location }) {
            if (tagName === 'template')
                templates++;
            if (templates === 0 && !ofHead.has(tagName))
                return stop(location?.startOffset ?? 0);
            tokenizer.state = textStates[tagName] ?? tokenizer.state;
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
    const document = (0,dist .qg)(text.slice(0, end), { sourceCodeLocationInfo: true });
    const tags = (0,posts_html .fX)(document);
    let title = '';
    let lang = '';
    const robots = [];
    let isRedirect = false;
    let isFragment = !document.childNodes.some(({ nodeName }) => nodeName === '#documentType');
    for (const element of (0,posts_html .ZE)(document)) {
        const { tagName } = element;
        if (element.sourceCodeLocation)
            isFragment = false;
        if (tagName === 'html')
            lang = (0,posts_html .lt)(element, 'lang') ?? '';
        if (tagName === 'title')
            title ||= firstText(element.childNodes[0]);
        if ((0,posts_html .dB)(element) === 'robots')
            robots.push((0,posts_html .lt)(element, 'content') ?? '');
        if (tagName === 'meta' && (0,posts_html .lt)(element, 'http-equiv')?.toLowerCase() === 'refresh')
            isRedirect = /url\s*=/i.test((0,posts_html .lt)(element, 'content') ?? '');
    }
    const titles = [title, tags['twitter:title'], tags['og:title']];
    return {
        tags,
        titles: titles.filter((text) => text !== undefined && text.trim() !== ''),
        lang,
        robots,
        structuredData: (0,structured_data .cP)(document),
        isRedirect,
        isFragment,
    };
}
const firstText = (node) => node && 'value' in node && typeof node.value === 'string' ? node.value : '';

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
            tokenizer.state = textStates[tagName] ?? tokenizer.state;
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
    for (const page of await (0,p_map .Ay)(build.pages, read, { concurrency: atOnce })) {
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
    return { path, ...detached(kept), isRedirect };
}
function structuredDataOf({ structuredData }, bytes, bodyStart) {
    const { buffer, byteOffset, byteLength } = bytes;
    return Buffer.from(buffer, byteOffset, byteLength).includes(structured_data .Kr, bodyStart)
        ? jsonLdOf(new TextDecoder().decode(bytes))
        : structuredData;
}
const headBytes = 32 * 1024;
function headOf(path, bytes) {
    const first = (0,posts_source .D4)(path, bytes.subarray(0, bytes.lastIndexOf(0x3e, headBytes) + 1));
    const isWhole = headEnd(first.text) < first.text.length;
    const { bom, text } = isWhole ? first : (0,posts_source .D4)(path, bytes);
    const end = headEnd(text);
    return { head: readHead(text, end), bodyStart: Buffer.byteLength(bom + text.slice(0, end)) };
}
function homeOf(page, siteUrl) {
    for (const key of ['canonical', 'og:url']) {
        const target = (0,pages_address .$r)(page.tags[key] ?? '', siteUrl, page.path);
        if (page.tags[key] && target.kind === 'here')
            return (0,pages_address .Lt)(target.path);
    }
    return (0,pages_address .Lt)(page.path);
}

;


const addressKeys = ['permalink', 'url', 'path'];
const pageNames = /^(?:index|_index|\+page|page|readme)$/i;
function postKeys(post) {
    const { meta, title } = post;
    const folders = external_node_path_.posix
        .dirname(post.path)
        .split('/')
        .filter((part) => part !== '.');
    let name = external_node_path_.posix.basename(post.path).replace(/\.[a-z]+$/i, '');
    const lang = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)$/i.exec(name)?.[1] ?? '';
    if (lang !== '')
        name = name.slice(0, -lang.length - 1);
    const file = pageNames.test(name) && folders.length > 0 ? (folders.pop() ?? name) : name;
    const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_]?(.*)$/.exec(file);
    const addresses = addressKeys.map((key) => post_keys_text(meta[key])).filter(isLiteral);
    const slug = isLiteral(post_keys_text(meta.slug)) ? (0,pages_address .Lt)(post_keys_text(meta.slug)) : '';
    const steps = slug.split('/');
    const slugs = [file, dated?.[4] ?? '', steps.pop() ?? '', title, title.replace(/['\u2019]/g, '')];
    return {
        path: post.path,
        title,
        literals: addresses.map((address) => (0,pages_address .Lt)(new URL(address, 'http://site.invalid').pathname)),
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
const post_keys_text = (value) => (typeof value === 'string' ? value.trim() : '');
const isLiteral = (value) => value !== '' && !/[{}]|(?:^|\/):/.test(value) && URL.canParse(value, 'http://site.invalid');
function dateOf(meta) {
    const value = meta.date ?? meta.pubDate ?? meta.published;
    const day = value instanceof Date ? value.toISOString() : post_keys_text(value);
    return /^(\d{4})-(\d{2})-(\d{2})/.exec(day)?.slice(1) ?? [];
}

;





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
    const pageKeys = new Set(pages.map(({ path }) => (0,pages_address .Lt)(path)));
    const keys = new Map();
    for (const page of pages) {
        if (page.isRedirect)
            continue;
        const key = (0,pages_address .Lt)(page.path);
        const home = homeOf(page, siteUrl);
        if (home === key || !pageKeys.has(home))
            keys.set(page, home);
    }
    const byKey = new Map();
    const bySlug = new Map();
    const byTitle = new Map();
    for (const [page, key] of keys) {
        byKey.set(folds(key), page);
        add(bySlug, folded(key.split('/').at(-1) ?? ''), page);
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
        .map((page) => match_weigh(post, page, index.key(page), isTitled.has(page)))
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
function match_weigh(post, page, key, isTitled) {
    let parts = key.split('/').slice(0, -1).map(folded);
    if (post.lang !== '') {
        const lang = folded(post.lang);
        if (!parts.includes(lang) && folded(page.lang) !== lang)
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
const plain = (title) => (0,shown_text .f)((0,folded_text .M)(title), 1000).toLowerCase();
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

var sniff = __webpack_require__(87837);
;




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
            const target = (0,pages_address .$r)(value.trim(), siteUrl, page);
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
const sha256Of = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
async function look(build, file) {
    try {
        const picture = await build.look(file, (bytes) => {
            const { width, height } = (0,sniff .ZF)(bytes);
            return { width, height, bytes: bytes.length };
        });
        return { picture };
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return { unread: error.message.replace(/^the (?:answer|picture) (?=is)/, 'it ') };
    }
}

;

function saysDisclosure(html, texts) {
    if (/"digitalSourceType"\s*:\s*"[^"]*trainedAlgorithmicMedia/i.test(html))
        return true;
    const seen = says_disclosure_plain(textOf(html));
    return texts.some((text) => seen.includes(says_disclosure_plain(text)));
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
const says_disclosure_plain = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();

var pages_sitemap = __webpack_require__(62679);
var size_text = __webpack_require__(52292);
var settings_of_repo = __webpack_require__(68102);
;

function withBucket(pictures, posts, { storage }) {
    const known = new Map(posts.flatMap(({ record }) => (record ? (0,ledger_record .IC)(record) : []).flatMap((file) => {
        const url = storage.addressOf(file);
        const { width, height, bytes } = file;
        return url === undefined ? [] : [[url, { width, height, bytes }]];
    })));
    return {
        ...pictures,
        async follow(value, page) {
            const pointed = await pictures.follow(value, page);
            const picture = known.get(value.trim());
            return picture && pointed.picture === undefined ? { ...pointed, picture } : pointed;
        },
    };
}

var ledger_records = __webpack_require__(85371);
var repo_state = __webpack_require__(45510);
var find_scope = __webpack_require__(48400);
var sort_posts = __webpack_require__(73956);
var to_failed = __webpack_require__(52441);
var wishes = __webpack_require__(47184);
;








const batch = 64;
async function findBuiltPosts(checkout) {
    const { repo, inputs } = checkout;
    const head = await repo.head('worktree');
    const state = await (0,repo_state .K)({ head, settingsAt: 'head', again: false, posts: inputs.posts }, checkout);
    const { site, settings } = state;
    const scope = { include: 'all', base: undefined, names: inputs.posts };
    const files = (0,find_scope .S)(state.head, site, scope);
    const posts = [];
    const failed = [];
    let withoutHero = 0;
    for (let start = 0; start < files.length; start += batch) {
        const part = files.slice(start, start + batch);
        const options = { drafts: settings.drafts, now: checkout.now() };
        const found = (0,sort_posts .u)(part, await repo.read(part), site, options);
        const articles = new Set(part.flatMap(({ path }) => site.translations(path)));
        const records = await (0,ledger_records .M$)(state.head, [...articles], checkout);
        const built = (post, hero) => {
            const record = recordFor(post.path, records, site);
            const heroFile = hero === undefined ? undefined : site.heroFileOf(post);
            return {
                ...detached({ keys: postKeys(post), hero, heroFile, alt: (0,wishes .p9)(post).alt }),
                record: record && {
                    ...{ alt: record.alt, files: record.files, generator: record.generator },
                },
            };
        };
        posts.push(...found.present.map(({ post, hero }) => built(post, hero)));
        const unnamed = found.missing.map((post) => built(post));
        posts.push(...unnamed.filter(({ record }) => record !== undefined));
        withoutHero += unnamed.filter(({ record }) => record === undefined).length;
        failed.push(...found.failed.map(to_failed .V));
    }
    return { state, posts, bare: withoutHero, failed };
}
const recordFor = (path, records, site) => records.get(path) ??
    site
        .translations(path)
        .map((other) => records.get(other))
        .find((record) => record?.translations?.includes(path));

;















async function check(checkout) {
    const { inputs } = checkout;
    const build = await openBuild((0,external_node_path_.resolve)(checkout.dir, inputs.builtDir), inputs.builtDir);
    const { state, posts, bare: withoutHero, failed } = await findBuiltPosts(checkout);
    const { pages, unreadable } = await readPages(build);
    const siteUrl = inputs.siteUrl ??
        state.site.origin ??
        (0,pages_address .m4)(pages.map(({ path, tags }) => ({ path, canonical: tags.canonical })));
    const matches = matchPages(posts.map(({ keys }) => keys), pages, siteUrl);
    const pictures = withBucket(picturesOf(build, siteUrl), posts, state);
    const sitemap = await (0,pages_sitemap .k)(build, siteUrl);
    const othersOn = sharing(posts, matches, pages);
    const { size, social } = state.settings;
    const wanted = { ...(0,size_text .D)(social.size), bytes: social['max-bytes'] };
    const hero = (0,size_text .D)(size);
    const ofAll = { hero, search: (0,settings_of_repo .EC)(state.settings) };
    const wantedOf = ({ record }) => record !== undefined && (0,ledger_record .X_)(record) ? { ...wanted, ...hero } : wanted;
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
            wanted: wantedOf(post),
            article: await articleOf(page),
            disclosed: await disclosedOn(page, post),
            sharedWith: othersOn(post, page),
            listed: sitemap?.has(homeOf(page, siteUrl)),
        });
        return { post: post.keys.path, page: page.path, by: foundBy, image, problems };
    };
    const checked = await (0,p_map .Ay)(posts, look, { concurrency: atOnce });
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
function post_state_picturesOf({ hero, heroFile, record, head }, { state }) {
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
var threads = __webpack_require__(68734);
var pointer = __webpack_require__(35749);
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
            const bytes = (await repo.readPictures([file])).get(path);
            if (bytes === undefined)
                return { ...picture, why: 'no file of its own' };
            if ((0,pointer .NS)(bytes))
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
















const find_gallery_batch = 64;
const find_gallery_atOnce = 8;
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
    }, { concurrency: find_gallery_atOnce });
    return {
        name: checkout.name,
        at: checkout.now().toISOString(),
        posts: found,
        ...{ leftOut, failed },
    };
}
async function readAll({ head, site, settings }, checkout) {
    const { repo, inputs } = checkout;
    const files = (0,find_scope .S)(head, site, { include: 'all', base: undefined, names: inputs.posts });
    const read = {
        posts: [],
        leftOut: [],
        failed: [],
    };
    for (let start = 0; start < files.length; start += find_gallery_batch) {
        const part = files.slice(start, start + find_gallery_batch);
        const options = { drafts: settings.drafts, now: checkout.now() };
        const found = (0,sort_posts .u)(part, await repo.read(part), site, options);
        const articles = new Set(part.flatMap(({ path }) => site.translations(path)));
        const records = await (0,ledger_records .M$)(head, [...articles], checkout);
        const of = (post, hero) => {
            const { path, title, section, lang } = post;
            const heroFile = hero === undefined ? undefined : site.heroFileOf(post);
            const alt = site.ownAltOf(post)?.text ?? (0,wishes .p9)(post).alt;
            const said = detached({ post: path, title, section, lang, alt, known: { hero, heroFile } });
            const record = recordFor(path, records, site);
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
    for (const picture of post_state_picturesOf(known, state))
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
    const { posts } = await check(checkout);
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

var table = __webpack_require__(68330);
var exit_status = __webpack_require__(11347);
;






async function checkHere(checkout) {
    const checked = await check(checkout);
    const isBroken = ({ problems }) => problems.some(({ level }) => level === 'error');
    const isWrong = ({ problems }) => problems.length > 0;
    const { failOn } = checkout.inputs;
    const unsaid = checked.failed.length + checked.unreadable.length;
    const bad = checked.posts.filter(failOn === 'any' ? isWrong : isBroken).length;
    return {
        text: print_check_inWords(checked),
        data: checked,
        summary: asMarkdown(checked),
        remarks: remarksOf(checked),
        red: (0,exit_status .y)(failOn, {
            images: checked.posts.length - bad,
            failed: bad + unsaid,
            stopped: false,
        }),
    };
}
function headline({ posts, pages, siteUrl, bare: withoutHero }) {
    const right = posts.filter(({ problems }) => problems.length === 0).length;
    const found = `${right} of ${(0,facts .U9)(posts.length, 'post')} with a hero image have all tags right, in ${(0,facts .U9)(pages, 'page')}`;
    const where = siteUrl === undefined ? '' : ` of ${siteUrl}`;
    return `${found}${where}.${withoutHero === 0 ? '' : ` ${(0,facts .U9)(withoutHero, 'post')} without a hero image.`}`;
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
function print_check_inWords(checked) {
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
    return `${lines.map(one_line .T).join('\n')}\n`;
}
const mostRows = 500;
function asMarkdown(checked) {
    const wrong = checked.posts.filter(({ problems }) => problems.length > 0);
    const rows = [
        ...wrong.map(({ post, page, problems }) => [
            (0,report_escape .aY)(post),
            page === undefined ? '' : (0,report_escape .aY)(page),
            problems.map(({ message }) => (0,report_escape .CS)(message, 300)).join('<br>'),
        ]),
        ...checked.failed.map(({ post, message }) => [(0,report_escape .aY)(post), '', (0,report_escape .CS)(message)]),
        ...checked.unreadable.map(({ path, message }) => ['', (0,report_escape .aY)(path), (0,report_escape .CS)(message)]),
    ];
    const parts = [
        '### Social tags of the built site',
        (0,report_escape .CS)(headline(checked)),
        ...notesOf(checked).map((note) => (0,report_escape .CS)(note)),
        ...(rows.length === 0
            ? []
            : [(0,table .t)(['post', 'page', 'what is wrong'], rows.slice(0, mostRows))]),
        ...(0,table .O)(rows.length - mostRows, 'post', ' in the log'),
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

var html_head = __webpack_require__(52225);
var html_data = __webpack_require__(19507);
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
    const { tags, titles } = readHead(head, head.length);
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
    const end = headEnd(source.text);
    const head = source.text.slice(0, end);
    const said = readHead(head, end);
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

var social_tags = __webpack_require__(82164);
;


const ownFolder = 'hero-images';
async function fileFor(picture, page, { build, pictures, siteUrl, copied }) {
    const same = await pictures.same(picture.bytes, picture.sha256);
    const named = same.find((file) => (0,pages_address .ci)(siteUrl, file) === page.tags['og:image']);
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
    if (!bytes || (bytes.length < 1024 && (0,pointer .NS)(bytes))) {
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
    return { path, width, height, bytes: bytes.length, sha256: sha256Of(bytes), read };
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








function pagePictures(checkout, { head, settings, storage }, place) {
    const reader = createReader(checkout.dir);
    const hashOf = (path) => reader.look(path, sha256Of);
    const known = async (facts) => {
        const url = storage.addressOf(facts);
        if (url === undefined)
            return recordPicture(facts, head, checkout.repo, hashOf);
        const { width, height } = facts;
        return { url, width, height };
    };
    const placed = async (picture, page) => {
        if ('url' in picture)
            return picture;
        const url = (0,pages_address .ci)(place.siteUrl, await fileFor(picture, page, place));
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
    const build = await openBuild((0,external_node_path_.resolve)(checkout.dir, inputs.builtDir), inputs.builtDir);
    const found = await findBuiltPosts(checkout);
    const siteUrl = inputs.siteUrl ?? found.state.site.origin;
    if (siteUrl === undefined)
        throw new errors .GN('The address of the site is not known.', {
            hint: 'Networks follow absolute addresses only: give it as `site-url`, with the base path.',
        });
    const { pages, unreadable } = await readPages(build);
    const matches = matchPages(found.posts.map(({ keys }) => keys), pages, siteUrl);
    const place = { build, pictures: picturesOf(build, siteUrl), siteUrl, copied: new Map() };
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
    for (const result of await (0,p_map .Ay)(found.posts, put, { concurrency: atOnce })) {
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
        text: print_meta_inWords(outcome),
        data: outcome,
        summary: print_meta_asMarkdown(outcome),
        remarks: print_meta_remarksOf(outcome),
        red: (0,exit_status .y)(checkout.inputs.failOn, {
            images: tagged.length,
            failed: failed.length + unreadable.length,
            stopped: false,
        }),
    };
}
function print_meta_headline({ tagged, copied, siteUrl, pages }) {
    const changed = tagged.filter(({ change }) => change === 'tagged').length;
    const put = copied.length === 0 ? '' : ` ${(0,facts .U9)(copied.length, 'image')} copied into the build.`;
    return `${(0,facts .U9)(changed, 'page')} of ${siteUrl} got their tags, ${tagged.length - changed} had them, of ${pages} in all.${put}`;
}
function print_meta_inWords(outcome) {
    const { failed, left, unreadable, warnings } = outcome;
    const lines = [
        print_meta_headline(outcome),
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
const print_meta_mostRows = 500;
function print_meta_asMarkdown(outcome) {
    const { failed, left, unreadable, warnings } = outcome;
    const rows = [
        ...failed.map(({ post, message, hint }) => [(0,report_escape .aY)(post), (0,report_escape .CS)(`${message} ${hint ?? ''}`)]),
        ...unreadable.map(({ path, message }) => [(0,report_escape .aY)(path), (0,report_escape .CS)(message)]),
        ...left.map(({ post, why }) => [(0,report_escape .aY)(post), (0,report_escape .CS)(`Left alone: ${why}`)]),
    ];
    const parts = [
        '### Social tags for the built site',
        (0,report_escape .CS)(print_meta_headline(outcome)),
        ...warnings.map((text) => (0,report_escape .CS)(text)),
        ...(rows.length === 0 ? [] : [(0,table .t)(['file', 'why not'], rows.slice(0, print_meta_mostRows))]),
        ...(0,table .O)(rows.length - print_meta_mostRows, 'file', ' in the log'),
    ];
    return `${parts.join('\n\n')}\n`;
}
function print_meta_remarksOf({ failed, unreadable, warnings }) {
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

var report_patches = __webpack_require__(56160);
var wire_repo = __webpack_require__(25437);
;


async function wireHere(checkout) {
    const { repo, inputs } = checkout;
    const branch = 'worktree';
    const head = await repo.head(branch);
    const wired = await (0,wire_repo .w)(head, checkout);
    const writes = checkout.write === true && !inputs.dryRun && wired.patches.length > 0;
    if (writes)
        await repo.commit({ branch, head, files: (0,wire_repo .e)(wired), message: 'Written, not committed' });
    const proposal = { ...wired, notice: '', url: '' };
    return {
        text: print_wire_inWords(proposal, writes),
        data: {
            sites: wired.sites,
            written: writes,
            patches: wired.patches.map((patch) => ({
                path: patch.path,
                why: patch.why,
                diff: (0,report_patches .WH)(patch),
            })),
            advice: wired.advice,
        },
        summary: (0,report_patches .RM)(proposal),
        remarks: [],
        red: false,
    };
}
function print_wire_inWords(proposal, written) {
    const { patches, advice } = proposal;
    const last = written
        ? 'Written, not committed. Look at it with `git diff`, and at a built page of a post that has an image.'
        : 'Nothing was written; `hero-images wire --write` writes it.';
    const lines = [
        (0,report_patches .N)(proposal),
        ...patches.flatMap((patch) => ['', `# ${patch.why}`, (0,report_patches .WH)(patch).trimEnd()]),
        ...(advice.length === 0 ? [] : ['', 'By hand:', ...advice.map((text) => `  ${text}`)]),
        ...(patches.length === 0 ? [] : ['', last]),
    ];
    return `${printable(lines.join('\n'))}\n`;
}
const printable = (text) => text.replace(/\r(?!\n)|[^\P{Cc}\t\r\n]|[\p{Cf}\u2028\u2029]/gu, ' ');

var print = __webpack_require__(42656);
;

async function reportHere(checkout) {
    return (0,print .Sb)(await checkout.repo.head('worktree'), checkout);
}

;







  }),

  42656:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sb: () => (  reportOn)
});


var post_mark = __webpack_require__(68841);
var spent = __webpack_require__(70785);
;


const drawingName = ({ post, drawing }) => `${post} ${drawing}`;
function expensesOf(paid, sources) {
    const drawn = madeAt(sources.records);
    const lost = paid.filter(({ what }) => what === 'lost');
    const told = [...(0,spent .fF)(paid.filter(({ what }) => what !== 'lost')), ...lost];
    const expenses = [...Map.groupBy(told, drawingName).values()].flatMap((entries) => {
        const pictures = entries.filter(({ what }) => what === 'picture');
        const [made] = pictures.flatMap((entry) => drawn.get(momentName(entry.post, entry.at)) ?? []);
        return entries.map((entry) => {
            const requests = entry.what === 'lost' ? 0 : 1;
            const each = entry.micros ?? 0;
            return {
                month: new Date(entry.at).toISOString().slice(0, 7),
                model: modelOf(entry, made) ?? sources.drawings.get(drawingName(entry)),
                section: sources.sections.get(entry.post),
                askedBy: made && (made.record.asked?.by ?? null),
                pictures: entry.what === 'picture' ? 1 : 0,
                texts: isText(entry) ? 1 : 0,
                micros: requests * each,
                perhaps: entry.maybeCharged * each,
                unpriced: entry.micros === undefined ? requests + entry.maybeCharged : 0,
            };
        });
    });
    const key = ({ month, model, section, askedBy }) => JSON.stringify([month, model ?? 0, section ?? 0, askedBy === undefined ? 0 : askedBy]);
    return [...Map.groupBy(expenses, key).values()].map(sumOfExpenses).sort(inOrder);
}
const sumOfExpenses = (all) => {
    const sum = (key) => all.reduce((total, expense) => total + expense[key], 0);
    return {
        ...all[0],
        ...{ pictures: sum('pictures'), texts: sum('texts'), unpriced: sum('unpriced') },
        ...{ micros: sum('micros'), perhaps: sum('perhaps') },
    };
};
const isText = ({ what }) => what !== 'picture' && what !== 'lost';
const momentName = (post, at) => `${post} ${at}`;
function madeAt(records) {
    return new Map(records
        .filter(({ generator }) => generator !== 'card')
        .flatMap((record) => {
        const { post, model, drawnAt, verdict, dark } = record;
        const mark = (0,post_mark .c)(post);
        const of = (at, by) => [
            momentName(mark, Date.parse(at)),
            { record, model: by },
        ];
        return [
            of(drawnAt, model),
            ...(verdict?.other ? [of(verdict.other.drawnAt, model)] : []),
            ...(dark ? [of(dark.drawnAt, dark.model)] : []),
        ];
    }));
}
function modelOf({ what }, made) {
    if (what === 'picture' || what === 'lost')
        return made?.model;
    return what === 'look' ? made?.record.verdict?.model : made?.record.words?.model;
}
const inOrder = (a, b) => {
    const key = ({ month, model = '', section = '', askedBy }) => [month, model, section, askedBy ?? ''].join('\0');
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

var report_escape = __webpack_require__(72527);
var table = __webpack_require__(68330);
;



const amounts = ['pictures', 'texts', 'charged', 'perhaps', 'of unknown price'];
function expenseTables({ expenses, madeBy }) {
    const by = (title, name) => {
        const rows = [...Map.groupBy(expenses, name)]
            .map(([group, all]) => [group, ...amountsOf(sumOfExpenses(all))])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        const all = rows.length > 1 ? [['all', ...amountsOf(sumOfExpenses(expenses))]] : [];
        return { title, head: [title.toLowerCase(), ...amounts], rows: [...rows, ...all] };
    };
    const spent = expenses.length === 0
        ? []
        : [
            by('Month', ({ month }) => month),
            by('Model', modelName),
            by('Section', sectionName),
            by('Asked for by', askerName),
        ];
    const pictures = madeBy.map(({ provenance, posts }) => [provenance, String(posts)]);
    return pictures.length === 0
        ? spent
        : [...spent, { title: 'Pictures', head: ['pictures', 'posts'], rows: pictures }];
}
const modelName = ({ model }) => model ?? unknown;
const sectionName = ({ section }) => section === undefined ? unknown : section || '(top)';
const askerName = ({ askedBy }) => askedBy === null ? '(nobody: the post had none)' : (askedBy ?? unknown);
const unknown = '(not known any more)';
const amountsOf = ({ pictures, texts, micros, perhaps, unpriced }) => [
    ...[pictures, texts].map(String),
    inDollars(micros),
    inDollars(perhaps),
    String(unpriced),
];
const inDollars = (micros) => `$${(micros / 1e6).toFixed(4)}`;
function renderExpenses(report) {
    const tables = expenseTables(report).flatMap(({ title, head, rows }) => [
        `#### ${title}`,
        (0,table .t)(head, rows.map((row) => row.map((text) => (0,report_escape .CS)(text)))),
    ]);
    const nothing = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : [];
    const notes = report.notes.map((note) => (0,report_escape .CS)(note, 1000));
    return `${['### Spent on hero images', ...nothing, ...tables, ...notes].join('\n\n')}\n`;
}

;
const csvOf = (rows) => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;
function cell(value) {
    if (typeof value === 'number')
        return String(value);
    const text = formula.test(value) ? `'${value}` : value;
    return /[",\r\n;\t]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}

var one_line = __webpack_require__(6810);
var account_entry = __webpack_require__(77947);
var ledger_record = __webpack_require__(96852);
;

function madeByIn(records, { files }) {
    const provenanceOf = (record) => {
        const { hero } = record.files;
        const there = files.get(hero.path);
        if (there === undefined)
            return 'ours, and its file is gone';
        if (!(0,ledger_record ._5)(hero, there.sha))
            return 'by a person, in the place of ours';
        if (record.generator === 'card')
            return 'title card';
        return `${record.edited ? 'changed' : 'drawn'} by ${record.model}`;
    };
    return [...Map.groupBy(records, provenanceOf)]
        .map(([provenance, all]) => ({ provenance, posts: all.length }))
        .sort((a, b) => b.posts - a.posts || (a.provenance < b.provenance ? -1 : 1));
}

var ledger_records = __webpack_require__(85371);
var account_now = __webpack_require__(46101);
var candidate_entry = __webpack_require__(22421);
var drawing_entry = __webpack_require__(74774);
var pictures = __webpack_require__(61496);
;





const mostShelves = 50;
async function rememberedDrawings({ paid }, repo) {
    const newest = paid.toSorted((a, b) => b.at - a.at).map(({ shelf }) => shelf);
    const records = [];
    const drawings = new Map();
    for (const shelf of [...new Set(newest)].slice(0, mostShelves)) {
        const store = await repo.refStore(shelf);
        if (store === undefined)
            continue;
        const memory = new pictures .S$((0,pictures .Tu)(async () => store));
        await memory.look();
        records.push(...(await memory.all()).map(({ record }) => record));
        for (const [name, model] of await putAwayOn(store))
            drawings.set(name, model);
    }
    return { records, drawings };
}
async function putAwayOn(store) {
    const files = await store.list();
    const staged = new Map((0,drawing_entry .td)(files.keys()).map((one) => [(0,drawing_entry .Dx)(one).about, one]));
    const paths = [...staged.keys(), ...[...files.keys()].filter(candidate_entry .RW)];
    if (paths.length === 0)
        return [];
    const bytes = await store.read(paths.map((path) => files.get(path)));
    return paths.flatMap((path) => {
        const one = staged.get(path);
        const text = bytes.get(path) ?? new Uint8Array();
        const about = one ? (0,drawing_entry .pl)(text, one) : (0,candidate_entry .G9)(path, text);
        if (about === undefined)
            return [];
        return [[drawingName((0,account_entry .mK)(about.post, about.drawing)), about.model]];
    });
}

var filed = __webpack_require__(45989);
var matcher = __webpack_require__(5473);
;









async function findExpenses(commit, { repo, inputs }) {
    const head = (0,ledger_records .eg)(await repo.snapshot(commit));
    const account = await (0,account_now .y)(repo);
    const remembered = await rememberedDrawings(account, repo);
    const marks = new Set(account.paid.map(({ post }) => post));
    const paths = new Map([...head.files.keys(), ...remembered.records.map(({ post }) => post)]
        .map((path) => [(0,post_mark .c)(path), path])
        .filter(([mark]) => marks.has(mark)));
    const tree = await recordsOfTree(head, [...paths.values()], { repo, inputs });
    const isWanted = inputs.posts.length === 0 ? () => true : (0,matcher .j)(inputs.posts);
    const paid = account.paid.filter(({ post }) => {
        const path = paths.get(post);
        return path === undefined ? inputs.posts.length === 0 : isWanted(path);
    });
    const expenses = expensesOf(paid, {
        records: [...remembered.records, ...tree.records],
        drawings: remembered.drawings,
        sections: new Map([...paths].map(([mark, path]) => [mark, (0,filed .Z)(path)])),
    });
    const shown = tree.records.filter(({ post }) => isWanted(post));
    return { expenses, madeBy: madeByIn(shown, head), notes: [...tree.notes, ...notesOn(account)] };
}
const mostRecords = 300;
async function recordsOfTree(head, paidFor, { repo }) {
    const count = (0,ledger_records .VV)(head);
    if (repo.kind !== 'github' || count <= mostRecords) {
        const { records, damaged } = await (0,ledger_records .Q0)(head, undefined, repo);
        return {
            records,
            notes: damaged.map((path) => `${path} is no record that can be read: it is left out.`),
        };
    }
    const read = await (0,ledger_records .M$)(head, paidFor.slice(0, mostRecords), { repo });
    const records = [...read.values()];
    return {
        records,
        notes: [
            `Of ${count} records ${records.length} were read, for by the API each is a request: with \`actions/checkout\` before this step all are.`,
        ],
    };
}
const notesOn = ({ paid }) => paid.length > 0
    ? []
    : [
        'The account of this repository, `refs/hero-images/account`, is empty or not here. A clone does not bring it: `git fetch origin "+refs/hero-images/*:refs/hero-images/*"` does.',
    ];
const expenseData = ({ micros, perhaps, model, section, askedBy, ...rest }) => ({
    month: rest.month,
    model: model ?? null,
    section: section ?? null,
    askedBy: askedBy ?? null,
    isAskedByKnown: askedBy !== undefined,
    ...{ pictures: rest.pictures, texts: rest.texts },
    ...{ charged: (0,account_entry .SQ)(micros), perhaps: (0,account_entry .SQ)(perhaps), unpriced: rest.unpriced },
});

;




async function reportOn(commit, context) {
    const report = await findExpenses(commit, context);
    return {
        text: asText(report),
        data: {
            expenses: report.expenses.map(expenseData),
            pictures: report.madeBy,
            notes: report.notes,
        },
        csv: asCsv(report),
        summary: renderExpenses(report),
        ...{ remarks: [], red: false },
    };
}
function asText(report) {
    const tables = expenseTables(report).map(({ head, rows }) => {
        const lines = [head, ...rows].map((row) => row.map(one_line .T));
        const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
        return lines
            .map((row) => row
            .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
            .join('  ')
            .trimEnd())
            .join('\n');
    });
    const parts = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : tables;
    return `${[...parts, ...report.notes.map(one_line .T)].join('\n\n')}\n`;
}
const head = [
    ...['kind', 'month', 'model', 'section', 'asked_by', 'provenance'],
    ...['pictures', 'texts', 'charged_usd', 'perhaps_usd', 'unpriced_requests'],
];
const asCsv = ({ expenses, madeBy }) => csvOf([
    head,
    ...expenses.map((expense) => [
        ...['spent', expense.month, modelName(expense), sectionName(expense), askerName(expense), ''],
        ...[expense.pictures, expense.texts, expense.micros / 1e6, expense.perhaps / 1e6],
        expense.unpriced,
    ]),
    ...madeBy.map(({ provenance, posts }) => [
        ...['pictures', '', '', '', '', provenance, posts],
        ...['', '', '', ''],
    ]),
]);


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
