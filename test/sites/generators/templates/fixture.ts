import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RepoFiles, SiteSettings } from '../../../../src/sites/contract/site.ts'
import type { WireOptions } from '../../../../src/sites/engine/wire.ts'

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))

/** What `expected.json` says of a fixture: `before/` is the repo, `after/` the files that change. */
export interface Expected {
  readonly settings?: Partial<SiteSettings>
  readonly repo?: WireOptions['repo']
  readonly search?: Partial<WireOptions['search']>
  /** Patterns of the advice, in its order. */
  readonly advice?: readonly string[]
}

export type Texts = ReadonlyMap<string, string>

export const fixtures = readdirSync(folder)

export const expectedOf = (fixture: string): Expected =>
  JSON.parse(readFileSync(`${folder}${fixture}/expected.json`, 'utf8'))

export const pathAfter = (fixture: string, path: string) => `${folder}${fixture}/after/${path}`

/** Texts of a folder of the fixture by path; none where it has no such folder. */
export function textsOf(fixture: string, part: 'before' | 'after'): Texts {
  const top = `${folder}${fixture}/${part}`
  if (!existsSync(top)) return new Map()
  const entries = readdirSync(top, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(top.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** The repo with these texts, and how often it was asked for some. */
export function repoWith(texts: Texts): {
  readonly files: RepoFiles
  readonly rounds: () => number
} {
  let rounds = 0
  const read = async (paths: readonly string[]) => {
    rounds++
    return new Map([...texts].filter(([path]) => paths.includes(path)))
  }
  return { files: { paths: new Set(texts.keys()), read }, rounds: () => rounds }
}

export const optionsOf = ({ settings, repo, search }: Expected): WireOptions => ({
  site: { site: 'auto', posts: [], exclude: [], fields: {}, drafts: false, ...settings },
  social: { width: 1200, height: 630 },
  search: { structuredData: false, robots: false, ...search },
  repo,
})

export const map = (texts: Texts, change: (path: string, text: string) => [string, string]) =>
  new Map([...texts].map(([path, text]) => change(path, text)))
