import { table } from '../report/table.ts'
import { acts } from './request.ts'

/** First line of the comment with the help, which is written once. */
export const marker = '<!-- hero-images help -->'

/** What people can ask for, as Markdown. */
export const helpText = (): string =>
  [
    marker,
    '**What you can say to hero-images** in a new comment, one command a line, if you may write to this repository:',
    table(
      ['Comment', 'What it does'],
      acts.map(([usage, meaning]) => [`\`${usage}\``, meaning]),
    ),
    'A post goes by its number in the comment with the images, its path, its title, or its file name. A colon parts names from words: `/hero redraw 1, 2: less blue`.',
  ].join('\n\n')
