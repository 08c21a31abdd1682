import { load, serve } from './serve.mjs'
const { parse } = await load('eth-url-parser')

serve(({ payload }) => {
  if (!/^ethereum:/i.test(payload)) return null
  const { function_name: call, parameters = {}, target_address: target } = parse(payload)
  const transfer = call === 'transfer'
  return { accepted: true, account: transfer ? parameters.address : target, wei: parameters.value }
})
