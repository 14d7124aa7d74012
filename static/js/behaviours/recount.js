// Another way to receive costs something else: the sum is counted again in place, by the server.
export default function recount(element) {
  const form = element.closest("form");
  let running;
  const ask = async (event) => {
    if (!event.target.name?.startsWith("cara_kirim")) return;
    running?.abort();
    running = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("hitung", "1");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields, signal: running.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-part=costs]");
      if (answer.ok && fresh) element.querySelector("[data-part=costs]").replaceWith(fresh);
    } catch {
      // No signal: pressing Pesan counts again all the same.
    }
  };
  element.addEventListener("change", ask);
  return () => element.removeEventListener("change", ask);
}
