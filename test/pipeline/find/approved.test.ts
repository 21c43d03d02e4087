import { describe, expect, it } from 'vitest'
import { readRecord, recordPath, writeRecord } from '../../../src/ledger/record.ts'
import { rememberApproved } from '../../../src/memory/heroes.ts'
import { withApproved } from '../../../src/pipeline/find/approved.ts'
import { pointerText } from '../../../src/repo/lfs/pointer.ts'
import { RepoInMemory } from '../../helpers/repo-in-memory.ts'
import { recordOf } from '../record.ts'
import { hero, name, plan, social, text } from '../scene.ts'

const imageOf = (slug: string) => ({ hero: hero(slug), social: social(slug) })
const sha = (slug: string) => slug.repeat(64).slice(0, 64)

/** A post with the picture that we drew for it, as Jekyll names it. */
function drawn(slug: string, path = name(slug)) {
  const made = recordOf(path, imageOf(slug))
  const files = { ...made.files, hero: { ...made.files.hero, sha256: sha(slug) } }
  return {
    [path]: text(slug, `image: /${hero(slug)}\n`),
    [recordPath(path)]: writeRecord({ ...made, files }),
    [hero(slug)]: `bytes of ${hero(slug)}`,
  }
}

/** What goes along with a new post: paths of heroes, after these were approved one after the other. */
async function along(
  base: Record<string, string | Uint8Array>,
  approved: readonly string[],
  {
    more = {},
    settings = 'references: approved',
  }: { more?: Record<string, string | Uint8Array>; settings?: string } = {},
) {
  const there = new RepoInMemory(base)
  const commit = there.head('main')!
  const head = there.commit('posts', { ...more, [name('new')]: text('New') }, { from: 'main' })
  const repo = there.open()
  for (const [at, slug] of approved.entries())
    await rememberApproved(
      { approve: [{ post: name(slug), sha256: sha(slug) }], takeBack: [] },
      at,
      repo,
    )
  const snapshot = await repo.snapshot(head)
  const files = Object.fromEntries(
    [...snapshot.files.keys()].map((path) => [path, there.read('posts', path)!.toString()]),
  )
  const { workspace } = await plan({ files, settings })
  const state = { ...workspace, head: snapshot }
  const post = state.site.read(name('new'), there.read('posts', name('new'))!)
  const known = await withApproved(
    [{ post }],
    { referencesAt: { commit, branch: 'main' } },
    state,
    { repo },
  )
  return {
    paths: (known.approved.get(post.section) ?? []).map(({ file }) => file.path),
    warnings: known.references.warnings,
  }
}

describe('approved heroes', () => {
  it('are those of the base, the newest first', async () => {
    const found = await along({ ...drawn('a'), ...drawn('b'), ...drawn('c') }, ['b', 'a'])
    expect(found).toEqual({ paths: [hero('a'), hero('b')], warnings: [] })
  })

  it('are not those that the pull request brings itself, with a record that says so', async () => {
    const found = await along({ ...drawn('a') }, ['b'], { more: drawn('b') })
    expect(found.paths).toEqual([])
    expect(found.warnings).toEqual([
      '`references: approved`: no approved hero on `main` yet in `posts`. Until there is one, pictures there are drawn without.',
    ])
  })

  it.each<[string, Record<string, string | Uint8Array | undefined>]>([
    ['was replaced by another file', { [hero('a')]: 'by hand' }],
    ['is gone', { [hero('a')]: undefined }],
    ['is named no more by its post', { [name('a')]: text('A') }],
    [
      'gave way to one that a person made',
      { [name('a')]: text('A', 'image: /x.png\n'), 'x.png': 'x' },
    ],
    [
      'was drawn again since',
      { [recordPath(name('a'))]: writeRecord(recordOf(name('a'), imageOf('a'))) },
    ],
    [
      'is a card',
      {
        [recordPath(name('a'))]: writeRecord({
          ...readRecord(drawn('a')[recordPath(name('a'))] as Uint8Array)!,
          generator: 'card',
        }),
      },
    ],
    ['has no post any more', { [name('a')]: undefined }],
    ['has no record any more', { [recordPath(name('a'))]: undefined }],
  ])('do not count where one %s', async (_, changed) => {
    const files = { ...drawn('a'), ...drawn('b'), ...changed }
    const there = Object.fromEntries(
      Object.entries(files).flatMap(([path, content]) =>
        content === undefined ? [] : [[path, content]],
      ),
    )
    expect((await along(there, ['a', 'b'])).paths).toEqual([hero('b')])
  })

  it('count where they are kept in Git LFS, too', async () => {
    const bytes = recordOf(name('a'), imageOf('a')).files.hero.bytes
    const pointer = pointerText({ oid: sha('a'), size: bytes })
    const found = await along({ ...drawn('a'), [hero('a')]: pointer }, ['a'])
    expect(found.paths).toEqual([hero('a')])
  })

  it('are those of the same section alone', async () => {
    const elsewhere = '_news/2026-01-02-a.md'
    const found = await along({ ...drawn('a', elsewhere), ...drawn('b') }, ['a', 'b'])
    expect(found.paths).toEqual([hero('b')])
  })

  it('are not looked for where the settings ask for none', async () => {
    const found = await along({ ...drawn('a') }, ['a'], { settings: '' })
    expect(found).toEqual({ paths: [], warnings: [] })
  })
})
