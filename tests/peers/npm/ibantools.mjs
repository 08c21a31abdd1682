import { load, serve } from './serve.mjs'
const iban = await load('ibantools')

serve(({ part, family }) => {
  if (family === 'bic') return { accepted: iban.isValidBIC(part) }
  const { valid, errorCodes } = iban.validateIBAN(part)
  return { accepted: valid, reason: errorCodes.map((code) => iban.ValidationErrorsIBAN[code]).join(' ') }
})
