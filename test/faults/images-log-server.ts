import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { drawAnswer, type Success } from '../helpers/images-drawing.ts'
import { openAiModels } from '../helpers/images-models.ts'
import { refuse, refuseFiles, wrong } from '../helpers/images-rules.ts'
import { readMultipart } from '../helpers/multipart.ts'
import type { ImagesFault } from './images-faults.ts'
import {
  break5xx,
  dear,
  json,
  limitRate,
  moderated,
  priceOf,
  quota,
  refusal,
  sha256,
  truncate,
} from './images-log-answers.ts'
import { numberedJpeg, numberedPng, wrongFormats } from './log-pictures.ts'

/** One request for a drawing. Times are in ms since the epoch. */
export interface LoggedDrawing {
  /** Which run of the schedule sent it, from 0. */
  readonly run: number
  /** The post's title, as the prompt quotes it. */
  readonly title: string
  readonly prompt: string
  /** A picture came along, which was to be changed. */
  readonly isEdit: boolean
  readonly at: number
  readonly fault: ImagesFault | undefined
  /** What the rules of the API say against the request. */
  readonly invalid?: string
  /** The picture was made: it is charged, whatever becomes of the answer. */
  made?: { readonly at: number; readonly sha256: string; readonly price: number }
  /** When the last byte of the picture was handed to the client's socket. */
  sent?: number
}

/** What happens in a run. */
export interface Weather {
  readonly run: number
  /** By title: what happens to its first request of this run, to its second, ... */
  readonly images: Readonly<Record<string, readonly (ImagesFault | undefined)[]>>
  readonly refused: readonly string[]
  /** What happens to the first request of this run, whichever it is about, to its second, ... */
  readonly first?: readonly (ImagesFault | undefined)[]
}

export interface ImagesLogServer {
  /** Base URL, ending with `/v1`: what comes there belongs to the run that began last. */
  readonly url: string
  /** The same for one of several runs at once, which has begun. */
  urlOf(run: number): string
  readonly log: readonly LoggedDrawing[]
  begin(weather: Weather): void
  close(): Promise<void>
}

/**
 * An images API that keeps a whole account: what was asked, what was made and charged, what was
 * handed over. No two pictures have the same bytes, and none is larger than it must be: its sides are a
 * quarter of what was asked.
 * @param told is called when a picture was asked for, when it was made, and when it was handed over
 */
