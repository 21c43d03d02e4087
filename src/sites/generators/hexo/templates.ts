import {
  nothing,
  ourSocialImage,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'

const script = 'scripts/hero-images.js'

/**
 * Hexo (7.3, 8.1): themes call the helper `open_graph`, each with another key of the post, with a
 * small card, and with addresses that leave out the site's folder. A script of the site can register
 * the helper anew, whatever the theme. Checked with built sites.
 */
export const hexoWiring: Wiring = {
  reads: (folder) => [
    ...['package.json'].filter((path) => folder.has(path)),
    ...folder.paths().filter((path) => /^scripts\/.*\.js$/.test(path)),
  ],

  wire(folder, context): Wired {
    const scripts = folder.paths().filter((path) => /^scripts\/.*\.js$/.test(path))
    const wired = scripts.some((path) => /['"]open_graph['"]/.test(folder.text(path) ?? ''))
    if (wired || folder.has(script)) return nothing
    const { hero, social } = context.keys
    if (hero === undefined && social === undefined) return nothing
    return {
      patches: patchOf(script, undefined, `${lines(context).join('\n')}\n`, why),
      advice: [],
    }
  },
}

/** A value of the page; of a list its first item. */
const read = (key: string | undefined) =>
  key === undefined
    ? 'undefined'
    : `first(page${key
        .split('.')
        .map(step)
        .join('')
        .replace(/^\?(?=\.\w)/, '')})`

const step = (name: string) => (/^[\w$]+$/.test(name) ? `?.${name}` : `?.[${JSON.stringify(name)}]`)

const lines = ({ keys, social }: PatchContext): readonly string[] => [
  "// Puts each post's own picture into og:image and twitter:image, with its alternative text and a",
  '// large card, whatever the theme does. Hexo runs the scripts of this folder by itself.',
  "'use strict'",
  '',
  "const openGraph = hexo.extend.helper.get('open_graph')",
  'const first = (value) => (Array.isArray(value) ? value[0] : value)',
  "const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\"': '&quot;' }",
  'const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => signs[sign])',
  '',
  "hexo.extend.helper.register('open_graph', function (options = {}) {",
  '  const { page } = this',
  `  const social = ${read(keys.social)}`,
  `  const image = social || ${read(keys.hero)}`,
  "  if (!this.is_post() || typeof image !== 'string') return openGraph.call(this, options)",
  '',
  '  const url = this.full_url_for(image)',
  `  const alt = ${read(keys.alt)}`,
  '  const tags = [',
  '    openGraph.call(this, {',
  '      ...options,',
  '      image: url,',
  '      twitter_image: url,',
  "      twitter_card: 'summary_large_image',",
  '    }),',
  '  ]',
  `  if (/${ourSocialImage}/.test(social))`,
  '    tags.push(',
  `      '<meta property="og:image:width" content="${social.width}">',`,
  `      '<meta property="og:image:height" content="${social.height}">',`,
  '    )',
  '  if (alt)',
  '    tags.push(',
  '      `<meta property="og:image:alt" content="${escape(alt)}">`,',
  '      `<meta name="twitter:image:alt" content="${escape(alt)}">`,',
  '    )',
  "  return tags.join('\\n')",
  '})',
]

const why =
  'Themes of Hexo look for the picture under keys of their own, show it as a small card, and write neither its size nor its alternative text.'
