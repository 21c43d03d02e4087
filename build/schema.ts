import { toJsonSchema } from '@valibot/to-json-schema'
import { recordSchema } from '../src/ledger/record.ts'
import { planSchema } from '../src/pipeline/show/plan-schema.ts'
import { fileSchema } from '../src/settings/file-schema.ts'
import { siteNames } from '../src/sites/generators/known.ts'

const asText = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`

/** JSON Schema of the settings file, for editors. */
export const settingsSchema = (): string =>
  asText({
    title: 'Settings of hero-images',
    ...toJsonSchema(fileSchema(siteNames), { typeMode: 'input' }),
  })

/** JSON Schema of the records, for programs that read them. JSON has no number that is not finite. */
export const recordJsonSchema = (): string =>
  asText({
    title: 'Record of hero-images: where the pictures of a post came from',
    ...toJsonSchema(recordSchema, { ignoreActions: ['finite'] }),
  })

/** JSON Schema of what `plan --json` prints. */
export const planJsonSchema = (): string =>
  asText({ title: 'Plan of hero-images', ...toJsonSchema(planSchema) })
