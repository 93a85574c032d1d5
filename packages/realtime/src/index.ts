export { type AcceptRealtimeCallParams, acceptRealtimeCall } from './acceptRealtimeCall.ts'
export { type ConnectRealtimeParams, connectRealtime } from './connectRealtime.ts'
export {
  type ConnectRealtimeTranslationParams,
  connectRealtimeTranslation,
} from './connectRealtimeTranslation.ts'
export {
  type ConnectRealtimeWebRTCOptions,
  type ConnectRealtimeWebRTCParams,
  connectRealtimeWebRTC,
  type RealtimeWebRTCConnection,
} from './connectRealtimeWebRTC.ts'
export {
  type CreateRealtimeCallParams,
  createRealtimeCall,
  type RealtimeCall,
} from './createRealtimeCall.ts'
export {
  type CreateRealtimeClientSecretParams,
  createRealtimeClientSecret,
  type RealtimeClientSecret,
} from './createRealtimeClientSecret.ts'
export { type CreateRealtimeSessionParams, createRealtimeSession } from './createRealtimeSession.ts'
export {
  type CreateRealtimeTranscriptionSessionParams,
  createRealtimeTranscriptionSession,
} from './createRealtimeTranscriptionSession.ts'
export {
  type CreateRealtimeTranslationClientSecretParams,
  createRealtimeTranslationClientSecret,
  type RealtimeTranslationClientSecret,
} from './createRealtimeTranslationClientSecret.ts'
export { type HangupRealtimeCallParams, hangupRealtimeCall } from './hangupRealtimeCall.ts'
export { isRealtimeError } from './isRealtimeError.ts'
export { RealtimeError, type RealtimeErrorKind } from './RealtimeError.ts'
export { type ReferRealtimeCallParams, referRealtimeCall } from './referRealtimeCall.ts'
export { type RejectRealtimeCallParams, rejectRealtimeCall } from './rejectRealtimeCall.ts'
export type * from './types/RealtimeAudio.ts'
export type * from './types/RealtimeBetaSession.ts'
export type * from './types/RealtimeClientEvent.ts'
export type * from './types/RealtimeConnection.ts'
export type * from './types/RealtimeConversationItem.ts'
export type * from './types/RealtimeResponse.ts'
export type * from './types/RealtimeResponseEvent.ts'
export type * from './types/RealtimeServerEvent.ts'
export type * from './types/RealtimeSession.ts'
export type * from './types/RealtimeTranslation.ts'
