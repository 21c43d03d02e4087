import { latin1, viewOf } from '../bytes.ts'

/** A superbox of JUMBF: a label, and what lies in it. ISO/IEC 19566-5, clauses 6 and A.3. */
export interface Superbox {
  readonly label: string
  readonly within: readonly Superbox[]
  /** Content of its own CBOR box, where it has one. */
  readonly cbor?: Uint8Array
}

/** Levels that boxes of a manifest have: four, and one to spare. */
const DEPTH = 5

/** The superboxes that stand one after the other in these bytes; what is damaged ends the list. */
export function superboxes(bytes: Uint8Array, depth = DEPTH): readonly Superbox[] {
  return [...boxesOf(bytes)].flatMap(({ type, body }) => {
    const read = type === 'jumb' && depth > 0 ? readSuperbox(body, depth) : undefined
    return read ? [read] : []
  })
}

function readSuperbox(body: Uint8Array, depth: number): Superbox | undefined {
  const [description, ...content] = boxesOf(body)
  if (description?.type !== 'jumd') return undefined
  const hasLabel = (description.body[16] ?? 0) & 2
  const end = description.body.indexOf(0, 17)
  if (!hasLabel || end === -1) return undefined
  const cbor = content.find(({ type }) => type === 'cbor')?.body
  return {
    label: Buffer.from(description.body.subarray(17, end)).toString('utf8'),
    within: superboxes(body, depth - 1),
    ...(cbor && { cbor }),
  }
}

interface Box {
  readonly type: string
  readonly body: Uint8Array
}

/** Boxes of ISO/IEC 14496-12, 4.2, one after the other; what is damaged ends them. */
export function* boxesOf(bytes: Uint8Array): Generator<Box> {
  const view = viewOf(bytes)
  for (let offset = 0; offset + 8 <= bytes.length; ) {
    const short = view.getUint32(offset)
    if (short === 1 && offset + 16 > bytes.length) return
    const isLong = short === 1
    const told = isLong ? Number(view.getBigUint64(offset + 8)) : short
    // 0: up to the end.
    const length = short === 0 ? bytes.length - offset : told
    const head = isLong ? 16 : 8
    if (length < head || offset + length > bytes.length) return
    yield {
      type: latin1(bytes, offset + 4, offset + 8),
      body: bytes.subarray(offset + head, offset + length),
    }
    offset += length
  }
}
