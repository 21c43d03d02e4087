import { strict } from './rules.ts'
import type { Schedule } from './schedule.ts'

/** The tests around take the machine's cores: the true second is held by `npm run test:faults`. */
export const lenient = { ...strict, safeAfter: 6000, farewell: 9900, calm: 60 }

/** Nothing goes wrong, but that one post is refused and one cannot be read. */
export const sound: Schedule = {
  seed: 0,
  way: 'api',
  quality: 'low',
  posts: [
    { slug: 'a', title: 'Tale A', state: 'bare' },
    { slug: 'b', title: 'Tale B', state: 'bare' },
    { slug: 'no', title: 'Tale refused', state: 'bare' },
    { slug: 'hero', title: 'Tale with hero', state: 'hero' },
    { slug: 'broken', title: 'Tale', state: 'broken' },
  ],
  refused: ['Tale refused'],
  common: { pull: { images: 3 }, month: { cost: 0.02 } },
  isSeenAgain: true,
  rounds: [
    {
      afterKill: 'later',
      runs: [
        {
          ...{ limits: { images: 3, cost: 0.02 }, images: {}, github: [], kill: undefined },
          ...{ disk: undefined, startsAfter: 0 },
          pushes: [{ at: { on: 'made', nth: 1, delay: 0 }, push: { kind: 'unrelated' } }],
        },
      ],
    },
  ],
}
