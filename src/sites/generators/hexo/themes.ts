import type { Conventions, Theme } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByWire } from '../../reading/advice.ts'
import { dataConfig } from '../../reading/config-text.ts'
import { valueAt } from '../../reading/keys.ts'
import { themesOf } from '../../reading/theme-names.ts'

/** What a theme reads for og:image and shows; the keys that Hexo's own open_graph() reads otherwise. */
interface HexoTheme extends Theme {
  readonly keys: Conventions['keys']
  /** Where the theme's config says twitter:card; absent where it is always `summary`. */
  readonly card?: string
  /** The theme's own choice, where it is the large one. */
  readonly large?: boolean
  /** It writes og:image without the site's base path, so below one the address must be whole. */
  readonly whole?: boolean
}

/** open_graph() takes `photos`, and these themes show them above the text. */
const gallery: Omit<HexoTheme, 'title'> = {
  keys: { photos: 'social', cover: 'hero', cover_alt: 'alt' },
  whole: true,
}

export const themes: Readonly<Record<string, HexoTheme>> = {
  landscape: { title: 'Landscape', ...gallery },
  next: { title: 'NexT', ...gallery, card: 'open_graph.options.twitter_card' },
  butterfly: {
    title: 'Butterfly',
    keys: { cover: 'social', top_img: 'hero', cover_alt: 'alt' },
    card: 'Open_Graph_meta.option.twitter_card',
  },
  fluid: {
    title: 'Fluid',
    keys: { og_img: 'social', index_img: 'hero', banner_img: 'hero', cover_alt: 'alt' },
    card: 'open_graph.twitter_card',
    large: true,
  },
  icarus: {
    title: 'Icarus',
    keys: { og_image: 'social', cover: 'hero', thumbnail: 'hero', cover_alt: 'alt' },
    card: 'head.open_graph.twitter_card',
    whole: true,
  },
}

/** Configs of themes beside the site's own; `hexo init` leaves landscape's there for ever. */
export const themeConfigs = (folder: SiteFolder): readonly string[] => {
  const all = folder.paths().filter((path) => /^_config\.[^/]+\.ya?ml$/.test(path))
  const isFirst = (path: string) => !path.includes('landscape')
  return [...all.filter(isFirst), ...all.filter((path) => !isFirst(path))].slice(0, 2)
}

/** Keys and warnings of the site's theme; `data` is the site's config. */
export function hexoTheme(
  folder: SiteFolder,
  data: Readonly<Record<string, unknown>>,
  origin: string | undefined,
): Pick<Conventions, 'keys' | 'lists' | 'warnings'> {
  const names = themesOf(folder, [data.theme])
  const name = names.find((name) => themes[name]) ?? names[0] ?? 'landscape'
  const { keys, card, large, whole } = themes[name] ?? gallery
  const isBelow = origin !== undefined && new URL(origin).pathname !== '/'

  const file = themeConfigs(folder).find((path) => path.startsWith(`_config.${name}.`))
  const themeData = dataConfig(folder, file)
  const cardType = card && (valueAt(themeData, card) ?? valueAt(data, `theme_config.${card}`))
  const isLarge = cardType === 'summary_large_image' || (large && cardType === undefined)
  const small = card
    ? `The theme ${name} writes the small twitter:card: set ${card}: summary_large_image in ${file ?? `_config.${name}.yml`}, or ${tagsByWire}.`
    : `The theme ${name} always writes the small twitter:card: ${tagsByWire}.`
  const unknown = `The theme ${name} is not known: if its pages have no og:image, ${tagsByWire}.`
  return {
    keys:
      whole && isBelow
        ? Object.fromEntries(
            Object.entries(keys).map(([key, word]) => [key, word === 'social' ? 'url' : word]),
          )
        : keys,
    lists: ['photos'],
    warnings: themes[name] === undefined ? [unknown] : isLarge ? [] : [small],
  }
}
