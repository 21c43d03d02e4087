import type { FileRecord } from '../ledger/record.ts'
import { picturePointerText } from '../repo/bucket/pointer.ts'
import type { NewFile } from '../repo/files.ts'

/** What stands in the tree of a commit for a picture: itself, or where a bucket has it, which one it is. */
export const inTree = ({ key, blob, sha256, bytes }: FileRecord): NewFile =>
  key === undefined
    ? { sha: blob }
    : { bytes: Buffer.from(picturePointerText({ key, sha256, bytes })) }
