// On the wall of a meeting the arrow keys, and the keys that presenters' remotes send, turn the page.

const LEADS = {ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'prev', PageUp: 'prev'};
const OWN_KEYS = 'input, textarea, select, .chart, [role="region"]';

document.addEventListener('keydown', (event) => {
  const lead = LEADS[event.key];
  const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (!lead || modified || event.target.closest(OWN_KEYS)) {
    return;
  }
  const link = document.querySelector(`nav.steps a[rel="${lead}"]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});
