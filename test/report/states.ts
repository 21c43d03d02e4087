import type { Report } from '../../src/report/report.ts'
import { conversations } from './conversation.ts'
import { illustrated, planned, report } from './reports.ts'

/** The states that people meet, by the name of their golden file in fixtures/. */
export function states(): Readonly<Record<string, Report>> {
  const many = Array.from({ length: 40 }, (_, index) => illustrated(index))
  const { commit: _, ...forkPlan } = report({
    mode: 'plan',
    notice:
      'This pull request comes from a fork (`mona/blog`), so nothing was drawn: what a fork brings gets neither the key nor a commit by itself. A maintainer who has looked at it can comment `/hero draw`, or start the workflow by hand (`workflow_dispatch`) with `pull-request: 7`.',
    drawn: [planned(0), planned(1), planned(2)],
    skipped: [{ post: 'src/content/blog/now.md', kind: 'unpublished', reason: 'draft' }],
    cost: 0.093,
  })
  return {
    'drawn-1': report({ drawn: [illustrated(0)], cost: 0.031 }),
    'drawn-3': report({
      drawn: [
        illustrated(0),
        illustrated(1, {
          generator: 'card',
          model: 'card',
          cost: 0,
          notes: [
            'The provider refused the prompt, so this is a title card. Say what to show with `hero_images.concept` in the front matter.',
          ],
        }),
        illustrated(2),
      ],
      skipped: [
        { post: 'src/content/blog/now.md', kind: 'unpublished', reason: 'draft' },
        {
          post: 'src/content/blog/2019-recap.md',
          kind: 'has-hero',
          reason: 'has `heroImage: ../../assets/recap.webp`',
        },
      ],
      failed: [
        {
          post: 'src/content/blog/broken.md',
          line: 3,
          message: 'The front matter is no YAML: unexpected `]`.',
          hint: 'Close the list that begins on line 3.',
        },
        { post: 'src/content/blog/late.md', message: 'No answer after 180 s, tried 3 times.' },
      ],
      cost: 0.062,
      warnings: ['The address of the site is unknown: `og:image` stays relative. Set `image-url`.'],
    }),
    'drawn-words': report({
      drawn: [
        illustrated(0, {
          words: {
            model: 'gpt-6.1-terra',
            concept:
              'Two lighthouses pass a beam of light between them, and neither lets go of it.',
            alt: true,
            cost: 0.0008,
          },
        }),
        illustrated(1, {
          words: { model: 'gpt-6.1-terra', concept: '', alt: true, cost: undefined },
        }),
        illustrated(2, {
          notes: [
            "The text model `gpt-6.1-terra` wrote no concept: it refused. The prompt is the template's alone.",
          ],
          words: { model: 'gpt-6.1-terra', concept: '', alt: false, cost: 0.02 },
        }),
      ],
      cost: 0.093,
      words: { cost: undefined },
    }),
    'drawn-dark': report({
      drawn: [
        illustrated(0, {
          cost: 0.062,
          dark: {
            path: 'src/assets/hero/rust-borrowing-dark.webp',
            format: 'webp',
            width: 1536,
            height: 864,
            bytes: 98_114,
          },
        }),
        illustrated(1, {
          notes: [
            'There is no dark version of this picture: the API refused the prompt. Once that is mended, `/hero redraw` draws both anew.',
          ],
        }),
      ],
      cost: 0.093,
    }),
    'drawn-40': report({ drawn: many, cost: 1.24 }),
    cards: report({
      drawn: [0, 1].map((index) =>
        illustrated(index, { generator: 'card', model: 'card', quality: '', cost: 0 }),
      ),
    }),
    'unknown-cost': report({
      drawn: [illustrated(0, { model: 'flux-2-dev', cost: undefined })],
      cost: undefined,
    }),
    'plan-fork': forkPlan,
    'drawn-fork': report({
      drawn: [illustrated(0)],
      cost: 0.031,
      toPull: 'git pull https://github.com/octo/blog refs/hero-images/pr-7-to-pull',
    }),
    limits: report({
      drawn: [illustrated(0)],
      cost: 0.031,
      skipped: [
        {
          post: 'src/content/blog/quiet-deploys.md',
          kind: 'beyond-limit',
          reason:
            'beyond the limit of $20.00 a month (`max-cost-per-month` or `limits.month.cost`): it would cost $0.03, and $0.01 is left',
        },
      ],
      used: [
        { scope: 'pull request', images: { used: 3, max: 1 } },
        { scope: 'month', images: { used: 640, max: 1000 }, cost: { used: 19.991, max: 20 } },
      ],
      prices: 'own prices',
      warnings: ['2 requests failed after they were sent and may have been charged: up to $0.08.'],
    }),
    'plan-cards': report({
      mode: 'plan',
      notice: 'This is a dry run: nothing was drawn, nothing was changed.',
      site: { name: 'hugo', root: 'docs' },
      drawn: [{ ...planned(0), generator: 'card', model: 'card', cost: 0 }],
    }),
    'plan-notes': report({
      mode: 'plan',
      notice: 'This is a dry run: nothing was drawn, nothing was changed.',
      drawn: [0, 1, 2, 3, 4].map((index) => ({
        ...planned(index),
        notes: [
          'The address of the site is unknown: `og:image` stays relative. Set `image-url`.',
          ...(index > 0 ? ['`src/assets` is not served: the social image goes to `public`.'] : []),
          ...(index === 0 ? ['The layout shows no key for the alt text.'] : []),
        ],
      })),
      cost: 0.155,
    }),
    'nothing-to-do': report(),
    'only-skipped': report({
      skipped: [{ post: 'src/content/blog/now.md', kind: 'unpublished', reason: 'draft' }],
    }),
    'only-failed': report({
      failed: [
        {
          post: 'src/content/blog/late.md',
          message: 'The images API said 401: the key is wrong or was revoked.',
          hint: 'Put a valid key into the secret that `api-key` names.',
        },
      ],
    }),
    ...conversations(),
  }
}
