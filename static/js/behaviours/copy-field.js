// Copies data-copy; says so in the button and to screen readers.
export default function copyField(element) {
  const button = element.matches("button") ? element : element.querySelector("button");
  const word = button.querySelector("[data-part=word]");
  const said = element.querySelector("[data-part=said]");
  if (!navigator.clipboard) return;
  const before = word.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(element.dataset.copy);
    word.textContent = word.dataset.done;
    if (said) said.textContent = word.dataset.done;
    setTimeout(() => {
      word.textContent = before;
      if (said) said.textContent = "";
    }, 2500);
  });
}
