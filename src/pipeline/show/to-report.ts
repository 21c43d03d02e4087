import type { RepoAddress } from '../../github/repo-address.ts'
import { drawnCost } from '../../ledger/payments.ts'
import { listDate, priceSource } from '../../ledger/prices.ts'
import { type FileRecord, isOnePicture, type Record, recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { total } from '../../ledger/total.ts'
import type { Generator } from '../../pictures/generator.ts'
import type { FileFact } from '../../report/file-fact.ts'
import type { PostFact, Report, WordsFact } from '../../report/report.ts'
import type { PictureStorage } from '../../storage/picture-storage.ts'
import type { KnownSettings } from '../find/run-settings.ts'
import type { Outcome } from '../outcome.ts'
import { costWithDark, darkNotes } from '../plan/dark-version.ts'
import { drawnBy } from '../plan/drawn-by.ts'
import type { Planned } from '../plan/planned.ts'
import type { PlannedChoice } from '../plan/planned-choice.ts'
import { textsNote } from '../plan/planned-texts.ts'
import { earlierOf } from './earlier.ts'
import { shareNotes } from './shared-notes.ts'
import { usedOf } from './used.ts'
import { calmVerdict, verdictNotes } from './verdict-note.ts'

/**
 * The outcome as people read it. For a pull request it tells of all images that the pull request
 * has from us, whichever run drew them, so that a run that changes nothing says the same again.
 */
export function toReport(outcome: Outcome, repo: RepoAddress): Report {
  const { job, plan, generator, state } = outcome
  const isPlan = job.mode === 'plan'
  const drawn = isPlan
    ? [
        ...plan.draw.map((planned) => fromPlan(planned, generator)),
        ...[...Map.groupBy(plan.candidates, ({ post }) => post.path).values()].map((all) =>
          candidatesFromPlan(all, generator),
        ),
      ]
    : [
        ...recordsToShow(outcome).map((record) =>
          withReplaced(fromRecord(record, state), record, outcome),
        ),
        ...outcome.choices.filter(({ there }) => there.length > 0).map(fromChoice),
      ]
  const sorted = drawn.sort((a, b) => (a.post < b.post ? -1 : 1))
  // A plan says each note once by itself, and names the posts that it is about.
  const { posts, shared } = isPlan ? { posts: sorted, shared: [] } : shareNotes(sorted)
  return {
    mode: isPlan ? 'plan' : 'drawn',
    notice: job.notice,
    repo,
    ...(job.name === undefined ? {} : { name: job.name }),
    ...(job.pullRequest === undefined ? {} : { pullRequest: job.pullRequest }),
    commit: outcome.imagesAt,
    site: { name: state.site.name, root: state.site.root },
    drawn: posts,
    skipped: outcome.skipped,
    failed: outcome.failed,
    leftOut: outcome.leftOut,
    cost: total(drawn.map(({ cost }) => cost)),
    costLimit: outcome.limits.find(({ scope }) => scope === 'run')?.cost ?? Infinity,
    ...wordsOf(outcome, drawn),
    prices: pricesOf(outcome),
    used: usedOf(outcome.limits, outcome.spent),
    warnings: [
      ...outcome.warnings,
      ...shared,
      ...(outcome.stopped ? [sentence(outcome.stopped)] : []),
    ],
  }
}

/** Those of this run, and of a pull request or a delivery all others that it has from us. */
export function recordsToShow({ job, records, earlier, delivered }: Outcome): readonly Record[] {
  const others = [...(job.pullRequest === undefined ? [] : earlier), ...delivered]
  const all = new Map([...others, ...records].map((record) => [record.post, record]))
  return [...all.values()]
}

/** What words cost beside the pictures: in a plan at most, else what those cost that are told of. */
function wordsOf({ job, plan }: Outcome, drawn: readonly PostFact[]): Pick<Report, 'words'> {
  const costs =
    job.mode !== 'plan'
      ? drawn.flatMap(({ words }) => (words ? [words.cost] : []))
      : plan.draw.flatMap(({ texts }) => (texts ? [texts.most] : []))
  return costs.length === 0 ? {} : { words: { cost: total(costs) } }
}

/** Whose prices an outcome is told in, for people. */
export const pricesOf = ({ generator, state }: Pick<Outcome, 'generator' | 'state'>) =>
  priceSource(generator.model, state.settings.prices) ?? `list prices of ${listDate}`

function fromPlan(planned: Planned, given: Pick<Generator, 'name' | 'model'>): PostFact {
  const generator = drawnBy(planned, given)
  return {
    post: planned.post.path,
    title: planned.post.title,
    alt: planned.alt,
    prompt: planned.prompt,
    generator: generator.name,
    model: generator.model,
    quality: generator.name === 'card' ? '' : planned.quality,
    cost: costWithDark(planned),
    basis: planned.basis,
    ...pathsOf(planned.references),
    notes: [
      ...(planned.follows ? [planned.follows.note] : []),
      ...(planned.texts ? [textsNote(planned.texts)] : []),
      ...darkNotes(planned),
      ...planned.place.warnings,
    ],
  }
}

/** A post whose picture is to be chosen. What each candidate is, is told by its choice. */
function fromChoice({ planned, there }: PlannedChoice): PostFact {
  const { prompt, generator, model, quality, references } = there[0]!
  return {
    post: planned.post.path,
    title: planned.post.title,
    alt: planned.alt,
    prompt,
    generator,
    model,
    quality,
    cost: total(there.map(({ cost }) => cost ?? undefined)),
    ...pathsOf(references),
    notes: [
      ...new Set([
        ...there.flatMap(({ notes }) => notes),
        ...darkNotes({ ...planned, nth: 0 }),
        ...planned.place.warnings,
      ]),
    ],
  }
}

/** All candidates of one post. */
function candidatesFromPlan(
  all: readonly Planned[],
  generator: Pick<Generator, 'name' | 'model'>,
): PostFact {
  const post = fromPlan(all[0]!, generator)
  const count = all.length === 1 ? '1 candidate' : `${all.length} candidates`
  const notes = [`${count} to choose from.`, ...post.notes]
  return { ...post, cost: total(all.map(({ estimate }) => estimate)), notes }
}

/** What a record alone does not say. */
interface FromState {
  readonly settings: Pick<KnownSettings, 'records-dir'>
  readonly storage: Pick<PictureStorage, 'addressOf'>
}

export const fromRecord = (record: Record, { settings, storage }: FromState): PostFact => ({
  post: record.post,
  title: record.title,
  hero: toFact(record.files.hero, storage),
  ...(isOnePicture(record) ? {} : { social: toFact(record.files.social, storage) }),
  ...(record.files.more && { moreSocial: record.files.more.map((file) => toFact(file, storage)) }),
  ...(record.files.dark && { dark: toFact(record.files.dark, storage) }),
  ...(record.original && { drawing: record.original }),
  ...(record.disclosed && { disclosed: record.disclosed }),
  alt: record.alt,
  prompt: record.prompt,
  generator: record.generator,
  model: record.model,
  quality: record.quality,
  cost: drawnCost(record),
  ...pathsOf(record.references),
  ...(record.words && { words: wordsFact(record.words) }),
  record: placeBelow(settings['records-dir'], recordPath(record.post)),
  ...(record.after && { after: afterFact(record.after) }),
  ...calmVerdict(record),
  notes: [...record.notes, ...verdictNotes(record), ...resemblanceOf(record)],
})

/**
 * A delivery shows what it takes the place of, as there are no threads on it that do: pictures that are
 * on the branch it is for.
 */
const withReplaced = (
  post: PostFact,
  { before, round = 1 }: Record,
  { job, state }: Pick<Outcome, 'job' | 'state'>,
): PostFact =>
  job.deliver === 'pull-request' && before !== undefined && state.head.files.has(before.path)
    ? { ...post, replaces: { before: earlierOf(before, state.storage), round } }
    : post

/** With the post's name: notes that are the same for several posts are told once for all of them. */
const resemblanceOf = ({ post, resembles }: Record): readonly string[] =>
  resembles === undefined
    ? []
    : [
        `The picture of ${post} looks much like that of ${resembles}. If it should not, draw it again with words for what is to differ (\`/hero redraw ${post} …\`), or with a \`concept\` of its own.`,
      ]

const afterFact = ({ letter, ...seen }: NonNullable<Record['after']>) => ({ letter, seen })

const pathsOf = (references: readonly { readonly path: string }[]) =>
  references.length > 0 ? { references: references.map(({ path }) => path) } : {}
const wordsFact = ({ model, concept, alt, cost }: NonNullable<Record['words']>): WordsFact => ({
  model,
  concept: concept ?? '',
  alt: alt !== null,
  cost: cost ?? undefined,
})

const toFact = (file: FileRecord, { addressOf }: FromState['storage']): FileFact => {
  const { path, format, width, height, bytes } = file
  const url = addressOf(file)
  return { path, format, width, height, bytes, ...(url !== undefined && { url }) }
}

const sentence = ({ message, hint }: { message: string; hint: string | undefined }) =>
  hint === undefined ? message : `${message} ${hint}`
