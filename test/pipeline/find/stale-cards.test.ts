import { describe, expect, it } from 'vitest'
import type { Record } from '../../../src/ledger/record.ts'
import { skipPath } from '../../../src/ledger/skip.ts'
import { cardMark } from '../../../src/pipeline/find/card-text.ts'
import { cardsThatStay } from '../../../src/pipeline/find/cards-that-stay.ts'
import type { RepoState } from '../../../src/pipeline/find/repo-state.ts'
import { staleCards } from '../../../src/pipeline/find/stale-cards.ts'
import { recordOf } from '../record.ts'
import { hero, name, plan, social, text } from '../scene.ts'
import { bytesOf, snapshotOf } from '../snapshot.ts'

const path = name('a')
const pictures = [hero('a'), social('a')]
const written = (title: string, more = '') =>
  text(title, `image:\n  path: /${hero('a')}\n  alt: 'Card: Old'\n${more}`)

/** A post with a card that shows `Old`, as the blog is by now. */
async function found({
  post = written('Old'),
  record = {},
  files = {},
  state = {},
  settings = '',
}: {
  post?: string
  record?: Partial<Record>
  files?: Readonly<globalThis.Record<string, string>>
  state?: Partial<RepoState>
  settings?: string
} = {}) {
  const there = {
    [path]: post,
    ...Object.fromEntries(pictures.map((path) => [path, `bytes of ${path}`])),
    ...files,
  }
  const { workspace } = await plan({ files: there, settings })
  const now = { ...workspace, head: snapshotOf(there), ...state }
  const read = (text: string) => now.site.read(path, bytesOf({ [path]: text }).get(path)!)
  const card = {
    ...recordOf(path, { hero: hero('a'), social: social('a') }),
    ...{ generator: 'card' as const, title: 'Old', alt: 'Card: Old' },
    card: cardMark(read(written('Old')), {}, workspace),
    ...record,
  }
  return staleCards([read(post)], new Map([[path, card]]), now)
}
const notes = (cards: Awaited<ReturnType<typeof found>>) => cards.map(({ follows }) => follows.note)

describe('a card is stale', () => {
  it('by its title, its tag, its language and its look, and by nothing else', async () => {
    expect(await found()).toEqual([])
    expect(notes(await found({ post: written('New') }))).toEqual([
      'Set anew, because the title was “Old” before.',
    ])
    const look = { label: 'Blog', accent: '#00ff00' }
    for (const other of [
      { post: written('Old', 'tags: [sea]\n') },
      { post: written('Old', 'lang: de\n') },
      { state: { look } },
      { settings: "rules: [{ match: ['**'], card: { layout: top } }]" },
    ])
      expect(notes(await found(other))).toEqual(['Set anew, because cards look otherwise by now.'])
    expect(await found({ post: `${written('Old', 'description: Another\n')}More.\n` })).toEqual([])
  })

  it('by its title alone where its record is from before it told what it shows', async () => {
    const record = { card: undefined }
    expect(await found({ record, state: { look: { label: 'Other' } } })).toEqual([])
    expect(await found({ record, post: written('New') })).toHaveLength(1)
  })

  it('not because a folder has another name than the repository', async () => {
    const at = (label: string) => ({ isNamedByRepo: true, look: { label } })
    const post = { title: 'Old', tags: [], lang: '' }
    const site = { identity: {} } as RepoState['site']
    expect(cardMark(post, {}, { ...at('blog'), site })).toBe(
      cardMark(post, {}, { ...at('blog-copy'), site }),
    )
    expect(cardMark(post, {}, { look: { label: 'blog' }, site })).not.toBe(
      cardMark(post, {}, { look: { label: 'blog-copy' }, site }),
    )
  })

  it('never where a person had a hand in it', async () => {
    const post = written('New')
    expect(await found({ post, files: { [hero('a')]: 'by hand' } })).toEqual([])
    expect(await found({ post, files: { [social('a')]: 'by hand' } })).toEqual([])
    expect(await found({ post, files: { [skipPath(path)]: '{}' } })).toEqual([])
    expect(await found({ post, record: { generator: 'openai' } })).toEqual([])
    expect(await found({ post, settings: "rules: [{ match: ['**'], skip: true }]" })).toEqual([])
    const elsewhere = text('New', 'image:\n  path: /assets/own.png\n')
    expect(await found({ post: elsewhere, files: { 'assets/own.png': 'png' } })).toEqual([])
  })

  it('and keeps the alternative text that a person wrote', async () => {
    const altOf = async (scene: Parameters<typeof found>[0]) =>
      (await found({ post: written('New'), ...scene })).map(({ follows }) => follows.ownAlt)
    expect(await altOf({})).toEqual([undefined])
    expect(await altOf({ post: written('New').replace('Card: Old', 'A boat') })).toEqual(['A boat'])
    // It was there before the card, or stayed when that followed once before.
    expect(await altOf({ record: { ownAlt: true } })).toEqual(['Card: Old'])
  })
})

describe('a card that stays', () => {
  it('is told with the way to set it anew, one by one or as a number', async () => {
    const cards = await found({ post: written('New') })
    expect(cardsThatStay([], { pullRequest: 1 })).toEqual([])
    expect(cardsThatStay(cards, { pullRequest: 1 })).toEqual([
      `The title card of ${path} was approved, or put back, by a person, so it stays: it shows “Old”, and the title is “New” by now. \`/hero redraw ${path}\` sets it anew.`,
    ])
    expect(cardsThatStay(cards, {})[0]).toContain(
      `\`command: regenerate\` with \`posts: ${path}\` sets`,
    )
    const many = Array.from({ length: 5 }, () => cards[0]!)
    expect(cardsThatStay(many, {})).toEqual([expect.stringMatching(/^5 title cards .* 2 more\)/)])
  })
})
