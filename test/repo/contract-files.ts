import type { Content } from '../helpers/content.ts'

export const binary = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256)

/** The name of a file that is not the post's id, twice. */
export const odd = [
  'posts/with space.md',
  'posts/"quoted".md',
  "posts/it's.md",
  'posts/-leading-dash.md',
  '--output=x',
  'posts/日本語/ü é.md',
  'posts/:(top)magic*?[x].md',
  'posts/100%25 #1.md',
]

export const first: Readonly<Record<string, Content>> = {
  'posts/a.md': '---\r\ntitle: A\r\n---\r\n',
  'posts/b.md': '# B\n',
  'picture.bin': binary,
  'run.sh': { run: '#!/bin/sh\n' },
  link: { link: 'posts' },
  empty: '',
  ...Object.fromEntries(odd.map((path) => [path, `at ${path}\n`])),
}

export const bytes = (text: string) => new Uint8Array(Buffer.from(text))

/** `link` is a symlink and `posts/a.md` a file in the repo. */
export const astray = [
  '../out.md',
  '/abs.md',
  'a//b.md',
  'posts/../../x',
  '.git/config',
  'sub/.GIT/hooks/post-checkout',
  'git~1/config',
  'a\\b.md',
  'a\nb.md',
  'link/x.md',
  'link',
  'posts/a.md/x.png',
  '',
]

/** From the list that git tests `check-ref-format` with (t1402), and options in disguise. */
export const hostile = [
  '',
  '-x',
  '--upload-pack=touch pwned',
  '--output=x',
  'a..b',
  'a b',
  'a~1',
  'a^',
  'a:b',
  '+a:refs/heads/main',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  '/a',
  'a/',
  'a//b',
  '.a',
  'a/.b',
  'a.lock',
  'a.lock/b',
  'a.',
  'a@{b',
  '@',
  'HEAD',
  'a\nb',
  'a\u007f',
  'a\u0000b',
]
