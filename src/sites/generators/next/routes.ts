import type { Conventions } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articleFolders, isPageName, namedBelow } from '../../reading/articles.ts'

export const mdxRoutes = ['src/app/**/page.{md,mdx}', 'app/**/page.{md,mdx}']

const articles = mdxRoutes.map((glob) => glob.replace('app/**', `app/{,**/}${articleFolders}/**`))
/** The page of all articles, and pages that stand for many. */
const lists = new RegExp(
  `(?:^|/)(?:app|${articleFolders.slice(1, -1).replaceAll(',', '|')})/page\\.mdx?$|\\[`,
)

/**
 * Routes that are articles: those in folders called so, or else all, where the site keeps no articles
 * elsewhere.
 */
export const routesIn = (folder: SiteFolder, elsewhere: readonly string[]): readonly string[] =>
  folder.find(...articles) === undefined && folder.find(...elsewhere) === undefined
    ? mdxRoutes
    : articles

/** What a route is called: `app/(legal)/privacy/page.mdx` is `privacy`. */
const nameOf = (path: string) => path.split('/').at(-2) ?? ''

/** The image that an exported `metadata` names itself. */
export const inExportedMetadata: NonNullable<Conventions['heroIn']> = ({ bytes, head }) => {
  const code = head === 'other' ? new TextDecoder().decode(bytes) : ''
  const images = /\bopenGraph\s*:\s*\{[^}]*?\bimages?\s*:\s*([^\n]*)/.exec(code)?.[1]
  if (images === undefined) return undefined
  const value = /['"`]([^'"`]+)/.exec(images)?.[1] ?? ''
  return { label: `metadata.openGraph.images: ${value}`.trim(), value }
}

/**
 * MDX pages of the App Router. Their metadata is JavaScript, which is not edited; the image and its
 * alt text are files beside the page (https://nextjs.org/docs/app/api-reference/file-conventions/metadata/opengraph-image).
 */
export const routeKind: Partial<Conventions> = {
  isPage: (path) => lists.test(path) || isPageName(nameOf(path)),
  named: (path) =>
    namedBelow('')(path.replace(/^(?:src\/)?app\//, '').replace(/\([^()/]*\)\//g, '')).replace(
      /page(?=\.mdx?$)/,
      'index',
    ),
  colocated: () => ({
    social: 'opengraph-image',
    alt: 'opengraph-image.alt.txt',
    formats: ['jpeg', 'png'],
  }),
  heroByPlace: true,
  heroIn: inExportedMetadata,
  heroFiles: () => [/^opengraph-image\d?\.(?:png|jpe?g|gif|[jt]sx?)$/],
}
