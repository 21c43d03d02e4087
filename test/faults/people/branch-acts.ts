import { readRecord, recordPath } from '../../../src/ledger/record.ts'
import { trailer } from '../../../src/repo/trailer.ts'
import type { File } from '../evidence.ts'
import type { Act } from './schedule.ts'
import {
  newTale,
  type PlayedPull,
  pathOf,
  type TaleThere,
  talesIn,
  textOfTale,
  type World,
} from './world.ts'

type Files = ReadonlyMap<string, File>
type Changes = Record<string, string | Uint8Array | null>

/** What becomes of a branch: files upon a commit of it, or of another. */
interface Change {
  readonly from: string
  readonly changed: Changes
  readonly isForced?: true
  /** Absent: what people write. */
  readonly message?: string
  /** Titles of posts whose picture is taken away with that, and a run can see it. */
  readonly takes?: readonly string[]
  /** The same, where it cannot be told from a program that saves a post. */
  readonly mayTake?: readonly string[]
}

/** The branch as somebody finds it who is about to change it. */
interface Found {
  readonly head: string
  readonly files: Files
  readonly tales: readonly TaleThere[]
  /** By first parents, newest first, as far as the commit that opened the pull request. */
  readonly chain: readonly string[]
  readonly main: string
}

/**
 * Does what a person or a program does to the branch of a pull request.
 * @returns the head before; nothing where there is no branch
 */
export async function changeBranch(
  act: Act,
  pull: PlayedPull,
  world: World,
): Promise<{ readonly before: string } | undefined> {
  const { place, tales } = world
  const head = await place.head(pull.branch)
  if (head === undefined) return undefined
  const files = await place.files(head)
  const mine = talesIn(files).filter(({ title }) => tales.get(title)?.pull === pull.index)
  const main = (await place.head('main'))!
  const found = { head, files, tales: mine, chain: await place.before(head), main }
  const {
    from,
    changed,
    isForced,
    message,
    takes = [],
    mayTake = [],
  } = await changeOf(act, found, pull, world)
  const isMove = Object.keys(changed).length === 0
  const now = isMove ? from : await place.commit(pull.branch, from, changed, { message })
  if (isMove) await place.move(pull.branch, from)
  if (!pull.replayed.has(now)) pull.people.add(now)
  pull.lastHead = now
  for (const { title, hasHero } of talesIn(await place.files(now))) {
    const tale = tales.get(title)
    if (tale === undefined) continue
    if (hasHero) tale.no = undefined
    else if (isForced && tale.no === 'said') tale.no = 'maybe'
  }
  for (const title of [...takes, ...mayTake]) {
    const tale = tales.get(title)!
    tale.no = takes.includes(title) ? 'said' : 'maybe'
    tale.nos.push(Date.now())
  }
  return { before: head }
}

async function changeOf(act: Act, found: Found, pull: PlayedPull, world: World): Promise<Change> {
  const { head, files, tales, chain } = found
  const note = `Note ${act.which}.\n`
  const plain: Change = { from: head, changed: { 'NOTES.md': note } }
  const chosen = <T>(all: readonly T[]): T | undefined => all[Math.floor(act.which * all.length)]
  const older = chosen(chain.filter((sha) => pull.people.has(sha)))!
  const ours = chosen(tales.filter(({ path, hasHero }) => hasHero && files.has(recordPath(path))))
  switch (act.kind) {
    case 'new-post': {
      const title = `News ${pull.index} of ${Math.floor(act.which * 1e6)}`
      world.tales.set(title, newTale(title, pull.index))
      return { from: head, changed: { [pathOf(title)]: textOfTale(title) } }
    }
    case 'edit': {
      const tale = chosen(tales)
      return tale ? { from: head, changed: { [tale.path]: `${tale.text}More.\n` } } : plain
    }
    case 'amend':
      return { ...plain, from: older, isForced: true }
    case 'reset':
      return older === head ? plain : { from: older, changed: {}, isForced: true }
    case 'rebase':
      return rebased(older, found, note, world)
    case 'replay':
      return replayed(found, pull, note, world)
    case 'revert':
      return (await reverted(found, pull, world)) ?? plain
    case 'lines': {
      if (ours === undefined) return plain
      const text = withoutKeys(ours.text)
      // As it was before our commit, or the words have changed since.
      const isAsBefore = await wasBefore(ours.path, text, found, pull, world)
      const taken = [ours.title]
      const change = { from: head, changed: { [ours.path]: text } }
      return { ...change, ...(isAsBefore ? { takes: taken } : { mayTake: taken }) }
    }
    case 'cms-drops':
    case 'cms-forgets':
    case 'cms-edits': {
      if (ours === undefined) return plain
      const edit = act.kind === 'cms-edits' ? 'Saved.\n' : ''
      const text = act.kind === 'cms-drops' ? {} : { [ours.path]: withoutKeys(ours.text) + edit }
      return { from: head, changed: { ...text, ...(edit ? {} : dropped(ours.path, files)) } }
    }
    case 'rename': {
      const tale = chosen(tales)
      if (tale === undefined) return plain
      const path = tale.path.replace(/(-moved)*\.md$/, (end) => `-moved${end}`)
      return { from: head, changed: { [tale.path]: null, [path]: tale.text } }
    }
    case 'opt-out': {
      const tale = chosen(tales)
      if (tale === undefined || world.tales.get(tale.title)!.wantsNone) return plain
      world.tales.get(tale.title)!.wantsNone = true
      const text = tale.text.replace(/^pubDate: .*$/m, '$&\nhero_images: false')
      return { from: head, changed: { [tale.path]: text } }
    }
    default:
      return plain
  }
}

