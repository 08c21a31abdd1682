import { load, serve } from './serve.mjs'
const { parse } = await load('eth-url-parser')

// What it gives in wei, a whole number, as a decimal of ether.
function ether(wei) {
  if (!/^\d+$/.test(wei ?? '')) return undefined
  const digits = wei.padStart(19, '0')
  return `${digits.slice(0, -18)}.${digits.slice(-18)}`
}

serve(({ payload }) => {
  if (!/^ethereum:/i.test(payload)) return null
  const { function_name: call, parameters = {}, target_address: target } = parse(payload)
  const transfer = call === 'transfer'
  return { accepted: true, account: transfer ? parameters.address : target, amount: transfer ? undefined : ether(parameters.value) }
})
