import { createHash } from 'node:crypto'
import pMap from 'p-map'
import { askBatch, type LfsBatch } from './batch.ts'
import { assertUnlocked } from './locks.ts'
import type { LfsPlace } from './place.ts'
import type { LfsPointer } from './pointer.ts'
import { downloadObject, type LfsTransfer, uploadObject } from './transfer.ts'

/** As git-lfs has it for uploads of some size. */
const atOnce = 4

/** Git LFS of one repository, without git: its server's API alone. */
export class Lfs {
  readonly #place: LfsPlace
  /** What the server is known to have. */
  readonly #there = new Set<string>()

  constructor(place: LfsPlace) {
    this.#place = place
  }

  /** `https://github.com/octo/blog.git/info/lfs`. */
  get url(): string {
    return this.#place.url
  }

  /**
   * Makes sure that these files can be put there for a ref: that the server has Git LFS, takes something
   * from this token, and that nobody holds a lock on one of them. Sends no object.
   * @throws HeroImagesError
   */
  async assertOpen(paths: readonly string[], ref: string): Promise<void> {
    const objects = [pointerOf(Buffer.from('hero-images'))]
    const asked = { operation: 'upload', ref, objects, pathOf: () => undefined } as const
    await Promise.all([askBatch(this.#place, asked), assertUnlocked(this.#place, paths, ref)])
  }

  /** @throws HeroImagesError where somebody else holds a lock on one of these files */
  assertUnlocked(paths: readonly string[], ref: string): Promise<void> {
    return assertUnlocked(this.#place, paths, ref)
  }

  /**
   * Sends what the server does not have yet; when this is done it has all of it.
   * @param files bytes by path
   * @returns the pointers, by path
   * @throws HeroImagesError
   */
  async upload(
    files: ReadonlyMap<string, Uint8Array>,
    ref: string,
  ): Promise<ReadonlyMap<string, LfsPointer>> {
    const pointers = new Map([...files].map(([path, bytes]) => [path, pointerOf(bytes)]))
    const wanted = byOid(pointers, ({ oid }) => !this.#there.has(oid))
    const transfers = await this.#tickets('upload', wanted, ref)
    await pMap(
      transfers,
      async (transfer) => {
        await uploadObject(this.#place, files.get(transfer.path)!, transfer)
        this.#there.add(transfer.ticket.oid)
      },
      { concurrency: atOnce },
    )
    return pointers
  }

  /** The bytes behind pointers, by path. @throws HeroImagesError where one cannot be had */
  async download(
    pointers: ReadonlyMap<string, LfsPointer>,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const transfers = await this.#tickets('download', byOid(pointers), undefined)
    const objects = new Map<string, Uint8Array>()
    await pMap(
      transfers,
      async (transfer) => {
        objects.set(transfer.ticket.oid, await downloadObject(this.#place, transfer))
      },
      { concurrency: atOnce },
    )
    return new Map([...pointers].map(([path, { oid }]) => [path, objects.get(oid)!]))
  }

  async #tickets(
    operation: LfsBatch['operation'],
    wanted: ReadonlyMap<string, { readonly path: string; readonly pointer: LfsPointer }>,
    ref: string | undefined,
  ): Promise<readonly (LfsTransfer & { readonly path: string })[]> {
    const askFor = (objects: readonly LfsPointer[]) =>
      askBatch(this.#place, { operation, ref, objects, pathOf: (oid) => wanted.get(oid)?.path })
    const all = [...wanted.values()]
    const tickets = await askFor(all.map(({ pointer }) => pointer))
    return all.map(({ path, pointer }) => ({
      path,
      ticket: tickets.get(pointer.oid)!,
      renew: async () => (await askFor([pointer])).get(pointer.oid)!,
    }))
  }
}

const pointerOf = (bytes: Uint8Array): LfsPointer => ({
  oid: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
})

/** One file of each object is enough. */
function byOid(
  pointers: ReadonlyMap<string, LfsPointer>,
  isWanted: (pointer: LfsPointer) => boolean = () => true,
) {
  const found = new Map<string, { readonly path: string; readonly pointer: LfsPointer }>()
  for (const [path, pointer] of pointers)
    if (isWanted(pointer)) found.set(pointer.oid, { path, pointer })
  return found
}
