import { PictureError, UnreadableError } from '../errors.ts'
import { type ImageHeader, latin1, viewOf } from './bytes.ts'
import { type Colours, ofCodePoints } from './colours/described.ts'
import { upright } from './exif.ts'
import type { Size } from './generator.ts'

/** A box of an ISO base media file: its type, and where its content begins and ends. */
interface Box {
  readonly type: string
  readonly from: number
  readonly to: number
}

/**
 * Size of a still AVIF whose boxes are all there: the largest image that its properties tell of (ISO/IEC
 * 23008-12, 6.5.3), which for one made of tiles is the whole; and what it says of itself.
 * @throws PictureError; UnreadableError for a sequence
 */
export function measureAvif(bytes: Uint8Array): ImageHeader {
  const boxes = boxesIn(bytes, 0, bytes.length)
  if (latin1(bytes, 8, 12) === 'avis') {
    throw new UnreadableError('an animated AVIF')
  }
  const meta = boxes.find(({ type }) => type === 'meta')
  if (meta === undefined || !boxes.some(({ type }) => type === 'mdat' || type === 'idat'))
    throw damaged('it holds no pixels')
  // `meta` has four bytes of version and flags before its boxes, and so has `ispe` before its size.
  const inMeta = boxesIn(bytes, meta.from + 4, meta.to)
  const within = (parents: readonly Box[], type: string) =>
    parents.filter((box) => box.type === type).flatMap(({ from, to }) => boxesIn(bytes, from, to))
  const properties = within(within(inMeta, 'iprp'), 'ipco')
  const sizes = properties
    .filter(({ type, from, to }) => type === 'ispe' && to - from >= 12)
    .map(({ from }) => sizeAt(bytes, from + 4))
  const [size] = sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)
  if (size === undefined) throw damaged('it does not tell its size')
  const orientation = orientationBy(bytes, properties)
  return {
    ...upright(size, orientation),
    ...{ end: boxes.at(-1)!.to, orientation, colours: coloursBy(bytes, properties) },
  }
}

/** By `irot` and `imir`, of which the mirror comes last: 6.5.10 and 6.5.12, and MIAF 7.3.6.7. */
function orientationBy(bytes: Uint8Array, properties: readonly Box[]): number {
  const told = (name: string) => {
    const box = properties.find(({ type, from, to }) => type === name && to > from)
    return box && bytes[box.from]!
  }
  const [turns, mirror] = [(told('irot') ?? 0) & 3, told('imir')]
  // Quarters against the clock; then left and right (1) or top and bottom (0) changed.
  const orientations = { none: [1, 8, 3, 6], 0: [4, 5, 2, 7], 1: [2, 7, 4, 5] }
  return orientations[mirror === undefined ? 'none' : mirror & 1 ? 1 : 0][turns]!
}

/** By `colr`: a profile goes before code points, as both may stand there: ISO/IEC 14496-12, 12.1.5. */
function coloursBy(bytes: Uint8Array, properties: readonly Box[]): Colours | undefined {
  const told = properties.filter(({ type, from, to }) => type === 'colr' && to - from >= 8)
  const kindOf = ({ from }: Box) => latin1(bytes, from, from + 4)
  const profile = told.find((box) => ['prof', 'rICC'].includes(kindOf(box)))
  if (profile) return { icc: bytes.subarray(profile.from + 4, profile.to) }
  const points = told.find((box) => kindOf(box) === 'nclx')
  if (points === undefined) return undefined
  const view = viewOf(bytes)
  return ofCodePoints(view.getUint16(points.from + 4), view.getUint16(points.from + 6))
}

function sizeAt(bytes: Uint8Array, offset: number): Size {
  const view = viewOf(bytes)
  return { width: view.getUint32(offset), height: view.getUint32(offset + 4) }
}

function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  for (let offset = from; offset < to; ) {
    if (offset + 8 > to) throw truncated()
    const short = view.getUint32(offset)
    const isLong = short === 1
    if (isLong && offset + 16 > to) throw truncated()
    // 0: up to the end.
    const length =
      short === 0 ? to - offset : isLong ? Number(view.getBigUint64(offset + 8)) : short
    const head = isLong ? 16 : 8
    if (length < head) throw damaged('a box has no length')
    if (offset + length > to) throw truncated()
    boxes.push({
      type: latin1(bytes, offset + 4, offset + 8),
      from: offset + head,
      to: offset + length,
    })
    offset += length
  }
  return boxes
}

const truncated = () => new PictureError('the AVIF is truncated: its end is missing')
const damaged = (why: string) => new PictureError(`the AVIF is damaged: ${why}`)
