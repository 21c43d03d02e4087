import { expect, it } from 'vitest'
import { renderShard, type ShardReport, shardInWords } from '../../src/report/shard.ts'

const shard: ShardReport = {
  ...{ shard: 2, of: 4, posts: 500, done: 497, drawn: 400, failed: 2 },
  spent: { images: 400, cost: 11.2, unknown: 0 },
}

it.each([
  [
    {},
    'Shard 2 of 4: 497 of 500 posts drawn, 400 of them by this attempt. 2 failed. It cost about $11.20. `command: publish` puts them in place.',
  ],
  [
    { done: 1, drawn: 1, posts: 1, failed: 0, spent: { images: 1, cost: 0, unknown: 1 } },
    'Shard 2 of 4: 1 of 1 post drawn. `command: publish` puts them in place.',
  ],
])('a shard in words, %j', (more, words) => {
  expect(shardInWords({ ...shard, ...more })).toBe(words)
})

it('the job summary names the posts that lack their picture, and why', () => {
  const page = renderShard(shard, {
    failed: [{ post: 'a|b.md', message: 'The picture is damaged.', hint: 'Draw it again.' }],
    skipped: [
      { post: 'c.md', kind: 'beyond-limit', reason: 'beyond the limit' },
      { post: 'd.md', kind: 'has-hero', reason: 'has an image' },
    ],
    warnings: ['Look at this.'],
  })
  expect(page).toMatch(/a.*b\.md.* \| The picture is damaged\. Draw it again\./)
  expect(page).toContain('beyond the limit')
  expect(page).not.toContain('d.md')
  expect(page).toContain('- Look at this.')
})
