import type { Value } from '../../../posts/post.ts'
import type { Conventions, Definition, Phrase } from '../../contract/definition.ts'
import { repoPath, type SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, isObject } from '../../reading/code-values.ts'
import { addressSaid, saidAt } from '../../reading/config-said.ts'
import { cnameFile, withoutComments } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'
import { baseSaid, layouts, metadataOf, nextConfig, withoutBase } from '../next/layout.ts'
import { isNextra, mayBeNextra } from '../next/nextra.ts'
import { articleRoute, knowsAddress } from '../next/page.ts'
import { inExportedMetadata, mdxRoutes, routeKind, routesIn } from '../next/routes.ts'
import { nextWiring } from '../next/templates.ts'

const markdown = '{md,mdx}'
const pictures = { dir: 'public/images/hero', style: 'served' } as const

/** The first of the images of `openGraph`; Next makes the tags of Twitter of it too. */
const image: Phrase = ({ url, alt, width, height }, present) => [
  { url, width, height, alt },
  ...(Array.isArray(present) ? (present.slice(1) as Value[]) : []),
]

/** Nextra 4: the front matter of a page in `content` is its metadata for Next. */
export const nextra: Definition = {
  name: 'nextra',
  title: 'Nextra',
  home: 'https://nextra.site',
  builtOn: 'next',
  docs: { marked: 'with `nextra` in it, and Markdown in `content`' },
  marks: [nextConfig],
  plausible: mayBeNextra,
  reads: (folder) =>
    [folder.find(nextConfig), layoutIn(folder), articleRoute(folder), cnameFile(folder)].filter(
      (path) => path !== undefined,
    ),
  confirmed: isNextra,

  identity(folder) {
    const layout = metadataOf(codeConfig(folder, layoutIn(folder)))
    const title = at(layout, 'title')
    return identityOf(
      [
        at(layout, 'openGraph', 'siteName'),
        title,
        at(title, 'default'),
        at(layout, 'applicationName'),
      ],
      [at(layout, 'openGraph', 'locale')],
    )
  },

  conventions(folder) {
    const content =
      folder.find(`content/**/*.${markdown}`) === undefined ? 'src/content' : 'content'
    const { posts, lists } = articlesBelow(folder, content, markdown)
    const layout = codeConfig(folder, layoutIn(folder))
    const common = {
      folders: [],
      origin: addressSaid(
        folder,
        [baseSaid(folder, layout)],
        saidAt(folder, codeConfig(folder, folder.find(nextConfig)), 'basePath'),
      ),
      served: ['public'],
      drafts: [draft, notPublished, byStatus],
      heroKeys: ['openGraph.images', 'openGraph.image', 'twitter.images', ...usualHeroKeys],
      heroIn: inExportedMetadata,
      hero: pictures,
      social: pictures,
      keys: {},
    }
    const warnings = [...addressless(folder, layout), ...smallCard(layout)]
    noteLost(folder, layout)
    const routes: Conventions = {
      ...common,
      posts: routesIn(folder, [`${content}/**`]),
      notPosts: papers,
      aside: (path) => asideByName('', path.replace(/^(?:src\/)?app\//, '')),
      ...routeKind,
      warnings,
    }
    return [
      {
        ...common,
        posts,
        notPosts: [...papers, ...pagesAt(content), ...lists],
        aside: (path) => asideByName(content, path),
        named: namedBelow(content),
        keys: { 'openGraph.images': image },
        warnings: [...warnings, ...inRoute(folder)],
      },
      ...(folder.find(...mdxRoutes) === undefined ? [] : [routes]),
    ]
  },

  wiring: nextWiring,
}

/** The layout of all pages, or that of the languages where these are right below `app`. */
const layoutIn = (folder: SiteFolder): string | undefined =>
  folder.find(...layouts) ?? folder.find('{,src/}app/\\[*\\]/layout.{tsx,jsx,js,ts}')

/** The layout does not know the address of the site, so that paths stay without it. */
function addressless(folder: SiteFolder, { path }: CodeConfig): readonly string[] {
  const text = folder.text(path)
  return text === undefined || knowsAddress(withoutComments(text)) ? [] : [withoutBase(path)]
}

/** Next makes a card of the image that is large, unless the layout has tags of Twitter without one. */
function smallCard(layout: CodeConfig): readonly string[] {
  const twitter = at(metadataOf(layout), 'twitter')
  const small = `\`twitter\` in ${layout.path} has no large card, so Next writes a small one: set card: 'summary_large_image' there, or ${tagsByMeta}.`
  return isObject(twitter) && at(twitter, 'card') !== 'summary_large_image' ? [small] : []
}

/** Says what pages lose of their layout's `openGraph` once they have one of their own. */
function noteLost(folder: SiteFolder, layout: CodeConfig): void {
  const openGraph = at(metadataOf(layout), 'openGraph')
  const lost = isObject(openGraph)
    ? [...openGraph.entries.keys()].filter((key) => !/^(?:images|title|description)$/.test(key))
    : []
  if (lost.length > 0)
    folder.note(
      `Next takes openGraph of a page in the place of that in ${repoPath(folder.root, layout.path)}: pages with a picture go without its ${lost.join(', ')}.`,
    )
}

/** The route that shows the pages keeps their metadata to itself. */
function inRoute(folder: SiteFolder): readonly string[] {
  const path = articleRoute(folder) ?? ''
  const text = folder.text(path)
  const silent = `${path} hands no metadata on to Next, so the pages do not see openGraph: export generateMetadata there, or ${tagsByMeta}.`
  return text === undefined || /\bgenerateMetadata\b/.test(text) ? [] : [silent]
}
