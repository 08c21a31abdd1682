import { load, serve } from './serve.mjs'
const { parse, parseBarcode, validate } = await load('promptparse')

serve(({ payload, ecosystem }) => {
  if (ecosystem === 'th_botbarcode') {
    const slip = parseBarcode(payload)
    return slip ? { accepted: true, amount: slip.amount ?? undefined } : { accepted: false, reason: 'null' }
  }
  const code = parse(payload, true)
  if (!code) return { accepted: false, reason: 'null' }
  return { accepted: true, amount: code.getTagValue('54'), name: code.getTagValue('59') }
})
