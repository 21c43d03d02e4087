import { totalCost, wordsCost } from './facts.ts'
import type { Report, Used } from './report.ts'

/** All that is to say of money, in one line: the pictures, the words beside them, the limits. */
export function spending(report: Report): readonly string[] {
  const cost = report.drawn.length > 0 ? [totalCost(report), ...wordsCost(report)] : []
  const used = report.used.map(inWords).filter((text) => text !== '')
  const parts = [
    ...(cost.length > 0 ? [cost.join(', ')] : []),
    ...(used.length > 0 ? [`spent ${used.join(', ')}`] : []),
  ]
  return parts.length > 0 ? [`**Cost:** ${parts.join(' · ')}`] : []
}

/** `$3.10 of $20.00 and 31 of 100 images this month`. */
export function inWords({ scope, images, cost }: Used): string {
  const amounts = [
    ...(cost ? [`$${cost.used.toFixed(2)} of $${cost.max.toFixed(2)}`] : []),
    ...(images ? [`${images.used} of ${images.max} ${images.max === 1 ? 'image' : 'images'}`] : []),
  ]
  if (amounts.length === 0) return ''
  return `${amounts.join(' and ')} ${when[scope]}`
}

const when: Readonly<Record<Used['scope'], string>> = {
  'pull request': 'for this pull request',
  day: 'today',
  month: 'this month',
}
