import { ImagesApiError, type PostError } from '../../errors.ts'
import type { Failed } from '../../report/report.ts'

export const toFailed = (error: PostError): Failed => ({
  post: error.file ?? '',
  message: error.message,
  ...(error.line === undefined ? {} : { line: error.line }),
  ...(error.hint === undefined ? {} : { hint: error.hint }),
  ...(isRefusal(error.cause) ? { isRefused: true } : {}),
})

/** The provider will not draw this prompt, however often it is asked. */
export const isRefusal = (error: unknown): error is ImagesApiError =>
  error instanceof ImagesApiError && error.failure === 'refused'
