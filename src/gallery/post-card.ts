import type { GalleryPicture, GalleryPost, PictureState } from './gallery.ts'
import { lacksTags } from './gallery.ts'
import { Html, html, linkTo } from './html.ts'

/** What a state is called on the page. */
export const stateWords: Readonly<Record<PictureState, string>> = {
  ours: 'Ours',
  person: 'By a person',
  waiting: 'Waiting',
  missing: 'Missing',
}

const kindWords: Readonly<Record<GalleryPicture['kind'], string>> = {
  hero: 'Hero image',
  dark: 'Dark version',
  social: 'Social image',
}

/** One post: its picture as the way into the large view, its state, and all else that is known of it. */
export function postCard(post: GalleryPost, id: string, filesAt: string): Html {
  const { title, lang, state, section, isApproved, note, pictures } = post
  const [hero, ...others] = pictures
  const marks = [state, ...(isApproved ? ['approved'] : []), ...(lacksTags(post) ? ['tags'] : [])]
  const alt = post.alt || `Picture of “${title}”, without an alternative text`
  return html`<li id="${id}" data-marks="${marks.join(' ')}" data-section="${section}">
<article aria-labelledby="${id}-title">
${
  hero?.thumbnail
    ? html`<button type="button" class="open" aria-describedby="${id}-title">${thumbnailOf(hero, alt)}</button>`
    : html`<button type="button" class="open empty">${hero?.why ?? 'No picture'}: look at “${title}”</button>`
}
<h3 id="${id}-title"${languageOf(lang)} dir="auto">${title}</h3>
<p class="marks"><span class="${state}">${stateWords[state]}</span>${isApproved && html` <span class="approved">Approved</span>`}${lacksTags(post) && html` <span class="tags">Tags</span>`}${note && html` ${note}`}</p>
${
  others.length > 0 &&
  html`<ul class="crops">${others.map((picture) => crop(picture, title, filesAt))}</ul>`
}
<details><summary>More<span class="hidden"> on “${title}”</span></summary><div class="body">${bodyOf(post, filesAt)}</div></details>
</article></li>
`
}

const crop = (picture: GalleryPicture, title: string, filesAt: string): Html =>
  html`<li><a href="${linkTo(filesAt, picture.path)}">${thumbnailOf(picture, `${kindWords[picture.kind]} of “${title}”`) ?? kindWords[picture.kind]}</a></li>`

function bodyOf({ post, section, alt, prompt, facts, pictures, tags }: GalleryPost, at: string) {
  return html`<dl>
<dt>Post</dt><dd><a href="${linkTo(at, post)}">${post}</a></dd>
${section !== '' && html`<dt>Section</dt><dd>${section}</dd>`}
<dt>Alternative text</dt><dd dir="auto">${alt || 'not known here'}</dd>
${pictures.map((picture) => html`<dt>${kindWords[picture.kind]}</dt><dd>${fileOf(picture, at)}</dd>`)}
${facts.map(({ name, text }) => html`<dt>${name}</dt><dd>${text}</dd>`)}
${tags && html`<dt>Built page</dt><dd>${tags.length === 0 ? 'all tags are right' : html`<ul>${tags.map((tag) => html`<li>${tag}</li>`)}</ul>`}</dd>`}
${prompt !== undefined && html`<dt>Prompt</dt><dd class="prompt" dir="auto">${prompt}</dd>`}
</dl>`
}

function fileOf({ path, isFile, size, why }: GalleryPicture, at: string): Html {
  const told = [size, why].filter((text) => text !== undefined).join(', ')
  const name = isFile ? html`<a href="${linkTo(at, path)}">${path}</a>` : html`<code>${path}</code>`
  return html`${name}${told !== '' && ` (${told})`}`
}

/** The small picture; nothing where there is none. */
export function thumbnailOf(picture: GalleryPicture | undefined, alt: string): Html | undefined {
  if (picture?.thumbnail === undefined) return undefined
  const { width, height, bytes } = picture.thumbnail
  const data = new Html(Buffer.from(bytes).toString('base64'))
  return html`<img loading="lazy" decoding="async" width="${width}" height="${height}" alt="${alt}" src="data:image/webp;base64,${data}">`
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The attribute, where the tag is one that programs know: a wrong one is worse than none. */
export function languageOf(tag: string): Html | undefined {
  try {
    return tag !== '' && names.of(tag) !== undefined ? html` lang="${tag}"` : undefined
  } catch {
    return undefined
  }
}
