import type { FileRecord } from '../ledger/record.ts'
import type { FileSettings } from '../settings/file-schema.ts'

/** Where finished pictures are kept: in the repo, or in a bucket. */
export interface PictureStorage {
  readonly kind: FileSettings['storage']
  /** For messages: `the bucket s3.eu-central-1.amazonaws.com/acme`. */
  readonly name: string
  /** A file's facts, with what it is called where it is kept. */
  named(file: FileRecord): FileRecord
  /** The public address of a file; undefined for one that the repo has. */
  addressOf(file: Pick<FileRecord, 'key'>): string | undefined
  /** Fails early where nothing could be put there. @throws HeroImagesError */
  assertOpen(): Promise<void>
  /**
   * Makes sure that files are there, before a commit names them.
   * @param bytesOf gives those of one that is not there yet
   * @returns keys of those that were sent
   * @throws UnfinishedUpload that names what was sent all the same
   */
  put(
    files: readonly FileRecord[],
    bytesOf: (file: FileRecord) => Promise<Uint8Array>,
  ): Promise<readonly string[]>
  /** What it has beyond any commit; a repo has nothing. @throws HeroImagesError */
  list(): Promise<readonly StoredPicture[]>
  /** @throws HeroImagesError */
  remove(key: string): Promise<void>
  /** The picture that something in the tree stands for. @throws HeroImagesError where it cannot be had */
  read(inTree: Uint8Array, path: string): Promise<Uint8Array>
}

/** A picture that is kept outside of the repo. */
export interface StoredPicture {
  readonly key: string
  readonly bytes: number
  /** When it was put there: milliseconds since the epoch. */
  readonly at: number
  /** The first digits of its SHA-256, which its key has. */
  readonly hash: string
}

/** Gives the storage that settings name; one for all who ask for the same. */
export type StorageSource = (
  settings: Pick<FileSettings, 'storage' | 's3'>,
) => Promise<PictureStorage>

/** Pictures in the repo: a commit brings them along. */
export const repoStorage: PictureStorage = {
  kind: 'repo',
  name: 'the repo',
  // It may have been in a bucket before.
  named: ({ key: _, url: __, ...file }) => file,
  addressOf: () => undefined,
  assertOpen: async () => {},
  put: async () => [],
  list: async () => [],
  remove: async () => {},
  read: async (inTree) => inTree,
}
