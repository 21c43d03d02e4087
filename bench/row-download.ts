import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './row.ts'

const top = fileURLToPath(new URL('..', import.meta.url))

/** What the most of it is, by path. */
const parts = {
  code: ['dist/*.js', 'dist/assets/**/*js'],
  wasm: ['dist/assets/**/*.wasm.br'],
  fonts: ['dist/assets/*.ttf.br'],
}

const megabytes = (bytes: Buffer) => `${(bytes.length / 1e6).toFixed(2)} MB`

/** What each job downloads: the archive of the last commit, as GitHub makes it. */
export async function downloadRow(): Promise<Row> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: top, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  const archive = (...paths: string[]) => git('archive', '--format=tar.gz', 'HEAD', '--', ...paths)
  const packed = archive()
  const made = Object.entries(parts).map(
    ([name, paths]) => `${name} ${megabytes(archive(...paths.map((path) => `:(glob)${path}`)))}`,
  )
  const names = execFileSync('tar', ['-tz'], {
    input: packed,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const files = names.split('\n').filter((name) => name !== '' && !name.endsWith('/'))
  return {
    work: 'what each job downloads',
    peer: '-',
    ours: `${megabytes(packed)} packed, ${files.length} files: ${made.join(', ')}`,
    ratio: '-',
    target: '3 MB',
  }
}
