/** Offers a text as a file, from a page of the extension. Needs no permission: it is a link that is pressed. */
export function offerFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** This page as one file that needs nothing else: its styles are put into it, scripts and controls left out. */
export function pageAsFile(): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const unwanted of page.querySelectorAll('script, link, style, .on-screen')) unwanted.remove();
  for (const details of page.querySelectorAll('details')) details.open = true;
  const style = document.createElement('style');
  style.textContent = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  page.querySelector('head')?.append(style);
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page)}\n`;
}
