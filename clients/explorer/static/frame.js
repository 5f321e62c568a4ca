// Tells the page around a frame how high the frame's content is. A height is no secret, and the page around it may be
// any: so it is told to whoever asks, and whenever it changes. Who listens checks where the message comes from.
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'wastra-height', height }, '*');
};

addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.type === 'wastra-measure') tell();
});
new ResizeObserver(tell).observe(document.documentElement);
