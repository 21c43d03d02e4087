import { parse } from 'parse5'
import { articleOf, articlePictures } from '../../posts/html-article.ts'
import { dataImageOf } from '../../posts/html-data.ts'
import { srcOf } from '../../posts/html-elements.ts'
import type { Post } from '../../posts/post.ts'
import type { Clue, Learned, Observation, PageHabits } from '../contract/learned.ts'
import { imageIn } from '../reading/keys.ts'
import { headPictures } from '../reading/social-tags.ts'
import { mostCommon } from './votes.ts'

/** What an HTML page tells of its pictures: the one for sharing in its head, the hero in article and data. */
export function pageClues(
  post: Post,
  find: (value: string) => string | undefined,
): Pick<Observation, 'clues' | 'page'> {
  const page = new TextDecoder().decode(post.bytes)
  const known = (value: string | undefined, social: boolean): readonly Clue[] => {
    const file = value === undefined ? undefined : find(value)
    return value && file ? [{ key: '', listed: false, value, social, file }] : []
  }
  const tag = headPictures.map((key) => imageIn(post.meta[key])).find((value) => value)
  const data = dataImageOf(page)
  const social = known(tag, true)
  const inData = known(data?.url, false)
  const src = articleSrc(page, [...inData, ...social][0]?.file, find)
  const hero = [...known(src, false), ...inData].slice(0, 1)
  return {
    clues: [...hero, ...social],
    page: {
      ...(src === undefined ? {} : { article: { page, src } }),
      ...(data && inData.length > 0 ? { data: data.form } : {}),
    },
  }
}

/** The picture that an article shows: the file that the page names elsewhere, else one at its top. */
function articleSrc(
  page: string,
  named: string | undefined,
  find: (value: string) => string | undefined,
): string | undefined {
  const article = articleOf(parse(page, { sourceCodeLocationInfo: true }))
  if (article === undefined) return undefined
  const { top, all } = articlePictures(article)
  const ofPage = all.find((image) => named !== undefined && find(srcOf(image)) === named)
  const image = ofPage ?? top.find((each) => find(srcOf(each)) !== undefined)
  return image && srcOf(image)
}

/** What was learned from pages by hand: nothing there goes by a file's name alone. */
export function withPageHabits(learned: Learned, observations: readonly Observation[]): Learned {
  const telling = observations.filter(({ page, clues }) => page && clues.length > 0)
  if (telling.length === 0)
    return observations.some(({ page }) => page) ? { ...learned, byName: false, page: {} } : learned
  const most = <T>(found: readonly T[]) => (found.length * 2 > telling.length ? found : [])
  const articles = most(telling.flatMap(({ page }) => page?.article ?? []))
  const data = mostCommon(most(telling.flatMap(({ page }) => page?.data ?? [])))
  const page: PageHabits = {
    ...(articles[0] ? { article: articles[0] } : {}),
    ...(data ? { data: data.value as NonNullable<PageHabits['data']> } : {}),
  }
  return { ...learned, byName: false, page }
}
