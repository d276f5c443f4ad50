// What ECharts expects of its surroundings and a script engine without a browser lacks: nothing
// here waits, since nothing moves in a drawing.
globalThis.setTimeout = () => 0;
globalThis.clearTimeout = () => {};

// Draws one option, given as JSON, and forgets it.
globalThis.draw = (option, width, height) => {
  const chart = echarts.init(null, null, {renderer: 'svg', ssr: true, width, height});
  try {
    chart.setOption(JSON.parse(option));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
};

// Borders are told once; an option names them.
globalThis.register = (name, borders) => {
  echarts.registerMap(name, JSON.parse(borders));
};
