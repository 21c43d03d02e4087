import { isArticleFolder } from '../../reading/articles.ts'
import { asideByName } from '../../reading/left-out.ts'
import { isOfOthers } from '../../reading/picture-keys.ts'
import type { Collection } from './collections.ts'

const articleName = /blog|post|article|news|note|essay|writing|stor(?:y|ies)|journal/i
const titleKey = /^(?:title|headline|heading)$/i
const dateKey = /date|^(?:published|created|updated)(?:_?(?:at|on))?$/i
const pictureKey = /image|img|cover|hero|thumb|banner|picture|photo/i

type Named = Pick<Collection, 'name' | 'fields' | 'elsewhere'>

const keysOf = ({ fields }: Named) => [...fields]
const hasTitle = (collection: Named) => keysOf(collection).some(([key]) => titleKey.test(key))
const hasDate = (collection: Named) =>
  keysOf(collection).some(([key, { calls }]) => dateKey.test(key) || calls.has('date'))
const hasPicture = (collection: Named) =>
  keysOf(collection).some(
    ([key, { calls }]) => !isOfOthers(key) && (calls.has('image') || pictureKey.test(key)),
  )

/** Whether a collection may be one of articles: by its schema, where that can be read; or by its name. */
function mayBeArticles(collection: Named): boolean {
  const { name, fields, elsewhere } = collection
  if (elsewhere || fields.size === 0 || isArticleFolder(name) || articleName.test(name)) return true
  return hasDate(collection) || (hasTitle(collection) && hasPicture(collection))
}

/**
 * Why a collection holds no articles, for people: its schema has neither a date nor a title with a
 * picture, and no title at all, or others of the site do. Nothing where it may hold some.
 */
export function whyNoArticles(collection: Named, all: readonly Named[]): string | undefined {
  if (mayBeArticles(collection)) return undefined
  const others = all.filter((other) => other !== collection)
  if (hasTitle(collection) && !others.some(mayBeArticles)) return undefined
  return `of the collection ${collection.name}, whose schema is not that of articles: it has neither a date nor a title with an image`
}

/** Why a file of a collection is no article: by its schema, else by the names of its folders. */
export const asideOf =
  (why: string | undefined): ((path: string) => string | undefined) =>
  (path) =>
    why ?? asideByName(path.startsWith('src/pages/') ? 'src/pages' : 'src/content', path)
