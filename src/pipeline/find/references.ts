import { SettingsError } from '../../errors.ts'
import { MAX_BYTES } from '../../pictures/sniff.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { FileEntry, Snapshot } from '../../repo/files.ts'
import type { Rule } from '../../settings/file-schema.ts'
import type { Job } from '../job.ts'
import type { KnownRule, KnownSettings } from './run-settings.ts'

/** The brand images that the settings name: found in the repo, not yet read. */
export interface References {
  /** Those of a post, in the order of the settings. A rule's own take the place of all others. */
  of(rule: Pick<Partial<KnownRule>, 'references'>): readonly FileEntry[]
  /** Whether the newest approved heroes of the post's section go along, too. */
  asksApproved(rule: Pick<Partial<KnownRule>, 'references'>): boolean
  /** What is not used yet, for people. */
  readonly warnings: readonly string[]
}

/**
 * Finds the brand images. They are sent to the images API, so for a pull request they are those of
 * its base branch: nobody smuggles a picture in.
 * @param settings where they are named; `config`: its path, for messages
 * @throws SettingsError where one is nowhere, or no plain file, or too large; and what the repo throws
 */
export async function findReferences(
  { settings, config }: { readonly settings: KnownSettings; readonly config: string },
  { referencesAt }: Pick<Job, 'referencesAt'>,
  head: Snapshot,
  repo: Pick<ContentRepo, 'snapshot'>,
): Promise<References> {
  const listOf = (rule: Pick<Partial<KnownRule>, 'references'>) =>
    listed(rule.references ?? settings.references)
  const asksApproved: References['asksApproved'] = (rule) => listOf(rule).includes(approved)
  const all = [settings, ...(settings.rules ?? [])].flatMap(({ references }) => listed(references))
  const named = new Set(all.filter((path) => path !== approved))
  if (named.size === 0) return { of: () => [], asksApproved, warnings: [] }

  const snapshot = referencesAt ? await repo.snapshot(referencesAt.commit) : head
  const found = new Map<string, FileEntry>()
  const early: string[] = []
  for (const path of named) {
    const file = snapshot.files.get(path)
    if (file) found.set(path, assertPlain(file, config))
    else if (head.files.has(path)) early.push(path)
    else throw notFound(path, config)
  }
  return {
    of: (rule) => listOf(rule).flatMap((path) => found.get(path) ?? []),
    asksApproved,
    warnings: early.map((path) => notYet(path, referencesAt!.branch)),
  }
}

/** Stands in the list for heroes that people approved. */
const approved = 'approved'

const listed = (references: Rule['references'] = []): readonly string[] => [references].flat()

const notYet = (path: string, branch: string) =>
  `The brand image \`${path}\` is used once it is on \`${branch}\`: for a pull request, \`references\` are read from its base branch alone. Until then it is drawn without it.`

const notFound = (path: string, file: string) =>
  new SettingsError(`The brand image \`${path}\` is not in the repo.`, {
    file,
    hint: 'Correct `references` in the settings file, or commit the image; paths count from the top of the repo.',
  })

function assertPlain(file: FileEntry, config: string): FileEntry {
  const { path, mode, size = 0 } = file
  const wrong = (what: string, hint: string) =>
    new SettingsError(`The brand image \`${path}\` ${what}.`, { file: config, hint })
  if (!mode.startsWith('100')) {
    const kind = mode === '120000' ? 'symbolic link' : 'submodule'
    throw wrong(`is a ${kind}`, 'Let `references` name the file itself.')
  }
  if (size > MAX_BYTES) {
    const weight = `${Math.ceil(size / 1024 / 1024)} MB`
    throw wrong(`has ${weight}, more than the 50 MB that can be sent`, 'Make it smaller.')
  }
  return file
}
