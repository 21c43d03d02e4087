import { total } from '../../ledger/total.ts'
import { basisText } from '../../report/facts.ts'
import type { Outcome } from '../outcome.ts'
import { costWithDark } from '../plan/dark-version.ts'
import { drawnBy } from '../plan/drawn-by.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanData } from './plan-schema.ts'

/** Each post once, with how many candidates are drawn for it: none where nobody is to choose. */
const toDraw = ({ draw, candidates }: Plan) =>
  [
    ...draw.map((planned) => ({ planned, candidates: 0 })),
    ...[...Map.groupBy(candidates, ({ post }) => post.path).values()].map((all) => ({
      planned: all[0]!,
      candidates: all.length,
    })),
  ].sort((a, b) => (a.planned.post.path < b.planned.post.path ? -1 : 1))

const madeBy = ({ name, model }: ReturnType<typeof drawnBy>) => ({ generator: name, model })

/** An output of a step has a bound, and so has what a program wants to read. */
const mostLeftOut = 500
/** The same of posts that were not read: one of them says what all do. */
const mostUnread = 200

/** The plan as data, also what `plan --json` prints. */
export const planOf = ({
  plan,
  skipped,
  failed,
  state,
  generator,
  ...found
}: Outcome): PlanData => ({
  version: 1,
  site: { name: state.site.name, root: state.site.root },
  about: [...state.site.about],
  draw: toDraw(plan).map(({ planned, candidates }) => ({
    post: planned.post.path,
    title: planned.post.title,
    hero: planned.place.hero,
    social: planned.place.social,
    ...(planned.place.more.length > 0 && {
      moreSocial: planned.place.more.map(({ path }) => path),
    }),
    ...(planned.place.dark && { dark: planned.place.dark.path }),
    alt: planned.alt,
    prompt: planned.prompt,
    ...madeBy(drawnBy(planned, generator)),
    size: `${planned.size.width}x${planned.size.height}`,
    quality: planned.quality,
    cost: (candidates > 0 ? planned.estimate : costWithDark(planned)) ?? null,
    ...(planned.basis !== 'price' && { costBasis: basisText(planned.basis) }),
    ...(candidates > 0 && { candidates }),
    ...(planned.texts && {
      words: {
        model: planned.texts.model,
        concept: planned.texts.concept !== undefined,
        alt: planned.texts.alt !== undefined,
        ...(planned.texts.look && { look: true, retry: planned.texts.look.retries }),
        most: planned.texts.most ?? null,
      },
    }),
  })),
  cost: total([...plan.draw, ...plan.candidates].map(costWithDark)) ?? null,
  shared: found.shares.map(({ post, source }) => ({ post: post.path, with: source })),
  ...(found.recuts.length > 0 && { cutAnew: found.recuts.map(({ record }) => record.post) }),
  moved: found.moves.map(({ from, record }) => ({ from, to: record.post })),
  orphans: found.orphans.map(({ post, record, images }) => ({
    post,
    record,
    images: [...images],
  })),
  leftOut: {
    files: found.leftOut.files.slice(0, mostLeftOut),
    more: Math.max(0, found.leftOut.files.length - mostLeftOut),
    ...(found.leftOut.sentence !== undefined && { sentence: found.leftOut.sentence }),
  },
  ...toSkip(skipped),
  failed: [...failed],
})

/** All of them, but of those that were not read no more than there is room for. */
function toSkip(skipped: Outcome['skipped']): Pick<PlanData, 'skipped' | 'moreSkipped'> {
  const unread = skipped.filter(({ kind }) => kind === 'unread')
  const more = unread.length - mostUnread
  const hidden = new Set(unread.slice(mostUnread))
  return {
    skipped: skipped
      .filter((one) => !hidden.has(one))
      .map(({ post, reason }) => ({ post, reason })),
    ...(more > 0 && { moreSkipped: more }),
  }
}
