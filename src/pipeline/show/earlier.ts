import type { Record } from '../../ledger/record.ts'
import type { EarlierPicture } from '../../report/thread.ts'
import type { PictureStorage } from '../../storage/picture-storage.ts'

/** Where a picture can be seen that another one took the place of. A record's own word for its address is not taken. */
export function earlierOf(
  { commit, path, key }: NonNullable<Record['before']>,
  { addressOf }: Pick<PictureStorage, 'addressOf'>,
): EarlierPicture {
  const url = addressOf({ key })
  return { commit, path, ...(url !== undefined && { url }) }
}
