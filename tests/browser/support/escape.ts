import { expect, type Locator } from '@playwright/test';

/**
 * Closes a dialog by Escape, and waits until it is closed: the browser answers the key
 * before it closes, and keys that come in between are the dialog's.
 */
export async function escape(dialog: Locator, message?: string): Promise<void> {
  await dialog.page().keyboard.press('Escape');
  await expect(dialog, message).toBeHidden();
}
