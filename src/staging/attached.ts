import { attachmentId } from '../github/attachments.ts'
import type { RefStore } from '../repo/ref-store.ts'

/** Ids of attachments, by the sha256 of the picture that each shows. */
export type Attached = ReadonlyMap<string, string>

/** The name says all of it, so that one listing is enough. */
const attachedPath = (picture: string, id: string): string => `attached/${picture}-${id}`

const pattern = new RegExp(`^attached/([0-9a-f]{64})-(${attachmentId})$`)

/** Which pictures are attached already. @throws what the repo throws */
export async function readAttached(store: RefStore): Promise<Attached> {
  return new Map(
    [...(await store.list()).keys()].flatMap((path) => {
      const [, picture, id] = pattern.exec(path) ?? []
      return picture === undefined || id === undefined ? [] : [[picture, id] as const]
    }),
  )
}

/** Remembers them beside the others: none is uploaded twice. @throws what the repo throws */
export async function rememberAttached(store: RefStore, attached: Attached): Promise<void> {
  const files = new Map(
    [...attached].map(([picture, id]) => [attachedPath(picture, id), { bytes: new Uint8Array() }]),
  )
  if (files.size > 0) await store.change({ files })
}
