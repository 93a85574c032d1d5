import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isBuilt } from '../scripts/freshness.mjs'
import { bundlers, gzipped, type Imports } from '../scripts/measure.mjs'
import { run } from '../scripts/run.mjs'
import { packages, root } from '../scripts/workspace.mjs'

interface Block {
  /** Where the code begins in its README. */
  line: number
  language: string
  code: string
}

/** What the examples take as given. */
const given = {
  client: `import('@oaix/core').Client`,
  messages: `import('@oaix/chat').ChatCompletionMessageParam[]`,
  params: `import('@oaix/chat').CreateChatCompletionParams & { stream?: undefined }`,
  file: `File & { write(bytes: Uint8Array): void }`,
  model: 'string',
  texts: 'string[]',
  question: 'string',
  file_id: 'string',
  thread_id: 'string',
  run_id: 'string',
  assistant_id: 'string',
  tools: 'Record<string, any>',
  writeFile: `typeof import('node:fs/promises').writeFile`,
  openAsBlob: `typeof import('node:fs').openAsBlob`,
  signal: 'AbortSignal',
  connection: `import('@oaix/realtime').RealtimeConnection`,
  isSignedIn: '(request: Request) => boolean',
}

const roots = packages().map(({ manifest }) => manifest.name)

const readmes = ['README.md', ...packages().map(({ name }) => `packages/${name}/README.md`)].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm

function blocksOf(text: string): Block[] {
  return [...text.matchAll(fence)].map(({ index, 1: language = '', 2: code = '' }) => ({
    line: text.slice(0, index).split('\n').length + 1,
    language,
    code,
  }))
}

const uses = (code: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(code)

const declares = (code: string, name: string): boolean =>
  new RegExp(`\\b(?:const|let|function) (?:[{[][^=(]*\\b)?${name}\\b`).test(code)

/** The block as a module of as many lines. In the first stands what it takes as given, or as imported before. */
async function toModule({ code }: Block): Promise<string> {
  const statements: string[] = []
  const rest = code.replace(/^import [^']*'[^']+'$/gm, (statement) => {
    statements.push(statement.replaceAll('\n', ' '))
    return statement.replace(/[^\n]/g, '')
  })
  const isMissing = (name: string) =>
    uses(rest, name) && !declares(rest, name) && !statements.some((statement) => uses(statement, name))
  for (const specifier of roots) {
    const names = Object.keys(await import(specifier)).filter(isMissing)
    statements.push(`import { ${names.join(', ')} } from '${specifier}'`)
  }
  for (const [name, type] of Object.entries(given)) {
    if (isMissing(name)) statements.push(`declare const ${name}: ${type}`)
  }
  const isModule = /^export /m.test(rest)
  return `${statements.join(';')};${isModule ? rest : `export async function example() {${rest}}\n`}`
}

/** Every error that tsc finds in the examples of the READMEs, with its place there. */
async function checkExamples(): Promise<string[]> {
  mkdirSync(join(root, '.types'), { recursive: true })
  const folder = mkdtempSync(join(root, '.types', 'readme-'))
  try {
    const places = new Map<string, { path: string; line: number }>()
    for (const { path, text } of readmes) {
      for (const block of blocksOf(text)) {
        if (block.language !== 'ts') continue
        const file = `${path.replace(/\W/g, '-')}-${block.line}.ts`
        places.set(file, { path, line: block.line })
        writeFileSync(join(folder, file), await toModule(block))
      }
    }
    const tsconfig = {
      extends: relative(folder, join(root, 'test/tsconfig.json')),
      compilerOptions: { noUncheckedIndexedAccess: false, noUnusedLocals: false },
      include: ['.'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
    const { code, output } = await run('tsc', ['-p', folder, '--pretty', 'false'])
    const errors = output.matchAll(/^(?:.*[\\/])?(\S+?)\((\d+),\d+\): error (.*)/gm)
    const found = [...errors].flatMap(([, file = '', line, message]) => {
      const place = places.get(file)
      return place ? [`${place.path}:${place.line + Number(line) - 1}: ${message}`] : []
    })
    if (code !== 0 && found.length === 0) throw new Error(output)
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('examples', () => {
  let errors: string[]
  beforeAll(async () => {
    errors = await checkExamples()
  }, 60_000)

  test.each(readmes)('$path type-checks', ({ path, text }) => {
    expect(blocksOf(text).some(({ language }) => language === 'ts')).toBe(true)
    expect(errors.filter((error) => error.startsWith(`${path}:`))).toEqual([])
  })
})

test.each(readmes)('$path has no code that is not checked', ({ text }) => {
  expect(['sh', 'ts']).toEqual(expect.arrayContaining(blocksOf(text).map(({ language }) => language)))
})

test.each(readmes)('$path links only to what exists', ({ path, text }) => {
  const links = text.replace(fence, '').matchAll(/\]\((?!https?:)([^)#]+)/g)
  const missing = [...links].filter(([, target = '']) => !existsSync(join(root, path, '..', target)))
  expect(missing).toEqual([])
})

describe('sizes', () => {
  const [, section = ''] = /^## Sizes$([\s\S]*?)^## /m.exec(readmes[0]?.text ?? '') ?? []
  const rows = section.split('\n\n').flatMap((paragraph) => {
    const [head = [], , ...body] = paragraph
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    return body.flatMap(([, label = '', ...cells]) =>
      cells
        .filter((cell) => cell)
        .map((cell, index) => ({ label, column: head[index + 2] ?? '', stated: Number.parseFloat(cell) })),
    )
  })
  const clients: Record<string, string> = { 'lite client': '@oaix/core/lite', 'ky client': '@oaix/core' }
  const calls: Record<string, string[]> = {
    'a call': ['createChatCompletion'],
    'a stream': ['streamChatCompletion', 'textDeltas'],
  }

  async function withClient(client: string, isChosen: (name: string) => boolean): Promise<Imports> {
    const imports: Imports = { [client]: ['createClient'] }
    for (const specifier of roots) {
      const chosen = Object.keys(await import(specifier)).filter(
        (name) => name !== 'createClient' && isChosen(name),
      )
      if (chosen.length > 0) imports[specifier] = [...(imports[specifier] ?? []), ...chosen]
    }
    return imports
  }

  async function program(label: string, column: string): Promise<Imports> {
    const [name = '', client = ''] = label.split(/ \d|, /)
    if (name === 'openai') return { openai: ['OpenAI'] }
    if (name === 'xsai') {
      return column === 'a call'
        ? { '@xsai/generate-text': ['generateText'] }
        : { '@xsai/stream-text': ['streamText'] }
    }
    if (name === 'oaix')
      return withClient(clients[client] ?? '', (each) => calls[column]?.includes(each) ?? false)
    return withClient(
      clients[column] ?? '',
      (each) => label.startsWith('everything') || label.includes(`\`${each}\``),
    )
  }

  beforeAll(() => {
    if (!isBuilt()) throw new Error('The build is out of date: npm run build')
  })

  test('both tables are read', () => {
    expect(rows).toHaveLength(18)
  })

  test.each(rows)('$label: $column', async ({ label, column, stated }) => {
    const size = gzipped(await bundlers.esbuild(await program(label, column))) / 1000
    const isClose = Math.abs(size - stated) < 0.05 + size * 0.02
    expect(isClose ? stated : Number(size.toFixed(1))).toBe(stated)
  })

  test.each([
    ['openai', 'openai'],
    ['xsai', '@xsai/generate-text'],
  ])('the version of %s is the one that is measured', (name, dependency) => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(section).toContain(`| ${name} ${devDependencies[dependency]} |`)
  })
})
