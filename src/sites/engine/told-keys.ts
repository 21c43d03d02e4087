import type { Keys, KeyValues } from '../contract/definition.ts'
import { isFilled } from '../reading/keys.ts'

/** The key that says that a model drew the picture. What people wrote there stays. */
export const keyOfDisclosure = (
  key: string | undefined,
  disclosure: string | true | undefined,
): Keys =>
  key === undefined || disclosure === undefined
    ? {}
    : { [key]: (_: KeyValues, present: unknown) => (isFilled(present) ? undefined : disclosure) }

/** The key of what stands for the hero image until it is there. */
export const keyOfPlaceholder = (
  key = 'placeholder',
  placeholder: string | undefined,
  hasHero: boolean,
): Keys =>
  placeholder === undefined
    ? {}
    : {
        [key]: (_: KeyValues, present: unknown) =>
          !hasHero && isFilled(present) ? undefined : placeholder,
      }
