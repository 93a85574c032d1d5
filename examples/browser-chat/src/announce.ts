import { find } from './find.ts'

/**
 * Says something to those who listen to the page rather than look at it. The conversation itself is not live: it
 * would be read out word by word.
 */
export function announce(text: string): void {
  const line = document.createElement('p')
  line.textContent = text
  // The last one only: nobody should come across all of them a second time.
  find('#announcer', HTMLDivElement).replaceChildren(line)
}
