import {
  type Proposal,
  proposalInWords,
  renderProposalWithDiffs,
  unifiedDiff,
} from '../../report/patches.ts'
import { newFiles, wireRepo } from '../wire/wire-repo.ts'
import type { Answer, CheckoutContext } from './command.ts'

/** `wire` on a checkout: prints the diffs; with `--write` the files are written, nothing is committed. */
export async function wireHere(checkout: CheckoutContext): Promise<Answer> {
  const { repo, inputs } = checkout
  const branch = 'worktree'
  const head = await repo.head(branch)
  const wired = await wireRepo(head, checkout)
  const writes = checkout.write === true && !inputs.dryRun && wired.patches.length > 0
  if (writes)
    await repo.commit({ branch, head, files: newFiles(wired), message: 'Written, not committed' })

  const proposal: Proposal = { ...wired, notice: '', url: '' }
  return {
    text: inWords(proposal, writes),
    data: {
      sites: wired.sites,
      written: writes,
      patches: wired.patches.map((patch) => ({
        path: patch.path,
        why: patch.why,
        diff: unifiedDiff(patch),
      })),
      advice: wired.advice,
    },
    summary: renderProposalWithDiffs(proposal),
    remarks: [],
    red: false,
  }
}

function inWords(proposal: Proposal, written: boolean): string {
  const { patches, advice } = proposal
  const last = written
    ? 'Written, not committed. Look at it with `git diff`, and at a built page of a post that has an image.'
    : 'Nothing was written; `hero-images wire --write` writes it.'
  const lines = [
    proposalInWords(proposal),
    ...patches.flatMap((patch) => ['', `# ${patch.why}`, unifiedDiff(patch).trimEnd()]),
    ...(advice.length === 0 ? [] : ['', 'By hand:', ...advice.map((text) => `  ${text}`)]),
    ...(patches.length === 0 ? [] : ['', last]),
  ]
  return `${printable(lines.join('\n'))}\n`
}

/** Tabs and line ends belong to a diff; other control characters would steer the terminal. */
const printable = (text: string) =>
  text.replace(/\r(?!\n)|[^\P{Cc}\t\r\n]|[\p{Cf}\u2028\u2029]/gu, ' ')
