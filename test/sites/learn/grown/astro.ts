import { type GrownRepo, grow, written } from './repo.ts'

/** As blogs on Starlight have it: two covers for two themes, and one picture for sharing. */
export const lightAndDark: GrownRepo = {
  name: 'one socialImage beside cover.light and cover.dark',
  ...grow(
    {
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight'\nimport starlightBlog from 'starlight-blog'\nexport default { site: 'https://sea.example', integrations: [starlight({ plugins: [starlightBlog()] })] }\n",
      'src/assets/ada.png': 'a',
    },
    ({ n, slug, date, title, quoted, shown }) => ({
      path: `src/content/docs/blog/${slug}.${n % 4 === 0 ? 'mdx' : 'md'}`,
      text: written([
        `title: ${quoted(title)}`,
        `date: ${date}`,
        'authors:',
        '  - name: Ada',
        '    picture: ../../../assets/ada.png',
        ...(shown
          ? [
              'cover:',
              `  light: ${quoted(`../../../assets/covers/${slug}-light.png`)}`,
              `  dark: ${quoted(`../../../assets/covers/${slug}-dark.png`)}`,
              n % 5 !== 0 && `  alt: ${quoted(`The ${title}`)}`,
              `socialImage: /og/${slug}.png`,
            ]
          : []),
      ]),
      more: shown
        ? {
            [`src/assets/covers/${slug}-light.png`]: `l${n}`,
            [`src/assets/covers/${slug}-dark.png`]: `d${n}`,
            [`public/og/${slug}.png`]: `s${n}`,
          }
        : {},
    }),
  ),
  fresh: {
    path: 'src/content/docs/blog/new-boat.md',
    text: written(['title: New boat', 'date: 2026-05-06']),
  },
  keys: {
    cover: {
      light: '../../../assets/covers/new-boat.webp',
      dark: '../../../assets/covers/new-boat.webp',
      alt: 'ALT',
    },
    socialImage: '/og/new-boat.jpg',
  },
  hero: 'src/assets/covers/new-boat.webp',
  says: ['Site: starlight', '`cover.light` and `cover.dark` as a path relative to the post'],
}

/** A theme that calls the date `published`, and whose new posts carry an empty image. */
export const publishedDates: GrownRepo = {
  name: 'published: as a date',
  ...grow(
    {
      'astro.config.mjs': "export default { site: 'https://sea.example' }\n",
      'src/content/config.ts':
        "import { defineCollection, z } from 'astro:content'\nconst postsCollection = defineCollection({ schema: z.object({ title: z.string(), published: z.date(), draft: z.boolean().optional().default(false), description: z.string().optional().default(''), image: z.string().optional().default('') }) })\nexport const collections = { posts: postsCollection }\n",
      'src/assets/images/avatar.png': 'a',
    },
    ({ n, slug, date, title, quoted, shown }) => ({
      path:
        n % 4 === 3 && shown
          ? `src/content/posts/${slug}.md`
          : `src/content/posts/${slug}/index.md`,
      text: written([
        `title: ${quoted(title)}`,
        `published: ${date}`,
        n % 3 === 2 && `updated: ${date}`,
        shown
          ? `image: ${quoted(n % 4 === 3 ? `/covers/${slug}.jpg` : n % 8 === 0 ? 'cover.jpg' : './cover.jpg')}`
          : "image: ''",
        'lang: en',
        n % 7 === 1 && 'draft: true',
      ]),
      extra: n % 7 === 1,
      more: shown
        ? n % 4 === 3
          ? { [`public/covers/${slug}.jpg`]: `p${n}` }
          : { [`src/content/posts/${slug}/cover.jpg`]: `p${n}` }
        : {},
    }),
  ),
  fresh: {
    path: 'src/content/posts/new-boat/index.md',
    text: written(['title: New boat', 'published: 2026-05-06', "image: ''"]),
  },
  keys: { image: './cover.jpg' },
  hero: 'src/content/posts/new-boat/cover.jpg',
  says: ['Site: astro', '`image` as a path relative to the post'],
}
