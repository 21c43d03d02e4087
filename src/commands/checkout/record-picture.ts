import { HeroImagesError, PictureError } from '../../errors.ts'
import type { Record } from '../../ledger/record.ts'
import { sha256Of } from '../../pages/pictures.ts'
import { sniff } from '../../pictures/sniff.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import { isLfsPointer } from '../../repo/lfs/pointer.ts'

/** A picture that a record names, as it is now: ours, or what a person put in its place. */
export interface RecordPicture {
  /** Path in the repo. */
  readonly path: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly sha256: string
  /** @throws HeroImagesError where the checkout does not have it */
  read(): Promise<Uint8Array>
}

/**
 * A picture that a record names. Where the file is not on disk, or only its Git LFS pointer,
 * the record's own facts stand: the build may have the picture. They also stand where the file is
 * what they say, which is told by its hash alone: thousands of pictures are not held in memory.
 * @param hashOf SHA-256 of a file of the checkout, in hex
 */
export async function recordPicture(
  facts: Record['files']['hero' | 'social'],
  head: Snapshot,
  repo: ContentRepo,
  hashOf: (path: string) => Promise<string>,
): Promise<RecordPicture> {
  const { path } = facts
  const file = head.files.get(path)
  if (file?.mode.startsWith('100') && file.size === facts.bytes) {
    const sha256 = await hashOf(path)
    if (sha256 === facts.sha256) {
      const { width, height, bytes } = facts
      const read = async () => (await bytesOf(file, repo)) ?? new Uint8Array()
      return { path, width, height, bytes, sha256, read }
    }
  }
  const bytes = file && (await bytesOf(file, repo))
  if (!bytes || (bytes.length < 1024 && isLfsPointer(bytes))) {
    const why = bytes ? 'only its Git LFS pointer is checked out' : 'it is not in the repo'
    const hint = bytes
      ? 'Give `lfs: true` to actions/checkout.'
      : 'Restore the file, or draw the post again.'
    const read = () =>
      Promise.reject(new HeroImagesError(`The build does not have ${path}, and ${why}.`, { hint }))
    const { width, height, bytes: size, sha256 } = facts
    return { path, width, height, bytes: size, sha256, read }
  }
  const { width, height } = measured(path, bytes)
  const read = async () => bytes
  return { path, width, height, bytes: bytes.length, sha256: sha256Of(bytes), read }
}

const bytesOf = async (file: FileEntry, repo: ContentRepo) =>
  (await repo.read([file])).get(file.path)

function measured(path: string, bytes: Uint8Array) {
  try {
    return sniff(bytes)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    throw new HeroImagesError(`${path} is no picture that networks show: ${error.message}.`, {
      hint: 'Put a JPEG, PNG or WebP in its place, or draw the post again.',
      cause: error,
    })
  }
}
