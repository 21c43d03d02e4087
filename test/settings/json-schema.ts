/** The part of JSON Schema that ours use; any other keyword is an error of this checker. */
export interface JsonSchema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

type Check = (schema: JsonSchema, value: unknown) => boolean

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const types: Record<NonNullable<JsonSchema['type']>, (value: unknown) => boolean> = {
  object: isMap,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

const always: Check = () => true

const checks: { readonly [K in keyof Required<JsonSchema>]: Check } = {
  $schema: always,
  title: always,
  description: always,
  default: always,
  type: ({ type }, value) => types[type!](value),
  properties: ({ properties }, value) =>
    !isMap(value) ||
    Object.entries(properties!).every(
      ([key, one]) => !Object.hasOwn(value, key) || accepts(one, value[key]),
    ),
  required: ({ required }, value) =>
    !isMap(value) || required!.every((key) => Object.hasOwn(value, key)),
  additionalProperties: ({ properties = {}, additionalProperties: others }, value) =>
    !isMap(value) ||
    Object.entries(value).every(
      ([key, one]) => Object.hasOwn(properties, key) || (others && accepts(others, one)),
    ),
  propertyNames: ({ propertyNames }, value) =>
    !isMap(value) || Object.keys(value).every((key) => accepts(propertyNames!, key)),
  anyOf: ({ anyOf }, value) => anyOf!.some((one) => accepts(one, value)),
  items: ({ items }, value) => !Array.isArray(value) || value.every((one) => accepts(items!, one)),
  enum: (schema, value) => schema.enum!.includes(value),
  const: (schema, value) => schema.const === value,
  pattern: ({ pattern }, value) => typeof value !== 'string' || new RegExp(pattern!).test(value),
  minLength: ({ minLength }, value) => typeof value !== 'string' || value.length >= minLength!,
  minimum: ({ minimum }, value) => typeof value !== 'number' || value >= minimum!,
  maximum: ({ maximum }, value) => typeof value !== 'number' || value <= maximum!,
  minItems: ({ minItems }, value) => !Array.isArray(value) || value.length >= minItems!,
  maxItems: ({ maxItems }, value) => !Array.isArray(value) || value.length <= maxItems!,
}

/** Whether the schema takes the value. @throws Error for a keyword that this checker does not know */
export function accepts(schema: JsonSchema, value: unknown): boolean {
  return Object.keys(schema).every((keyword) => {
    if (!Object.hasOwn(checks, keyword)) throw new Error(`No check for ${keyword}`)
    return checks[keyword as keyof JsonSchema](schema, value)
  })
}
