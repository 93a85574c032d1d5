/**
 * Settings that make Node's fetch send a body as it is read. By default it keeps all that it has sent, in case it is
 * redirected: https://github.com/nodejs/undici/blob/main/lib/web/fetch/index.js (httpNetworkOrCacheFetch).
 */
export function sendingOnce(): Pick<RequestInit, 'redirect' | 'window'> | undefined {
  return Symbol.for('undici.globalDispatcher.1') in globalThis
    ? { window: null, redirect: 'error' }
    : undefined
}
