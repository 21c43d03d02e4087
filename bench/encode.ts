import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { fit as fitPicture } from '../src/pictures/fit.ts'
import { sniff } from '../src/pictures/sniff.ts'

/** Hero and social image of one PNG, by us or by sharp; prints the milliseconds that they took. */
const [who, path = ''] = process.argv.slice(2)
const bytes = await readFile(path)

async function ours(): Promise<void> {
  const picture = sniff(bytes, 'the drawing')
  await fitPicture(picture, { width: 1536, height: 864, format: 'webp' })
  await fitPicture(picture, { width: 1200, height: 630, format: 'jpeg' })
}

async function bySharp(): Promise<void> {
  const picture = sharp(bytes)
  await picture.clone().resize(1536, 864).webp({ quality: 82 }).toBuffer()
  await picture.clone().resize(1200, 630).jpeg({ quality: 85, mozjpeg: true }).toBuffer()
}

const [start, usage] = [performance.now(), process.cpuUsage()]
await (who === 'sharp' ? bySharp() : ours())
const { user, system } = process.cpuUsage(usage)
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall: performance.now() - start }))
