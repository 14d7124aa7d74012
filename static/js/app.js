// Attaches behaviours: data-behaviour="a b" runs a and b on the element. Those of every page live here, the others in
// behaviours/<name>.js, each exporting one function (element) → cleanup; all are served in this one file.
const everywhere = {
  // The number of things in the cart, out of the readable cookie; the page itself knows nobody.
  "cart-badge"(element) {
    const paint = () => {
      const count = Number(document.cookie.match(/keranjang_jumlah=(\d+)/)?.[1] ?? 0);
      element.hidden = count === 0;
      element.textContent = count > 99 ? "99+" : String(count);
    };
    paint();
    addEventListener("pageshow", paint);
    return () => removeEventListener("pageshow", paint);
  },

  // Light or dark by choice; remembered on this phone only, pages stay the same for everyone.
  "theme-toggle"(button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      try { localStorage.setItem("tema", root.dataset.theme); } catch { /* holds for this page only */ }
    });
  },
};

const behaviours = {}; // written out at start by marketplace/web/assets.py: one request less on a slow line for each

const root = document.documentElement;
const attached = new WeakMap();

export function attach(scope = document) {
  for (const element of scope.querySelectorAll("[data-behaviour]")) {
    const done = attached.get(element) ?? attached.set(element, new Set()).get(element);
    for (const name of element.dataset.behaviour.split(" ")) {
      if (done.has(name)) continue;
      done.add(name);
      try {
        (everywhere[name] ?? behaviours[name])(element);
      } catch (error) {
        console.error(name, error); // the others still work
      }
    }
  }
}

try {
  const theme = localStorage.getItem("tema");
  if (theme) root.dataset.theme = theme;
} catch {
  // No storage allowed: the phone's own setting holds.
}
attach();
