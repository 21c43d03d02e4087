import { readdirSync, readFileSync } from 'node:fs'
import type { ImagesApiFailure } from '../../../src/errors.ts'

/** An answer as a provider gives it, and what it has to mean. `HOST` stands for the server's host. */
export interface Recorded {
  readonly name: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or the text as it is. */
  readonly body: unknown
  readonly failure: ImagesApiFailure
  /** Another attempt may end better. */
  readonly again: boolean
  /** Milliseconds before the second attempt, without chance. */
  readonly wait?: number
  /** The parameter that it refuses, without which one more request is made, to the same answer. */
  readonly dropped?: string
  readonly maybeCharged?: boolean
  readonly requestId?: string
  /** The whole message, and the whole hint. */
  readonly message: string
  readonly hint: string
}

/** Every recorded answer, by the file of its provider. */
export function recorded(): [provider: string, name: string, Recorded][] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
  return files.flatMap((file) => {
    const rows: Recorded[] = JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
    return rows.map((row): [string, string, Recorded] => [file.slice(0, -5), row.name, row])
  })
}
