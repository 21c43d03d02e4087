import { describe, expect, it } from 'vitest'
import { placeAll } from '../../../src/pipeline/place/place.ts'
import { recordOf } from '../record.ts'
import { hero, name, plan, social, text } from '../scene.ts'

describe('placeAll', () => {
  it('puts a kept drawing where the post looks for it now', async () => {
    const { draw, workspace } = await plan({ files: { [name('a')]: text('A') } })
    const record = recordOf(name('a'), { hero: 'old/a.webp', social: 'old/a.jpg' })
    const placed = placeAll([{ planned: draw[0]!, drawn: { record } }], workspace)

    const { [name('a')]: post, ...images } = Object.fromEntries(placed.files)
    expect(Object.keys(images).sort()).toEqual(
      [`.github/hero-images/records/${name('a')}.json`, hero('a'), social('a')].sort(),
    )
    expect(images[hero('a')]).toEqual({ sha: record.files.hero.blob })
    expect(Buffer.from((post as { bytes: Uint8Array }).bytes).toString()).toContain(hero('a'))
    expect(placed.records[0]!.files).toMatchObject({
      hero: { path: hero('a'), blob: record.files.hero.blob },
      social: { path: social('a') },
    })
    expect(placed.failed).toEqual([])
  })
})
