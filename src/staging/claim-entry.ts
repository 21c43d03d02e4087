import * as v from 'valibot'

/** Somebody is about to have a picture drawn that no other run is to draw as well. */
const claimSchema = v.object({
  version: v.literal(1),
  /** Login of who asked for it. */
  by: v.string(),
  /** ISO 8601, in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** Tells runs of the same moment apart. */
  run: v.string(),
})

export type Claim = v.InferOutput<typeof claimSchema>

/** Minutes after which a run that left its claim must have been killed. */
export const claimHolds = 20

export const writeClaim = (claim: Claim): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(claim, null, 2)}\n`)

/** Undefined for what is damaged: it holds nobody back. */
export function readClaim(bytes: Uint8Array): Claim | undefined {
  try {
    const parsed = v.safeParse(claimSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Until when it holds others back. */
export const claimEnds = ({ at }: Claim): Date => new Date(Date.parse(at) + claimHolds * 60_000)
