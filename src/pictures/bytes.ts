import type { Colours } from './colours/described.ts'
import type { Size } from './generator.ts'

/** What a file says of itself: its size as it is to be seen. */
export interface ImageHeader extends Size {
  /** Where the picture stops, which may be before the file does. */
  readonly end: number
  /** How its pixels, as they lie in the file, are to be turned: see `orientationOf`. */
  readonly orientation: number
  /** What its numbers mean, where that is not sRGB. */
  readonly colours?: Colours | undefined
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Gives the memory of bytes back that can shrink where it lies, as that of a drawing can which came as base64.
 * They are none then. All others stay as they are.
 */
export function freeBytes({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.resizable) buffer.resize(0)
}
