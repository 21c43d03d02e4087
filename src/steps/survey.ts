import type { PostError } from '../errors.ts'
import type { Limits } from '../ledger/limits.ts'
import type { Record } from '../ledger/record.ts'
import { skipPath } from '../ledger/skip.ts'
import type { Generator } from '../pictures/generator.ts'
import { inScope, isGlob, sortPosts, unmatched } from '../posts/find.ts'
import type { Failed, Skipped } from '../review/report.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Task } from '../task.ts'
import { withBills } from './billed.ts'
import type { Candidates } from './candidates.ts'
import { type Choice, missingOf, ownOf, planChoices } from './choices.ts'
import type { Delivery } from './deliver.ts'
import type { Drawn } from './drawn.ts'
import { limitsNow, unknownPrices } from './limits-now.ts'
import { type Known, lookUp, sharesImage } from './look-up.ts'
import { followMoves, type Move, type Orphan } from './moves.ts'
import { makePlan, type Pictures, type Plan, planPictures } from './plan.ts'
import { keyOf, type Planned, type Wanted } from './planned.ts'
import { unknownWords } from './planned-words.ts'
import { isRefusal } from './refused.ts'
import type { Delivered, Staging } from './staging.ts'
import type { Studio } from './studio.ts'
import { type Share, shareTranslations } from './translations.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** The repo as it is now, and what is to be done about it. Nothing has been drawn or written yet. */
export interface Survey {
  readonly task: Task
  readonly workspace: Workspace
  readonly generator: Generator
  readonly plan: Plan
  /** Posts whose picture a person is to choose. */
  readonly choices: readonly Choice[]
  /** What may be spent, and what was before this run. */
  readonly limits: Limits
  /** Records of posts in scope that have their image from us already. */
  readonly earlier: readonly Record[]
  /** The same of posts that the plan draws again: shown until a new image is. */
  readonly redrawn: readonly Record[]
  /** Drawings of an open delivery: paid for, not yet on the branch. */
  readonly waiting: ReadonlyMap<string, Drawn>
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
  readonly warnings: readonly string[]
  /** Translations that show an image which is there, or is about to be drawn. */
  readonly shares: readonly Share[]
  /** Renamed posts, whose records follow them. */
  readonly moves: readonly Move[]
  /** Images whose post is gone. */
  readonly orphans: readonly Orphan[]
}

/**
 * Finds the posts that lack a hero and plans their pictures within the limits.
 * @param drawn what this run drew before the branch moved
 * @param staging where it looks for what earlier runs drew
 * @throws SettingsError, and what the repo throws
 */
export async function survey(
  task: Task,
  studio: Studio,
  delivery: Delivery | undefined,
  drawn: ReadonlyMap<string, Drawn>,
  staging: Staging,
  candidates?: Candidates,
): Promise<Survey> {
  const { inputs } = studio
  const workspace = await openWorkspace(task, studio)
  const generator =
    inputs.generator === 'card' ? studio.card(workspace.look) : studio.openai(studio)
  const found = await find(task, workspace, studio, delivery)
  // What was paid for them counts, also where nothing is to be drawn any more.
  if (found.wanted.length > 0 || workspace.settings.candidates > 1) await candidates?.look()
  const wanted = await withBills(found.wanted, billedTo(task), delivery, studio, candidates)
  // What is drawn again is one picture.
  const { choices, others, used } =
    candidates && !task.again
      ? planChoices(wanted, { task, workspace, generator, inputs, candidates })
      : { choices: [], others: wanted, used: undefined }
  const known = task.looksOnly ? justLooking(found, others, used) : found
  const limits = await limitsNow(
    {
      task,
      workspace,
      delivery,
      waiting: known.waiting,
      candidates: candidates?.paidBefore ?? [],
    },
    generator,
    studio,
  )
  const pictures = joined(
    planPictures(task.looksOnly ? [] : others, workspace, generator, inputs),
    used,
  )
  const isItself = ({ chosen }: Planned) => chosen?.isFinal === true
  const waiting = new Map([...known.waiting, ...readyFor(pictures.planned, task)])
  const isWaiting = (planned: Planned) => waiting.has(keyOf(planned))
  const isDrawn = (planned: Planned) => drawn.has(keyOf(planned))
  if (generator.name !== 'card')
    await staging.find(
      pictures.planned.filter((planned) => !isWaiting(planned) && !isItself(planned)),
      isDrawn,
      deliveredOf(known, workspace, studio, delivery),
    )
  const own = new Set(ownOf(choices))
  const isPaid = (planned: Planned) =>
    isItself(planned) || isWaiting(planned) || staging.foundEarlier(planned)
  const plan = makePlan(
    task.isFree ? paidAlone(pictures, isPaid) : pictures,
    limits,
    {
      now: (planned) =>
        own.has(planned) ||
        (planned.nth === undefined && (isDrawn(planned) || staging.foundOwn(planned))),
      before: isPaid,
    },
    [...own, ...missingOf(choices)],
  )
  const anew = new Set(plan.draw.map(({ post }) => post.path))
  return {
    task,
    workspace,
    generator,
    plan,
    choices,
    limits,
    earlier: [...known.records, ...known.redrawn.filter(({ post }) => !anew.has(post))],
    redrawn: known.redrawn.filter(({ post }) => anew.has(post)),
    waiting,
    skipped: [...known.skipped, ...plan.skipped],
    failed: [...known.failed, ...plan.failed.map(toFailed)],
    warnings: [
      ...unknownPrices(limits),
      ...unknownWords(plan, limits),
      ...unusedInstruction(plan, inputs),
      ...unheard(plan, task, workspace),
      ...workspace.references.warnings,
      ...leftOut(plan, generator),
      ...known.orphans.flatMap(leftBehind),
    ],
    shares: known.shares,
    moves: known.moves,
    orphans: known.orphans,
  }
}

