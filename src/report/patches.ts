import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { clean, code, prose } from './escape.ts'
import { count } from './facts.ts'

/** One changed or new file, and what for. */
export interface FilePatch {
  readonly path: string
  /** Nothing where the file is new. */
  readonly before: string | undefined
  readonly after: string
  readonly why: string
}

/** Whether all of these sites are pages that people write by hand: they have no templates. */
export const areByHand = (sites: readonly { readonly name: string }[]): boolean =>
  sites.length > 0 && sites.every(({ name }) => name === 'html')

export interface Proposal {
  /** Those that were looked at. */
  readonly sites: readonly { readonly name: string }[]
  readonly patches: readonly FilePatch[]
  readonly advice: readonly string[]
  /** Said first, e.g. that this is a dry run; may be empty. */
  readonly notice: string
  /** Page of the pull request that proposes the patches; empty where there is none. */
  readonly url: string
}

/** The change as a unified diff that `git apply` and `patch -p1` take. */
export function unifiedDiff({ path, before, after }: FilePatch): string {
  const from = before === undefined ? '/dev/null' : `a/${path}`
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, options)
}

/** What is proposed, in one sentence. */
export function proposalInWords({ sites, patches, advice }: Proposal): string {
  if (patches.length > 0)
    return `${count(patches.length, 'file')} of the templates can name the image of each post.`
  if (advice.length > 0) return 'There is nothing to patch, but something to do by hand.'
  return areByHand(sites)
    ? 'There are no templates: pages written by hand get the tags of their pictures themselves.'
    : 'The templates name the image of each post already, as far as we can tell.'
}

/** The page of the pull request: files and reasons; the diffs are in its own tab. */
export function renderProposal(proposal: Proposal): string {
  const { patches } = proposal
  const list = patches.map(({ path, why }) => `- ${code(path)}: ${prose(why)}`)
  return page(
    proposal,
    list,
    'Look at a built page of a post that has an image before you merge this.',
  )
}

/** The job summary: the same with the diffs. */
export function renderProposalWithDiffs(proposal: Proposal): string {
  const blocks = proposal.patches.map(
    (patch) => `${code(patch.path)}: ${prose(patch.why)}\n\n${block(unifiedDiff(patch))}`,
  )
  return `### Templates\n\n${page(proposal, blocks, '')}`
}

function page(proposal: Proposal, patches: readonly string[], last: string): string {
  const { notice, url, advice } = proposal
  const parts = [
    ...(notice === '' ? [] : [prose(notice)]),
    proposalInWords(proposal),
    ...(url === '' ? [] : [`They are in ${url}`]),
    ...(patches.every((text) => text.startsWith('- ')) ? [patches.join('\n')] : patches),
    ...(advice.length === 0
      ? []
      : [`By hand:\n\n${advice.map((text) => `- ${prose(text, 1000)}`).join('\n')}`]),
    ...(last === '' ? [] : [last]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** As much as a summary shows well; the whole is in the log of a run by hand, and in the pull request. */
const mostLines = 400

/** A fence is longer than any run of backticks in it. */
function block(diff: string): string {
  const lines = diff.trimEnd().split(/\r?\n/)
  const shown = lines.slice(0, mostLines).map((line) => {
    const [indent = ''] = /^[-+ ]?[ \t]*/.exec(line) ?? []
    return indent + clean(line.slice(indent.length), 500)
  })
  const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}diff`, ...shown, ...(lines.length > mostLines ? ['...'] : []), fence].join('\n')
}
