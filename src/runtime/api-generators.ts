import { EnvHttpProxyAgent } from 'undici'
import { connections } from '../images-api/http-request.ts'
import { modelsOf } from '../images-api/models.ts'
import { createOpenAiGenerator } from '../images-api/openai.ts'
import { type ApiProbe, probeApi } from '../images-api/probe.ts'
import type { Generator } from '../pictures/generator.ts'
import type { Inputs } from '../settings/inputs.ts'
import { createWriter, type Writer } from '../text-model/writer.ts'
import { farewell } from './cancel.ts'

/** How the API is reached. */
export type ApiInputs = Pick<
  Inputs,
  'apiKey' | 'baseUrl' | 'dialect' | 'headers' | 'query' | 'model' | 'textModel' | 'concurrency'
>

export interface ApiRun {
  /** Ends what is under way. */
  readonly signal: AbortSignal
  /** What is not there by then is given up: milliseconds since the epoch. */
  readonly deadline: number
  readonly log: (line: string) => void
}

/**
 * Those who draw and write by an API, and a free question whether it is there. It is reached through the proxy that `http_proxy`, `https_proxy`
 * and `no_proxy` name, where they do.
 */
export function openApi(
  inputs: ApiInputs,
  run: ApiRun,
): {
  readonly generator: () => Generator
  readonly writer: () => Writer
  readonly probe: () => Promise<ApiProbe>
} {
  const { apiKey, baseUrl, dialect, headers, query, model, textModel } = inputs
  const way = () => ({
    ...{ apiKey, baseUrl, dialect, headers, query, ...run, farewell },
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
  }
}
