import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newFiles, wireRepo } from '../../../src/commands/wire/wire-repo.ts'
import { createWorktree } from '../../../src/repo/worktree.ts'
import { readInputs } from '../../../src/settings/inputs.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-wire-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}
const wired = () =>
  wireRepo('worktree', {
    repo: createWorktree(dir, { env: process.env }),
    inputs: readInputs(() => ''),
  })

const jekyll = {
  '_posts/2026-03-02-tides.md': '---\ntitle: Tides\n---\n',
  CNAME: 'harbour.example',
}
const hexo = {
  'package.json': '{ "dependencies": { "hexo": "7.3.0" } }',
  '_config.yml': 'title: x\n',
  'source/_posts/tides.md': '---\ntitle: Tides\n---\n',
  '.github/hero-images.yml':
    'fields: { hero: cover, alt: cover_alt, social: og_image }\nsocial: { size: 1600x840 }\n',
}

describe('the templates of a repo', () => {
  it('keep a byte order mark', async () => {
    write({ ...jekyll, '_config.yml': '\ufefftitle: x\r\nurl: ""\r\n' })
    const [file] = newFiles(await wired()).values()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file!.bytes)
    expect(text).toBe('\ufefftitle: x\r\nurl: "https://harbour.example"\r\n')
  })

  it('are left alone where they are no UTF-8', async () => {
    write({ ...jekyll, '_config.yml': new Uint8Array([0x75, 0x72, 0x6c, 0x3a, 0x20, 0xff, 0x0a]) })
    expect((await wired()).patches).toEqual([])
  })

  it('get the size that the settings give the social image', async () => {
    write(hexo)
    const { patches } = await wired()
    expect(patches.map(({ path }) => path)).toEqual(['scripts/hero-images.js'])
    expect(patches[0]!.after).toContain('content="1600"')
  })

  it('get no file through a symbolic link', async () => {
    write(hexo)
    symlinkSync(tmpdir(), join(dir, 'scripts'))
    const { patches, advice } = await wired()
    expect(patches).toEqual([])
    expect(advice).toEqual([expect.stringContaining('`scripts` is a symbolic link')])
  })
})
