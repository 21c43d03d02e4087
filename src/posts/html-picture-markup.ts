import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, type Element, escapeAttribute } from './html.ts'
import { isElement, ofOnePicture, srcNameOf } from './html-elements.ts'

/** What the copy says instead of what its model says. */
export interface PictureValues {
  readonly src: string
  readonly alt: string
  /** The post's link, as its card has it. */
  readonly href: string
  /** Pixels, where each picture of the page states its own. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
}

/** Attributes that say how a picture is shown; all others say something of that one picture. */
const manner = new Set(
  'class style role itemprop itemscope itemtype aria-hidden tabindex rel target loading decoding fetchpriority width height crossorigin referrerpolicy draggable'.split(
    ' ',
  ),
)

/**
 * The markup of one picture, written as another one's: the same elements, attributes, quotes, case
 * and line breaks. Captions and `<source>`s tell of the other picture and are left out.
 */
export function markupLike(model: Element, text: string, values: PictureValues): string {
  const location = model.sourceCodeLocation
  if (!location?.startTag && model.tagName !== 'img') return ''
  let inside = ''
  for (const node of model.childNodes) {
    if (isElement(node) && ofOnePicture.has(node.tagName)) inside = inside.trimEnd()
    else if (isElement(node)) inside += markupLike(node, text, values)
    else if (node.nodeName === '#text') inside += sourceOf(node, text)
  }
  const end = location?.endTag
  return startTag(model, text, values) + inside + (end ? sourceOf({ ...end }, text) : '')
}

function startTag(model: Element, text: string, values: PictureValues): string {
  const location = model.sourceCodeLocation!
  const { startOffset, endOffset } =
    'startTag' in location && location.startTag ? location.startTag : location
  const isImage = model.tagName === 'img'
  const places = Object.entries(location.attrs ?? {}).sort(
    ([, a], [, b]) => a.startOffset - b.startOffset,
  )
  let offset = startOffset + 1 + model.tagName.length
  let tag = text.slice(startOffset, offset)
  for (const [name, place] of places) {
    const gap = text.slice(offset, place.startOffset)
    offset = place.endOffset
    const source = text.slice(place.startOffset, place.endOffset)
    const value = otherValue(model, name, values)
    if (value !== undefined) tag += gap + withValue(source, value)
    else if (isKept(model, name)) tag += gap + source
    if (name === srcNameOf(model) && isImage && attribute(model, 'alt') === undefined)
      tag += ` alt="${escapeAttribute(values.alt)}"`
  }
  return tag + text.slice(offset, endOffset)
}

/** What the copy has there, where that is not the model's. */
function otherValue(model: Element, name: string, values: PictureValues): string | undefined {
  if (model.tagName === 'a') return name === 'href' ? values.href : undefined
  if (model.tagName !== 'img') return undefined
  if (name === srcNameOf(model)) return values.src
  // An empty one says that the picture is decoration beside the title: that holds for ours, too.
  if (name === 'alt') return attribute(model, 'alt')?.trim() === '' ? undefined : values.alt
  if (name === 'width' || name === 'height')
    return values.size === undefined ? undefined : String(values.size[name])
  return undefined
}

function isKept(model: Element, name: string): boolean {
  if (name === 'style') return !/url\s*\(/i.test(attribute(model, name) ?? '')
  // The stand-in of a lazy picture is the same for all.
  if (model.tagName === 'img' && (name === 'alt' || name === 'src')) return true
  return manner.has(name)
}

/** `Alt='x'` with another value, in its own quotes and case. */
export function withValue(source: string, value: string): string {
  const name = /^[^\s=]+/.exec(source)?.[0] ?? source
  const sign = source.slice(name.length)
  const quote = /=\s*'/.test(sign) ? "'" : '"'
  const escaped = escapeAttribute(value).replaceAll("'", quote === "'" ? '&#39;' : "'")
  return `${name}=${quote}${escaped}${quote}`
}

const sourceOf = (
  node: Tree.TextNode | { readonly startOffset: number; readonly endOffset: number },
  text: string,
): string => {
  const place = 'startOffset' in node ? node : node.sourceCodeLocation
  return place ? text.slice(place.startOffset, place.endOffset) : ''
}

/** The markup with its lines as deep as the place is that they come to, in its line endings. */
export function movedTo(
  markup: string,
  from: string,
  indent: string,
  eol: string | undefined,
): string {
  return markup.replace(
    /(\r?\n)([ \t]*)/g,
    (_, line: string, space: string) =>
      (eol ?? line) + (space.startsWith(from) ? indent + space.slice(from.length) : space),
  )
}
