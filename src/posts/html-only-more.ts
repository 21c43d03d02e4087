import { parse } from 'parse5'
import { elementsOf } from './html.ts'
import { isFrame, srcOf, upFrom } from './html-elements.ts'

/**
 * Whether a page reads as before but for elements that hold a picture, and images without an address that
 * were filled. False where nothing is new.
 */
export function isOnlyMore(before: string, after: string): boolean {
  const was = outlineOf(before)
  const is = outlineOf(after)
  let changed = 0
  let index = 0
  for (const line of is) {
    if (line.text === was[index]?.text) index++
    else if (
      line.element.tagName === 'img' &&
      was[index]?.element.tagName === 'img' &&
      srcOf(was[index]!.element) === ''
    ) {
      index++
      changed++
    } else if (line.element.tagName === 'img' || isFrame(line.element)) changed++
    else return false
  }
  return index === was.length && changed > 0
}

const outlineOf = (text: string) =>
  [...elementsOf(parse(text))].map((element) => ({
    element,
    text: JSON.stringify([[...upFrom(element)].length, element.tagName, element.attrs]),
  }))
