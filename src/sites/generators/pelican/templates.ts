import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  hiding,
  nothing,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { folderName } from '../../reading/config-text.ts'
import { eolOf } from '../../reading/lines.ts'
import { config, type PelicanSettings, pathsIn, settingsOf, textIn } from './settings.ts'

const byHand =
  'No template of this repo for articles that we know how to change: write og:image and twitter:image in your theme from article.image, or let `hero-images meta` put them into the built pages.'

const why = 'Pelican writes no og:image and twitter:image.'

/** Templates for articles that are read: a repo has its theme's, and some that come before it. */
const mostTemplates = 10

/** Folder of our template where the config names none. */
const usualFolder = 'templates'

/** Where templates of this repo for articles may be: those that come before the theme's, then its own. */
const articleTemplates = (settings: PelicanSettings): readonly string[] => {
  const theme = folderName(textIn(settings, 'THEME', ''))
  const folders = [
    ...pathsIn(settings, 'THEME_TEMPLATES_OVERRIDES'),
    ...(theme === '' ? [] : [`${theme}/templates`]),
  ]
  return folders.map((folder) => `${folder}/article.html`)
}

/**
 * Pelican 4.8: its own themes write no image tags. An article template that comes before the theme's
 * (`THEME_TEMPLATES_OVERRIDES`) adds them to its block `head`, which is where Pelican's themes have it.
 */
export const pelicanWiring: Wiring = {
  // Which of them counts, the config tells.
  reads: (folder) => [
    config,
    ...folder
      .paths()
      .filter((path) => /(?:^|\/)article\.html$/.test(path))
      .slice(0, mostTemplates),
  ],

  wire(folder, context): Wired {
    const settings = settingsOf(folder, config)
    const { hero, social } = context.keys
    if (hero === undefined && social === undefined) return advise(byHand)
    const own = articleTemplates(settings).find((path) => folder.text(path) !== undefined)
    const patches = own ? intoOwn(folder, own, context) : besideTheme(folder, settings, context)
    return patches === undefined ? advise(byHand) : { ...nothing, patches: hiding(patches) }
  },
}

function intoOwn(folder: SiteFolder, path: string, context: PatchContext) {
  const text = folder.text(path) ?? ''
  if (/\bog:image\b|\btwitter:image\b/.test(text)) return []
  const block = /\{%-?\s*block\s+head\s*-?%\}[\s\S]*?(?=\{%-?\s*endblock)/.exec(text)
  if (block === null) return undefined
  const eol = eolOf(text)
  const end = block.index + block[0].length
  return patchOf(
    path,
    text,
    `${text.slice(0, end)}${tags(context).join(eol)}${eol}${text.slice(end)}`,
    why,
  )
}

/** A template of our own, where the theme is one of Pelican's. */
function besideTheme(folder: SiteFolder, settings: PelicanSettings, context: PatchContext) {
  const theme = textIn(settings, 'THEME', settings.has('THEME') ? '?' : 'notmyidea')
  const conf = folder.text(config)
  if (!['notmyidea', 'simple'].includes(theme) || conf === undefined) return undefined
  const eol = eolOf(conf)
  const name = 'THEME_TEMPLATES_OVERRIDES'
  const [named] = pathsIn(settings, name)
  if (named === undefined && settings.has(name)) return undefined
  const lines = [
    "{% extends '!theme/article.html' %}",
    '{% block head %}',
    '{{ super() }}',
    // Of these themes it is known that they have no JSON-LD.
    ...tags(context, context.search.structuredData ? article(context.keys) : []),
    '{% endblock %}',
  ]
  const path = `${named ?? usualFolder}/article.html`
  const line = `${conf === '' || conf.endsWith('\n') ? '' : eol}${eol}# Templates that add to those of the theme.${eol}${name} = ['${usualFolder}']${eol}`
  return [
    ...patchOf(path, undefined, `${lines.join('\n')}\n`, why),
    ...(named === undefined
      ? patchOf(config, conf, conf + line, `Pelican reads ${path} by it.`)
      : []),
  ]
}

function tags({ keys, social }: PatchContext, more: readonly string[] = []): readonly string[] {
  const image = [keys.social, keys.hero]
    .flatMap((key) => (key === undefined ? [] : [`article.metadata["${key}"]`]))
    .join(' or ')
  const alt = keys.alt === undefined ? undefined : `article.metadata["${keys.alt}"]`
  return [
    `{%- set hero_image = ${image} %}`,
    // A person may keep a list under such a key, which is no address.
    '{%- if hero_image is string %}',
    `{%- set hero_url = ${addressOf('hero_image')} %}`,
    '<meta property="og:image" content="{{ hero_url }}">',
    // Only of those that we draw is the size known.
    "{%- if '-social.' in hero_image %}",
    `<meta property="og:image:width" content="${social.width}">`,
    `<meta property="og:image:height" content="${social.height}">`,
    '{%- endif %}',
    '<meta name="twitter:card" content="summary_large_image">',
    '<meta name="twitter:image" content="{{ hero_url }}">',
    ...(alt === undefined
      ? []
      : [
          `{%- if ${alt} %}`,
          `<meta property="og:image:alt" content="{{ ${alt} | striptags | escape }}">`,
          `<meta name="twitter:image:alt" content="{{ ${alt} | striptags | escape }}">`,
          '{%- endif %}',
        ]),
    ...more,
    '{%- endif %}',
  ]
}

const addressOf = (image: string) =>
  `${image} if '://' in ${image} else SITEURL ~ '/' ~ ${image}.lstrip('/')`

/** Of the two pictures the hero image: search shows it larger. `tojson` leaves no `<` that ends the script. */
const article = ({ hero }: PatchContext['keys']): readonly string[] => [
  ...(hero === undefined
    ? []
    : [
        `{%- set hero_image = article.metadata["${hero}"] if article.metadata["${hero}"] is string else hero_image %}`,
      ]),
  '{%- set hero_article = {',
  '  "@context": "https://schema.org",',
  '  "@type": "Article",',
  '  "headline": article.title | striptags,',
  `  "image": ${addressOf('hero_image')},`,
  '  "mainEntityOfPage": SITEURL ~ "/" ~ article.url',
  '} %}',
  '<script type="application/ld+json">{{ hero_article | tojson }}</script>',
]
