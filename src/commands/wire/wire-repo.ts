import { parseSize } from '../../pictures/size-text.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { whyUnsafe } from '../../pipeline/find/safe-path.ts'
import { readSettings, searchWishes, siteSettings } from '../../pipeline/find/settings-of-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RepoFiles } from '../../sites/contract/site.ts'
import { type WiredRepo, type WireOptions, wire } from '../../sites/engine/wire.ts'

/**
 * What the templates need at one commit, by that commit's own settings.
 * @throws SettingsError, and what the repo throws
 */
export async function wireRepo(
  commit: string,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
  address?: WireOptions['repo'],
): Promise<WiredRepo> {
  const head = await repo.snapshot(commit)
  const settings = await readSettings(repo, head, inputs.config)
  const wired = await wire(exactTexts(repo, head), {
    site: siteSettings(settings),
    social: parseSize(settings.social.size),
    search: searchWishes(settings),
    repo: address,
  })
  const inTheWay = wired.patches.flatMap(({ path }) => {
    const why = whyUnsafe(path, head, () => true)
    return why === undefined ? [] : [{ path, why }]
  })
  return {
    ...wired,
    patches: wired.patches.filter(
      ({ path }) => !inTheWay.some((obstacle) => obstacle.path === path),
    ),
    advice: [
      ...wired.advice,
      ...inTheWay.map(({ path, why }) => `${path} cannot be written: ${why}.`),
    ],
  }
}

/** The patched files as a commit takes them. */
export const newFiles = ({ patches }: WiredRepo) =>
  new Map(patches.map(({ path, after }) => [path, { bytes: new TextEncoder().encode(after) }]))

/** Texts that come back as the same bytes: a byte order mark stays, what is no UTF-8 is left out. */
const exactTexts = (repo: RunContext['repo'], head: Snapshot): RepoFiles => ({
  paths: new Set(head.files.keys()),
  async read(paths) {
    const files = paths.map((path) => head.files.get(path)).filter((file) => file !== undefined)
    const texts = [...(await repo.read(files))].map(
      ([path, bytes]) => [path, exactText(bytes)] as const,
    )
    return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined))
  },
})

function exactText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
