import type { Report, Used } from './report.ts'

/** How much of the limits is used, in a line: `$3.10 of $20.00 this month`. */
export function spending({ used }: Pick<Report, 'used'>): readonly string[] {
  const parts = used.map(inWords).filter((text) => text !== '')
  return parts.length > 0 ? [`**Spent** ${parts.join(' · ')}`] : []
}

/** `$3.10 of $20.00 and 31 of 100 images this month`. */
export function inWords({ scope, images, cost }: Used): string {
  const amounts = [
    ...(cost ? [`$${cost.used.toFixed(2)} of $${cost.max.toFixed(2)}`] : []),
    ...(images ? [`${images.used} of ${images.max} ${images.max === 1 ? 'image' : 'images'}`] : []),
  ]
  if (amounts.length === 0) return ''
  return `${amounts.join(' and ')} ${scope === 'month' ? 'this month' : 'for this pull request'}`
}
