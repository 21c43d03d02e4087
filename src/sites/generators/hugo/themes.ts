import type { Conventions, Theme } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { folderName } from '../../reading/config-text.ts'
import { themesOf } from '../../reading/theme-names.ts'
import { resourceOf } from './bundle.ts'

/** How a theme differs from Hugo's own templates: for single pages, and for page bundles. */
export interface HugoTheme {
  readonly pages?: Partial<Conventions>
  readonly bundles?: Partial<Conventions>
  /** Bundles of translations (`index.fr.md`) are no bundles for the pictures of this theme. */
  readonly oneLanguage?: boolean
  /** Below the content folder: globs of what this theme has pages in, and no posts. */
  readonly notPosts?: readonly string[]
}

interface HugoThemeWays extends Theme {
  /** Absent: as Hugo's own templates. `base` is the path of the site's address. */
  readonly ways?: (base: string) => HugoTheme
}

const colocated = () => ({ hero: 'hero', social: 'hero-social' })
const onlyBundles = (theme: string) => [
  `${theme} shows a picture of its own only on page bundles: move such a post from name.md to name/index.md, and its hero shows too.`,
]

/**
 * The themes that do it otherwise, by name. All but Stack read `images:` first, or else a bundle's
 * *feature* file; PaperMod puts cover.image before both, and shows it, so the social image is the cover.
 */
export const themes: Readonly<Record<string, HugoThemeWays>> = {
  papermod: {
    title: 'PaperMod',
    ways: () => ({
      oneLanguage: true,
      bundles: {
        colocated,
        keys: { 'cover.image': 'social', 'cover.alt': 'alt', 'cover.relative': () => true },
      },
      pages: {
        onePicture: true,
        keys: { 'cover.image': 'social', 'cover.alt': 'alt', 'cover.relative': () => false },
      },
    }),
  },
  // Its <img> takes the key as it is, its og:image through absURL: both are right from the host's top.
  stack: {
    title: 'Stack',
    ways: (base) => ({
      oneLanguage: true,
      notPosts: ['page/**'],
      bundles: { colocated, heroFiles: () => [], keys: { image: 'social' } },
      pages: { onePicture: true, keys: { image: ({ social }) => fromTop(base, social) } },
    }),
  },
  blowfish: {
    title: 'Blowfish',
    ways: () => ({ pages: { warnings: onlyBundles('Blowfish') } }),
  },
  congo: { title: 'Congo', ways: () => ({ pages: { warnings: onlyBundles('Congo') } }) },
  ananke: { title: 'Ananke' },
  docsy: { title: 'Docsy' },
  // Its og:image and twitter:image are scaled from the page's own files to 1200 pixels, with the text of the resource.
  'bootstrap-theme': {
    title: 'Hugo Bootstrap Theme',
    ways: () => ({
      pages: { warnings: onlyBundles('Hugo Bootstrap Theme') },
      bundles: {
        colocated,
        keys: { images: 'social', resources: resourceOf('social') },
        lists: ['images'],
      },
    }),
  },
}

const fromTop = (base: string, path: string) =>
  /^(?:[a-z]+:)?\/\//i.test(path) ? path : `${base}/${path.replace(/^\/+/, '')}`

/** The theme of this site, as far as it is known and differs. `base` is the path of the site's address. */
export function hugoTheme(
  folder: SiteFolder,
  data: Readonly<Record<string, unknown>>,
  origin: string | undefined,
): HugoTheme {
  const imports = (data.module as { imports?: unknown } | undefined)?.imports
  const paths = Array.isArray(imports) ? imports.map((item) => item?.path) : []
  const known = themesOf(folder, [data.theme, ...paths].flat()).find((name) => themes[name]?.ways)
  const base = folderName(origin === undefined ? '' : new URL(origin).pathname)
  return known === undefined ? {} : (themes[known]?.ways?.(base === '' ? '' : `/${base}`) ?? {})
}
