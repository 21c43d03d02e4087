import { beyondLimits } from './data-limits.ts'

/**
 * JSON that others wrote, as data.
 * @param most characters at most
 * @throws SyntaxError where it is none, is longer, or is nested or has keys beyond what people write
 */
export function parseJson(text: string, most: number): unknown {
  if (text.length > most) throw new SyntaxError('it is too long')
  const beyond = beyondLimits(text, 'json')
  if (beyond) throw new SyntaxError(`it ${beyond.why}`)
  return JSON.parse(text)
}
