import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * npm s3rver (MIT), another server of S3 in Node alone. It is of 2021 and brings a hundred packages along, so
 * that it is none of ours: it is installed once, among the system's temporary files.
 */
const version = '3.7.1'
const folder = join(tmpdir(), `hero-images-s3rver-${version}`)

/** What it takes, and nothing else. */
export const s3rverKeys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }

/** Whether it is there, or could be fetched. */
export function hasS3rver(): boolean {
  if (existsSync(join(folder, 'node_modules', 's3rver'))) return true
  const fresh = `${folder}.${process.pid}`
  mkdirSync(fresh, { recursive: true })
  try {
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
    execFileSync('npm', ['install', '--prefix', fresh, ...options, `s3rver@${version}`], {
      stdio: 'pipe',
      timeout: 180_000,
    })
    execFileSync('mv', ['-T', fresh, folder], { stdio: 'pipe' })
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
  return existsSync(join(folder, 'node_modules', 's3rver'))
}

/** Starts it with these buckets. @returns its address, without a trailing slash */
export async function startS3rver(
  buckets: readonly string[],
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const S3rver = createRequire(join(folder, 'index.js'))('s3rver')
  const directory = mkdtempSync(join(tmpdir(), 'hero-s3rver-'))
  const server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: buckets.map((name) => ({ name })),
  })
  const { port } = await server.run()
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
