import { describe, expect, it } from 'vitest'
import { renderPage } from '../../examples/demo/page.ts'
import { renderComment } from '../../src/report/comment.ts'
import { conversations } from './conversation.ts'
import { illustrated, report } from './reports.ts'

const page = (bodyMarkdown: string) =>
  renderPage({
    title: 'A <post>',
    bodyMarkdown,
    diffs: [
      {
        path: 'a<b>.md',
        patch: '--- a\n+++ b\n@@ -1,2 +1,3 @@\n ---\n-title: "<x>"\n+title: y\n+heroImage: z\n',
      },
    ],
    resolveImage: (url) => /\/([\w-]+\.webp)\?raw=true$/.exec(url)?.[1],
  })

describe('the page of the demo', () => {
  it('shows local pictures, and leads to them', async () => {
    const html = await page(renderComment(report({ drawn: [illustrated(0)] })))
    expect(html).toContain('<a href="rust-borrowing.webp"><img src="rust-borrowing.webp"')
    expect(html).toContain('<details><summary>Social image, alt text, prompt</summary>')
  })

  it('shows task boxes, in folds and beside pictures too', async () => {
    const body = renderComment(conversations()['review-20']!)
    const html = await page(body)
    const boxes = html.match(/<li class="task-list-item"><input type="checkbox"[^>]*>/g)
    expect(boxes).toHaveLength(body.match(/<!-- hero:/g)!.length)
    expect(boxes!.filter((box) => box.includes('checked'))).toHaveLength(13)
    expect(html).toContain('<details><summary>13 pictures approved</summary>')
    expect(html).not.toContain('hero:approve')
  })

  it('cleans as GitHub does, and escapes what it is given', async () => {
    const html = await page('<script>alert(1)</script><img src="x" onerror="alert(1)">')
    expect(html).not.toMatch(/<script|onerror/)
    expect(html).toContain('A &#60;post&#62;')
    expect(html).toContain('a&#60;b&#62;.md')
  })

  it('numbers and counts the lines of a diff', async () => {
    const html = await page('')
    expect(html).toContain('<span class="added">+2</span> <span class="removed">−1</span>')
    expect(html).toContain(
      '<tr class="del"><td class="line">2</td><td class="line"></td><td class="sign">-</td><td class="text">title: &#34;&#60;x&#62;&#34;</td></tr>',
    )
    expect(html).toContain('<td class="line">3</td><td class="sign">+</td>')
  })
})
