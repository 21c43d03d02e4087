import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from './once.ts'
import { run } from './run.ts'
import type { SiteBuild } from './site-build.ts'

/** The keys of Debian's own archive, so that no other mirror is taken for it. */
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const suite = 'sid'

/**
 * How a site is built by a current Hugo: the one of Debian's unstable packages, which is got once, from
 * a mirror that this machine's apt already uses, and unpacked into the system's temporary folder. The
 * system's own package lists and programs stay as they are, and it needs no rights.
 * @returns the command, or why there is none here
 */
export async function currentHugo(): Promise<Pick<SiteBuild, 'build' | 'leftOut'>> {
  try {
    const home = await once(`hugo-${suite}`, fetchHugo)
    return { build: [programIn(home)] }
  } catch (error) {
    const reason = (error as Error).message.trim().split('\n').at(-1)
    return { build: ['hugo'], leftOut: `no current Hugo can be had here: ${reason}` }
  }
}

const programIn = (home: string) => join(home, 'usr/bin/hugo')

async function fetchHugo(home: string): Promise<void> {
  const apart = join(home, 'apt')
  for (const folder of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(apart, folder), { recursive: true })
  const ownFiles = [`Dir::State::Lists=${apart}/lists`, `Dir::Cache=${apart}/cache`]
  const mirrors = mirrorsOfApt(ownFiles)
  if (mirrors.length === 0) throw new Error('apt of this machine uses no mirror of Debian')

  const sources = mirrors.map((mirror) => `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`)
  writeFileSync(join(apart, 'sources.list'), sources.join(''))
  const options = asOptions([
    ...ownFiles,
    `Dir::Etc::SourceList=${apart}/sources.list`,
    'Dir::Etc::SourceParts=-',
    'Acquire::Languages=none',
  ])
  await run(['apt-get', ...options, 'update'], apart, process.env)
  await run(['apt-get', ...options, 'download', 'hugo'], apart, process.env)
  for (const deb of globSync(join(apart, '*.deb')))
    await run(['dpkg', '-x', deb, home], home, process.env)
  rmSync(apart, { recursive: true })
  // A library of this system can be missing or too old for it.
  await run([programIn(home), 'version'], home, process.env)
}

/** The mirrors of Debian in apt's own configuration, in whichever of its formats. */
function mirrorsOfApt(ownFiles: readonly string[]): readonly string[] {
  if (!existsSync(keyring)) return []
  const asked = [...asOptions(ownFiles), '--print-uris', 'update']
  const { stdout } = spawnSync('apt-get', asked, { encoding: 'utf8' })
  const uris = [...(stdout ?? '').matchAll(/^'(\S+\/debian)\/dists\//gm)].map(([, uri]) => uri!)
  return [...new Set(uris)]
}

const asOptions = (settings: readonly string[]) => settings.flatMap((setting) => ['-o', setting])
