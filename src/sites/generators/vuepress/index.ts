import picomatch from 'picomatch'
import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, isUnknown, itemsOf } from '../../reading/code-values.ts'
import { addressSaid, leftOpen, type Said, saidAt, textSaid } from '../../reading/config-said.ts'
import { cnameFile, folderName, packageData } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { isMap, usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { addressesBeside, headSaid, manifestOf } from '../../reading/page-head.ts'
import { imageOfHead, tagPairAsHtml } from '../../reading/social-tags.ts'
import { byStatus, draft, notPublished, withFlag, withoutPage } from '../../reading/unpublished.ts'
import { isSince, packageRange } from '../../reading/versions.ts'
import { coverForSearch, hostsIn } from './seo.ts'

const beside = '.vuepress/config.{ts,js,mjs}'
const above = 'vuepress.config.{ts,js,mjs}'

/** VuePress 2: it writes the front matter's `head` as it is; a plugin of its themes may add to that. */
export const vuepress: Definition = {
  name: 'vuepress',
  title: 'VuePress',
  home: 'https://vuepress.vuejs.org',
  docs: { marked: 'unless package.json asks for VuePress 1' },
  marks: [beside, above],
  reads: (folder) =>
    [folder.find(beside, above), cnameFile(folder), manifestOf(folder)].filter(
      (path) => path !== undefined,
    ),
  // VuePress 1 has no `head` in its front matter.
  confirmed: (folder) =>
    isSince(packageRange('vuepress', folder.text(manifestOf(folder))), [2, 0, 0]) !== false,

  identity(folder) {
    const code = codeConfig(folder, folder.find(beside, above))
    return identityOf(
      saidAtAny(folder, code, ['title'], ['locales', '/', 'title']),
      saidAtAny(folder, code, ['lang'], ['locales', '/', 'lang']),
      saidAtAny(folder, code, ['description'], ['locales', '/', 'description']),
    )
  },

  conventions(folder) {
    const code = codeConfig(folder, folder.find(beside, above))
    const source = sourceOf(folder)
    const start = source === '' ? '' : `${source}/`
    const { posts, lists } = articlesBelow(folder, source, 'md')
    const served = publicFolder(folder, saidAt(folder, code, 'public'), `${start}.vuepress/public`)
    const pictures = { dir: `${served}/images/hero`, style: 'served' } as const
    const everywhere = headSaid(folder, code, ['meta', 'property', 'og:image', 'content'])
    const twice = `\`head\` in ${code.path} names an og:image for all pages, and VuePress writes that one beside the post's: take it out there, or ${tagsByMeta}.`
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt(source), ...lists],
        isPage: elsewhere(code, start),
        aside: (path) => asideByName(source, path),
        folders: [],
        named: namedBelow(source),
        origin: addressSaid(
          folder,
          [...hostsIn(folder, code), ...addressesBeside(folder, code)],
          saidAt(folder, code, 'base'),
        ),
        served: [served],
        openings: grayMatter,
        drafts: [draft, notPublished, byStatus],
        never: [withFlag('home')],
        noArticle: [withoutPage('article')],
        heroKeys: ['banner', ...usualHeroKeys],
        heroIn: (post) => imageOfHead(post.meta.head, tagPairAsHtml),
        hero: pictures,
        social: pictures,
        keys: coverForSearch(code),
        // Attributes of `head` go into the page as they are: @vuepress/utils 2.0.0-rc.31.
        head: { entry: tagPairAsHtml, card: true },
        warnings: everywhere.length > 0 ? [twice] : [],
      },
    ]
  },

  wireAdvice: '',
}

/** Folder of the pages: the one with `.vuepress` in it, else the one that a script names. */
function sourceOf(folder: SiteFolder): string {
  const inside = folder.find('{,*/,*/*/}.vuepress/**')
  if (inside !== undefined) return folderName(inside.slice(0, inside.indexOf('.vuepress/')))
  const scripts = packageData(folder, manifestOf(folder))?.scripts
  const named = Object.values(isMap(scripts) ? scripts : {}).flatMap(
    (script) =>
      /\bvuepress(?:-\w+)? build ([\w./-]*\w)/.exec(String(script))?.[1]?.split(' ') ?? [],
  )
  return folderName(named[0] ?? '')
}

/** Folder of the files that are served as they are. */
function publicFolder(folder: SiteFolder, said: Said, usual: string): string {
  if (isUnknown(said.value)) {
    const taken = `it is taken for ${usual}. Say "image-dir" and "image-url" in the settings where it is another folder.`
    folder.note(leftOpen(said, taken), 'imageUrl')
  }
  return folderName(textSaid(said) ?? usual)
}

/** Whether a file is no page, because the config's `pagePatterns` leave it out. */
function elsewhere(code: CodeConfig, start: string): (path: string) => boolean {
  const patterns = itemsOf(at(code.whole, 'pagePatterns')).filter(
    (pattern) => typeof pattern === 'string',
  )
  const taken = patterns.filter((pattern) => !pattern.startsWith('!'))
  if (taken.length === 0) return () => false
  const ignore = patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []))
  const isPage = picomatch(taken, { ignore })
  return (path) => !isPage(path.slice(start.length))
}
