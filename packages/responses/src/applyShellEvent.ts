import { type Fields, isFields } from './isFields.ts'
import { listOf } from './listOf.ts'
import { mergeFields } from './mergeFields.ts'
import { partFor } from './partFor.ts'

/** Adds to a command of the shell tool, or to what it wrote. */
export function applyShellEvent(item: Fields, name: string, event: Fields): void {
  const { command_index: index, command, delta, output } = event
  if (name === 'shell_call_command' && isFields(item.action) && Array.isArray(item.action.commands)) {
    const commands: unknown[] = item.action.commands
    const text = command || delta || ''
    if (typeof text !== 'string' || typeof index !== 'number') return
    if (index === commands.length) commands.push(text)
    else if (index in commands) commands[index] = command ? text : textOf(commands[index]) + text
  }
  if (name === 'shell_call_output_content' && item.type === 'shell_call_output') {
    // How the command ended is not known before it has.
    const part = partFor(item, 'output', index, { stdout: '', stderr: '', outcome: { type: 'timeout' } })
    for (const key of ['stdout', 'stderr']) {
      const text = isFields(delta) && delta[key]
      if (typeof text === 'string') part[key] = textOf(part[key]) + text
    }
    const [written] = listOf(output)
    if (written) mergeFields(part, written)
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
