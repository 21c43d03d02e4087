import { insider } from '../test/threats/insider.ts'
import { outsider } from '../test/threats/outsider.ts'
import type { HoldingTest, Threat } from '../test/threats/threat.ts'
import { weather } from '../test/threats/weather.ts'

const intro = `# Threats

What strangers, people in a hurry and bad weather can do to this action, what happens instead, and the tests that hold it. They run \`dist/\` where a whole run is meant.`

/** All threats, by who is behind them. */
export const threats: Readonly<Record<string, readonly Threat[]>> = {
  'An outsider': outsider,
  'A careless insider': insider,
  'Bad weather': weather,
}

/** Path of the file of a test, from the top. */
export const testFile = (file: string): string => `test/${file}.test.ts`

/** docs/threats.md, from the lists beside the tests. */
export const threatsDoc = (): string =>
  `${[intro, ...Object.entries(threats).map(([who, rows]) => section(who, rows))].join('\n\n')}\n`

/** For SECURITY.md: each promise, with the test that holds it. */
export const promises = (): string =>
  table(
    ['promise', 'test'],
    Object.values(threats)
      .flat()
      .flatMap(({ promise, tests: [[file, title]] }) =>
        promise === undefined ? [] : [[promise, `\`${testFile(file)}\`: ${cell(title)}`]],
      ),
  )

const section = (who: string, rows: readonly Threat[]) =>
  [
    `## ${who}`,
    table(
      [
        who === 'Bad weather' ? 'what happens' : `${who.toLowerCase()}…`,
        'what happens instead',
        'test',
      ],
      rows.map(({ does, instead, tests }) => [does, instead, tests.map(link).join('<br>')]),
    ),
  ].join('\n\n')

const link = ([file, title]: HoldingTest) => `[${file}](../${testFile(file)}): ${cell(title)}`

/** A title as text: it is no code of the page. */
const cell = (title: string) => title.replace(/[|<>`*_\\]/g, '\\$&')

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
