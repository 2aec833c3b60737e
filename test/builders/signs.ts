import fc from 'fast-check'

/** Any sign of Unicode, halves left out. The library's own «binary» unit takes near a second to be made. */
export const anySign = fc
  .integer({ min: 0, max: 0x10_f7_ff })
  .map((place) => String.fromCodePoint(place < 0xd8_00 ? place : place + 0x8_00))
