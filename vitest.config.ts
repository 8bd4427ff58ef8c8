/** The unit tests' configuration: the modules that the build makes are resolved here too. */
import { defineConfig } from 'vitest/config'
import { briefwrightModules } from './esbuild.mjs'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/vscode/**'], testTimeout: 20_000 },
  plugins: [
    {
      name: 'made-modules',
      enforce: 'pre',
      resolveId: (id: string) => (id.startsWith('briefwright:') ? `\0${id}` : undefined),
      load: (id: string) => (id.startsWith('\0briefwright:') ? briefwrightModules[id.slice(1)]?.() : undefined),
    },
  ],
})
