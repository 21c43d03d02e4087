import type { Word } from '../../contract/definition.ts'
import { objectAt, textOf } from '../../reading/code-objects.ts'
import { folderName, withoutComments } from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'

/** A document type of Contentlayer: which files, and which of its fields take an image. */
export interface DocumentType {
  readonly name: string
  /** Below the site's root. */
  readonly glob: string
  /** Folder of all content. */
  readonly base: string
  readonly keys: Readonly<Record<string, Word>>
  readonly lists: readonly string[]
}

const article = /blog|post|article|news|note|essay|writing/i

/** Document types of `contentlayer.config.ts` that are articles. Contentlayer rejects other fields. */
export function documentTypesIn(text: string | undefined): readonly DocumentType[] {
  const code = withoutComments(text ?? '')
  const base = folderName(/\bcontentDirPath:\s*['"`]([^'"`$]+)['"`]/.exec(code)?.[1] ?? '')
  const starts = code.matchAll(/\bdefineDocumentType\(\s*\(\)\s*=>\s*\(\s*\{/g)
  return [...starts].flatMap((start) => {
    const properties = new Map(objectAt(code, start.index + start[0].length).items)
    const name = textOf(properties.get('name') ?? '', code) ?? ''
    const pattern = textOf(properties.get('filePathPattern') ?? '', code)
    if (pattern === undefined || !article.test(`${name} ${pattern}`)) return []
    const fields = properties.get('fields') ?? ''
    const opening = /^\s*\{/.exec(fields)?.[0].length
    const types = new Map(opening === undefined ? [] : objectAt(fields, opening).items)
    const glob = base === '' ? pattern : `${base}/${pattern}`
    return [{ name, glob, base, ...keysOf(types) }]
  })
}

/** One field for an image gets the social image, for that is the one that must have its size. */
function keysOf(types: ReadonlyMap<string, string>): Pick<DocumentType, 'keys' | 'lists'> {
  const isList = (key: string) => /type:\s*['"]list['"]/.test(types.get(key) ?? '')
  const isText = (key: string) => /type:\s*['"](?:string|list)['"]/.test(types.get(key) ?? '')
  const social = ['images', 'ogImage', 'socialImage', 'socialBanner'].find(isText)
  const hero = usualHeroKeys.find((key) => isText(key) && key !== social)
  const first = social ?? hero
  if (first === undefined) return { keys: {}, lists: [] }
  const alt = [`${hero ?? first}Alt`, 'imageAlt', 'alt'].find(isText)
  const keys: Record<string, Word> = {
    [first]: 'social',
    ...(social !== undefined && hero !== undefined ? { [hero]: 'hero' } : {}),
    ...(alt === undefined ? {} : { [alt]: 'alt' }),
  }
  return { keys, lists: Object.keys(keys).filter(isList) }
}
