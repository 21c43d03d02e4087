import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { type CodeConfig, codeConfig } from '../../reading/code-config.ts'
import { at, isObject } from '../../reading/code-values.ts'
import { folderSaid, type Said, saidAt, saidIn } from '../../reading/config-said.ts'
import { cnameFile, folderName, originOfCname } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import {
  byStatus,
  draft,
  notPublished,
  withFlag,
  withMergeKeys,
  withoutPage,
} from '../../reading/unpublished.ts'
import { directoriesIn, directoryData } from './directory-data.ts'
import { siteData, siteDataFile } from './site-data.ts'
import { eleventyWiring } from './templates.ts'

const extensions = '{md,markdown}'
const config = '{eleventy.config,.eleventy}.{js,mjs,cjs,ts,mts,cts}'

/**
 * Where images go so that Eleventy copies them: it copies nothing that its config does not name.
 * `served` is the folder whose files end up at the top of the site.
 */
function imagesOf(folder: SiteFolder, config: CodeConfig, input: string) {
  const start = input === '' ? '' : `${input}/`
  const named = argumentsOf(config, 'addPassthroughCopy')
  const isPath = (path: unknown) => typeof path === 'string' && !path.includes('*')
  const copied = named.flatMap((path) =>
    typeof path === 'string' && isPath(path) ? [folderName(path)] : [],
  )
  const pairs = named.flatMap((map) => (isObject(map) ? [...map.entries] : []))
  const toTop = pairs.find(([from, to]) => isPath(from) && /^\.?\/?$/.test(String(to)))
  const top = toTop ? folderName(toTop[0]) : folder.find('public/**') ? 'public' : undefined
  if (top !== undefined) return { dir: `${top}/img/hero`, served: top, copied: true }

  const images = copied.find((dir) => /(?:^|\/)(?:img|images|assets|static)(?:\/|$)/.test(dir))
  const served = images === undefined || images.startsWith(start) ? input : ''
  return { dir: `${images ?? `${start}img`}/hero`, served, copied: images !== undefined }
}

/** The first argument of each call of a method. */
const argumentsOf = (config: CodeConfig, method: string) =>
  config.calls().flatMap(({ call }) => (call?.name === method ? [call.args[0]] : []))

/** The folder of the content: said with the config's result, beside it, or by a call. */
function inputSaid(folder: SiteFolder, config: CodeConfig): Said {
  const [called] = argumentsOf(config, 'setInputDirectory')
  const beside = at(config.exported('config'), 'dir', 'input')
  const given = saidAt(folder, config, 'dir', 'input')
  const elsewhere = called ?? beside
  return elsewhere === undefined ? given : saidIn(folder, config.path, elsewhere, 'dir.input')
}

/** Eleventy: no tags of its own; the keys are for the site's layouts. */
export const eleventy: Definition = {
  name: 'eleventy',
  title: 'Eleventy',
  home: 'https://www.11ty.dev',
  marks: [config],
  reads: (folder) =>
    [folder.find(config), cnameFile(folder), ...directoryData(folder), siteDataFile(folder)].filter(
      (path) => path !== undefined,
    ),

  identity(folder) {
    const data = siteData(folder)
    const own = (key: string) => [at(data, key), at(data, 'site', key)]
    return identityOf(
      [...own('title'), ...own('name')],
      [...own('language'), ...own('lang')],
      own('description'),
    )
  },

  conventions(folder) {
    const file = folder.find(config)
    const code = codeConfig(folder, file)
    const input = folderSaid(folder, inputSaid(folder, code))
    const { posts, lists } = articlesBelow(folder, input, extensions)
    const { articles, aside } = directoriesIn(folder)
    const { dir, served, copied } = imagesOf(folder, code, input)
    const hint = `Eleventy copies only what its config names: add eleventyConfig.addPassthroughCopy('${dir}') to ${file}.`
    return [
      {
        posts: [...posts, ...articles.map((dir) => `${dir}/**/*.${extensions}`)],
        notPosts: [
          ...[...papers, ...pagesAt(input), ...lists, '{,**/}_*/**'],
          ...articles.map((dir) => `${dir}/index.${extensions}`),
        ],
        aside: (path) => aside(path) ?? asideByName(input, path),
        folders: [],
        named: namedBelow(input),
        origin: originOfCname(folder),
        served: [served],
        openings: grayMatter,
        drafts: [draft, notPublished, byStatus, withMergeKeys],
        never: [withoutPage('permalink'), withFlag('eleventyExcludeFromCollections')],
        heroKeys: usualHeroKeys,
        hero: { dir, style: 'served' },
        social: { dir, style: 'served' },
        keys: { image: 'hero', image_alt: 'alt', social_image: 'social' },
        unserved: copied ? [] : [hint],
      },
    ]
  },

  wiring: eleventyWiring,
}
