import { posix } from 'node:path'
import picomatch from 'picomatch'
import { withoutEnding } from '../../../posts/kinds.ts'
import type { Conventions, Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByWire } from '../../reading/advice.ts'
import { articleFolders, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, isUnknown, itemsOf } from '../../reading/code-values.ts'
import { addressSaid, leftOpen, noPosts, saidAt, saidIn } from '../../reading/config-said.ts'
import { cnameFile, folderName } from '../../reading/config-text.ts'
import { identityOf, saidAtAny } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'
import { gatsbyWiring } from './templates.ts'

const config = 'gatsby-config.{js,ts,mjs,cjs}'
const head = 'src/{components,layouts,utils}/**/[sS]{eo,EO}.{js,jsx,ts,tsx}'
const extensions = '{md,mdx}'
const isArticleFolder = picomatch(`{,**/}${articleFolders}{,/**}`)

/** Folders that the options of plugins name: gatsby-source-filesystem's `path`, a theme's `contentPath`. */
function pathsIn(folder: SiteFolder, { path, whole }: CodeConfig): readonly string[] {
  const said = itemsOf(at(whole, 'plugins'))
    .map((plugin) => at(plugin, 'options'))
    .flatMap((options) =>
      ['path', 'contentPath'].map((key) =>
        saidIn(folder, path, at(options, key), `plugins.options.${key}`),
      ),
    )
  for (const one of said) if (isUnknown(one.value)) folder.note(leftOpen(one, noPosts), 'posts')
  return said.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
}

/** Folders that Gatsby reads and that hold articles. */
function sourcesIn(folder: SiteFolder, config: CodeConfig): readonly string[] {
  const dirs = pathsIn(folder, config)
    .map(folderName)
    .filter((dir) => dir !== '' && folder.find(`${dir}/**/*.${extensions}`) !== undefined)
  const articles = dirs.filter((dir) => isArticleFolder(dir))
  if (articles.length > 0) return [...new Set(articles)]
  const below = (dirs.length > 0 ? dirs : ['content']).map(
    (dir) => `${dir}/{,**/}${articleFolders}`,
  )
  return folder.find(...below.map((dir) => `${dir}/**/*.${extensions}`)) ? below : dirs
}

/** Gatsby: files named in front matter are found beside the post; the tags are up to the site's code. */
export const gatsby: Definition = {
  name: 'gatsby',
  title: 'Gatsby',
  home: 'https://www.gatsbyjs.com',
  marks: [config],
  plausible: (folder) =>
    folder.find(`{content,src,blog,posts,articles,data}/**/*.${extensions}`) !== undefined,
  reads: (folder) =>
    [folder.find(config), folder.find(head), cnameFile(folder)].filter(
      (path) => path !== undefined,
    ),

  identity(folder) {
    const code = codeConfig(folder, folder.find(config))
    return identityOf(
      saidAtAny(folder, code, ['siteMetadata', 'title'], ['siteMetadata', 'siteTitle']),
      saidAtAny(folder, code, ['siteMetadata', 'language'], ['siteMetadata', 'lang']),
      saidAtAny(folder, code, ['siteMetadata', 'description']),
    )
  },

  conventions(folder, { imageDir }) {
    const code = codeConfig(folder, folder.find(config))
    const sources = sourcesIn(folder, code)
    const file = folder.find(head) ?? ''
    const headCode = folder.text(file)
    const isSilent = headCode !== undefined && !/og:image|twitter:image/.test(headCode)
    const silent = `${file} writes no og:image, so the pages do not see the images: pass it socialImage, or ${tagsByWire}.`
    const pages: Conventions = {
      posts: sources.map((dir) => `${dir}/**/*.${extensions}`),
      notPosts: papers,
      // A folder that the config names is meant.
      aside: (path) => asideByName(sources.find((dir) => path.startsWith(`${dir}/`)) ?? '', path),
      folders: sources,
      origin: addressSaid(
        folder,
        [saidAt(folder, code, 'siteMetadata', 'siteUrl')],
        saidAt(folder, code, 'pathPrefix'),
      ),
      served: ['static'],
      based: true,
      openings: grayMatter,
      drafts: [draft, notPublished, byStatus],
      heroKeys: ['featuredImage', 'featuredimage', ...usualHeroKeys],
      hero: { dir: 'src/images/hero', style: 'relative' },
      social: { dir: 'src/images/hero', style: 'relative' },
      keys: { featuredImage: 'hero', featuredImageAlt: 'alt', socialImage: 'social' },
      warnings: isSilent ? [silent] : [],
    }
    return [imageDir === undefined ? { ...pages, colocated: colocatedOf } : pages]
  },

  wiring: gatsbyWiring,
}

/** `first/index.md` has a folder of its own; the images of `first.md` have its name. */
function colocatedOf({ path }: { readonly path: string }) {
  const name = withoutEnding(posix.basename(path))
  const language = /^index(\.\w+)?$/.exec(name)
  if (language) {
    return { hero: `hero${language[1] ?? ''}`, social: `social${language[1] ?? ''}` }
  }
  return { hero: name, social: `${name}-social` }
}
