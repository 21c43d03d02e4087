import { SettingsError } from '../../errors.ts'
import { type HarfBuzz, harfbuzz, unpackWoff2 } from './engines.ts'

/** A glyph where the shaper puts it. Lengths are shares of the font size (em). */
export interface Glyph {
  readonly id: number
  /** Where in the text its cluster begins. */
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

export interface ShapingRun {
  readonly start: number
  readonly end: number
  readonly isRightToLeft: boolean
  /** ISO 15924, as `Deva`. */
  readonly script: string
  /** BCP 47; may be empty. */
  readonly lang: string
  /** Where marks stand in half a square. */
  readonly halved?: readonly number[]
}

/** What typesetting asks of a font, at one weight. Lengths are shares of the font size (em). */
export interface Face {
  readonly capHeight: number
  has(codePoint: number): boolean
  /** The glyphs of a part of a text from left to right; what stands around it shapes it too. */
  shape(text: string, run: ShapingRun): readonly Glyph[]
  /** Data of an SVG path whose y goes up, `unit` of them to the em. */
  outline(glyph: number): string
  readonly unit: number
  /** How far its ink reaches. */
  reach(glyph: number): GlyphReach
}

/** Where the ink of a glyph ends, seen from its origin on the baseline: the left side is negative where it is left of that. */
export interface GlyphReach {
  readonly above: number
  readonly below: number
  readonly left: number
  readonly right: number
}

/**
 * Opens a font (`.ttf`, `.otf`, `.woff2`), a variable one at the weight that is asked.
 * @throws SettingsError for another kind of file
 */
export async function openFace(bytes: Uint8Array, weight: number): Promise<Face> {
  assertFont(bytes)
  try {
    return faceOf(await harfbuzz(), isPacked(bytes) ? await unpackWoff2(bytes) : bytes, weight)
  } catch (cause) {
    throw unreadable(cause)
  }
}

/**
 * Looks at what a file says of itself, before it is opened.
 * @throws SettingsError where that is no font, or more than there is of it
 */
export function assertFont(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const isWhole = isPacked(bytes) ? view.getUint32(8) === bytes.length : hasItsTables(view)
    if (!isWhole) throw new RangeError('not an OpenType font, or not all of it')
  } catch (cause) {
    throw unreadable(cause)
  }
}

const unreadable = (cause: unknown) =>
  new SettingsError('the font of the card cannot be read', {
    cause,
    hint: 'Let `card.font` name `.ttf`, `.otf` or `.woff2` files; WOFF 1 and collections are not read.',
  })

const isPacked = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2'

function hasItsTables(view: DataView): boolean {
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) return false
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  return (
    tables.length > 0 &&
    tables.every((at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= view.byteLength)
  )
}

function faceOf(hb: typeof HarfBuzz, bytes: Uint8Array, weight: number): Face {
  const face = new hb.Face(new hb.Blob(bytes), 0)
  const font = new hb.Font(face)
  // HarfBuzz reads what it can of a broken file, which is nothing.
  const glyphs = ['cmap', 'head', 'hhea', 'hmtx'].map((table) => face.referenceTable(table))
  if (glyphs.some((table) => table === undefined || table.length === 0))
    throw new RangeError('a table is missing')
  if (face.getAxisInfos().wght) font.setVariations([new hb.Variation('wght', weight)])
  const unit = face.upem
  const capHeight = font.getMetricPosition(hb.MetricsTag.CAP_HEIGHT) ?? 0
  const extents = new Map<number, GlyphReach>()
  return {
    unit,
    capHeight: capHeight > 0 ? capHeight / unit : 0.7,
    has: (codePoint) => (font.nominalGlyph(codePoint) ?? 0) !== 0,
    shape: (text, run) => shape(hb, font, text, run),
    outline: (glyph) => font.glyphToPath(glyph),
    reach(glyph) {
      const known = extents.get(glyph)
      if (known) return known
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(glyph) ?? {}
      const reach = {
        above: yBearing / unit,
        below: -(yBearing + height) / unit,
        left: xBearing / unit,
        right: (xBearing + width) / unit,
      }
      extents.set(glyph, reach)
      return reach
    },
  }
}

function shape(hb: typeof HarfBuzz, font: HarfBuzz.Font, text: string, run: ShapingRun): Glyph[] {
  const buffer = new hb.Buffer()
  buffer.addText(text, run.start, run.end - run.start)
  buffer.setDirection(run.isRightToLeft ? hb.Direction.RTL : hb.Direction.LTR)
  buffer.setScript(run.script)
  if (run.lang !== '') buffer.setLanguage(run.lang)
  const halves = run.halved?.map((at) => new hb.Feature('halt', 1, at, at + 1))
  hb.shape(font, buffer, halves)
  const unit = font.face.upem
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
      id: codepoint,
      cluster,
      advance: xAdvance / unit,
      dx: xOffset / unit,
      dy: yOffset / unit,
    }))
}
