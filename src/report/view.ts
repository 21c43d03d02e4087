import type { RepoAddress } from '../github/repo-address.ts'
import type { FileFact } from './file-fact.ts'
import { blobUrl } from './links.ts'

/** Up to so many posts are shown in full; more become a contact sheet, and their prompts one fold. */
export const shownInFull = 6

/** How much of a report is shown; what a limit hides is counted and said. */
export interface ShownLimits {
  /** Characters of each prompt. */
  readonly prompt: number
  readonly pictures: number
  /** Pictures that are approved. */
  readonly approved: number
  /** Of many pictures those in full that are to be compared with an earlier one. */
  readonly compared: number
  /** Contact sheets on top. */
  readonly sheets: number
  /** Thumbnails on top. */
  readonly strip: number
  /** Whether one of many pictures, and its title, have links to their pages. */
  readonly links: boolean
  /** Pictures of a contact sheet that have their facts folded below. */
  readonly details: number
  /** Posts to choose a picture for. */
  readonly choices: number
  /** Answers to what people said. */
  readonly messages: number
  readonly failed: number
  readonly skipped: number
  readonly warnings: number
}

/** What every piece of the page needs to know. */
export interface View {
  readonly repo: RepoAddress
  readonly commit: string | undefined
  readonly limits: ShownLimits
  /** Whether task boxes do anything where this page is shown. */
  readonly boxes: boolean
  /** Markdown after "and 3 more posts": where they can be seen. */
  readonly elsewhere: string
}

/** A file at the report's commit; nothing without a commit. */
export function fileUrl(view: View, path: string): string | undefined {
  return view.commit === undefined ? undefined : blobUrl(view.repo, view.commit, path)
}

/**
 * The picture's page, and the bytes to show, where both can be linked: of one in a bucket its address is
 * both, and an attached preview is shown in place of the file.
 */
export function pictureUrls(
  view: View,
  file: Pick<FileFact, 'path' | 'url' | 'preview'> | undefined,
): { readonly page: string; readonly bytes: string } | undefined {
  if (file?.url !== undefined && view.commit !== undefined)
    return { page: file.url, bytes: file.url }
  const page = file && fileUrl(view, file.path)
  return page === undefined ? undefined : { page, bytes: file?.preview ?? `${page}?raw=true` }
}
