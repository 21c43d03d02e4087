import type { Outcome } from '../../pipeline/outcome.ts'
import { keepsGallery } from '../../workflow/read.ts'
import type { GitHubSession } from '../session.ts'

/**
 * Where the page with all posts will be that a later step or job of this run writes and keeps; nothing where
 * the workflow has no such step, or its file cannot be read.
 */
export async function galleryUrl(
  { state: { head } }: { readonly state: { readonly head: Outcome['state']['head'] } },
  { workflow, runUrl, context: { repo, log } }: GitHubSession,
): Promise<string | undefined> {
  const file = head.files.get(workflow ?? '')
  if (file === undefined || runUrl === '') return undefined
  try {
    const text = (await repo.read([file])).get(file.path)
    const keeps = keepsGallery(new TextDecoder().decode(text))
    // The anchor of the list on the page of a run.
    return keeps ? `${runUrl}#artifacts` : undefined
  } catch (error) {
    log.info(`Whether this run keeps an overview is not known: ${(error as Error).message}`)
    return undefined
  }
}
