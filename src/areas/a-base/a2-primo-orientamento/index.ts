import { settleBlock } from '../../../across/erogazioni/index.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { a2Api } from './a2.api.ts'
import { blockPage, comparePage } from './block.page.tsx'
import {
  annulMancanza,
  decideMancanza,
  justifyMancanza,
  proposeConsequence,
  readMancanze,
  registerMancanza,
  tellReasons,
} from './mancanza.command.ts'
import { mancanzaPage, mancanzePage } from './mancanze.page.tsx'
import { pattoApi } from './patto.api.ts'
import { addPassoPage, passoPage } from './passi.page.tsx'
import { addPasso, amendPasso, setPasso } from './passo.command.ts'
import { readPassi, readPasso } from './passo.query.ts'
import { versionePage } from './versione.page.tsx'
import { closeInterviewByHand } from './close-interview.command.ts'
import { draftPatto } from './draft-patto.command.ts'
import { closingPage, interviewPage, preparePage, startPage } from './interview.page.tsx'
import { documentPage, pattoPage, statePage, tabletPage, withdrawPage, witnessPage } from './patto.page.tsx'
import { preparePatto } from './prepare-patto.command.ts'
import { readInterview } from './read-interview.query.ts'
import { readPatto } from './read-patto.query.ts'
import { saveInterviewBlock } from './save-block.command.ts'
import { sendPatto, withdrawPatto } from './send-patto.command.ts'
import { startInterview } from './start-interview.command.ts'
import { witnessPatto } from './witness-patto.command.ts'

/** A2: the first orientation interview, from its beginning to the signed patto. */
export const menu: Menu = {
  code: 'A2',
  requests: [
    startInterview,
    readInterview,
    saveInterviewBlock,
    settleBlock,
    closeInterviewByHand,
    preparePatto,
    readPatto,
    draftPatto,
    sendPatto,
    withdrawPatto,
    witnessPatto,
    readPassi,
    readPasso,
    addPasso,
    amendPasso,
    setPasso,
    readMancanze,
    registerMancanza,
    tellReasons,
    justifyMancanza,
    proposeConsequence,
    decideMancanza,
    annulMancanza,
  ],
  pages: [
    startPage,
    interviewPage,
    blockPage,
    comparePage,
    preparePage,
    closingPage,
    pattoPage,
    tabletPage,
    withdrawPage,
    witnessPage,
    statePage,
    documentPage,
    versionePage,
    addPassoPage,
    passoPage,
    mancanzePage,
    mancanzaPage,
  ],
  api: [...a2Api, ...pattoApi],
}
