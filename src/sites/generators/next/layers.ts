import type { Conventions } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, isObject, isUnknown, type Unknown } from '../../reading/code-values.ts'
import { folderName } from '../../reading/config-text.ts'
import { openingsOf } from '../../reading/matter-parsers.ts'
import type { Collection } from '../astro/collections.ts'
import { keysOf } from '../astro/keys.ts'
import { type Schema, schemaOf } from '../astro/schema.ts'

/** A package that reads content by a schema: its config, and how that says which files are meant. */
interface Layer {
  /** As package.json names it. */
  readonly name: string
  readonly config: string
  readonly define: RegExp
  /** Properties of a collection: its folder, and the glob of its files. */
  readonly dir?: string
  readonly glob?: string
  /** The folder of all content, where the config names no `root`. */
  readonly root?: string
}

const layers: readonly Layer[] = [
  {
    name: '@content-collections/core',
    config: 'content-collections.{ts,js,mts,mjs}',
    define: /^defineCollection$/,
    dir: 'directory',
    glob: 'include',
  },
  {
    name: 'velite',
    config: 'velite.config.{ts,js,mts,mjs}',
    define: /^defineCollection$/,
    glob: 'pattern',
    root: 'content',
  },
  {
    name: 'fumadocs-mdx',
    config: 'source.config.{ts,js,mts,mjs}',
    define: /^define(?:Collections|Docs)$/,
    dir: 'dir',
  },
]

const article = /blog|post|article|news|note|essay|writing/i

/** The configs of content layers that are there. */
export const layerConfigs = (folder: SiteFolder): readonly string[] =>
  layers.flatMap(({ config }) => folder.find(config) ?? [])

/**
 * The kinds of articles that content layers read by a schema: whatever key it does not have is dropped
 * before a page sees it.
 */
export function layerKinds(
  folder: SiteFolder,
  kind: (posts: readonly string[], special: Partial<Conventions>) => Conventions,
  isAddressed: boolean,
): readonly Conventions[] {
  return layers.flatMap((layer) => {
    const file = folder.find(layer.config)
    return collectionsOf(layer, codeConfig(folder, file)).map((collection) => {
      const { keys, lists, hero, social } = keysOf(collection, isAddressed)
      const isEmpty = Object.keys(keys).length === 0
      const nothing = `The schema of "${collection.name}" in ${file} ${collection.elsewhere ? 'cannot be read here' : 'names no image'}, so nothing was written into the post: name a key that it has under "fields" in the settings, or ${tagsByMeta}.`
      const beside = { dir: `${collection.base}/images/hero`, style: 'relative' } as const
      return kind(
        collection.patterns.map((glob) =>
          collection.base === '' ? glob : `${collection.base}/${glob}`,
        ),
        {
          keys,
          lists,
          heroByPlace: isEmpty,
          openings: openingsOf(`"${layer.name}"`),
          ...(hero === 'imported' ? { hero: beside, imported: Object.keys(keys) } : {}),
          ...(social === 'imported' ? { social: beside } : {}),
          ...(isEmpty ? { warnings: [nothing] } : {}),
        },
      )
    })
  })
}

function collectionsOf(layer: Layer, { whole, calls }: CodeConfig): readonly Collection[] {
  const root = layer.root && (textAt(whole, 'root') ?? layer.root)
  return calls().flatMap(({ call }): Collection[] => {
    if (!call || !layer.define.test(call.name)) return []
    const [definition] = call.args
    const dir = folderName((layer.dir && textAt(definition, layer.dir)) ?? root ?? '')
    const glob = (layer.glob && textAt(definition, layer.glob)) ?? '**/*.{md,mdx}'
    const name = textAt(definition, 'name') ?? dir
    if (!article.test(`${name} ${dir} ${glob}`)) return []
    const schema = at(definition, 'schema') ?? at(definition, 'docs', 'schema')
    return [{ name, base: dir, patterns: [glob.replace(/^\.?\//, '')], ...readSchema(schema) }]
  })
}

const textAt = (value: CodeValue, key: string): string | undefined => {
  const text = at(value, key)
  return typeof text === 'string' ? text : undefined
}

/** Keys and types of a schema. Other keys are dropped: for a page that is as if they were forbidden. */
function readSchema(value: CodeValue): Schema {
  const schema = schemaOf(asObjectType(value))
  return { ...schema, strict: true }
}

/** What packages have for `z.object({...})`. */
function asObjectType(value: CodeValue): CodeValue {
  if (!isUnknown(value)) return value
  // `(z) => ({ title: z.string() })`, of older content-collections
  const given = value.result?.()
  if (given !== undefined) return isObject(given) ? objectType(given) : asObjectType(given)
  // `pageSchema.extend({...})`: https://fumadocs.dev/docs/mdx/collections
  const { call } = value
  const own = call?.on
  const isOwn = isUnknown(own ?? null) && ownSchemas.test((own as Unknown).name ?? '')
  return call && isOwn && call.name === 'extend' ? objectType(call.args[0]) : value
}

const ownSchemas = /^(?:page|frontmatter)Schema$/
const objectType = (fields: CodeValue): CodeValue => ({
  kind: 'unknown',
  code: 'z.object()',
  call: { name: 'object', args: [fields], own: false },
})
