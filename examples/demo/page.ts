import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type Diff, diffHtml, escapeHtml } from './diff.ts'

export interface Page {
  /** Title of the pull request. */
  readonly title: string
  /** Its number. */
  readonly number?: number
  /** Branches, as GitHub's header names them. */
  readonly base?: string
  readonly head?: string
  /** Who opened it, and who comments. */
  readonly author?: string
  readonly bot?: string
  /** The comment as it was posted. */
  readonly bodyMarkdown: string
  /** Changed text files, shown below the comment. */
  readonly diffs: readonly Diff[]
  /** Address to show instead of an image's own; images for which it gives nothing are left as they are. */
  readonly resolveImage: (url: string) => string | undefined
}

/**
 * A static HTML page that shows the comment as a pull request on GitHub would: rendered with
 * GitHub's Markdown and cleaned by GitHub's own list of allowed tags, which is what
 * `rehype-sanitize` has by default. Works from a file, without a network.
 */
export async function renderPage(page: Page): Promise<string> {
  const [markdownCss, pageCss, comment] = await Promise.all([
    readFile(
      fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown-light.css')),
      'utf8',
    ),
    readFile(new URL('page.css', import.meta.url), 'utf8'),
    renderComment(page),
  ])
  const { title, diffs, number = 1, base = 'main', head = 'new-posts' } = page
  const { author = 'octocat', bot = 'github-actions' } = page
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Pull request #${number}</title>
<style>
${markdownCss}
${pageCss}
</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)} <span class="number">#${number}</span></h1>
<p class="state"><span class="open">${icons.pull} Open</span>
<span><b>${escapeHtml(author)}</b> wants to merge into <code>${escapeHtml(base)}</code> from <code>${escapeHtml(head)}</code></span></p>
</header>
<main>
<section class="entry">
<div class="avatar" aria-hidden="true">${icons.picture}</div>
<article class="box">
<div class="head"><b>${escapeHtml(bot)}</b> <span class="label">bot</span> commented now</div>
<div class="markdown-body">
${comment}
</div>
</article>
</section>
${diffs.length > 0 ? `<h2 class="files">Files changed</h2>\n${diffs.map(diffHtml).join('\n')}` : ''}
</main>
</body>
</html>
`
}

async function renderComment({ bodyMarkdown, resolveImage }: Page): Promise<string> {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(() => (tree) => replaceImages(tree, resolveImage))
    .use(rehypeStringify)
    .process(bodyMarkdown)
  return String(html)
}

interface Node {
  readonly type: string
  readonly tagName?: string
  readonly properties?: Record<string, unknown>
  readonly children?: readonly Node[]
}

/** The link around a picture follows it: on disk there is no page about the file. */
function replaceImages(
  node: Node,
  resolve: (url: string) => string | undefined,
  parent?: Node,
): void {
  const url = node.tagName === 'img' ? node.properties?.src : undefined
  const local = typeof url === 'string' ? resolve(url) : undefined
  if (local !== undefined) {
    node.properties!.src = local
    if (parent?.tagName === 'a') parent.properties!.href = local
  }
  for (const child of node.children ?? []) replaceImages(child, resolve, node)
}

/** Drawn for this page, in the manner of GitHub's own. */
const icons = {
  pull: '<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><circle cx="4" cy="3.5" r="1.75"/><circle cx="4" cy="12.5" r="1.75"/><circle cx="12" cy="12.5" r="1.75"/><path d="M4 5.25v5.5M12 10.75V6a2 2 0 0 0-2-2H7.5M9.5 1.75 7.25 4 9.5 6.25"/></svg>',
  picture:
    '<svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><rect x="2.5" y="4" width="17" height="14" rx="2"/><circle cx="7.5" cy="9" r="1.5"/><path d="m4 16 5-4 3 2.5 3-3.5 4 4"/></svg>',
}
