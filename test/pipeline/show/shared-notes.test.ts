import { expect, it } from 'vitest'
import { usualDir } from '../../../src/ledger/record-places.ts'
import { shareNotes } from '../../../src/pipeline/show/shared-notes.ts'
import { fromRecord } from '../../../src/pipeline/show/to-report.ts'
import type { PostFact } from '../../../src/report/report.ts'
import { repoStorage } from '../../../src/storage/picture-storage.ts'
import { recordOf } from '../record.ts'

const post = (name: string, notes: readonly string[]): PostFact => ({
  ...fromRecord(recordOf(name, { hero: `${name}.webp`, social: `${name}.jpg` }), {
    settings: { 'records-dir': usualDir },
    storage: repoStorage,
  }),
  notes,
})

it('says once what is said of several posts', () => {
  const ignored = 'The template ignores the image.'
  const { posts, shared } = shareNotes([
    post('a.md', [ignored, 'A card was drawn instead.']),
    post('b.md', [ignored, 'twice', 'twice']),
    post('c.md', [ignored]),
  ])
  expect(shared).toEqual([ignored])
  expect(posts.map(({ notes }) => notes)).toEqual([
    ['A card was drawn instead.'],
    ['twice', 'twice'],
    [],
  ])
  expect(posts.map(({ post }) => post)).toEqual(['a.md', 'b.md', 'c.md'])
})

it('leaves with one post what is said of it alone', () => {
  const one = [post('a.md', ['The template ignores the image.'])]
  expect(shareNotes(one)).toEqual({ posts: one, shared: [] })
})
