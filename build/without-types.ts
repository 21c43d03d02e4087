import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/**
 * Writes the sources as JavaScript, each file by itself: types are checked by `npm run types`, and
 * checking them for each bundle once more takes three times as long as all the rest of the build.
 * @returns the folder that they are in, `into`, with nothing else in it
 */
export function withoutTypes(from: string, into: string): string {
  rmSync(into, { recursive: true, force: true })
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.ts')) continue
    const { outputText } = ts.transpileModule(readFileSync(join(from, path), 'utf8'), {
      fileName: path,
      compilerOptions: {
        target: ts.ScriptTarget.ES2024,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
      },
    })
    const file = join(into, path.replace(/ts$/, 'js'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, outputText)
  }
  return into
}
