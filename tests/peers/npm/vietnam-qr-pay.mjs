import { load, serve } from './serve.mjs'
const { QRPay } = await load('vietnam-qr-pay')

serve(({ payload, ecosystem }) => {
  const code = new QRPay(payload)
  if (!code.isValid) return { accepted: false, reason: 'not valid' }
  const account = ecosystem === 'vietqr' ? code.consumer.bankNumber : undefined
  return { accepted: true, amount: code.amount || undefined, account, city: code.city || undefined }
})
