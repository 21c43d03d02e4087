import { type Token, Tokenizer } from 'parse5'
import { isJsonLdType } from '../posts/structured-data.ts'
import { textStates } from './text-states.ts'

/**
 * Texts of the JSON-LD of a whole page, without a tree of it: a site has thousands of long pages. What
 * stands in comments, texts and templates is none of it.
 */
export function jsonLdOf(text: string): readonly string[] {
  const found: string[] = []
  let templates = 0
  let script: string | undefined
  const nothing = () => {}
  const onText = ({ chars }: Token.CharacterToken) => {
    if (script !== undefined) script += chars
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName, attrs }: Token.TagToken) {
        if (tagName === 'template') templates++
        const type = attrs.find(({ name }) => name === 'type')?.value
        if (tagName === 'script' && templates === 0 && isJsonLdType(type)) script = ''
        tokenizer.state = textStates[tagName] ?? tokenizer.state
      },
      onEndTag({ tagName }: Token.TagToken) {
        if (tagName === 'template') templates = Math.max(0, templates - 1)
        if (tagName !== 'script' || script === undefined) return
        found.push(script)
        script = undefined
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  )
  tokenizer.write(text, true)
  return found
}
