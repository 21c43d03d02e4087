import { describe, expect, it } from 'vitest'
import { replaceable, whyUnsafe } from '../../../src/pipeline/find/safe-path.ts'
import { recordOf } from '../record.ts'
import { blobOf, snapshotOf } from '../snapshot.ts'

const never = () => false
const always = () => true

describe('whyUnsafe', () => {
  it.each([
    ['nothing is there', {}, undefined],
    ['its folder has other files', { 'public/images/b.png': 'x' }, undefined],
    ['a file has a longer name', { 'public/images/a.png.bak': 'x' }, undefined],
    [
      'a folder is a symlink',
      { public: ['120000', '/etc'] },
      '`public` is a symbolic link, not a folder',
    ],
    [
      'a folder further down is a symlink',
      { 'public/images': ['120000', '../..'] },
      '`public/images` is a symbolic link, not a folder',
    ],
    ['a folder is a file', { 'public/images': 'x' }, '`public/images` is a file, not a folder'],
    [
      'a folder is a submodule',
      { public: ['160000', ''] },
      '`public` is a submodule, not a folder',
    ],
    ['a folder has its name', { 'public/images/a.png/b': 'x' }, 'a folder of that name is there'],
    [
      'somebody else has a file there',
      { 'public/images/a.png': 'x' },
      'a file that somebody else made is there',
    ],
    [
      'a link is there',
      { 'public/images/a.png': ['120000', 'b.png'] },
      'a file that somebody else made is there',
    ],
  ] as const)('%s', (_, files, reason) => {
    expect(whyUnsafe('public/images/a.png', snapshotOf(files), never)).toBe(reason)
  })

  it('lets a file be replaced that may be, but no folder', () => {
    expect(whyUnsafe('i/a.png', snapshotOf({ 'i/a.png': 'x' }), always)).toBeUndefined()
    expect(whyUnsafe('i/a.png', snapshotOf({ i: 'x' }), always)).toBeDefined()
    expect(whyUnsafe('i/a.png', snapshotOf({ 'i/a.png/b': 'x' }), always)).toBeDefined()
  })

  it('knows each commit for itself', () => {
    expect(whyUnsafe('a', snapshotOf({ 'a/b': 'x' }), never)).toBeDefined()
    expect(whyUnsafe('a', snapshotOf({ 'c/b': 'x' }), never)).toBeUndefined()
  })
})

describe('replaceable', () => {
  const record = recordOf('p.md', { hero: 'i/a.webp', social: 'i/a-social.jpg' })
  const entry = (path: string, sha: string) => ({ path, sha, mode: '100644' })
  const ours = entry('i/a.webp', record.files.hero.blob)
  const replaced = entry('i/a.webp', blobOf('by hand'))
  const present = entry('i/by-hand.png', blobOf('by hand'))

  it.each([
    ['what we drew', ours, true, true],
    [
      'the social image that we drew',
      entry('i/a-social.jpg', record.files.social.blob),
      true,
      true,
    ],
    ['what a person put in its place', replaced, false, true],
    ['the social image that a person put there', entry('i/a-social.jpg', 'x'), false, true],
    ['the picture that the post shows', present, false, true],
    ['our bytes under another name', entry('i/b.webp', record.files.hero.blob), false, false],
    ['another file', entry('i/b.webp', 'x'), false, false],
  ])('%s: %s, by force: %s', (_, file, plainly, byForce) => {
    expect(replaceable(record, present, false)(file)).toBe(plainly)
    expect(replaceable(record, present, true)(file)).toBe(byForce)
  })

  it('forces nothing on a post that was not asked to be drawn again', () => {
    expect(replaceable(record, undefined, true)(replaced)).toBe(false)
    expect(replaceable(undefined, undefined, true)(ours)).toBe(false)
  })
})
