import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileEntry } from '../../src/repo/files.ts'
import { changedTree } from '../../src/repo/packs/changed-trees.ts'
import { blobOf, commitOf, treesOf } from '../../src/repo/packs/objects.ts'
import { packOf } from '../../src/repo/packs/pack.ts'
import { pktLine, readPktLines } from '../../src/repo/packs/pkt-line.ts'
import { type PackPlace, push, whyClosed } from '../../src/repo/packs/receive-pack.ts'
import { openSender } from '../../src/runtime/sender.ts'
import { type BareRemote, createBareRemote } from './bare-remote.ts'
import { type HttpRemote, serveGit } from './http-backend.ts'

/** Packs, against git itself and its own HTTP server. */

let remote: BareRemote
let http: HttpRemote
let place: PackPlace
beforeEach(async () => {
  remote = createBareRemote({ 'a.md': '# A\n', 'posts/b.md': 'B\n', 'posts/deep/c.md': 'C\n' })
  remote.git('config', 'http.receivepack', 'true')
  http = await serveGit(remote.folder)
  const url = `${http.url}/${basename(remote.dir)}`
  place = { url, token: 'secret', send: openSender() }
})
afterEach(async () => {
  await http.close()
  remote.close()
})

const ref = 'refs/hero-images/pr-1'
const at = new Date('2026-11-30T01:00:00.700Z')
const head = () => remote.git('rev-parse', 'refs/heads/main')
const now = () => remote.git('for-each-ref', '--format=%(objectname)', ref) || undefined
const filesOf = (commit: string): ReadonlyMap<string, FileEntry> =>
  new Map(
    remote
      .git('ls-tree', '-r', '-z', commit)
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode, sha, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) as unknown as string[]
        return [path!, { path: path!, mode: mode!, sha: sha! }]
      }),
  )
/** A change upon `main`, as a commit with all that is new in it. */
const change = (files: Readonly<Record<string, Uint8Array>>, removed: readonly string[] = []) => {
  const fresh = new Map(Object.entries(files).map(([path, bytes]) => [path, { bytes }]))
  const changed = changedTree(filesOf(head()), { files: fresh, removed })
  const commit = commitOf({ tree: changed.tree, parents: [head()], message: 'Change\n', at })
  return { ...changed, commit: commit.id, objects: [...changed.objects, commit] }
}

describe('a push', () => {
  it('brings files to the byte, beside what was there', async () => {
    const picture = randomBytes(200_000)
    const { commit, objects } = change({ 'posts/hero.webp': picture, 'b/ü é.md': Buffer.of() }, [
      'a.md',
    ])
    const done = await push(place, { ref, from: undefined, to: commit }, objects)
    expect(done).toEqual({ kind: 'done' })
    expect(now()).toBe(commit)
    expect([...filesOf(commit).keys()].sort()).toEqual(
      ['b/ü é.md', 'posts/b.md', 'posts/deep/c.md', 'posts/hero.webp'].sort(),
    )
    expect(filesOf(commit).get('posts/hero.webp')!.sha).toBe(blobOf(picture).id)
    remote.git('fsck', '--strict', '--no-dangling')
    expect(remote.git('log', '-1', '--format=%an %ct %s', commit)).toBe(
      'hero-images 1796000400 Change',
    )
  })

  it('sends only what is new', () => {
    const { objects } = change({ 'posts/hero.webp': Buffer.from('x') })
    expect(objects.map(({ kind }) => kind)).toEqual(['blob', 'tree', 'tree', 'commit'])
  })

  it('moves, and deletes, what is where it is thought to be', async () => {
    const first = change({ x: Buffer.from('1') })
    const second = change({ x: Buffer.from('2') })
    await push(place, { ref, from: undefined, to: first.commit }, first.objects)
    const wrong = await push(place, { ref, from: second.commit, to: second.commit }, second.objects)
    expect(wrong.kind).toBe('refused')
    expect(now()).toBe(first.commit)
    const again = await push(place, { ref, from: undefined, to: second.commit }, second.objects)
    expect(again.kind).toBe('refused')
    const right = await push(place, { ref, from: first.commit, to: second.commit }, second.objects)
    expect(right).toEqual({ kind: 'done' })
    expect(await push(place, { ref, from: second.commit, to: undefined }, [])).toEqual({
      kind: 'done',
    })
    expect(now()).toBeUndefined()
  })

  it('is refused where something that it names is not there', async () => {
    const { commit, objects } = change({ 'posts/x': Buffer.from('1') })
    const lacking = objects.filter(({ kind }) => kind !== 'blob')
    const done = await push(place, { ref, from: undefined, to: commit }, lacking)
    expect(done.kind).toBe('refused')
    expect(now()).toBeUndefined()
  })

  it('tells what a hook says', async () => {
    const hook = join(remote.dir, 'hooks/update')
    writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    const { commit, objects } = change({ x: Buffer.from('1') })
    const done = await push(place, { ref, from: undefined, to: commit }, objects)
    expect(done).toEqual({ kind: 'refused', why: 'hook declined' })
  })

  it('is not taken where the server has none', async () => {
    expect(await whyClosed(place)).toBeUndefined()
    remote.git('config', 'http.receivepack', 'false')
    expect(await whyClosed(place)).toBe('it answers 403')
    expect(await whyClosed({ ...place, url: `${http.url}/nothing.git` })).toBe('it answers 404')
    await http.close()
    expect(await whyClosed(place)).toContain('does not answer')
    http = await serveGit(remote.folder)
  })
})

