import { afterEach, describe, expect, it } from 'vitest'
import { HeroImagesError } from '../../src/errors.ts'
import type { ContentRepo } from '../../src/repo/content-repo.ts'
import type { RefStore } from '../../src/repo/ref-store.ts'
import { binary, bytes, hostile } from './contract-files.ts'

/** A repo with a first commit, and what stands behind it. */
export interface ShelfScene {
  /** The repo as another process sees it, e.g. the next run. */
  open(): ContentRepo
  /** Commit that a full ref name points at; nothing where it is not there. */
  ref(name: string): Promise<string | undefined>
  /** Parents of a commit. */
  parents(commit: string): Promise<string[]>
  close(): Promise<void>
}

const files = (all: Readonly<Record<string, string | Uint8Array>>) =>
  new Map(
    Object.entries(all).map(([path, content]) => [
      path,
      { bytes: typeof content === 'string' ? bytes(content) : content },
    ]),
  )

/** What is kept for the next run is kept alike by all three kinds of repo. */
export function shelves(name: string, begin: () => Promise<ShelfScene>): void {
  describe(`${name} keeps a shelf`, () => {
    let scene: ShelfScene
    afterEach(() => scene.close())
    const open = async (shelf = 'pr-7'): Promise<RefStore> => (await scene.open().refStore(shelf))!
    const texts = async (shelf: RefStore) => {
      const read = await shelf.read([...(await shelf.list()).values()])
      return Object.fromEntries(
        [...read].map(([path, data]) => [path, Buffer.from(data).toString()]),
      )
    }

    it('that is empty at first, and writes nothing for nothing', async () => {
      scene = await begin()
      const shelf = await open()
      expect((await shelf.list()).size).toBe(0)
      await shelf.change({ removed: ['never'] })
      expect(await shelf.drop()).toBe(false)
      expect(await scene.ref('refs/hero-images/pr-7')).toBeUndefined()
    })

    it('that is listed by the begin of its name', async () => {
      scene = await begin()
      for (const name of ['branch-a-shard-1', 'branch-a-shard-2@docs', 'branch-a-shards'])
        await (await open(name)).change({ files: files({ a: name }) })
      const names = async (start: string) => [...(await scene.open().refStores(start))].sort()
      expect(await names('branch-a-shard-')).toEqual(['branch-a-shard-1', 'branch-a-shard-2@docs'])
      expect(await names('branch-b')).toEqual([])
    })

    it('that changes only where files are as given', async () => {
      scene = await begin()
      const [one, other] = [await open(), await open()]
      const none = new Map([['claim', undefined]])
      expect(await one.change({ files: files({ claim: 'one' }), given: none })).toBe(true)
      expect(await other.change({ files: files({ claim: 'other' }), given: none })).toBe(false)
      expect(await texts(other)).toEqual({ claim: 'one' })
      const given = new Map([['claim', (await other.list()).get('claim')!.sha]])
      expect(await other.change({ files: files({ claim: 'other' }), given })).toBe(true)
      expect(await one.change({ removed: ['claim'], given })).toBe(false)
      expect(await texts(one)).toEqual({ claim: 'other' })
      const { commit } = await one.look()
      expect(await scene.ref('refs/hero-images/pr-7')).toBe(commit)
    })

    it('that only one of two at once changes', async () => {
      scene = await begin()
      await (await open()).change({ files: files({ a: 'there' }) })
      const none = new Map([['claim', undefined]])
      const claims = ['one', 'two'].map(async (name) =>
        (await open()).change({ files: files({ claim: name }), given: none }),
      )
      expect((await Promise.all(claims)).toSorted()).toEqual([false, true])
    })

    it('whose files the next run finds, to the byte', async () => {
      scene = await begin()
      const picture = `a/${'b'.repeat(40)}.png`
      const crlf = 'ü\r\n\u2028🎨'
      await (await open()).change({ files: files({ 'a/x.json': crlf, [picture]: binary }) })
      const next = await open()
      const list = await next.list()
      expect([...list.keys()].sort()).toEqual([picture, 'a/x.json'].sort())
      const read = await next.read([...list.values()])
      expect(Buffer.compare(read.get(picture)!, binary)).toBe(0)
      expect(Buffer.from(read.get('a/x.json')!).toString()).toBe(crlf)
      expect(await next.read([])).toEqual(new Map())
    })

    it('on a ref of its own, each step on top of the last', async () => {
      scene = await begin()
      const shelf = await open()
      await shelf.change({ files: files({ a: 'a' }) })
      const first = (await scene.ref('refs/hero-images/pr-7'))!
      expect(await scene.parents(first)).toEqual([])
      await shelf.change({ files: files({ b: 'b' }), removed: ['a'] })
      expect(await scene.parents((await scene.ref('refs/hero-images/pr-7'))!)).toEqual([first])
      expect(await texts(await open())).toEqual({ b: 'b' })
      expect((await (await open('pr-8')).list()).size).toBe(0)
    })

    it('that goes with its last file, and can begin again', async () => {
      scene = await begin()
      const shelf = await open()
      await shelf.change({ files: files({ a: 'a', 'b/c': 'c' }) })
      await shelf.change({ removed: ['a', 'b/c', 'a', 'never'] })
      expect(await scene.ref('refs/hero-images/pr-7')).toBeUndefined()
      expect((await shelf.list()).size).toBe(0)
      await shelf.change({ files: files({ d: 'd' }) })
      expect(await texts(await open())).toEqual({ d: 'd' })
    })

    it('that loses nothing where two runs change it at once', async () => {
      scene = await begin()
      const [one, two] = [await open(), await open()]
      await one.change({ files: files({ base: 'x' }) })
      await two.list()
      await one.change({ files: files({ one: '1' }) })
      await two.change({ files: files({ two: '2' }), removed: ['base'] })
      await one.change({ files: files({ three: '3' }) })
      expect(await texts(await open())).toEqual({ one: '1', two: '2', three: '3' })
      await Promise.all([
        one.change({ files: files({ four: '4' }) }),
        two.change({ files: files({ five: '5' }) }),
      ])
      expect(Object.keys(await texts(await open())).sort()).toEqual(
        ['five', 'four', 'one', 'three', 'two'].sort(),
      )
    })

    it('that holds what each of many steps left', async () => {
      scene = await begin()
      const shelf = await open()
      const there = new Map<string, string>()
      for (let step = 0; step < 6; step++) {
        const gone = step < 2 ? [] : [`a/${step - 2}`, `b${step - 2}`]
        const put = { [`a/${step}`]: `${step}`, [`b${step}`]: '', 'a/last': `${step}` }
        await shelf.change({ files: files(put), removed: [...gone, `never/${step}`] })
        for (const path of gone) there.delete(path)
        for (const [path, text] of Object.entries(put)) there.set(path, text)
        expect(await texts(await open())).toEqual(Object.fromEntries(there))
      }
      await shelf.change({ removed: ['a/4'] })
      there.delete('a/4')
      expect(await texts(await open())).toEqual(Object.fromEntries(there))
    })

    it("whose last file's going does not take along what came meanwhile", async () => {
      scene = await begin()
      const [one, two] = [await open(), await open()]
      await one.change({ files: files({ a: 'a' }) })
      await two.change({ files: files({ b: 'b' }) })
      await one.change({ removed: ['a'] })
      expect(await texts(await open())).toEqual({ b: 'b' })
    })

    it('that comes back where somebody deleted it, with what is put there then', async () => {
      scene = await begin()
      const [one, two] = [await open(), await open()]
      await one.change({ files: files({ a: 'a' }) })
      expect(await two.drop()).toBe(true)
      await one.change({ files: files({ b: 'b' }), removed: ['a'] })
      expect(await texts(await open())).toEqual({ b: 'b' })
      expect(await two.drop()).toBe(true)
      expect(await two.drop()).toBe(false)
      expect(await scene.ref('refs/hero-images/pr-7')).toBeUndefined()
    })

    it('on whose state only one of two at once decides, the other anew', async () => {
      scene = await begin()
      await (await open()).change({ files: files({ seats: 'one' }) })
      const asked: string[][] = []
      const take = async (name: string) =>
        (await open()).decide(({ files: there }) => {
          const taken = [...there.keys()].filter((path) => path.startsWith('by-'))
          asked.push([name, ...taken])
          if (taken.length > 0) return { value: false }
          return { value: true, change: { files: files({ [`by-${name}`]: '' }) } }
        })
      const got = await Promise.all([take('a'), take('b'), take('c')])
      expect(got.filter(Boolean)).toHaveLength(1)
      const [winner] = ['a', 'b', 'c'].filter((_, index) => got[index])
      for (const loser of ['a', 'b', 'c'].filter((name) => name !== winner))
        expect(asked).toContainEqual([loser, `by-${winner}`])
      expect([...(await (await open()).list()).keys()].sort()).toEqual([`by-${winner}`, 'seats'])
    })

    it('that is decided on as it is, not as it was seen before', async () => {
      scene = await begin()
      const [one, two] = [await open(), await open()]
      await one.change({ files: files({ a: 'a' }) })
      await two.list()
      await one.change({ files: files({ b: 'b' }), removed: ['a'] })
      const seen = await two.decide(({ commit, files: there }) => ({
        value: { commit, paths: [...there.keys()] },
        change: { files: files({ c: 'c' }), removed: ['b', 'never'] },
      }))
      expect(seen.paths).toEqual(['b'])
      expect(await texts(await open())).toEqual({ c: 'c' })
      const before = await scene.ref('refs/hero-images/pr-7')
      expect(await two.decide(() => ({ value: 'nothing' }))).toBe('nothing')
      expect(await scene.ref('refs/hero-images/pr-7')).toBe(before)
      expect(await scene.parents(before!)).toEqual([seen.commit])
    })

    it('under no name that git or a URL could take for another', async () => {
      scene = await begin()
      for (const odd of [...hostile, 'a/b', 'Ü', 'a--b', 'a-', 'heads%2Fmain', '../heads/main'])
        await expect(
          (async () => scene.open().refStore(odd))(),
          JSON.stringify(odd),
        ).rejects.toThrow(HeroImagesError)
    })
  })
}
