/** Makes an element a target on which files, pictures and text can be dropped. */

/**
 * Files may be dropped anywhere on the page: beside its target a browser would
 * open them in place of the page. Text goes where it is dropped.
 *
 * @param target has `data-dropping` while something that it takes is dragged
 */
export function listenForDrops(
  target: HTMLElement,
  take: (transfer: DataTransfer) => boolean,
  signal: AbortSignal,
): void {
  const isTaken = ({ dataTransfer, target: at }: DragEvent) =>
    (dataTransfer?.types.includes('Files') ?? false) || (at instanceof Node && target.contains(at));
  const options = { signal };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!isTaken(event)) return;
      target.setAttribute('data-dropping', '');
      // Text that is dragged over the text area is the browser's, which shows where it goes.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    options,
  );
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (
        relatedTarget === null ||
        !(relatedTarget instanceof Node && target.contains(relatedTarget))
      )
        target.removeAttribute('data-dropping');
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      target.removeAttribute('data-dropping');
      if (isTaken(event) && event.dataTransfer && take(event.dataTransfer)) event.preventDefault();
    },
    options,
  );
}
