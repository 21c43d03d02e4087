import type { Extent, Paragraph } from './paragraph.ts'
import type { Unbroken } from './phrases.ts'

export interface LineOfText {
  readonly start: number
  readonly end: number
  readonly suffix: '' | '-' | '…'
}

/** Width of a part of a text with its tracking, in whatever unit the line's width is. */
export interface Measure {
  (start: number, end: number): number
  readonly hyphen: number
  readonly ellipsis: number
}

/** The widths of a paragraph in type of a size. */
export function measureOf(paragraph: Paragraph, size: number, tracking: number): Measure {
  const wide = ({ width, tracked }: Extent) => (width + tracked * tracking) * size
  const suffix = (text: string) => wide(paragraph.line(0, 0, text))
  return Object.assign((start: number, end: number) => wide(paragraph.measure(start, end)), {
    hyphen: suffix('-'),
    ellipsis: suffix('…'),
  })
}

/**
 * Breaks a text into as few lines as fit the width, then narrows them until they are about equally
 * long, so that no line holds a lonely word. Nothing where a piece is wider than the line.
 */
export function balance(pieces: readonly Unbroken[], width: number, measure: Measure) {
  const fewest = fill(pieces, width, measure)
  if (fewest === undefined || fewest.length < 2) return fewest
  let best = fewest
  const whole = measure(pieces[0]!.start, pieces.at(-1)!.end)
  let [low, high] = [whole / fewest.length, width]
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    const lines = fill(pieces, middle, measure)
    if (lines?.length === fewest.length) {
      best = lines
      high = middle
    } else {
      low = middle
    }
  }
  return best
}

/** Lines as full as they can be. */
export function fill(pieces: readonly Unbroken[], width: number, measure: Measure) {
  const lines: LineOfText[] = []
  let line: LineOfText | undefined
  for (const piece of pieces) {
    const fits = (start: number) =>
      measure(start, piece.end) + (piece.isDivided ? measure.hyphen : 0) <= width
    const suffix = piece.isDivided ? '-' : ''
    if (!fits(piece.start)) return undefined
    if (line && fits(line.start)) {
      line = { start: line.start, end: piece.end, suffix }
      continue
    }
    if (line) lines.push(line)
    line = { start: piece.start, end: piece.end, suffix }
  }
  return line ? [...lines, line] : lines
}

/** The lines up to a number of them; an ellipsis ends the last where more would come. */
export function shorten(
  text: string,
  lines: readonly LineOfText[],
  max: number,
  width: number,
  measure: Measure,
): readonly LineOfText[] {
  if (lines.length <= max) return lines
  return [...lines.slice(0, max - 1), withEllipsis(text, lines[max - 1]!, width, measure)]
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** One line, as much of it as fits. */
export function clip(text: string, width: number, measure: Measure): LineOfText {
  const whole: LineOfText = { start: 0, end: text.length, suffix: '' }
  return measure(0, text.length) <= width ? whole : withEllipsis(text, whole, width, measure)
}

function withEllipsis(text: string, line: LineOfText, width: number, measure: Measure): LineOfText {
  const ends = [...graphemes.segment(text.slice(line.start, line.end))].map(({ index }) => index)
  const offset = ends.findLast(
    (end) => measure(line.start, line.start + end) + measure.ellipsis <= width,
  )
  const isWhole = measure(line.start, line.end) + measure.ellipsis <= width
  const kept = text.slice(line.start, isWhole ? line.end : line.start + (offset ?? 0))
  const end = line.start + kept.replace(/[\s\p{P}]+$/u, '').length
  return { start: line.start, end, suffix: '…' }
}
