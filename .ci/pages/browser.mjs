// The browser, and the folder of the checkers.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const checkers = process.env.STANDFIRST_CHECKERS
if (!checkers) throw new Error('STANDFIRST_CHECKERS names no folder with the checkers of .ci/checkers')
export const { resolve: checker } = createRequire(join(checkers, 'package.json'))
const { chromium } = createRequire(join(checkers, 'package.json'))('playwright-core')

export const launch = () => chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--font-render-hinting=none', '--mute-audio'],
})

// The windows in which pages are looked at: a small phone, a tablet upright, a laptop.
export const windows = [{ width: 320, height: 640 }, { width: 768, height: 1024 }, { width: 1440, height: 900 }]
export const schemes = ['light', 'dark']
