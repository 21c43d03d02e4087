import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'

// It is written for bundlers: it imports JSON without saying so, which Node does not take.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/** What it knows of a file it keeps by its name. */
let files = 0

/** What GitHub's own language service finds wrong in a workflow's text. */
export async function complaints(text: string): Promise<readonly string[]> {
  const uri = `file:///.github/workflows/${files++}.yml`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text))
  return found.map(({ message }) => String(message))
}
