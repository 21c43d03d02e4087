import { code, cut, htmlAttribute } from './escape.ts'
import type { FileFact } from './file-fact.ts'
import { fileUrl, pictureUrls, type View } from './view.ts'

/** Picture that opens its file's page. Nothing where there is no file yet. */
export function picture(
  view: View,
  file: Pick<FileFact, 'path' | 'url' | 'preview'> | undefined,
  width: number,
  alt: string,
): readonly string[] {
  const urls = pictureUrls(view, file)
  return urls ? [`<a href="${urls.page}">${image(urls.bytes, width, alt)}</a>`] : []
}

/** One of many pictures: where room is short without a link, for GitHub links it to its bytes itself. */
export function thumbnail(
  view: View,
  file: FileFact | undefined,
  width: number,
  alt: string,
  longestAlt = 500,
): readonly string[] {
  if (view.limits.links) return picture(view, file, width, cut(alt, longestAlt))
  const urls = pictureUrls(view, file)
  return urls ? [image(urls.bytes, width, cut(alt, Math.min(longestAlt, 80)))] : []
}

const image = (url: string, width: number, alt: string): string =>
  `<img src="${url}" width="${width}" alt="${htmlAttribute(alt)}">`

/** A file's path, linked where the commit is known. `line` counts from 1. */
export function pathLink(view: View, path: string, line?: number): string {
  const url = fileUrl(view, path)
  if (line === undefined) return link(code(path), url)
  // Without `plain=1` GitHub renders the Markdown, and the line would lead nowhere.
  return link(code(`${path}:${line}`), url && `${url}?plain=1#L${line}`)
}

/** Markdown, linked where there is an address. */
export const link = (text: string, url: string | undefined): string =>
  url === undefined ? text : `[${text}](${url})`
