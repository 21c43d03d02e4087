import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import ncc from '@vercel/ncc'
import { assets, inter, isModule } from '../src/pictures/asset-list.ts'
import { inAscii } from './in-ascii.ts'
import { fontLicences, packageLicences, wasmLicences } from './licences.ts'
import { withoutComments } from './without-comments.ts'
import { withoutTypes } from './without-types.ts'

const top = fileURLToPath(new URL('..', import.meta.url))

/** As action.yml asks for. */
const oldestNode = 24

/** What is run, by the name that dist has it under: parts that both need are there once. */
const entries = { index: 'action', cli: 'cli', worker: 'worker' } as const

/** Builds all of dist into a folder: the same bytes on every machine. */
export async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  for (const name of ['harfbuzz', 'lcms'])
    mkdirSync(join(folder, 'assets', name), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')

  const sources = withoutTypes(join(top, 'src'), join(top, 'lib'))
  const bundle = await bundleOf(joint(sources))
  // Wasm that ncc finds goes through UTF-8 and is broken; ours is in assets/, byte for byte.
  const chunks = Object.entries(bundle.assets).filter(
    ([path, { source }]) => path.endsWith('.js') && !neverAsked.test(source.toString()),
  )
  const code = [bundle.code, ...chunks.map(([, { source }]) => source.toString())]
  const licences = packageLicences(top, code.join('\n'))
  writeFileSync(join(folder, 'main.js'), inAscii(withoutComments(bundle.code)))
  for (const [path, { source }] of chunks)
    writeFileSync(join(folder, path), inAscii(withoutComments(source.toString())))
  for (const [name, entry] of Object.entries(entries))
    writeFileSync(join(folder, `${name}.js`), starting(entry))
  for (const { name, from } of assets) {
    const bytes = readFileSync(join(top, 'node_modules', from))
    if (name === 'harfbuzz/harfbuzz.js') {
      writeFileSync(join(folder, 'assets/harfbuzz/engine.js'), bytes)
      copyFileSync(join(top, 'build/packed-harfbuzz.js'), join(folder, 'assets', name))
    } else if (name === 'woff2.cjs') {
      const { code, wasm } = apart(bytes.toString())
      writeFileSync(join(folder, 'assets', name), code)
      writeFileSync(join(folder, 'assets/woff2.wasm.br'), packed(wasm))
    } else if (isModule(name)) writeFileSync(join(folder, 'assets', name), bytes)
    else writeFileSync(join(folder, 'assets', `${name}.br`), packed(bytes))
  }
  const fonts = inter.from.map((path) => readFileSync(join(top, 'node_modules', path)))
  writeFileSync(join(folder, 'assets', `${inter.name}.br`), packed(Buffer.concat(fonts)))
  writeFileSync(
    join(folder, 'licenses.txt'),
    [...sorted(new Map(licences)), ...wasmLicences(top), ...fontLicences(top)].join('\n\n'),
  )
}

/**
 * The encoder for machines whose WebAssembly has no SIMD (@jsquash/webp 1.5): every Node.js that we run on
 * has it, and the module that this code would load is not in dist either.
 */
const neverAsked = /wasmBinaryFile ?= ?["']webp_enc\.wasm["']/

/** Half again as small as in the archive's own packing; what is read with them is unpacked in milliseconds. */
const packed = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** Takes the wasm that stands in a module's code as a data URL out of it: packed beside it, it is a third smaller. */
function apart(code: string): { readonly code: string; readonly wasm: Buffer } {
  const [url, base64] = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/.exec(code) ?? []
  if (url === undefined) throw new Error('wawoff2 has no wasm in its code any more.')
  const read = `require("node:zlib").brotliDecompressSync(require("node:fs").readFileSync(require("node:path").join(__dirname,"woff2.wasm.br"))).toString("base64")`
  return {
    code: code.replace(url, () => `"data:application/octet-stream;base64,"+${read}`),
    wasm: Buffer.from(base64!, 'base64'),
  }
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

/** One source for all that is run, of which each loads what it needs. @returns its path */
function joint(sources: string): string {
  const path = join(sources, 'main.js')
  const loading = Object.values(entries).map(
    (entry) => `  ${entry}: () => import(/* webpackChunkName: "${entry}" */ './${entry}.js'),`,
  )
  writeFileSync(path, `export const load = {\n${loading.join('\n')}\n}\n`)
  return path
}

/** Says so where it is too old: what follows would end in the words of some missing function. */
const starting = (entry: string): string => `#!/usr/bin/env node
const [major] = process.versions.node.split('.')
if (Number(major) < ${oldestNode}) {
  console.error(\`hero-images: this is Node \${process.versions.node}, and ${oldestNode} or newer is needed.\`)
  process.exit(2)
}
const { load } = await import('./main.js')
await load.${entry}()
`

if (import.meta.main) {
  await build(join(top, 'dist'))
  const code = readdirSync(join(top, 'dist')).filter((name) => name.endsWith('.js'))
  const bytes = code.reduce((sum, name) => sum + statSync(join(top, 'dist', name)).size, 0)
  console.log(`dist: ${(bytes / 1e6).toFixed(2)} MB of code in ${code.length} files`)
}
