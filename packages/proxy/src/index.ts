export { createProxy } from './createProxy.ts'
export type { ProxyErrorCode } from './types/ProxyErrorCode.ts'
export type * from './types/ProxyOptions.ts'
