// − and + around a typed number, within data-low and data-high. data-submit: sends the form a moment after the last press.
export default function stepper(element) {
  const input = element.querySelector("input");
  const buttons = [...element.querySelectorAll("[data-step]")];
  const low = Number(element.dataset.low);
  const high = Number(element.dataset.high);
  let waiting;
  const read = () => Math.min(high, Math.max(low, parseInt(input.value.replaceAll(".", ""), 10) || low));
  const paint = () => {
    const value = read();
    for (const button of buttons) button.disabled = button.dataset.step < 0 ? value <= low : value >= high;
  };
  const send = () => {
    if (!("submit" in element.dataset)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => input.form?.requestSubmit(), 600);
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      input.value = Math.min(high, Math.max(low, read() + Number(button.dataset.step)));
      input.dispatchEvent(new Event("input", { bubbles: true }));
      paint();
      send();
    });
  }
  input.addEventListener("input", paint);
  input.addEventListener("change", send);
  paint();
}
