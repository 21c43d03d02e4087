import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { blog, illustrated, pictureOf, write } from '../test/helpers/built-site.ts'

/** Bytes of a built site's pages, and of all its files. */
export interface Weight {
  readonly html: number
  readonly all: number
}

const kilobytes = 40

/** A blog of so many posts with their records and images, and below `dist` its build without tags. */
export function makeSite(dir: string, pages: number): Weight {
  write(dir, blog)
  const filler = `<p>${'The tide is late, and the harbour knows. '.repeat(24)}</p>\n`
  const body = filler.repeat(Math.ceil((kilobytes * 1000) / filler.length))
  for (let number = 0; number < pages; number++) {
    const slug = `post-${number}`
    const title = `Post number ${number}`
    write(dir, {
      ...illustrated(slug, title),
      [`dist/images/social/${slug}-social.png`]: pictureOf(slug),
      [`dist/blog/${slug}/index.html`]: `<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8">\n    <title>${title} | Tidewater</title>\n    <link rel="canonical" href="https://tidewater.example/notes/blog/${slug}/">\n  </head>\n  <body>\n${body}</body>\n</html>\n`,
    })
  }
  return { html: bytesIn(join(dir, 'dist'), /\.html$/), all: bytesIn(join(dir, 'dist'), /./) }
}

function bytesIn(folder: string, name: RegExp): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
