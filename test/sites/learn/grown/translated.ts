import { type Files, type GrownRepo, posts, written } from './repo.ts'

const languages = ['en', 'de', 'es', 'fr', 'ja', 'ko', 'pt-br', 'zh-cn']

export function translated(): GrownRepo {
  const files: Files = {
    'config.toml': `baseURL = "https://sea.example/"\n${languages.map((l) => `[languages.${l}]\ncontentDir = "content/${l}"\n`).join('')}`,
    'static/images/logo.svg': 's',
  }
  const missing: string[] = []
  for (const { n, slug, year, date, title, quoted, shown } of posts()) {
    const image = `2${n}-${slug}.png`
    if (shown) files[`static/images/blog/${image}`] = `p${n}`
    for (const [at, language] of languages.entries()) {
      if (at > 0 && (n + at) % 3 === 0) continue
      const path = `content/${language}/blog/${year}/${date}-${slug}.md`
      // Some translators forget the picture.
      const forgets = at > 2 && (n * at) % 11 === 5
      files[path] = written([
        `title: ${quoted(`${language} ${title}`)}`,
        `date: ${date}`,
        shown && !forgets && `thumbnail: ${quoted(`/images/blog/${image}`)}`,
        `author: ${quoted('Ada')}`,
      ])
      if (!shown || forgets) missing.push(path)
    }
  }
  return {
    name: 'hundreds of translations that share one image',
    files,
    missing: missing.sort(),
    fresh: {
      path: 'content/en/blog/2026/2026-05-06-new-boat.md',
      text: written(['title: New boat', 'date: 2026-05-06']),
    },
    keys: { thumbnail: '/images/blog/2026-05-06-new-boat.webp' },
    hero: 'static/images/blog/2026-05-06-new-boat.webp',
    says: ['Site: hugo', '`thumbnail` as a path that starts at static'],
  }
}
