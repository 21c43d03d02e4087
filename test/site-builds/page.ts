import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPreviewFromContent } from 'link-preview-js'
import openGraph from 'open-graph-scraper'
import { sniff } from '../../src/pictures/sniff.ts'
import { isScaledCopy } from './scaled.ts'
import { type Fact, type Findings, facts, isRightFact, scaled } from './site-build.ts'

/** What the tags of a page should say. */
export interface Wanted {
  /** Folder of the built site. */
  readonly built: string
  /** Address that `built` is served under. */
  readonly url: string
  readonly alt: string
  /** The bytes of the image. */
  readonly social: Buffer
}

/**
 * Reads a built page as two services do that preview a link, by readers that share no code, and judges
 * each fact.
 */
export async function judge(html: string, wanted: Wanted): Promise<Findings> {
  const { result } = await openGraph({ html, onlyGetOpenGraphInfo: true })
  const [og, ...moreOg] = result.ogImage ?? []
  const [twitter, ...moreTwitter] = result.twitterImage ?? []
  const { width, height } = sniff(wanted.social)
  const seen: Record<Fact, string> = {
    'og:image': moreOg.length > 0 ? 'more than one' : await judgeImage(og?.url, wanted, html),
    'og:image:alt': judgeText(og?.alt, wanted.alt),
    'og:image:width': judgeText(og?.width, String(width)),
    'og:image:height': judgeText(og?.height, String(height)),
    'twitter:card': judgeText(result.twitterCard, 'summary_large_image'),
    'twitter:image':
      moreTwitter.length > 0 ? 'more than one' : await judgeImage(twitter?.url, wanted),
    'twitter:image:alt': judgeText(twitter?.alt, wanted.alt),
  }
  return seen
}

/** The facts that are not right. */
export const wrongOnes = (findings: Findings): readonly Fact[] =>
  facts.filter((fact) => !isRightFact(findings[fact]))

function judgeText(seen: unknown, wanted: string): string {
  if (seen === undefined || seen === '') return 'missing'
  return String(seen) === wanted ? 'right' : `\`${seen}\``
}

async function judgeImage(
  seen: string | undefined,
  { built, url, social }: Wanted,
  html?: string,
): Promise<string> {
  if (seen === undefined) return 'missing'
  if (!URL.canParse(seen)) return 'not absolute'
  if (html !== undefined) {
    const other = await firstImage(html, url)
    if (other !== seen) return `another reader sees \`${other}\``
  }
  if (!seen.startsWith(`${url}/`)) return `\`${seen}\``
  const file = join(built, decodeURIComponent(new URL(seen).pathname.slice(pathOf(url).length)))
  if (!existsSync(file)) return 'no such file'
  const bytes = readFileSync(file)
  if (bytes.equals(social)) return 'right'
  return (await isScaledCopy(bytes, social)) ? scaled : 'another image'
}

/** The picture that another reader shows. */
async function firstImage(html: string, url: string): Promise<string | undefined> {
  const page = { url: `${url}/`, headers: { 'content-type': 'text/html' }, data: html }
  const preview = await getPreviewFromContent(page)
  return 'images' in preview ? preview.images[0] : undefined
}

const pathOf = (url: string) => new URL(url).pathname.replace(/\/$/, '')
