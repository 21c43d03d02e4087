import * as v from 'valibot'
import { HeroImagesError } from '../../errors.ts'
import { askJson, jsonOf, saidIn } from './ask.ts'
import { type LfsPlace, repoAt } from './place.ts'
import type { LfsPointer } from './pointer.ts'
import { refusedBy } from './refusals.ts'

/** Where to send or fetch an object, until when. */
export interface LfsAction {
  readonly href: string
  readonly header: Readonly<Record<string, string>>
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly expiresAt: number | undefined
}

/** What the server says of one object: `actions` is empty where there is nothing to do. */
export interface LfsTicket extends LfsPointer {
  /** The header of its actions is all that they need. */
  readonly authenticated: boolean
  readonly actions: {
    readonly upload?: LfsAction | undefined
    readonly download?: LfsAction | undefined
    readonly verify?: LfsAction | undefined
  }
}

/** A batch that is asked for. */
export interface LfsBatch {
  readonly operation: 'upload' | 'download'
  /** Full name of the ref that the objects are for. */
  readonly ref?: string | undefined
  readonly objects: readonly LfsPointer[]
  /** Path of an object, for messages. */
  readonly pathOf: (oid: string) => string | undefined
}

/** git-lfs asks for no more at once. */
const mostAtOnce = 100

const action = v.object({
  href: v.pipe(v.string(), v.url()),
  header: v.nullish(v.record(v.string(), v.string()), {}),
  expires_in: v.nullish(v.number()),
  expires_at: v.nullish(v.string()),
})

const schema = v.object({
  transfer: v.nullish(v.string(), 'basic'),
  objects: v.array(
    v.object({
      oid: v.string(),
      size: v.number(),
      authenticated: v.nullish(v.boolean(), false),
      actions: v.nullish(
        v.object({
          upload: v.nullish(action),
          download: v.nullish(action),
          verify: v.nullish(action),
        }),
        {},
      ),
      error: v.nullish(v.object({ code: v.number(), message: v.nullish(v.string(), '') })),
    }),
  ),
})

/**
 * Asks the server what is to be done with these objects, a hundred at once.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 * @returns a ticket for each, by oid
 * @throws HeroImagesError where the server refuses one, or gives no answer that is one
 */
export async function askBatch(
  place: LfsPlace,
  request: LfsBatch,
): Promise<ReadonlyMap<string, LfsTicket>> {
  const tickets = new Map<string, LfsTicket>()
  for (let start = 0; start < request.objects.length; start += mostAtOnce) {
    const objects = request.objects.slice(start, start + mostAtOnce)
    for (const ticket of await askPart(place, { ...request, objects }))
      tickets.set(ticket.oid, ticket)
  }
  return tickets
}

async function askPart(
  place: LfsPlace,
  { operation, ref, objects, pathOf }: LfsBatch,
): Promise<readonly LfsTicket[]> {
  const answer = await askJson(place, 'objects/batch', {
    operation,
    transfers: ['basic'],
    ...(ref !== undefined && { ref: { name: ref } }),
    objects: objects.map(({ oid, size }) => ({ oid, size })),
    hash_algo: 'sha256',
  })
  const repo = repoAt(place)
  if (answer.status !== 200)
    throw refusedBy({ status: answer.status, said: saidIn(answer), repo, operation })
  const read = v.safeParse(schema, jsonOf(answer))
  if (!read.success || read.output.transfer !== 'basic') throw notUnderstood(repo)
  const there = new Map(read.output.objects.map((object) => [object.oid, object]))
  return objects.map(({ oid, size }) => {
    const told = there.get(oid)
    if (told === undefined) throw notUnderstood(repo)
    const { error, authenticated, actions } = told
    if (error) {
      const { code: status, message: said } = error
      throw refusedBy({ status, said, repo, operation, path: pathOf(oid) })
    }
    const at = (one: v.InferOutput<typeof action> | null | undefined) =>
      one ? toAction(one, place.now().getTime()) : undefined
    return {
      ...{ oid, size, authenticated },
      actions: {
        upload: at(actions.upload),
        download: at(actions.download),
        verify: at(actions.verify),
      },
    }
  })
}

/** `expires_in` counts by our clock, and is preferred. */
function toAction(
  { href, header, expires_in, expires_at }: v.InferOutput<typeof action>,
  now: number,
): LfsAction {
  const at = expires_in ? now + expires_in * 1000 : Date.parse(expires_at ?? '')
  // A year 1 stands for never at servers that are written in Go.
  return { href, header, expiresAt: at > 0 ? at : undefined }
}

const notUnderstood = (repo: string) =>
  new HeroImagesError(`What Git LFS of ${repo} answers is not understood.`, {
    hint: 'Check that nothing between this job and the server changes answers; else put `actions/checkout` with `lfs: true` before this step',
  })
