import type { SiteFolder } from '../../contract/folder.ts'
import { folderName } from '../../reading/config-text.ts'
import { pythonNames } from '../../reading/python.ts'

export const config = 'pelicanconf.py'
/** What is built for the public: it takes all from the config, and says the address. */
export const forPublic = 'publishconf.py'

/** Pelican 4.8's own, where the config says nothing else (pelican/settings.py). */
const usual = {
  PATH: '.',
  ARTICLE_PATHS: [''],
  ARTICLE_EXCLUDES: [],
  PAGE_PATHS: ['pages'],
  STATIC_PATHS: ['images'],
  THEME_TEMPLATES_OVERRIDES: [],
}

export type PelicanSettings = ReadonlyMap<string, unknown>

/** What one of the config files gives names; empty where it was not read. */
export const settingsOf = (folder: SiteFolder, file: string): PelicanSettings =>
  pythonNames(folder.text(folder.find(file) ?? '') ?? '')

export function textIn(settings: PelicanSettings, name: string, otherwise: string): string {
  const value = settings.get(name)
  return typeof value === 'string' ? value : otherwise
}

/** Paths of a list, or its usual ones where it is none that can be known. */
export function pathsIn(settings: PelicanSettings, name: keyof typeof usual): readonly string[] {
  const value = settings.get(name)
  const all = Array.isArray(value) ? value : [value]
  const isKnown = all.every((item): item is string => typeof item === 'string')
  return (isKnown ? all : [usual[name]].flat()).map((path) => folderName(path))
}

/** The folder of all content. */
export const contentOf = (settings: PelicanSettings): string =>
  folderName(textIn(settings, 'PATH', usual.PATH))
