import { anyMarkdown } from '../../../posts/kinds.ts'
import { anyBlock, type Opening } from '../../../posts/openings.ts'
import type { Definition } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { papers } from '../../reading/articles.ts'
import { cnameFile, originOfCname } from '../../reading/config-text.ts'
import { asideByName } from '../../reading/left-out.ts'
import { byStatus, draft, notPublished } from '../../reading/unpublished.ts'

/** nanoc 4.12 also takes five dashes. */
export const openingsOfAny = (folder: SiteFolder): readonly Opening[] =>
  folder.has('nanoc.yaml') ? [...anyBlock.openings, 'long-fence'] : anyBlock.openings

/** Any other site, by what the settings say: `fields`, `image-dir`, `image-url`. */
export const generic: Definition = {
  name: 'generic',
  title: 'Anything else',
  marks: [],
  reads: (folder) => [cnameFile(folder)].filter((path) => path !== undefined),

  conventions(folder, { fields, imageUrl }) {
    const style = imageUrl === undefined ? 'relative' : 'served'
    return [
      {
        posts: [`**/*.${anyMarkdown}`],
        notPosts: papers,
        aside: (path) => asideByName('', path),
        folders: [],
        origin: originOfCname(folder),
        served: [],
        openings: openingsOfAny(folder),
        drafts: [draft, notPublished, byStatus],
        heroKeys: [fields.hero, fields.social].filter((key) => key !== undefined),
        hero: { dir: 'images/hero', style },
        social: { dir: 'images/hero', style },
        keys: {},
      },
    ]
  },
}
