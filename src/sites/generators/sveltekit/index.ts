import { posix } from 'node:path'
import type { Conventions, Definition, Word } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import { articleFolders, namedBelow, papers } from '../../reading/articles.ts'
import { cnameFile, originOfCname } from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { openingsOf } from '../../reading/matter-parsers.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'
import { layerConfigs, layerKinds } from '../next/layers.ts'
import { sveltekitWiring } from './templates.ts'

const extensions = '{md,svx,mdx}'
const routes = `src/routes/{,**/}${articleFolders}`
/** Folders that pages import their posts from. */
const stores = [
  `src/{,**/}${articleFolders}/**/*.${extensions}`,
  `src/{,lib/}content/**/*.${extensions}`,
  `{content,posts,blog,articles}/**/*.${extensions}`,
]

/** The page of a dynamic route, which shows an article. */
const template = (folder: SiteFolder) =>
  folder.find(`${routes}/{,**/}*\\[*\\]*/+page.svelte`) ??
  folder.find('src/routes/**/*\\[*\\]*/+page.svelte')

/**
 * The key that a template takes og:image from, `coverImage` in `content={data.meta.coverImage}`.
 * Where nothing stands around it, the key must hold the full address.
 */
function keyOfTag(code: string): { readonly key: string; readonly word: Word } | undefined {
  const tag = /<meta\s[^<]*?property=["']og:image["']\s+content=("[^"]*"|\{[^}]*\})/.exec(code)
  const content = tag?.[1]?.replace(/^"|"$/g, '') ?? ''
  const key = /\{(?:[^{}]*[\s.?+])?([\w$]+)\s*\}$/.exec(content)?.[1]
  if (key === undefined || !/image|img|cover|thumb|banner|hero|picture/i.test(key)) return undefined
  return { key, word: /^\{[\w$.?\s]*\}$/.test(content) ? 'url' : 'social' }
}

/** SvelteKit with mdsvex: front matter becomes `metadata`, the tags are up to the site's pages. */
export const sveltekit: Definition = {
  name: 'sveltekit',
  title: 'SvelteKit',
  home: 'https://svelte.dev/docs/kit',
  docs: { marked: 'with articles in Markdown, which mdsvex reads' },
  // A new site has no svelte.config.js any more, but always the HTML around its pages.
  marks: ['svelte.config.{js,ts,mjs}', 'src/app.html'],
  plausible: (folder) =>
    folder.find('src/routes/{,**/}+*.{svelte,md,svx,mdx,ts,js}') !== undefined &&
    folder.find(...stores) !== undefined,
  reads: (folder) =>
    [template(folder), cnameFile(folder), ...layerConfigs(folder)].filter(
      (path) => path !== undefined,
    ),
  // It names the parsers of front matter.
  versions: () => ['package.json'],

  conventions(folder) {
    const file = template(folder)
    const code = file === undefined ? undefined : folder.text(file)
    const tag = code === undefined ? undefined : keyOfTag(code)
    const silent = `${file ?? 'The site'} takes no og:image from a post's metadata, so the pages do not see the keys: add it to <svelte:head>, or ${tagsByMeta}.`
    const keys: Readonly<Record<string, Word>> = tag
      ? { [tag.key]: tag.word, [`${tag.key}Alt`]: 'alt', heroImage: 'hero' }
      : { image: 'hero', imageAlt: 'alt', socialImage: 'social' }
    const kind = (posts: readonly string[], special: Partial<Conventions>): Conventions => ({
      posts,
      // src/routes/blog/+page.md is the list of the others.
      notPosts: [...papers, `${routes}/+page.*`],
      aside: (path) => asideByName('src', path),
      isPage: (path) => path.includes('[') || /^\+(?!page\.)/.test(posix.basename(path)),
      folders: [],
      named: (path) =>
        namedBelow('')(path.replace(/^(?:src\/)?(?:lib\/)?(?:(?:content|routes)\/)?/, ''))
          .replace(/\([^()/]*\)\//g, '')
          .replace(/\+page(?=\.\w+$)/, 'index'),
      origin: originOfCname(folder),
      served: ['static'],
      openings: openingsOf(folder.text('package.json')),
      drafts: [draft, notPublished, byStatus],
      heroKeys: [...(tag ? [tag.key] : []), ...usualHeroKeys],
      hero: { dir: 'static/images/hero', style: 'served' },
      social: { dir: 'static/images/hero', style: 'served' },
      keys,
      warnings: tag ? [] : [silent],
      ...special,
    })
    return [...layerKinds(folder, kind, originOfCname(folder) !== undefined), kind(stores, {})]
  },

  wiring: sveltekitWiring,
}
