import { UnreadPaidError } from '../../errors.ts'
import type { UnreadOriginal } from '../../staging/original.ts'
import type { Planned } from '../plan/planned.ts'
import type { DrawingContext } from './drawing-context.ts'
import { tellPaid } from './pay.ts'

/**
 * Puts away what came of a kind that we do not read: it is paid for, and the next run asks for nothing
 * in the same way.
 * @returns what stops the run
 */
export function keepUnread(
  planned: Planned,
  original: UnreadOriginal,
  context: DrawingContext,
): UnreadPaidError {
  const endpoint = new URL(context.run.inputs.baseUrl).origin
  context.staging.put(planned, { ...original, endpoint })
  tellPaid(planned, original, context)
  // Whether it could be put away shows later, and is told then.
  return unreadError(original, 'paid for', context, original.cost ?? original.atMost)
}

/**
 * What stops the run before it asks for anything: that an earlier one got a picture of a kind that we do
 * not read, from the same API. Somebody who asks for a post by name gets it drawn again.
 */
export function unreadBefore(
  todo: readonly Planned[],
  context: DrawingContext,
): UnreadPaidError | undefined {
  if (context.generator.name === 'card' || context.isAsked) return undefined
  const { origin } = new URL(context.run.inputs.baseUrl)
  const found = todo
    .map((planned) => context.staging.unread(planned))
    .find((original) => original && (original.endpoint ?? origin) === origin)
  return found && unreadError(found, 'paid for and kept', context, 0)
}

const unreadError = (
  { hero: { what }, model }: UnreadOriginal,
  state: string,
  { run: { inputs } }: DrawingContext,
  cost: number | undefined,
): UnreadPaidError => {
  const { host } = new URL(inputs.baseUrl)
  return new UnreadPaidError(
    `${host} answered with ${what}, which is not read. It is ${state}, and nothing more is asked for in the same way.`,
    { hint: hintFor(what, model), cost },
  )
}

function hintFor(what: string, model: string): string {
  const other = `set \`model\` (now \`${model}\`) or \`base-url\` to one that answers with PNG, JPEG, WebP or AVIF`
  const again = 'To pay for the same once more, draw the post again by name.'
  return /more than/.test(what)
    ? `Set a smaller \`size\` in the settings file, or ${other}. ${again}`
    : `Let the gateway answer with PNG (its \`output_format\` or \`format\`), or ${other}. ${again}`
}