describe('objects', () => {
  it('are those of git, in any tree', () => {
    const name = fc.stringMatching(/^[a-z.\-+0é]{1,4}$/).filter((text) => !/^\.+$/.test(text))
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), (paths) => {
        const plain = paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)))
        const files = new Map(
          plain.map((one) => [one, { mode: '100644', sha: blobOf(Buffer.from(one)).id }]),
        )
        const trees = treesOf(files)
        const input = [...files].map(([one, { mode, sha }]) => `${mode} ${sha}\t${one}`)
        remote.git('read-tree', '--empty')
        for (const line of input) {
          const [mode, sha, ...rest] = line.split(/[ \t]/)
          remote.git('update-index', '--add', '--cacheinfo', `${mode},${sha},${rest.join(' ')}`)
        }
        expect(trees.at(-1)!.id).toBe(remote.git('write-tree', '--missing-ok'))
      }),
      { numRuns: 10 },
    )
  })

  it('are packed in any size', async () => {
    for (const size of [0, 1, 15, 16, 2047, 2048, 65_535, 65_536, 300_000]) {
      const blob = blobOf(randomBytes(size))
      const tree = treesOf(new Map([['x', { mode: '100644', sha: blob.id }]]))
      const commit = commitOf({ tree: tree.at(-1)!.id, parents: [], message: 'x\n', at })
      const name = `${ref}-${size}`
      const done = await push(place, { ref: name, from: undefined, to: commit.id }, [
        blob,
        ...tree,
        commit,
      ])
      expect(done, `${size}`).toEqual({ kind: 'done' })
      expect(remote.git('cat-file', '-s', blob.id)).toBe(String(size))
    }
    expect(Buffer.concat(await packOf([])).length).toBe(32)
  })
})

describe('lines of the protocol', () => {
  it('come back as they were', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 20 }).map((text) => `x${text.replaceAll('\n', '')}`)),
        (lines) => {
          const bytes = Buffer.concat([
            ...lines.map((line) => pktLine(`${line}\n`)),
            Buffer.from('0000'),
          ])
          expect(readPktLines(bytes)).toEqual(lines)
          // An answer that was cut off is none.
          expect(readPktLines(bytes.subarray(0, -4))).toBeUndefined()
          expect(readPktLines(bytes.subarray(0, -5))).toBeUndefined()
        },
      ),
    ))

  it.each(['', 'HTTP', '000', '0003', '00g0', '<html>'])('%j are none', (text) =>
    expect(readPktLines(Buffer.from(text))).toBeUndefined(),
  )
})
