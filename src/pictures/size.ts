/** How large the pictures are that chats show beside a link: in pixels, as most of them want it. */
export const pictureSize = { width: 1200, height: 630 } as const;
