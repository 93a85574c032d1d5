import { createSpeech, playPcm } from '@oaix/audio'
import type { Client } from '@oaix/core'
import { announce } from './announce.ts'
import { explain } from './explain.ts'
import { models } from './models.ts'
import { setButton } from './setButton.ts'

export interface Reader {
  /** Lets a button read a text aloud, and stop it. Each click begins with `note('')`: what went wrong before is over. */
  offer: (button: HTMLButtonElement, text: string, note: (problem: string) => void) => void
  /** Whether there was something to stop. */
  stop: () => boolean
}

/** As much text as one call takes, cut where a sentence or a word ends. */
const piece = /.{1,4000}(?=\s|$)|.{1,4000}/gs

/** Reads answers aloud, one at a time, each from its first sound on. */
export function createReader(client: Client): Reader {
  let audioContext: AudioContext | undefined
  let reading: AbortController | undefined

  async function read(text: string, signal: AbortSignal, onSound: () => void): Promise<void> {
    // At the click, which is when a page may start to sound.
    audioContext ??= new AudioContext()
    audioContext.resume().catch(() => {})
    for (const [input] of text.matchAll(piece)) {
      const params = { model: models.speech, voice: 'coral', input, response_format: 'pcm' } as const
      const speech = await createSpeech(client, params, { signal })
      await playPcm(speech, audioContext, { signal, onStart: onSound })
    }
  }

  function stop(): boolean {
    const wasReading = reading !== undefined
    reading?.abort()
    reading = undefined
    return wasReading
  }

  return {
    stop,
    offer(button, text, note) {
      let own: AbortController | undefined
      button.onclick = async () => {
        note('')
        const isOwn = own !== undefined && own === reading
        stop()
        if (isOwn) return
        own = reading = new AbortController()
        const { signal } = own
        button.dataset.state = 'waiting'
        setButton(button, 'stop', 'Stop reading')
        try {
          await read(text, signal, () => {
            button.dataset.state = 'playing'
          })
        } catch (error) {
          if (!signal.aborted) {
            note(explain(error).text)
            announce(`It could not be read aloud. ${explain(error).text}`)
          }
        } finally {
          if (own === reading) reading = undefined
          delete button.dataset.state
          setButton(button, 'speak', 'Read aloud')
        }
      }
    },
  }
}
