/** Where a message belongs: a repo-relative path and, where known, a line counted from 1. */
export interface Location {
  readonly file?: string
  readonly line?: number
}

export interface ErrorDetails extends Location {
  /** What the reader can do about it, one sentence. */
  readonly hint?: string
  readonly cause?: unknown
}

/** Root of everything we throw on purpose: the message says what, `file` and `line` where, `hint` what to do. */
export class HeroImagesError extends Error {
  override readonly name: string = 'HeroImagesError'
  readonly hint: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined

  constructor(message: string, { hint, file, line, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.hint = hint
    this.file = file
    this.line = line
  }
}

/** An input or a key of the settings file is wrong: nothing can start. */
export class SettingsError extends HeroImagesError {
  override readonly name = 'SettingsError'
}

/** One post cannot be read or edited. The others go on. */
export class PostError extends HeroImagesError {
  override readonly name = 'PostError'
}

/** Bytes that should be a picture are none, or not one that we accept. */
export class PictureError extends HeroImagesError {
  override readonly name: string = 'PictureError'
}

/** A picture of a kind that we do not read, however often it is asked for in the same way. */
export class UnreadableError extends PictureError {
  override readonly name: string = 'UnreadableError'
  /** What it is: `a GIF`. */
  readonly what: string

  constructor(what: string, details: ErrorDetails = {}) {
    super(`the picture is ${what}, which is not read`, details)
    this.what = what
  }
}

/** A drawing that is paid for is of a kind that we do not read: every further one would be. */
export class UnreadPaidError extends HeroImagesError {
  override readonly name = 'UnreadPaidError'
  /** US dollars that this run paid for it; undefined where unknown. */
  readonly cost: number | undefined

  constructor(message: string, details: ErrorDetails & { cost: number | undefined }) {
    super(message, details)
    this.cost = details.cost
  }
}

/** The branch has another head than the one that was planned against. */
export class HeadMovedError extends HeroImagesError {
  override readonly name = 'HeadMovedError'
}

/** The branch is no longer there: it is never created again. */
export class BranchGoneError extends HeroImagesError {
  override readonly name = 'BranchGoneError'
}

/** The token may not do what was asked. `needs` names the workflow permission, e.g. `contents: write`. */
export class PermissionError extends HeroImagesError {
  override readonly name = 'PermissionError'
  readonly needs: string

  constructor(message: string, details: ErrorDetails & { needs: string }) {
    super(message, details)
    this.needs = details.needs
  }
}

/** What may still be spent does not pay for another request. The drawing is left to a later run. */
export class BudgetError extends HeroImagesError {
  override readonly name = 'BudgetError'
}

/**
 * What an answer of the images API means for the run.
 * - `account`: key, quota or billing; every further call would fail the same way, so the run stops
 * - `refused`: the provider will not draw this prompt; the post falls back or is listed
 * - `invalid`: this request is wrong (a size, a model, a parameter)
 * - `transient`: it may work later; tried again, and given up after the attempts or the deadline
 * - `answer`: a success that carried no usable picture
 * - `cancelled`: we stopped it
 */
export type ImagesApiFailure =
  | 'account'
  | 'refused'
  | 'invalid'
  | 'transient'
  | 'answer'
  | 'cancelled'

/** The images API did not give a picture. Never carries a key: bodies are shortened and redacted. */
export class ImagesApiError extends HeroImagesError {
  override readonly name = 'ImagesApiError'
  readonly failure: ImagesApiFailure
  readonly status: number | undefined
  readonly code: string | undefined
  readonly requestId: string | undefined
  /** True where the provider may have charged although no picture reached us. */
  readonly maybeCharged: boolean
  /** How many requests that was: each repeated one may have been charged by itself. */
  readonly maybeChargedTimes: number

  constructor(
    message: string,
    details: ErrorDetails & {
      failure: ImagesApiFailure
      status?: number | undefined
      code?: string | undefined
      requestId?: string | undefined
      maybeCharged?: boolean
      /** Without it, one where `maybeCharged` is true. */
      maybeChargedTimes?: number
    },
  ) {
    super(message, details)
    this.failure = details.failure
    this.status = details.status
    this.code = details.code
    this.requestId = details.requestId
    this.maybeChargedTimes = details.maybeChargedTimes ?? (details.maybeCharged ? 1 : 0)
    this.maybeCharged = this.maybeChargedTimes > 0
  }
}

/** A proxy answered in the place of a server, and says that it did not send the request on. */
export class ProxyAnswerError extends Error {
  override readonly name = 'ProxyAnswerError'
  readonly status: number

  constructor(status: number) {
    super(`a proxy answered ${status}`)
    this.status = status
  }
}

/** What a proxy said instead of letting a request through to its server. */
export interface ProxyRefusal {
  readonly why: string
  /** It would say the same again: it wants a name and a password, or forbids the server. */
  readonly isLasting: boolean
}

/**
 * A proxy's refusal, where an error or one of its causes is that. The request never left, so that
 * nothing can have been done or charged. The codes and words are those of undici's ProxyAgent.
 */
export function proxyRefusal(error: unknown): ProxyRefusal | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, message } = at as NodeJS.ErrnoException
    if (at instanceof ProxyAnswerError)
      return { why: `it answered ${at.status}`, isLasting: at.status < 500 }
    const status = /^Proxy response \((\d{3})\) !== 200 when HTTP Tunneling/.exec(message)?.[1]
    if (status !== undefined) {
      return { why: `it answered ${status}`, isLasting: status.startsWith('4') }
    }
    if (/^Proxy Authentication Required/.test(message))
      return { why: 'it answered 407', isLasting: true }
    if (code === 'UND_ERR_PRX_TLS') return { why: message, isLasting: true }
    if (code === 'UND_ERR_PRX_CONN') return { why: message, isLasting: false }
  }
  return undefined
}

/** Why a request came to nothing: `fetch failed` says nothing, its cause does. */
export function failureInWords(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error && cause.message !== '' ? cause.message : message
}
