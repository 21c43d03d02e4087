import { describe } from 'vitest'
import { commits } from './contract-committing.ts'
import { reads } from './contract-reading.ts'
import { type Open, Stage } from './contract-stage.ts'

/** All that both ways to a repo with commits must do alike. */
export function contract(name: string, open: Open): void {
  describe(`${name} keeps the contract`, () => {
    const stage = new Stage(open)
    reads(stage)
    commits(stage)
  })
}
