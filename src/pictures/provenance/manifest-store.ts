import { latin1, viewOf } from '../bytes.ts'
import type { Picture, SourceFormat } from '../generator.ts'
import { boxesOf } from './jumbf.ts'

/**
 * The C2PA manifest store that lies in a picture, as JUMBF; nothing where there is none. Of a picture that was
 * looked at, so its parts are there. C2PA 2.2, annex A.
 */
export const manifestStoreOf = ({ format, bytes }: Picture): Uint8Array | undefined =>
  format === 'rgba' ? undefined : find[format](bytes)

const find: Record<SourceFormat, (bytes: Uint8Array) => Uint8Array | undefined> = {
  png(bytes) {
    const view = viewOf(bytes)
    for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + view.getUint32(offset))
      if (latin1(bytes, offset + 4, offset + 8) === 'caBX')
        return bytes.subarray(offset + 8, offset + 8 + view.getUint32(offset))
    return undefined
  },

  jpeg(bytes) {
    const view = viewOf(bytes)
    const parts: Uint8Array[] = []
    for (let offset = 2; offset + 4 <= bytes.length && view.getUint8(offset) === 0xff; ) {
      const marker = view.getUint8(offset + 1)
      // Fill bytes, and the start of the pixels.
      if (marker === 0xff) offset++
      else if (marker === SOS) break
      else {
        const segment = bytes.subarray(offset + 4, offset + 2 + view.getUint16(offset + 2))
        if (marker === APP11 && latin1(segment, 0, 2) === 'JP') parts.push(segment)
        offset += 2 + view.getUint16(offset + 2)
      }
    }
    // Each repeats the head of the box, of which one is enough: ISO/IEC 19566-5, D.2.
    const bodies = parts.map((part, i) => part.subarray(i === 0 ? 8 : 16))
    return parts.length === 0 ? undefined : Buffer.concat(bodies)
  },

  webp(bytes) {
    const view = viewOf(bytes)
    for (let offset = 12; offset + 8 <= bytes.length; ) {
      const length = view.getUint32(offset + 4, true)
      if (latin1(bytes, offset, offset + 4) === 'C2PA')
        return bytes.subarray(offset + 8, offset + 8 + length)
      offset += 8 + length + (length % 2)
    }
    return undefined
  },

  avif(bytes) {
    for (const { type, body } of boxesOf(bytes))
      if (type === 'uuid' && Buffer.from(body.subarray(0, 16)).toString('hex') === uuid)
        // Behind it: version and flags, a purpose that ends in a zero, and a place in the file.
        return body.subarray(body.indexOf(0, 20) + 9)
    return undefined
  },
}

const SOS = 0xda
const APP11 = 0xeb
const uuid = 'd8fec3d61b0e483c92975828877ec481'
