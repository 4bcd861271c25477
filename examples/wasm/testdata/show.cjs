// Has the module show pastes, without a browser: from JSON to JSON.
// Usage: node show.cjs DIR <PASTES >VIEWS
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const dir = process.argv[2]
require(join(dir, 'wasm_exec.js'))
const lower = o => Object.fromEntries(Object.entries(o).map(([key, value]) => [key.toLowerCase(), value]))
const go = new Go()
WebAssembly.instantiate(readFileSync(join(dir, 'standfirst.wasm')), go.importObject).then(({ instance }) => {
  go.run(instance)
  const views = JSON.parse(readFileSync(0, 'utf8')).map(paste => globalThis.standfirst.show(lower(paste)))
  process.stdout.write(JSON.stringify(views), () => process.exit(0))
})
