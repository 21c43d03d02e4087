import { type Files, type GrownPost, posts, written } from '../../learn/grown/repo.ts'

/**
 * A repo as people have it: its articles, and beside them all that looks like one. Its shape is that of
 * public repos of its kind; names and words are made up.
 */
export interface WholeBlog {
  readonly name: string
  readonly files: Readonly<Files>
  /** What its maker would call an article, by path, and nothing else. */
  readonly posts: readonly string[]
}

interface Part {
  readonly files: Files
  readonly posts: readonly string[]
}

/** So many articles, by rule. */
export function articles(
  count: number,
  path: (post: GrownPost) => string,
  lines: (post: GrownPost) => readonly (string | false)[] = dated,
): Part {
  const files = Object.fromEntries(posts(count).map((post) => [path(post), written(lines(post))]))
  return { files, posts: Object.keys(files) }
}

export const dated = ({ title, date, quoted }: GrownPost) => [
  `title: ${quoted(title)}`,
  `date: ${date}`,
]

/** Files that are no articles: each with its lines of front matter, or with its text. */
export const others = (files: Readonly<Record<string, readonly string[] | string>>): Part => ({
  posts: [],
  files: Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? text : written(text),
    ]),
  ),
})

/** Articles by their own paths. */
export const named = (files: Readonly<Record<string, readonly string[] | string>>): Part => ({
  ...others(files),
  posts: Object.keys(files),
})

const first = 'ada bo cleo dov eli fay gus hana ivo june'.split(' ')
const last = 'abbot berg cole dietz ekman frost gray holm'.split(' ')

/** So many files of people, none of them an article. */
export const people = (
  count: number,
  path: (name: string) => string,
  lines: (name: string) => readonly string[] = (name) => [`name: ${name}`],
): Part =>
  others(
    Object.fromEntries(
      last
        .flatMap((family) => first.map((name) => `${name}-${family}`))
        .slice(0, count)
        .map((name) => [path(name), lines(name)]),
    ),
  )

export function wholeBlog(name: string, ...parts: readonly Part[]): WholeBlog {
  return {
    name,
    files: Object.assign({}, ...parts.map(({ files }) => files)),
    posts: parts.flatMap(({ posts }) => posts).sort(),
  }
}

/** Papers that any repo has. */
export const papers = others({
  'README.md': '# Here\n\nHow to build this.\n',
  'CONTRIBUTING.md': '# Helping\n\nThank you.\n',
  'CHANGELOG.md': '# Changes\n\n- First.\n',
  '.github/PULL_REQUEST_TEMPLATE.md': '## What\n',
  '.github/ISSUE_TEMPLATE/bug.md': '---\nname: Bug\nabout: Something is wrong\n---\n\nWhat?\n',
})
