import { SettingsError } from '../../errors.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { readSettings } from '../../pipeline/find/settings-of-repo.ts'
import { objectKeys } from '../../repo/bucket/keys.ts'
import type { Git } from '../../repo/git.ts'
import { hashesAnywhere } from '../../repo/hashes-anywhere.ts'
import type { StoredPicture } from '../../storage/picture-storage.ts'

/** Days that a picture stays whatever names it: a run, a review or a cached page may still want it. */
export const youngest = 30
const day = 24 * 60 * 60_000

/** What a bucket has, and what of it nothing names. */
export interface Swept {
  readonly all: number
  readonly orphans: readonly StoredPicture[]
  /** Unnamed as well, and too young to be told. */
  readonly young: number
  readonly isDeleted: boolean
}

/**
 * Finds the pictures of the bucket that nothing names: no text of any branch, tag or pull request of the
 * remote, and nothing that we keep on refs.
 * @param isMeant deletes them
 * @throws HeroImagesError; SettingsError where no folder of the bucket is this repo's own
 */
export async function sweep(
  { repo, inputs, storage, now }: Pick<RunContext, 'repo' | 'inputs' | 'storage' | 'now'>,
  git: Git,
  isMeant: boolean,
): Promise<Swept> {
  const head = await repo.snapshot(await repo.head('worktree'))
  const settings = await readSettings(repo, head, inputs.config)
  const { s3 } = settings
  if (s3 === undefined)
    throw new SettingsError('Pictures are in the repo: `sweep` is for those in a bucket.', {
      hint: 'Say `storage: s3` in the settings file to have them there.',
    })
  if (!objectKeys(s3.key).prefix.includes('/'))
    throw new SettingsError(
      `By \`s3.key\` (${s3.key}) pictures have no folder of their own in the bucket: what another repo names is not known here.`,
      {
        hint: `Give each repo one, such as \`key: my-blog/${s3.key}\`; then this looks there alone.`,
      },
    )
  const bucket = await storage(settings)
  const all = await bucket.list()
  const named = await hashesAnywhere(git)
  const unnamed = all.filter(({ hash }) => !named.has(hash))
  const orphans = unnamed.filter(({ at }) => now().getTime() - at >= youngest * day)
  if (isMeant) for (const { key } of orphans) await bucket.remove(key)
  return {
    all: all.length,
    orphans,
    young: unnamed.length - orphans.length,
    isDeleted: isMeant,
  }
}
