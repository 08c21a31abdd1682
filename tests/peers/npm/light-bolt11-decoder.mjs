import { decimal, load, serve } from './serve.mjs'
const { decode } = await load('light-bolt11-decoder')

serve(({ payload }) => {
  const text = payload.replace(/^lightning:/i, '')
  if (!/^ln(bc|tb|tbs|bcrt)[0-9a-z]*1/i.test(text)) return null
  const amount = decode(text).sections.find((section) => section.name === 'amount')?.value
  return { accepted: true, amount: amount ? decimal(Number(amount) / 1e11) : undefined }
})
