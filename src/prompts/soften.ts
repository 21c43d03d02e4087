import type { Brand } from './brand.ts'
import type { Subject } from './subject.ts'
import { render } from './template.ts'
import { none, wordsOfSize } from './template-variables.ts'

/** What takes the place of a subject that gave offence. */
const concept =
  'an abstract composition of a few simple shapes, in balance, with light, depth and colour'

const instead = `Show no scene and no story, only ${concept}. No people, faces or bodies; no animals; no weapons, blood or violence; no symbols, flags or text. Style, palette and format stay as described above.`

/**
 * The prompt for a post whose own one was refused: the brand's look, and not a word of the post, by
 * which it may have given offence. The same for all posts of a brand template.
 * @throws SettingsError where the template fails for a post of so few words
 */
export const softenPrompt = ({ template, source }: Brand, size?: Subject['size']): string =>
  `${render(template, 'prompt', { ...none, ...wordsOfSize(size), title: 'An article', concept }, { file: source })}\n\n${instead}`
