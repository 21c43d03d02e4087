import { parse } from 'parse5'
import { attribute, type Document, type Element, elementsOf, textOf } from './html.ts'
import { imagesOf, indentOf, isDecoration, srcOf, upFrom } from './html-elements.ts'
import { filled, type PictureSplice } from './html-fill-image.ts'
import { isOnlyMore } from './html-only-more.ts'
import { markupLike, movedTo } from './html-picture-markup.ts'
import { spotIn } from './html-picture-spot.ts'
import type { PostEdit } from './post.ts'
import { replaced } from './source.ts'

/** So many characters of paragraphs may stand before the picture at the top of an article. */
const mostBefore = 600

/** The part of a page that is its article: what holds the first `<h1>`, else the first of its kind. */
export function articleOf(document: Document): Element | undefined {
  const written = [...elementsOf(document)].filter((node) => node.sourceCodeLocation?.startTag)
  const heading = written.find(({ tagName }) => tagName === 'h1')
  const above = heading ? [...upFrom(heading)] : []
  return ['article', 'main', 'article', 'body']
    .map((name, index) => (index < 2 ? above : written).find(({ tagName }) => tagName === name))
    .find((element) => element !== undefined)
}

/** The pictures of an article, without avatars, logos and the like: at its top, and all. */
export function articlePictures(article: Element): {
  readonly top: readonly Element[]
  readonly all: readonly Element[]
} {
  const all = imagesOf(article).filter((image) => !isDecoration(image))
  const top: Element[] = []
  let read = 0
  for (const element of elementsOf(article)) {
    if (/^h[2-6]$/.test(element.tagName) || read > mostBefore) break
    if (element.tagName === 'p') read += textOf(element).trim().length
    if (all.includes(element)) top.push(element)
  }
  return { top, all }
}

/**
 * The page with the image in its article, in the place and markup that another page of the site has.
 * Where a picture is at the top already, the page stays; an `<img>` without an address is filled.
 * Undefined where the other page cannot be followed.
 */
export function withArticlePicture(
  text: string,
  document: Document,
  image: NonNullable<PostEdit['image']> & {
    readonly like: NonNullable<NonNullable<PostEdit['image']>['like']>
  },
  eol: string,
): string | undefined {
  const article = articleOf(document)
  if (article === undefined) return undefined
  if (articlePictures(article).top.length > 0) return text
  const empty = imagesOf(article).find((node) => srcOf(node) === '' && node.sourceCodeLocation)
  const splice = empty ? filled(empty, text, image) : copied(article, text, image, eol)
  if (splice === undefined) return undefined
  const edited = replaced(text, splice.start, splice.end, splice.text)
  return isOnlyMore(text, edited) ? edited : undefined
}

function copied(
  article: Element,
  text: string,
  { src, alt, size, like }: Parameters<typeof withArticlePicture>[2],
  eol: string,
): PictureSplice | undefined {
  const root = articleOf(parse(like.page, { sourceCodeLocationInfo: true }))
  const picture = root && imagesOf(root).find((node) => srcOf(node) === like.src)
  if (root === undefined || picture === undefined) return undefined
  const spot = spotIn(article, { root, picture, text: like.page }, text)
  // A link to anything but the picture itself would lead to the other article.
  if (spot === undefined || !leadsTo(spot.block, like.src)) return undefined
  const values = { src, alt, href: src, size: size && inFrame(picture, size) }
  const markup = markupLike(spot.block, like.page, values)
  const inLines = (space: string) => space.replace(/\r?\n/g, eol)
  const moved = movedTo(markup, indentOf(spot.block, like.page), spot.indent, eol)
  const added = inLines(spot.before) + moved + inLines(spot.after)
  return { start: spot.offset, end: spot.offset, text: added }
}

const leadsTo = (block: Element, address: string): boolean =>
  [block, ...elementsOf(block)].every(
    (element) => element.tagName !== 'a' || attribute(element, 'href')?.trim() === address,
  )

/** As wide as the other page says, in the shape of the new picture. */
function inFrame(
  picture: Element,
  { width, height }: { readonly width: number; readonly height: number },
) {
  const wide = Number(attribute(picture, 'width') ?? Number.NaN)
  if (!Number.isInteger(wide) || wide < 1) return { width, height }
  return { width: wide, height: Math.round((wide * height) / width) }
}
