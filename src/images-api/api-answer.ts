import { kindOf } from '../pictures/kinds.ts'
import type { ApiAnswer } from './api-error.ts'
import type { Received } from './http-request.ts'

/**
 * What was received, as an answer: a picture where the bytes begin like one, or where the header says
 * so and they are no text of an API; else a text.
 */
export function apiAnswer({
  status,
  headers,
  bytes,
  pictures,
}: Omit<Received, 'isCut' | 'pictures'> & Partial<Pick<Received, 'pictures'>>): ApiAnswer {
  const isSaid = /^image\//i.test(String(headers['content-type'] ?? ''))
  const begin = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart()
  const isText = /^[{[]|^<(!doctype html|html)|^(event|data):/i.test(begin)
  const isPicture =
    status < 300 && bytes.length > 0 && (kindOf(bytes) !== undefined || (isSaid && !isText))
  if (isPicture) return { status, headers, text: '', picture: bytes }
  return { status, headers, text: new TextDecoder().decode(bytes), ...(pictures && { pictures }) }
}
