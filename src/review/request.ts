/** What a person asks for on a pull request, before it is known which posts they mean. */
export type Request =
  /** Of all posts where none is named. */
  | { readonly act: 'approve'; readonly posts: readonly string[] }
  /** An edit of the present image, or, without words, a new drawing. */
  | { readonly act: 'redraw'; readonly text: string }
  /** Puts one of the candidates on the branch. */
  | { readonly act: 'use'; readonly post: string; readonly letter: string }
  /** What is missing. */
  | { readonly act: 'draw' }
  /** No image for these posts. */
  | { readonly act: 'skip'; readonly posts: readonly string[] }
  | { readonly act: 'plan' }
  /** Patches for templates that ignore the pictures of posts. */
  | { readonly act: 'wire' }
  | { readonly act: 'help' }
  /** `why` says what could not be understood, for people. */
  | { readonly act: 'unknown'; readonly why: string }

/** The acts that people can ask for, each as it is written and what it does. */
export const acts = [
  [
    '/hero approve [post…]',
    'approves the pictures that the comment shows, or those of these posts',
  ],
  [
    '/hero redraw <post> <what to change>',
    'changes the picture as you say; without words it is drawn anew',
  ],
  ['/hero use <post> B', 'puts candidate B on the branch'],
  ['/hero draw', 'draws what is missing'],
  ['/hero skip <post>', 'leaves this post without an image'],
  ['/hero plan', 'says what would be drawn, and what it would cost'],
  ['/hero wire', 'opens a pull request with patches for templates that do not show the pictures'],
  ['/hero help', 'shows this table'],
] as const
