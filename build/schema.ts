import { toJsonSchema } from '@valibot/to-json-schema'
import { fileSchema } from '../src/settings/file-schema.ts'
import { siteNames } from '../src/sites/generators/known.ts'

/** JSON Schema of the settings file, for editors. */
export const settingsSchema = (): string =>
  `${JSON.stringify({ title: 'Settings of hero-images', ...toJsonSchema(fileSchema(siteNames), { typeMode: 'input' }) }, null, 2)}\n`
