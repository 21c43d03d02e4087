import type { Picture, Size } from './generator.ts'

/** RGBA, 8 bits each, row by row; alpha is not premultiplied. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly colorSpace: 'srgb'
}

/** What the codecs call `ImageData`, as in a browser; Node has none. */
export class Bitmap implements Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
  readonly colorSpace = 'srgb'

  constructor(data: Uint8ClampedArray<ArrayBuffer>, width: number, height: number) {
    this.data = data
    this.width = width
    this.height = height
  }
}

/** Pixels as a picture that is in no file. */
export const pictureOf = ({ data, width, height }: Pixels): Picture => ({
  ...{ format: 'rgba', width, height },
  bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
})

/** The pixels of a picture that is in no file: the same bytes, for whoever does not change them. */
export const pixelsIn = ({ bytes, width, height }: Picture): Pixels =>
  new Bitmap(
    new Uint8ClampedArray(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength),
    width,
    height,
  )

/** Memory of pixels that are done with. */
const spare: ArrayBuffer[] = []

/** A hero and a social image are painted in turns. */
const mostSpare = 2

/**
 * Memory for as many pixels, of any content: that of pixels of the same size which are done with, where there
 * are such. Fresh pages cost as much time as what is painted on them.
 */
export function memoryFor({ width, height }: Size): ArrayBuffer {
  const bytes = width * height * 4
  const at = spare.findIndex(({ byteLength }) => byteLength === bytes)
  return at === -1 ? new ArrayBuffer(bytes) : spare.splice(at, 1)[0]!
}

/** The same as `freePixels` for pixels of which there will be more of the same size: the next ones take the memory. */
export function reusePixels({ data }: Pick<Pixels, 'data'>): void {
  spare.push(data.buffer.transfer())
  if (spare.length > mostSpare) spare.shift()!.transfer(0)
}

/** Gives the memory of pixels back, which are none then. */
export function freePixels({ data }: Pick<Pixels, 'data'>): void {
  data.buffer.transfer(0)
}
