import { find } from './find.ts'

/** A new list item, as the template with this id has it. */
export function cloneTemplate(id: string): HTMLLIElement {
  const { content } = find(`#${id}`, HTMLTemplateElement)
  return find('li', HTMLLIElement, document.importNode(content, true))
}
