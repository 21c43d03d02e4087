import type { Illustrated, Report } from '../../src/review/report.ts'

const commit = '4f0c2d9a7b31e86f5502c1d7a9e44b6c8f3d1e20'

const posts = [
  {
    slug: 'rust-borrowing',
    title: 'Borrowing, gently: a tour',
    alt: 'Two lighthouses passing a beam of light between them over a calm sea',
  },
  {
    slug: 'quiet-deploys',
    title: 'Quiet deploys on a Friday afternoon',
    alt: 'A paper boat crossing a still harbour at dusk',
  },
  {
    slug: 'caching-for-humans',
    title: 'Caching, for humans',
    alt: 'Shelves of labelled jars, one of them open and glowing',
  },
  {
    slug: 'what-git-remembers',
    title: 'What `git reflog` remembers',
    alt: 'Footprints in snow leading back to a small hut',
  },
]

export function illustrated(index: number, with_: Partial<Illustrated> = {}): Illustrated {
  const known = posts[index % posts.length]!
  const round = Math.floor(index / posts.length)
  const slug = round === 0 ? known.slug : `${known.slug}-${round + 1}`
  return {
    post: `src/content/blog/${slug}.md`,
    title: round === 0 ? known.title : `${known.title}, part ${round + 1}`,
    hero: {
      path: `src/assets/hero/${slug}.webp`,
      format: 'webp',
      width: 1536,
      height: 864,
      bytes: 142_310 + index * 977,
    },
    social: {
      path: `public/social/${slug}.jpg`,
      format: 'jpeg',
      width: 1200,
      height: 630,
      bytes: 96_022 + index * 411,
    },
    alt: known.alt,
    prompt: prompt(known.title, known.alt),
    generator: 'openai',
    model: 'gpt-image-2',
    quality: 'medium',
    cost: 0.031,
    record: `.github/hero-images/records/src/content/blog/${slug}.md.json`,
    notes: [],
    ...with_,
  }
}

export function planned(index: number): Illustrated {
  const { hero, social, record, ...rest } = illustrated(index)
  return rest
}

export function report(with_: Partial<Report> = {}): Report {
  return {
    mode: 'drawn',
    notice: '',
    repo: { server: 'https://github.com', owner: 'octo', name: 'blog' },
    pullRequest: 7,
    commit,
    generator: 'openai',
    model: 'gpt-image-2',
    quality: 'medium',
    site: { name: 'astro', root: '' },
    drawn: [],
    kept: [],
    skipped: [],
    failed: [],
    cost: 0,
    costLimit: 2,
    warnings: [],
    ...with_,
  }
}

/** The states that people meet, by the name of their golden file in fixtures/. */
export function states(): Readonly<Record<string, Report>> {
  const many = Array.from({ length: 40 }, (_, index) => illustrated(index))
  const { commit: _, ...forkPlan } = report({
    mode: 'plan',
    notice:
      'This pull request comes from a fork (`mona/blog`), so nothing was drawn: a workflow of a fork has no key. A maintainer can merge it and draw what is missing with a manual run (`workflow_dispatch`).',
    drawn: [planned(0), planned(1), planned(2)],
    skipped: [{ post: 'src/content/blog/now.md', reason: 'draft' }],
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
      kept: [illustrated(3), illustrated(4)],
      skipped: [
        { post: 'src/content/blog/now.md', reason: 'draft' },
        {
          post: 'src/content/blog/2019-recap.md',
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
    'kept-2': report({ kept: [illustrated(0), illustrated(1)] }),
    'drawn-40': report({ drawn: many, cost: 1.24, kept: [illustrated(41)] }),
    cards: report({
      generator: 'card',
      model: 'card',
      quality: '',
      drawn: [0, 1].map((index) =>
        illustrated(index, { generator: 'card', model: 'card', quality: '', cost: 0, prompt: '' }),
      ),
    }),
    'unknown-cost': report({
      model: 'flux-2-dev',
      drawn: [illustrated(0, { model: 'flux-2-dev', cost: undefined })],
      cost: undefined,
    }),
    'plan-fork': forkPlan,
    'plan-cards': report({
      mode: 'plan',
      notice: 'This is a dry run: nothing was drawn, nothing was changed.',
      generator: 'card',
      model: 'card',
      quality: '',
      site: { name: 'hugo', root: 'docs' },
      drawn: [{ ...planned(0), generator: 'card', model: 'card', cost: 0, prompt: '' }],
      kept: [illustrated(1)],
    }),
    'nothing-to-do': report(),
    'only-skipped': report({ skipped: [{ post: 'src/content/blog/now.md', reason: 'draft' }] }),
    'only-failed': report({
      failed: [
        {
          post: 'src/content/blog/late.md',
          message: 'The images API said 401: the key is wrong or was revoked.',
          hint: 'Put a valid key into the secret that `api-key` names.',
        },
      ],
    }),
  }
}

function prompt(title: string, concept: string): string {
  return [
    `Illustration for a blog post titled "${title}".`,
    '',
    `Subject: ${concept}.`,
    'Style: flat shapes with soft grain, generous empty space, one light source.',
    'Palette: deep teal, warm sand, a single coral accent.',
    'Composition: landscape; keep the subject within the middle 80%, so that it survives a crop.',
    'Must not appear: logos, trademarks, watermarks, paragraphs of text.',
  ].join('\n')
}
