import { parse } from 'parse5'
import { attribute, type Element, elementsOf } from '../posts/html.ts'
import { imagesOf, indentOf, isDecoration, offsetOf, srcOf } from '../posts/html-elements.ts'
import { filled, type PictureSplice } from '../posts/html-fill-image.ts'
import { isOnlyMore } from '../posts/html-only-more.ts'
import { markupLike, movedTo } from '../posts/html-picture-markup.ts'
import { spotIn } from '../posts/html-picture-spot.ts'
import { calledLike, fileAt, type PageContext } from './addresses.ts'
import { type Card, cardsIn, counterpart, type ModelCard, modelCardsIn } from './cards.ts'

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
  return isOnlyMore(text, edited) ? { text: edited } : { why: 'unclear' }
}

function inCard(
  card: Card,
  text: string,
  page: {
    readonly picture: CardPicture
    readonly models: readonly ModelCard[]
    readonly context: PageContext
  },
): PictureSplice | 'shown' | 'unclear' {
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

    const spot = spotIn(target, { ...model, text }, text)
    if (spot === undefined || !leadsTo(spot.block, model)) continue
    const size = isTheSame(page.models) ? undefined : picture.size
    const markup = markupLike(spot.block, text, { ...values, size })
    const eol = /\r?\n/.exec(spot.before + spot.after)?.[0]
    const moved = movedTo(markup, indentOf(spot.block, text), spot.indent, eol)
    return { start: spot.offset, end: spot.offset, text: spot.before + moved + spot.after }
  }
  return 'unclear'
}

/** A frame that leads somewhere else than its card, to the picture itself perhaps, cannot be copied. */
const leadsTo = (block: Element, { link }: ModelCard): boolean =>
  [block, ...elementsOf(block)].every(
    (element) => element.tagName !== 'a' || attribute(element, 'href') === attribute(link, 'href'),
  )

/** True where all pictures state one size: then it is the size of the frame. */
function isTheSame(models: readonly ModelCard[]): boolean {
  const sizes = models.map(({ picture }) =>
    ['width', 'height'].map((name) => attribute(picture, name) ?? '').join('x'),
  )
  return new Set(sizes).size === 1
}
