import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(import.meta.resolve('@portkey-ai/gateway/build/start-server.js'))

export interface Gateway {
  /** Ends with `/v1`. */
  readonly url: string
  /** What it wrote about its own errors so far. */
  complaints(): string
  close(): Promise<void>
}

/** Portkey's gateway as its users start it: a process of its own, on a free port. */
export async function startPortkey(): Promise<Gateway> {
  const port = await freePort()
  const child = spawn(process.execPath, [program, `--port=${port}`, '--headless'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const url = `http://127.0.0.1:${port}`
  for (let tried = 0; !(await isThere(url)); tried++) {
    if (child.exitCode !== null || tried === 200) {
      child.kill()
      throw new Error(`Portkey does not start on Node ${process.version}: ${complaints}`)
    }
    await setTimeout(100)
  }
  return {
    url: `${url}/v1`,
    complaints: () => complaints,
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

const isThere = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  )

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
