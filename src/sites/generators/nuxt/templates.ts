import { advise, hiding, patchOf, type Wired, type Wiring } from '../../contract/templates.ts'
import { linesAfter } from '../../reading/lines.ts'

const pages = /^(?:app\/|src\/)?pages\/.*\[[^/]*\][^/]*\.vue$/
const query = /\bconst\s*\{\s*data:\s*([\w$]+)\b[^}]*\}\s*=\s*await\s+useAsyncData\(/

/**
 * Nuxt Content (3.16): tags stand in the front matter's `seo`, which a page has to hand to
 * `useSeoMeta`; otherwise it has no tags at all.
 */
export const nuxtWiring: Wiring = {
  reads: (folder) =>
    folder
      .paths()
      .filter((path) => pages.test(path))
      .slice(0, 40),

  wire(folder): Wired {
    const articles = folder
      .paths()
      .filter((path) => pages.test(path))
      .map((path) => ({ path, text: folder.text(path) ?? '' }))
      .filter(({ text }) => /\bqueryCollection\(/.test(text))
    if (articles.length === 0) return advise(byHand)
    const silent = articles.filter(
      ({ text }) => !/\buse(?:Server)?SeoMeta\b|\buseHead\b/.test(text),
    )
    const patches = silent.flatMap(({ path, text }) =>
      hiding(patchOf(path, text, withSeo(text), why)),
    )
    return { patches, advice: silent.length > patches.length ? [byHand] : [] }
  },
}

/** A call behind the query of the article; the same text where that is not to be found. */
function withSeo(text: string): string {
  const found = query.exec(text)
  const end = found ? closing(text, found.index + found[0].length) : undefined
  if (!found || end === undefined) return text
  // One article, not a list of them.
  if (!/\.first\(\)/.test(text.slice(found.index, end))) return text
  const indent = /[ \t]*$/.exec(
    text.slice(text.lastIndexOf('\n', found.index) + 1, found.index),
  )![0]
  const semicolon = text.charAt(end) === ';' ? ';' : ''
  return linesAfter(text, end, [`useSeoMeta(${found[1]}.value?.seo ?? {})${semicolon}`], indent)
}

/** Behind the bracket that closes the one before `from`. */
function closing(text: string, from: number): number | undefined {
  let depth = 1
  for (let offset = from; offset < text.length; offset++) {
    if (text[offset] === '(') depth++
    if (text[offset] === ')' && --depth === 0) return offset + 1
  }
  return undefined
}

const why =
  'The page does not hand seo to useSeoMeta, so neither og:image nor twitter:image of a post gets into it.'
const byHand =
  'Hand the seo of the front matter to the page of an article: useSeoMeta(post.value?.seo ?? {}), or run `meta` on the built pages.'
