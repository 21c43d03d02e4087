import { SettingsError } from '../errors.ts'

/** The lines that are not empty. */
export const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `./a.md` is the file that the repo knows as `a.md`. */
export const fromTop = (path: string): string => path.replace(/^(?:\.\/+)+/, '')

/** An address without a slash at its end. @throws SettingsError */
export function readUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['https:', 'http:'].includes(url.protocol))
    wrong(name, text, 'an address that begins with https:// (http:// for a server of your own)')
  return text.replace(/\/+$/, '')
}

/** @throws SettingsError */
export function readCount(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) wrong(name, text, 'a whole number, 0 or more')
  return Number(text)
}

/** @throws SettingsError */
export function readAtLeastOne(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) wrong(name, text, 'a whole number, 1 or more')
  return Number(text)
}

/** What tells two workflows apart: it stands in names of refs and branches. @throws SettingsError */
export function readName(name: string, text: string): string {
  if (text !== '' && !isName(text))
    wrong(name, text, 'small letters, figures and single hyphens, up to 30, such as `docs`')
  return text
}

/** Whether this can be the input `name`. */
export const isName = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 30

/** @throws SettingsError */
export function readConcurrency(name: string, text: string): number {
  const most = 50
  if (!/^[1-9]\d?$/.test(text) || Number(text) > most) wrong(name, text, `1 to ${most}`)
  return Number(text)
}

/** As many jobs as a matrix may have: https://docs.github.com/actions/reference/limits. @throws SettingsError */
export function readShard(name: string, text: string): number {
  const most = 256
  if (!/^[1-9]\d{0,2}$/.test(text) || Number(text) > most) wrong(name, text, `1 to ${most}`)
  return Number(text)
}

/** Number of a pull request. @throws SettingsError */
export function readNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) wrong(name, text, 'the number of a pull request')
  return Number(text)
}

/** @throws SettingsError */
export function readDollars(name: string, text: string): number {
  if (!/^\d{1,9}(\.\d+)?$/.test(text)) wrong(name, text, 'a number of US dollars, such as 2.00')
  return Number(text)
}

/** @throws SettingsError that names the input, its value and what is allowed */
export function wrong(name: string, value: string, allowed: string): never {
  throw new SettingsError(`Input \`${name}\` is \`${value}\`; allowed: ${allowed}.`, {
    hint: 'Correct it where it is set: in the `with:` block of the workflow, or on the command line.',
  })
}
