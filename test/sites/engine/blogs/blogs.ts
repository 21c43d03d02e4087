import type { WholeBlog } from './blog.ts'
import { agency, startup, threeCollections, travellers } from './companies.ts'
import { twoLanguages } from './languages.ts'
import { magazine, newspaper, podcast } from './press.ts'
import { conference, documentation, laboratory, twoBlogs } from './projects.ts'

/** Twelve blogs as people have them, each of another kind. */
export const wholeBlogs: readonly WholeBlog[] = [
  newspaper,
  podcast,
  magazine,
  agency,
  conference,
  documentation,
  twoBlogs,
  twoLanguages,
  threeCollections,
  startup,
  laboratory,
  travellers,
]
