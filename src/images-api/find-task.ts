import type { ApiAnswer } from './api-error.ts'

/** A drawing that a gateway makes later. */
export interface Task {
  /** Where to ask for it, as the answer has it; absent where it tells none. */
  readonly address: string | undefined
  /** Where its result is once it is done, where that is another place (fal). */
  readonly result: string | undefined
  readonly state: 'waiting' | 'done' | 'failed'
}

/**
 * The task in an answer without a picture, wherever gateways put it: `task_id`, `request_id` or a
 * `status` at the top, in `data` or in its first entry; `object: "….task"`; an address in `Location`,
 * `Operation-Location` (Azure), `polling_url` (Black Forest Labs), `status_url` (fal) or `urls.get`
 * (Replicate).
 * @param isAsked it is the answer of a task that was asked for: a state alone is one then
 */
export function findTask(
  body: unknown,
  { status, headers }: ApiAnswer,
  isAsked = false,
): Task | undefined {
  const top = fields(body)
  const places = [top, fields(top.data), fields(Array.isArray(top.data) ? top.data[0] : undefined)]
  const first = (...names: readonly string[]) =>
    places.flatMap((place) => names.map((name) => place[name])).find(isText)
  const said = first('status', 'task_status', 'state')
  const state = stateOf(said)
  const address =
    first('polling_url', 'status_url', 'task_url') ??
    places.map(({ urls }) => fields(urls).get).find(isText) ??
    [headers['operation-location'], headers.location].find(isText)
  const isNamed = first('task_id', 'taskId', 'request_id') !== undefined
  const isTask =
    (isAsked && state !== undefined) ||
    isNamed ||
    address !== undefined ||
    ((status === 202 || /\btask\b/i.test(first('object') ?? '') || state === 'waiting') &&
      first('id') !== undefined)
  if (!isTask) return undefined
  return { address, result: first('response_url', 'result_url'), state: state ?? 'waiting' }
}

function stateOf(word: string | undefined): Task['state'] | undefined {
  if (word === undefined) return undefined
  if (/^(fail|error|cancel|expired|reject|content.?moderated|request.?moderated)/i.test(word)) {
    return 'failed'
  }
  if (/^(succe|complete|done|ready|finish|ok$)/i.test(word)) return 'done'
  return /^(queue|in.?queue|pend|submit|process|start|run|in.?progress|wait|creat|accept|not.?start|generat|schedul)/i.test(
    word,
  )
    ? 'waiting'
    : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
