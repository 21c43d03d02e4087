import { HeroImagesError } from '../errors.ts'

const forbidden = [
  /^-/, // would read as an option
  /^(HEAD|@)$/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
  /[\u0000-\u0020\u007f~^:?*[\\]/,
  /\.\.|@\{|\/\//,
  /^\/|\/$|\.$/,
  /(^|\/)\.|\.lock(\/|$)/,
]

/**
 * Full ref name of a branch: `main` gives `refs/heads/main`. A name from outside never reaches git
 * or a URL without passing here.
 * @throws HeroImagesError where git would not take the name: the rules of `git check-ref-format`,
 *   and of `git branch` for a leading dash and `HEAD`
 */
export function branchRef(branch: string): string {
  if (branch === '' || forbidden.some((rule) => rule.test(branch)))
    throw new HeroImagesError(`${JSON.stringify(branch)} is not a name that a branch can have`, {
      hint: 'Hand in the branch without `refs/heads/`, spelled as git lists it',
    })
  return `refs/heads/${branch}`
}
