import type { ApiProbe } from '../images-api/probe.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import type { RunContext } from '../pipeline/context.ts'
import type { ApiInputs, ApiRun } from './api-generators.ts'

/**
 * Those who draw and write for a run, the same for the action and the command line. Each is loaded where
 * it is first wanted: most runs need one of them.
 * @param run all of it ends by `signal`, and `time` milliseconds after it began
 */
export async function createGenerators(
  inputs: ApiInputs,
  {
    signal,
    log,
    fonts,
    time = Number.POSITIVE_INFINITY,
  }: Omit<ApiRun, 'deadline'> & { readonly fonts: FontSource; readonly time?: number },
): Promise<Pick<RunContext, 'openai' | 'card' | 'writer'>> {
  // One for all jobs of a run: whatever is not there by then is given up.
  const deadline = Date.now() + time
  let opened: Promise<ReturnType<typeof import('./api-generators.ts')['openApi']>> | undefined
  const api = () => {
    opened ??= import(/* webpackChunkName: "api" */ './api-generators.ts').then(({ openApi }) =>
      openApi(inputs, { signal, deadline, log }),
    )
    return opened
  }
  const writes = inputs.apiKey !== '' && inputs.textModel !== ''
  return {
    openai: async () => (await api()).generator(),
    card: async (look) => {
      const [{ createCardGenerator }, { cardColours }] = await Promise.all([
        import(/* webpackChunkName: "card" */ '../pictures/card.ts'),
        import(/* webpackChunkName: "card" */ './card-colours.ts'),
      ])
      return createCardGenerator({ ...cardColours(look), source: fonts })
    },
    // One for the whole run: it remembers what this API cannot do.
    ...(writes && { writer: (await api()).writer() }),
  }
}

/**
 * Asks the API whether it is there and takes the key, on the way that drawings take.
 * @returns a question that is asked when it is called
 */
export const createProbe =
  (inputs: ApiInputs, run: Omit<ApiRun, 'deadline'>) => async (): Promise<ApiProbe> => {
    const { openApi } = await import(/* webpackChunkName: "api" */ './api-generators.ts')
    return openApi(inputs, { ...run, deadline: Number.POSITIVE_INFINITY }).probe()
  }
