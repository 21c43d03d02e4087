import { papers } from './articles.ts'
import { astroConfig, isStarlight } from './astro.ts'
import { cnameFile, literal, originOf, originOfCname, withoutComments } from './config-text.ts'
import type { Definition } from './definition.ts'
import { usualHeroKeys } from './keys.ts'
import { imageOfHead, tagWithAttrs } from './social-tags.ts'
import { draft, underscored } from './unpublished.ts'

const docs = 'src/content/docs'

/** Starlight, Astro's documentation theme: tags of a page are entries of its `head`. */
export const starlight: Definition = {
  name: 'starlight',
  marks: [astroConfig],
  plausible: (folder) => folder.find(`${docs}/**`) !== undefined,
  reads: (folder) =>
    [folder.find(astroConfig), cnameFile(folder)].filter((path) => path !== undefined),
  confirmed: isStarlight,

  conventions(folder) {
    const code = withoutComments(folder.text(folder.find(astroConfig) ?? '') ?? '')
    return [
      {
        posts: [`${docs}/**/*.{md,mdx,markdown}`],
        notPosts: papers,
        folders: [docs],
        origin: originOf(literal(code, 'site') ?? originOfCname(folder), literal(code, 'base')),
        served: ['public'],
        based: true,
        drafts: [draft],
        never: [underscored(folder.root)],
        heroKeys: [
          'hero.image',
          ...['file', 'dark', 'light', 'html'].map((key) => `hero.image.${key}`),
          ...usualHeroKeys,
        ],
        heroIn: (post) => imageOfHead(post.meta.head, tagWithAttrs),
        hero: { dir: 'public/images/hero', as: 'served' },
        social: { dir: 'public/images/hero', as: 'served' },
        keys: {},
        // Starlight writes twitter:card itself.
        head: { entry: tagWithAttrs, card: false },
      },
    ]
  },
}
