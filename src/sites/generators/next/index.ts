import picomatch from 'picomatch'
import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import {
  articleFolders,
  datedFolders,
  namedBelow,
  pagesAt,
  papers,
} from '../../reading/articles.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { at } from '../../reading/code-values.ts'
import { addressSaid, saidAt } from '../../reading/config-said.ts'
import { cnameFile, dependsOn, packageData, withoutComments } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { openingsOf } from '../../reading/matter-parsers.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'
import { documentTypesIn } from './contentlayer.ts'
import { layerConfigs, layerKinds } from './layers.ts'
import { baseSaid, layouts, metadataOf, nextConfig, withoutBase } from './layout.ts'
import { indexesIn } from './lists.ts'
import { isNextra } from './nextra.ts'
import { articleRoute, keysAsked, knowsAddress, setsImage, starterKeys } from './page.ts'
import { inExportedMetadata, mdxRoutes, routeKind, routesIn } from './routes.ts'
import { nextWiring } from './templates.ts'

const apps = ['src/pages/_app.{tsx,jsx,js,ts}', 'pages/_app.{tsx,jsx,js,ts}']
const contentlayer = 'contentlayer.config.{ts,js,mjs}'
const siteData = '{,src/}{data,config,lib}/{siteMetadata,site}.{js,ts,mjs,cjs}'
const markdown = '*.{md,mdx}'

/** Folders where Next's blogs keep their posts; `content` and `data` also hold other things. */
const starter = `{,src/}_posts/**/${markdown}`
const plain = `{,src/}${articleFolders}/**/${markdown}`
const inFolders = `{,src/}{app,pages,content,data}/{,**/}${articleFolders}/**/${markdown}`

