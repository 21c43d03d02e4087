import { findOwnComment, markedName } from '../../../src/github/marker.ts'
import { shownIn } from '../../../src/report/boxes-format.ts'
import { us, workflowPath } from '../../e2e/talk.ts'
import type { RunnerEvent } from '../../helpers/runner.ts'
import { commentEvent, dispatchEvent, laterThan, pullEvent } from '../../helpers/webhooks.ts'
import { changeBranch } from './branch-acts.ts'
import type { Act } from './schedule.ts'
import { type PlayedPull, talesIn, type World } from './world.ts'

/** An event that starts a run, and whose it is. */
export interface Started {
  readonly event: RunnerEvent
  /** The pull request that it is about, from 0; nothing for a branch. */
  readonly pull: number | undefined
}

/** What people said, as far as it matters later. Times are in ms since the epoch. */
export interface Word {
  readonly pull: number
  readonly at: number
  readonly act: 'approve' | 'redraw' | 'redraw-words' | 'draw' | 'skip'
  /** Begins of the hashes that our comment showed, for an approval of somebody who may. */
  readonly shown: readonly string[]
  /** Of the post that was named. */
  readonly title: string | undefined
  /** What a drawing is to be changed by; empty for none. */
  readonly wish: string
}

/** Does what an act says. @returns the events that follow; none where it cannot be done */
export async function perform(act: Act, world: World, words: Word[]): Promise<readonly Started[]> {
  const pull = world.pulls[act.pull]!
  switch (act.kind) {
    case 'open':
      return [await aboutPull('opened', pull, world), ...(await pushed(act, pull, world))]
    case 'close':
      return pull.isOpen ? [await closed(pull, world)] : []
    case 'closed-again':
      return pull.closing ? [pull.closing as Started] : []
    case 'merge':
    case 'squash':
      return pull.isOpen ? merged(act, pull, world) : []
    case 'reopen':
      return (await reopened(pull, world)) ? [await aboutPull('reopened', pull, world)] : []
    case 'approve':
    case 'approve-stranger':
    case 'redraw':
    case 'redraw-words':
    case 'draw':
    case 'skip':
      return pull.isOpen ? said(act, pull, world, words) : []
    default:
      return pull.isOpen ? changed(act, pull, world) : []
  }
}

export const around = async ({ gh, repo }: World, login = 'acme') => ({
  repository: await repo.json(),
  sender: await gh.account(login),
})

async function aboutPull(
  action: string,
  { index }: PlayedPull,
  world: World,
  before?: string,
): Promise<Started> {
  const pull = await world.pull(index)
  const event = pullEvent({ action, pull, ...(before && { before }) }, await around(world))
  return { event, pull: index }
}

async function changed(act: Act, pull: PlayedPull, world: World): Promise<readonly Started[]> {
  const done = await changeBranch(act, pull, world)
  if (done === undefined) return []
  return [
    await aboutPull('synchronize', pull, world, done.before),
    ...(await pushed(act, pull, world, done.before)),
  ]
}

/** The same commit as a push tells of it, where the workflow listens to that as well. */
async function pushed(act: Act, pull: PlayedPull, world: World, before?: string) {
  if (act.runs !== 'push-too') return []
  const last = before ?? (await world.place.head('main'))!
  return [await aboutPush(pull.branch, last, world)]
}

async function aboutPush(branch: string, before: string, world: World): Promise<Started> {
  const { repository, sender } = await around(world)
  const ref = `refs/heads/${branch}`
  return {
    event: { name: 'push', ref, payload: { ref, before, repository, sender } },
    pull: undefined,
  }
}

/** By hand, on the default branch: whatever is missing there. */
export async function aboutMain(world: World): Promise<Started> {
  const event = dispatchEvent({ inputs: {}, workflow: workflowPath }, await around(world))
  return { event, pull: undefined }
}

