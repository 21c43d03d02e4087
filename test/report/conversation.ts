import type { Letter, ShownCandidate, ShownChoice } from '../../src/report/choice.ts'
import type { PostFact, Report, ReviewFact } from '../../src/report/report.ts'
import type { Thread } from '../../src/report/thread.ts'
import { illustrated, report } from './reports.ts'

const earlier = '9d1c5b0e72f34a86b1c0d9e8f7a6b5c4d3e2f101'
const staging = 'c3a1f5e9b7d24680c3a1f5e9b7d24680c3a1f5e9'

/** The picture of a post as people talk about it; `index` as in `illustrated`. */
export function thread(index: number, with_: Partial<Thread> = {}): Thread {
  return {
    number: index + 1,
    post: illustrated(index).post,
    mark: hex(index + 1, 16),
    sha256: hex(index + 161, 64),
    drawnAt: '2026-11-25T09:00:00.400Z',
    round: 1,
    spent: 0.031,
    ...with_,
  }
}

export const approvedBy = (by: string): Partial<Thread> => ({
  approval: { login: by, timestamp: '2026-11-25T09:30:00Z', via: 'tick' },
})

export const inThread = (index: number, with_: Partial<Thread> = {}): PostFact =>
  illustrated(index, { thread: thread(index, with_) })

/** A post without a picture, and so many candidates for it. */
export function toChoose(
  index: number,
  length: number,
  with_: Partial<ShownChoice> = {},
): PostFact {
  const { hero, social, record, ...post } = illustrated(index)
  const candidates = (['A', 'B', 'C', 'D'] as const)
    .slice(0, length)
    .map((letter, n) => candidate(index, letter, n))
  const choice = { number: index + 1, mark: hex(index + 1, 16), candidates, ...with_ }
  return { ...post, quality: 'low', cost: 0.006 * length, choice }
}

function candidate(index: number, letter: Letter, n: number): ShownCandidate {
  return {
    letter,
    file: {
      path: `drawings/${hex(index * 4 + n + 7, 64)}.webp`,
      format: 'webp',
      width: 1536,
      height: 864,
      bytes: 61_000 + n,
    },
    commit: staging,
    sha256: hex(index * 4 + n + 511, 64),
    cost: 0.006,
  }
}

/** The standing that follows from what is drawn and what failed. */
export function review(
  { drawn = [], failed = [] }: Partial<Report>,
  with_: Partial<ReviewFact> = {},
): ReviewFact {
  const threads = drawn.flatMap(({ thread }) => (thread ? [thread] : []))
  const approved = threads.filter(({ approval }) => approval !== undefined).length
  const without = drawn.filter(({ choice }) => choice !== undefined).length + failed.length
  return {
    isRequired: false,
    standing: { approved, waiting: threads.length - approved, without },
    messages: [],
    ...with_,
  }
}

/** A report in which people have their say. */
export const talk = (with_: Partial<Report>, said: Partial<ReviewFact> = {}): Report => {
  const cost = (with_.drawn ?? []).reduce((sum, one) => sum + (one.cost ?? 0), 0)
  return report({ cost, ...with_, review: review(with_, said) })
}

