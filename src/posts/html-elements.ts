import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, type Element, elementsOf } from './html.ts'

export const parentOf = ({ parentNode }: Tree.ChildNode): Element | undefined =>
  parentNode && 'tagName' in parentNode ? parentNode : undefined

/** An element and all that it is in, from the inside out. */
export function* upFrom(element: Element): Generator<Element> {
  for (let ancestor: Element | undefined = element; ancestor; ancestor = parentOf(ancestor))
    yield ancestor
}

export const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node

export const isBlank = (node: Tree.ChildNode): boolean =>
  node.nodeName === '#comment' || ('value' in node && node.value.trim() === '')

/** Same tag, same classes. */
export const isAlike = (a: Element, b: Element): boolean =>
  a.tagName === b.tagName && classesOf(a) === classesOf(b)

const classesOf = (element: Element) =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean).sort().join(' ')

const wrappers = new Set(['a', 'div', 'span', 'figure', 'picture', 'p'])
/** What belongs to a picture but tells of that very picture. */
export const ofOnePicture = new Set(['source', 'figcaption'])

/** True for what holds a picture, or room for one, and nothing else. */
export const isFrame = (element: Element): boolean =>
  wrappers.has(element.tagName) &&
  element.childNodes.every(
    (node) =>
      isBlank(node) ||
      (isElement(node) &&
        (node.tagName === 'img' || ofOnePicture.has(node.tagName) || isFrame(node))),
  )

/** Where a real picture's address stands: lazy pages keep it from the browser at first. */
export const srcNameOf = (image: Element): 'src' | 'data-src' =>
  attribute(image, 'data-src')?.trim() ? 'data-src' : 'src'

export const srcOf = (image: Element): string => attribute(image, srcNameOf(image))?.trim() ?? ''

export const imagesOf = (element: Element): readonly Element[] =>
  [...elementsOf(element)].filter(({ tagName }) => tagName === 'img')

const decoration =
  /(?:^|[^a-z])(?:avatar|gravatar|author|logo|icon|emoji|badge|profile)s?(?:[^a-z]|$)/i

/** By its names, or by a size that no picture of a post has. */
export function isDecoration(image: Element): boolean {
  const names = ['class', 'id', 'alt', 'src'].map((name) => attribute(image, name) ?? '')
  const sides = ['width', 'height'].map((name) => Number.parseInt(attribute(image, name) ?? '', 10))
  return (
    names.some((name) => decoration.test(name)) ||
    sides.some((side) => side <= 64) ||
    srcOf(image) === '' ||
    srcOf(image).startsWith('data:')
  )
}

export const offsetOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0

/** White space before an element that begins its line. */
export const indentOf = (element: Element, text: string): string =>
  /(?:^|\n)([ \t]*)$/.exec(text.slice(0, offsetOf(element)))?.[1] ?? ''
