import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPost } from '../../src/posts/read.ts'
import type { RepoFiles, Site, SiteSettings } from '../../src/sites/contract/site.ts'
import { openSite } from '../../src/sites/engine/detect.ts'

const folder = fileURLToPath(new URL('./generators/fixtures/', import.meta.url))

/** What `expected.json` of a fixture says; all paths are those in its `repo` folder. */
export interface Expected {
  readonly settings?: Partial<SiteSettings>
  readonly name: string
  readonly root: string
  readonly origin?: string
  /** All paths that are posts, and no others. */
  readonly posts: readonly string[]
  /** Reasons, of those posts that are not published. */
  readonly unpublished: Readonly<Record<string, string>>
  /** Reasons, of those that are no articles. */
  readonly noArticles?: Readonly<Record<string, string>>
  /** Present heroes; posts that are not named here have none. */
  readonly heroes: Readonly<Record<string, { readonly label: string; readonly file?: string }>>
  /** Hero and social file; `HASH` stands for the hash of a name that another post wants too. */
  readonly places: Readonly<Record<string, readonly [string, string]>>
  /** What the article calls the hero, where it also shows it. */
  readonly body?: Readonly<Record<string, string>>
  /** Parts of the warnings, one for each; posts that are not named here have none. */
  readonly warnings?: Readonly<Record<string, string | readonly string[]>>
  /** Text files that go with the images, by post and path. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Files that may be read in all. */
  readonly reads: number
  /** The paths mean the top of the repo: not tried in a subfolder as well. */
  readonly stays?: boolean
  /** docs/sites.md shows it, though it has not the bare name of its site. */
  readonly shown?: boolean
}

export const fixtures = readdirSync(folder)

export function expectedOf(fixture: string): Expected {
  return JSON.parse(readFileSync(`${folder}${fixture}/expected.json`, 'utf8'))
}

export const bytesOf = (fixture: string, path: string) =>
  readFileSync(`${folder}${fixture}/repo/${path}`)
export const afterPath = (fixture: string, path: string) => `${folder}${fixture}/after/${path}`

const textsRead = new Map<string, ReadonlyMap<string, string>>()

/** The texts of a fixture's repo by path, read once for all tests of it. */
function textsOf(fixture: string): ReadonlyMap<string, string> {
  const there = textsRead.get(fixture)
  if (there) return there
  const top = `${folder}${fixture}/repo`
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
  const texts = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(top.length + 1), readFileSync(path, 'utf8')]),
  )
  textsRead.set(fixture, texts)
  return texts
}

/** The files of a fixture as a repo, below `root`, and the batches that were read of it. */
export function repoOf(fixture: string, root = '') {
  const start = root === '' ? '' : `${root}/`
  return filesOf(new Map([...textsOf(fixture)].map(([path, text]) => [start + path, text])))
}

export function filesOf(texts: ReadonlyMap<string, string>): {
  readonly files: RepoFiles
  readonly batches: (readonly string[])[]
} {
  const batches: (readonly string[])[] = []
  const read = async (paths: readonly string[]) => {
    batches.push(paths)
    const wanted = new Set(paths)
    return new Map([...texts].filter(([path]) => wanted.has(path)))
  }
  return { files: { paths: new Set(texts.keys()), read }, batches }
}

export const plain: SiteSettings = {
  site: 'auto',
  posts: [],
  exclude: [],
  fields: {},
  drafts: false,
}
export const now = new Date('2026-12-01T12:00:00Z')
export const formats = { hero: 'webp', social: 'jpeg' } as const
/** What is drawn for a site where the settings say nothing of formats. */
export const formatsOf = ({ heroFormat = formats.hero }: Pick<Site, 'heroFormat'>) => ({
  ...formats,
  hero: heroFormat,
})
export const images = {
  alt: 'Two bees on a "flower": ünïcode & all',
  hero: { width: 1536, height: 864 },
  social: { width: 1200, height: 630 },
}

/** The site of a repo with these texts. */
export const siteOf = (
  texts: Record<string, string>,
  settings: Partial<SiteSettings> = {},
  versions = false,
) =>
  openSite(
    filesOf(new Map(Object.entries(texts))).files,
    { ...plain, ...settings },
    undefined,
    versions,
  )

export const read = (path: string, text: string) => readPost(path, new TextEncoder().encode(text))
export const empty = '---\ntitle: X\n---\n'

/** What is made of one post in a repo with one mark: both files, the keys, the warnings. */
export async function placed(
  mark: string,
  path: string,
  settings: Partial<SiteSettings>,
  text = empty,
) {
  const site = await siteOf({ [mark]: '', [path]: text }, settings)
  const place = site.place(read(path, text), formats)
  const edit = place.edit({ ...images, alt: 'Bees', body: true })
  const keys = Object.fromEntries(
    (edit.fields ?? []).map(({ key, value }) => [key.join('.'), value]),
  )
  return { files: [place.hero, place.social], keys, src: edit.image?.src, warnings: place.warnings }
}
