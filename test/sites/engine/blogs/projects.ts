import { articles, named, others, papers, people, wholeBlog } from './blog.ts'

/** What a conference publishes beside its news: people, talks, sponsors, rooms. */
export const conference = wholeBlog(
  'conference: Jekyll, news beside speakers, talks and sponsors',
  papers,
  articles(
    16,
    ({ date, slug }) => `_posts/${date}-${slug}.md`,
    ({ title }) => ['layout: post', `title: ${title}`],
  ),
  articles(
    5,
    ({ slug }) => `_stories/${slug}.md`,
    ({ title, date }) => [`title: ${title}`, `date: ${date}`],
  ),
  others({
    '_config.yml': `url: https://summit.example
theme: minimal-mistakes-jekyll
collections:
  stories: { output: true, permalink: /stories/:path/ }
  speakers: { output: true, permalink: /speaker/:name/ }
  talks: { output: true, permalink: /talk/:name/ }
  rooms: { output: false }
  partners: { output: true }
  about: { output: true, permalink: /:path/ }
defaults:
  - scope: { type: posts }
    values: { layout: single }
  - scope: { path: _stories }
    values: { layout: single }
  - scope: { path: _speakers }
    values: { layout: speaker }
  - scope: { path: _talks }
    values: { layout: talk }
  - scope: { path: _about }
    values: { layout: page }
`,
    Gemfile: "gem 'jekyll'\ngem 'minimal-mistakes-jekyll'\n",
    'index.md': ['layout: home'],
    'tickets.md': ['layout: single', 'title: Tickets'],
    'code-of-conduct.md': ['layout: single', 'title: Code of conduct'],
    'pages/venue.md': ['layout: single', 'title: Venue'],
    '_drafts/programme.md': ['title: The programme'],
    '_posts/2031-01-01-next.md': ['title: Next time'],
    '_posts/notes.txt': 'Nothing\n',
    '_rooms/blue.md': ['title: Blue room'],
    '_partners/ropes.md': ['title: Ropes', 'level: gold'],
    '_about/index.md': ['title: About'],
    '_about/team.md': ['title: Team'],
    '_about/history.md': ['title: History'],
    '_includes/banner.md': 'Soon!\n',
    '_data/schedule.yml': '- 9:00\n',
    'node_modules/x/README.md': '# x\n',
  }),
  ...['knots', 'rust', 'tides', 'maps'].map((name) =>
    others({ [`_talks/${name}.md`]: [`title: On ${name}`, 'speaker: ada-abbot', 'room: blue'] }),
  ),
  people(
    20,
    (name) => `_speakers/${name}.md`,
    (name) => [`title: ${name}`, 'photo: x.jpg'],
  ),
)

/** A tool's documentation, with a blog among it. */
export const documentation = wholeBlog(
  'documentation with blog: VitePress, a blog among guides in two languages',
  papers,
  articles(
    12,
    ({ slug }) => `docs/blog/${slug}.md`,
    ({ title, date }) => [`title: ${title}`, `date: ${date}`, 'sidebar: false'],
  ),
  named({ 'docs/zh/blog/anchor-at-dawn.md': ['title: 锚', 'date: 2024-01-01'] }),
  others({
    'docs/.vitepress/config.ts':
      "import { defineConfig } from 'vitepress'\nexport default defineConfig({ title: 'Keel', sitemap: { hostname: 'https://keel.example' }, locales: { root: {}, zh: {} } })\n",
    'docs/index.md': ['layout: home'],
    'docs/blog.md': ['title: Blog', 'sidebar: false'],
    'docs/blog/index.md': ['title: All posts', 'layout: page'],
    'docs/blog/[page].md': ['title: Page'],
    'docs/tags.md': ['title: Tags'],
    'docs/.vitepress/theme/README.md': '# Theme\n',
    'docs/team.md': ['layout: page', 'title: Meet the team'],
    'docs/releases.md': ['title: Releases'],
    'docs/live.md': ['title: Play'],
    'docs/guide/index.md': ['title: Guide'],
    'docs/guide/api-plugin.md': ['title: Plugin API'],
    'docs/guide/migration.md': ['title: Migration'],
    'docs/config/build-options.md': ['title: Build options'],
    'docs/changes/per-environment.md': ['title: Per environment'],
    'docs/zh/index.md': ['layout: home'],
    'docs/zh/guide/index.md': ['title: 指南'],
    'docs/public/starter/README.md': '# Starter\n',
    'packages/keel/README.md': '# keel\n',
    'packages/keel/CHANGELOG.md': '# Changes\n',
    'packages/create-keel/template-blog/blog/hello.md': ['title: Hello'],
    'playground/ssr/notes.md': 'Notes\n',
  }),
)

