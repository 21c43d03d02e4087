import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { addressSaid, folderSaid, saidAt } from '../../reading/config-said.ts'
import { cnameFile } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { addressesBeside, manifestOf } from '../../reading/page-head.ts'
import { imageOfHead, tagPair } from '../../reading/social-tags.ts'
import { byStatus, draft, notPublished, withValue } from '../../reading/unpublished.ts'

const configs = [
  '.vitepress/config.{ts,js,mts,mjs,cts,cjs}',
  '.vitepress/config/index.{ts,js,mts,mjs}',
]
/** Address of the site, as one of the places tells it where VitePress users write it down. */
function originIn(folder: SiteFolder, config: CodeConfig): string | undefined {
  const hosts = [saidAt(folder, config, 'sitemap', 'hostname'), ...addressesBeside(folder, config)]
  return addressSaid(folder, hosts, saidAt(folder, config, 'base'))
}

/** VitePress writes the front matter's `head` as it is, and nothing of its own. */
export const vitepress: Definition = {
  name: 'vitepress',
  title: 'VitePress',
  home: 'https://vitepress.dev',
  marks: configs,
  reads: (folder) =>
    [folder.find(...configs), cnameFile(folder), manifestOf(folder)].filter(
      (path) => path !== undefined,
    ),

  identity(folder) {
    const code = codeConfig(folder, folder.find(...configs))
    return identityOf(
      saidAtAny(folder, code, ['title'], ['locales', 'root', 'title']),
      saidAtAny(folder, code, ['lang'], ['locales', 'root', 'lang']),
      saidAtAny(folder, code, ['description'], ['locales', 'root', 'description']),
    )
  },

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
