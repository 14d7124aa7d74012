// Suggestions for a place while typing; picking one also fills the hidden field with its code. Browsers show only options that
// hold what was typed, so a place found by another name (jogja) carries that too.
const WAIT = 250;
const PATIENCE = 8000;

export default function suggest(element) {
  const input = element.querySelector("input[list]");
  const code = element.querySelector("input[type=hidden]");
  const list = element.querySelector("datalist");
  const codes = new Map();
  let waiting;
  let running;

  const pick = () => { if (code) code.value = codes.get(input.value) ?? ""; };
  const ask = async () => {
    running?.abort();
    running = new AbortController();
    const typed = input.value.trim();
    const limit = setTimeout(() => running.abort(), PATIENCE);
    try {
      const address = new URL(element.dataset.source, location.href);
      address.searchParams.set("q", typed);
      const answer = await fetch(address, { signal: running.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const { items } = await answer.json();
      list.replaceChildren(...items.map((item) => {
        codes.set(item.label, item.value);
        const option = Object.assign(document.createElement("option"), { value: item.label });
        if (!item.label.toLowerCase().includes(typed.toLowerCase())) option.label = `${item.label} (${typed})`;
        return option;
      }));
      pick();
    } catch {
      // No signal: what was typed still counts.
    } finally {
      clearTimeout(limit);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    if (codes.has(input.value)) return pick();
    pick();
    if (input.value.trim().length >= 3) waiting = setTimeout(ask, WAIT);
  });
}
