/**
 * Does nothing, at `document_start`: with it Chromium makes our world and its `chrome` before the page has any markup. Made
 * later, `<form id=chrome>` and `<form id=browser>` stand in the API's place, and no script of ours can speak (row 11).
 */
export default defineUnlistedScript(() => {});
