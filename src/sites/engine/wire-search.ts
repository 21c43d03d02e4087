import type { SearchWishes } from '../../pages/evidence.ts'
import { large, previews } from '../../pages/judge-search.ts'
import { isArticleType, jsonLdMark } from '../../posts/structured-data.ts'
import type { SiteFolder } from '../contract/folder.ts'
import type { Patch, Wired } from '../contract/templates.ts'
import { indentAt, linesBefore } from '../reading/lines.ts'

interface Template {
  readonly path: string
  readonly before: string | undefined
  /** With the patches that it gets for other reasons. */
  readonly text: string
}

const isTemplate = (path: string) =>
  /\.(?:html?|njk|liquid|erb|rhtml|svelte|astro|vue|[jt]sx?)$/.test(path)

/**
 * What templates need for search, beside the patches that they get: a robots tag whose content stands
 * there speaks of large previews too, and one is added beside the social tags where the settings ask.
 * Everything else of a template's JSON-LD and robots is made by code, so that `meta` does it.
 * @param paths files that decide about the site's tags
 */
export function withSearch(
  wired: Wired,
  folder: SiteFolder,
  paths: readonly string[],
  wishes: SearchWishes,
): Wired {
  const patchAt = new Map(wired.patches.map((patch) => [patch.path, patch]))
  const templates = [...new Set([...paths, ...patchAt.keys()])]
    .filter(isTemplate)
    .flatMap((path): readonly Template[] => {
      const before = folder.text(path)
      const text = patchAt.get(path)?.after ?? before
      return text === undefined ? [] : [{ path, before, text }]
    })
  const isNew = wishes.robots && !templates.some(({ text }) => robotsTag.test(uncommented(text)))
  const done = templates.map((template) => ({
    ...template,
    after: isNew ? withRobots(template.text) : withPreview(template.text),
  }))
  const changed = done.filter(({ text, after }) => text !== after)
  const patches = changed.map(
    ({ path, before, after }): Patch => ({ why, ...patchAt.get(path), path, before, after }),
  )
  const others = wired.patches.filter(({ path }) => !patches.some((patch) => patch.path === path))
  return {
    patches: [...others, ...patches],
    advice: [
      ...wired.advice,
      ...adviceOn(
        done.map(({ path, after }) => [path, after]),
        wishes,
      ),
    ],
  }
}

const robotsTag = /<meta\s[^<>]*?\bname=(["'])robots\1[^<>]*>/i
/** One that is there wherever a picture is, on a line of its own. */
const socialTag =
  /^[ \t]*<meta\s(?:name|property)=(["'])(?:og:image|twitter:card|twitter:image)\1(?:<%.*?%>|[^<>\r\n])*?(\s*\/)?>[ \t]*$/im

/** The text with blanks in the place of comments, of the template's language or of HTML. */
const uncommented = (text: string) =>
  text.replace(/<!--[\s\S]*?-->|\{#[\s\S]*?#\}|\{\{?-?\s*\/\*[\s\S]*?\*\/\s*-?\}/g, (comment) =>
    comment.replace(/[^\r\n]/g, ' '),
  )

/** Robots tags whose content stands there, with the word on previews that they lack. */
function withPreview(text: string): string {
  const tags = [...uncommented(text).matchAll(new RegExp(robotsTag, 'gi'))]
  return tags.reverse().reduce((done, { 0: tag, index }) => {
    const content = /(\bcontent=(["']))([^"'{}<>$]+)\2/d.exec(tag)
    if (!content || !previews([content[3]!], false).some(({ kind }) => kind === 'missing'))
      return done
    const end = index + content.indices![3]![1]
    return `${done.slice(0, end)}, ${large}${done.slice(end)}`
  }, text)
}

/** A robots tag before the first social tag that has a line of its own among others. */
function withRobots(text: string): string {
  const found = socialTag.exec(uncommented(text))
  if (!found) return text
  // An expression that begins there is one tag and no more.
  if (/(?:[([&?:=,]|=>)\s*$/.test(text.slice(0, found.index))) return text
  const tag = `<meta name="robots" content="${large}"${found[2] ?? ''}>`
  return linesBefore(text, found.index, [tag], indentAt(text, found.index))
}

function adviceOn(
  texts: readonly (readonly [path: string, text: string])[],
  wishes: SearchWishes,
): readonly string[] {
  const has = (mark: string | RegExp) => texts.some(([, text]) => text.search(mark) >= 0)
  const asked = [
    ...(wishes.structuredData && !has(/ld\+json/) ? ['JSON-LD of the article'] : []),
    ...(wishes.robots && !has(robotsTag) ? ['a robots tag'] : []),
  ].join(' and ')
  return [
    ...texts.flatMap(([path, text]) => (hidesPicture(text) ? [noPicture(path)] : [])),
    ...(asked === '' ? [] : [byMeta(asked)]),
  ]
}

/** JSON-LD that is written out in a template, tells of an article and names no picture for it. */
const hidesPicture = (text: string) =>
  text.includes(jsonLdMark) &&
  [...uncommented(text).matchAll(/ld\+json[^>]*>([\s\S]*?)<\/script/gi)].some(
    ([, data = '']) =>
      [...data.matchAll(/["']?@type["']?\s*:\s*["']([^"']+)["']/g)].some(([, type]) =>
        isArticleType(type),
      ) && !/\b(?:image|primaryImageOfPage)\b/.test(data),
  )

const why =
  'Search shows no large picture of a post while the robots tag does not say max-image-preview:large.'
const noPicture = (path: string) =>
  `The JSON-LD in ${path} tells of an article without its picture: give it \`image\`, with the whole address, or run \`meta\` on the built pages, which adds it.`
const byMeta = (what: string) =>
  `The settings ask for ${what}, which no patch can add to these templates: run \`meta\` on the built pages, which does.`
