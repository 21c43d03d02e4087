import type { CardFonts } from './compose.ts'
import { paragraphOf } from './paragraph.ts'
import { isRightToLeft } from './scripts.ts'
import type { CardLine } from './set-line.ts'
import { clip, measureOf } from './wrap.ts'

/** A line below a picture. Lengths in pixels. */
export interface Caption {
  /** In front of the words, as they are read. */
  readonly number: number | undefined
  /** What its fonts can set. */
  readonly words: string
  readonly fonts: CardFonts
  /** Of its left end. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  /** As wide as it may be. */
  readonly width: number
  readonly size: number
}

const ink = '#1f2328'
const paleInk = '#454c54'

/**
 * Number and words on one line, which begins at the side from which the words are read; an ellipsis ends it
 * where more would come.
 */
export function setCaption({
  number,
  words,
  fonts,
  x,
  y,
  width,
  size,
}: Caption): readonly CardLine[] {
  const mirrored = isRightToLeft(words, '')
  const style = { y, size, tracking: 0 }
  const figures =
    number === undefined
      ? undefined
      : paragraphOf(String(number), fonts.title, { lang: '', isRightToLeft: false })
  const before = figures ? figures.measure(0, figures.text.length).width * size : 0
  const room = figures ? before + size * 0.5 : 0
  const title = paragraphOf(words, fonts.small, { lang: '', isRightToLeft: mirrored })
  const { start, end, suffix } = clip(words, width - room, measureOf(title, size, 0))
  const line = title.line(start, end, suffix)
  const long = line.width * size
  const at = (from: number, length: number) => (mirrored ? x + width - from - length : x + from)
  return [
    ...(figures
      ? [
          {
            ...{ ...style, fill: ink, text: figures.text },
            line: figures.line(0, figures.text.length, ''),
            x: at(0, before),
            width: before,
          },
        ]
      : []),
    { ...style, fill: paleInk, text: line.text, line, x: at(room, long), width: long },
  ]
}
