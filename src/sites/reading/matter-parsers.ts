import type { Opening } from '../../posts/openings.ts'

/** The openings that gray-matter 4.0.3 takes, and its fork 3.0.0 for Eleventy. */
export const grayMatter: readonly Opening[] = [
  'named',
  'open-space',
  'close-space',
  'closing-text',
  'bom',
]

/** What parsers of front matter take, by the package that brings them. Each was run: see the tests. */
const parsers: Readonly<Record<string, readonly Opening[]>> = {
  'gray-matter': grayMatter,
  '@content-collections/core': grayMatter,
  contentlayer: grayMatter,
  contentlayer2: grayMatter,
  'front-matter': ['dots', 'close-space', 'lone-cr', 'bom'],
  'vfile-matter': [],
  'next-mdx-remote': [],
  velite: ['blank-lines', 'indent', 'bom'],
  mdsvex: ['blank-lines', 'close-space', 'closing-text', 'lone-cr', 'bom'],
  'fumadocs-mdx': [],
}

/**
 * What every parser takes that a package.json names: which of them a page goes through, its code decides.
 * Nothing where it names none.
 */
export function openingsOf(manifest: string | undefined): readonly Opening[] {
  const named = Object.entries(parsers).flatMap(([name, openings]) =>
    manifest?.includes(`"${name}"`) ? [openings] : [],
  )
  return named.reduce(
    (all, openings) => all.filter((one) => openings.includes(one)),
    named[0] ?? [],
  )
}
