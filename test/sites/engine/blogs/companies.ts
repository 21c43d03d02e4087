import { articles, dated, named, others, papers, people, wholeBlog } from './blog.ts'

const collection = (base: string, pattern: string, fields: string) =>
  `defineCollection({ loader: glob({ base: './src/content/${base}', pattern: '${pattern}' }), schema: ({ image }) => z.object({ ${fields} }) })`

/** Collections of many kinds, each with its schema. */
export const agency = wholeBlog(
  'agency: Astro, collections for journal, case studies and what they sell',
  papers,
  articles(
    20,
    ({ slug, n }) => `src/content/journal/${slug}.${n % 3 === 0 ? 'mdx' : 'md'}`,
    ({ title, date, quoted }) => [`title: ${quoted(title)}`, `publishDate: ${date}`],
  ),
  articles(
    8,
    ({ slug }) => `src/content/caseStudies/${slug}.mdx`,
    ({ title, date }) => [`title: ${title}`, `publishDate: ${date}`, 'client: Quay Ltd'],
  ),
  others({
    'astro.config.mjs': "export default { site: 'https://studio.example' }\n",
    'src/content.config.ts': `import { defineCollection, z } from 'astro:content'
import { file, glob } from 'astro/loaders'
export const collections = {
  journal: ${collection('journal', '*.{md,mdx}', 'title: z.string(), publishDate: z.coerce.date(), coverImage: image().optional()')},
  caseStudies: ${collection('caseStudies', '*.mdx', 'title: z.string(), client: z.string(), publishDate: z.coerce.date(), coverImage: image().optional()')},
  team: ${collection('team', '*.md', 'name: z.string(), role: z.string(), photo: image().optional(), joined: z.date().optional()')},
  services: ${collection('services', '*.md', 'title: z.string(), icon: z.string(), order: z.number()')},
  quotes: ${collection('quotes', '*.md', 'author: z.object({ handle: z.string() }), url: z.string(), published: z.date()')},
  integrations: ${collection('integrations', '*.md', 'name: z.string(), title: z.string(), image: z.string().optional(), npmUrl: z.string()')},
  events: ${collection('events', '*.md', 'title: z.string(), date: z.date(), venue: z.string()')},
  openings: ${collection('openings', '*.md', 'title: z.string(), location: z.string(), salary: z.string()')},
  pages: ${collection('pages', '**/*.{md,mdx}', 'title: z.string(), updated_date: z.date().optional()')},
  partials: ${collection('partials', '*.md', '')},
  promos: defineCollection({ loader: file('./src/content/promos/promos.yml'), schema: z.object({ title: z.string() }) }),
}
`,
    'src/pages/index.astro': '<h1>Studio</h1>',
    'src/pages/colophon.md': ['title: Colophon'],
    'src/content/journal/_template.md': ['title: A title', 'publishDate: 2026-01-01'],
    'src/content/journal/unready.md': ['title: Unready', 'publishDate: 2026-01-01', 'draft: true'],
    'src/content/events/open-house.md': ['title: Open house', 'date: 2026-01-01', 'venue: here'],
    'src/content/services/design.md': ['title: Design', 'icon: pen', 'order: 1'],
    'src/content/services/rescue.md': ['title: Rescue', 'icon: ring', 'order: 2'],
    'src/content/quotes/ona.md': ['author: { handle: ona }', 'published: 2026-02-02'],
    'src/content/quotes/per.md': ['author: { handle: per }', 'published: 2026-02-03'],
    'src/content/integrations/ropes.md': [
      'name: ropes',
      'title: Ropes',
      'npmUrl: https://x.example',
    ],
    'src/content/openings/designer.md': ['title: Designer', 'location: Bergen', 'salary: fair'],
    'src/content/pages/legal/terms.md': ['title: Terms', 'updated_date: 2026-01-01'],
    'src/content/pages/approach.md': ['title: Approach'],
    'src/content/partials/footer.md': 'Call us.\n',
    'src/content/promos/promos.yml': '- title: Sale\n',
  }),
  people(
    12,
    (name) => `src/content/team/${name}.md`,
    (name) => [`name: ${name}`, 'role: maker'],
  ),
)

