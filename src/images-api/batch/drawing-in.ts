import type { Drawing } from '../../pictures/generator.ts'
import { UnreadDrawingError } from '../../pictures/unread.ts'
import { readAnswer } from '../answer.ts'
import { type ApiAnswer, errorOf } from '../api-error.ts'
import { assertDrawn } from '../assert-drawn.ts'
import type { ApiCall } from '../call.ts'
import { downloadPicture } from '../download-picture.ts'
import { isId } from './read-batch.ts'

/**
 * The drawing in one line of answers: `{custom_id, response: {status_code, request_id, body}, error}`.
 * @throws ImagesApiError, also for a refusal; UnreadDrawingError for a picture of a kind that we do not read
 */
export async function drawingIn(line: string, call: ApiCall): Promise<Drawing> {
  const { response } = Object(parse(line))
  const { status_code: status, request_id: id, body } = Object(response)
  const answer: ApiAnswer = {
    status: typeof status === 'number' ? status : 200,
    headers: typeof id === 'string' ? { 'x-request-id': id } : {},
    text: JSON.stringify(body ?? null),
  }
  const read =
    answer.status >= 300
      ? { error: errorOf(answer, call.target) }
      : readAnswer(answer, call.target, call.retryPolicy.clock.now())
  if ('error' in read) throw read.error
  const value = { ...read.value, answer, requestId: isId(id) ? id : undefined }
  const picture = await downloadPicture({ value, attempts: 1, maybeCharged: 0 }, call)
  const drawing = {
    ...{ attempts: 1, maybeCharged: 0, warnings: [] },
    ...(value.usage && { usage: value.usage }),
    ...(value.cost !== undefined && { cost: value.cost }),
    ...(value.requestId && { requestId: value.requestId }),
  }
  if (picture.format === 'unread') throw new UnreadDrawingError({ ...drawing, picture })
  await assertDrawn(picture, 0)
  return { ...drawing, picture }
}

/** Nothing for what is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
