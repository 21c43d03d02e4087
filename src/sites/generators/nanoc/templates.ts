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
import { dataConfig, originOf } from '../../reading/config-text.ts'
import { linesAtHeadEnd } from '../../reading/lines.ts'

const config = 'nanoc.{yaml,yml}'
/** Layouts that are read; a site has a few. */
const mostLayouts = 20

const layoutsOf = (folder: SiteFolder): readonly string[] =>
  folder
    .paths()
    .filter((path) => /^layouts\/.*\.(?:html|erb|rhtml)$/.test(path))
    .slice(0, mostLayouts)

/**
 * nanoc 4.12: a layout in ERB gets the tags from the item's own metadata. Addresses need `base_url` in
 * the config, which nanoc's own feeds need as well.
 */
export const nanocWiring: Wiring = {
  reads: (folder) =>
    [folder.find(config), ...layoutsOf(folder)].filter((path) => path !== undefined),

  wire(folder, context): Wired {
    const layouts = layoutsOf(folder).flatMap((path) => {
      const text = folder.text(path)
      return text !== undefined && isErb(text) && headEnd(text) >= 0 ? [{ path, text }] : []
    })
    const silent = layouts.filter(({ text }) => !/\b(?:og|twitter):image\b/.test(text))
    if (layouts.length > 0 && silent.length === 0) return nothing
    const { hero, social } = context.keys
    const image = [social, hero].filter((key) => key !== undefined && /^\w+$/.test(key))
    const { base_url } = dataConfig(folder, folder.find(config))
    if (originOf(String(base_url ?? '')) === undefined) return advise(noAddress)
    if (silent.length === 0 || image.length === 0) return advise(byHand)
    return {
      ...nothing,
      patches: silent.flatMap(({ path, text }) =>
        hiding(patchOf(path, text, linesAtHeadEnd(text, headEnd(text), tags(context, text)), why)),
      ),
    }
  },
}

/** Other filters take the same endings. */
const isErb = (text: string) => /<%=\s*yield\s*%>/.test(text)

const headEnd = (text: string): number =>
  text.replace(/<!--[\s\S]*?-->/g, (part) => ' '.repeat(part.length)).search(/<\/head\s*>/i)

function tags({ keys, social, search }: PatchContext, layout: string): readonly string[] {
  const image = [keys.social, keys.hero]
    .flatMap((key) => (key === undefined ? [] : [item(key)]))
    .join(' || ')
  return [
    `<% hero_image = ${image} %>`,
    // A site may keep a list under such a key, which is no address.
    '<% if hero_image.is_a?(String) %>',
    `<% hero_url = ${addressOf('hero_image')} %>`,
    '<meta property="og:image" content="<%= hero_url %>">',
    // Only of those that we draw is the size known.
    `<% if hero_image.match?(/${ourSocialImage}/) %>`,
    `<meta property="og:image:width" content="${social.width}">`,
    `<meta property="og:image:height" content="${social.height}">`,
    '<% end %>',
    '<meta name="twitter:card" content="summary_large_image">',
    '<meta name="twitter:image" content="<%= hero_url %>">',
    ...(keys.alt === undefined
      ? []
      : [
          `<% if ${item(keys.alt)} %>`,
          `<meta property="og:image:alt" content="<%= ERB::Util.html_escape(${item(keys.alt)}) %>">`,
          `<meta name="twitter:image:alt" content="<%= ERB::Util.html_escape(${item(keys.alt)}) %>">`,
          '<% end %>',
        ]),
    ...(search.structuredData && !layout.includes(jsonLdMark) ? article(keys) : []),
    '<% end %>',
  ]
}

const item = (key: string) => `@item[:${key}]`
const addressOf = (image: string) =>
  `${image}.include?('://') ? ${image} : @config[:base_url].chomp('/') + '/' + ${image}.sub(%r{\\A/}, '')`

/** Of the two pictures the hero image: search shows it larger. Without `<` no text ends the script. */
const article = ({ hero }: PatchContext['keys']): readonly string[] => [
  ...(hero === undefined
    ? []
    : [`<% hero_image = ${item(hero)} if ${item(hero)}.is_a?(String) %>`]),
  '<% require "json" %>',
  '<% hero_article = {',
  "  '@context' => 'https://schema.org',",
  "  '@type' => 'Article',",
  "  'headline' => @item[:title],",
  `  'image' => ${addressOf('hero_image')},`,
  "  'mainEntityOfPage' => @config[:base_url].chomp('/') + @item.path.to_s",
  '}.compact %>',
  `<script type="application/ld+json"><%= JSON.generate(hero_article).gsub('<') { '\\u003c' } %></script>`,
]

const why = 'The layout writes no og:image and twitter:image.'
const byHand =
  'No layout in ERB with a head of its own: write og:image and twitter:image there from @item[:image], or let `hero-images meta` put them into the built pages.'
const noAddress =
  'Set base_url in nanoc.yaml to the address of the site, with its path: without it og:image has no host, and no network follows it.'
