import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import glob from 'fast-glob'
import matter from 'gray-matter'
import pMap from 'p-map'

/** What one would write to find the posts of a blog without a picture. */
const dir = process.argv[2]!
const paths = await glob('src/content/blog/**/*.md', { cwd: dir })
const found = await pMap(
  paths,
  async (path) => {
    // Options, so that nothing is kept between files.
    const { data } = matter(await readFile(join(dir, path), 'utf8'), {})
    return data.heroImage ? [] : [path]
  },
  { concurrency: 32 },
)
console.log(JSON.stringify(found.flat()))
