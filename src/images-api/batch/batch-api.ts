import { ImagesApiError, SettingsError } from '../../errors.ts'
import type { BatchApi, ProviderBatch } from '../../pictures/batch-api.ts'
import { errorOf } from '../api-error.ts'
import { type ApiCall, type OpenAiOptions, startCall } from '../call.ts'
import { chooseDialect } from '../dialects/choose.ts'
import { planSize } from '../dialects/size-plan.ts'
import { LONGEST_EXCHANGE } from '../http-request.ts'
import { answerTo, ask, download, fileForm } from './ask.ts'
import { drawingIn, parse } from './drawing-in.ts'
import { findIn, noBatch } from './find-in.ts'
import { batchLine, batchUrl } from './line-body.ts'
import { type NamedBatch, nameKey, readBatch, readFile, readPage } from './read-batch.ts'

/** Seconds after which the provider may delete what we sent and got: all that it keeps a batch's files for. */
const keptFor = 30 * 86_400

/** The Batch API that stands beside an images API (platform.openai.com/docs/guides/batch). */
export function createBatchApi(options: OpenAiOptions): BatchApi {
  const baseUrl = new URL(options.baseUrl)
  const { host, origin } = baseUrl
  const { model } = options
  const dialect = chooseDialect(options.dialect ?? 'auto', baseUrl)
  /** One exchange, with whatever belongs to it. */
  const during = async <T>(work: (call: ApiCall) => Promise<T>): Promise<T> => {
    const call = startCall(options, baseUrl)
    try {
      return await work(call)
    } finally {
      await call.end()
    }
  }
  const batchIn = (answer: unknown, { target: { redact } }: ApiCall): NamedBatch => {
    const batch = readBatch(answer, redact)
    if (batch === undefined) throw noBatch(host)
    return batch
  }
  return {
    ...{ host, origin, model },
    requested: (size) => planSize(dialect, model, size).size,

    async assertOffered() {
      if (dialect.name !== 'openai') throw notSpoken(host, dialect.name)
      await during(assertThere)
    },

    requestFor: (id, request) => batchLine(id, request, { dialect, model, host }),

    upload: (path, name) => during((call) => upload(path, name, call)),

    findFile: (name, bytes) =>
      during(async (call) => {
        const isIt = (entry: unknown) => {
          const file = readFile(entry)
          return file?.name === name && file.bytes === bytes ? file : undefined
        }
        return (await findIn('files', { purpose: 'batch', order: 'desc' }, isIt, call))?.id
      }),

    create: (fileId, endpoint, name, time) =>
      during(async (call) => {
        const json = {
          input_file_id: fileId,
          endpoint: batchUrl(endpoint),
          completion_window: '24h',
          metadata: { [nameKey]: name },
          output_expires_after: { anchor: 'created_at', seconds: keptFor },
        }
        return batchIn(await ask({ path: 'batches', json, time, isOnce: true }, call), call)
      }),

    find: (name, since) =>
      during((call) => {
        const isIt = (entry: unknown) => {
          const batch = readBatch(entry, call.target.redact)
          if (batch?.name === name) return batch
          // Newest first: what comes after it is older still. Clocks differ by minutes.
          return batch && batch.createdAt < since - 600_000 ? 'over' : undefined
        }
        return findIn<ProviderBatch>('batches', {}, isIt, call)
      }),

    look: (id) =>
      during(async (call) => {
        try {
          return batchIn(await ask({ path: `batches/${id}` }, call), call)
        } catch (error) {
          if (error instanceof ImagesApiError && error.status === 404) return undefined
          throw error
        }
      }),

    download: (fileId, path) => during((call) => download(`files/${fileId}/content`, path, call)),

    drawingIn: (line) => during((call) => drawingIn(line, call)),
  }
}

async function assertThere(call: ApiCall): Promise<void> {
  const { host } = call.target
  const answer = await answerTo({ path: 'batches', query: { limit: '1' } }, call)
  if ('error' in answer) throw answer.error
  if ([404, 405, 501].includes(answer.status)) throw notThere(host, String(answer.status))
  if (answer.status >= 300) throw errorOf(answer, call.target)
  if (readPage(parse(answer.text)) === undefined) throw notThere(host, 'no list')
}

async function upload(path: string, name: string, call: ApiCall): Promise<string> {
  const fields = {
    purpose: 'batch',
    'expires_after[anchor]': 'created_at',
    'expires_after[seconds]': String(keptFor),
  }
  const body = fileForm(path, name, fields)
  const file = readFile(await ask({ path: 'files', body, time: LONGEST_EXCHANGE }, call))
  if (file === undefined) throw noBatch(call.target.host)
  return file.id
}

const hint = 'Leave `batch` out, and the pictures are drawn one by one at the full price.'

const notSpoken = (host: string, dialect: string) =>
  new SettingsError(
    `Input \`batch\` is \`true\`, but ${host} is not asked in OpenAI's own way (\`dialect\` is \`${dialect}\`), which alone has batches.`,
    { hint: `${hint} Where it has OpenAI's Batch API all the same, set \`dialect: openai\`.` },
  )

const notThere = (host: string, why: string) =>
  new SettingsError(
    `Input \`batch\` is \`true\`, but ${host} has no Batch API (GET /batches: ${why}).`,
    { hint },
  )
