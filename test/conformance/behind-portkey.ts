import { startOurServer } from './our-server.ts'
import { startPortkey } from './portkey.ts'
import type { Server } from './server.ts'

/** Our server behind Portkey's gateway: what befalls and what is made is upstream. */
export async function startBehindPortkey(): Promise<Server> {
  const upstream = await startOurServer()
  const gateway = await startPortkey()
  const headers = {
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': upstream.options.baseUrl,
  }
  return {
    ...upstream,
    options: { ...upstream.options, baseUrl: gateway.url, headers },
    async close() {
      await gateway.close()
      await upstream.close()
    },
  }
}
