import { ImagesApiError, proxyRefusal } from '../errors.ts'
import { AGAIN_HINT, providerHint } from './api-error.ts'
import { BrokenExchange, mayBeSent } from './broken-exchange.ts'
import type { ApiCall } from './call.ts'
import type { AttemptOutcome } from './retry.ts'
import { cancelled } from './retry-errors.ts'
import { inSeconds } from './waits.ts'

/**
 * What it means that a request got no whole answer.
 * @param url of a picture, which costs nothing to ask for; else it was the API
 */
export function networkFailure(thrown: unknown, call: ApiCall, url?: URL): AttemptOutcome<never> {
  if (thrown instanceof ImagesApiError) return { error: thrown, again: false }
  const isSent = mayBeSent(thrown)
  if (call.isCancelled()) return { error: cancelled(isSent ? 1 : 0), again: false }
  const { redact } = call.target
  // A stranger's host is the answer's own words.
  const host = url ? redact(url.host) : call.target.host
  const late = thrown instanceof BrokenExchange ? thrown.time : undefined
  if (call.retryPolicy.signal.aborted || late !== undefined) {
    const end =
      late === undefined ? 'before the time of the whole run was up' : `within ${inSeconds(late)}`
    const error = new ImagesApiError(`no whole answer from ${host} ${end}`, {
      failure: 'transient',
      maybeCharged: isSent,
      hint: AGAIN_HINT,
    })
    // Whoever took so long once would be paid for it once more.
    return { error, again: late !== undefined && (url !== undefined || !isSent) }
  }
  const cause = thrown instanceof BrokenExchange ? thrown.cause : thrown
  return (
    atProxy(cause, host, redact) ??
    unlikeHttp(cause, host, call) ??
    broken(cause, host, call, isSent)
  )
}

/** A proxy let nothing through: nobody but itself has seen the request. */
function atProxy(
  cause: unknown,
  host: string,
  redact: (text: string) => string,
): AttemptOutcome<never> | undefined {
  const refusal = proxyRefusal(cause)
  if (refusal === undefined) return undefined
  const { why, isLasting } = refusal
  const error = new ImagesApiError(`the proxy lets nothing through to ${host} (${redact(why)})`, {
    failure: isLasting ? 'account' : 'transient',
    hint: 'Nothing was sent. Check `http_proxy`, `https_proxy` and `no_proxy` of this job, and what the proxy allows.',
  })
  return { error, again: !isLasting }
}

/**
 * What arrived is more than we read, or no HTTP: the server answered, and would answer so again.
 * HPE_… are the parser's codes, Z_… and the others those of node:zlib.
 */
const NO_HTTP =
  /^(HPE_|UND_ERR_(HEADERS_OVERFLOW|RES_EXCEEDED_MAX_SIZE)$|Z_(DATA|NEED_DICT|STREAM)_|ERR__ERROR_FORMAT|ZSTD_error)/

function unlikeHttp(
  cause: unknown,
  host: string,
  { target }: ApiCall,
): AttemptOutcome<never> | undefined {
  const { code = '', message, name } = cause as NodeJS.ErrnoException
  if (name !== 'HTTPParserError' && !NO_HTTP.test(code)) return undefined
  const why = target.redact(`${code} ${message}`)
  const error = new ImagesApiError(`the answer of ${host} cannot be read (${why})`, {
    failure: 'answer',
    maybeCharged: true,
    hint: providerHint(target),
  })
  return { error, again: false }
}

function broken(
  cause: unknown,
  host: string,
  { target }: ApiCall,
  isSent: boolean,
): AttemptOutcome<never> {
  const { code = '', message } = cause as NodeJS.ErrnoException
  const why = target.redact(`${code} ${message}`)
  // No cause: a parser's error carries the raw answer, which could echo the key.
  if (/CERT|TLS|SSL/.test(code)) {
    const error = new ImagesApiError(`no safe connection to ${host} (${why})`, {
      failure: 'invalid',
      hint: 'Check `base-url`: its scheme, its port and its certificate.',
    })
    return { error, again: false }
  }
  if (!isSent) {
    const error = new ImagesApiError(`${host} cannot be reached (${why})`, {
      failure: 'transient',
      hint: 'Check `base-url`, and whether the runner can reach it.',
    })
    return { error, again: code !== 'UND_ERR_INVALID_ARG' }
  }
  const error = new ImagesApiError(`the connection to ${host} broke (${why})`, {
    failure: 'transient',
    maybeCharged: true,
    hint: AGAIN_HINT,
  })
  return { error, again: true }
}
