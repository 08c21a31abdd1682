import { load, serve } from './serve.mjs'
const boleto = await load('@mrmgomes/boleto-utils')

serve(({ payload }) => {
  const { sucesso, mensagem, valor } = boleto.validarBoleto(payload)
  return { accepted: sucesso, reason: mensagem, amount: valor || undefined }
})
