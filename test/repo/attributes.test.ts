import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attributesOf, filterOf } from '../../src/repo/attributes.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'attributes-'))
  execFileSync('git', ['init', '-q', dir])
})
afterEach(() => rmSync(dir, { recursive: true }))

/** What git itself says. */
const byGit = (path: string) => {
  const said = execFileSync('git', ['-C', dir, 'check-attr', '-z', 'filter', '--', path], {
    encoding: 'utf8',
  }).split('\0')[2]!
  return ['unspecified', 'unset', 'set'].includes(said) ? undefined : said
}

const paths = [
  'a.webp',
  'public/a.webp',
  'public/images/a.webp',
  'public/images/deep/a.webp',
  'public/images/a b.webp',
  'public/images/[a].webp',
  'public/images/é.webp',
  'public/images/(a).webp',
  'images/a.png',
  'public/images/a.WEBP',
]

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'by extension': { '': '*.webp filter=lfs diff=lfs merge=lfs -text\n' },
  'by folder': { '': 'public/images/** filter=lfs\n' },
  'a folder means none of its files': { '': 'public/images/ filter=lfs\n/public filter=lfs\n' },
  'one level': { '': 'public/*/a.webp filter=lfs\n' },
  'at the top alone': { '': '/*.webp filter=lfs\n' },
  'anywhere below': { '': '**/images/** filter=lfs\n' },
  'in the middle': { '': 'public/**/a.webp filter=lfs\n' },
  'the last line counts': { '': '*.webp filter=lfs\npublic/images/*.webp -filter\n' },
  'what is unset': { '': '*.webp filter=lfs\n*.webp !filter\n' },
  'a driver without a name': { '': '*.webp filter\n' },
  'another filter': { '': '* filter=git-crypt diff=git-crypt\n' },
  'a macro': { '': '[attr]big filter=lfs -text\n*.webp big\n' },
  'a macro of a macro': { '': '[attr]lfs filter=lfs\n[attr]big lfs -text\n*.webp big\n' },
  'a macro that is taken away changes nothing': {
    '': '[attr]big filter=lfs\n*.webp filter=lfs\na.webp -big\n',
  },
  'a macro below the top is none': {
    '': '*.png x\n',
    public: '[attr]big filter=lfs\n*.webp big\n',
  },
  'a nearer file': { '': '*.webp filter=lfs\n', 'public/images': '*.webp -filter\n' },
  'a nearer file that speaks of others': { '': '*.webp filter=lfs\n', public: '*.png -filter\n' },
  'a nearer file alone': { public: 'images/*.webp filter=lfs\n' },
  quoted: { '': '"public/images/a b.webp" filter=lfs\n' },
  'quoted in octal': { '': '"public/images/\\303\\251.webp" filter=lfs\n' },
  'spaces, comments, carriage returns': { '': '  # *.webp filter=lfs\n\t*.webp\tfilter=lfs \r\n' },
  'signs of other globs': { '': 'public/images/(a).webp filter=lfs\n{a,b}.webp filter=lfs\n' },
  'a class of signs': { '': 'public/images/[[]a].webp filter=lfs\n' },
  'nothing is taken out by a mark': { '': '*.webp filter=lfs\n!a.webp filter=x\n' },
}

describe.each(Object.entries(cases))('%s', (_, files) => {
  it.each(paths)('is as git says: %s', (path) => {
    for (const [folder, text] of Object.entries(files)) {
      mkdirSync(join(dir, folder), { recursive: true })
      writeFileSync(join(dir, folder, '.gitattributes'), text)
    }
    const read = attributesOf(path).flatMap((name) => {
      const folder = dirname(name) === '.' ? '' : dirname(name)
      return files[folder] === undefined ? [] : [{ dir: folder, text: files[folder] }]
    })
    expect(filterOf(path, read)?.filter).toBe(byGit(path))
  })
})

it('tells the line', () =>
  expect(
    filterOf('public/a.webp', [
      { dir: '', text: '*.webp filter=lfs\n' },
      { dir: 'public', text: '# ours\n\n*.webp filter=lfs\n' },
    ]),
  ).toEqual({ filter: 'lfs', path: 'public/.gitattributes', line: 3 }))

it('ends at the root, whatever a path begins with', () => {
  expect(attributesOf('/abs.md')).toEqual(['.gitattributes'])
  expect(attributesOf('/a/b.md')).toEqual(['.gitattributes', '/a/.gitattributes'])
})
