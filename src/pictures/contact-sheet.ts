import { cleanText } from '../text/clean-text.ts'
import { Bitmap, freePixels, type Pixels } from './bitmap.ts'
import { setCaption } from './card/caption.ts'
import type { CardFonts } from './card/compose.ts'
import { wholly } from './card/letters.ts'
import { lay } from './card/paint.ts'
import { type CardLine, lineToSvg } from './card/set-line.ts'
import { type FontSource, findFonts, fontsOnDisk } from './card-fonts.ts'
import { decode, encode } from './codecs.ts'
import type { Picture } from './generator.ts'
import { smallBox } from './small-picture.ts'
import { sniff } from './sniff.ts'
import { drawSvg } from './svg.ts'

/** A picture of a sheet, and what stands below it. */
export interface SheetCell {
  /** By which people call it. */
  readonly number?: number | undefined
  readonly title: string
  /** The path of its post, which stands there where no font has the letters of the title. */
  readonly post: string
  /** Bytes of an image file, of the size of `smallBox` at most. */
  readonly small: Uint8Array
}

const columns = 4
const margin = 24
const gap = 16
/** From a picture to the one below it; the caption is in it. */
const between = 50
/** From a picture to the baseline of its caption. */
const baseline = 27
/** About 13 pixels where GitHub shows the sheet in a comment on a desktop. */
const letters = 20
/** Of the sheet: light grey, on which light and dark pictures have an edge, in a light page and in a dark one. */
const ground = [238, 240, 243] as const

const qualities = [80, 72, 62, 50] as const
const mostBytes = 200_000
/** More of a title is on no line. */
const longestTitle = 120

const width = 2 * margin + columns * smallBox.width + (columns - 1) * gap

/**
 * A contact sheet: pictures in rows of four, each with a line below it, as a WebP of 1280 pixels' width.
 * The same cells give the same bytes.
 * @param source of fonts for letters that Inter does not have; by default the disk
 * @throws PictureError where a picture cannot be read
 */
export async function composeSheet(
  cells: readonly SheetCell[],
  source: FontSource = fontsOnDisk,
): Promise<Picture> {
  const rows = Math.ceil(cells.length / columns)
  const height = margin + rows * (smallBox.height + between)
  const sheet = blank(height)
  const lines: CardLine[] = []
  for (const [index, cell] of cells.entries()) {
    const x = margin + (index % columns) * (smallBox.width + gap)
    const y = margin + Math.floor(index / columns) * (smallBox.height + between)
    const picture = await decode(sniff(cell.small, 'the small picture'))
    paste(sheet, picture, x, y)
    freePixels(picture)
    const { words, fonts } = await wordsOf(cell, source)
    const place = { x, y: y + smallBox.height + baseline, width: smallBox.width, size: letters }
    lines.push(...setCaption({ number: cell.number, words, fonts, ...place }))
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines.map(lineToSvg).join('')}</svg>`
  const captions = await drawSvg(svg)
  lay(sheet, captions, { x: 0, y: 0, width, height })
  captions.buffer.transfer(0)
  const bytes = await inFewBytes(sheet)
  freePixels(sheet)
  return { format: 'webp', width, height, bytes }
}

function blank(height: number): Pixels {
  const [red, green, blue] = ground
  const pixels = new Uint32Array(width * height)
  pixels.fill((0xff000000 | (blue << 16) | (green << 8) | red) >>> 0)
  return new Bitmap(new Uint8ClampedArray(pixels.buffer), width, height)
}

/** Lays a picture in the middle of its box; what of it is too large is cut off. */
function paste(sheet: Pixels, picture: Pixels, left: number, top: number): void {
  const wide = Math.min(picture.width, smallBox.width)
  const high = Math.min(picture.height, smallBox.height)
  const x = left + Math.floor((smallBox.width - wide) / 2)
  const y = top + Math.floor((smallBox.height - high) / 2)
  for (let row = 0; row < high; row++) {
    let from = row * picture.width * 4
    let to = ((y + row) * sheet.width + x) * 4
    for (let column = 0; column < wide; column++, from += 4, to += 4) {
      const alpha = picture.data[from + 3]! / 255
      for (let channel = 0; channel < 3; channel++)
        sheet.data[to + channel] =
          picture.data[from + channel]! * alpha + ground[channel]! * (1 - alpha)
    }
  }
}

const noFonts: CardFonts = { title: [], small: [] }

/** The title where fonts have all of it, else the path; without any letter there is none below the picture. */
async function wordsOf(
  { title, post }: Pick<SheetCell, 'title' | 'post'>,
  source: FontSource,
): Promise<{ readonly words: string; readonly fonts: CardFonts }> {
  let fonts = noFonts
  for (const text of [title, post]) {
    const line = cleanText(text, longestTitle)
    ;({ fonts } = await findFonts({ text: line, lang: '' }, noFonts, source))
    const words = wholly(line, fonts.small)
    if (words !== '') return { words, fonts }
  }
  return { words: '', fonts }
}

async function inFewBytes(pixels: Pixels): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  for (const quality of qualities) {
    bytes = new Uint8Array(await encode(pixels, 'webp', quality))
    if (bytes.length <= mostBytes) break
  }
  return bytes
}
