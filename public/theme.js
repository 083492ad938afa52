// Applies what the reader chose before anything is painted: loaded in <head>, blocking.
// The same table, and what sets these, is in src/elements/choices.ts.
try {
  const known = {
    theme: ['light', 'dark'],
    size: ['small', 'large'],
    keys: ['off'],
    language: ['zh-Hans', 'ja', 'ko', 'pt', 'id'],
  };
  const { dataset } = document.documentElement;
  for (const [name, values] of Object.entries(known)) {
    const value = localStorage.getItem(name);
    if (values.includes(value)) dataset[name] = value;
  }
  // The tab's own.
  if (sessionStorage.getItem('focus') === 'on') dataset.focus = 'on';
} catch {
  // Storage is forbidden here: the system's scheme stands, and all else is as usual.
}

// The cross-fade between pages is skipped where one goes on quickly, or is sent on. That is no
// error, but browsers report what nobody catches.
for (const name of ['pageswap', 'pagereveal']) {
  addEventListener(name, ({ viewTransition }) => {
    if (!viewTransition) return;
    const { ready, finished, updateCallbackDone } = viewTransition;
    for (const step of [ready, finished, updateCallbackDone]) step.catch(() => {});
  });
}
