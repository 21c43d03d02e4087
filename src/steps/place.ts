import { PostError } from '../errors.ts'
import { type Record, recordPath, writeRecord } from '../ledger/record.ts'
import { editPost } from '../posts/edit.ts'
import type { NewFile } from '../repo/content-repo.ts'
import type { Place } from '../sites/site.ts'
import type { Drawn } from './draw.ts'
import { editOf, type Planned } from './plan.ts'
import type { Workspace } from './workspace.ts'

export interface Placed {
  /** Everything that the commit holds: two images, a post and a record for each drawing. */
  readonly files: ReadonlyMap<string, NewFile>
  readonly records: readonly Record[]
  readonly failed: readonly PostError[]
}

/** Puts finished images into their posts: which files the commit changes, and how. Pure. */
export function placeAll(
  drawings: readonly { readonly planned: Planned; readonly drawn: Drawn }[],
  workspace: Workspace,
): Placed {
  const files = new Map<string, NewFile>()
  const records: Record[] = []
  const failed: PostError[] = []
  for (const { planned, drawn } of drawings) {
    try {
      const record = recordAt(drawn.record, planned.place)
      const { post } = planned
      const edited = editPost(post, editOf(planned, workspace, record.alt))
      if (!sameBytes(edited, post.bytes)) files.set(post.path, { bytes: edited })
      for (const [path, text] of planned.place.texts?.(record.alt) ?? [])
        files.set(path, { bytes: new TextEncoder().encode(text) })
      files.set(record.files.hero.path, { sha: record.files.hero.blob })
      files.set(record.files.social.path, { sha: record.files.social.blob })
      files.set(recordPath(post.path), { bytes: writeRecord(record) })
      records.push(record)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { files, records, failed }
}

/** A drawing of an earlier plan may have been kept for another place than the post has now. */
const recordAt = (record: Record, { hero, social }: Place): Record => ({
  ...record,
  files: {
    hero: { ...record.files.hero, path: hero },
    social: { ...record.files.social, path: social },
  },
})

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
