import {
  type AttachmentSend,
  type Attachments,
  createAttachments,
  mayAttach,
  uploadsOf,
} from '../github/attachments.ts'
import type { RunContext } from '../pipeline/context.ts'
import { openSender } from './sender.ts'

/**
 * The way by which this run attaches pictures; nothing where its token is of a kind that may not, or its
 * server takes none.
 * @param repositoryId as the runner gives it: empty where it gives none
 */
export function attachmentsSource(
  token: string,
  server: string,
  repositoryId: string,
  { log, signal }: Pick<RunContext, 'log' | 'signal'>,
): Attachments | undefined {
  const uploads = uploadsOf(server)
  if (!mayAttach(token) || uploads === undefined || !/^\d+$/.test(repositoryId)) return undefined
  const say = (line: string) => log.info(line)
  return createAttachments({
    ...{ token, server, uploads, repositoryId, say, signal },
    send: attachmentSender(),
  })
}

/** Sends uploads. None is led on to another address: the token would go along. */
function attachmentSender(): AttachmentSend {
  const send = openSender()
  return async ({ signal, ...upload }) => {
    const { status, body } = await send({ method: 'POST', ...upload }, signal)
    return { status, text: new TextDecoder().decode(body) }
  }
}
