import { astroBlog, post, postPath, smallPictures } from '../../e2e/blog.ts'
import { workflow, workflowPath } from '../../e2e/talk.ts'
import { type GitHub, startGitHub, type TestRepo } from '../../helpers/github.ts'
import type { File } from '../evidence.ts'
import { onApi, onRemote, type Place } from '../place.ts'
import { heroOf } from '../posts.ts'
import type { PeopleSchedule } from './schedule.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
type Json = any

/** A post by its title, which it keeps under every name. */
export interface PlayedTale {
  readonly title: string
  readonly pull: number
  /**
   * People took its picture away. `said`: they did; `noticed`: and a run saw that; `maybe`: and before a
   * run saw it, the branch was written anew, so that nobody can know.
   */
  no: 'said' | 'noticed' | 'maybe' | undefined
  /** When people ever said no, in ms since the epoch: then it may be green without a picture. */
  readonly nos: number[]
  /** It says itself that it wants none, or `/hero skip` was said. */
  wantsNone: boolean
}

export interface PlayedPull {
  readonly index: number
  readonly number: number
  readonly branch: string
  /** Commits that people made. */
  readonly people: Set<string>
  /** Commits of ours that people put upon another base. */
  readonly replayed: Set<string>
  isOpen: boolean
  merged: { readonly sha: string; readonly at: string } | undefined
  closedAt: string | undefined
  /** Where the branch was when it was last seen. */
  lastHead: string
  /** The event of its last closing. */
  closing: object | undefined
}

/** A small blog with pull requests, and what a bystander knows of them. */
export interface World {
  readonly schedule: PeopleSchedule
  readonly gh: GitHub
  readonly repo: TestRepo
  readonly place: Place
  readonly pulls: readonly PlayedPull[]
  readonly tales: Map<string, PlayedTale>
  /** The pull request's JSON as GitHub tells it to everybody. */
  pull(index: number): Promise<Json>
  close(): Promise<void>
}

export const branchOf = (pull: number) => (pull === 0 ? 'new-posts' : `more-posts-${pull}`)

const slugOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-')

export const pathOf = (title: string) => postPath(slugOf(title))

export const textOfTale = (title: string) => post(title)

const base = {
  ...astroBlog,
  '.github/hero-images.yml': `quality: low\n${smallPictures}`,
  [workflowPath]: workflow,
}

export async function openWorld(schedule: PeopleSchedule): Promise<World> {
  const gh = await startGitHub({ users: ['ann'] })
  const repo = await gh.createRepo('acme/blog', base)
  await repo.setRole('ann', 'write')
  const place = schedule.way === 'api' ? onApi(gh, repo) : onRemote(base)
  const tales = new Map<string, PlayedTale>()
  const pulls: PlayedPull[] = []
  for (const [index, titles] of schedule.pulls.entries()) {
    const branch = branchOf(index)
    const files = Object.fromEntries(titles.map((title) => [pathOf(title), textOfTale(title)]))
    // GitHub has branches of these names in any case: it refuses a pull request without them.
    await repo.commit(branch, files, { from: 'main' })
    const main = (await place.head('main'))!
    const first = await place.commit(branch, main, files)
    const { number } = await repo.openPull({ head: branch, title: `Posts ${index}` })
    for (const title of titles) tales.set(title, newTale(title, index))
    pulls.push({
      ...{ index, number, branch, people: new Set([first]), isOpen: true },
      ...{ replayed: new Set<string>() },
      ...{ merged: undefined, closedAt: undefined, lastHead: first, closing: undefined },
    })
  }
  if (schedule.way === 'git') await repo.commit('hero-images/main', { x: 'x' }, { from: 'main' })
  tellAsGitHub(gh, place, pulls, schedule.way === 'git')
  return {
    ...{ schedule, gh, repo, place, pulls, tales },
    async pull(index) {
      const path = `/repos/${repo.fullName}/pulls/${pulls[index]!.number}`
      const response = await fetch(`${gh.url}${path}`, {
        headers: { authorization: `token ${gh.tokenOf('acme')}` },
      })
      return response.json()
    },
    async close() {
      await gh.close()
      place.close()
    },
  }
}

export const newTale = (title: string, pull: number): PlayedTale => ({
  ...{ title, pull, no: undefined, nos: [], wantsNone: false },
})

/** What the emulator does not know: merges, heads of branches that it has not, whose commit is whose. */
function tellAsGitHub(gh: GitHub, place: Place, pulls: readonly PlayedPull[], isRemote: boolean) {
  const isOf = (path: string) => pulls.find(({ number }) => path.endsWith(`/pulls/${number}`))
  const patched = (json: Json) => {
    const pull = pulls.find(({ number }) => number === json.number)
    if (pull === undefined) return json
    if (isRemote) pull.lastHead = place.headAtOnce(pull.branch) ?? pull.lastHead
    const { merged, closedAt } = pull
    return {
      ...json,
      head: isRemote || merged ? { ...json.head, sha: pull.lastHead } : json.head,
      base: isRemote ? { ...json.base, sha: place.headAtOnce('main') } : json.base,
      ...(merged && { merged: true, merged_at: merged.at, merge_commit_sha: merged.sha }),
      ...(closedAt && { closed_at: closedAt }),
    }
  }
  gh.fault(({ method, path }) => method === 'GET' && isOf(path) !== undefined, { rewrite: patched })
  let asked = ''
  const found = () => pulls.filter(({ merged }) => merged?.sha === asked)
  gh.fault(
    ({ path }) => {
      const sha = /\/commits\/([0-9a-f]{40})\/pulls(?:\?|$)/.exec(path)?.[1]
      asked = sha ?? asked
      return sha !== undefined
    },
    {
      status: 200,
      get body() {
        return found().map(({ number, merged }) => ({ number, merged_at: merged!.at }))
      },
    },
  )
}

/** A post of the pull requests as it is at a commit. */
export interface TaleThere {
  readonly path: string
  readonly title: string
  readonly text: string
  /** Where the picture is that it names, and whether that is there. */
  readonly hero: string | undefined
  readonly hasHero: boolean
}

export function talesIn(files: ReadonlyMap<string, File>): readonly TaleThere[] {
  return [...files].flatMap(([path, { bytes }]): TaleThere[] => {
    if (!path.startsWith('src/content/blog/')) return []
    const text = bytes.toString()
    const title = /^title: "(.*)"$/m.exec(text)?.[1]
    if (title === undefined || title === 'First') return []
    const hero = heroOf(path, text)
    return [{ path, title, text, hero, hasHero: hero !== undefined && files.has(hero) }]
  })
}
