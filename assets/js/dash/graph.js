// dcc.Graph: a Plotly figure. Plotly may come after the page: `window.Plotly` is a promise until then.
import { half } from "./half.js";

const RESIZED_MS = 50; // one drawing for all sizes of a window that is being pulled

/** What a callback hears of a click: the values of the points, without what Plotly hangs on to them. */
export function clicked({ points }, data) {
  const plain = (point) => Object.fromEntries(Object.entries(point).filter(([, value]) => Object(value) !== value));
  const own = ({ curveNumber, pointNumber }) => data[curveNumber].customdata?.[pointNumber];
  return { points: points.map((point) => ({ ...plain(point), customdata: own(point) })), timestamp: Date.now() };
}

/** Whether the space of a drawn figure is another than it was drawn for; Plotly counts parts of a pixel too. */
export const isResized = ({ _fullLayout: drawn, offsetWidth, offsetHeight }) =>
  offsetWidth > 0 && (Math.abs(drawn.width - offsetWidth) >= 1 || Math.abs(drawn.height - offsetHeight) >= 1);

/** Draws the newest of the figures given; one that is outdated before its turn is not drawn. */
class Drawing {
  #turn = Promise.resolve();
  #newest = null;
  #timer = 0;

  constructor(element, onClick) {
    this.element = element;
    this.onClick = onClick;
  }

  show(figure, config) {
    this.#newest = figure;
    this.#turn = this.#turn.then(() => this.#draw(figure, config)).catch(reportError);
  }

  async #draw(figure, config) {
    await window.Plotly;
    if (figure !== this.#newest) return;
    // Plotly writes into the layout that it is given, which is Dash's.
    await window.Plotly.react(this.element, { data: figure.data, layout: structuredClone(figure.layout), config });
    if (this.observer) return;
    this.element.on("plotly_click", (event) => this.onClick(clicked(event, this.element.data)));
    this.observer = new ResizeObserver(() => this.#refit());
    this.observer.observe(this.element);
  }

  #refit() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => isResized(this.element) && window.Plotly.Plots.resize(this.element), RESIZED_MS);
  }

  end() {
    this.#newest = null;
    clearTimeout(this.#timer);
    if (!this.observer) return;
    this.observer.disconnect();
    this.element.removeAllListeners();
    window.Plotly.purge(this.element);
  }
}

/** A figure that fills its element of the document. */
export const Graph = half(["figure", "config", "clickData"], ({ id, figure, config, setProps }) => {
  const { useLayoutEffect, useRef } = window.React;
  const drawing = useRef(null);
  useLayoutEffect(() => {
    const element = document.getElementById(id).firstElementChild;
    drawing.current = new Drawing(element, (click) => setProps({ clickData: click }));
    return () => drawing.current.end();
  }, []);
  useLayoutEffect(() => drawing.current.show(figure, config), [figure]);
  return null;
});
