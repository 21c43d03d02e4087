import type { SiteColours } from './site-colours.ts'

/** What a repo has that the settings should say, as nothing else tells it. */
export interface SettingsWish {
  readonly colours: SiteColours
  /** `CODEOWNERS` gives `.github/` to others, so that each record would ask them for a review. */
  readonly ownedGithub: boolean
}

/**
 * The text of a settings file that says only what would not be found out by itself; nothing where that is
 * nothing. Pure.
 */
export function settingsText({ colours, ownedGithub }: SettingsWish): string | undefined {
  const { background, accent, from } = colours
  const card = [
    ...(background === undefined ? [] : [`  background: "${background}"`]),
    ...(accent === undefined ? [] : [`  accent: "${accent}"`]),
  ]
  const lines = [
    ...(card.length === 0
      ? []
      : [`# Title cards in the colours of ${from.join(', ')}.`, 'card:', ...card]),
    ...(ownedGithub
      ? [
          '# CODEOWNERS gives `.github/` to others: records of pictures there would ask them for reviews.',
          'records-dir: data/hero-images',
        ]
      : []),
  ]
  return lines.length === 0 ? undefined : `${lines.join('\n')}\n`
}

/** Where GitHub looks for it; the first that is there counts. */
export const ownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Whether a `CODEOWNERS` file speaks of `.github/` itself; `*` speaks of posts as well. */
export const ownsGithub = (text: string): boolean =>
  /^[ \t]*\/?\.github(?:\/\*{0,2})?[ \t]+\S/m.test(text)
