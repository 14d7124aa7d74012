// A second press sends nothing; the button says that the first is on its way. Coming back to the page frees it again.
export default function submitOnce(form) {
  let sending = false;
  let pressed;

  const free = () => {
    sending = false;
    if (!pressed) return;
    pressed.removeAttribute("aria-busy");
    pressed.querySelector(".button__text").textContent = pressed.dataset.word;
    pressed = undefined;
  };
  const send = (event) => {
    if (event.defaultPrevented) return;
    if (sending) {
      event.preventDefault();
      return;
    }
    sending = true;
    const button = event.submitter?.matches("[data-busy]") ? event.submitter : form.querySelector("button[data-busy]");
    const words = button?.querySelector(".button__text");
    if (!words) return;
    pressed = button;
    button.dataset.word = words.textContent;
    button.setAttribute("aria-busy", "true");
    words.textContent = button.dataset.busy;
  };
  form.addEventListener("submit", send);
  addEventListener("pageshow", free);
  return () => removeEventListener("pageshow", free);
}
