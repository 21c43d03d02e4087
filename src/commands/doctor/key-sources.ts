import type { RunContext } from '../../pipeline/context.ts'
import { inputTable } from '../../settings/input-table.ts'
import type { WorkflowFile } from '../../workflow/read.ts'

/** Secrets that workflows take the key from, as they name them. */
export const secretsOf = (files: readonly WorkflowFile[]): readonly string[] => [
  ...new Set(
    files.flatMap(({ steps }) =>
      steps.flatMap(({ inputs }) => /secrets\.\w+/.exec(inputs['api-key'] ?? '') ?? []),
    ),
  ),
]

/** The address of another API than the usual one that a workflow of the repo draws by. */
export const addressOf = (files: readonly WorkflowFile[]): string | undefined =>
  files
    .flatMap(({ steps }) => steps.map(({ inputs }) => inputs['base-url'] ?? ''))
    .find((url) => url !== '' && url !== inputTable['base-url'].default)

/** This run, or a workflow of the repo, draws without a stored key. */
export const drawsByIdentity = (
  files: readonly WorkflowFile[],
  { identity }: Pick<RunContext['inputs'], 'identity'>,
): boolean =>
  identity !== undefined ||
  files.some(({ steps }) => steps.some(({ inputs }) => inputs['identity-provider-id']))

/** A model draws here, or in a workflow of the repo whose key is out of reach here; else title cards are set. */
export const drawsByModel = (
  files: readonly WorkflowFile[],
  inputs: Pick<RunContext['inputs'], 'generator' | 'apiKey' | 'identity'>,
): boolean =>
  inputs.generator === 'openai' ||
  (inputs.apiKey === '' && (secretsOf(files).length > 0 || drawsByIdentity(files, inputs)))
