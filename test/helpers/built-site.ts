import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordPath, writeRecord } from '../../src/ledger/record.ts'
import { recordOf } from '../pipeline/record.ts'
import { chunk, png, SIGNATURE } from './png.ts'

/** A repo with posts that have their images from us, as the main job leaves it. */

export const siteUrl = 'https://tidewater.example/notes'

export const postPath = (slug: string) => `src/content/blog/${slug}.md`
export const socialPath = (slug: string) => `public/images/social/${slug}-social.png`

export function write(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

let base: Buffer | undefined

/** A whole picture of 1200x630 that no other text gives; its size differs too, as those of real ones. */
export function pictureOf(text: string): Buffer {
  base ??= png(1200, 630, (x, y) => [x >> 3, y >> 2, ((x ^ y) & 24) * 4])
  const header = SIGNATURE.length + 25
  const filler = '.'.repeat(createHash('sha256').update(text).digest().readUInt16BE() % 5000)
  const comment = chunk('tEXt', Buffer.from(`Comment\0${text}${filler}`, 'latin1'))
  return Buffer.concat([base.subarray(0, header), comment, base.subarray(header)])
}

/** The Astro blog that the posts are in; `base` is its base path. */
export const blog = {
  'astro.config.mjs': "export default { site: 'https://tidewater.example', base: '/notes' }\n",
  'package.json': '{ "dependencies": { "astro": "7.3.5" } }\n',
}

/** One post, its record and its two images. */
export function illustrated(slug: string, title: string): Record<string, string | Uint8Array> {
  const post = postPath(slug)
  const social = pictureOf(slug)
  const record = recordOf(post, { hero: `src/assets/hero/${slug}.png`, social: socialPath(slug) })
  const facts = {
    ...{ format: 'png', width: 1200, height: 630, bytes: social.length },
    sha256: createHash('sha256').update(social).digest('hex'),
  }
  const files = { ...record.files, social: { ...record.files.social, ...facts } }
  return {
    [post]: `---\ntitle: ${JSON.stringify(title)}\npubDate: 2026-01-02\nheroImage: ../../assets/hero/${slug}.png\n---\n\nWords.\n`,
    [`src/assets/hero/${slug}.png`]: social,
    [socialPath(slug)]: social,
    [recordPath(post)]: writeRecord({ ...record, title, alt: `Card for ${title}`, files }),
  }
}
