import { createServer } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPostOffice, type PostOffice } from '../../../test/builders/smtp.ts'
import type { Envelope } from '../../records/messaggio/index.ts'
import { htmlOf } from './letter.ts'
import { smtpCourier } from './smtp.client.ts'

let office: PostOffice
let courier: ReturnType<typeof smtpCourier>
beforeEach(async () => {
  office = await openPostOffice()
  courier = smtpCourier({ url: office.url, from: 'Lavoro per te <no@lavoro.example>' })
})
afterEach(async () => {
  courier.close()
  await office.close()
})

let many = 0
const envelope = (more: Partial<Envelope> = {}): Envelope => ({
  id: `019f1ca2-8200-7000-bbbc-${String(++many).padStart(12, '0')}`,
  channel: 'email',
  recipient: 'maria@example.it',
  lang: 'it',
  subject: 'Appuntamento venerdì 14 novembre 2025, ore 9:30',
  body: 'Vieni venerdì.\n\n.una riga che comincia con un punto\nConferma: https://lpt.example/s/7KQ2M9ABCD.\n\n<b>&',
  expiresAt: new Date(),
  ...more,
})
const yes = () => Promise.resolve()

test('a letter arrives with both texts, its own Message-ID and the sign of a program', async () => {
  const sent = envelope()
  expect(await courier.send(sent, yes)).toEqual({ kind: 'sent', simulated: false })
  const [{ id, mail, to }] = office.letters as [PostOffice['letters'][number]]
  expect(id).toBe(`${sent.id}@lavoro.example`)
  expect(to).toBe('maria@example.it')
  expect(mail.subject).toBe(sent.subject)
  expect(mail.text?.trim()).toBe(sent.body)
  expect(mail.html).toContain('<a href="https://lpt.example/s/7KQ2M9ABCD">')
  expect(mail.html).toContain('&lt;b&gt;&amp;')
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail.attachments).toEqual([])
})

test('it is written down as handed over when the server has everything but the last dot', async () => {
  let had = -1
  await courier.send(envelope(), () => {
    had = office.letters.length
    return new Promise((resolve) => setTimeout(resolve, 50))
  })
  expect(had).toBe(0)
  expect(office.letters).toHaveLength(1)
})

test('where it may not be handed over it does not arrive, and the next one goes', async () => {
  const fate = await courier.send(envelope(), () => Promise.reject(new Error('taken by another')))
  expect(fate).toEqual({ kind: 'refused', permanent: false, failure: 'irraggiungibile' })
  expect(await courier.send(envelope(), yes)).toMatchObject({ kind: 'sent' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(office.letters).toHaveLength(1)
})

test.each([
  [451, false],
  [421, false],
  [554, true],
])('a server that takes it all and says %i did not take it', async (responseCode, permanent) => {
  office.judge = () => Promise.reject(Object.assign(new Error('no'), { responseCode }))
  const fate = await courier.send(envelope(), yes)
  expect(fate).toEqual({ kind: 'refused', permanent, failure: `smtp-${responseCode}` })
  expect(office.letters).toEqual([])
})

test('nobody of that name is for good, and nothing was handed over', async () => {
  let handed = false
  const fate = await courier.send(envelope({ recipient: 'nobody@example.it' }), () => {
    handed = true
    return Promise.resolve()
  })
  expect(fate).toEqual({ kind: 'refused', permanent: true, failure: 'smtp-550' })
  expect(handed).toBe(false)
})

test('a server that is not there is tried again', async () => {
  await office.close()
  const fate = await courier.send(envelope(), yes)
  expect(fate).toEqual({ kind: 'refused', permanent: false, failure: 'irraggiungibile' })
})

test('a connection cut after the last dot is uncertain, and is not tried again by itself', async () => {
  let dots = 0
  const cutting = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 here\r\n')
    let data = false
    socket.on('data', (chunk) => {
      const text = String(chunk)
      if (data) {
        if (text.endsWith('\r\n.\r\n')) {
          dots++
          socket.destroy()
        }
        return
      }
      data = text.startsWith('DATA')
      socket.write(data ? '354 go on\r\n' : '250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', () => resolve()))
  const address = cutting.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const other = smtpCourier({ url: `smtp://127.0.0.1:${port}`, from: 'a@lavoro.example' })
  expect(await other.send(envelope(), yes)).toEqual({ kind: 'unknown', failure: 'senza-risposta' })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(dots).toBe(1)
  other.close()
  await new Promise((resolve) => cutting.close(resolve))
})

test('HTML says the same words, and nothing else is let in', () => {
  const html = htmlOf('Uno\ndue\n\n"<script>alert(1)</script>" https://a.example/x?b=1&c=2.', 'en')
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<p>Uno<br>due</p>')
  expect(html).toContain('<a href="https://a.example/x?b=1&amp;c=2">')
  expect(html).not.toContain('<script')
})
