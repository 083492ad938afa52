/** Closes a dialog by a click around it, which meets the dialog itself. */
export function closeByClickAround(
  { target, clientX, clientY }: MouseEvent,
  dialog: HTMLDialogElement,
): void {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const isAround = clientX < left || clientX > right || clientY < top || clientY > bottom;
  if (target === dialog && isAround) dialog.close();
}