/** The preset's blog and a second one, with translations, in a folder of a monorepo. */
export const twoBlogs = wholeBlog(
  'two blogs: Docusaurus in a folder, with a second blog and translations',
  papers,
  articles(12, ({ date, slug, n }) =>
    n % 2 ? `website/blog/${date}-${slug}.md` : `website/blog/${date}-${slug}/index.mdx`,
  ),
  articles(6, ({ slug }) => `website/engineering/${slug}.mdx`),
  named({
    'website/i18n/fr/docusaurus-plugin-content-blog/2021-01-01-anchor-at-dawn.md': ['title: Ancre'],
    'website/i18n/fr/docusaurus-plugin-content-blog-engineering/anchor-at-dawn.mdx': [
      'title: Ancre',
    ],
  }),
  others({
    'website/docusaurus.config.ts': `import type { Config } from '@docusaurus/types'
const engineering = { id: 'engineering', routeBasePath: 'engineering', path: './engineering' }
const config: Config = {
  url: 'https://mast.example', baseUrl: '/', i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
  presets: [['classic', { docs: { path: 'docs' }, blog: { showReadingTime: true } }]],
  plugins: [
    ['@docusaurus/plugin-content-docs', { id: 'community', path: 'community', routeBasePath: 'community' }],
    ['@docusaurus/plugin-content-blog', engineering],
  ],
}
export default config
`,
    'website/blog/authors.yml': 'ada: { name: Ada }\n',
    'website/blog/_thanks.mdx': 'Thanks.\n',
    'website/blog/2026-01-01-part/_code.mdx': 'Code\n',
    'website/blog/2026-02-02-hidden.md': ['title: Hidden', 'unlisted: true'],
    'website/blog/2026-02-03-draft.md': ['title: Draft', 'draft: true'],
    'website/engineering/_drafts/idea.mdx': ['title: Idea'],
    'website/docs/intro.md': ['title: Intro'],
    'website/docs/blog/how-to-blog.md': ['title: How to blog'],
    'website/versioned_docs/version-1.0/intro.md': ['title: Intro'],
    'website/community/team.mdx': ['title: Team'],
    'website/community/blog.md': ['title: Where we write'],
    'website/src/pages/versions.md': ['title: Versions'],
    'website/i18n/fr/docusaurus-plugin-content-docs/current/intro.md': ['title: Introduction'],
    'website/i18n/fr/docusaurus-plugin-content-pages/versions.md': ['title: Versions'],
    'packages/mast/README.md': '# mast\n',
    'packages/create-mast/templates/classic/docusaurus.config.ts': 'export default {}\n',
    'packages/create-mast/templates/classic/blog/2021-08-26-welcome/index.md': ['title: Welcome'],
    'examples/simple/docusaurus.config.ts': 'export default {}\n',
    'examples/simple/blog/hello.md': ['title: Hello'],
  }),
)

const rst = (title: string, lines: readonly string[]) =>
  `${title}\n${'#'.repeat(title.length)}\n\n${lines.map((line) => `:${line}`).join('\n')}\n\nWords.\n`
const keyLines = (lines: readonly string[]) => `${lines.join('\n')}\n\nWords.\n`

/** reStructuredText and Markdown by topic, beside pages and a manual. */
export const laboratory = wholeBlog(
  'laboratory: Pelican, reStructuredText and Markdown by topic',
  papers,
  ...articlesOfPelican(),
  named({
    'content/methods/sampling-fr.md': keyLines([
      'Title: Échantillons',
      'Date: 2026-01-03',
      'Lang: fr',
      'Slug: sampling',
    ]),
    'content/methods/sampling.md': keyLines([
      'Title: Sampling',
      'Date: 2026-01-03',
      'Slug: sampling',
    ]),
  }),
  others({
    'pelicanconf.py':
      "AUTHOR = 'Lab'\nSITEURL = ''\nPATH = 'content'\nSTATIC_PATHS = ['images', 'extra']\nPAGE_PATHS = ['pages']\nARTICLE_EXCLUDES = ['extra']\n",
    'publishconf.py': "from pelicanconf import *\nSITEURL = 'https://lab.example'\n",
    'README.rst': 'Lab\n===\n\nHow to build.\n',
    'docs/index.rst': 'Manual\n======\n',
    'docs/setup.rst': 'Setup\n=====\n',
    'content/pages/about.rst': rst('About', ['slug: about']),
    'content/pages/people.md': keyLines(['Title: People']),
    'content/extra/robots.md': 'Not a page\n',
    'content/tides/unready.rst': rst('Unready', ['date: 2026-01-01', 'status: draft']),
    'content/methods/hidden.md': keyLines(['Title: Hidden', 'Date: 2026-01-01', 'Status: hidden']),
    'themes/plain/README.md': '# plain\n',
    'tests/test_feed.py': '\n',
    'requirements.txt': 'pelican\n',
  }),
)

function articlesOfPelican() {
  const all = articles(18, ({ slug, n }) =>
    n % 2 ? `content/tides/${slug}.rst` : `content/${slug}.md`,
  )
  const texts = all.posts.map((path, n) => [
    path,
    path.endsWith('.rst')
      ? rst(`Tide ${n}`, [`date: 2025-01-${10 + n}`, 'tags: tide, sea'])
      : keyLines([`Title: Note ${n}`, `Date: 2025-01-${10 + n}`, 'Category: notes']),
  ])
  return [named(Object.fromEntries(texts))]
}
