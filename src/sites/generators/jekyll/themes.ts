import type { Post } from '../../../posts/post.ts'
import type { Conventions, Phrase, Theme } from '../../contract/definition.ts'
import { folderName } from '../../reading/config-text.ts'
import { isFilled, isMap, valueAt } from '../../reading/keys.ts'
import { themeName } from '../../reading/theme-names.ts'

type Config = Readonly<Record<string, unknown>>

interface JekyllTheme extends Theme {
  ways(data: Config, file: string): Partial<Conventions>
}

/** What a theme wants instead of jekyll-seo-tag's keys, by its name. `file` is the site's config. */
export const themes: Readonly<Record<string, JekyllTheme>> = {
  /** Its own tags: header.og_image before the picture that it shows; `image` has no effect. */
  'minimal-mistakes': {
    title: 'Minimal Mistakes',
    ways: (data, file) => ({
      keys: {
        'header.og_image': 'social',
        'header.image': 'hero',
        'header.image_description': 'alt',
      },
      warnings: isFilled(valueAt(data, 'twitter.username'))
        ? []
        : [
            `Minimal Mistakes writes twitter:card and twitter:image only where ${file} has twitter.username: set it, or let \`hero-images meta\` put the tags into the built pages.`,
          ],
    }),
  },

  /** jekyll-seo-tag, but it puts media_subpath and the CDN in front of each path that is no URL. */
  chirpy: {
    title: 'Chirpy',
    ways(data) {
      const everywhere = prefixes.some((key) => isFilled(data[key])) || defaultsSet(data)
      const path: Phrase = ({ social, url }, _, post) =>
        everywhere || subpathOf(post) !== undefined ? url : social
      return {
        based: false,
        // What a CDN serves need not be in the repo.
        elsewhere: prefixes.some((key) => isFilled(data[key])),
        lookIn: subpathOf,
        onePicture: true,
        keys: {
          'image.path': path,
          'image.alt': 'alt',
          'image.width': 'width',
          'image.height': 'height',
        },
      }
    },
  },
}

const prefixes = ['cdn', 'img_cdn']
/** The second is its name before Chirpy 7. */
const subpaths = ['media_subpath', 'img_path']

function subpathOf({ meta }: Pick<Post, 'meta'>): string | undefined {
  const value = subpaths.map((key) => meta[key]).find(isFilled)
  return typeof value === 'string' ? folderName(value) : undefined
}

const defaultsSet = ({ defaults }: Config) =>
  Array.isArray(defaults) &&
  defaults.some(({ values }) => isMap(values) && subpathOf({ meta: values }) !== undefined)

/** Where the site's theme departs from jekyll-seo-tag; nothing where it is not known to. */
export function jekyllTheme(data: Config, file: string): Partial<Conventions> {
  // Who copied Minimal Mistakes into the repo has no line for the theme, but still one for its skin.
  const copied = isFilled(data.minimal_mistakes_skin) ? 'minimal-mistakes' : undefined
  const names = [data.remote_theme, data.theme, copied].filter((name) => typeof name === 'string')
  const known = names.map(themeName).find((name) => themes[name])
  return known === undefined ? {} : (themes[known]?.ways(data, file) ?? {})
}
