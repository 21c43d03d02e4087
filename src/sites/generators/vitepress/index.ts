import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import {
  cnameFile,
  folderName,
  literal,
  originOf,
  originOfCname,
  withoutComments,
} from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { imageOfHead, tagPair } from '../../reading/social-tags.ts'
import { draft, withValue } from '../../reading/unpublished.ts'

const configs = [
  '.vitepress/config.{ts,js,mts,mjs,cts,cjs}',
  '.vitepress/config/index.{ts,js,mts,mjs}',
]
const manifest = (folder: SiteFolder) =>
  folder.has('package.json') ? 'package.json' : '/package.json'

/** Address of the site, as one of the places tells it where VitePress users write it down. */
function originIn(folder: SiteFolder, code: string): string | undefined {
  const base = literal(code, 'base')
  const tag = (key: string, value: string) =>
    new RegExp(`['"]${key}['"][^\\]]*?\\b${value}:\\s*['"]([^'"$]+)['"]`).exec(code)?.[1]
  const canonical = /rel:\s*['"]canonical['"][^}]*?href:\s*['"]([^'"$]+)['"]/.exec(code)?.[1]
  const homepage = literal(folder.text(manifest(folder)), 'homepage')
  const isSite = homepage !== undefined && !/^https?:\/\/(?:github|gitlab)\.com\//.test(homepage)
  return [
    originOf(literal(code, 'hostname'), base),
    originOf(canonical, base),
    originOf(tag('og:url', 'content'), base),
    originOf(originOfCname(folder), base),
    originOf(isSite ? homepage : undefined, base),
  ].find((origin) => origin !== undefined)
}

/** VitePress writes the front matter's `head` as it is, and nothing of its own. */
export const vitepress: Definition = {
  name: 'vitepress',
  title: 'VitePress',
  home: 'https://vitepress.dev',
  marks: configs,
  reads: (folder) =>
    [folder.find(...configs), cnameFile(folder), manifest(folder)].filter(
      (path) => path !== undefined,
    ),

  conventions(folder) {
    const code = withoutComments(folder.text(folder.find(...configs) ?? '') ?? '')
    const source = folderName(literal(code, 'srcDir') ?? '')
    const start = source === '' ? '' : `${source}/`
    const { posts, lists } = articlesBelow(folder, source, 'md')
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt(source), ...lists, '**/*\\[*\\]*'],
        folders: [],
        named: namedBelow(source),
        origin: originIn(folder, code),
        served: [`${start}public`],
        drafts: [draft],
        never: [withValue('layout', 'home')],
        heroKeys: usualHeroKeys,
        heroIn: (post) => imageOfHead(post.meta.head, tagPair),
        hero: { dir: `${start}public/images/hero`, style: 'served' },
        social: { dir: `${start}public/images/hero`, style: 'served' },
        keys: {},
        head: { entry: tagPair, card: true },
      },
    ]
  },

  wireAdvice: '',
}
