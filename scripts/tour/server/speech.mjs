import { setTimeout as sleep } from 'node:timers/promises'

const sampleRate = 24_000

/** Semitones above the lowest note: whatever follows whatever, it sounds well. */
const scale = [0, 2, 4, 7, 9, 12, 14, 16]

/** Seconds from one note to the next. */
const beat = 0.16

/**
 * Sings a text without its words: a soft note for every syllable or so, 16-bit samples at 24 kHz.
 * @param {string} text
 */
function sing(text) {
  const syllables = (text.match(/[aeiouy]+|[.,:;!?]/gi) ?? ['a']).slice(0, 70)
  const samples = new Float32Array(Math.ceil((syllables.length * beat + 1) * sampleRate))
  let place = 3
  for (const [index, syllable] of syllables.entries()) {
    if (/\W/.test(syllable)) continue
    place = Math.abs(place + (syllable.toLowerCase().charCodeAt(0) % 5) - 2) % scale.length
    const frequency = 220 * 2 ** ((scale[place] ?? 0) / 12)
    const first = Math.round(index * beat * sampleRate)
    for (let step = 0; step < 0.7 * sampleRate && first + step < samples.length; step++) {
      const time = step / sampleRate
      const loudness = Math.min(1, time * 60) * Math.exp(-time * 7) * 0.22
      const phase = 2 * Math.PI * frequency * time
      const wave = Math.sin(phase) + 0.3 * Math.sin(2 * phase) + 0.08 * Math.sin(3 * phase)
      samples[first + step] = (samples[first + step] ?? 0) + wave * loudness
    }
  }
  const bytes = Buffer.alloc(samples.length * 2)
  for (const [index, sample] of samples.entries()) {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), index * 2)
  }
  return bytes
}

/** Speech that arrives as it is made, which aimock has not. @returns {import('./start.mjs').Routes} */
export function speechRoutes() {
  return {
    async 'POST /audio/speech'({ params: { input = '', response_format = 'mp3' }, response }) {
      if (response_format !== 'pcm') {
        // Silence: nobody listens to it.
        response.setHeader('content-type', 'audio/mpeg').end(Buffer.alloc(16_000))
        return
      }
      response.setHeader('content-type', 'audio/pcm')
      const bytes = sing(input)
      // An odd number of bytes, a fifth of a second, at three times the speed of the sound.
      const piece = 9_601
      for (let start = 0; start < bytes.length && !response.destroyed; start += piece) {
        response.write(bytes.subarray(start, start + piece))
        await sleep(65)
      }
      response.end()
    },
  }
}
