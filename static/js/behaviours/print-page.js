// Opens the print dialog.
export default function printPage(button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
