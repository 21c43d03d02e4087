import { ProxyAnswerError } from '../errors.ts'
import type { ApiAnswer } from './api-error.ts'

/**
 * What proxies say of a request that they did not send on: RFC 9209 (`Proxy-Status: squid;
 * error=connection_refused`), and Squid's own header. Other errors of theirs may come after the request
 * went on.
 */
const notSentOn: Readonly<Record<string, RegExp>> = {
  'proxy-status':
    /;\s*error="?(dns_timeout|dns_error|destination_\w+|connection_refused|connection_timeout|connection_limit_reached|tls_\w+|http_request_denied|proxy_loop_detected)\b/i,
  'x-squid-error':
    /^ERR_(CONNECT_FAIL|SECURE_CONNECT_FAIL|DNS_FAIL|CANNOT_FORWARD|ACCESS_DENIED|CACHE_ACCESS_DENIED)\b/,
}

/**
 * A proxy's refusal, in plain HTTP: without a tunnel it answers as the server would, and its headers alone
 * may tell. Where they do not, nobody knows how far the request came.
 */
export function refusedAtProxy(
  { protocol }: URL,
  { status, headers }: Pick<ApiAnswer, 'status' | 'headers'>,
): ProxyAnswerError | undefined {
  if (protocol !== 'http:' || status < 400) return undefined
  const says = ([name, pattern]: [string, RegExp]) =>
    pattern.test([headers[name]].flat().join(', '))
  return Object.entries(notSentOn).some(says) ? new ProxyAnswerError(status) : undefined
}
