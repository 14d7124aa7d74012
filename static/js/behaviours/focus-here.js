// What went wrong is read first.
export default function focusHere(element) {
  element.focus();
}
