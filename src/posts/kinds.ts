import type { PostSource } from './source.ts'

export function isHtmlPath(path: string): boolean {
  return /\.html?$/i.test(path)
}

export function isMdxPath(path: string): boolean {
  return /\.mdx$/i.test(path)
}

/** HTML pages do not begin with a fence, so that one is meant as front matter. */
export function hasFrontMatter({ text }: PostSource): boolean {
  return /^(?:---|\+\+\+)/.test(text)
}
