import { repoPath, type SiteFolder } from '../contract/folder.ts'
import type { CodeConfig } from './code-config.ts'
import { at, type CodeValue, isUnknown, type Unknown } from './code-values.ts'
import { folderName, originOf, originOfCname } from './config-text.ts'

/** What a config says at one place. */
export interface Said {
  readonly value: CodeValue
  /** The file and the place, for people: `site.url in nuxt.config.ts`. */
  readonly where: string
}

/** What a config says at a place of its whole value. */
export const saidAt = (
  folder: SiteFolder,
  { path, whole }: Pick<CodeConfig, 'path' | 'whole'>,
  ...place: readonly (string | number)[]
): Said => saidIn(folder, path, at(whole, ...place), place.join('.'))

/** A value that was found elsewhere than at a place of the whole. */
export function saidIn(folder: SiteFolder, path: string, value: CodeValue, name: string): Said {
  // Another file may tell: it is read, and all is looked at once more.
  if (isUnknown(value) && value.file !== undefined) folder.want(value.file)
  return { value, where: `\`${name}\` in ${repoPath(folder.root, path)}` }
}

/** The text that is said; nothing for all else. */
export const textSaid = ({ value }: Pick<Said, 'value'>): string | undefined =>
  typeof value === 'string' ? value : undefined

/** For people: what a config leaves to its run. */
export function leftOpen({ value, where }: Said, consequence: string): string {
  return `What ${where} is cannot be known without running it (\`${(value as Unknown).code}\`): ${consequence}`
}

/** A folder that is said, `''` for the top and where nothing is; people are told what is left open. */
export function folderSaid(folder: SiteFolder, said: Said): string {
  if (isUnknown(said.value)) folder.note(leftOpen(said, noFolder), 'posts')
  return folderName(textSaid(said) ?? '')
}

/** What follows where the folder of posts is left open. */
export const noPosts = 'no post is looked for there. Name the posts with "posts" in the settings.'
const noFolder =
  'it is taken for the top of the site. Name the posts with "posts" in the settings where they lie elsewhere.'
const noAddress =
  'the address of the site is taken as not known. Where tags need it, say "image-url" in the settings.'

/**
 * The address of the site: the first of the hosts that is said, or else that of the CNAME file, with
 * the base path. Where one of them is left to a run there is none, and people are told.
 */
export function addressSaid(
  folder: SiteFolder,
  hosts: readonly Said[],
  base: Said | undefined = undefined,
): string | undefined {
  const host =
    hosts.map((said) => originOf(textSaid(said))).find((origin) => origin !== undefined) ??
    originOfCname(folder)
  if (host === undefined) {
    const open = hosts.find(({ value }) => isUnknown(value))
    if (open) folder.note(leftOpen(open, noAddress), 'imageUrl')
    return undefined
  }
  if (base && isUnknown(base.value)) {
    folder.note(leftOpen(base, noAddress), 'imageUrl')
    return undefined
  }
  return originOf(host, base && textSaid(base))
}
