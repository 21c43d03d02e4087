import type { ApiProbe } from '../images-api/probe.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import type { Generator } from '../pictures/generator.ts'
import type { RunContext } from '../pipeline/context.ts'
import { hasKey } from '../settings/identity.ts'
import type { ApiInputs, ApiRun, OpenedApi } from './api-generators.ts'
import { compileFully } from './sparing.ts'

/**
 * Those who draw and write for a run, the same for the action and the command line. Each is loaded where
 * it is first wanted: most runs need one of them.
 * @param run all of it ends by `signal`, and `time` milliseconds after it began
 */
export async function createGenerators(
  inputs: ApiInputs,
  {
    fonts,
    time = Number.POSITIVE_INFINITY,
    ...run
  }: Omit<ApiRun, 'deadline'> & { readonly fonts: FontSource; readonly time?: number },
): Promise<Pick<RunContext, 'openai' | 'batchApi' | 'card' | 'writer' | 'forFork' | 'keysGiven'>> {
  // One for all jobs of a run: whatever is not there by then is given up.
  const deadline = Date.now() + time
  let opened: Promise<ReturnType<typeof import('./api-generators.ts')['openApi']>> | undefined
  let keysGiven: () => readonly string[] = () => []
  const api = () => {
    opened ??= import(/* webpackChunkName: "api" */ './api-generators.ts').then(({ openApi }) => {
      const api = openApi(inputs, { ...run, deadline })
      keysGiven = api.keysGiven
      return api
    })
    return opened
  }
  const writes = hasKey(inputs) && inputs.textModel !== ''
  const drawers = async (from: () => Promise<OpenedApi>) => ({
    openai: async () => compiling((await from()).generator()),
    // One for the whole run: it remembers what this API cannot do.
    ...(writes && { writer: (await from()).writer() }),
  })
  return {
    ...(await drawers(api)),
    ...(inputs.identity && { forFork: () => drawers(async () => (await api()).forFork) }),
    keysGiven: () => keysGiven(),
    batchApi: async () => (await api()).batches(),
    card: async (look) => {
      const [{ createCardGenerator }, { cardColours }] = await Promise.all([
        import(/* webpackChunkName: "card" */ '../pictures/in-type.ts'),
        import(/* webpackChunkName: "card" */ './card-colours.ts'),
      ])
      return compiling(createCardGenerator({ ...cardColours(look), source: fonts }))
    },
  }
}

const compiling = (generator: Generator): Generator => ({
  ...generator,
  draw: (request) => {
    compileFully()
    return generator.draw(request)
  },
})

/**
 * Asks the API whether it is there and takes the key, on the way that drawings take.
 * @returns a question that is asked when it is called
 */
export const createProbe =
  (inputs: ApiInputs, run: Omit<ApiRun, 'deadline'>) => async (): Promise<ApiProbe> => {
    const { openApi } = await import(/* webpackChunkName: "api" */ './api-generators.ts')
    return openApi(inputs, { ...run, deadline: Number.POSITIVE_INFINITY }).probe()
  }
