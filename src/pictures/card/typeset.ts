import { divided } from './divide.ts'
import type { Paragraph } from './paragraph.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { balance, fill, type LineOfText, measureOf, shorten } from './wrap.ts'

/** A title in type. Lengths in pixels. */
export interface TitleBlock {
  readonly lines: readonly LineOfText[]
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  /** Added to each letter of scripts that take it. */
  readonly tracking: number
  /** From the top of the block to the first baseline. */
  readonly ascent: number
  /** From the top of the first line's capitals, or of taller marks, to the last baseline, or to what hangs far below it. */
  readonly height: number
}

export interface Column {
  readonly width: number
  readonly height: number
  /** The largest and the smallest size of the type. */
  readonly largest: number
  readonly smallest: number
  /** In type near the smallest size one line more is allowed. */
  readonly lines: number
}

interface Setting {
  readonly title: Paragraph
  readonly phrases: Phrases
  readonly capHeight: number
  readonly column: Column
}

/** The title in the largest type that fits the column; what is too long even then is shortened. */
export function typeset(title: Paragraph, capHeight: number, column: Column): TitleBlock {
  const setting = { title, phrases: phrasesOf(title.text), capHeight, column }
  let first: TitleBlock | undefined
  for (let size = column.largest; size > column.smallest; size *= 0.97) {
    const block = setAt(setting, size)
    if (first && size < first.size * 0.8) return first
    if (block && !endsLonely(title.text, block)) return block
    first ??= block
  }
  return first ?? shortened(setting)
}

/** A last line of one short word looks like a mistake: somewhat smaller type is better. */
function endsLonely(text: string, { lines }: TitleBlock): boolean {
  const last = lines.at(-1)!
  const longest = Math.max(...lines.map(({ start, end }) => end - start))
  const isOneWord = !text.slice(last.start, last.end).includes(' ')
  return lines.length > 1 && isOneWord && last.end - last.start < longest * 0.5
}

function setAt(setting: Setting, size: number): TitleBlock | undefined {
  const { phrases, column } = setting
  const measure = measureAt(setting, size)
  // Below this, a word that is too long is cut rather than that all words shrink.
  const pieces =
    size < column.smallest * 1.5 ? divided(phrases, column.width, measure) : phrases.good
  const lines = balance(pieces, column.width, measure)
  const maxLines = column.lines + (size < column.smallest * 1.4 ? 1 : 0)
  if (lines === undefined || lines.length > maxLines) return undefined
  const block = blockOf(setting, lines, size)
  return block.height <= column.height ? block : undefined
}

function shortened(setting: Setting): TitleBlock {
  const { title, phrases, column } = setting
  const size = column.smallest
  const measure = measureAt(setting, size)
  const pieces = divided(phrases, column.width, measure)
  const full = fill(pieces, column.width, measure) ?? []
  const { ascent, leading } = blockOf(setting, full, size)
  const room = Math.floor(1 + (column.height - ascent) / leading)
  const maxLines = Math.max(1, Math.min(column.lines + 1, room))
  // Cut in full lines: balanced ones would end before the room does.
  const lines =
    full.length > maxLines
      ? shorten(title.text, full, maxLines, column.width, measure)
      : (balance(pieces, column.width, measure) ?? full)
  return blockOf(setting, lines, size)
}

function blockOf(
  { title, capHeight, column }: Setting,
  lines: readonly LineOfText[],
  size: number,
): TitleBlock {
  const reaches = lines.map(({ start, end }) => title.reach(start, end))
  // Marks of one line keep clear of those of the next.
  const closest = reaches.slice(1).map(({ above }, at) => above + reaches[at]!.below + 0.06)
  const leading = Math.max(leadingAt(column, size), ...closest.map((share) => share * size))
  const top = reaches[0]?.above ?? 0
  // Small letters with an ascender are a little taller than capitals, which is no reason to move down.
  const ascent = (top > capHeight + 0.1 ? top : capHeight) * size
  // As for what hangs below the last line: letters of Khmer and Tamil stand in storeys.
  const depth = Math.max(0, (reaches.at(-1)?.below ?? 0) - 0.25)
  return {
    lines,
    size,
    leading,
    tracking: trackingAt(column, size) * size,
    ascent,
    height: ascent + (lines.length - 1) * leading + depth * size,
  }
}

const measureAt = ({ title, column }: Setting, size: number) =>
  measureOf(title, size, trackingAt(column, size))

/** Where in the range of sizes this one is: 0 the smallest, 1 the largest. */
function share({ smallest, largest }: Column, size: number): number {
  return (size - smallest) / (largest - smallest)
}

// Large type looks looser than small type of the same proportions: less space between its lines
// and its letters.
function leadingAt(column: Column, size: number): number {
  return size * (1.16 - 0.12 * share(column, size))
}

function trackingAt(column: Column, size: number): number {
  return -0.018 - 0.017 * share(column, size)
}
