import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { transform } from 'esbuild'
import { parseAst } from 'rollup/parseAst'
import { describe, expect, test } from 'vitest'
import { packages } from '../scripts/workspace.mjs'
import { packageOf, packagesWithSources, type Source } from './support/sources.ts'

/**
 * What a package may import of the others. Endpoint packages see core, and the types of the packages whose nouns
 * they use; whatever isn't listed here sees core alone.
 */
const layers: Record<string, { values: string[]; types?: string[] }> = {
  core: { values: [] },
  completions: { values: ['core'], types: ['chat'] },
  conversations: { values: ['core'], types: ['responses'] },
  realtime: { values: ['core'], types: ['responses'] },
  evals: { values: ['core'], types: ['responses', 'chat', 'fine-tuning'] },
  structured: { values: ['core', 'chat', 'responses'] },
  oaix: { values: packages().map(({ name }) => name) },
}

const manifestKeys = [
  'name',
  'version',
  'description',
  'license',
  'repository',
  'type',
  'sideEffects',
  'exports',
  'files',
  'engines',
  'dependencies',
]

type Statement = ReturnType<typeof parseAst>['body'][number]
type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression']

async function statementsOf({ path, text }: Source): Promise<Statement[]> {
  const { code } = await transform(text, {
    loader: 'ts',
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).catch((error) => {
    throw new Error(`${path}: ${error.message}`)
  })
  return parseAst(code).body
}

/** What can be evaluated at import without doing anything. */
function isInert(node: Expression | null | undefined): boolean {
  switch (node?.type) {
    case undefined:
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true
    case 'TemplateLiteral':
      return node.expressions.every(isInert)
    case 'UnaryExpression':
      return isInert(node.argument)
    case 'BinaryExpression':
      return isInert(node.left as Expression) && isInert(node.right)
    case 'ArrayExpression':
      return node.elements.every((element) => element?.type !== 'SpreadElement' && isInert(element))
    case 'ObjectExpression':
      return node.properties.every(
        (property) =>
          property.type === 'Property' && !property.computed && isInert(property.value as Expression),
      )
    default:
      return false
  }
}

/** Why a statement at the top level of a module isn't allowed, if so. */
function objection(statement: Statement, path: string): string | undefined {
  switch (statement.type) {
    case 'ImportDeclaration':
    case 'FunctionDeclaration':
      return undefined
    case 'ExportNamedDeclaration':
      return statement.declaration ? objection(statement.declaration, path) : undefined
    case 'ExportAllDeclaration':
      return 'export * of values'
    case 'ExportDefaultDeclaration':
      return 'default export'
    case 'ClassDeclaration':
      return path.endsWith('Error.ts') && statement.superClass ? undefined : 'class'
    case 'VariableDeclaration':
      if (statement.kind !== 'const') return `top-level ${statement.kind}`
      if (path.startsWith('schemas/')) return undefined
      return statement.declarations.every(({ id, init }) => id.type === 'Identifier' && isInert(init))
        ? undefined
        : 'work at import time'
    default:
      return statement.type
  }
}

/** `@oaix/<package>/node`, and what only that imports. */
const isForNode = (path: string): boolean => /^node(?:\.ts$|\/)/.test(path)

function exportedNames(statements: Statement[]): string[] {
  return statements.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration, specifiers } = statement
    if (declaration?.type === 'VariableDeclaration') {
      return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : ''))
    }
    const declared = declaration ? [declaration.id.name] : []
    return [
      ...declared,
      ...specifiers.map(({ exported }) => (exported.type === 'Identifier' ? exported.name : '')),
    ]
  })
}

