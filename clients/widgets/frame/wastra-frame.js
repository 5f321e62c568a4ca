// Fits our frames on a page to the height of what is in them; one script for all of them. Only messages of our own
// origin count, and only for the frame that they come from.
const home = new URL(import.meta.url).origin;
const highest = 20_000;

const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${home}/`));

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== home || data?.type !== 'wastra-height' || !(data.height > 0)) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = String(Math.min(Math.ceil(data.height), highest));
});

// Those that spoke before this script was there are asked again.
for (const { contentWindow } of ours()) contentWindow?.postMessage({ type: 'wastra-measure' }, home);
