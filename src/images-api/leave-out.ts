import type { DrawRequest } from '../pictures/generator.ts'
import type { ApiCall } from './call.ts'
import type { AttemptOutcome } from './retry.ts'
import { type AnsweredDrawing, sendRequest } from './send-request.ts'

/** A gateway that refuses more than this is another API. */
const MOST = 4

/** Parameters that an API has refused: a generator's memory, for all its drawings. */
export interface LeftOut {
  readonly names: ReadonlySet<string>
  add(name: string): void
}

export function createLeftOut(): LeftOut {
  const names = new Set<string>()
  return { names, add: (name) => void names.add(name) }
}

/** One attempt, and how many requests it took. */
export interface Attempt {
  readonly outcome: AttemptOutcome<AnsweredDrawing>
  readonly requests: number
}

/**
 * An attempt that goes on without a parameter that the API refuses by name, at once: it was turned
 * away before anything was drawn. Each is left out for good, so this cannot go round.
 */
export async function requestWithout(
  request: DrawRequest,
  call: ApiCall,
  leftOut: LeftOut,
): Promise<Attempt> {
  for (let requests = 1; ; requests++) {
    // Another drawing may leave out more meanwhile: this request is judged by what it sent itself.
    const without = new Set(leftOut.names)
    const { refused, ...outcome } = await sendRequest(request, call, without)
    if (refused === undefined || requests > MOST || leftOut.names.size >= MOST * 2) {
      return { outcome, requests }
    }
    for (const name of together(refused)) leftOut.add(name)
    call.retryPolicy.log(
      `${call.target.host} does not take the parameter \`${refused}\`; it is left out from now on`,
    )
  }
}

/** One side alone says nothing of the size. */
function together(name: string): readonly string[] {
  return name === 'width' || name === 'height' ? ['width', 'height'] : [name]
}

/** For the person, with each drawing that the parameters would have changed. */
export function leftOutWarnings(host: string, names: ReadonlySet<string>): readonly string[] {
  if (names.size === 0) return []
  const listed = [...names].map((name) => `\`${name}\``).join(', ')
  return [`${host} does not take ${listed}: it was drawn without, as the API chooses`]
}
