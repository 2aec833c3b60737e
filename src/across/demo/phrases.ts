/** A list written as people write one: `Bar, Hotel, Agriturismo`. */
export const phrases = (text: string): readonly string[] => text.split(',').map((each) => each.trim())
