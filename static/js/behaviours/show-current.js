// In a row that scrolls sideways the current item, and the one with the focus, are whole in sight.
export default function showCurrent(element) {
  const show = (item) => { element.scrollLeft = item.offsetLeft - (element.clientWidth - item.offsetWidth) / 2; };
  const current = element.querySelector("[aria-current]");
  if (current && !element.contains(document.activeElement)) show(current);
  const follow = (event) => show(event.target);
  element.addEventListener("focusin", follow);
  return () => element.removeEventListener("focusin", follow);
}
