import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBlog } from './blog.ts'
import type { Row } from './row.ts'
import { measure, output } from './run.ts'
import { inTurns, shown, times } from './samples.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const posts = 10_000

/** `plan` of a large blog in a checkout, beside what finds the same posts. */
export async function planRow(): Promise<Row> {
  const dir = mkdtempSync(join(tmpdir(), 'hero-bench-'))
  try {
    makeBlog(dir, posts)
    const [ours, peer, grep] = await inTurns(5, [
      () => node(at('../dist/cli.js'), ['plan', '--dir', dir]),
      () => node(at('gray-matter.ts'), [dir]),
      async () => {
        const start = performance.now()
        await output('git', ['grep', '-L', '^heroImage:', '--', 'src/content/blog'], dir)
        return { seconds: (performance.now() - start) / 1000 }
      },
    ])
    return {
      work: `\`plan\` of ${posts.toLocaleString('en')} posts in a checkout`,
      peer: `gray-matter + fast-glob ${shown(peer!.seconds!, 's')}, ${shown(peer!.peak!, 'MiB')}; \`git grep -L\` ${shown(grep!.seconds!, 's')}`,
      ours: `${shown(ours!.seconds!, 's')}, ${shown(ours!.peak!, 'MiB')}`,
      ratio: `${times(ours!.seconds!, peer!.seconds!)}; ${times(ours!.seconds!, grep!.seconds!)}`,
      target: '0.80x; 12x; 150 MiB',
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

async function node(script: string, args: readonly string[]) {
  const { seconds, cpu, peak } = await measure(script, args)
  return { seconds, cpu, peak }
}
