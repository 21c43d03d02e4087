import { createHash } from 'node:crypto'
import { alikeGroups } from './alike.ts'
import { filters } from './filters.ts'
import { type Gallery, type GalleryPost, lacksTags, type PostNote, tally } from './gallery.ts'
import { Html, html } from './html.ts'
import { languageOf, postCard, stateWords, thumbnailOf } from './post-card.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Groups of near-duplicates that are shown: their pictures are in the page twice. */
const mostGroups = 100
/** Of these it is seen at once: more would be in the way of the posts. */
const mostOpen = 3

/**
 * The overview as one HTML page that needs nothing but itself: no server, no network. What posts, prompts
 * and paths say is text in it, and its policy lets no other script or style run than its own.
 * https://www.w3.org/TR/CSP3/#meta-element
 */
export function galleryPage(gallery: Gallery): string {
  const { name, posts } = gallery
  const ids = new Map(posts.map(({ post }, index) => [post, `p${index}`]))
  const page = html`<!doctype html>
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
`
  return page.text
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** `500 posts: 480 ours, 20 without a picture. Made on 2026-11-30.` */
export function inWords({ posts, at, built }: Gallery): string {
  const of = tally(posts)
  const approved = posts.filter(({ isApproved }) => isApproved).length
  const wrong = posts.filter(lacksTags).length
  const counts = [
    ...(['ours', 'person', 'waiting', 'missing'] as const).flatMap((state) =>
      of[state] === 0 ? [] : [`${of[state]} ${stateWords[state].toLowerCase()}`],
    ),
    ...(approved === 0 ? [] : [`${approved} approved`]),
    ...(built === undefined ? [] : [`${wrong} with tags to mend in ${built}`]),
  ]
  const all = posts.length === 1 ? '1 post' : `${posts.length} posts`
  return `${[all, ...(counts.length === 0 ? [] : [counts.join(', ')])].join(': ')}. Made on ${at.slice(0, 10)}.`
}

const withoutPicture = (posts: readonly GalleryPost[]): readonly PostNote[] =>
  posts
    .filter(({ state }) => state === 'missing' || state === 'waiting')
    .map(({ post, title, note }) => ({ post, why: [title, note].filter(Boolean).join('; ') }))

const withWrongTags = (posts: readonly GalleryPost[]): readonly PostNote[] =>
  posts.filter(lacksTags).map(({ post, tags = [] }) => ({ post, why: tags.join('; ') }))

/** Posts by their paths, each with a way to its card where it has one. */
function listPart(
  heading: string,
  all: readonly PostNote[],
  ids: ReadonlyMap<string, string>,
): Html | undefined {
  if (all.length === 0) return undefined
  const path = (post: string) => {
    const id = ids.get(post)
    return id === undefined ? html`<code>${post}</code>` : html`<a href="#${id}">${post}</a>`
  }
  return html`<details class="list"><summary><h2>${heading} (${all.length})</h2></summary>
<ul>${all.map(({ post, why }) => html`<li>${path(post)}: ${why}</li>`)}</ul></details>`
}

function alikePart(
  posts: readonly GalleryPost[],
  ids: ReadonlyMap<string, string>,
): Html | undefined {
  const groups = alikeGroups(posts)
  if (groups.length === 0) return undefined
  const byPath = new Map(posts.map((post) => [post.post, post]))
  const shown = groups.slice(0, mostGroups)
  const rest = groups.length - shown.length
  return html`<details class="list alike"${groups.length <= mostOpen && new Html(' open')}>
<summary><h2>Nearly the same picture (${groups.length})</h2></summary>
${shown.map(
  (group) => html`<ul>${group.map((path) => alikeItem(byPath.get(path)!, ids.get(path)!))}</ul>`,
)}
${rest > 0 && html`<p>And ${rest} more groups.</p>`}
</details>`
}

const alikeItem = (post: GalleryPost, id: string): Html =>
  html`<li>${thumbnailOf(post.pictures[0], '')}<a href="#${id}"${languageOf(post.lang)} dir="auto">${post.title}</a></li>`

/** Filled by the script from the card that it shows. */
const largeView = html`<dialog id="large" aria-labelledby="large-title">
<div class="bar"><p id="large-at" aria-live="polite"></p>
<button type="button" id="previous">Previous</button>
<button type="button" id="next">Next</button>
<button type="button" id="close">Close</button></div>
<h2 id="large-title" dir="auto"></h2>
<div id="large-picture"></div>
<div id="large-body"></div>
</dialog>`
