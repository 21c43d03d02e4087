import type { ApiAnswer } from './api-error.ts'
import { type ErrorBody, readErrorBody } from './error-body.ts'
import { failureOf } from './failure-of.ts'

/** Without these a request means something else. */
const NEEDED = new Set(['model', 'prompt'])

/**
 * The one parameter of those sent that the answer refuses and that a drawing can do without: a 400 or
 * 422 (nothing was drawn, nothing is charged) that names it in `error.param`, in FastAPI's `loc`, or
 * in words.
 *
 * A `quality` whose value alone is wrong is not given up: without it the API would choose one, which
 * may cost many times what was planned.
 */
export function refusedParameter(answer: ApiAnswer, sent: readonly string[]): string | undefined {
  if (answer.status !== 400 && answer.status !== 422) return undefined
  const body = readErrorBody(answer.text)
  if (failureOf(answer.status, body) !== 'invalid') return undefined
  const name = sent.find((parameter) => !NEEDED.has(parameter) && isNamed(parameter, body))
  return name === 'quality' && !isUnknown(body) ? undefined : name
}

function isNamed(name: string, { param, message }: ErrorBody): boolean {
  if (param !== undefined) return param === name
  return patterns(name).some((pattern) => pattern.test(message))
}

/** `Unknown parameter: 'x'`, `Argument not supported: x`, `Unknown name "x"`, `x is not supported`. */
function patterns(name: string): readonly RegExp[] {
  const it = `['"\`]?\\b${name}\\b['"\`]?`
  const kind = '(parameter|argument|field|property|name|key|input)s?'
  const not = '(not|isn.t) (supported|allowed|permitted|recogni[sz]ed|accepted)'
  const un = '(un(known|supported|recogni[sz]ed|expected)|invalid|extra)'
  return [
    new RegExp(`\\b${un} (request )?${kind}( supplied)?[:=]? *${it}`, 'i'),
    new RegExp(`\\b${kind} ${not}: *${it}`, 'i'),
    new RegExp(`${it}( ${kind})? (is )?${not}`, 'i'),
    new RegExp(`does ?n[o']t (support|allow|accept)( the)?( ${kind})? ${it}`, 'i'),
  ]
}

/** The API does not know the parameter at all, whatever its value. */
function isUnknown({ code = '', message }: ErrorBody): boolean {
  if (/^(unknown|unsupported)_parameter$/.test(code)) return true
  const aboutValue = /(invalid|unsupported|supported) values?\b|value .{0,200}not supported/i.test(
    message,
  )
  return (
    !aboutValue &&
    /\bun(known|supported|recogni[sz]ed|expected)\b|\bnot (supported|allowed|permitted|recogni[sz]ed|accepted)|\bextra (inputs?|fields?)|does ?n[o']t (support|allow|accept)/i.test(
      message,
    )
  )
}
