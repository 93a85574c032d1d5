import { readFileSync } from 'node:fs'
import { bundlers, gzipped } from '../measure.mjs'
import { page } from './page.mjs'

/** @typedef {import('../measure.mjs').Imports} Imports */

const ky = '@oaix/core'
const lite = '@oaix/core/lite'

/** The functions of ours that a module imports. @param {string} filename */
function functionsOf(filename) {
  const statements = readFileSync(filename, 'utf8').matchAll(/^import \{([^}]+)\} from '(@oaix\/[^']+)'/gm)
  return merge(...[...statements].map(([, names = '', from = '']) => ({ [from]: names.match(/\w+/g) ?? [] })))
}

/** @param {...Imports} imports */
function merge(...imports) {
  /** @type {Imports} */
  const merged = {}
  for (const [from, names] of imports.flatMap((part) => Object.entries(part))) {
    merged[from] = [...new Set([...(merged[from] ?? []), ...names])]
  }
  return merged
}

/** @param {Imports} imports */
const size = async (imports) => gzipped(await bundlers.esbuild(imports))

/** A bundle with a client. @param {string} client @param {Imports} [functions] */
const sizeWith = (client, functions = {}) => size(merge({ [client]: ['createClient'] }, functions))

/** @param {string} client @param {Imports} functions */
const added = async (client, functions) => (await sizeWith(client, functions)) - (await sizeWith(client))

/** Says what the functions that a step calls add to a bundle. @param {string} filename */
export async function saySize(filename) {
  const functions = functionsOf(filename)
  const each = await Promise.all(
    Object.entries(functions).flatMap(([from, names]) =>
      names.map(async (name) => ({ name, bytes: await added(ky, { [from]: [name] }) })),
    ),
  )
  each.sort((a, b) => b.bytes - a.bytes)
  const names = each.map(({ name, bytes }) => (each.length > 1 ? `${name} ${page.count(bytes)}` : name))
  page.say(`+ ${page.count(await added(ky, functions))} B: ${names.join(', ')}`, 'dim')
}

/** Says how large bundles become, and those of other packages. @param {{ title: string, filename: string }[]} steps */
export async function saySizes(steps) {
  const functions = steps.map(({ filename }) => functionsOf(filename))
  const [call = {}, stream = {}] = functions
  /** @param {number} bytes */
  const whole = (bytes) => `${page.count(bytes)} B`
  /** @param {number} bytes */
  const part = (bytes) => `+ ${whole(bytes)}`

  page.heading('Bundles, minified and gzipped')
  page.row('', 'lite client', 'ky client')
  page.row('    The client', whole(await sizeWith(lite)), whole(await sizeWith(ky)))
  for (const [index, { title }] of steps.entries()) {
    const used = functions[index] ?? {}
    page.row(
      `${`${index + 1}`.padStart(2)}  ${title}`,
      part(await added(lite, used)),
      part(await added(ky, used)),
    )
  }
  const all = merge(...functions)
  page.row('    All of it together', whole(await sizeWith(lite, all)), whole(await sizeWith(ky, all)))

  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  page.heading('Beside other packages')
  page.row('', 'a call', 'a stream')
  page.row('oaix, lite client', whole(await sizeWith(lite, call)), whole(await sizeWith(lite, stream)))
  page.row('oaix, ky client', whole(await sizeWith(ky, call)), whole(await sizeWith(ky, stream)))
  const xsai = [{ '@xsai/generate-text': ['generateText'] }, { '@xsai/stream-text': ['streamText'] }]
  const [xsaiCall = 0, xsaiStream = 0] = await Promise.all(xsai.map(size))
  page.row(`xsai ${devDependencies['@xsai/generate-text']}`, whole(xsaiCall), whole(xsaiStream))
  const openai = whole(await size({ openai: ['OpenAI'] }))
  page.row(`openai ${devDependencies.openai}`, openai, openai)
  page.say(
    "Measured just now, by esbuild, from the built packages. The lite client is that of '@oaix/core/lite': the same on bare fetch, without ky.",
  )
}
