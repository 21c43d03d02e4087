import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Element } from './html.ts'
import { indentOf, isAlike, isBlank, isElement, isFrame, upFrom } from './html-elements.ts'
import { lineStart } from './source.ts'

/** A part of a page that shows its picture, a card or an article, and the source of that page. */
export interface PictureModel {
  readonly root: Element
  readonly picture: Element
  readonly text: string
}

/** Where a picture goes in such a part, and which piece of the model goes there. */
export interface Spot {
  readonly block: Element
  readonly offset: number
  readonly before: string
  readonly after: string
  /** Indentation of the line that the picture comes to stand on. */
  readonly indent: string
}

/**
 * The place in `target` that the picture has in the model, which may be of another page. Frames that wait
 * empty are used, those that are missing belong to the block. Nothing where it is built in another way.
 * @param text source of the page of `target`
 */
export function spotIn(target: Element, model: PictureModel, text: string): Spot | undefined {
  const above = [...upFrom(model.picture)]
  const path = above.slice(0, above.indexOf(model.root)).reverse()
  let [there, here] = [model.root, target]
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    const next = isLast ? undefined : sameChild(step, there, here)
    if (next === undefined)
      return isLast || isFrame(step)
        ? spotFor(step, there, here, { text, like: model.text })
        : undefined
    there = step
    here = next
  }
  return undefined
}

/** The child of `here` that is to it what `child` is to `there`. */
function sameChild(child: Element, there: Element, here: Element): Element | undefined {
  const alike = (parent: Element) =>
    parent.childNodes
      .filter(isElement)
      .filter((node) => isAlike(node, child) && isFrame(node) === isFrame(child))
  return alike(here)[alike(there).indexOf(child)]
}

function spotFor(
  block: Element,
  there: Element,
  here: Element,
  { text, like }: { readonly text: string; readonly like: string },
): Spot | undefined {
  const start = here.sourceCodeLocation?.startTag?.endOffset
  const location = block.sourceCodeLocation
  if (start === undefined || !location) return undefined
  const meant = there.childNodes.filter((node) => !isBlank(node))
  const place = meant.indexOf(block)
  const [previous, next] = [meant[place - 1], meant[place + 1]]
  const space = {
    before: /\s*$/.exec(like.slice(0, location.startOffset))![0],
    after: /^\s*/.exec(like.slice(location.endOffset))![0],
  }
  const indentAt = (offset: number) => /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0]
  const spot = (offset: number, before: string, after: string): Spot => ({
    ...{ block, offset, before, after },
    indent: /\n([ \t]*)$/.exec(before)?.[1] ?? indentAt(offset),
  })

  if (previous === undefined) {
    const run = /^\s*/.exec(text.slice(start))![0]
    const glued = run === '' && next !== undefined ? inline(space.after, next) : ''
    const line = breakIn(run)
    const deeper = here.childNodes.every(isBlank) ? deeperIn(there, block, like) : ''
    return spot(start, line ? line + deeper : inline(space.before, block), glued)
  }
  const behind = isElement(previous) ? sameChild(previous, there, here) : undefined
  if (behind && hasEnd(behind)) {
    const { startOffset, endOffset } = behind.sourceCodeLocation!
    return spot(endOffset, breakBefore(text, startOffset) ?? inline(space.before, previous), '')
  }
  const ahead = next && isElement(next) ? sameChild(next, there, here) : undefined
  if (ahead?.sourceCodeLocation) {
    const { startOffset } = ahead.sourceCodeLocation
    return spot(startOffset, '', breakBefore(text, startOffset) ?? inline(space.after, next!))
  }
  const last = here.childNodes.findLast((node) => !isBlank(node))
  if (next !== undefined || !last?.sourceCodeLocation || (isElement(last) && !hasEnd(last)))
    return undefined
  const { startOffset, endOffset } = last.sourceCodeLocation
  const end = endOffset - /\s*$/.exec(text.slice(startOffset, endOffset))![0].length
  return spot(end, breakBefore(text, startOffset) ?? inline(space.before, last), '')
}

/** An element whose end the text says: that of others reaches to where the next one begins. */
const hasEnd = ({ tagName, sourceCodeLocation }: Element) =>
  sourceCodeLocation?.endTag !== undefined || /^(?:img|br|hr|input|wbr)$/.test(tagName)

/** How much deeper a line is in the model than that of what it is in: an empty frame does not show it. */
function deeperIn(there: Element, block: Element, like: string): string {
  const [outer, inner] = [indentOf(there, like), indentOf(block, like)]
  return inner.startsWith(outer) ? inner.slice(outer.length) : ''
}

/** Line ending and indentation, where white space ends with them. */
const breakIn = (run: string): string | undefined => /\r?\n[ \t]*$/.exec(run)?.[0]

const breakBefore = (text: string, offset: number) =>
  breakIn(/\s*$/.exec(text.slice(0, offset))![0])

/** The model's white space for a card on one line; beside text, a line break is a space. */
const inline = (space: string, beside: Tree.ChildNode): string => {
  if (!space.includes('\n')) return space
  return isElement(beside) ? '' : ' '
}
