import { decimal, load, serve } from './serve.mjs'
const br = await load('@brazilian-utils/brazilian-utils')

serve(({ payload, part, family, ecosystem }) => {
  if (family === 'cpf') return { accepted: br.isValidCpf(part) }
  if (family === 'cnpj') return { accepted: br.isValidCnpj(part, { version: 2 }) }
  if (ecosystem === 'pix') {
    const code = br.getPixPayloadInfo(payload)
    if (!code) return { accepted: false, reason: 'null' }
    return { accepted: true, amount: code.amount || undefined, name: code.merchantName, account: code.key ?? code.url }
  }
  const slip = br.getBoletoInfo(payload)
  return slip ? { accepted: true, amount: decimal(slip.amount / 100) || undefined } : { accepted: false, reason: 'null' }
})
