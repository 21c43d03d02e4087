import { HeroImagesError } from '../../errors.ts'
import { attempts, pauseAfter, sendOnce } from '../ask-again.ts'
import type { HttpAnswer, HttpRequest } from '../send.ts'
import { ask, isPassing, jsonType, saidIn } from './ask.ts'
import type { LfsAction, LfsTicket } from './batch.ts'
import { type LfsPlace, loginOf, repoAt, sendTo } from './place.ts'
import { isOf } from './pointer.ts'
import { refusedBy, unanswered } from './refusals.ts'

/** One object on its way. */
export interface LfsTransfer {
  readonly ticket: LfsTicket
  /** Asks the server anew, where a ticket is no good any more. */
  readonly renew: () => Promise<LfsTicket>
  /** Of its file in the repo, for messages. */
  readonly path: string | undefined
}

/** What has less time left is asked for anew. Milliseconds. */
const shortest = 5_000

/**
 * Sends an object where its ticket says, and has it verified. Before it is sent a second time the server is
 * asked whether it has it by now.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/basic-transfers.md#uploads
 * @throws HeroImagesError where the server refuses it, or does not answer
 */
export async function uploadObject(
  place: LfsPlace,
  bytes: Uint8Array,
  transfer: LfsTransfer,
): Promise<void> {
  const { actions } = await transferred(place, transfer, 'upload', bytes)
  if (actions.verify) await verified(place, transfer, actions.verify)
}

/** @throws HeroImagesError where the server refuses it, does not answer, or gives other bytes */
export async function downloadObject(place: LfsPlace, transfer: LfsTransfer): Promise<Uint8Array> {
  const { body } = await transferred(place, transfer, 'download')
  if (!isOf(transfer.ticket, body))
    throw new HeroImagesError(
      `Git LFS of ${repoAt(place)} gave other bytes for \`${transfer.path}\` than its pointer names.`,
      { hint: 'Check it by `git lfs fsck` in a clone, and commit the file again' },
    )
  return body
}

interface Transferred extends Pick<LfsTicket, 'actions'> {
  readonly body: Uint8Array
}

async function transferred(
  place: LfsPlace,
  { ticket: first, renew, path }: LfsTransfer,
  operation: 'upload' | 'download',
  bytes?: Uint8Array,
): Promise<Transferred> {
  const repo = repoAt(place)
  let ticket = first
  for (let attempt = 1; ; attempt++) {
    const { actions, authenticated } = isOver(ticket.actions[operation], place)
      ? await renew()
      : ticket
    const action = actions[operation]
    if (action === undefined) {
      if (operation === 'upload') return { actions: {}, body: new Uint8Array() }
      throw refusedBy({ status: 404, said: '', repo, operation, path })
    }
    const request: HttpRequest = {
      method: operation === 'upload' ? 'PUT' : 'GET',
      url: action.href,
      headers: headersOf(action, authenticated, place, bytes && 'application/octet-stream'),
      ...(bytes && { body: bytes }),
    }
    const sent = await sendOnce(() => sendTo(place, request))
    const { answer } = sent
    if (answer && answer.status >= 200 && answer.status < 300) return { actions, body: answer.body }
    // A ticket can be over before the time that it tells, or tell none.
    const mayBeOver = attempt === 1 && answer !== undefined && isDenied(answer)
    if (answer && !mayBeOver && !isPassing(answer))
      throw refusedBy({ status: answer.status, said: saidIn(answer), repo, operation, path })
    if (attempt === attempts)
      throw sent.answer
        ? unanswered(repo, `it answers ${sent.answer.status}`)
        : unanswered(repo, sent.why, sent.cause)
    if (!mayBeOver) await place.pause(pauseAfter(attempt, answer))
    ticket = await renew()
  }
}

const isOver = (action: LfsAction | undefined, { now }: LfsPlace): boolean =>
  action?.expiresAt !== undefined && action.expiresAt - now().getTime() < shortest

const isDenied = ({ status }: HttpAnswer): boolean => status === 401 || status === 403

/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/basic-transfers.md#verification */
async function verified(place: LfsPlace, transfer: LfsTransfer, action: LfsAction): Promise<void> {
  const { oid, size, authenticated } = transfer.ticket
  const answer = await ask(place, {
    method: 'POST',
    url: action.href,
    headers: { accept: jsonType, ...headersOf(action, authenticated, place, jsonType) },
    body: Buffer.from(JSON.stringify({ oid, size })),
  })
  if (answer.status >= 200 && answer.status < 300) return
  const { status } = answer
  const { path } = transfer
  throw refusedBy({
    ...{ status: status === 404 ? 422 : status, path, operation: 'upload', repo: repoAt(place) },
    said: saidIn(answer) || `it was sent, and the server does not have it (${status})`,
  })
}

/** The connection's own; undici takes none of them. */
const ownHeaders = /^(?:content-length|transfer-encoding|host|connection|keep-alive|expect)$/i

/**
 * What an action wants to be sent along. The token goes to the server alone, where the action brings no
 * login of its own.
 */
function headersOf(
  { href, header }: LfsAction,
  authenticated: boolean,
  place: LfsPlace,
  type: string | undefined,
): Readonly<Record<string, string>> {
  const own = Object.entries(header).filter(([name]) => !ownHeaders.test(name))
  const has = (name: string) => own.some(([one]) => one.toLowerCase() === name)
  const isHere = new URL(href).origin === new URL(place.url).origin
  return {
    ...(type !== undefined && !has('content-type') && { 'content-type': type }),
    ...(isHere && !authenticated && !has('authorization') && { authorization: loginOf(place) }),
    ...Object.fromEntries(own),
  }
}
