import { SettingsError } from '../../errors.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { publicAddress, type S3Settings } from '../../settings/storage-schema.ts'
import type { PictureStorage, StorageSource } from '../../storage/picture-storage.ts'
import { readSettings } from './settings-of-repo.ts'

/**
 * The same storages, of which a bucket is asked for something only where it is the one that the default
 * branch names, by its name, its server and its public address: what a pull request says of it counts once
 * it is merged. Where that branch names none, whoever brings the first one is taken at their word.
 * @param defaultBranch its name, asked for where a bucket is used
 */
export function ownBucketAlone(
  open: StorageSource,
  repo: ContentRepo,
  { config }: Pick<Inputs, 'config'>,
  defaultBranch: () => Promise<string>,
): StorageSource {
  let trusted: Promise<Trusted> | undefined
  return async (settings) => {
    const storage = await open(settings)
    const { s3 } = settings
    if (storage.kind === 'repo' || s3 === undefined) return storage
    return guarded(storage, async () => {
      trusted ??= readTrusted(repo, config, await defaultBranch())
      const { branch, bucket } = await trusted
      if (bucket !== undefined && whereOf(bucket) !== whereOf(s3))
        throw new SettingsError(
          `These settings send pictures to another bucket than those of \`${branch}\` do, which the keys are for.`,
          {
            file: config,
            hint: `Bring the change of \`s3\` into \`${branch}\` first, without new posts; from then on it counts.`,
          },
        )
    })
  }
}

/** What the default branch says of the bucket. */
interface Trusted {
  readonly branch: string
  /** Absent where it names none. */
  readonly bucket: S3Settings | undefined
}

async function readTrusted(repo: ContentRepo, config: string, branch: string): Promise<Trusted> {
  const head = await repo.snapshot(await repo.head(branch))
  try {
    return { branch, bucket: (await readSettings(repo, head, config)).s3 }
  } catch (error) {
    // There are none there, or none that can be read.
    if (error instanceof SettingsError) return { branch, bucket: undefined }
    throw error
  }
}

/** Where pictures go, and where pages say that they are. */
const whereOf = (s3: S3Settings): string =>
  JSON.stringify([s3.bucket, s3.endpoint?.replace(/\/+$/, '') ?? '', publicAddress(s3)])

/** The same storage, which asks for leave before it has anything to do with its server. */
function guarded(storage: PictureStorage, leave: () => Promise<void>): PictureStorage {
  const asking =
    <Asked extends readonly unknown[], Given>(act: (...asked: Asked) => Promise<Given>) =>
    async (...asked: Asked): Promise<Given> => {
      await leave()
      return act(...asked)
    }
  return {
    ...storage,
    assertOpen: asking(storage.assertOpen),
    put: asking(storage.put),
    list: asking(storage.list),
    remove: asking(storage.remove),
    read: asking(storage.read),
  }
}
