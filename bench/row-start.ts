import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runJob } from '../test/helpers/runner.ts'
import type { Row } from './row.ts'
import { output } from './run.ts'
import { inTurns, median, shown } from './samples.ts'

/** From the start of a process until its first request arrives, beside Node with nothing but a fetch. */
export async function startRow(): Promise<Row> {
  let arrived: (at: number) => void = () => {}
  const server = createServer((_, response) => {
    arrived(performance.now())
    response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const untilFirst = async (run: (arrival: Promise<number>) => Promise<unknown>) => {
    const arrival = new Promise<number>((resolve) => {
      arrived = resolve
    })
    const start = performance.now()
    await Promise.all([run(arrival), arrival])
    return { milliseconds: (await arrival) - start }
  }
  try {
    const [ours, peer] = await inTurns(9, [
      () =>
        untilFirst((arrival) =>
          runJob({
            event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: {} },
            repository: 'acme/blog',
            api: url,
            inputs: { 'github-token': 'ghs_bench' },
            flags: [],
            env: { NODE_DISABLE_COMPILE_CACHE: '1' },
            onStart: (kill) => void arrival.then(() => kill('SIGKILL')),
          }),
        ),
      () => untilFirst(() => output(process.execPath, ['-e', `fetch(${JSON.stringify(url)})`])),
    ])
    const more = median(ours!.milliseconds!) - median(peer!.milliseconds!)
    return {
      work: 'start to first request',
      peer: `bare node's fetch ${shown(peer!.milliseconds!, 'ms')}`,
      ours: shown(ours!.milliseconds!, 'ms'),
      ratio: `${Math.round(more)} ms more`,
      target: '100 ms more',
    }
  } finally {
    server.close()
  }
}
