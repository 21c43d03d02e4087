import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByMeta } from '../../reading/advice.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, itemsOf } from '../../reading/code-values.ts'
import { addressSaid, folderSaid, type Said, saidAt, saidIn } from '../../reading/config-said.ts'
import { cnameFile } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { addressesBeside, headSaid, manifestOf } from '../../reading/page-head.ts'
import { imageOfHead, tagPair, tagPairAsHtml } from '../../reading/social-tags.ts'
import { byStatus, draft, notPublished, withValue } from '../../reading/unpublished.ts'
import { isSince, packageRange } from '../../reading/versions.ts'

const config = 'rspress.config.{js,ts,mjs,mts,cjs,cts}'

/** Rspress writes the front matter's `head` as it is, and no picture of its own. */
export const rspress: Definition = {
  name: 'rspress',
  title: 'Rspress',
  home: 'https://rspress.rs',
  marks: [config],
  reads: (folder) =>
    [folder.find(config), cnameFile(folder), manifestOf(folder)].filter(
      (path) => path !== undefined,
    ),

  identity(folder) {
    const code = codeConfig(folder, folder.find(config))
    return identityOf(
      saidAtAny(folder, code, ['title']),
      saidAtAny(folder, code, ['lang']),
      saidAtAny(folder, code, ['description']),
    )
  },

  conventions(folder) {
    const code = codeConfig(folder, folder.find(config))
    const said = saidAt(folder, code, 'root')
    const source = folderSaid(folder, said.value === undefined ? { ...said, value: 'docs' } : said)
    const start = source === '' ? '' : `${source}/`
    const { posts, lists } = articlesBelow(folder, source, '{md,mdx}')
    const isOld = isVersion1(folder)
    const entry = isOld ? tagPairAsHtml : tagPair
    return [
      {
        posts,
        notPosts: [
          ...papers,
          ...pagesAt(source),
          ...lists,
          ...[`${start}public/**`, `${start}**/_[^_]*`, `${start}**/_[^_]*/**`],
          ...leftOut(code).map((glob) => start + glob.replace(/^\.?\//, '')),
        ],
        aside: (path) => asideByName(source, path),
        folders: [],
        named: namedBelow(source),
        origin: addressSaid(
          folder,
          [
            saidAt(folder, code, 'siteOrigin'),
            ...addressesOfPlugins(folder, code),
            ...addressesBeside(folder, code),
          ],
          saidAt(folder, code, 'base'),
        ),
        served: [`${start}public`],
        openings: grayMatter,
        drafts: [draft, notPublished, byStatus],
        never: [withValue('pageType', 'home', '404')],
        noArticle: [withValue('pageType', 'custom', 'blank')],
        heroKeys: usualHeroKeys,
        heroIn: (post) => imageOfHead(post.meta.head, entry),
        hero: { dir: `${start}public/images/hero`, style: 'served' },
        social: { dir: `${start}public/images/hero`, style: 'served' },
        keys: {},
        head: { entry, card: true },
        warnings: isOld ? namedTwice(folder, code) : [],
      },
    ]
  },

  wireAdvice: '',
}

/** It puts the tags of a page beside those of the config, and their content as it is: @rspress/core 1.47.2. */
const isVersion1 = (folder: SiteFolder): boolean =>
  isSince(packageRange('rspress', folder.text(manifestOf(folder))), [2, 0, 0]) === false

/** Version 1 writes a picture that the config names for all pages too, and before the post's. */
function namedTwice(folder: SiteFolder, code: CodeConfig): readonly string[] {
  const everywhere = headSaid(folder, code, ['meta', 'property', 'og:image', 'content'])
  const twice = `\`head\` in ${code.path} names an og:image for all pages, and Rspress 1 writes that one before the post's: take it out there, or ${tagsByMeta}.`
  return everywhere.length > 0 ? [twice] : []
}

/** Globs of files that are no routes, below the folder of the pages. */
const leftOut = (code: CodeConfig): readonly string[] =>
  itemsOf(at(code.whole, 'route', 'exclude')).filter((glob) => typeof glob === 'string')

/** The plugins for feeds and sitemaps take the address of the site as `siteUrl`. */
const addressesOfPlugins = (folder: SiteFolder, code: CodeConfig): readonly Said[] =>
  code
    .calls()
    .filter(({ module = '' }) => /(?:^@rspress\/|\brspress-)plugin-/.test(module))
    .map(({ call }) => at(call?.args[0], 'siteUrl'))
    .filter((address) => address !== undefined)
    .map((address) => saidIn(folder, code.path, address, 'siteUrl'))
