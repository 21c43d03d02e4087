import { attribute, type Document, type Element, elementsOf } from '../posts/html.ts'
import { imagesOf, isAlike, isDecoration, parentOf, srcOf, upFrom } from '../posts/html-elements.ts'
import { type PageContext, postAt } from './addresses.ts'

/** What a page shows of one post: the largest element that leads to no other post. */
export interface Card {
  readonly post: string
  readonly root: Element
  readonly link: Element
  readonly images: readonly Element[]
}

/** A card that shows its post's picture, and which of its images that is. */
export interface ModelCard extends Card {
  readonly picture: Element
}

/** The cards of a page, in its order. A page about a single post has none. */
export function cardsIn(document: Document, context: PageContext): readonly Card[] {
  const links = [...elementsOf(document)].flatMap((link) => {
    const href = link.tagName === 'a' ? attribute(link, 'href') : undefined
    const post = href === undefined ? undefined : postAt(href, context)
    return post === undefined || !link.sourceCodeLocation?.startTag ? [] : [{ link, post }]
  })
  const several = Symbol('several')
  const about = new Map<Element, string | typeof several>()
  for (const { link, post } of links)
    for (const element of upFrom(link)) {
      const known = about.get(element)
      if (known === several) break
      about.set(element, known === undefined || known === post ? post : several)
    }
  // Below `several`, an element may still be marked with a post alone.
  const cards = new Map<Element, Card>()
  for (const { link, post } of links) {
    const within = [...upFrom(link)].filter((element) => about.get(element) === post)
    const root = within.at(-1)
    if (!root || !parentOf(root) || about.get(parentOf(root)!) !== several) continue
    if (!cards.has(root)) cards.set(root, { post, root, link, images: imagesOf(root) })
  }
  return [...cards.values()]
}

/** Cards with one picture of their own; what several posts show is an author, a logo, a placeholder. */
export function modelCardsIn(cards: readonly Card[]): readonly ModelCard[] {
  const shownBy = new Map<string, Set<string>>()
  for (const { post, images } of cards)
    for (const image of images)
      shownBy.set(srcOf(image), (shownBy.get(srcOf(image)) ?? new Set()).add(post))
  return cards.flatMap((card) => {
    const ownImages = card.images.filter(
      (image) => !isDecoration(image) && shownBy.get(srcOf(image))?.size === 1,
    )
    return ownImages.length === 1 ? [{ ...card, picture: ownImages[0]! }] : []
  })
}

/** The part of a card that is built like the model: in a list by years, it may be the only one there. */
export function counterpart({ root, link }: Card, model: ModelCard): Element | undefined {
  if (root.tagName === model.root.tagName && parentOf(root) === parentOf(model.root)) return root
  for (const element of upFrom(link)) {
    if (isAlike(element, model.root)) return element
    if (element === root) return undefined
  }
  return undefined
}
