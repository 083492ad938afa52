// What has to be known before anything is painted: loaded in <head>, blocking.
{
  // Applies what the reader chose. The same table, and what sets these, is in
  // src/elements/data/choices.ts.
  const known = {
    theme: ['light', 'dark'],
    size: ['small', 'large'],
    keys: ['off'],
    language: ['zh-Hans', 'ja', 'ko', 'pt', 'id'],
  };
  const { dataset } = document.documentElement;
  try {
    for (const [name, values] of Object.entries(known)) {
      const value = localStorage.getItem(name);
      if (values.includes(value)) dataset[name] = value;
    }
    // The tab's own.
    if (sessionStorage.getItem('focus') === 'on') dataset.focus = 'on';
  } catch {
    // Storage is forbidden here: the system's scheme stands, and all else is as usual.
  }

  // Asks for the words of the chosen language, and shows no text before they are there, for a
  // moment at most: most times they are in the browser's cache, and what is painted in English
  // would move. The build fills in the files: src/integrations/first-words.ts. Where they come
  // too late, or not at all, the page is English until src/elements/page/page-start.ts has them.
  const longestWait = 400;
  const wordFiles = {};
  const [first, ...others] = (wordFiles[dataset.language] ?? []).map(
    (file) => new URL(file, document.currentScript.src).href,
  );
  for (const href of others) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
  }
  if (first) {
    const veil = new CSSStyleSheet();
    veil.replaceSync('body { visibility: hidden }');
    document.adoptedStyleSheets.push(veil);
    const unveil = () => veil.replaceSync('');
    setTimeout(unveil, longestWait);
    import(first).then(unveil, unveil);
  }
}

// One page fades into the next. Not in a style sheet: browsers give it up, with an error that nobody
// can catch, where the rule comes later than the first of the styles.
const transitions = new CSSStyleSheet();
transitions.replaceSync(
  '@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } }',
);
document.adoptedStyleSheets.push(transitions);

// It is skipped where one goes on quickly, or is sent on: no error, but reported if nobody catches it.
for (const name of ['pageswap', 'pagereveal']) {
  addEventListener(name, ({ viewTransition }) => {
    if (!viewTransition) return;
    const { ready, finished, updateCallbackDone } = viewTransition;
    for (const step of [ready, finished, updateCallbackDone]) step.catch(() => {});
  });
}
