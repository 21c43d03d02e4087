import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import {
  cnameFile,
  folderName,
  literal,
  originOfCname,
  withoutComments,
} from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { draft, withFlag, withoutPage } from '../../reading/unpublished.ts'
import { eleventyWiring } from './templates.ts'

const config = '{eleventy.config,.eleventy}.{js,mjs,cjs,ts,mts,cts}'

/**
 * Where images go so that Eleventy copies them: it copies nothing that its config does not name.
 * `served` is the folder whose files end up at the top of the site.
 */
function imagesOf(folder: SiteFolder, code: string, input: string) {
  const start = input === '' ? '' : `${input}/`
  const copied = [...code.matchAll(/addPassthroughCopy\(\s*['"`]([^'"`*]+)['"`]/g)].map((match) =>
    folderName(match[1] ?? ''),
  )
  const toTop = /addPassthroughCopy\(\s*\{\s*['"`]([^'"`*]+)['"`]\s*:\s*['"`]\.?\/?['"`]/.exec(code)
  const top = toTop ? folderName(toTop[1] ?? '') : folder.find('public/**') ? 'public' : undefined
  if (top !== undefined) return { dir: `${top}/img/hero`, served: top, copied: true }

  const images = copied.find((dir) => /(?:^|\/)(?:img|images|assets|static)(?:\/|$)/.test(dir))
  const served = images === undefined || images.startsWith(start) ? input : ''
  return { dir: `${images ?? `${start}img`}/hero`, served, copied: images !== undefined }
}

/** Eleventy: no tags of its own; the keys are for the site's layouts. */
export const eleventy: Definition = {
  name: 'eleventy',
  title: 'Eleventy',
  home: 'https://www.11ty.dev',
  marks: [config],
  reads: (folder) => [folder.find(config), cnameFile(folder)].filter((path) => path !== undefined),

  conventions(folder) {
    const file = folder.find(config)
    const code = withoutComments(folder.text(file ?? '') ?? '')
    const input = folderName(literal(code, 'input') ?? '')
    const { posts, lists } = articlesBelow(folder, input, '{md,markdown}')
    const { dir, served, copied } = imagesOf(folder, code, input)
    const hint = `Eleventy copies only what its config names: add eleventyConfig.addPassthroughCopy('${dir}') to ${file}.`
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt(input), ...lists, '{,**/}_*/**'],
        folders: [],
        named: namedBelow(input),
        origin: originOfCname(folder),
        served: [served],
        drafts: [draft],
        never: [withoutPage('permalink'), withFlag('eleventyExcludeFromCollections')],
        heroKeys: usualHeroKeys,
        hero: { dir, style: 'served' },
        social: { dir, style: 'served' },
        keys: { image: 'hero', image_alt: 'alt', social_image: 'social' },
        warnings: copied ? [] : [hint],
      },
    ]
  },

  wiring: eleventyWiring,
}
