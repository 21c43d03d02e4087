import { type GrownRepo, grow, written } from './repo.ts'

/** The list of the popular Tailwind starter, which its posts keep when it is empty. */
export const emptyLists: GrownRepo = {
  name: 'images: []',
  ...grow(
    {
      'next.config.js': 'module.exports = {}\n',
      'package.json': '{"dependencies":{"next":"16","contentlayer2":"1"}}',
      'contentlayer.config.ts':
        "export const Blog = defineDocumentType(() => ({ name: 'Blog', filePathPattern: 'blog/**/*.mdx', fields: { images: { type: 'json' } } }))\nexport default makeSource({ contentDirPath: 'data' })\n",
      'data/siteMetadata.js':
        "module.exports = { siteUrl: 'https://sea.example', socialBanner: '/static/images/card.png' }\n",
      'data/references-data.bib': '@book{a}',
      'public/static/images/card.png': 'c',
    },
    ({ n, slug, year, date, title, quoted, shown }) => ({
      path: `data/blog/${year}/${slug}.mdx`,
      text: written([
        `title: ${quoted(title)}`,
        `date: ${quoted(date)}`,
        'draft: false',
        `summary: ${quoted('How it went, as in photo.png')}`,
        shown
          ? n % 2 === 0
            ? `images: ['/static/images/${year}/${slug}.jpg']`
            : `images:\n  - /static/images/${year}/${slug}.jpg\n  - /static/images/card.png`
          : n % 2 === 0
            ? 'images: []'
            : "images: ['']",
        'bibliography: references-data.bib',
      ]),
      more: shown ? { [`public/static/images/${year}/${slug}.jpg`]: `p${n}` } : {},
    }),
  ),
  fresh: {
    path: 'data/blog/2026/new-boat.mdx',
    text: written(['title: New boat', "date: '2026-05-06'", 'images: []']),
  },
  keys: { images: ['/static/images/2026/new-boat.jpg'] },
  hero: 'public/static/images/2026/new-boat.jpg',
  says: ['Site: next', '`images`'],
}

/** Nothing but what looks like a hero and is none. */
export const decoys: GrownRepo = {
  name: 'decoys',
  ...grow(
    {
      'docusaurus.config.js': "export default { url: 'https://sea.example', baseUrl: '/' }\n",
      'static/img/ada.png': 'a',
      'static/img/logo.png': 'l',
      'static/img/card.png': 'c',
    },
    ({ n, slug, date, title, quoted }) => ({
      path: `blog/${date}-${slug}/index.${n % 2 ? 'mdx' : 'md'}`,
      text: written([
        `title: ${quoted(title)}`,
        'authors:',
        '  - name: Ada',
        '    image_url: /img/ada.png',
        `teaser: ${quoted('What happened in the harbour.')}`,
        n % 2 === 0 && 'logo: /img/logo.png',
        n % 3 === 0 && 'avatar: /img/ada.png',
        n % 3 === 1 && "image: ''",
        n % 3 === 2 && '# image: /img/card.png',
        n % 4 === 0 && 'bibliography: refs.bib',
        n % 5 === 0 && 'author_image_url: /img/ada.png',
        n % 5 === 1 && 'sponsor_logo: /img/logo.png',
        n % 5 === 2 && 'images: []',
      ]),
      more: {
        [`blog/${date}-${slug}/refs.bib`]: `@book{${n}}`,
        [`blog/${date}-${slug}/figure-1.png`]: `f${n}`,
      },
    }),
  ),
  missing: [],
  fresh: { path: 'blog/2026-05-06-new-boat/index.md', text: written(['title: New boat']) },
  keys: {},
  hero: 'static/img/hero/2026-05-06-new-boat.webp',
  says: ['Site: docusaurus', 'no other habit found'],
}
