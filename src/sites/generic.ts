import { papers } from './articles.ts'
import { cnameFile, originOfCname } from './config-text.ts'
import type { Definition } from './definition.ts'
import { draft, notPublished } from './unpublished.ts'

/** Any other site, by what the settings say: `fields`, `image-dir`, `image-url`. */
export const generic: Definition = {
  name: 'generic',
  marks: [],
  reads: (folder) => [cnameFile(folder)].filter((path) => path !== undefined),

  conventions(folder, { fields, imageUrl }) {
    const as = imageUrl === undefined ? 'relative' : 'served'
    return [
      {
        posts: ['**/*.{md,mdx,markdown}'],
        notPosts: papers,
        folders: [],
        origin: originOfCname(folder),
        served: [],
        drafts: [draft, notPublished],
        heroKeys: [fields.hero, fields.social].filter((key) => key !== undefined),
        hero: { dir: 'images/hero', as },
        social: { dir: 'images/hero', as },
        keys: {},
      },
    ]
  },
}
