import { HeroImagesError } from '../../errors.ts'
import type { Record } from '../../ledger/record.ts'
import { addressOf } from '../../pages/address.ts'
import type { SearchWishes } from '../../pages/evidence.ts'
import { isLarge } from '../../pages/judge-search.ts'
import type { Page } from '../../pages/page.ts'
import { sha256Of } from '../../pages/pictures.ts'
import type { SearchPicture } from '../../pages/put-search.ts'
import { createReader } from '../../pages/reader.ts'
import type { Snapshot } from '../../repo/files.ts'
import { fileFor, type Place } from './built-file.ts'
import type { CheckoutContext } from './command.ts'
import { recordPicture } from './record-picture.ts'

/** The pictures of a record as a page of the build names them, put into the build where it lacks them. */
export interface PagePictures {
  /** @throws HeroImagesError where neither the build nor the checkout has it */
  social(record: Pick<Record, 'files'>, page: Page): Promise<SearchPicture>
  /**
   * What the page's JSON-LD is to name: the hero image, where that is one that search shows large, else
   * the social image. A page whose JSON-LD names one already, or is to have none, needs no other.
   */
  forSearch(
    record: Pick<Record, 'files'>,
    page: Page,
    adds: SearchWishes,
    social: SearchPicture,
  ): Promise<SearchPicture>
}

export function pagePictures(
  checkout: CheckoutContext,
  head: Snapshot,
  place: Place,
): PagePictures {
  const reader = createReader(checkout.dir)
  const hashOf = (path: string) => reader.look(path, sha256Of)
  const known = (facts: Record['files']['hero' | 'social']) =>
    recordPicture(facts, head, checkout.repo, hashOf)
  const placed = async (picture: Awaited<ReturnType<typeof known>>, page: Page) => {
    const url = addressOf(place.siteUrl, await fileFor(picture, page, place))
    return { url, width: picture.width, height: picture.height }
  }
  return {
    social: async ({ files }, page) => placed(await known(files.social), page),

    async forSearch({ files }, page, adds, social) {
      const isWanted = page.article === undefined ? adds.structuredData : page.article.length === 0
      if (!isWanted) return social
      try {
        const hero = await known(files.hero)
        return isLarge(hero) ? await placed(hero, page) : social
      } catch (error) {
        // A hero image that nobody has here is no reason to leave the page without a picture.
        if (!(error instanceof HeroImagesError)) throw error
        return social
      }
    },
  }
}
