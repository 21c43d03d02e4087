import { cleanText } from '../text/clean-text.ts'
import { blockText, isCaption, isProse, listText } from './block-text.ts'
import { blocksOf, LOOKED_AT } from './blocks.ts'
import { DESCRIPTION_LENGTH, TITLE_LENGTH } from './clean.ts'
import { withoutSections } from './template-code.ts'

/** What is read as an article's words of a body's beginning. */
interface ReadAs {
  /** Components and expressions in braces are code. */
  readonly isMdx: boolean
}

/**
 * The headings in order and the first paragraph of prose of a body's beginning, as plain text; the first
 * list or quotation where there is no prose.
 */
export function outline(
  body: string,
  { isMdx }: ReadAs = { isMdx: false },
): { headings: string[]; paragraph: string } {
  const blocks = wordBlocks(body)
  const paragraphs = blocks.filter(
    (block, index) => block.type === 'paragraph' && !isCaption(block, blocks[index - 1]),
  )
  const prose = paragraphs.map((block) => blockText(block, isMdx)).find(isProse)
  const list =
    prose ?? paragraphs.map((block) => listText(block, isMdx)).find((text) => text !== '')
  return {
    headings: blocks
      .filter(({ type }) => type === 'heading')
      .map((block) => blockText(block, isMdx))
      // A list above a line of dashes would be a heading here, since lists are not parsed.
      .filter((text) => !/^[-*+>]\s/.test(text))
      .map((text) => cleanText(text, TITLE_LENGTH))
      .filter((text) => text !== ''),
    paragraph: cleanText(list ?? '', DESCRIPTION_LENGTH),
  }
}

/** The words of a body's beginning in order, without code, HTML, captions and footnotes. */
export function prose(body: string, { isMdx }: ReadAs = { isMdx: false }): string {
  const blocks = wordBlocks(body)
  return blocks
    .filter((block, index) => block.type !== 'paragraph' || !isCaption(block, blocks[index - 1]))
    .filter(({ type }) => type !== 'code' && type !== 'html')
    .map((block) => blockText(block, isMdx).trim())
    .filter((text) => !/^(?:(?:import|export)\s|\[\^|:::|!!!|\/\/\/)/.test(text))
    .join('\n')
}

const wordBlocks = (body: string) => blocksOf(withoutSections(body.slice(0, LOOKED_AT)))
