// One form, one question at a time. Without this script the whole form is one page. The browser's Back key goes one question back.
export default function steps(form) {
  const all = [...form.querySelectorAll("[data-step]")].filter((step) => step.matches("fieldset"));
  if (all.length < 2) return;
  const part = (name) => form.querySelector(`[data-part=${name}]`);
  const [progress, back, next, save] = ["progress", "back", "next", "save"].map(part);
  let at = 0;

  const mirror = () => {
    for (const target of form.querySelectorAll("[data-mirror]")) target.textContent = answer(form, target.dataset.mirror) || "—";
  };

  const open = (index, focus = true) => {
    at = Math.max(0, Math.min(all.length - 1, index));
    mirror();
    all.forEach((step, number) => { step.hidden = number !== at; });
    back.hidden = at === 0;
    next.hidden = at === all.length - 1;
    save.hidden = at !== all.length - 1;
    progress.querySelector("[data-part=current]").textContent = at + 1;
    progress.querySelector("[data-part=total]").textContent = all.length;
    const bar = progress.querySelector("progress");
    bar.max = all.length;
    bar.value = at + 1;
    if (focus) {
      scrollTo(0, 0);
      all[at].querySelector("legend").focus({ preventScroll: true });
    }
  };

  const go = (index) => {
    history.pushState({ step: index }, "");
    open(index);
  };

  // A question is left when it is answered; what else may be wrong the server says.
  const leave = () => {
    const field = [...all[at].querySelectorAll(".field")].find(unanswered);
    if (!field) return go(at + 1);
    const control = field.querySelector("input");
    field.classList.add("field--error");
    control.setCustomValidity(`${field.querySelector(".field__label").textContent} belum diisi.`);
    control.reportValidity();
  };

  form.addEventListener("input", (event) => {
    const field = event.target.closest(".field");
    if (!field || unanswered(field)) return;
    field.classList.remove("field--error");
    field.querySelector(".field__error")?.remove();
    field.querySelector("input")?.setCustomValidity("");
  });
  next.addEventListener("click", leave);
  back.addEventListener("click", () => go(at - 1));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input:not([type=file])") && at < all.length - 1) {
      event.preventDefault();
      leave();
    }
  });
  form.addEventListener("click", (event) => {
    const change = event.target.closest("[data-go]");
    if (change) go(Number(change.dataset.go) - 1);
  });
  addEventListener("popstate", (event) => open(event.state?.step ?? 0));
  // A link of the error summary opens the step that holds its field.
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".error-summary a[href^='#f-']");
    const step = link && document.getElementById(link.hash.slice(1))?.closest("[data-step]");
    if (step) open(all.indexOf(step), false);
  });

  form.classList.add("is-live");
  for (const part of form.querySelectorAll("[data-live]")) part.hidden = false;
  progress.hidden = false;
  const broken = all.findIndex((step) => step.querySelector("[aria-invalid], .field--error"));
  const first = broken >= 0 ? broken : (history.state?.step ?? 0);
  history.replaceState({ step: first }, "");
  open(first, false);
}

function unanswered(field) {
  return !field.querySelector(".field__optional, textarea") && ![...field.querySelectorAll("input:enabled")].some((one) => (one.type === "radio" ? one.checked : one.value));
}

function answer(form, name) {
  const field = form.elements[name];
  if (!field) return "";
  if (field instanceof RadioNodeList) {
    const chosen = [...field].find((one) => one.checked);
    return chosen?.closest("label")?.querySelector(".tile__label, .check__words")?.textContent ?? "";
  }
  if (field.type === "radio") return field.checked ? (field.closest("label")?.textContent ?? "").trim() : "";
  if (field instanceof HTMLSelectElement) return field.value ? field.selectedOptions[0].textContent : "";
  return field.closest(".affix")?.firstElementChild.textContent === "Rp" && /^\d/.test(field.value) ? `Rp${field.value}` : field.value;
}
