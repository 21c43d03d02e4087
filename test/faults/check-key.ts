import type { Evidence, PlayedRun } from './evidence.ts'
import { formsOfKey, startOfKey } from './key-forms.ts'

/** Neither the key nor its base64 or URL form is in anything that people or git can see. */
export function checkKey({
  key,
  runs,
  commits,
  kept,
  comments,
  writes,
}: Pick<Evidence, 'key' | 'commits' | 'kept' | 'comments' | 'writes'> & {
  readonly runs: readonly Pick<PlayedRun, 'index' | 'result'>[]
}): string[] {
  const forms = Object.entries({ ...formsOfKey(key), start: startOfKey(key) })
  const found = new Set<string>()
  const look = (where: string, text: string) => {
    for (const [form, secret] of forms)
      if (text.includes(secret)) found.add(`${where} holds the key (${form})`)
  }
  for (const { index, result } of runs) {
    look(`the log of run ${index}`, withoutMasks(result.stdout))
    look(`standard error of run ${index}`, result.stderr)
    look(`the summary of run ${index}`, result.summary)
    look(`the outputs of run ${index}`, JSON.stringify(result.outputs))
  }
  for (const { sha, message, files } of commits) {
    look(`the message of ${sha}`, message)
    for (const [path, { bytes }] of files) look(path, bytes.toString('latin1'))
  }
  for (const [ref, files] of kept)
    for (const [path, { bytes }] of files) look(`${ref}:${path}`, path + bytes.toString('latin1'))
  for (const comment of comments) look('a comment', comment)
  for (const { where, text } of writes) look(where, text)
  return [...found]
}

/** What tells the runner to hide the key must hold it. */
const withoutMasks = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
