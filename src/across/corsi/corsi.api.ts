import { defineApi } from '../../surfaces/door/api.ts'
import { addCorso, changeCorso, dropCorso, importCorsi } from './corsi.command.ts'
import { listCorsi, readCorso } from './corsi.query.ts'

const tag = 'corsi'

export const corsiApi = defineApi(
  {
    method: 'get',
    path: '/corsi',
    request: listCorsi,
    summary:
      'The catalogue of courses, the next first (`q`, `comune`, `gives`: patente, lingua or abilita; `all`).',
    tag,
  },
  { method: 'get', path: '/corsi/{corsoId}', request: readCorso, summary: 'A course.', tag },
  { method: 'post', path: '/corsi', request: addCorso, success: 201, summary: 'Adds a course.', tag },
  { method: 'put', path: '/corsi/{corsoId}', request: changeCorso, summary: 'Writes a course anew.', tag },
  {
    method: 'delete',
    path: '/corsi/{corsoId}',
    request: dropCorso,
    summary: 'Takes a course off the catalogue.',
    tag,
  },
  {
    method: 'post',
    path: '/corsi/caricamenti',
    request: importCorsi,
    summary: 'Takes many courses in, all or none; done again it writes none twice.',
    tag,
  },
)
