import { SettingsError } from '../../errors.ts'
import type { ContentRepo, Inherited } from '../../repo/content-repo.ts'
import { parseSettingsFile } from '../../settings/parse-file.ts'
import { siteNames } from '../../sites/generators/known.ts'
import { assertFile, defaultBrandPath, readPaths } from './settings-of-repo.ts'

/**
 * The settings that a repository inherits, with the files that they name: templates, fonts and logos. What
 * is not there may be in the repository that inherits them.
 * @param shared the repository that they are kept in
 * @param from what the workflow calls them
 * @throws SettingsError where they are none, or not there
 */
export async function readInherited(
  shared: ContentRepo,
  commit: string,
  path: string,
  from: string,
): Promise<Inherited> {
  const snapshot = await shared.snapshot(commit)
  try {
    assertFile(snapshot, path, 'The settings file')
    const bytes = (await readPaths(shared, snapshot, [path])).get(path)
    if (!bytes)
      throw new SettingsError('There is no such file.', {
        hint: 'Correct the input `inherit`, or commit the file there.',
      })
    const settings = new TextDecoder().decode(bytes)
    const { brand, rules = [], card } = parseSettingsFile(settings, path, siteNames)
    const named = [
      ...[brand, ...rules.map((rule) => rule.brand), defaultBrandPath],
      ...[card?.font ?? [], card?.logo].flat(),
    ].filter((file) => file !== undefined)
    for (const file of named) assertFile(snapshot, file, 'The file')
    return { from, settings, files: await readPaths(shared, snapshot, [...new Set(named)]) }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const { message, line, hint } = error
    const where = line === undefined ? '' : `, line ${line}`
    throw new SettingsError(`Inherited settings \`${from}\`${where}: ${message}`, {
      ...(hint && { hint }),
      cause: error,
    })
  }
}
