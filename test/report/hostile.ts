import fc from 'fast-check'
import { anyCharacter } from '../helpers/any-text.ts'

/** Texts that broke the comments of others, or would break a careless one of ours. */
export const hostile = [
  'x\n::error::y | <img> @team',
  '` `| ',
  '` \\`| ',
  '``` \\|',
  '\\| a \\\\| b',
  'www.evil.example',
  'see https://evil.example/x?y=1 and http://evil.example',
  'mail me: root@evil.example, mailto:a@evil.example, xmpp:a@b.example/c',
  '<!-- hero-images v1 -->',
  '--> <!-- hero-images v1 -->',
  '</details>',
  '</summary></details><h1>',
  '<details open><summary>x',
  '"><script>alert(1)</script>',
  "' onerror='alert(1)",
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x][1]\n\n[1]: https://evil.example',
  '[^1]\n\n[^1]: note',
  '<https://evil.example>',
  '- [ ] Approve',
  '- [x] Approve',
  '1. one',
  '2) two',
  '+ plus',
  '# heading',
  'setext\n===',
  'setext\n---',
  '> [!WARNING]\n> quoted',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  ':--',
  '    indented code',
  '```\ncode\n```',
  '~~~\n</details>\n~~~',
  '`````````````',
  'text ``` text ```` text',
  '@octo/team @octocat fixes #1, closes octo/blog#12, GH-7, ghsa-abcd-1234',
  '4f0c2d9a7b31e86f5502c1d7a9e44b6c8f3d1e20 and 4f0c2d9',
  ':tada: :+1:',
  'costs $5 or $x^2$ or $$y$$',
  '**bold** _it_ ~~gone~~ ***',
  '&lt;b&gt; &#64;team &commat;team &amp;',
  '\u202egnp.exe\u202c \u2066x\u2069',
  'zero\u200bwidth\u200d \u{e0041}\u{e0042} soft\u00adhyphen',
  'line\u2028separator\u2029paragraph\u0085next\vtab\fform',
  '\u0000\u0007\u001b[31mred\u001b[0m',
  'lone \ud800 surrogate \udc00',
  '../../../etc/passwd',
  'a/b c/d?e#f%g&h"i.md',
  '\\',
  'ends with a backslash\\',
  'x'.repeat(5000),
  '\u202e'.repeat(300),
  '界'.repeat(3000),
  '',
  ' \t\n ',
] as const

const sign = fc.constantFrom(...'`|<>@#[]()!*_~\\&:/-+=.$^"\' \n\t\r1ax世\u202e\u200b')
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.string({ unit: sign, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 30 }) },
)

/** One hostile text, or a few glued together. */
export const hostileText = fc
  .array(fragment, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))
