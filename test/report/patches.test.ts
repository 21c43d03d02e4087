import { describe, expect, it } from 'vitest'
import {
  type Proposal,
  renderProposal,
  renderProposalWithDiffs,
  unifiedDiff,
} from '../../src/report/patches.ts'

const patch = {
  path: 'layouts/base.njk',
  before: 'one\ntwo\n',
  after: 'one\n```\n</details> @octocat\ntwo\n',
  why: 'The layout writes no <b>og:image</b>.',
}
const proposal: Proposal = {
  sites: [],
  patches: [patch],
  advice: ['Set `url:`.'],
  notice: '',
  url: '',
}

describe('patches of templates', () => {
  it('are diffs with the paths that git reads, new files from nowhere', () => {
    expect(unifiedDiff(patch)).toContain('--- a/layouts/base.njk\n+++ b/layouts/base.njk\n@@ -1,2')
    const created = unifiedDiff({ ...patch, before: undefined })
    expect(created).toContain('--- /dev/null\n+++ b/layouts/base.njk\n@@ -0,0 +1,4 @@')
  })

  it('stay inside of their block, whatever the file says', () => {
    const text = renderProposalWithDiffs(proposal)
    const blocks = [...text.matchAll(/^(`{4,})diff\n([\s\S]*?)\n\1$/gm)]
    expect(blocks).toHaveLength(1)
    expect(blocks[0]![2]).toContain('+</details> @octocat')
    expect(text.replace(blocks[0]![0], '')).not.toContain('octocat')
  })

  it('are told with their reasons, without the diff, on the pull request', () => {
    const text = renderProposal(proposal)
    expect(text).toContain(
      '- `layouts/base.njk`: The layout writes no &lt;b&gt;og:image&lt;/b&gt;.',
    )
    expect(text).toContain('- Set `url:`.')
    expect(text).not.toContain('octocat')
  })

  it('are none where pages are written by hand', () => {
    const none = { ...proposal, patches: [], advice: [] }
    const byHand = { ...none, sites: [{ name: 'html' }] }
    expect(renderProposal(none)).toContain('The templates name the image of each post already')
    expect(renderProposal(byHand)).toContain('There are no templates: pages written by hand')
  })

  it('are cut in the summary where they are very long', () => {
    const after = Array.from({ length: 2000 }, (_, line) => `line ${line}`).join('\n')
    const text = renderProposalWithDiffs({ ...proposal, patches: [{ ...patch, after }] })
    expect(text.split('\n').length).toBeLessThan(450)
    expect(text).toContain('\n...\n')
  })
})
