import { createHash } from 'node:crypto'
import type { FileEntry, Snapshot } from '../../src/repo/files.ts'
import type { Site, SiteSettings } from '../../src/sites/contract/site.ts'
import { openSite } from '../../src/sites/engine/detect.ts'

/** A file's text, or its text with a mode of git's. */
type Content = string | readonly [mode: string, text: string]

const textOf = (content: Content) => (typeof content === 'string' ? content : content[1])

/** The id that git gives to a file of these bytes. */
export const blobOf = (data: string | Uint8Array): string => {
  const bytes = Buffer.from(data as string)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** A commit of these files. */
export function snapshotOf(files: Readonly<Record<string, Content>>): Snapshot {
  const entry = ([path, content]: [string, Content]): [string, FileEntry] => [
    path,
    {
      path,
      sha: blobOf(textOf(content)),
      mode: typeof content === 'string' ? '100644' : content[0],
    },
  ]
  return { commit: blobOf(JSON.stringify(files)), files: new Map(Object.entries(files).map(entry)) }
}

export const bytesOf = (files: Readonly<Record<string, Content>>) =>
  new Map(Object.entries(files).map(([path, one]) => [path, Buffer.from(textOf(one))]))

/** The site of these files, as a run would detect it. */
export function siteOf(
  files: Readonly<Record<string, Content>>,
  settings: Partial<SiteSettings> = {},
): Promise<Site> {
  const texts = new Map(Object.entries(files).map(([path, content]) => [path, textOf(content)]))
  return openSite(
    {
      paths: new Set(texts.keys()),
      read: async (paths) => new Map([...texts].filter(([path]) => paths.includes(path))),
    },
    { site: 'auto', posts: [], exclude: [], fields: {}, drafts: false, ...settings },
  )
}