/** What people meet while they talk about the pictures, by the name of its golden file. */
export function conversations(): Readonly<Record<string, Report>> {
  const three = { drawn: [inThread(0), inThread(1), inThread(2)] }
  const before = { commit: earlier, path: 'src/assets/hero/rust-borrowing.webp' }
  const redrawn = inThread(0, { round: 2, spent: 0.071, before })
  const approved = [inThread(0, approvedBy('mona')), inThread(1, approvedBy('octo-cat'))]
  const many = Array.from({ length: 200 }, (_, index) => index)
  return {
    'review-waiting': talk(three),
    'review-required': talk(three, { isRequired: true }),
    'review-one': talk({ drawn: [inThread(0)] }, { isRequired: true, ignoresReviews: true }),
    'review-some-approved': talk({ drawn: [...approved, inThread(2)] }, { isRequired: true }),
    'review-approved': talk(
      { drawn: approved },
      { isRequired: true, messages: ['mona approved 1 picture.'] },
    ),
    'review-redrawn': talk(
      {
        drawn: [
          {
            ...redrawn,
            cost: 0.04,
            prompt: 'Change this picture: less blue, more fog.\nKeep everything else as it is.',
          },
          inThread(1, approvedBy('mona')),
        ],
      },
      {
        messages: ['mona asked to change src/content/blog/rust-borrowing.md: less blue, more fog'],
      },
    ),
    'review-choose': talk(
      {
        drawn: [
          toChoose(0, 3, { final: { quality: 'high', cost: 0.167 } }),
          toChoose(1, 4),
          inThread(2),
        ],
      },
      { isRequired: true },
    ),
    'review-choose-9': talk({ drawn: many.slice(0, 9).map((index) => toChoose(index, 3)) }),
    'review-chosen': talk(
      {
        drawn: [
          {
            ...inThread(0),
            quality: 'high',
            cost: 0.167,
            after: {
              letter: 'B',
              seen: { commit: staging, path: `drawings/${hex(8, 64)}.webp` },
            },
          },
          toChoose(1, 2),
        ],
      },
      { messages: ['mona chose candidate B for picture 1.'] },
    ),
    'review-20': talk({
      drawn: many
        .slice(0, 20)
        .map((index) => inThread(index, index < 13 ? approvedBy('mona') : {})),
    }),
    'review-40': talk(
      {
        drawn: many.slice(0, 40).map((index) => {
          if (index === 17) return inThread(index, { round: 2, spent: 0.071, before })
          return inThread(index, [3, 8, 25, 38].includes(index) ? {} : approvedBy('mona'))
        }),
        failed: [
          { post: 'src/content/blog/late.md', message: 'No answer after 180 s, tried 3 times.' },
        ],
        used: [{ scope: 'month', cost: { used: 3.104, max: 20 } }],
      },
      { isRequired: true },
    ),
    'review-40-waiting': talk({
      drawn: many
        .slice(0, 40)
        .map((index) => inThread(index, index === 30 ? { round: 3, spent: 0.09, before } : {})),
    }),
    'review-40-approved': talk(
      { drawn: many.slice(0, 40).map((index) => inThread(index, approvedBy('mona'))) },
      { isRequired: true },
    ),
    'review-200': talk(
      { drawn: many.map((index) => inThread(index, index < 15 ? approvedBy('mona') : {})) },
      { isRequired: true },
    ),
    'review-200-near-the-end': talk(
      { drawn: many.map((index) => inThread(index, index < 183 ? approvedBy('mona') : {})) },
      { isRequired: true },
    ),
    'review-plan-told': talk(three, {
      messages: [
        'The plan: 2 posts to draw, about $0.06 (list prices of 2026-11-01).',
        'src/content/blog/tides.md: about $0.03',
        'src/content/blog/fog.md: about $0.03',
      ],
    }),
    'review-refused': talk(three, {
      messages: [
        'No post of this pull request is called `9`.',
        'The head has moved: picture 2 (src/content/blog/quiet-deploys.md) is another one now. Look at it, and say it again.',
      ],
    }),
    'review-failed': talk(
      {
        drawn: approved,
        failed: [
          {
            post: 'src/content/blog/late.md',
            message: 'The provider refused the prompt: safety system.',
            hint: 'Say what to show with `hero_images.concept` in the front matter.',
          },
        ],
      },
      { isRequired: true },
    ),
    'review-nothing': talk({}, { messages: ['There is no picture to approve.'] }),
  }
}

/** A number as so many hexadecimal digits that look like a hash. */
function hex(number: number, length: number): string {
  const digits = (number * 2_654_435_761).toString(16)
  return digits.repeat(Math.ceil(length / digits.length)).slice(0, length)
}
