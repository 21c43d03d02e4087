import { HeroImagesError } from '../../errors.ts'
import type { HttpAnswer, HttpSend } from '../send.ts'
import type { GitObject } from './objects.ts'
import { packOf } from './pack.ts'
import { flushPacket, pktLine, readPktLines } from './pkt-line.ts'

/** Where packs go: git's own endpoint of a repository. */
export interface PackPlace {
  /** `https://github.com/octo/blog.git`. */
  readonly url: string
  readonly token: string
  readonly send: HttpSend
}

/** A ref that is to be moved, made (from nothing) or deleted (to nothing). */
export interface RefMove {
  /** Full name. */
  readonly ref: string
  readonly from: string | undefined
  readonly to: string | undefined
}

/** What became of a push; `closed`: this endpoint takes none from us. */
export type Pushed =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'closed'; readonly why: string }

const nothing = '0'.repeat(40)

/** It is not known whether the push was done. */
export class UnansweredPush extends HeroImagesError {}

/**
 * Sends objects and moves a ref in one request, where the ref is still where it is thought to be:
 * https://git-scm.com/docs/http-protocol and https://git-scm.com/docs/pack-protocol.
 * @throws UnansweredPush where no whole answer came
 */
export async function push(
  { url, token, send }: PackPlace,
  { ref, from, to }: RefMove,
  objects: readonly GitObject[],
): Promise<Pushed> {
  const command = `${from ?? nothing} ${to ?? nothing} ${ref}\0 report-status agent=hero-images`
  const pack = to === undefined ? [] : await packOf(objects)
  const answer = await ask(url, token, [pktLine(command), flushPacket, ...pack], send)
  if (answer.status !== 200) return closed(answer)
  const lines = readPktLines(answer.body)
  if (lines === undefined || lines.length === 0)
    throw new UnansweredPush('Git’s answer to a push is not whole', { hint: 'Run this again' })
  const refused = lines.find((line) => line.startsWith('ng ')) ?? lines.find(isBroken)
  return refused === undefined ? { kind: 'done' } : { kind: 'refused', why: whyOf(refused, ref) }
}

const isBroken = (line: string) => line.startsWith('unpack ') && line !== 'unpack ok'

const whyOf = (line: string, ref: string) =>
  line.startsWith(`ng ${ref} `) ? line.slice(`ng ${ref} `.length) : line

/**
 * Whether pushes are taken here at all: an empty one, as git itself asks before a long one.
 * @returns why not, for people; nothing where they are
 */
export async function whyClosed(place: PackPlace): Promise<string | undefined> {
  try {
    const answer = await ask(place.url, place.token, [flushPacket], place.send)
    return answer.status === 200 ? undefined : closed(answer).why
  } catch (error) {
    return (error as Error).message
  }
}

const closed = ({ status }: HttpAnswer) =>
  ({ kind: 'closed', why: `it answers ${status}` }) as const

async function ask(
  url: string,
  token: string,
  body: readonly Uint8Array[],
  send: PackPlace['send'],
): Promise<HttpAnswer> {
  const service = 'git-receive-pack'
  const headers = {
    authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    'content-type': `application/x-${service}-request`,
    accept: `application/x-${service}-result`,
    'user-agent': 'git/2.40.0 hero-images',
  }
  try {
    const answer = await send({ method: 'POST', url: `${url}/${service}`, headers, body })
    if (answer.status < 500) return answer
    throw new UnansweredPush(`Git’s endpoint of this repository answers ${answer.status}`)
  } catch (error) {
    if (error instanceof HeroImagesError) throw error
    const why = (error as Error).message
    throw new UnansweredPush(`Git’s endpoint of this repository does not answer: ${why}`, {
      cause: error,
    })
  }
}
