import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { assets } from '../src/pictures/asset-list.ts'
import { fontLicence, packageLicences, wasmLicences } from './licences.ts'
import { withoutTypes } from './without-types.ts'

const top = fileURLToPath(new URL('..', import.meta.url))

/** What is run, and under which name dist has it. */
const entries = [
  { source: 'action.js', name: 'index.js' },
  { source: 'cli.js', name: 'cli.js' },
]

/** Builds all of dist into a folder: the same bytes on every machine. */
export async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')

  const licences = new Map<string, string>()
  const sources = withoutTypes(join(top, 'src'), join(top, 'lib'))
  for (const { source, name } of entries) {
    const bundle = await bundleOf(join(sources, source))
    writeFileSync(join(folder, name), bundle.code)
    const chunks = Object.entries(bundle.assets).filter(([path]) => path.endsWith('.js'))
    const code = [bundle.code, ...chunks.map(([, { source }]) => source.toString())].join('\n')
    for (const [of, licence] of packageLicences(top, code)) licences.set(of, licence)
    for (const [path, asset] of Object.entries(bundle.assets)) {
      // Wasm that ncc finds goes through UTF-8 and is broken; ours is in assets/, byte for byte.
      if (path.endsWith('.js')) addChunk(join(folder, path), asset.source.toString())
    }
  }
  for (const { name, from } of assets)
    writeFileSync(join(folder, 'assets', name), readFileSync(join(top, 'node_modules', from)))
  writeFileSync(
    join(folder, 'licenses.txt'),
    [...sorted(licences), ...wasmLicences(top), fontLicence(top)].join('\n\n'),
  )
}

const sorted = (licences: ReadonlyMap<string, string>) =>
  [...licences].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence)

async function bundleOf(source: string) {
  try {
    return await ncc(source, { cache: false, quiet: true })
  } catch (error) {
    // Uncaught, the stack would show ncc's whole minified source.
    console.error(`${source} cannot be built.\n${(error as Error).message}`)
    process.exit(1)
  }
}

/** A part that both entries load on demand, under a name that ncc gave: it must be one and the same. */
function addChunk(path: string, code: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') !== code)
    throw new Error(`Two different chunks want to be ${path}.`)
  writeFileSync(path, code)
}

if (import.meta.main) {
  await build(join(top, 'dist'))
  const megabytes = statSync(join(top, 'dist/index.js')).size / 1e6
  console.log(`dist/index.js: ${megabytes.toFixed(2)} MB`)
}
