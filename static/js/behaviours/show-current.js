// In a row that scrolls sideways the current item is in sight.
export default function showCurrent(element) {
  const current = element.querySelector("[aria-current]");
  if (current) element.scrollLeft = current.offsetLeft - (element.clientWidth - current.offsetWidth) / 2;
}
