import { cloneTemplate } from './cloneTemplate.ts'
import { find } from './find.ts'

/** Shows what was asked, and the name of the file that went with it. */
export function addQuestion(text: string, filename?: string): void {
  const item = cloneTemplate('question')
  find('.text', HTMLParagraphElement, item).textContent = text
  const file = find('.sent-file', HTMLParagraphElement, item)
  file.hidden = !filename
  find('span', HTMLSpanElement, file).textContent = filename ?? ''
  find('#conversation', HTMLOListElement).append(item)
}
