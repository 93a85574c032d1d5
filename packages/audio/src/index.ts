export { accumulateTranscription } from './accumulateTranscription.ts'
export type { CreateSpeechParams } from './createSpeech.ts'
export { createSpeech } from './createSpeech.ts'
export type {
  CreateTranscriptionDiarizedParams,
  CreateTranscriptionJSONParams,
  CreateTranscriptionParams,
  CreateTranscriptionTextParams,
  CreateTranscriptionVerboseParams,
} from './createTranscription.ts'
export { createTranscription } from './createTranscription.ts'
export type {
  CreateTranslationJSONParams,
  CreateTranslationParams,
  CreateTranslationTextParams,
  CreateTranslationVerboseParams,
} from './createTranslation.ts'
export { createTranslation } from './createTranslation.ts'
export type {
  CreateVoiceFromPromptParams,
  CreateVoiceFromSampleParams,
  CreateVoiceParams,
} from './createVoice.ts'
export { createVoice } from './createVoice.ts'
export type { CreateVoiceConsentParams } from './createVoiceConsent.ts'
export { createVoiceConsent } from './createVoiceConsent.ts'
export type { DeleteVoiceParams } from './deleteVoice.ts'
export { deleteVoice } from './deleteVoice.ts'
export type { DeleteVoiceConsentParams } from './deleteVoiceConsent.ts'
export { deleteVoiceConsent } from './deleteVoiceConsent.ts'
export type { ListVoiceConsentsParams } from './listVoiceConsents.ts'
export { listVoiceConsents } from './listVoiceConsents.ts'
export { type MicrophonePcmOptions, microphonePcm } from './microphonePcm.ts'
export { microphoneProcessor } from './microphoneProcessor.ts'
export { type PlayPcmOptions, playPcm } from './playPcm.ts'
export { reduceTranscription } from './reduceTranscription.ts'
export type { RetrieveVoiceConsentParams } from './retrieveVoiceConsent.ts'
export { retrieveVoiceConsent } from './retrieveVoiceConsent.ts'
export { speechBytes } from './speechBytes.ts'
export type { StreamSpeechParams } from './streamSpeech.ts'
export { streamSpeech } from './streamSpeech.ts'
export type { StreamTranscriptionParams } from './streamTranscription.ts'
export { streamTranscription } from './streamTranscription.ts'
export { transcriptionTextDeltas } from './transcriptionTextDeltas.ts'
export type * from './types/AudioModel.ts'
export type * from './types/AudioResponseFormat.ts'
export type * from './types/AudioSource.ts'
export type * from './types/SpeechParams.ts'
export type * from './types/SpeechStreamEvent.ts'
export type * from './types/Transcription.ts'
export type * from './types/TranscriptionParams.ts'
export type * from './types/TranscriptionSnapshot.ts'
export type * from './types/TranscriptionStreamEvent.ts'
export type * from './types/Translation.ts'
export type * from './types/Voice.ts'
export type * from './types/VoiceConsent.ts'
export type { UpdateVoiceConsentParams } from './updateVoiceConsent.ts'
export { updateVoiceConsent } from './updateVoiceConsent.ts'
