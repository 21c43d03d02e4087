/**
 * What is to stay when a picture is cut: 0 is the left or the top side, 1 the right or the bottom one.
 * https://www.w3.org/TR/css-images-3/#the-object-position
 */
export interface Focus {
  readonly x: number
  readonly y: number
}

const percent = '(?:100|\\d{1,2}(?:\\.\\d{1,2})?)%'

/** How people write one: as CSS has it, one or two of words and percentages. */
export const focusPattern = new RegExp(
  `^(?:(left|center|right|${percent})(?: +(top|center|bottom|${percent}))?|(top|center|bottom)(?: +(left|center|right))?)$`,
)

/** What that is, for messages. */
export const focusWords =
  'left, right, top, bottom, center, two of them such as top left, or two percentages such as 50% 30%'

const words: Readonly<Record<string, number>> = {
  left: 0,
  top: 0,
  center: 0.5,
  right: 1,
  bottom: 1,
}

/** Reads one; nothing for any other text. */
export function readFocus(text: string): Focus | undefined {
  const match = focusPattern.exec(text.trim().toLowerCase())
  if (match === null) return undefined
  const [, x = 'center', y = 'center', down, across = 'center'] = match
  return down === undefined
    ? { x: partOf(x), y: partOf(y) }
    : { x: partOf(across), y: partOf(down) }
}

const partOf = (word: string): number => words[word] ?? Number.parseFloat(word) / 100

/** The same in one way for all that mean it: `0% 50%`. */
export const focusText = ({ x, y }: Focus): string => `${percentOf(x)} ${percentOf(y)}`

const percentOf = (part: number): string => `${Math.round(part * 10_000) / 100}%`
