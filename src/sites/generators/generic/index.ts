import { anyMarkdown } from '../../../posts/kinds.ts'
import type { Definition } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import { cnameFile, originOfCname } from '../../reading/config-text.ts'
import { draft, notPublished } from '../../reading/unpublished.ts'

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
        folders: [],
        origin: originOfCname(folder),
        served: [],
        drafts: [draft, notPublished],
        heroKeys: [fields.hero, fields.social].filter((key) => key !== undefined),
        hero: { dir: 'images/hero', style },
        social: { dir: 'images/hero', style },
        keys: {},
      },
    ]
  },
}
