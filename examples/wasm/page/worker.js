// Runs the module beside the page, which stays awake meanwhile.
importScripts('wasm_exec.js')

const start = async () => {
  const go = new Go()
  const response = await fetch('standfirst.wasm')
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  const typed = response.headers.get('Content-Type')?.startsWith('application/wasm')
  const { instance } = typed
    ? await WebAssembly.instantiateStreaming(response, go.importObject)
    : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject)
  go.run(instance) // which sets standfirst before it waits
  return standfirst
}

const started = start()
started.then(({ languages }) => postMessage({ languages }), e => postMessage({ failed: e.message }))
onmessage = async ({ data }) => postMessage((await started).show(data))
