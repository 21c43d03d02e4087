import { ImagesApiError } from '../../errors.ts'
import type { ApiCall } from '../call.ts'
import { ask } from './ask.ts'
import { readPage } from './read-batch.ts'

/** Pages of a hundred that are looked through at most. */
const mostPages = 100

/** Looks through a list, page by page, for what a function says it is. */
export async function findIn<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  isIt: (entry: unknown) => T | 'over' | undefined,
  call: ApiCall,
): Promise<T | undefined> {
  let after: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    const more = after === undefined ? {} : { after }
    const page = readPage(await ask({ path, query: { ...query, limit: '100', ...more } }, call))
    if (page === undefined) throw noBatch(call.target.host)
    for (const entry of page.entries) {
      const found = isIt(entry)
      if (found === 'over') return undefined
      if (found !== undefined) return found
    }
    if (page.after === undefined || page.after === after) return undefined
    after = page.after
  }
  return undefined
}

/** What came is nothing that this API gives. */
export const noBatch = (host: string): ImagesApiError =>
  new ImagesApiError(`${host} answered with something that is no batch`, { failure: 'answer' })
