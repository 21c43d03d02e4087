import { SettingsError } from '../../errors.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { FileSettings } from '../../settings/file-schema.ts'
import { inputTable } from '../../settings/input-table.ts'
import { defaultSettings, parseSettingsFile } from '../../settings/parse-file.ts'
import type { SiteSettings } from '../../sites/contract/site.ts'
import { siteNames } from '../../sites/generators/known.ts'

/** What the settings file says about the site. */
export const siteSettings = (settings: FileSettings): SiteSettings => ({
  site: settings.site ?? 'auto',
  posts: settings.posts ?? [],
  exclude: settings.exclude ?? [],
  fields: withoutUndefined(settings.fields ?? {}),
  ...(settings['image-dir'] ? { imageDir: settings['image-dir'] } : {}),
  ...(settings['image-url'] ? { imageUrl: settings['image-url'] } : {}),
  drafts: settings.drafts,
})

/** The settings file, or the defaults where the repo has none. @throws SettingsError */
export async function readSettings(
  repo: ContentRepo,
  snapshot: Snapshot,
  path: string,
): Promise<FileSettings> {
  const bytes = (await readPaths(repo, snapshot, [path])).get(path)
  if (!bytes && path !== inputTable.config.default)
    throw new SettingsError(`The settings file \`${path}\` is not in the repo.`, {
      hint: 'Correct the input `config`, or commit the file; it counts from the top of the repo.',
    })
  return bytes
    ? parseSettingsFile(new TextDecoder().decode(bytes), path, siteNames)
    : defaultSettings
}

/** Files that are not there are left out. */
export async function readPaths(repo: ContentRepo, snapshot: Snapshot, paths: readonly string[]) {
  const files = paths.map((path) => snapshot.files.get(path)).filter((file) => file !== undefined)
  return files.length === 0 ? new Map<string, Uint8Array>() : repo.read(files)
}

export const withoutUndefined = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
