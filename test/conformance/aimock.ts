import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fixture, LLMock } from '@copilotkit/aimock'
import { gradient } from '../helpers/png.ts'
import type { Server, Trouble } from './server.ts'

const png = gradient('mock', 1200, 640)
const b64Json = png.toString('base64')

/**
 * A stranger's server, `@copilotkit/aimock`. It checks no request beyond its prompt, and cuts no
 * answer short: instead of that it sends JSON that is damaged.
 */
export async function startAimock(): Promise<Server> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' })
  await mock.start()
  const pictures = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png' }).end(png)
  })
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/drawn.png`

  const fixtureOf = (userMessage: string, sequenceIndex: number, trouble?: Trouble): Fixture => {
    const image = trouble === 'url' ? { url } : { b64Json }
    const chaos = trouble === 'cut' ? { disconnectRate: 1 } : { malformedRate: 1 }
    const isFault = trouble === 'cut' || trouble === 'truncated'
    return {
      match: { userMessage, sequenceIndex, endpoint: 'image' },
      response: typeof trouble === 'object' ? errorOf(trouble) : { image },
      ...(isFault && { chaos }),
    }
  }
  return {
    options: { apiKey: 'test-key', baseUrl: `${mock.url}/v1` },
    prepare(prompt, troubles) {
      mock.addFixtures(troubles.map((trouble, index) => fixtureOf(prompt, index, trouble)))
      mock.addFixture(fixtureOf(prompt, troubles.length))
    },
    made: () => mock.getRequests().filter(({ response }) => response.status === 200).length,
    async close() {
      await mock.stop()
      pictures.closeAllConnections()
      await new Promise((resolve) => pictures.close(resolve))
    },
  }
}

function errorOf({ status, ...error }: Exclude<Trouble, string>): Fixture['response'] {
  return { error, status }
}
