import {
  type ChatCompletionMessageParam,
  type ChatCompletionSnapshot,
  reduceChatCompletion,
  streamChatCompletion,
} from '@oaix/chat'
import { createClient } from '@oaix/core/lite'
import { streamImage } from '@oaix/images'
import { addQuestion } from './addQuestion.ts'
import { announce } from './announce.ts'
import { type Answer, createAnswer } from './createAnswer.ts'
import { createAttachment } from './createAttachment.ts'
import { createComposer } from './createComposer.ts'
import { createReader } from './createReader.ts'
import { createUsage } from './createUsage.ts'
import { find } from './find.ts'
import { followEnd } from './followEnd.ts'
import { models } from './models.ts'
import { showBundleSize } from './showBundleSize.ts'

// No key: the proxy has it.
const client = createClient({ baseURL: '/api/openai', timeout: 60_000 })

const messages: ChatCompletionMessageParam[] = [
  {
    role: 'system',
    content:
      'You are the assistant of a small page that shows oaix. Answer briefly, in plain text without Markdown.',
  },
]

const welcome = find('#welcome', HTMLElement)
const usage = createUsage()
const reader = createReader(client)
const attachment = createAttachment(client)
const goToEnd = followEnd()
let current: AbortController | undefined

const composer = createComposer({
  onSend: () => send(composer.text),
  onPaint: () => paint(composer.text),
  onStop: stop,
})

function stop(): void {
  current?.abort()
  composer.focus()
}

/** Runs what makes an answer: one at a time, ended by Stop, and again after an error if asked to. */
async function run(answer: Answer, make: (signal: AbortSignal) => Promise<void>): Promise<void> {
  current = new AbortController()
  const { signal } = current
  composer.setBusy(true)
  try {
    await make(signal)
  } catch (error) {
    usage.add()
    if (signal.aborted) {
      answer.end('Stopped')
      announce('Stopped')
    } else {
      answer.fail(error, () => {
        composer.focus()
        void run(answer, make)
      })
    }
  } finally {
    current = undefined
    composer.setBusy(false)
  }
}

function send(text: string): void {
  if (current) return
  if (!text) {
    composer.hint('Write a message first.')
    return
  }
  if (attachment.isMissing) {
    composer.hint('The file is not there yet. Wait for it, or remove it.')
    return
  }
  const file = attachment.ready
  welcome.hidden = true
  addQuestion(text, file?.name)
  messages.push({
    role: 'user',
    content: file
      ? [
          { type: 'text', text },
          { type: 'file', file: { file_id: file.id } },
        ]
      : text,
  })
  attachment.remove()
  composer.clear()
  composer.focus()
  goToEnd()
  const answer = createAnswer()
  void run(answer, (signal) => write(answer, signal))
}

async function write(answer: Answer, signal: AbortSignal): Promise<void> {
  let snapshot: ChatCompletionSnapshot | undefined
  const read = () => {
    const { content, refusal } = snapshot?.choices[0]?.message ?? {}
    return content || refusal || ''
  }
  const keep = () => {
    const content = read()
    if (content) messages.push({ role: 'assistant', content })
    reader.offer(answer.speakButton, content, (problem) => answer.end(problem))
  }
  try {
    const stream = await streamChatCompletion(
      client,
      { model: models.chat, messages, stream_options: { include_usage: true } },
      { signal, idleTimeout: 60_000 },
    )
    for await (const chunk of stream) {
      snapshot = reduceChatCompletion(snapshot, chunk)
      answer.show(read())
    }
  } catch (error) {
    // What had been said by then has been said.
    if (signal.aborted) keep()
    throw error
  }
  keep()
  const isCut = snapshot?.choices[0]?.finish_reason === 'length'
  answer.end(
    isCut ? 'Cut off here: this page allows no longer answers.' : read() ? undefined : 'No answer came.',
  )
  announce(`Answer: ${read() || 'none'}`)
  if (snapshot?.usage) {
    usage.add({ input: snapshot.usage.prompt_tokens, output: snapshot.usage.completion_tokens })
  }
}

function paint(prompt: string): void {
  if (current) return
  if (!prompt) {
    composer.hint('Describe the image first.')
    composer.focus()
    return
  }
  welcome.hidden = true
  addQuestion(prompt)
  composer.clear()
  composer.focus()
  goToEnd()
  const answer = createAnswer()
  void run(answer, async (signal) => {
    answer.frame(prompt)
    announce('Painting')
    const stream = await streamImage(
      client,
      { model: models.image, prompt, size: '1024x1024', quality: 'low', partial_images: 2 },
      { signal },
    )
    for await (const event of stream) {
      answer.paint(`data:image/${event.output_format};base64,${event.b64_json}`)
      if (event.type === 'image_generation.completed') {
        usage.add({ input: event.usage.input_tokens, output: event.usage.output_tokens })
      }
    }
    answer.end()
    announce(`The image is there: ${prompt}`)
  })
}

document.addEventListener('keydown', ({ key, isComposing }) => {
  if (key !== 'Escape' || isComposing) return
  if (current) stop()
  else reader.stop()
})
welcome.addEventListener('click', ({ target }) => {
  const { ask, paint: prompt } = (target as HTMLElement).dataset
  if (ask) send(ask)
  if (prompt) paint(prompt)
})

showBundleSize()
composer.focus()
