import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fit as fitTo } from '../../src/pictures/fit.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { gradient, png } from '../helpers/png.ts'
import { judge, wrongOnes } from './page.ts'
import { isScaledCopy } from './scaled.ts'

const social = gradient('social', 40, 21)
const url = 'https://a.example/base'
const image = `${url}/img/social.png`
const right = {
  'og:image': image,
  'og:image:alt': 'Two "bees" & one',
  'og:image:width': '40',
  'og:image:height': '21',
  'twitter:card': 'summary_large_image',
  'twitter:image': image,
  'twitter:image:alt': 'Two "bees" & one',
}

let built: string
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'hero-page-'))
  writeFiles({ 'social.png': social, 'other.png': gradient('other', 40, 21) })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

const writeFiles = (files: Record<string, Buffer>) => {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(built, name), bytes)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const metas = (tags: Record<string, string>) =>
  Object.entries(tags).map(([key, text]) => `<meta property="${key}" content="${escaped(text)}">`)

/** What is found on a page with these tags; the site is served under `url`, images from its top. */
const found = (...tags: Record<string, string>[]) =>
  judge(
    `<!doctype html><title>T</title>${tags.flatMap(metas).join('')}<img src="/img/social.png">`,
    { built, url: `${url}/img`, alt: 'Two "bees" & one', social },
  )

describe('a built page', () => {
  it('is right with all facts, and lacks each one that it does not say', async () => {
    expect(wrongOnes(await found(right))).toEqual([])
    for (const key of Object.keys(right)) {
      const { [key]: _, ...others } = right as Record<string, string>
      expect(wrongOnes(await found(others))).toContain(key)
    }
  })

  it.each([
    ['/base/img/social.png', 'not absolute'],
    ['https://b.example/base/img/social.png', '`https://b.example/base/img/social.png`'],
    [`${url}/img/nothing.png`, 'no such file'],
    [`${url}/img/other.png`, 'another image'],
  ])('is told for the image %s: %s', async (address, finding) => {
    const findings = await found({ ...right, 'og:image': address, 'twitter:image': address })
    expect(findings).toMatchObject({ 'og:image': finding, 'twitter:image': finding })
  })

  it('may not name two images, nor say less than the truth of one', async () => {
    expect(await found(right, { 'og:image': image })).toMatchObject({ 'og:image': 'more than one' })
    const small = await found({ ...right, 'twitter:card': 'summary', 'og:image:width': '41' })
    expect(wrongOnes(small)).toEqual(['og:image:width', 'twitter:card'])
  })
})

describe('a scaled copy of the picture', () => {
  const picture = (width: number, height: number, from = 0) =>
    png(width, height, (x, y) => [(x / width) * 255, ((y / height) * 255 + from) % 256, 128])
  const whole = picture(640, 336)
  const scaledTo = async (width: number, height: number, bytes = whole) =>
    Buffer.from((await fitTo(sniff(bytes), { width, height, format: 'jpeg' })).bytes)

  it('is the picture: whole, large enough, and no other', async () => {
    expect(await isScaledCopy(await scaledTo(600, 315), whole)).toBe(true)
    expect(await isScaledCopy(await scaledTo(640, 336), whole)).toBe(true)
    expect(await isScaledCopy(await scaledTo(300, 158), whole)).toBe(false)
    expect(await isScaledCopy(await scaledTo(640, 360), whole)).toBe(false)
    expect(await isScaledCopy(await scaledTo(600, 315, picture(640, 336, 60)), whole)).toBe(false)
  })
})
