import { playConversation } from './play.ts'

/** Plays many conversations, two at a time: `npm run test:talk -- 1-300`. */
const [first = 1, last = first] = (process.argv[2] ?? '1-300').split('-').map(Number)
const left = Array.from({ length: last - first + 1 }, (_, index) => first + index)
const failed: number[] = []
let played = 0

async function work(): Promise<void> {
  for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
    const { wrong, log } = await playConversation(seed)
    played++
    if (wrong.length > 0) {
      failed.push(seed)
      console.log([`seed ${seed}`, ...log, ...wrong].join('\n  '))
    }
    if (played % 10 === 0) console.log(`${played} played, ${failed.length} failed`)
  }
}

await Promise.all([work(), work()])
console.log(
  `${played} conversations, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : '.'}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
