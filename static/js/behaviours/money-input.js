// Thousands dots while figures are typed; the caret stays behind the same figure. Anything else stays as typed: the server
// says what it cannot read.
const figures = /^[\d.\s]*$/;
const dots = (text) => !figures.test(text) ? text : text.replace(/\D/g, "").replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, ".");

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
