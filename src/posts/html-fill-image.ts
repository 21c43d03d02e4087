import { attribute, type Element, escapeAttribute } from './html.ts'
import { withValue } from './html-picture-markup.ts'

/** What of a page's source a picture takes the place of. */
export interface PictureSplice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An `<img>` that waits for its picture: the source gets its address, and words where it has none. */
export function filled(
  image: Element,
  text: string,
  { src, alt }: { readonly src: string; readonly alt: string },
): PictureSplice {
  const { startOffset, endOffset, attrs = {} } = image.sourceCodeLocation!
  const tag = text.slice(startOffset, endOffset)
  const values = { src, ...(attribute(image, 'alt')?.trim() ? {} : { alt }) }
  let edited = tag
  const places = Object.entries(values).map(([name, value]) => ({
    name,
    value,
    place: attrs[name],
  }))
  for (const { value, place } of places.sort(
    (a, b) => (b.place?.startOffset ?? 0) - (a.place?.startOffset ?? 0),
  )) {
    if (!place) continue
    const [from, to] = [place.startOffset - startOffset, place.endOffset - startOffset]
    edited = edited.slice(0, from) + withValue(edited.slice(from, to), value) + edited.slice(to)
  }
  const absent = places.filter(({ place }) => !place)
  const more = absent.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')
  return { start: startOffset, end: endOffset, text: edited.slice(0, 4) + more + edited.slice(4) }
}
