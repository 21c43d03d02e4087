import { EnvHttpProxyAgent } from 'undici'
import { connections } from '../images-api/http-request.ts'
import { modelsOf } from '../images-api/models.ts'
import { createOpenAiGenerator } from '../images-api/openai.ts'
import { createCardGenerator } from '../pictures/card.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import type { RunContext } from '../pipeline/context.ts'
import type { Inputs } from '../settings/inputs.ts'
import { createWriter } from '../text-model/writer.ts'
import { farewell } from './cancel.ts'
import { cardColours } from './card-colours.ts'

/**
 * Those who draw and write for a run, the same for the action and the command line. The API is
 * reached through the proxy that `http_proxy`, `https_proxy` and `no_proxy` name, where they do.
 * @param run all of it ends by `signal`, and `time` milliseconds after it began
 */
export const createGenerators = (
  inputs: Pick<
    Inputs,
    'apiKey' | 'baseUrl' | 'dialect' | 'headers' | 'query' | 'model' | 'textModel' | 'concurrency'
  >,
  {
    signal,
    log,
    fonts,
    time = Number.POSITIVE_INFINITY,
  }: {
    readonly signal: AbortSignal
    readonly fonts: FontSource
    readonly time?: number
    readonly log: (line: string) => void
  },
): Pick<RunContext, 'openai' | 'card' | 'writer'> => {
  // One for all jobs of a run: whatever is not there by then is given up.
  const deadline = Date.now() + time
  const way = () => ({
    apiKey: inputs.apiKey,
    baseUrl: inputs.baseUrl,
    dialect: inputs.dialect,
    headers: inputs.headers,
    query: inputs.query,
    signal,
    log,
    deadline,
    farewell,
    dispatcher: new EnvHttpProxyAgent(connections),
  })
  // One list for both: it is the same API.
  const models = modelsOf({ ...way(), model: inputs.model })
  return {
    openai: () =>
      createOpenAiGenerator({
        ...way(),
        model: inputs.model,
        mostAtOnce: inputs.concurrency,
        models,
        openWay: (lookup) => new EnvHttpProxyAgent({ ...connections, connect: { lookup } }),
      }),
    card: (look) => createCardGenerator({ ...cardColours(look), source: fonts }),
    // One for the whole run: it remembers what this API cannot do.
    ...(inputs.apiKey !== '' &&
      inputs.textModel !== '' && {
        writer: createWriter({ ...way(), model: inputs.textModel, models }),
      }),
  }
}
