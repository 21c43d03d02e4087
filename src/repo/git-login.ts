/** Replaces what git would send to `server` (`https://github.com`); never on disk or in arguments. */
export interface GitLogin {
  readonly token: string
  readonly server: string
}

/** Settings of git. The empty value clears headers that the checkout step may have left. */
export function gitLogin(
  credentials: GitLogin | undefined,
): readonly (readonly [key: string, value: string])[] {
  if (credentials === undefined) return []
  const { token, server } = credentials
  const key = `http.${server.replace(/\/+$/, '')}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
  ]
}
