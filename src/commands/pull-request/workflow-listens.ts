import { parse } from 'yaml'

/** Whether a workflow's text says that comments start it: only then do task boxes do anything. */
export function listensToComments(workflow: string): boolean {
  try {
    // YAML 1.1 reads the key as true; this parser does not, and a workflow may quote it.
    const on = Object(parse(workflow)).on
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on))
    return events.includes('issue_comment')
  } catch {
    return false
  }
}

/** Path of the workflow's file out of `octo/blog/.github/workflows/hero.yml@refs/heads/main`. */
export const workflowPath = (ref: string | undefined): string | undefined =>
  /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(ref ?? '')?.[1]
