import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { approvedHeroes } from './approved-heroes.ts'
import type { RepoState } from './repo-state.ts'
import { ruleFor } from './rule-for.ts'
import type { Wanted } from './wanted.ts'

/**
 * The same state with the approved heroes that are to go along with these posts, where the settings ask
 * for them. Those of sections that have none yet are told.
 * @throws what the repo throws
 */
export async function withApproved(
  wanted: readonly Pick<Wanted, 'post'>[],
  { referencesAt }: Pick<Job, 'referencesAt'>,
  state: RepoState,
  context: Pick<RunContext, 'repo'>,
): Promise<RepoState> {
  const { settings, references, site, head } = state
  const posts = wanted
    .map(({ post }) => post)
    .filter(({ path }) => references.asksApproved(ruleFor(path, settings.rules ?? [])))
  if (posts.length === 0) return state
  const snapshot = referencesAt ? await context.repo.snapshot(referencesAt.commit) : head
  const sections = new Set(posts.map(({ section }) => section))
  const approved = await approvedHeroes(sections, { site, snapshot }, context)
  const lacking = [...sections].filter((section) => !approved.has(section))
  const warnings = lacking.length === 0 ? [] : [noneYet(lacking, referencesAt?.branch)]
  return {
    ...state,
    approved,
    references: { ...references, warnings: [...references.warnings, ...warnings] },
  }
}

const noneYet = (sections: readonly string[], branch: string | undefined): string => {
  const names = sections.map((section) => (section === '' ? 'the top' : `\`${section}\``))
  const where = branch === undefined ? '' : ` on \`${branch}\``
  return `\`references: approved\`: no approved hero${where} yet in ${names.join(', ')}. Until there is one, pictures there are drawn without.`
}
