import type { Thread } from '../src/report/thread.ts'
import { decide } from '../src/review/decide.ts'
import type { Decision } from '../src/review/decision.ts'
import { parseCommands } from '../src/review/parse-command.ts'
import { nothingSeen } from '../src/review/seen.ts'
import type { Step } from '../src/review/step.ts'

/** What people write, by the kind of what it shows. */
const examples: readonly (readonly [string, readonly string[]])[] = [
  [
    'numbers',
    ['/hero approve #1, 2.', '/hero approve 1-3', '/hero approve pictures 1 and 3, please'],
  ],
  ['all of them', ['/hero approve', '/hero approve all!', '/hero redraw all: less blue']],
  [
    'paths, titles, file names',
    [
      '/hero approve `posts/old ropes.md`',
      '/hero approve “Why the tide is late”',
      '/hero skip boats',
    ],
  ],
  ['the begin of a name', ['/hero approve bo', '/hero redraw bo: two of them']],
  [
    'posts, then what to change',
    [
      '/hero redraw 1 less blue',
      '/hero redraw 1 and 2: more fog',
      '/hero redraw 1: 3 boats, not 2',
    ],
  ],
  ['words on the lines below', ['/hero redraw 1\nless blue,\nmore fog']],
  ['several commands', ['Good start!\n/hero approve 1\n/hero redraw 2 more fog']],
  [
    'what is not clear is asked about',
    ['/hero redraw 1 2 boats', '/hero redraw 9 less blue', '/hero approve trains'],
  ],
]

const thread = (number: number, post: string, title: string): Thread => ({
  ...{ number, post, title, mark: String(number).repeat(16), sha256: String(number).repeat(64) },
  ...{ drawnAt: '2026-11-25T09:00:00Z', round: 1, spent: 0 },
})
const threads = [
  thread(1, 'posts/tides.md', 'Why the tide is late'),
  thread(2, 'posts/boats.md', 'Boats at rest'),
  thread(3, 'posts/old ropes.md', 'Old ropes'),
]

/** Examples of what can be said, and what each means: made by the parser, on three pictures. */
export const grammarRows = (): readonly (readonly [string, string, string])[] =>
  examples.flatMap(([kind, all]) =>
    all.map((text, index) => [index === 0 ? kind : '', written(text), meaning(text)] as const),
  )

const written = (text: string) =>
  text
    .split('\n')
    .map((line) => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``))
    .join('<br>')

function meaning(text: string): string {
  const event = { how: 'words', number: 1, login: 'ann', comment: 1 } as const
  const decision = decide(
    { ...event, requests: parseCommands(text) },
    {
      ...{ threads, choices: [], declined: [], others: [{ post: 'posts/new.md', reason: 'new' }] },
      ...{ seen: nothingSeen, reviewed: new Map(), name: '', neighbours: [] },
    },
  )
  return inWords(decision)
}

const inWords = ({ approve, steps, why }: Decision): string =>
  [
    ...(approve.length > 0 ? [`approves ${numbersOf(approve.map(({ post }) => post))}`] : []),
    ...steps.map(stepInWords),
    ...why.map((sentence) => `“${sentence.replaceAll('`', '')}”`),
  ].join('; ')

function stepInWords(step: Step): string {
  if (step.act === 'redraw')
    return step.instruction === ''
      ? `draws ${numbersOf(step.posts)} anew`
      : `changes ${numbersOf(step.posts)}: “${step.instruction.replaceAll('\n', ' ')}”`
  return 'posts' in step ? `${step.act}: ${numbersOf(step.posts)}` : step.act
}

const numbersOf = (posts: readonly string[]): string =>
  posts.map((post) => threads.find((one) => one.post === post)?.number ?? post).join(', ')
