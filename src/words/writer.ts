import { ImagesApiError, PictureError } from '../errors.ts'
import { begin, type OpenAiOptions } from '../pictures/call.ts'
import type { Picture } from '../pictures/generator.ts'
import { keyFinder } from '../pictures/redact.ts'
import { type Outcome, retrying, wallClock } from '../pictures/retry.ts'
import type { Completion, TextUsage } from './answer.ts'
import { complete, type LimitName, MOST_TOKENS, wantsOtherLimit } from './chat.ts'
import { cleanWords } from './clean.ts'
import type { Question } from './question.ts'
import { asDataUrl } from './thumbnail.ts'

/** What came of a question. */
export interface Written extends Pick<Completion, 'usage' | 'cost'> {
  /** One clean line, within the question's bound. Absent where there is none that can be used. */
  readonly text?: string
  /** Why there is none; goes on after a colon, and has no full stop. */
  readonly why?: string
  /** The answer is, or may be, on the bill. */
  readonly charged: boolean
}

/** The tokens that a question takes at most, with all attempts: what must be there before it is asked. */
export const mostUsage = ({ instruction, data }: Question, hasPicture: boolean): TextUsage => ({
  // A token is a character at least in most languages; a small picture is 2,833 tokens at most.
  inputTokens: ATTEMPTS * (instruction.length + data.length + (hasPicture ? 3_000 : 100)),
  outputTokens: ATTEMPTS * MOST_TOKENS,
})

/** Something that writes. */
export interface Writer {
  readonly model: string
  /** Never throws: without words there are those of the template. */
  write(question: Question, picture?: Picture, signal?: AbortSignal): Promise<Written>
}

const ATTEMPTS = 2
/** Milliseconds for one question with all that is tried: a picture is waiting for it. */
const TIME = 120_000

/**
 * The writer that asks a text model by OpenAI's `POST /chat/completions`, at the address that draws
 * too. What cannot work in this run is asked for once: a model, a right or an operation that is not
 * there.
 */
export function createWriter(options: OpenAiOptions): Writer {
  const { model, apiKey, clock = wallClock, deadline = Number.POSITIVE_INFINITY } = options
  const hasKey = keyFinder(apiKey)
  const lost: Partial<Record<Question['kind'], string>> = {}
  let limit: LimitName = 'max_completion_tokens'

  async function ask(question: Question, picture: Picture | undefined, signal?: AbortSignal) {
    const url = picture && (await asDataUrl(picture))
    const soon = Math.min(deadline, clock.now() + TIME)
    const call = begin({ ...options, deadline: soon }, new URL(options.baseUrl), signal)
    const attempt = async (): Promise<Outcome<Completion>> => {
      const used = limit
      const outcome = await complete(question, url, used, call)
      if (!('error' in outcome) || !wantsOtherLimit(outcome.error, used)) return outcome
      if (used === 'max_tokens') return outcome
      limit = 'max_tokens'
      return complete(question, url, limit, call)
    }
    try {
      return await retrying(attempt, { ...call.patience, attempts: ATTEMPTS })
    } finally {
      await call.end()
    }
  }

  return {
    model,
    async write(question, picture, signal) {
      const { kind, most } = question
      if (lost[kind] !== undefined) return { why: lost[kind], charged: false }
      try {
        const { value, maybeCharged } = await ask(question, picture, signal)
        const { text, why, usage, cost } = value
        // What a failed attempt before it cost is not known; then nothing is.
        const paid = maybeCharged > 0 ? {} : { ...(usage && { usage }), ...(cost && { cost }) }
        const words = text === undefined ? { why: why ?? '' } : usable(text, most)
        return { ...words, ...paid, charged: true }
      } catch (error) {
        if (!(error instanceof ImagesApiError || error instanceof PictureError)) throw error
        const { why, lasting, charged } = verdictOf(error, kind)
        for (const one of lasting) lost[one] = why
        return { why, charged }
      }
    },
  }

  function usable(text: string, most: number): Pick<Written, 'text' | 'why'> {
    const clean = cleanWords(text, most)
    if (hasKey(text) || hasKey(clean)) return { why: 'its answer held the key' }
    return clean === '' ? { why: 'its answer was no plain text' } : { text: clean }
  }
}

/** Why there are no words, and for which questions that will stay so. */
function verdictOf(error: ImagesApiError | PictureError, kind: Question['kind']) {
  if (error instanceof PictureError)
    return { why: error.message, lasting: [] as const, charged: false }
  const { failure, status, message, maybeCharged: charged } = error
  const why = failure === 'cancelled' ? 'the run was cancelled' : message
  if (failure === 'account') return { why, lasting: ['concept', 'alt'] as const, charged }
  if (failure !== 'invalid') return { why, lasting: [] as const, charged }
  // The request itself: one article may be too long for a model, but no model learns to see.
  const isRequest = status === 400 || status === 413 || status === 422
  const lasting = !isRequest
    ? (['concept', 'alt'] as const)
    : kind === 'alt'
      ? (['alt'] as const)
      : []
  return { why, lasting, charged }
}
