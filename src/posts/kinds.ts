import type { PostSource } from './source.ts'

/** Endings of posts in Markdown, and in what is Markdown with something added. */
const markdownEndings = ['md', 'mdx', 'markdown', 'svx', 'qmd', 'rmd'] as const
const htmlEndings = ['html', 'htm'] as const

const endsIn = (endings: readonly string[]) => new RegExp(`\\.(?:${endings.join('|')})$`, 'i')
const markdown = endsIn(markdownEndings)
const html = endsIn(htmlEndings)
const content = endsIn([...markdownEndings, ...htmlEndings])

/** The endings for globs, which mind the case: R's editor writes `.Rmd`. */
export const anyMarkdown = `{${[...markdownEndings, 'Rmd'].join(',')}}`
export const anyHtml = `{${htmlEndings.join(',')}}`

/** Whether a file can be a post, by its ending. */
export const isContentPath = (path: string): boolean => content.test(path)

export const isMarkdownPath = (path: string): boolean => markdown.test(path)

export const isHtmlPath = (path: string): boolean => html.test(path)

export const isMdxPath = (path: string): boolean => /\.mdx$/i.test(path)

/** `first.en.qmd` without the ending of a content file: `first.en`. */
export const withoutEnding = (path: string): string => path.replace(content, '')

/** HTML pages do not begin with a fence, so that one is meant as front matter. */
export function hasFrontMatter({ text }: PostSource): boolean {
  return /^(?:---|\+\+\+)/.test(text)
}