/** What arrives late was drawn for the pull request that it comes from. */
const billedTo = ({ pullRequest, arrivesFrom = pullRequest }: Task) =>
  arrivesFrom === undefined ? {} : { pullRequest: arrivesFrom }

/** The finished pictures of posts that are to have one, whatever these say by now. */
function readyFor(planned: readonly Planned[], { ready, again }: Task): ReadonlyMap<string, Drawn> {
  if (ready === undefined || again) return new Map()
  return new Map(
    planned.flatMap((one) => {
      const record = ready.get(one.post.path)
      return record ? [[keyOf(one), { record }] as const] : []
    }),
  )
}

/** Leaves what would have to be paid for. */
const paidAlone = (
  { planned, skipped, ...pictures }: Pictures,
  isPaid: (one: Planned) => boolean,
): Pictures => ({
  ...pictures,
  planned: planned.filter(isPaid),
  skipped: [
    ...skipped,
    ...planned.filter((one) => !isPaid(one)).map(({ post }) => ({ post: post.path, reason: bare })),
  ],
})

/** A survey in one line, for the log. */
export function sumUp({ plan, skipped, failed, earlier }: Survey): string {
  const { length } = plan.candidates
  const drafts = length === 0 ? '' : ` and ${length === 1 ? '1 candidate' : `${length} candidates`}`
  return `${plan.draw.length} to draw${drafts}, ${earlier.length} drawn before, ${skipped.length} skipped, ${failed.length} failed.`
}

export const toFailed = (error: PostError): Failed => ({
  post: error.file ?? '',
  message: error.message,
  ...(error.line === undefined ? {} : { line: error.line }),
  ...(error.hint === undefined ? {} : { hint: error.hint }),
  ...(isRefusal(error.cause) ? { isRefused: true } : {}),
})

/** The posts in scope, and what is known of each. */
async function find(
  task: Task,
  workspace: Workspace,
  studio: Studio,
  delivery: Delivery | undefined,
): Promise<Known & Pick<Survey, 'failed' | 'shares' | 'moves' | 'orphans'>> {
  const { head, base, site, settings } = workspace
  const names = studio.inputs.posts
  const include = task.again ? 'all' : settings.include
  const files = inScope(head, site, { include, base, names })
  const bytes = await studio.repo.read(files)
  const found = sortPosts(files, bytes, site, { drafts: settings.drafts, now: studio.now() })
  const known = await lookUp(found, task, workspace, studio, delivery)
  const noPosts = names
    .filter((name) => head.files.has(name) && !site.isPost(name))
    .map((post) => ({
      post,
      message: `This file is no post of the ${site.name} site.`,
      hint: 'Name a post, or widen `posts` in the settings file.',
    }))
  // A glob in a workflow file may well match nothing yet; a name, or what a person asks for, may not.
  const meant = names.filter((name) => task.again || !isGlob(name))
  const typos = unmatched(meant, head.files.keys()).map((post) => ({
    post,
    message: 'No file of the repo has this name.',
    hint: 'Correct the input `posts`: paths and globs count from the top of the repo.',
  }))
  const present = found.present.map(({ post }) => post)
  const { moves, orphans } = await followMoves([...present, ...found.missing], workspace, studio)
  const moved = new Set(moves.map(({ record }) => record.post))
  // Who names a post to be drawn has changed their mind.
  const isUnwanted = ({ post: { path } }: Wanted) =>
    head.files.has(skipPath(path)) && !(task.again && names.includes(path))
  // Somebody was faster, and whoever asked has not seen what they would take away.
  const isOther = ({ post, record }: Wanted) =>
    record !== undefined &&
    (task.seen?.get(post.path) ?? record.files.hero.sha256) !== record.files.hero.sha256
  const stays = ({ post }: Wanted) => task.again || !moved.has(post.path)
  const { wanted, shares } = await shareTranslations(
    known.wanted.filter((want) => stays(want) && !isUnwanted(want) && !isOther(want)),
    present,
    workspace,
    studio,
  )
  const shared = shares.map(({ post, source }) => ({
    post: post.path,
    reason: sharesImage(source),
  }))
  return {
    ...known,
    wanted,
    shares,
    moves,
    orphans,
    skipped: [
      ...known.skipped.filter(({ post }) => !moved.has(post)),
      ...known.wanted.filter(isUnwanted).map(({ post }) => ({
        post: post.path,
        reason: `is left without an image (${skipPath(post.path)})`,
      })),
      ...known.wanted.filter(isOther).map(({ post }) => ({
        post: post.path,
        reason: 'has another picture by now than the one that was to be replaced',
      })),
      ...shared,
    ],
    failed: [...found.failed.map(toFailed), ...noPosts, ...typos],
  }
}

