// The design layer: everything a page needs comes from here.
//
//   context.html(
//     <SiulPage lang={lang} title="Rossi Maria – Patto" csrf={csrf} nav={nav} account={account} errors={state.errors.length > 0}>
//       <Form action="/siul/…" csrf={csrf} state={state} draft="patto">
//         <TextField name="telefono" label={say('phone')} type="tel" autocomplete="tel" optional />
//         <Button>{say('save')}</Button>
//       </Form>
//     </SiulPage>,
//   )
//
// A POST with bad input renders the same page with status 422 and the `FormState` of what was typed.
export * from './account-menu.tsx'
export { loadAssets } from './assets.ts'
export * from './blocks.tsx'
export * from './button.tsx'
export * from './choice.tsx'
export { type PageProps } from './document.tsx'
export * from './field.tsx'
export { CSRF_FIELD, EMPTY_FORM, fieldId, Form, FormBody, HiddenCsrf, type FormState } from './form.tsx'
export * from './format.ts'
export * from './heat.tsx'
export * from './icon.tsx'
export { useLang } from './lang.ts'
export * from './live.tsx'
export * from './navigation.tsx'
export * from './person.tsx'
export * from './portal-page.tsx'
export * from './qr.tsx'
export * from './saved.tsx'
export * from './siul-page.tsx'
export * from './states.tsx'
export * from './table.tsx'
export * from './version-history.tsx'
export * from './why.tsx'