/** Next.js: what a page says of its image is up to its code; MDX routes have files for it. */
export const next: Definition = {
  name: 'next',
  title: 'Next.js',
  home: 'https://nextjs.org',
  docs: { marked: 'with `next` in package.json where there is no config' },
  marks: [nextConfig, ...layouts, ...apps],
  plausible: (folder) =>
    folder.find(starter, plain, inFolders, ...mdxRoutes, `{,src/}content/**/${markdown}`) !==
    undefined,
  reads: (folder) =>
    [
      // The config names no post and no key: it is enough that it is there.
      folder.find(nextConfig) === undefined ? 'package.json' : undefined,
      ...textsOf(folder),
      ...layerConfigs(folder),
      cnameFile(folder),
    ].filter((path) => path !== undefined),
  // It names the parsers of front matter.
  versions: () => ['package.json'],
  // A site with Nextra is another definition's.
  confirmed: (folder) =>
    !isNextra(folder) &&
    (folder.find(nextConfig) !== undefined ||
      dependsOn(packageData(folder, 'package.json') ?? {}, 'next')),

  identity(folder) {
    const layout = metadataOf(codeConfig(folder, folder.find(...layouts)))
    const { whole } = codeConfig(folder, folder.find(siteData))
    const title = at(layout, 'title')
    return identityOf(
      [
        at(whole, 'headerTitle'),
        at(whole, 'title'),
        at(whole, 'name'),
        at(layout, 'openGraph', 'siteName'),
        title,
        at(title, 'default'),
        at(layout, 'applicationName'),
      ],
      [at(whole, 'language'), at(layout, 'openGraph', 'locale')],
    )
  },

  conventions(folder) {
    const [typesFile = '', layout = '', route = '', data = ''] = textsOf(folder)
    const layoutCode = withoutComments(folder.text(layout) ?? '')
    const routeCode = folder.text(route)
    const origin = addressSaid(folder, [
      baseSaid(folder, codeConfig(folder, layout)),
      saidAt(folder, codeConfig(folder, data), 'siteUrl'),
    ])
    const needsBase = folder.text(layout) !== undefined && !knowsAddress(layoutCode)
    const local = withoutBase(layout)
    const silent = `${route} hands no image on to openGraph, so the pages do not see the keys: change it, or ${tagsByMeta}.`
    const alone = `${route} hands on the address of ogImage alone, so the pages lack its alt text and size: write images: [post.ogImage] there, or ${tagsByMeta}.`
    const dir = imageDir(folder)
    const { isList, isPart } = indexesIn(folder)
    const kind = (posts: readonly string[], special: Partial<Conventions>): Conventions => ({
      posts,
      notPosts: [...papers, ...pagesAt('{,src/}{content,data}'), '{,**/}_index.{md,mdx}'],
      isPage: (path) => path.includes('[') || isRoute(path) || isList(path) || isPart(path),
      aside: (path) => asideByName('', path.replace(tops, '')),
      folders: [],
      named: namedInFolders,
      origin,
      served: ['public'],
      openings: openingsOf(folder.text('package.json')),
      drafts: [draft, notPublished, byStatus],
      heroKeys: ['ogImage.url', ...usualHeroKeys],
      hero: { dir, style: 'served' },
      social: { dir, style: 'served' },
      keys: {},
      heroIn: inExportedMetadata,
      ...special,
    })
    const code = withoutComments(routeCode ?? '')
    const dated = datedFolders(folder, '', '{md,mdx}').map((dir) => `${dir}/**/${markdown}`)
    const bare = `${route} names no address of the site, so og:image stays a path, which networks do not follow: put it in front there, or ${tagsByMeta}.`
    const isBare = /(?:^|\/)pages\//.test(route) && setsImage(code) && !knowsAddress(code)
    const hasBase = !needsBase || knowsAddress(code)
    const warnings = [
      ...(hasBase ? [] : [local]),
      ...(isBare ? [bare] : []),
      ...(/\bogImage\??\.url\b/.test(code) && layoutCode !== '' ? [alone] : []),
      ...(routeCode === undefined || setsImage(code) ? [] : [silent]),
    ]
    return [
      kind(routesIn(folder, [starter, plain, inFolders]), {
        ...routeKind,
        warnings: needsBase ? [local] : [],
      }),
      ...documentTypesIn(codeConfig(folder, typesFile)).map(({ name, glob, keys, lists }) => {
        const empty = Object.keys(keys).length === 0
        const nothing = `The type "${name}" in ${typesFile} names no image, so nothing was written into the post: add images: { type: 'list', of: { type: 'string' } } to it, name a key that it has under "fields" in the settings, or ${tagsByMeta}.`
        const notes = empty ? [nothing] : warnings
        return kind([glob], { keys, lists, heroByPlace: empty, warnings: notes })
      }),
      ...layerKinds(folder, kind, origin !== undefined),
      kind([starter], { keys: routeCode === undefined ? starterKeys : keysAsked(code), warnings }),
      kind([plain, inFolders, ...restOf(folder), ...dated], { keys: keysAsked(code), warnings }),
    ]
  },

  wiring: nextWiring,
}

/** Folders that Next's code reads, or is in. */
const tops = /^(?:src\/)?(?:app|pages|content|data)\//

const isRoute = picomatch(mdxRoutes)

/** `app/blog/posts/vim.mdx` names its images `vim`. */
const namedInFolders = (path: string) =>
  nameBelow(nameBelow(path.replace(/^(?:src\/)?(?:_posts|content|data|app|pages)\//, '')))
const nameBelow = namedBelow('')

/** Files that tell what the conventions need, in the order of their use. */
const textsOf = (folder: SiteFolder) => [
  folder.find(contentlayer),
  folder.find(...layouts),
  articleRoute(folder),
  folder.find(siteData),
]

/** Where the site keeps its pictures already: the folder of the blog starter, or of the Tailwind one. */
function imageDir(folder: SiteFolder): string {
  if (folder.find('public/assets/blog/**') !== undefined) return 'public/assets/blog'
  return folder.find('public/static/images/**') ? 'public/static/images/hero' : 'public/images/hero'
}

/** `content` without a folder for articles holds nothing else. */
const restOf = (folder: SiteFolder) =>
  folder.find(`{,src/}content/{,**/}${articleFolders}/**/${markdown}`) === undefined
    ? [`{,src/}content/**/${markdown}`]
    : []
