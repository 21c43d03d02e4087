import { pageKey, targetOf } from './address.ts'
import type { Build } from './build.ts'

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/**
 * Keys of the pages that the sitemap knows, undefined where the build has none: all `sitemap*.xml`,
 * since large sites split theirs, and Hugo writes one for each language (sitemaps.org, "Sitemap
 * index files").
 */
export async function readSitemap(
  build: Build,
  siteUrl: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  const maps = [...build.files].filter((path) => /(?:^|\/)sitemap[^/]*\.xml$/i.test(path))
  if (maps.length === 0) return undefined
  const known = new Set<string>()
  for (const path of maps) {
    const whole = new TextDecoder().decode(await build.read(path))
    for (const url of addressesIn(whole)) {
      const target = targetOf(url, siteUrl, '')
      // A sitemap lists nothing but this site, whatever the address it was built for.
      known.add(pageKey(target.kind === 'here' ? target.path : new URL(url).pathname))
    }
  }
  return known
}

/** The absolute addresses that a sitemap lists, as they are meant; also of one that is not well formed. */
export function addressesIn(sitemap: string): string[] {
  // What a person took out by a comment is not listed.
  const text = sitemap.replace(/<!--[\s\S]*?-->/g, '')
  return [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+)/g)]
    .map(([, loc]) =>
      loc!.trim().replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole),
    )
    .filter((url) => URL.canParse(url))
}
