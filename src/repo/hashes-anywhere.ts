import { HeroImagesError } from '../errors.ts'
import type { Git } from './git.ts'

/** Objects that git is asked for at once: their ids go through one pipe (`GitOptions.input`). */
const atOnce = 1000

/** Larger files, and those with these endings, are no texts that name pictures. */
const largest = 'blob:limit=1m'
const noText = /\.(?:webp|jpe?g|png|avif|gif|ico|woff2?|ttf|otf|mp4|webm|mp3|pdf|zip|gz|wasm)$/i

/**
 * The first 16 digits of whatever looks like a hash (16 digits or more, hex, lower case) in a text of the
 * commits that refs of the remote `origin` point at: branches, tags, pull requests, and what we keep on refs.
 * @throws HeroImagesError where one of them is not here
 */
export async function hashesAnywhere(git: Git): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const texts = new Set<string>()
  for (const commits of chunksOf(await commitsOfRemote(git))) {
    const input = linesOf(commits)
    const options = ['--objects', '--no-walk', `--filter=${largest}`, '--stdin']
    const { code, stdout } = await git.ask(['rev-list', ...options], { input })
    if (code !== 0) throw notHere()
    for (const line of stdout.toString().split('\n')) {
      const [id = '', path = ''] = line.split(/ (.*)/s)
      if (path !== '' && !noText.test(path)) texts.add(id)
    }
  }
  for (const ids of chunksOf([...texts])) {
    const bytes = await git.run(['cat-file', '--batch', '--buffer'], { input: linesOf(ids) })
    for (const [hash] of bytes.toString('latin1').matchAll(/[0-9a-f]{16,}/g))
      for (const start of startsIn(hash)) found.add(start)
  }
  return found
}

/** A hash may stand behind other digits (`cafe` in a name): each place that it can begin at counts. */
function* startsIn(hash: string): Generator<string> {
  if (hash.length >= 64) yield hash.slice(0, 16)
  else for (let at = 0; at + 16 <= hash.length; at++) yield hash.slice(at, at + 16)
}

async function commitsOfRemote(git: Git): Promise<readonly string[]> {
  const { code, stdout, stderr } = await git.ask(['ls-remote', 'origin'])
  if (code !== 0)
    throw new HeroImagesError(
      `The remote \`origin\` does not tell its branches: ${stderr.trim()}`,
      {
        hint: 'What they name is not to be deleted: run this in a clone that can reach it',
      },
    )
  const lines = stdout.toString().split('\n')
  return [...new Set(lines.flatMap((line) => /^[0-9a-f]{40,64}(?=\t)/.exec(line)?.[0] ?? []))]
}

const notHere = () =>
  new HeroImagesError(
    'Not all branches, tags and pull requests of `origin` are in this clone, and what they name is not to be deleted.',
    { hint: "Fetch them: git fetch origin '+refs/*:refs/remotes/all/*'" },
  )

const linesOf = (ids: readonly string[]) => Buffer.from(ids.map((id) => `${id}\n`).join(''))

const chunksOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, at) =>
    ids.slice(at * atOnce, (at + 1) * atOnce),
  )
