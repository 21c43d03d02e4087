import { EnvHttpProxyAgent } from 'undici'
import { SettingsError } from '../errors.ts'
import { connections } from '../images-api/http-request.ts'
import type { KeySource } from '../images-api/key-source.ts'
import { modelsOf } from '../images-api/models.ts'
import { createOpenAiGenerator } from '../images-api/openai.ts'
import { type ApiProbe, probeApi } from '../images-api/probe.ts'
import { createShortKeys, noKey } from '../images-api/short-keys.ts'
import type { BatchApi } from '../pictures/batch-api.ts'
import type { Generator } from '../pictures/generator.ts'
import type { Inputs } from '../settings/inputs.ts'
import { createWriter, type Writer } from '../text-model/writer.ts'
import { farewell } from './cancel.ts'

/** How the API is reached. */
export type ApiInputs = Pick<
  Inputs,
  | 'apiKey'
  | 'identity'
  | 'baseUrl'
  | 'dialect'
  | 'headers'
  | 'query'
  | 'model'
  | 'textModel'
  | 'concurrency'
>

/** This job of GitHub Actions, as it is known to others. */
export interface JobIdentity {
  /** GitHub's word for it, for an audience. @throws ImagesApiError where there is none */
  token(audience: string): Promise<string>
  /** Keeps what it was given for that out of the log. */
  hide(key: string): void
}

export interface ApiRun {
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** What is not there by then is given up: milliseconds since the epoch. */
  readonly deadline: number
  readonly log: (line: string) => void
  /** Absent outside of a job. */
  readonly identity?: JobIdentity
}

/** Those who draw and write by an API. */
export interface OpenedApi {
  generator(): Generator
  writer(): Writer
  /** A free question whether it is there. */
  probe(): Promise<ApiProbe>
  batches(): Promise<BatchApi>
}

/**
 * Those who draw and write by an API, which is reached through the proxy that `http_proxy`, `https_proxy`
 * and `no_proxy` name, where they do.
 * @returns with the keys that they get meanwhile, and those of a fork's pull request, for which none is
 *   asked for
 * @throws SettingsError where a key is to be had by the identity of a job, and this is none
 */
export function openApi(
  inputs: ApiInputs,
  run: ApiRun,
): OpenedApi & { readonly keysGiven: () => readonly string[]; readonly forFork: OpenedApi } {
  const key = keyOf(inputs, run)
  return {
    ...withKey(key, inputs, run),
    keysGiven: () => (typeof key === 'string' ? [] : key.given()),
    forFork: withKey(forkKey, inputs, run),
  }
}

function keyOf({ apiKey, identity }: ApiInputs, run: ApiRun): string | KeySource {
  if (identity === undefined) return apiKey
  if (run.identity === undefined)
    throw new SettingsError('`identity-provider-id` is for workflows of GitHub Actions.', {
      hint: 'On your own machine, give a key as `api-key`.',
    })
  const { token, hide } = run.identity
  const dispatcher = new EnvHttpProxyAgent(connections)
  return createShortKeys({ ...run, identity, subjectToken: token, hide, dispatcher })
}

const forkKey = noKey(
  'for the pull request of a fork no key is asked for by the identity of this workflow',
  'Bring its commits to a branch of this repository, where they are drawn for, or give a stored key as `api-key` in place of `identity-provider-id`.',
)

function withKey(
  apiKey: string | KeySource,
  inputs: ApiInputs,
  { signal, deadline, log }: ApiRun,
): OpenedApi {
  const { baseUrl, dialect, headers, query, model, textModel } = inputs
  const way = () => ({
    ...{ apiKey, baseUrl, dialect, headers, query, signal, deadline, log, farewell },
    dispatcher: new EnvHttpProxyAgent(connections),
  })
  // One list for both: it is the same API.
  const models = modelsOf({ ...way(), model })
  return {
    generator: () =>
      createOpenAiGenerator({
        ...{ ...way(), model, models, mostAtOnce: inputs.concurrency },
        openWay: (lookup) => new EnvHttpProxyAgent({ ...connections, connect: { lookup } }),
      }),
    writer: () => createWriter({ ...way(), model: textModel, models }),
    probe: () => probeApi({ ...way(), model }),
    batches: async () => {
      const { createBatchApi } = await import(
        /* webpackChunkName: "batch" */ '../images-api/batch/batch-api.ts'
      )
      return createBatchApi({ ...way(), model })
    },
  }
}
