import { imagesOf, type Record } from '../../ledger/record.ts'
import { picturesDir } from '../../ledger/record-places.ts'
import { objectKeys, unknownHash } from '../../repo/bucket/keys.ts'
import { publicAddress, type S3Settings } from '../../settings/storage-schema.ts'

/** One address, and the one that is to stand in its place. */
export type Renamed = readonly [was: string, is: string]

/** What stands for pictures in a bucket while their bytes are not known, and their addresses. */
export function addressesOf(records: readonly Record[], s3: S3Settings): readonly Renamed[] {
  const keys = objectKeys(s3.key)
  return records.flatMap(imagesOf).flatMap(({ path, url }): readonly Renamed[] => {
    if (url === undefined) return []
    const standing = keys.inAddress(path.slice(picturesDir.length + 1), unknownHash)
    return [[`${publicAddress(s3)}/${standing}`, url]]
  })
}

/** Bytes for bytes: what stands around an address may be in any encoding that has ASCII in it. */
export function renamed(bytes: Uint8Array, addresses: readonly Renamed[]): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1')
  const before = text
  for (const [was, is] of addresses) text = text.replaceAll(was, is)
  return text === before ? bytes : Buffer.from(text, 'latin1')
}
