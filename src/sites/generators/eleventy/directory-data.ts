import { posix } from 'node:path'
import { withoutEnding } from '../../../posts/kinds.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { isArticleFolder } from '../../reading/articles.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, itemsOf, valueOfData } from '../../reading/code-values.ts'
import { dataConfig } from '../../reading/config-text.ts'
import { asideByName } from '../../reading/left-out.ts'
import { isPageLayout } from '../../reading/no-article.ts'

/** Each is a request. */
const mostRead = 3
const data = /\.(?:11tydata\.)?(?:js|cjs|mjs|json)$/

/** The folder that a file of data is for: `features/features.json`, `features/features.11tydata.js`. */
function folderOfData(path: string): string | undefined {
  const dir = posix.dirname(path)
  return data.test(path) && posix.basename(path).replace(data, '') === posix.basename(dir)
    ? dir
    : undefined
}

/**
 * The files of data of folders that hold Markdown and whose names tell nothing of it, the highest first.
 * https://www.11ty.dev/docs/data-template-dir/
 */
export function directoryData(folder: SiteFolder): readonly string[] {
  const paths = folder.paths()
  const isTelling = (dir: string) =>
    dir.split('/').some((step) => isArticleFolder(step) || /^(?:[_.]|node_modules$)/.test(step)) ||
    asideByName('', `${dir}/x`) !== undefined
  const holds = (dir: string) =>
    paths.some((path) => path.startsWith(`${dir}/`) && /\.(?:md|markdown)$/.test(path))
  return paths
    .filter((path) => {
      const dir = folderOfData(path)
      return dir !== undefined && !isTelling(dir) && holds(dir)
    })
    .sort((a, b) => a.split('/').length - b.split('/').length)
    .slice(0, mostRead)
}

interface Directories {
  /** Folders whose pages all are in a collection that is called like one of articles. */
  readonly articles: readonly string[]
  /** Why a file is no article, by what its folder says of all pages in it. */
  aside(path: string): string | undefined
}

/** What the data of folders say of the pages in them. */
export function directoriesIn(folder: SiteFolder): Directories {
  const read = directoryData(folder).map((path) => ({
    dir: posix.dirname(path),
    path,
    said: path.endsWith('.json')
      ? valueOfData(dataConfig(folder, path))
      : codeConfig(folder, path).whole,
  }))
  return {
    articles: read.filter(({ said }) => areArticles(said)).map(({ dir }) => dir),
    aside(path) {
      const own = read.find(({ dir }) => path.startsWith(`${dir}/`))
      const why = own && whyNone(own.said)
      return why === undefined ? undefined : `${why}, by ${own?.path}`
    },
  }
}

function areArticles(said: CodeValue): boolean {
  const tags = at(said, 'tags')
  return [tags, ...itemsOf(tags)].some((tag) => typeof tag === 'string' && isArticleFolder(tag))
}

function whyNone(said: CodeValue): string | undefined {
  if (at(said, 'permalink') === false) return 'permalink: false'
  if (at(said, 'eleventyExcludeFromCollections') === true)
    return 'eleventyExcludeFromCollections: true'
  const layout = at(said, 'layout')
  return typeof layout === 'string' && isPageLayout(withoutEnding(layout))
    ? `layout: ${layout}`
    : undefined
}
