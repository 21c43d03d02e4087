import { commands } from '../commands/checkout/table.ts'
import { inputTable } from '../settings/input-table.ts'
import { cliInputs, variable } from './cli-arguments.ts'

const indent = '      '

/** Breaks a text at spaces, at most `width` characters a line. */
function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > width) lines.push('')
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart()
  }
  return lines.map((line) => `${indent}${line}`).join('\n')
}

const flags = cliInputs
  .map((name) => {
    const { default: value, description } = inputTable[name]
    const shown = value === '' || value === 'false' ? '' : ` (${value})`
    return `  --${name}${shown}   ${variable(name)}\n${wrap(description, 74)}`
  })
  .join('\n')

const calls = Object.values(commands)
  .map(({ usage, says }) => `  ${`hero-images ${usage}`.padEnd(46)}  ${says}`)
  .join('\n')

/** What `hero-images --help` prints. */
export const help = `hero-images: a hero image for every post, in the files of this checkout.

${calls}

Paths and globs count from the top of the repo; without them, all posts are looked at.
Files are written, nothing is committed: look at them with \`git status\` and \`git diff\`.
Without a key, cards are drawn; OPENAI_API_KEY and OPENAI_BASE_URL are read where neither key nor
address is given otherwise. Try it:

  hero-images init
  hero-images plan
  hero-images illustrate content/posts/hello.md
  HERO_IMAGES_API_KEY=... hero-images regenerate content/posts/hello.md --instruction "more fog"

Flags, each with the variable that sets it too:

${flags}
  --dir (.)
${wrap('Top folder of the repo.', 74)}
  --write
${wrap('With `wire`: write the patches, which are only shown otherwise. With `sweep`: delete what is listed.', 74)}
  --prompts
${wrap('With `plan`: show the prompt of each post, and all its files.', 74)}
  --yes
${wrap('With `init`: take the usual answers to its questions.', 74)}
  --csv
${wrap('With `report`: print it as CSV, and nothing else, on standard output.', 74)}
  --json
${wrap('Print the plan as JSON, and nothing else, on standard output.', 74)}

Exit status: 0 done; 1 something failed, as \`--fail-on\` says; 2 a flag or a setting is wrong.
`
