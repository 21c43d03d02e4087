import {
  type FileRecord,
  imagesOf,
  type Record,
  recordPath,
  writeRecord,
} from '../../ledger/record.ts'
import type { NewFile } from '../../repo/files.ts'
import type { PictureStorage } from '../../storage/picture-storage.ts'
import type { CutAnew } from '../draw/recut.ts'

/**
 * The record of pictures as they are called where they are kept.
 * @param paths those that go there; by default all
 */
export function storedBy(
  storage: PictureStorage,
  record: Record,
  paths?: ReadonlySet<string>,
): Record {
  const named = (file: FileRecord) =>
    paths === undefined || paths.has(file.path) ? storage.named(file) : file
  const { hero, social, more, dark } = record.files
  return {
    ...record,
    files: {
      hero: named(hero),
      social: named(social),
      ...(more && { more: more.map(named) }),
      ...(dark && { dark: named(dark) }),
    },
  }
}

/** Adds pictures that were cut anew to the files of a commit, with their records as they are by now. */
export function putCutAnew(
  records: readonly Record[],
  recut: readonly CutAnew[],
  to: { readonly files: Map<string, NewFile>; readonly put: (picture: FileRecord) => void },
): void {
  for (const [at, record] of records.entries()) {
    for (const picture of imagesOf(record)) if (recut[at]?.paths.has(picture.path)) to.put(picture)
    to.files.set(recordPath(record.post), { bytes: writeRecord(record) })
  }
}
