import { HeroImagesError } from '../errors.ts'
import type { FileEntry } from './files.ts'

/** What `.git` is also called on file systems that fold case or know short names (CVE-2014-9390). */
const gitFolder = /^(\.git|git~\d+)[. ]*$/i

/** Why a path of the repo cannot be written, for people; nothing where it can. */
export function refusal(path: string): string | undefined {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'it is not a plain path below the top of the repo'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: neither git nor people read these well
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return 'it has a backslash or a control character'
  if (parts.some((part) => gitFolder.test(part))) return "it leads into git's own folder"
  return undefined
}

/**
 * Mode that each path gets in the new tree: the one it had, else that of a plain file.
 * @throws HeroImagesError where a path leads out of the repo, into `.git`, or through or onto a
 *   symlink, a submodule or a file: what is there is somebody's, and a link may lead anywhere
 */
export function modesOf(
  paths: Iterable<string>,
  files: ReadonlyMap<string, FileEntry>,
): ReadonlyMap<string, string> {
  const modes = new Map<string, string>()
  for (const path of paths) {
    const why = refusal(path) ?? blocked(path, files)
    if (why !== undefined)
      throw new HeroImagesError(`Cannot write ${JSON.stringify(path)}: ${why}`, {
        file: path,
        hint: 'Choose another folder for the images in the settings file',
      })
    modes.set(path, files.get(path)?.mode ?? '100644')
  }
  return modes
}

/**
 * Those of the paths that a commit can take away: they are there, and nothing new goes to them.
 * @throws HeroImagesError for what `modesOf` refuses
 */
export function removable(
  paths: readonly string[],
  { files, kept }: { files: ReadonlyMap<string, FileEntry>; kept: ReadonlyMap<string, unknown> },
): readonly string[] {
  const there = paths.filter((path) => files.has(path) && !kept.has(path))
  modesOf(there, files)
  return there
}

const kinds: Readonly<Record<string, string>> = { '120000': 'symlink', '160000': 'submodule' }

function blocked(path: string, files: ReadonlyMap<string, FileEntry>): string | undefined {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const entry = files.get(path.slice(0, end))
    if (entry !== undefined) return `${entry.path} is a ${kinds[entry.mode] ?? 'file'}`
  }
  const kind = kinds[files.get(path)?.mode ?? '']
  return kind === undefined ? undefined : `a ${kind} is there`
}
