// Runs before `npm start` and `npm test`: installs and builds what is missing or out of date, and is silent otherwise.
// Nothing may be installed yet, so it uses only what Node 20 has.
import { isBuilt, isInstalled } from './freshness.mjs'
import { run, systemPath } from './run.mjs'

async function step(label, command, args, options) {
  process.stdout.write(`${label} ... `)
  const { code, output, seconds } = await run(command, args, options)
  console.log(code === 0 ? `${seconds.toFixed(0)} s` : `failed (exit ${code})`)
  if (code !== 0) {
    process.stderr.write(output)
    process.exit(code)
  }
}

if (!isInstalled()) {
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  await step('Installing the dependencies (npm ci)', 'npm', args, { PATH: systemPath })
}

const { output } = await run('node', ['--version'])
const [major = 0, minor = 0] = (/v(\d+)\.(\d+)/.exec(output) ?? []).slice(1).map(Number)
if (major < 22 || (major === 22 && minor < 20)) {
  console.error(`The tools need Node 22.20 or later, and here is ${output.trim()}.`)
  process.exit(1)
}

if (!isBuilt()) await step('Building the packages', 'node', ['scripts/build.mjs'])
