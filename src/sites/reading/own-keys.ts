import type { SiteSettings } from '../contract/site.ts'

/** The dotted keys of the front matter that name social images of the settings' list. */
export const socialKeysOf = ({
  socialKey,
  moreSocial = [],
}: Pick<SiteSettings, 'socialKey' | 'moreSocial'>): readonly string[] => [
  ...(socialKey === undefined ? [] : [socialKey]),
  ...moreSocial.flatMap(({ key }) => key ?? []),
]

/** Those that we write and that name no hero. */
export const ownKeysOf = ({
  fields: { dark, disclosure, placeholder },
  ...social
}: Pick<SiteSettings, 'fields' | 'socialKey' | 'moreSocial'>): readonly string[] => [
  ...socialKeysOf(social),
  ...[dark, disclosure, placeholder].filter((key) => key !== undefined),
]

/** Says of a dotted key, or of one in its map, whether it is one of these: what it names is no hero. */
export function withinKeys(keys: readonly string[]): (key: string) => boolean {
  if (keys.length === 0) return () => false
  const known = keys.map((key) => key.toLowerCase())
  return (key) => {
    const asked = key.toLowerCase()
    return known.some((own) => asked === own || asked.startsWith(`${own}.`))
  }
}
