import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The least that any tool does that changes all pages of a folder: read each, write it back. */
const dir = process.argv[2]!
for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.html')) continue
  const text = readFileSync(join(dir, path), 'utf8')
  writeFileSync(join(dir, `${path}.new`), text)
  renameSync(join(dir, `${path}.new`), join(dir, path))
}
