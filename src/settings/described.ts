import * as v from 'valibot'

/** A key of the settings file with what the docs say of it. */
export const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description))

export const text = v.pipe(v.string('a text'), v.minLength(1, 'a text that is not empty'))
