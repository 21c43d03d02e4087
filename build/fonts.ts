import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontPath } from '../src/pictures/font-choice.ts'
import { fontHashes } from '../src/pictures/font-hashes.ts'
import { type FontFile, fontFiles } from '../src/pictures/font-list.ts'

/**
 * Takes the fonts in `fonts/` anew out of the packages that the list names, and refuses other bytes than it
 * tells. They are no dependencies: four of these packages unpack to 280 MB, of which a card needs 4.
 */
const top = fileURLToPath(new URL('..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'hero-fonts-'))
try {
  for (const font of fontFiles) {
    const path = join(top, fontPath(font))
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, checked(font, fromPackage(font)))
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function fromPackage({ from }: FontFile): Buffer {
  const [spec, file] = [from.slice(0, from.indexOf(':')), from.slice(from.indexOf(':') + 1)]
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', temporary, spec], {
    encoding: 'utf8',
  })
  const archive = join(temporary, packed.trim())
  return execFileSync('tar', ['-xzOf', archive, `package/files/${file}`], { maxBuffer: 16e6 })
}

function checked({ name, file }: FontFile, bytes: Buffer): Buffer {
  const { sha256 } = fontHashes[file] ?? {}
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash !== sha256) throw new Error(`${name}: the list says ${sha256}, the package has ${hash}`)
  return bytes
}
