// The document holds the whole page before Dash runs, and Dash draws nothing of it again: its first two questions are
// answered from the document, and its components steer the elements that stand there.

const IN_DOCUMENT = /_(dash-layout|dash-dependencies)$/;

let isSteered = false;

/** Whether Dash steers nothing yet, so that links lead where they say. */
export const isWaiting = () => !isSteered;

/** A fetch that takes from the document what stands there. */
export function fromDocument(fetch, textOf) {
  return async (resource, options) => {
    const [, name] = IN_DOCUMENT.exec(String(resource?.url ?? resource)) ?? [];
    const text = name && textOf(name);
    return text ? new Response(text, { headers: { "Content-Type": "application/json" } }) : fetch(resource, options);
  };
}

/** Answers Dash from the document. */
export function beginFromDocument() {
  window.fetch = fromDocument(window.fetch.bind(window), (name) => document.getElementById(name)?.textContent);
  addEventListener("willdash:shown", () => (isSteered = true), { once: true });
}
