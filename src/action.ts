import * as core from '@actions/core'
import { context } from '@actions/github'
import { checkoutCommand } from './commands/checkout/table.ts'
import { HeroImagesError, SettingsError } from './errors.ts'
import { askAhead } from './runtime/ask-ahead.ts'
import { endIfCancelled } from './runtime/cancel.ts'
import { connect, runSignal } from './runtime/connection.ts'
import { type EventPayload, readEvent } from './runtime/event.ts'
import { failStep } from './runtime/exit-code.ts'
import { keepBucketSecrets, keepSecret } from './runtime/keep-secret.ts'
import { actionsLog, annotateError } from './runtime/log.ts'
import { noOutputs } from './runtime/output-table.ts'
import { workSparingly } from './runtime/sparing.ts'
import { hasOutputs, writeOutputs } from './runtime/tell.ts'
import { unexpected } from './runtime/unexpected.ts'
import { type Inputs, readInputs } from './settings/inputs.ts'
import { secretsIn } from './settings/pairs.ts'

await main()
endIfCancelled(runSignal())

async function main(): Promise<void> {
  workSparingly()
  keepSecret(core.getInput('api-key'))
  for (const name of ['headers', 'query'] as const)
    for (const secret of secretsIn(core.getInput(name))) keepSecret(secret)
  keepBucketSecrets()
  let failOn: Inputs['failOn'] = 'error'
  try {
    const inputs = readInputs((name) => core.getInput(name))
    failOn = inputs.failOn
    await perform(inputs)
  } catch (error) {
    annotateError(error instanceof HeroImagesError ? error : notForeseen(error))
    const { holdBackCheck } = await import(
      /* webpackChunkName: "perform" */ './runtime/hold-back.ts'
    )
    await holdBackCheck()
    // What was told of pictures that are committed stays told.
    if (!hasOutputs()) writeOutputs(noOutputs)
    if (failOn !== 'never') failStep()
  }
}

/** Finds out what is to be done, and asks GitHub for the first of it while the rest is loaded. */
async function perform(inputs: Inputs): Promise<void> {
  const load = () => import(/* webpackChunkName: "perform" */ './runtime/perform.ts')
  const command = checkoutCommand(inputs.command)
  if (command) return (await load()).performHere(command, inputs)
  if (inputs.token === '')
    throw new SettingsError('Input `github-token` is empty.', {
      hint: 'Leave it out: the default is the token of the workflow.',
    })
  if (inputs.command === 'report')
    return (await load()).performReport(inputs, await connect(inputs))
  if (inputs.command === 'doctor')
    return (await load()).performDoctor(inputs, await connect(inputs))

  const assignment = readEvent(
    { name: context.eventName, payload: context.payload as EventPayload, ref: context.ref },
    inputs.pullRequest,
  )
  if (assignment.kind === 'nothing') {
    actionsLog.info(assignment.why)
    return writeOutputs(noOutputs)
  }
  const connection = await connect(inputs)
  const seen = await askAhead(assignment, connection)
  return (await load()).perform(assignment, inputs, connection, seen)
}

/** Told in one line, with the stack for those who run with debug logging. */
function notForeseen(error: unknown): HeroImagesError {
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return unexpected(error, 'with the log of a run with debug logging')
}
