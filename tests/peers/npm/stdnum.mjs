import { load, serve } from './serve.mjs'
const { stdnum } = await load('stdnum')

const numbers = {
  cpf: stdnum.BR.cpf, cnpj: stdnum.BR.cnpj, nip: stdnum.PL.nip, nif: stdnum.PT.nif, inn: stdnum.RU.inn, uen: stdnum.SG.uen,
  thai_identity: stdnum.TH.idnr, cuit: stdnum.AR.cuit, cbu: stdnum.AR.cbu, edrpou: stdnum.UA.edrpou, rnokpp: stdnum.UA.rntrc,
  partita_iva: stdnum.IT.iva, cn_identity: stdnum.CN.ric, cn_company: stdnum.CN.uscc,
}
serve(({ part, family }) => {
  const { isValid, error } = numbers[family].validate(part)
  return { accepted: isValid, reason: error?.message }
})
