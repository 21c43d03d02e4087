import { SettingsError } from '../../errors.ts'
import type { Conventions } from '../contract/definition.ts'
import { folderOf, type Heard, repoPath } from '../contract/folder.ts'
import type { RepoFiles, Site, SiteSettings } from '../contract/site.ts'
import { html } from '../generators/html/index.ts'
import { generators, knownSites } from '../generators/known.ts'
import type { Sample } from '../learn/sample.ts'
import { imagesOfRepo } from '../reading/images-of-repo.ts'
import { imageNames } from '../reading/names.ts'
import { aboutLearned, aboutSite, aboutUnreadable } from './about.ts'
import { checkedSettings } from './checked-settings.ts'
import { type CombinedSite, combined } from './combined.ts'
import { formatOf, type LearnedPart, learnParts } from './learn-parts.ts'
import { lookInto } from './look.ts'
import { withFolderless } from './own-folders.ts'
import { partOf } from './part.ts'
import { neighboursIn } from './present-hero.ts'
import { candidatesIn, type SiteCandidate } from './roots.ts'
import { translationsIn } from './translations.ts'

/** Each text is a request of its own by the API; a repo with many sites is told by its tree. */
const mostTexts = 6
/** Folders with a sitemap and without a start page: each is a round trip. */
const mostAbove = 2

/**
 * Finds out how the site of this repo handles its posts: by the files of the tree, by a few of its
 * config texts (one round trip, two for plain HTML), and by what the settings say. Several sites in
 * one repo answer as one.
 * @param sample posts that are read in one more round trip, to learn how this repo really does it
 * @param versions also read the files that tell the versions of generators
 * @throws SettingsError where nothing is known and the settings do not tell
 */
export async function openSite(
  files: RepoFiles,
  settings: SiteSettings,
  sample: Sample = { size: 0 },
  versions = false,
): Promise<Site> {
  const checked = checkedSettings(settings)
  for (const candidates of forced(files, checked) ?? [candidatesIn(files, generators)]) {
    const parts = await partsOf(candidates, files, checked, sample, versions)
    if (parts) return parts
  }

  const { fields } = checked
  if (fields.hero !== undefined || fields.social !== undefined) {
    return openSite(files, { ...checked, site: 'generic' }, sample, versions)
  }
  for (const pages of pageRoots(files)) {
    const site = await partsOf([pages], files, checked, sample, versions)
    if (site && [...files.paths].some((path) => site.isPost(path))) return site
  }
  throw new SettingsError('No site generator is known in this repository', { hint: howToTell() })
}

/** Where a site by hand may begin: the highest folder with a start page, and before it those above that have a sitemap. */
function pageRoots(files: RepoFiles): readonly SiteCandidate[] {
  const roots = candidatesIn(files, [html])
  const opens = roots.findIndex(({ root }) => folderOf(files, root).has('index.html'))
  if (opens === -1) return roots.slice(0, 1)
  return [...roots.slice(0, opens).slice(0, mostAbove), ...roots.slice(opens, opens + 1)]
}

/**
 * Where the settings name the site: its roots, or the top of the repo where nothing marks one. Of several
 * the first that proves to be one counts.
 */
function forced(
  files: RepoFiles,
  settings: SiteSettings,
): readonly (readonly SiteCandidate[])[] | undefined {
  if (settings.site === 'auto') return undefined
  const definition = knownSites.find(({ name }) => name === settings.site)
  if (!definition) {
    const names = knownSites.map(({ name }) => name).join(', ')
    throw new SettingsError(`The site "${settings.site}" is not known`, {
      hint: `Set site: to one of auto, ${names}.`,
    })
  }
  if (definition.name === 'generic' && !settings.fields.hero && !settings.fields.social) {
    throw new SettingsError('The generic site needs the key of the hero image', {
      hint: `Say it under "fields", for example:\n${example}`,
    })
  }
  // Who names the generator need not prove it.
  const trusted = { ...definition, confirmed: () => true }
  const found = candidatesIn(files, [trusted])
  const atTop = [{ definition: trusted, root: '' }]
  if (definition.name === 'html') return [...pageRoots(files).map((root) => [root]), atTop]
  return [found.length > 0 ? found : atTop]
}

