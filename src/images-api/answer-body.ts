import { randomUUID } from 'node:crypto'
import { kindOf } from '../pictures/kinds.ts'
import { Base64Run } from './base64-run.ts'

/** A body that was read whole. */
export interface ReadBody {
  readonly bytes: Uint8Array
  /** Pictures that stood in it as base64, each by the text that stands in its place now. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Characters of a text in base64 from which it is taken for a picture. */
const long = 4096

const quote = 0x22
const comma = 0x2c

/**
 * The body of an answer as it comes in. A picture in JSON is a text of megabytes, which JSON, stream of events or
 * chat would each copy; here it is decoded while it arrives, and a short text of our own, which no server
 * can know, stands in its place. What is no standard base64 stays as it is.
 */
export class AnswerBody {
  readonly #mark = randomUUID()
  /** Bytes that a picture in it can have. */
  readonly #most: number
  /** Whether pictures are looked for; not known before it begins with one itself. */
  #takesPictures: boolean | undefined
  readonly #kept: Uint8Array[] = []
  readonly #pictures = new Map<string, Uint8Array>()
  /** What stands behind the last quotation mark or comma: a picture may begin there. */
  #behind: Uint8Array | undefined
  #run: Base64Run | undefined

  /**
   * @param most bytes that the body can have
   * @param takesPictures whether pictures are looked for, unless the body is one itself
   */
  constructor(most: number, takesPictures: boolean) {
    if (!takesPictures) this.#takesPictures = false
    this.#most = Math.ceil((most * 3) / 4)
  }

  add(chunk: Uint8Array): void {
    if (this.#run) this.#goOn(this.#run, chunk)
    else if (this.#takesPictures === false) this.#kept.push(chunk)
    else this.#look(chunk)
  }

  /** All of it, at its end. */
  end(): ReadBody {
    if (this.#run) this.#giveUp(this.#run)
    if (this.#behind) this.#kept.push(this.#behind)
    this.#behind = undefined
    return { bytes: Buffer.concat(this.#kept), pictures: this.#pictures }
  }

  /** Looks whether a picture begins in it that goes on in what comes next. */
  #look(chunk: Uint8Array): void {
    const bytes = this.#behind ? Buffer.concat([this.#behind, chunk]) : chunk
    const last = Math.max(bytes.lastIndexOf(quote), bytes.lastIndexOf(comma))
    const isOpen = last !== -1 || this.#behind !== undefined
    this.#behind = undefined
    if (!isOpen) {
      this.#kept.push(bytes)
      return
    }
    this.#kept.push(bytes.subarray(0, last + 1))
    const rest = bytes.subarray(last + 1)
    if (rest.length < long) this.#behind = rest
    else if (isBase64(rest.subarray(0, long)) && this.#isText(rest)) {
      this.#run = new Base64Run(this.#most)
      this.#goOn(this.#run, rest)
    } else this.#kept.push(rest)
  }

  /** Whether it is no picture itself, by its begin. @param rest what comes next of it */
  #isText(rest: Uint8Array): boolean {
    this.#takesPictures ??= kindOf(Buffer.concat([...this.#kept, rest])) === undefined
    return this.#takesPictures
  }

  #goOn(run: Base64Run, chunk: Uint8Array): void {
    const end = chunk.indexOf(quote)
    if (!run.add(latin1(end === -1 ? chunk : chunk.subarray(0, end)))) {
      this.#giveUp(run)
      if (end !== -1) this.#look(chunk.subarray(end))
      return
    }
    if (end === -1) return
    const bytes = run.end()
    if (bytes) this.#put(bytes)
    else this.#giveUp(run)
    this.#run = undefined
    this.#look(chunk.subarray(end))
  }

  #put(bytes: Uint8Array): void {
    const name = `picture-${this.#mark}-${this.#pictures.size}`
    this.#pictures.set(name, bytes)
    this.#kept.push(Buffer.from(name))
  }

  #giveUp({ text }: Base64Run): void {
    this.#run = undefined
    this.#kept.push(Buffer.from(text, 'latin1'))
  }
}

const isBase64 = (bytes: Uint8Array) => /^[A-Za-z0-9+/]+$/.test(latin1(bytes))

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
