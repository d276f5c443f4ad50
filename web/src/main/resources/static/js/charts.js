// Turns the images of charts into live ones: pointer and keyboard reach each value, the legend
// switches lines on and off. Whatever fails, the image stays.

const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.min.js';
const MARGIN = 16;
// Lower than this, lines and legend lie on each other; the style sheet keeps the same height free.
const LOWEST = 320;
const dark = window.matchMedia('(prefers-color-scheme: dark)');

let loading;
function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = ECHARTS;
    script.onload = () => resolve(window.echarts);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

async function fetchOption(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(address + ': ' + answer.status);
  }
  return answer.text();
}

// The option names its colours on white paper and what each becomes on dark paper.
function inColours(text) {
  const {darkColours} = JSON.parse(text);
  const coloured = dark.matches
    ? text.replace(/#[0-9a-f]{6}/g, (colour) => darkColours[colour] ?? colour)
    : text;
  const option = JSON.parse(coloured);
  delete option.darkColours;
  return option;
}

// Titles break at the width of their box.
function fit(option, width) {
  for (const title of option.title) {
    title.textStyle.width = width - 2 * MARGIN;
    if (title.subtextStyle) {
      title.subtextStyle.width = width - 2 * MARGIN;
    }
  }
  return option;
}

// Left and right walk through the values, as the pointer would.
function walk(chart, box, option) {
  const points = option.series.flatMap((series, seriesIndex) =>
    series.data
      .map((point, dataIndex) => ({seriesIndex, dataIndex, told: point.tooltip !== undefined}))
      .filter((point) => point.told));
  let at = -1;
  box.addEventListener('keydown', (event) => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === 'Escape') {
      chart.dispatchAction({type: 'hideTip'});
    } else if (step && points.length > 0) {
      event.preventDefault();
      at = (at + step + points.length) % points.length;
      const {seriesIndex, dataIndex} = points[at];
      chart.dispatchAction({type: 'showTip', seriesIndex, dataIndex});
    }
  });
  box.addEventListener('blur', () => chart.dispatchAction({type: 'hideTip'}));
}

async function enliven(figure) {
  const image = figure.querySelector('img');
  const [echarts, text] = await Promise.all([load(), fetchOption(figure.dataset.option)]);
  if (!image.complete) {
    await image.decode().catch(() => {});
  }
  const {width, height: drawn} = image.getBoundingClientRect();
  const height = Math.max(drawn, LOWEST);
  const box = document.createElement('div');
  box.className = 'chart-live';
  box.style.width = '100%';
  box.style.aspectRatio = width + ' / ' + height;
  box.style.minHeight = LOWEST + 'px';
  box.tabIndex = 0;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', image.alt);
  const chart = echarts.init(box, null, {renderer: 'svg', width, height});
  const draw = () => chart.setOption(fit(inColours(text), chart.getWidth()), true);
  draw();
  image.replaceWith(box);
  walk(chart, box, inColours(text));
  dark.addEventListener('change', draw);
  new ResizeObserver(() => {
    if (box.clientWidth > 0 && box.clientWidth !== chart.getWidth()) {
      chart.resize({width: box.clientWidth, height: box.clientHeight});
      draw();
    }
  }).observe(box);
}

// A chart comes alive shortly before it is seen.
const near = new IntersectionObserver((entries) => {
  for (const {isIntersecting, target} of entries) {
    if (isIntersecting) {
      near.unobserve(target);
      enliven(target).catch(() => {});
    }
  }
}, {rootMargin: '200px'});

document.querySelectorAll('figure.chart[data-option]').forEach((figure) => near.observe(figure));
