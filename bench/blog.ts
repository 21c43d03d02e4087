import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of so many posts one lacks its picture. */
const lacksEvery = 200
const firstYear = 2008
const years = 18

/**
 * A blog of Astro as a git repository with one commit: posts of 1 to 9 kB, most of them old, each with a
 * picture of its own but one in two hundred, and front matter as people write it: most of it plain, some
 * with lists and maps, some with texts of several lines, comments and characters of all kinds.
 */
export function makeBlog(dir: string, posts: number): void {
  const content = join(dir, 'src/content/blog')
  const pictures = join(dir, 'public/images')
  for (let year = 0; year < years; year++)
    for (const folder of [content, pictures])
      mkdirSync(join(folder, String(firstYear + year)), { recursive: true })
  writeFileSync(
    join(dir, 'astro.config.mjs'),
    "export default { site: 'https://tidewater.example' }\n",
  )
  writeFileSync(join(dir, 'package.json'), '{ "dependencies": { "astro": "7.3.5" } }\n')
  for (let number = 0; number < posts; number++) {
    const year = String(firstYear + (number % years))
    const slug = `${year}/what-the-harbour-knows-${number}`
    const hasPicture = number % lacksEvery !== 7
    if (hasPicture) writeFileSync(join(pictures, `${slug}.jpg`), `picture of ${slug}`)
    writeFileSync(join(content, `${slug}.md`), postOf(number, year, hasPicture ? slug : undefined))
  }
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'All posts', '--no-gpg-sign'],
  ])
    git(dir, ['-c', 'user.name=Bench', '-c', 'user.email=bench@tidewater.example', ...args])
}

function git(dir: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: dir, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`)
}

function postOf(number: number, year: string, picture: string | undefined): string {
  const month = String(1 + (number % 12)).padStart(2, '0')
  const title = `What the harbour knows, part ${number}`
  const lines = [
    '---',
    number % 3 === 0 ? `title: "${title}: a report"` : `title: ${title}`,
    `pubDate: ${year}-${month}-${String(1 + (number % 28)).padStart(2, '0')}`,
    ...(number % 4 === 3 ? [] : [`description: The tide is late, and number ${number} says why.`]),
    ...(number % 10 === 9
      ? ['# written on the ferry', 'summary: >-', '  Two lines that', '  are one.']
      : []),
    ...(number % 2 === 0
      ? ['tags: [harbour, "the tide", boats]']
      : ['tags:', '  - harbour', '  - the tide', '  - bateaux à voile']),
    ...(number % 5 === 0 ? ['author:', '  name: Ada Quay', '  url: https://ada.example/'] : []),
    ...(picture === undefined ? [] : [`heroImage: /images/${picture}.jpg`]),
    'draft: false',
    '---',
    '',
  ]
  const paragraph = `${'The tide is late, and the *harbour* knows; [a boat](https://boats.example/) waits. '.repeat(3 + (number % 5))}\n\n`
  return `${lines.join('\n')}\n${paragraph.repeat(1 + (number % 9))}## Afterwards\n\n- One thing\n- Another\n`
}
