import { describe, expect, test } from 'vitest'
import type { SiteSettings } from '../../../src/sites/contract/site.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import type { Sample } from '../../../src/sites/learn/sample.ts'
import { filesOf, images, now, plain, read } from '../fixture.ts'
import type { GrownRepo } from './grown/repo.ts'
import { grownRepos } from './grown/repos.ts'

/** What is learned from a repo of some forty posts: from all of them, and from three as by the API. */

function open(
  { files, fresh }: GrownRepo,
  size: Sample['size'],
  settings: Partial<SiteSettings> = {},
  isOurs: Sample['isOurs'] & {} = () => false,
) {
  const texts = new Map([...Object.entries(files), [fresh.path, fresh.text] as const])
  const settled = (path: string) => path !== fresh.path
  return openSite(filesOf(texts).files, { ...plain, ...settings }, { size, settled, isOurs })
}

async function placed(
  repo: GrownRepo,
  size: number,
  settings: Partial<SiteSettings> = {},
  isOurs?: Sample['isOurs'] & {},
) {
  const site = await open(repo, size, settings, isOurs)
  const post = read(repo.fresh.path, repo.fresh.text)
  const formats = { hero: site.heroFormat ?? 'webp', social: 'jpeg' } as const
  const place = site.place(post, formats)
  const { fields = [] } = place.edit({ ...images, alt: 'ALT', body: false })
  return {
    hero: place.hero,
    keys: Object.fromEntries(fields.map(({ key, value }) => [key.join('.'), value])),
  }
}

describe.each(grownRepos)('$name', (repo) => {
  test('all posts: finds exactly those without a hero', async () => {
    const site = await open(repo, 200)
    const lacking = Object.entries(repo.files).filter(([path, text]) => {
      if (!site.isPost(path)) return false
      const post = read(path, text)
      return site.unpublished(post, now) === undefined && site.heroOf(post) === undefined
    })
    expect(lacking.map(([path]) => path).sort()).toEqual(repo.missing)
  })

  test('pictures that we drew ourselves teach nothing', async () => {
    const usual = await placed(repo, 0)
    expect(await placed(repo, 200, {}, () => true)).toEqual(usual)
    expect(await placed(repo, 3, {}, () => true)).toEqual(usual)
  })

  test.each([200, 3])(
    '%i posts read: says in two lines what it is and how it is done',
    async (size) => {
      const { about } = await open(repo, size)
      expect(about).toHaveLength(2)
      expect(about[0]).toContain(repo.says[0])
      expect(about[1]).toContain(repo.says[1])
      expect(about[1]).toMatch(/\b\d+ (?:of \d+ )?posts read/)
      expect(about[1]).toContain('Say otherwise with `fields`, `image-dir`, `image-url`.')
    },
  )

  test.each([200, 3])('%i posts read: the new post gets the right keys and files', async (size) => {
    const { hero, keys } = await placed(repo, size)
    expect(hero).toBe(repo.hero)
    expect(keys).toMatchObject(repo.keys)
  })

  test('the settings win over what was learned', async () => {
    const settings = { fields: { hero: 'own.picture' }, imageDir: 'own/pictures' }
    const { hero, keys } = await placed(repo, 200, settings)
    expect(hero).toMatch(/^own\/pictures\/.*new-boat/)
    expect(keys.own).toMatchObject({ picture: expect.stringContaining('new-boat') })
    const learned = Object.keys(repo.keys).filter((key) => key !== 'socialImage')
    expect(learned.filter((key) => key in keys)).toEqual([])
  })
})

describe('known, learned, told', () => {
  const repo = grownRepos.find(({ name }) => name.startsWith('hundreds'))!
  const orders = [
    ['known, where no post has an image', 0, {}, 'featured_image'],
    ['learned over known', 200, {}, 'thumbnail'],
    ['told over known', 0, { fields: { hero: 'own' } }, 'own'],
    ['told over learned', 200, { fields: { hero: 'own' } }, 'own'],
  ] as const
  test.each(orders)('%s', async (_, size, settings, key) => {
    const { keys } = await placed(repo, size, settings)
    const heroKeys = ['featured_image', 'thumbnail', 'own'].filter((one) => one in keys)
    expect(heroKeys).toEqual([key])
  })
})
