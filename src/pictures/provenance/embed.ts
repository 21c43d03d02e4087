import { crc32 } from 'node:zlib'
import type { Picture, PictureFormat } from '../generator.ts'
import { type Provenance, xmpPacket } from './xmp.ts'

/**
 * The same picture with its provenance in the file; its pixels stay to the byte.
 * @param picture as `encode` makes it: without any other metadata
 */
export function withProvenance(picture: Picture, provenance: Provenance): Picture {
  const bytes = embed[picture.format as PictureFormat](picture, xmpPacket(provenance))
  return { ...picture, bytes }
}

const embed: Record<PictureFormat, (picture: Picture, xmp: Uint8Array) => Uint8Array> = {
  /** An APP1 segment behind the start and what says that it is JFIF: XMP part 3, 1.1.3. */
  jpeg({ bytes }, xmp) {
    const file = Buffer.from(bytes)
    const isJfif = file.readUInt16BE(2) === 0xffe0
    const at = isJfif ? 4 + file.readUInt16BE(4) : 2
    const body = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), xmp])
    const head = Buffer.from([0xff, 0xe1, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([file.subarray(0, at), head, body, file.subarray(at)])
  },

  /** An international text behind the header: https://www.w3.org/TR/png-3/#11iTXt. */
  png({ bytes }, xmp) {
    const file = Buffer.from(bytes)
    const at = 8 + 12 + file.readUInt32BE(8)
    const text = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp])
    const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), text])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(text.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([file.subarray(0, at), length, body, sum, file.subarray(at)])
  },

  /** A chunk at the end, which an extended header announces: RFC 9649, 2.7. */
  webp({ bytes, width, height }, xmp) {
    const file = Buffer.from(bytes)
    const chunks = file.subarray(12)
    const isExtended = chunks.toString('latin1', 0, 4) === 'VP8X'
    const header = isExtended
      ? Buffer.from(chunks.subarray(0, 18))
      : extended(chunks, width, height)
    header[8]! |= 0x04
    const rest = isExtended ? chunks.subarray(18) : chunks
    const body = Buffer.concat([header, rest, riffChunk('XMP ', xmp)])
    const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
    head.writeUInt32LE(body.length + 4, 4)
    return Buffer.concat([head, body])
  },
}

/** An extended header for pixels without one. */
function extended(chunks: Buffer, width: number, height: number): Buffer {
  const body = Buffer.alloc(10)
  // Pixels without loss say themselves whether any shows through.
  const isLossless = chunks.toString('latin1', 0, 4) === 'VP8L'
  if (isLossless && chunks.readUInt32LE(9) & (1 << 28)) body[0] = 0x10
  body.writeUIntLE(width - 1, 4, 3)
  body.writeUIntLE(height - 1, 7, 3)
  return riffChunk('VP8X', body)
}

/** Chunks are padded to even lengths. */
function riffChunk(name: string, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(bytes.length, 4)
  return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)])
}
