import type { Outcome } from './illustrate.ts'
import { total } from './ledger/total.ts'
import type { Plan } from './steps/plan.ts'

/** Every output. action.yml and the documents are tested against this table. */
export const outputTable = {
  images:
    'JSON array of what was drawn: post, hero path, social path, alt, prompt, generator, model and estimated cost.',
  count: 'How many posts got an image.',
  cost: "US dollars for the pictures of this run and their words: the provider's own figures, else by its token counts and list prices; empty where a price is unknown. What may have been charged without a picture is told in the log and the summary.",
  commit: 'The commit that holds the images; empty where nothing was committed.',
  'comment-url':
    'The comment, or the pull request, that shows the images; empty where there is none.',
  plan: 'JSON of what was planned: `draw` with estimates, `skipped` and `failed` with reasons.',
} as const

export type Outputs = Readonly<Record<keyof typeof outputTable, string>>

/** The outputs of a run that did nothing. */
export const noOutputs: Outputs = {
  images: '[]',
  count: '0',
  cost: '0.0000',
  commit: '',
  'comment-url': '',
  plan: JSON.stringify({ draw: [], skipped: [], failed: [] }),
}

/** An outcome as outputs of the step. */
export function toOutputs(outcome: Outcome, commentUrl: string): Outputs {
  const { records } = outcome
  const drafts = outcome.choices.flatMap(({ there }) => there.filter(({ isOwn }) => isOwn))
  const cost = total([
    ...records.flatMap(({ cost, words }) => [cost, ...(words ? [words.cost] : [])].map(known)),
    ...drafts.flatMap(({ cost, concept }) =>
      [cost, ...(concept?.paid ? [concept.paid.cost] : [])].map(known),
    ),
  ])
  return {
    images: JSON.stringify(
      records.map((record) => ({
        post: record.post,
        hero: record.files.hero.path,
        social: record.files.social.path,
        alt: record.alt,
        prompt: record.prompt,
        generator: record.generator,
        model: record.model,
        cost: record.cost,
      })),
    ),
    count: String(records.length),
    cost: cost === undefined ? '' : cost.toFixed(4),
    commit: outcome.commit ?? '',
    'comment-url': commentUrl,
    plan: JSON.stringify(planOf(outcome)),
  }
}

const known = (cost: number | null) => cost ?? undefined

/** Each post once, with how many candidates are drawn for it: none where nobody is to choose. */
const toDraw = ({ draw, candidates }: Plan) =>
  [
    ...draw.map((one) => ({ one, candidates: 0 })),
    ...[...Map.groupBy(candidates, ({ post }) => post.path).values()].map((all) => ({
      one: all[0]!,
      candidates: all.length,
    })),
  ].sort((a, b) => (a.one.post.path < b.one.post.path ? -1 : 1))

/** The plan as data, also what `plan --json` prints. */
export const planOf = ({ plan, skipped, failed, workspace, generator, ...found }: Outcome) => ({
  site: { name: workspace.site.name, root: workspace.site.root },
  about: workspace.site.about,
  draw: toDraw(plan).map(({ one, candidates }) => ({
    post: one.post.path,
    title: one.post.title,
    hero: one.place.hero,
    social: one.place.social,
    alt: one.alt,
    prompt: one.prompt,
    generator: generator.name,
    model: generator.model,
    size: `${one.size.width}x${one.size.height}`,
    quality: one.quality,
    cost: one.estimate ?? null,
    ...(candidates > 0 && { candidates }),
    ...(one.words && {
      words: {
        model: one.words.model,
        concept: one.words.concept !== undefined,
        alt: one.words.alt !== undefined,
        most: one.words.most ?? null,
      },
    }),
  })),
  cost: total([...plan.draw, ...plan.candidates].map((one) => one.estimate)) ?? null,
  shared: found.shares.map(({ post, source }) => ({ post: post.path, with: source })),
  moved: found.moves.map(({ from, record }) => ({ from, to: record.post })),
  orphans: found.orphans.map(({ post, record, images }) => ({ post, record, images })),
  skipped,
  failed,
})