async function setState(pull: PlayedPull, state: 'open' | 'closed', { gh, repo }: World) {
  await fetch(`${gh.url}/repos/${repo.fullName}/pulls/${pull.number}`, {
    method: 'PATCH',
    headers: { authorization: `token ${gh.tokenOf('acme')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ state }),
  })
  pull.isOpen = state === 'open'
  pull.closedAt = state === 'open' ? undefined : new Date().toISOString()
}

async function closed(pull: PlayedPull, world: World): Promise<Started> {
  await setState(pull, 'closed', world)
  const started = await aboutPull('closed', pull, world)
  pull.closing = started
  return started
}

/** GitHub lets nobody reopen what is merged, or has no branch. */
export async function reopened(pull: PlayedPull, world: World): Promise<boolean> {
  const head = await world.place.head(pull.branch)
  if (pull.isOpen || pull.merged || head === undefined) return false
  await setState(pull, 'open', world)
  return true
}

async function merged(act: Act, pull: PlayedPull, world: World): Promise<readonly Started[]> {
  const { place } = world
  const head = await place.head(pull.branch)
  if (head === undefined) return []
  const main = (await place.head('main'))!
  const [is, was] = [await place.files(head), await place.files(main)]
  const news = [...is].filter(
    ([path, { blob }]) => path !== 'MAIN.md' && was.get(path)?.blob !== blob,
  )
  const files = Object.fromEntries(news.map(([path, { bytes }]) => [path, bytes]))
  const parents = act.kind === 'merge' ? { parents: [main, head] } : {}
  const sha = await place.commit('main', main, { ...files, 'MAIN.md': `${act.which}\n` }, parents)
  pull.lastHead = head
  pull.merged = { sha, at: new Date().toISOString() }
  const closing = await closed(pull, world)
  if (act.deletesBranch) await place.remove(pull.branch)
  return [closing, await aboutPush('main', main, world)]
}

async function said(
  act: Act,
  pull: PlayedPull,
  world: World,
  words: Word[],
): Promise<readonly Started[]> {
  const { place, repo, tales } = world
  const head = await place.head(pull.branch)
  if (head === undefined) return []
  const there = talesIn(await place.files(head)).filter(
    ({ title }) => tales.get(title)?.pull === pull.index,
  )
  const [verb, wants] = commands[act.kind as keyof typeof commands]
  const meant = there.filter(({ hasHero }) => wants === undefined || hasHero === wants)
  const tale = wants === undefined ? undefined : meant[Math.floor(act.which * meant.length)]
  if (wants !== undefined && tale === undefined) return []
  const login = act.kind === 'approve-stranger' ? 'mallory' : 'ann'
  const body = findOwnComment(await repo.comments(pull.number), us)?.body ?? ''
  const wish = act.kind === 'redraw-words' ? `less blue ${act.which}` : ''
  if (act.kind !== 'approve-stranger')
    words.push({
      ...{ pull: pull.index, at: Date.now(), act: act.kind as Word['act'], title: tale?.title },
      wish,
      shown: act.kind === 'approve' ? [...shownIn(body).values()] : [],
    })
  if (act.kind === 'skip') tales.get(tale!.title)!.wantsNone = true
  if (act.kind === 'draw')
    for (const each of tales.values()) if (each.pull === pull.index) each.no = undefined
  const text = `/hero ${verb} ${tale?.path ?? ''} ${wish}`.trim()
  const seen = (await repo.comments(pull.number)).find((one) => markedName(one) === '')
  const said = await repo.comment(pull.number, text, login)
  const comment = { ...said, created_at: laterThan(seen?.updated_at, said.created_at) }
  const json = await world.pull(pull.index)
  const event = commentEvent({ comment, pull: json }, await around(world, login))
  return [{ event, pull: pull.index }]
}

/** Their verb, and whether they name a post that has a picture, or one that has none. */
const commands = {
  approve: ['approve', undefined],
  'approve-stranger': ['approve', undefined],
  redraw: ['redraw', true],
  'redraw-words': ['redraw', true],
  draw: ['draw', undefined],
  skip: ['skip', false],
} as const
