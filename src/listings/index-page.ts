import { parse } from 'parse5'
import { attribute, type Element, elementsOf, escapeAttribute } from '../posts/html.ts'
import { calledLike, fileAt, type PageContext } from './addresses.ts'
import {
  type Card,
  cardsIn,
  counterpart,
  imagesOf,
  isDecoration,
  type ModelCard,
  modelCardsIn,
} from './cards.ts'
import { isFrame, srcOf, upFrom } from './elements.ts'
import { markupLike, withValue } from './picture-markup.ts'
import { spotIn } from './picture-spot.ts'

/** The picture of a post that a page may list. Paths count from the top of the site. */
export interface CardPicture {
  readonly post: string
  readonly hero: string
  /** What pages call it, where the settings say so. */
  readonly named?: string | undefined
  readonly alt: string
  /** Pixels, where they are known. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
}

/** What became of a page: its new text, or why it stays as it is. */
export type Listed =
  | { readonly text: string }
  /**
   * - `shown`: the card has a picture, ours or another
   * - `unlisted`: other posts have cards with pictures, this one has none
   * - `plain`: the page shows no pictures of posts
   * - `unclear`: where the picture would go cannot be told
   */
  | { readonly why: 'shown' | 'unlisted' | 'plain' | 'unclear' }

interface CardSplice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The page with the picture in the post's card, as the cards of other posts have theirs; nothing but
 * the picture is inserted. Where people put an image into the card, it stays as it is.
 */
export function withCardPicture(text: string, picture: CardPicture, context: PageContext): Listed {
  const document = parse(text, { sourceCodeLocationInfo: true })
  const all = [...elementsOf(document)]
  const cards = cardsIn(document, context)
  const models = modelCardsIn(cards).filter(({ post }) => post !== picture.post)
  if (models.length === 0) return { why: 'plain' }
  const ownCards = cards.filter(({ post }) => post === picture.post)
  if (ownCards.length === 0) return { why: 'unlisted' }
  // Then addresses count from somewhere else than the page.
  if (all.some((element) => element.tagName === 'base' && attribute(element, 'href')))
    return { why: 'unclear' }

  const outcomes = ownCards.map((card) => inCard(card, text, { picture, models, context }))
  const splices = outcomes.flatMap((outcome) => (typeof outcome === 'object' ? [outcome] : []))
  if (splices.length === 0) return { why: outcomes.includes('shown') ? 'shown' : 'unclear' }
  const edited = splices
    .sort((a, b) => b.start - a.start)
    .reduce(
      (page, splice) => page.slice(0, splice.start) + splice.text + page.slice(splice.end),
      text,
    )
  return isOnlyMore(text, edited, splices) ? { text: edited } : { why: 'unclear' }
}

function inCard(
  card: Card,
  text: string,
  page: {
    readonly picture: CardPicture
    readonly models: readonly ModelCard[]
    readonly context: PageContext
  },
): CardSplice | 'shown' | 'unclear' {
  const { picture, context } = page
  const isNear = ({ root }: Card) => Math.abs(offsetOf(root) - offsetOf(card.root))
  for (const model of page.models.toSorted((a, b) => isNear(a) - isNear(b))) {
    const target = counterpart(card, model)
    if (target === undefined) continue
    const src = picture.named ?? calledLike(srcOf(model.picture), picture.hero, context)
    const values = { src, alt: picture.alt, href: attribute(card.link, 'href') ?? '' }
    const images = imagesOf(target)
    const isOurs = (image: Element) =>
      srcOf(image) === src || fileAt(srcOf(image), context) === picture.hero
    if (images.some(isOurs)) return 'shown'
    const empty = images.find((image) => srcOf(image) === '' && image.sourceCodeLocation)
    if (empty) return filled(empty, text, values)
    const shared = new Set(model.images.map(srcOf))
    if (images.some((image) => !isDecoration(image) && !shared.has(srcOf(image)))) return 'shown'

    const spot = spotIn(target, model, text)
    if (spot === undefined || !leadsTo(spot.block, model)) continue
    const size = isTheSame(page.models) ? undefined : picture.size
    const markup = markupLike(spot.block, text, { ...values, size })
    const base = indentOf(spot.block, text)
    const eol = /\r?\n/.exec(spot.before + spot.after)?.[0]
    const moved = markup.replace(
      /(\r?\n)([ \t]*)/g,
      (_, line: string, space: string) =>
        (eol ?? line) + (space.startsWith(base) ? spot.indent + space.slice(base.length) : space),
    )
    return { start: spot.offset, end: spot.offset, text: spot.before + moved + spot.after }
  }
  return 'unclear'
}

/** A frame that leads somewhere else than its card, to the picture itself perhaps, cannot be copied. */
const leadsTo = (block: Element, { link }: ModelCard): boolean =>
  [block, ...elementsOf(block)].every(
    (element) => element.tagName !== 'a' || attribute(element, 'href') === attribute(link, 'href'),
  )

/** An `<img>` that waits for its picture: the source gets its address, and words where it has none. */
function filled(
  image: Element,
  text: string,
  { src, alt }: { readonly src: string; readonly alt: string },
): CardSplice {
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

/** True where all pictures state one size: then it is the size of the frame. */
function isTheSame(models: readonly ModelCard[]): boolean {
  const sizes = models.map(({ picture }) =>
    ['width', 'height'].map((name) => attribute(picture, name) ?? '').join('x'),
  )
  return new Set(sizes).size === 1
}

const offsetOf = (element: Element) => element.sourceCodeLocation?.startOffset ?? 0

const indentOf = (element: Element, text: string) =>
  /(?:^|\n)([ \t]*)$/.exec(text.slice(0, offsetOf(element)))?.[1] ?? ''

/** The page reads as before but for elements that hold a picture, and images that were filled. */
function isOnlyMore(before: string, after: string, splices: readonly CardSplice[]): boolean {
  const was = outlineOf(before)
  const is = outlineOf(after)
  let added = 0
  let index = 0
  for (const line of is) {
    if (line.text === was[index]?.text) index++
    else if (
      line.element.tagName === 'img' &&
      was[index]?.element.tagName === 'img' &&
      srcOf(was[index]!.element) === ''
    )
      index++
    else if (line.element.tagName === 'img' || isFrame(line.element)) added++
    else return false
  }
  return index === was.length && (added > 0 || splices.some((splice) => splice.end > splice.start))
}

const outlineOf = (text: string) =>
  [...elementsOf(parse(text))].map((element) => ({
    element,
    text: JSON.stringify([[...upFrom(element)].length, element.tagName, element.attrs]),
  }))
