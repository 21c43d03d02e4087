/**
 * A way to open a file with front matter that not every generator takes. All of them take YAML between
 * two lines of exactly three dashes, from the first byte on.
 */
export type Opening =
  /** Between two lines `+++`. */
  | 'toml'
  /** A bare JSON object. */
  | 'json'
  /** `---json` and the like: the language behind the dashes. */
  | 'named'
  /** Members of a JSON object up to a line `;;;`. */
  | 'members'
  /** `title: x` up to a line `---`, without one above. */
  | 'unfenced'
  /** Four dashes or more. */
  | 'long-fence'
  /** One empty line above. */
  | 'blank-line'
  /** Any lines without text above. */
  | 'blank-lines'
  /** Spaces before the dashes. */
  | 'indent'
  /** `--- # comment`. */
  | 'comment'
  /** Spaces behind the dashes that open it. */
  | 'open-space'
  /** Spaces behind the dashes that close it. */
  | 'close-space'
  /** Closed by `...`. */
  | 'dots'
  /** Closed by a line that only begins with the dashes. */
  | 'closing-text'
  /** Lines that end in a lone carriage return, as on the first Macs. */
  | 'lone-cr'
  /** A byte order mark. */
  | 'bom'
  /** `Key: value` from the first line to the first blank one, as MultiMarkdown has it. */
  | 'key-lines'
  /** `.. key: value`, mostly in a comment: Nikola's own. */
  | 'dot-lines'
  /** `:key: value` below a title, as reStructuredText has it. */
  | 'field-list'

/** `yes`: also yes, no, on, off, as YAML 1.1 has them; `y`: also y and n, as parsers of Go read it. */
export type Flags = 'yes' | 'y'

/** How a generator finds and reads the front matter of a file. */
export interface FrontMatterRules {
  /** Its name, for people. */
  readonly reader: string
  readonly openings: readonly Opening[]
  /** Words of YAML that are true or false beside these two. */
  readonly flags?: Flags
  /** What stands between dashes are lines `key: value` for it, and no YAML. */
  readonly plainFences?: boolean
  /** What a post without front matter would have instead of it here; none is put on top then. */
  readonly instead?: string
}

/** Any block that can be edited and that no generator takes for text: for sites that nobody knows. */
export const anyBlock: FrontMatterRules = {
  reader: 'the generator of this site',
  openings: ['toml', 'json', 'named', 'members', 'open-space', 'close-space', 'dots', 'bom'],
}
