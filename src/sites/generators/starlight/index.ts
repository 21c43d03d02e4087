import type { Conventions, Definition } from '../../contract/definition.ts'
import { papers } from '../../reading/articles.ts'
import {
  cnameFile,
  folderName,
  literal,
  originOf,
  originOfCname,
  withoutComments,
} from '../../reading/config-text.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { imageOfHead, tagWithAttrs } from '../../reading/social-tags.ts'
import { draft, underscored } from '../../reading/unpublished.ts'
import { astroMarkdown } from '../astro/collections.ts'
import { astroConfig, isStarlight } from '../astro/index.ts'

const docs = 'src/content/docs'

/** Starlight, Astro's documentation theme: tags of a page are entries of its `head`. */
export const starlight: Definition = {
  name: 'starlight',
  title: 'Starlight',
  home: 'https://starlight.astro.build',
  builtOn: 'astro',
  docs: { marked: 'with `@astrojs/starlight` in it' },
  marks: [astroConfig],
  plausible: (folder) => folder.find(`${docs}/**`) !== undefined,
  reads: (folder) =>
    [folder.find(astroConfig), cnameFile(folder)].filter((path) => path !== undefined),
  confirmed: isStarlight,

  conventions(folder) {
    const code = withoutComments(folder.text(folder.find(astroConfig) ?? '') ?? '')
    const pages: Conventions = {
      posts: [`${docs}/${astroMarkdown}`],
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
      hero: { dir: 'public/images/hero', style: 'served' },
      social: { dir: 'public/images/hero', style: 'served' },
      keys: {},
      // Starlight writes twitter:card itself.
      head: { entry: tagWithAttrs, card: false },
    }
    return code.includes('starlight-blog') ? [blogOf(pages, code), pages] : [pages]
  },

  wireAdvice: '',
}

/** The articles of starlight-blog show a cover; it wants the alt text and an image to import. */
function blogOf(pages: Conventions, code: string): Conventions {
  const prefix = folderName(literal(code, 'prefix') ?? 'blog')
  return {
    ...pages,
    posts: [`${docs}/{,*/}${prefix}/${astroMarkdown}`],
    notPosts: [...papers, `${docs}/{,*/}${prefix}/index.*`],
    heroKeys: ['cover.image', 'cover.light', 'cover.dark', ...pages.heroKeys],
    hero: { dir: 'src/assets/hero', style: 'relative' },
    keys: { 'cover.alt': 'alt', 'cover.image': 'hero' },
  }
}
