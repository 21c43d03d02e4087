import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pMap from 'p-map'
import sharp from 'sharp'

/** What one would write to draw pictures: eight at once, each asked for, cut, and written to a folder. */
const [url = '', count = '0', dir = ''] = process.argv.slice(2)
await mkdir(dir, { recursive: true })
await pMap(
  Array.from({ length: Number(count) }, (_, number) => number),
  async (number) => {
    const response = await fetch(`${url}/images/generations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-image-2', prompt: `Post ${number}`, size: '1536x1024' }),
    })
    const { data } = (await response.json()) as { data: readonly { b64_json: string }[] }
    const picture = sharp(Buffer.from(data[0]!.b64_json, 'base64'))
    const hero = picture.clone().resize(1536, 864).webp({ quality: 82 })
    const social = picture.clone().resize(1200, 630).jpeg({ quality: 85, mozjpeg: true })
    await writeFile(join(dir, `${number}.webp`), await hero.toBuffer())
    await writeFile(join(dir, `${number}.jpg`), await social.toBuffer())
  },
  { concurrency: 8 },
)
