import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { png } from '../test/helpers/png.ts'

/** Of a drawing of 1536x1024 as models make them, and of a heavy one. */
export const grains = { usual: 5, heavy: 8 } as const

/**
 * A picture with soft light and grain, whose file has the size of one that a model drew.
 * @param values that the grain has in each channel: the more, the larger the file
 */
export function drawing(width: number, height: number, values: number): Buffer {
  let state = 1
  const grain = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 16) % values
  }
  return png(width, height, (x, y) => [
    ((x * 160) / width + grain()) & 255,
    ((y * 160) / height + grain()) & 255,
    (((x + y) * 100) / (width + height) + grain()) & 255,
  ])
}

export interface PictureServer {
  /** Base URL, ending with `/v1`. */
  readonly url: string
  /** The most requests that were under way at once. */
  most(): number
  close(): void
}

/** An images API that answers each request after so many milliseconds with a picture that was made before. */
export async function startPictures(milliseconds: number): Promise<PictureServer> {
  const answers = new Map<string, string>()
  const answerFor = (size: string): string => {
    const [width = 1024, height = 1024] = size.split('x').map(Number)
    const answer =
      answers.get(size) ??
      JSON.stringify({
        created: 1_795_000_000,
        output_format: 'png',
        data: [{ b64_json: drawing(width, height, grains.usual).toString('base64') }],
        usage: { total_tokens: 2000, input_tokens: 200, output_tokens: 1800 },
      })
    answers.set(size, answer)
    return answer
  }
  answerFor('1536x1024')
  const now = { open: 0, most: 0 }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (request.method !== 'POST') {
      response.writeHead(404).end('{}')
      return
    }
    now.most = Math.max(now.most, ++now.open)
    const { size = '1536x1024' } = JSON.parse(Buffer.concat(chunks).toString())
    const answer = answerFor(size)
    await setTimeout(milliseconds)
    now.open--
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    most: () => now.most,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
