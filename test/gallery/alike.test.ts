import { expect, it } from 'vitest'
import { alikeGroups } from '../../src/gallery/alike.ts'
import { postOf } from './posts.ts'

const base = '0123456789abcdef'.repeat(4)
/** The same with some of its steps the other way. */
const near = (changed: string) => `${changed}${base.slice(changed.length)}`
const far = 'fedcba9876543210'.repeat(4)

const post = (name: string, look?: string, hero = `${name}.webp`) =>
  postOf(name, {
    pictures: [{ kind: 'hero', path: hero, isFile: true }],
    ...(look !== undefined && { look }),
  })

it('puts posts together whose heroes are nearly the same, each with one that it looks like', () => {
  const posts = [
    post('a', base),
    post('b', far),
    post('c', near('01234')),
    post('d', near('f')),
    post('e'),
    post('f', `${far.slice(0, -1)}1`),
  ]
  expect(alikeGroups(posts)).toEqual([
    ['a', 'c', 'd'],
    ['b', 'f'],
  ])
})

it('does not hold a picture against itself: translations show one file', () => {
  const shared = [post('en', base, 'x.webp'), post('de', base, 'x.webp')]
  expect(alikeGroups(shared)).toEqual([])
  expect(alikeGroups([...shared, post('other', base)])).toEqual([['en', 'other']])
})

it('passes over what is no look', () => {
  expect(alikeGroups([post('a', '<b>'), post('b', '<b>'), post('c', ''), post('d', '')])).toEqual(
    [],
  )
})
