import { articleFolders, papers } from './articles.ts'
import { type Collection, collectionsIn } from './astro-collections.ts'
import { cnameFile, literal, originOf, originOfCname, withoutComments } from './config-text.ts'
import type { Conventions, Definition, Word } from './definition.ts'
import type { Folder } from './folder.ts'
import { usualHeroKeys } from './keys.ts'
import { draft, notPublished, underscored } from './unpublished.ts'

export const astroConfig = 'astro.config.{mjs,js,ts,mts,cjs,cts}'
const schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}']
const noPosts =
  '{author,authors,team,people,tag,tags,category,categories,testimonials,faq,faqs,i18n}'
const socialKey = /^(?:og|social|seo|share|twitter)[_.]?(?:image|card)$/i
const heroNames = [...usualHeroKeys, 'hero', 'banner', 'thumb', 'img', 'photo', 'picture']

/** True where the Astro config loads Starlight; told by the tree where the config was not read. */
export function isStarlight(folder: Folder): boolean {
  const code = folder.text(folder.find(astroConfig) ?? '')
  if (code === undefined) return folder.find('src/content/docs/index.{md,mdx}') !== undefined
  return withoutComments(code).includes('@astrojs/starlight')
}

/** The keys that a collection's schema accepts; without a schema, those of Astro's blog starter. */
function keysOf(collection: Collection | undefined) {
  const fields = [...(collection?.fields ?? [])]
  const pick = (keys: readonly string[]) =>
    heroNames.find((name) => keys.includes(name)) ?? (keys.length === 1 ? keys[0] : undefined)
  const pictures = fields.filter(([, type]) => /\bimage\(\)/.test(type)).map(([key]) => key)
  const texts = fields.filter(([, type]) => /\bstring\(|\burl\(/.test(type)).map(([key]) => key)
  const alone = pictures.length === 1 ? pictures[0] : undefined
  const imported = alone ?? pick(pictures.filter((key) => !socialKey.test(key)))
  const stated = heroNames.find((name) => texts.includes(name) && !socialKey.test(name))
  const hero = imported ?? stated ?? (collection?.strict ? undefined : 'heroImage')
  if (hero === undefined) return undefined

  const known = (key: string) => fields.some(([name]) => name === key)
  const inMap = hero.includes('.') ? `${hero.slice(0, hero.lastIndexOf('.'))}.alt` : undefined
  const alt = [inMap, `${hero}Alt`, `${hero}_alt`, 'imageAlt', 'alt'].find(
    (key) => key && known(key),
  )
  const social = texts.find((key) => socialKey.test(key) && key !== hero && !pictures.includes(key))
  const [altKey, socialName] = collection?.strict
    ? [alt, social]
    : [alt ?? 'heroImageAlt', social ?? 'socialImage']
  const keys: Record<string, Word> = {
    [hero]: 'hero',
    ...(altKey ? { [altKey]: 'alt' } : {}),
    ...(socialName ? { [socialName]: 'social' } : {}),
  }
  const unnamed = fields.length > 0 ? Object.keys(keys).filter((key) => !known(key)) : []
  return { hero, keys, unnamed, asText: imported === undefined && stated !== undefined }
}

/** Astro's content collections: the hero is imported by its path, the social image is public. */
export const astro: Definition = {
  name: 'astro',
  marks: [astroConfig],
  reads: (folder) =>
    [folder.find(astroConfig), folder.find(...schemas), cnameFile(folder)].filter(
      (path) => path !== undefined,
    ),
  // A site with Starlight alone is another definition's.
  confirmed: (folder) =>
    !isStarlight(folder) || folder.find('src/content/!(docs)/**/*.{md,mdx}') !== undefined,

  conventions(folder) {
    const config = folder.text(folder.find(astroConfig) ?? '')
    const schema = folder.find(...schemas) ?? ''
    const isDocs = isStarlight(folder) ? ['src/content/docs/**'] : []
    const kind = (posts: readonly string[], base: string, collection?: Collection): Conventions => {
      const keys = keysOf(collection)
      const dir = keys?.asText || base === 'src/pages' ? 'public/images/hero' : 'src/assets/hero'
      const as = dir.startsWith('public') ? 'served' : 'relative'
      const about = `The schema of "${collection?.name}" in ${schema}`
      const hint =
        'add heroImage: image().optional() to it, or name a key that it has under "fields"'
      return {
        posts,
        notPosts: [...papers, `src/content/${noPosts}/**`, ...isDocs],
        folders: [base, 'src/content/blog', 'src/content/posts', 'src/content'],
        origin: originOf(literal(config, 'site') ?? originOfCname(folder), literal(config, 'base')),
        served: ['public'],
        based: true,
        drafts: [draft, notPublished],
        never: [underscored(folder.root)],
        heroKeys: [...new Set([...(keys ? [keys.hero] : []), ...usualHeroKeys])],
        hero: { dir, as },
        social: { dir: 'public/images/social', as: 'served' },
        keys: keys?.keys ?? {},
        ...(keys ? {} : { refuses: { message: `${about} is strict and names no image`, hint } }),
        warnings: keys?.unnamed.length
          ? [`${about} does not name ${keys.unnamed.join(', ')}, so the pages do not see them.`]
          : [],
      }
    }
    const markdown = '**/*.{md,mdx,markdown}'
    return [
      ...collectionsIn(folder.text(schema)).map((collection) =>
        kind([`${collection.base}/${markdown}`], collection.base, collection),
      ),
      kind([`src/pages/{,**/}${articleFolders}/${markdown}`], 'src/pages'),
      kind([`src/content/${markdown}`], 'src/content'),
    ]
  },
}
