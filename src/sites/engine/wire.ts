import type { Conventions, Definition } from '../contract/definition.ts'
import { folderOf, repoPath, type SiteFolder } from '../contract/folder.ts'
import type { RepoFiles, SiteSettings } from '../contract/site.ts'
import { advise, type Patch, type PatchContext, type Wired } from '../contract/templates.ts'
import { html } from '../generators/html/index.ts'
import { generators, knownSites } from '../generators/known.ts'
import { cnameFile, originOfCname } from '../reading/config-text.ts'
import { lookInto } from './look.ts'
import { candidatesIn, type SiteCandidate } from './roots.ts'
import { withSearch } from './wire-search.ts'

export interface WireOptions {
  readonly site: SiteSettings
  /** Pixels of the social images. */
  readonly social: PatchContext['social']
  readonly search: PatchContext['search']
  readonly repo?: PatchContext['repo']
}

/** What the templates of a repo need. Paths of the patches are those of the repo. */
export interface WiredRepo extends Wired {
  /** The site generators that were looked at, with their folders. */
  readonly sites: readonly { readonly name: string; readonly root: string }[]
}

/** A monorepo of more sites than this is told by its first ones. */
const mostSites = 4

/**
 * Where the templates of a site ignore the images of its posts: the smallest patches that teach them,
 * and advice where we cannot write the patch. Nothing is written.
 */
export async function wire(files: RepoFiles, options: WireOptions): Promise<WiredRepo> {
  const sites: { name: string; root: string }[] = []
  const patches = new Map<string, Patch>()
  const advice = new Set<string>()
  for (const { definition, root } of candidates(files, options.site)) {
    const first = await read(files, root, definition)
    const { found } = await lookInto(files, first, options.site, (texts, heard) => {
      const folder = folderOf(files, root, texts, heard)
      if (definition.confirmed?.(folder) === false) return undefined
      const { wiring, wireAdvice = otherwise } = definition
      const wired = wiring?.wire(folder, contextOf(definition, folder, options))
      const paths = wiring?.reads(folder) ?? []
      return withSearch(wired ?? advise(wireAdvice), folder, paths, options.search)
    })
    if (found === undefined) continue
    sites.push({ name: definition.name, root })
    for (const patch of found.patches) {
      const path = repoPath(root, patch.path)
      if (!patches.has(path)) patches.set(path, { ...patch, path })
    }
    for (const text of found.advice)
      if (text !== '') advice.add(root === '' ? text : `${root}: ${text}`)
  }
  if (sites.length === 0) advice.add(otherwise)
  return { sites, patches: [...patches.values()], advice: [...advice] }
}

const otherwise =
  'The templates of this site are not known to us: let them write og:image and twitter:image from the keys of your posts, or run `meta` on the built pages.'

/** Pages written by hand are looked for where there is no generator, as in `openSite`; they have no templates. */
function candidates(files: RepoFiles, settings: SiteSettings): readonly SiteCandidate[] {
  const named = knownSites.filter(({ name }) => name === settings.site && name !== 'generic')
  const found = candidatesIn(files, named.length > 0 ? named : generators)
  if (found.length > 0 || settings.site !== 'auto') return found.slice(0, mostSites)
  const { hero, social } = settings.fields
  return hero === undefined && social === undefined ? candidatesIn(files, [html]).slice(0, 1) : []
}

/** One round trip for all that the conventions and the templates of one site need. */
async function read(
  files: RepoFiles,
  root: string,
  definition: Definition,
): Promise<ReadonlyMap<string, string>> {
  const bare = folderOf(files, root)
  const wanted = [
    ...(definition.reads?.(bare) ?? []),
    ...(definition.wiring?.reads(bare) ?? []),
    ...[cnameFile(bare)].filter((path) => path !== undefined),
  ]
  const paths = [...new Set(wanted.map((path) => repoPath(root, path)))]
  return files.read(paths.filter((path) => files.paths.has(path)))
}

function contextOf(definition: Definition, folder: SiteFolder, options: WireOptions): PatchContext {
  const kinds = definition.conventions(folder, options.site)
  const { fields } = options.site
  const hero = fields.hero ?? keyOf(kinds, 'hero')
  const social = fields.social ?? keyOf(kinds, 'social')
  // Who names another hero has not got the alternative text that belongs to the known one.
  const alt = fields.alt ?? (fields.hero === undefined ? keyOf(kinds, 'alt') : undefined)
  return {
    origin: kinds.find(({ origin }) => origin !== undefined)?.origin ?? originOfCname(folder),
    keys: { ...(hero ? { hero } : {}), ...(alt ? { alt } : {}), ...(social ? { social } : {}) },
    social: options.social,
    search: {
      ...options.search,
      structuredData: options.search.structuredData && !namesSeveral(options.site),
    },
    repo: options.repo,
  }
}

/** Templates name one picture in JSON-LD; `meta` knows them all, and an article without any. */
const namesSeveral = ({ socialInData, moreSocial = [] }: WireOptions['site']): boolean =>
  socialInData === true || moreSocial.some(({ inData }) => inData)

/** The first key that holds this word, in the most special kind of post that has one. */
const keyOf = (kinds: readonly Conventions[], word: string): string | undefined =>
  kinds.flatMap(({ keys }) => Object.entries(keys)).find(([, value]) => value === word)?.[0]