/** Posts in folders, with all the other Markdown of a product's site. */
export const startup = wholeBlog(
  'start-up: Next, posts in folders of their own beside docs, changelog and legal texts',
  papers,
  articles(
    18,
    ({ slug }) => `content/blog/${slug}/index.mdx`,
    (post) => [...dated(post), 'author: ada-abbot'],
  ),
  named({ 'content/blog/plain-file.md': ['title: Plain file', 'date: 2026-04-01'] }),
  others({
    'next.config.mjs': 'export default {}\n',
    'package.json': '{"dependencies":{"next":"16.0.0","gray-matter":"4.0.3"}}',
    'app/layout.tsx': 'export const metadata = { metadataBase: new URL("https://tool.example") }\n',
    'app/blog/[slug]/page.tsx':
      'export function generateMetadata({ post }) { return { openGraph: { images: [post.image] } } }\n',
    'app/(legal)/privacy/page.mdx': '# Privacy\n',
    'content/blog/index.mdx': ['title: Blog'],
    'content/blog/anchor-at-dawn/_aside.mdx': 'A part of its article.\n',
    'content/blog/secret/index.mdx': ['title: Secret', 'draft: true'],
    'content/changelog/2026-01-04-faster.mdx': ['title: Faster', 'date: 2026-01-04'],
    'content/changelog/2026-02-11-exports.mdx': ['title: Exports', 'date: 2026-02-11'],
    'content/changelog/2026-03-19-teams.mdx': ['title: Teams', 'date: 2026-03-19'],
    'content/docs/getting-started.mdx': ['title: Getting started'],
    'content/docs/api/errors.mdx': ['title: Errors'],
    'content/legal/terms.md': ['title: Terms'],
    'content/pages/pricing.mdx': ['title: Pricing'],
    'content/customers/quay.mdx': ['company: Quay', 'logo: /quay.svg'],
    'emails/welcome.mdx': 'Welcome!\n',
    'tests/fixtures/posts/2026-01-01-sample.mdx': ['title: Sample'],
    'packages/cli/README.md': '# cli\n',
    'packages/cli/docs/usage.md': '# Usage\n',
  }),
  people(7, (name) => `content/authors/${name}.mdx`),
)

/** Three collections of articles, and two of other things. */
export const threeCollections = wholeBlog(
  'three collections: Nuxt Content, blog, tutorials and stories beside docs and people',
  papers,
  articles(14, ({ n, slug }) => `content/3.blog/${n + 1}.${slug}.md`),
  articles(6, ({ slug }) => `content/4.tutorials/${slug}.md`),
  articles(5, ({ slug }) => `content/5.stories/${slug}.md`),
  others({
    'nuxt.config.ts':
      "export default defineNuxtConfig({ modules: ['@nuxt/content'], site: { url: 'https://kit.example' } })\n",
    'content.config.ts': `import { defineCollection, defineContentConfig, z } from '@nuxt/content'
const article = z.object({ title: z.string(), date: z.date(), image: z.string().optional() })
export default defineContentConfig({ collections: {
  blog: defineCollection({ type: 'page', source: '3.blog/**/*.md', schema: article }),
  tutorials: defineCollection({ type: 'page', source: '4.tutorials/**/*.md', schema: article }),
  stories: defineCollection({ type: 'page', source: { include: '5.stories/**/*.md' }, schema: article }),
  docs: defineCollection({ type: 'page', source: '2.docs/**/*.md', schema: z.object({ title: z.string(), navigation: z.boolean() }) }),
  people: defineCollection({ type: 'data', source: 'people/**.yml', schema: z.object({ name: z.string() }) }),
} })
`,
    'content/index.md': ['title: Kit'],
    'content/3.blog/index.md': ['title: Blog'],
    'content/4.tutorials/index.md': ['title: Tutorials'],
    'content/2.docs/1.start.md': ['title: Start'],
    'content/2.docs/2.api/1.errors.md': ['title: Errors'],
    'content/people/ada.yml': 'name: Ada\n',
    'content/6.legal/terms.md': ['title: Terms'],
    'content/.navigation.md': ['title: Navigation'],
    'app/pages/blog/[slug].vue': '<script setup>useSeoMeta(page.seo)</script>',
  }),
)

/** MDX from three folders, two of which are no blog. */
export const travellers = wholeBlog(
  'travel: Gatsby, posts, people and pages as sources',
  papers,
  articles(16, ({ slug, n }) =>
    n % 2 ? `content/posts/${slug}.mdx` : `content/posts/${slug}/index.mdx`,
  ),
  others({
    'gatsby-config.js': `const path = require('path')
module.exports = { siteMetadata: { siteUrl: 'https://way.example' }, plugins: [
  { resolve: 'gatsby-source-filesystem', options: { name: 'posts', path: path.join(__dirname, 'content', 'posts') } },
  { resolve: 'gatsby-source-filesystem', options: { name: 'people', path: \`\${__dirname}/content/people\` } },
  { resolve: 'gatsby-source-filesystem', options: { name: 'pages', path: \`\${__dirname}/content/pages\` } },
  { resolve: 'gatsby-source-filesystem', options: { name: 'images', path: \`\${__dirname}/src/images\` } },
  'gatsby-plugin-mdx',
] }
`,
    'package.json': '{"dependencies":{"gatsby":"5"}}',
    'content/pages/about.mdx': ['title: About'],
    'content/pages/packing-list.mdx': ['title: Packing list'],
    'content/posts/later.mdx': ['title: Later', 'published: false'],
    'src/pages/thanks.mdx': 'Thanks!\n',
    'src/components/note.md': 'A part.\n',
  }),
  people(5, (name) => `content/people/${name}.mdx`),
)
