import { type GrownRepo, grow, written } from './repo.ts'

/** The template puts the folder before the name: `/assets/headers/{{ page.img }}`. */
export const bareName: GrownRepo = {
  name: 'a bare name that the template completes',
  ...grow(
    {
      '_config.yml': 'url: https://sea.example\nauthor:\n  avatar: ada.jpg\n',
      Gemfile: "gem 'jekyll'\n",
      'assets/ada.jpg': 'a',
      'assets/logo.png': 'l',
    },
    ({ n, slug, year, date, title, quoted, shown }) => {
      // Half of the names are those of the photographer.
      const file = n % 2 === 0 ? `${slug}.jpg` : `IMG_${1000 + n}.JPG`
      return {
        path: `_posts/${year}/${date}-${slug}.md`,
        text: written([
          `title: ${quoted(title)}`,
          'layout: post',
          n % 4 === 0 && 'author_avatar: ada.jpg',
          shown &&
            `img: ${quoted(n === 12 ? 'https://photos.example/x/quay.jpg' : file)} # 1600 px`,
          !shown && n % 2 === 0 && 'img:',
          !shown && n % 2 === 1 && `# img: ${file}`,
          `tags: [sea, ${slug.split('-')[0]}]`,
        ]),
        more: shown && n !== 12 ? { [`assets/headers/${file}`]: `p${n}` } : {},
      }
    },
  ),
  fresh: {
    path: '_posts/2026/2026-05-06-new-boat.md',
    text: written(['title: New boat', 'layout: post']),
  },
  keys: { img: 'new-boat.jpg' },
  hero: 'assets/headers/new-boat.jpg',
  says: ['Site: jekyll', '`img` as a name that the site looks up in assets/headers'],
}

/** No key at all: the template looks for a file of the post's name. */
export const byName: GrownRepo = {
  name: 'a file of the name of the post',
  ...grow(
    {
      'eleventy.config.js': 'export default {}\n',
      'package.json': '{"dependencies":{"@11ty/eleventy":"3"}}',
      'img/site/logo.png': 'l',
      'img/authors/mel.png': 'm',
    },
    ({ n, slug, year, date, title, quoted, shown }) => ({
      path: `posts/${year}/${slug}.${n % 5 === 0 ? 'markdown' : 'md'}`,
      text: written(
        [
          `title: ${quoted(title)}`,
          `date: ${date}`,
          'author: {name: Mel, photo: img/authors/mel.png}',
        ],
        `![A view](/img/body/view-${n}.png)`,
      ),
      more: {
        [`img/body/view-${n}.png`]: `v${n}`,
        ...(shown ? { [`img/headers/${slug}.png`]: `p${n}` } : {}),
      },
    }),
  ),
  fresh: { path: 'posts/2026/new-boat.md', text: written(['title: New boat', 'date: 2026-05-06']) },
  keys: {},
  hero: 'img/headers/new-boat.png',
  says: ['Site: eleventy', 'no key, files named img/headers/{slug}.png'],
}
