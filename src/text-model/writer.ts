import { BudgetError, ImagesApiError, PictureError } from '../errors.ts'
import { type OpenAiOptions, startCall } from '../images-api/call.ts'
import { judgeModel } from '../images-api/judge-model.ts'
import { modelsOf } from '../images-api/models.ts'
import { textSecretFinder } from '../images-api/redact.ts'
import { type AttemptOutcome, retrying } from '../images-api/retry.ts'
import { wallClock } from '../images-api/retry-policy.ts'
import { secretsOf } from '../images-api/secrets.ts'
import type { Meter, Picture } from '../pictures/generator.ts'
import type { Completion } from './answer.ts'
import { type AskingWay, complete, otherWay } from './chat.ts'
import { cleanWords } from './clean.ts'
import type { Question } from './question.ts'
import { asDataUrl } from './thumbnail.ts'
import { readVerdict } from './verdict.ts'

/** What came of a question. */
export interface Written extends Pick<Completion, 'usage' | 'cost'> {
  /**
   * One clean line, within the question's bound; for a question with a schema clean JSON by it. Absent
   * where there is none that can be used.
   */
  readonly text?: string
  /** Why there is none; goes on after a colon, and has no full stop. */
  readonly why?: string
  /** The model answered, so that it is on the bill. */
  readonly isAnswered: boolean
  /** Requests that failed after they were sent, and may be on the bill too. */
  readonly maybeCharged: number
}

export interface WriteOptions {
  /** What the question is about. */
  readonly picture?: Picture
  /** Asked about every request; without it nothing limits them. */
  readonly meter?: Meter
  readonly signal?: AbortSignal
}

/** Something that writes. */
export interface Writer {
  readonly model: string
  /**
   * What to know of the model before it writes, e.g. that it will be shut down: sentences for the
   * person, mostly none. Asks the provider at most once, free of charge, and never throws.
   */
  vet(): Promise<readonly string[]>
  /** Never throws: without words there are those of the template. */
  write(question: Question, options?: WriteOptions): Promise<Written>
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
  const { model, clock = wallClock, deadline = Number.POSITIVE_INFINITY } = options
  const { models = modelsOf(options) } = options
  const hasSecret = (text: string) => textSecretFinder(secretsOf(options))(text)
  const lost: Partial<Record<Question['kind'], string>> = {}
  let way: AskingWay = { limit: 'max_completion_tokens', schemas: true }

  async function ask(question: Question, { picture, meter, signal }: WriteOptions) {
    const url = picture && (await asDataUrl(picture))
    const soon = Math.min(deadline, clock.now() + TIME)
    const call = startCall({ ...options, deadline: soon }, new URL(options.baseUrl), signal)
    const attempt = async (): Promise<AttemptOutcome<Completion>> => {
      for (;;) {
        const outcome = await complete(question, url, way, call)
        const other = 'error' in outcome ? otherWay(outcome.error, way, question) : undefined
        if (other === undefined) return outcome
        way = other
      }
    }
    try {
      return await retrying(attempt, { ...call.retryPolicy, attempts: ATTEMPTS }, { meter })
    } finally {
      await call.end()
    }
  }

  return {
    model,
    async vet() {
      const baseUrl = URL.parse(options.baseUrl)
      if (baseUrl === null) return []
      const today = new Date(clock.now()).toISOString().slice(0, 10)
      return judgeModel(await models(), { model, host: baseUrl.host, today, use: 'text' })
    },
    async write(question, options = {}) {
      const { kind } = question
      if (lost[kind] !== undefined) return unasked(lost[kind])
      try {
        const { value, maybeCharged } = await ask(question, options)
        const { text, why, usage, cost } = value
        const written = text === undefined ? { why: why ?? '' } : usable(text, question)
        const counted = { ...(usage && { usage }), ...(cost && { cost }) }
        return { ...written, ...counted, isAnswered: true, maybeCharged }
      } catch (error) {
        if (error instanceof BudgetError) return unasked(`it is ${error.message}`)
        if (error instanceof PictureError) return unasked(error.message)
        if (!(error instanceof ImagesApiError)) throw error
        const { why, lasting } = verdictOf(error, kind)
        for (const lastingKind of lasting) lost[lastingKind] = why
        return { why, isAnswered: false, maybeCharged: error.maybeChargedTimes }
      }
    },
  }

  function usable(text: string, question: Question): Pick<Written, 'text' | 'why'> {
    const clean = question.schema ? verdictIn(text) : cleanWords(text, question.maxLength)
    if (hasSecret(text) || hasSecret(clean)) return { why: 'its answer held the key' }
    if (clean !== '') return { text: clean }
    const wanted = question.schema ? 'not what was asked for' : 'no plain text'
    return { why: `its answer was ${wanted}` }
  }
}

function verdictIn(text: string): string {
  const verdict = readVerdict(text)
  return verdict ? JSON.stringify(verdict) : ''
}

const unasked = (why: string): Written => ({ why, isAnswered: false, maybeCharged: 0 })

/** Why there are no words, and for which questions that will stay so. */
function verdictOf({ failure, status, message }: ImagesApiError, kind: Question['kind']) {
  const why = failure === 'cancelled' ? 'the run was cancelled' : message
  if (failure === 'account') return { why, lasting: allKinds }
  if (failure !== 'invalid') return { why, lasting: [] as const }
  // The request itself: one article may be too long for a model, but no model learns to see.
  const isRequest = status === 400 || status === 413 || status === 422
  const lasting = !isRequest ? allKinds : allKinds.filter((each) => sees(each) && sees(kind))
  return { why, lasting }
}

const allKinds: readonly Question['kind'][] = ['concept', 'alt', 'look']

/** It is about a picture. */
const sees = (kind: Question['kind']): boolean => kind !== 'concept'
