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
const attachment = createAttachment(client, () => composer.hint(''))
const goToEnd = followEnd()
let current: AbortController | undefined
let latest: Answer | undefined

const composer = createComposer({
  onSend: () => send(composer.text),
  onPaint: () => paint(composer.text),
  onStop: stop,
})

function stop(): void {
  current?.abort()
  composer.focus()
}

/** Whether an answer is still being made: one at a time. */
function mustWait(): boolean {
  if (!current) return false
  composer.hint('Wait for the answer, or press Escape.')
  composer.focus()
  return true
}

/** Shows what was asked, and makes room for the answer. */
function begin(text: string, filename?: string): Answer {
  welcome.hidden = true
  // What failed before would come too late now: it belongs before this question.
  latest?.settle()
  addQuestion(text, filename)
  composer.clear()
  composer.focus()
  goToEnd()
  latest = createAnswer()
  return latest
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
        // A page that was shorter for a moment has lost its end.
        goToEnd()
      })
    }
  } finally {
    current = undefined
    composer.setBusy(false)
  }
}

function send(text: string): void {
  if (mustWait()) return
  if (!text) {
    composer.hint('Write a message first.')
    return
  }
  if (attachment.obstacle) {
    composer.hint(attachment.obstacle)
    return
  }
  const file = attachment.ready
  const question: ChatCompletionMessageParam = {
    role: 'user',
    content: file
      ? [
          { type: 'text', text },
          { type: 'file', file: { file_id: file.id } },
        ]
      : text,
  }
  attachment.remove()
  const answer = begin(text, file?.name)
  void run(answer, (signal) => write(answer, question, signal))
}

async function write(
  answer: Answer,
  question: ChatCompletionMessageParam,
  signal: AbortSignal,
): Promise<void> {
  let snapshot: ChatCompletionSnapshot | undefined
  const read = () => {
    const { content, refusal } = snapshot?.choices[0]?.message ?? {}
    return content || refusal || ''
  }
  const keep = () => {
    const content = read()
    // Both or neither: a question that was refused would be refused again with every later one.
    if (content) messages.push(question, { role: 'assistant', content })
    reader.offer(answer.speakButton, content, answer.noteReading)
  }
  try {
    const stream = await streamChatCompletion(
      client,
      { model: models.chat, messages: [...messages, question], stream_options: { include_usage: true } },
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
  if (mustWait()) return
  if (!prompt) {
    composer.hint('Describe the image first.')
    composer.focus()
    return
  }
  const answer = begin(prompt)
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
