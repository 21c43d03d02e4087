import { type Fault, startImagesServer } from '../helpers/images-server.ts'
import type { Server, Trouble } from './server.ts'

const key = 'sk-test-0123456789abcdef'

/** Our validating server, which the official client has proven (test/pictures/images-server.test.ts). */
export async function startOurServer(): Promise<Server> {
  const server = await startImagesServer({ key })
  return {
    options: { apiKey: key, baseUrl: server.url },
    prepare: (_prompt, troubles) => server.next(...troubles.map(faultOf)),
    made: server.made,
    close: server.close,
  }
}

function faultOf(trouble: Trouble): Fault {
  if (typeof trouble === 'string') return trouble
  const { status, message, type, code = null, param = null } = trouble
  return { status, body: { error: { message, type, param, code } } }
}