export async function startImagesLogServer(
  key: string,
  told: (what: 'asked' | 'made' | 'sent', run: number) => void,
): Promise<ImagesLogServer> {
  const log: LoggedDrawing[] = []
  const files = new Map<string, { bytes: Buffer; entry: LoggedDrawing }>()
  const weathers = new Map<number, Weather>()
  /** Runs for which the account is at its end. */
  const spent = new Set<number>()
  let newest: Weather = { run: 0, images: {}, refused: [] }
  let serial = 0

  const handedOver = (entry: LoggedDrawing) => () => {
    entry.sent = Date.now()
    told('sent', entry.run)
  }

  async function draw(
    { request, operation, weather }: Asked,
    response: ServerResponse,
    body: Buffer,
  ) {
    if (request.headers.authorization !== `Bearer ${key}`)
      return refusal(response, {
        ...wrong('Incorrect API key provided.', null, 'invalid_api_key'),
        status: 401,
      })
    const { parameters, files: sent } = partsOf(request, body)
    const prompt = String(parameters.prompt)
    const title = /Title: “([^”]*)”/.exec(prompt)?.[1] ?? ''
    const { run } = weather
    const ofRun = log.filter((one) => one.run === run)
    const before = ofRun.filter((one) => one.title === title).length
    const isRefused = weather.refused.includes(title)
    const fault = spent.has(run)
      ? ({ kind: 'quota' } as const)
      : (weather.images[title]?.[before] ?? weather.first?.[ofRun.length])
    const isEdit = operation === 'edits'
    const invalid = refuse(operation, parameters) ?? (isEdit ? refuseFiles(sent) : undefined)
    const entry: LoggedDrawing = {
      ...{ run, title, prompt, isEdit, at: Date.now(), fault },
      ...(invalid && { invalid: invalid.error.message }),
    }
    log.push(entry)
    told('asked', run)
    if (invalid) return refusal(response, invalid)

    if (fault?.kind === 'quota') {
      spent.add(run)
      return refusal(response, quota)
    }
    if (fault?.kind === 'rate-limit') return limitRate(response, fault)
    if (fault?.kind === 'cut-before') return void request.socket.destroy()
    if (fault?.kind === '5xx-before') return break5xx(response, fault, key)
    if (isRefused) return refusal(response, moderated)

    serial++
    const good = dear(
      drawAnswer({ parameters, files: sent }, (_, width, height) =>
        numberedPng(serial, Math.ceil(width / 4), Math.ceil(height / 4)),
      ),
      prompt,
    )
    const bytes = await bytesOf(good, fault, serial)
    entry.made = { at: Date.now(), sha256: sha256(bytes), price: priceOf(good) }
    told('made', run)

    if (fault?.kind === '5xx-after') return break5xx(response, fault, key)
    if (fault?.kind === 'cut-after') return void request.socket.destroy()
    if (fault?.kind === 'page') return json(response, 200, wrongFormats.html.toString())
    if (fault?.kind === 'empty-data') return json(response, 200, { ...good, data: [] })
    if (fault?.kind === 'slow') await setTimeout(fault.wait)
    if (fault?.kind === 'url' || fault?.kind === 'url-gone') {
      const path = `/files/${serial}.png`
      if (fault.kind === 'url') files.set(path, { bytes, entry })
      const url = `http://${request.headers.host}${path}`
      return json(response, 200, { ...good, data: [{ url }] })
    }
    const base64 = bytes.toString('base64')
    const b64_json = fault?.kind === 'corrupt-base64' ? `${base64.slice(0, -9)}!` : base64
    const answer = { ...good, data: [{ b64_json }] }
    if (fault?.kind === 'truncated') return truncate(response, JSON.stringify(answer))
    response.once('finish', handedOver(entry))
    json(response, 200, answer)
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    // A client that is killed while it asks.
    try {
      for await (const chunk of request) chunks.push(chunk)
    } catch {
      return
    }
    const file = files.get(request.url ?? '')
    if (request.method === 'GET' && file) {
      response.once('finish', handedOver(file.entry))
      response.writeHead(200, { 'content-type': 'image/png' }).end(file.bytes)
      return
    }
    const [, run, path = ''] = /^(?:\/run-(\d+))?\/v1\/(.*)$/.exec(request.url ?? '') ?? []
    const weather = run === undefined ? newest : weathers.get(Number(run))
    const [, operation] = /^images\/(generations|edits)$/.exec(path) ?? []
    if (request.method === 'GET' && path === 'models') {
      json(response, 200, openAiModels)
    } else if (request.method === 'POST' && operation && weather) {
      await draw({ request, operation, weather }, response, Buffer.concat(chunks))
    } else {
      const error = { message: `no ${request.method} ${request.url}` }
      // Whoever asks for a picture's address again is not to wait long.
      json(response, 404, { error }, { 'retry-after-ms': '30' })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `${address}/v1`,
    urlOf: (run) => `${address}/run-${run}/v1`,
    log,
    begin(next) {
      newest = next
      weathers.set(next.run, next)
      spent.delete(next.run)
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** A request for a drawing, and what happens in its run. */
interface Asked {
  readonly request: IncomingMessage
  readonly operation: string
  readonly weather: Weather
}

/** Its fields, and the pictures that come along. */
function partsOf({ headers }: IncomingMessage, body: Buffer) {
  const type = headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data'))
    return { parameters: JSON.parse(body.toString()) as Record<string, unknown>, files: [] }
  const parts = readMultipart(body, type)
  const fields = parts.filter(({ filename }) => filename === undefined)
  return {
    parameters: Object.fromEntries(fields.map(({ name, bytes }) => [name, bytes.toString()])),
    files: parts.filter(({ filename }) => filename !== undefined),
  }
}

async function bytesOf(good: Success, fault: ImagesFault | undefined, serial: number) {
  if (fault?.kind === 'wrong-format') return wrongFormats[fault.as]
  if (fault?.kind === 'other-jpeg') return numberedJpeg(serial)
  return Buffer.from(String(good.data[0]!.b64_json), 'base64')
}
