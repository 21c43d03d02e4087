/** What a person asks for on a pull request, before it is known which posts they mean. */
export type Request =
  /**
   * An act on the posts that these words name; on all that it can be meant for where they name none,
   * but for `skip` and `why`.
   */
  | { readonly act: 'approve' | 'skip' | 'draw' | 'undo' | 'why'; readonly names: string }
  /** The posts, and what to change in their pictures; without words they are drawn anew. */
  | { readonly act: 'redraw'; readonly text: string }
  /** Candidates to put on the branch, each with its post. */
  | { readonly act: 'use'; readonly text: string }
  | { readonly act: 'plan' | 'budget' | 'help' }
  /** Patches for templates that ignore the pictures of posts. */
  | { readonly act: 'wire' }
  /** `why` says what could not be understood, for people. */
  | { readonly act: 'unknown'; readonly why: string }

/** The acts that people can ask for, each as it is written and what it does. */
export const acts = [
  [
    '/hero approve [posts]',
    'approves the pictures that the comment shows, or those of these posts',
  ],
  [
    '/hero redraw <posts> <what to change>',
    'changes the pictures as you say; without words they are drawn anew',
  ],
  ['/hero use <post> B', 'puts candidate B on the branch'],
  ['/hero undo [posts]', 'brings the picture before back, for nothing'],
  ['/hero draw [posts]', 'draws what is missing'],
  ['/hero skip <posts>', 'leaves these posts without an image'],
  [
    '/hero why <posts>',
    'says how their pictures came to be: prompt, cost, who asked, what was refused',
  ],
  ['/hero plan', 'says what would be drawn, and what it would cost'],
  ['/hero budget', 'says what was spent and what is left: run, pull request, day, month'],
  ['/hero wire', 'opens a pull request with patches for templates that do not show the pictures'],
  ['/hero help', 'shows this table'],
] as const
