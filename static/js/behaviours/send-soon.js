// Sends the form around it after data-wait seconds, so that nobody has to press.
export default function sendSoon(element) {
  setTimeout(() => element.closest("form").requestSubmit(), element.dataset.wait * 1e3);
}
