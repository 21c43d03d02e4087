import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta, tagsByWire } from '../../reading/advice.ts'
import { articleFolders, papers } from '../../reading/articles.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { addressSaid, saidAt } from '../../reading/config-said.ts'
import { cnameFile } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { byStatus, draft, notPublished, underscored } from '../../reading/unpublished.ts'
import { asideOf, whyNoArticles } from './articles.ts'
import { astroMarkdown, type Collection, collectionsIn } from './collections.ts'
import { constantsFile, constantsIn } from './constants.ts'
import { type AstroKeys, keysOf } from './keys.ts'
import { articleLayout, layoutWarnings } from './layout.ts'
import { astroOpenings, astroVersionFiles } from './openings.ts'
import { astroWiring } from './templates.ts'

export const astroConfig = 'astro.config.{mjs,js,ts,mts,cjs,cts}'
const schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}']

/** True where the Astro config loads Starlight; told by the tree where the config was not read. */
export function isStarlight(folder: SiteFolder): boolean {
  const config = codeConfig(folder, folder.find(astroConfig))
  if (!config.isRead) return folder.find('src/content/docs/index.{md,mdx}') !== undefined
  return config.modules.includes('@astrojs/starlight')
}

/** Astro's content collections: the hero is imported by its path, the social image is public. */
export const astro: Definition = {
  name: 'astro',
  title: 'Astro',
  home: 'https://astro.build',
  marks: [astroConfig],
  reads: (folder) =>
    [
      folder.find(astroConfig),
      folder.find(...schemas),
      isStarlight(folder) ? undefined : articleLayout(folder),
      cnameFile(folder),
      constantsFile(folder),
    ].filter((path) => path !== undefined),
  versions: astroVersionFiles,
  // A site with Starlight alone is another definition's.
  confirmed: (folder) =>
    !isStarlight(folder) || folder.find('src/content/!(docs)/**/*.{md,mdx}') !== undefined,

  identity(folder) {
    const code = codeConfig(folder, folder.find(astroConfig))
    const { titles, languages, descriptions } = constantsIn(folder)
    const lang = saidAtAny(folder, code, ['i18n', 'defaultLocale'])
    return identityOf(titles, [...lang, ...languages], descriptions)
  },

  conventions(folder) {
    const config = codeConfig(folder, folder.find(astroConfig))
    const schema = folder.find(...schemas) ?? ''
    const isDocs = isStarlight(folder) ? ['src/content/docs/**'] : []
    const origin = addressSaid(
      folder,
      [saidAt(folder, config, 'site')],
      saidAt(folder, config, 'base'),
    )
    const inLayout = layoutWarnings(folder)
    const collections = collectionsIn(codeConfig(folder, schema).exported('collections'))
    const openings = astroOpenings(folder)
    const kind = (posts: readonly string[], base: string, collection?: Collection): Conventions => {
      const { keys, pair, lists, unnamed, hero, social } = keysOf(collection, origin !== undefined)
      const assets = { dir: 'src/assets/hero', style: 'relative' } as const
      const open = { dir: 'public/images/hero', style: 'served' } as const
      const isPage = base === 'src/pages'
      const imageKind = hero === undefined ? social : hero
      return {
        posts,
        notPosts: [...papers, ...isDocs],
        aside: asideOf(collection && whyNoArticles(collection, collections)),
        folders: [base, 'src/content/blog', 'src/content/posts', 'src/content'],
        origin,
        served: ['public'],
        based: true,
        openings,
        drafts: [draft, notPublished, byStatus],
        // Patterns that speak of underscores mean what they say: AstroPaper publishes _releases/.
        never: collection?.patterns.some((pattern) => pattern.includes('[^_]'))
          ? []
          : [underscored(folder.root)],
        heroKeys: [...new Set([...Object.keys(keys).filter(isAddress(keys)), ...usualHeroKeys])],
        heroByPlace: Object.keys(keys).length === 0,
        hero: imageKind === 'imported' && !isPage ? assets : open,
        social:
          social === 'imported'
            ? assets
            : hero === undefined
              ? open
              : { dir: 'public/images/social', style: 'served' },
        keys,
        ...(pair && { pair }),
        imported: [...(collection?.fields ?? [])].flatMap(([key, type]) =>
          type.calls.has('image') ? [key] : [],
        ),
        lists,
        warnings: [
          ...(collection
            ? warningsOf(collection, schema, { keys, unnamed, silent: inLayout.length > 0 })
            : []),
          ...(Object.keys(keys).length > 0 ? inLayout : []),
        ],
      }
    }
    return [
      ...collections.map((collection) =>
        kind(
          collection.patterns.map((pattern) => `${collection.base}/${pattern}`),
          collection.base,
          collection,
        ),
      ),
      kind([`src/pages/{,**/}${articleFolders}/${astroMarkdown}`], 'src/pages'),
      kind([`src/content/${astroMarkdown}`], 'src/content'),
    ]
  },

  wiring: astroWiring,
}

const isAddress = (keys: AstroKeys['keys']) => (key: string) => keys[key] !== 'alt'

/** What the schema keeps the pages from, and the ways around it. */
function warningsOf(
  { name, elsewhere }: Collection,
  file: string,
  { keys, unnamed, silent }: Pick<AstroKeys, 'keys' | 'unnamed'> & { readonly silent: boolean },
): readonly string[] {
  const schema = `The schema of "${name}"`
  const field = 'name a key that it has under "fields" in the settings'
  if (elsewhere) {
    return [
      `${schema} is not in ${file}, so nothing was written into the post, for a key that it does not know could break the build: ${field}, or ${tagsByMeta}.`,
    ]
  }
  if (Object.keys(keys).length === 0) {
    return [
      `${schema} in ${file} is strict and names no image, so nothing was written into the post: add heroImage: image().optional() to it, ${field}, or ${tagsByMeta}.`,
    ]
  }
  if (unnamed.length === 0) return []
  // What is said of the layout names the other ways already.
  const otherwise = silent ? '' : `, or ${tagsByWire}`
  return [
    `${schema} in ${file} does not name ${unnamed.join(', ')}, so the pages do not see them: add them to it${otherwise}.`,
  ]
}
