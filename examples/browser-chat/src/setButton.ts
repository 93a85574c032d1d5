import { find } from './find.ts'

/** Gives a button another icon and another name. */
export function setButton(button: HTMLButtonElement, icon: string, name: string): void {
  find('use', SVGUseElement, button).setAttribute('href', `#icon-${icon}`)
  find('span', HTMLSpanElement, button).textContent = name
}
