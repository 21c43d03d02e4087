import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** What became of one request of a batch. `untried`: the batch ended before its turn. */
export type LineOutcome = 'drawn' | 'failed' | 'untried'

/** Where an answer is in a file on disk. */
export interface AnswerLine {
  readonly id: string
  readonly outcome: LineOutcome
  readonly path: string
  /** In bytes. */
  readonly offset: number
  readonly length: number
}

/** Bytes of a line that are looked at: ids and status stand before the picture. */
const headBytes = 8192

/**
 * Goes through a file of answers and says where each one is. A file may have gigabytes, a line several
 * megabytes: of each only its begin is kept. What is no answer is passed over.
 */
export async function findLines(path: string): Promise<readonly AnswerLine[]> {
  const found: AnswerLine[] = []
  let head: Buffer[] = []
  let kept = 0
  let offset = 0
  let length = 0
  const end = async () => {
    const line = { path, offset, length }
    const told = await tellLine(Buffer.concat(head), line)
    if (told) found.push({ ...line, ...told })
    offset += length + 1
    length = 0
    head = []
    kept = 0
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (;;) {
      const at = chunk.indexOf(0x0a, from)
      const part = chunk.subarray(from, at === -1 ? undefined : at)
      if (kept < headBytes) head.push(Buffer.from(part.subarray(0, headBytes - kept)))
      kept = Math.min(headBytes, kept + part.length)
      length += part.length
      if (at === -1) break
      await end()
      from = at + 1
    }
  }
  if (length > 0) await end()
  return found
}

/** The text of one answer. */
export async function readLine({
  path,
  offset,
  length,
}: Pick<AnswerLine, 'path' | 'offset' | 'length'>): Promise<string> {
  const file = await open(path)
  try {
    const bytes = Buffer.alloc(length)
    await file.read(bytes, 0, length, offset)
    return bytes.toString('utf8')
  } finally {
    await file.close()
  }
}

async function tellLine(
  head: Buffer,
  line: Pick<AnswerLine, 'path' | 'offset' | 'length'>,
): Promise<Pick<AnswerLine, 'id' | 'outcome'> | undefined> {
  if (head.length === line.length) return judgeLine(head.toString('utf8'))
  const text = head.toString('latin1')
  // Quotes in a text of the answer are escaped.
  const id = /(?<!\\)"custom_id"\s*:\s*"([\w-]{1,100})"/.exec(text)?.[1]
  const status = /(?<!\\)"status_code"\s*:\s*(\d{3})\b/.exec(text)?.[1]
  if (id === undefined || status === undefined) return judgeLine(await readLine(line))
  return { id, outcome: Number(status) < 300 ? 'drawn' : 'failed' }
}

/** Codes of requests whose turn did not come (platform.openai.com/docs/guides/batch). */
const untried = new Set(['batch_expired', 'batch_cancelled'])

/** What one line says; nothing for what is no answer. Pure. */
export function judgeLine(text: string): Pick<AnswerLine, 'id' | 'outcome'> | undefined {
  let line: unknown
  try {
    line = JSON.parse(text)
  } catch {
    return undefined
  }
  const { custom_id: id, response, error } = Object(line)
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id)) return undefined
  const { status_code: status } = Object(response)
  if (typeof status === 'number' && status < 300 && !Object(error).code)
    return { id, outcome: 'drawn' }
  return { id, outcome: untried.has(Object(error).code) ? 'untried' : 'failed' }
}
