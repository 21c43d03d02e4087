import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const cancel = fileURLToPath(new URL('../../src/runtime/cancel.ts', import.meta.url))

/** Ends a process that cannot finish what it does. Gives its code, and what it said. */
const ended = (more: string) =>
  new Promise<{ code: unknown; stdout: string }>((resolve) => {
    const script = `import { cancelSignal } from ${JSON.stringify(cancel)}
      cancelSignal({
        reason: () => new Error('cancelled'),
        log: () => {},
        giveUp: (why) => console.log('said: ' + why.message),
      })
      setInterval(() => {}, 1000)
      ${more}
      process.kill(process.pid, 'SIGTERM')`
    execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout) =>
      resolve({ code: error?.code, stdout }),
    )
  })

it('a run that is cancelled and cannot end in time says why it is red', async () => {
  expect(await ended('')).toEqual({ code: 1, stdout: 'said: cancelled\n' })
})
