import * as v from 'valibot'

/** What `plan --json` prints, and the output `plan` holds: published, so that keys are only ever added. */

/** US dollars; `null` where no price is known. */
const dollars = v.nullable(v.pipe(v.number(), v.minValue(0)))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A picture that would be drawn. Paths count from the top of the repo. */
const picture = v.object({
  post: v.string(),
  title: v.string(),
  hero: v.string(),
  social: v.string(),
  /** Further social images. */
  moreSocial: v.optional(v.array(v.string())),
  /** The dark version of the hero. */
  dark: v.optional(v.string()),
  alt: v.string(),
  prompt: v.string(),
  generator: v.picklist(['openai', 'card']),
  /** Empty for cards. */
  model: v.string(),
  /** `1536x864`. */
  size: v.string(),
  quality: v.string(),
  cost: dollars,
  /** Where the price is no list price: what it is. */
  costBasis: v.optional(v.string()),
  /** How many are drawn to choose from; then `cost` is of each. */
  candidates: v.optional(count),
  /** What a text model would be asked for. */
  words: v.optional(
    v.object({
      model: v.string(),
      concept: v.boolean(),
      alt: v.boolean(),
      look: v.optional(v.literal(true)),
      retry: v.optional(v.boolean()),
      most: dollars,
    }),
  ),
})

export const planSchema = v.object({
  version: v.literal(1),
  /** The generator that was found, and the folder of its site. */
  site: v.optional(v.object({ name: v.string(), root: v.string() })),
  /** For people: what was found out about the site. */
  about: v.optional(v.array(v.string())),
  draw: v.array(picture),
  cost: v.optional(dollars),
  /** Posts that show the hero of another one, as translations do. */
  shared: v.optional(v.array(v.object({ post: v.string(), with: v.string() }))),
  /** Posts whose picture is cut anew, for nothing. */
  cutAnew: v.optional(v.array(v.string())),
  /** Posts with another path than before, which keep their picture. */
  moved: v.optional(v.array(v.object({ from: v.string(), to: v.string() }))),
  /** Images whose post is gone. */
  orphans: v.optional(
    v.array(v.object({ post: v.string(), record: v.string(), images: v.array(v.string()) })),
  ),
  /** Files that could be posts, and are none. */
  leftOut: v.optional(
    v.object({
      files: v.array(v.object({ file: v.string(), reason: v.string() })),
      /** How many are not listed. */
      more: count,
      sentence: v.optional(v.string()),
    }),
  ),
  /** Posts that get no new picture, and why, for people. */
  skipped: v.array(v.object({ post: v.string(), reason: v.string() })),
  /** How many more were not read, and are not listed. */
  moreSkipped: v.optional(count),
  failed: v.array(
    v.object({
      /** Empty where it is about no post alone. */
      post: v.string(),
      line: v.optional(count),
      message: v.string(),
      hint: v.optional(v.string()),
      isRefused: v.optional(v.boolean()),
    }),
  ),
})

export type PlanData = v.InferInput<typeof planSchema>
