import { decodeBase64 } from './base64.ts'

/** Characters that stay until what follows is known: the last group may be padded. */
const heldBack = 4

/** A long text in standard base64 that comes in bit by bit, and is decoded at once: it is never there as text. */
export class Base64Run {
  /** It grows where it lies, and its memory goes back to the system once nobody has it. */
  readonly #buffer: ArrayBuffer
  #length = 0
  /** What is not decoded yet. */
  #left = ''

  /** @param most bytes that it can have */
  constructor(most: number) {
    this.#buffer = new ArrayBuffer(0, { maxByteLength: most })
  }

  /** The whole text so far, as it came in. */
  get text(): string {
    return Buffer.from(this.#buffer, 0, this.#length).toString('base64') + this.#left
  }

  /** Goes on with characters. @returns false where that is no standard base64, or too much of it */
  add(characters: string): boolean {
    const text = this.#left + characters
    const whole = Math.max(0, text.length - heldBack)
    const ready = text.slice(0, whole - (whole % 4))
    if (!this.#decode(ready)) {
      this.#left = text
      return false
    }
    this.#left = text.slice(ready.length)
    return true
  }

  /** All bytes, at the end of the text; nothing where it is not whole. */
  end(): Uint8Array | undefined {
    const last = decodeBase64(this.#left)
    if (last === undefined || !this.#grow(last.length)) return undefined
    this.#left = ''
    const bytes = new Uint8Array(this.#buffer, 0, this.#length + last.length)
    bytes.set(last, this.#length)
    return bytes
  }

  #decode(text: string): boolean {
    const length = (text.length / 4) * 3
    if (!this.#grow(length)) return false
    // Node passes over what it does not know, so that fewer bytes come of it; and knows another alphabet as well.
    const written = Buffer.from(this.#buffer, this.#length, length).write(text, 'base64')
    if (written !== length || /[-_]/.test(text)) return false
    this.#length += length
    return true
  }

  /** Room for so many bytes more. */
  #grow(more: number): boolean {
    const length = this.#length + more
    if (length > this.#buffer.maxByteLength) return false
    this.#buffer.resize(length)
    return true
  }
}
