import type { Snapshot } from '../repo/files.ts'
import { isUnchanged, type Record } from './record.ts'

/** How many posts have a picture of one provenance. */
export interface MadeBy {
  /** In words: `drawn by gpt-image-2`. */
  readonly provenance: string
  readonly posts: number
}

/** Where the pictures of a tree come from, by its records; the most frequent first. */
export function madeByIn(records: readonly Record[], { files }: Snapshot): readonly MadeBy[] {
  const provenanceOf = (record: Record): string => {
    const { hero } = record.files
    const there = files.get(hero.path)
    if (there === undefined) return 'ours, and its file is gone'
    if (!isUnchanged(hero, there.sha)) return 'by a person, in the place of ours'
    if (record.generator === 'card') return 'title card'
    return `${record.edited ? 'changed' : 'drawn'} by ${record.model}`
  }
  return [...Map.groupBy(records, provenanceOf)]
    .map(([provenance, all]) => ({ provenance, posts: all.length }))
    .sort((a, b) => b.posts - a.posts || (a.provenance < b.provenance ? -1 : 1))
}
