import { phrases } from './phrases.ts'

const weights = (text: string): readonly (readonly [code: string, weight: number])[] =>
  phrases(text).map((pair) => [pair.slice(0, 4), Number(pair.slice(5))])

/** About how many people live where (thousands); elsewhere about two. Enough to spread the demo over the region. */
const THOUSANDS = new Map(
  weights(
    `G478 162, L117 107, D653 55, C745 38, I921 37, E256 30, A475 28, A710 21, C990 21, G148 19, F844 18, E975 18,
    L188 16, D786 16, C309 15, E230 14, E805 14, A262 11, H935 11, D279 9, I888 8, L397 8, C744 7, L216 6, G308 5,
    G359 5, E229 5, F492 5, F911 5, H857 5, I981 5, F457 5, A045 4, D108 1, B609 4, A835 5, E012 3, F024 3, B948 3,
    F935 4, D454 3, G601 3, G758 1, G790 1, L627 1, L653 1, H015 1, I263 1, E613 1, F629 1, G344 1, D745 3, C845 3`,
  ),
)

export const weightOf = (belfiore: string): number => THOUSANDS.get(belfiore) ?? 2

/** Where else in Italy people of the demo were born, and how often. */
export const BIRTH_CITIES = weights(
  `H501 30, F839 16, F205 10, M082 8, A390 8, H282 6, A271 5, D612 6, L219 5, G273 6, A662 6, C351 5, D643 4, D086 4,
  H703 4`,
)

export const STREETS = phrases(
  `via Roma, via Garibaldi, via Mazzini, via dei Tigli, via del Lavoro, via della Repubblica, via Umbria,
  via San Francesco, via delle Mimose, via del Sole, via XX Settembre, via Cavour, via dei Mille,
  via della Pace, via della Stazione, via degli Ulivi, piazza del Mercato, località Pian del Grano,
  vocabolo Fonte, strada dei Platani, vicolo della Torre`,
)
