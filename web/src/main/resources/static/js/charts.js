// Turns the images of charts into live ones: pointer and keyboard reach each value, the legend
// switches lines on and off. Whatever fails, the image stays.

const ECHARTS = '/_static/echarts/6.0.0/dist/echarts.min.js';
const MARGIN = 16;
// Paper is always light; the page's images say the same.
const dark = window.matchMedia('screen and (prefers-color-scheme: dark)');
const narrow = window.matchMedia('screen and (max-width: 37rem)');

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
  delete option.geometry;
  return option;
}

// An option names its borders; each is fetched once, by all charts of the page together.
const borders = new Map();
function learn(echarts, name, address) {
  if (!borders.has(name)) {
    borders.set(name, fetchOption(address).then((text) => echarts.registerMap(name, JSON.parse(text))));
  }
  return borders.get(name);
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

// Left and right walk through the values, as the pointer would; digits hide and show what the
// legend names. What is seen is also said.
function walk(chart, box, option, status) {
  const points = option.series.flatMap((series, seriesIndex) =>
    series.data
      .map((point, dataIndex) => ({seriesIndex, dataIndex, tip: point.tooltip?.formatter}))
      .filter((point) => point.tip !== undefined));
  const named = option.legend?.data ?? [];
  let at = -1;
  box.addEventListener('keydown', (event) => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === 'Escape') {
      chart.dispatchAction({type: 'hideTip'});
    } else if (step && points.length > 0) {
      event.preventDefault();
      at = (at + step + points.length) % points.length;
      const {seriesIndex, dataIndex, tip} = points[at];
      chart.dispatchAction({type: 'showTip', seriesIndex, dataIndex});
      status.textContent = tip.replaceAll('\n', ', ');
    } else if (named[event.key - 1] !== undefined) {
      chart.dispatchAction({type: 'legendToggleSelect', name: named[event.key - 1]});
    }
  });
  box.addEventListener('blur', () => chart.dispatchAction({type: 'hideTip'}));
}

// The room that the page keeps free, on narrow and on wide screens: that of its images.
function room(picture) {
  const source = picture.querySelector('source');
  const image = picture.querySelector('img');
  const proportion = (one) => one.getAttribute('width') + ' / ' + one.getAttribute('height');
  return () => proportion(narrow.matches ? source : image);
}

async function enliven(figure) {
  const picture = figure.querySelector('picture');
  const image = picture.querySelector('img');
  const [echarts, text] = await Promise.all([load(), fetchOption(figure.dataset.option)]);
  const named = Object.entries(JSON.parse(text).geometry ?? {});
  await Promise.all(named.map(([name, address]) => learn(echarts, name, address)));
  if (!image.complete) {
    await image.decode().catch(() => {});
  }
  const {width, height} = image.getBoundingClientRect();
  const proportion = room(picture);
  const box = document.createElement('div');
  box.className = 'chart-live';
  box.style.width = '100%';
  box.style.aspectRatio = proportion();
  box.tabIndex = 0;
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', image.alt);
  const chart = echarts.init(box, null, {renderer: 'svg', width, height});
  const draw = () => chart.setOption(fit(inColours(text), chart.getWidth()), true);
  draw();
  picture.replaceWith(box);
  walk(chart, box, inColours(text), figure.querySelector('[role=status]'));
  dark.addEventListener('change', draw);
  narrow.addEventListener('change', () => { box.style.aspectRatio = proportion(); });
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
