import { parseJsonOfServer } from './parse-json.ts'

/** One event of a stream. */
interface StreamEvent {
  readonly name: string
  readonly data: string
}

/** Whether a body is a stream of events, whatever its header says of it. */
export const isEventStream = (text: string, type: string | string[] | undefined): boolean =>
  String(type ?? '').startsWith('text/event-stream') || /^\s*(event|data|id|retry):/.test(text)

/**
 * The answer in a stream of events (WHATWG HTML, 9.2.6): that of `image_generation.completed`,
 * `image_edit.completed` or another `….completed`, as the answer without a stream would be; of an error
 * its body; else the last event that is an answer by itself. Partial pictures are passed over: they are
 * none.
 * @returns undefined where the stream ended before any of these
 */
export function answerOfStream(text: string): unknown {
  let answer: unknown
  for (const { name, data } of readEvents(text)) {
    // What is no object is not parsed: to find that out of each costs more than to read it.
    const body = /^\s*\{/.test(data) ? parse(data) : undefined
    if (typeof body !== 'object' || body === null) continue
    const { type = name, error, ...rest }: Record<string, unknown> = { ...body }
    if (error || name === 'error') return { error: error ?? rest }
    if (/(^|\.)completed$/.test(String(type))) return completed(rest)
    if ('data' in rest || 'choices' in rest || 'images' in rest) answer = rest
  }
  return answer
}

/** As the answer without a stream has it. */
function completed(event: Readonly<Record<string, unknown>>): unknown {
  const { b64_json, url, ...rest } = event
  return b64_json || url ? { ...rest, data: [{ b64_json, url }] } : event
}

function readEvents(text: string): readonly StreamEvent[] {
  const events: StreamEvent[] = []
  let name = ''
  let data: string[] = []
  const dispatch = () => {
    if (data.length > 0) events.push({ name, data: data.join('\n') })
    name = ''
    data = []
  }
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    if (line === '') dispatch()
    const [, field, value] = /^([a-z]+)(?::\x20?|$)([\s\S]*)$/.exec(line) ?? []
    if (field === 'event') name = value!
    if (field === 'data') data.push(value!)
  }
  // A connection that ends right after the last event.
  dispatch()
  return events
}

/** The text without the lines (`: keep-alive`) that keep a connection open before an answer. */
export const withoutKeepAlive = (text: string): string =>
  text.replace(/^\ufeff?(?:[ \t]*(?::[^\r\n]*)?[\r\n]+)+/, '')

function parse(data: string): unknown {
  try {
    return parseJsonOfServer(data)
  } catch {
    return undefined
  }
}
