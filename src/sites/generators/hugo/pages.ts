import type { UnpublishedRule } from '../../contract/definition.ts'
import { isMap, valueAt } from '../../reading/keys.ts'
import { asideByName } from '../../reading/left-out.ts'
import { withFlag, withValue } from '../../reading/unpublished.ts'

type HugoConfig = Readonly<Record<string, unknown>>

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((text) => typeof text === 'string' && /^[\w -]+$/.test(text)) as string[]

/**
 * The sections that hold the site's articles, where its config says them.
 * https://gohugo.io/configuration/all/#mainsections
 */
export const sectionsOf = (data: HugoConfig): readonly string[] => [
  ...new Set(
    ['mainSections', 'params.mainSections', 'params.mainSection'].flatMap((key) =>
      textsIn(valueAt(data, key)),
    ),
  ),
]

/** Folders of terms, as the config has them: https://gohugo.io/configuration/taxonomies/ */
const taxonomiesOf = (data: HugoConfig): ReadonlySet<string> => {
  const own = valueAt(data, 'taxonomies')
  return new Set(isMap(own) ? Object.values(own).flatMap(textsIn) : ['tags', 'categories'])
}

/**
 * Why a page below one of the content folders is none of an article: a term, by its folders' names, or by
 * the section of most pages, which is the main one where the config says none.
 * https://gohugo.io/methods/site/mainsections/
 */
export function asideOf(
  content: readonly string[],
  data: HugoConfig,
  loose: ReadonlyMap<string, (path: string) => string | undefined>,
): (path: string) => string | undefined {
  const taxonomies = taxonomiesOf(data)
  const sections = new Set(sectionsOf(data))
  const bases = content.toSorted((a, b) => b.length - a.length)
  return (path) => {
    const base = bases.find((dir) => path.startsWith(`${dir}/`)) ?? ''
    const section = path.slice(base === '' ? 0 : base.length + 1).split('/')[0] ?? ''
    if (sections.has(section)) return undefined
    return taxonomies.has(section)
      ? `in the folder ${section}, which is of the taxonomy's terms`
      : (asideByName(base, path) ?? loose.get(base)?.(path))
  }
}

/** `outputs: [json]`: no page in HTML. */
const withoutHtml: UnpublishedRule = ({ meta }) => {
  const outputs = textsIn(valueAt(meta, 'outputs'))
  return outputs.length > 0 && !outputs.some((name) => /^(?:html|amp)$/i.test(name))
    ? `outputs: ${outputs.join(', ')}, and no HTML`
    : undefined
}

/** Pages that Hugo renders nowhere, or lists nowhere: https://gohugo.io/content-management/build-options/ */
export const hugoPages: readonly UnpublishedRule[] = [
  withFlag('headless'),
  withValue('build.list', 'never', 'false'),
  withValue('_build.list', 'never', 'false'),
  withValue('type', 'page'),
  withoutHtml,
]
