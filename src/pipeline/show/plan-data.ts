import { total } from '../../ledger/total.ts'
import type { Outcome } from '../outcome.ts'
import type { Plan } from '../plan/plan.ts'

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
export const planOf = ({ plan, skipped, failed, state, generator, ...found }: Outcome) => ({
  site: { name: state.site.name, root: state.site.root },
  about: state.site.about,
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
    ...(one.texts && {
      words: {
        model: one.texts.model,
        concept: one.texts.concept !== undefined,
        alt: one.texts.alt !== undefined,
        most: one.texts.most ?? null,
      },
    }),
  })),
  cost: total([...plan.draw, ...plan.candidates].map((one) => one.estimate)) ?? null,
  shared: found.shares.map(({ post, source }) => ({ post: post.path, with: source })),
  moved: found.moves.map(({ from, record }) => ({ from, to: record.post })),
  orphans: found.orphans.map(({ post, record, images }) => ({ post, record, images })),
  skipped: skipped.map(({ post, reason }) => ({ post, reason })),
  failed,
})
