import type { Word } from '../../contract/definition.ts'
import type { CodeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, unwrapped } from '../../reading/code-values.ts'
import { folderName } from '../../reading/config-text.ts'
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
export function documentTypesIn({ whole, calls }: CodeConfig): readonly DocumentType[] {
  const dir = at(whole, 'contentDirPath')
  const base = folderName(typeof dir === 'string' ? dir : '')
  const defined = calls().filter(({ call }) => call?.name === 'defineDocumentType')
  return defined.flatMap(({ call }) => {
    const type = unwrapped(call?.args[0], true)
    const [name = '', pattern] = ['name', 'filePathPattern'].map((key) => textAt(type, key))
    if (pattern === undefined || !article.test(`${name} ${pattern}`)) return []
    const glob = base === '' ? pattern : `${base}/${pattern}`
    return [{ name, glob, base, ...keysOf(at(type, 'fields')) }]
  })
}

const textAt = (value: CodeValue, key: string): string | undefined => {
  const text = at(value, key)
  return typeof text === 'string' ? text : undefined
}

/** One field for an image gets the social image, for that is the one that must have its size. */
function keysOf(fields: CodeValue): Pick<DocumentType, 'keys' | 'lists'> {
  const isList = (key: string) => at(fields, key, 'type') === 'list'
  const isText = (key: string) => isList(key) || at(fields, key, 'type') === 'string'
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
