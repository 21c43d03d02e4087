import { ImagesApiError, SettingsError } from '../errors.ts'
import type { Drawing, DrawRequest, Generator } from '../pictures/generator.ts'
import { UnreadDrawingError } from '../pictures/unread.ts'
import { BASE_URL_HINT } from './api-error.ts'
import { assertDrawn } from './assert-drawn.ts'
import { awaitTask } from './await-task.ts'
import { type OpenAiOptions, startCall } from './call.ts'
import { chooseDialect } from './dialects/choose.ts'
import { endpointOf } from './dialects/endpoint.ts'
import { planSize } from './dialects/size-plan.ts'
import { downloadPicture } from './download-picture.ts'
import { judgeModel, naming, offeredModels } from './judge-model.ts'
import { createLeftOut, type LeftOut, leftOutWarnings, requestWithout } from './leave-out.ts'
import { addressWithVersion, versionHint } from './missing-version.ts'
import { modelsOf } from './models.ts'
import { RateLimiter } from './rate-limiter.ts'
import { retrying } from './retry.ts'
import { wallClock } from './retry-policy.ts'
import { sendable } from './sendable.ts'

export type { OpenAiOptions } from './call.ts'

/**
 * The generator that draws with OpenAI's images API, or a gateway that speaks a dialect of it. Each
 * drawing is one billed request, repeated only where that can help.
 *
 * @throws SettingsError where the base URL is none, or lacks something
 */
export function createOpenAiGenerator(options: OpenAiOptions): Generator {
  const { model } = options
  const baseUrl = URL.parse(options.baseUrl)
  if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol)) {
    throw new SettingsError('`base-url` is not an http(s) address', {
      hint: 'It looks like `https://api.openai.com/v1`.',
    })
  }
  const dialect = chooseDialect(options.dialect ?? 'auto', baseUrl)
  endpointOf({ baseUrl, dialect, model, query: options.query ?? {} }, 'generations')
  const leftOut = createLeftOut()
  const { models = modelsOf(options) } = options
  const { clock = wallClock } = options
  const rateLimiter = new RateLimiter(options.mostAtOnce ?? 8)
  const question = () => {
    const today = new Date(clock.now()).toISOString().slice(0, 10)
    return { model, host: baseUrl.host, today }
  }
  let rightly: Promise<string | undefined> | undefined
  /** Asked once, for whatever number of drawings. */
  const rightAddress = () => {
    rightly ??= addressWithVersion(options)
    return rightly
  }
  return {
    name: 'openai',
    model,
    sizes: 'crop',
    mostPictures: dialect.edits?.maxPictures ?? 0,
    requested: (size) => planSize(dialect, model, size).size,
    vet: async () => judgeModel(await models(), question()),
    async draw(request) {
      try {
        return await draw(request, options, baseUrl, { rateLimiter, leftOut })
      } catch (error) {
        if (!(error instanceof ImagesApiError)) throw error
        if (error.hint === BASE_URL_HINT) throw at(error, await rightAddress())
        if (error.code !== 'model_not_found') throw error
        throw offering(error, offeredModels(await models(), question()))
      }
    },
  }
}

async function draw(
  request: DrawRequest,
  options: OpenAiOptions,
  baseUrl: URL,
  { rateLimiter, leftOut }: { readonly rateLimiter: RateLimiter; readonly leftOut: LeftOut },
): Promise<Drawing> {
  const call = startCall(options, baseUrl, request.signal)
  try {
    const wanted = await sendable(request, call.dialect, call.target.host)
    const limits = { meter: request.meter, rateLimiter }
    let repeats = 0
    const answered = await retrying(
      async () => {
        const { outcome, requests } = await requestWithout(wanted, call, leftOut)
        repeats += requests - 1
        return outcome
      },
      call.retryPolicy,
      limits,
    )
    const drawn = await awaitTask(answered, call)
    const { usage, cost, requestId } = drawn.value
    const picture = await downloadPicture(drawn, call)
    const drawing = {
      attempts: answered.attempts + repeats,
      maybeCharged: answered.maybeCharged,
      warnings: [
        ...leftOutWarnings(call.target.host, leftOut.names),
        ...(answered.maybeCharged > 0 ? [chargedTwice(answered.maybeCharged)] : []),
      ],
      ...(usage && { usage }),
      ...(cost !== undefined && { cost }),
      ...(requestId && { requestId }),
    }
    if (picture.format === 'unread') throw new UnreadDrawingError({ ...drawing, picture })
    await assertDrawn(picture, answered.maybeCharged)
    return { ...drawing, picture }
  } finally {
    await call.end()
  }
}

/** The same error, with the image models that there are. */
function offering(error: ImagesApiError, models: readonly string[]): ImagesApiError {
  const hint = [error.hint, models.length > 0 && `${naming(models, 'Image models there: ')}.`]
    .filter(Boolean)
    .join(' ')
  return withHint(error, hint)
}

/** The same error, with the address at which the API is, where that is known. */
const at = (error: ImagesApiError, address: string | undefined): ImagesApiError =>
  address === undefined ? error : withHint(error, versionHint(address))

function withHint(error: ImagesApiError, hint: string): ImagesApiError {
  const { message, failure, status, code, requestId, maybeChargedTimes, cause } = error
  return new ImagesApiError(message, {
    hint,
    failure,
    status,
    code,
    requestId,
    maybeChargedTimes,
    cause,
  })
}

function chargedTwice(times: number): string {
  const attempts = times === 1 ? 'an attempt' : `${times} attempts`
  return `${attempts} before this drawing failed after it was sent, and may have been charged too`
}
