// Entry for workerd.
import type { Report } from './checks.ts'
import { run } from './program.ts'

const rejections: string[] = []
addEventListener('unhandledrejection', ({ reason }) => {
  rejections.push(`${reason}`)
})

export default {
  async fetch(request: Request): Promise<Response> {
    const results = await run(`${new URL(request.url).searchParams.get('server')}`)
    // A task later, what nobody has handled is known.
    await new Promise((resolve) => setTimeout(resolve))
    const report: Report = { results, rejections, version: navigator.userAgent, core: '' }
    return Response.json(report)
  },
}
