import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { articlesBelow, namedBelow, pagesAt, papers } from '../../reading/articles.ts'
import { dataConfig, folderName, originOf } from '../../reading/config-text.ts'
import { isMap, usualHeroKeys } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { draft } from '../../reading/unpublished.ts'
import { nanocWiring } from './templates.ts'

const config = 'nanoc.{yaml,yml}'
/** What people write articles in; rules of the site may compile anything. */
const documents = '{md,markdown,html,htm}'

/** `content_dir` of the first data source that has one. */
function contentFolder(folder: SiteFolder): string {
  const sources = dataConfig(folder, folder.find(config)).data_sources
  const dirs = (Array.isArray(sources) ? sources : []).flatMap((source: unknown) =>
    isMap(source) && typeof source.content_dir === 'string' ? [source.content_dir] : [],
  )
  return folderName(dirs[0] ?? 'content')
}

/** nanoc: items below `content/` with front matter; where each goes, the site's own rules say. */
export const nanoc: Definition = {
  name: 'nanoc',
  title: 'nanoc',
  home: 'https://nanoc.app',
  marks: [config],
  reads: (folder) => [folder.find(config)].filter((path) => path !== undefined),

  conventions(folder) {
    const content = contentFolder(folder)
    const { posts, lists } = articlesBelow(folder, content, documents)
    const dir = `${content}/assets/images/hero`
    return [
      {
        posts,
        notPosts: [...papers, ...pagesAt(content), ...lists],
        aside: (path) => asideByName(content, path),
        folders: [],
        named: namedBelow(content),
        origin: originOf(String(dataConfig(folder, folder.find(config)).base_url ?? '')),
        served: [content],
        // Three dashes or five: nanoc/data_sources/filesystem/parser.rb of 4.12.14.
        openings: ['long-fence', 'open-space', 'close-space'],
        flags: 'yes',
        drafts: [draft],
        heroKeys: usualHeroKeys,
        hero: { dir, style: 'served' },
        social: { dir, style: 'served' },
        keys: { image: 'social', image_alt: 'alt', hero_image: 'hero' },
        warnings: [
          'nanoc writes no og:image by itself: let `hero-images wire` add it to the layout, or `hero-images meta` put the tags into the built pages.',
        ],
      },
    ]
  },
  wiring: nanocWiring,
}
