export { offerWords, sayContract, sayHours, sayPay } from './offer-words.ts'
export { readRequisito, requisitiToChoose, sayRequisito } from './requisito-words.ts'
