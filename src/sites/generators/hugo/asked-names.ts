import type { SiteFolder } from '../../contract/folder.ts'
import { isOfOthers } from '../../reading/picture-keys.ts'

/** Templates that are read at most: each is a request of its own by the API. */
const mostTemplates = 4

const template = /^(?:themes\/[^/]+\/)?layouts\/(.+)\.html$/
/** What shows the picture of a post, the surest first, by the names of templates. */
const telling = [
  /(?:feature|cover|hero|banner|thumb|masthead|splash|header[-_]?image)[^/]*$/i,
  /(?:^|\/)(?:single|page|post|posts|article)$/i,
  /(?:^|\/)(?:summary|card|list|section|head|baseof)$/i,
]
/** Pieces that writers place by hand, and what shows other things than articles. */
const aside = /(?:^|\/)(?:_?shortcodes|_markup|icons?)\/|(?:^|\/)(?:rss|sitemap|404|search)[^/]*$/i

/** The templates that may say by which name they look for a post's picture, the surest first. */
function templatesOf(folder: SiteFolder): readonly string[] {
  const ranked = folder.paths().flatMap((path) => {
    const name = template.exec(path)?.[1]
    if (name === undefined || aside.test(name)) return []
    const isTheme = path.startsWith('themes/')
    // The site's own are used in the place of the theme's.
    if (isTheme && folder.has(`layouts/${name}.html`)) return []
    const rank = telling.findIndex((pattern) => pattern.test(name))
    return rank === -1 ? [] : [{ path, rank: isTheme ? rank + 0.5 : rank }]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, mostTemplates)
    .map(({ path }) => path)
}

/**
 * `.Resources.GetMatch "hero.*"` and its like: https://gohugo.io/methods/page/resources/. A default counts
 * (`(.Params.cover | default "*cover*")`), a name that is put together does not.
 */
const asked =
  /(?<receiver>[\w.$()"\s]{0,80})\.(?:GetMatch|Resources\.Get)\s+(?:\([^"`{}()]*)?["`](?<glob>[^"`%{}]*(?:\{[^"`%{}]*\}[^"`%{}]*)*)["`]/g
/** The first picture of the folder, whatever its name. */
const first =
  /\b(?:index\s+\(\s*[\w.$]*\.Resources\.ByType\s+"image"\s*\)\s+0|first\s+1\s+\(\s*[\w.$]*\.Resources\.ByType\s+"image"\s*\))/
/** Files of the whole site, or of another page than the post's own. */
const elsewhere = /(?:^|[^.\w])resources\b|\b(?:site|Site|Home|Parent|GetPage|\w+Section)\b/
const comment = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g

/** How one template asks for pictures by their names, in its order. */
export function namesAsked(text: string): readonly string[] {
  const bare = text.replace(comment, '')
  const named = [...bare.matchAll(asked)].flatMap(
    ({ groups: { receiver = '', glob = '' } = {} }) =>
      elsewhere.test(receiver) || isOfOthers(glob) ? [] : [glob],
  )
  return [...named, ...(first.test(bare) ? ['*'] : [])]
}

/** How the templates that are in this repo ask for the picture of a post by its name, the surest first. */
export function askedNames(folder: SiteFolder): readonly string[] {
  const paths = templatesOf(folder)
  for (const path of paths) folder.want(path)
  return [...new Set(paths.flatMap((path) => namesAsked(folder.text(path) ?? '')))]
}
