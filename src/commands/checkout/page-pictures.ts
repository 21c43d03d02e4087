import { HeroImagesError } from '../../errors.ts'
import type { FileRecord, Record } from '../../ledger/record.ts'
import { addressOf } from '../../pages/address.ts'
import type { SearchWishes } from '../../pages/evidence.ts'
import { isLarge } from '../../pages/judge-search.ts'
import type { Page } from '../../pages/page.ts'
import { sha256Of } from '../../pages/pictures.ts'
import type { SearchData, SearchPicture } from '../../pages/put-search.ts'
import { createReader } from '../../pages/reader.ts'
import { sizeText } from '../../pictures/size-text.ts'
import type { RepoState } from '../../pipeline/find/repo-state.ts'
import { fileFor, type Place } from './built-file.ts'
import type { CheckoutContext } from './command.ts'
import { type RecordPicture, recordPicture } from './record-picture.ts'

/** A picture that is to be found in the build, or that a bucket has. */
type FoundPicture = RecordPicture | Pick<SearchPicture, 'url' | 'width' | 'height'>

/** What a page's JSON-LD is to name. */
type ForSearch = Pick<SearchData, 'picture' | 'more'>

/** The pictures of a record as a page of the build names them, put into the build where it lacks them. */
export interface PagePictures {
  /** @throws HeroImagesError where neither the build nor the checkout has it */
  social(record: Pick<Record, 'files'>, page: Page): Promise<SearchPicture>
  /**
   * What the page's JSON-LD is to name: the hero image, where that is one that search shows large, else
   * the social image; behind it the social images that the settings want there. A page whose JSON-LD
   * names one already, or is to have none, needs no other.
   */
  forSearch(
    record: Pick<Record, 'files' | 'generator'>,
    page: Page,
    adds: SearchWishes,
    social: SearchPicture,
  ): Promise<ForSearch>
}

export function pagePictures(
  checkout: CheckoutContext,
  { head, settings, storage }: Pick<RepoState, 'head' | 'settings' | 'storage'>,
  place: Place,
): PagePictures {
  const reader = createReader(checkout.dir)
  const hashOf = (path: string) => reader.look(path, sha256Of)
  const known = async (facts: FileRecord): Promise<FoundPicture> => {
    const url = storage.addressOf(facts)
    if (url === undefined) return recordPicture(facts, head, checkout.repo, hashOf)
    const { width, height } = facts
    return { url, width, height }
  }
  const placed = async (picture: FoundPicture, page: Page): Promise<SearchPicture> => {
    if ('url' in picture) return picture
    const url = addressOf(place.siteUrl, await fileFor(picture, page, place))
    return { url, width: picture.width, height: picture.height }
  }
  const inData = new Set(
    [settings.social, ...(settings.moreSocial ?? [])]
      .filter((image) => image['structured-data'])
      .map(({ size }) => size),
  )
  /** A picture that nobody has here is no reason to leave the page without the others. */
  const ifThere = async (facts: FileRecord, page: Page, isFit = (_: FileRecord) => true) => {
    try {
      const picture = await known(facts)
      return isFit({ ...facts, width: picture.width, height: picture.height })
        ? await placed(picture, page)
        : undefined
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      return undefined
    }
  }
  return {
    social: async ({ files }, page) => placed(await known(files.social), page),

    async forSearch(record, page, adds, social) {
      const isWanted = page.article === undefined ? adds.structuredData : page.article.length === 0
      if (!isWanted) return { picture: social, more: [] }
      const picture = (await ifThere(record.files.hero, page, isLarge)) ?? social
      const more: SearchPicture[] = []
      for (const facts of [record.files.social, ...(record.files.more ?? [])]) {
        const found = inData.has(sizeText(facts)) ? await ifThere(facts, page) : undefined
        if (found && found.url !== picture.url) more.push(found)
      }
      const isDisclosed = record.generator === 'openai' && settings.disclosure !== undefined
      const told = <T extends SearchPicture>(one: T) => ({
        ...one,
        ...(isDisclosed && { isDisclosed }),
      })
      return { picture: told(picture), more: more.map(told) }
    },
  }
}
