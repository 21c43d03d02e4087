import { lightAndDark, publishedDates } from './astro.ts'
import { bareName, byName } from './by-name.ts'
import { decoys, emptyLists } from './empty.ts'
import type { GrownRepo } from './repo.ts'
import { translated } from './translated.ts'

export const grownRepos: readonly GrownRepo[] = [
  bareName,
  byName,
  lightAndDark,
  emptyLists,
  publishedDates,
  translated(),
  {
    ...decoys,
    missing: Object.keys(decoys.files)
      .filter((path) => /^blog\/.*\.mdx?$/.test(path))
      .sort(),
  },
]
