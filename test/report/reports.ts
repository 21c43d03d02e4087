import type { PostFact, Report } from '../../src/report/report.ts'

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

export function illustrated(index: number, with_: Partial<PostFact> = {}): PostFact {
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

export function planned(index: number): PostFact {
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
    site: { name: 'astro', root: '' },
    drawn: [],
    skipped: [],
    failed: [],
    cost: 0,
    costLimit: 2,
    prices: 'list prices of 2026-11-01',
    used: [],
    warnings: [],
    ...with_,
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
