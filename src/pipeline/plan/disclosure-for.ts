import type { FileSettings } from '../../settings/file-schema.ts'

/** What a post says to its readers about a picture that a model drew. */
export type Disclosure = string | true

/**
 * What the settings want a post of this language to say in `fields.disclosure`: their words in it, or in
 * the language without its region; `true` where they have none. Nothing where they name no key.
 * @param lang BCP 47; may be empty
 */
export function disclosureFor(
  lang: string,
  { fields, disclosure }: Pick<FileSettings, 'fields' | 'disclosure'>,
): Disclosure | undefined {
  return fields?.disclosure === undefined ? undefined : (wordsFor(lang, disclosure) ?? true)
}

/** The settings' words about a picture that a model drew, in this language, where they have some. */
export function wordsFor(lang: string, words: FileSettings['disclosure']): string | undefined {
  if (words === undefined || typeof words === 'string') return words
  const byLanguage = new Map(Object.entries(words).map(([key, text]) => [key.toLowerCase(), text]))
  const steps = lang.toLowerCase().split('-')
  for (let length = steps.length; length > 0; length--) {
    const text = byLanguage.get(steps.slice(0, length).join('-'))
    if (text !== undefined) return text
  }
  return undefined
}
