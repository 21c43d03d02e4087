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
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue } from '../../reading/code-values.ts'
import { originOf } from '../../reading/config-text.ts'
import { linesAtHeadEnd, stepOf } from '../../reading/lines.ts'

const configs = ['svelte.config.{js,ts,mjs}', 'vite.config.{js,ts,mjs,mts}']
const article = /^src\/routes\/.*\[[^/]*\].*\/\+page\.svelte$/

const pagesOf = (folder: SiteFolder) =>
  folder
    .paths()
    .filter((path) => article.test(path))
    .slice(0, 20)
const loadsOf = (folder: SiteFolder, page: string) =>
  ['.js', '.ts', '.server.js', '.server.ts']
    .map((end) => page.replace(/\.svelte$/, end))
    .filter((path) => folder.has(path))

/**
 * SvelteKit with mdsvex (2.70, 0.12): the page of an article writes its tags in `<svelte:head>`. It
 * gets those of the image where its load function hands on all metadata, and where CNAME or
 * `kit.prerender.origin` tell the address of the site. Checked with a built site.
 */
export const sveltekitWiring: Wiring = {
  reads: (folder) => [
    ...configs.flatMap((glob) => folder.find(glob) ?? []),
    ...pagesOf(folder).flatMap((path) => [path, ...loadsOf(folder, path)]),
  ],

  wire(folder, context): Wired {
    const pages = pagesOf(folder).flatMap((path) => {
      const text = folder.text(path)
      return text !== undefined && headEnd(text) >= 0 ? [{ path, text }] : []
    })
    const silent = pages.filter(({ text }) => !/\b(?:og|twitter):image\b/.test(text))
    if (pages.length > 0 && silent.length === 0) return nothing

    const origin = originFor(folder, context)
    const { hero, social } = context.keys
    const image = [social, hero].filter((key) => key !== undefined && /^[\w$]+$/.test(key))
    if (origin === undefined || image.length === 0) return advise(byHand)
    const patches = silent.flatMap(({ path, text }) => {
      const load = loadsOf(folder, path).map((file) => folder.text(file) ?? '')
      const scope = scopeIn(text, load.join('\n'))
      return scope === undefined
        ? []
        : hiding(patchOf(path, text, withTags(text, { scope, origin }, context), why))
    })
    return { patches, advice: patches.length === 0 ? [byHand] : [] }
  },
}

const headEnd = (text: string) => text.search(/<\/svelte:head\s*>/)

/** Scheme and host. A path before all addresses is none that a page knows without its code. */
function originFor(folder: SiteFolder, { origin }: PatchContext): string | undefined {
  const all = configs.map((glob) => codeConfig(folder, folder.find(glob)))
  const said = all.flatMap((config) => [at(config.whole, 'kit'), ...optionsOf(config)])
  if (said.some((kit) => at(kit, 'paths') !== undefined)) return undefined
  const [told] = said
    .map((kit) => at(kit, 'prerender', 'origin'))
    .filter((one) => one !== undefined)
  const host = typeof told === 'string' ? originOf(told) : undefined
  const address = host ?? origin
  return address === undefined || new URL(address).pathname !== '/' ? undefined : address
}

/** What the plugin of Vite is told, which may be all of the kit's config. */
const optionsOf = (config: CodeConfig): readonly CodeValue[] =>
  config
    .calls()
    .flatMap(({ call }) =>
      call?.name === 'sveltekit' ? [call.args[0], at(call.args[0], 'kit')] : [],
    )

/** What stands before `title` in the page, if the load function puts all other metadata there too. */
function scopeIn(page: string, load: string): string | undefined {
  const scope = /<title>\s*\{(data\.(?:([\w$]+)\.)?)title\}/.exec(page)
  if (!scope) return undefined
  const [, path, name] = scope
  const handsOn =
    name === undefined
      ? /\.\.\.\s*[\w$.]*\bmetadata\b/
      : new RegExp(`\\b${name}\\s*:\\s*[\\w$.]*\\bmetadata\\b|\\bmetadata\\s*:\\s*${name}\\b`)
  return handsOn.test(load) || (name === 'metadata' && /\bmetadata\b/.test(load)) ? path : undefined
}

function withTags(
  text: string,
  { scope, origin }: { readonly scope: string; readonly origin: string },
  context: PatchContext,
): string {
  const step = stepOf(text)
  const { hero, alt, social } = context.keys
  const names = [social, hero].flatMap((key) => (key === undefined ? [] : [`${scope}${key}`]))
  const image = names.join(' ?? ')
  const inside = (condition: string, lines: readonly string[]) => [
    `{#if ${condition}}`,
    ...lines.map((line) => step + line),
    '{/if}',
  ]
  const size = [
    `<meta property="og:image:width" content="${context.social.width}" />`,
    `<meta property="og:image:height" content="${context.social.height}" />`,
  ]
  const card = '<meta name="twitter:card" content="summary_large_image" />'
  const texts = [
    `<meta property="og:image:alt" content={${scope}${alt}} />`,
    `<meta name="twitter:image:alt" content={${scope}${alt}} />`,
  ]
  const tags = inside(image, [
    `{@const heroUrl = new URL(${image}, '${origin}').href}`,
    '<meta property="og:image" content={heroUrl} />',
    ...(social ? inside(`/${ourSocialImage}/.test(${scope}${social})`, size) : []),
    ...(/\btwitter:card\b/.test(text) ? [] : [card]),
    '<meta name="twitter:image" content={heroUrl} />',
    ...(alt ? inside(`${scope}${alt}`, texts) : []),
  ])
  return linesAtHeadEnd(text, headEnd(text), tags)
}

const why =
  'The page writes no og:image and no twitter:image, so no network shows the picture of a post.'
const byHand =
  'The page of an article writes its tags in <svelte:head>: put og:image and twitter:image there, from the metadata of the post and with the address of the site before them (page.url.origin is only right with kit.prerender.origin), or run `meta` on the built pages.'
