import { type Browser, chromium } from 'playwright-core'
import { programs } from '../../scripts/programs.mjs'

const args = [
  // CI runs as root.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium that is installed. Tests that need it are `test.runIf(programs.chromium)`. */
export function launchChromium(extra: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: `${programs.chromium}`, args: [...args, ...extra] })
}
