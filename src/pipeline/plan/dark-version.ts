import { isUnchanged, type Record } from '../../ledger/record.ts'
import { total } from '../../ledger/total.ts'
import { darkPrompt } from '../../prompts/dark.ts'
import { pictureCost } from '../../report/facts.ts'
import type { Placement } from '../../sites/contract/site.ts'
import { darkKeyOf } from '../../staging/drawing-key.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { KnownRule, KnownSettings } from '../find/run-settings.ts'
import type { Planned, PlannedDark } from './planned.ts'

/** Whether a post is to have a dark version of its hero: a rule says otherwise than the settings. */
export const wantsDark = (
  { dark }: Pick<KnownSettings, 'dark'>,
  rule: Pick<Partial<KnownRule>, 'dark'>,
): boolean => rule.dark ?? dark

/** The edit that gives the dark version, at the price of one. */
export const plannedEdit = (price: Pick<Planned, 'estimate' | 'basis'>): PlannedDark => ({
  ...{ by: 'edit', prompt: darkPrompt },
  ...price,
})

/**
 * The drawing of a picture's dark version, with a key and a price of its own: an edit of the hero, which goes
 * along once that is there. Nothing for candidates, of which the one that is chosen gets it, and for cards.
 */
export function darkDrawingOf(planned: Planned): Planned | undefined {
  const { dark, texts, chosen, from, promptBefore, mask, approved, ...own } = planned
  if (dark?.by !== 'edit' || planned.nth !== undefined) return undefined
  const { prompt, estimate, basis } = dark
  const along = { references: [], leftOut: 0 }
  return { ...darkKeyOf(own), ...along, prompt, estimate, basis, light: planned }
}

/** All that is paid for one picture: the hero, and its dark version. */
export function drawingsOf(planned: Planned): readonly Planned[] {
  const dark = darkDrawingOf(planned)
  return dark ? [planned, dark] : [planned]
}

/** US dollars for both; undefined where one is unknown. */
export const costWithDark = (planned: Planned): number | undefined =>
  total(drawingsOf(planned).map(({ estimate }) => estimate))

/** For people: what is drawn beside the hero. */
export function darkNotes({
  dark,
  place,
  nth,
}: Pick<Planned, 'dark' | 'place' | 'nth'>): readonly string[] {
  if (dark === undefined || place.dark === undefined) return []
  if (dark.by === 'card') return ['With a dark version beside it, a card of its own, free.']
  const cost = pictureCost(dark.estimate, dark.basis)
  return [
    nth === undefined
      ? `With a dark version beside it, an edit of it: ${cost} of the cost.`
      : `The one that is chosen gets a dark version as well, by an edit of it: ${cost} more.`,
  ]
}

/** Said of each picture whose post names its dark version nowhere. */
const noKey =
  'No key of these posts names the dark versions of their pictures, which lie beside them: say under `fields`, as `dark`, which key the layout reads.'

/** The place of a picture with a dark version, or without one. */
export function placeWithDark({ dark, ...place }: Placement, isWanted: boolean): Placement {
  if (!isWanted || dark === undefined) return place
  const warnings = dark.keys.length === 0 ? [...place.warnings, noKey] : place.warnings
  return { ...place, dark, warnings }
}

/** The dark version of the picture before: beside a new one it would be that of another. */
export function darkBefore(
  record: Record | undefined,
  { head }: Pick<RepoState, 'head'>,
): Pick<Planned, 'darkBefore'> {
  const { dark } = record?.files ?? {}
  return dark && isUnchanged(dark, head.files.get(dark.path)?.sha) ? { darkBefore: dark.path } : {}
}
