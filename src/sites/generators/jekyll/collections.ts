import type { Conventions } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import { folderName } from '../../reading/config-text.ts'
import { isMap, valueAt } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { isPageLayout } from '../../reading/no-article.ts'
import { withValue } from '../../reading/unpublished.ts'

type JekyllConfig = Readonly<Record<string, unknown>>

const own = ['posts', 'drafts']
const extensions = '*.{md,markdown,html}'

/** The names of the config's collections, with whether their files become pages. */
function collectionsIn({ collections }: JekyllConfig): ReadonlyMap<string, boolean> {
  const named = Array.isArray(collections)
    ? collections.map((name): [string, unknown] => [String(name), {}])
    : isMap(collections)
      ? Object.entries(collections)
      : []
  return new Map(
    named
      .filter(([name]) => !own.includes(name) && /^[\w-]+$/.test(name))
      .map(([name, options]) => [name, isMap(options) && valueAt(options, 'output') === true]),
  )
}

/**
 * The layout that `defaults` give to a collection as a whole, by its name or by its folder.
 * https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
function layoutOf({ defaults }: JekyllConfig, name: string, dir: string): string | undefined {
  const all = Array.isArray(defaults) ? defaults.filter(isMap) : []
  const isOf = (entry: JekyllConfig) => {
    const type = valueAt(entry, 'scope.type') ?? ''
    const path = folderName(String(valueAt(entry, 'scope.path') ?? ''))
    const isHere = path === `_${name}` || path === dir
    return type === name ? path === '' || isHere : type === '' && isHere
  }
  const found = all.find(
    (entry) => isOf(entry) && typeof valueAt(entry, 'values.layout') === 'string',
  )
  return found && String(valueAt(found, 'values.layout'))
}

/** `page` is what Jekyll's own themes call the layout of whatever is no post. */
const isOfPages = (layout: string) => layout === 'page' || isPageLayout(layout)

/** Why the files of a collection are no articles, by what the config says of it; else by its name. */
function whyNone(
  data: JekyllConfig,
  name: string,
  { folder, hasOutput }: { readonly folder: string; readonly hasOutput: boolean },
): string | undefined {
  if (!hasOutput) return `of the collection ${name}, which has no "output: true"`
  const layout = layoutOf(data, name, folder)
  return layout !== undefined && isOfPages(layout)
    ? `of the collection ${name}, whose layout is ${layout}`
    : asideByName('', `${name}/x`)
}

/**
 * The collections of a site as kinds of posts, in the folder that the config gives them.
 * https://jekyllrb.com/docs/collections/
 */
export function collectionKinds(
  data: JekyllConfig,
  source: string,
  kind: Conventions,
): readonly Conventions[] {
  const dir = folderName(String(data.collections_dir ?? ''))
  const base = [source, dir].filter((step) => step !== '').join('/')
  const start = base === '' ? '' : `${base}/`
  return [...collectionsIn(data)].map(([name, hasOutput]) => {
    const folder = `${start}_${name}`
    const why = whyNone(data, name, { folder, hasOutput })
    return {
      ...kind,
      posts: [`${folder}/**/${extensions}`],
      notPosts: [...(kind.notPosts ?? []), ...papers, `${folder}/index.*`],
      folders: [base],
      named: (path) => path.replace(`${folder}/`, `${start}${name}/`),
      noArticle: [withValue('layout', 'page')],
      ...(why === undefined ? {} : { aside: () => why }),
    }
  })
}