describe.each(packagesWithSources)('@oaix/$name', ({ name, folder, manifest, sources }) => {
  const entryFiles = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [entry['@oaix/source']?.replace('./src/', '')],
  )
  const foreign = sources.flatMap((source) =>
    source.imports
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .map((statement) => ({ ...statement, path: source.path })),
  )

  test('package.json has the keys of every package, in one order', () => {
    expect(Object.keys(manifest)).toEqual(manifestKeys.filter((key) => key in manifest))
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(manifestKeys.slice(0, -1)))
  })

  test('package.json says the same as every package', () => {
    expect(manifest).toMatchObject({
      name: name === 'oaix' ? 'oaix' : `@oaix/${name}`,
      version: packagesWithSources[0]?.manifest.version,
      license: 'MIT',
      repository: { directory: `packages/${name}` },
      type: 'module',
      sideEffects: false,
      files: expect.arrayContaining(['dist', 'src']),
      engines: { node: '>=22' },
    })
  })

  test('every entry leads to its source, its types and its module', () => {
    const { './package.json': self, ...entries } = manifest.exports
    expect(self).toBe('./package.json')
    for (const entry of Object.values(entries)) {
      const source = typeof entry === 'string' ? undefined : entry['@oaix/source']
      const module = source?.replace('./src/', './dist/').replace(/\.ts$/, '')
      expect(Object.entries(entry)).toEqual([
        ['@oaix/source', source],
        ['types', `${module}.d.ts`],
        ['default', `${module}.js`],
      ])
      expect(existsSync(join(folder, `${source}`)), source).toBe(true)
    }
  })

  test('it has a README', () => {
    expect(existsSync(join(folder, 'README.md'))).toBe(true)
  })

  test('its dependencies are what it imports', () => {
    // Inlined by the build.
    const inlined = '@microsoft/fetch-event-source'
    const packaged = foreign.filter(({ specifier }) => !specifier.startsWith('node:'))
    const imported = new Set(packaged.map(({ specifier }) => packageOf(specifier)))
    imported.delete(inlined)
    expect([...imported].sort()).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
  })

  test('it imports only packages below it', () => {
    const { values, types = [] } = layers[name] ?? { values: ['core'] }
    const wrong = foreign.filter(({ specifier, typeOnly }) => {
      const [, other] = /^(?:@oaix\/)?(\w[^/]*)/.exec(/oaix/.test(specifier) ? specifier : '') ?? []
      return other && !values.includes(other) && !(typeOnly && types.includes(other))
    })
    expect(wrong).toEqual([])
  })

  test('nothing runs at import time, and classes are errors', async () => {
    const objections = await Promise.all(
      sources.map(async (source) =>
        (await statementsOf(source)).flatMap((statement) => {
          const reason = objection(statement, source.path)
          return reason ? [`${source.path}: ${reason}`] : []
        }),
      ),
    )
    expect(objections.flat()).toEqual([])
  })

  test('a file is named like the function it exports', async () => {
    const wrong: string[] = []
    for (const source of sources) {
      if (entryFiles.includes(source.path)) continue
      const exported = exportedNames(await statementsOf(source))
      const stem = posix.basename(source.path, '.ts')
      if (exported.length > 0 && !(exported.length === 1 && exported[0] === stem)) {
        wrong.push(`${source.path} exports ${exported}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('no source runs only in Node, but for an entry of its own', () => {
    const wrong = foreign.filter(({ specifier, path }) => specifier.startsWith('node:') && !isForNode(path))
    expect(wrong).toEqual([])
    const crossing = sources
      .filter(({ path }) => !isForNode(path))
      .flatMap(({ path, imports }) =>
        imports
          .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
          .filter(isForNode)
          .map((other) => `${path} imports ${other}`),
      )
    expect(crossing).toEqual([])
  })

  test('no module imports itself, however far around', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports
          .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
          .map(({ specifier }) => posix.join(posix.dirname(path), specifier)),
      ]),
    )
    const done = new Set<string>()
    const visit = (path: string, trail: string[]): string[] => {
      if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')]
      if (done.has(path)) return []
      done.add(path)
      return (graph.get(path) ?? []).flatMap((next) => visit(next, [...trail, path]))
    }
    expect([...graph.keys()].flatMap((path) => visit(path, []))).toEqual([])
  })
})
