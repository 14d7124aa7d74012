// Thousands dots while typing; the caret stays behind the same figure.
const dots = (text) => text.replace(/\D/g, "").replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, ".");

export default function moneyInput(input) {
  const write = () => {
    const behind = input.value.slice(input.selectionStart ?? input.value.length).replace(/\D/g, "").length;
    const text = dots(input.value);
    if (text === input.value) return;
    input.value = text;
    let at = text.length;
    for (let left = behind; left > 0 && at > 0; at -= 1) if (/\d/.test(text[at - 1])) left -= 1;
    if (document.activeElement === input) input.setSelectionRange(at, at);
  };
  input.addEventListener("input", write);
  write();
  return () => input.removeEventListener("input", write);
}
