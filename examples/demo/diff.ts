/** One changed text file. */
export interface Diff {
  readonly path: string
  /** Unified diff, with or without its `---`/`+++` head. */
  readonly patch: string
}

/** A unified diff as a coloured table, with line numbers of both sides. */
export function diffHtml({ path, patch }: Diff): string {
  const rows = number(lines(patch))
  const added = rows.filter(({ kind }) => kind === 'add').length
  const removed = rows.filter(({ kind }) => kind === 'del').length
  return `<section class="diff">
<div class="head"><code>${escapeHtml(path)}</code> <span class="added">+${added}</span> <span class="removed">−${removed}</span></div>
<table>
${rows.map(row).join('\n')}
</table>
</section>`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

interface Line {
  readonly kind: 'add' | 'del' | 'same' | 'hunk'
  readonly text: string
  readonly before?: number
  readonly after?: number
}

function lines(patch: string): readonly string[] {
  const all = patch.replace(/\n$/, '').split('\n')
  const start = all.findIndex((line) => line.startsWith('@@'))
  return start < 0 ? [] : all.slice(start)
}

function number(lines: readonly string[]): readonly Line[] {
  let before = 0
  let after = 0
  return lines.map((line): Line => {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line)
    if (hunk) {
      before = Number(hunk[1])
      after = Number(hunk[2])
      return { kind: 'hunk', text: line }
    }
    if (line.startsWith('+')) return { kind: 'add', text: line, after: after++ }
    if (line.startsWith('-')) return { kind: 'del', text: line, before: before++ }
    // "\ No newline at end of file" belongs to no line.
    if (line.startsWith('\\')) return { kind: 'same', text: line }
    return { kind: 'same', text: line, before: before++, after: after++ }
  })
}

function row({ kind, text, before, after }: Line): string {
  const sign = kind === 'hunk' ? '' : text.charAt(0)
  const rest = kind === 'hunk' ? text : text.slice(1)
  return `<tr class="${kind}"><td class="line">${before ?? ''}</td><td class="line">${after ?? ''}</td><td class="sign">${escapeHtml(sign)}</td><td class="text">${escapeHtml(rest)}</td></tr>`
}