const withoutKeys = (text: string) =>
  text.replace(/^(heroImage|heroImageAlt|socialImage): .*\n/gm, '')

/** The two files of a picture, taken away. */
function dropped(post: string, files: Files): Changes {
  const record = readRecord(files.get(recordPath(post))!.bytes)!
  const { hero, social } = record.files
  const there = [hero, social].filter(({ path }) => files.has(path))
  return Object.fromEntries(there.map(({ path }) => [path, null]))
}

/** An older commit of people, with all that it has, upon a new commit of the base. */
async function rebased(
  older: string,
  { main }: Found,
  note: string,
  { place }: World,
): Promise<Change> {
  const onto = await place.commit('main', main, { 'MAIN.md': note })
  const [is, was] = [await place.files(older), await place.files(main)]
  const changed = [...is].filter(
    ([path, { blob }]) => path !== 'MAIN.md' && was.get(path)?.blob !== blob,
  )
  return {
    from: onto,
    changed: Object.fromEntries(changed.map(([path, { bytes }]) => [path, bytes])),
    isForced: true,
  }
}

/** Each commit of the branch, ours too, once more upon a new commit of the base: `git pull --rebase`. */
async function replayed(
  { main, chain }: Found,
  pull: PlayedPull,
  note: string,
  { place }: World,
): Promise<Change> {
  const old = new Set(await place.before(main))
  let from = await place.commit('main', main, { 'MAIN.md': note })
  for (const sha of chain.filter((one) => !old.has(one)).toReversed()) {
    const [is, was] = [await place.files(sha), await place.files(chain[chain.indexOf(sha) + 1]!)]
    const changed = Object.fromEntries(
      [...new Set([...is.keys(), ...was.keys()])]
        .filter((path) => is.get(path)?.blob !== was.get(path)?.blob)
        .map((path) => [path, is.get(path)?.bytes ?? null] as const),
    )
    if (Object.keys(changed).length === 0) continue
    const isOur = await isOurs(sha, pull, place)
    from = await place.commit('replayed', from, changed, { message: await place.message(sha) })
    if (isOur) pull.replayed.add(from)
    else pull.people.add(from)
  }
  return { from, changed: {}, isForced: true }
}

/** Whether we made a commit, or it is one of ours that somebody put upon another base. */
const isOurs = async (sha: string, pull: PlayedPull, place: World['place']): Promise<boolean> =>
  pull.replayed.has(sha) || (await place.message(sha)).includes(trailer)

/** Our newest commit, taken back as far as its files are still what it made of them. */
async function reverted(
  { head, files, chain, tales }: Found,
  pull: PlayedPull,
  { place }: World,
): Promise<Change | undefined> {
  for (const [at, sha] of chain.entries()) {
    const parent = chain[at + 1]
    if (parent === undefined || !(await isOurs(sha, pull, place))) continue
    const [made, before] = [await place.files(sha), await place.files(parent)]
    const paths = [...new Set([...made.keys(), ...before.keys()])].filter(
      (path) => made.get(path)?.blob !== before.get(path)?.blob,
    )
    if (paths.some((path) => files.get(path)?.blob !== made.get(path)?.blob)) continue
    const changed = Object.fromEntries(
      paths.map((path) => [path, before.get(path)?.bytes ?? null] as const),
    )
    const had = new Set(talesIn(before).flatMap(({ title, hasHero }) => (hasHero ? [title] : [])))
    const brought = new Set(paths)
    const takes = tales.filter(
      ({ path, title, hasHero }) => hasHero && brought.has(path) && !had.has(title),
    )
    // As `git revert` and GitHub's button word it.
    const title = (await place.message(sha)).split('\n')[0]
    const message = `Revert "${title}"\n\nThis reverts commit ${sha}.\n`
    return { from: head, changed, message, takes: takes.map(({ title }) => title) }
  }
  return undefined
}

/** Whether a post had this very text before our commit that brought its picture. */
async function wasBefore(
  path: string,
  text: string,
  { chain }: Found,
  pull: PlayedPull,
  { place }: World,
): Promise<boolean> {
  for (const [at, sha] of chain.entries()) {
    const parent = chain[at + 1]
    if (parent === undefined || !(await isOurs(sha, pull, place))) continue
    const [is, was] = [await place.files(sha), await place.files(parent)]
    if (is.get(path)?.blob === was.get(path)?.blob) continue
    return was.get(path)?.bytes.toString() === text
  }
  return false
}
