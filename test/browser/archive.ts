import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { type Record, recordPath, writeRecord } from '../../src/ledger/record.ts'
import { gitId } from '../../src/repo/object-id.ts'
import { blog, postPath } from '../helpers/built-site.ts'
import { sceneOf } from '../helpers/scenes.ts'
import { recordOf } from '../pipeline/record.ts'

/** So many pictures; other posts have their bytes once more. */
const scenes = 40

const words =
  'tide harbour silt lamp rope gull engine winter ledger bridge copper garden signal north orchard'.split(
    ' ',
  )
const wordsOf = (index: number, count: number) =>
  Array.from({ length: count }, (_, at) => words[(index * 7 + at * 5 + at * at) % words.length])

/**
 * Writes a blog of many posts with pictures of the size and grain of real ones: nine of ten ours, each
 * with a social image, some by a person, some without any.
 */
export async function writeArchive(dir: string, posts: number): Promise<void> {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  for (const [path, content] of Object.entries(blog)) write(path, content)
  const drawn = await Promise.all(
    Array.from({ length: scenes }, (_, index) => picturesOf(`scene ${index}`)),
  )
  for (let index = 0; index < posts; index++) {
    const slug = `post-${String(index).padStart(4, '0')}`
    const folder = ['notes', 'essays', 'reports'][index % 3]!
    const post = postPath(`${folder}/${slug}`)
    const kind = index % 20 === 7 ? 'missing' : index % 20 === 13 ? 'person' : 'ours'
    const title = `${wordsOf(index, 6).join(' ')} ${index}`
    const name = kind === 'missing' ? undefined : `src/assets/hero/${slug}.webp`
    const key = name === undefined ? '' : `heroImage: ../../../assets/hero/${slug}.webp\n`
    write(
      post,
      `---\ntitle: ${JSON.stringify(title)}\npubDate: 2026-01-02\n${key}---\n\n${wordsOf(index, 200).join(' ')}\n`,
    )
    if (name === undefined) continue
    const { hero, social } =
      kind === 'person' ? await picturesOf(`person ${index}`) : drawn[index % scenes]!
    write(name, hero)
    if (kind === 'person') continue
    const socialPath = `public/images/social/${slug}-social.jpg`
    write(socialPath, social)
    write(
      recordPath(post),
      writeRecord(recordFor(post, title, index, { name, hero, socialPath, social })),
    )
  }
}

/** With grain as a photograph has it, so that the small pictures weigh what those weigh. */
async function picturesOf(text: string): Promise<Pick<Files, 'hero' | 'social'>> {
  const size = { width: 1536, height: 864 }
  const noise = { type: 'gaussian', mean: 128, sigma: 22 } as const
  const grain = { create: { ...size, channels: 3 as const, background: '#808080', noise } }
  const picture = sharp(
    await sharp(sceneOf(text, size.width / 4, size.height / 4))
      .resize(size.width, size.height)
      .composite([{ input: grain, blend: 'soft-light' }])
      .png({ compressionLevel: 1 })
      .toBuffer(),
  )
  return {
    hero: await picture.clone().webp({ quality: 82 }).toBuffer(),
    social: await picture.clone().resize(1200, 630).jpeg({ quality: 85 }).toBuffer(),
  }
}

interface Files {
  readonly name: string
  readonly hero: Buffer
  readonly socialPath: string
  readonly social: Buffer
}

function recordFor(
  post: string,
  title: string,
  index: number,
  { name, hero, socialPath, social }: Files,
): Record {
  const record = recordOf(post, { hero: name, social: socialPath })
  const facts = (bytes: Buffer) => ({
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    blob: gitId(bytes),
  })
  // Every hundredth looks like the one before it.
  const look = createHash('sha256')
    .update(`look ${index % 100 === 3 ? index - 1 : index}`)
    .digest('hex')
  return {
    ...{ ...record, title, look, cost: 0.0412 },
    alt: `A picture of ${wordsOf(index, 12).join(', ')}`,
    prompt: `Draw ${wordsOf(index, 60).join(' ')}.\n\nNo letters. ${wordsOf(index + 3, 60).join(' ')}.`,
    files: {
      hero: { ...record.files.hero, ...facts(hero) },
      social: { ...record.files.social, ...facts(social), width: 1200, height: 630 },
    },
  }
}
