import { readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

/**
 * Foreign modules that become files of the package which imports them, so that its published code doesn't depend
 * on a deep import that not every resolver accepts. Their licences are in the package's THIRD-PARTY-NOTICES.
 */
const inlined = {
  '@microsoft/fetch-event-source/lib/esm/parse.js': {
    file: 'fetch-event-source/parse.js',
    banner:
      '// From @microsoft/fetch-event-source 2.0.1, MIT, Copyright (c) Microsoft Corporation: THIRD-PARTY-NOTICES',
  },
}

const stripTypes = {
  name: 'strip-types',
  transform: (code, id) =>
    id.endsWith('.ts')
      ? transform(code, {
          loader: 'ts',
          target: 'es2022',
          sourcemap: true,
          sourcefile: id,
          tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
        })
      : null,
}

/** Gives an inlined module a place below `src`, from which its name in `dist` follows. */
function inline(src) {
  const specifiers = new Map()
  return {
    name: 'inline',
    resolveId(specifier) {
      if (!(specifier in inlined)) return null
      const id = resolve(src, inlined[specifier].file)
      specifiers.set(id, specifier)
      return id
    },
    load(id) {
      const specifier = specifiers.get(id)
      if (!specifier) return null
      return readFileSync(fileURLToPath(import.meta.resolve(specifier)), 'utf8').replaceAll('\r\n', '\n')
    },
    banner(chunk) {
      return inlined[specifiers.get(chunk.facadeModuleId)]?.banner ?? ''
    },
  }
}

export default readdirSync('packages').map((name) => {
  const directory = `packages/${name}`
  const { exports } = JSON.parse(readFileSync(`${directory}/package.json`, 'utf8'))
  return {
    input: Object.values(exports).flatMap((entry) =>
      entry['@oaix/source'] ? [resolve(directory, entry['@oaix/source'])] : [],
    ),
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !(id in inlined),
    plugins: [inline(`${directory}/src`), stripTypes],
    output: {
      dir: `${directory}/dist`,
      format: 'es',
      // One module per file together with `sideEffects: false`: then every bundler drops what isn't imported.
      preserveModules: true,
      preserveModulesRoot: `${directory}/src`,
      sourcemap: true,
    },
    onwarn(warning) {
      throw new Error(warning.message)
    },
  }
})
