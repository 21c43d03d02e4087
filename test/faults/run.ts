import { parseArgs } from 'node:util'
import { playInCrew } from './crew.ts'
import { slower } from './rules.ts'
import { Tally } from './tally.ts'
import type { Told } from './worker.ts'

/**
 * Plays many schedules of faults:
 *
 *     npm run test:faults -- --seeds 1-500 --workers 2
 *     npm run test:faults -- --seed 17     # one, with all that happened
 *
 * `--people` plays schedules of people instead: forced pushes, reverts, merges, runs at once.
 * `--each` says of every schedule how long it took, and what came to pass.
 * `--slow 3` allows three times as long for all that is timed, for a machine that is slow or busy.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-500' },
    seed: { type: 'string' },
    workers: { type: 'string', default: '2' },
    people: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    slow: { type: 'string', default: '1' },
  },
})

const seeds = seedsOf(values.seed ?? values.seeds)
if (!seeds.every(Number.isInteger) || !(Number(values.workers) > 0) || !(Number(values.slow) > 0)) {
  console.error(
    'Give --seeds 1-500 or 3,5,9-12, or --seed 17, and numbers for --workers and --slow.',
  )
  process.exit(2)
}
const kind = values.people ? 'people' : 'faults'
const rules = slower(Number(values.slow))
const isTold = values.seed !== undefined
const tally = new Tally()
const started = performance.now()
const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
const failed: number[] = []

await playInCrew(
  seeds.map((seed) => ({ seed, kind, rules, isTold })),
  Number(values.workers),
  tell,
)
console.log(`\n${tally.table()}`)
console.log(
  `${seeds.length} schedules in ${seconds()} s (a schedule takes ${tally.usual()}), ${failed.length} failed${failed.length === 0 ? '.' : `: ${failed.join(', ')}`}`,
)
process.exitCode = failed.length === 0 ? 0 : 1

/** `3,5,9-12` */
function seedsOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map(Number)
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, n) => first + n)
  })
}

function tell({ seed, seconds: took, text, ...played }: Told): void {
  tally.add(played, took)
  if (text !== undefined) console.log(text)
  if (values.each) {
    const names = [...new Set(played.happened)].sort().join(', ')
    console.log(`seed ${seed}, ${took.toFixed(1)} s: ${names || 'nothing'}`)
  }
  if (played.violations.length > 0) report(seed, took, played.violations)
  if (tally.played % 10 === 0)
    console.log(
      `${tally.played} of ${seeds.length} played in ${seconds()} s, ${failed.length} failed`,
    )
}

function report(seed: number, took: number, violations: Told['violations']) {
  failed.push(seed)
  const list = violations.map(({ invariant, what }) => `  ${invariant ?? 'error'}: ${what}`)
  console.log(
    `seed ${seed} (${took.toFixed(1)} s), play it again with: npm run test:faults -- ${values.people ? '--people ' : ''}--seed ${seed}\n${list.join('\n')}`,
  )
}
