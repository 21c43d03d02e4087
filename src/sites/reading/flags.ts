import { valueAt } from './keys.ts'

/** What a value says of a flag: nothing where generators, or their versions, read it in different ways. */
export type Truth = boolean | undefined

/** Reads one value of a flag. */
export type TruthOf = (value: unknown) => Truth

const yes = /^(?:y|yes|on)$/i
const no = /^(?:n|no|off)$/i

/**
 * For flags that a site's own code asks for: what is true or false whatever way it asks. A text such as
 * "false" is true for some code, and `yes` for some parsers of YAML.
 */
export const anyReading: TruthOf = (value) => {
  if (value === undefined || value === null || value === '') return false
  if (typeof value === 'boolean') return value
  if (value === 0) return false
  return /^true$/i.test(String(value)) ? true : undefined
}

const goTrue = ['1', 't', 'T', 'true', 'True', 'TRUE']

/**
 * As Hugo reads it: numbers but 0, and the texts that Go takes for true. Unquoted `yes` and its like are
 * flags before 0.152 (read as such then) and texts since; where the version is not known they may be both.
 */
export const asHugo =
  (isYaml12: boolean | undefined): TruthOf =>
  (value) => {
    if (typeof value === 'boolean') return value
    if (typeof value === 'number') return value !== 0
    if (typeof value !== 'string') return false
    if (isYaml12 === undefined && yes.test(value)) return undefined
    return goTrue.includes(value)
  }

/** Whether a text is one of the words that YAML 1.1 had for a flag, or says the same in another way. */
export const saysNo = (value: unknown): boolean =>
  value === false ||
  value === 0 ||
  (typeof value === 'string' && (no.test(value) || /^(?:false|f|0)$/i.test(value)))

/** A word that YAML 1.1 has for a flag, and YAML 1.2 for a text. */
export const isYaml11Flag = (value: unknown): boolean =>
  typeof value === 'string' && (yes.test(value) || no.test(value))

/** `draft: yes`, for people. */
export const shown = (meta: Readonly<Record<string, unknown>>, key: string): string => {
  const value = valueAt(meta, key)
  const text = value === null || value === '' ? '' : ` ${String(value).slice(0, 40)}`
  return `${key}:${text}`
}
