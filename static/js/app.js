// Attaches behaviours: data-behaviour="a b" loads behaviours/a.js and b.js, each exporting one function (element) → cleanup.
const attached = new WeakMap();

export function attach(scope = document) {
  for (const element of scope.querySelectorAll("[data-behaviour]")) {
    const done = attached.get(element) ?? attached.set(element, new Set()).get(element);
    for (const name of element.dataset.behaviour.split(" ")) {
      if (done.has(name)) continue;
      done.add(name);
      import(`./behaviours/${name}.js`).then((module) => module.default(element), console.error);
    }
  }
}

// A chosen theme is remembered on this phone only; pages stay the same for everyone.
try {
  const theme = localStorage.getItem("tema");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // No storage allowed: the phone's own setting holds.
}

attach();
