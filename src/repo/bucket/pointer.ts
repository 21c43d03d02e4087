import { parseJson } from '../../text/parse-json.ts'

/** What stands in the repo for a picture in a bucket. */
export interface PicturePointer {
  readonly key: string
  /** In hex. */
  readonly sha256: string
  readonly bytes: number
}

/** As it is committed: one line, so that two that differ are never merged into a third. */
export const picturePointerText = ({ key, sha256, bytes }: PicturePointer): string =>
  `${JSON.stringify({ key, sha256, bytes })}\n`

const longest = 4096

/** What a pointer says; nothing for all other bytes. */
export function readPicturePointer(file: Uint8Array): PicturePointer | undefined {
  if (file.length > longest) return undefined
  try {
    const { key, sha256, bytes } = Object(parseJson(new TextDecoder().decode(file), longest))
    const isOne =
      typeof key === 'string' &&
      key !== '' &&
      typeof sha256 === 'string' &&
      /^[0-9a-f]{64}$/.test(sha256) &&
      Number.isSafeInteger(bytes)
    return isOne ? { key, sha256, bytes } : undefined
  } catch {
    return undefined
  }
}
