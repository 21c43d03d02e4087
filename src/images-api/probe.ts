import { HeroImagesError } from '../errors.ts'
import { type ApiAnswer, BASE_URL_HINT, errorOf } from './api-error.ts'
import type { ApiModel } from './api-model.ts'
import type { ApiCall, OpenAiOptions } from './call.ts'
import type { Received } from './http-request.ts'
import { addressWithVersion, versionHint } from './missing-version.ts'
import { askForModels, readModels } from './models.ts'
import { networkFailure } from './network-failure.ts'
import { parseJsonOfServer } from './parse-json.ts'
import type { Redact } from './redact.ts'

/**
 * What an images API said to a free question.
 * `listed`: it knows the key, and these are its models; `isOpen` where it shows them without a key, too,
 * so that they prove nothing of it. `unlisted`: it answers, and has no list. `failed`: anything else.
 */
export type ApiProbe = { readonly host: string } & (
  | { readonly kind: 'listed'; readonly models: readonly ApiModel[]; readonly isOpen: boolean }
  | { readonly kind: 'unlisted'; readonly status: number }
  | { readonly kind: 'failed'; readonly error: HeroImagesError }
)

/** Milliseconds that somebody waits who asked for it. */
const TIMEOUT = 15_000

/** What gateways without such a list answer. */
const noList = [404, 405, 501]

/**
 * Asks an images API whether it is there and takes the key, by `GET {base}/models`, and once more without
 * the key. Neither costs anything.
 * @throws SettingsError where the address lacks something that its dialect needs
 */
export async function probeApi(options: OpenAiOptions, timeout = TIMEOUT): Promise<ApiProbe> {
  const first = await ask(options, timeout)
  if (first.kind !== 'listed') return (await atAnotherAddress(first, options, timeout)) ?? first
  const stranger = await ask({ ...options, apiKey: '', headers: {} }, timeout)
  return { ...first, isOpen: stranger.kind === 'listed' }
}

/** Where no API is at the address, and one is at the same with `/v1`. */
async function atAnotherAddress(
  first: ApiProbe,
  options: OpenAiOptions,
  timeout: number,
): Promise<ApiProbe | undefined> {
  const isElsewhere =
    (first.kind === 'unlisted' && first.status !== 200) ||
    (first.kind === 'failed' && first.error.hint === BASE_URL_HINT)
  const address = isElsewhere ? await addressWithVersion(options, timeout) : undefined
  if (address === undefined) return undefined
  const { host } = first
  const error = new HeroImagesError(`No API of ${host} answers at \`base-url\``, {
    hint: versionHint(address),
  })
  return { kind: 'failed', host, error }
}

const ask = (options: OpenAiOptions, timeout: number): Promise<ApiProbe> =>
  askForModels(options, new URL(options.baseUrl), timeout, judge, (error, call) => ({
    ...{ kind: 'failed', host: call.target.host },
    error: failureOf(error, call),
  }))

function judge({ status, headers, bytes }: Received, { target }: ApiCall): ApiProbe {
  const { host } = target
  if (noList.includes(status)) return { kind: 'unlisted', host, status }
  const text = new TextDecoder().decode(bytes)
  if (status === 200) {
    const models = modelsIn(text, target.redact)
    if (models === undefined) return { kind: 'failed', host, error: noApi(host) }
    if (models.length === 0) return { kind: 'unlisted', host, status }
    return { kind: 'listed', host, models, isOpen: false }
  }
  const answer: ApiAnswer = { status, headers, text }
  const error = errorOf(answer, target)
  // What is said of a drawing's bill is not about a free question.
  if (error.failure !== 'transient') return { kind: 'failed', host, error }
  return { kind: 'failed', host, error: new HeroImagesError(error.message, { hint: later }) }
}

const later = 'Ask again later; if it stays, ask who runs that API.'

/** Undefined for what is no JSON: a page, mostly. */
function modelsIn(text: string, redact: Redact): readonly ApiModel[] | undefined {
  try {
    return readModels(parseJsonOfServer(text), redact)
  } catch {
    return undefined
  }
}

const noApi = (host: string) =>
  new HeroImagesError(`${host} answered with a page, not as an API does`, { hint: BASE_URL_HINT })

function failureOf(error: unknown, call: ApiCall): HeroImagesError {
  const outcome = networkFailure(error, call)
  if ('error' in outcome) return outcome.error
  throw error
}
