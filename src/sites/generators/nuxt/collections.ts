import picomatch from 'picomatch'
import type { SiteFolder } from '../../contract/folder.ts'
import { isArticleFolder } from '../../reading/articles.ts'
import type { CodeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, isObject, isUnknown, itemsOf } from '../../reading/code-values.ts'
import { areArticles, whyNoArticles } from '../astro/articles.ts'
import { type Schema, schemaOf } from '../astro/schema.ts'

/** What Nuxt Content orders files and folders by, and leaves out of their addresses: `6.` */
export const order = /^\d+\./

/** The path without what orders its files and folders: `content/3.blog/1.x.md` is `content/blog/x.md`. */
export const unordered = (path: string): string =>
  path
    .split('/')
    .map((step) => step.replace(order, ''))
    .join('/')

/** A collection of the content config, with the globs of its files below `content`. */
interface NuxtCollection extends Schema {
  readonly name: string
  readonly sources: readonly string[]
  /** Its files are data, and no pages. */
  readonly isData: boolean
}

/** https://content.nuxt.com/docs/collections/define#source */
function sourcesOf(source: CodeValue): readonly string[] {
  const all = [source, ...itemsOf(source)]
  return all
    .map((entry) => (isObject(entry) ? at(entry, 'include') : entry))
    .filter((glob) => typeof glob === 'string')
    .map((glob) => `content/${glob.replace(/^\.?\//, '')}`)
}

function collectionsOf({ whole }: CodeConfig): readonly NuxtCollection[] {
  const collections = at(whole, 'collections')
  if (!isObject(collections)) return []
  return [...collections.entries].flatMap(([name, value]) => {
    const call = isUnknown(value) ? value.call : undefined
    if (call?.name !== 'defineCollection') return []
    const [definition] = call.args
    return [
      {
        name,
        sources: sourcesOf(at(definition, 'source')),
        isData: at(definition, 'type') === 'data',
        ...schemaOf(at(definition, 'schema')),
      },
    ]
  })
}

interface NuxtArticles {
  /** Folders below `content` that hold articles, by the config or by their names behind a number. */
  readonly sections: readonly string[]
  /** Why a file is no article, by the schema of its collection. */
  aside(path: string): string | undefined
}

/** Where a site's articles are, by its content config. */
export function nuxtArticles(folder: SiteFolder, config: CodeConfig): NuxtArticles {
  const collections = collectionsOf(config).filter(({ sources }) => sources.length > 0)
  const read = collections.map((collection) => ({
    ...collection,
    matches: picomatch([...collection.sources]),
  }))
  const chosen = collections
    .filter((collection) => !collection.isData && areArticles(collection))
    .flatMap(({ sources }) => sources.map((glob) => picomatch.scan(glob).base))
    .filter((dir) => dir.startsWith('content/'))
    .map((dir) => dir.slice('content/'.length))
  return {
    sections: [...new Set([...chosen, ...numbered(folder)])],
    aside(path) {
      const own = read.find(({ matches }) => matches(path))
      if (own === undefined) return undefined
      return own.isData
        ? `of the collection ${own.name}, which is data and no pages`
        : whyNoArticles(own, collections)
    },
  }
}

/** Folders that are called like those of articles, behind a number: `3.blog`. */
function numbered(folder: SiteFolder): readonly string[] {
  const dirs = folder
    .paths()
    .filter((path) => path.startsWith('content/'))
    .map((path) => path.split('/')[1] ?? '')
  return [...new Set(dirs)].filter(
    (dir) => order.test(dir) && isArticleFolder(dir.replace(order, '')),
  )
}
