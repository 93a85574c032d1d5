import { createSpeech, createTranscription } from '@oaix/audio'

export const title = 'Speech and its transcription'
export const { filename } = import.meta

/** @param {import('../main.mjs').Tour} tour */
export async function run({ client, page }) {
  const speech = await createSpeech(client, {
    model: 'gpt-4o-mini-tts',
    voice: 'coral',
    input: 'The quick brown fox jumps over the lazy dog.',
  })
  const content = await speech.arrayBuffer()
  page.say(`Spoken: ${page.count(content.byteLength)} bytes of ${speech.headers.get('content-type')}`)

  const file = { name: 'fox.mp3', content, type: 'audio/mpeg' }
  const { text } = await createTranscription(client, { model: 'gpt-transcribe', file })
  page.say(`Heard: "${text}"`)
}
