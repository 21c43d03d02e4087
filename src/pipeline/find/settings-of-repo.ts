import { SettingsError } from '../../errors.ts'
import { picturesDir } from '../../ledger/record-places.ts'
import type { SearchWishes } from '../../pages/evidence.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { objectKeys, unknownHash } from '../../repo/bucket/keys.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { FileSettings } from '../../settings/file-schema.ts'
import { inputTable } from '../../settings/input-table.ts'
import { defaultSettings, parseSettingsFile } from '../../settings/parse-file.ts'
import type { SocialImage } from '../../settings/social-schema.ts'
import { publicAddress, type S3Settings } from '../../settings/storage-schema.ts'
import type { MoreSocial, SiteSettings } from '../../sites/contract/site.ts'
import { siteNames } from '../../sites/generators/known.ts'

/** Where a repo has its brand template, if it does not say otherwise. */
export const defaultBrandPath = '.github/hero-images/brand.md'

/** What the settings file says about the site. */
export const siteSettings = (settings: FileSettings): SiteSettings => ({
  site: settings.site ?? 'auto',
  posts: settings.posts ?? [],
  exclude: settings.exclude ?? [],
  fields: withoutUndefined(settings.fields ?? {}),
  ...(settings['image-dir'] ? { imageDir: settings['image-dir'] } : {}),
  ...(settings['image-url'] ? { imageUrl: settings['image-url'] } : {}),
  ...(settings.s3 && inBucket(settings.s3)),
  drafts: settings.drafts,
  ...(settings.social.key === undefined ? {} : { socialKey: settings.social.key }),
  ...(settings.social['structured-data'] && { socialInData: true }),
  ...(settings.moreSocial && { moreSocial: settings.moreSocial.map(furtherSocial) }),
})

/** Pages call pictures in a bucket by its address; a picture that is not drawn yet by one that stands for it. */
function inBucket(s3: S3Settings): Pick<SiteSettings, 'imageDir' | 'imageUrl' | 'imageKeys'> {
  const keys = objectKeys(s3.key)
  return {
    imageDir: picturesDir,
    imageUrl: publicAddress(s3),
    imageKeys: { keyOf: (path) => keys.inAddress(path, unknownHash), pathOf: keys.pathOf },
  }
}

const furtherSocial = ({ size, format, key, ...image }: SocialImage): MoreSocial => ({
  ...parseSize(size),
  format,
  ...(key === undefined ? {} : { key }),
  inData: image['structured-data'] === true,
})

/** What it asks to be added to pages for search. */
export const searchWishes = ({ search }: Pick<FileSettings, 'search'>): SearchWishes => ({
  structuredData: search.includes('structured-data'),
  robots: search.includes('robots'),
})

/**
 * The settings file on top of what the repo inherits, or the defaults where it has neither.
 * @throws SettingsError
 */
export async function readSettings(
  repo: ContentRepo,
  snapshot: Snapshot,
  path: string,
): Promise<FileSettings> {
  assertFile(snapshot, path, 'The settings file')
  const bytes = (await readPaths(repo, snapshot, [path])).get(path)
  if (!bytes && path !== inputTable.config.default)
    throw new SettingsError(`The settings file \`${path}\` is not in the repo.`, {
      hint: 'Correct the input `config`, or commit the file; it counts from the top of the repo.',
    })
  const { settings: inherited = '', from = '' } = repo.inherited ?? {}
  if (bytes) return parseSettingsFile(new TextDecoder().decode(bytes), path, siteNames, inherited)
  return inherited === '' ? defaultSettings : parseSettingsFile(inherited, from, siteNames)
}

/**
 * A link would be passed over as if nothing were there, and with it what it says.
 * @param what `The settings file`
 * @throws SettingsError where a path, or a folder above it, is a symbolic link or a submodule
 */
export function assertFile({ files }: Snapshot, path: string, what: string): void {
  const steps = path.split('/')
  for (const [depth] of steps.entries()) {
    const at = steps.slice(0, depth + 1).join('/')
    const mode = files.get(at)?.mode
    if (mode !== '120000' && mode !== '160000') continue
    const kind = mode === '120000' ? 'symbolic link' : 'submodule'
    throw new SettingsError(
      at === path
        ? `${what} \`${path}\` is a ${kind}.`
        : `${what} \`${path}\` is not read: \`${at}\` is a ${kind}.`,
      { hint: 'Links are not followed: put the file itself there.' },
    )
  }
}

/** Files that are not there are left out. */
export async function readPaths(repo: ContentRepo, snapshot: Snapshot, paths: readonly string[]) {
  const files = paths.map((path) => snapshot.files.get(path)).filter((file) => file !== undefined)
  return files.length === 0 ? new Map<string, Uint8Array>() : repo.read(files)
}

/** The same for what settings name: the repo's own files, and those beside settings that it inherits. */
export async function readNamedPaths(
  repo: ContentRepo,
  snapshot: Snapshot,
  paths: readonly string[],
) {
  const beside = [...(repo.inherited?.files ?? [])].filter(([path]) => paths.includes(path))
  return new Map([...beside, ...(await readPaths(repo, snapshot, paths))])
}

export const withoutUndefined = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