async function partsOf(
  candidates: readonly SiteCandidate[],
  files: RepoFiles,
  settings: SiteSettings,
  sample: Sample,
  versions: boolean,
): Promise<CombinedSite | undefined> {
  const present = (root: string, paths: readonly string[] = []) =>
    paths.map((path) => repoPath(root, path)).filter((path) => files.paths.has(path))
  const wanted = candidates.map(({ definition, root }) =>
    present(root, definition.reads?.(folderOf(files, root))),
  )
  const telling = candidates.map(({ definition, root }) =>
    present(root, definition.versions?.(folderOf(files, root))),
  )
  // The most telling text of every site comes before the second of any.
  const rounds = Math.max(0, ...wanted.map(({ length }) => length))
  const inTurn = Array.from({ length: rounds }, (_, turn) =>
    wanted.flatMap((paths) => paths.slice(turn, turn + 1)),
  ).flat()
  const told = versions ? telling.flat().slice(0, mostTexts) : []
  const chosen = [...new Set([...[...new Set(inTurn)].slice(0, mostTexts), ...told])]
  const texts = chosen.length > 0 ? await files.read(chosen) : new Map<string, string>()

  const neighbours = neighboursIn(files.paths)
  const images = imagesOfRepo(files.paths)
  const { found, notes } = await lookInto(files, texts, settings, (texts, heard) =>
    candidates.flatMap((candidate, index) => {
      const isVersionOpen = telling[index]!.some((path) => !texts.has(path))
      const found = kindsOf(candidate, files, settings, { texts, heard })
      return found.map((site) => ({ ...site, kinds: withFolderless(site.kinds), isVersionOpen }))
    }),
  )
  const build = (learned: readonly LearnedPart[]): CombinedSite | undefined => {
    const posts = () => (site ? [...files.paths].filter((path) => site.isPost(path)) : [])
    const languages = translationsIn(posts)
    const imageName = imageNames(
      () => posts().flatMap((path) => site?.partOf(path).named(path) ?? []),
      languages.article,
    )
    const inUse = (kind: Conventions) =>
      learned.find(({ known }) => known === kind)?.conventions ?? kind
    const parts = found.flatMap(({ kinds, mark: _, ...site }) =>
      withFolderless(kinds.map(inUse)).map((kind) =>
        partOf(kind, {
          ...{ ...site, settings, paths: files.paths, neighbours, imageName },
          ...images,
        }),
      ),
    )
    const [first, ...otherParts] = parts
    const all = first && combined([first, ...otherParts], settings)
    const site = all && { ...all, translations: languages.versionsOf }
    return site
  }
  const known = build([])
  if (known === undefined) return undefined
  const { learned, read, unreadable } = await learnParts(known, files, sample)
  const site = learned.length === 0 ? known : (build(learned) ?? known)
  const heroFormat =
    learned.map(formatOf).find((format) => format !== undefined) ??
    // What networks are given is what all of them take.
    (found.some(({ kinds }) => kinds.some(({ onePicture }) => onePicture)) ? 'jpeg' : undefined)
  return {
    ...site,
    about: [
      aboutSite(found),
      aboutLearned(learned, read),
      ...aboutUnreadable(unreadable),
      ...notes,
    ],
    ...(heroFormat ? { heroFormat } : {}),
  }
}

/** What a candidate's conventions are, where its texts do not show that it is none. */
function kindsOf(
  { definition, root }: SiteCandidate,
  files: RepoFiles,
  settings: SiteSettings,
  { texts, heard }: { readonly texts: ReadonlyMap<string, string>; readonly heard: Heard },
) {
  // What is said of one that turns out to be no site is said to nobody.
  const notes: Heard['notes'] = new Map()
  const folder = folderOf(files, root, texts, { ...heard, notes })
  if (definition.confirmed?.(folder) === false) return []
  const mark = folder.find(...definition.marks)
  const kinds = definition.conventions(folder, settings)
  for (const note of notes) heard.notes.set(...note)
  const { name, title } = definition
  const identity = definition.identity?.(folder) ?? {}
  return [{ name, title, root, kinds, identity, ...(mark === undefined ? {} : { mark }) }]
}

const example = `site: generic
posts: ['content/**/*.md']
fields: { hero: cover.image, alt: cover.alt }
image-dir: public/images/hero
image-url: /images/hero`

function howToTell(): string {
  const marks = generators.map(({ name, marks }) => `${name} (${marks[0]})`).join(', ')
  return `Looked for ${marks}, and for index.html with pages. Set "site" in the settings file to one of these, or say which keys your posts use:\n${example}`
}
