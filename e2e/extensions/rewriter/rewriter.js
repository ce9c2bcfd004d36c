/**
 * Another extension in the same pages, for tests of living together: churns classes and inline styles as dark-mode
 * extensions do, and adds to, moves and copies the title line as extensions for GitHub do. It also tries to talk to us.
 */
const CLASSES = ['rw-a', 'rw-b', 'rw-c'];
let round = 0;

function churn() {
  round += 1;
  const root = document.documentElement;
  root.classList.toggle(CLASSES[round % 3]);
  root.setAttribute('data-rewriter-scheme', round % 2 ? 'dark' : 'dimmed');
  for (const element of [...document.querySelectorAll('body *')].slice(0, 300)) {
    element.style.setProperty('--rewriter-inline-color', `rgb(${round % 255} 0 0)`);
    element.toggleAttribute('data-rewriter-inline');
  }
}

const TITLE = '[data-target="ModelHeader"] h1, #repo-title-component';

/** One round of what title extensions do; each leaves a line that reads the same. */
function rewriteTitle() {
  const title = document.querySelector(TITLE);
  if (!title) return;
  const button = document.createElement('button');
  button.textContent = 'copy';
  title.append(button);
  // Moves every child, ours too.
  title.append(...title.childNodes);
  const wrapped = document.createElement('span');
  wrapped.style.display = 'contents';
  title.querySelector('a')?.before(wrapped);
  // Puts a copy in the title's place, with a lifeless copy of our element in it.
  title.replaceWith(title.cloneNode(true));
}

const style = document.createElement('style');
style.textContent = ':root { --rewriter: 1 } * { --rewriter-any: 1 }';
(document.head ?? document.documentElement).append(style);
setInterval(churn, 100);
for (const wait of [300, 900, 1500, 2100]) setTimeout(rewriteTitle, wait);

const target = new URLSearchParams(location.hash.slice(1)).get('target');
if (target) {
  const api = globalThis.browser ?? globalThis.chrome;
  const say = (text) => document.documentElement.setAttribute('data-rewriter-answer', text);
  Promise.resolve()
    .then(() => api.runtime.sendMessage(target, { type: 'settings', change: { paused: true } }))
    .then((answer) => say(`answered: ${JSON.stringify(answer)}`))
    .catch((error) => say(`refused: ${error.message}`));
}
