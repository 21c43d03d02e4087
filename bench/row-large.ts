import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openScene, post, postPath, smallBlog } from '../test/e2e/blog.ts'
import { startCountingProxy } from './counting-proxy.ts'
import type { Row } from './row.ts'

const pictures = 50_000
/** Of one picture. */
const pictureBytes = 4000

const picturePath = (number: number) => `public/images/${number % 300}/picture-${number}.jpg`

/**
 * What goes over the wire for a pull request with one post, by the number of pictures that the repo has
 * already, beside clones of the large one.
 */
export async function largeRow(): Promise<Row> {
  const [few, many] = [await ofRun(100), await ofRun(pictures)]
  const dir = mkdtempSync(join(tmpdir(), 'hero-bench-'))
  try {
    const origin = join(dir, 'origin.git')
    importPictures(origin)
    const shallow = clone(origin, join(dir, 'shallow'), [])
    const blobless = clone(origin, join(dir, 'blobless'), ['--filter=blob:none'])
    return {
      work: `bytes over the wire for one post, in a repo of ${pictures.toLocaleString('en')} pictures of ${pictureBytes / 1000} kB`,
      peer: `\`git clone --depth 1\` ${megabytes(shallow)}; with \`--filter=blob:none\`, before any file is read, ${megabytes(blobless)}`,
      ours: `${megabytes(many.bytes)} in ${many.requests} requests; of 100 pictures ${megabytes(few.bytes)} in ${few.requests}`,
      ratio: `${(many.bytes / shallow).toFixed(3)}x; ${(many.bytes / blobless).toFixed(2)}x`,
      target: '-',
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

/** A run that draws a card for a new post, through the API alone. */
async function ofRun(
  count: number,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const known = Object.fromEntries(
    Array.from({ length: count }, (_, number) => [picturePath(number), `${number % 300}`]),
  )
  const scene = await openScene(
    { [postPath('new')]: post('New') },
    { base: { ...smallBlog, ...known } },
  )
  const proxy = await startCountingProxy(scene.gh.url)
  try {
    const { code, stdout } = await scene.run({ api: proxy.url })
    if (code !== 0) throw new Error(stdout)
    return { bytes: proxy.bytes(), requests: proxy.requests() }
  } finally {
    proxy.close()
    await scene.close()
  }
}

/** A repo with as many pictures, whose bytes cannot be packed. */
function importPictures(origin: string): void {
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', origin])
  const chunks: Buffer[] = [
    Buffer.from(
      'commit refs/heads/main\ncommitter Bench <bench@tidewater.example> 0 +0000\ndata 0\n',
    ),
  ]
  for (let number = 0; number < pictures; number++) {
    const bytes = noise(number)
    chunks.push(
      Buffer.from(`M 100644 inline ${picturePath(number)}\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from('\n'),
    )
  }
  execFileSync('git', ['-C', origin, 'fast-import', '--quiet'], {
    input: Buffer.concat(chunks),
    maxBuffer: 1 << 28,
  })
  execFileSync('git', ['-C', origin, 'config', 'uploadpack.allowFilter', 'true'])
}

const noise = (seed: number): Buffer =>
  createHash('shake256', { outputLength: pictureBytes }).update(`${seed}`).digest()

/** Bytes of the packs that a clone fetches. */
function clone(origin: string, dir: string, flags: readonly string[]): number {
  execFileSync('git', [
    ...['clone', '-q', '--depth', '1', '--no-checkout'],
    ...flags,
    `file://${origin}`,
    dir,
  ])
  const packs = join(dir, '.git/objects/pack')
  return readdirSync(packs)
    .filter((name) => name.endsWith('.pack'))
    .reduce((sum, name) => sum + statSync(join(packs, name)).size, 0)
}
