import type { SiteFolder } from '../contract/folder.ts'

/** The versions of a program that a repo may be built with: from the first, up to but without the second. */
export interface VersionRange {
  readonly from: readonly number[]
  /** Nothing: no end is known. */
  readonly below?: readonly number[]
}

/** Files that pin versions, the most telling first, in the site's folder or at the top of the repo. */
export function versionFiles(folder: SiteFolder, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (folder.has(name)) return [name]
    return folder.root !== '' && folder.has(`/${name}`) ? [`/${name}`] : []
  })
}

/** A version as its numbers; nothing where the text names none: `latest`, `workspace:*`. */
export function versionOf(text: string | undefined): readonly number[] | undefined {
  const match = /^[v=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-+.]|$)/.exec(text?.trim() ?? '')
  return match ? [match[1], match[2], match[3]].map((part) => Number(part ?? 0)) : undefined
}

const exactly = (version: readonly number[]): VersionRange => ({
  from: version,
  below: [...version.slice(0, 2), (version[2] ?? 0) + 1],
})

/** Range of a package: by a lockfile that is known, else as package.json asks for it. */
export function packageRange(
  name: string,
  manifest: string | undefined,
  lock?: string,
): VersionRange | undefined {
  const escaped = name.replace(/[/.@-]/g, '\\$&')
  const locked =
    new RegExp(`"node_modules/${escaped}":\\s*\\{\\s*"version":\\s*"([^"]+)"`).exec(lock ?? '') ??
    new RegExp(`^"?${escaped}@[^\\n]*:\\n\\s+version:? "?([^"\\n]+)`, 'm').exec(lock ?? '') ??
    new RegExp(`^\\s+'?${escaped}'?:\\n\\s+specifier: [^\\n]*\\n\\s+version: ([\\d.]+)`, 'm').exec(
      lock ?? '',
    )
  const version = versionOf(locked?.[1])
  if (version) return exactly(version)
  const asked = new RegExp(`"${escaped}"\\s*:\\s*"([^"]+)"`).exec(manifest ?? '')?.[1] ?? ''
  const from = versionOf(asked.replace(/^(?:\^|~|>=)\s*/, ''))
  if (from === undefined) return undefined
  if (/^>=/.test(asked)) return { from }
  if (asked.startsWith('~')) return { from, below: [from[0] ?? 0, (from[1] ?? 0) + 1, 0] }
  // A caret keeps the first number that is not zero.
  if (asked.startsWith('^'))
    return { from, below: from[0] ? [from[0] + 1, 0, 0] : [0, (from[1] ?? 0) + 1, 0] }
  return exactly(from)
}

/** Range of a version that a text gives a name: `HUGO_VERSION = "0.111.3"`, `hugo-version: latest`. */
export function namedVersion(text: string | undefined, name: RegExp): VersionRange | undefined {
  const found = new RegExp(
    `(?:${name.source})["']?\\s*[:= ]\\s*["']?(?:[a-z]+_)?v?(\\d+\\.\\d+(?:\\.\\d+)?)`,
    'i',
  )
  const version = versionOf(found.exec(text ?? '')?.[1])
  return version && exactly(version)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < 3; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether all these versions come at or after one; nothing where some do and others do not. */
export function isSince(
  range: VersionRange | undefined,
  version: readonly number[],
): boolean | undefined {
  if (range === undefined) return undefined
  if (compare(range.from, version) >= 0) return true
  return range.below !== undefined && compare(range.below, version) <= 0 ? false : undefined
}
