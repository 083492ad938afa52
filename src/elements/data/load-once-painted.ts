/**
 * Loads ahead what a page's scripts will ask for, once the page is painted: a large file that
 * is on its way earlier keeps the line from what the first frame needs. The links for that wait
 * in the page with a `media` that nothing matches. It imports nothing, so that it comes before
 * those scripts.
 */
requestAnimationFrame(() => {
  setTimeout(() => {
    for (const link of document.querySelectorAll('link[rel="preload"][media]')) {
      link.removeAttribute('media');
    }
  });
});
