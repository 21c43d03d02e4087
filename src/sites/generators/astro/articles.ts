import { isArticleFolder } from '../../reading/articles.ts'
import { asideByName } from '../../reading/left-out.ts'
import { isOfOthers } from '../../reading/picture-keys.ts'
import type { Collection } from './collections.ts'

const articleName = /blog|post|article|news|note|essay|writing|stor(?:y|ies)|journal/i
const titleKey = /^(?:title|headline|heading)$/i
const dateKey = /date|^(?:published|created|updated)(?:_?(?:at|on))?$/i
const pictureKey = /image|img|cover|hero|thumb|banner|picture|photo/i

const addressKey = /(?:^|_)(?:url|link|href|website|homepage)$|(?:Url|URL|Link|Href)$/
const canonicalKey = /canonical/i

type Named = Pick<Collection, 'name' | 'fields' | 'elsewhere'>

const keysOf = ({ fields }: Named) => [...fields]
const hasTitle = (collection: Named) => keysOf(collection).some(([key]) => titleKey.test(key))
const hasDate = (collection: Named) =>
  keysOf(collection).some(([key, { calls }]) => dateKey.test(key) || calls.has('date'))
const hasPicture = (collection: Named) =>
  keysOf(collection).some(
    ([key, { calls }]) => !isOfOthers(key) && (calls.has('image') || pictureKey.test(key)),
  )

/** Each of its entries has the address of something else: it is one of a catalogue. */
const isCatalogue = (collection: Named) =>
  !hasDate(collection) &&
  keysOf(collection).some(
    ([key, { calls }]) => addressKey.test(key) && !canonicalKey.test(key) && !calls.has('optional'),
  )

/** Its schema cannot be read, or its name says what it holds: `blog`. */
const isTaken = ({ name, fields, elsewhere }: Named) =>
  elsewhere || fields.size === 0 || isArticleFolder(name) || articleName.test(name)

/** Whether a collection is surely one of articles: by its name, or by a title with a date. */
export const areArticles = (collection: Named): boolean =>
  isArticleFolder(collection.name) ||
  articleName.test(collection.name) ||
  (hasTitle(collection) && hasDate(collection))

/** Whether a collection may be one of articles: by its schema, where that can be read; or by its name. */
const mayBeArticles = (collection: Named): boolean =>
  isTaken(collection) ||
  hasDate(collection) ||
  (hasTitle(collection) && hasPicture(collection) && !isCatalogue(collection))

/**
 * Why a collection holds no articles, for people: its schema has neither a date nor a title with a
 * picture, and no title at all, or others of the site do. Nothing where it may hold some.
 */
export function whyNoArticles(collection: Named, all: readonly Named[]): string | undefined {
  const others = all.filter((other) => other !== collection)
  const why = `of the collection ${collection.name}, whose schema is not that of articles`
  if (isTaken(collection)) return undefined
  if (!hasTitle(collection) && others.some(areArticles)) return `${why}: it has no title`
  if (mayBeArticles(collection)) return undefined
  if (hasTitle(collection) && !others.some(mayBeArticles)) return undefined
  return hasTitle(collection) && hasPicture(collection)
    ? `${why}: it has no date, and an address for each`
    : `${why}: it has neither a date nor a title with an image`
}

/** Why a file of a collection is no article: by its schema, else by the names of its folders. */
export const asideOf =
  (why: string | undefined): ((path: string) => string | undefined) =>
  (path) =>
    why ?? asideByName(path.startsWith('src/pages/') ? 'src/pages' : 'src/content', path)
