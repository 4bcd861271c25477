// What was found, and how much was tried.
const found = new Map()
export const tried = {}

export const count = (what, n = 1) => { tried[what] = (tried[what] ?? 0) + n }

// A fault says where, in which window, in which scheme, and what. The same on a page in several windows is one line.
export function fault({ file, width, scheme, mode }, what) {
  const key = file + '\0' + what
  if (!found.has(key)) found.set(key, { file, what, views: new Set() })
  found.get(key).views.add([width && width + ' px', scheme, mode].filter(Boolean).join(' '))
}

export function report() {
  const lines = [...found.values()].map(f => `${f.file} (${[...f.views].filter(Boolean).join(', ') || 'any view'}): ${f.what}`).sort()
  for (const line of lines) console.error(line)
  return lines.length
}
