// Entry for browsers; the driver reads `report`.
import { checksOfPages, type Report } from './checks.ts'
import { run } from './program.ts'

const rejections: string[] = []
addEventListener('unhandledrejection', ({ reason }) => {
  rejections.push(`${reason}`)
})

async function report(): Promise<Report> {
  const results = await run(`${new URLSearchParams(location.search).get('server')}`, checksOfPages)
  // A task later, what nobody has handled is known.
  await new Promise((resolve) => setTimeout(resolve))
  return { results, rejections, version: navigator.userAgent, core: '' }
}

Object.assign(globalThis, { report: report() })
