import * as v from 'valibot'

const amount = v.pipe(v.number(), v.minValue(0))

/** What one of several processes is to draw for a branch, and what it may spend on it. */
const shardSchema = v.object({
  /** Paths, in the order in which they are drawn. */
  posts: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
  /** Pictures at most, and US dollars; `null`: no limit. */
  images: v.nullable(amount),
  cost: v.nullable(amount),
})

/** What all shards of one workflow run are to draw. */
const planSchema = v.object({
  version: v.literal(1),
  /** GitHub's number of the workflow run: its jobs and their later attempts all know it. */
  run: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/)),
  /** ISO 8601, in UTC: what was spent since counts for it. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  shards: v.pipe(v.array(shardSchema), v.readonly()),
})

export type Shard = v.InferOutput<typeof shardSchema>
export type ShardPlan = v.InferOutput<typeof planSchema>

/** Where the plan of a workflow run is in the ref store. */
export const shardPlanPath = (run: string): string => `plans/${run}.json`

export const isShardPlanPath = (path: string): boolean => /^plans\/[a-z0-9]{1,20}\.json$/.test(path)

export const writeShardPlan = (plan: ShardPlan): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(plan)}\n`)

/** Undefined for what is damaged, or lies at another's place. */
export function readShardPlan(path: string, bytes: Uint8Array): ShardPlan | undefined {
  try {
    const parsed = v.safeParse(planSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success && shardPlanPath(parsed.output.run) === path ? parsed.output : undefined
  } catch {
    return undefined
  }
}
