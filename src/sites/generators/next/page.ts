import type { Word } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articleFolders } from '../../reading/articles.ts'

const inFolders = new RegExp(`/(?:${articleFolders.slice(1, -1).replaceAll(',', '|')})/`)
const dynamic = /^(?:src\/)?(?:app|pages)\/(?:.*\/)?\[[^/]*\](?:\/page)?\.[jt]sx?$/

/** The route that shows an article, `app/posts/[slug]/page.tsx`, where there is one. */
export function articleRoute(folder: SiteFolder): string | undefined {
  const routes = folder.paths().filter((path) => dynamic.test(path))
  return routes.find((path) => inFolders.test(path)) ?? routes[0]
}

type AskedKeys = Readonly<Record<string, Word>>

/**
 * Next's own blog starter: a post without `ogImage` breaks its build. It hands on the address alone;
 * `openGraph.images` takes the other three as they are.
 */
export const starterKeys: AskedKeys = {
  coverImage: 'hero',
  'ogImage.url': 'social',
  'ogImage.alt': 'alt',
  'ogImage.width': 'width',
  'ogImage.height': 'height',
}

/** The keys of front matter that the code of an article's route asks for. */
export function keysAsked(code: string | undefined): AskedKeys {
  if (code !== undefined && /\bogImage\??\.url\b/.test(code)) return starterKeys
  const names = ['ogImage', 'socialImage', 'image', 'cover', 'coverImage', 'thumbnail', 'banner']
  const asked = names.find((name) =>
    new RegExp(`(?<!\\bsite\\w*)\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*=`).test(
      code ?? '',
    ),
  )
  return { [asked ?? 'image']: 'social', heroImage: 'hero', heroImageAlt: 'alt' }
}

/** True where code sets the image that networks show, in the App Router or in a `<Head>`. */
export const setsImage = (code: string) => /\bopenGraph\b|og:image|NextSeo/.test(code)

/** True where code knows where the site is. */
export const knowsAddress = (code: string) => /metadataBase|\b(?:site|base)_?url\b/i.test(code)
