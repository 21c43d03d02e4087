import { articleFolders, papers } from './articles.ts'
import { type Collection, collectionsIn } from './astro-collections.ts'
import { keysOf } from './astro-keys.ts'
import { cnameFile, literal, originOf, originOfCname, withoutComments } from './config-text.ts'
import type { Conventions, Definition } from './definition.ts'
import type { Folder } from './folder.ts'
import { usualHeroKeys } from './keys.ts'
import { draft, notPublished, underscored } from './unpublished.ts'

export const astroConfig = 'astro.config.{mjs,js,ts,mts,cjs,cts}'
const schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}']
const noPosts =
  '{author,authors,team,people,tag,tags,category,categories,testimonials,faq,faqs,i18n}'

/** True where the Astro config loads Starlight; told by the tree where the config was not read. */
export function isStarlight(folder: Folder): boolean {
  const code = folder.text(folder.find(astroConfig) ?? '')
  if (code === undefined) return folder.find('src/content/docs/index.{md,mdx}') !== undefined
  return withoutComments(code).includes('@astrojs/starlight')
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
