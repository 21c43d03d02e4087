import bidiFactory, { type Bidi } from 'bidi-js'
import type { Face } from './face.ts'
import { type CardFont, fontFor } from './fonts.ts'
import { halfWide } from './half-wide.ts'
import { scriptOf, takesTracking } from './scripts.ts'

/** How wide a part of a text is, as a share of the font size (em). */
export interface Extent {
  readonly width: number
  /** How many of its letters may stand closer or wider. */
  readonly tracked: number
}

/** How far the ink of a part of a text reaches from its baseline, in em. */
export interface Reach {
  readonly above: number
  readonly below: number
}

export interface PlacedGlyph {
  readonly face: Face
  readonly id: number
  /** Lengths in em. */
  readonly x: number
  /** Up from the baseline. */
  readonly y: number
  readonly advance: number
  /** How many letters that take tracking stand at its left. */
  readonly tracked: number
  /** Where its letter begins in the text. */
  readonly cluster: number
}

export interface SetLine extends Extent {
  readonly text: string
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[]
}

/** A text whose letters know their font, script and direction, so that any part of it can be set. */
export interface Paragraph {
  readonly text: string
  readonly isRightToLeft: boolean
  /** As it is in the whole text: to the width of a line this is near enough. */
  measure(start: number, end: number): Extent
  reach(start: number, end: number): Reach
  /** A line of it, in the order in which its letters stand. The suffix is a hyphen or an ellipsis. */
  line(start: number, end: number, suffix: string): SetLine
}

export interface Reading {
  /** BCP 47; may be empty. */
  readonly lang: string
  readonly isRightToLeft: boolean
}

interface SetLetter {
  readonly start: number
  readonly end: number
  readonly face: Face
  readonly script: string
  readonly level: number
}

// Its types say that it is CommonJS, which is where Node finds the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)()
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The text as it is set in these fonts, of which one must have each of its letters. */
export function paragraphOf(
  text: string,
  fonts: readonly CardFont[],
  { lang, isRightToLeft }: Reading,
): Paragraph {
  const { levels } = bidi.getEmbeddingLevels(text, isRightToLeft ? 'rtl' : 'ltr')
  const letters = lettersOf(text, levels, fonts)
  const line = (start: number, end: number, suffix: string): SetLine => {
    const inside = letters.filter((letter) => letter.start >= start && letter.end <= end)
    const moved = inside.map((letter) => ({
      ...letter,
      start: letter.start - start,
      end: letter.end - start,
    }))
    const last = moved.at(-1)
    const script = last?.script ?? 'Latn'
    // A hyphen goes with its word; an ellipsis ends the line, whichever way the last word is read.
    const level = suffix === '-' ? (last?.level ?? 0) : Number(isRightToLeft)
    const { face } = fontFor(suffix, script, fonts) ?? fonts[0]!
    const more = { start: end - start, end: end - start + suffix.length, face, script, level }
    return setRuns(
      text.slice(start, end) + suffix,
      runsOf(suffix === '' ? moved : [...moved, more]),
      lang,
    )
  }
  return { text, isRightToLeft, line, ...extents(line(0, text.length, ''), text.length) }
}

/** What parts of a text measure, from the whole of it set in one line. */
function extents({ glyphs }: SetLine, length: number) {
  const widths = new Float64Array(length + 1)
  const tracked = new Uint16Array(length + 1)
  const reaches: { readonly at: number; readonly above: number; readonly below: number }[] = []
  let before = 0
  for (const [index, { face, id, y, advance, cluster }] of glyphs.entries()) {
    widths[cluster + 1]! += advance
    const after = glyphs[index + 1]?.tracked ?? before
    tracked[cluster + 1]! += after - before
    before = after
    const { above, below } = face.reach(id)
    reaches.push({ at: cluster, above: above + y, below: below - y })
  }
  for (let at = 1; at <= length; at++) {
    widths[at]! += widths[at - 1]!
    tracked[at]! += tracked[at - 1]!
  }
  return {
    measure: (start: number, end: number): Extent => ({
      width: widths[end]! - widths[start]!,
      tracked: tracked[end]! - tracked[start]!,
    }),
    reach(start: number, end: number): Reach {
      const inside = reaches.filter(({ at }) => at >= start && at < end)
      return {
        above: Math.max(0, ...inside.map(({ above }) => above)),
        below: Math.max(0, ...inside.map(({ below }) => below)),
      }
    },
  }
}

function lettersOf(text: string, levels: Uint8Array, fonts: readonly CardFont[]): SetLetter[] {
  const segments = [...graphemes.segment(text)]
  const scripts = segments.map(({ segment }) => scriptOf(segment))
  // What has no script of its own goes with what stands before it, at the start with what follows.
  let script = scripts.find((script) => script !== undefined) ?? 'Zyyy'
  let font = fonts[0]!
  return segments.map(({ index, segment }, at) => {
    script = scripts[at] ?? script
    // A space between words of a script is as wide as that script has it; in others, as in Latin.
    const isInside = segment === ' ' && font.role === 'script' && font.face.has(0x20)
    if (!isInside) font = fontFor(segment, script, fonts) ?? fonts[0]!
    const [start, end] = [index, index + segment.length]
    return { start, end, face: font.face, script, level: levels[index] ?? 0 }
  })
}

/** Neighbours of one font, script and direction, which are shaped together, from left to right as they stand. */
function runsOf(letters: readonly SetLetter[]): SetLetter[] {
  const runs: SetLetter[] = []
  for (const letter of letters) {
    const run = runs.at(-1)
    const isSame =
      run?.face === letter.face && run.script === letter.script && run.level === letter.level
    if (isSame) runs[runs.length - 1] = { ...run, end: letter.end }
    else runs.push(letter)
  }
  return inVisualOrder(runs)
}

/** UAX 9, L2: from the highest level down, what stands at it or above is turned round. */
function inVisualOrder(runs: SetLetter[]): SetLetter[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start
      while (end < runs.length && runs[end]!.level >= level) end++
      if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse())
      start = end
    }
  }
  return runs
}

function setRuns(text: string, runs: readonly SetLetter[], lang: string): SetLine {
  const glyphs: PlacedGlyph[] = []
  let [width, tracked] = [0, 0]
  const halved = halfWide(text)
  for (const { face, script, level, start, end } of runs) {
    const run = { start, end, script, lang, isRightToLeft: level % 2 === 1, halved }
    let last: number | undefined
    for (const { id, cluster, advance, dx, dy } of face.shape(text, run)) {
      if (last !== undefined && cluster !== last && takesTracking(script)) tracked++
      last = cluster
      glyphs.push({ face, id, x: width + dx, y: dy, advance, tracked, cluster })
      width += advance
    }
    if (last !== undefined && takesTracking(script)) tracked++
  }
  return { text, glyphs, width, tracked }
}
