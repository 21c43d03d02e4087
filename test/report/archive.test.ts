import { describe, expect, it } from 'vitest'
import { type ArchiveReport, archiveInWords, renderArchive } from '../../src/report/archive.ts'

const archive: ArchiveReport = {
  command: 'backfill',
  isPlan: false,
  total: 800,
  done: 300,
  waiting: 100,
  drawn: 50,
  inBatch: 0,
  batches: [],
  left: 400,
  failed: 0,
  isWhole: true,
  spent: { images: 350, cost: 9.8, unknown: 0 },
  toCome: 11.2,
  isBound: false,
  goesOn: { when: 'next run', why: 'beyond the limit of 50 images a run (`max-images`)' },
  pulls: [{ url: 'https://github.com/acme/blog/pull/7', label: '2026-11', posts: 20 }],
}
const day = new Date('2026-12-01T00:00:00Z')

describe('the archive in words', () => {
  it.each([
    [
      {},
      'The archive: 50 drawn by this run; 300 of 800 posts have their picture, 100 more wait in pull requests; 400 to do. Cost so far about $9.80, to come about $11.20. The next one is beyond the limit of 50 images a run (`max-images`). The next run goes on.',
    ],
    [
      { isPlan: true, drawn: 0 },
      'The archive: 300 of 800 posts have their picture, 100 more wait in pull requests; 400 to do. Cost so far about $9.80, to come about $11.20.',
    ],
    [
      { waiting: 0, drawn: 0, left: 0, done: 800, goesOn: undefined, toCome: 0 },
      'The archive: 0 drawn by this run; 800 of 800 posts have their picture; nothing is left to do. It cost about $9.80.',
    ],
    [
      { command: 'restyle', waiting: 0, goesOn: { when: 'next day', from: day, why: 'x' } },
      'The archive: 50 drawn anew by this run; 300 of 800 pictures of ours are as they were asked for; 400 to do. Cost so far about $9.80, to come about $11.20. The next one is x. The first run after 2026-12-01 00:00 UTC goes on.',
    ],
    [
      { waiting: 0, goesOn: { when: 'never', why: 'x' }, toCome: undefined },
      'The archive: 50 drawn by this run; 300 of 800 posts have their picture; 400 to do. Cost so far about $9.80, to come unknown (no list price). The next one is x. No run goes on until that is changed.',
    ],
    [
      {
        ...{ waiting: 0, drawn: 0, done: 740, inBatch: 60, left: 0, goesOn: undefined },
        batches: [
          { posts: 40, answered: 12, until: day },
          { posts: 20, answered: 0, until: undefined },
        ],
      },
      'The archive: 0 drawn by this run; 740 of 800 posts have their picture, 60 wait in a batch of the images API; nothing else is to do. It cost about $9.80. The batch is due by 2026-12-01 00:00 UTC, 12 of them are answered: the first run after it is done puts its pictures in place.',
    ],
    [
      { waiting: 0, drawn: 0, inBatch: 60 },
      'The archive: 0 drawn by this run; 300 of 800 posts have their picture, 60 wait in a batch of the images API; 400 to do. Cost so far about $9.80, to come about $11.20. The batch is due within a day: the first run after it is done puts its pictures in place. The next one is beyond the limit of 50 images a run (`max-images`). The next run goes on.',
    ],
    [
      {
        brings: true,
        goesOn: undefined,
        shards: [
          { shard: 1, posts: 4, missing: [] },
          { shard: 2, posts: 4, missing: ['a.md', 'b.md', 'c.md', 'd.md'] },
          { shard: 3, posts: 3, missing: ['e.md'] },
        ],
      },
      'The archive: 50 brought by this run; 300 of 800 posts have their picture, 100 more wait in pull requests; 400 to do. Missing: 4 of 4 posts of shard 2 (a.md, b.md, c.md and 1 more); 1 of 3 posts of shard 3 (e.md). Run the failed jobs again, or the workflow: nothing is paid for twice. Cost so far about $9.80, to come about $11.20.',
    ],
    [
      { waiting: 0, left: 0, toCome: 0, goesOn: undefined, cardsSet: 100, cardsLeft: 30 },
      'The archive: 50 drawn by this run; 300 of 800 posts have their picture; nothing is left to do. 100 title cards set anew after what posts say by now, 30 more to be. It cost about $9.80.',
    ],
    [
      { isPlan: true, shards: [{ shard: 1, posts: 400 }] },
      'The archive: 300 of 800 posts have their picture, 100 more wait in pull requests; 400 to do. Divided among 1 shard of 400 posts at most. Cost so far about $9.80, to come about $11.20.',
    ],
    [
      { waiting: 0, left: 2, failed: 2, goesOn: undefined, toCome: 0 },
      'The archive: 50 drawn by this run; 300 of 800 posts have their picture; 2 to do, 2 of them failed. Cost so far about $9.80, to come free. The next run tries once more what failed.',
    ],
    [
      { waiting: 0, isBound: true, spent: { images: 3, cost: 0, unknown: 3 }, isWhole: false },
      'The archive: 50 drawn by this run; 300 of 800 posts have their picture; 400 to do. Cost so far $0.00 and 3 pictures of unknown price, to come at most $11.20. The next one is beyond the limit of 50 images a run (`max-images`). The next run goes on. There are more posts, which were not read: by the API each is a request. With `actions/checkout` before this step all are.',
    ],
  ] as const)('%j', (more, words) => {
    expect(archiveInWords({ ...archive, ...(more as Partial<ArchiveReport>) })).toBe(words)
  })
})

it('the shards of an archive are a table of the job summary', () => {
  const missing = Array.from({ length: 25 }, (_, i) => `${i}.md`)
  const page = renderArchive({
    ...archive,
    shards: [
      { shard: 1, posts: 30, missing: [] },
      { shard: 2, posts: 30, missing },
    ],
  })
  expect(page).toContain('| Shard | Posts | Missing |')
  expect(page).toContain('| 1 | 30 |  |')
  expect(page).toMatch(/\| 2 \| 30 \| .*0\.md.*19\.md.* and 5 more \|/)
  expect(page).not.toContain('20.md')
})

it('the archive heads the job summary, with its pull requests', () => {
  const page = renderArchive({
    ...archive,
    failed: 3,
    pulls: [
      ...archive.pulls,
      { url: 'https://github.com/acme/blog/pull/8', label: '', posts: 4 },
      { url: '', label: '<b>|2026-10', posts: 5 },
    ],
  })
  expect(page.split('\n')).toEqual(
    expect.arrayContaining([
      '## The archive',
      '| in all | 800 |',
      '| with a picture | 300 |',
      '| in pull requests that wait | 100 |',
      '| to do | 400, of which 3 failed |',
      '| cost so far | about <span>$</span>9.80 |',
      '| cost to come | about <span>$</span>11.20 |',
      '| [2026-11](https://github.com/acme/blog/pull/7) | 20 |',
    ]),
  )
  expect(page).toContain('](https://github.com/acme/blog/pull/8) | 4 |')
  // A folder can be called anything.
  expect(page).not.toContain('<b>')
  expect(page).not.toContain('b>|2026')
})
