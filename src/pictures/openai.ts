import { ImagesApiError, SettingsError } from '../errors.ts'
import { begin, type OpenAiOptions } from './call.ts'
import { collect } from './collect.ts'
import { fit } from './crop.ts'
import type { Drawing, DrawRequest, Generator, Picture } from './generator.ts'
import { imageModels, judgeModel, naming } from './judge-model.ts'
import { listModels, type Model } from './models.ts'
import { order } from './order.ts'
import { Pace } from './pace.ts'
import { retrying, wallClock } from './retry.ts'
import { requestSize } from './sizes.ts'

export type { OpenAiOptions } from './call.ts'

/**
 * The generator that draws with OpenAI's images API, or a gateway that speaks it. Each drawing is
 * one billed request, repeated only where that can help.
 *
 * @throws SettingsError where the base URL is none
 */
export function createOpenAiGenerator(options: OpenAiOptions): Generator {
  const { model } = options
  const baseUrl = URL.parse(options.baseUrl)
  if (baseUrl === null || !/^https?:$/.test(baseUrl.protocol)) {
    throw new SettingsError('`base-url` is not an http(s) address', {
      hint: 'It looks like `https://api.openai.com/v1`.',
    })
  }
  let asked: Promise<readonly Model[]> | undefined
  const models = () => {
    asked ??= listModels(options, baseUrl)
    return asked
  }
  const { clock = wallClock } = options
  const pace = new Pace()
  const question = () => {
    const today = new Date(clock.now()).toISOString().slice(0, 10)
    return { model, host: baseUrl.host, today }
  }
  return {
    name: 'openai',
    model,
    sizes: 'crop',
    mostPictures: 16,
    requested: (size) => requestSize(model, size),
    vet: async () => judgeModel(await models(), question()),
    async draw(request) {
      try {
        return await draw(request, options, baseUrl, pace)
      } catch (error) {
        if (!(error instanceof ImagesApiError) || error.code !== 'model_not_found') throw error
        throw offering(error, imageModels(await models(), question()))
      }
    },
  }
}

async function draw(
  request: DrawRequest,
  options: OpenAiOptions,
  baseUrl: URL,
  pace: Pace,
): Promise<Drawing> {
  const call = begin(options, baseUrl, request.signal)
  try {
    const from = request.from && (await portable(request.from))
    const references = await Promise.all((request.references ?? []).map(portable))
    const wanted = { ...request, ...(from && { from }), references }
    const limits = { meter: request.meter, pace }
    const ordered = await retrying(() => order(wanted, call), call.patience, limits)
    const { usage, requestId } = ordered.value
    const picture = await collect(ordered, call)
    return {
      picture,
      attempts: ordered.attempts,
      maybeCharged: ordered.maybeCharged,
      warnings: ordered.maybeCharged > 0 ? [chargedTwice(ordered.maybeCharged)] : [],
      ...(usage && { usage }),
      ...(requestId && { requestId }),
    }
  } finally {
    await call.end()
  }
}

/** The same error, with the image models that there are. */
function offering(error: ImagesApiError, models: readonly string[]): ImagesApiError {
  const hint = [error.hint, models.length > 0 && `${naming(models, 'Image models there: ')}.`]
    .filter(Boolean)
    .join(' ')
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

/** Azure and stable-diffusion.cpp refuse to edit WebP; everybody takes PNG. */
async function portable(picture: Picture): Promise<Picture> {
  return picture.format === 'webp' ? await fit(picture, { ...picture, format: 'png' }) : picture
}

function chargedTwice(times: number): string {
  const attempts = times === 1 ? 'an attempt' : `${times} attempts`
  return `${attempts} before this drawing failed after it was sent, and may have been charged too`
}
