import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, itemsOf } from '../../reading/code-values.ts'
import { addressSaid, folderSaid, type Said, saidAt, saidIn } from '../../reading/config-said.ts'
import { cnameFile, originOfCname, packageData } from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { imageOfHead, tagPair } from '../../reading/social-tags.ts'
import { byStatus, draft, notPublished, withValue } from '../../reading/unpublished.ts'

const configs = [
  '.vitepress/config.{ts,js,mts,mjs,cts,cjs}',
  '.vitepress/config/index.{ts,js,mts,mjs}',
]
const manifest = (folder: SiteFolder) =>
  folder.has('package.json') ? 'package.json' : '/package.json'

/** The values that entries of `head` give a key: `['meta', { property: 'og:url', content }]`. */
function headSaid(
  folder: SiteFolder,
  config: CodeConfig,
  [tag, mark, marked, key]: readonly [string, string, string, string],
): readonly Said[] {
  return itemsOf(at(config.whole, 'head'))
    .filter((entry) => at(entry, 0) === tag && at(entry, 1, mark) === marked)
    .map((entry) => saidIn(folder, config.path, at(entry, 1, key), `head: ${marked}`))
}

/** Address of the site, as one of the places tells it where VitePress users write it down. */
function originIn(folder: SiteFolder, config: CodeConfig): string | undefined {
  const homepage = packageData(folder, manifest(folder))?.homepage
  const isSite =
    typeof homepage === 'string' && !/^https?:\/\/(?:github|gitlab)\.com\//.test(homepage)
  const hosts: readonly Said[] = [
    saidAt(folder, config, 'sitemap', 'hostname'),
    ...headSaid(folder, config, ['link', 'rel', 'canonical', 'href']),
    ...headSaid(folder, config, ['meta', 'property', 'og:url', 'content']),
    { value: originOfCname(folder), where: 'CNAME' },
    { value: isSite ? homepage : undefined, where: manifest(folder) },
  ]
  return addressSaid(folder, hosts, saidAt(folder, config, 'base'))
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
    const code = codeConfig(folder, folder.find(...configs))
    const source = folderSaid(folder, saidAt(folder, code, 'srcDir'))
    const start = source === '' ? '' : `${source}/`
    const { posts, lists } = articlesBelow(folder, source, 'md')
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt(source), ...lists, '**/*\\[*\\]*'],
        aside: (path) => asideByName(source, path),
        folders: [],
        named: namedBelow(source),
        origin: originIn(folder, code),
        served: [`${start}public`],
        openings: grayMatter,
        drafts: [draft, notPublished, byStatus],
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
