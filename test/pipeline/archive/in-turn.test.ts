import { expect, it } from 'vitest'
import { inTurn } from '../../../src/pipeline/archive/in-turn.ts'
import { dateOfPost } from '../../../src/pipeline/archive/post-date.ts'

const dated = (post: string, date?: string) => ({
  post,
  date: date === undefined ? undefined : new Date(date),
})

it('posts come by their date, those of one day by path, those without one last', () => {
  const posts = [
    dated('z.md'),
    dated('b.md', '2026-01-02'),
    dated('a.md', '2026-01-02'),
    dated('c.md', '2026-03-01'),
    dated('y.md'),
    dated('d.md', '2025-12-31'),
  ]
  const names = (order: 'newest' | 'oldest') =>
    inTurn(posts, order)
      .map(({ post }) => post[0])
      .join('')
  expect(names('newest')).toBe('cabdyz')
  expect(names('oldest')).toBe('dabcyz')
  expect(inTurn([], 'newest')).toEqual([])
})

it.each([
  [{ date: '2026-11-20' }, 'a.md', '2026-11-20T00:00:00.000Z'],
  [{ pubDate: '2026-11-20 10:00:00' }, 'a.md', '2026-11-20T10:00:00.000Z'],
  [{ Date: '2026-11-20T10:00:00+01:00' }, 'a.md', '2026-11-20T09:00:00.000Z'],
  [{ date: { created: '2026-11-20' } }, 'a.md', '2026-11-20T00:00:00.000Z'],
  [{ published: true, created_at: '2026-11-20' }, 'a.md', '2026-11-20T00:00:00.000Z'],
  [{ date: new Date('2026-11-20') }, 'a.md', '2026-11-20T00:00:00.000Z'],
  [{ date: 'soon' }, 'posts/2026-11-20-tides.md', '2026-11-20T00:00:00.000Z'],
  [{ date: '2026-01-01' }, 'posts/2026-11-20-tides.md', '2026-01-01T00:00:00.000Z'],
  [{}, 'posts/tides-2026.md', undefined],
  [{ published: false, date: null }, 'posts/2026-99-99-tides.md', undefined],
] as const)('the date of %j in %s', (meta, path, date) => {
  expect(dateOfPost({ path, meta })?.toISOString()).toBe(date)
})
