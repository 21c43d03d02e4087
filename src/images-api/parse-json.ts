import { tooDeepAt } from '../text/nesting.ts'

/** Brackets that open, up to which no text is looked at more closely. */
const FEW = 10_000

/**
 * JSON that a server sent, whatever its size: a picture in it is one long text.
 * @throws SyntaxError where it is none, or is nested deeper than people write: each level costs the
 *   parser memory, so that a megabyte of brackets takes it half a second
 */
export function parseJsonOfServer(text: string): unknown {
  if (opensMany(text) && tooDeepAt(text, { strings: true }) !== undefined)
    throw new SyntaxError('it is nested too deeply')
  return JSON.parse(text)
}

/** Looks for brackets alone, which costs next to nothing where there are none. */
function opensMany(text: string): boolean {
  let count = 0
  for (const bracket of '[{')
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1))
      if (++count > FEW) return true
  return false
}
