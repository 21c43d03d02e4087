import * as core from '@actions/core'
import { formsOfSecret } from '../images-api/redact.ts'
import { SHORTEST } from '../images-api/secrets.ts'

/** Masked in the log in each form in which a server might echo it, before anything else happens. */
export function keepSecret(key: string): void {
  if (key === '') return
  core.setSecret(key)
  // Of a short one some forms are a letter or two, and would mask half the log.
  const forms = formsOfSecret(key).filter((form) => form.length >= SHORTEST)
  for (const form of new Set(forms)) if (form !== key) core.setSecret(form)
}

/** Those of a bucket for pictures: whoever set them may have typed them into the workflow. */
export function keepBucketSecrets(): void {
  for (const name of ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])
    keepSecret(process.env[name] ?? '')
}
