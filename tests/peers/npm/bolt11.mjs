import { decimal, load, serve } from './serve.mjs'
const { decode } = await load('bolt11')

serve(({ payload }) => {
  const text = payload.replace(/^lightning:/i, '')
  if (!/^ln(bc|tb|bcrt|sb)[0-9a-z]*1/i.test(text)) return null
  const invoice = decode(text)
  return { accepted: true, amount: invoice.millisatoshis ? decimal(Number(invoice.millisatoshis) / 1e11) : undefined }
})
