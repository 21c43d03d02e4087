import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { cutPictures } from '../src/pictures/cut-pictures.ts'
import { sniff } from '../src/pictures/sniff.ts'

/**
 * Hero and social image of one PNG, by us or by sharp; prints the milliseconds that they took, and those
 * of processor time that a fourth picture takes, when all code is compiled.
 */
const [who, path = ''] = process.argv.slice(2)
const bytes = await readFile(path)

async function ours(): Promise<void> {
  const cuts = [
    { from: 0, to: { width: 1536, height: 864, format: 'webp' } },
    { from: 0, to: { width: 1200, height: 630, format: 'jpeg' } },
  ] as const
  const tell = { look: false, placeholder: false }
  await cutPictures({ pictures: [sniff(bytes, 'the drawing')], cuts, tell })
}

async function bySharp(): Promise<void> {
  const picture = sharp(bytes)
  await picture.clone().resize(1536, 864).webp({ quality: 82 }).toBuffer()
  await picture.clone().resize(1200, 630).jpeg({ quality: 85, mozjpeg: true }).toBuffer()
}

const work = who === 'sharp' ? bySharp : ours

async function measured() {
  const [start, usage] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(usage)
  return { cpu: (user + system) / 1000, wall: performance.now() - start }
}

const first = await measured()
await work()
await work()
console.log(JSON.stringify({ ...first, further: (await measured()).cpu }))
