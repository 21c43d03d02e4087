import { jsonLdMark } from '../../../posts/structured-data.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  hiding,
  nothing,
  ourSocialImage,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { at, isUnknown, valueOfData } from '../../reading/code-values.ts'
import { originOf, packageData } from '../../reading/config-text.ts'
import { linesAtHeadEnd } from '../../reading/lines.ts'

const config = '{eleventy.config,.eleventy}.{js,mjs,cjs,ts,mts,cts}'
const metadata = '{,**/}_data/metadata.{js,cjs,mjs,json}'

const layoutsOf = (folder: SiteFolder) =>
  folder.paths().filter((path) => /(?:^|\/)_(?:includes|layouts)\/.*\.njk$/.test(path))

/**
 * Eleventy: the base blog (v9) writes no image tags at all. Its layout gets them from `image`,
 * `image_alt` and `social_image`; `htmlBaseUrl` makes addresses whole, with the path prefix, and
 * comes with HtmlBasePlugin (or with version 2 of the RSS plugin). Checked with the built base blog.
 */
export const eleventyWiring: Wiring = {
  reads: (folder) =>
    [folder.find(config), folder.find(metadata), ...layoutsOf(folder).slice(0, 40)].filter(
      (path) => path !== undefined,
    ),

  wire(folder, context): Wired {
    const layouts = layoutsOf(folder).flatMap((path) => {
      const text = folder.text(path)
      return text !== undefined && headEnd(text) >= 0 ? [{ path, text }] : []
    })
    const silent = layouts.filter(({ text }) => !writesImage(text))
    if (layouts.length > 0 && silent.length === 0) return nothing

    const hasFilter = givesFilter(folder)
    const hasAddress = originOf(addressIn(folder)) !== undefined
    const hasKeys = context.keys.hero !== undefined || context.keys.social !== undefined
    if (layouts.length === 0 || !hasKeys || !hasFilter || !hasAddress) return advise(byHand)

    return {
      patches: silent.flatMap(({ path, text }) =>
        hiding(patchOf(path, text, linesAtHeadEnd(text, headEnd(text), tags(context, text)), why)),
      ),
      advice: [],
    }
  },
}

/** True where the config adds a plugin that brings `htmlBaseUrl`. */
function givesFilter(folder: SiteFolder): boolean {
  const added = codeConfig(folder, folder.find(config))
    .calls()
    .flatMap(({ call }) => (call?.name === 'addPlugin' ? [call.args[0]] : []))
  return added.some(
    (plugin) =>
      isUnknown(plugin) &&
      (/^(?:Eleventy)?HtmlBasePlugin$/.test(plugin.name ?? '') ||
        /^feedPlugin$/.test(plugin.code) ||
        plugin.name === 'feedPlugin'),
  )
}

/** The address that templates have as `metadata.url`. */
function addressIn(folder: SiteFolder): string | undefined {
  const file = folder.find(metadata)
  const isData = file?.endsWith('.json')
  const data = isData ? valueOfData(packageData(folder, file!)) : codeConfig(folder, file).whole
  const url = at(data, 'url')
  return typeof url === 'string' ? url : undefined
}

/** Where `</head>` is, outside of template comments. */
function headEnd(text: string): number {
  const blank = (part: string) => ' '.repeat(part.length)
  return text.replace(/\{#[\s\S]*?#\}|<!--[\s\S]*?-->/g, blank).search(/<\/head\s*>/i)
}

const writesImage = (text: string) => /\bog:image\b|\btwitter:image\b/.test(text)

function tags({ keys, social, search }: PatchContext, layout: string): readonly string[] {
  const size = [
    `<meta property="og:image:width" content="${social.width}">`,
    `<meta property="og:image:height" content="${social.height}">`,
  ]
  const alt = [
    `<meta property="og:image:alt" content="{{ ${keys.alt} }}">`,
    `<meta name="twitter:image:alt" content="{{ ${keys.alt} }}">`,
  ]
  const when = (condition: string, lines: readonly string[]) => [
    `{%- if ${condition} %}`,
    ...lines,
    '{%- endif %}',
  ]
  const image = [keys.social, keys.hero].filter((key) => key !== undefined).join(' or ')
  return [
    `{%- set heroImage = ${image} %}`,
    // A site may keep a map or a list under such a key, which is no address.
    '{%- if heroImage is string %}',
    '{%- set heroUrl = heroImage | htmlBaseUrl(metadata.url) %}',
    '<meta property="og:image" content="{{ heroUrl }}">',
    ...(keys.social ? when(`r/${ourSocialImage}/.test(${keys.social})`, size) : []),
    '<meta name="twitter:card" content="summary_large_image">',
    '<meta name="twitter:image" content="{{ heroUrl }}">',
    ...(keys.alt ? when(keys.alt, alt) : []),
    ...(search.structuredData && !layout.includes(jsonLdMark) ? article(keys) : []),
    '{%- endif %}',
  ]
}

/** Of the two pictures the hero image: search shows it larger. Without `<` no text ends the script. */
const article = ({ hero }: PatchContext['keys']): readonly string[] => [
  `{%- set heroData = ${hero === undefined ? 'heroImage' : `${hero} if ${hero} is string else heroImage`} %}`,
  '{%- set heroArticle = {',
  '  "@context": "https://schema.org",',
  '  "@type": "Article",',
  '  headline: title,',
  '  image: heroData | htmlBaseUrl(metadata.url),',
  '  mainEntityOfPage: page.url | htmlBaseUrl(metadata.url)',
  '} %}',
  '<script type="application/ld+json">{{ heroArticle | dump | replace("<", "\\\\u003c") | safe }}</script>',
]

const why =
  'The layout writes no og:image and no twitter:image, so no network shows the picture of a post.'
const byHand =
  'Write og:image and twitter:image in your base layout, from the keys social_image, image and image_alt: {{ social_image | htmlBaseUrl(metadata.url) }} makes the address whole, with HtmlBasePlugin in the config and the address of the site as url in _data/metadata.js. Or run `meta` on the built pages.'
