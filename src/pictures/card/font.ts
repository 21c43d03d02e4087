import { SettingsError } from '../../errors.ts'

/** What typesetting asks of a font. Lengths are shares of the font size (em). */
export interface Font {
  readonly bytes: Uint8Array
  /** As SVG names it. */
  readonly family: string
  readonly capHeight: number
  /** Width of a character, or nothing where the font lacks it. */
  advance(codePoint: number): number | undefined
}

type Glyphs = (codePoint: number) => number

/**
 * Reads an OpenType font (`.ttf`, `.otf`): the tables cmap (formats 4 and 12), hhea, hmtx, head,
 * OS/2 and name, after the OpenType specification 1.9.
 * @throws SettingsError for another kind of file
 */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return read(bytes, view)
  } catch (cause) {
    throw new SettingsError('the font of the card cannot be read', {
      cause,
      hint: 'Let `card.font` name a `.ttf` or `.otf` file; WOFF and collections are not read.',
    })
  }
}

function read(bytes: Uint8Array, view: DataView): Font {
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(view.getUint32(0))) {
    throw new RangeError('not an OpenType font')
  }
  const tables = new Map<string, number>()
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    tables.set(ascii(bytes, entry, 4), view.getUint32(entry + 8))
  }
  const table = (name: string) => {
    const offset = tables.get(name)
    if (offset === undefined) throw new RangeError(`no ${name} table`)
    return offset
  }
  const em = view.getUint16(table('head') + 18)
  const metrics = view.getUint16(table('hhea') + 34)
  const glyphs = readCmap(view, table('cmap'))
  const hmtx = table('hmtx')
  const os2 = tables.get('OS/2')
  const hasCapHeight = os2 !== undefined && view.getUint16(os2) >= 2
  return {
    bytes,
    family: readFamily(bytes, view, table('name')),
    capHeight: (hasCapHeight && view.getInt16(os2 + 88) / em) || 0.7,
    advance(codePoint) {
      const glyph = glyphs(codePoint)
      // Glyphs after the last full record share its width.
      return glyph === 0 ? undefined : view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) / em
    },
  }
}

/** The Unicode table with the widest range. */
function readCmap(view: DataView, cmap: number): Glyphs {
  const found = new Map<number, number>()
  for (let offset = cmap + 4; offset < cmap + 4 + view.getUint16(cmap + 2) * 8; offset += 8) {
    const platform = view.getUint16(offset)
    const isUnicode =
      platform === 0 || (platform === 3 && [1, 10].includes(view.getUint16(offset + 2)))
    const table = cmap + view.getUint32(offset + 4)
    if (isUnicode) found.set(view.getUint16(table), table)
  }
  const [full, basic] = [found.get(12), found.get(4)]
  if (full !== undefined) return ranges(view, full)
  if (basic !== undefined) return segments(view, basic)
  throw new RangeError('no Unicode cmap of format 4 or 12')
}

function ranges(view: DataView, table: number): Glyphs {
  const count = view.getUint32(table + 12)
  return (codePoint) => {
    for (let offset = table + 16; offset < table + 16 + count * 12; offset += 12) {
      if (codePoint > view.getUint32(offset + 4)) continue
      const start = view.getUint32(offset)
      return codePoint < start ? 0 : view.getUint32(offset + 8) + codePoint - start
    }
    return 0
  }
}

function segments(view: DataView, table: number): Glyphs {
  const size = view.getUint16(table + 6)
  return (codePoint) => {
    for (let step = 0; step < size; step += 2) {
      if (codePoint > view.getUint16(table + 14 + step)) continue
      const start = view.getUint16(table + 16 + size + step)
      if (codePoint < start) return 0
      const delta = view.getUint16(table + 16 + size * 2 + step)
      const slot = table + 16 + size * 3 + step
      const offset = view.getUint16(slot)
      if (offset === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(slot + offset + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

/** Typographic family (name 16), else family (name 1), in UTF-16 of the Windows platform. */
function readFamily(bytes: Uint8Array, view: DataView, table: number): string {
  const texts = table + view.getUint16(table + 4)
  const names = new Map<number, string>()
  for (let offset = table + 6; offset < table + 6 + view.getUint16(table + 2) * 12; offset += 12) {
    if (view.getUint16(offset) !== 3) continue
    const start = texts + view.getUint16(offset + 10)
    const text = bytes.subarray(start, start + view.getUint16(offset + 8))
    const id = view.getUint16(offset + 6)
    if (!names.has(id)) names.set(id, new TextDecoder('utf-16be').decode(text))
  }
  const family = names.get(16) ?? names.get(1)
  if (family === undefined) throw new RangeError('no family name')
  return family
}

function ascii(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length))
}
