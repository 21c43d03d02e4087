/** Endings of posts in Markdown, and in what is Markdown with something added. */
const markdownEndings = ['md', 'mdx', 'markdown', 'svx', 'qmd', 'rmd'] as const
const htmlEndings = ['html', 'htm'] as const
/** What generators render with front matter on top, and what is edited nowhere but in that. */
const templateEndings = [
  ...[
    'njk',
    'liquid',
    'vto',
    'webc',
    'hbs',
    'ejs',
    'pug',
    'haml',
    'mustache',
    'mdoc',
    'mkd',
    'mkdn',
  ],
  ...['mkdown', 'mdown', 'adoc', 'asciidoc', 'org', 'rst', 'textile', 'txt', 'rmarkdown'],
] as const

const endsIn = (endings: readonly string[]) => new RegExp(`\\.(?:${endings.join('|')})$`, 'i')
const markdown = endsIn(markdownEndings)
const html = endsIn(htmlEndings)
const template = endsIn(templateEndings)
const content = endsIn([...markdownEndings, ...htmlEndings])

/** The endings for globs, which mind the case: R's editor writes `.Rmd`. */
export const anyMarkdown = `{${[...markdownEndings, 'Rmd'].join(',')}}`
export const anyHtml = `{${htmlEndings.join(',')}}`

/** Whether a file can be a post, by its ending. */
export const isContentPath = (path: string): boolean => content.test(path)

/** Whether a file can be a post where the settings name it: front matter is front matter. */
export const isTemplatePath = (path: string): boolean => template.test(path)

export const isMarkdownPath = (path: string): boolean => markdown.test(path)

export const isHtmlPath = (path: string): boolean => html.test(path)

export const isMdxPath = (path: string): boolean => /\.mdx$/i.test(path)

/** `first.en.qmd` without the ending of a content file: `first.en`. */
export const withoutEnding = (path: string): string =>
  path.replace(content, '').replace(template, '')

/** All endings of files that can be posts, for people. */
export const allEndings: readonly string[] = [
  ...markdownEndings,
  ...htmlEndings,
  ...templateEndings,
]
