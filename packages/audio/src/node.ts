export { type PlayAudioOptions, playAudio } from './node/playAudio.ts'
export { type RecordAudioOptions, type Recording, recordAudio } from './node/recordAudio.ts'
export type * from './types/AudioSource.ts'
