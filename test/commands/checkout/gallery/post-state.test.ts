import { describe, expect, it } from 'vitest'
import {
  type PostFacts,
  picturesOf,
  stateOf,
  waitingNote,
} from '../../../../src/commands/checkout/gallery/post-state.ts'
import { recordOf } from '../../../pipeline/record.ts'
import { snapshotOf } from '../../../pipeline/snapshot.ts'

const record = recordOf('a.md', { hero: 'a.webp', social: 'a.jpg' })
const ours = { 'a.webp': 'bytes of a.webp', 'a.jpg': 'bytes of a.jpg' }

const known = (
  files: Readonly<Record<string, string>>,
  { hero, heroFile, ...rest }: Partial<PostFacts> = {},
): PostFacts => ({ record: undefined, ...rest, hero, heroFile, head: snapshotOf(files) })

const both = (of: PostFacts) => {
  const state = stateOf(of)
  return [state, picturesOf(of, state).map(({ kind, path }) => `${kind} ${path}`)]
}
const named = { hero: 'heroImage: a.webp', heroFile: 'a.webp', record }

describe('the state of a picture', () => {
  it('is ours as long as it is as we drew it, whether the post names it or not', () => {
    const pictures = ['hero a.webp', 'social a.jpg']
    expect(both(known(ours, named))).toEqual([{ state: 'ours' }, pictures])
    expect(both(known(ours, { record }))).toEqual([{ state: 'ours' }, pictures])
  })

  it('is a person’s where they put another one there, or named another one', () => {
    const replaced = { ...ours, 'a.webp': 'other bytes' }
    expect(both(known(replaced, named))).toEqual([
      { state: 'person', note: 'put in the place of ours' },
      ['hero a.webp', 'social a.jpg'],
    ])
    const other = { ...named, hero: 'heroImage: b.webp', heroFile: 'b.webp' }
    expect(both(known({ ...ours, 'b.webp': 'b' }, other))).toEqual([
      { state: 'person', note: 'instead of ours' },
      ['hero b.webp', 'social a.jpg'],
    ])
  })

  it('is a person’s where it is no file of the repo', () => {
    const hero = 'cover: https://example.com/x.jpg'
    expect(both(known({}, { hero }))).toEqual([{ state: 'person' }, [`hero ${hero}`]])
  })

  it('is missing where there is none, and where ours is gone', () => {
    expect(both(known({}))).toEqual([{ state: 'missing' }, []])
    expect(both(known({ 'a.jpg': 'bytes of a.jpg' }, named))).toEqual([
      { state: 'missing', note: 'a.webp is gone' },
      ['social a.jpg'],
    ])
  })

  it('has the dark version and all social images', () => {
    const { hero, social } = record.files
    const files = {
      ...{ hero, social },
      dark: { ...hero, path: 'a-dark.webp' },
      more: [{ ...social, path: 'a-4x5.jpg' }],
    }
    const of = known(ours, { ...named, record: { ...record, files } })
    expect(picturesOf(of, { state: 'ours' }).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'hero a.webp',
      'dark a-dark.webp',
      'social a.jpg',
      'social a-4x5.jpg',
    ])
  })
})

it('says where a picture waits', () => {
  expect(waitingNote({ kind: 'drawn', pullRequest: 7 })).toBe(
    'drawn for pull request #7, and on no branch yet',
  )
  expect(waitingNote({ kind: 'choice', pullRequest: 7 })).toBe(
    'candidates wait for a choice in pull request #7',
  )
  expect(waitingNote({ kind: 'placed', pullRequest: 7 })).toBe('on the branch of pull request #7')
  expect(waitingNote({ kind: 'placed' })).toBe('on another branch')
  expect(waitingNote({ kind: 'drawn' })).toBe('drawn for a branch, and on no branch yet')
})
