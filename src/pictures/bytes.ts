import type { Size } from './generator.ts'

/** What a file says of itself; `end` is where the picture stops, which may be before the file does. */
export interface ImageHeader extends Size {
  readonly end: number
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
