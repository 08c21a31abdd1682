import { load, serve } from './serve.mjs'
const { StrKey } = await load('@stellar/stellar-base')

serve(({ part }) => ({
  accepted: part.startsWith('M') ? StrKey.isValidMed25519PublicKey(part) : StrKey.isValidEd25519PublicKey(part),
}))
