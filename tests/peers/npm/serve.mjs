// What every program here shares: cases come as JSON lines, answers go out as JSON lines, in order. An answer has
// `accepted` and, where the library tells it, amount, currency, account, name and reference; null means "not mine".
import { createRequire } from 'node:module'
import { basename, dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const installed = createRequire(pathToFileURL(process.env.MOONGATE_PEERS + '/npm/package.json'))

/** Loads a package, or a file beside it, be it CommonJS or a module; ends with status 3 where it is not installed. */
export async function load(name, beside = '') {
  let place
  try {
    place = resolve(dirname(installed.resolve(name)), beside || basename(installed.resolve(name)))
  } catch {
    process.exit(3)
  }
  const loaded = await import(pathToFileURL(place))
  return loaded.default && Object.keys(loaded).length === 1 ? loaded.default : { ...loaded.default, ...loaded }
}

/** Text of a number as a payload would write it: never 1e-7. */
export const decimal = (number) =>
  number === undefined || number === null || number === '' ? undefined
    : typeof number === 'number' ? number.toFixed(12).replace(/\.?0+$/, '') : String(number)

// Libraries print; only answers may reach the output.
const print = process.stdout.write.bind(process.stdout)
console.log = console.warn = console.error = console.info = () => {}

/** Answers each case by `ask(case)`; what it throws is a refusal with its message. */
export async function serve(ask) {
  for await (const line of createInterface({ input: process.stdin })) {
    let answer
    try {
      answer = await ask(JSON.parse(line))
    } catch (error) {
      answer = { accepted: false, reason: `${error?.name ?? 'error'}: ${error?.message ?? error}` }
    }
    print(JSON.stringify(answer ?? null, (key, value) => (typeof value === 'bigint' ? String(value) : value)) + '\n')
  }
}