const joined = (some: Pictures, more: Pictures | undefined): Pictures => ({
  planned: [...some.planned, ...(more?.planned ?? [])],
  skipped: [...some.skipped, ...(more?.skipped ?? [])],
  failed: [...some.failed, ...(more?.failed ?? [])],
})

/** Nothing is wanted but what somebody chose; the other posts without an image are told. */
const justLooking = (
  found: Awaited<ReturnType<typeof find>>,
  others: readonly Wanted[],
  used: Pictures | undefined,
): typeof found => ({
  ...found,
  wanted: [],
  shares: found.shares.filter(({ source }) =>
    used?.planned.some(({ post }) => post.path === source),
  ),
  moves: [],
  skipped: [...found.skipped, ...others.map(({ post }) => ({ post: post.path, reason: bare }))],
})

/** Said of a post that is to be drawn by a later run. */
export const bare = 'has no image yet'

/** Where the images are of which a drawing may still be put away. */
const deliveredOf = (
  { wanted, records, waiting }: Known,
  { head }: Workspace,
  { repo }: Studio,
  delivery: Delivery | undefined,
): Delivered => ({
  records: [
    ...records,
    ...wanted.flatMap(({ record }) => record ?? []),
    ...[...waiting.values()].map(({ record }) => record),
  ],
  heads: async () =>
    delivery?.head === undefined ? [head] : [head, await repo.snapshot(delivery.head)],
})

/** An instruction that changes no picture would otherwise be lost without a word. */
const unusedInstruction = ({ draw }: Plan, { instruction }: Inputs): readonly string[] =>
  instruction !== '' && draw.some(({ from }) => from === undefined)
    ? [
        'The `instruction` had no effect where there is no picture to change: it edits the present image of posts that are named, with the `openai` generator.',
      ]
    : []

/** Where nobody is heard nobody can choose. */
const unheard = (
  { draw }: Plan,
  { pullRequest, choosing, again }: Task,
  { settings }: Workspace,
): readonly string[] =>
  pullRequest !== undefined && !choosing && !again && settings.candidates > 1 && draw.length > 0
    ? [
        '`candidates` had no effect: nobody could choose, as no comment on a pull request starts this workflow. Let it run on `issue_comment`, too.',
      ]
    : []

/** Told once a run, however many posts there are. */
function leftOut({ draw }: Plan, { name, model, mostPictures }: Generator): readonly string[] {
  const most = Math.max(0, ...draw.map((one) => one.leftOut))
  if (most === 0) return []
  const who = name === 'card' ? 'a card' : `\`${model}\` as it is reached here`
  return [
    mostPictures === 0
      ? `The brand images of \`references\` were left out: ${who} takes no pictures along.`
      : `Of the brand images of \`references\` the last ${most === 1 ? 'one was' : `${most} were`} left out: ${who} takes ${mostPictures} pictures along, with the one that is changed.`,
  ]
}

/** Told once, by the pull request or push that took the post away. */
const leftBehind = ({ post, record, images, fresh }: Orphan): readonly string[] =>
  fresh && images.length > 0
    ? [
        `The post ${post} is gone, its images are not: ${images.join(', ')}. Where nothing else shows them, delete them together with ${record}.`,
      ]
    : []
