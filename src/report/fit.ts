import { compose } from './compose.ts'
import { dozen } from './dozens.ts'
import type { Report } from './report.ts'
import { mostThumbnails } from './strip.ts'
import { type ShownLimits, shownInFull, type View } from './view.ts'

/** How large a page may be; both bounds hold. */
export interface PageRoom {
  readonly characters: number
  readonly bytes: number
  /** Markdown after "and 3 more posts": where they can be seen. */
  readonly elsewhere: string
  /** Whether task boxes do anything there. */
  readonly boxes: boolean
}

/** Rows of skipped posts on any page, however large: nobody reads more of the same. */
const mostRows = 500

const promptLengths = [Infinity, 4000, 2000, 1000, 600, 300, 150]

/** In the order in which rows go, and how many stay until all others had to give. */
const givers = [
  ['skipped', 10],
  ['warnings', 10],
  ['messages', 10],
  ['approved', 0],
  ['details', 0],
  ['compared', 0],
  ['strip', 0],
  ['choices', 1],
  ['pictures', dozen],
  ['sheets', 0],
  ['pictures', 0],
  ['failed', 10],
  ['skipped', 0],
  ['warnings', 0],
  ['messages', 0],
  ['failed', 0],
  ['choices', 0],
] as const satisfies readonly (readonly [Exclude<keyof ShownLimits, 'links'>, number])[]

/**
 * The report as Markdown within the room, by whole rows: a long list of skipped posts gives first,
 * and the links around many pictures, then prompts are shortened, then rows of tables go, then pictures
 * that are approved, then the facts of many pictures, then thumbnails, then pictures with their boxes down
 * to a dozen, then contact sheets, then whole previews from the end. What is hidden is counted in the text.
 */
export function fitInto(report: Report, room: PageRoom): string {
  const attempt = (limits: ShownLimits) => {
    const view: View = {
      repo: report.repo,
      commit: report.commit,
      limits,
      elsewhere: room.elsewhere,
      boxes: room.boxes,
    }
    const body = compose(report, view).join('\n\n')
    const fits = body.length <= room.characters && Buffer.byteLength(body) <= room.bytes
    return { body, fits }
  }

  const all = everything(report)
  const whole = attempt(all)
  if (whole.fits) return whole.body

  // A long list of what was not drawn is worth less than one prompt; so are many answers.
  const few = {
    ...all,
    links: false,
    skipped: Math.min(all.skipped, 50),
    messages: Math.min(all.messages, 50),
  }
  let limits: ShownLimits = { ...few, prompt: 0 }
  const withoutPrompts = attempt(limits)
  if (withoutPrompts.fits) {
    for (const prompt of promptLengths) {
      const { body, fits } = attempt({ ...few, prompt })
      if (fits) return body
    }
    return withoutPrompts.body
  }
  for (const [what, floor] of givers) {
    const best = largest(floor, limits[what], (n) => attempt({ ...limits, [what]: n }).fits)
    limits = { ...limits, [what]: best ?? Math.min(floor, limits[what]) }
    if (best !== undefined) return attempt(limits).body
  }
  return attempt(limits).body
}

function everything({
  drawn,
  sheets = [],
  failed,
  skipped,
  warnings,
  review,
}: Report): ShownLimits {
  return {
    prompt: Infinity,
    pictures: drawn.length,
    approved: drawn.length,
    details: drawn.length,
    compared: shownInFull,
    sheets: sheets.length,
    strip: Math.min(drawn.length, mostThumbnails),
    links: true,
    choices: drawn.length,
    messages: review?.messages.length ?? 0,
    failed: failed.length,
    skipped: Math.min(skipped.length, mostRows),
    warnings: warnings.length,
  }
}

/** Largest number in [low, high] that passes, by halving; nothing where none does. */
function largest(
  low: number,
  high: number,
  passes: (number: number) => boolean,
): number | undefined {
  if (high < low || !passes(low)) return undefined
  let [good, bad] = [low, high + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (passes(middle)) good = middle
    else bad = middle
  }
  return good
}
