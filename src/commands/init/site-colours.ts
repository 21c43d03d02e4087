import { basename } from 'node:path/posix'
import { type Colour, contrast, oklab } from '../../pictures/card/colour.ts'
import { colourOf } from './css-colour.ts'

/** The colours of a site, as far as its own files tell them. */
export interface SiteColours {
  readonly background?: Colour
  readonly accent?: Colour
  /** Repo paths that they are from. */
  readonly from: readonly string[]
}

/** So many files are read at most, the most telling ones. */
const mostFiles = 40
/** Bytes of one that is written by hand. */
const largest = 200_000

const sheets = /\.(?:css|scss|sass|less|styl)$/
const configs =
  /^(?:.*\/)?(?:tailwind\.config\.\w+|_config\.ya?ml|hugo\.(?:toml|ya?ml|json)|params\.(?:toml|ya?ml)|index\.html|(?:consts|config|site\.config)\.(?:ts|js|mjs))$/
const others =
  /(?:^|\/)(?:node_modules|vendor|dist|public\/build|_site|resources|test|tests|__tests__|fixtures)\/|\.min\.|font-?awesome|normalize|reset|katex|prism|highlight|syntax|chroma|print|admin|icon/i
const telling =
  /(?:global|main|theme|variables?|tokens?|colou?rs?|custom|style|app|index|root|base)/i

/** The files of a repo that may tell the colours of its pages, the most telling ones first. */
export function colourFiles(
  files: Iterable<{ readonly path: string; readonly size?: number | undefined }>,
): readonly string[] {
  const rank = (path: string) =>
    (sheets.test(path) ? 0 : 8) +
    (/(?:^|\/)themes\//.test(path) ? 4 : 0) +
    (telling.test(basename(path)) ? 0 : 2)
  return [...files]
    .filter(({ path, size = 0 }) => size <= largest && !others.test(path))
    .filter(({ path }) => sheets.test(path) || configs.test(path))
    .map(({ path }) => path)
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, mostFiles)
}

/** Names that people give their colours, the surest first. Those of text and of states are none. */
const accents = [
  /accent/,
  /brand/,
  /primary/,
  /link|anchor/,
  /theme-?color/,
  /highlight|main-?color/,
]
const grounds = [
  /(?:^|-)(?:bg|background|backdrop|paper|surface|base-100|page|canvas)(?:-color)?$/,
  /(?:^|-)(?:fill|theme|body-bg|background-color|color-bg|color-background)$/,
]
const notThese =
  /text|font|foreground|-fg|border|shadow|hover|visited|dark|contrast|code|invert|on-|-50$|-100$/

interface Declared {
  readonly name: string
  readonly colour: Colour
  readonly path: string
}

/**
 * The ground and the accent of a site: by the names of its variables (of CSS, Sass or a config), else by
 * what `body` and links are set in, else the strong colour that comes up most. Pure.
 * @param texts by repo path, the most telling first
 */
export function coloursIn(texts: ReadonlyMap<string, string>): SiteColours {
  const declared = [...texts].flatMap(([path, text]) => declaredIn(path, text))
  const named = (patterns: readonly RegExp[], fits: (colour: Colour) => boolean) =>
    patterns
      .map((pattern) =>
        declared.find(
          ({ name, colour }) => pattern.test(name) && !notThese.test(name) && fits(colour),
        ),
      )
      .find((found) => found !== undefined)
  const any = () => true
  const ground =
    named(grounds, any) ?? used(texts, /(?:^|[\s,}])(?:html|body)\b[^{}]*$/, /background/)
  const strong = (colour: Colour) => isStrong(colour) && colour !== ground?.colour
  const accent =
    named(accents, strong) ??
    used(texts, /(?:^|[\s,}])a\b[^{}]*$/, /(?:^|[;\s])color/, strong) ??
    commonest(declared, strong)
  return {
    ...(ground && { background: ground.colour }),
    ...(accent && { accent: accent.colour }),
    from: [...new Set([ground, accent].flatMap((one) => one?.path ?? []))],
  }
}

// All of it has bounds: a stylesheet may be one line of a hundred thousand signs.
const name = String.raw`(?<![\w$@-])([$@-]{0,3}[\w-]{1,60})`
const value = String.raw`(#[\da-fA-F]{3,8}\b|(?:rgb|hsl|oklch)a?\([^()]{1,80}\))`
const pair = new RegExp(String.raw`${name}["']?\s{0,5}[:=]\s{0,5}["']?${value}`, 'g')
const channels = /(--[\w-]{1,60})\s{0,5}:\s{0,5}(\d[\d.%\s,]{1,40})[;}]/g
const themeColour =
  /<meta\s[^>]{0,200}name=["']?(theme-color)["']?[^>]{0,200}content=["']([^"']{1,80})/g

/** `--accent: #2337ff`, `$brand-color: ...`, `"primaryColor": "..."`, `accent = "..."`; the first counts. */
function declaredIn(path: string, text: string): readonly Declared[] {
  const plain = withoutComments(text)
  const pairs = [pair, channels, themeColour].flatMap((pattern) => [...plain.matchAll(pattern)])
  return pairs.flatMap(([, name = '', text = '']) => {
    const colour = colourOf(text)
    return colour === undefined ? [] : [{ name: kebab(name), colour, path }]
  })
}

/** What rules of a selector set, where they say it as a colour. */
function used(
  texts: ReadonlyMap<string, string>,
  selector: RegExp,
  property: RegExp,
  fits: (colour: Colour) => boolean = () => true,
): Declared | undefined {
  for (const [path, text] of texts)
    for (const { before, block } of rulesIn(withoutComments(text))) {
      if (!selector.test(before)) continue
      for (const [, name = '', said = ''] of block.matchAll(pair)) {
        const colour = colourOf(said)
        if (colour && property.test(name) && fits(colour)) return { name, colour, path }
      }
    }
  return undefined
}

/** Characters of a selector that are looked at. */
const longestSelector = 300

/** The innermost rules of a stylesheet, each with what stands before its brace. */
const rulesIn = (text: string) =>
  text.split('}').flatMap((part) => {
    const at = part.lastIndexOf('{')
    const before = part.slice(Math.max(0, at - longestSelector), at).trimEnd()
    return at === -1 ? [] : [{ before, block: part.slice(at + 1) }]
  })

/** What is not closed hides all that follows. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('/*')
  const after = rest.map((part) => {
    const end = part.indexOf('*/')
    return end === -1 ? '' : part.slice(end + 2)
  })
  return [first, ...after].join(' ')
}

/** Seen once, a colour may be that of a warning. */
const oftenEnough = 3

function commonest(
  declared: readonly Declared[],
  fits: (colour: Colour) => boolean,
): Declared | undefined {
  const groups = [
    ...Map.groupBy(
      declared.filter(({ colour }) => fits(colour)),
      ({ colour }) => colour,
    ),
  ]
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length)
  return most && most[1].length >= oftenEnough ? most[1][0] : undefined
}

/** Neither a grey nor nearly one, and to be told from white. */
function isStrong(colour: Colour): boolean {
  const [, a = 0, b = 0] = oklab(colour)
  return Math.hypot(a, b) > 0.05 && contrast(colour, '#ffffff') > 1.4
}

/** `$primaryColor` as `primary-color`. */
const kebab = (name: string): string =>
  name
    .replace(/^[$@-]+/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
