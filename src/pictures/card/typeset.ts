import type { Font } from './font.ts'
import { takesTracking, widthOf } from './letters.ts'
import { balance, breakWords, shorten } from './wrap.ts'

/** A title in type. Lengths in pixels. */
export interface TitleBlock {
  readonly lines: readonly string[]
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  /** Added to each character. */
  readonly tracking: number
  /** From the top of the first line's capitals to the last baseline. */
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

/** The title in the largest type that fits the column; what is too long even then is shortened. */
export function typeset(title: string, fonts: readonly Font[], column: Column): TitleBlock {
  let first: TitleBlock | undefined
  for (let size = column.largest; size > column.smallest; size *= 0.97) {
    const block = setAt(title, fonts, column, size)
    if (first && size < first.size * 0.8) return first
    if (block && !endsLonely(block)) return block
    first ??= block
  }
  return first ?? shortened(title, fonts, column)
}

/** A last line of one short word looks like a mistake: somewhat smaller type is better. */
function endsLonely({ lines }: TitleBlock): boolean {
  const last = lines.at(-1) ?? ''
  const longest = Math.max(...lines.map((line) => line.length))
  return lines.length > 1 && !last.includes(' ') && last.length < longest * 0.5
}

function setAt(title: string, fonts: readonly Font[], column: Column, size: number) {
  const measure = measureAt(title, fonts, column, size)
  // Below this, a word that is too long is cut rather than that all words shrink.
  const text = size < column.smallest * 1.5 ? breakWords(title, column.width, measure) : title
  const lines = balance(text, column.width, measure)
  const maxLines = column.lines + (size < column.smallest * 1.4 ? 1 : 0)
  if (lines === undefined || lines.length > maxLines) return undefined
  const block = blockOf(title, lines, fonts, column, size)
  return block.height <= column.height ? block : undefined
}

function shortened(title: string, fonts: readonly Font[], column: Column): TitleBlock {
  const size = column.smallest
  const measure = measureAt(title, fonts, column, size)
  const text = breakWords(title, column.width, measure)
  const lines = balance(text, column.width, measure) ?? [text]
  const room = Math.floor(1 + (column.height - size * 0.75) / leadingAt(column, size))
  const maxLines = Math.max(1, Math.min(column.lines + 1, room))
  // Cut in full lines: balanced ones would end before the room does.
  const full = lines.length > maxLines ? fill(text, column.width, measure) : lines
  return blockOf(title, shorten(full, maxLines, column.width, measure), fonts, column, size)
}

function fill(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function blockOf(
  title: string,
  lines: readonly string[],
  [font]: readonly Font[],
  column: Column,
  size: number,
): TitleBlock {
  const leading = leadingAt(column, size)
  return {
    lines,
    size,
    leading,
    tracking: trackingAt(title, column, size) * size,
    height: (font?.capHeight ?? 0.7) * size + (lines.length - 1) * leading,
  }
}

function measureAt(title: string, fonts: readonly Font[], column: Column, size: number) {
  const tracking = trackingAt(title, column, size)
  // To balance the lines, the same beginnings of them are measured a dozen times.
  const known = new Map<string, number>()
  return (text: string) => {
    const width = known.get(text) ?? widthOf(text, fonts, tracking) * size
    known.set(text, width)
    return width
  }
}

/** Where in the range of sizes this one is: 0 the smallest, 1 the largest. */
function share({ smallest, largest }: Column, size: number): number {
  return (size - smallest) / (largest - smallest)
}

// Large type looks looser than small type of the same proportions: less space between its lines
// and its letters.
function leadingAt(column: Column, size: number): number {
  return size * (1.16 - 0.12 * share(column, size))
}

function trackingAt(title: string, column: Column, size: number): number {
  return takesTracking(title) ? -0.018 - 0.017 * share(column, size) : 0
}
