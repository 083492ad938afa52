// What has to be known before anything is painted: loaded in <head>, blocking.
{
  // Applies what the reader chose. The same table, and what sets these, is in
  // src/elements/choices.ts.
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

  // Asks for the words of the chosen language, and paints nothing before they are there: most
  // times they are in the browser's cache, and what is painted in English would move. The build
  // fills in the files: src/integrations/first-words.ts. Where one cannot be had, or a browser
  // does not wait, src/elements/page-start.ts does it later.
  const wordFiles = {};
  const { src } = document.currentScript;
  const rules = { createScriptURL: (file) => new URL(file, src).href };
  const policy = globalThis.trustedTypes?.createPolicy('words', rules) ?? rules;
  for (const file of wordFiles[dataset.language] ?? []) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = policy.createScriptURL(file);
    script.setAttribute('blocking', 'render');
    document.head.append(script);
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
