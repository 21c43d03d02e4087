import { picturePointerText } from '../repo/bucket/pointer.ts'
import { pointerText } from '../repo/lfs/pointer.ts'
import { gitId } from '../repo/object-id.ts'

/** Of a picture what its record says of it. */
interface RecordedFile {
  readonly sha256: string
  readonly bytes: number
  /** Git's id of the file itself. */
  readonly blob: string
  readonly key?: string | undefined
}

/** What git may call a file: by its bytes, or by what stands in the repo for them. */
export const idsOf = (file: RecordedFile): readonly string[] => [
  ...(file.key === undefined ? [] : [bucketPointerId(file, file.key)]),
  file.blob,
  lfsPointerId(file),
]

/** Git's id of the text that stands in the repo for a file in a bucket. */
export const bucketPointerId = (
  { sha256, bytes }: Pick<RecordedFile, 'sha256' | 'bytes'>,
  key: string,
): string => gitId(Buffer.from(picturePointerText({ key, sha256, bytes })))

/** Git's id of the text that stands in the repo for a file in Git LFS. */
export const lfsPointerId = ({ sha256, bytes }: Pick<RecordedFile, 'sha256' | 'bytes'>): string =>
  gitId(Buffer.from(pointerText({ oid: sha256, size: bytes })))
