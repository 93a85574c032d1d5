import { cloneTemplate } from './cloneTemplate.ts'
import { type Explanation, explain } from './explain.ts'
import { find } from './find.ts'

/** An answer in the conversation, from its first word to its last. */
export interface Answer {
  readonly speakButton: HTMLButtonElement
  /** The text so far. */
  show: (text: string) => void
  /** The frame for an image, empty until there is one. */
  frame: (caption: string) => void
  /** The image so far. */
  paint: (source: string) => void
  end: (note?: string) => void
  fail: (error: unknown, tryAgain: () => void) => Explanation
  /** Takes back the offer to try again. */
  settle: () => void
  /** Why it could not be read aloud, or nothing. */
  noteReading: (problem: string) => void
}

export function createAnswer(): Answer {
  const item = cloneTemplate('answer')
  const text = find('.text', HTMLParagraphElement, item)
  const words = text.appendChild(new Text())
  const note = find('.note', HTMLParagraphElement, item)
  const picture = find('.picture', HTMLElement, item)
  const image = find('img', HTMLImageElement, picture)
  const problem = find('.problem', HTMLDivElement, item)
  const request = find('.request', HTMLParagraphElement, problem)
  const again = find('.again', HTMLButtonElement, item)
  const unread = find('.unread', HTMLParagraphElement, item)
  const speakButton = find('.speak', HTMLButtonElement, item)
  item.dataset.state = 'waiting'
  find('#conversation', HTMLOListElement).append(item)

  return {
    speakButton,
    show(all) {
      item.dataset.state = 'writing'
      // Only what is new, so that a selection survives.
      words.appendData(all.slice(words.length))
    },
    frame(caption) {
      picture.hidden = false
      find('figcaption', HTMLElement, picture).textContent = caption
    },
    paint(source) {
      item.dataset.state = 'writing'
      image.src = source
      image.alt = find('figcaption', HTMLElement, picture).textContent
      image.hidden = false
    },
    end(remark) {
      item.dataset.state = 'done'
      picture.hidden ||= image.hidden
      note.textContent = remark ?? ''
      note.hidden = !remark
      speakButton.hidden = words.length === 0
    },
    fail(error, tryAgain) {
      const explanation = explain(error)
      item.dataset.state = 'failed'
      picture.hidden ||= image.hidden
      find('p', HTMLParagraphElement, problem).textContent = explanation.text
      request.hidden = !explanation.requestID
      request.textContent = `Request ${explanation.requestID}`
      problem.hidden = again.hidden = false
      again.onclick = () => {
        problem.hidden = again.hidden = picture.hidden = image.hidden = true
        words.data = ''
        item.dataset.state = 'waiting'
        tryAgain()
      }
      return explanation
    },
    settle() {
      again.hidden = true
    },
    noteReading(problem) {
      unread.textContent = problem
      unread.hidden = !problem
    },
  }
}
