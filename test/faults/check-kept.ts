import { readRecord, recordsDir } from '../../src/ledger/record.ts'
import type { Evidence } from './evidence.ts'

/** What is on the branch, by what its records say of it, is not kept aside any more. */
export function checkKept({ commits, kept }: Evidence): readonly string[] {
  const delivered = new Map<string, string>()
  for (const [path, { bytes }] of commits[0]!.files) {
    const record = path.startsWith(`${recordsDir}/`) ? readRecord(bytes) : undefined
    if (record?.original) delivered.set(record.original.sha256, record.post)
  }
  return [...kept].flatMap(([ref, files]) =>
    [...files].flatMap(([path, { sha256 }]) => {
      const post = delivered.get(sha256) ?? delivered.get(/-([0-9a-f]{64})\./.exec(path)?.[1] ?? '')
      return post === undefined ? [] : [`${ref} still holds ${path}, which ${post} shows`]
    }),
  )
}
